import { zichtbaar } from '../../kern/ui/kamers.tsx'
import { describe, expect, it } from 'vitest'
import { controleerTeksten, type Teksten } from '../../kern/ui/tekst/teksten.ts'
import { isActief, menuVoor, routerPad, vorm } from './menu.ts'
import { welkeSneltoets } from './sneltoetsen.ts'

const titel = { nl: 'x', en: 'x' }

describe('menuVoor', () => {
  const items = [
    { pad: '/berichten', titel, volgorde: 40, functies: ['regisseur'] },
    { pad: '/', titel, volgorde: 10 },
    { pad: '/inzage', titel, volgorde: 60, functies: ['privacyfunctionaris'] },
    { pad: '/berichten', titel, volgorde: 1 },
  ]
  const paden = ['/', '/berichten', '/inzage']
  it('shows what fits the function, in order, each once', () => {
    expect(menuVoor(items, paden, ['regisseur']).map((i) => i.pad)).toEqual(['/', '/berichten'])
    expect(menuVoor(items, paden, ['privacyfunctionaris']).map((i) => i.pad)).toEqual(['/berichten', '/', '/inzage'])
  })
  it('shows no page that is not there', () => {
    expect(menuVoor(items, ['/'], ['regisseur', 'privacyfunctionaris']).map((i) => i.pad)).toEqual(['/'])
  })
})

it('marks the item we are in', () => {
  expect([
    isActief('/', '/'),
    isActief('/', '/zoeken'),
    isActief('/zoeken', '/zoeken'),
    isActief('/register', '/register/1'),
    isActief('/in', '/inzage'),
  ]).toEqual([true, false, true, true, false])
})

it('writes paths as the router does', () => {
  expect(routerPad('/dossiers/{dossierId}/{deel}')).toBe('/dossiers/$dossierId/$deel')
  expect(routerPad('/dossiers/{dossierId}/{deel?}')).toBe('/dossiers/$dossierId/{-$deel}')
  expect(vorm('/dossiers/{id}/{deel?}')).toBe(vorm('/dossiers/{dossierId}'))
  expect(vorm('/dossiers/{id}/brief')).not.toBe(vorm('/dossiers/{id}'))
})

describe('welkeSneltoets', () => {
  const leeg = { vorige: null, sinds: 0 }
  it('needs both keys, soon after each other', () => {
    const g = welkeSneltoets(leeg, 'g', 1000).stand
    expect(welkeSneltoets(g, 'w', 1500).sneltoets).toBe('g w')
    expect(welkeSneltoets(g, 'w', 9000).sneltoets).toBeNull()
    expect(welkeSneltoets(leeg, 'w', 1500).sneltoets).toBeNull()
  })
  it('starts afresh after another key', () => {
    const x = welkeSneltoets(welkeSneltoets(leeg, 'g', 0).stand, 'x', 10).stand
    expect(welkeSneltoets(x, 'w', 20).sneltoets).toBeNull()
    expect(welkeSneltoets(leeg, '/', 0).sneltoets).toBe('/')
  })
})

describe('texts of every room', () => {
  const gevonden = import.meta.glob<Record<string, unknown>>(
    ['../../**/*teksten.ts', '../../**/tekst/eigen.ts', '!../../kern/ui/tekst/teksten.ts'],
    { eager: true },
  )
  const isTabel = (x: unknown): x is Teksten =>
    typeof x === 'object' &&
    x !== null &&
    Object.values(x).length > 0 &&
    Object.values(x).every((t) => typeof t === 'object' && t !== null && 'nl' in t)

  it('are found', () => {
    expect(Object.keys(gevonden).length).toBeGreaterThan(2)
  })
  it.each(Object.entries(gevonden))('%s: both languages, same placeholders', (_, module) => {
    expect(Object.values(module).filter(isTabel).flatMap(controleerTeksten)).toEqual([])
  })
})

describe('sections of a dossier', () => {
  const delen = [{ id: 'draad' }, { id: 'veiligheid', rollen: ['regisseur'] }, { id: 'plan', rollen: ['regisseur', 'aanbieder'] }]
  const ids = (rollen?: string[], open?: number) => zichtbaar(delen, rollen, open === undefined ? undefined : delen[open]).map((d) => d.id)
  it('gives a tab only to who may read the section', () => {
    expect(ids(['aanbieder'])).toEqual(['draad', 'plan'])
    expect(ids(['regisseur'])).toEqual(['draad', 'veiligheid', 'plan'])
    expect(ids([])).toEqual(['draad'])
  })
  it('always shows the open one, and all of them where no role is known', () => {
    expect(ids(['aanbieder'], 1)).toEqual(['draad', 'veiligheid', 'plan'])
    expect(ids()).toEqual(['draad', 'veiligheid', 'plan'])
  })
})
