import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { Afwijzing } from '../../kern/outcome/uitkomst.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { maakGezin, type Gezin } from '../besluit/proef.ts'
import { aanbieden, aannemen, afronden, intrekken, weigeren } from './commands.ts'
import { openOverdrachten } from './public.ts'
import { lijst, mijn } from './queries.ts'
import { rolVan, verslagVolledig, volgende } from './rules.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-12')
})
afterAll(() => w.sluit())

const verslag = {
  behoeften: 'Hulp bij slapen.',
  afspraken: 'Elke week bellen.',
  veiligheid: 'Gezien op 5 januari, veilig.',
  plan: 'Doel: doorslapen.',
  meningen: 'Sam wil dezelfde persoon houden.',
  openActies: 'School bellen.',
}
const bod = (g: Gezin, naar: Actor, meer: object = {}) => ({
  dossierId: g.dossierId,
  soort: 'hulp' as const,
  naarMedewerkerId: naar.id,
  reden: 'Ik ga met verlof.',
  verslag,
  verteldOp: '2026-01-12',
  verteldHoe: 'thuis',
  ...meer,
})
const stap = (g: Gezin, overdrachtId: string) => ({ dossierId: g.dossierId, overdrachtId })
const klaar = { hoe: 'hulp-begonnen' as const, op: '2026-01-12', terugkoppeling: 'Kennismaking was goed, de hulp loopt.' }
const rechten = async (dossierId: string, wie: Actor) =>
  (
    await w.beheer.query(
      `select distinct rol from toegang where dossier_id = $1 and houder_id = $2 and (tot is null or tot > '2026-01-12') order by rol`,
      [dossierId, wie.id],
    )
  ).rows.map((r) => r.rol)
const regisseurs = async (zaakId: string) =>
  (await w.beheer.query('select medewerker_id from regisseur where zaak_id = $1 and tot is null', [zaakId])).rows.map(
    (r) => r.medewerker_id,
  )
const klok = async (d: string) =>
  (await w.beheer.query('select nu_toestand, nu_bij, hulp_gestart_op from draadkop where dossier_id = $1', [d])).rows[0]

test('[R4a-131] [R4a-125] offered, accepted, done: three states; access of the sender ends only at the last, the clock never stops', async () => {
  const g = await maakGezin(w)
  const { overdrachtId } = await w.doe(aanbieden, bod(g, w.mensen.anderTeam), w.mensen.toegang)
  expect(await klok(g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lotte Smit (Lokaal team Zuid)' })
  expect(
    (await w.beheer.query(`select regel, stand, laatste_dag::text, bij_naam from termijn where dossier_id = $1`, [g.dossierId])).rows,
  ).toEqual([{ regel: 'reactie-op-overdracht', stand: 'loopt', laatste_dag: '2026-01-19', bij_naam: 'Lotte Smit (Lokaal team Zuid)' }])
  await w.doe(aannemen, stap(g, overdrachtId), w.mensen.anderTeam)
  expect((await w.beheer.query(`select stand from termijn where dossier_id = $1`, [g.dossierId])).rows).toEqual([{ stand: 'gehaald' }])
  expect(await rechten(g.dossierId, w.mensen.toegang)).toEqual(['regisseur', 'toegangsmedewerker'])
  expect((await w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.toegang)).overdrachten[0]).toMatchObject({
    stand: 'aangenomen',
    open: true,
    bijOntvanger: false,
  })
  await w.doe(afronden, { ...stap(g, overdrachtId), ...klaar }, w.mensen.anderTeam)
  expect((await klok(g.dossierId)).hulp_gestart_op).toBeNull()
  expect(await rechten(g.dossierId, w.mensen.anderTeam)).toEqual(['toegangsmedewerker'])
  // The sender still keeps the direction, so still sees the dossier.
  expect(await rechten(g.dossierId, w.mensen.toegang)).toEqual(['regisseur', 'toegangsmedewerker'])
})

test('[R4b-85] [R4a-185] an incomplete record or a family that was not told is refused, each part named', async () => {
  const g = await maakGezin(w)
  const u = await w.weigert(
    w.doe(
      aanbieden,
      bod(g, w.mensen.anderTeam, { verslag: { ...verslag, veiligheid: ' ', openActies: '' }, verteldOp: null }),
      w.mensen.toegang,
    ),
  )
  expect(u.code === 'ongeldig' && u.velden.map((v) => v.pad)).toEqual(['verslag.veiligheid', 'verslag.openActies', 'verteldOp'])
  expect((await w.beheer.query('select count(*)::int as n from overdracht where zaak_id = $1', [g.zaakId])).rows[0].n).toBe(0)
  await w.doe(
    aanbieden,
    bod(g, w.mensen.anderTeam, { verteldOp: null, nietVerteldReden: 'Vader mag nog niet weten waar het kind heen gaat.' }),
    w.mensen.toegang,
  )
})

test('[R4a-131] a refusal keeps its reason, the sender keeps all, and what was given to read lapses', async () => {
  const g = await maakGezin(w)
  const { overdrachtId } = await w.doe(aanbieden, bod(g, w.mensen.anderTeam), w.mensen.toegang)
  expect((await w.vraag(mijn, {}, w.mensen.anderTeam)).map((o) => o.id)).toContain(overdrachtId)
  await w.doe(weigeren, { ...stap(g, overdrachtId), weigering: 'onvolledig', reden: 'Het plan ontbreekt nog.' }, w.mensen.anderTeam)
  expect(await rechten(g.dossierId, w.mensen.toegang)).toEqual(['regisseur', 'toegangsmedewerker'])
  expect(await klok(g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  const tot = (
    await w.beheer.query('select tot::text from toegang where dossier_id = $1 and houder_id = $2', [g.dossierId, w.mensen.anderTeam.id])
  ).rows
  expect(tot).toEqual([{ tot: '2026-01-20' }])
  expect((await w.weigert(w.doe(aannemen, stap(g, overdrachtId), w.mensen.anderTeam))).code).toBe('conflict')
})

test('withdrawing takes back what was given at once; only the sender can, only the receiver answers', async () => {
  const g = await maakGezin(w)
  const { overdrachtId } = await w.doe(aanbieden, bod(g, w.mensen.anderTeam), w.mensen.toegang)
  expect((await w.weigert(w.doe(aannemen, stap(g, overdrachtId), w.mensen.toegang))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(intrekken, { ...stap(g, overdrachtId), reden: 'toch niet' }, w.mensen.anderTeam))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(aannemen, stap(g, overdrachtId), w.mensen.toegang2))).code).toBe('geweigerd')
  await w.doe(intrekken, { ...stap(g, overdrachtId), reden: 'Ik blijf toch.' }, w.mensen.toegang)
  expect(await rechten(g.dossierId, w.mensen.anderTeam)).toEqual([])
  expect((await w.weigert(w.doe(aannemen, stap(g, overdrachtId), w.mensen.anderTeam))).code).toBe('geweigerd')
})

test('[R4a-140] the direction: only who has it offers it, for every child, and there is exactly one director throughout', async () => {
  const g = await maakGezin(w, { kinderen: ['Sam', 'Noor'] })
  const { overdrachtId } = await w.doe(aanbieden, bod(g, w.mensen.regisseur, { soort: 'regie' }), w.mensen.toegang)
  expect(await regisseurs(g.zaakId)).toEqual([w.mensen.toegang.id])
  expect((await w.weigert(w.doe(aanbieden, bod(g, w.mensen.anderTeam, { soort: 'regie' }), w.mensen.toegang))).code).toBe('conflict')
  await w.doe(aannemen, stap(g, overdrachtId), w.mensen.regisseur)
  expect(await regisseurs(g.zaakId)).toEqual([w.mensen.toegang.id])
  await w.doe(afronden, { ...stap(g, overdrachtId), ...klaar, hoe: 'bevestigd' }, w.mensen.regisseur)
  expect(await regisseurs(g.zaakId)).toEqual([w.mensen.regisseur.id])
  for (const d of g.dossiers) expect(await rechten(d, w.mensen.regisseur)).toEqual(['regisseur', 'toegangsmedewerker'])
  expect((await w.weigert(w.doe(aanbieden, bod(g, w.mensen.anderTeam, { soort: 'regie' }), w.mensen.toegang))).code).toBe('geweigerd')
})

test('[R4a-130] changes of worker are counted, and the second is an alert the family can see too', async () => {
  const g = await maakGezin(w)
  for (const naar of [w.mensen.anderTeam, w.mensen.toegang2]) {
    const { overdrachtId } = await w.doe(aanbieden, bod(g, naar), w.mensen.toegang)
    await w.doe(aannemen, stap(g, overdrachtId), naar)
    await w.doe(afronden, { ...stap(g, overdrachtId), ...klaar }, naar)
  }
  expect(await w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.toegang)).toMatchObject({ wisselingen: 2, teVaak: true })
  const te = (await w.beheer.query(`select gezin from gebeurtenis where dossier_id = $1 and soort = 'overdracht.te-vaak'`, [g.dossierId]))
    .rows
  expect(te).toEqual([{ gezin: true }])
})

test('[R4a-132] a receiver outside Draad: the sender writes down who answered, and the feedback comes back', async () => {
  const g = await maakGezin(w)
  const gi = (
    await w.beheer.query(`insert into partij (regio, id, soort, naam) values (99, gen_random_uuid(), 'gi', 'GI Proef') returning id`)
  ).rows[0].id as string
  const { overdrachtId } = await w.doe(aanbieden, bod(g, w.mensen.toegang2, { naarMedewerkerId: null, naarPartijId: gi }), w.mensen.toegang)
  expect((await w.weigert(w.doe(aannemen, stap(g, overdrachtId), w.mensen.toegang))).code).toBe('ongeldig')
  await w.doe(aannemen, { ...stap(g, overdrachtId), namens: 'de jeugdbeschermer, aan de telefoon' }, w.mensen.toegang)
  await w.doe(afronden, { ...stap(g, overdrachtId), ...klaar, namens: 'de jeugdbeschermer' }, w.mensen.toegang)
  const o = (await w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.toegang)).overdrachten[0]
  expect(o).toMatchObject({ stand: 'gedaan', beantwoordDoor: 'de jeugdbeschermer, aan de telefoon', terugkoppeling: klaar.terugkoppeling })
  expect(await rechten(g.dossierId, w.mensen.toegang)).toEqual(['regisseur', 'toegangsmedewerker'])
})

test('another team and a municipality see no handover', async () => {
  const g = await maakGezin(w)
  await w.doe(aanbieden, bod(g, w.mensen.toegang2), w.mensen.toegang)
  for (const wie of [w.mensen.beslisser, w.mensen.aanbieder, w.mensen.privacy])
    expect((await inTransactie(w.o.db, wie, 'proef', w.klok, (tx) => openOverdrachten(tx, g.zaakId))).length).toBe(0)
  expect((await w.weigert(w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.anderTeam))).code).toBe('geweigerd')
})

test('[R4a-131] invariant 9: over random orders the sender stays responsible until it is done (property)', async () => {
  const wie = fc.constantFrom('toegang' as const, 'anderTeam' as const, 'toegang2' as const)
  const wat = fc.record({ wie, wat: fc.constantFrom('aannemen', 'weigeren', 'intrekken', 'afronden', 'afronden', 'aannemen') })
  await fc.assert(
    fc.asyncProperty(fc.boolean(), fc.array(wat, { minLength: 3, maxLength: 8 }), async (regie, stappen) => {
      const g = await maakGezin(w)
      const naar = regie ? w.mensen.anderTeam : w.mensen.toegang2
      const { overdrachtId } = await w.doe(aanbieden, bod(g, naar, { soort: regie ? 'regie' : 'hulp' }), w.mensen.toegang)
      for (const s of stappen) {
        const i = stap(g, overdrachtId)
        const acties = {
          aannemen: () => w.doe(aannemen, i, w.mensen[s.wie]),
          weigeren: () => w.doe(weigeren, { ...i, weigering: 'anders', reden: 'Past nu niet bij ons.' }, w.mensen[s.wie]),
          intrekken: () => w.doe(intrekken, { ...i, reden: 'toch niet' }, w.mensen[s.wie]),
          afronden: () => w.doe(afronden, { ...i, ...klaar }, w.mensen[s.wie]),
        }
        await acties[s.wat as keyof typeof acties]().catch((e: unknown) => {
          if (!(e instanceof Afwijzing)) throw e
        })
        const stand = (await w.beheer.query('select stand from overdracht where id = $1', [overdrachtId])).rows[0].stand
        const regisseur = await regisseurs(g.zaakId)
        expect(regisseur.length).toBe(1)
        if (stand !== 'gedaan') {
          expect(regisseur).toEqual([w.mensen.toegang.id])
          expect(await rechten(g.dossierId, w.mensen.toegang)).toEqual(['regisseur', 'toegangsmedewerker'])
        } else expect(regisseur).toEqual([regie ? naar.id : w.mensen.toegang.id])
        expect((await klok(g.dossierId)).hulp_gestart_op).toBeNull()
      }
    }),
    { numRuns: 12 },
  )
})

test('rules: nothing leads out of what is over, roles fit, and each missing part is named', () => {
  for (const stand of ['geweigerd', 'ingetrokken', 'gedaan'] as const)
    for (const s of ['aannemen', 'weigeren', 'intrekken', 'afronden'] as const) expect(volgende(stand, s)).toBeNull()
  expect(volgende('aangeboden', 'afronden')).toBeNull()
  expect([
    rolVan('regie', ['toegangsmedewerker'], ''),
    rolVan('regie', ['regisseur'], ''),
    rolVan('hulp', ['aanbieder'], ''),
    rolVan('hulp', null, 'gi'),
    rolVan('hulp', null, 'aanbieder'),
  ]).toEqual([null, 'regisseur', 'aanbieder', null, 'aanbieder'])
  expect(verslagVolledig(verslag)).toEqual([])
})
