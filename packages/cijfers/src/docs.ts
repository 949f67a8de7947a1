/** Generated documentation: units, deliveries with their rules, indicators with their definitions, disclosure control. */
import { EENHEDEN } from './eenheid/index.ts'
import { INDICATOREN, NIET_BEREKENBAAR, type Indicator, type IndicatorSet, type Maat } from './indicator/index.ts'
import { INHOUDEN, LEVERINGSREGELS } from './levering/index.ts'
import { CBS_ONTHULLING } from './onthulling/index.ts'
import { EIGEN_TABELLEN } from './opslag/index.ts'
import { samen } from './tekst.ts'

const cel = (x: string | number): string => String(x).replaceAll('|', '\\|').replaceAll('\n', ' ')
const tabel = (kop: readonly string[], rijen: readonly (readonly (string | number)[])[]): string =>
  [`| ${kop.join(' | ')} |`, `|${kop.map(() => '---').join('|')}|`, ...rijen.map((r) => `| ${r.map(cel).join(' | ')} |`)].join('\n')

const TEL: Readonly<Record<string, string>> = { rijen: 'aantal', personen: 'verschillende personen' }
const MOMENT: Readonly<Record<Maat['moment'], string>> = {
  gestart: 'begonnen in de periode',
  lopend: 'lopend op een dag van de periode',
  beeindigd: 'geëindigd in de periode',
  peildatum: 'lopend op de laatste dag',
  altijd: '',
}

function maat(m: Maat | undefined): string {
  if (m === undefined) return '-'
  const tel =
    typeof m.tel === 'string'
      ? TEL[m.tel]!
      : 'som' in m.tel
        ? `som van ${m.tel.som}`
        : 'gemiddelde' in m.tel
          ? `gemiddelde van \`${m.tel.gemiddelde}\``
          : `mediaan van \`${m.tel.mediaan}\``
  return [`${tel} in \`${m.tabel}\``, MOMENT[m.moment], m.waar === undefined ? '' : `waar \`${m.waar}\``].filter(Boolean).join(', ')
}

const SETS: Readonly<Record<IndicatorSet, string>> = {
  rotterdam: 'Het Rotterdamse kader',
  cbs: 'Zoals het CBS publiceert',
  outcome: 'Outcome',
  keten: 'Wachten in de keten',
  gi: 'Tijdigheid van instellingen',
  nza: 'Wachten volgens aanbieders (kwartaalopgave)',
}

function indicatoren(set: IndicatorSet): string {
  const lijst = INDICATOREN.filter((i) => i.set === set)
  const rij = (i: Indicator): string[] => [
    `\`${i.id}\` v${i.versie}`,
    i.naam.nl,
    i.naam.en,
    i.uitkomst,
    maat(i.teller),
    maat(i.noemer),
    i.populatie.nl,
    samen(i.kanttekeningen, ' ').nl,
    i.bron,
  ]
  return `### ${SETS[set]}\n\n${tabel(['id', 'naam', 'in English', 'eenheid', 'teller', 'noemer', 'van', 'let op', 'bron'], lijst.map(rij))}`
}

export function documenten(): { pad: string; inhoud: string }[] {
  const k = CBS_ONTHULLING
  const inhoud = `# Cijfers

This page is generated from \`packages/cijfers\`. It lists what is counted and how, so that anyone can check a figure or
disagree with it precisely. Words of the model are Dutch; English glosses stand in the code.

Een cijfer draagt altijd: eenheid, versie van de definitie, populatie, gebied, periode, instroom (vanaf 1 of 2 januari),
afronding, bescherming, bron en volledigheid. Wat niet is geleverd ontbreekt; het is geen nul.

Bronnen: R1 eindmeting Rotterdam 2018; R2 inspecties en Kamerbrief 2019; R3 verschillenanalyse 2015; R4a bloemlezing 2026.

## Eenheden

Eenheden worden nooit bij elkaar opgeteld. Waarover cijfers van één eenheid wel mogen worden opgeteld staat erbij: een
jongere kan meer hulpvormen hebben, dus jongeren worden niet over hulpvormen opgeteld.

${tabel(
  ['eenheid', 'gloss', 'wat is één', 'optellen over', 'valkuil'],
  EENHEDEN.map((e) => [e.naam.nl, e.naam.en, e.definitie.nl, e.optelbaarOver.join(', ') || 'nooit', e.valkuil.nl]),
)}

## Leveringen

${Object.values(INHOUDEN)
  .map(
    (i) => `### ${i.naam.nl} (\`${i.soort}\`, versie ${i.versie})

${i.bron}. Kolom \`${i.kolom}\` zegt welke soort record het is: ${i.soorten.map((s) => `\`${s.id}\` (${s.naam.nl.toLowerCase()}, per ${s.periode})`).join(', ')}.

${tabel(
  ['kolom', 'wat', 'in English', 'waarden', 'in'],
  i.velden
    .filter((v) => v.naam !== i.kolom)
    .map((v) => [
      `\`${v.naam}\``,
      v.uitleg.nl,
      v.uitleg.en,
      v.keuzes && v.keuzes.length <= 30 ? v.keuzes.map((x) => `${x.code} ${x.naam}`).join('; ') : v.vorm,
      i.soorten
        .filter((s) => s.velden.includes(v.naam))
        .map((s) => (s.verplicht.includes(v.naam) ? `**${s.id}**` : s.id))
        .join(', ') || 'alle',
    ]),
)}

Vet: verplicht. Onbevestigd:

${i.onbevestigd.map((x) => `- ${x.nl}`).join('\n')}`,
  )
  .join('\n\n')}

### Regels

Een record met een fout blijft buiten en zegt waarom; niets wordt stil hersteld. Een levering vervangt alles wat dezelfde
leverancier over dezelfde periode eerder leverde, dus een leverancier levert over een periode één bestand.

${tabel(
  ['regel', 'wat', 'gevolg', 'bron'],
  LEVERINGSREGELS.map((r) => [r.id, r.wat.nl, r.gevolg.nl, r.bron]),
)}

### Uit de eigen registratie van een toepassing

\`leveringUit\` maakt records van rijen uit een eigen administratie. Wat daar niet in staat blijft onbekend: met de code voor
onbekend waar het protocol die heeft, anders met een bevinding, en het record blijft buiten de levering. De app van Draad doet
dit voor jeugdhulp (en voor maatregelen die als product zijn toegewezen) uit toewijzing, start en stop:

| veld | waaruit |
|---|---|
| bsn, geboortedatum, geslacht | het register; zonder bsn 999999999 |
| postcode | het adres waar het kind woont als dat er een is; bij verblijf, een geheim adres of twee adressen de gemeente |
| hulpvorm | het product; team: 01 |
| verwijzer | de weg van de vraag als die rechtstreeks mag verwijzen; bepaald door de instelling: 04; anders 01, want de gemeente besloot; op verzoek zonder besluit: wat de aanbieder zegt; team: 06 |
| gestart_met_crisis | wat de aanbieder bij de levering aanvult; anders wat bij de eerste start is vastgelegd; anders bij een product van categorie 46: ja |
| aanvang, einde, reden | eerste start en laatste stop van de toewijzing; een onderbreking (20) is geen einde |
| outcome | wat jeugdige en ouder zeiden van hulp die in de periode eindigde, elk het laatste antwoord, de jeugdige eerst; zonder antwoord leeg |

### Eigen tabellen

Met \`draad cijfers load FILE --soort NAAM\` uit CSV, of door een toepassing.

${EIGEN_TABELLEN.map((t) => `- \`${t.naam}\`: ${t.uitleg.nl}. Kolommen: ${t.kolommen.map((c) => `\`${c.naam}\`${c.verplicht ? '' : '?'} (${c.uitleg.nl})`).join(', ')}`).join('\n')}

## Bescherming van mensen

Aantallen mensen, trajecten en maatregelen worden getoond in veelvouden van ${k.afronden}. Van 0 tot en met ${k.kleinTm} worden ze niet getoond, en ook
niet zoveel andere als nodig is om te zorgen dat een verborgen aantal, wat men ook optelt en aftrekt, minstens ${k.breedte + 1} waarden
kan hebben. De grenzen die een ander kan uitrekenen worden exact bepaald (stromen in een netwerk van gebieden binnen
gebieden), en welke cijfers verborgen zijn hangt niet af van wat er gevraagd wordt. Een aandeel van een verborgen aantal is
ook verborgen, en een gemiddelde over ${k.kleinTm} of minder.

Wat het niet doet: verbanden tussen verschillende indicatoren (een totaal en zijn delen als aparte vragen) en tussen
perioden worden niet samen beschermd. Wie zulke tabellen publiceert, beveiligt ze als één tabel (\`beveiligTabel\`).

## Indicatoren

In voorwaarden is \`$van\` de eerste en \`$peil\` de laatste dag van de periode.

${(Object.keys(SETS) as IndicatorSet[]).map(indicatoren).join('\n\n')}

### Niet te berekenen uit leveringen

${tabel(
  ['id', 'naam', 'in English', 'waarom niet'],
  NIET_BEREKENBAAR.map((n) => [n.id, n.naam.nl, n.naam.en, n.waarom.nl]),
)}
`
  return [{ pad: 'docs/cijfers.md', inhoud }]
}
