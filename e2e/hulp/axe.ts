import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type Axe from 'axe-core'
import type { Page } from 'playwright-core'

const bron = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on the page once it has come to rest: one line per violation, with the first element it names. */
export async function axe(pagina: Page): Promise<string[]> {
  // Evaluated by the browser's own inspector, so that the page's strict policy on scripts stays as it is.
  if (!(await pagina.evaluate(() => 'axe' in globalThis))) await pagina.evaluate(bron)
  return pagina.evaluate(async () => {
    const motor = (globalThis as unknown as { axe: typeof Axe }).axe
    // A colour halfway through its change has a contrast that nobody is asked to read.
    const eindig = document.getAnimations().filter((a) => a.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.allSettled(eindig.map((a) => a.finished))
    const uit = await motor.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return uit.violations.map(
      (v) => `${v.id}: ${v.help} (${v.nodes[0]?.target.join(' ')}${v.nodes.length > 1 ? `, and ${v.nodes.length - 1} more` : ''})`,
    )
  })
}
