import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exporteerCsv } from '../data/csv.ts'
import { isEigenLink, metZoek } from '../navigatie.tsx'
import { magSoort } from './BestandKiezer.tsx'
import { bladzijden } from './Paginering.tsx'
import { initialen } from './Personen.tsx'
import { sorteer } from './sorteren.ts'

describe('sorteer', () => {
  const op = (rijen: (string | number | null)[], richting: 'op' | 'af') => sorteer(rijen, (r) => r, richting)
  it('puts unknown last, both ways', () => {
    expect(op([3, null, 1], 'op')).toEqual([1, 3, null])
    expect(op([3, null, 1], 'af')).toEqual([3, 1, null])
  })
  it('sorts words as people do', () => {
    expect(op(['zus', 'Ém', 'ada', 'Bo 10', 'Bo 9'], 'op')).toEqual(['ada', 'Bo 9', 'Bo 10', 'Ém', 'zus'])
  })
  it('keeps every row, and the order of equals', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer())), (a) => sorteer(a, () => 0, 'op').every((x, i) => x === a[i])))
  })
})

describe('exporteerCsv', () => {
  const uit = (...w: (string | number | null)[]) =>
    exporteerCsv(
      w.map((x, i) => ({ kop: `k${i}`, waarde: () => x })),
      [0],
    ).split('\r\n')[1]
  it('guards what a spreadsheet would run', () => {
    expect(uit('=1+1')).toBe("'=1+1")
    expect(uit('+31 6')).toBe("'+31 6")
    expect(uit('@SUM(A1)')).toBe("'@SUM(A1)")
    expect(uit(' -2')).toBe("' -2")
  })
  it('leaves numbers numbers and unknown empty', () => {
    expect(uit(-5, 2.5, null, 0)).toBe('-5;2,5;;0')
  })
  it('quotes what would break the line', () => {
    expect(uit('a;b', 'zei "ja"')).toBe('"a;b";"zei ""ja"""')
    expect(exporteerCsv([{ kop: 'a', waarde: () => 'x' }], []).charCodeAt(0)).toBe(0xfeff)
  })
})

describe('bladzijden', () => {
  it('shows the ends, the neighbours and the gaps', () => {
    expect(bladzijden(3, 8)).toEqual([1, 2, 3, 4, null, 8])
    expect(bladzijden(5, 9)).toEqual([1, null, 4, 5, 6, null, 9])
    expect(bladzijden(4, 7)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(bladzijden(1, 1)).toEqual([1])
  })
  it('is never a gap of one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (a, b) => {
        const rij = bladzijden(Math.min(a, b), Math.max(a, b))
        const gaten = rij.flatMap((n, i) => (n === null ? [(rij[i + 1] ?? 0) - (rij[i - 1] ?? 0)] : []))
        expect(gaten.every((g) => g > 2)).toBe(true)
      }),
    )
  })
})

it.each([
  ['Meryem Aydin', 'MA'],
  ['Tom de Wit', 'TW'],
  ['Wil', 'W'],
  ['', '?'],
  ['oma', 'O'],
  ['Anne-Marie van den Berg', 'AB'],
])('initials of %s', (naam, uit) => {
  expect(initialen(naam)).toBe(uit)
})

describe('links', () => {
  it.each(['/zoeken', '/dossiers/1?x=1', '/'])('%s is ours', (h) => expect(isEigenLink(h)).toBe(true))
  it.each(['//elders.nl', 'https://elders.nl', 'mailto:x', '/api/x', '/inloggen?naar=/', '/uitloggen', '#a', '/mijn'])(
    '%s is left to the browser',
    (h) => expect(isEigenLink(h)).toBe(false),
  )
  it('a download or a new tab is left to the browser', () => {
    expect(isEigenLink('/x', { download: '' })).toBe(false)
    expect(isEigenLink('/x', { target: '_blank' })).toBe(false)
  })
  it('changes only what is asked in the query string', () => {
    const nu = new URLSearchParams('q=tom&pagina=2')
    expect(metZoek('/zoeken', nu, { pagina: null, f: 'laat' })).toBe('/zoeken?q=tom&f=laat')
    expect(metZoek('/zoeken', nu, { pagina: '', q: null })).toBe('/zoeken')
  })
})

it('lets through the files it says', () => {
  expect(magSoort('brief.PDF', 'application/pdf', '.pdf,image/*')).toBe(true)
  expect(magSoort('foto.jpg', 'image/jpeg', '.pdf,image/*')).toBe(true)
  expect(magSoort('x.exe', 'application/x', '.pdf,image/*')).toBe(false)
  expect(magSoort('x.exe', '', undefined)).toBe(true)
})
