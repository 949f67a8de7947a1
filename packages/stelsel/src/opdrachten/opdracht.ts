/** Where a command writes and from which folder it was called. */
export interface Uitvoer {
  uit(s: string): void
  fout(s: string): void
  readonly map: string
}

/** A command of `npx draad`. Exit codes: 0 done, 1 a negative answer, 2 a call or file that cannot be read. */
export interface CliOpdracht {
  readonly naam: string
  readonly uitleg: string
  readonly gebruik: string
  voer(args: string[], io: Uitvoer): Promise<number>
}

/** Says on the error channel what is wrong with a call, and gives its exit code. */
export function verkeerd(io: Uitvoer, message: string): number {
  io.fout(message)
  return 2
}
