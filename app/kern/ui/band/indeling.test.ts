import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { datumVan, dagnummer } from '../tekst/datums.ts'
import { deelIn, dagenVan, regels, type IndelingVraag, type Segment, type Tick } from './indeling.ts'

const vandaag = '2026-11-21'
const vraag = (v: Partial<IndelingVraag>): IndelingVraag => ({
  segmenten: [],
  ticks: [],
  vandaag,
  breedte: 1000,
  letter: 7,
  taal: 'nl',
  ...v,
})
const seg = (van: string, tot: string | null, label = 'x'): Segment => ({ van, tot, soort: 'wacht', label })

describe('dagenVan', () => {
  it('counts to today when it is still so, and is never negative', () => {
    expect(dagenVan(seg('2026-08-16', '2026-08-30'), vandaag)).toBe(14)
    expect(dagenVan(seg('2026-11-10', null), vandaag)).toBe(11)
    expect(dagenVan(seg('2026-12-01', null), vandaag)).toBe(0)
  })
})

describe('regels', () => {
  it('breaks between words, and not within them', () => {
    expect(regels('Wacht op gesprek', 16)).toBe(1)
    expect(regels('Wacht op gesprek', 10)).toBe(2)
    expect(regels('Wacht op gesprek', 6)).toBe(Infinity)
    expect(regels('', 0)).toBe(1)
  })
})

describe('deelIn', () => {
  it('gives nothing for nothing', () => {
    expect(deelIn(vraag({})).delen).toEqual([])
  })
  it('puts today at the end when nothing comes after', () => {
    const r = deelIn(vraag({ segmenten: [seg('2026-08-16', null)] }))
    expect(r.vandaagX).toBe(100)
    expect(r.toekomst).toBe(false)
    expect(r.delen[0]).toMatchObject({ links: 0, breedte: 100, dagen: 97 })
  })
  it('makes room for a term that comes soon, and lists one that comes much later', () => {
    const ticks: Tick[] = [
      { op: '2026-12-01', label: 'evaluatie', stand: 'loopt' },
      { op: '2028-01-01', label: 'einde', stand: 'loopt' },
    ]
    const r = deelIn(vraag({ segmenten: [seg('2026-08-16', null)], ticks }))
    expect(r.toekomst).toBe(true)
    expect(r.ticks.map((t) => t.label)).toEqual(['evaluatie'])
    expect(r.later.map((t) => t.label)).toEqual(['einde'])
  })
  it('numbers the labels that do not fit', () => {
    const r = deelIn(vraag({ segmenten: [seg('2026-08-16', '2026-08-18', 'Besluit'), seg('2026-08-18', null, 'Wacht')] }))
    expect(r.delen.map((d) => [d.past, d.nummer])).toEqual([
      ['nummer', 1],
      ['label', null],
    ])
  })

  const dag = fc.integer({ min: dagnummer('2024-01-01'), max: dagnummer('2027-06-01') }).map(datumVan)
  const segmenten = fc.array(dag, { minLength: 2, maxLength: 12 }).map((ds) => {
    const op = [...new Set(ds)].sort()
    return op.slice(0, -1).map((van, i) => seg(van, op[i + 1] ?? null, 'Wacht op gesprek'))
  })
  const ticks = fc.array(
    fc.record({
      op: dag,
      label: fc.string({ maxLength: 25 }),
      stand: fc.constantFrom('gehaald' as const, 'loopt' as const, 'te-laat' as const),
    }),
    { maxLength: 12 },
  )

  it('never draws outside the band, and loses no term that is still to come or has been', () => {
    fc.assert(
      fc.property(segmenten, ticks, fc.integer({ min: 200, max: 2000 }), (s, t, breedte) => {
        const r = deelIn(vraag({ segmenten: s, ticks: t, breedte }))
        expect(r.ticks.length + r.later.length).toBe(t.length)
        for (const d of r.delen) expect(d.links >= -0.001 && d.breedte >= 0 && d.links + d.breedte < 100.001).toBe(true)
      }),
    )
  })
  it('never lets two labels of terms overlap', () => {
    fc.assert(
      fc.property(segmenten, ticks, (s, t) => {
        const v = vraag({ segmenten: s, ticks: t })
        const plekken = deelIn(v).ticks.filter((x) => x.rij !== null)
        for (const rij of [0, 1, 2]) {
          const randen = plekken
            .filter((x) => x.rij === rij)
            .map((x) => {
              const b = Math.max(x.label.length, 15) * v.letter
              const m = (x.x / 100) * v.breedte
              const van = x.anker === 'links' ? m : x.anker === 'rechts' ? m - b : m - b / 2
              return [van, van + b] as const
            })
          for (let i = 1; i < randen.length; i++) expect((randen[i]?.[0] ?? 0) >= (randen[i - 1]?.[1] ?? 0)).toBe(true)
        }
      }),
    )
  })
})
