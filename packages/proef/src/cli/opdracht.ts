/** What a command is, and what the commands of this package share. */
import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { STANDAARDMODEL } from '../keten/standaard.ts'
import type { Scenario, Soort } from '../motor/model.ts'
import { leesScenarioTekst } from '../proef/scenario.ts'
import { VOORBEELDEN, voorbeeld } from '../scenarios/index.ts'
import type { Taal } from '../woorden.ts'

export interface Uitvoer {
  uit(s: string): void
  fout(s: string): void
  /** Folder in which the command was given. */
  map: string
  /** Formats that whoever runs these commands adds: a package knows no application. */
  formaten?: Partial<Record<'opdrachten', Opdrachtenschrijver>>
}

/** Writes families with their story as commands of an application, in `map`. */
export type Opdrachtenschrijver = (o: {
  map: string
  jeugdigen: number
  seed: number
  peildatum: string
}) => Promise<{ bestand: string; jeugdigen: number; gezinnen: number }>

export interface CliOpdracht {
  naam: string
  uitleg: string
  gebruik: string
  voer(args: string[], io: Uitvoer): Promise<number>
}

/** Reads a scenario from a file or takes a ready-made one; says what is wrong and returns null. */
export function haalScenario(wat: string, io: Uitvoer): Scenario | null {
  const klaar = voorbeeld(wat)
  if (klaar) return klaar
  const inhoud = leesBestand(wat, io)
  if (inhoud === null) return null
  const gelezen = leesScenarioTekst(inhoud, STANDAARDMODEL)
  if (gelezen.ok) return gelezen.scenario
  io.fout(`${wat}: ${gelezen.fouten.length} ${gelezen.fouten.length === 1 ? 'error' : 'errors'}`)
  for (const f of gelezen.fouten) io.fout(`  ${f.veld || '(whole file)'}: found ${f.gevonden}; allowed: ${f.toegestaan.en}`)
  return null
}

/** The text of a file; says why not and returns null. */
function leesBestand(wat: string, io: Uitvoer): string | null {
  const pad = resolve(io.map, wat)
  const soort = statSync(pad, { throwIfNoEntry: false })
  if (soort?.isFile()) return readFileSync(pad, 'utf8')
  const namen = `Examples: ${VOORBEELDEN.map((v) => v.id).join(', ')}.`
  if (soort) io.fout(`"${wat}" is a folder; give a file with a scenario, or an example of that name. ${namen}`)
  else io.fout(`No scenario file "${wat}", and no example of that name. ${namen}`)
  return null
}

/** A whole number from an option; null when it is none. */
export function heel(tekst: string | undefined, anders: number): number | null {
  if (tekst === undefined) return anders
  return /^-?\d{1,10}$/.test(tekst) ? Number(tekst) : null
}

/** Seeds are as in a scenario file: what a file may not hold, an option may not either. */
export const ZAAD = [-2147483648, 2147483647] as const

/** A whole number in a range from an option; says what is allowed and returns null when it is none. */
export function heelTussen(
  naam: string,
  gegeven: string | undefined,
  anders: number,
  [laag, hoog]: readonly [number, number],
  io: Uitvoer,
): number | null {
  const n = heel(gegeven, anders)
  if (n !== null && n >= laag && n <= hoog) return n
  io.fout(`--${naam}: found ${gegeven || 'nothing'}; allowed: a whole number from ${laag}${hoog === Infinity ? '' : ` to ${hoog}`}`)
  return null
}

/** A negative number after an option is its value, and is then judged as one: `--rondes -1` becomes `--rondes=-1`. */
export function metGetallen(args: readonly string[]): string[] {
  const uit: string[] = []
  for (const a of args) {
    const vorige = uit.at(-1)
    if (/^-\d/.test(a) && vorige !== undefined && /^--[a-z]+$/.test(vorige)) uit[uit.length - 1] = `${vorige}=${a}`
    else uit.push(a)
  }
  return uit
}

/** The language that was asked for; says what is allowed and returns null when it is none. */
export function kiesTaal(gevraagd: string, io: Uitvoer): Taal | null {
  if (gevraagd === 'nl' || gevraagd === 'en') return gevraagd
  io.fout(`--taal: found ${gevraagd}; allowed: nl or en`)
  return null
}

/** How sure a number is, in words. */
export const SOORT: Readonly<Record<Taal, Readonly<Record<Soort, string>>>> = {
  nl: { norm: 'norm', gemeten: 'gemeten', claim: 'claim', aanname: 'aanname' },
  en: { norm: 'norm', gemeten: 'measured', claim: 'claim', aanname: 'assumption' },
}
