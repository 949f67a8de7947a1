import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALLEEN, BASES, SCHALEN, SOORTEN, ZICHT_HOE, type KindStand, type Waarde } from './model.ts'
import {
  afspraakOnvolledig,
  afwegingskader,
  crisisTermijnVoldaan,
  dagKlopt,
  geldt,
  gezienOnderbouwd,
  isCompleet,
  isGerust,
  isVeilig,
  kinderenInHuis,
  magCrisisSluiten,
  meldcodeAfwijking,
  nietGehouden,
  onderbouwing,
  pogingenMislukt,
  watOntbreekt,
  type Slotoordeel,
} from './rules.ts'

const eenKind = fc
  .record({
    zichtbaar: fc.boolean(),
    direct: fc.option(
      fc.record({
        waarde: fc.constantFrom<Waarde>(...SCHALEN.direct),
        basis: fc.constantFrom(...BASES),
        op: fc.constant('2026-01-05'),
        geldt: fc.boolean(),
      }),
      { nil: null },
    ),
  })
  .map(({ zichtbaar, direct }) => ({
    zichtbaar,
    ontbreekt: direct?.geldt ? [] : ['direct' as const],
    oordelen: { direct, herhaling: null, ontwikkeling: null } as KindStand['oordelen'],
  }))

describe('judging', () => {
  it('[R4a-22] three judgements with three different scales, each with unknown', () => {
    for (const s of SOORTEN) expect(SCHALEN[s]).toContain('onbekend')
    expect(new Set(SOORTEN.flatMap((s) => SCHALEN[s].filter((x) => x !== 'onbekend'))).size).toBe(9)
  })
  it('[R4a-40] a scale has words, no numbers', () => {
    for (const s of SOORTEN) for (const x of SCHALEN[s]) expect(x).not.toMatch(/\d/)
  })
  it('[R2-16] [R4b-17] "seen" means in person; telephone and video do not count', () => {
    for (const hoe of ZICHT_HOE)
      expect(gezienOnderbouwd('gezien', { hoe, alleen: 'ja', nietAlleenReden: null }) === null).toBe(hoe === 'in-persoon')
    expect(gezienOnderbouwd('gezien', null)?.pad).toBe('zicht.hoe')
    expect(gezienOnderbouwd('op papier', null)).toBeNull()
  })
  it('[R4a-32] not alone with the child needs a reason', () => {
    for (const alleen of ALLEEN)
      expect(gezienOnderbouwd('gezien', { hoe: 'in-persoon', alleen, nietAlleenReden: null }) === null).toBe(alleen === 'ja')
    expect(gezienOnderbouwd('gezien', { hoe: 'in-persoon', alleen: 'nee', nietAlleenReden: 'baby' })).toBeNull()
  })
  it('[R4b-16] [R4a-18] is never a bare tick: reassurance needs facts, a concern facts or reports, unknown says what', () => {
    const o = { basis: 'op papier' as const, feiten: '', gemeld: '', onbekend: '' }
    for (const s of SOORTEN) for (const waarde of SCHALEN[s]) expect(onderbouwing(s, { ...o, waarde })).not.toBeNull()
    expect(onderbouwing('direct', { ...o, waarde: 'veilig', gemeld: 'moeder zegt: rustig' })?.pad).toBe('direct.feiten')
    expect(onderbouwing('direct', { ...o, waarde: 'onveilig', gemeld: 'buren horen geschreeuw' })).toBeNull()
    expect(onderbouwing('direct', { ...o, waarde: 'onbekend', onbekend: 'niemand deed open' })).toBeNull()
  })
  it('does not lie in the future', () => {
    expect(dagKlopt('direct', '2026-01-06', '2026-01-05')?.pad).toBe('direct.op')
    expect(dagKlopt('direct', '2026-01-05', '2026-01-05')).toBeNull()
    expect(dagKlopt('direct', '2025-01-05', '2026-01-05')).toBeNull()
  })
  it('[R4a-17] holds only when it is dated after the last event', () => {
    expect(geldt({ op: '2026-01-05', naGebeurtenis: 4 }, null)).toBe(true)
    expect(geldt({ op: '2026-01-05', naGebeurtenis: 4 }, { op: '2026-01-05', volgnr: 4 })).toBe(true)
    expect(geldt({ op: '2026-01-05', naGebeurtenis: 4 }, { op: '2026-01-06', volgnr: 4 })).toBe(false)
    // An old event that came in later: the judgement did not know of it.
    expect(geldt({ op: '2026-01-05', naGebeurtenis: 4 }, { op: '2025-12-01', volgnr: 5 })).toBe(false)
  })
})

describe('the household', () => {
  it('[R4a-47] property: unknown is never safe, and neither is on paper, overtaken or not visible', () => {
    fc.assert(
      fc.property(fc.array(eenKind, { maxLength: 5 }), (kinderen) => {
        if (!isVeilig(kinderen)) return
        expect(kinderen.length).toBeGreaterThan(0)
        for (const k of kinderen)
          expect([k.zichtbaar, k.oordelen.direct?.waarde, k.oordelen.direct?.basis, k.oordelen.direct?.geldt]).toEqual([
            true,
            'veilig',
            'gezien',
            true,
          ])
      }),
    )
    expect(isGerust('onbekend')).toBe(false)
    expect(isVeilig([])).toBe(false)
  })
  it('[R4a-21] property: adding a child that was not judged makes a household incomplete, whoever else was', () => {
    fc.assert(
      fc.property(fc.array(eenKind, { maxLength: 5 }), (kinderen) => {
        expect(isCompleet([...kinderen, { zichtbaar: true, ontbreekt: ['direct'] }])).toBe(false)
        expect(isCompleet([...kinderen, { zichtbaar: false, ontbreekt: [] }])).not.toBe(true)
      }),
    )
    expect(isCompleet([])).toBe(false)
    expect(watOntbreekt({ direct: null, herhaling: null, ontwikkeling: null })).toEqual(['direct', 'herhaling', 'ontwikkeling'])
  })
  it('[R2-15] counts children of every household a child lives in, siblings without dossier, and those who live nowhere known', () => {
    const kind = (id: string, plaats = 'kind', geboortedatum: string | null = '2015-01-01') => ({ id, plaats, geboortedatum })
    const leden = [
      kind('a'),
      kind('b'),
      kind('c', 'broer-zus'),
      kind('d'),
      kind('groot', 'broer-zus', '2000-01-01'),
      kind('ma', 'ouder', '1980-01-01'),
      kind('ongeboren', 'kind', null),
    ]
    const lid = (persoonId: string, tot: string | null = null) => ({ persoonId, van: '2020-01-01', tot })
    const huizen = [{ leden: [lid('a'), lid('b'), lid('ma')] }, { leden: [lid('a'), lid('c'), lid('groot')] }, { leden: [lid('d')] }]
    expect(kinderenInHuis('a', leden, huizen, '2026-01-05')).toEqual(['a', 'b', 'c', 'ongeboren'])
    expect(kinderenInHuis('d', leden, huizen, '2026-01-05')).toEqual(['d', 'ongeboren'])
    expect(kinderenInHuis('a', leden, [], '2026-01-05')).toEqual(['a', 'b', 'c', 'd', 'ongeboren'])
    expect(kinderenInHuis('a', leden, [{ leden: [lid('a'), lid('b', '2025-01-01')] }, { leden: [lid('b')] }], '2026-01-05')).not.toContain(
      'b',
    )
  })
})

describe('the crisis', () => {
  const goed: Slotoordeel = { naam: 'A', zichtbaar: true, direct: { waarde: 'veilig', basis: 'gezien', naOpening: true, geldt: true } }
  it('[R4a-17] [R4a-21] closes only with a new judgement of every child that was seen', () => {
    const met = (d: Partial<NonNullable<Slotoordeel['direct']>>): Slotoordeel => ({
      ...goed,
      direct: { waarde: 'veilig', basis: 'gezien', naOpening: true, geldt: true, ...d },
    })
    expect(magCrisisSluiten([goed, met({ waarde: 'onveilig' })])).toEqual([])
    for (const slecht of [
      met({ naOpening: false }),
      met({ geldt: false }),
      met({ basis: 'op papier' }),
      met({ waarde: 'acuut-onveilig' }),
      met({ waarde: 'onbekend' }),
      { ...goed, direct: null },
      { ...goed, zichtbaar: false },
    ])
      expect(magCrisisSluiten([goed, slecht])).toHaveLength(1)
  })
  it('its term is met when every child was seen, whatever was found', () => {
    expect(crisisTermijnVoldaan([goed])).toBe(true)
    expect(crisisTermijnVoldaan([goed, { ...goed, direct: null }])).toBe(false)
    expect(crisisTermijnVoldaan([])).toBe(false)
  })
})

describe('agreements', () => {
  it('[R4a-35] need a check after the start, and the network or why not', () => {
    const a = { van: '2026-01-05', controleOp: '2026-01-12', netwerk: 'oma', zonderNetwerkReden: null }
    expect(afspraakOnvolledig(a)).toBeNull()
    expect(afspraakOnvolledig({ ...a, controleOp: '2026-01-04' })?.pad).toBe('controleOp')
    expect(afspraakOnvolledig({ ...a, netwerk: null })?.pad).toBe('zonderNetwerkReden')
  })
  it('[R4a-34] not kept: first the cause, then a consequence', () => {
    expect(nietGehouden('ja', null, null)).toBeNull()
    expect(nietGehouden('onbekend', null, null)).toBeNull()
    expect(nietGehouden('nee', null, 'x')?.pad).toBe('oorzaak')
    expect(nietGehouden('deels', 'x', null)?.pad).toBe('gevolg')
  })
  it('[R4a-25] counts failed attempts since the child was last seen', () => {
    expect(pogingenMislukt([])).toBe(0)
    expect(
      pogingenMislukt([{ hoe: 'niet-gelukt' }, { hoe: 'telefoon' }, { hoe: 'niet-gelukt' }, { hoe: 'in-persoon' }, { hoe: 'niet-gelukt' }]),
    ).toBe(2)
    expect(pogingenMislukt([{ hoe: 'niet-gelukt' }])).toBe(1)
  })
})

describe('the meldcode', () => {
  const a = { vermoeden: 'ja', acuutOfStructureel: 'nee', zelfHulpBieden: 'ja', hulpAanvaard: 'ja', resultaatOpTijd: 'onbekend' } as const
  it('follows the five questions; unknown never decides that nothing is needed', () => {
    expect(afwegingskader(a)).toBe('hulp')
    expect(afwegingskader({ ...a, vermoeden: 'nee' })).toBe('afsluiten')
    expect(afwegingskader({ ...a, acuutOfStructureel: 'ja' })).toBe('melden')
    expect(afwegingskader({ ...a, acuutOfStructureel: 'onbekend' })).toBeNull()
    for (const v of ['zelfHulpBieden', 'hulpAanvaard', 'resultaatOpTijd'] as const)
      expect(afwegingskader({ ...a, [v]: 'nee' })).toBe('melden')
  })
  it('may be deviated from with a reason', () => {
    expect(meldcodeAfwijking('melden', 'hulp', null)?.pad).toBe('afwijking')
    expect(meldcodeAfwijking('melden', 'hulp', 'in overleg met Veilig Thuis')).toBeNull()
    expect(meldcodeAfwijking('melden', 'melden-en-hulp', null)).toBeNull()
    expect(meldcodeAfwijking(null, 'melden', null)).toBeNull()
  })
})
