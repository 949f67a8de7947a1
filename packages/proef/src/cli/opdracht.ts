/** What a command is, and what the commands of this package share. */
import { existsSync, readFileSync } from 'node:fs'
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
  const pad = resolve(io.map, wat)
  if (!existsSync(pad)) {
    io.fout(`No scenario file "${wat}", and no example of that name. Examples: ${VOORBEELDEN.map((v) => v.id).join(', ')}.`)
    return null
  }
  const gelezen = leesScenarioTekst(readFileSync(pad, 'utf8'), STANDAARDMODEL)
  if (gelezen.ok) return gelezen.scenario
  io.fout(`${wat}: ${gelezen.fouten.length} ${gelezen.fouten.length === 1 ? 'error' : 'errors'}`)
  for (const f of gelezen.fouten) io.fout(`  ${f.veld || '(whole file)'}: found ${f.gevonden}; allowed: ${f.toegestaan.en}`)
  return null
}

/** A whole number from an option; null when it is none. */
export function heel(tekst: string | undefined, anders: number): number | null {
  if (tekst === undefined) return anders
  return /^-?\d{1,10}$/.test(tekst) ? Number(tekst) : null
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
