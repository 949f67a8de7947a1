import fc from 'fast-check'
import { expect, test } from 'vitest'
import { genereer } from '../afgeleid/generator.ts'
import { toeval } from '../afgeleid/toeval.ts'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import { berichtSoorten, naamruimte } from '../definitie/index.ts'
import { berichtTekst, schrijfBericht } from '../schrijven.ts'
import { leesBericht } from './lees.ts'
import { leesStroom } from './stroom.ts'

const goed = berichtTekst(voorbeeld('JW305', 1))
const reden = (inhoud: Uint8Array | string) => {
  const uit = leesBericht(inhoud)
  return uit.soort === null ? uit.reden : `gelezen: ${uit.bevindingen.filter((b) => b.beoordeeld).map((b) => b.regel)}`
}
const utf8 = (s: string) => new TextEncoder().encode(s)
const utf16 = (s: string) => new Uint8Array(Buffer.from(`\ufeff${s}`, 'utf16le'))
const zonderVerklaring = goed.slice(goed.indexOf('?>') + 2)

test.each([
  ['empty', '', 'leeg'],
  ['a word', 'hallo', 'geen-xml'],
  ['half a message', goed.slice(0, 700), 'geen-xml'],
  ['two roots', goed + zonderVerklaring, 'geen-xml'],
  ['text after the end', `${goed}x`, 'geen-xml'],
  ['NUL', goed.replace('Geslacht>', 'Geslacht>\u0000'), 'geen-xml'],
  ['entity expansion', `<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>${zonderVerklaring}`, 'doctype'],
  ['outside entity', `<!DOCTYPE a SYSTEM "file:///etc/passwd">${zonderVerklaring}`, 'doctype'],
  ['an unknown entity', goed.replace('</jw305:Bsn>', '&x;</jw305:Bsn>'), 'geen-xml'],
  ['a character that does not exist', goed.replace('</jw305:Bsn>', '&#x110000;</jw305:Bsn>'), 'geen-xml'],
  ['an undeclared prefix', goed.replace(/ijw:/g, 'q:'), 'geen-xml'],
  ['another encoding declared', goed.replace('UTF-8', 'ISO-8859-1'), 'geen-utf8'],
  ['XML 1.1', goed.replace('version="1.0"', 'version="1.1"'), 'geen-xml'],
  ['iJw 3.1', goed.replaceAll('/3_2/', '/3_1/'), 'andere-versie'],
  ['iJw 3.0', goed.replaceAll('/3_2/', '/3_0/'), 'andere-versie'],
  ['iJw 2.4', goed.replaceAll('/3_2/', '/2_4/'), 'andere-versie'],
  ['iWmo', goed.replaceAll('/ijw/', '/iwmo/'), 'andere-standaard'],
  ['JW303', goed.replaceAll('jw305', 'jw303').replaceAll('/3_2/', '/2_1/'), 'vervallen-bericht'],
  ['JW321', goed.replaceAll('jw305', 'jw321'), 'vervallen-bericht'],
  ['an html page', '<html><body/></html>', 'onbekend-bericht'],
  ['an unknown message', goed.replaceAll('jw305', 'jw399'), 'onbekend-bericht'],
  ['deep nesting', '<a>'.repeat(100_000), 'onbekend-bericht'],
  ['deep nesting inside', goed.replace('<jw305:Bsn>', `${'<x>'.repeat(100_000)}<jw305:Bsn>`), 'te-diep'],
])('%s is refused with a reason', (_naam, inhoud, verwacht) => {
  expect(reden(inhoud)).toBe(verwacht)
})

test('bytes that are no UTF-8 are refused: byte order marks, UTF-16, Latin-1, cut characters', () => {
  expect(reden(new Uint8Array([0xef, 0xbb, 0xbf, ...utf8(goed)]))).toBe('bom')
  expect(reden(`\ufeff${goed}`)).toBe('bom')
  expect(reden(utf16(goed))).toBe('geen-utf8')
  expect(reden(new Uint8Array(Buffer.from(goed.replace('Bericht>', 'Bericht>é'), 'latin1')))).toBe('geen-utf8')
  expect(reden(utf8('é').subarray(0, 1))).toBe('geen-utf8')
  expect(reden(new Uint8Array(30 * 1024 * 1024))).toBe('te-groot')
})

test('mixed namespaces are findings of form, not a crash', () => {
  const vreemd = goed.replace('<jw305:Bsn>', '<ijw:Bsn>').replace('</jw305:Bsn>', '</ijw:Bsn>')
  expect(reden(vreemd)).toBe('gelezen: XSD-onbekend,XSD-ontbreekt')
  expect(reden(goed.replaceAll('jw305/schema', 'jw307/schema'))).toContain('gelezen: RS047')
})

test('the names of refused messages say what to use instead', () => {
  const uit = leesBericht(goed.replaceAll('jw305', 'jw303'))
  expect(uit.soort === null ? uit.textEn : '').toContain('JW323')
})

test('a million siblings, a million attributes and a text of ten million characters end quickly and keep little', () => {
  const kop = goed.slice(0, goed.indexOf('<jw305:Client>'))
  const broers = leesBericht(`${kop}${'<jw305:x/>'.repeat(1_000_000)}</jw305:Bericht>`)
  expect(broers.bevindingen.length).toBeLessThan(1100)
  expect(broers.bevindingen.at(-1)?.regel).toBe('XSD-teveel')
  const attributen = Array.from({ length: 1_000_000 }, (_, i) => ` a${i}=""`).join('')
  expect(reden(`<x${attributen}/>`)).toBe('te-diep')
  expect(reden(goed.replace('</jw305:Bsn>', `${'9'.repeat(10_000_000)}</jw305:Bsn>`))).toBe('te-diep')
  const lang = reden(goed.replace('</jw305:Bsn>', `${'9'.repeat(3_000_000)}</jw305:Bsn>`))
  expect(lang).toBe('gelezen: RS015')
})

test('a million products are checked without comparing each with each', () => {
  const m = voorbeeld('JW301', 1)
  const p = m.Client.ToegewezenProducten.ToegewezenProduct[0]
  if (!p) throw new Error('no product')
  m.Client.ToegewezenProducten.ToegewezenProduct = Array.from({ length: 20_000 }, (_, i) => ({ ...p, ToewijzingNummer: i }))
  const uit = leesBericht(schrijfBericht(m))
  expect(uit.bevindingen.filter((b) => b.regel === 'TR302').length).toBeGreaterThan(500)
})

test('whatever the bytes, reading ends in an outcome and never throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(leesBericht(bytes).soort).toBe(null)
      expect((await leesStroom([bytes])).soort).toBe(null)
    }),
    { numRuns: 300 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (s) => {
      expect(leesBericht(s).soort).toBe(null)
    }),
    { numRuns: 300 },
  )
})

test('a message with bytes flipped, cut or doubled never throws, and one that is accepted reads back the same', () => {
  fc.assert(
    fc.property(fc.constantFrom(...berichtSoorten), fc.nat(5000), fc.nat(2 ** 31), (soort, zaad, schade) => {
      const bytes = schrijfBericht(genereer(soort, zaad))
      const t = toeval(schade)
      for (let i = 0; i < 1 + t.tot(4); i++)
        bytes[t.tot(bytes.length)] = t.kies([0, 9, 10, 32, 34, 38, 39, 47, 60, 62, 65, 128, 195, 255, t.tot(256)])
      const deel = t.kans(200) ? bytes.subarray(0, t.tot(bytes.length)) : bytes
      const uit = leesBericht(deel)
      if (uit.bericht) expect(leesBericht(schrijfBericht(uit.bericht)).bericht).toEqual(uit.bericht)
    }),
    { numRuns: 500 },
  )
})

test('any text in a free field survives writing and reading, whatever it holds', () => {
  const m = structuredClone(voorbeeld('JW301', 2))
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (s) => {
      m.Client.Commentaar = s
      const uit = leesBericht(schrijfBericht(m))
      if (uit.bericht) expect(uit.bericht).toEqual(m)
      else expect(uit.bevindingen.map((b) => b.pad)).toEqual(['Client/Commentaar'])
    }),
    { numRuns: 300 },
  )
})

test('names that mean something to the language mean nothing here', () => {
  const kwaad = goed.replace(
    '<jw305:Bsn>',
    '<jw305:__proto__><jw305:polluted>1</jw305:polluted></jw305:__proto__><jw305:constructor/><jw305:Bsn>',
  )
  expect(reden(kwaad)).toContain('XSD-onbekend')
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  expect(reden(`<__proto__ xmlns="${naamruimte('JW305')}"/>`)).toBe('onbekend-bericht')
})
