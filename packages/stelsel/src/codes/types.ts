/** One value of a code list. */
export interface Code {
  readonly code: string
  readonly naam: string
}

/** The name of a code in a list, or null when the list does not hold it. */
export function codeNaam(lijst: readonly Code[], code: string): string | null {
  return lijst.find((c) => c.code === code)?.naam ?? null
}
