import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { item, klaarVoorBesluit, maakGezin, neem, volledig, type Gezin } from '../besluit/proef.ts'
import { afspreken, beantwoorden, contact, heropenen, sluiten, teVroeg } from './commands.ts'
import { signalen, stand } from './queries.ts'
import * as r from './rules.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-12')
})
afterAll(() => w.sluit())

const klok = async (d: string) =>
  (await w.beheer.query('select nu_toestand, nu_waarom, sinds::text from draadkop where dossier_id = $1', [d])).rows[0]
const termijnen = async (d: string) =>
  (await w.beheer.query('select regel, stand, laatste_dag::text as op from termijn where dossier_id = $1 order by regel, laatste_dag', [d]))
    .rows
const slot = (g: Gezin, meer: object = {}) => ({
  dossierId: g.dossierId,
  reden: 'doel-bereikt' as const,
  toelichting: 'Sam slaapt door.',
  meningKind: 'Ik kan het nu zelf.',
  meningOuders: 'Wij zijn tevreden.',
  zonderNazorgReden: 'Gezin verhuist naar familie.',
  ...meer,
})
const afspraak = (g: Gezin) => ({
  dossierId: g.dossierId,
  op: '2026-04-13',
  wieId: w.mensen.toegang.id,
  hoe: 'huisbezoek' as const,
  plan: 'Vragen naar slapen en school.',
  terugkeer: 'Bel Meryem; u hoeft niets opnieuw te vertellen.',
})

test('[R4a-133] [R4b-89] aftercare is agreed with a day, a person and the way back; a new agreement takes the place of the old', async () => {
  const g = await maakGezin(w)
  await w.doe(afspreken, afspraak(g), w.mensen.toegang)
  await w.doe(afspreken, { ...afspraak(g), op: '2026-05-11' }, w.mensen.toegang)
  expect(await termijnen(g.dossierId)).toEqual([
    { regel: 'nazorg', stand: 'vervallen', op: '2026-04-13' },
    { regel: 'nazorg', stand: 'loopt', op: '2026-05-11' },
  ])
  expect(await w.weigert(w.doe(afspreken, { ...afspraak(g), op: '2026-01-01' }, w.mensen.toegang))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'op' }],
  })
  expect((await w.weigert(w.doe(afspreken, afspraak(g), w.mensen.anderTeam))).code).toBe('geweigerd')
})

test('[R4b-89] only a talk is contact: not reached leaves the term running and "unknown" stays unknown', async () => {
  const g = await maakGezin(w)
  await w.doe(afspreken, afspraak(g), w.mensen.toegang)
  const c = {
    dossierId: g.dossierId,
    op: '2026-01-12',
    hoe: 'telefoon' as const,
    gesproken: false,
    metWie: 'niemand',
    eigenWoorden: '',
    hoeGaatHet: 'onbekend' as const,
    vervolg: 'morgen weer',
  }
  expect((await w.weigert(w.doe(contact, { ...c, hoeGaatHet: 'goed' }, w.mensen.toegang))).code).toBe('ongeldig')
  await w.doe(contact, c, w.mensen.toegang)
  expect((await termijnen(g.dossierId)).map((t) => t.stand)).toEqual(['loopt'])
  await w.doe(
    contact,
    { ...c, gesproken: true, metWie: 'moeder', eigenWoorden: 'Het gaat best.', hoeGaatHet: 'wisselend' },
    w.mensen.toegang,
  )
  expect((await termijnen(g.dossierId)).map((t) => t.stand)).toEqual(['gehaald'])
})

test('[R0-54] [R4a-93] "too early" is kept in own words, is an alert with a term, and blocks closing until it is answered', async () => {
  const g = await maakGezin(w)
  const { signaalId } = await w.doe(
    teVroeg,
    { dossierId: g.dossierId, van: 'jeugdige', vanNaam: 'Sam', eigenWoorden: 'Ik ben er nog niet klaar voor.' },
    w.mensen.toegang,
  )
  expect(await termijnen(g.dossierId)).toEqual([{ regel: 'reactie-te-vroeg', stand: 'loopt', op: '2026-01-19' }])
  expect((await w.vraag(signalen, {}, w.mensen.toegang)).map((s) => s.id)).toContain(signaalId)
  expect((await w.vraag(signalen, {}, w.mensen.anderTeam)).map((s) => s.id)).not.toContain(signaalId)
  expect(await w.weigert(w.doe(sluiten, slot(g), w.mensen.toegang))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'reden' }] })
  await w.doe(
    beantwoorden,
    { dossierId: g.dossierId, signaalId, antwoord: 'We blijven elke maand bellen.', gevolg: 'nazorg-vaker' },
    w.mensen.toegang,
  )
  expect((await termijnen(g.dossierId)).map((t) => t.stand)).toEqual(['gehaald'])
  expect(
    (
      await w.weigert(
        w.doe(beantwoorden, { dossierId: g.dossierId, signaalId, antwoord: 'Nog een keer iets.', gevolg: 'uitgelegd' }, w.mensen.toegang),
      )
    ).code,
  ).toBe('conflict')
})

test('[R4a-93] a parent with a place in the dossier says it herself; one without is refused', async () => {
  const g = await maakGezin(w)
  const ouder = (): Actor => ({
    id: crypto.randomUUID(),
    soort: 'persoon',
    naam: 'moeder',
    regio: 99,
    partij: null,
    functies: ['ouder'],
    taal: 'nl',
  })
  const moeder = ouder()
  await w.beheer.query(
    `insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op)
    values (99, gen_random_uuid(), $1, $2, $3, 'ouder', 'gezag', 'eigen-draad', '2026-01-01', $4, now())`,
    [g.zaakId, g.dossierId, moeder.id, w.mensen.toegang.id],
  )
  const i = { dossierId: g.dossierId, van: 'ouder' as const, vanNaam: 'moeder', eigenWoorden: 'Het is te vroeg.' }
  await w.doe(teVroeg, i, moeder)
  expect((await w.weigert(w.doe(teVroeg, i, ouder()))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(sluiten, slot(g), moeder))).code).toBe('geweigerd')
})

test('[R4a-13] "no contact" closes nothing without a recent judgement of safety', async () => {
  const g = await maakGezin(w)
  expect(await w.weigert(w.doe(sluiten, slot(g, { reden: 'geen-contact' }), w.mensen.toegang))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'reden', gevonden: 'onbekend' }],
  })
  expect((await klok(g.dossierId)).nu_toestand).toBeNull()
})

test('[R0-118] [R0-82] help that runs and aftercare that is missing stand in the way of closing, and are said together', async () => {
  const g = await klaarVoorBesluit(w)
  await neem(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-01-12' })] }))
  const u = await w.weigert(w.doe(sluiten, slot(g, { zonderNazorgReden: null, meningKind: ' ' }), w.mensen.toegang))
  expect(u.code === 'ongeldig' && u.velden.map((v) => v.pad)).toEqual(['reden', 'zonderNazorgReden', 'meningKind'])
  expect((await w.vraag(stand, { dossierId: g.dossierId }, w.mensen.toegang)).inDeWeg.length).toBe(1)
})

test('closing and taking up again: one thread, one clock that goes on, a new decision term', async () => {
  const g = await maakGezin(w)
  w.klok.zet('2026-01-13')
  await w.doe(afspreken, afspraak(g), w.mensen.toegang)
  await w.doe(sluiten, slot(g, { zonderNazorgReden: null }), w.mensen.toegang)
  expect(await klok(g.dossierId)).toMatchObject({ nu_toestand: 'afgesloten', sinds: '2026-01-13' })
  expect((await w.weigert(w.doe(sluiten, slot(g), w.mensen.toegang))).code).toBe('conflict')
  expect((await termijnen(g.dossierId)).map((t) => t.stand)).toEqual(['loopt'])
  w.klok.zet('2026-03-02')
  const { signaalId } = await w.doe(
    teVroeg,
    { dossierId: g.dossierId, van: 'ouder', vanNaam: 'moeder', eigenWoorden: 'Het gaat weer mis.' },
    w.mensen.toegang,
  )
  await w.doe(heropenen, { dossierId: g.dossierId, reden: 'Sam slaapt weer slecht.', signaalId }, w.mensen.toegang)
  expect(await klok(g.dossierId)).toMatchObject({ nu_toestand: 'wacht', sinds: '2026-01-13' })
  expect(await termijnen(g.dossierId)).toEqual([
    { regel: 'beslistermijn', stand: 'loopt', op: '2026-04-28' },
    { regel: 'nazorg', stand: 'loopt', op: '2026-04-13' },
    { regel: 'reactie-te-vroeg', stand: 'gehaald', op: '2026-03-09' },
  ])
  expect((await w.vraag(stand, { dossierId: g.dossierId }, w.mensen.toegang)).sluitingen).toMatchObject([{ heropendOp: '2026-03-02' }])
  expect((await w.weigert(w.doe(heropenen, { dossierId: g.dossierId, reden: 'nog eens' }, w.mensen.toegang))).code).toBe('conflict')
})

test('another team, a provider and the municipality see none of it', async () => {
  for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.beslisser, w.mensen.privacy]) {
    const n = await inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => {
      let som = 0
      for (const t of ['nazorg', 'nazorg_contact', 'te_vroeg', 'sluiting'] as const)
        som += (await tx.db.selectFrom(t).select('id').execute()).length
      return som
    })
    expect(n).toBe(0)
  }
})

test('[R4a-13] the rule: no contact without a judgement of the last four weeks is refused, whatever else is in order (property)', () => {
  const dag = fc.integer({ min: 0, max: 400 })
  fc.assert(
    fc.property(fc.option(dag), fc.boolean(), (oud, crisis) => {
      const veiligheidOp = oud === null ? null : new Date(Date.UTC(2026, 5, 1) - oud * 86_400_000).toISOString().slice(0, 10)
      const s: r.TeSluiten = {
        reden: 'geen-contact',
        meningKind: 'x',
        meningOuders: 'x',
        zonderNazorgReden: 'x',
        vandaag: '2026-06-01',
        veiligheidOp,
        crisisOpen: crisis,
        lopendeHulp: 0,
        openTeVroeg: 0,
        openOverdrachten: 0,
        nazorg: 'gedaan',
      }
      expect(r.watOntbreekt(s).length === 0).toBe(oud !== null && oud <= r.VEILIGHEID_RECENT_DAGEN && !crisis)
    }),
  )
})

test('[R4a-125] an open handover keeps the dossier open, and a death asks for no aftercare', () => {
  const s: r.TeSluiten = {
    reden: 'overleden',
    meningKind: 'x',
    meningOuders: 'x',
    zonderNazorgReden: null,
    vandaag: '2026-06-01',
    veiligheidOp: null,
    crisisOpen: false,
    lopendeHulp: 1,
    openTeVroeg: 0,
    openOverdrachten: 0,
    nazorg: 'geen',
  }
  expect(r.watOntbreekt(s)).toEqual([])
  expect(r.watOntbreekt({ ...s, openOverdrachten: 1 }).map((f) => f.pad)).toEqual(['reden'])
  expect([
    r.magHeropenen('afgesloten', null),
    r.magHeropenen('onderweg', 'nazorg'),
    r.magHeropenen('wacht', null),
    r.magHeropenen('onderweg', 'besluit-nemen'),
    r.magHeropenen(null, null),
  ]).toEqual([true, true, false, false, false])
})
