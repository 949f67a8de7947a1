import type { Les } from './lessen.ts'
import { TREDENAMEN, TREDEVRAGEN, TREDEN } from './ladder.ts'
import type { Vlag } from './model.ts'
import type { Slot } from './slot.ts'
import { openTreden, type Paragraaf, type Studie } from './studie.ts'
import { praktijken } from './verzamelen.ts'
import { komma, samen, tekst, type Taal } from '../tekst.ts'

/** The fixed template: the same paragraphs in the same order for every municipality. @bron R3-68 */
const PARAGRAFEN: readonly { readonly id: Paragraaf; readonly kop: string; readonly vragen: string }[] = [
  { id: 'indruk', kop: 'Indruk', vragen: 'Wat voor gemeente is het, en wat viel op?' },
  {
    id: 'beleidsinformatie',
    kop: '1. Beleidsinformatie',
    vragen: 'Is alles geleverd? Herkent de gemeente de cijfers, en gebruikt zij ze?',
  },
  { id: 'bevolking', kop: '2. Bevolking', vragen: 'Lijkt de bevolking op die van het land? Wat verschilt binnen de gemeente?' },
  {
    id: 'inkoop',
    kop: '3. Inkoop',
    vragen: 'Wat is ingekocht, wat is vrij toegankelijk, zijn er wachtlijsten, wat verandert volgend jaar?',
  },
  { id: 'toegang', kop: '4. Toegang tot jeugdhulp', vragen: 'Wie ziet het kind eerst, wie besluit, wat doet het team zelf, wie verwijst?' },
  { id: 'toegangJB', kop: '5. Toegang tot jeugdbescherming', vragen: 'Wie zit aan tafel, wie vraagt onderzoek, en hoe lang duurt de weg?' },
]

/** The study without names: letters only, and no key. This is what is shared. */
export function zonderSleutel(s: Studie): Studie {
  const sleutel = s.sleutel
  if (sleutel === null) return s
  const letter = (g: string): string => sleutel[g] ?? 'andere gemeente'
  const namen = [...s.parameters.gemeenten]
    .flatMap((g) => [g.id, g.naam].map((n) => ({ n, l: letter(g.id) })))
    .filter(({ n, l }) => n.length > 1 && n !== l)
    .sort((a, b) => b.n.length - a.n.length)
  const schoon = (t: string): string =>
    namen.reduce(
      // Hundreds of names over thousands of texts: most do not occur, and then no pattern is made.
      (x, { n, l }) =>
        x.includes(n)
          ? x.replace(new RegExp(`(?<![\\p{L}\\p{N}])${n.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu'), l)
          : x,
      t,
    )
  const vlagId = (id: string): string => {
    const v = s.vlaggen.find((x) => x.id === id)
    return v === undefined ? id : v.id.replace(v.gemeente, letter(v.gemeente))
  }
  const gekozen = (g: string): boolean => g in sleutel
  const diep = <T>(x: T): T => JSON.parse(JSON.stringify(x), (_, v: unknown) => (typeof v === 'string' ? schoon(v) : v)) as T
  const deel: Studie = {
    ...s,
    sleutel: null,
    parameters: {
      ...s.parameters,
      gemeenten: [],
      verwachtingen: s.parameters.verwachtingen.filter((v) => gekozen(v.gemeente)).map((v) => ({ ...v, gemeente: letter(v.gemeente) })),
      keuze: { ...s.parameters.keuze, besluit: null },
    },
    stappen: s.stappen.map((x) => ({ ...x, afgevallen: [], opmerkingen: x.opmerkingen.filter((o) => !o.en.startsWith('closest')) })),
    vlaggen: s.vlaggen.filter((v) => gekozen(v.gemeente)).map((v) => ({ ...v, id: vlagId(v.id), gemeente: letter(v.gemeente) })),
    nietBeoordeeld: s.nietBeoordeeld.filter((n) => gekozen(n.gemeente)).map((n) => ({ ...n, gemeente: letter(n.gemeente) })),
    voorstel: { ...s.voorstel, gemeenten: [] },
    besluit: s.besluit === null ? null : { ...s.besluit, gekozen: s.besluit.gekozen.map(letter) },
    verzameld: s.verzameld.map((v) => ({ ...v, vlaggen: v.vlaggen.map(vlagId) })),
    treden: s.treden.map((t) => ({ ...t, vlag: vlagId(t.vlag) })),
    hypothesen: s.hypothesen.map((h) => ({ ...h, vlag: vlagId(h.vlag) })),
    logboek: [],
  }
  return diep(deel)
}

/** A flagged figure in one sentence, with everything that belongs to it. */
export function vlagInWoorden(s: Studie, v: Vlag, taal: Taal): string {
  const getal = (x: number, cijfers = 1): string => (taal === 'nl' ? komma(x.toFixed(cijfers)) : x.toFixed(cijfers))
  const pct = (x: number | null): string => (x === null ? tekst('verborgen', 'hidden')[taal] : `${getal(x)}%`)
  const i = s.parameters.indicatoren.find((x) => x.id === v.indicator)
  const wat = (v.soort === 'verwachting' ? tekst('afgesproken', 'agreed') : tekst('landelijk', 'national'))[taal]
  const w = WOORDEN[taal]
  const tussen = v.interval === null ? '' : `, ${w.tussen} ${pct(v.interval.onder)} ${w.en} ${pct(v.interval.boven)}`
  const tarief =
    v.per1000 === null
      ? ''
      : `; ${w.per1000} ${getal(v.per1000.waarde)}${v.per1000.land === null ? '' : ` (${w.land} ${getal(v.per1000.land)})`}`
  const na = v.naCorrectie === false ? `; ${w.toeval}` : ''
  const keer = v.z === null || v.verhouding === null ? '' : `, ${getal(v.verhouding, 2)} ${w.keer}, z = ${getal(v.z)}`
  return `${i?.naam ?? v.indicator}: ${pct(v.waarde)} (${wat} ${pct(v.referentie)}${keer}, n = ${v.n}${tussen})${tarief}${na}`
}

const WOORDEN = {
  nl: {
    tussen: 'tussen',
    en: 'en',
    per1000: 'per 1.000 jeugdigen',
    land: 'land',
    keer: 'keer',
    toeval: 'blijft niet over na correctie voor het aantal bekeken cijfers',
  },
  en: {
    tussen: 'between',
    en: 'and',
    per1000: 'per 1,000 youths',
    land: 'nation',
    keer: 'times',
    toeval: 'does not remain after correcting for the number of figures looked at',
  },
} as const

/** The guard, as it stands above and below every output. */
export function slotregels(slot: Slot, taal: Taal): string[] {
  return [`> **${slot.zin[taal]}**`, ...(slot.redenen.length > 0 ? [`> (${samen(slot.redenen)[taal]})`] : [])]
}

function praktijkregels(s: Studie, vlag: string): string[] {
  const p = praktijken(s, vlag)
  const soorten = Object.entries(p.telling).map(([k, n]) => `${n} keer ${k}`)
  if (soorten.length + p.onbeantwoord + p.onduidelijk === 0) return []
  return [
    `Navraag bij wie registreert: ${[...soorten, ...(p.onduidelijk > 0 ? [`${p.onduidelijk} keer onduidelijk`] : []), ...(p.onbeantwoord > 0 ? [`${p.onbeantwoord} nog zonder antwoord`] : [])].join(', ')}.`,
    '',
  ]
}

/** The report of one municipality, under its letter, in the fixed template; names in what people wrote become letters. */
export function verslag(studie: Studie, letter: string): string {
  const s = zonderSleutel(studie)
  const vlaggen = s.vlaggen.filter((v) => v.gemeente === letter)
  const tekst = (p: (typeof PARAGRAFEN)[number]): string[] => [
    `## ${p.kop}`,
    '',
    s.teksten[letter]?.[p.id] ?? `_Nog niet geschreven. ${p.vragen}_`,
    '',
  ]
  const ladder = vlaggen.flatMap((v) => [
    `### ${vlagInWoorden(s, v, 'nl')}`,
    '',
    ...(v.waarschuwingen.length > 0 ? [`Let op: ${samen(v.waarschuwingen).nl}.`, ''] : []),
    '| Trede | Uitslag | Waarom |',
    '|---|---|---|',
    ...TREDEN.flatMap((t) => {
      const hier = s.treden.filter((x) => x.vlag === v.id && x.trede === t)
      return hier.length === 0
        ? [`| ${TREDENAMEN[t].nl} | nog niet bekeken | ${TREDEVRAGEN[t]} |`]
        : hier.map((x) => `| ${TREDENAMEN[t].nl} | ${x.uitslag.uitslag} | ${x.uitslag.zin.nl.replaceAll('|', '/')} |`)
    }),
    '',
    ...praktijkregels(s, v.id),
    ...s.hypothesen
      .filter((h) => h.vlag === v.id)
      .map(
        (h) =>
          `- **${h.status}** (${TREDENAMEN[h.trede].nl}): ${h.tekst} Voorgesteld door ${h.voorgesteldDoor}${h.bewijs.length > 0 ? `; ${h.bewijs.map((b) => `${b.voor ? 'voor' : 'tegen'}: ${b.tekst} (${b.bron})`).join('; ')}` : ''}`,
      ),
    '',
  ])
  const open = vlaggen.reduce((n, v) => n + openTreden(s, v.id).length, 0)
  return [
    `# ${s.parameters.naam}: gemeente ${letter}`,
    '',
    ...slotregels(s.slot, 'nl'),
    '',
    `Bron: ${s.parameters.data.bron}, versie ${s.parameters.data.versie}, periode ${s.parameters.data.periode}. Parameters versie ${s.parameters.versie}, kenmerk ${s.kenmerk}.`,
    '',
    ...PARAGRAFEN.flatMap(tekst),
    '## Cijfers die opvallen',
    '',
    ...(vlaggen.length === 0 ? ['Geen.', ''] : ladder),
    '## Wie heeft meegelezen',
    '',
    ...s.tegenlezingen
      .filter((t) => t.gemeente === letter)
      .map((t) => `- ${t.op}, ${t.door}: ${t.akkoord ? 'akkoord' : `${t.opmerking} (gedaan: ${t.gevolg})`}`),
    ...(s.tegenlezingen.some((t) => t.gemeente === letter) ? [] : ['Nog niemand.']),
    '',
    ...(open > 0 ? [`Nog ${open} treden niet bekeken.`, ''] : []),
    ...slotregels(s.slot, 'nl'),
    '',
  ].join('\n')
}

/** The workbook of lessons, without names. @bron R3-75 */
export function werkboek(studie: Studie): string {
  const s = zonderSleutel(studie)
  const les = (l: Les): string =>
    `| ${l.id} | ${l.gemeente} | ${l.tekst.replaceAll('|', '/')} | ${l.actie.replaceAll('|', '/')} | ${l.eigenaar} | ${l.vanaf} | ${l.indicator} moet ${l.bedoeld} |`
  return [
    `# Lessen uit ${s.parameters.naam}`,
    '',
    ...slotregels(s.slot, 'nl'),
    '',
    '| Les | Gemeente | Wat we leerden | Wat we doen | Eigenaar | Vanaf | Waaraan te zien |',
    '|---|---|---|---|---|---|---|',
    ...(s.lessen.length === 0 ? ['| | | Nog geen lessen. | | | | |'] : s.lessen.map(les)),
    '',
    ...slotregels(s.slot, 'nl'),
    '',
  ].join('\n')
}
