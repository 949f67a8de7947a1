import { useMemo } from 'react'
import { euro } from '../../../kern/texts/euro.ts'
import { datum, useTaal } from '../../../kern/ui/index.ts'

export { euro }

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
