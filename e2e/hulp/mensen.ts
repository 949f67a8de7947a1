import type { Browser, Page } from 'playwright-core'
import { logIn, venster } from './browser.ts'

type Venster = Awaited<ReturnType<typeof venster>>

/** The windows of a walk: each person logs in once and comes back in the same one. */
export interface Mensen {
  /** This person's window, on this page. */
  als(naam: string, naar: string): Promise<Page>
  /** Every window, with what it asked elsewhere and what its browser complained of. */
  readonly vensters: readonly Venster[]
}

/** @example const mensen = maakMensen(browser, draad.adres); const p = await mensen.als('Meryem Aydin', '/') */
export function maakMensen(browser: Browser, adres: string): Mensen {
  const van = new Map<string, Page>()
  const vensters: Venster[] = []
  return {
    vensters,
    async als(naam, naar) {
      const al = van.get(naam)
      if (al) {
        await al.goto(adres + naar)
        return al
      }
      const v = await venster(browser, adres)
      v.pagina.setDefaultTimeout(20_000)
      await logIn(v.pagina, adres, new RegExp(`^${naam}`), naar)
      van.set(naam, v.pagina)
      vensters.push(v)
      return v.pagina
    },
  }
}
