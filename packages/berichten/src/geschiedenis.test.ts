import { expect, test } from 'vitest'
import { voorbeeld, voorbeeldDeclaratie } from './afgeleid/voorbeeld.ts'
import { beantwoord } from './antwoord.ts'
import type * as b from './berichten.ts'
import { gebroken } from './bevinding.ts'
import { Geschiedenis } from './geschiedenis.ts'
import { leesBericht } from './lezen/lees.ts'
import { schrijfBericht } from './schrijven.ts'

const toewijzing = voorbeeld('JW301', 8)
const start = voorbeeld('JW305', 8)
const nummer = toewijzing.Client.ToegewezenProducten.ToegewezenProduct[0]?.ToewijzingNummer ?? 0
const begin = start.Client.StartProducten.StartProduct[0]?.Begindatum ?? ''
const gemeente = toewijzing.Header.Afzender

function antwoord(m: b.Bericht, ...fout: ReturnType<typeof gebroken>[]): b.Bericht {
  const a = beantwoord(leesBericht(schrijfBericht(m)) as never, { identificatie: 'R1', dagtekening: '2027-01-01', bevindingen: fout })
  if (!a) throw new Error('no answer')
  return a as b.Bericht
}

test('what was accepted is remembered, what was rejected counts as never sent', () => {
  const goed = new Geschiedenis([toewijzing, antwoord(toewijzing), start, antwoord(start)])
  expect(goed.toewijzing(nummer, gemeente)).toMatchObject({ nummer, bsn: toewijzing.Client.Bsn })
  expect(goed.starts(nummer, gemeente)).toMatchObject([{ begindatum: begin, bsn: start.Client.Bsn, aanbieder: start.Header.Afzender }])
  const fout = new Geschiedenis([toewijzing, start, antwoord(start, gebroken('TR019', 'Client/StartProducten/StartProduct[1]', null))])
  expect(fout.starts(nummer, gemeente)).toEqual([])
  expect(fout.eerderBericht('JW305', start.Header.Afzender, start.Header.BerichtIdentificatie.Identificatie)).toBe(true)
})

test('a removed start is forgotten', () => {
  const weg = structuredClone(start)
  weg.Header.BerichtIdentificatie.Identificatie = 'WEG'
  weg.Client.StartProducten.StartProduct.forEach((s) => (s.StatusAanlevering = '3'))
  expect(new Geschiedenis([start, weg]).starts(nummer, gemeente)).toEqual([])
})

test('current allocations: of this client and provider, not ended and not removed', () => {
  const { Bsn } = toewijzing.Client
  const { Ontvanger } = toewijzing.Header
  const g = new Geschiedenis([toewijzing])
  expect(g.actueleToewijzingen(Bsn, Ontvanger, '2020-01-01', gemeente).length).toBe(1)
  expect(g.actueleToewijzingen(Bsn, Ontvanger, '2099-01-01', gemeente)).toEqual([])
  expect(g.actueleToewijzingen('999999990', Ontvanger, '2020-01-01', gemeente)).toEqual([])
  const weg = structuredClone(toewijzing)
  weg.Client.ToegewezenProducten.ToegewezenProduct.forEach((p) => Object.assign(p, { Einddatum: p.Ingangsdatum, RedenWijziging: '13' }))
  expect(new Geschiedenis([toewijzing, weg]).actueleToewijzingen(Bsn, Ontvanger, '2020-01-01', gemeente)).toEqual([])
})

test('a request is open until it is rejected or allocated', () => {
  const vot = voorbeeld('JW315', 8)
  const open = (...meer: b.Bericht[]) =>
    new Geschiedenis([vot, ...meer]).openVerzoeken(vot.Client.Bsn, vot.Header.Afzender, vot.Header.Ontvanger).length
  const antwoordBericht = (Antwoord: b.JW319Antwoord): b.JW319 => ({ ...voorbeeld('JW319', 8), Antwoord })
  expect(open()).toBe(1)
  expect(open(antwoordBericht({ ReferentieAanbieder: 'VOT-8', VerzoekAntwoord: '2' }))).toBe(1)
  expect(open(antwoordBericht({ ReferentieAanbieder: 'VOT-8', VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '2' }))).toBe(0)
  const toegewezen = structuredClone(toewijzing)
  toegewezen.Client.ToegewezenProducten.ToegewezenProduct.forEach((p) => (p.ReferentieAanbieder = 'VOT-8'))
  expect(open(toegewezen)).toBe(0)
})

test('lines are open, granted or refused by the answer; a refused declaration counts as never sent', () => {
  const d = voorbeeldDeclaratie(8, 2)
  const eerste = d.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0] as b.JW323Prestatie
  const oordeel = (...meer: b.Bericht[]) =>
    new Geschiedenis([d, ...meer]).prestatie(d.Header.Afzender, eerste.ProductReferentie.ReferentieNummer)?.oordeel
  const pad = 'Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]'
  expect(oordeel()).toBe('open')
  expect(oordeel(antwoord(d))).toBe('toegekend')
  expect(oordeel(antwoord(d, gebroken('TR321', pad, null)))).toBe('afgewezen')
  expect(oordeel(antwoord(d, gebroken('TR333', 'Declaratie/DeclaratieNummer', null)))).toBeUndefined()
  expect(oordeel(antwoord(d, gebroken('TR358', 'Declaratie/TotaalIngediendBedrag', null)))).toBeUndefined()
})
