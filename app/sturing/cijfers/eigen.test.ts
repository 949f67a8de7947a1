import { periode, type Waarde } from '@draad/cijfers'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { starten, stoppen, uitkomstVastleggen } from '../../keten/levering/commands.ts'
import type { Antwoord } from '../../keten/levering/public.ts'
import { metBesluit, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { telEigen, type EigenTraject } from './eigen.ts'
import { eigen } from './queries.ts'

const P = periode('2026H1')
const traject = (n: number, meer: Partial<EigenTraject> = {}): EigenTraject => ({
  persoon: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
  geboren: '2014-03-01',
  geslacht: 'V',
  leverancier: 'a',
  team: false,
  categorie: '45',
  productCode: '45A04',
  verwijzer: '01',
  begin: '2026-02-01',
  laatsteBegin: '2026-02-01',
  stop: null,
  stopreden: null,
  metingen: [],
  ...meer,
})
const rij = (n: number, meer: Partial<EigenTraject> = {}, vanaf = 0) => Array.from({ length: n }, (_, i) => traject(vanaf + i, meer))
const tel = (t: readonly EigenTraject[], keten: Parameters<typeof telEigen>[1] = []) => telEigen(t, keten, P, '2026-07-10', 'GM0599')
const getal = (w: Waarde | undefined) => (w?.staat === 'exact' || w?.staat === 'afgerond' ? w.waarde : (w?.staat ?? 'geen'))
const van = (u: Awaited<ReturnType<typeof tel>>, id: string) => u.cijfers.find((c) => c.cijfer.definitie.id === id)?.cijfer

describe('counting', () => {
  test('people once, trajectories each; in fives, and few are hidden', async () => {
    // 31 youths, 12 of whom have a second form of help that ended halfway.
    const u = await tel([...rij(31), ...rij(12, { productCode: '45A13', stop: '2026-04-01', stopreden: '32' })])
    expect(getal(van(u, 'DRAAD-jongeren')?.waarde)).toBe(30)
    expect(getal(van(u, 'CBS-trajecten')?.waarde)).toBe(45)
    expect(getal(van(u, 'OUT-1')?.noemer?.waarde)).toBe(10)
    expect(getal(van(await tel(rij(6)), 'DRAAD-jongeren')?.waarde)).toBe('onderdrukt')
  })

  test('nothing at all is not zero, and what began before or after is not "begun"', async () => {
    const niets = await tel([])
    expect(van(niets, 'CBS-trajecten')?.waarde.staat).not.toBe('exact')
    const u = await tel([...rij(20, { begin: '2025-03-01', laatsteBegin: '2025-03-01' }), ...rij(20, { begin: '2026-08-01' }, 100)])
    expect(getal(van(u, 'CBS-trajecten')?.waarde)).toBe(20)
    expect(getal(u.tabellen[0]?.totaal)).toBe('onderdrukt')
    // The total that the table hides is not to be read elsewhere either.
    expect(getal(van(u, 'CBS-begonnen')?.teller?.waarde)).toBe('onderdrukt')
  })

  test('who referred unknown is its own row, not a zero for the others', async () => {
    const u = await tel([...rij(40), ...rij(20, { verwijzer: '02' }, 100), ...rij(15, { verwijzer: null }, 200)])
    const t = u.tabellen.find((x) => x.id === 'verwijzer')
    expect(t?.rijen.map((r) => [r.code, getal(r.aantal)])).toEqual([
      ['01', 40],
      ['02', 20],
      ['03', 'onderdrukt'],
      ['04', 'onderdrukt'],
      ['05', 'onderdrukt'],
      ['06', 'onderdrukt'],
      ['08', 'onderdrukt'],
      ['onbekend', 15],
    ])
    expect(getal(u.onbekend.verwijzer)).toBe(15)
  })

  test('waiting counts from the first signal, and who waits is counted on the last day', async () => {
    const keten = Array.from({ length: 30 }, (_, i) => ({
      persoon: traject(i).persoon,
      aanmelding: '2026-01-01',
      start: i < 20 ? '2026-02-10' : null,
      gestopt: null,
    }))
    const u = await tel(rij(20), keten)
    expect(getal(van(u, 'KETEN-wachtenden')?.waarde)).toBe(10)
    expect(getal(van(u, 'KETEN-mediaan')?.waarde)).toBe(40)
  })

  const meting = (meer: Partial<Antwoord> = {}): Antwoord => ({
    informant: 'jeugdige',
    op: '2026-04-01',
    nut: 8,
    zonderHulp: '03',
    reden: null,
    ...meer,
  })
  const klaar = { stop: '2026-04-01', stopreden: '31' }
  const kolom = (u: Awaited<ReturnType<typeof tel>>, id: string) =>
    Object.fromEntries((u.tabellen.find((t) => t.id === id)?.rijen ?? []).map((r) => [r.code, getal(r.aantal)]))

  test('R0-114 how help was: per informant, with how many were asked and answered; missing is not zero', async () => {
    const geen = { nut: null, zonderHulp: null }
    const u = await tel([
      // The last answer counts: 4 was said during help.
      ...rij(30, {
        ...klaar,
        metingen: [meting({ nut: 4, op: '2026-03-01' }), meting(), meting({ informant: 'ouder', nut: 6, zonderHulp: '01' })],
      }),
      ...rij(
        20,
        { ...klaar, metingen: [meting({ nut: 5, zonderHulp: '02' }), meting({ ...geen, informant: 'ouder', reden: 'niet-gevraagd' })] },
        100,
      ),
      ...rij(10, { ...klaar, metingen: [meting({ ...geen, reden: 'wilde-niet' })] }, 200),
      ...rij(15, klaar, 300),
      // Over by a death, after which nobody is asked: no other total than of all that ended.
      ...rij(10, { stop: '2026-04-01', stopreden: '02' }, 700),
      // Not over, only interrupted, or over in another period.
      ...rij(40, { metingen: [meting({ nut: 1 })] }, 400),
      ...rij(40, { stop: '2026-04-01', stopreden: '20', metingen: [meting({ nut: 1 })] }, 500),
      ...rij(40, { stop: '2026-07-03', stopreden: '31', metingen: [meting({ nut: 1 })] }, 600),
    ])
    expect(u.tabellen.map((t) => [t.id, getal(t.totaal)]).slice(2)).toEqual([
      ['uitkomst-jeugdige', 85],
      ['uitkomst-ouder', 85],
    ])
    expect(kolom(u, 'uitkomst-jeugdige')).toMatchObject({ antwoord: 50, 'wilde-niet': 10, onbekend: 25 })
    expect(kolom(u, 'uitkomst-ouder')).toMatchObject({ antwoord: 30, 'niet-gevraagd': 20, onbekend: 35 })
    expect(getal(van(u, 'OUT-1')?.noemer?.waarde)).toBe(85)
    expect(getal(van(u, 'OUT-2-jeugdige')?.waarde)).toBe(6.8)
    expect(getal(van(u, 'OUT-2-jeugdige-n')?.waarde)).toBe(50)
    expect(getal(van(u, 'OUT-2-ouder')?.waarde)).toBe(6)
    expect([getal(van(u, 'OUT-3.1-jeugdige')?.waarde), getal(van(u, 'OUT-3.1-jeugdige')?.noemer?.waarde)]).toEqual([60, 50])
  })

  test('of nobody and of few the mark and who answered are hidden everywhere', async () => {
    const niets = await tel(rij(30, klaar))
    // Not even that it is none is told: few and none look the same.
    expect(van(niets, 'OUT-2-jeugdige')?.waarde.staat).toBe('onderdrukt')
    const weinig = await tel([...rij(6, { ...klaar, metingen: [meting()] }), ...rij(30, klaar, 100)])
    for (const id of ['OUT-2-jeugdige', 'OUT-2-jeugdige-n', 'OUT-3.1-jeugdige'])
      expect([id, van(weinig, id)?.waarde.staat]).toEqual([id, 'onderdrukt'])
    expect(kolom(weinig, 'uitkomst-jeugdige')['antwoord']).toBe('onderdrukt')
    // One informant's table may not tell the total that the other's hides.
    const totalen = weinig.tabellen.filter((x) => x.id.startsWith('uitkomst-')).map((x) => x.totaal.staat)
    expect([totalen.length, new Set(totalen).size]).toEqual([2, 1])
  })

  test('property: what the table of answers hides, no figure of that informant shows', async () => {
    const aantal = fc.nat({ max: 40 })
    await fc.assert(
      fc.asyncProperty(aantal, aantal, aantal, async (wel, niet, niets) => {
        const u = await tel([
          ...rij(wel, { ...klaar, metingen: [meting()] }),
          ...rij(niet, { ...klaar, metingen: [meting({ nut: null, zonderHulp: null, reden: 'te-jong' })] }, 100),
          ...rij(niets, klaar, 200),
        ])
        if (kolom(u, 'uitkomst-jeugdige')['antwoord'] !== 'onderdrukt') return
        for (const id of ['OUT-2-jeugdige', 'OUT-2-jeugdige-n', 'OUT-3.1-jeugdige'])
          for (const w of [van(u, id)?.waarde, van(u, id)?.teller?.waarde, van(u, id)?.noemer?.waarde])
            expect(typeof getal(w), id).toBe('string')
      }),
      { numRuns: 20 },
    )
  })

  test('every figure carries unit, definition, period, source, protection and what is missing', async () => {
    for (const { cijfer } of (await tel(rij(30))).cijfers) {
      expect(cijfer).toMatchObject({
        gebied: 'GM0599',
        periode: { code: '2026H1' },
        bron: { id: 'draad-eigen' },
        onderdrukking: 'klein-en-tweede',
      })
      expect(cijfer.kanttekeningen[0]?.nl).toContain('niet via Draad')
    }
  })

  test('property: no hidden cell can be narrowed to fewer than five values from what the table shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 25 }), { minLength: 7, maxLength: 7 }), async (aantallen) => {
        const codes = ['01', '02', '03', '04', '05', '06', '08']
        const alle = aantallen.flatMap((n, i) => rij(n, { verwijzer: codes[i] ?? null }, i * 100))
        const t = (await tel(alle)).tabellen.find((x) => x.id === 'verwijzer')
        const grens = (w: Waarde) => (w.staat === 'ontbreekt' ? { laag: 0, hoog: Infinity } : { laag: w.laag, hoog: w.hoog })
        const cellen = (t?.rijen ?? []).map((r) => ({ ...grens(r.aantal), verborgen: r.aantal.staat === 'onderdrukt' }))
        const totaal = grens(t!.totaal)
        for (const [i, c] of cellen.entries()) {
          if (!c.verborgen) continue
          const rest = cellen.filter((_, j) => j !== i)
          // A hidden one may be anything from 0 on: what is left of the total bounds it from above, and the rest from below.
          const hoog = totaal.hoog - rest.reduce((s, x) => s + (x.verborgen ? 0 : x.laag), 0)
          const laag = rest.some((x) => x.verborgen) ? 0 : Math.max(0, totaal.laag - rest.reduce((s, x) => s + x.hoog, 0))
          expect(hoog - laag).toBeGreaterThanOrEqual(4)
        }
      }),
      { numRuns: 25 },
    )
  })
})

describe('who may', () => {
  let w: Wereld
  let beleid: Actor
  beforeAll(async () => {
    w = await maakWereld('2026-01-05')
    beleid = { ...w.mensen.beslisser, naam: 'Proef beleid', functies: ['beleidsmedewerker'] }
    for (let i = 0; i < 9; i++) {
      w.klok.zet('2026-01-05')
      const { g, items } = await metBesluit(w, { items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }] })
      const t = await wijsToe(w, g, items[0]!)
      w.klok.zet('2026-01-12')
      const { leveringId } = await w.doe(
        starten,
        { dossierId: g.dossierId, toewijzingId: t.toewijzingId, begindatum: '2026-01-12' },
        w.mensen.aanbieder,
      )
      const help = { dossierId: g.dossierId, leveringId }
      await w.doe(stoppen, { ...help, einddatum: '2026-01-12', reden: '31', nazorgOp: '2026-03-01' }, w.mensen.aanbieder)
      await w.doe(uitkomstVastleggen, { ...help, informant: 'jeugdige', op: '2026-01-12', nut: 7 }, w.mensen.aanbieder)
    }
  })
  afterAll(() => w.sluit())
  const vraag = (wie = beleid) => w.vraag(eigen, { periode: '2026H1' }, wie)

  test('a municipality counts its own, and another finds nothing of it', async () => {
    expect(getal(van(await vraag(), 'DRAAD-jongeren')?.waarde)).toBe(10)
    const ander = { ...beleid, partij: { id: w.partijen.gemeente2, naam: 'Gemeente Voorbeeld', soort: 'gemeente' } }
    expect(getal(van(await vraag(ander), 'DRAAD-jongeren')?.waarde)).not.toBe(10)
    expect((await vraag(ander)).leveranciers).toBe(0)
    expect(getal(van(await vraag(), 'OUT-2-jeugdige')?.waarde)).toBe(7)
    expect(getal(van(await vraag(ander), 'OUT-2-jeugdige')?.waarde)).not.toBe(7)
  })

  test('the answer holds no person, and the counting is in the log', async () => {
    const tekst = JSON.stringify(await vraag())
    const ids = (await w.beheer.query('select id from persoon union select id from dossier')).rows as { id: string }[]
    expect(ids.length).toBeGreaterThan(9)
    for (const p of ids) expect(tekst).not.toContain(p.id)
    // The birth month of every child of this world.
    expect(tekst).not.toContain('2015-03')
    const log = await w.beheer.query("select doel, dossier_id from logboek where naam = 'cijfers.eigen'")
    expect(log.rows[0]).toEqual({ doel: 'eigen-registratie-tellen', dossier_id: null })
  })

  test.each(['aanbieder', 'gegevensbeheerder', 'controller', 'toegangsmedewerker'] as const)('%s may not', async (rol: Rol) => {
    expect((await w.weigert(vraag({ ...beleid, functies: [rol] }))).code).toBe('geweigerd')
  })

  test('a provider has no registration of a municipality, and under another purpose the extract is empty', async () => {
    expect((await w.weigert(vraag({ ...w.mensen.aanbieder, functies: ['beleidsmedewerker'] }))).code).toBe('ongeldig')
    const n = (doel: string, wie = beleid) =>
      inTransactie(
        w.o.db,
        wie,
        doel,
        w.klok,
        async (tx) =>
          (
            await sql<{
              n: number
            }>`select (select count(*) from eigen_trajecten())::int + (select count(*) from eigen_keten())::int as n`.execute(tx.db)
          ).rows[0]?.n,
      )
    expect(await n('beleid-verkennen')).toBe(0)
    expect(await n('eigen-registratie-tellen')).toBeGreaterThan(8)
    expect(await n('eigen-registratie-tellen', w.mensen.privacy)).toBe(0)
  })

  test('a period that does not exist is refused at its field', async () => {
    expect(await w.weigert(w.vraag(eigen, { periode: '2026H3' }, beleid))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'periode' }] })
  })
})
