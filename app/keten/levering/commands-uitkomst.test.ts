import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { metBesluit, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { starten, stoppen, uitkomstVastleggen } from './commands.ts'
import { stand } from './queries.ts'
import { uitkomstenVan } from './store.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

/** A child whose help began on 12 January; today is 16 February. */
async function inHulp(crisis?: 'ja' | 'nee' | 'onbekend') {
  w.klok.zet('2026-01-05')
  const { g, items } = await metBesluit(w, { items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }] })
  const t = await wijsToe(w, g, items[0]!)
  w.klok.zet('2026-02-16')
  const k = { dossierId: g.dossierId, zaakId: g.zaakId, toewijzingId: t.toewijzingId }
  const { leveringId } = await w.doe(
    starten,
    { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-01-12', ...(crisis ? { crisis } : {}) },
    w.mensen.aanbieder,
  )
  return { ...k, leveringId }
}
type Kind = Awaited<ReturnType<typeof inHulp>>

const antwoord = { informant: 'jeugdige', op: '2026-02-13', nut: 8, zonderHulp: '03' } as const
const zeg = (k: Kind, meer: object = {}, wie = w.mensen.aanbieder) =>
  w.doe(uitkomstVastleggen, { dossierId: k.dossierId, leveringId: k.leveringId, ...antwoord, ...meer }, wie)
const stop = (k: Kind) =>
  w.doe(
    stoppen,
    { dossierId: k.dossierId, leveringId: k.leveringId, einddatum: '2026-02-13', reden: '31', nazorgOp: '2026-05-01' },
    w.mensen.aanbieder,
  )
const nu = (k: Kind, wie: Actor = w.mensen.aanbieder) => w.vraag(stand, { dossierId: k.dossierId }, wie)

/** Somebody of the family with a door of its own. */
async function uitGezin(k: Kind, rol: Rol): Promise<Actor> {
  const id = nieuwId()
  await w.beheer.query(
    `insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op)
     values (99, $1, $2, $3, $4, $5, 'proef', 'proef', '2020-01-01', $4, now())`,
    [nieuwId(), k.zaakId, k.dossierId, id, rol],
  )
  return { id, soort: 'persoon', naam: `Proef ${rol}`, regio: 99, partij: null, functies: [rol], taal: 'nl' }
}
const leest = (k: Kind, wie: Actor) =>
  inTransactie(w.o.db, wie, 'inzage-door-het-gezin', w.klok, async (tx) =>
    (await uitkomstenVan(tx, k.dossierId)).map((m) => `${m.informant} ${m.nut}`).toSorted(),
  )

describe('whether help began with a crisis', () => {
  test.each([['ja'], ['nee'], ['onbekend']] as const)('said at the start: %s', async (crisis) => {
    expect((await nu(await inHulp(crisis))).leveringen).toMatchObject([{ crisis }])
  })

  test('not said is not known, which is no "no"; what is no answer is refused at its field', async () => {
    const k = await inHulp()
    expect((await nu(k)).leveringen).toMatchObject([{ crisis: 'onbekend' }])
    const fout = w.doe(
      starten,
      { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-01-12', crisis: 'misschien' as never },
      w.mensen.aanbieder,
    )
    expect(await w.weigert(fout)).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'crisis' }] })
  })
})

describe('how help was', () => {
  test('youth and parent each answer, during help and after it; a later answer leaves the earlier one standing', async () => {
    const k = await inHulp()
    await zeg(k, { op: '2026-01-20', nut: 3, zonderHulp: null })
    await stop(k)
    await zeg(k)
    await zeg(k, { informant: 'ouder', nut: null, zonderHulp: '04' }, w.mensen.toegang)
    expect((await nu(k)).uitkomsten.map((m) => [m.informant, m.op, m.nut, m.zonderHulp, m.doorNaam]).toSorted()).toEqual([
      ['jeugdige', '2026-01-20', 3, null, 'Sanne Dijk'],
      ['jeugdige', '2026-02-13', 8, '03', 'Sanne Dijk'],
      ['ouder', '2026-02-13', null, '04', 'Meryem Aydin'],
    ])
  })

  test('no answer is a reason that can be counted, never an empty row', async () => {
    const k = await inHulp()
    const leeg = { nut: null, zonderHulp: null }
    expect(await w.weigert(zeg(k, leeg))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'nut' }] })
    await zeg(k, { ...leeg, reden: 'wilde-niet' })
    expect((await nu(k)).uitkomsten).toMatchObject([{ reden: 'wilde-niet', nut: null, zonderHulp: null }])
    const rij = `insert into uitkomstmeting select regio, gen_random_uuid(), zaak_id, dossier_id, aanbieder_id, toewijzing_id, levering_id, informant, op, nut, zonder_hulp,
      $1, false, vastgelegd_op, door_id, door_naam from uitkomstmeting where dossier_id = $2`
    await expect(w.beheer.query(rij, [null, k.dossierId])).rejects.toThrow(/check/)
    await expect(w.beheer.query(rij, ['geen-zin', k.dossierId])).rejects.toThrow(/check/)
  })

  test.each([
    [{ nut: 0 }, 'nut'],
    [{ nut: 11 }, 'nut'],
    [{ nut: 7.5 }, 'nut'],
    [{ nut: '8' }, 'nut'],
    [{ zonderHulp: '05' }, 'zonderHulp'],
    [{ informant: 'leraar' }, 'informant'],
    [{ op: '2026-02-17' }, 'op'],
    [{ op: '2026-01-11' }, 'op'],
    [{ reden: 'niet-gevraagd' }, 'reden'],
    [{ informant: 'ouder', nietVoorOuders: true }, 'nietVoorOuders'],
  ])('%o is refused at its field and keeps nothing', async (meer, pad) => {
    const k = await inHulp()
    expect(await w.weigert(zeg(k, meer))).toMatchObject({ code: 'ongeldig', velden: [{ pad }] })
    expect((await nu(k)).uitkomsten).toEqual([])
  })

  test('of another dossier, of help that never began, by another provider or team: refused', async () => {
    const [k, ander] = [await inHulp(), await inHulp()]
    expect((await w.weigert(zeg({ ...k, leveringId: ander.leveringId }))).code).toBe('nietGevonden')
    expect((await w.weigert(zeg({ ...k, leveringId: nieuwId() }))).code).toBe('nietGevonden')
    for (const wie of [w.mensen.aanbieder2, w.mensen.anderTeam, w.mensen.beslisser, w.mensen.privacy])
      expect((await w.weigert(zeg(k, {}, wie))).code).toBe('geweigerd')
  })
})

describe('who reads the answer', () => {
  test('a provider its own only, whatever it asks', async () => {
    const k = await inHulp()
    await zeg(k)
    // Another provider of the same child: in the dossier, and still not in this help.
    await w.beheer.query(
      `insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op)
       values (99, $1, $2, $3, $4, 'aanbieder', 'proef', 'proef', '2020-01-01', $4, now())`,
      [nieuwId(), k.zaakId, k.dossierId, w.partijen.aanbieder2],
    )
    expect((await nu(k)).uitkomsten).toHaveLength(1)
    expect((await nu(k, w.mensen.aanbieder2)).uitkomsten).toEqual([])
    expect(await leest(k, w.mensen.aanbieder2)).toEqual([])
    expect(await leest(k, w.mensen.anderTeam)).toEqual([])
    // What the extracts of steering use gives no more than the table itself to who asks it outright.
    const uittreksel = (wie: Actor) =>
      inTransactie(
        w.o.db,
        wie,
        'proef',
        w.klok,
        async (tx) =>
          (await sql<{ m: unknown[] }>`select uitkomsten_van(99::smallint, ${k.toewijzingId}::uuid) as m`.execute(tx.db)).rows[0]?.m,
      )
    expect(await uittreksel(w.mensen.aanbieder)).toHaveLength(1)
    for (const wie of [w.mensen.aanbieder2, w.mensen.anderTeam, w.mensen.gegevens]) expect(await uittreksel(wie)).toEqual([])
  })

  test('[R4a-184] in a family: the youth its own, a parent the youth’s unless it is not for parents, nobody a parent’s', async () => {
    const k = await inHulp()
    const [moeder, kind] = [await uitGezin(k, 'ouder'), await uitGezin(k, 'jeugdige')]
    await zeg(k, { nut: 2, nietVoorOuders: true })
    await zeg(k, { informant: 'ouder', nut: 9 })
    expect(await leest(k, moeder)).toEqual([])
    expect(await leest(k, kind)).toEqual(['jeugdige 2'])
    await zeg(k, { nut: 6 })
    expect(await leest(k, moeder)).toEqual(['jeugdige 6'])
    expect(await leest(k, kind)).toEqual(['jeugdige 2', 'jeugdige 6'])
    // Who helps sees all, with what is not for parents marked as such.
    expect((await nu(k, w.mensen.toegang)).uitkomsten.map((m) => [m.nut, m.nietVoorOuders]).toSorted()).toEqual([
      [2, true],
      [6, false],
      [9, false],
    ])
  })

  test('the thread says that it was asked, never what was answered; what is not for parents is not in theirs', async () => {
    const k = await inHulp()
    await zeg(k, { nietVoorOuders: true })
    await zeg(k, { informant: 'ouder', nut: 1, zonderHulp: '01' })
    await zeg(k, { informant: 'ouder', nut: null, zonderHulp: null, reden: 'niet-goed' })
    const rijen = (
      await w.beheer.query(
        "select soort, gezin, inhoud from gebeurtenis where dossier_id = $1 and soort like 'levering.uitkomst%' order by volgnr",
        [k.dossierId],
      )
    ).rows as { soort: string; gezin: boolean; inhoud: object }[]
    expect(rijen.map((r) => [r.soort, r.gezin])).toEqual([
      ['levering.uitkomst', false],
      ['levering.uitkomst', true],
      ['levering.uitkomst-zonder-antwoord', false],
    ])
    for (const r of rijen) expect(Object.keys((r.inhoud as { gegevens: object }).gegevens)).toEqual(['informant', 'beantwoord'])
    expect(JSON.stringify(rijen)).not.toContain('niet-goed')
  })
})
