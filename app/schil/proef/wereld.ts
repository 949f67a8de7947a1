import pg from 'pg'
import { inject } from 'vitest'
import type { Register } from '../../kern/command/register.ts'
import { verzamel } from '../../kern/command/register.ts'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Command, Query } from '../../kern/command/declare.ts'
import { Sleutels } from '../../kern/crypto/sleutels.ts'
import { appUrl } from '../../kern/db/migreren.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { Afwijzing, type Uitkomst } from '../../kern/outcome/uitkomst.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { gebruikSleutels } from '../../register/public.ts'
import { APP, KAMERS } from '../kamers.ts'
import { PROEF_WACHTWOORD } from './server.ts'

/** Who there is in the test world; the same functions as in the demo region. */
export interface Mensen {
  readonly toegang: Actor
  readonly toegang2: Actor
  readonly regisseur: Actor
  readonly gedrag: Actor
  readonly beslisser: Actor
  readonly aanbieder: Actor
  readonly aanbieder2: Actor
  readonly privacy: Actor
  readonly controller: Actor
  readonly gegevens: Actor
  readonly gegevens2: Actor
  readonly anderTeam: Actor
}

/** A database of its own, a clock that is moved by hand, and people who can act. */
export interface Wereld {
  readonly o: Omgeving
  readonly klok: ZetKlok
  readonly register: Register
  readonly mensen: Mensen
  readonly partijen: {
    readonly gemeente: string
    readonly gemeente2: string
    readonly team: string
    readonly team2: string
    readonly aanbieder: string
    readonly aanbieder2: string
  }
  /** Address of the application's role: bound by row security. */
  readonly appUrl: string
  /** Address of the owner. */
  readonly eigenaarUrl: string
  /** Connection of the owner: sees everything; for looking behind row security in a test. */
  readonly beheer: pg.Client
  doe<I, U>(c: Command<string, I, U>, input: NoInfer<I>, wie: Actor): Promise<U>
  vraag<I, U>(q: Query<string, I, U>, input: NoInfer<I>, wie: Actor): Promise<U>
  /** The outcome of something that must be refused; fails the test when it is not. */
  weigert(werk: Promise<unknown>): Promise<Uitkomst>
  sluit(): Promise<void>
}

const REGIO = 99

/** Makes a world for one test file; call `sluit` in `afterAll`. */
export async function maakWereld(begin = '2026-01-05'): Promise<Wereld> {
  const sjabloon = new URL(inject('beheerUrl'))
  const naam = `${sjabloon.pathname.slice(1)}_${nieuwId().replaceAll('-', '').slice(12)}`
  const baas = new pg.Client({ connectionString: Object.assign(new URL(sjabloon), { pathname: '/postgres' }).href })
  await baas.connect()
  await baas.query(`create database ${naam} template ${sjabloon.pathname.slice(1)}`)
  const url = Object.assign(new URL(sjabloon), { pathname: `/${naam}` }).href
  const beheer = new pg.Client({ connectionString: url })
  await beheer.connect()
  const pool = maakPool(appUrl(url, { wachtwoord: PROEF_WACHTWOORD }), 6)
  const klok = new ZetKlok(begin)
  const o: Omgeving = { db: maakDb(pool), klok }
  gebruikSleutels(new Sleutels('een-proefsleutel-van-minstens-32-tekens'))
  const { mensen, partijen } = await bevolk(beheer)
  return {
    o,
    klok,
    mensen,
    partijen,
    beheer,
    appUrl: appUrl(url, { wachtwoord: PROEF_WACHTWOORD }),
    eigenaarUrl: url,
    register: await verzamel(APP, KAMERS),
    doe: (c, input, wie) => voerUit(o, c, input, wie),
    vraag: (q, input, wie) => vraag(o, q, input, wie),
    weigert: async (werk) => {
      try {
        await werk
      } catch (e) {
        if (e instanceof Afwijzing) return e.uitkomst
        throw e
      }
      throw new Error('Expected a refusal, but it was done.')
    },
    sluit: async () => {
      await o.db.destroy()
      await beheer.end()
      await baas.query(`drop database ${naam} with (force)`)
      await baas.end()
    },
  }
}

async function bevolk(c: pg.Client) {
  const partij = async (soort: string, naam: string, meer: { gemeente?: string; cbs?: string; agb?: string } = {}) => {
    const id = nieuwId()
    await c.query('insert into partij values ($1,$2,$3,$4,$5,$6,$7,null,$8,null)', [
      REGIO,
      id,
      soort,
      naam,
      meer.gemeente ?? null,
      meer.cbs ?? null,
      meer.agb ?? null,
      '0600000000',
    ])
    return id
  }
  const gemeente = await partij('gemeente', 'Gemeente Proefstad', { cbs: '9901' })
  const gemeente2 = await partij('gemeente', 'Gemeente Voorbeeld', { cbs: '9902' })
  const team = await partij('lokaal-team', 'Lokaal team Noord', { gemeente })
  const team2 = await partij('lokaal-team', 'Lokaal team Zuid', { gemeente: gemeente2 })
  const aanbieder = await partij('aanbieder', 'Jeugdhuis De Linde', { agb: '99000001' })
  const aanbieder2 = await partij('aanbieder', 'Praktijk Anker', { agb: '99000002' })
  const mens = async (naam: string, partijId: string, partijNaam: string, soort: string, functies: Rol[]): Promise<Actor> => {
    const id = nieuwId()
    await c.query('insert into medewerker values ($1,$2,$3,$4,$5,null,null,$6,$7,null)', [
      REGIO,
      id,
      partijId,
      naam,
      functies,
      `proef-${id}`,
      '2020-01-01',
    ])
    return { id, soort: 'medewerker', naam, regio: REGIO, partij: { id: partijId, naam: partijNaam, soort }, functies, taal: 'nl' }
  }
  const mensen: Mensen = {
    toegang: await mens('Meryem Aydin', team, 'Lokaal team Noord', 'lokaal-team', ['toegangsmedewerker', 'regisseur']),
    toegang2: await mens('Joost Bakker', team, 'Lokaal team Noord', 'lokaal-team', ['toegangsmedewerker']),
    regisseur: await mens('Ilse Vos', team, 'Lokaal team Noord', 'lokaal-team', ['regisseur', 'toegangsmedewerker']),
    gedrag: await mens('Noor Haan', team, 'Lokaal team Noord', 'lokaal-team', ['gedragswetenschapper']),
    beslisser: await mens('Wim Prins', gemeente, 'Gemeente Proefstad', 'gemeente', ['beslisser']),
    aanbieder: await mens('Sanne Dijk', aanbieder, 'Jeugdhuis De Linde', 'aanbieder', ['aanbieder']),
    aanbieder2: await mens('Omar Said', aanbieder2, 'Praktijk Anker', 'aanbieder', ['aanbieder']),
    privacy: await mens('Petra Kok', gemeente, 'Gemeente Proefstad', 'gemeente', ['privacyfunctionaris']),
    controller: await mens('Tessa Moor', gemeente, 'Gemeente Proefstad', 'gemeente', ['controller']),
    gegevens: await mens('Mirjam Hof', aanbieder, 'Jeugdhuis De Linde', 'aanbieder', ['gegevensbeheerder']),
    gegevens2: await mens('Stan Wouters', aanbieder2, 'Praktijk Anker', 'aanbieder', ['gegevensbeheerder']),
    anderTeam: await mens('Lotte Smit', team2, 'Lokaal team Zuid', 'lokaal-team', ['toegangsmedewerker', 'regisseur']),
  }
  return { mensen, partijen: { gemeente, gemeente2, team, team2, aanbieder, aanbieder2 } }
}
