/** What other rooms' pages may show of delivery. */
export { BijBericht } from './BijBericht.tsx'
