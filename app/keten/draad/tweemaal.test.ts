import { afterAll, beforeAll, expect, test } from 'vitest'
import { voerUit } from '../../kern/command/uitvoeren.ts'
import { nieuwId } from '../../kern/id.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const vraagVan = (voornamen: string, achternaam: string) => ({
  route: 'gezin' as const,
  aanmelderRol: 'moeder',
  eigenWoorden: `Over ${voornamen} maken wij ons zorgen.`,
  woordenVan: 'moeder',
  urgentie: 'gewoon' as const,
  urgentieReden: 'geen gevaar genoemd',
  kinderen: [{ voornamen, achternaam, geslacht: 'V' as const, geboortedatum: '2013-05-06' }],
})

test('the same action sent twice is done once and answers the same', async () => {
  const handeling = nieuwId()
  const invoer = vraagVan('Dubbel', 'Eenmaligman')
  const [a, b] = await Promise.all([
    voerUit(w.o, legVast, invoer, w.mensen.toegang, handeling),
    voerUit(w.o, legVast, invoer, w.mensen.toegang, handeling),
  ])
  expect(b).toEqual(a)
  const n = (await w.beheer.query("select count(*)::int as n from persoon where achternaam = 'Eenmaligman'")).rows[0].n
  expect(n).toBe(1)
})

test('also when the first is done just after the second looked: its own trace is no reason to refuse it', async () => {
  const handeling = nieuwId()
  const invoer = vraagVan('Dubbel', 'Tweemaligman')
  let eerste: unknown
  const ingehaald: typeof legVast = {
    ...legVast,
    invoer: {
      ...legVast.invoer,
      handle: async (tx, i) => {
        eerste ??= await voerUit(w.o, legVast, invoer, w.mensen.toegang, handeling)
        return legVast.invoer.handle(tx, i)
      },
    },
  }
  expect(await voerUit(w.o, ingehaald, invoer, w.mensen.toegang, handeling)).toEqual(eerste)
  expect((await w.beheer.query("select count(*)::int as n from persoon where achternaam = 'Tweemaligman'")).rows).toEqual([{ n: 1 }])
})

test('the same id with another person is no answer to that person', async () => {
  const handeling = nieuwId()
  await voerUit(w.o, legVast, vraagVan('Eigen', 'Handeling'), w.mensen.toegang, handeling)
  const ander = voerUit(w.o, legVast, vraagVan('Ander', 'Handeling'), w.mensen.anderTeam, handeling)
  expect((await w.weigert(ander)).code).toBe('conflict')
})
