import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { instant } from '../../kern/time/klok.ts'
import { SJABLOON } from './brief-sjabloon.ts'
import { briefVanGegevens, type BriefGegevens } from './brief-tekst.ts'

/** Which standard a letter keeps to: PDF/UA-1 is accessible; PDF/A-2b only keeps its looks. */
export type BriefNorm = 'ua-1' | 'a-2b'

let compiler: NodeCompiler | null = null
let norm: BriefNorm | null = null

/**
 * The letter as PDF. PDF/UA-1 (tagged, title, language) when the installed compiler can make it, which is so from its
 * version 0.7; before that PDF/A-2b, and `norm` says so, so that nobody takes it for accessible. The same data gives the
 * same bytes: the date in the file is that of the letter. The fonts come with the compiler, so it looks alike everywhere.
 *
 * @throws Error when the template does not compile; input of people cannot cause that, it is only data
 * @example const { pdf, norm } = maakBrief({ soort: 'eerste', inhoud, … })
 */
export function maakBrief(g: BriefGegevens): { pdf: Uint8Array; norm: BriefNorm } {
  compiler ??= NodeCompiler.create()
  const uit = compiler.compile({ mainFileContent: SJABLOON, inputs: { data: JSON.stringify(briefVanGegevens(g)) } })
  if (!uit.result) {
    const fout = uit.takeDiagnostics()
    throw new Error(`The letter could not be made: ${JSON.stringify(fout ? compiler.fetchDiagnostics(fout) : [])}`)
  }
  const op = Math.floor(instant(g.datum, '12:00:00') / 1000)
  norm ??= kanUa(compiler, uit.result) ? 'ua-1' : 'a-2b'
  const pdf = compiler.pdf(uit.result, { pdfStandard: norm, creationTimestamp: op })
  compiler.evictCache(20)
  return { pdf, norm }
}

/** An older compiler does not know the name of the standard; any other failure is a failure. */
function kanUa(c: NodeCompiler, document: NodeTypstDocument): boolean {
  try {
    c.pdf(document, { pdfStandard: 'ua-1' })
    return true
  } catch (e) {
    if (String(e).includes('unknown variant')) return false
    throw e
  }
}

/** Name of the file, without anything about the person. */
export function briefNaam(kenmerk: string): string {
  return `besluit-${kenmerk}.pdf`
}
