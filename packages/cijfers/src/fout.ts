import { inBeide, tekst, type Taal, type Tekst } from './tekst.ts'

const WOORDEN = { nl: { gevonden: 'gevonden', mag: 'toegestaan' }, en: { gevonden: 'found', mag: 'allowed' } } as const

const foutregel = (veld: string, gevonden: Tekst, toegestaan: Tekst, doe: Tekst, taal: Taal): string =>
  `${veld}: ${WOORDEN[taal].gevonden} ${gevonden[taal]}; ${WOORDEN[taal].mag}: ${toegestaan[taal]}. ${doe[taal]}`

/** An error in one line, in the language of the reader. */
export const foutTekst = (e: Pick<CijferFout, 'veld' | 'gevonden' | 'toegestaan' | 'doe'>, taal: Taal): string =>
  foutregel(e.veld, e.gevonden, e.toegestaan, e.doe, taal)

/** What was likely meant, as a question. */
export const bedoeldU = (woorden: readonly string[]): Tekst =>
  tekst(`Bedoelt u ${woorden.join(' of ')}?`, `Did you mean ${woorden.join(' or ')}?`)

/**
 * What is wrong with what was handed in: which field, what was found, what is allowed, what to do. Thrown on wrong use
 * of the library; what is wrong in data comes back as findings instead.
 */
export class CijferFout extends Error {
  override readonly name = 'CijferFout'
  readonly code: string
  readonly veld: string
  /** Sentences are in both languages; the message of the error itself is in English. */
  readonly gevonden: Tekst
  readonly toegestaan: Tekst
  readonly doe: Tekst

  constructor(code: string, veld: string, gevonden: unknown, toegestaan: Tekst, doe: Tekst) {
    const wat = typeof gevonden === 'object' && gevonden !== null ? (gevonden as Tekst) : inBeide(String(gevonden))
    const found = tekst(wat.nl.slice(0, 80), wat.en.slice(0, 80))
    super(foutregel(veld, found, toegestaan, doe, 'en'))
    this.code = code
    this.veld = veld
    this.gevonden = found
    this.toegestaan = toegestaan
    this.doe = doe
  }
}

/** Levenshtein distance, for "did you mean". */
function afstand(a: string, b: string): number {
  let vorige = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const rij = [i]
    for (let j = 1; j <= b.length; j++) {
      rij[j] = Math.min(rij[j - 1]! + 1, vorige[j]! + 1, vorige[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    }
    vorige = rij
  }
  return vorige[b.length]!
}

/** The words most like the one that was not found: first those that hold it, then by spelling. */
export function lijktOp(woord: string, woorden: readonly string[], hoeveel = 3): string[] {
  const w = woord.toLowerCase().slice(0, 60)
  const rang = (x: string): number => {
    const y = x.toLowerCase()
    return (w !== '' && (y.includes(w) || w.includes(y)) ? -100 : 0) + afstand(w, y.slice(0, 60))
  }
  return [...new Set(woorden)]
    .map((x) => ({ x, r: rang(x) }))
    .filter(({ x, r }) => r <= Math.max(3, x.length / 2))
    .sort((p, q) => p.r - q.r)
    .slice(0, hoeveel)
    .map(({ x }) => x)
}
