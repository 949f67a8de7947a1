// Over 300 lines: every command of the room with its refusals, in one world.
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leesBericht } from '@draad/berichten'
import { elfproef } from '@draad/stelsel'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { item, neem, volledig } from '../besluit/proef.ts'
import { aannemen, intrekken, maken, meldNietBeschikbaar, weigeren, wijzigen } from './commands.ts'
import { KLAARMAP, uitvoerders } from './dienst.ts'
import { dienst, kop, metBesluit, metBronnen, opdracht, schemaFouten, termijnen, verzend, wijsToe } from '../../schil/proef/toewijzing.ts'
import { berichten, keuzes, plaatsen, toewijzingen } from './queries.ts'
import { plaatsdeel } from './rules.ts'
import { plaatsenVan } from './store.ts'

let w: Wereld
let uit: string
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  uit = mkdtempSync(join(tmpdir(), 'draad-uit-'))
})
afterAll(() => w.sluit())

let volgende = 0
// Test BSNs of the official range that pass the eleven-test; the first is kept for the official samples.
const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
const nieuw = (o: Parameters<typeof metBesluit>[1] = {}) => metBesluit(w, { bsn: BSNS[volgende++] ?? null, ...o })
const rij = async (id: string) => (await w.beheer.query('select * from toewijzing where id = $1', [id])).rows[0]
const versie = async (id: string) => Number((await rij(id)).versie)

test('[R2-101] [R4a-125] an allocation makes the child wait on the provider, and never stops the clock', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Jeugdhuis De Linde', hulp_gestart_op: null })
  expect(await termijnen(w, g.dossierId)).toEqual(
    expect.arrayContaining(['toewijzing-na-besluit:gehaald', 'reactie-aanbieder:loopt', 'uitvoering-besluit:loopt']),
  )
  const recht = (await w.beheer.query("select houder_id from toegang where dossier_id = $1 and rol = 'aanbieder'", [g.dossierId])).rows
  expect(recht).toEqual([{ houder_id: w.partijen.aanbieder }])
  expect((await rij(t.toewijzingId)).is_eerste_keus).toBe(true)
})

test('the provider sees its own allocation only; another provider, another team and a wrong role see or do nothing', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  expect((await w.vraag(toewijzingen, { dossierId: g.dossierId }, w.mensen.aanbieder)).toewijzingen.map((x) => x.id)).toEqual([
    t.toewijzingId,
  ])
  expect((await w.vraag(plaatsen, {}, w.mensen.aanbieder)).plaatsen.map((p) => p.id)).toContain(t.toewijzingId)
  expect((await w.vraag(plaatsen, {}, w.mensen.aanbieder2)).plaatsen).toEqual([])
  expect((await w.weigert(w.vraag(toewijzingen, { dossierId: g.dossierId }, w.mensen.aanbieder2))).code).toBe('geweigerd')
  for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder2])
    expect(
      await inTransactie(w.o.db, wie, 'proef', w.klok, (tx) =>
        tx.db.selectFrom('toewijzing').select('id').where('dossier_id', '=', g.dossierId).execute(),
      ),
    ).toEqual([])
  expect((await w.weigert(w.doe(maken, opdracht(w, g, items[0]!), w.mensen.anderTeam))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(maken, opdracht(w, g, items[0]!), w.mensen.aanbieder))).code).toBe('geweigerd')
})

test('two providers of one child do not see each other', async () => {
  const { g, items } = await nieuw({ items: [{}, { product: '45A05' }] })
  await wijsToe(w, g, items[0]!)
  await wijsToe(w, g, items[1]!, {
    aanbiederId: w.partijen.aanbieder2,
    eersteKeus: { wat: 'Anker', aanbiederId: w.partijen.aanbieder2, van: 'kind' },
  })
  const ziet = async (wie: typeof w.mensen.aanbieder) =>
    (await w.vraag(toewijzingen, { dossierId: g.dossierId }, wie)).toewijzingen.map((x) => x.aanbiederNaam)
  expect(await ziet(w.mensen.aanbieder)).toEqual(['Jeugdhuis De Linde'])
  expect(await ziet(w.mensen.aanbieder2)).toEqual(['Praktijk Anker'])
  expect((await ziet(w.mensen.toegang)).length).toBe(2)
})

test('[R4a-97] [R4b-69] [R2-54] what is placed and what was chosen are both kept; without a reason it is refused', async () => {
  const { g, items } = await nieuw()
  const anders = {
    aanbiederId: w.partijen.aanbieder2,
    eersteKeus: { wat: 'De Linde, bij school', aanbiederId: w.partijen.aanbieder, van: 'gezin' as const },
  }
  const u = await w.weigert(wijsToe(w, g, items[0]!, anders))
  expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'afwijking.reden', gevonden: 'aanbieder' }] })
  expect((await w.beheer.query('select 1 from toewijzing where dossier_id = $1', [g.dossierId])).rowCount).toBe(0)
  const t = await wijsToe(w, g, items[0]!, {
    ...anders,
    afwijking: { reden: 'vol', toelichting: 'De Linde heeft tot juni geen plek.', verteldOp: '2026-01-05' },
  })
  expect(await rij(t.toewijzingId)).toMatchObject({
    is_eerste_keus: false,
    eerste_keus: 'De Linde, bij school',
    eerste_keus_aanbieder_id: w.partijen.aanbieder,
    afwijking_reden: 'vol',
  })
})

test('[R4a-98] that it is not the first choice stands in the family’s own chronology', async () => {
  const { g, items } = await nieuw()
  await wijsToe(w, g, items[0]!, {
    aanbiederId: w.partijen.aanbieder2,
    afwijking: { reden: 'vol', toelichting: 'Geen plek tot juni.', verteldOp: null },
  })
  const e = (
    await w.beheer.query("select inhoud, gezin from gebeurtenis where dossier_id = $1 and soort = 'toewijzing.gemaakt'", [g.dossierId])
  ).rows[0]
  expect(e.gezin).toBe(true)
  expect(e.inhoud.tekst.nl).toContain('Geen plek tot juni')
})

test('[R2-56] [R4b-69] needed help that cannot be had is a fact of its own', async () => {
  const { g, items } = await nieuw()
  await w.doe(
    meldNietBeschikbaar,
    {
      dossierId: g.dossierId,
      voorzieningId: items[0]!.id,
      nodig: 'Traumabehandeling met LVB-kennis',
      reden: 'bestaat-niet',
      toelichting: 'Geen aanbieder in de regio.',
    },
    w.mensen.toegang,
  )
  expect((await w.vraag(toewijzingen, { dossierId: g.dossierId }, w.mensen.toegang)).nietBeschikbaar).toMatchObject([
    { reden: 'bestaat-niet' },
  ])
  expect(
    (
      await w.weigert(
        w.doe(meldNietBeschikbaar, { dossierId: g.dossierId, nodig: 'x', reden: 'anders', toelichting: 'y' }, w.mensen.aanbieder),
      )
    ).code,
  ).toBe('geweigerd')
})

test.each([
  ['a day before the decision holds', { ingangsdatum: '2026-02-01' }, 'ingangsdatum'],
  ['a day after the decision', { einddatum: '2027-01-01' }, 'einddatum'],
  ['no last day while the decision has one', { einddatum: null }, 'einddatum'],
  ['another category than the product', { product: { categorie: '43', code: '45A04' } }, 'product.code'],
  ['no amount', { omvang: null }, 'omvang.volume'],
  ['a unit the product does not have', { omvang: { volume: 2, eenheid: '82', frequentie: '2' } }, 'omvang.eenheid'],
])('refused with what to do: %s', async (_naam, meer, pad) => {
  const { g, items } = await nieuwZonder()
  const u = await w.weigert(wijsToe(w, g, items[0]!, { ...meer, afwijking: { reden: 'anders', toelichting: 'proef', verteldOp: null } }))
  expect(u).toMatchObject({ code: 'ongeldig' })
  expect(u.code === 'ongeldig' ? u.velden.map((v) => v.pad) : []).toContain(pad)
})
let deZonder: Awaited<ReturnType<typeof nieuw>> | null = null
const nieuwZonder = async () => (deZonder ??= await metBesluit(w, { bsn: null }))

test('less than was decided needs a reason; a personal budget has no allocation; an unknown item does not exist', async () => {
  const { g, items } = await metBesluit(w, { items: [{}, { vorm: 'pgb', product: '45A05', tarief: 5000, aanbiederNaam: 'Zelf gekozen' }] })
  const u = await w.weigert(wijsToe(w, g, items[0]!, { omvang: { volume: 1, eenheid: '04', frequentie: '2' } }))
  expect(u).toMatchObject({ code: 'ongeldig', velden: [{ gevonden: 'minder' }] })
  expect((await w.weigert(wijsToe(w, g, items[1]!))).code).toBe('geweigerd')
  expect((await w.weigert(wijsToe(w, g, { ...items[0]!, id: g.dossierId }))).code).toBe('nietGevonden')
})

test('[R2-32] help that a certified institution determined is not cut, changed or taken back by the municipality', async () => {
  const { g, items } = await nieuw({ items: [{ bepaaldDoorGi: true, kader: 'ondertoezichtstelling', grondslag: 'Jeugdwet 3.5' }] })
  const minder = {
    omvang: { volume: 1, eenheid: '04', frequentie: '2' },
    afwijking: { reden: 'prijsplafond', toelichting: 'te duur', verteldOp: null },
  }
  expect(await w.weigert(wijsToe(w, g, items[0]!, minder))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'product' }] })
  const t = await wijsToe(w, g, items[0]!)
  const kort = {
    dossierId: g.dossierId,
    toewijzingId: t.toewijzingId,
    versie: 1,
    reden: '05' as const,
    einddatum: '2026-03-01',
    toelichting: 'minder budget',
  }
  expect(await w.weigert(w.doe(intrekken, kort, w.mensen.toegang))).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'reden' }] })
  expect(await w.weigert(w.doe(wijzigen, { ...kort, toelichting: '' }, w.mensen.toegang))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'reden' }],
  })
  expect((await rij(t.toewijzingId)).stand).toBe('wacht-op-antwoord')
})

test('accepting is not starting: the child still waits, and a start later than the norm is said at once [R0-102] [R2-99]', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  const basis = { dossierId: g.dossierId, toewijzingId: t.toewijzingId, versie: 1 }
  expect((await w.weigert(w.doe(aannemen, { ...basis, startVerwachtOp: '2026-01-10' }, w.mensen.aanbieder))).code).toBe('ongeldig')
  expect((await w.weigert(w.doe(aannemen, { ...basis, startVerwachtOp: '2026-04-01' }, w.mensen.aanbieder2))).code).toBe('geweigerd')
  await w.doe(aannemen, { ...basis, startVerwachtOp: '2026-04-01' }, w.mensen.aanbieder)
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', hulp_gestart_op: null })
  expect(await termijnen(w, g.dossierId)).toEqual(
    expect.arrayContaining(['reactie-aanbieder:gehaald', 'ijw-startbericht:loopt', 'uitvoering-besluit:loopt']),
  )
  expect(
    (await w.beheer.query("select 1 from gebeurtenis where dossier_id = $1 and soort = 'toewijzing.start-boven-norm'", [g.dossierId]))
      .rowCount,
  ).toBe(1)
  const u = await w.weigert(w.doe(aannemen, { ...basis, startVerwachtOp: '2026-04-01' }, w.mensen.aanbieder))
  expect(u).toMatchObject({ code: 'conflict', anders: { stand: 'aangenomen' } })
})

test('[R2-50] [R4a-99] [R4b-65] a refusal is kept with its reason, the search goes on, and the provider loses sight of the child', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  await w.doe(
    weigeren,
    {
      dossierId: g.dossierId,
      toewijzingId: t.toewijzingId,
      versie: 1,
      reden: 'te-complex',
      toelichting: 'Wij missen een gedragswetenschapper.',
    },
    w.mensen.aanbieder,
  )
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  expect(await termijnen(w, g.dossierId)).toEqual(
    expect.arrayContaining(['reactie-aanbieder:gehaald', 'toewijzing-na-besluit:loopt', 'toewijzing-na-besluit:gehaald']),
  )
  await verzend(w, uit)
  expect((await w.weigert(w.vraag(toewijzingen, { dossierId: g.dossierId }, w.mensen.aanbieder))).code).toBe('geweigerd')
  expect((await w.vraag(keuzes, { dossierId: g.dossierId }, w.mensen.toegang)).voorzieningen.map((v) => v.id)).toEqual([items[0]!.id])
  expect((await w.vraag(toewijzingen, { dossierId: g.dossierId }, w.mensen.toegang)).weigeringen).toMatchObject([
    { reden: 'te-complex', geldgeschil: false },
  ])
})

test('[R2-43] [R0-16] a refusal about money is kept apart, and [R2-52] [R4b-66] the second refusal calls for someone who can decide', async () => {
  const { g, items } = await nieuw()
  const een = await wijsToe(w, g, items[0]!)
  await w.doe(
    weigeren,
    {
      dossierId: g.dossierId,
      toewijzingId: een.toewijzingId,
      versie: 1,
      reden: 'woonplaats-onduidelijk',
      toelichting: 'Welke gemeente betaalt?',
    },
    w.mensen.aanbieder,
  )
  const twee = await wijsToe(w, g, items[0]!, {
    aanbiederId: w.partijen.aanbieder2,
    afwijking: { reden: 'geweigerd', toelichting: 'De Linde weigerde.', verteldOp: null },
  })
  await w.doe(
    weigeren,
    { dossierId: g.dossierId, toewijzingId: twee.toewijzingId, versie: 1, reden: 'vol', toelichting: 'Geen plek.' },
    w.mensen.aanbieder2,
  )
  const soorten = (await w.beheer.query('select soort from gebeurtenis where dossier_id = $1', [g.dossierId])).rows.map((r) => r.soort)
  expect(soorten).toContain('toewijzing.geldgeschil')
  expect(soorten.filter((s) => s === 'toewijzing.opschalen').length).toBe(1)
})

test('the same help is not allocated twice, and a number brought along stays what it was', async () => {
  const { g, items } = await nieuw({ items: [{}, { product: '45A05' }] })
  const t = await wijsToe(w, g, items[0]!, { nummer: 300201 })
  expect(t.nummer).toBe(300201)
  expect((await w.weigert(wijsToe(w, g, items[0]!))).code).toBe('conflict')
  expect((await w.weigert(wijsToe(w, g, items[1]!, { nummer: 300201 }))).code).toBe('conflict')
  expect((await wijsToe(w, g, items[1]!)).nummer).not.toBe(300201)
})

async function inbak() {
  return readdirSync(uit)
    .filter((f) => f.endsWith('.xml'))
    .sort()
}

/** Everything sent and taken away, so that what follows is of this test. */
async function leeg() {
  await verzend(w, uit)
  for (const f of await inbak()) renameSync(join(uit, f), join(uit, `${f}.opgehaald`))
}

test('a full-state allocation message lies in the outbox, in its file form and without a name in the file name', async () => {
  await leeg()
  const { g, items } = await nieuw({
    items: [{}, { product: '45A05' }],
    kind: { voornamen: 'Zoë-Anne', voorvoegsel: "van 't", achternaam: 'Ømer & Zn', geboren: '2015-03-00' },
  })
  await wijsToe(w, g, items[0]!)
  await verzend(w, uit)
  await wijsToe(w, g, items[1]!)
  await verzend(w, uit)
  const namen = await inbak()
  expect(namen.length).toBe(2)
  expect(namen.every((n) => /^JW301_\d{12}\.xml$/.test(n))).toBe(true)
  const bytes = readFileSync(join(uit, namen[1]!))
  expect(bytes[0]).toBe(0x3c)
  expect(/[^\r]\n/.test(bytes.toString('utf8'))).toBe(false)
  const lezing = leesBericht(bytes)
  expect(lezing.bevindingen.filter((b) => b.beoordeeld)).toEqual([])
  const client = lezing.soort === 'JW301' ? lezing.bericht?.Client : undefined
  expect(client?.ToegewezenProducten.ToegewezenProduct.map((p) => p.Product?.Code)).toEqual(['45A04', '45A05'])
  expect(client?.Geboortedatum).toEqual({ Datum: '2015-03-01', DatumGebruik: '1' })
  expect(client?.Naam.Geslachtsnaam.Achternaam).toBe('Ømer & Zn')
})

test.runIf(metBronnen)('what is written is valid against the official schema', async () => {
  const alle = readdirSync(uit).filter((f) => f.startsWith('JW301'))
  for (const f of alle) expect(await schemaFouten('JW301', readFileSync(join(uit, f)))).toEqual([])
  expect(alle.length).toBeGreaterThan(5)
})

test('a message says nothing of a secret address; without a BSN there is no message and that is said', async () => {
  await leeg()
  const { g, items } = await nieuw({ geheim: true })
  await wijsToe(w, g, items[0]!)
  await verzend(w, uit)
  const laatste = readFileSync(join(uit, (await inbak()).at(-1)!), 'utf8')
  expect(laatste).not.toContain('Lindelaan')
  expect(laatste).toContain('Lokaal team Noord')
  const zonder = await metBesluit(w, { bsn: null })
  const t = await wijsToe(w, zonder.g, zonder.items[0]!)
  expect(t.buitenBerichten).toBe('zonder-bsn')
  expect(
    (
      await w.beheer.query("select 1 from gebeurtenis where dossier_id = $1 and soort = 'toewijzing.buiten-berichten'", [
        zonder.g.dossierId,
      ])
    ).rowCount,
  ).toBe(1)
})

test('exactly once: the service may die between any two steps, and each change is handed over once', async () => {
  await leeg()
  const { g, items } = await nieuw()
  const voor = (await inbak()).length
  await wijsToe(w, g, items[0]!)
  const stappen = uitvoerders({ uit })
  const { werkUitgaandAf } = await import('../../kern/outbox/uitgaand.ts')
  // Each step is done, and then the process dies before its commit; the second time it goes well.
  for (const soort of ['jw301', 'bericht-klaarzetten', 'bericht-aanbieden']) {
    const sterf = {
      [soort]: async (...a: Parameters<(typeof stappen)[string]>) => {
        await stappen[soort]!(...a)
        throw new Error('killed before commit')
      },
    }
    await werkUitgaandAf(w.o, dienst, sterf, 1)
    w.klok.verstrijk(60_000)
    expect(await werkUitgaandAf(w.o, dienst, { [soort]: stappen[soort]! }, 1)).toBe(1)
    if (soort === 'bericht-aanbieden') expect((await inbak()).length).toBe(voor + 1)
  }
  await verzend(w, uit)
  expect((await inbak()).length).toBe(voor + 1)
  expect(existsSync(join(uit, KLAARMAP)) ? readdirSync(join(uit, KLAARMAP)) : []).toEqual([])
  const b = (await w.beheer.query('select status, antwoord_voor::text from bericht where dossier_id = $1', [g.dossierId])).rows
  expect(b).toEqual([{ status: 'verzonden', antwoord_voor: expect.any(String) }])
})

test('when the receiver took the file before the service wrote that down, it is not sent again', async () => {
  await leeg()
  const { g, items } = await nieuw()
  await wijsToe(w, g, items[0]!)
  const stappen = uitvoerders({ uit })
  const { werkUitgaandAf } = await import('../../kern/outbox/uitgaand.ts')
  await werkUitgaandAf(w.o, dienst, { jw301: stappen['jw301']!, 'bericht-klaarzetten': stappen['bericht-klaarzetten']! })
  await werkUitgaandAf(
    w.o,
    dienst,
    {
      'bericht-aanbieden': async (...a) => {
        await stappen['bericht-aanbieden']!(...a)
        throw new Error('killed')
      },
    },
    1,
  )
  const nieuwste = (await inbak()).at(-1)!
  renameSync(join(uit, nieuwste), join(uit, `${nieuwste}.opgehaald`))
  w.klok.verstrijk(60_000)
  await verzend(w, uit)
  expect(existsSync(join(uit, nieuwste))).toBe(false)
  expect((await w.beheer.query('select status from bericht where dossier_id = $1', [g.dossierId])).rows).toEqual([{ status: 'verzonden' }])
})

test('a change keeps the number; another amount per week is a new allocation; taking back before help sends the child on', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  const basis = { dossierId: g.dossierId, toewijzingId: t.toewijzingId }
  const u = await w.weigert(w.doe(wijzigen, { ...basis, versie: 1, reden: '14', volume: 9, instemmingAanbieder: true }, w.mensen.toegang))
  expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'volume' }] })
  expect((await w.weigert(w.doe(wijzigen, { ...basis, versie: 1, reden: '14' }, w.mensen.toegang))).code).toBe('ongeldig')
  await w.doe(wijzigen, { ...basis, versie: 1, reden: '04', einddatum: '2026-11-30' }, w.mensen.toegang)
  expect(await rij(t.toewijzingId)).toMatchObject({ nummer: t.nummer, reden_wijziging: '04', te_melden: true })
  await w.doe(
    intrekken,
    { ...basis, versie: await versie(t.toewijzingId), reden: '13', einddatum: '2026-02-02', toelichting: 'Verkeerd kind' },
    w.mensen.toegang,
  )
  expect(await kop(w, g.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  expect(await termijnen(w, g.dossierId)).toEqual(expect.arrayContaining(['reactie-aanbieder:vervallen', 'toewijzing-na-besluit:loopt']))
  await verzend(w, uit)
  const laatste = leesBericht(readFileSync(join(uit, (await inbak()).at(-1)!)))
  const p = laatste.soort === 'JW301' ? laatste.bericht?.Client.ToegewezenProducten.ToegewezenProduct[0] : undefined
  expect(p).toMatchObject({ RedenWijziging: '13', Einddatum: p?.Ingangsdatum })
})

test('[R2-44] two providers may overlap in a transition; the same product at the same provider is extended instead', async () => {
  const { g, items } = await nieuw()
  await wijsToe(w, g, items[0]!)
  const tweede = item()
  await neem(w, g, 'wijziging', volledig({ voorzieningen: [tweede], oorzaak: 'situatie-veranderd' }))
  expect((await w.weigert(wijsToe(w, g, tweede))).code).toBe('conflict')
  const t = await wijsToe(w, g, tweede, {
    aanbiederId: w.partijen.aanbieder2,
    eersteKeus: { wat: 'Anker', aanbiederId: w.partijen.aanbieder2, van: 'gezin' },
  })
  expect(t.nummer).toBeGreaterThan(0)
})

test('no message in the list says who it is about, and kept content shows no BSN', async () => {
  const lijst = await w.vraag(berichten, {}, w.mensen.toegang)
  expect(lijst.length).toBeGreaterThan(0)
  expect(JSON.stringify(lijst)).not.toMatch(/9999000|Proef\b|inhoud/)
  const inhoud = (await w.beheer.query('select inhoud from bericht where inhoud is not null')).rows
  expect(inhoud.every((r) => !Buffer.from(r.inhoud).toString('latin1').includes('9999'))).toBe(true)
})

test('what a provider has is whole: nothing open is left out, and of what is over the newest come first', async () => {
  const { g, items } = await nieuw()
  const t = await wijsToe(w, g, items[0]!)
  await w.doe(
    weigeren,
    { dossierId: g.dossierId, toewijzingId: t.toewijzingId, versie: 1, reden: 'vol', toelichting: 'Geen plek.' },
    w.mensen.aanbieder,
  )
  const van = (f: Parameters<typeof plaatsenVan>[2]) =>
    inTransactie(w.o.db, w.mensen.aanbieder, 'uitvoeren-jeugdhulp', w.klok, (tx) => plaatsenVan(tx, w.partijen.aanbieder, f))
  const [open, klaar] = [await van({ soort: 'open' }), await van({ soort: 'klaar', hoogstens: 1000 })]
  expect(open.length).toBeGreaterThan(2)
  expect(klaar.length).toBeGreaterThan(0)
  expect(open.map(plaatsdeel)).not.toContain('klaar')
  expect(new Set(klaar.map(plaatsdeel))).toEqual(new Set(['klaar']))
  const alle = await van({ soort: 'geldt', vanaf: '2000-01-01' })
  expect([...open, ...klaar].map((x) => x.id).sort()).toEqual(alle.map((x) => x.id).sort())
  expect(await van({ soort: 'klaar', hoogstens: 1 })).toEqual([klaar[0]])
  expect(klaar[0]?.id).toBe(t.toewijzingId)
  expect(await van({ soort: 'geldt', vanaf: '2099-01-01' })).toEqual([])
})
