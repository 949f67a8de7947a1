import { DatumTekst } from '../../../kern/ui/index.ts'

/** A day in the language of the reader; a dash for none. */
export const Dag = ({ op }: { op: string | null }) => (op === null ? <>–</> : <DatumTekst op={op} />)
