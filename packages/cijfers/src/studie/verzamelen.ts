import { CijferFout } from '../fout.ts'
import { log, STAATNAMEN, type Studie } from './staat.ts'
import { inBeide, samen, tekst, type Tekst } from '../tekst.ts'

/**
 * Something asked or read for a study. `bevestiging`: does the municipality recognise that it is like the nation;
 * `navraag`: how does the one who registers write this down. @bron R3 4.2 steps 8, 9, 13
 */
export interface Verzameld {
  readonly id: string
  readonly soort: 'document' | 'gesprek' | 'bevestiging' | 'navraag'
  /** Letter of the municipality; absent when it is about all. */
  readonly gemeente?: string
  /** Kind of person or organisation, never a name. */
  readonly bij: string
  readonly op: string
  readonly vraag: string
  /** null: asked, not answered yet. */
  readonly antwoord: string | null
  /** Of a `navraag`: in one or two words how it is registered there, so that practices can be counted. */
  readonly praktijk?: string
  /** Flagged figures it is about. */
  readonly vlaggen: readonly string[]
}

const weiger = (veld: string, gevonden: unknown, toegestaan: Tekst, doe: Tekst): never => {
  throw new CijferFout('verzameld', veld, gevonden, toegestaan, doe)
}

const SOORTNAMEN: Readonly<Record<Verzameld['soort'], Tekst>> = {
  document: inBeide('document'),
  gesprek: tekst('gesprek', 'conversation'),
  bevestiging: tekst('bevestiging', 'confirmation'),
  navraag: tekst('navraag', 'inquiry'),
}

/** Adds what was asked or read, or its answer in place of the question. @throws CijferFout when it is about no figure of the study */
export function verzamel(s: Studie, v: Verzameld): Studie {
  if (s.staat !== 'gekozen')
    weiger(
      'staat',
      STAATNAMEN[s.staat],
      STAATNAMEN.gekozen,
      tekst('Vraag na de keuze, en voordat het verslag vaststaat.', 'Ask after the choice and before the report is final.'),
    )
  for (const k of ['id', 'bij', 'vraag'] as const)
    if (v[k].trim() === '')
      weiger(k, '""', tekst('een tekst', 'a text'), tekst('Zeg wat aan wie is gevraagd.', 'Say what was asked of whom.'))
  const letters = Object.values(s.sleutel ?? {})
  if (v.gemeente !== undefined && !letters.includes(v.gemeente))
    weiger('gemeente', v.gemeente, inBeide(letters.join(', ')), tekst('Noem de letter.', 'Name the letter.'))
  const vreemd = v.vlaggen.find((id) => !s.vlaggen.some((x) => x.id === id))
  if (vreemd !== undefined)
    weiger(
      'vlaggen',
      vreemd,
      tekst('opvallende cijfers van deze studie', 'flagged figures of this study'),
      tekst('Leg een antwoord bij het cijfer dat het verklaart.', 'Link an answer to the figure it explains.'),
    )
  if (v.praktijk !== undefined && (v.soort !== 'navraag' || v.antwoord === null))
    weiger(
      'praktijk',
      v.praktijk,
      tekst('alleen bij het antwoord op een navraag', 'only with the answer to an inquiry (navraag)'),
      tekst('Schrijf de praktijk op als die bekend is.', 'Record the practice when it is known.'),
    )
  return log(
    { ...s, verzameld: [...s.verzameld.filter((x) => x.id !== v.id), v] },
    v.bij,
    v.op,
    samen(
      [SOORTNAMEN[v.soort], inBeide(`${v.id}:`), v.antwoord === null ? tekst('gevraagd', 'asked') : tekst('beantwoord', 'answered')],
      ' ',
    ),
  )
}

/** The mix of practices behind one figure, counted, and how many did not answer: no one truth is made of it. */
export function praktijken(
  s: Studie,
  vlag: string,
): { readonly telling: Readonly<Record<string, number>>; readonly onbeantwoord: number; readonly onduidelijk: number } {
  const hier = s.verzameld.filter((v) => v.soort === 'navraag' && v.vlaggen.includes(vlag))
  const telling = Object.fromEntries(
    [
      ...Map.groupBy(
        hier.flatMap((v) => v.praktijk ?? []),
        (x) => x,
      ),
    ].map(([k, x]) => [k, x.length]),
  )
  return {
    telling,
    onbeantwoord: hier.filter((v) => v.antwoord === null).length,
    onduidelijk: hier.filter((v) => v.antwoord !== null && v.praktijk === undefined).length,
  }
}
