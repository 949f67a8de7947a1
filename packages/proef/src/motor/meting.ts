/** What a run counts. Everything before the warm-up is over is left out; memory does not grow with the run. */

/** Longest wait told apart, in days; longer ones count in the last class. */
export const MAX_DAGEN = 1500

/** Counts of one station, from the end of the warm-up on. */
export class StationMeting {
  in = 0
  uit = 0
  gestart = 0
  geweigerd = 0
  afgehaakt = 0
  /** Left the queue for somewhere else: to a crisis place, or reported. */
  doorgestuurd = 0
  verslechterd = 0
  /** Child-days in the queue, in service, and slot-days in use: integrals over time. */
  rijDagen = 0
  /** Of those in the queue: with a minimal variant. Of those in service: the talk or intake has still to come. */
  minimaalDagen = 0
  aanloopDagen = 0
  /** Child-days in the queue up to the end of the first window, and up to the start of the last (see {@link Meting.venster}). */
  rijVroeg = 0
  rijLaat = 0
  dienstDagen = 0
  bezetDagen = 0
  slotDagen = 0
  /** The same queue and service time, added up per child. */
  rijSom = 0
  dienstSom = 0
  /** Days until the work on the child began, the run-up to its talk or intake included. */
  wachtSom = 0
  gewacht = 0
  /** Left the queue because what it waited for ended. */
  verlopen = 0
  termijn: number[] = []
  termijnGehaald: number[] = []
  /** Reported as met by a paper or minimal contact, which the law does not accept. */
  termijnGemeld: number[] = []
  kosten = 0
  vertrokken = 0
  /** Children here whose worker left, or who went from a named worker to another. */
  wissels = 0
  werkerDagen = 0
  /** Largest queue. */
  langste = 0
  laatste = 0
}

export class Meting {
  van: number
  stations: StationMeting[]
  aangemeld = 0
  vertrokken = 0
  geholpen = 0
  eerstGeholpen = 0
  wachtSom = 0
  ketenSom = 0
  wacht = [0, 1, 2, 3].map(() => new Uint32Array(MAX_DAGEN + 1))
  keten = new Uint32Array(MAX_DAGEN + 1)
  /** From arrival until the access conversation, and until the help itself. */
  gesprek = new Uint32Array(MAX_DAGEN + 1)
  start = new Uint32Array(MAX_DAGEN + 1)
  maatregelTotHulp = 0
  maatregelMetHulp = 0
  plekkenSom = 0
  terugval = 0
  ongeschikt = 0
  crises = 0
  voogdij = 0
  maatregelen = 0
  schaarsteMaatregelen = 0
  hermeldingen = 0
  gebeurtenissen = 0
  overbrugd = 0

  /** Length in days of the first and last window of whole years between which drift is seen; 0: measured too shortly. */
  venster = 0

  constructor(van: number, stations: number) {
    this.van = van
    this.stations = Array.from({ length: stations }, () => new StationMeting())
  }
}

/** The day by which a share of the counted waits was over; null when nothing was counted. */
export function kwantiel(klassen: readonly Uint32Array[], deel: number): number | null {
  let totaal = 0
  for (const k of klassen) for (const n of k) totaal += n
  if (totaal === 0) return null
  let som = 0
  for (let d = 0; d <= MAX_DAGEN; d++) {
    for (const k of klassen) som += k[d]!
    if (som >= deel * totaal) return d
  }
  return MAX_DAGEN
}

/** Share of the counted waits that lasted from..to days, both included; null when nothing was counted. */
export function aandeelTussen(klassen: readonly Uint32Array[], van: number, tot: number): number | null {
  let totaal = 0
  let binnen = 0
  for (const k of klassen) {
    for (let d = 0; d <= MAX_DAGEN; d++) {
      totaal += k[d]!
      if (d >= van && d <= tot) binnen += k[d]!
    }
  }
  return totaal === 0 ? null : binnen / totaal
}
