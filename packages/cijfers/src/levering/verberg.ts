/** A digit of any script: full width digits and those of other scripts are digits too. */
const CIJFER = /\p{N}/gu
/** Nine digits or more with anything but letters between them: spaces, dots, dashes, marks that are not seen. */
const REEKS = /\p{N}(?:[^\p{L}\p{N}]*\p{N}){8,}/gu
/** Columns that hold citizen numbers; there a number is hidden also when digits are missing or letters stand between. */
const MET_NUMMER: ReadonlySet<string> = new Set(['bsn', 'personen'])

/** Hides what can be a citizen number, however it is written. Days of eight digits, marks and codes stay. */
export function verberg(s: string, veld = ''): string {
  if (MET_NUMMER.has(veld) && (s.match(CIJFER) ?? []).length >= 6) return s.replace(CIJFER, '*')
  return s.replace(REEKS, (x) => x.replace(CIJFER, '*'))
}
