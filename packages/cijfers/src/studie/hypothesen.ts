import { CijferFout } from '../fout.ts'
import { samen, tekst, type Tekst } from '../tekst.ts'
import { TREDEN, TREDENAMEN, type Trede } from './ladder.ts'

/** What the register says of an explanation. @bron R3 4.2 step 12 */
export const HYPOTHESESTATUS = ['mogelijk', 'ondersteund', 'concurrerend', 'betwijfeld', 'verworpen', 'onopgelost', 'bevestigd'] as const
export type Hypothesestatus = (typeof HYPOTHESESTATUS)[number]

/** Names of the statuses in a report and a log. */
export const STATUSNAMEN: Readonly<Record<Hypothesestatus, Tekst>> = {
  mogelijk: tekst('mogelijk', 'possible'),
  ondersteund: tekst('ondersteund', 'supported'),
  concurrerend: tekst('concurrerend', 'competing'),
  betwijfeld: tekst('betwijfeld', 'doubted'),
  verworpen: tekst('verworpen', 'rejected'),
  onopgelost: tekst('onopgelost', 'unsolved'),
  bevestigd: tekst('bevestigd', 'confirmed'),
}

/** What speaks for or against an explanation, and who says so. */
export interface Bewijs {
  readonly bron: string
  readonly voor: boolean
  readonly tekst: string
  readonly op: string
}

/** One explanation of one flagged figure. */
export interface Hypothese {
  readonly id: string
  /** Flag it explains. */
  readonly vlag: string
  readonly trede: Trede
  readonly tekst: string
  /** Who or what proposed it: the same source cannot confirm it. */
  readonly voorgesteldDoor: string
  readonly status: Hypothesestatus
  /** Other explanations of the same figure that it competes with. */
  readonly concurrenten: readonly string[]
  readonly bewijs: readonly Bewijs[]
  readonly verloop: readonly {
    readonly op: string
    readonly door: string
    readonly van: Hypothesestatus | null
    readonly naar: Hypothesestatus
    /** Words of who changed it, or of the register itself. */
    readonly reden: string | Tekst
  }[]
}

const weiger = (veld: string, gevonden: unknown, toegestaan: Tekst, doe: Tekst): never => {
  throw new CijferFout('hypothese', veld, gevonden, toegestaan, doe)
}

/** Proposes an explanation; it starts as possible. @throws CijferFout when who, what or where is missing */
export function stelHypothese(h: Pick<Hypothese, 'id' | 'vlag' | 'trede' | 'tekst' | 'voorgesteldDoor'>, op: string): Hypothese {
  for (const k of ['id', 'vlag', 'tekst', 'voorgesteldDoor'] as const)
    if (h[k].trim() === '')
      weiger(
        k,
        '""',
        tekst('een tekst', 'a text'),
        tekst('Zeg welk cijfer, wat het verklaart, en wie dat voorstelt.', 'Say which figure, what explains it, and who proposes it.'),
      )
  if (!TREDEN.includes(h.trede))
    weiger(
      'trede',
      h.trede,
      samen(
        TREDEN.map((t) => TREDENAMEN[t]),
        ', ',
      ),
      tekst('Kies de trede waar het bij hoort.', 'Choose the rung it belongs to.'),
    )
  return {
    ...h,
    status: 'mogelijk',
    concurrenten: [],
    bewijs: [],
    verloop: [{ op, door: h.voorgesteldDoor, van: null, naar: 'mogelijk', reden: tekst('voorgesteld', 'proposed') }],
  }
}

/** Adds evidence; it changes no status by itself. */
export function voegBewijsToe(h: Hypothese, bewijs: Bewijs): Hypothese {
  if (bewijs.bron.trim() === '' || bewijs.tekst.trim() === '')
    weiger(
      'bewijs',
      JSON.stringify(bewijs),
      tekst('een bron en een tekst', 'a source and a text'),
      tekst('Bewijs zonder bron is geen bewijs.', 'Evidence without a source is none.'),
    )
  return { ...h, bewijs: [...h.bewijs, bewijs] }
}

const zelfde = (a: string, b: string): boolean => a.trim().toLocaleLowerCase('nl') === b.trim().toLocaleLowerCase('nl')

/** Sources that support it and did not propose it. */
export function onafhankelijkeSteun(h: Hypothese): readonly string[] {
  return [...new Set(h.bewijs.filter((b) => b.voor && !zelfde(b.bron, h.voorgesteldDoor)).map((b) => b.bron.trim()))]
}

/**
 * Changes the status. Confirmed needs support from a source other than the one that proposed it; supported needs some
 * evidence for, rejected and doubted some against; competing needs to name what it competes with.
 * @throws CijferFout when the evidence for that status is not there
 */
export function zetStatus(
  h: Hypothese,
  naar: Hypothesestatus,
  door: string,
  op: string,
  reden: string,
  concurrenten: readonly string[] = [],
): Hypothese {
  if (!HYPOTHESESTATUS.includes(naar))
    weiger(
      'status',
      naar,
      samen(
        HYPOTHESESTATUS.map((x) => STATUSNAMEN[x]),
        ', ',
      ),
      tekst('Kies een van deze.', 'Choose one of these.'),
    )
  if (reden.trim() === '' || door.trim() === '')
    weiger(
      'reden',
      '""',
      tekst('wie en waarom', 'who and why'),
      tekst('Bij elke verandering staat wie het vindt en waarom.', 'Every change of status is told.'),
    )
  if (naar === 'bevestigd' && onafhankelijkeSteun(h).length === 0) {
    weiger(
      'status',
      STATUSNAMEN[naar],
      tekst(`ondersteund, zolang alleen ${h.voorgesteldDoor} het zegt`, `supported, as long as only ${h.voorgesteldDoor} says so`),
      tekst('Zoek een tweede bron, die het niet zelf voorstelde.', 'Find a second source that did not propose it.'),
    )
  }
  if (naar === 'ondersteund' && !h.bewijs.some((b) => b.voor))
    weiger('status', STATUSNAMEN[naar], STATUSNAMEN.mogelijk, tekst('Leg eerst vast wat ervoor spreekt.', 'Add evidence for it first.'))
  if ((naar === 'verworpen' || naar === 'betwijfeld') && !h.bewijs.some((b) => !b.voor))
    weiger(
      'status',
      STATUSNAMEN[naar],
      STATUSNAMEN.mogelijk,
      tekst('Leg eerst vast wat ertegen spreekt.', 'Add evidence against it first.'),
    )
  if (naar === 'concurrerend' && concurrenten.length === 0)
    weiger(
      'concurrenten',
      tekst('geen', 'none'),
      tekst('minstens één andere verklaring', 'at least one other explanation'),
      tekst('Noem de verklaring waarmee deze strijdt.', 'Name what it competes with.'),
    )
  return {
    ...h,
    status: naar,
    concurrenten: naar === 'concurrerend' ? [...concurrenten] : h.concurrenten,
    verloop: [...h.verloop, { op, door, van: h.status, naar, reden }],
  }
}
