import { zonderSleutel } from './anoniem.ts'
import { alsMarkdown, gewoon, woorden, type Blok, type Stuk } from './blokken.ts'
import { STATUSNAMEN, type Hypothese } from './hypothesen.ts'
import type { Les } from './lessen.ts'
import { TREDENAMEN, TREDEVRAGEN, TREDEN, UITSLAGNAMEN } from './ladder.ts'
import type { Vlag } from './model.ts'
import type { Slot } from './slot.ts'
import { openTreden } from './studie.ts'
import type { Paragraaf, Studie, Tegenlezing } from './staat.ts'
import { praktijken } from './verzamelen.ts'
import { cijfernaam, vlagWaarden } from './vlag-woorden.ts'
import { dagTekst, inTaal, samen, tekst, type Taal, type Tekst } from '../tekst.ts'

/** The fixed template: the same paragraphs in the same order for every municipality. @bron R3-68 */
const PARAGRAFEN: readonly { readonly id: Paragraaf; readonly kop: Tekst; readonly vragen: Tekst }[] = [
  {
    id: 'indruk',
    kop: tekst('Indruk', 'Impression'),
    vragen: tekst('Wat voor gemeente is het, en wat viel op?', 'What kind of municipality is it, and what stood out?'),
  },
  {
    id: 'beleidsinformatie',
    kop: tekst('1. Beleidsinformatie', '1. Policy information'),
    vragen: tekst(
      'Is alles geleverd? Herkent de gemeente de cijfers, en gebruikt zij ze?',
      'Was everything delivered? Does the municipality recognise the figures, and use them?',
    ),
  },
  {
    id: 'bevolking',
    kop: tekst('2. Bevolking', '2. Population'),
    vragen: tekst(
      'Lijkt de bevolking op die van het land? Wat verschilt binnen de gemeente?',
      'Is the population like that of the nation? What differs within the municipality?',
    ),
  },
  {
    id: 'inkoop',
    kop: tekst('3. Inkoop', '3. Purchasing'),
    vragen: tekst(
      'Wat is ingekocht, wat is vrij toegankelijk, zijn er wachtlijsten, wat verandert volgend jaar?',
      'What was bought, what is freely accessible, are there waiting lists, what changes next year?',
    ),
  },
  {
    id: 'toegang',
    kop: tekst('4. Toegang tot jeugdhulp', '4. Access to youth help'),
    vragen: tekst(
      'Wie ziet het kind eerst, wie besluit, wat doet het team zelf, wie verwijst?',
      'Who sees the child first, who decides, what does the team do itself, who refers?',
    ),
  },
  {
    id: 'toegangJB',
    kop: tekst('5. Toegang tot jeugdbescherming', '5. Access to child protection'),
    vragen: tekst(
      'Wie zit aan tafel, wie vraagt onderzoek, en hoe lang duurt de weg?',
      'Who sits at the table, who asks for an inquiry, and how long does the way take?',
    ),
  },
]

const WOORDEN = {
  nl: {
    gemeente: 'gemeente',
    letOp: 'Let op',
    ladder: ['Trede', 'Uitslag', 'Waarom'],
    nietBekeken: 'nog niet bekeken',
    navraag: 'Navraag bij wie registreert',
    keer: 'keer',
    onduidelijk: 'onduidelijk',
    zonderAntwoord: 'nog zonder antwoord',
    voorgesteld: 'Voorgesteld door',
    voor: 'voor',
    tegen: 'tegen',
    opvallend: 'Cijfers die opvallen',
    geen: 'Geen.',
    meegelezen: 'Wie heeft meegelezen',
    akkoord: 'akkoord',
    gedaan: 'gedaan',
    niemand: 'Nog niemand.',
    nogNiet: 'Nog niet geschreven.',
    lessenUit: 'Lessen uit',
    lessen: ['Les', 'Gemeente', 'Wat we leerden', 'Wat we doen', 'Eigenaar', 'Vanaf', 'Waaraan te zien'],
    geenLessen: 'Nog geen lessen.',
  },
  en: {
    gemeente: 'municipality',
    letOp: 'Beware',
    ladder: ['Rung', 'Outcome', 'Why'],
    nietBekeken: 'not looked at yet',
    navraag: 'Asked of who registers',
    keer: 'times',
    onduidelijk: 'unclear',
    zonderAntwoord: 'not answered yet',
    voorgesteld: 'Proposed by',
    voor: 'for',
    tegen: 'against',
    opvallend: 'Figures that stand out',
    geen: 'None.',
    meegelezen: 'Who has read it',
    akkoord: 'agreed',
    gedaan: 'done',
    niemand: 'Nobody yet.',
    nogNiet: 'Not written yet.',
    lessenUit: 'Lessons from',
    lessen: ['Lesson', 'Municipality', 'What we learned', 'What we do', 'Owner', 'From', 'Where it shows'],
    geenLessen: 'No lessons yet.',
  },
} as const

/** How a lesson should move its figure. */
const BEDOELD: Readonly<Record<Les['bedoeld'], Tekst>> = {
  hoger: tekst('moet hoger', 'should go up'),
  lager: tekst('moet lager', 'should go down'),
}

/** The guard, as it stands above and below every output. */
export const slotregels = (slot: Slot, taal: Taal): string[] =>
  alsMarkdown([slotblok(slot, taal)])
    .trimEnd()
    .split('\n')

const slotblok = (slot: Slot, taal: Taal): Blok => ({
  soort: 'slot',
  regels: [[{ t: slot.zin[taal], vet: true }], ...(slot.redenen.length > 0 ? [[gewoon(`(${samen(slot.redenen)[taal]})`)]] : [])],
})

const kop = (diepte: 1 | 2 | 3, ...in_: readonly Stuk[]): Blok => ({ soort: 'kop', diepte, in: in_ })
/** A name in both languages is in that of the reader; one that somebody gave is theirs. */
const naamstuk = (naam: string | Tekst, taal: Taal): Stuk => (typeof naam === 'string' ? woorden(naam) : gewoon(naam[taal]))
const alinea = (...in_: readonly Stuk[]): Blok => ({ soort: 'alinea', in: in_ })
const alsEr = (er: boolean, ...b: readonly Blok[]): readonly Blok[] => (er ? b : [])

function praktijkblok(s: Studie, vlag: string, taal: Taal): readonly Blok[] {
  const w = WOORDEN[taal]
  const p = praktijken(s, vlag)
  const delen: (readonly Stuk[])[] = [
    ...Object.entries(p.telling).map(([k, n]) => [gewoon(`${n} ${w.keer} `), woorden(k)]),
    ...(p.onduidelijk > 0 ? [[gewoon(`${p.onduidelijk} ${w.keer} ${w.onduidelijk}`)]] : []),
    ...(p.onbeantwoord > 0 ? [[gewoon(`${p.onbeantwoord} ${w.zonderAntwoord}`)]] : []),
  ]
  return delen.length === 0
    ? []
    : [alinea(gewoon(`${w.navraag}: `), ...delen.flatMap((d, i) => (i === 0 ? d : [gewoon(', '), ...d])), gewoon('.'))]
}

function verklaring(h: Hypothese, taal: Taal): readonly Stuk[] {
  const w = WOORDEN[taal]
  return [
    { t: STATUSNAMEN[h.status][taal], vet: true },
    gewoon(` (${TREDENAMEN[h.trede][taal]}): `),
    woorden(h.tekst),
    gewoon(` ${w.voorgesteld} `),
    woorden(h.voorgesteldDoor),
    ...h.bewijs.flatMap((b) => [gewoon(`; ${b.voor ? w.voor : w.tegen}: `), woorden(b.tekst), gewoon(' ('), woorden(b.bron), gewoon(')')]),
  ]
}

function ladderblokken(s: Studie, v: Vlag, taal: Taal): readonly Blok[] {
  const w = WOORDEN[taal]
  const rijen = TREDEN.flatMap((t) => {
    const naam = gewoon(TREDENAMEN[t][taal])
    const hier = s.treden.filter((x) => x.vlag === v.id && x.trede === t)
    return hier.length === 0
      ? [[naam, gewoon(w.nietBekeken), gewoon(TREDEVRAGEN[t][taal])]]
      : hier.map(({ toets, uitslag }) => [
          naam,
          gewoon(UITSLAGNAMEN[uitslag.uitslag][taal]),
          toets.soort === 'oordeel' ? woorden(uitslag.zin[taal]) : gewoon(uitslag.zin[taal]),
        ])
  })
  const verklaringen = s.hypothesen.filter((h) => h.vlag === v.id).map((h) => verklaring(h, taal))
  return [
    kop(3, naamstuk(cijfernaam(s, v.indicator), taal), gewoon(vlagWaarden(v, taal))),
    ...alsEr(v.waarschuwingen.length > 0, alinea(gewoon(`${w.letOp}: ${samen(v.waarschuwingen)[taal]}.`))),
    { soort: 'raster', kop: w.ladder, rijen },
    ...praktijkblok(s, v.id, taal),
    ...alsEr(verklaringen.length > 0, { soort: 'lijst', items: verklaringen }),
  ]
}

const gelezen = (t: Tegenlezing, taal: Taal): readonly Stuk[] => {
  const w = WOORDEN[taal]
  const wie = [gewoon(`${dagTekst(t.op)[taal]}, `), woorden(t.door), gewoon(': ')]
  return t.akkoord ? [...wie, gewoon(w.akkoord)] : [...wie, woorden(t.opmerking), gewoon(` (${w.gedaan}: `), woorden(t.gevolg), gewoon(')')]
}

/**
 * The report of one municipality as blocks, under its letter, in the fixed template and in the reader's language. Names in
 * what people wrote become letters; their words stay as they wrote them.
 */
export function verslagblokken(studie: Studie, letter: string, taal: Taal): readonly Blok[] {
  const w = WOORDEN[taal]
  const s = zonderSleutel(studie)
  const vlaggen = s.vlaggen.filter((v) => v.gemeente === letter)
  const lezers = s.tegenlezingen.filter((t) => t.gemeente === letter)
  const open = vlaggen.reduce((n, v) => n + openTreden(s, v.id).length, 0)
  const { data, versie, naam } = s.parameters
  return [
    kop(1, woorden(naam), gewoon(`: ${w.gemeente} ${letter}`)),
    slotblok(s.slot, taal),
    alinea(
      gewoon(tekst('Bron: ', 'Source: ')[taal]),
      woorden(data.bron),
      gewoon(
        tekst(
          `, versie ${data.versie}, periode ${data.periode}. Parameters versie ${versie}, kenmerk ${s.kenmerk}.`,
          `, version ${data.versie}, period ${data.periode}. Parameters version ${versie}, fingerprint ${s.kenmerk}.`,
        )[taal],
      ),
    ),
    ...PARAGRAFEN.flatMap((p) => {
      const geschreven = s.teksten[letter]?.[p.id]
      return [
        kop(2, gewoon(p.kop[taal])),
        alinea(geschreven === undefined ? { t: `${w.nogNiet} ${p.vragen[taal]}`, schuin: true } : woorden(geschreven)),
      ]
    }),
    kop(2, gewoon(w.opvallend)),
    ...(vlaggen.length === 0 ? [alinea(gewoon(w.geen))] : vlaggen.flatMap((v) => ladderblokken(s, v, taal))),
    kop(2, gewoon(w.meegelezen)),
    lezers.length === 0 ? alinea(gewoon(w.niemand)) : { soort: 'lijst', items: lezers.map((t) => gelezen(t, taal)) },
    ...alsEr(
      open > 0,
      alinea(
        gewoon(
          tekst(
            `Nog ${open} ${open === 1 ? 'trede' : 'treden'} niet bekeken.`,
            `${open} ${open === 1 ? 'rung was' : 'rungs were'} not looked at yet.`,
          )[taal],
        ),
      ),
    ),
    slotblok(s.slot, taal),
  ]
}

/** The same as Markdown, to keep and to print. */
export const verslag = (studie: Studie, letter: string, taal: Taal): string => alsMarkdown(verslagblokken(studie, letter, taal))

/** The workbook of lessons, without names. @bron R3-75 */
export function werkboek(studie: Studie, taal: Taal): string {
  const w = WOORDEN[taal]
  const s = zonderSleutel(studie)
  const les = (l: Les): readonly Stuk[] => [
    gewoon(l.id),
    gewoon(l.gemeente),
    woorden(l.tekst),
    woorden(l.actie),
    woorden(l.eigenaar),
    gewoon(dagTekst(l.vanaf)[taal]),
    gewoon(`${inTaal(cijfernaam(s, l.indicator), taal)} ${BEDOELD[l.bedoeld][taal]}`),
  ]
  return alsMarkdown([
    kop(1, gewoon(`${w.lessenUit} `), woorden(s.parameters.naam)),
    slotblok(s.slot, taal),
    s.lessen.length === 0 ? alinea(gewoon(w.geenLessen)) : { soort: 'raster', kop: w.lessen, rijen: s.lessen.map(les) },
    slotblok(s.slot, taal),
  ])
}
