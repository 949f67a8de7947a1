import { expect, it } from 'vitest'
import { TE_FITTEN, type Doel } from '../keten/doelen.ts'
import { opDeRand, telling, waarom } from './zeg-ijking.ts'

const doel = (id: string, soort: Doel['soort'] = 'gemeten'): Doel => ({
  id,
  naam: `${id} nl`,
  naamEn: `${id} en`,
  uitkomst: id,
  laag: 4,
  hoog: 10,
  landelijk: false,
  soort,
  bron: 'R0',
  bronEn: 'R0',
  gewicht: 1,
  letOp: '',
  letOpEn: '',
})
const doelen = [doel('a'), doel('b'), doel('c'), doel('d', 'claim')]

it('counts measured targets, never claims', () => {
  const u = doelen.map((d, i) => ({ doel: d, gevonden: 5, marge: i, gehaald: i === 0 ? null : i !== 1 }))
  expect(telling(u)).toMatch(
    /^1 van de 3 gemeten doelen gehaald; van 0 ligt ook de hele marge \(±\) binnen het doel\. 1 claims staan erbij en tellen niet mee\./,
  )
  expect(telling(u, 'en')).toContain(`${TE_FITTEN.length} numbers that nobody measured were turned`)
  expect(telling(u, 'en')).toContain('1 of 3 measured targets')
  expect(
    telling(
      u.map((x) => ({ ...x, marge: 0.5 })),
      'en',
    ),
  ).toContain('of 1 the whole margin')
})

it('says how far a missed target gets, at what cost and at which end', () => {
  const s = {
    doel: 'a',
    gevonden: 1.5,
    alleen: 3.25,
    haalbaar: false,
    tegen: ['b', 'c'],
    rand: [{ parameter: 'x.duur', waarde: 28, kant: 'hoog' as const }],
  }
  expect(waarom(s, doelen)).toBe(
    'a nl: gevonden 1,5, het doel is 4 tot 10. Ook wie alleen hierop stuurt haalt het niet: 3,25. Dat kost: b nl en c nl. Aan de rand van hun bereik: x.duur (28, hoogste).',
  )
  expect(waarom({ ...s, haalbaar: true, tegen: [], rand: [] }, doelen, 'en')).toBe(
    'a en: found 1.5, the target is 4 to 10. Pushed alone it can be met (3.25). That costs no other target.',
  )
  expect(waarom({ ...s, gevonden: null, alleen: null }, doelen)).toContain('gevonden onbekend')
  expect(opDeRand([])).toBe('')
})
