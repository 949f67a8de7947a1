import { createContext, use, type ReactNode } from 'react'
import { DoenEronder, type KnopSoort } from '../../../kern/ui/index.ts'

interface Mag {
  readonly schrijven: boolean
  readonly werker: boolean
}

/** What the reader may do; buttons that would only be refused are not shown. The server decides anyhow. */
export const MagRaam = createContext<Mag>({ schrijven: false, werker: false })

export function useMag(): Mag {
  return use(MagRaam)
}

/** {@link DoenEronder} for who may write here, or only for the worker whose inquiry it is. */
export function DoenAlsMag({
  alleenWerker,
  ...p
}: {
  knop: string
  soort?: KnopSoort
  alleenWerker?: boolean
  children: (klaar: () => void) => ReactNode
}) {
  const mag = useMag()
  return (alleenWerker ? mag.werker : mag.schrijven) ? <DoenEronder {...p} /> : null
}
