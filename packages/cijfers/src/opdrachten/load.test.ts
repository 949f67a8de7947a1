import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { periode } from '../cijfer/index.ts'
import { alsCsv, alsVast, eigenIndeling, INHOUDEN, toetsLevering, type LeveringSoort } from '../levering/index.ts'
import { BESCHERMING, BSN, HULP, MELDING, rijen, WACHT } from '../levering/testhulp/rijen.ts'
import { openOpslag } from '../opslag/index.ts'
import { load } from './load.ts'

const map = mkdtempSync(join(tmpdir(), 'draad-load-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))
let nr = 0
let db = ''
beforeEach(() => {
  db = `t${++nr}.duckdb`
})
const zet = (naam: string, inhoud: string | Uint8Array): string => {
  writeFileSync(join(map, naam), inhoud)
  return naam
}
async function laad(...args: string[]): Promise<{ code: number; uit: string; fout: string }> {
  const [uit, fout]: [string[], string[]] = [[], []]
  const code = await load.voer(args, { uit: (s) => uit.push(s), fout: (s) => fout.push(s), map })
  return { code, uit: uit.join('\n'), fout: fout.join('\n') }
}
const bj = (naam: string, ...meer: string[]): ReturnType<typeof laad> =>
  laad(naam, '--soort', 'bj', '--db', db, '--periode', '2026H1', '--ontvangen', '2026-07-10', ...meer)
async function tel(tabel = 'traject_levering'): Promise<number> {
  const o = await openOpslag(join(map, db))
  try {
    return Number((await o.alle(`select count(*) as n from ${tabel}`))[0]!['n'])
  } finally {
    o.sluit()
  }
}
const csv = (...r: readonly Record<string, string>[]): string => alsCsv({ soort: 'bj', records: r })
const goed = (): string => zet('goed.csv', csv(HULP, { ...HULP, bsn: BSN[1] }))

describe('a file that says nothing replaces nothing', () => {
  const vuil = Uint8Array.from({ length: 25_000 }, (_, i) => (i * 7919 + (i >> 3)) % 256)
  const letters = Uint8Array.from({ length: 25_000 }, (_, i) => 128 + ((i * 7919) % 96))
  it.each<[string, string | Uint8Array, string]>([
    ['leeg.csv', '', 'empty file'],
    ['wit.csv', '\uFEFF\r\n\r\n', 'empty file'],
    ['leeg.txt', '\r\n', 'empty file'],
    ['vuil.csv', vuil, 'no text'],
    ['vuil.txt', vuil, 'no text'],
    ['letters.csv', letters, 'column'],
    ['vreemd.csv', 'a;b\n1;2\n', 'column'],
    ['vreemd-zonder-rijen.csv', 'a;b\n', 'column'],
    ['zonder-kop.csv', `jeugdhulp,${BSN[0]},20120314\n`, 'column'],
    ['utf16.csv', Buffer.from(csv(HULP), 'utf16le'), 'no text'],
    ['leeg.xlsx', '', 'no .xlsx'],
  ])('%s is refused, with what it is', async (naam, inhoud, woord) => {
    expect((await bj(goed(), '--leverancier', 'A')).code).toBe(0)
    const r = await bj(zet(naam, inhoud), '--leverancier', 'A')
    expect([r.code, await tel()]).toEqual([2, 2])
    expect(r.fout).toContain(woord.replace('column', 'kolom'))
    expect(r.fout).not.toContain(BSN[0])
  })
  it('a folder and a file that is not there are told', async () => {
    expect(await bj('.', '--leverancier', 'A')).toMatchObject({ code: 2, fout: expect.stringContaining('a folder') })
    expect(await bj('weg.csv', '--leverancier', 'A')).toMatchObject({ code: 2, fout: expect.stringContaining('weg.csv') })
  })
  it('every row refused: the delivery before stays, unless that was asked for', async () => {
    await bj(goed(), '--leverancier', 'A')
    const fout = zet('fout.csv', csv({ ...HULP, bsn: '1' }, { ...HULP, hulpvorm: '99' }))
    const r = await bj(fout, '--leverancier', 'A')
    expect([r.code, await tel()]).toEqual([3, 2])
    expect(r.uit).toMatch(/BJ-leeg.*not one record, of 2 rows.*the 2 records of the delivery before are still there/)
    expect([(await bj(fout, '--leverancier', 'A', '--ook-leeg')).code, await tel()]).toEqual([1, 0])
  })
  it('every row refused and nothing before: nothing is booked', async () => {
    const r = await bj(zet('fout.csv', csv({ ...HULP, bsn: '1' })), '--leverancier', 'A')
    expect([r.code, await tel('boeking')]).toEqual([3, 0])
  })
  it('a heading alone says that there is nothing to report, but does not wipe what was there', async () => {
    const kop = zet('kop.csv', csv())
    expect([(await bj(kop, '--leverancier', 'B')).code, await tel('boeking')]).toEqual([0, 1])
    await bj(goed(), '--leverancier', 'A')
    expect([(await bj(kop, '--leverancier', 'A')).code, await tel()]).toEqual([3, 2])
    expect([(await bj(kop, '--leverancier', 'A', '--ook-leeg')).code, await tel()]).toEqual([0, 0])
  })
  it('tables that are loaded as they are, too', async () => {
    const eigen = (naam: string, ...meer: string[]): ReturnType<typeof laad> => laad(naam, '--soort', 'verwacht', '--db', db, ...meer)
    await eigen(zet('v.csv', 'soort,leverancier\nbj,A\n'))
    expect([(await eigen(zet('v0.csv', ''))).code, await tel('verwacht')]).toEqual([2, 1])
    expect([(await eigen(zet('v1.csv', 'soort,leverancier\n'))).code, await tel('verwacht')]).toEqual([3, 1])
    expect([(await eigen(zet('v2.csv', 'soort,leverancier\nbj,\n'))).code, await tel('verwacht')]).toEqual([3, 1])
    expect([(await eigen('v1.csv', '--ook-leeg')).code, await tel('verwacht')]).toEqual([0, 0])
  })
  it('exit codes: 0 loaded, 1 rows left out, 3 refused, also when only judged', async () => {
    const deels = zet('deels.csv', csv(HULP, { ...HULP, bsn: '1' }))
    const jr = zet('jr.csv', csv({ ...BESCHERMING, soort: 'jeugdreclassering', type_maatregel: '41' }))
    for (const meer of [[], ['--alleen-toetsen']]) {
      expect((await bj(goed(), '--leverancier', 'A', ...meer)).code).toBe(0)
      expect((await bj(deels, '--leverancier', 'A', ...meer)).code).toBe(1)
      expect((await bj(jr, '--leverancier', 'A', ...meer)).code).toBe(3)
    }
  })
})

describe('who delivered', () => {
  it('is never the name of the file', async () => {
    const r = await bj(goed())
    expect([r.code, await tel()]).toEqual([2, 0])
    expect(r.fout).toMatch(/--leverancier: found nothing, and 2 records.*not guessed from the name of the file/)
    expect((await bj('goed.csv', '--alleen-toetsen')).code).toBe(0)
  })
  it('is what the file says; then the call; then the one that should deliver, and that is said', async () => {
    const eigen = zet('eigen.csv', csv({ ...HULP, leverancier: 'X' }, { ...HULP, bsn: BSN[1] }))
    const r = await bj(eigen, '--leverancier', 'A', '--json')
    expect(JSON.parse(r.uit)).toMatchObject({ leveranciers: ['A', 'X'], bevindingen: [{ regel: 'LEVERANCIER', gevonden: 'X' }] })
    await laad(zet('v.csv', 'soort,leverancier\nbj,T\nvt,V\n'), '--soort', 'verwacht', '--db', db)
    const uitLijst = await bj(goed(), '--json')
    expect(JSON.parse(uitLijst.uit)).toMatchObject({ leveranciers: ['T'], bevindingen: [{ regel: 'LEVERANCIER', gevonden: 'T' }] })
    await laad(zet('v.csv', 'soort,leverancier\nbj,T\nbj,U\n'), '--soort', 'verwacht', '--db', db)
    expect((await bj('goed.csv')).fout).toContain('A, T, U, X')
  })
  it('the same records under another name replace, also in the next half year', async () => {
    const veel = Array.from({ length: 40 }, (_, i) => ({
      ...HULP,
      bsn: '999999999',
      geboortedatum: `2012${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}`,
      geslacht: 'MV'[i % 2]!,
    }))
    const l = ['--soort', 'bj', '--db', db, '--leverancier', 'A'] as const
    await laad(zet('levering-2026-1.csv', csv(...veel)), ...l, '--ontvangen', '2026-07-10')
    await laad(zet('nog-eens-2026-1.csv', csv(...veel)), ...l, '--ontvangen', '2026-07-11')
    expect(await tel()).toBe(40)
    await laad(zet('levering-2026-2.csv', csv(...veel)), ...l, '--ontvangen', '2027-01-10')
    expect([await tel(), await tel('traject')]).toEqual([80, 40])
  })
  it('the quarterly report and fixed width say it too', async () => {
    zet('nza-2026Q1.csv', alsCsv({ soort: 'nza', records: [WACHT] }))
    expect((await laad('nza-2026Q1.csv', '--soort', 'nza', '--db', db, '--ontvangen', '2026-04-10')).code).toBe(0)
    zet('vt-2026-1.txt', alsVast({ records: [MELDING] }, eigenIndeling(INHOUDEN.vt)))
    expect((await laad('vt-2026-1.txt', '--soort', 'vt', '--db', db, '--ontvangen', '2026-07-10')).code).toBe(2)
  })
})

/** Digits of some scripts, full width among them. */
const SCHRIFTEN = [0x30, 0xff10, 0x0660, 0x0966, 0x1d7ce].map((nul) => (c: string) => String.fromCodePoint(nul + Number(c)))
const TUSSEN = ['', ' ', '.', '-', '–', '\u00a0', '\u2009', '\u200b', '/', ' . ', '_', '\t', '|']

describe('a citizen number is never printed', () => {
  const cijfers = (s: string): string =>
    s
      .normalize('NFKC')
      .replace(/[^\p{Nd}]/gu, '')
      .replace(/\p{Nd}/gu, (c) => String(waarde(c)))
  /** The value of a digit of any script: scripts have their ten digits in a row. */
  function waarde(c: string): number {
    let n = 0
    for (let k = c.codePointAt(0)! - 1; n < 9 && /\p{Nd}/u.test(String.fromCodePoint(k)); k--) n++
    return n
  }
  const geschreven = fc
    .tuple(fc.constantFrom(...BSN), fc.array(fc.constantFrom(...TUSSEN), { minLength: 8, maxLength: 8 }), fc.constantFrom(...SCHRIFTEN))
    .map(([bsn, tussen, schrift]) => ({ bsn, tekst: [...bsn].map((c, i) => schrift(c) + (tussen[i] ?? '')).join('') }))
  const rij = { bj: { ...HULP, leverancier: 'A' }, vt: { ...MELDING }, nza: WACHT } as const satisfies Record<LeveringSoort, object>

  it('in whatever column it stands, and however it is written', () => {
    const plek = fc
      .constantFrom(...(['bj', 'vt', 'nza'] as const))
      .chain((soort) =>
        fc.record({ soort: fc.constant(soort), veld: fc.constantFrom(...INHOUDEN[soort].velden.map((v) => v.naam)), met: geschreven }),
      )
    fc.assert(
      fc.property(plek, fc.constantFrom('', 'kind ', 'x'), ({ soort, veld, met }, ervoor) => {
        const r = { ...rij[soort], [veld]: ervoor + met.tekst }
        const g = toetsLevering(rijen(soort, r, r), { soort, periode: periode(soort === 'nza' ? '2026Q1' : '2026H1'), leverancier: 'A' })
        for (const b of g.bevindingen)
          for (const zin of [b.gevonden, b.toegestaan, b.doe].flatMap((x) => (typeof x === 'string' ? [x] : [x.nl, x.en])))
            expect(cijfers(zin.replaceAll(/999999999|000000000/g, ''))).not.toContain(met.bsn)
      }),
      { numRuns: 400 },
    )
  })
  it('as the name of a column, when the heading is missing', async () => {
    await fc.assert(
      fc.asyncProperty(geschreven, async ({ bsn, tekst }) => {
        const naam = zet('kop-weg.csv', `"${tekst}"\n`)
        const r = await bj(naam, '--leverancier', 'A')
        expect(r.code).toBe(2)
        expect(cijfers(r.fout)).not.toContain(bsn)
      }),
      { numRuns: 20 },
    )
  })
  it('in the list of persons, and with a digit too few or a letter in it', () => {
    const gevonden = (soort: LeveringSoort, r: Record<string, string>): string =>
      JSON.stringify(
        toetsLevering(rijen(soort, r), { soort, periode: periode('2026H1'), leverancier: 'A' }).bevindingen.map((b) => b.gevonden),
      )
    for (const [heel, deel] of [
      ['123 456 782', '456'],
      ['12345678', '1234'],
      ['123a456b782', '456'],
      ['１２３４５６７８２', '４５６'],
    ] as const) {
      expect(gevonden('bj', { ...HULP, bsn: heel })).not.toContain(deel)
      expect(gevonden('vt', { ...MELDING, personen: `${heel}|20120314|V` })).not.toContain(deel)
    }
    expect(gevonden('bj', { ...HULP, datum_aanvang: '20260231' })).toContain('20260231')
  })
})
