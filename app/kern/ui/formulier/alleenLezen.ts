import { createContext, use } from 'react'

/** True where the reader may change nothing: forms, and the buttons that open one, are not drawn. The server decides anyhow. */
export const AlleenLezen = createContext(false)

export const useAlleenLezen = (): boolean => use(AlleenLezen)
