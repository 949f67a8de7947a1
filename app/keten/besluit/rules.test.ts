import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LEEG, type BesluitInhoud, type Voorziening } from './model.ts'
import { actiesVanBesluit, eindenVanBesluit } from './handlers-nemen.ts'
import { item, volledig } from './proef.ts'
import * as r from './rules.ts'
import { verschillen } from './rules-dekking.ts'

const vandaag = '2026-01-12'
const goed: r.TeToetsen['standen'] = {
  stem: { gehoord: true, woorden: 'x', nietVoorOuders: false, gedaan: 'y', geenReden: null, geenToelichting: null },
  belang: { afgerond: true, auteurs: ['a'] },
  plan: { actief: true, nummer: 1 },
}
const toets = (inhoud: Partial<BesluitInhoud> = {}, meer: Partial<r.TeToetsen> = {}): r.TeToetsen => ({
  soort: 'eerste',
  inhoud: volledig(inhoud),
  standen: goed,
  geheimeWoorden: null,
  geldend: [],
  verschillen: [],
  anderen: [],
  vandaag,
  ...meer,
})
const paden = (t: r.TeToetsen) => r.watOntbreekt(t).map((o) => o.pad)

test('[R4a-83] a complete decision misses nothing, and every sentence says in two languages what to do', () => {
  expect(paden(toets())).toEqual([])
  for (const o of r.watOntbreekt(toets({ ...LEEG }))) {
    expect(o.tekst.nl.length).toBeGreaterThan(20)
    expect(o.tekst.en).not.toBe(o.tekst.nl)
  }
})

describe('invariant 6', () => {
  test.each([
    ['motivering', { motivering: 'Past bij beleid.' }],
    ['motivering', { motivering: ' '.repeat(80) }],
    ['alternatieven', { alternatieven: [] }],
    ['alternatieven', { alternatieven: [{ wat: 'iets', waaromNiet: ' ' }] }],
    ['schadeIngrijpen', { schadeIngrijpen: '' }],
    ['schadeNietIngrijpen', { schadeNietIngrijpen: '\n' }],
    ['kind.zei', { kind: { zei: '', gedaan: '', geenReden: null, geenToelichting: '' } }],
    ['kind.gedaan', { kind: { zei: 'ja', gedaan: '', geenReden: null, geenToelichting: '' } }],
    ['kind.geenToelichting', { kind: { zei: '', gedaan: '', geenReden: 'te-jong', geenToelichting: '' } }],
  ] as const)('[R0-48] [R0-72] [R4a-193] without %s it is not taken', (pad, stuk) => {
    expect(paden(toets(stuk))).toEqual([pad])
  })

  test('[R4a-194] a coded reason with its explanation stands in for the talk; words that are not on file do not', () => {
    expect(paden(toets({ kind: { zei: '', gedaan: '', geenReden: 'te-jong', geenToelichting: 'Sam is vier maanden.' } }))).toEqual([])
    expect(paden(toets({}, { standen: { ...goed, stem: { ...goed.stem, gehoord: false } } }))).toEqual(['kind.zei'])
    expect(paden(toets({}, { standen: { ...goed, belang: { afgerond: false, auteurs: [] } } }))).toEqual(['belang'])
  })

  test('taking away any set of parts is always noticed, whatever else is filled in (property)', () => {
    const delen = ['motivering', 'alternatieven', 'schadeIngrijpen', 'schadeNietIngrijpen', 'kind'] as const
    fc.assert(
      fc.property(fc.subarray([...delen], { minLength: 1 }), fc.string(), (weg, ruis) => {
        const inhoud = {
          ...volledig({ vraag: ruis, organisatorisch: ruis, kindTekst: ruis }),
          ...Object.fromEntries(weg.map((d) => [d, LEEG[d]])),
        }
        const mist = new Set(paden(toets(inhoud)).map((p) => p.split('.')[0]))
        expect([...weg].every((d) => mist.has(d))).toBe(true)
      }),
    )
  })
})

describe('one item', () => {
  test.each([
    ['product', { product: 'XXXXX' }],
    ['doel', { doel: '' }],
    ['volume', { eenheid: '83' }],
    ['volume', { volume: null }],
    ['van', { van: '' }],
    ['totEnMet', { totEnMet: '2026-02-01' }],
    ['tarief', { vorm: 'pgb' }],
    ['grondslag', { grondslag: ' ' }],
    ['klaarReden', { naEinde: 'klaar' }],
    ['totEnMet', { naEinde: 'klaar', totEnMet: null }],
    ['vervolgOp', { passend: 'eerst-beschikbaar' }],
  ] as const)('[R0-73] %s is asked when it is missing or wrong', (veld, stuk) => {
    expect(r.voorziening(item(stuk), 0).map((o) => o.pad)).toContain(`voorzieningen.0.${veld}`)
  })

  test('[R0-85] no end date and no amount are fine; so is a personal budget with a rate of its own', () => {
    expect(r.voorziening(item({ totEnMet: null, volume: null, eenheid: null, frequentie: null }), 0)).toEqual([])
    expect(r.voorziening(item({ vorm: 'pgb', tarief: 5250 }), 0)).toEqual([])
  })
})

describe('less, other or nothing', () => {
  const oud = item({ van: '2025-01-01' })
  const na = (n: Partial<Voorziening>, meer: Partial<BesluitInhoud> = {}) => {
    const nieuw = item({ vervangt: oud.id, ...n })
    const inhoud = volledig({ voorzieningen: [nieuw], oorzaak: 'situatie-veranderd', ...meer })
    return toets(inhoud, { soort: 'wijziging', inhoud, geldend: [oud], verschillen: verschillen([oud], [nieuw], inhoud.beeindigt) })
  }
  test('[R0-76] fewer hours, another form and a lower rate need a motive; the same or more does not', () => {
    expect(paden(na({ volume: 3 }))).toEqual(['verschilMotief'])
    expect(paden(na({ vorm: 'pgb', tarief: 4000 }))).toEqual(['verschilMotief'])
    expect(paden(na({ volume: 5 }))).toEqual([])
    expect(paden(na({ volume: 3 }, { verschilMotief: 'Sam kan het nu zelf.' }))).toEqual([])
  })
  test('less does not begin before it is announced; more may', () => {
    expect(paden(na({ volume: 3, van: '2025-12-01' }, { verschilMotief: 'Sam kan het nu zelf.' }))).toEqual(['voorzieningen.0.van'])
    expect(paden(na({ volume: 6, van: '2025-12-01' }))).toEqual([])
  })
  test('[R4a-87] a change and an end have a cause; an end has its own motive and is not retroactive', () => {
    expect(paden(na({}, { oorzaak: null }))).toEqual(['oorzaak'])
    const einde = volledig({
      voorzieningen: [],
      beeindigt: [{ voorzieningId: oud.id, laatsteDag: '2026-01-01', motief: ' ', doorGi: false }],
      oorzaak: 'anders',
      verschilMotief: 'x',
      vervolg: { wat: 'Nazorg', eigenaarId: 'e', eigenaarNaam: 'E', op: vandaag },
    })
    expect(paden(toets(einde, { soort: 'beeindiging', inhoud: einde, geldend: [oud] }))).toEqual([
      'beeindigt.0.motief',
      'beeindigt.0.laatsteDag',
    ])
  })
})

test('[R0-29] [R0-78] only the sole author may not decide; with a second author, or none known, others may', () => {
  expect(r.isEnigeAuteur('a', ['a'])).toBe(true)
  expect(r.isEnigeAuteur('a', ['a', 'b'])).toBe(false)
  expect(r.isEnigeAuteur('a', ['b'])).toBe(false)
})

test('[R4a-86] every decision that passes the gates has an action with an owner and a day (property)', () => {
  const voorziening = fc.record({
    volume: fc.constantFrom(1, 4, null),
    vorm: fc.constantFrom('zin' as const, 'pgb' as const),
    vervolgt: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.array(voorziening, { maxLength: 4 }), fc.boolean(), fc.boolean(), fc.boolean(), (stukken, metWat, metWie, metDag) => {
      const oud = stukken.map(() => item({ van: '2025-01-01' }))
      const nieuw = stukken.map((s, i) =>
        item({
          vorm: s.vorm,
          tarief: 100,
          vervangt: s.vervolgt ? (oud[i]?.id ?? null) : null,
          ...(s.volume === null ? { volume: null, eenheid: null, frequentie: null } : { volume: s.volume }),
        }),
      )
      const inhoud = volledig({
        voorzieningen: nieuw,
        verschilMotief: 'omdat',
        weigering: { reden: 'anders', alternatief: 'dit', bepaaldDoorGi: false },
        vervolg: { wat: metWat ? 'iets' : '', eigenaarId: metWie ? 'e' : null, eigenaarNaam: 'E', op: metDag ? vandaag : null },
      })
      const v = verschillen(oud, nieuw, [])
      const t = toets(inhoud, { soort: nieuw.length > 0 ? 'eerste' : 'weigering', inhoud, geldend: oud, verschillen: v })
      fc.pre(r.watOntbreekt(t).length === 0)
      const acties = actiesVanBesluit(t, v, { id: 'r', naam: 'R' }, vandaag)
      expect(acties.length).toBeGreaterThan(0)
      expect(acties.every((a) => a.eigenaarId !== '' && a.uiterlijkOp >= vandaag)).toBe(true)
      expect(eindenVanBesluit(t, v).every((e) => e.motief !== '')).toBe(true)
    }),
  )
})
