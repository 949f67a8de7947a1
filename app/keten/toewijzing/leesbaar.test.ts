import { berichten, berichtSoorten, berichtTekst, genereer, type Element } from '@draad/berichten'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { herstel, isEigenBericht } from './herstel.ts'
import { inWoorden, leesbaar } from './leesbaar.ts'
import { veldnaam, veldnaamVanPad } from './veldnamen.ts'
import { nummersIn } from './store-berichten.ts'

const bytes = (s: string) => Buffer.from(s)

test('the name of a field becomes words, and what is written in capitals stays', () => {
  expect(inWoorden('ToewijzingIngangsdatum')).toBe('Toewijzing ingangsdatum')
  expect(inWoorden('Bsn')).toBe('Bsn')
  expect(inWoorden('RedenBeeindiging')).toBe('Reden beeindiging')
})

test('every kind of message can be read as a form: no heading without fields, every field under its own heading, every code with a meaning, no value twice', () => {
  fc.assert(
    fc.property(fc.constantFrom(...berichtSoorten), fc.integer({ min: 1, max: 5_000 }), (soort, zaad) => {
      const velden = leesbaar(bytes(berichtTekst(genereer(soort, zaad))))
      expect(velden.length).toBeGreaterThan(3)
      for (const [i, v] of velden.entries()) {
        if (v.soort === 'kop') expect(velden[i + 1]?.pad.startsWith(`${v.pad}/`)).toBe(true)
        else {
          expect(v.waarde).not.toBe('')
          const kop = velden.slice(0, i).findLast((x) => x.soort === 'kop')
          if (kop) expect([v.pad.startsWith(`${kop.pad}/`), v.diepte], v.pad).toEqual([true, kop.diepte + 1])
        }
        // A citizen number is not there to be copied from a screen.
        if (v.naam === 'Bsn') expect(v.waarde).toMatch(/^•{6}\d{3}$/)
        if (v.soort === 'code') expect(v.betekenis).not.toBeNull()
      }
    }),
    { numRuns: 100 },
  )
})

test('what is no message has no fields, and what is half a message still shows what could be read', () => {
  expect(leesbaar(bytes('hallo'))).toEqual([])
  expect(leesbaar(bytes(''))).toEqual([])
  expect(leesbaar(bytes('<?xml version="1.0"?><a/>'))).toEqual([])
})

test('allocation numbers are found with any prefix, each once, and nothing else is', () => {
  expect(
    nummersIn(bytes('<a:ToewijzingNummer>7</a:ToewijzingNummer><ToewijzingNummer> 12 </ToewijzingNummer><x:ToewijzingNummer>7<')),
  ).toEqual([7, 12])
  expect(nummersIn(bytes('<ToewijzingNummer>0000000001234</ToewijzingNummer><Nummer>3</Nummer>'))).toEqual([])
  expect(nummersIn(null)).toEqual([])
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 999_999_999 }), { maxLength: 30 }), (n) => {
      expect(nummersIn(bytes(n.map((x) => `<q:ToewijzingNummer>${x}</q:ToewijzingNummer>`).join('')))).toEqual(n)
    }),
  )
})

const f = (pad: string, regel = 'TR019') => ({ regel, retourcode: '9019', pad, nl: '', en: '' })

test('a finding leads to the record where it is mended: person, help, or the software that made the file', () => {
  expect(herstel(f('Client/Bsn'), { richting: 'in' }, true).deel).toBe('gezin')
  expect(herstel(f('Client/StartProducten/StartProduct[1]/Begindatum'), { richting: 'in' }, true).deel).toBe('hulp')
  expect(herstel(f('Header/Afzender'), { richting: 'in' }, true).deel).toBeNull()
  // An order is made here: it is mended here, never in another package.
  expect(herstel(f(''), { richting: 'uit' }, false)).toMatchObject({
    deel: 'hulp',
    doen: { nl: expect.stringContaining('stuur hem opnieuw') },
  })
  expect(herstel(f('Client'), { richting: 'uit' }, false).deel).toBe('gezin')
})

test('who did not make the message is told to wait for the other, who made it is told to repair', () => {
  expect(isEigenBericht({ richting: 'in' }, true)).toBe(true)
  expect(isEigenBericht({ richting: 'in' }, false)).toBe(false)
  expect(isEigenBericht({ richting: 'uit' }, false)).toBe(true)
  expect(herstel(f('Client/Bsn'), { richting: 'uit' }, true).doen.en).toContain('The municipality repairs')
  expect(herstel(f('Client/Bsn'), { richting: 'in' }, false).doen.en).toContain('The provider repairs')
  expect(herstel(f('Header', 'TR056'), { richting: 'in' }, true).doen.en).toContain('sent before')
})

test('every field of every message has an English name beside its official one, and a path gives that of its last field', () => {
  const loop = (xs: readonly Element[]): string[] => xs.flatMap((e) => [e.naam, ...(e.soort === 'veld' ? [] : loop(e.inhoud))])
  const zonder = new Set(
    Object.values(berichten)
      .flatMap((b) => loop(b.inhoud))
      .filter((n) => veldnaam(n) === null),
  )
  expect([...zonder]).toEqual([])
  expect(veldnaamVanPad('Client/StartProducten/StartProduct[1]/Begindatum')).toBe('first day')
  expect(veldnaamVanPad('Client/StopProducten/StopProduct[2]')).toBe('ended product')
  expect(veldnaamVanPad('Onzin')).toBe(null)
  expect(veldnaam('toString')).toBe(null)
})
