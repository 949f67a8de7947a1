import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { voorbeeld } from '../afgeleid/voorbeeld.ts'
import { berichtSoorten } from '../definitie/index.ts'
import { leesBericht } from '../lezen/lees.ts'
import { schrijfBericht } from '../schrijven.ts'
import { ggk, rechter, waarom } from '../testhulp/officieel.ts'
import { leesEnvelop, leesEnvelopStroom } from './lezen.ts'
import { envelopGebreken, isTijdstip } from './past.ts'
import { envelopFouten, schrijfEnvelop, schrijfEnvelopStroom, schrijfFout } from './schrijven.ts'
import type { Envelop, Foutbericht } from './typen.ts'
import { foutcode, omstredenCodes } from './foutcodes.ts'

const di01: Envelop = {
  soort: 'Di01',
  zender: { organisatie: '0344', applicatie: 'Draad' },
  ontvanger: { organisatie: '12345678', applicatie: 'GGk' },
  referentienummer: '9c0f7b90-5c69-41e5-a837-0800200c9a66',
  tijdstip: '20261121103000',
  functie: 'JW301',
  applicatieVersie: '0001',
  applicatieSubversie: '0000',
  functieVersie: '0003',
  functieSubversie: '0002',
}
const du01: Envelop = { ...di01, soort: 'Du01', functie: 'JW302', crossRefnummer: 'b6e9f182-bc44-4f27-9863-9a5ccc1e1cf0' }
const fo01: Foutbericht = {
  soort: 'Fo01',
  zender: { organisatie: '0344', applicatie: 'Draad' },
  ontvanger: { organisatie: 'IB', applicatie: 'GGk' },
  referentienummer: di01.referentienummer,
  tijdstip: di01.tijdstip,
  crossRefnummer: di01.referentienummer,
  code: 'StUF055',
  plek: 'client',
  omschrijving: 'Inhoud past niet <bij> het schema & meer',
  details: 'JW305-00020010',
}

const schema = () => rechter(join(ggk ?? '', 'ggk0210/ggkberichten/ggk0210_msg_ggkberichten.xsd'))
const gevuld = (o: object) => JSON.parse(JSON.stringify(o)) as object

test('what goes in comes out: envelope and message', () => {
  const inhoud = schrijfBericht(voorbeeld('JW301', 1))
  const uit = leesEnvelop(schrijfEnvelop(di01, inhoud))
  expect(gevuld(uit.envelop ?? {})).toEqual(di01)
  expect(leesBericht(uit.inhoud ?? new Uint8Array()).bericht).toEqual(voorbeeld('JW301', 1))
  expect(gevuld(leesEnvelop(schrijfEnvelop(du01, inhoud)).envelop ?? {})).toEqual(du01)
  expect(gevuld(leesEnvelop(schrijfFout(fo01)).envelop ?? {})).toEqual(fo01)
})

test('any bytes in pieces of any size survive the stream', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.integer({ min: 1, max: 50 }), async (bytes, maat) => {
      const stukken = Array.from({ length: Math.ceil(bytes.length / maat) }, (_, i) => bytes.subarray(i * maat, (i + 1) * maat))
      const geschreven: Uint8Array[] = []
      for await (const s of schrijfEnvelopStroom({ ...di01, bestandsnaam: 'lijst.csv' }, stukken)) geschreven.push(s)
      const alles = Buffer.concat(geschreven)
      const hapjes = Array.from({ length: Math.ceil(alles.length / (maat * 7)) }, (_, i) =>
        alles.subarray(i * maat * 7, (i + 1) * maat * 7),
      )
      const terug: Uint8Array[] = []
      const uit = await leesEnvelopStroom(hapjes, (s) => terug.push(s))
      expect(uit.geldig).toBe(true)
      expect(Buffer.compare(Buffer.concat(terug), Buffer.from(bytes))).toBe(0)
      expect(Buffer.compare(leesEnvelop(alles).inhoud ?? Buffer.from('x'), Buffer.from(bytes))).toBe(0)
    }),
    { numRuns: 100 },
  )
})

test.skipIf(!ggk)(`the official samples get the verdict of the official schema (or: ${waarom})`, async () => {
  const officieel = await schema()
  const map = join(ggk ?? '', 'voorbeeldberichten')
  for (const f of readdirSync(map)) {
    const inhoud = readFileSync(join(map, f))
    expect([f, leesEnvelop(inhoud).geldig]).toEqual([f, f === 'Fo01.xml' ? true : officieel(inhoud)])
  }
})

test.skipIf(!ggk)('what is written fits the official schema, and damage gets its verdict', async () => {
  const officieel = await schema()
  const goed = new TextDecoder().decode(schrijfEnvelop(du01, new TextEncoder().encode('inhoud')))
  const schade: readonly (readonly [string, string])[] = [
    ['', ''],
    ['-41e5-', '-51e5-'],
    ['0800200c9a66', '0800200C9A66'],
    ['<GGK:functieVersie>0003', '<GGK:functieVersie>3'],
    ['<StUF:applicatie>GGk', '<StUF:applicatie>GG'],
    ['<StUF:organisatie>0344</StUF:organisatie>', ''],
    ['Du01</StUF:berichtcode>', 'Di01</StUF:berichtcode>'],
    ['aW5ob3Vk', 'aW5ob3V'],
    ['aW5ob3Vk', 'aW5o b3Vk'],
    ['aW5ob3Vk', 'aW5ob3V!'],
    ['aW5ob3Vk', ''],
    ['aW5ob3Vk', 'aQ=='],
    ['aW5ob3Vk', 'aB=='],
    ['<GGK:xmlBestand>aW5ob3Vk</GGK:xmlBestand>', ''],
    ['<GGK:xmlBestand>', '<GGK:xmlBestand bestandsnaam="a.xml">'],
    ['20261121103000', '2026112'],
  ]
  for (const [van, naar] of schade) {
    const bytes = new TextEncoder().encode(goed.replace(van, naar))
    expect([van, naar, leesEnvelop(bytes).geldig]).toEqual([van, naar, officieel(bytes)])
  }
})

test('what cannot be written is told beforehand', () => {
  expect(envelopFouten(di01)).toEqual([])
  expect(envelopFouten(du01)).toEqual([])
  expect(envelopFouten({ ...du01, crossRefnummer: undefined, referentienummer: 'x', bestandsnaam: 'a b' })).toEqual([
    'referentienummer',
    'crossRefnummer',
    'bestandsnaam',
  ])
})

test.each([
  ['leeg', ''],
  ['geen-xml', '<a'],
  ['onbekend-bericht', '<a/>'],
  ['doctype', '<!DOCTYPE a><a/>'],
])('refused: %s', (reden, tekst) => {
  const uit = leesEnvelop(new TextEncoder().encode(tekst))
  expect(uit.soort === null ? uit.reden : '').toBe(reden)
})

test('where the two lists of fault codes differ, the newer one speaks', () => {
  expect(foutcode('IB007')?.lijst).toBe('nieuw')
  expect(omstredenCodes).toEqual(['IB007', 'IB009'])
  expect(foutcode('IB210')?.lijst).toBe('2018')
  expect(foutcode('XX999')).toBe(null)
})

test.each([
  ['20261121103000', true],
  ['20240229235959', true],
  ['20261121103000123', true],
  ['20261399999999', false],
  ['20260229103000', false],
  ['20261121240000', false],
  ['20261121106000', false],
  ['20261121', false],
  ['2026112110300', false],
  ['202611211030001234', false],
])('the moment %s exists: %s', (tijdstip, bestaat) => {
  expect(isTijdstip(tijdstip)).toBe(bestaat)
  expect(envelopFouten({ ...di01, tijdstip })).toEqual(bestaat ? [] : ['tijdstip'])
  expect(envelopGebreken({ ...di01, tijdstip }, null).map((g) => g.veld)).toEqual(bestaat ? [] : ['tijdstipBericht'])
})

test('an envelope that repeats what the message says fits it, for every kind; anything else is named', () => {
  for (const soort of berichtSoorten) {
    const kop = voorbeeld(soort, 5).Header
    const terug = 'IdentificatieRetour' in kop
    const [van, naar] = terug ? [kop.Ontvanger, kop.Afzender] : [kop.Afzender, kop.Ontvanger]
    const goed: Envelop = {
      ...di01,
      functie: soort,
      zender: { ...di01.zender, organisatie: van },
      ontvanger: { ...di01.ontvanger, organisatie: naar },
    }
    const velden = (e: Envelop) => envelopGebreken(e, { soort, kop }).map((g) => g.veld)
    expect([soort, velden(goed)]).toEqual([soort, []])
    expect(velden({ ...goed, functie: 'JW999' })).toEqual(['functie'])
    expect(velden({ ...goed, zender: { ...goed.zender, organisatie: '9999' } })).toEqual(['zender/organisatie'])
    expect(velden({ ...goed, ontvanger: { ...goed.ontvanger, organisatie: 'ABC' } })).toEqual(['ontvanger/organisatie'])
  }
})

test('parties of the exchange may stand in an envelope by name, nodes only where they speak', () => {
  const met = (organisatie: string): Envelop => ({ ...di01, ontvanger: { ...di01.ontvanger, organisatie } })
  expect(envelopGebreken(met('CBS'), null)).toEqual([])
  expect(envelopGebreken(met('VECOZO'), null).map((g) => g.veld)).toEqual(['ontvanger/organisatie'])
  expect(envelopGebreken({ ...met('VECOZO'), soort: 'Du01' }, null)).toEqual([])
  expect(envelopGebreken(fo01, null)).toEqual([])
})

test.skipIf(!ggk)('nothing is said of the official samples', () => {
  const map = join(ggk ?? '', 'voorbeeldberichten')
  for (const f of readdirSync(map)) {
    const { envelop } = leesEnvelop(readFileSync(join(map, f)))
    expect([f, envelop ? envelopGebreken(envelop, null) : []]).toEqual([f, []])
  }
})
