/**
 * Reading and checking national messages, beside libxml2's schema validation alone.
 * `JW301`: one message with everything filled, read and judged by every rule inside it. `JW323`: a declaration of
 * 25 MB as a stream. The sizes change only how often the small message is read.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { basisXsd, berichtXsd, bsnKlopt, leesBericht, schrijfBericht, voorbeeld, voorbeeldDeclaratie } from '@draad/berichten'
import type { JW301, JW323 } from '@draad/berichten'
import { XmlDocument, XsdValidator } from 'libxml2-wasm'
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs'

type Maat = 'regio' | 'groot' | 'landelijk'
interface Meting {
  wat: string
  waarde: number
  eenheid: string
  mediaan?: number
  p95?: number
  p99?: number
  referentie?: string
  verhouding?: number
}

const keren: Readonly<Record<Maat, number>> = { regio: 2_000, groot: 6_000, landelijk: 20_000 }

/** A full allocation: six products, three relations, all optional elements that go together. */
function volleToewijzing(): Uint8Array {
  const m: JW301 = structuredClone(voorbeeld('JW301', 1))
  const [product] = m.Client.ToegewezenProducten.ToegewezenProduct
  const [relatie] = m.Client.Relaties?.Relatie ?? []
  if (!product || !relatie) throw new Error('The example has no product or relation.')
  m.Client.ToegewezenProducten.ToegewezenProduct = Array.from({ length: 6 }, (_, i) => ({
    ...product,
    ToewijzingNummer: product.ToewijzingNummer + i,
    Product: { Categorie: '45', Code: `45A0${i + 1}` },
    Commentaar: 'Afgesproken met ouders en school.',
  }))
  m.Client.Relaties = { Relatie: [1, 2, 3].map((n) => ({ ...relatie, Nummer: String(n) })) }
  m.Client.Communicatie = { Vorm: '1', Taal: 'Arabisch' }
  return schrijfBericht(m)
}

/** A declaration of a little under 25 MB: eight thousand clients, each with some lines. */
function grooteDeclaratie(): Uint8Array {
  const d: JW323 = voorbeeldDeclaratie(1, 1)
  const [client] = d.Declaratie.Clienten.Client
  const [regel] = client?.Prestaties.Prestatie ?? []
  if (!client || !regel) throw new Error('The example has no line.')
  const bsns: string[] = []
  for (let n = 999_900_006; bsns.length < 8_000; n++) if (bsnKlopt(String(n))) bsns.push(String(n))
  const regels = 29_000
  d.Declaratie.Clienten.Client = bsns.map((Bsn, i) => ({
    Bsn,
    Prestaties: {
      Prestatie: Array.from({ length: Math.floor(regels / bsns.length) + (i < regels % bsns.length ? 1 : 0) }, (_, j) => ({
        ...regel,
        ProductReferentie: { ReferentieNummer: `R${i}-${j}` },
        ToewijzingNummer: i * 10 + j,
      })),
    },
  }))
  d.Declaratie.TotaalIngediendBedrag.TotaalBedrag = regel.IngediendBedrag.Bedrag * regels
  return schrijfBericht(d)
}

/** The official schema when it is there, our own otherwise: they judge the same. */
function schemaVan(map: string): string {
  const officieel = join(import.meta.dirname, '../../shared/bronnen/standaarden/ijw-3.2/xsd/jw301.xsd')
  if (existsSync(officieel)) return officieel
  writeFileSync(join(map, 'basis.xsd'), basisXsd())
  writeFileSync(join(map, 'jw301.xsd'), berichtXsd('JW301'))
  return join(map, 'jw301.xsd')
}

/** Times one piece of work many times, in microseconds each. */
function tijden(n: number, werk: () => void): number[] {
  for (let i = 0; i < Math.min(n, 1_000); i++) werk()
  return Array.from({ length: n }, () => {
    const begin = performance.now()
    werk()
    return (performance.now() - begin) * 1_000
  }).toSorted((a, b) => a - b)
}

const som = (t: readonly number[]): number => t.reduce((a, b) => a + b, 0)
const deel = (t: readonly number[], p: number): number => Math.round(t[Math.min(t.length - 1, Math.floor(t.length * p))] ?? 0)

function klein(maat: Maat): Meting[] {
  const map = mkdtempSync(join(tmpdir(), 'draad-bench-'))
  try {
    const bytes = volleToewijzing()
    if (!leesBericht(bytes).geldig) throw new Error('The allocation to measure with is not valid.')
    xmlRegisterFsInputProviders()
    const schema = schemaVan(map)
    const xsd = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }))
    const eigen = tijden(keren[maat], () => leesBericht(bytes))
    const libxml2 = tijden(keren[maat], () => {
      const d = XmlDocument.fromBuffer(bytes)
      xsd.validate(d)
      d.dispose()
    })
    const perSeconde = (t: readonly number[]) => Math.round(t.length / (som(t) / 1e6))
    return [
      {
        wat: `JW301 of ${Math.round(bytes.length / 1024)} kB: read and all rules inside the message, one core (median and tail in µs each)`,
        waarde: perSeconde(eigen),
        eenheid: 'messages/s',
        mediaan: deel(eigen, 0.5),
        p95: deel(eigen, 0.95),
        p99: deel(eigen, 0.99),
        referentie: `libxml2: parse and schema only, ${perSeconde(libxml2)} messages/s`,
        verhouding: Math.round((perSeconde(eigen) / perSeconde(libxml2)) * 100) / 100,
      },
    ]
  } finally {
    rmSync(map, { recursive: true })
  }
}

async function groot(): Promise<Meting[]> {
  const map = mkdtempSync(join(tmpdir(), 'draad-bench-'))
  try {
    const pad = join(map, 'declaratie.xml')
    writeFileSync(pad, grooteDeclaratie())
    const { spawnSync } = await import('node:child_process')
    // In a process of its own, so that what is measured is the memory of reading and nothing else.
    const werk = `
      import { createReadStream } from 'node:fs'
      import { leesStroom } from '@draad/berichten'
      const begin = performance.now()
      const uit = await leesStroom(createReadStream(process.argv[1], { highWaterMark: 262144 }))
      console.log(JSON.stringify({ geldig: uit.geldig, ms: performance.now() - begin, kB: process.resourceUsage().maxRSS }))`
    const r = spawnSync(process.execPath, ['--conditions=draad-bron', '--input-type=module', '-e', werk, pad], { cwd: import.meta.dirname })
    const uit = JSON.parse(r.stdout.toString()) as { geldig: boolean; ms: number; kB: number }
    if (!uit.geldig) throw new Error('The declaration to measure with is not valid.')
    const mb = Math.round(readFileSync(pad).length / 1e5) / 10
    return [
      {
        wat: `JW323 of ${mb} MB: read as a stream, all rules inside the message`,
        waarde: Math.round(uit.ms),
        eenheid: 'ms',
        referentie: 'at most 5,000 ms',
      },
      { wat: 'JW323: largest memory of that process', waarde: Math.round(uit.kB / 1024), eenheid: 'MB', referentie: 'at most 200 MB' },
    ]
  } finally {
    rmSync(map, { recursive: true })
  }
}

/** Measures this package; see the head of this file. */
export async function meet({ maat }: { maat: Maat }): Promise<Meting[]> {
  return [...klein(maat), ...(await groot())]
}
