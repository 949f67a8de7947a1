/** What is counted of measures that were handed over, of more authorisations, and of records without a municipality. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getalVan, periode, type Cijfer } from '../cijfer/index.ts'
import { toetsLevering } from '../levering/index.ts'
import { BESCHERMING, BSN, HULP, rijen } from '../levering/testhulp/rijen.ts'
import { CBS_ONTHULLING } from '../onthulling/index.ts'
import { eigenTabel, laadLevering, laadTabel, openOpslag, pseudoniem, type Opslag } from '../opslag/index.ts'
import { bereken } from './bereken.ts'
import { indicator } from './catalogus.ts'

type Regel = Readonly<Record<string, string>>
const ps = pseudoniem(Buffer.alloc(32))
const ONTVANGEN: Readonly<Record<string, string>> = { '2025H2': '2026-01-10', '2026H1': '2026-07-10', '2026H2': '2027-01-10' }

async function lever(o: Opslag, leverancier: string, code: string, ...r: readonly Regel[]): Promise<void> {
  const ontvangen = ONTVANGEN[code]!
  const g = toetsLevering(rijen('bj', ...r), { soort: 'bj', periode: periode(code), leverancier, ontvangen })
  expect(g.bevindingen.filter((b) => b.ernst === 'fout')).toEqual([])
  expect((await laadLevering(o, g, { leverancier, ontvangen, bestand: '', sha256: '', ps })).aanvaard).toBe(true)
}
const cijfer = async (o: Opslag, id: string, gebied = 'NL', p = '2026H1', beschermd = false): Promise<Cijfer> =>
  (
    await bereken(o, {
      indicatoren: [indicator(id)],
      periode: periode(p),
      gebieden: [gebied],
      onthulling: beschermd ? CBS_ONTHULLING : null,
    })
  )[0]!
const deel = async (o: Opslag, id: string, gebied?: string, p?: string): Promise<string> => {
  const c = await cijfer(o, id, gebied, p)
  return `${c.teller ? getalVan(c.teller.waarde) : ''}/${c.noemer ? getalVan(c.noemer.waarde) : ''}`
}
const kind = (i: number): Regel => ({
  bsn: '999999999',
  geboortedatum: `2012${String((i % 12) + 1).padStart(2, '0')}${String((i % 28) + 1).padStart(2, '0')}`,
  geslacht: i < 84 ? 'M' : 'V',
})
const ots = (i: number, anders: Regel): Regel => ({ ...BESCHERMING, ...kind(i), datum_aanvang: '20230101', ...anders })
const dertig = (anders: Regel): Regel[] => Array.from({ length: 30 }, (_, i) => ots(i, anders))
const overgedragen = dertig({ datum_overgedragen: '20260331' })
const gekregen = dertig({ datum_aanvang: '', datum_overgedragen_gekregen: '20260401' })

describe('a measure that was handed over is one measure', () => {
  it('thirty orders of 2023 that were handed over in the period: none of thirty began, all run longer than two years', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'GI1', '2026H1', ...overgedragen)
    await lever(o, 'GI2', '2026H1', ...gekregen)
    expect(await deel(o, 'CBS-bescherming-instroom')).toBe('0/30')
    expect(await deel(o, 'R1-28')).toBe('30/30')
    expect((await cijfer(o, 'CBS-bescherming-instroom')).kanttekeningen.map((k) => k.en).join()).not.toContain('taken over')
    // The other order of loading, and each day around the handover, give the same.
    const p = await openOpslag(':memory:')
    await lever(p, 'GI2', '2026H1', ...gekregen)
    await lever(p, 'GI1', '2026H1', ...overgedragen)
    expect(await deel(p, 'CBS-bescherming-instroom')).toBe('0/30')
    for (const dag of ['2026-03-31', '2026-04-01'])
      expect(await p.alle(`select count(*) as n from maatregel where begin <= date '${dag}' and tot >= date '${dag}'`)).toEqual([{ n: 30 }])
  })
  it('over periods, and on through a third institution', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'GI1', '2025H2', ...dertig({ datum_overgedragen: '20251231' }))
    await lever(
      o,
      'GI2',
      '2026H1',
      ...dertig({ datum_aanvang: '', datum_overgedragen_gekregen: '20260101', datum_overgedragen: '20260430' }),
    )
    await lever(
      o,
      'GI3',
      '2026H1',
      ...dertig({ datum_aanvang: '', datum_overgedragen_gekregen: '20260501', datum_einde: '20260601', reden_beeindiging: '02' }),
    )
    expect(
      await o.alle('select count(*) as n, min(instellingen) as i, min(start)::varchar as s, max(tot)::varchar as t from maatregel'),
    ).toEqual([{ n: 30, i: 3, s: '2023-01-01', t: '2026-06-01' }])
    expect([await deel(o, 'CBS-bescherming-instroom'), await deel(o, 'R1-28')]).toEqual(['0/30', '30/30'])
  })
  it('taken over from who did not deliver: no start, and a caveat; a new order after an end is a new one', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'GI2', '2026H1', ...gekregen)
    const c = await cijfer(o, 'CBS-bescherming-instroom')
    expect([getalVan(c.teller!.waarde), getalVan(c.noemer!.waarde)]).toEqual([0, 30])
    expect(c.kanttekeningen.map((k) => k.nl).join()).toContain(
      'Ongeveer 30 maatregelen zijn overgenomen van een instelling die niet leverde',
    )
    expect(await deel(o, 'R1-28')).toBe('0/0')
    await lever(o, 'GI1', '2026H1', ots(50, einde('20260210')), ots(50, { datum_aanvang: '20260301' }))
    expect(await deel(o, 'CBS-bescherming-instroom')).toBe('1/32')
  })
  it('whatever the number of handovers: one measure, its first start, its last end', async () => {
    const o = await openOpslag(':memory:')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        async (stappen, afgelopen) => {
          await o.voer('delete from maatregel_levering')
          let dag = Date.UTC(2026, 0, 1)
          const d = (t: number): string => new Date(t).toISOString().slice(0, 10).replaceAll('-', '')
          for (const [i, lang] of stappen.entries()) {
            const [van, tot, laatste] = [dag, dag + lang * 86_400_000, i === stappen.length - 1]
            const slot = laatste ? (afgelopen ? einde(d(tot)) : {}) : { datum_overgedragen: d(tot) }
            await lever(o, `GI${i}`, '2026H1', {
              ...BESCHERMING,
              ...(i === 0 ? { datum_aanvang: d(van) } : { datum_aanvang: '', datum_overgedragen_gekregen: d(van) }),
              ...slot,
            })
            dag = tot + 86_400_000
          }
          const uit = await o.alle('select start::varchar as start, tot::varchar as tot, einde is not null as af from maatregel')
          const tot = afgelopen ? new Date(dag - 86_400_000).toISOString().slice(0, 10) : '2026-06-30'
          expect(uit).toEqual([{ start: '2026-01-01', tot, af: afgelopen }])
        },
      ),
      { numRuns: 12 },
    )
  })
})
function einde(d: string): Regel {
  return { datum_einde: d, reden_beeindiging: '02' }
}

describe('more authorisations of one measure', () => {
  it('both count, each in its own time', async () => {
    const o = await openOpslag(':memory:')
    const veertig = Array.from({ length: 40 }, (_, i) => i).flatMap((i) => [
      ots(i, { type_machtiging: '72', datum_aanvang_machtiging: '20251001', datum_einde_machtiging: '20260131' }),
      ots(i, { type_machtiging: '71', datum_aanvang_machtiging: '20260201' }),
    ])
    await lever(o, 'GI1', '2026H1', ...veertig)
    await laadTabel(o, eigenTabel('bevolking'), [
      { nr: 2, cellen: { gemeente: 'GM0599', peildatum: '2026-01-01', leeftijd: '14', aantal: '1000' } },
    ])
    expect([await deel(o, 'R1-22'), await deel(o, 'R1-23'), await deel(o, 'R1-18')]).toEqual(['40/1000', '40/1000', '40/1000'])
    expect([await deel(o, 'R1-22', 'NL', '2026-01-15'), await deel(o, 'R1-22', 'NL', '2026-02-01')]).toEqual(['0/1000', '40/1000'])
    // Told again in the next half year with only the second: the first stays where it was.
    await lever(o, 'GI1', '2026H2', ...veertig.filter((r) => r['type_machtiging'] === '71'))
    expect([await deel(o, 'R1-23'), await deel(o, 'R1-23', 'NL', '2026H2')]).toEqual(['40/1000', '0/1000'])
  })
})

describe('records that tell no municipality', () => {
  const zestig = (postcode: string, n = 60): Regel[] =>
    Array.from({ length: n }, (_, i) => ({ ...HULP, ...kind(i), postcode_of_gemeente: postcode }))
  it('count for the country, stand in a row of their own, and are never called too small', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'A', '2026H1', ...zestig('3011AB'))
    expect([await deel(o, 'R1-10'), await deel(o, 'R1-10', 'onbekend')]).toEqual(['60/', '60/'])
    const [nl, rij, gm] = [
      await cijfer(o, 'R1-10', 'NL', '2026H1', true),
      await cijfer(o, 'R1-10', 'onbekend', '2026H1', true),
      await cijfer(o, 'R1-10', 'GM0599', '2026H1', true),
    ]
    expect([getalVan(nl.waarde), getalVan(rij.waarde), gm.waarde.staat]).toEqual([60, 60, 'ontbreekt'])
    for (const g of ['JZ29', 'PV28', 'GK8']) expect((await cijfer(o, 'R1-10', g, '2026H1', true)).waarde.staat).toBe('ontbreekt')
    expect(nl.kanttekeningen.map((k) => k.en)).toContain('Includes records without a known municipality (a postcode only).')
    expect(gm.kanttekeningen.map((k) => k.nl).join()).toContain('alleen een postcode')
  })
  it('beside records that do: the parts and the row make the whole, and the country is not hidden for it', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'A', '2026H1', ...zestig('3011AB', 40), ...zestig('0599', 30).map((r) => ({ ...r, geslacht: 'V' })))
    const w = async (g: string): Promise<number | null> => getalVan((await cijfer(o, 'R1-10', g, '2026H1', true)).waarde)
    expect([await w('NL'), await w('onbekend'), await w('GM0599'), await w('JZ29')]).toEqual([70, 40, 30, 30])
    const klein = await cijfer(o, 'R1-10', 'GM0344', '2026H1', true)
    expect([klein.waarde.staat, klein.kanttekeningen.length > 0]).toEqual(['onderdrukt', true])
  })
  it('a few are protected as any other count', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'A', '2026H1', ...zestig('3011AB', 3), ...zestig('0599', 60).map((r) => ({ ...r, geslacht: 'V' })))
    expect((await cijfer(o, 'R1-10', 'onbekend', '2026H1', true)).waarde.staat).toBe('onderdrukt')
  })
  it('when every record tells one there is no such row, and no caveat', async () => {
    const o = await openOpslag(':memory:')
    await lever(o, 'A', '2026H1', ...zestig('0599'))
    expect((await cijfer(o, 'R1-10', 'onbekend')).waarde.staat).toBe('ontbreekt')
    expect((await cijfer(o, 'R1-10', 'GM0599')).kanttekeningen.map((k) => k.nl).join()).not.toContain('postcode')
  })
})

it('children that are not born are told apart by the day help began, the same in each delivery', async () => {
  const o = await openOpslag(':memory:')
  const r = { ...HULP, bsn: '000000000', geboortedatum: '00000000', geslacht: 'O' }
  const twee = [r, { ...r, datum_aanvang: '20260210' }]
  await lever(o, 'A', '2026H1', ...twee)
  await lever(o, 'A', '2026H2', ...twee.toReversed())
  expect([await deel(o, 'R1-10', 'NL', '2026'), BSN.length]).toEqual(['2/', 4])
})
