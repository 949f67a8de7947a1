import { parseArgs } from 'node:util'
import { periode } from '../cijfer/index.ts'
import { CijferFout } from '../fout.ts'
import { INHOUDEN, standen, volledigheidVan, type LeveringSoort, type Stand } from '../levering/index.ts'
import { boekingen, verwachtingen } from '../opslag/index.ts'
import { tekst, type Tekst } from '../tekst.ts'
import { openBestaand } from './bestand.ts'
import type { CliOpdracht } from './opdracht.ts'
import { fouttaal, TAALOPTIE, welkeTaal } from './taal.ts'
import { metFout } from './zeg.ts'

const GEBRUIK = `
draad cijfers deliveries --soort bj|vt|nza --periode 2026H1 --db FILE.duckdb [--taal nl|en] [--json]

The ledger: who delivered over a period and who did not. Who should deliver is loaded with: draad cijfers load FILE
--soort verwacht. A supplier that delivered nothing is missing; a delivery without records is empty. Neither is zero.

  --taal   nl or en (default: nl)

Exit codes: 0 everyone delivered, 1 somebody did not (or nobody said who should), 2 wrong call.

Example: draad cijfers deliveries --soort bj --periode 2026H1 --db cijfers.duckdb
`

const STAND: Readonly<Record<Stand['stand'], Tekst>> = {
  geleverd: tekst('geleverd', 'delivered'),
  gecorrigeerd: tekst('gecorrigeerd', 'corrected'),
  leeg: tekst('leeg', 'empty'),
  niet: tekst('niet', 'not'),
  onverwacht: tekst('onverwacht', 'unexpected'),
}
const TE_LAAT = tekst(', te laat', ', late')

export const deliveries: CliOpdracht = {
  naam: 'cijfers deliveries',
  uitleg: 'who delivered over a period and who did not',
  gebruik: GEBRUIK,
  voer: (args, io) =>
    metFout(io, fouttaal(args), async () => {
      const { values } = parseArgs({
        args,
        options: {
          soort: { type: 'string' },
          periode: { type: 'string' },
          db: { type: 'string' },
          json: { type: 'boolean' },
          ...TAALOPTIE,
        },
      })
      const taal = welkeTaal(values.taal, 'nl')
      if (values.soort === undefined || !(values.soort in INHOUDEN))
        throw new CijferFout(
          'soort',
          '--soort',
          values.soort ?? tekst('niets', 'nothing'),
          tekst('bj, vt of nza', 'bj, vt or nza'),
          tekst('Zeg welke levering.', 'Say which delivery.'),
        )
      if (values.periode === undefined)
        throw new CijferFout(
          'aanroep',
          '--periode',
          tekst('niets', 'nothing'),
          tekst('2026H1 of 2026Q1', '2026H1 or 2026Q1'),
          tekst('Zeg welke periode.', 'Say which period.'),
        )
      const soort = values.soort as LeveringSoort
      const o = await openBestaand(io.map, values.db)
      try {
        const lijst = standen(soort, periode(values.periode).code, await verwachtingen(o, soort), await boekingen(o))
        const volledig = volledigheidVan(lijst)
        if (values.json) io.uit(JSON.stringify({ soort, periode: values.periode, ...volledig, leveranciers: lijst }, null, 2))
        else {
          for (const s of lijst)
            io.uit(
              `${STAND[s.stand][taal].padEnd(12)} ${s.naam}${s.records === null ? '' : `, ${s.records} records`}${s.teLaat ? TE_LAAT[taal] : ''}`,
            )
          io.uit(
            (volledig.verwacht === null
              ? tekst(
                  'Niemand zei wie moest leveren: volledigheid is onbekend.',
                  'Nobody said who should deliver: completeness is unknown.',
                )
              : tekst(
                  `${volledig.geleverd} van ${volledig.verwacht} leverden.`,
                  `${volledig.geleverd} of ${volledig.verwacht} delivered.`,
                ))[taal],
          )
        }
        return volledig.verwacht !== null && volledig.geleverd === volledig.verwacht ? 0 : 1
      } finally {
        o.sluit()
      }
    }),
}
