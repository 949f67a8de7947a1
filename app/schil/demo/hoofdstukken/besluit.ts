import { plusDagen, plusMaanden } from '@draad/stelsel'
import {
  afwijkendeMening,
  bewaren,
  bezwaarAfhandelen,
  bezwaarOntvangen,
  intrekken,
  nemen,
  opstellen,
  terugleggen,
  voorleggen,
} from '../../../keten/besluit/commands.ts'
import { LEEG, type Voorziening } from '../../../keten/besluit/model.ts'
import { ALTERNATIEF, HULP, MOTIEF, type HulpSoort } from '../teksten/besluit.ts'
import { doe, eersteOuder, eigenId, kind, zin, type Hoofdstuk, type Verhaal } from '../verhaal.ts'

export interface BesluitOpties {
  readonly hulp?: HulpSoort
  /** Months that the help is granted for. */
  readonly maanden?: number
  readonly pgb?: boolean
  readonly kader?: 'vrijwillig' | 'ondertoezichtstelling'
  readonly betwist?: boolean
  /** Own items, for a child whose allocation is known beforehand. */
  readonly items?: readonly { product: string; volume: number; eenheid: string; frequentie: string; van: string; totEnMet: string }[]
}

type Inhoud = { -readonly [K in keyof typeof LEEG]: (typeof LEEG)[K] extends readonly (infer T)[] ? T[] : (typeof LEEG)[K] }

function items(v: Verhaal, m: BesluitOpties): Voorziening[] {
  const h = HULP[m.hulp ?? 'ambulant']
  const lijst = m.items ?? [
    {
      product: h.product,
      volume: h.volume,
      eenheid: h.eenheid,
      frequentie: h.frequentie,
      van: v.nu,
      totEnMet: plusMaanden(v.nu, m.maanden ?? 12),
    },
  ]
  return lijst.map((i) => voorziening(v, m, { ...i, id: eigenId(v) }))
}

function voorziening(
  v: Verhaal,
  m: BesluitOpties,
  i: Pick<Voorziening, 'id' | 'product' | 'volume' | 'eenheid' | 'frequentie' | 'van' | 'totEnMet'>,
): Voorziening {
  const ots = m.kader === 'ondertoezichtstelling'
  return {
    ...i,
    doel: v.gezin.vraag.doelen[0]?.doel ?? 'Het gaat thuis rustiger.',
    naEinde: 'opnieuw-bekijken',
    klaarReden: null,
    vorm: m.pgb ? 'pgb' : 'zin',
    tarief: m.pgb ? 5_850 : null,
    kader: m.kader ?? 'vrijwillig',
    grondslag: ots ? 'Jeugdwet 3.5' : 'Jeugdwet 2.3',
    bepaaldDoorGi: ots,
    aanbiederId: null,
    aanbiederNaam: null,
    passend: 'meest-passend',
    vervolgOp: null,
    bekostiging: m.betwist ? 'betwist' : 'duidelijk',
    vervangt: null,
  }
}

/** The reasons, for this child: what was asked, seen and weighed. */
function motivering(v: Verhaal): string {
  const gezien = v.gezin.vraag.uitspraken[0]?.tekst ?? ''
  return zin(v, `${v.r.kies(MOTIEF)} Wat wij zagen en hoorden: ${gezien} Goed gaat: ${v.gezin.vraag.sterk[0] ?? 'het gezin werkt mee.'}`)
}

function basis(v: Verhaal): Inhoud {
  const gehoord = v.stand.stemId !== null
  return {
    ...(structuredClone(LEEG) as Inhoud),
    vraag: v.gezin.vraag.ouder,
    motivering: motivering(v),
    feiten: [...v.stand.feiten],
    alternatieven: [{ wat: zin(v, v.r.kies(ALTERNATIEF)), waaromNiet: 'dat is geprobeerd en hielp te weinig' }],
    schadeIngrijpen: zin(v, '{kind} is elke week een uur met de hulp bezig en mist dan iets anders.'),
    schadeNietIngrijpen: zin(v, 'Zonder hulp wordt het erger en raakt {kind} verder achter.'),
    kind: gehoord
      ? {
          zei: v.stand.stemGeheim
            ? zin(v, '{kind} wil dat dit tussen ons blijft. Wij spraken af dat hier alleen staat wat we ermee doen.')
            : (v.gezin.vraag.gesprek ?? v.gezin.vraag.kind ?? ''),
          gedaan: zin(v, 'De hulp begint zoals {kind} het wil: met één vaste persoon.'),
          geenReden: null,
          geenToelichting: '',
        }
      : {
          zei: '',
          gedaan: '',
          geenReden: kind(v).leeftijd < 0 ? 'ongeboren' : 'te-jong',
          geenToelichting: zin(v, 'Wij keken mee bij het spelen en spraken met wie elke dag voor {kind} zorgt.'),
        },
    ouders: 'De ouders zijn het ermee eens en willen graag beginnen.',
    kindTekst: zin(v, 'Hoi {kind}. Je krijgt iemand die elke week met je praat. Ben je het er niet mee eens? Dan mag je dat zeggen.'),
    bezwaarAdres: 'Afdeling bezwaar van de gemeente',
  }
}

/** A draft is begun and filled. */
export const opgesteld =
  (m: BesluitOpties = {}): Hoofdstuk =>
  async (v) => {
    const { dossierId } = v.stand
    const { besluitId } = await doe(v, opstellen, { dossierId, soort: 'eerste', vraag: v.gezin.vraag.ouder })
    v.stand.voorzieningen = items(v, m)
    const inhoud: Inhoud = { ...basis(v), voorzieningen: [...v.stand.voorzieningen] }
    const { versie } = await doe(v, bewaren, { dossierId, besluitId, versie: 1, inhoud })
    Object.assign(v.stand, { besluitId, besluitVersie: versie })
  }

export const voorgelegd: Hoofdstuk = async (v) => {
  const { dossierId, besluitId, besluitVersie } = v.stand
  v.stand.besluitVersie = (await doe(v, voorleggen, { dossierId, besluitId, versie: besluitVersie })).versie
}

/** The municipality asks something first; access lays it before again. */
export const vraagTerug: Hoofdstuk = async (v) => {
  const { dossierId, besluitId, besluitVersie } = v.stand
  v.stand.besluitVersie = (
    await doe(
      v,
      terugleggen,
      {
        dossierId,
        besluitId,
        versie: besluitVersie,
        vraag: zin(v, 'Waarom twee keer per week? Kan dat in één zin erbij, zodat {kind} en de ouders het ook begrijpen?'),
      },
      v.wie.beslisser,
    )
  ).versie
}

export const genomen: Hoofdstuk = async (v) => {
  const { dossierId, besluitId, besluitVersie } = v.stand
  await doe(v, nemen, { dossierId, besluitId, versie: besluitVersie }, v.wie.beslisser)
}

/** The draft is withdrawn: the family does not want it any more. */
export const ingetrokken: Hoofdstuk = async (v) => {
  const { dossierId, besluitId, besluitVersie } = v.stand
  await doe(v, intrekken, {
    dossierId,
    besluitId,
    versie: besluitVersie,
    reden: 'gezin-trekt-aanvraag-in',
    toelichting: zin(v, 'De ouders willen eerst zelf verder, met hulp van oma. {kind} is het daarmee eens.'),
  })
}

/** Help is refused, with the reason, what there is instead, and where to object. */
export const geweigerd: Hoofdstuk = async (v) => {
  const { dossierId } = v.stand
  const { besluitId } = await doe(v, opstellen, { dossierId, soort: 'weigering', vraag: v.gezin.vraag.ouder })
  const inhoud: Inhoud = {
    ...basis(v),
    weigering: {
      reden: 'andere-wet',
      alternatief: zin(v, 'School geeft extra begeleiding in de klas. Het team helpt bij de aanvraag en blijft bereikbaar.'),
      bepaaldDoorGi: false,
    },
    vervolg: {
      wat: 'Samen met de ouders de begeleiding op school aanvragen',
      eigenaarId: v.werker.id,
      eigenaarNaam: v.werker.naam,
      op: plusDagen(v.nu, 14),
    },
  }
  const { versie } = await doe(v, bewaren, { dossierId, besluitId, versie: 1, inhoud })
  Object.assign(v.stand, { besluitId, besluitVersie: versie })
  await voorgelegd(v)
  v.klok.verstrijk(3_600_000)
  await genomen(v)
}

/** Help has done its work: it ends by a decision, with a reason and a next step. */
export const hulpKlaar: Hoofdstuk = async (v) => {
  const { dossierId } = v.stand
  const { besluitId } = await doe(v, opstellen, { dossierId, soort: 'beeindiging', vraag: v.gezin.vraag.ouder })
  const motief = zin(v, 'De doelen zijn gehaald. {kind} en de ouders zeggen dat zij zelf verder kunnen.')
  const inhoud: Inhoud = {
    ...basis(v),
    beeindigt: v.stand.voorzieningen.map((i) => ({ voorzieningId: i.id, laatsteDag: v.nu, motief, doorGi: false })),
    oorzaak: 'doel-bereikt',
    verschilMotief: motief,
    vervolg: { wat: 'Vragen hoe het gaat', eigenaarId: v.werker.id, eigenaarNaam: v.werker.naam, op: plusDagen(v.nu, 60) },
  }
  const { versie } = await doe(v, bewaren, { dossierId, besluitId, versie: 1, inhoud })
  Object.assign(v.stand, { besluitId, besluitVersie: versie })
  await voorgelegd(v)
  v.klok.verstrijk(1_800_000)
  await genomen(v)
}

/** The family objects; answered or not yet. */
export const bezwaar =
  (antwoord: 'gegrond' | 'ongegrond' | null): Hoofdstuk =>
  async (v) => {
    const { dossierId, besluitId } = v.stand
    const { bezwaarId } = await doe(v, bezwaarOntvangen, {
      dossierId,
      besluitId,
      ontvangenOp: v.nu,
      vanNaam: eersteOuder(v).naam,
      hulpLooptDoor: true,
      eigenWoorden: zin(
        v,
        'Ik ben het er niet mee eens. Jullie schrijven dat school het oplost, maar {kind} gaat daar al weken niet meer heen.',
      ),
    })
    if (!antwoord) return
    v.klok.verstrijk(3_600_000)
    await doe(
      v,
      bezwaarAfhandelen,
      {
        dossierId,
        bezwaarId,
        stand: antwoord,
        uitkomst:
          antwoord === 'gegrond'
            ? 'U heeft gelijk. Er komt een nieuw besluit, en tot dan blijft het zoals het was.'
            : 'Wij begrijpen uw zorg. Het besluit blijft staan, omdat school intussen begonnen is.',
      },
      v.wie.beslisser,
    )
  }

/** A professional thinks otherwise, and that stays beside the decision. */
export const andereMening: Hoofdstuk = async (v) => {
  await doe(v, afwijkendeMening, {
    dossierId: v.stand.dossierId,
    besluitId: v.stand.besluitId,
    tekst: zin(v, 'Ik had liever eerst hulp voor de ouders gezien. Een uur per week bij {kind} verandert de avonden thuis niet.'),
  })
}

/** New help takes the place of the old from the day after its last day, or from today. */
function eersteDag(i: Voorziening, vandaag: string): string {
  if (i.totEnMet !== null && i.totEnMet >= vandaag) return plusDagen(i.totEnMet, 1)
  return i.van > vandaag ? i.van : vandaag
}

/** Help goes on or grows: a new decision without a gap, or an extension that only buys time. */
export const opnieuwBeslist =
  (m: { soort: 'herindicatie' | 'ambtshalve-verlenging' | 'wijziging'; minder?: boolean }): Hoofdstuk =>
  async (v) => {
    const { dossierId } = v.stand
    const { besluitId } = await doe(v, opstellen, { dossierId, soort: m.soort, vraag: v.gezin.vraag.ouder })
    const lopend = v.stand.voorzieningen.map((i) => {
      const van = eersteDag(i, v.nu)
      return {
        ...i,
        id: eigenId(v),
        vervangt: i.id,
        van,
        totEnMet: plusMaanden(van, m.soort === 'ambtshalve-verlenging' ? 3 : 9),
        volume: m.minder ? Math.max(1, (i.volume ?? 2) - 1) : i.volume,
      }
    })
    const inhoud: Inhoud = {
      ...basis(v),
      voorzieningen: lopend,
      oorzaak: m.soort === 'wijziging' ? 'doel-bereikt' : null,
      herbeoordelingOp: m.soort === 'ambtshalve-verlenging' ? plusDagen(v.nu, 40) : null,
      verschilMotief: m.minder ? zin(v, 'Het eerste doel is gehaald. {kind} wil zelf minder vaak, en de ouders ook.') : '',
    }
    const { versie } = await doe(v, bewaren, { dossierId, besluitId, versie: 1, inhoud })
    v.stand.voorzieningen = lopend
    Object.assign(v.stand, { besluitId, besluitVersie: versie })
    await voorgelegd(v)
    v.klok.verstrijk(3_600_000)
    await genomen(v)
  }
