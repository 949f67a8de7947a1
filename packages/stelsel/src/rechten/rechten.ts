import type { Datum } from '../kalender/datum.ts'
import { leeftijdOp } from '../kalender/leeftijd.ts'
import type { GezagUitkomst } from '../gezag/types.ts'
import type { Regel } from './hulp.ts'
import { delen, informatie, inzien, verklaring, vernietigen } from './regels-dossier.ts'
import { aanvragen, toestemmen, weigeren, woonplek } from './regels-hulp.ts'
import { bezwaar, familiegroepsplan, gehoord, klagen, plan, rechterVragen, vertrouwenspersoon } from './regels-stem.ts'
import type { Betrokkene, Handeling, Kader, Leeftijdsband, Recht, Rechten, Rol, Vertegenwoordiger } from './types.ts'

const REGELS: readonly (readonly [Handeling, Regel])[] = [
  ['informatie-krijgen', informatie],
  ['hulp-aanvragen', aanvragen],
  ['toestemmen', toestemmen],
  ['weigeren', weigeren],
  ['dossier-inzien', inzien],
  ['verklaring-toevoegen', verklaring],
  ['laten-vernietigen', vernietigen],
  ['delen-toestaan', delen],
  ['plan-meemaken', plan],
  ['familiegroepsplan', familiegroepsplan],
  ['gehoord-worden', gehoord],
  ['rechter-vragen', rechterVragen],
  ['bezwaar-maken', bezwaar],
  ['klagen', klagen],
  ['vertrouwenspersoon', vertrouwenspersoon],
  ['woonplek-bepalen', woonplek],
]

/** Every act the library answers about, in a fixed order. */
export const handelingen: readonly Handeling[] = REGELS.map(([h]) => h)

/** The age band of a number of years. */
export function bandVan(jaren: number): Leeftijdsband {
  if (jaren < 12) return '0-11'
  if (jaren < 16) return '12-15'
  return jaren < 18 ? '16-17' : '18+'
}

/**
 * Whether a person has custody according to an outcome; null when it cannot be determined, or when the register does not
 * say who the other one is.
 *
 * @example heeftGezag(gezag(kind, personen, op), 'vader')
 */
export function heeftGezag(uitkomst: GezagUitkomst, persoonId: string): boolean | null {
  if (uitkomst.soort === 'niet-te-bepalen') return null
  if (uitkomst.ouders.includes(persoonId) || uitkomst.derden.includes(persoonId)) return true
  return uitkomst.derdeOnbekend && uitkomst.soort !== 'gezamenlijk-ouderlijk-gezag' ? null : false
}

/** Whether the youth acts for himself: twelve or older and not found unable. @bron Jeugdwet 7.3.15 lid 1 en 2 */
function treedtZelfOp(p: Betrokkene, band: Leeftijdsband): boolean {
  return band !== '0-11' && p.oordeelsbekwaam !== false
}

/** Who acts for the youth. @bron Jeugdwet 7.3.15 */
export function vertegenwoordiger(p: Betrokkene, band: Leeftijdsband): Vertegenwoordiger {
  if (treedtZelfOp(p, band)) return 'niemand-nodig'
  if (band !== '18+') return 'ouders-met-gezag-of-voogd'
  return p.curatorOfMentor === true ? 'curator-of-mentor' : 'gemachtigde-of-naaste'
}

function lijst(p: Betrokkene, rol: Rol, band: Leeftijdsband, gezag: boolean | null, kader: Kader): readonly Recht[] {
  // A guardian has custody by definition; a foster parent and a carer have it only in another role.
  const own = rol === 'voogd' ? true : rol === 'pleegouder' || rol === 'verzorger' ? false : gezag
  const o = { band, rol, gezag: own, zelf: treedtZelfOp(p, band), kader }
  return REGELS.map(([handeling, regel]) => ({ handeling, ...regel(o) }))
}

const LEEFTIJD_ONZEKER = {
  antwoord: 'onbekend',
  uitleg: 'De leeftijd is niet zeker. Vraag eerst de geboortedatum na; tot dan geldt wat het kind het meest beschermt.',
  uitlegEn: 'The age is not certain. Find out the date of birth first; until then what protects the child most.',
  bron: 'Jeugdwet 7.3.15',
} as const

function bandenVan(p: Betrokkene, op: Datum): readonly Leeftijdsband[] {
  const age = leeftijdOp(p.geboren, op)
  if (age.ongeboren) return ['0-11']
  if (age.minstens === null || age.hoogstens === null) return ['0-11', '12-15', '16-17', '18+']
  const low = bandVan(age.minstens)
  const high = bandVan(age.hoogstens)
  return low === high ? [low] : [low, high]
}

type Noot = readonly [nl: string, en: string]

function letOp(bands: readonly Leeftijdsband[], rol: Rol, gezag: boolean | null, kader: Kader): readonly Noot[] {
  const notes: Noot[] = []
  if (bands.length > 1) notes.push([LEEFTIJD_ONZEKER.uitleg, LEEFTIJD_ONZEKER.uitlegEn])
  if (kader.drang === true) {
    notes.push([
      'Dit is drang: druk om hulp te nemen. Dat is geen maatregel. Alle rechten van vrijwillige hulp blijven, en moeten op papier staan.',
      'This is pressure (drang) to accept help. It is no measure: all rights of voluntary help stay, and must be told in writing.',
    ])
  }
  if (kader.naam === 'civiel') {
    notes.push([
      'Bij een ondertoezichtstelling houden ouders het gezag, maar de jeugdbeschermer kan aanwijzingen geven.',
      'Under a supervision order parents keep custody, but the child protection worker can give instructions.',
    ])
  }
  if (kader.geneeskundig === true) {
    notes.push([
      'Dit is een medische behandeling. Dan gelden de regels van BW 7:446 en verder (Jeugdwet 7.3.1 lid 3). Die lijken hierop; vraag het na.',
      'This is medical treatment: then BW 7:446 and further hold (Jeugdwet 7.3.1 lid 3). They resemble these rules; ask.',
    ])
  }
  if (gezag === null && (rol === 'ouder' || rol === 'niet-ouder')) {
    notes.push([
      'Wie gezag heeft is niet zeker. Kijk in het gezagsregister.',
      'Who has custody is not certain. Look in the custody register.',
    ])
  }
  return notes
}

/**
 * What someone may see, decide and refuse about the help of a youth on a day, each with the reason and its article.
 *
 * Turning 12, 16 or 18 changes the answers on that day. An age that is not certain gives `onbekend` for every act on
 * which the possible ages differ; custody that is not certain never gives a yes.
 *
 * @param persoon the youth the help is for
 * @param rol who asks
 * @param opDatum the day the answer is for
 * @param gezag whether the one who asks has custody; null when it cannot be told (ignored for the youth)
 * @param kader the legal frame of the help
 * @throws DatumFout when a date has another form
 * @bron Jeugdwet 4.1.2, 4.1.3, 4.2.1, 6.1.1, 6.1.10, 7.3.2 tot en met 7.3.15
 * @example
 * magRecht(rechten({ geboren: '2010-05-07', oordeelsbekwaam: null }, 'ouder', '2026-05-07', true, { naam: 'vrijwillig' }), 'dossier-inzien')
 * // 'met-toestemming'
 */
export function rechten(persoon: Betrokkene, rol: Rol, opDatum: Datum, gezag: boolean | null, kader: Kader): Rechten {
  const bands = bandenVan(persoon, opDatum)
  const [first, ...others] = bands.map((b) => lijst(persoon, rol, b, gezag, kader))
  const merged = (first ?? []).map((r, i) =>
    others.every((l) => l[i]?.antwoord === r.antwoord) ? r : { handeling: r.handeling, ...LEEFTIJD_ONZEKER },
  )
  const [band] = bands
  const certain = bands.length === 1 && band !== undefined
  const notes = letOp(bands, rol, gezag, kader)
  return {
    band: certain ? band : null,
    vertegenwoordiger: certain ? vertegenwoordiger(persoon, band) : null,
    lijst: merged,
    letOp: notes.map(([nl]) => nl),
    letOpEn: notes.map(([, en]) => en),
  }
}

/** The answer to one act; the whole right when the reason is wanted is in `lijst`. */
export function magRecht(r: Rechten, handeling: Handeling): Recht['antwoord'] {
  return r.lijst.find((x) => x.handeling === handeling)?.antwoord ?? 'onbekend'
}
