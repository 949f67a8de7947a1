import { useMemo } from 'react'
import { datum, useTaal, type Taal } from '../../../kern/ui/index.ts'

/** Whole cents as euros. The decimals are made from the digits, so no fraction is ever computed. */
export function euro(centen: number, taal: Taal): string {
  const abs = String(Math.abs(centen)).padStart(3, '0')
  const tekst = `${centen < 0 ? '-' : ''}${abs.slice(0, -2)}.${abs.slice(-2)}`
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(tekst as `${number}`)
}

/** Money and months in the language of the reader. */
export function useGeld() {
  const { taal } = useTaal()
  return useMemo(
    () => ({
      euro: (centen: number) => euro(centen, taal),
      maand: (dag: string) => datum(`${dag.slice(0, 7)}-01`, taal).replace(/^\d+\.? /u, ''),
    }),
    [taal],
  )
}

/** The months up to this day, newest first. */
export function maandenTot(vandaag: string, aantal: number): string[] {
  const [jaar = 0, maand = 1] = vandaag.split('-').map(Number)
  return Array.from({ length: aantal }, (_, i) => {
    const n = jaar * 12 + maand - 1 - i
    return `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`
  })
}
