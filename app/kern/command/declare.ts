import type { TermijnId } from '@draad/stelsel'
import type { z } from 'zod'
import type { Mag } from '../access/mag.ts'
import type { GebeurtenisInvoer } from '../chronology/model.ts'
import type { Tx } from '../db/transactie.ts'
import type { Rol } from '../identity/actor.ts'
import type { TermijnStart, TermijnStop } from '../terms/store.ts'
import type { Tekst } from '../texts/tekst.ts'

/** What a handler gets beside its input. */
export interface Zaakgegevens {
  /** The case of the dossier in the input; null for a command without dossier. */
  readonly zaakId: string | null
  readonly dossierId: string | null
  /** Roles of the actor in that dossier. */
  readonly rollen: readonly Rol[]
}

export type HandlerTx = Tx & Zaakgegevens

interface Basis<N extends string, S extends z.ZodType> {
  /** Room first: `besluit.nemen`. */
  readonly naam: N
  /** Input; `dossierId` in it (a UUID) ties the command to a dossier. */
  readonly input: S
  /** Who may; at least one. */
  readonly may: readonly Mag[]
  /** Purpose of processing, for the processing log; kebab-case Dutch. */
  readonly purpose: string
  /** What it is, in a few words, for buttons, the matrix and the log a family reads. */
  readonly titel: Tekst
  /** Other rooms whose tables it touches through their public.ts; row security opens those too. */
  readonly raakt?: readonly string[]
  /**
   * A role it gives to whoever runs it, in which the entry about that is then written: row security lets that role write
   * the chronology and nothing else.
   */
  readonly verleent?: Rol
}

type TermStart<I, U> =
  | TermijnId
  | { readonly id: TermijnId; readonly met: (uit: U, input: I, tx: HandlerTx) => TermijnStart | readonly TermijnStart[] | null }
type TermStop<I, U> =
  | TermijnId
  | { readonly id: TermijnId; readonly met: (uit: U, input: I, tx: HandlerTx) => TermijnStop | readonly TermijnStop[] | null }

export interface CommandInvoer<N extends string, S extends z.ZodType, U> extends Basis<N, S> {
  readonly http: { readonly method: 'POST' | 'PUT' | 'DELETE'; readonly path: string }
  /** A look-up that must not stand in an address: logged as a search, counted against trying out, its answer kept nowhere. */
  readonly zoekt?: true
  /** Its answer holds what may be kept nowhere: a repeat under the same id is carried out again instead of answered from the log. */
  readonly vertrouwelijk?: true
  /** Entries for the chronology; a command that changes a dossier has at least one, another may give none. */
  readonly chronicle: (uit: U, input: z.output<S>, tx: HandlerTx) => GebeurtenisInvoer | readonly GebeurtenisInvoer[]
  readonly terms?: { readonly starts?: readonly TermStart<z.output<S>, U>[]; readonly stops?: readonly TermStop<z.output<S>, U>[] }
  /** Rules first, then store; straight-line. What it returns is what the caller gets. */
  readonly handle: (tx: HandlerTx, input: z.output<S>) => Promise<U>
}

export interface QueryInvoer<N extends string, S extends z.ZodType, U> extends Basis<N, S> {
  readonly http: { readonly path: string }
  /** Log each reading for the family? Yes for a dossier; lists of one's own work and look-ups say no and why. */
  readonly log?: 'lezen' | 'zoeken' | { readonly nee: string }
  readonly handle: (tx: HandlerTx, input: z.output<S>) => Promise<U>
}

export interface Command<N extends string = string, I = unknown, U = unknown> {
  readonly soort: 'command'
  readonly naam: N
  readonly kamer: string
  /** As declared, with its types erased: only the executor reads it. */
  readonly invoer: CommandInvoer<string, z.ZodType, unknown>
  /** For types only; never set. */
  readonly _in?: I
  readonly _uit?: U
}

export interface Query<N extends string = string, I = unknown, U = unknown> {
  readonly soort: 'query'
  readonly naam: N
  readonly kamer: string
  /** As declared, with its types erased: only the executor reads it. */
  readonly invoer: QueryInvoer<string, z.ZodType, unknown>
  readonly _in?: I
  readonly _uit?: U
}

export type Declaratie = Command | Query

const NAAM = /^[a-z]+(?:-[a-z]+)*\.[a-zA-Z]+$/

function kamerVan(naam: string): string {
  if (!NAAM.test(naam)) throw new Error(`A command or query is named kamer.watHetDoet; found "${naam}".`)
  return naam.slice(0, naam.indexOf('.'))
}

/**
 * Declares a command once. Route, OpenAPI, validation, permission check, access matrix, chronology, processing log,
 * due dates and outbox all follow from it and commit in one transaction or not at all.
 */
export function command<const N extends string, S extends z.ZodType, U>(invoer: CommandInvoer<N, S, U>): Command<N, z.input<S>, U> {
  if (invoer.may.length === 0) throw new Error(`${invoer.naam}: a command without policy is closed to everyone; say who may.`)
  return {
    soort: 'command',
    naam: invoer.naam,
    kamer: kamerVan(invoer.naam),
    invoer: invoer as unknown as CommandInvoer<string, z.ZodType, unknown>,
  }
}

/** Declares a query once; reading a dossier is logged in the same transaction. */
export function query<const N extends string, S extends z.ZodType, U>(invoer: QueryInvoer<N, S, U>): Query<N, z.input<S>, U> {
  if (invoer.may.length === 0) throw new Error(`${invoer.naam}: a query without policy is closed to everyone; say who may.`)
  return {
    soort: 'query',
    naam: invoer.naam,
    kamer: kamerVan(invoer.naam),
    invoer: invoer as unknown as QueryInvoer<string, z.ZodType, unknown>,
  }
}
