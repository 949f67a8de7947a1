// Over 300 lines: one world and one story, from help to file, ledger and log; apart they would each build it again.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { leesCsv, openOpslag, periode, toetsLevering } from '@draad/cijfers'
import { testBsns } from '@draad/proef'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { delen } from '../../keten/draad/queries.ts'
import { starten, stoppen, uitkomstVastleggen } from '../../keten/levering/commands.ts'
import { metBesluit, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { aanvullen, maken, wachttijdenMaken } from './commands.ts'
import { eigenBoek, voorbereiden, wachttijden, wieLeverde } from './queries.ts'

const WORTEL = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
const PROTOCOL = join(
  process.env['DRAAD_BRONNEN'] ?? join(WORTEL, '../shared/bronnen'),
  'standaarden/cbs-beleidsinformatie-jeugd/codes-en-regels.json',
)
if (!existsSync(PROTOCOL)) console.warn(`Skipped: the codes of the protocol are not in ${PROTOCOL} (set DRAAD_BRONNEN).`)

let w: Wereld
let beleid: Actor
const bsns = testBsns().values()
/** A number that no other child of this file has. */
const bsn = (): string => {
  const n = bsns.next()
  if (n.done) throw new RangeError('no test numbers left')
  return String(n.value)
}
const UITGEGEVEN: string[] = []

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  // A code that exists: who delivers must name a municipality that the statistics office knows.
  await w.beheer.query("update partij set cbs_code = '0599' where cbs_code = '9901'")
  beleid = { ...w.mensen.beslisser, naam: 'Proef beleid', functies: ['beleidsmedewerker'] }
})
afterAll(() => w.sluit())

interface Hulp {
  readonly dossierId: string
  readonly toewijzingId: string
  readonly leveringId: string
  readonly bsn: string | null
}

/** The question with which it began, by a route. */
const vraagVan = (g: { zaakId: string; dossierId: string }, route = 'gezin') =>
  w.beheer.query(
    `insert into aanmelding (regio, id, zaak_id, dossier_id, ontvangen_op, route, aanmelder_rol, eigen_woorden, woorden_van, urgentie, urgentie_reden, vastgelegd_door)
     values (99, $1, $2, $3, '2026-01-02', $4, 'moeder', 'Wij komen er niet uit.', 'moeder', 'gewoon', 'geen gevaar', $1)`,
    [nieuwId(), g.zaakId, g.dossierId, route],
  )

/** A child with help that began on 12 January 2026 and may have ended. */
async function hulp(
  o: {
    bsn?: string | null
    stop?: { op: string; reden: '31' | '20' | '38' }
    bij?: 'aanbieder2'
    geheim?: boolean
    route?: string
    crisis?: 'ja' | 'nee'
  } = {},
): Promise<Hulp> {
  w.klok.zet('2026-01-05')
  const nummer = o.bsn === undefined ? bsn() : o.bsn
  if (nummer) UITGEGEVEN.push(nummer)
  const { g, items } = await metBesluit(w, {
    bsn: nummer,
    items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }],
    ...(o.geheim ? { geheim: true } : {}),
  })
  await vraagVan(g, o.route)
  const a2 = w.partijen.aanbieder2
  const t = await wijsToe(w, g, items[0]!, o.bij ? { aanbiederId: a2, eersteKeus: { wat: 'Anker', aanbiederId: a2, van: 'gezin' } } : {})
  w.klok.zet('2026-01-12')
  const wie = o.bij ? w.mensen.aanbieder2 : w.mensen.aanbieder
  const s = await w.doe(
    starten,
    { dossierId: g.dossierId, toewijzingId: t.toewijzingId, begindatum: '2026-01-12', ...(o.crisis ? { crisis: o.crisis } : {}) },
    wie,
  )
  if (o.stop) {
    w.klok.zet(o.stop.op)
    await w.doe(
      stoppen,
      {
        dossierId: g.dossierId,
        leveringId: s.leveringId,
        einddatum: o.stop.op,
        reden: o.stop.reden,
        toelichting: '',
        nazorgOp: '2026-06-01',
      },
      wie,
    )
  }
  return { dossierId: g.dossierId, toewijzingId: t.toewijzingId, leveringId: s.leveringId, bsn: nummer }
}
const vul = (h: Hulp, wat: object = { crisis: false }, wie = w.mensen.gegevens) =>
  w.doe(aanvullen, { trajecten: [{ trajectId: h.toewijzingId, dossierId: h.dossierId }], ...wat }, wie)
const kijk = (p = '2026H1', wie = w.mensen.gegevens) => w.vraag(voorbereiden, { periode: p }, wie)
const regelVan = async (h: Hulp, p?: string) => (await kijk(p)).regels.find((r) => r.dossierId === h.dossierId)
const maak = (p = '2026H1', wie = w.mensen.gegevens) => w.doe(maken, { periode: p }, wie)
const rijVan = (csv: string, h: Hulp) => [...leesCsv(csv)].find((r) => r.cellen['bsn'] === h.bsn)?.cellen
const julidag = () => w.klok.zet('2026-07-10')

describe('what goes into the file', () => {
  test('what nobody said is no "no": a record waits until it is said whether help began with a crisis', async () => {
    const h = await hulp()
    julidag()
    const r = await regelVan(h)
    expect(r).toMatchObject({ stand: 'tegengehouden', hulpvorm: '02', begin: '2026-01-12' })
    expect(r?.bevindingen.map((b) => [b.regel, b.ernst, b.veld])).toEqual([['UIT-crisis', 'fout', 'gestart_met_crisis']])
    expect(rijVan((await maak()).csv, h)).toBeUndefined()
    await vul(h)
    expect((await regelVan(h))?.stand).toBe('in-bestand')
    expect(rijVan((await maak()).csv, h)).toMatchObject({
      leverancier: '99000001',
      soort: 'jeugdhulp',
      geboortedatum: '20150302',
      postcode_of_gemeente: '1234AB',
      gemeente: '0599',
      verwijzer: '01',
      hulpvorm: '02',
      gestart_met_crisis: '02',
      datum_aanvang: '20260112',
      datum_einde: '',
    })
  })

  test.each([
    ['huisarts', '02'],
    ['jeugdarts', '03'],
    ['gi', '04'],
    ['school', '01'],
    ['politie', '01'],
    ['onbekend', null],
  ])('a question by %s has referrer %s; who decided is the municipality unless the law lets another refer', async (route, code) => {
    const h = await hulp({ route })
    julidag()
    await vul(h)
    const r = await regelVan(h)
    if (code === null) expect(r?.bevindingen.map((b) => b.regel)).toEqual(['UIT-verwijzer'])
    else expect(rijVan((await maak()).csv, h)?.['verwijzer']).toBe(code)
  })

  test('help allocated on a request has a direct referrer, and not the municipality: it is asked for', async () => {
    const h = await hulp()
    await w.beheer.query('update toewijzing set besluit_id = null, verzoek_id = $2 where id = $1', [h.toewijzingId, nieuwId()])
    julidag()
    await vul(h)
    expect((await regelVan(h))?.bevindingen.map((b) => b.regel)).toEqual(['UIT-verwijzer'])
    await vul(h, { verwijzer: '02' })
    expect(rijVan((await maak()).csv, h)?.['verwijzer']).toBe('02')
  })

  test('an end with its reason; an interruption is none; "elsewhere" (38) says no reason and is asked for', async () => {
    const [klaar, pauze, elders] = [
      await hulp({ stop: { op: '2026-05-20', reden: '31' } }),
      await hulp({ stop: { op: '2026-05-20', reden: '20' } }),
      await hulp({ stop: { op: '2026-05-21', reden: '38' } }),
    ]
    julidag()
    for (const h of [klaar, pauze, elders]) await vul(h)
    expect(await regelVan(elders)).toMatchObject({ stand: 'tegengehouden', bevindingen: [{ regel: 'UIT-reden' }] })
    await vul(elders, { reden: '34' })
    const { csv } = await maak()
    expect(rijVan(csv, klaar)).toMatchObject({ datum_einde: '20260520', reden_beeindiging: '01' })
    expect(rijVan(csv, pauze)).toMatchObject({ datum_einde: '', reden_beeindiging: '' })
    expect(rijVan(csv, elders)).toMatchObject({ datum_einde: '20260521', reden_beeindiging: '02' })
    // In the next half-year what ended is gone, and what runs is there.
    w.klok.zet('2027-01-10')
    const later = (await maak('2026H2')).csv
    expect(rijVan(later, klaar)).toBeUndefined()
    expect(rijVan(later, pauze)).toMatchObject({ datum_aanvang: '20260112' })
  })

  test('no number is the code for unknown; a secret address is only its municipality; both are counted', async () => {
    const [zonder, geheim] = [await hulp({ bsn: null }), await hulp({ geheim: true })]
    julidag()
    await vul(zonder)
    await vul(geheim)
    const { csv } = await maak()
    expect(rijVan(csv, geheim)).toMatchObject({ postcode_of_gemeente: '0599' })
    expect(csv).toContain('999999999')
    const o = (await kijk()).onvolledig
    expect(o.find((x) => x.veld === 'bsn')?.aantal).toBeGreaterThanOrEqual(1)
    expect(o.find((x) => x.veld === 'postcode_of_gemeente')?.aantal).toBeGreaterThanOrEqual(1)
    // What nobody was asked at the end of help is said too.
    expect(o.find((x) => x.veld === 'nut_1')?.hoe).toBe('leeg')
  })

  test('two allocations of one form for one child, overlapping, are one record that says of which it was made', async () => {
    const nummer = bsn()
    UITGEGEVEN.push(nummer)
    w.klok.zet('2026-01-05')
    const { g, items } = await metBesluit(w, { bsn: nummer, items: [{ van: '2026-01-05' }, { van: '2026-01-05', product: '45A05' }] })
    await vraagVan(g)
    const ts: string[] = []
    for (const i of items) ts.push((await wijsToe(w, g, i)).toewijzingId)
    w.klok.zet('2026-02-02')
    for (const [n, toewijzingId] of ts.entries())
      await w.doe(starten, { dossierId: g.dossierId, toewijzingId, begindatum: n === 0 ? '2026-01-12' : '2026-02-02' }, w.mensen.aanbieder)
    julidag()
    await w.doe(aanvullen, { trajecten: ts.map((trajectId) => ({ trajectId, dossierId: g.dossierId })), crisis: true }, w.mensen.gegevens)
    const mijn = (await kijk()).regels.filter((r) => r.dossierId === g.dossierId)
    expect(mijn.map((r) => r.stand)).toEqual(['in-bestand', 'opgenomen'])
    expect(mijn[1]?.bevindingen.map((b) => b.regel)).toContain('BJ-R2')
    const rijen = [...leesCsv((await maak()).csv)].filter((r) => r.cellen['bsn'] === nummer)
    expect(rijen).toHaveLength(1)
    expect(rijen[0]?.cellen).toMatchObject({ datum_aanvang: '20260112', gestart_met_crisis: '01' })
  })

  test('what was asked at start and end: in the file by the rules, and what it says is counted from it', async () => {
    const zeg = (h: Hulp, meer: object, wie = w.mensen.aanbieder) =>
      w.doe(uitkomstVastleggen, { dossierId: h.dossierId, leveringId: h.leveringId, informant: 'jeugdige', op: '2026-05-20', ...meer }, wie)
    const klaar = { stop: { op: '2026-05-20', reden: '31' } } as const
    const [beide, ouder, niemand, loopt] = [
      await hulp({ ...klaar, crisis: 'ja' }),
      await hulp({ ...klaar, crisis: 'nee' }),
      await hulp({ ...klaar, crisis: 'nee' }),
      await hulp({ crisis: 'nee' }),
    ]
    julidag()
    await zeg(beide, { informant: 'ouder', nut: 5, zonderHulp: '02' })
    await zeg(beide, { nut: 2, op: '2026-03-01' })
    await zeg(beide, { nut: 9, zonderHulp: '04', nietVoorOuders: true })
    await zeg(ouder, { informant: 'ouder', zonderHulp: '01' })
    await zeg(ouder, { reden: 'wilde-niet' })
    await zeg(niemand, { reden: 'niet-bereikbaar' })
    await zeg(loopt, { nut: 6 })
    const voor = (await kijk()).onvolledig
    const { csv } = await maak()
    expect(rijVan(csv, beide)).toMatchObject({
      gestart_met_crisis: '01',
      informant_1: '01',
      nut_1: '9',
      zonder_hulp_1: '04',
      informant_2: '02',
      nut_2: '5',
      zonder_hulp_2: '02',
    })
    expect(rijVan(csv, ouder)).toMatchObject({
      gestart_met_crisis: '02',
      informant_1: '02',
      nut_1: '',
      zonder_hulp_1: '01',
      informant_2: '',
    })
    for (const h of [niemand, loopt]) expect(rijVan(csv, h)).toMatchObject({ informant_1: '', nut_1: '', zonder_hulp_1: '' })
    const geeindigd = [...leesCsv(csv)].filter((r) => r.cellen['datum_einde'] !== '')
    expect(voor.find((x) => x.veld === 'nut_1')?.aantal).toBe(geeindigd.length - 1)
    expect(voor.find((x) => x.veld === 'zonder_hulp_1')?.aantal).toBe(geeindigd.length - 2)
    // By the command line of the figures, from the file as it was made.
    const map = mkdtempSync(join(tmpdir(), 'draad-uitkomst-'))
    const draad = (...args: string[]) =>
      spawnSync(
        process.execPath,
        ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(WORTEL, 'tools/cli.ts'), 'cijfers', ...args],
        { cwd: map, encoding: 'utf8' },
      )
    writeFileSync(join(map, 'bj-2026H1.csv'), csv)
    const r = draad('load', 'bj-2026H1.csv', '--soort', 'bj', '--db', 'c.duckdb', '--ontvangen', '2026-07-10', '--json')
    expect((JSON.parse(r.stdout) as { bevindingen: { ernst: string }[] }).bevindingen.filter((b) => b.ernst === 'fout')).toEqual([])
    expect(r.status).toBe(0)
    const o = await openOpslag(join(map, 'c.duckdb'))
    try {
      const meting = await o.alle('select informant, nut, zonder_hulp from meting order by all')
      expect(meting).toEqual([
        { informant: '01', nut: 9, zonder_hulp: '04' },
        { informant: '02', nut: 5, zonder_hulp: '02' },
        { informant: '02', nut: null, zonder_hulp: '01' },
      ])
    } finally {
      o.sluit()
      rmSync(map, { recursive: true, force: true })
    }
  })

  test('another organisation delivers and sees nothing of what was said here', async () => {
    const h = await hulp({ stop: { op: '2026-05-20', reden: '31' } })
    julidag()
    await w.doe(
      uitkomstVastleggen,
      { dossierId: h.dossierId, leveringId: h.leveringId, informant: 'ouder', op: '2026-05-20', nut: 4 },
      w.mensen.aanbieder,
    )
    const antwoorden = (wie: Actor, doel = 'beleidsinformatie-leveren') =>
      inTransactie(w.o.db, wie, doel, w.klok, async (tx) =>
        (await sql<{ t: string }>`select traject_id as t from leverbare_antwoorden('2026-06-30')`.execute(tx.db)).rows.map((r) => r.t),
      )
    expect(await antwoorden(w.mensen.gegevens)).toContain(h.toewijzingId)
    expect(await antwoorden(w.mensen.gegevens2)).not.toContain(h.toewijzingId)
    expect(await antwoorden(w.mensen.aanbieder)).toEqual([])
    expect(await antwoorden(w.mensen.gegevens, 'proef')).toEqual([])
  })

  test('the file passes our own judgement without an error', async () => {
    julidag()
    const { csv, records } = await maak()
    const uit = toetsLevering(leesCsv(csv), { soort: 'bj', periode: periode('2026H1'), leverancier: '99000001', ontvangen: '2026-07-10' })
    expect(uit.bevindingen.filter((b) => b.ernst === 'fout')).toEqual([])
    expect(uit.rijen).toEqual({ totaal: records, records, geweigerd: 0, opgenomen: 0 })
    expect(records).toBeGreaterThan(5)
  })

  test.skipIf(!existsSync(PROTOCOL))('every value is one the protocol itself lists, read from its own text', async () => {
    interface Veld {
      readonly codes?: readonly { readonly code: string }[]
      readonly formaat?: string
      readonly bijzonder?: readonly { readonly code: string }[]
    }
    const velden = (JSON.parse(readFileSync(PROTOCOL, 'utf8')) as { velden: Record<string, Veld> }).velden
    const codes = (veld: string) => new Set((velden[veld]?.codes ?? []).map((c) => c.code))
    const lijsten = {
      geslacht: codes('geslacht'),
      verwijzer: codes('verwijzer'),
      hulpvorm: codes('hulpvorm'),
      gestart_met_crisis: codes('gestart_met_crisis'),
      reden_beeindiging: codes('reden_beeindiging_jeugdhulp'),
    }
    for (const l of Object.values(lijsten)) expect(l.size).toBeGreaterThan(1)
    const verder = codes('outcome_zonder_hulp_verder')
    expect(verder.size).toBe(4)
    const onbekend = (velden['bsn']?.bijzonder ?? []).map((b) => b.code)
    julidag()
    for (const { cellen } of leesCsv((await maak()).csv)) {
      for (const [veld, lijst] of Object.entries(lijsten)) if (cellen[veld]) expect(lijst, veld).toContain(cellen[veld])
      for (const veld of ['geslacht', 'verwijzer', 'hulpvorm', 'gestart_met_crisis', 'datum_aanvang'])
        expect(cellen[veld], veld).toBeTruthy()
      for (const n of ['1', '2']) {
        if (cellen[`zonder_hulp_${n}`]) expect(verder).toContain(cellen[`zonder_hulp_${n}`])
        expect(cellen[`nut_${n}`]).toMatch(/^([1-9]|10)?$/)
      }
      for (const veld of ['geboortedatum', 'datum_aanvang']) expect(cellen[veld], veld).toMatch(/^\d{8}$/)
      expect(cellen['datum_einde'] ?? '').toMatch(/^(\d{8})?$/)
      // A reason stands there when and only when there is an end.
      expect(cellen['datum_einde'] === '').toBe(cellen['reden_beeindiging'] === '')
      const som = [...(cellen['bsn'] ?? '')].reduce((s, c, i) => s + Number(c) * (i === 8 ? -1 : 9 - i), 0)
      expect(onbekend.includes(cellen['bsn'] ?? '') || som % 11 === 0).toBe(true)
      expect(cellen['postcode_of_gemeente']).toMatch(/^(\d{4}[A-Z]{2}|\d{4})$/)
    }
  })
})

describe('the ledger', () => {
  test('the same file again is the same version; other content is the next, and replaces; the fingerprint is that of the file', async () => {
    julidag()
    const een = await maak()
    expect(await maak()).toMatchObject({ versie: een.versie, sha256: een.sha256 })
    expect(createHash('sha256').update(een.csv).digest('hex')).toBe(een.sha256)
    const h = await hulp()
    julidag()
    await vul(h)
    const twee = await maak()
    expect(twee.versie).toBe(een.versie + 1)
    expect(twee.sha256).not.toBe(een.sha256)
    const boek = await w.vraag(eigenBoek, {}, w.mensen.gegevens)
    expect(boek.filter((b) => b.periode === '2026H1').map((b) => b.versie)).toEqual(
      Array.from({ length: twee.versie }, (_, i) => twee.versie - i),
    )
    expect((await kijk()).geleverd).toMatchObject({ versie: twee.versie, records: twee.records })
  })

  test('two who press at the same moment make one version, not two', async () => {
    const h = await hulp()
    julidag()
    await vul(h)
    const voor = (await w.vraag(eigenBoek, {}, w.mensen.gegevens)).length
    const [a, b] = await Promise.all([maak(), maak()])
    expect(a).toEqual(b)
    expect(await w.vraag(eigenBoek, {}, w.mensen.gegevens)).toHaveLength(voor + 1)
  })

  test('a period that runs is closed; a correction reaches two periods back and no further, and leaves what was there', async () => {
    w.klok.zet('2026-06-30')
    expect(await w.weigert(maak())).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'periode' }] })
    w.klok.zet('2027-01-10')
    const h = await hulp()
    w.klok.zet('2027-01-10')
    await vul(h)
    await maak('2026H1')
    const voor = (await w.vraag(eigenBoek, {}, w.mensen.gegevens)).length
    const k = await hulp()
    w.klok.zet('2027-07-10')
    await vul(k)
    expect(await w.weigert(maak('2026H1'))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'periode', toegestaan: expect.stringContaining('2026H2') as string }],
    })
    expect(await w.vraag(eigenBoek, {}, w.mensen.gegevens)).toHaveLength(voor)
    julidag()
  })

  test('[R3-1] [R3-3] nothing to deliver is a delivery of nothing, which is something else than none', async () => {
    julidag()
    const stand = async (wie: string) =>
      (await w.vraag(wieLeverde, { periode: '2026H1' }, beleid)).standen.find((s) => s.naam === wie)?.stand
    await hulp({ bij: 'aanbieder2' })
    julidag()
    expect(await stand('Praktijk Anker')).toBe('niet')
    const { records, tegengehouden } = await maak('2026H1', w.mensen.gegevens2)
    expect({ records, tegengehouden }).toEqual({ records: 0, tegengehouden: 1 })
    expect(await stand('Praktijk Anker')).toBe('leeg')
    expect(['geleverd', 'gecorrigeerd']).toContain(await stand('Jeugdhuis De Linde'))
    expect(
      (await w.vraag(wieLeverde, { periode: '2026H1' }, { ...beleid, partij: { id: w.partijen.gemeente2, naam: 'G2', soort: 'gemeente' } }))
        .standen,
    ).toEqual([])
  })
})

describe('who sees what', () => {
  test('another organisation sees, adds to and delivers nothing of it', async () => {
    const h = await hulp()
    julidag()
    await vul(h)
    const anders = await kijk('2026H1', w.mensen.gegevens2)
    expect(anders.regels.filter((r) => r.dossierId === h.dossierId)).toEqual([])
    expect((await w.weigert(vul(h, { crisis: true }, w.mensen.gegevens2))).code).toBe('nietGevonden')
    expect(rijVan((await maak('2026H1', w.mensen.gegevens2)).csv, h)).toBeUndefined()
    const elders = { ...w.mensen.gegevens, regio: 98 }
    expect((await w.weigert(kijk('2026H1', elders))).code).toBe('ongeldig')
  })

  test.each(['aanbieder', 'privacyfunctionaris', 'beleidsmedewerker', 'controller', 'regisseur'] as const)(
    '%s may not deliver',
    async (rol: Rol) => {
      const wie: Actor = { ...w.mensen.gegevens, functies: [rol] }
      expect((await w.weigert(maak('2026H1', wie))).code).toBe('geweigerd')
      expect((await w.weigert(kijk('2026H1', wie))).code).toBe('geweigerd')
    },
  )

  test('a municipality has nothing of its own to deliver', async () => {
    const wie: Actor = { ...w.mensen.beslisser, functies: ['gegevensbeheerder'] }
    expect(await w.weigert(maak('2026H1', wie))).toMatchObject({ code: 'ongeldig' })
  })

  test('the numbers open under the purpose of delivering only, and only those of one’s own youths', async () => {
    const [mijn, ander] = [await hulp(), await hulp({ bij: 'aanbieder2' })]
    const kind = async (h: Hulp) =>
      (await w.beheer.query('select kind_id from dossier where id = $1', [h.dossierId])).rows[0].kind_id as string
    const personen = [await kind(mijn), await kind(ander)]
    const open = (doel: string, wie = w.mensen.gegevens) =>
      inTransactie(w.o.db, wie, doel, w.klok, async (tx) =>
        (await sql<{ persoon_id: string }>`select persoon_id from leverbare_bsn(${personen}::uuid[])`.execute(tx.db)).rows.map(
          (r) => r.persoon_id,
        ),
      )
    expect(await open('beleidsinformatie-leveren')).toEqual([personen[0]])
    expect(await open('beleidsinformatie-voorbereiden')).toEqual([])
    expect(await open('beleidsinformatie-leveren', w.mensen.aanbieder)).toEqual([])
    // The role itself reads no person, no dossier and no allocation.
    const tabellen = ['persoon', 'dossier', 'toewijzing', 'levering', 'aanmelding', 'gebeurtenis']
    for (const t of tabellen)
      expect(
        await inTransactie(
          w.o.db,
          w.mensen.gegevens,
          'beleidsinformatie-leveren',
          w.klok,
          async (tx) => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(t)}`.execute(tx.db)).rows[0]?.n,
        ),
        t,
      ).toBe(0)
  })

  test('each family sees that data went to the statistics office, by whom and under which article; who was held back does not', async () => {
    const [in_, uit] = [await hulp(), await hulp()]
    julidag()
    await vul(in_)
    await maak()
    const inzage = async (h: Hulp) => (await w.vraag(delen, { dossierId: h.dossierId }, w.mensen.toegang)).inzage
    const regel = (await inzage(in_)).find((i) => i.doel === 'beleidsinformatie-leveren')
    expect(regel).toMatchObject({ naam: 'Mirjam Hof', partij: 'Jeugdhuis De Linde' })
    expect((await inzage(uit)).some((i) => i.doel === 'beleidsinformatie-leveren')).toBe(false)
  })

  test('a refused delivery leaves no trace in any log of a child', async () => {
    const h = await hulp()
    w.klok.zet('2026-06-30')
    await vul(h)
    await w.weigert(maak())
    const r = await w.beheer.query("select count(*)::int as n from logboek where dossier_id = $1 and doel = 'beleidsinformatie-leveren'", [
      h.dossierId,
    ])
    expect(r.rows[0].n).toBe(0)
  })

  test('no citizen number stands in the log, the ledger, the additions or a preview, also when the same action is repeated', async () => {
    julidag()
    const { voerUit } = await import('../../kern/command/uitvoeren.ts')
    const id = nieuwId()
    const een = await voerUit(w.o, maken, { periode: '2026H1' }, w.mensen.gegevens, id)
    const twee = await voerUit(w.o, maken, { periode: '2026H1' }, w.mensen.gegevens, id)
    expect(twee).toEqual(een)
    expect(UITGEGEVEN.length).toBeGreaterThan(5)
    expect(UITGEGEVEN.some((n) => een.csv.includes(n))).toBe(true)
    const alles = [JSON.stringify(await kijk()), JSON.stringify(await w.vraag(eigenBoek, {}, w.mensen.gegevens))]
    for (const t of ['logboek', 'leveringsboek', 'leveringsaanvulling', 'uitgaand', 'gebeurtenis', 'concept'])
      alles.push(JSON.stringify((await w.beheer.query(`select * from ${t}`)).rows))
    for (const n of UITGEGEVEN) for (const tekst of alles) expect(tekst.includes(n)).toBe(false)
  })
})

describe('waiting lists for the care authority', () => {
  test('who waits and how long, per form and region; who has begun waits no longer', async () => {
    w.klok.zet('2026-01-05')
    const { g, items } = await metBesluit(w, { items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }] })
    await wijsToe(w, g, items[0]!)
    w.klok.zet('2026-04-10')
    const v = await w.vraag(wachttijden, { kwartaal: '2026Q1' }, w.mensen.gegevens)
    expect(v).toMatchObject({ voorbij: true, buiten: 0, geleverd: null })
    const ambulant = v.lijsten.find((l) => l.vorm === '02')
    // Help began a week after its allocation, every time.
    expect(ambulant).toMatchObject({ regio: 'JZ29', op: 'hulp', weken: 1 })
    expect(ambulant?.wachtenden).toBeGreaterThanOrEqual(1)
    const uit = await w.doe(wachttijdenMaken, { kwartaal: '2026Q1', kvk: '12345678' }, w.mensen.gegevens)
    expect(uit.csv).toContain('wacht,12345678,2026Q1')
    expect((await w.vraag(wachttijden, { kwartaal: '2026Q1' }, w.mensen.gegevens)).geleverd).toMatchObject({
      versie: 1,
      leverancier: '12345678',
    })
    expect(await w.weigert(w.doe(wachttijdenMaken, { kwartaal: '2026Q2', kvk: '12345678' }, w.mensen.gegevens))).toMatchObject({
      velden: [{ pad: 'kwartaal' }],
    })
    expect(await w.weigert(w.doe(wachttijdenMaken, { kwartaal: '2026Q1', kvk: '123' }, w.mensen.gegevens))).toMatchObject({
      velden: [{ pad: 'kvk' }],
    })
  })
})

describe('additions', () => {
  test.each([
    ['nothing', {}, 'crisis'],
    ['a referrer that does not exist', { verwijzer: '07' }, 'verwijzer'],
    ['an end before the start', { einde: '2025-12-31' }, 'einde'],
    ['an end in the future', { einde: '2027-01-01' }, 'einde'],
    ['a reason that says no reason', { reden: '38' }, 'reden'],
  ])('%s is refused at its field', async (_, wat, pad) => {
    const h = await hulp()
    julidag()
    expect(await w.weigert(vul(h, wat))).toMatchObject({ code: 'ongeldig', velden: [{ pad }] })
  })
})
