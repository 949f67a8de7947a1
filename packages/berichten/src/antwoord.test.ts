import { expect, test } from 'vitest'
import { voorbeeld, voorbeeldDeclaratie } from './afgeleid/voorbeeld.ts'
import { beantwoord, NietBeoordeeld, type AntwoordOpties } from './antwoord.ts'
import type * as b from './berichten.ts'
import { gebroken } from './bevinding.ts'
import { leesBericht } from './lezen/lees.ts'
import { controleer } from './regels/controleer.ts'
import { schrijfBericht } from './schrijven.ts'

const opties = { identificatie: 'R1', dagtekening: '2026-11-21', onbeoordeeld: 'alle' } as const
const codes = (o: { RetourCodes?: { RetourCode: b.RetourCode[] } | undefined } | undefined) => o?.RetourCodes?.RetourCode

function lees<M extends b.Bericht>(m: M) {
  const lezing = leesBericht(schrijfBericht(m))
  if (lezing.soort === null) throw new Error(lezing.tekst)
  return lezing
}

/** An answer must itself be a right message: no finding of form or content. */
function goed<M extends b.Bericht>(m: M | null): M {
  if (!m) throw new Error('no answer')
  expect(lees(m).bevindingen.filter((x) => x.beoordeeld)).toEqual([])
  return m
}

test('nothing wrong: only the header, without return codes; the sender of the original stays the sender', () => {
  const m = voorbeeld('JW305', 1)
  const r = goed(beantwoord(lees(m) as never, opties) as b.JW306 | null)
  expect(r.Client).toBeUndefined()
  expect(codes(r.Header)).toBeUndefined()
  expect(r.Header).toMatchObject({
    BerichtCode: '439',
    Afzender: m.Header.Afzender,
    IdentificatieRetour: 'R1',
    BerichtIdentificatie: m.Header.BerichtIdentificatie,
  })
})

test('wrong inside: only the header, with 0001', () => {
  const m = structuredClone(voorbeeld('JW305', 1))
  m.Client.Bsn = '123456789'
  const r = goed(beantwoord(lees(m) as never, opties) as b.JW306 | null)
  expect(codes(r.Header)).toEqual(['0001'])
  expect(r.Client).toBeUndefined()
})

test('wrong across messages: every class of the client with its own code', () => {
  const m = structuredClone(voorbeeld('JW305', 1))
  const start = m.Client.StartProducten.StartProduct[0] as b.JW305StartProduct
  start.StatusAanlevering = '3'
  const lezing = leesBericht(schrijfBericht(m), { poorten: { voorgeschiedenis: { starts: () => [], stops: () => [] } } })
  const r = goed(beantwoord(lezing as never, opties) as b.JW306 | null)
  expect(codes(r.Header)).toEqual(['0200'])
  expect(codes(r.Client)).toEqual(['0200'])
  expect(codes(r.Client?.StartProducten.StartProduct[0])).toEqual(['9063'])
})

test('wrong at the header: only the header, with that code', () => {
  const lezing = leesBericht(schrijfBericht(voorbeeld('JW301', 1)), { poorten: { extern: { vandaag: () => '2020-01-01' } } })
  const r = goed(beantwoord(lezing as never, opties) as b.JW302 | null)
  expect(codes(r.Header)).toEqual(['8848'])
  expect(r.Client).toBeUndefined()
})

test('wrong at the client: what lies below is not judged', () => {
  const lezing = lees(voorbeeld('JW317', 1))
  const bevindingen = [gebroken('TR374', 'Client/Bsn', null)]
  const r = goed(beantwoord(lezing as never, { ...opties, bevindingen }) as b.JW318 | null)
  expect(codes(r.Client)).toEqual(['9374'])
  expect(codes(r.Client?.Verzoek)).toEqual(['0233'])
  expect(codes(r.Client?.Verzoek.TeWijzigenProducten?.TeWijzigenProduct[0])).toEqual(['0233'])
})

test('wrong form, or an answer: there is nothing to answer with', () => {
  expect(beantwoord(leesBericht('<a/>') as never, opties)).toBe(null)
  expect(beantwoord(lees(voorbeeld('JW306', 1)) as never, opties)).toBe(null)
  const kapot = new TextDecoder().decode(schrijfBericht(voorbeeld('JW305', 1))).replace(/<jw305:Bsn>.*?<\/jw305:Bsn>/, '')
  expect(beantwoord(leesBericht(kapot) as never, opties)).toBe(null)
})

const declaratie = voorbeeldDeclaratie(4, 3)
const antwoordOp = (bevindingen: ReturnType<typeof gebroken>[]) =>
  goed(beantwoord(lees(declaratie) as never, { ...opties, bevindingen }) as b.JW325 | null)
const totaal = declaratie.Declaratie.TotaalIngediendBedrag.TotaalBedrag
const bedrag = (i: number) => declaratie.Declaratie.Clienten.Client[i]?.Prestaties.Prestatie[0]?.IngediendBedrag.Bedrag ?? 0

test('a declaration granted in full: 8001 and the whole amount, no lines', () => {
  const r = antwoordOp([])
  expect(codes(r.Header)).toEqual(['0200'])
  expect(codes(r.DeclaratieAntwoord)).toEqual(['8001'])
  expect(r.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: totaal, DebetCredit: 'D' })
  expect(r.Header.DeclaratieIdentificatie).toEqual(declaratie.Header.BerichtIdentificatie)
})

test('lines refused: only those come back, and the granted amount is the rest', () => {
  const pad = 'Declaratie/Clienten/Client[2]/Prestaties/Prestatie[1]'
  const r = antwoordOp([gebroken('TR321', `${pad}/GeleverdVolume`, null), gebroken('TR418', `${pad}/ProductTarief`, null)])
  expect(codes(r.DeclaratieAntwoord)).toEqual(['0200'])
  expect(r.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag).toBe(totaal - bedrag(1))
  expect(r.DeclaratieAntwoord?.Clienten?.Client.length).toBe(1)
  expect(codes(r.DeclaratieAntwoord?.Clienten?.Client[0]?.Prestaties.Prestatie[0])).toEqual(['9321', '0611'])
})

test('a client refused: all its lines come back as not judged', () => {
  const r = antwoordOp([gebroken('TR304', 'Declaratie/Clienten/Client[1]/Bsn', null)])
  const client = r.DeclaratieAntwoord?.Clienten?.Client[0]
  expect(codes(client)).toEqual(['8187'])
  expect(codes(client?.Prestaties.Prestatie[0])).toEqual(['0233'])
  expect(r.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag).toBe(totaal - bedrag(0))
})

test('the declaration refused: nothing granted and no lines', () => {
  const r = antwoordOp([gebroken('TR333', 'Declaratie/DeclaratieNummer', null)])
  expect(codes(r.DeclaratieAntwoord)).toEqual(['9333'])
  expect(r.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: 0, DebetCredit: 'D' })
  expect(r.DeclaratieAntwoord?.Clienten).toBeUndefined()
})

test('findings that were not judged never become a return code', () => {
  const lezing = lees(voorbeeld('JW307', 2))
  expect(controleer(lezing.bericht as b.Bericht).every((x) => !x.beoordeeld)).toBe(true)
  const r = goed(beantwoord(lezing as never, opties) as b.JW308 | null)
  expect(codes(r.Header)).toBeUndefined()
})

const kopVan = { identificatie: 'R1', dagtekening: '2026-11-21' }
/** What a caller of plain JavaScript can do as well: leave everything out. */
const zonderWoord = kopVan as AntwoordOpties

function geweigerd(doe: () => unknown): NietBeoordeeld {
  try {
    doe()
  } catch (e) {
    if (e instanceof NietBeoordeeld) return e
    throw e
  }
  throw new Error('answered')
}

test.each(['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'] as const)(
  '%s: what nobody judged is never answered as fine without a word of the caller',
  (soort) => {
    const lezing = lees(voorbeeld(soort, 3))
    const open = controleer(lezing.bericht as b.Bericht).filter((x) => !x.beoordeeld)
    expect(open.length).toBeGreaterThan(3)
    const fout = geweigerd(() => beantwoord(lezing as never, zonderWoord))
    expect(fout.regels).toEqual(open.map((x) => x.regel))
    expect(fout.message).toContain('poorten')
    // Half a word is not enough, and each way of saying it is held to the same.
    const [eerste, ...rest] = fout.regels
    expect(geweigerd(() => beantwoord(lezing as never, { ...kopVan, onbeoordeeld: rest })).regels).toEqual([eerste])
    expect(geweigerd(() => beantwoord(lezing as never, { ...kopVan, poorten: {} })).regels).toEqual(fout.regels)
    expect(geweigerd(() => beantwoord(lezing as never, { ...kopVan, bevindingen: lezing.bevindingen })).regels).toEqual(fout.regels)
    expect(beantwoord(lezing as never, { ...kopVan, onbeoordeeld: fout.regels })).not.toBe(null)
    expect(beantwoord(lezing as never, { ...kopVan, onbeoordeeld: 'alle' })).not.toBe(null)
  },
)

test('what rejects the whole needs no word; a refused line of a declaration does, because the others are granted', () => {
  const start = lees(voorbeeld('JW305', 1))
  const fout = gebroken('TR019', 'Client/StartProducten/StartProduct[1]', null)
  expect(beantwoord(start as never, { ...kopVan, bevindingen: [...start.bevindingen, fout] })).not.toBe(null)
  const d = lees(voorbeeldDeclaratie(4, 3))
  const metFout = (f: ReturnType<typeof gebroken>) => beantwoord(d as never, { ...kopVan, bevindingen: [...d.bevindingen, f] })
  expect(metFout(gebroken('TR333', 'Declaratie/DeclaratieNummer', null))).not.toBe(null)
  expect(geweigerd(() => metFout(gebroken('TR321', 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]', null))).regels).toContain(
    'TR389',
  )
})

test('ports given to the answer judge the message: the code is that of the rule', () => {
  const lezing = lees(voorbeeld('JW305', 1))
  const poorten = { voorgeschiedenis: { toewijzing: () => null } }
  const r = goed(beantwoord(lezing as never, { ...kopVan, poorten }) as b.JW306 | null)
  expect(codes(r.Client?.StartProducten.StartProduct[0])).toEqual(['9019'])
})

test.each(['', '   ', 'A123456789012', 'R\n1', '\t'])('an answer is never made under the identification %j', (identificatie) => {
  expect(() => beantwoord(lees(voorbeeld('JW305', 1)) as never, { ...opties, identificatie })).toThrow(/identificatie/)
})
