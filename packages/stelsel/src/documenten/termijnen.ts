import type { Document } from '../docs.ts'
import { feestdagen } from '../kalender/feestdagen.ts'
import { lengteTekst } from '../opdrachten/termijn-list.ts'
import { nietOpgenomen } from '../termijn/niet-opgenomen.ts'
import { termijnRegels } from '../termijn/regels.ts'
import type { TermijnRegel } from '../termijn/types.ts'
import { kop, tabel } from './opmaak.ts'

const INTRO = `Every term Draad uses. A term is counted from the day after the event. Unless the column *vrije dag* says otherwise, a
last day on a Saturday, Sunday or holiday of the Algemene termijnenwet moves to the next working day. A stricter day of a
court counts; an internal norm never replaces a legal term and is shown beside it.

Status: \`wet\` (law), \`protocol\` (agreement between organisations), \`lokale-norm\` (may be set by the region), \`betwist\`
(sources differ; may be set). What could not be confirmed says what would confirm it.`

function geldig(r: TermijnRegel): string {
  if (r.geldigVan === null && r.geldigTot === null) return 'altijd'
  return `${r.geldigVan ?? ''} – ${r.geldigTot ?? 'nu'}`
}

function blok(r: TermijnRegel): string {
  const lines = [
    `### ${r.id}`,
    '',
    `**${r.naam}** (${r.naamEn}): ${lengteTekst(r)}. ${r.uitleg}`,
    '',
    `- begint als: ${r.start}`,
    `- voldaan door: ${r.voldaanDoor}`,
    `- niet voldaan door: ${r.nietVoldaanDoor}`,
    `- bron: ${r.bron} (${r.status})`,
    `- vooraf melden aan, met een nieuwe datum: ${r.meldAan.join(', ')}`,
  ]
  if (r.onbevestigd !== undefined) lines.push(`- onbevestigd: ${r.onbevestigd}`)
  return lines.join('\n')
}

/** All terms, as a table and one by one. */
export function termijnenDocument(): Document {
  const rows = termijnRegels.map((r) => [
    `[${r.id}](#${r.id})`,
    lengteTekst(r),
    r.status,
    r.bron,
    geldig(r),
    r.eindeOpVrijeDag,
    r.onbevestigd === undefined ? '' : 'ja',
  ])
  const holidays = feestdagen(2026).map((f) => [f.naam, f.op])
  return {
    pad: 'docs/termijnen.md',
    inhoud: [
      kop('Termijnen', INTRO),
      tabel(['id', 'lengte', 'status', 'bron', 'geldig', 'vrije dag', 'onbevestigd'], rows),
      '\n## Wat er niet in staat\n',
      'Norms and terms that sources name and for which there is no rule, and why:\n',
      tabel(
        ['wat', 'bron', 'waarom niet'],
        nietOpgenomen.map((n) => [n.wat, n.bron, n.waarom]),
      ),
      '\n## Vrije dagen\n',
      'The holidays of the Algemene termijnenwet are computed for any year; those of 2026:\n',
      tabel(['dag', 'datum'], holidays),
      '\n## Per termijn\n',
      termijnRegels.map(blok).join('\n\n'),
      '',
    ].join('\n'),
  }
}
