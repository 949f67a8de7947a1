import { gezagswaarden } from '../codes/gezagswaarden.ts'
import type { Document } from '../docs.ts'
import { redenen } from '../gezag/redenen.ts'
import { kop, tabel } from './opmaak.ts'

const INTRO = `Who has custody follows from civil-status facts by the public decision tree of the national custody service. Check a
folder of Gherkin cases with \`npx draad gezag verify <folder>\`.`

const BOOM = `flowchart TD
  A{"1.2 minderjarig en in leven?"} -- nee --> NVT["niet van toepassing"]
  A -- ja --> B{"1.1 ingezetene?"}
  B -- nee of onbekend --> NTB["niet te bepalen"]
  B -- ja --> C{"1.3 altijd in Nederland, of Nederlandse adoptieakte?"}
  C -- nee of onbekend --> NTB
  C -- ja --> D{"1.4 uitspraak van de rechter?"}
  D -- nee --> F{"2.1 hoeveel juridische ouders?"}
  D -- ja --> E{"3.1 later: adoptie, ontkenning of hertrouwd?"}
  E -- ja --> F
  E -- datum onbekend --> NTB
  E -- nee --> G{"3.2 wat staat in de uitspraak?"}
  G -- "12" --> H{"4a.2 wie is bevoegd?"}
  G -- "1 of 2" --> K{"bevoegd?"}
  G -- "1D of 2D" --> GG["gezamenlijk gezag"]
  G -- D --> V["voogdij"]
  F -- geen --> TGG["tijdelijk geen gezag"]
  F -- niet bekend wie --> NTB
  F -- twee --> I{"2a.1 met elkaar gehuwd (geweest)?"}
  I -- ja --> H
  I -- nee --> J{"2a.2 adoptie, of 2a.3 erkend vanaf 2023?"}
  J -- ja --> H
  J -- nee --> L{"4a.3 geboortemoeder bekend en bevoegd?"}
  L -- ja --> OG1["eenhoofdig ouderlijk gezag"]
  L -- niet bekend --> NTB
  L -- niet bevoegd --> TGG
  F -- een --> M{"2b.1 tijdens huwelijk met een ander geboren?"}
  M -- nee --> K
  M -- onbekend --> NTB
  M -- ja --> N{"4b.1 ouder en partner bevoegd?"}
  N -- beiden --> GG
  N -- alleen ouder --> OG1
  N -- alleen partner --> V
  N -- geen van beiden --> TGG
  K -- ja --> OG1
  K -- nee --> TGG
  H -- beiden --> OG2["gezamenlijk ouderlijk gezag"]
  H -- een van beiden --> OG1
  H -- geen van beiden --> TGG`

/** The decision tree and the reasons. */
export function gezagDocument(): Document {
  return {
    pad: 'docs/gezag.md',
    inhoud: [
      kop('Gezag', INTRO),
      '```mermaid',
      BOOM,
      '```\n',
      '## Uitkomsten\n',
      tabel(
        ['waarde', 'naam', 'English'],
        gezagswaarden.map((g) => [g.waarde, g.naam, g.naamEn]),
      ),
      '\n## Redenen\n',
      tabel(
        ['reden', 'uitleg', 'bron'],
        Object.entries(redenen).map(([id, r]) => [id, r.uitleg, r.bron]),
      ),
      '',
    ].join('\n'),
  }
}
