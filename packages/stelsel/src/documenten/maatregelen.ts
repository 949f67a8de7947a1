import type { Document } from '../docs.ts'
import { kaders } from '../maatregel/kaders.ts'
import { maatregelen } from '../maatregel/maatregelen.ts'
import { rechtsmiddelen } from '../maatregel/rechtsmiddelen.ts'
import { alsMermaid, toestandenVan, toestandstabellen } from '../maatregel/toestanden.ts'
import { schaalregels } from '../schaal/schaal.ts'
import { kop, tabel } from './opmaak.ts'

const INTRO = `Legal frames, measures and authorisations: who may ask, who decides, how long, what it does to custody, and what a family
can do. *Drang* is no frame and no measure.`

/** Frames, measures, remedies, state tables and scale levels. */
export function maatregelenDocument(): Document {
  const rows = maatregelen.map((m) => [
    m.id,
    m.naam,
    m.kader,
    m.cbs ?? '',
    m.verzoekers.join('; '),
    m.beslisser,
    m.duur === null ? m.eindeBij : `[${m.duur}](termijnen.md#${m.duur})`,
    m.gevolgVoorGezag,
    m.bron,
    m.onbevestigd === undefined ? '' : 'ja',
  ])
  const remedies = kaders.flatMap((k) => rechtsmiddelen(k.naam).map((r) => [k.titel, r.naam, r.tegen, r.bij, r.termijn ?? 'geen', r.bron]))
  const tables = Object.values(toestandstabellen).map((t) => {
    const used = maatregelen.filter((m) => toestandenVan(m.id) === t).map((m) => m.id)
    return `### ${t.naam}\n\n${used.length === 0 ? '' : `Voor: ${used.join(', ')}.\n\n`}\`\`\`mermaid\n${alsMermaid(t)}\n\`\`\`\n`
  })
  return {
    pad: 'docs/maatregelen.md',
    inhoud: [
      kop('Kaders en maatregelen', INTRO),
      tabel(
        ['kader', 'uitleg', 'bron'],
        kaders.map((k) => [k.titel, k.uitleg, k.bron]),
      ),
      '\n## Maatregelen\n',
      tabel(['id', 'naam', 'kader', 'CBS', 'verzoekt', 'beslist', 'duur of einde', 'gezag', 'bron', 'onbevestigd'], rows),
      '\n## Wat een gezin kan doen\n',
      tabel(['kader', 'middel', 'tegen', 'bij', 'termijn', 'bron'], remedies),
      '\n## Toestanden\n',
      ...tables,
      '## Schaal\n',
      tabel(
        ['hulp of taak', 'niveau', 'status', 'sinds', 'bron'],
        schaalregels.map((s) => [s.naam, s.niveau ?? 'niet genoemd', s.status, s.geldigVan, s.bron]),
      ),
      '',
    ].join('\n'),
  }
}
