// Over 300 lines: one walk after another through the same world, read from top to bottom.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leesBericht, schrijfBericht, type JW323, type JW325 } from '@draad/berichten'
import { elfproef, termijn } from '@draad/stelsel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { dienst, metBesluit, metBronnen, schemaFouten, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { starten } from '../levering/commands.ts'
import { verwerkInbox } from '../levering/dienst.ts'
import { aannemen } from '../toewijzing/commands.ts'
import { uitvoerders } from '../toewijzing/dienst.ts'
import { beantwoorden, indienen, ontvangen, tariefVastleggen } from './commands.ts'
import { declaratieUitvoerders } from './dienst.ts'
import { geld, lijst, tarieven, tonen, voorstel } from './queries.ts'

let w: Wereld
let mappen: { in: string; uit: string }
const storingen: unknown[] = []
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  const basis = mkdtempSync(join(tmpdir(), 'draad-declaratie-'))
  mappen = { in: join(basis, 'in'), uit: join(basis, 'uit') }
  mkdirSync(mappen.in)
  mkdirSync(mappen.uit)
})
afterAll(async () => {
  expect(storingen).toEqual([])
  await w.sluit()
})

const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
let volgende = 0
let verstreken = 0

/** A child whose help of four hours a week started on 2 February 2026. */
async function inHulp(o: { volume?: number; frequentie?: '2' | '4' } = {}): Promise<{ nummer: number; dossierId: string; bsn: string }> {
  w.klok.zet('2026-01-05')
  const bsn = BSNS[volgende++] ?? ''
  const { g, items } = await metBesluit(w, {
    bsn,
    items: [{ volume: o.volume ?? 4, eenheid: '04', frequentie: o.frequentie ?? '2', van: '2026-02-02', totEnMet: '2026-12-31' }],
  })
  const t = await wijsToe(w, g, items[0]!)
  await w.doe(
    aannemen,
    { dossierId: g.dossierId, toewijzingId: t.toewijzingId, versie: 1, startVerwachtOp: '2026-02-02' },
    w.mensen.aanbieder,
  )
  w.klok.zet('2026-02-02')
  await w.doe(starten, { dossierId: g.dossierId, toewijzingId: t.toewijzingId, begindatum: '2026-02-02' }, w.mensen.aanbieder)
  w.klok.zet('2026-03-03')
  // Later than all that came before, on the same day.
  w.klok.verstrijk((verstreken += 600_000))
  return { nummer: t.nummer, dossierId: g.dossierId, bsn }
}

const dien = (regels: object[], meer: object = {}) =>
  w.doe(indienen, { gemeenteId: w.partijen.gemeente, maand: '2026-02-01', regels: regels as never, ...meer }, w.mensen.aanbieder)
const regel = (nummer: number, volume = 16, meer: object = {}) => ({ nummer, geleverdIn: '2026-02-01', volume, ...meer })
const lees = () => verwerkInbox(w.o, dienst, mappen, (f) => storingen.push(f), { JW323: ontvangen })
async function verzend() {
  while ((await werkUitgaandAf(w.o, dienst, { ...uitvoerders(mappen), ...declaratieUitvoerders })) > 0);
}
const toon = (declaratieId: string, wie = w.mensen.controller) => w.vraag(tonen, { declaratieId }, wie)
const zonderTarief = { tarief: 9000 }

/** The answers that left since the last look, each accepted by the official schema. */
async function antwoorden(): Promise<JW325[]> {
  await verzend()
  const uit: JW325[] = []
  for (const f of readdirSync(mappen.uit).filter((n) => n.startsWith('JW325_'))) {
    const bytes = readFileSync(join(mappen.uit, f))
    if (metBronnen) expect(await schemaFouten('JW325', bytes)).toEqual([])
    const l = leesBericht(bytes)
    if (l.soort !== 'JW325' || !l.bericht) throw new Error('no JW325')
    uit.push(l.bericht)
    rmSync(join(mappen.uit, f))
  }
  return uit
}

const tarief = (bedrag: number, van = '2026-01-01') =>
  w.doe(tariefVastleggen, { aanbiederId: w.partijen.aanbieder, productCode: '45A04', eenheid: '04', bedrag, van }, w.mensen.controller)

test('without a tariff nothing can be priced; with a tariff of one’s own the municipality has to choose, within ten working days', async () => {
  const k = await inHulp()
  const zonder = await w.weigert(dien([regel(k.nummer)]))
  expect(zonder).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'regels.0.tarief' }] })
  const d = await dien([regel(k.nummer, 16, zonderTarief)])
  expect(d.ingediend).toBe(144_000)
  expect((await toon(d.declaratieId, w.mensen.aanbieder)).declaratie.stand).toBe('ingestuurd')
  expect(await lees()).toEqual({ verwerkt: 1, geweigerd: 0 })
  const t = await toon(d.declaratieId)
  expect(t.declaratie).toMatchObject({
    stand: 'te-beoordelen',
    ingediend: 144_000,
    toegekend: null,
    antwoordVoor: termijn('ijw-declaratie-antwoord', '2026-03-03').laatsteDag,
  })
  expect(t.regels.map((r) => [r.voorstel, r.onbeoordeeld, r.bedrag])).toEqual([['kiezen', ['TR418'], 144_000]])
  const kaal = { declaratieId: d.declaratieId, versie: t.declaratie.versie }
  expect((await w.weigert(w.doe(beantwoorden, kaal, w.mensen.controller))).code).toBe('ongeldig')
  const regelId = t.regels[0]?.id ?? ''
  const zonderReden = await w.weigert(w.doe(beantwoorden, { ...kaal, keuzes: [{ regelId, oordeel: 'afwijzen' }] }, w.mensen.controller))
  expect(zonderReden).toMatchObject({ velden: [{ pad: 'keuzes.0.reden' }] })
  await w.doe(beantwoorden, { ...kaal, keuzes: [{ regelId, oordeel: 'afwijzen', reden: '0611' }] }, w.mensen.controller)
  const [antwoord] = await antwoorden()
  expect(antwoord?.DeclaratieAntwoord).toMatchObject({
    TotaalIngediendBedrag: { TotaalBedrag: 144_000, DebetCredit: 'D' },
    TotaalToegekendBedrag: { TotaalBedrag: 0, DebetCredit: 'D' },
    RetourCodes: { RetourCode: ['0200'] },
    Clienten: { Client: [{ Bsn: k.bsn, Prestaties: { Prestatie: [{ RetourCodes: { RetourCode: ['0611'] } }] } }] },
  })
  expect((await toon(d.declaratieId)).declaratie).toMatchObject({ stand: 'beantwoord', toegekend: 0, beantwoordDoor: 'Tessa Moor' })
})

test('a tariff that is recorded decides what waited; a right declaration is granted in full', async () => {
  const k = await inHulp()
  const d = await dien([regel(k.nummer, 16, zonderTarief)])
  await lees()
  await tarief(9000)
  await verzend()
  const t = await toon(d.declaratieId)
  expect(t.regels.map((r) => r.voorstel)).toEqual(['toekennen'])
  const weiger = { regelId: t.regels[0]?.id ?? '', oordeel: 'afwijzen' as const, reden: '0611' as const }
  const kaal = { declaratieId: d.declaratieId, versie: t.declaratie.versie }
  expect((await w.weigert(w.doe(beantwoorden, { ...kaal, keuzes: [weiger] }, w.mensen.controller))).code).toBe('ongeldig')
  await w.doe(beantwoorden, kaal, w.mensen.controller)
  expect((await w.weigert(w.doe(beantwoorden, kaal, w.mensen.controller))).code).toBe('conflict')
  const [antwoord] = await antwoorden()
  expect(antwoord?.DeclaratieAntwoord).toMatchObject({
    TotaalToegekendBedrag: { TotaalBedrag: 144_000 },
    RetourCodes: { RetourCode: ['8001'] },
  })
  expect(antwoord?.DeclaratieAntwoord?.Clienten).toBeUndefined()
})

test('what the rules would refuse is said before it goes, beside its line: too much, twice, a month outside, another’s allocation', async () => {
  const [a, b] = [await inHulp(), await inHulp()]
  // February 2026 from the 2nd touches four weeks of four hours.
  const teVeel = await w.weigert(dien([regel(a.nummer, 16), regel(b.nummer, 17)]))
  expect(teVeel).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'regels.1.volume' }] })
  expect(JSON.stringify(teVeel)).toContain('TR321')
  expect(JSON.stringify(await w.weigert(dien([regel(a.nummer), regel(a.nummer)])))).toContain('TR416')
  expect(await w.weigert(dien([regel(a.nummer, 1, { geleverdIn: '2026-01-15' })]))).toMatchObject({
    velden: [{ pad: 'regels.0.geleverdIn' }],
  })
  expect(await w.weigert(dien([regel(999_999_998)]))).toMatchObject({ velden: [{ pad: 'regels.0.nummer' }] })
  expect(await w.weigert(dien([]))).toMatchObject({ velden: [{ pad: 'regels' }] })
  expect((await w.weigert(dien([regel(a.nummer)], { maand: '2026-06-01' }))).code).toBe('ongeldig')
  const vreemd = await w.weigert(
    w.doe(indienen, { gemeenteId: w.partijen.gemeente, maand: '2026-02-01', regels: [regel(a.nummer)] }, w.mensen.aanbieder2),
  )
  expect(vreemd).toMatchObject({ velden: [{ pad: 'regels.0.nummer' }] })
  for (const wie of [w.mensen.controller, w.mensen.toegang, w.mensen.privacy])
    expect((await w.weigert(w.doe(indienen, { gemeenteId: w.partijen.gemeente, maand: '2026-02-01', regels: [] }, wie))).code).toBe(
      'geweigerd',
    )
})

/** A message of the provider’s own system, with what it likes. */
function bestand(
  delen: { bsn: string; nummer: number; volume: number; bedrag?: number; tarief?: number; ref: string }[],
  id: string,
  meer: Partial<JW323['Declaratie']> = {},
): JW323 {
  const prestaties = delen.map((x) => ({
    bsn: x.bsn,
    p: {
      ProductReferentie: { ReferentieNummer: x.ref },
      ToewijzingNummer: x.nummer,
      ProductCategorie: '45' as const,
      ProductCode: '45A04',
      ProductPeriode: { Begindatum: '2026-02-02', Einddatum: '2026-02-28' },
      GeleverdVolume: x.volume,
      Eenheid: '04' as const,
      ProductTarief: x.tarief ?? 9000,
      IngediendBedrag: { Bedrag: x.bedrag ?? x.volume * (x.tarief ?? 9000), DebetCredit: 'D' as const },
    },
  }))
  return {
    Header: {
      BerichtCode: '490',
      BerichtVersie: 3,
      BerichtSubversie: 2,
      Afzender: '99000001',
      Ontvanger: '9901',
      BerichtIdentificatie: { Identificatie: id, Dagtekening: '2026-03-02' },
      XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
    },
    Declaratie: {
      DeclaratieNummer: `N${id}`,
      DeclaratiePeriode: { Begindatum: '2026-02-01', Einddatum: '2026-02-28' },
      DeclaratieDagtekening: '2026-03-02',
      TotaalIngediendBedrag: { TotaalBedrag: prestaties.reduce((n, x) => n + x.p.IngediendBedrag.Bedrag, 0), DebetCredit: 'D' },
      Clienten: {
        Client: [...Map.groupBy(prestaties, (x) => x.bsn)].map(([Bsn, v]) => ({ Bsn, Prestaties: { Prestatie: v.map((x) => x.p) } })),
      },
      ...meer,
    },
  }
}
async function breng(m: JW323) {
  w.klok.verstrijk(60_000)
  writeFileSync(join(mappen.in, `JW323_${m.Header.BerichtIdentificatie.Identificatie}.xml`), schrijfBericht(m))
  return lees()
}
const laatste = async () => (await w.vraag(lijst, {}, w.mensen.controller)).declaraties[0]!

test('a file of the provider is judged line by line: right lines are granted, wrong ones come back with their codes', async () => {
  const [a, b, c, e] = [await inHulp(), await inHulp(), await inHulp(), await inHulp()]
  await breng(
    bestand(
      [
        { bsn: a.bsn, nummer: a.nummer, volume: 16, ref: 'F1' },
        { bsn: b.bsn, nummer: b.nummer, volume: 20, ref: 'F2' },
        { bsn: c.bsn, nummer: c.nummer, volume: 10, tarief: 9500, ref: 'F3' },
        { bsn: a.bsn, nummer: 987_654_321, volume: 1, ref: 'F4' },
        { bsn: c.bsn, nummer: e.nummer, volume: 1, bedrag: 8999, ref: 'F5' },
      ],
      'FILE1',
    ),
  )
  const d = await laatste()
  const t = await toon(d.id)
  const bij = Object.fromEntries(t.regels.map((r) => [r.referentie, r.bevindingen.map((x) => x.retourcode).toSorted()]))
  expect(bij).toMatchObject({ F1: [], F2: ['9321'], F3: ['0611'], F4: ['9338'] })
  // For another child, and a wrong sum.
  expect(bij['F5']).toEqual(expect.arrayContaining(['8187', '9346']))
  const kan = await w.weigert(
    w.doe(
      beantwoorden,
      {
        declaratieId: d.id,
        versie: d.versie,
        keuzes: [{ regelId: t.regels.find((r) => r.referentie === 'F2')!.id, oordeel: 'toekennen' }],
      },
      w.mensen.controller,
    ),
  )
  expect(kan.code).toBe('ongeldig')
  await w.doe(beantwoorden, { declaratieId: d.id, versie: d.versie }, w.mensen.controller)
  const [antwoord] = await antwoorden()
  expect(antwoord?.DeclaratieAntwoord?.TotaalToegekendBedrag).toEqual({ TotaalBedrag: 144_000, DebetCredit: 'D' })
  const terug = antwoord?.DeclaratieAntwoord?.Clienten?.Client.flatMap((x) =>
    x.Prestaties.Prestatie.map((p) => p.ProductReferentie.ReferentieNummer),
  )
  expect(terug?.toSorted()).toEqual(['F2', 'F3', 'F4', 'F5'])
  expect((await toon(d.id)).regels.map((r) => [r.referentie, r.stand]).toSorted()).toEqual([
    ['F1', 'toegekend'],
    ['F2', 'afgewezen'],
    ['F3', 'afgewezen'],
    ['F4', 'afgewezen'],
    ['F5', 'afgewezen'],
  ])
  // A refused line may come again; a granted one not. The number of the declaration must be new.
  await breng(
    bestand(
      [
        { bsn: b.bsn, nummer: b.nummer, volume: 16, ref: 'F6' },
        { bsn: a.bsn, nummer: a.nummer, volume: 1, ref: 'F7' },
      ],
      'FILE2',
    ),
  )
  const opnieuw = await toon((await laatste()).id)
  expect(opnieuw.regels.map((r) => [r.referentie, r.bevindingen.map((x) => x.regel).toSorted()])).toEqual([
    ['F6', []],
    ['F7', ['TR389']],
  ])
})

test('wrong as a whole is answered at once and counts as never sent: a wrong sum, a number used before, a period that goes back', async () => {
  const a = await inHulp()
  const goed = bestand([{ bsn: a.bsn, nummer: a.nummer, volume: 8, ref: 'G1' }], 'FILE3')
  await breng({ ...goed, Declaratie: { ...goed.Declaratie, TotaalIngediendBedrag: { TotaalBedrag: 1, DebetCredit: 'D' } } })
  const d = await laatste()
  expect(d).toMatchObject({ stand: 'afgekeurd', toegekend: 0 })
  const [antwoord] = await antwoorden()
  expect(antwoord?.Header.RetourCodes.RetourCode).toEqual(['0001'])
  expect(antwoord?.DeclaratieAntwoord).toBeUndefined()
  // The same number again is fine: the first was never processed.
  await breng({ ...goed, Header: { ...goed.Header, BerichtIdentificatie: { Identificatie: 'FILE3B', Dagtekening: '2026-03-02' } } })
  expect((await laatste()).stand).toBe('te-beoordelen')
  await breng({
    ...bestand([{ bsn: a.bsn, nummer: a.nummer, volume: 1, ref: 'G2' }], 'FILE4'),
    Declaratie: { ...goed.Declaratie, DeclaratieNummer: 'NFILE3' },
  })
  expect((await laatste()).bevindingen.map((b) => b.regel)).toEqual(['TR333'])
  const [nummer] = await antwoorden()
  expect(nummer?.DeclaratieAntwoord).toMatchObject({ TotaalToegekendBedrag: { TotaalBedrag: 0 }, RetourCodes: { RetourCode: ['9333'] } })
})

test('an old picture is not granted: two declarations that each fit, and do not fit together', async () => {
  const a = await inHulp()
  await breng(bestand([{ bsn: a.bsn, nummer: a.nummer, volume: 16, ref: 'H1' }], 'FILE5'))
  const een = await laatste()
  // The same delivery in another file: wrong as soon as the first counts, so taken back to the desk or refused there.
  await breng(bestand([{ bsn: a.bsn, nummer: a.nummer, volume: 16, ref: 'H2' }], 'FILE6'))
  const twee = await laatste()
  expect((await toon(twee.id)).regels[0]?.bevindingen.map((b) => b.regel)).toContain('TR389')
  await w.beheer.query("update declaratieregel set bevindingen = '[]' where declaratie_id = $1", [twee.id])
  await w.doe(beantwoorden, { declaratieId: een.id, versie: een.versie }, w.mensen.controller)
  await w.doe(beantwoorden, { declaratieId: twee.id, versie: twee.versie }, w.mensen.controller)
  // The first is not held back by what came after it; the second goes back to the desk, with nothing sent.
  expect((await antwoorden()).map((x) => x.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag)).toEqual([144_000])
  expect((await toon(een.id)).declaratie.stand).toBe('beantwoord')
  const terug = await toon(twee.id)
  expect(terug.declaratie).toMatchObject({ stand: 'te-beoordelen', veranderd: 1, beantwoordDoor: null })
  expect(terug.regels[0]?.bevindingen.map((b) => b.regel)).toContain('TR389')
})

test('a granted line is taken back in full by a credit, once, and may then be declared again; minutes are priced by the hour', async () => {
  const a = await inHulp()
  const d = await dien([regel(a.nummer, 95, { eenheid: '01' })])
  // € 90 an hour: 95 minutes are € 142.50, and the tariff in the line is € 1.50 a minute.
  expect(d.ingediend).toBe(14_250)
  await lees()
  const t = await toon(d.declaratieId)
  await w.doe(beantwoorden, { declaratieId: d.declaratieId, versie: t.declaratie.versie }, w.mensen.controller)
  await antwoorden()
  const van = (await toon(d.declaratieId, w.mensen.aanbieder)).regels[0]!
  expect([van.magTerug, van.kind, van.tarief]).toEqual([true, 'Sam Proef', 150])
  const terug = await dien([regel(a.nummer, 16)], { credits: [van.referentie] })
  expect(terug.ingediend).toBe(144_000 - 14_250)
  await lees()
  const t2 = await toon(terug.declaratieId)
  expect(t2.regels.map((r) => [r.debetCredit, r.voorstel])).toEqual([
    ['C', 'toekennen'],
    ['D', 'toekennen'],
  ])
  expect((await w.weigert(dien([], { credits: [van.referentie] }))).code).toBe('ongeldig')
  await w.doe(beantwoorden, { declaratieId: terug.declaratieId, versie: t2.declaratie.versie }, w.mensen.controller)
  const [antwoord] = await antwoorden()
  expect(antwoord?.DeclaratieAntwoord?.TotaalToegekendBedrag.TotaalBedrag).toBe(144_000 - 14_250)
  const rij = (await w.vraag(geld, {}, w.mensen.controller)).toewijzingen.find((x) => x.nummer === a.nummer)
  expect(rij).toMatchObject({ toegekend: 144_000, volumeToegekend: 16, open: 0 })
  // 48 weeks touched from 2 February to 31 December 2026, four hours each, at € 90.
  expect(rij?.volumeToegewezen).toBe(48 * 4)
  expect(rij?.rest).toBe(48 * 4 * 9000 - 144_000)
})

test('the proposal names what was delivered and not declared yet, with the most that fits', async () => {
  const [a, b] = [await inHulp(), await inHulp()]
  await dien([regel(a.nummer)])
  const v = await w.vraag(voorstel, { maand: '2026-02-10' }, w.mensen.aanbieder)
  const bij = (n: number) => v.regels.find((r) => r.nummer === n)
  expect(bij(a.nummer)?.al).toBe('open')
  expect(bij(b.nummer)).toMatchObject({
    al: 'niet',
    maximum: 16,
    tarief: 9000,
    kind: 'Sam Proef',
    periode: { begin: '2026-02-02', eind: '2026-02-28' },
  })
  expect((await w.vraag(voorstel, { maand: '2026-01-10' }, w.mensen.aanbieder)).regels).toEqual([])
  expect((await w.vraag(voorstel, { maand: '2026-02-10' }, w.mensen.aanbieder2)).regels).toEqual([])
  await lees()
})

test('the money adds up in whole cents, over providers, months and products, and per allocation', async () => {
  const g = await w.vraag(geld, {}, w.mensen.controller)
  const som = (f: (c: (typeof g.cellen)[number]) => number) => g.cellen.reduce((n, c) => n + f(c), 0)
  const alle = (await w.vraag(lijst, {}, w.mensen.controller)).declaraties
  expect(som((c) => c.toegekend)).toBe(alle.reduce((n, d) => n + (d.toegekend ?? 0), 0))
  expect(g.cellen.every((c) => c.ingediend === c.open + c.toegekend + c.afgewezen && Number.isSafeInteger(c.ingediend))).toBe(true)
  const perToewijzing = g.toewijzingen.reduce((n, t) => n + t.toegekend, 0)
  expect(perToewijzing).toBe(som((c) => c.toegekend))
})

test('nobody else sees the money, and nothing of it stands in a family’s thread', async () => {
  const van = (wie: typeof w.mensen.toegang) =>
    inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => [
      (await tx.db.selectFrom('declaratie').select('id').execute()).length,
      (await tx.db.selectFrom('declaratieregel').select('id').execute()).length,
      (await tx.db.selectFrom('declaratietarief').select('id').execute()).length,
    ])
  for (const wie of [w.mensen.toegang, w.mensen.regisseur, w.mensen.beslisser, w.mensen.privacy, w.mensen.aanbieder2, w.mensen.anderTeam])
    expect(await van(wie)).toEqual([0, 0, 0])
  const ander = { ...w.mensen.controller, partij: { id: w.partijen.gemeente2, naam: 'Gemeente Voorbeeld', soort: 'gemeente' } }
  expect(await van(ander)).toEqual([0, 0, 0])
  expect((await van(w.mensen.controller))[0]).toBeGreaterThan(5)
  expect((await w.vraag(geld, {}, ander)).toewijzingen).toEqual([])
  const tekst = JSON.stringify(await w.vraag(lijst, {}, w.mensen.controller)) + JSON.stringify(await w.vraag(geld, {}, w.mensen.controller))
  expect(tekst).not.toMatch(/Sam|Proef"|9999000/)
  expect((await w.vraag(tarieven, {}, w.mensen.aanbieder)).tarieven.length).toBe(1)
  const verhaal = (await w.beheer.query("select count(*)::int as n from gebeurtenis where kamer = 'declaratie'")).rows[0].n
  expect(verhaal).toBe(0)
})

test('a new tariff ends the old one on the day before; one in the past of another is refused', async () => {
  await tarief(9300, '2026-07-01')
  expect((await w.vraag(tarieven, {}, w.mensen.controller)).tarieven.map((t) => [t.bedrag, t.van, t.totEnMet])).toEqual([
    [9300, '2026-07-01', null],
    [9000, '2026-01-01', '2026-06-30'],
  ])
  expect((await w.weigert(tarief(9100, '2026-03-01'))).code).toBe('conflict')
  expect((await w.weigert(tarief(9100, '2026-07-01'))).code).toBe('conflict')
})

test('a file that is no declaration for us is refused with the reason, and kept', async () => {
  const a = await inHulp()
  const m = bestand([{ bsn: a.bsn, nummer: a.nummer, volume: 1, ref: 'Z1' }], 'FILE9')
  await breng({ ...m, Header: { ...m.Header, Afzender: '12121212' } })
  await breng({
    ...m,
    Header: { ...m.Header, Ontvanger: '0001', BerichtIdentificatie: { Identificatie: 'FILE9B', Dagtekening: '2026-03-02' } },
  })
  writeFileSync(
    join(mappen.in, 'vorm.xml'),
    Buffer.from(schrijfBericht(m)).toString().replace('<jw323:GeleverdVolume>1<', '<jw323:GeleverdVolume>x<'),
  )
  await lees()
  const redenen = (
    await w.beheer.query("select reden from bericht where soort = 'JW323' and status = 'geweigerd' order by gemaakt_op, id")
  ).rows.map((r) => r.reden)
  expect(redenen.toSorted()).toEqual(['andere-gemeente', 'onbekende-afzender', 'vorm'])
})
