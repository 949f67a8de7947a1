import type { TermijnId } from '@draad/stelsel'
import * as b from './hoofdstukken/besluit.ts'
import * as d from './hoofdstukken/deur.ts'
import * as h from './hoofdstukken/hulp.ts'
import * as l from './hoofdstukken/later.ts'
import * as o from './hoofdstukken/onderzoek.ts'
import * as p from './hoofdstukken/plan.ts'
import * as s from './hoofdstukken/veiligheid.ts'
import type { Hoofdstuk } from './verhaal.ts'

/** What happens on a day: counted from the first question, or back from today when negative. */
export type Stap = readonly [dag: number, ...Hoofdstuk[]]

/** Every station of the chain, in order. */
export const STATIONS = ['aanmelding', 'veiligheid', 'onderzoek', 'plan', 'besluit', 'toewijzing', 'levering', 'nazorg', 'overdracht'] as const
export type Station = (typeof STATIONS)[number]

/** Every refusal or "no" that the demo can show. */
export const WEIGERINGEN = [
  'afgewezen-aan-de-deur', 'familiegroepsplan-niet', 'plan-oneens', 'besluit-weigering', 'besluit-terug', 'besluit-ingetrokken', 'bezwaar', 'aanbieder-weigert', 'opdracht-ingetrokken', 'niet-beschikbaar',
  'overdracht-geweigerd', 'inzage-geweigerd', 'feit-betwist',
] as const
export type WeigeringSoort = (typeof WEIGERINGEN)[number]

/** Who the child of a story is, where that matters. */
export type Bijzonder = 'ongeboren' | 'zonder-bsn' | 'deels-onbekend' | 'geheim-adres'

export interface Archetype {
  readonly naam: string
  /** Days ago on which the first question came, at least; up to `speling` more. */
  readonly sinds: number
  readonly speling: number
  /** How often it occurs among the families beyond the first of each. */
  readonly gewicht: number
  /** Furthest station that is reached. */
  readonly tot: Station
  /** Terms that stand on the worklist at the end: passed, or within a week. */
  readonly signaal?: readonly TermijnId[]
  readonly weigering?: readonly WeigeringSoort[]
  readonly bijzonder?: Bijzonder
  /** Youngest age of the child for which the story is told. */
  readonly vanaf?: number
  readonly stappen: readonly Stap[]
}

const gesproken: readonly Stap[] = [[0, d.aanmelden()], [2, d.afspraakMaken], [6, o.eersteGesprek(), s.veiligheid()], [7, d.naarOnderzoek]]
const gehoord: readonly Stap[] = [...gesproken, [13, o.kindHoren()], [18, o.feiten()], [22, o.terugVertellen()]]
const gepland: readonly Stap[] = [...gehoord, [24, p.familiegroepsplan('later')], [30, p.planMaken(), p.anderenKlaar]]
const beslist = (m: b.BesluitOpties = {}): readonly Stap[] => [...gepland, [33, o.belangWegen], [35, b.opgesteld(m), b.voorgelegd], [42, b.genomen]]
const inHulp = (m: b.BesluitOpties = {}): readonly Stap[] => [...beslist(m), [45, h.toewijzen()], [49, h.aangenomen()], [66, h.begonnen]]

/**
 * How far each family gets, and what goes wrong. Days are chosen so that what must stand on the worklist does so today.
 * The first of each is told to one worker, so that everything can be seen from one desk.
 */
export const ARCHETYPEN: readonly Archetype[] = [
  { naam: 'net binnen, nog niet beoordeeld hoe dringend', sinds: 1, speling: 1, gewicht: 5, tot: 'aanmelding', stappen: [[0, d.aanmelden({ urgentie: 'onbekend' })]] },
  { naam: 'nog niet gesproken', sinds: 17, speling: 2, gewicht: 3, tot: 'aanmelding', signaal: ['eerste-gesprek'], stappen: [[0, d.aanmelden({ urgentie: 'onbekend', route: 'huisarts', loketten: ['de huisarts', 'school', 'het wijkteam van vorig jaar'] })], [2, d.beoordeelHaast('gewoon')]] },
  { naam: 'advies was genoeg', sinds: 40, speling: 330, gewicht: 22, tot: 'aanmelding', stappen: [[0, d.aanmelden()], [6, o.eersteGesprek(), s.veiligheid()], [12, d.advies]] },
  { naam: 'afgewezen aan de deur, met iets anders', sinds: 55, speling: 200, gewicht: 3, vanaf: 6, tot: 'aanmelding', weigering: ['afgewezen-aan-de-deur'], stappen: [[0, d.aanmelden()], [7, o.eersteGesprek(), s.veiligheid()], [14, d.afgewezenAanDeDeur]] },
  { naam: 'het team helpt zelf', sinds: 60, speling: 120, gewicht: 16, tot: 'aanmelding', stappen: [[0, d.aanmelden()], [5, o.eersteGesprek(), s.veiligheid()], [9, d.teamHelpt()], [12, o.kindHoren()], [20, o.terugVertellen()], [90, s.veiligheid()], [170, s.veiligheid()], [-30, s.veiligheid()]] },
  { naam: 'naar elders, en daar aangenomen', sinds: 70, speling: 200, gewicht: 3, tot: 'aanmelding', stappen: [[0, d.aanmelden({ route: 'medisch-specialist' })], [6, o.eersteGesprek(), s.veiligheid()], [10, d.naarElders(false)], [15, d.eldersJa]] },
  { naam: 'naar elders, daar nog niet opgepakt', sinds: 24, speling: 2, gewicht: 1, tot: 'aanmelding', signaal: ['reactie-op-overdracht'], stappen: [[0, d.aanmelden()], [5, o.eersteGesprek(), s.veiligheid()], [9, d.naarElders(false)]] },
  { naam: 'signaal van de politie begint de draad', sinds: 30, speling: 3, gewicht: 2, vanaf: 4, tot: 'onderzoek', stappen: [[0, d.signaalEerst('politie')], [1, d.eigenVraag, o.eersteGesprek(), s.veiligheid('zorgen'), s.meldcode], [3, s.veiligAfgesproken()], [10, o.kindHoren({ geheim: true })], [20, o.terugVertellen()], [24, s.veiligAfgesproken('nee')]] },
  { naam: 'school meldt iets bij een kind dat er al is', sinds: 45, speling: 2, gewicht: 3, vanaf: 5, tot: 'onderzoek', stappen: [...gehoord, [38, d.signaalErbij('school')], [40, d.signaalErbij('huisarts', 'anderTeam')]] },
  { naam: 'crisis die nu loopt', sinds: 3, speling: 0, gewicht: 0.5, tot: 'veiligheid', signaal: ['crisis-veiligheid'], stappen: [[0, d.aanmelden({ urgentie: 'acuut', route: 'politie', geweld: true }), s.nietGezien, s.veiligheid('acuut', false)]] },
  { naam: 'crisis die voorbij is', sinds: 80, speling: 120, gewicht: 0.7, vanaf: 5, tot: 'onderzoek', stappen: [[0, d.aanmelden({ urgentie: 'acuut', route: 'veilig-thuis', geweld: true }), s.veiligheid('acuut')], [3, s.crisisVoorbij, s.veiligAfgesproken('ja')], [6, o.eersteGesprek()], [8, d.naarOnderzoek], [12, o.kindHoren({ geheim: true })], [20, o.terugVertellen(), o.feiten()], [30, p.planMaken({ oneens: true }), p.anderenKlaar], [33, o.belangWegen], [34, b.opgesteld({ hulp: 'gezin' }), b.voorgelegd], [36, b.genomen], [37, h.toewijzen()], [39, h.aangenomen(5)], [46, h.begonnen], [-30, s.veiligheid('zorgen'), p.planEvalueren()]], weigering: ['plan-oneens'] },
  { naam: 'al drie maanden niet opnieuw naar veiligheid gekeken', sinds: 112, speling: 20, gewicht: 0.7, tot: 'levering', signaal: ['veiligheid-opnieuw'], stappen: inHulp() },
  { naam: 'kind wacht op wat er met zijn woorden is gedaan', sinds: 33, speling: 3, gewicht: 1, vanaf: 6, tot: 'onderzoek', signaal: ['terugkoppeling-stem'], weigering: ['feit-betwist'], stappen: [...gesproken, [12, o.kindHoren()], [18, o.feiten({ betwist: true, aantal: 3 }), o.deskundige()], [20, o.expertiseMist]] },
  { naam: 'onderzoek loopt', sinds: 20, speling: 3, gewicht: 6, tot: 'onderzoek', stappen: [...gehoord.filter(([dag]) => dag < 20), [19, o.eigenKracht]] },
  { naam: 'familie maakt een eigen plan', sinds: 36, speling: 4, gewicht: 1, tot: 'plan', stappen: [...gehoord, [25, p.familiegroepsplan('aanvaard')], [32, p.planMaken({ concept: true })]] },
  { naam: 'na acht weken nog geen besluit', sinds: 60, speling: 3, gewicht: 1, vanaf: 5, tot: 'plan', signaal: ['beslistermijn'], weigering: ['familiegroepsplan-niet'], stappen: [...gehoord, [24, p.familiegroepsplan('niet')], [30, p.planMaken(), p.anderenKlaar], [45, o.belangWegen], [54, l.termijnUitgelegd('beslistermijn')]] },
  { naam: 'de gemeente vroeg eerst iets', sinds: 50, speling: 1, gewicht: 1, tot: 'besluit', weigering: ['besluit-terug'], stappen: [...gepland, [33, o.belangWegen], [35, b.opgesteld(), b.voorgelegd], [40, b.vraagTerug], [43, b.voorgelegd]] },
  { naam: 'aanvraag ingetrokken door het gezin', sinds: 75, speling: 120, gewicht: 1, tot: 'besluit', weigering: ['besluit-ingetrokken'], stappen: [...gepland, [33, o.belangWegen], [35, b.opgesteld(), b.voorgelegd], [38, b.ingetrokken], [50, l.gesloten]] },
  { naam: 'besluit zonder vervolg', sinds: 54, speling: 3, gewicht: 1, tot: 'besluit', signaal: ['toewijzing-na-besluit'], stappen: beslist() },
  { naam: 'hulp geweigerd, gezin maakt bezwaar', sinds: 78, speling: 3, gewicht: 1, vanaf: 6, tot: 'besluit', weigering: ['besluit-weigering', 'bezwaar'], stappen: [...gepland, [33, o.belangWegen], [38, b.geweigerd, b.andereMening], [60, b.bezwaar(null)]] },
  { naam: 'bezwaar gegrond, andere hulp', sinds: 150, speling: 60, gewicht: 0.3, tot: 'besluit', weigering: ['besluit-weigering', 'bezwaar'], stappen: [...gepland, [33, o.belangWegen], [38, b.geweigerd], [52, b.bezwaar('gegrond')], [66, b.opgesteld(), b.voorgelegd], [70, b.genomen], [72, h.toewijzen()], [75, h.aangenomen()], [90, h.begonnen], [-70, s.veiligheid()], [-10, s.veiligheid(), p.planEvalueren()]] },
  { naam: 'aanbieder reageert niet', sinds: 58, speling: 2, gewicht: 1, tot: 'toewijzing', signaal: ['reactie-aanbieder'], stappen: [...beslist(), [45, h.toewijzen({ aanbieder: 'vuurvlieg' })]] },
  { naam: 'twee keer geweigerd, nergens plek', sinds: 72, speling: 3, gewicht: 1, vanaf: 8, tot: 'toewijzing', weigering: ['aanbieder-weigert', 'niet-beschikbaar', 'opdracht-ingetrokken'], stappen: [...beslist({ hulp: 'specialistisch' }), [44, h.toewijzen({ aanbieder: 'veerpont' })], [45, h.opdrachtTerug], [46, h.toewijzen({ aanbieder: 'anker' })], [50, h.aanbiederWeigert('vol')], [52, h.toewijzen({ aanbieder: 'vuurvlieg', eersteKeus: 'anker', reden: 'geweigerd', toelichting: 'Praktijk Anker heeft een wachtlijst van zeven maanden.' })], [57, h.aanbiederWeigert('te-complex'), h.nietBeschikbaar], [60, h.contactTijdensWachten], [66, h.wachtgesprek(true)]] },
  { naam: 'onenigheid over wie betaalt', sinds: 62, speling: 20, gewicht: 1, tot: 'toewijzing', weigering: ['aanbieder-weigert'], stappen: [...beslist({ betwist: true }), [45, h.toewijzen({ aanbieder: 'veerpont' })], [49, h.aanbiederWeigert('woonplaats-onduidelijk')], [51, h.toewijzen({ aanbieder: 'linde', eersteKeus: 'veerpont', reden: 'geweigerd', toelichting: 'De Veerpont wacht op duidelijkheid over de woonplaats. Het kind wacht daar niet op.' })], [53, h.aangenomen(7)], [60, h.begonnen]] },
  { naam: 'aangenomen, maar de hulp begint niet', sinds: 90, speling: 4, gewicht: 1.5, vanaf: 5, tot: 'toewijzing', signaal: ['uitvoering-besluit', 'ijw-startbericht'], stappen: [...beslist(), [45, h.toewijzen({ aanbieder: 'veerpont', eersteKeus: 'anker', reden: 'vol', toelichting: 'Praktijk Anker heeft pas over vijf maanden plek.' }), h.contactTijdensWachten], [48, h.aangenomen(28)], [56, h.wachtgesprek(false)], [66, h.overbrugging], [80, h.overbruggingKlaar, h.wachtgesprek(false)], [84, l.termijnUitgelegd('uitvoering-besluit')]] },
  { naam: 'plan samen bekijken', sinds: 100, speling: 10, gewicht: 0.7, tot: 'levering', signaal: ['plan-evaluatie'], stappen: [...gehoord, [30, p.planMaken({ evaluatieNa: 63 }), p.anderenKlaar], [33, o.belangWegen], [35, b.opgesteld(), b.voorgelegd], [40, b.genomen], [43, h.toewijzen()], [46, h.aangenomen(14)], [58, h.begonnen]] },
  { naam: 'hulp loopt goed', sinds: 170, speling: 170, gewicht: 5, vanaf: 4, tot: 'levering', stappen: [...inHulp(), [105, s.veiligheid()], [140, p.planEvalueren(), h.hulpBekeken], [-110, s.veiligheid()], [-30, s.veiligheid(), p.planEvalueren(), h.hulpBekeken]] },
  { naam: 'hulp onderbroken, ander gezicht', sinds: 130, speling: 60, gewicht: 0.7, tot: 'levering', stappen: [...inHulp({ hulp: 'groep' }), [84, h.anderGezicht(false)], [98, s.veiligheid()], [110, h.anderGezicht(), h.hulpBekeken], [-30, s.veiligheid(), p.planEvalueren()], [-6, h.gestopt('20')]] },
  { naam: 'hulp loopt af, vervolg nog niet besproken', sinds: 180, speling: 6, gewicht: 0.7, tot: 'levering', signaal: ['herindicatie'], stappen: [...inHulp({ maanden: 5 }), [104, s.veiligheid()], [135, p.planEvalueren(), h.hulpBekeken], [-10, s.veiligheid()]] },
  { naam: 'herindicatie zonder gat', sinds: 250, speling: 100, gewicht: 0.7, tot: 'levering', stappen: [...inHulp({ maanden: 6 }), [104, s.veiligheid()], [138, p.planEvalueren()], [170, h.hulpBekeken], [180, b.opnieuwBeslist({ soort: 'herindicatie', minder: true }), h.verlengd], [184, s.veiligheid()], [228, h.begonnen], [-76, s.veiligheid(), p.planEvalueren()], [-14, s.veiligheid()]] },
  { naam: 'ambtshalve verlengd, gesprek nog gepland', sinds: 240, speling: 10, gewicht: 0.2, tot: 'levering', stappen: [...inHulp({ maanden: 6 }), [104, s.veiligheid()], [150, p.planEvalueren()], [200, s.veiligheid()], [212, b.opnieuwBeslist({ soort: 'ambtshalve-verlenging' }), h.verlengd], [228, h.begonnen]] },
  { naam: 'hulp door een gecertificeerde instelling bepaald', sinds: 120, speling: 60, gewicht: 1, tot: 'levering', stappen: [...inHulp({ kader: 'ondertoezichtstelling', hulp: 'gezin' }), [104, s.veiligheid()], [-20, s.veiligheid(), p.planEvalueren()]] },
  { naam: 'persoonsgebonden budget', sinds: 56, speling: 10, gewicht: 1, tot: 'besluit', stappen: beslist({ pgb: true }) },
  { naam: 'nazorg: iemand moet nog bellen', sinds: 260, speling: 12, gewicht: 0.7, tot: 'nazorg', signaal: ['nazorg'], stappen: [...inHulp({ maanden: 6 }), [105, s.veiligheid()], [140, p.planEvalueren(), h.hulpBekeken], [196, s.veiligheid(), b.hulpKlaar, h.gestopt('31', 60), l.nazorgAfgesproken(58)]] },
  { naam: 'gezin zegt: te vroeg gestopt', sinds: 230, speling: 4, gewicht: 1, tot: 'nazorg', signaal: ['reactie-te-vroeg'], stappen: [...inHulp({ maanden: 6 }), [105, s.veiligheid()], [140, p.planEvalueren()], [190, s.veiligheid(), h.gestopt('33', 45)], [218, l.teVroegGestopt]] },
  { naam: 'weer opgepakt op dezelfde draad', sinds: 330, speling: 40, gewicht: 0.4, tot: 'nazorg', stappen: [...inHulp({ maanden: 6 }), [105, s.veiligheid()], [140, p.planEvalueren(300)], [190, s.veiligheid(), b.hulpKlaar, h.gestopt('31', 60), l.nazorgAfgesproken(60)], [250, l.nazorgGesprek('wisselend')], [262, l.teVroegGestopt], [264, l.teVroegBeantwoord], [-8, l.weerOpgepakt], [-3, o.eersteGesprek(), s.veiligheid()]] },
  { naam: 'klaar en gesloten', sinds: 330, speling: 80, gewicht: 2, tot: 'nazorg', stappen: [...inHulp({ maanden: 6 }), [105, s.veiligheid()], [140, p.planEvalueren(300), h.hulpBekeken], [200, s.veiligheid(), b.hulpKlaar, h.gestopt('31', 60), l.nazorgAfgesproken(60)], [262, l.nazorgGesprek('goed')], [275, l.gesloten]] },
  { naam: 'regie aangeboden, collega antwoordt niet', sinds: 60, speling: 3, gewicht: 1, tot: 'overdracht', signaal: ['reactie-op-overdracht'], stappen: [...gepland, [33, o.belangWegen], [35, b.opgesteld(), b.voorgelegd], [40, b.genomen], [43, h.toewijzen({ aanbieder: 'linde' })], [45, h.aangenomen(10), l.draagRegieOver], [56, h.begonnen]] },
  { naam: 'overdracht geweigerd', sinds: 90, speling: 8, gewicht: 1, tot: 'overdracht', weigering: ['overdracht-geweigerd'], stappen: [...inHulp(), [70, l.draagRegieOver], [73, l.overdrachtGeweigerd]] },
  { naam: 'regie overgenomen', sinds: 140, speling: 80, gewicht: 0.5, tot: 'overdracht', stappen: [...inHulp(), [80, l.draagRegieOver], [84, l.overdrachtGedaan], [-50, s.veiligheid()]] },
  { naam: 'iemand keek die dat niet mocht, en iemand die moest', sinds: 26, speling: 4, gewicht: 0.5, vanaf: 9, tot: 'onderzoek', weigering: ['inzage-geweigerd'], stappen: [...gehoord, [23, l.gluurder], [25, l.glasGebroken]] },
  { naam: 'ongeboren kind', sinds: 34, speling: 6, gewicht: 0.5, tot: 'plan', bijzonder: 'ongeboren', stappen: gepland },
  { naam: 'zonder BSN: de opdracht kan niet als bericht', sinds: 70, speling: 20, gewicht: 0.5, tot: 'toewijzing', bijzonder: 'zonder-bsn', stappen: [...beslist(), [45, h.toewijzen({ aanbieder: 'anker' })], [49, h.aangenomen(30)]] },
  { naam: 'geboortedatum deels onbekend, met tolk', sinds: 21, speling: 3, gewicht: 0.5, tot: 'onderzoek', bijzonder: 'deels-onbekend', stappen: [[0, d.aanmelden({ tolk: true })], [6, o.eersteGesprek(false), s.veiligheid()], [7, d.naarOnderzoek], [13, o.kindHoren(), o.expertiseMist]] },
  { naam: 'geheim adres', sinds: 75, speling: 30, gewicht: 0.5, tot: 'levering', bijzonder: 'geheim-adres', stappen: [[0, d.aanmelden({ geweld: true, urgentie: 'spoed' })], ...inHulp().slice(1)] },
  { naam: 'jongere vraagt het zelf, in vertrouwen', sinds: 18, speling: 3, gewicht: 1, vanaf: 13, tot: 'onderzoek', stappen: [[0, d.aanmelden({ kindZelf: true })], [4, o.eersteGesprek(), s.veiligheid()], [5, d.naarOnderzoek], [9, o.kindHoren({ geheim: true })], [16, o.terugVertellen()]] },
]
