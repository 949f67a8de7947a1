import { afterAll, beforeAll, expect, test } from 'vitest'
import { metBesluit } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { pgbGestart } from './commands.ts'
import { pgbWacht } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const stand = async (dossierId: string) =>
  (await w.beheer.query('select nu_toestand, nu_bij, hulp_gestart_op::text from draadkop where dossier_id = $1', [dossierId])).rows[0]

test('help by personal budget waits in sight, and its start stops the chain clock and the term', async () => {
  const { g, items } = await metBesluit(w, { items: [{ vorm: 'pgb', tarief: 6000 }] })
  const wie = w.mensen.toegang
  const [v] = items
  expect(await w.vraag(pgbWacht, { dossierId: g.dossierId }, wie)).toMatchObject([{ voorzieningId: v?.id }])
  expect((await stand(g.dossierId)).hulp_gestart_op).toBeNull()
  const te = await w.weigert(
    w.doe(pgbGestart, { dossierId: g.dossierId, voorzieningId: v?.id ?? '', begindatum: '2030-01-01', doorWie: 'oma' }, wie),
  )
  expect(te).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'begindatum' }] })
  if (v) w.klok.zet(v.van > '2026-03-01' ? v.van : '2026-03-01')
  const begin = (await w.beheer.query('select van::text from voorziening where id = $1', [v?.id])).rows[0].van as string
  await w.doe(pgbGestart, { dossierId: g.dossierId, voorzieningId: v?.id ?? '', begindatum: begin, doorWie: 'Praktijk Wilg' }, wie)
  expect(await stand(g.dossierId)).toEqual({ nu_toestand: 'hulp', nu_bij: 'Praktijk Wilg', hulp_gestart_op: begin })
  expect(await w.vraag(pgbWacht, { dossierId: g.dossierId }, wie)).toEqual([])
})

test('help in kind is refused here: the provider reports that itself', async () => {
  const { g, items } = await metBesluit(w, {})
  const u = await w.weigert(
    w.doe(
      pgbGestart,
      { dossierId: g.dossierId, voorzieningId: items[0]?.id ?? '', begindatum: '2026-01-05', doorWie: 'x' },
      w.mensen.toegang,
    ),
  )
  expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'voorzieningId' }] })
})
