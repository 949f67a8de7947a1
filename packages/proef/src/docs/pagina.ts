/** The page of the model: every assumption, its loops, its targets and what it leaves out; Dutch, with English under it. */
import { AANNAMES_BEVOLKING, WOORDEN_BEVOLKING } from '../bevolking/personen.ts'
import { SES_FACTOREN } from '../bevolking/ses.ts'
import { BRONNEN } from '../keten/bronnen.ts'
import { TE_FITTEN } from '../keten/doelen.ts'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Lus, Parameter, Soort, Station } from '../motor/model.ts'
import { eenheid } from '../proef/eenheid.ts'
import { IJKOPDRACHT, ijkscenario } from '../proef/ijking.ts'
import { randen, type DoelUitslag, type Strijdpunt } from '../proef/kalibreer.ts'
import { UITKOMSTEN } from '../proef/uitkomsten.ts'
import { AANNAMES_VT, WOORDEN_VT } from '../proef/vt-aannames.ts'
import { getal } from '../proef/zeg.ts'
import { bijTweeInlopen, opDeRand, telling, waarom } from '../proef/zeg-ijking.ts'
import { VOORBEELDEN } from '../scenarios/index.ts'
import { inTaal, type Woorden } from '../woorden.ts'
import { capaciteit, perErnst, routes, tekening } from './keten.ts'

const tabel = (kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string =>
  [
    `| ${kop.join(' | ')} |`,
    `|${kop.map(() => '---').join('|')}|`,
    ...rijen.map((r) => `| ${r.map((c) => String(c).replaceAll('|', '/')).join(' | ')} |`),
  ].join('\n')

/** Dutch, and English under it; once when they are the same. */
const beide = (nl: string, en: string): string => (nl === en ? nl : `${nl}<br>*${en}*`)
const inBeide = (w: Woorden): string => beide(w.nl, w.en)
const veld = <K extends string>(x: Readonly<Record<K | `${K}En`, string>>, k: K): string => beide(x[k], inTaal(x, k, 'en'))
const maat = (naam: string): string => beide(naam, eenheid(naam, 'en'))
/** A paragraph in Dutch, and the same in English. */
const alinea = (nl: string, en: string): string => `${nl}\n\n*${en}*`

const SOORT: Readonly<Record<Soort, string>> = {
  norm: 'norm',
  gemeten: beide('gemeten', 'measured'),
  claim: 'claim',
  aanname: beide('aanname', 'assumption'),
}
const BETER = { lager: beide('lager', 'lower'), hoger: beide('hoger', 'higher'), geen: beide('geen', 'neither') } as const
const KLOK: Readonly<Record<Station['klok'], string>> = {
  wacht: beide('wacht', 'waits'),
  onderweg: beide('onderweg', 'under way'),
  hulp: beide('hulp', 'help'),
  overbrugging: beide('overbrugging', 'bridging'),
}

function aantallen(): string {
  const n = (soort: Soort): number => STANDAARDMODEL.parameters.filter((p) => p.soort === soort).length
  const alle = STANDAARDMODEL.parameters.length
  return alinea(
    `Het proefstelsel laat kinderen door de keten gaan: van eerste vraag tot nazorg. Het is hardop denken, geen voorspelling. ${alle} getallen: ${n('norm')} norm, ${n('gemeten')} gemeten, ${n('claim')} claim, ${n('aanname')} eigen aanname. Alleen een norm stelt in, alleen wat gemeten is ijkt; een claim wordt nooit gebruikt alsof die gemeten is.`,
    `The trial system lets children go through the chain: from first question to aftercare. It is thinking aloud, not a forecast. ${alle} numbers: ${n('norm')} norm, ${n('gemeten')} measured, ${n('claim')} claims, ${n('aanname')} assumptions of our own. Only a norm configures, only what is measured fits; a claim is never used as if it were measured.`,
  )
}

const ROUTES = alinea(
  'Elk gewicht van een route is een aanname met een naam uit de lijst hieronder; een nul is een route die er niet is. Vier gewichten naast elkaar gelden voor licht / matig / zwaar / acuut. De aanloop (van aan de beurt tot het eerste gesprek of de intake) telt als wachten en houdt een plaats bezet; wie al een afspraak heeft wordt in het model niet slechter en haakt niet af. Zij is scheef verdeeld: een klein deel (`aanloop.lang`) duurt vele malen zo lang als gemiddeld, de rest korter. In de enquête van 2016 spreekt een derde iemand binnen twee weken en een op de veertien pas na vijf maanden; een klok om een gemiddelde geeft dat niet.',
  'Each weight of a route is an assumption with a name from the list below; a zero is a route that is not there. Four weights side by side hold for light / moderate / serious / acute. The run-up (from the child’s turn to the first talk or the intake) counts as waiting and takes a place; who has an appointment does not get worse or give up in the model. It is skewed: a small share (`aanloop.lang`) takes many times the mean, the rest less. In the survey of 2016 a third speaks to somebody within two weeks and one in fourteen only after five months; a bell curve around a mean does not give that.',
)

const parameter = (p: Parameter): (string | number)[] => [
  `\`${p.id}\``,
  p.waarde,
  maat(p.eenheid),
  SOORT[p.soort],
  `${p.laag} - ${p.hoog}`,
  veld(p, 'uitleg'),
  TE_FITTEN.includes(p.id) ? beide(`${p.bron}; geijkt`, `${p.bronEn}; fitted`) : veld(p, 'bron'),
]

const lus = (l: Lus): string[] => [
  l.id,
  veld(l, 'naam'),
  l.teken === 'versterkend' ? beide('versterkend', 'reinforcing') : beide('dempend', 'balancing'),
  l.aan ? beide('aan', 'on') : beide('uit', 'off'),
  l.sterkte.map((s) => `\`${s}\``).join(', '),
  veld(l, 'werking'),
  veld(l, 'bron'),
]

const doel = ({ doel: d, gevonden, marge, gehaald }: DoelUitslag): (string | number)[] => [
  veld(d, 'naam'),
  `\`${d.uitkomst}\``,
  getal(d.laag),
  getal(d.hoog),
  `${gevonden === null ? beide('onbekend', 'unknown') : getal(gevonden)}${marge === null ? '' : ` ± ${getal(marge)}`}`,
  gehaald === null ? beide('onbekend', 'unknown') : gehaald ? beide('ja', 'yes') : beide('nee', 'no'),
  SOORT[d.soort],
  getal(d.gewicht),
  veld(d, 'bron'),
  veld(d, 'letOp'),
]

interface Ijkgegevens {
  uitslagen: readonly DoelUitslag[]
  strijdig: readonly Strijdpunt[]
  inlopen: Parameters<typeof bijTweeInlopen>[0]
}

function ijking({ uitslagen, strijdig, inlopen }: Ijkgegevens): string {
  const { replicaties, seed } = ijkscenario()
  const rand = randen(STANDAARDMODEL, ijkscenario())
  const doelen = uitslagen.map((u) => u.doel)
  return `${alinea(
    `Gevonden: het gemiddelde van ${replicaties} herhalingen van een gemiddelde regio, landelijke aantallen teruggerekend (\`${IJKOPDRACHT}\`, seed ${seed}). ${telling(uitslagen)} Met \`--rondes 2\` zoekt het opnieuw; geen aanname verlaat ooit haar bereik. Een gemiddelde regio kent de spreiding tussen regio's niet.`,
    `Found: the mean of ${replicaties} replications of an average region, national numbers scaled back (\`${IJKOPDRACHT}\`, seed ${seed}). ${telling(uitslagen, 'en')} With \`--rondes 2\` it searches again; no assumption ever leaves its range. An average region does not know the differences between regions.`,
  )}

${alinea(bijTweeInlopen(inlopen), bijTweeInlopen(inlopen, 'en'))}

${rand.length === 0 ? '' : alinea(opDeRand(rand), opDeRand(rand, 'en'))}
${strijdig.map((s) => `\n- ${beide(waarom(s, doelen), waarom(s, doelen, 'en'))}`).join('')}
${tabel(['doel', 'figuur', 'laag', 'hoog', 'gevonden', 'gehaald', 'soort', 'gewicht', 'bron', 'let op'], uitslagen.map(doel))}`
}

const KOPPEN = `Koppen / *headings*: waarde *value*, eenheid *unit*, soort *kind*, bereik *range*, wat *what*, bron *source*, klok *clock*, plaats
*room*, duur *duration*, daarna *then*, lus *loop*, teken *sign*, staat *is*, sterkte *strength*, hoe *how*, doel *target*, figuur
*figure*, laag *low*, hoog *high*, gevonden *found*, gehaald *met*, gewicht *weight*, let op *mind*, aandeel *share*.`

/** The whole page. */
export function pagina(ijk: Ijkgegevens): string {
  const m = STANDAARDMODEL
  const bevolking = Object.entries(AANNAMES_BEVOLKING) as [keyof typeof AANNAMES_BEVOLKING, number | readonly number[]][]
  const vt = Object.entries(AANNAMES_VT) as [keyof typeof AANNAMES_VT, number][]
  return `# Proefstelsel: wat het aanneemt

This page is generated from \`packages/proef\`. It lists every assumption of the default model with its source and kind,
so that anyone can disagree with it precisely. Text is Dutch, with English under it.

${KOPPEN}

${aantallen()}

Bronnen worden zo genoemd (*sources are named so*):

${BRONNEN.map((b) => `- ${b.id}: ${inBeide(b)}`).join('\n')}

## Stations

${tekening()}

${ROUTES}

${tabel(
  ['station', 'klok', 'plaats', 'duur', 'daarna'],
  m.stations.map((s) => [
    veld(s, 'naam'),
    KLOK[s.klok],
    s.capaciteit.soort === 'onbeperkt' ? beide('onbeperkt', 'unlimited') : capaciteit(s.capaciteit),
    `${perErnst(s.duur.gemiddeld)} (${s.duur.verdeling})`,
    routes(s),
  ]),
)}

Duur: gemiddelde in dagen en verdeling; \`uit\` is uit de keten, \`ingreep\` een ingreep, en wat na een streep staat geldt onder een maatregel.

*Duration: mean in days and distribution (\`exp\` exponential, \`vast\` fixed); \`uit\` is out of the chain, \`ingreep\` an intervention by force,
and what stands after a dash holds under a measure.*

## Aannames

${tabel(['id', 'waarde', 'eenheid', 'soort', 'bereik', 'wat', 'bron'], m.parameters.map(parameter))}

## Lussen

${alinea(
  'Elke lus kan aan en uit; haar sterkte is een van de aannames hierboven.',
  'Each loop can be on or off; its strength is one of the assumptions above.',
)}

${tabel(['lus', 'naam', 'teken', 'staat', 'sterkte', 'hoe', 'bron'], m.lussen.map(lus))}

## Niet in het model

${m.nietInModel.map((x) => `- ${inBeide(x)}`).join('\n')}

## Waaraan het is getoetst

${ijking(ijk)}

## Wat een run vertelt

${tabel(
  ['figuur', 'naam', 'eenheid', 'beter is', 'definitie'],
  UITKOMSTEN.map((u) => [`\`${u.id}\``, veld(u, 'naam'), maat(u.eenheid), BETER[u.beter], veld(u, 'definitie')]),
)}

## Voorbeelden om te proberen

${tabel(
  ['naam', 'wat'],
  VOORBEELDEN.map((v) => [`\`${v.id}\``, beide(`${v.titel}: ${v.uitleg}`, `${v.titelEn}: ${v.uitlegEn}`)]),
)}

## Synthetische gezinnen

${alinea(
  'Aandelen in de bevolking zijn gekozen om elk geval te laten voorkomen, niet gemeten. Herkomst van een naam hangt met geen enkel ander kenmerk samen, behalve dat het onderwerp "gevlucht" alleen voorkomt bij een thuistaal die daarbij past.',
  'Shares in the population were chosen so that every case is met, not measured. The origin of a name goes with no other feature, except that the subject "fled" only comes with a home language that suits it.',
)}

${tabel(
  ['aandeel', 'waarde', 'wat', 'soort'],
  bevolking.map(([k, w]) => [`\`${k}\``, typeof w === 'number' ? w : w.join(' / '), inBeide(WOORDEN_BEVOLKING[k]), SOORT.aanname]),
)}

${alinea(
  'Gemeenten verschillen naar hoe stedelijk zij zijn (CBS 85067NED). Gemeten in 2015 (R3 01): Nederland, de groep van 35.000 tot 50.000 inwoners (klasse 3) en twee landelijke gemeenten (klasse 4 en 5). Klasse 2 is als het land, en klasse 1 is wat het land laat kloppen: eigen aanname.',
  'Municipalities differ by how urban they are (CBS 85067NED). Measured in 2015 (R3 01): the Netherlands, the group of 35,000 to 50,000 residents (class 3) and two rural municipalities (classes 4 and 5). Class 2 is as the country, and class 1 is what makes the country come out: our own assumption.',
)}

${tabel(
  ['factor', 'Nederland', 'klasse 3 / 4 / 5', 'soort'],
  Object.values(SES_FACTOREN).map((f) => [veld(f, 'naam'), f.nederland, f.gemeten.join(' / '), SOORT.gemeten]),
)}

${alinea(
  'Wat de keten niet weet van een melding bij Veilig Thuis wordt getrokken:',
  'What the chain does not know of a report to Veilig Thuis is drawn:',
)}

${tabel(
  ['aandeel', 'waarde', 'wat', 'soort'],
  vt.map(([k, w]) => [`\`${k}\``, w, inBeide(WOORDEN_VT[k]), SOORT.aanname]),
)}
`
}
