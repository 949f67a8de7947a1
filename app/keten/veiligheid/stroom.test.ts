// Over 300 lines: every command of the room with its refusals, in one world.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { meldSignaal } from '../aanmelding/commands.ts'
import { kop, metVraag, nieuwKind, termijnen } from '../aanmelding/proef.ts'
import { beoordeel, controleerAfspraak, crisisOpenen, crisisSluiten, legZichtVast, maakAfspraak, meldcodeStap } from './commands.ts'
import { teDoen, toon } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const VANDAAG = '2026-01-05'
const gezien = (op = VANDAAG) => ({
  op,
  hoe: 'in-persoon' as const,
  alleen: 'ja' as const,
  wie: 'Meryem Aydin, lokaal team',
  indruk: 'Speelt en praat.',
})
const o = (waarde: string, meer: Record<string, unknown> = {}) => ({
  waarde: waarde as never,
  basis: 'gezien' as const,
  op: VANDAAG,
  feiten: 'Gezien en gesproken.',
  afweging: 'Alles naast elkaar gelegd.',
  ...meer,
})
const drie = (dossierId: string, direct = 'veilig', meer: Record<string, unknown> = {}) => ({
  dossierId,
  zicht: gezien(String(meer['op'] ?? VANDAAG)),
  direct: o(direct, meer),
  herhaling: o('niet-aannemelijk', meer),
  ontwikkeling: o('niet-gezien', meer),
})
/** A family with three children in one case. */
async function drieKinderen() {
  const basis = nieuwKind()
  const { dossiers } = await metVraag(w, w.mensen.toegang, {
    kinderen: ['Aya', 'Bas', 'Cas'].map((voornamen) => ({ ...basis, voornamen })),
  })
  return dossiers as [string, string, string]
}

describe('judging', () => {
  test('[R4a-21] [R4a-22] a household is incomplete while a child is missing; unknown counts as judged, never as safe', async () => {
    const [a, b, c] = await drieKinderen()
    const stand = async () => (await w.vraag(toon, { dossierId: a }, w.mensen.toegang)).stand
    await w.doe(beoordeel, drie(a), w.mensen.toegang)
    expect(await stand()).toMatchObject({ compleet: false, veilig: false })
    await w.doe(beoordeel, drie(b), w.mensen.toegang)
    await w.doe(
      beoordeel,
      { dossierId: c, direct: o('onbekend', { basis: 'op papier', feiten: '', onbekend: 'Logeert bij oma; morgen langs.' }) },
      w.mensen.toegang,
    )
    expect((await stand()).kinderen.find((k) => k.naam.startsWith('Cas'))?.ontbreekt).toEqual(['herhaling', 'ontwikkeling'])
    await w.doe(
      beoordeel,
      { dossierId: c, herhaling: o('mogelijk', { basis: 'op papier' }), ontwikkeling: o('zorgen', { basis: 'op papier' }) },
      w.mensen.toegang,
    )
    expect(await stand()).toMatchObject({ compleet: true, veilig: false })
    await w.doe(beoordeel, { dossierId: c, zicht: gezien(), direct: o('veilig') }, w.mensen.toegang)
    expect(await stand()).toMatchObject({ compleet: true, veilig: true })
  })
  test('[R2-17] on paper is kept as such and starts, but does not meet, the term to look again', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    await w.doe(beoordeel, { dossierId, direct: o('veilig', { basis: 'op papier' }) }, w.mensen.toegang)
    await w.doe(beoordeel, { dossierId, direct: o('veilig', { basis: 'op papier' }) }, w.mensen.toegang)
    const t = async () =>
      (
        await w.beheer.query("select stand from termijn where dossier_id = $1 and regel = 'veiligheid-opnieuw' order by id", [dossierId])
      ).rows.map((r) => r.stand)
    expect(await t()).toEqual(['loopt'])
    await w.doe(beoordeel, { dossierId, zicht: gezien(), direct: o('veilig') }, w.mensen.toegang)
    expect((await t()).sort()).toEqual(['gehaald', 'loopt'])
    const stand = (await w.vraag(toon, { dossierId }, w.mensen.toegang)).stand
    expect(stand.kinderen[0]).toMatchObject({ laatstGezien: VANDAAG, oordelen: { direct: { basis: 'gezien' } } })
  })
  test('[R4b-17] [R4a-32] [R4b-16] what does not hold is named per field and nothing is kept', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    const paden = async (invoer: Record<string, unknown>) => {
      const u = await w.weigert(w.doe(beoordeel, { dossierId, ...invoer } as never, w.mensen.toegang))
      return u.code === 'ongeldig' ? u.velden.map((f) => f.pad) : u.code
    }
    expect(await paden({})).toEqual(['direct'])
    expect(await paden({ direct: o('veilig') })).toEqual(['zicht.hoe'])
    expect(await paden({ zicht: { ...gezien(), hoe: 'telefoon' }, direct: o('veilig') })).toEqual(['zicht.hoe'])
    expect(await paden({ zicht: { ...gezien(), alleen: 'nee' }, direct: o('veilig') })).toEqual(['zicht.nietAlleenReden'])
    expect(await paden({ zicht: gezien(), direct: o('veilig', { feiten: '' }), herhaling: o('mogelijk', { feiten: '' }) })).toEqual([
      'direct.feiten',
      'herhaling.feiten',
    ])
    expect(await paden({ zicht: gezien(), direct: o('veilig', { op: '2026-01-04' }) })).toEqual(['direct.op'])
    expect(await paden({ direct: o('onbekend', { basis: 'op papier' }) })).toEqual(['direct.onbekend'])
    expect(await paden({ direct: o('een beetje veilig') })).toEqual(['direct.waarde'])
    expect((await w.beheer.query('select count(*)::int as n from veiligheidsoordeel where dossier_id = $1', [dossierId])).rows[0].n).toBe(0)
    expect((await w.beheer.query('select count(*)::int as n from zicht where dossier_id = $1', [dossierId])).rows[0].n).toBe(0)
  })
  test('[R4a-17] a signal afterwards overtakes the judgement: "it is quiet now" is no reason', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    await w.doe(beoordeel, drie(dossierId), w.mensen.toegang)
    await w.doe(
      meldSignaal,
      { dossierId, route: 'politie', vanNaam: 'Wijkagent', gebeurdOp: '2026-01-02', feiten: 'Melding van ruzie.', gezinWeet: 'ja' },
      w.mensen.toegang,
    )
    const uit = await w.vraag(toon, { dossierId }, w.mensen.toegang)
    expect(uit.stand).toMatchObject({ compleet: false, veilig: false })
    expect(uit.oordelen).toHaveLength(3)
    await w.doe(beoordeel, drie(dossierId), w.mensen.toegang)
    expect((await w.vraag(toon, { dossierId }, w.mensen.toegang)).stand).toMatchObject({ compleet: true, veilig: true })
  })
  test('a judgement is never changed, only followed; another team sees none of it', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    await w.doe(beoordeel, drie(dossierId), w.mensen.toegang)
    const als = (wie: typeof w.mensen.toegang) =>
      inTransactie(w.o.db, wie, 'proef', w.klok, (tx) =>
        tx.db.selectFrom('veiligheidsoordeel').select('id').where('dossier_id', '=', dossierId).execute(),
      )
    expect(await als(w.mensen.toegang)).toHaveLength(3)
    for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.beslisser, w.mensen.privacy, w.mensen.toegang2])
      expect(await als(wie)).toEqual([])
    await expect(
      inTransactie(w.o.db, w.mensen.toegang, 'proef', w.klok, (tx) =>
        tx.db.updateTable('veiligheidsoordeel').set({ waarde: 'onveilig' }).where('dossier_id', '=', dossierId).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
    for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.privacy])
      expect(await w.weigert(w.doe(beoordeel, drie(dossierId), wie))).toMatchObject({ code: 'geweigerd' })
  })
  test('a child whose dossier the asker may not read is "not visible": neither missing nor safe', async () => {
    const [a, b, c] = await drieKinderen()
    for (const d of [a, b, c]) await w.doe(beoordeel, drie(d), w.mensen.toegang)
    await w.beheer.query(
      "insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op) select regio, gen_random_uuid(), zaak_id, dossier_id, $2, 'gedragswetenschapper', 'x', 'x', van, verleend_door, verleend_op from toegang where dossier_id = $1 limit 1",
      [a, w.mensen.gedrag.id],
    )
    const { stand, oordelen } = await w.vraag(toon, { dossierId: a }, w.mensen.gedrag)
    expect(stand).toMatchObject({ compleet: null, veilig: false })
    expect(stand.kinderen.map((k) => [k.naam.slice(0, 3), k.zichtbaar])).toEqual([
      ['Aya', true],
      ['Bas', false],
      ['Cas', false],
    ])
    expect(oordelen).toHaveLength(3)
    expect(await w.weigert(w.vraag(toon, { dossierId: b }, w.mensen.gedrag))).toMatchObject({ code: 'geweigerd' })
  })
  test('nothing of a judgement stands in the family’s thread, nor in that of a brother or sister', async () => {
    const [a, b] = await drieKinderen()
    await w.doe(beoordeel, drie(a, 'onveilig', { feiten: 'Blauwe plek op arm GEHEIM' }), w.mensen.toegang)
    const r = await w.beheer.query(
      "select dossier_id, gezin, inhoud::text as t from gebeurtenis where soort like 'veiligheid.%' and dossier_id in ($1, $2)",
      [a, b],
    )
    expect(r.rows.map((x) => [x.dossier_id, x.gezin])).toEqual([[a, false]])
    expect(JSON.stringify(r.rows)).not.toMatch(/GEHEIM|onveilig/)
  })
})

describe('the crisis path', () => {
  test('an acute judgement opens it for every child, with its own term, and it closes only with new judgements', async () => {
    const [a, b, c] = await drieKinderen()
    await w.doe(beoordeel, drie(a, 'acuut-onveilig'), w.mensen.toegang)
    for (const d of [a, b, c]) expect((await termijnen(w, d))['crisis-veiligheid']).toBe('loopt')
    const uit = await w.vraag(toon, { dossierId: b }, w.mensen.toegang)
    expect(uit.stand).toMatchObject({ crisisOpen: true, veilig: false, crisis: { eigenaarNaam: 'Meryem Aydin' } })
    expect(await w.weigert(w.doe(crisisOpenen, { dossierId: b, reden: 'nog een' }, w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    const sluit = { dossierId: a, crisisId: uit.stand.crisis?.id ?? '', reden: 'Vader is weg, oma is in huis.' }
    const u = await w.weigert(w.doe(crisisSluiten, sluit, w.mensen.toegang))
    expect(u.code === 'ongeldig' && u.velden.length).toBe(3)
    w.klok.zet('2026-01-06')
    const morgen = { op: '2026-01-06' }
    for (const d of [a, b]) await w.doe(beoordeel, drie(d, 'veilig', morgen), w.mensen.toegang)
    expect((await termijnen(w, b))['crisis-veiligheid']).toBe('loopt')
    await w.doe(beoordeel, { dossierId: c, direct: o('veilig', { basis: 'op papier', op: '2026-01-06' }) }, w.mensen.toegang)
    expect((await termijnen(w, c))['crisis-veiligheid']).toBe('loopt')
    expect(await w.weigert(w.doe(crisisSluiten, sluit, w.mensen.toegang))).toMatchObject({ code: 'ongeldig' })
    await w.doe(beoordeel, drie(c, 'onveilig', morgen), w.mensen.toegang)
    for (const d of [a, b, c]) expect((await termijnen(w, d))['crisis-veiligheid']).toBe('gehaald')
    await w.doe(crisisSluiten, sluit, w.mensen.toegang)
    expect((await w.vraag(toon, { dossierId: a }, w.mensen.toegang)).stand).toMatchObject({ crisisOpen: false, veilig: false })
    expect(await w.weigert(w.doe(crisisSluiten, sluit, w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    w.klok.zet('2026-01-06', '11:00:00')
  })
  test('stands on the list of one’s own work; not on another’s', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    await w.doe(crisisOpenen, { dossierId, reden: 'Politie belt.' }, w.mensen.toegang)
    expect((await w.vraag(teDoen, {}, w.mensen.toegang)).filter((x) => x.dossierId === dossierId)).toMatchObject([{ wat: 'crisis' }])
    expect((await w.vraag(teDoen, {}, w.mensen.anderTeam)).filter((x) => x.dossierId === dossierId)).toEqual([])
    expect(await w.weigert(w.doe(crisisOpenen, { dossierId, reden: 'x' }, w.mensen.anderTeam))).toMatchObject({ code: 'geweigerd' })
  })
})

describe('agreements and seeing', () => {
  const afspraak = (dossierId: string, meer: Record<string, unknown> = {}) => ({
    dossierId,
    wat: 'Oma slaapt deze week bij ons',
    eigenaar: 'moeder',
    van: '2026-01-06',
    controleOp: '2026-01-09',
    netwerk: 'oma',
    gezinWeet: true,
    ...meer,
  })
  test('[R4a-35] [R4a-34] an agreement is checked; not kept needs cause and consequence, and overtakes the judgement', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    expect(await w.weigert(w.doe(maakAfspraak, afspraak(dossierId, { netwerk: '' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'zonderNetwerkReden' }],
    })
    const { id } = await w.doe(maakAfspraak, afspraak(dossierId), w.mensen.toegang)
    await w.doe(beoordeel, drie(dossierId, 'veilig', { op: '2026-01-06' }), w.mensen.toegang)
    expect(
      await w.weigert(w.doe(controleerAfspraak, { dossierId, afspraakId: id, gehouden: 'nee', bewijs: 'gebeld' }, w.mensen.toegang)),
    ).toMatchObject({ velden: [{ pad: 'oorzaak' }] })
    const uit = await w.doe(
      controleerAfspraak,
      {
        dossierId,
        afspraakId: id,
        gehouden: 'nee',
        bewijs: 'gebeld',
        oorzaak: 'oma ziek',
        gevolg: 'tante komt',
        volgendeControleOp: '2026-01-12',
      },
      w.mensen.toegang,
    )
    expect(uit.volgende).not.toBeNull()
    expect((await w.vraag(toon, { dossierId }, w.mensen.toegang)).stand.compleet).toBe(false)
    expect(
      await w.weigert(w.doe(controleerAfspraak, { dossierId, afspraakId: id, gehouden: 'ja', bewijs: 'x' }, w.mensen.toegang)),
    ).toMatchObject({ code: 'conflict' })
    const zichtbaar = (
      await w.beheer.query(
        "select soort, gezin from gebeurtenis where dossier_id = $1 and soort like 'veiligheid.afspraak%' order by volgnr",
        [dossierId],
      )
    ).rows
    expect(zichtbaar).toEqual([
      { soort: 'veiligheid.afspraak', gezin: true },
      { soort: 'veiligheid.afspraak-niet-gehouden', gezin: false },
    ])
    // Its day is a term, so that nobody has to remember it; the next agreement has its own.
    const termijnen = await w.beheer.query(
      `select onderwerp, stand, laatste_dag::text as op from termijn where dossier_id = $1 and regel = 'veiligheidsafspraak-controle'`,
      [dossierId],
    )
    const vanAfspraak = (afspraakId: string) => termijnen.rows.find((r) => r.onderwerp === afspraakId)
    expect(termijnen.rows).toHaveLength(2)
    expect(vanAfspraak(id)).toMatchObject({ stand: 'gehaald' })
    expect(vanAfspraak(uit.volgende ?? '')).toMatchObject({ stand: 'loopt', op: '2026-01-12' })
  })
  test('[R4a-25] failed attempts to see a child are counted until it is seen', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    for (const op of ['2026-01-05', '2026-01-06'])
      await w.doe(
        legZichtVast,
        { dossierId, op, hoe: 'niet-gelukt', alleen: 'niet-gezien', wie: 'Joost', indruk: 'Niemand deed open.' },
        w.mensen.toegang,
      )
    const k = async () => (await w.vraag(toon, { dossierId }, w.mensen.toegang)).stand.kinderen[0]
    expect(await k()).toMatchObject({ pogingenMislukt: 2, laatstGezien: null })
    await w.doe(legZichtVast, { ...gezien('2026-01-06'), dossierId }, w.mensen.toegang)
    expect(await k()).toMatchObject({ pogingenMislukt: 0, laatstGezien: '2026-01-06' })
    expect(await w.weigert(w.doe(legZichtVast, { ...gezien('2026-02-01'), dossierId }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'op' }],
    })
  })
})

describe('the meldcode', () => {
  const stap = (dossierId: string, n: 1 | 2 | 3 | 4 | 5, meer: Record<string, unknown> = {}) => ({
    dossierId,
    stap: n,
    op: '2026-01-06',
    toelichting: 'Gedaan.',
    ...meer,
  })
  const antwoorden = {
    vermoeden: 'ja',
    acuutOfStructureel: 'ja',
    zelfHulpBieden: 'onbekend',
    hulpAanvaard: 'onbekend',
    resultaatOpTijd: 'onbekend',
  }
  test('five steps with an outcome; deviating needs a reason; a next round starts anew', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    const volgnr = (await kop(w, dossierId)).volgnr
    await w.doe(meldcodeStap, stap(dossierId, 1), w.mensen.toegang)
    expect(await w.weigert(w.doe(meldcodeStap, stap(dossierId, 1), w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    expect(await w.weigert(w.doe(meldcodeStap, stap(dossierId, 5, { uitkomst: 'hulp' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'stap' }],
    })
    expect(await w.weigert(w.doe(meldcodeStap, stap(dossierId, 4), w.mensen.toegang))).toMatchObject({ velden: [{ pad: 'antwoorden' }] })
    await w.doe(
      meldcodeStap,
      stap(dossierId, 3, { overgeslagen: true, toelichting: 'Te gevaarlijk om nu te bespreken.' }),
      w.mensen.toegang,
    )
    await w.doe(meldcodeStap, stap(dossierId, 4, { antwoorden }), w.mensen.toegang)
    expect(await w.weigert(w.doe(meldcodeStap, stap(dossierId, 5, { uitkomst: 'hulp' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'afwijking' }],
    })
    await w.doe(meldcodeStap, stap(dossierId, 5, { uitkomst: 'melden-en-hulp' }), w.mensen.toegang)
    expect((await w.doe(meldcodeStap, stap(dossierId, 1), w.mensen.toegang)).ronde).toBe(2)
    expect((await w.vraag(toon, { dossierId }, w.mensen.toegang)).meldcode.map((s) => [s.ronde, s.stap])).toEqual([
      [1, 1],
      [1, 3],
      [1, 4],
      [1, 5],
      [2, 1],
    ])
    expect((await kop(w, dossierId)).volgnr).toBe(volgnr + 5)
  })
})
