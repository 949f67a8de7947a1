/** What a command is. */
export interface Uitvoer {
  uit(s: string): void
  fout(s: string): void
  /** Folder in which the command was given. */
  map: string
}

export interface CliOpdracht {
  naam: string
  uitleg: string
  gebruik: string
  voer(args: string[], io: Uitvoer): Promise<number>
}
