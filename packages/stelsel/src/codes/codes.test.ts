import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bron } from '../../proefhulp.ts'
import {
  gemeente,
  gemeenten,
  hulpvormen,
  hulpvormenVan,
  jeugdregios,
  product,
  productcategorieen,
  producten,
  redenenBeeindiging,
  verwijzers,
} from './index.ts'

function csv(...delen: string[]): Record<string, string>[] {
  const path = bron(...delen)
  if (path === null) return []
  const rows = readFileSync(path, 'utf8').replace(/\r/g, '').trim().split('\n').map(cellen)
  const [head = [], ...body] = rows
  return body.map((r) => Object.fromEntries(head.map((h, i) => [h, r[i] ?? ''])))
}

function cellen(line: string): string[] {
  return [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)]
    .slice(0, -1)
    .map((m) => (m[1] ?? '').replace(/^"|"$/g, '').replaceAll('""', '"'))
}

const lijsten = ['standaarden', 'ijw-3.2', 'codelijsten'] as const
const zonder = bron('standaarden') === null ? ' (skipped: the folder with reference material is absent)' : ''

describe('code lists', () => {
  it('have no code twice and no empty name', () => {
    for (const list of [hulpvormen, productcategorieen, redenenBeeindiging, jeugdregios, gemeenten, producten]) {
      expect(new Set(list.map((c) => c.code)).size).toBe(list.length)
      for (const c of list) expect(c.naam.trim()).not.toBe('')
    }
    expect(new Set(verwijzers.map((v) => v.id)).size).toBe(verwijzers.length)
  })

  it('give null for what they do not hold', () => {
    expect(product('99Z99')).toBeNull()
    expect(gemeente('0000')).toBeNull()
    expect(gemeente('0599')?.naam).toBe('Rotterdam')
  })

  it('map a category to the forms of help that are counted', () => {
    expect(hulpvormenVan('41')).toEqual(['03'])
    expect(hulpvormenVan('35')).toEqual(['11'])
    expect(hulpvormenVan('44')).toContain('11')
    expect(hulpvormenVan('48')).toEqual([])
    expect(hulpvormenVan('99')).toEqual([])
  })

  it('keep a measure apart from a form of help that has the same number', () => {
    expect(product('48A01')).toMatchObject({ hulpvorm: null, maatregel: '11' })
    expect(product('44A07')).toMatchObject({ hulpvorm: '11', maatregel: null })
    expect(product('52A00')).toMatchObject({ variant: null, hulpvorm: '02' })
  })

  it('every municipality lies in one of the 42 regions', () => {
    const regions = new Set<string>(jeugdregios.map((r) => r.code))
    expect(regions.size).toBe(42)
    for (const g of gemeenten) expect(regions).toContain(g.jeugdregio)
    expect(new Set(gemeenten.map((g) => g.jeugdregio)).size).toBe(42)
  })
})

describe.skipIf(zonder !== '')(`compared with the published lists${zonder}`, () => {
  it('products', () => {
    const rows = csv('standaarden', 'jz21', 'jz21-productcodes.csv')
    expect(rows.map((r) => r['productcode'])).toEqual(producten.map((p) => p.code))
    for (const r of rows) {
      const p = product(r['productcode'] ?? '')
      expect(p?.categorie ?? '-').toBe(r['productcategorie_code'])
      expect(p?.hulpvorm ?? p?.maatregel ?? '-').toBe(r['dimensie_hulpvorm_code'])
      expect(p?.variant ?? '').toBe({ Outputgericht: 'output', Inspanningsgericht: 'inspanning' }[r['uitvoeringsvariant'] ?? ''] ?? '')
    }
  })

  it('municipalities', () => {
    const rows = csv('standaarden', 'gemeenten', 'gemeenten-2026-met-jeugdregio.csv')
    expect(rows).toHaveLength(gemeenten.length)
    for (const r of rows) expect(gemeente(r['Gemeentecode'] ?? '')?.naam).toBe(r['Gemeentenaam'])
  })

  it('codes of referrers, end reasons and categories', () => {
    const codes = (file: string): (string | undefined)[] => csv(...lijsten, file).map((r) => r['Code'])
    expect(verwijzers.slice(0, 7).map((v) => v.code)).toEqual(codes('COD327_Code_verwijzer.csv'))
    expect(redenenBeeindiging.map((r) => r.code)).toEqual(codes('JZ588_Reden_beeindiging.csv'))
    expect(productcategorieen.map((r) => r.code)).toEqual(codes('JZ020_Productcategorie.csv'))
  })
})
