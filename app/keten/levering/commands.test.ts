import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { aannemen, weigeren } from '../toewijzing/commands.ts'
import { kop, metBesluit, termijnen, wijsToe } from '../../schil/proef/toewijzing.ts'
import {
  evalueren,
  overbruggen,
  overbruggingStoppen,
  spreekContactAf,
  starten,
  stoppen,
  wachtcontact,
  wisselHulpverlener,
} from './commands.ts'
import { stand } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

/** A child whose help is allocated and may start from this day on. */
async function toegewezen(items: Parameters<typeof metBesluit>[1] = {}) {
  w.klok.zet('2026-01-05')
  const { g, items: v } = await metBesluit(w, { items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }], ...items })
  const t = []
  for (const i of v) t.push(await wijsToe(w, g, i))
  return { dossierId: g.dossierId, zaakId: g.zaakId, t, toewijzingId: t[0]!.toewijzingId }
}
async function inHulp() {
  const k = await toegewezen()
  w.klok.zet('2026-01-12')
  const g = await w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-01-12' }, w.mensen.aanbieder)
  return { ...k, leveringId: g.leveringId }
}

test('[R2-101] only the real start is help: the clock stops on that day, and the terms of start are met', async () => {
  const k = await inHulp()
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'hulp', hulp_gestart_op: '2026-01-12' })
  expect(await termijnen(w, k.dossierId)).toEqual(
    expect.arrayContaining(['uitvoering-besluit:gehaald', 'reactie-aanbieder:gehaald', 'plan-evaluatie:loopt', 'ijw-stopbericht:loopt']),
  )
  expect((await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.aanbieder)).leveringen).toMatchObject([
    { bron: 'handmatig', berichtId: null },
  ])
})

test('a start in the future, before or after the allocation, twice, by others, or on a refused allocation is refused and changes nothing', async () => {
  const k = await toegewezen()
  const doe = (begindatum: string, wie = w.mensen.aanbieder) =>
    w.weigert(w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum }, wie))
  expect(await doe('2026-01-06')).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'begindatum' }] })
  expect((await doe('2026-01-04')).code).toBe('ongeldig')
  expect((await doe('2027-01-01')).code).toBe('ongeldig')
  expect((await doe('2026-01-05', w.mensen.aanbieder2)).code).toBe('geweigerd')
  expect((await doe('2026-01-05', w.mensen.toegang2)).code).toBe('geweigerd')
  expect((await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.toegang)).leveringen).toEqual([])
  await w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-01-05' }, w.mensen.aanbieder)
  expect((await doe('2026-01-05')).code).toBe('conflict')
  const r = await toegewezen()
  await w.doe(
    weigeren,
    { dossierId: r.dossierId, toewijzingId: r.toewijzingId, versie: 1, reden: 'vol', toelichting: 'vol' },
    w.mensen.aanbieder,
  )
  expect(
    (
      await w.weigert(
        w.doe(starten, { dossierId: r.dossierId, toewijzingId: r.toewijzingId, begindatum: '2026-01-05' }, w.mensen.aanbieder),
      )
    ).code,
  ).toBe('geweigerd')
})

test('[R2-43] [R0-15] a dispute about who pays never blocks a start', async () => {
  const k = await toegewezen({ items: [{ van: '2026-01-05', totEnMet: '2026-12-31', bekostiging: 'betwist' }] })
  await w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-01-05' }, w.mensen.aanbieder)
  expect((await kop(w, k.dossierId)).nu_toestand).toBe('hulp')
})

test('other rooms’ rules hold: another actor’s transaction sees no deliveries', async () => {
  const k = await inHulp()
  for (const wie of [w.mensen.aanbieder2, w.mensen.anderTeam, w.mensen.privacy])
    expect(
      await inTransactie(w.o.db, wie, 'proef', w.klok, (tx) =>
        tx.db.selectFrom('levering').select('id').where('dossier_id', '=', k.dossierId).execute(),
      ),
    ).toEqual([])
})

test('[R4a-133] [R0-118] a stop asks when somebody will ask how things are, and leaves the dossier open', async () => {
  const k = await inHulp()
  w.klok.zet('2026-02-16')
  const basis = { dossierId: k.dossierId, leveringId: k.leveringId, einddatum: '2026-02-13', reden: '31' as const }
  expect(await w.weigert(w.doe(stoppen, basis, w.mensen.aanbieder))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'nazorgOp' }] })
  expect((await w.weigert(w.doe(stoppen, { ...basis, nazorgOp: '2026-02-13' }, w.mensen.aanbieder))).code).toBe('ongeldig')
  expect((await w.weigert(w.doe(stoppen, { ...basis, einddatum: '2026-01-01', nazorgOp: '2026-05-01' }, w.mensen.aanbieder))).code).toBe(
    'ongeldig',
  )
  await w.doe(stoppen, { ...basis, nazorgOp: '2026-05-01' }, w.mensen.aanbieder)
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'onderweg', hulp_gestart_op: '2026-01-12' })
  expect(
    (
      await w.beheer.query("select laatste_dag::text from termijn where dossier_id = $1 and regel = 'nazorg' and stand = 'loopt'", [
        k.dossierId,
      ])
    ).rows,
  ).toEqual([{ laatste_dag: '2026-05-01' }])
  expect((await w.beheer.query('select gesloten_op from dossier where id = $1', [k.dossierId])).rows).toEqual([{ gesloten_op: null }])
  expect((await w.weigert(w.doe(stoppen, { ...basis, nazorgOp: '2026-05-01' }, w.mensen.aanbieder))).code).toBe('conflict')
})

test('interruption needs no after-care date, makes the child wait, and help goes on as a new start', async () => {
  const k = await inHulp()
  w.klok.zet('2026-02-16')
  await w.doe(stoppen, { dossierId: k.dossierId, leveringId: k.leveringId, einddatum: '2026-02-10', reden: '20' }, w.mensen.aanbieder)
  expect((await kop(w, k.dossierId)).nu_toestand).toBe('wacht')
  expect(
    (
      await w.weigert(
        w.doe(stoppen, { dossierId: k.dossierId, leveringId: k.leveringId, einddatum: '2026-02-11', reden: '20' }, w.mensen.aanbieder),
      )
    ).code,
  ).toBe('conflict')
  await w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.toewijzingId, begindatum: '2026-02-16' }, w.mensen.aanbieder)
  expect((await kop(w, k.dossierId)).nu_toestand).toBe('hulp')
  expect((await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.toegang)).leveringen.map((l) => l.hervat)).toEqual([true, false])
})

test('one help that stops while other help runs leaves the clock on help', async () => {
  const k = await toegewezen({
    items: [
      { van: '2026-01-05', totEnMet: '2026-12-31' },
      { product: '45A05', van: '2026-01-05', totEnMet: '2026-12-31' },
    ],
  })
  w.klok.zet('2026-01-12')
  const a = await w.doe(
    starten,
    { dossierId: k.dossierId, toewijzingId: k.t[0]!.toewijzingId, begindatum: '2026-01-12' },
    w.mensen.aanbieder,
  )
  await w.doe(starten, { dossierId: k.dossierId, toewijzingId: k.t[1]!.toewijzingId, begindatum: '2026-01-12' }, w.mensen.aanbieder)
  await w.doe(
    stoppen,
    { dossierId: k.dossierId, leveringId: a.leveringId, einddatum: '2026-01-12', reden: '33', nazorgOp: '2026-04-01' },
    w.mensen.aanbieder,
  )
  expect((await kop(w, k.dossierId)).nu_toestand).toBe('hulp')
})

test('[R2-102] [R2-103] an evaluation holds the family’s own words and each goal, and sets the next day; unknown is a value', async () => {
  const k = await inHulp()
  w.klok.zet('2026-03-16')
  const basis = {
    dossierId: k.dossierId,
    leveringId: k.leveringId,
    op: '2026-03-16',
    aanwezig: ['Sam', 'moeder', 'Sanne'],
    woordenKind: 'Ik slaap beter.',
    woordenOuders: null,
    doelen: [
      { doel: 'Sam slaapt door', stand: 'dichterbij' as const, toelichting: '' },
      { doel: 'Naar school', stand: 'onbekend' as const, toelichting: '' },
    ],
    effect: 'onbekend' as const,
    watVerandert: 'Elke week een gesprek op school erbij.',
    volgendeOp: '2026-06-01',
  }
  expect((await w.weigert(w.doe(evalueren, { ...basis, woordenKind: null }, w.mensen.aanbieder))).code).toBe('ongeldig')
  expect((await w.weigert(w.doe(evalueren, { ...basis, op: '2026-04-01' }, w.mensen.aanbieder))).code).toBe('ongeldig')
  await w.doe(evalueren, basis, w.mensen.aanbieder)
  expect((await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.toegang)).evaluaties).toMatchObject([
    { effect: 'onbekend', woordenKind: 'Ik slaap beter.' },
  ])
  expect(await termijnen(w, k.dossierId)).toEqual(expect.arrayContaining(['plan-evaluatie:gehaald', 'plan-evaluatie:loopt']))
})

test('[R4a-130] [R2-105] [R0-111] changes of worker are counted with their reason, shown to the family, and the second sounds an alarm', async () => {
  const k = await inHulp()
  const wie = (naam: string, meer = {}) => ({ dossierId: k.dossierId, leveringId: k.leveringId, naam, van: '2026-01-12', ...meer })
  await w.doe(wisselHulpverlener, wie('Sanne Dijk'), w.mensen.aanbieder)
  expect((await w.weigert(w.doe(wisselHulpverlener, wie('Bram Post'), w.mensen.aanbieder))).code).toBe('ongeldig')
  await w.doe(
    wisselHulpverlener,
    wie('Bram Post', { van: '2026-02-02', reden: 'ziekte', aangekondigdOp: '2026-01-26', warm: true }),
    w.mensen.aanbieder,
  )
  await w.doe(wisselHulpverlener, wie('Eva Groen', { van: '2026-03-02', reden: 'vertrek' }), w.mensen.aanbieder)
  const s = await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.toegang)
  expect(s.wissels).toBe(2)
  expect(s.hulpverleners.map((h) => h.naam)).toEqual(['Sanne Dijk', 'Bram Post', 'Eva Groen'])
  const e = (
    await w.beheer.query(
      "select soort, gezin from gebeurtenis where dossier_id = $1 and soort like 'levering.%wissel%' or dossier_id = $1 and soort = 'levering.hulpverlener'",
      [k.dossierId],
    )
  ).rows
  expect(e.filter((x) => x.soort === 'levering.hulpverlener' && x.gezin).length).toBe(3)
  expect(e.filter((x) => x.soort === 'levering.wisselalarm').length).toBe(1)
})

test('[R2-57] [R0-106] bridging help is voluntary, of its own kind, and never stops the clock', async () => {
  const k = await toegewezen()
  const basis = { dossierId: k.dossierId, soort: 'Elke week bellen', doorWie: 'Lokaal team Noord', van: '2026-01-05' }
  expect(await w.weigert(w.doe(overbruggen, { ...basis, vrijwillig: false }, w.mensen.toegang))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'vrijwillig' }],
  })
  const { id } = await w.doe(overbruggen, { ...basis, vrijwillig: true }, w.mensen.toegang)
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'overbrugging', hulp_gestart_op: null })
  expect(await termijnen(w, k.dossierId)).toContain('uitvoering-besluit:loopt')
  expect((await w.weigert(w.doe(overbruggen, { ...basis, vrijwillig: true }, w.mensen.toegang))).code).toBe('conflict')
  await w.doe(overbruggingStoppen, { dossierId: k.dossierId, overbruggingId: id, tot: '2026-01-05', reden: 'Ruzie' }, w.mensen.toegang)
  expect(await kop(w, k.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Jeugdhuis De Linde', hulp_gestart_op: null })
  const h = await inHulp()
  expect((await w.weigert(w.doe(overbruggen, { ...basis, dossierId: h.dossierId, vrijwillig: true }, w.mensen.toegang))).code).toBe(
    'geweigerd',
  )
})

test('[R0-105] [R4a-36] [R0-107] somebody keeps in touch while waiting; worse is looked at, and unknown danger the same day', async () => {
  const k = await toegewezen()
  await w.doe(
    spreekContactAf,
    { dossierId: k.dossierId, contactId: w.mensen.toegang2.id, elkeDagen: 14, verwachtOp: '2026-03-01' },
    w.mensen.toegang,
  )
  expect((await w.vraag(stand, { dossierId: k.dossierId }, w.mensen.toegang)).wachtafspraak).toMatchObject({
    contactNaam: 'Joost Bakker',
    elkeDagen: 14,
    verwachtOp: '2026-03-01',
  })
  const contact = (verergerd: 'ja' | 'nee' | 'onbekend', gevaar: 'ja' | 'nee' | 'onbekend') =>
    w.doe(
      wachtcontact,
      { dossierId: k.dossierId, op: '2026-01-05', eigenWoorden: 'Het wordt steeds erger.', woordenVan: 'moeder', verergerd, gevaar },
      w.mensen.toegang,
    )
  expect((await contact('nee', 'nee')).spoed).toBe('geen')
  expect((await contact('ja', 'nee')).spoed).toBe('gesprek')
  expect((await contact('onbekend', 'onbekend')).spoed).toBe('vandaag')
  expect((await contact('nee', 'ja')).spoed).toBe('vandaag')
  const t = await termijnen(w, k.dossierId)
  expect(t.filter((x) => x === 'crisis-veiligheid:loopt').length).toBe(2)
  expect(t.filter((x) => x === 'eerste-gesprek:loopt').length).toBe(1)
})

test('[R2-57] [R2-101] in every order of steps the clock starts help only at a real start, keeps its first day, and a start holds for ever', async () => {
  const stap = fc.constantFrom('aannemen', 'overbruggen', 'eindeOverbrugging', 'contact', 'start', 'onderbreek', 'stop')
  await fc.assert(
    fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 7 }), async (stappen) => {
      const k = await toegewezen()
      const begin = await kop(w, k.dossierId)
      let begonnen: string | null = null
      let leveringId = ''
      let dag = 5
      for (const s of stappen) {
        const op = `2026-01-${String(++dag).padStart(2, '0')}`
        w.klok.zet(op)
        const d = { dossierId: k.dossierId }
        const werk: Record<typeof s, () => Promise<unknown>> = {
          aannemen: () => w.doe(aannemen, { ...d, toewijzingId: k.toewijzingId, versie: 1, startVerwachtOp: op }, w.mensen.aanbieder),
          overbruggen: () => w.doe(overbruggen, { ...d, soort: 'bellen', doorWie: 'team', vrijwillig: true, van: op }, w.mensen.toegang),
          eindeOverbrugging: async () => {
            const o = (await w.vraag(stand, d, w.mensen.toegang)).overbruggingen.find((x) => x.tot === null)
            if (o) await w.doe(overbruggingStoppen, { ...d, overbruggingId: o.id, tot: op, reden: 'x' }, w.mensen.toegang)
          },
          contact: () =>
            w.doe(wachtcontact, { ...d, op, eigenWoorden: 'x', woordenVan: 'kind', verergerd: 'nee', gevaar: 'nee' }, w.mensen.toegang),
          start: async () => {
            leveringId = (await w.doe(starten, { ...d, toewijzingId: k.toewijzingId, begindatum: op }, w.mensen.aanbieder)).leveringId
            begonnen ??= op
          },
          onderbreek: () => w.doe(stoppen, { ...d, leveringId, einddatum: op, reden: '20' }, w.mensen.aanbieder),
          stop: () => w.doe(stoppen, { ...d, leveringId, einddatum: op, reden: '31', nazorgOp: '2026-06-01' }, w.mensen.aanbieder),
        }
        await werk[s]().catch(() => {})
        const nu = await kop(w, k.dossierId)
        expect(nu.sinds).toBe(begin.sinds)
        expect(nu.hulp_gestart_op).toBe(begonnen)
        const loopt = (
          await w.beheer.query(
            'select 1 from levering l where l.dossier_id = $1 and not exists (select 1 from leveringstop s where s.levering_id = l.id)',
            [k.dossierId],
          )
        ).rowCount
        expect(nu.nu_toestand === 'hulp').toBe((loopt ?? 0) > 0)
      }
    }),
    { numRuns: 12 },
  )
})
