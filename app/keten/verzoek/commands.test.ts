// Over 300 lines: the whole way of a request, from asking to its end, with what goes wrong on the way.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { leesBericht, schrijfBericht, type JW301, type JW315, type JW317, type JW319 } from '@draad/berichten'
import { elfproef } from '@draad/stelsel'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { dienst, kop, metBesluit, metBronnen, opdracht, schemaFouten, termijnen, wijsToe } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { wijzigen } from '../toewijzing/commands.ts'
import { berichtenVan } from '../toewijzing/queries.ts'
import { inhoudVan } from '../toewijzing/public.ts'
import { starten } from '../levering/commands.ts'
import { aanvragen, afwijzen, koppelen, onderzoeken, ontvangen, toekennen, wijzigingAanvragen, wijzigingToekennen } from './commands.ts'
import { keuzes, lijst, post, tonen, vanDossier } from './queries.ts'
import { verzoeken } from './store.ts'
import { kind, lees, vraag, vraagProduct, werkAf, zie } from './proef.ts'

let w: Wereld
let uit: string
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
  uit = mkdtempSync(join(tmpdir(), 'draad-verzoek-'))
})
afterAll(() => w.sluit())

const BSNS = Array.from({ length: 900 }, (_, i) => String(999_900_010 + i)).filter(elfproef)
let volgende = 0
const nieuwBsn = () => BSNS[volgende++] ?? ''

/** A child with a dossier, and a request about it that was read. */
async function gevraagd(meer: object = {}, items?: Parameters<typeof metBesluit>[1]) {
  const bsn = nieuwBsn()
  const g = await metBesluit(w, { bsn, items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }], ...items })
  const v = await vraag(w, bsn, meer)
  const a = await lees(w, v.berichtId)
  const dossierId = g.g.dossierId
  const toon = () => zie(w, { verzoekId: v.verzoekId, dossierId }, w.mensen.toegang)
  return { ...g, bsn, dossierId, v, a, toon }
}
const deelVan = async (toon: () => Promise<{ delen: readonly { id: string; versie: number }[] }>, i = 0) => {
  const d = (await toon()).delen[i]
  return { deelId: d?.id ?? '', versie: d?.versie ?? 0 }
}
const zoals = (o: object = {}) => ({
  product: { categorie: '45', code: '45A04' as string | null },
  omvang: { volume: 4, eenheid: '04' as const, frequentie: '2' as const },
  ingangsdatum: '2026-02-02',
  einddatum: '2026-06-30',
  ...o,
})

async function xml(soort: string, waar = 'true'): Promise<Buffer[]> {
  const ids = (await w.beheer.query<{ id: string }>(`select id from bericht where soort = $1 and ${waar} order by identificatie`, [soort]))
    .rows
  const delen: Buffer[] = []
  for (const r of ids) delen.push(await inhoud(r.id))
  return delen
}

async function inhoud(id: string): Promise<Buffer> {
  return (await inTransactie(w.o.db, dienst, 'berichten-verwerken', w.klok, (tx) => inhoudVan(tx, id))) ?? Buffer.alloc(0)
}

test('a GP refers: the request reaches the dossier, its term runs, and granting it makes an order with its reference, without a decision', async () => {
  const { v, a, dossierId, toon } = await gevraagd()
  expect(a).toMatchObject({ status: 'verwerkt', codes: [], gelegd: { dossierId, soort: 'vot' } })
  const eerst = await toon()
  expect(eerst).toMatchObject({
    gemeente: true,
    verzoek: { stand: 'gevraagd', zending: 'verwerkt' },
    kind: { naam: 'Sam Proef', bsn: null },
  })
  expect(eerst.delen[0]).toMatchObject({ staat: 'gevraagd', grond: 'verwijzing', verwijzer: { type: '02', naam: 'Huisarts De Wal' } })
  expect(eerst.delen[0]?.mag).toEqual(expect.arrayContaining(['JW301', 'JW319 in onderzoek', 'JW319 afgewezen']))
  expect(eerst.delen[0]?.verwacht[0]).toMatchObject({ termijn: 'ijw-antwoord-verzoek', laatsteDag: '2026-01-12' })
  expect(await termijnen(w, dossierId)).toContain('ijw-antwoord-verzoek:loopt')

  const d = await deelVan(toon)
  const uitkomst = await w.doe(toekennen, { dossierId, verzoekId: v.verzoekId, ...d, ...zoals() }, w.mensen.toegang)
  expect(uitkomst).toMatchObject({ anders: [], grond: 'verwijzing', isEersteKeus: true })
  const rij = (
    await w.beheer.query('select besluit_id, verzoek_id, stand, referentie_aanbieder from toewijzing where nummer = $1', [uitkomst.nummer])
  ).rows[0]
  expect(rij).toMatchObject({
    besluit_id: null,
    verzoek_id: v.verzoekId,
    stand: 'aangenomen',
    referentie_aanbieder: eerst.delen[0]?.referentie,
  })
  expect(await termijnen(w, dossierId)).toEqual(expect.arrayContaining(['ijw-antwoord-verzoek:gehaald', 'ijw-startbericht:loopt']))
  expect((await kop(w, dossierId)).nu_bij).toBe('Jeugdhuis De Linde')

  await werkAf(w, uit)
  const order = (await xml('JW301', `dossier_id = '${dossierId}'`)).at(-1)!
  const product = (leesBericht(order) as { bericht: JW301 }).bericht.Client.ToegewezenProducten.ToegewezenProduct[0]
  expect(product).toMatchObject({ ToewijzingNummer: uitkomst.nummer, ReferentieAanbieder: eerst.delen[0]?.referentie })
  if (metBronnen) expect(await schemaFouten('JW301', order)).toEqual([])
  // The thread of the allocation begins with the request.
  const draad = await w.vraag(berichtenVan, { dossierId }, w.mensen.toegang)
  expect(
    draad.berichten
      .filter((b) => b.nummers.includes(uitkomst.nummer))
      .map((b) => b.soort)
      .sort(),
  ).toEqual(['JW301', 'JW315'])
  // Later, on the municipality's own initiative, the reference is not told again.
  const versie = (await w.beheer.query('select versie from toewijzing where nummer = $1', [uitkomst.nummer])).rows[0].versie as number
  await w.doe(
    wijzigen,
    { dossierId, toewijzingId: uitkomst.toewijzingId, versie, reden: '05', einddatum: '2026-05-31', instemmingAanbieder: true },
    w.mensen.toegang,
  )
  await werkAf(w, uit)
  const later = (leesBericht((await xml('JW301', `dossier_id = '${dossierId}'`)).at(-1)!) as { bericht: JW301 }).bericht
  expect(later.Client.ToegewezenProducten.ToegewezenProduct[0]?.ReferentieAanbieder).toBeUndefined()
})

test('the message is valid by the official schema and the return message says so; both stand in the dossier', async () => {
  const { dossierId } = await gevraagd()
  const [vot, retour] = [(await xml('JW315', `dossier_id = '${dossierId}'`))[0]!, (await xml('JW316', `dossier_id = '${dossierId}'`))[0]!]
  expect((leesBericht(vot) as { bericht: JW315 }).bericht.Client.AangevraagdeProducten.AangevraagdProduct[0]?.Verwijzer).toEqual({
    Type: '02',
    Naam: 'Huisarts De Wal',
  })
  expect(leesBericht(retour)).toMatchObject({ soort: 'JW316', bericht: { Header: { BerichtCode: '447' } } })
  if (metBronnen) {
    expect(await schemaFouten('JW315', vot)).toEqual([])
    expect(await schemaFouten('JW316', retour)).toEqual([])
  }
})

test('municipal access needs a decision: without an item of one a request is not granted, with one it is', async () => {
  const zelf = { producten: [vraagProduct({ verwijzer: { type: '06', naam: '', code: '' } })] }
  const { v, dossierId, items, toon } = await gevraagd(zelf)
  const s = await toon()
  expect(s.delen[0]?.grond).toBe('besluit')
  expect(s.gronden.map((g) => g.id)).toEqual([items[0]?.id])
  const d = await deelVan(toon)
  const f = await w.weigert(w.doe(toekennen, { dossierId, verzoekId: v.verzoekId, ...d, ...zoals() }, w.mensen.toegang))
  expect(f).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'voorzieningId' }] })
  const goed = await w.doe(
    toekennen,
    { dossierId, verzoekId: v.verzoekId, ...d, ...zoals(), voorzieningId: items[0]!.id, anders: 'Het besluit noemt een ander product.' },
    w.mensen.toegang,
  )
  expect((await w.beheer.query('select besluit_id from toewijzing where nummer = $1', [goed.nummer])).rows[0].besluit_id).not.toBeNull()
})

test('granted otherwise: why is asked and told, and the days and amount are those that were granted', async () => {
  const { v, dossierId, toon } = await gevraagd()
  const d = await deelVan(toon)
  const minder = zoals({ omvang: { volume: 2, eenheid: '04', frequentie: '2' }, einddatum: '2026-04-30' })
  const f = await w.weigert(w.doe(toekennen, { dossierId, verzoekId: v.verzoekId, ...d, ...minder }, w.mensen.toegang))
  expect(f).toMatchObject({ velden: [{ pad: 'anders', gevonden: 'omvang, einddatum' }] })
  const goed = await w.doe(
    toekennen,
    { dossierId, verzoekId: v.verzoekId, ...d, ...minder, anders: 'Eerst drie maanden, dan kijken we samen.' },
    w.mensen.toegang,
  )
  expect(goed.anders).toEqual(['omvang', 'einddatum'])
  expect(
    (await w.beheer.query('select volume, einddatum::text, is_eerste_keus from toewijzing where nummer = $1', [goed.nummer])).rows[0],
  ).toEqual({ volume: 2, einddatum: '2026-04-30', is_eerste_keus: false })
})

test('R2-32 what a GI determined is not rejected for money, contract or content, nor cut; for residence it may be', async () => {
  const { v, dossierId, toon } = await gevraagd({
    producten: [vraagProduct({ verwijzer: { type: '04', naam: 'Jeugdbescherming Rivierenduin', code: '' } })],
  })
  const d = await deelVan(toon)
  const s = await toon()
  expect(s.delen[0]).toMatchObject({ grond: 'bepaling', redenen: ['1', '5', '8', '9'] })
  for (const reden of ['2', '3', '4', '6', '7'] as const) {
    const f = await w.weigert(w.doe(afwijzen, { dossierId, verzoekId: v.verzoekId, ...d, reden, toelichting: 'Nee.' }, w.mensen.toegang))
    expect(f).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'reden' }] })
  }
  const korter = await w.weigert(
    w.doe(
      toekennen,
      { dossierId, verzoekId: v.verzoekId, ...d, ...zoals({ einddatum: '2026-03-31' }), anders: 'Korter.' },
      w.mensen.toegang,
    ),
  )
  expect(korter).toMatchObject({ velden: [{ pad: 'einddatum' }] })
  const uitkomst = await w.doe(
    afwijzen,
    { dossierId, verzoekId: v.verzoekId, ...d, reden: '8', gemeente: '0363', toelichting: 'De voogd woont daar.' },
    w.mensen.toegang,
  )
  expect(uitkomst.andereGemeente).toBe('0363')
  await werkAf(w, uit)
  const m = (leesBericht((await xml('JW319', `dossier_id = '${dossierId}'`)).at(-1)!) as { bericht: JW319 }).bericht
  expect(m.Antwoord).toMatchObject({ VerzoekAntwoord: '1', RedenAfwijzingVerzoek: '8', Woonplaatsbeginsel: { Gemeente: '0363' } })
})

test('under investigation once, with eight weeks from the request; then a rejection, and after that nothing', async () => {
  const { v, dossierId, toon } = await gevraagd({ producten: [vraagProduct({ verwijzer: { type: '01', naam: '', code: '' } })] })
  const doe = async () => ({ dossierId, verzoekId: v.verzoekId, ...(await deelVan(toon)) })
  await w.doe(onderzoeken, { ...(await doe()), toelichting: 'We vragen de school.' }, w.mensen.toegang)
  expect(await termijnen(w, dossierId)).toEqual(expect.arrayContaining(['ijw-antwoord-verzoek:gehaald', 'ijw-onderzoek-verzoek:loopt']))
  expect((await toon()).delen[0]?.verwacht).toMatchObject([{ termijn: 'ijw-onderzoek-verzoek', laatsteDag: '2026-03-02' }])
  expect((await w.weigert(w.doe(onderzoeken, await doe(), w.mensen.toegang))).code).toBe('geweigerd')
  await werkAf(w, uit)
  await w.doe(afwijzen, { ...(await doe()), reden: '7', toelichting: 'De school vangt het op.' }, w.mensen.toegang)
  await werkAf(w, uit)
  const antwoorden = (await xml('JW319', `dossier_id = '${dossierId}'`)).map((x) => (leesBericht(x) as { bericht: JW319 }).bericht.Antwoord)
  expect(antwoorden.map((x) => [x.VerzoekAntwoord, x.RedenAfwijzingVerzoek])).toEqual([
    ['2', undefined],
    ['1', '7'],
  ])
  if (metBronnen) for (const x of await xml('JW319')) expect(await schemaFouten('JW319', x)).toEqual([])
  expect((await w.weigert(w.doe(afwijzen, { ...(await doe()), reden: '7', toelichting: 'x' }, w.mensen.toegang))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(toekennen, { ...(await doe()), dossierId, ...zoals() }, w.mensen.toegang))).code).toBe('geweigerd')
})

test('an unknown child: the post of the municipality sees it, others do not; after searching it is laid in the dossier', async () => {
  const bsn = nieuwBsn()
  const v = await vraag(w, bsn)
  const a = await lees(w, v.berichtId)
  expect(a).toMatchObject({ status: 'verwerkt', gelegd: null })
  const mag = async (wie: keyof Wereld['mensen']) => (await w.vraag(lijst, {}, w.mensen[wie])).verzoeken.some((x) => x.id === v.verzoekId)
  expect(await mag('toegang')).toBe(true)
  expect(await mag('toegang2')).toBe(true)
  expect(await mag('aanbieder')).toBe(true)
  expect(await mag('aanbieder2')).toBe(false)
  expect(await mag('anderTeam')).toBe(false)
  expect(await w.vraag(post, {}, w.mensen.toegang)).toMatchObject({ aantal: 1, eerste: '2026-01-12' })
  expect(await w.vraag(post, {}, w.mensen.anderTeam)).toEqual({ aantal: 0, eerste: null })
  const s = await zie(w, { verzoekId: v.verzoekId }, w.mensen.toegang)
  expect(s).toMatchObject({ kind: { bsn }, bekend: null })
  expect((await zie(w, { verzoekId: v.verzoekId }, w.mensen.aanbieder)).kind.bsn).toBeNull()
  expect((await w.weigert(w.vraag(tonen, { verzoekId: v.verzoekId }, w.mensen.aanbieder2))).code).toBe('nietGevonden')
  // Another child is refused; the right one is found by its BSN.
  const ander = await metBesluit(w, { bsn: nieuwBsn() })
  expect((await w.weigert(w.doe(koppelen, { dossierId: ander.g.dossierId, verzoekId: v.verzoekId }, w.mensen.toegang))).code).toBe(
    'ongeldig',
  )
  const dit = await metBesluit(w, { bsn })
  expect((await zie(w, { verzoekId: v.verzoekId }, w.mensen.toegang)).bekend).toEqual({ dossierId: dit.g.dossierId, naam: 'Sam Proef' })
  await w.doe(koppelen, { dossierId: dit.g.dossierId, verzoekId: v.verzoekId }, w.mensen.toegang)
  expect(await termijnen(w, dit.g.dossierId)).toContain('ijw-antwoord-verzoek:loopt')
  expect((await w.weigert(w.doe(koppelen, { dossierId: dit.g.dossierId, verzoekId: v.verzoekId }, w.mensen.toegang))).code).toBe('conflict')
  // From then on it is the dossier's: only who holds that sees it.
  expect(await mag('toegang2')).toBe(false)
  expect((await w.vraag(vanDossier, { dossierId: dit.g.dossierId }, w.mensen.toegang)).map((x) => x.id)).toEqual([v.verzoekId])
})

test('an unknown child may be answered at once when another municipality is responsible', async () => {
  const v = await vraag(w, nieuwBsn())
  await lees(w, v.berichtId)
  const d = await deelVan(() => zie(w, { verzoekId: v.verzoekId }, w.mensen.toegang2))
  await w.doe(afwijzen, { verzoekId: v.verzoekId, ...d, reden: '8', gemeente: '0344', toelichting: 'Woont daar.' }, w.mensen.toegang2)
  await werkAf(w, uit)
  const s = await zie(w, { verzoekId: v.verzoekId }, w.mensen.aanbieder)
  expect(s.delen[0]).toMatchObject({ staat: 'andere gemeente', andereGemeente: { code: '0344', naam: 'Utrecht' }, mag: [] })
})

test('what the rules would send back is said beside the field, and nothing is sent', async () => {
  const voor = (await w.beheer.query('select count(*)::int as n from verzoek')).rows[0].n as number
  const fout = async (meer: object) => {
    const f = await w.weigert(vraag(w, nieuwBsn(), meer))
    return f.code === 'ongeldig' ? f.velden.map((x) => x.pad) : [f.code]
  }
  expect(await fout({ producten: [vraagProduct({ categorie: '43' })] })).toContain('producten.0.code')
  expect(await fout({ producten: [vraagProduct({ einddatum: null })] })).toContain('producten.0.einddatum')
  expect(await fout({ producten: [vraagProduct({ einddatum: '2026-01-31' })] })).toContain('producten.0.einddatum')
  expect(await fout({ producten: [vraagProduct({ verwijzer: { type: '02', naam: '', code: '' } })] })).toContain(
    'producten.0.verwijzer.naam',
  )
  expect(await fout({ producten: [vraagProduct(), vraagProduct()] })).toHaveLength(1)
  expect(await fout({ kind: kind('123456789') })).toContain('kind.bsn')
  expect((await w.beheer.query('select count(*)::int as n from verzoek')).rows[0].n).toBe(voor)
})

test('a second request while one runs is refused; one that was sent before it was read comes back and is sent anew after repair', async () => {
  const { bsn, v, dossierId, toon } = await gevraagd()
  const tweede = await w.weigert(vraag(w, bsn, { producten: [vraagProduct({ code: '45A53' })] }))
  expect(tweede.code === 'ongeldig' && tweede.velden.map((x) => x.tekst.nl).join()).toContain('TR374')
  // The same file once more, from the provider's own system: rejected by its return message, and only kept as a message.
  const eerste = (await xml('JW315', `dossier_id = '${dossierId}'`))[0]!
  const tekst = eerste.toString('utf8').replaceAll(/(Identificatie>)\d+</g, '$1EIGEN0001<')
  const a = await w.doe(ontvangen, { naam: 'eigen.xml', inhoud: Buffer.from(tekst).toString('base64'), grootte: tekst.length }, dienst)
  expect(a).toMatchObject({ status: 'afgekeurd', gelegd: null })
  expect(a.codes).toEqual(expect.arrayContaining(['9347', '9374']))
  // The same asked from the workspace and by a file that is read first: the one that is read last comes back.
  const bsn2 = nieuwBsn()
  await metBesluit(w, { bsn: bsn2 })
  const x = await vraag(w, bsn2)
  const m = structuredClone((leesBericht(await inhoud(x.berichtId)) as { bericht: JW315 }).bericht)
  m.Header.BerichtIdentificatie.Identificatie = 'EIGEN0002'
  for (const p of m.Client.AangevraagdeProducten.AangevraagdProduct) p.ReferentieAanbieder = 'EIGEN0002V1'
  const bytes = Buffer.from(schrijfBericht(m))
  const y = await w.doe(ontvangen, { naam: 'eigen.xml', inhoud: bytes.toString('base64'), grootte: bytes.length }, dienst)
  expect(y.status).toBe('verwerkt')
  await lees(w, x.berichtId)
  const s = await zie(w, { verzoekId: x.verzoekId }, w.mensen.aanbieder)
  expect(s.verzoek).toMatchObject({
    zending: 'niet verzonden',
    stand: 'niet verzonden',
    bevindingen: [{ regel: 'TR374', retourcode: '9374' }],
  })
  expect(s.herstel?.client.Bsn).toBe(bsn2)
  // When the other is rejected, the repaired one goes.
  const [dossier2, anderId] = [y.gelegd?.dossierId ?? '', y.gelegd?.verzoekId ?? '']
  const d = await deelVan(() => zie(w, { verzoekId: anderId, dossierId: dossier2 }, w.mensen.toegang))
  await w.doe(afwijzen, { dossierId: dossier2, verzoekId: anderId, ...d, reden: '3', toelichting: 'Geen contract.' }, w.mensen.toegang)
  const nieuw = await vraag(w, bsn2, { herstelt: x.verzoekId })
  expect((await lees(w, nieuw.berichtId)).status).toBe('verwerkt')
  expect((await w.weigert(vraag(w, bsn, { herstelt: v.verzoekId }))).code).toBe('geweigerd')
  expect((await toon()).verzoek.stand).toBe('gevraagd')
})

async function metToewijzing(o: object = {}) {
  const bsn = nieuwBsn()
  const { g, items } = await metBesluit(w, { bsn, items: [{ van: '2026-01-05', totEnMet: '2026-12-31' }] })
  const t = await wijsToe(w, g, items[0]!, { einddatum: '2026-06-30', ...o })
  await w.doe(starten, { dossierId: g.dossierId, toewijzingId: t.toewijzingId, begindatum: '2026-01-05' }, w.mensen.aanbieder)
  const o0 = opdracht(w, g, items[0]!)
  const nu = { omvang: o0.omvang, einddatum: '2026-06-30' }
  const wijzig = (lopend: object[], meer: object = {}) =>
    w.doe(wijzigingAanvragen, { reden: '1', lopend: lopend as never, ...meer }, w.mensen.aanbieder)
  return { g, bsn, t, nu, items, wijzig, dossierId: g.dossierId }
}

test('a change: longer within the decision keeps its number, with reason 12 and the reference', async () => {
  const { t, nu, wijzig, dossierId } = await metToewijzing()
  expect((await w.vraag(keuzes, {}, w.mensen.aanbieder)).kinderen.some((k) => k.nummer === t.nummer)).toBe(true)
  const v = await wijzig([{ nummer: t.nummer, zo: false, ingangsdatum: '2026-01-05', einddatum: '2026-09-30', omvang: nu.omvang }])
  const bericht = (await xml('JW317')).at(-1)!
  expect((leesBericht(bericht) as { bericht: JW317 }).bericht.Client.Verzoek.TeWijzigenProducten?.TeWijzigenProduct).toHaveLength(1)
  if (metBronnen) expect(await schemaFouten('JW317', bericht)).toEqual([])
  expect(await lees(w, v.berichtId)).toMatchObject({ status: 'verwerkt', gelegd: { soort: 'vow' } })
  if (metBronnen) expect(await schemaFouten('JW318', (await xml('JW318')).at(-1)!)).toEqual([])
  const toon = () => zie(w, { verzoekId: v.verzoekId, dossierId }, w.mensen.toegang)
  const s = await toon()
  expect(s.kind.naam).toBe('Sam Proef')
  expect(s.delen[0]).toMatchObject({
    boven: [],
    wijziging: [{ soort: 'anders', nu: { eind: '2026-06-30' }, straks: { eind: '2026-09-30' } }],
  })
  await w.doe(wijzigingToekennen, { dossierId, verzoekId: v.verzoekId, ...(await deelVan(toon)) }, w.mensen.toegang)
  await werkAf(w, uit)
  const order = (await xml('JW301', `dossier_id = '${dossierId}'`)).at(-1)!
  const p = (leesBericht(order) as { bericht: JW301 }).bericht.Client.ToegewezenProducten.ToegewezenProduct
  expect(p).toMatchObject([
    { ToewijzingNummer: t.nummer, Einddatum: '2026-09-30', RedenWijziging: '12', ReferentieAanbieder: s.delen[0]?.referentie },
  ])
  if (metBronnen) expect(await schemaFouten('JW301', order)).toEqual([])
})

test('a change of the amount a week ends the old allocation the day before and makes a new one; a new product needs a decision', async () => {
  const { t, nu, wijzig, dossierId } = await metToewijzing()
  const minder = { ...nu.omvang!, volume: 1 }
  const v = await wijzig([{ nummer: t.nummer, zo: false, ingangsdatum: '2026-03-02', einddatum: '2026-06-30', omvang: minder }])
  await lees(w, v.berichtId)
  const toon = () => zie(w, { verzoekId: v.verzoekId, dossierId }, w.mensen.toegang)
  const g = await w.doe(wijzigingToekennen, { dossierId, verzoekId: v.verzoekId, ...(await deelVan(toon)) }, w.mensen.toegang)
  expect(g.nummers).toHaveLength(2)
  const rijen = (
    await w.beheer.query(
      'select nummer, volume, ingangsdatum::text as van, einddatum::text as tot, reden_wijziging as reden, stand from toewijzing where dossier_id = $1 order by nummer',
      [dossierId],
    )
  ).rows
  expect(rijen).toMatchObject([
    { nummer: t.nummer, van: '2026-01-05', tot: '2026-03-01', reden: '12' },
    { volume: 1, van: '2026-03-02', tot: '2026-06-30', reden: null, stand: 'aangenomen' },
  ])
  await werkAf(w, uit)
  const order = (await xml('JW301', `dossier_id = '${dossierId}'`)).at(-1)!
  expect(
    new Set(
      (leesBericht(order) as { bericht: JW301 }).bericht.Client.ToegewezenProducten.ToegewezenProduct.map((x) => x.ReferentieAanbieder),
    ).size,
  ).toBe(1)
  if (metBronnen) expect(await schemaFouten('JW301', order)).toEqual([])

  const b = await metToewijzing()
  const extra = {
    categorie: '54',
    code: '54001',
    ingangsdatum: '2026-03-02',
    einddatum: '2026-05-31',
    omvang: { volume: 90, eenheid: '01', frequentie: '2' },
  }
  const v2 = await b.wijzig([{ nummer: b.t.nummer, zo: true }], { nieuw: [extra] })
  await lees(w, v2.berichtId)
  const toon2 = () => zie(w, { verzoekId: v2.verzoekId, dossierId: b.dossierId }, w.mensen.toegang)
  const f = await w.weigert(
    w.doe(wijzigingToekennen, { dossierId: b.dossierId, verzoekId: v2.verzoekId, ...(await deelVan(toon2)) }, w.mensen.toegang),
  )
  expect(f).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'voorzieningen.0' }] })
})

test('a change beyond the decision is not granted before there is a new decision', async () => {
  const { t, nu, wijzig, dossierId } = await metToewijzing()
  const v = await wijzig([{ nummer: t.nummer, zo: false, ingangsdatum: '2026-01-05', einddatum: '2027-03-31', omvang: nu.omvang }])
  await lees(w, v.berichtId)
  const toon = () => zie(w, { verzoekId: v.verzoekId, dossierId }, w.mensen.toegang)
  expect((await toon()).delen[0]?.boven).toEqual([{ nummer: t.nummer, wat: 'langer' }])
  const f = await w.weigert(w.doe(wijzigingToekennen, { dossierId, verzoekId: v.verzoekId, ...(await deelVan(toon)) }, w.mensen.toegang))
  expect(f).toMatchObject({ code: 'ongeldig', velden: [{ gevonden: 'langer' }] })
})

test('a change leaves nothing out and changes something; what a provider does not have it cannot change', async () => {
  const { t, wijzig } = await metToewijzing()
  const paden = async (p: Promise<unknown>) => {
    const f = await w.weigert(p)
    return f.code === 'ongeldig' ? f.velden.map((x) => `${x.pad} ${x.tekst.nl}`).join('\n') : f.code
  }
  expect(await paden(wijzig([{ nummer: t.nummer, zo: true }]))).toContain('TR353')
  expect(await paden(wijzig([{ nummer: t.nummer, zo: false, ingangsdatum: '2026-01-04', einddatum: '2026-09-30' }]))).toContain('lopend.0')
  expect(await paden(w.doe(wijzigingAanvragen, { reden: '1', lopend: [{ nummer: t.nummer, zo: true }] }, w.mensen.aanbieder2))).toContain(
    'niet van uw organisatie',
  )
  expect(
    await paden(w.doe(aanvragen, { gemeenteId: w.partijen.gemeente, nummer: t.nummer, producten: [vraagProduct()] }, w.mensen.aanbieder2)),
  ).toContain('niet van uw organisatie')
})

test('only who holds the dossier answers; the provider never does', async () => {
  const { v, dossierId, toon } = await gevraagd()
  const d = await deelVan(toon)
  const doe = (wie: keyof Wereld['mensen']) =>
    w.weigert(w.doe(afwijzen, { dossierId, verzoekId: v.verzoekId, ...d, reden: '3', toelichting: 'x' }, w.mensen[wie]))
  for (const wie of ['aanbieder', 'aanbieder2', 'anderTeam', 'privacy', 'controller'] as const)
    expect((await doe(wie)).code).toBe('geweigerd')
  // Without naming the dossier it is not found: reading and answering stand in the child's log.
  expect((await w.weigert(w.doe(afwijzen, { verzoekId: v.verzoekId, ...d, reden: '3', toelichting: 'x' }, w.mensen.toegang))).code).toBe(
    'nietGevonden',
  )
  // A page that was opened before is told where it went, and no more.
  for (const wie of ['toegang', 'aanbieder'] as const)
    expect(await w.vraag(tonen, { verzoekId: v.verzoekId }, w.mensen[wie])).toEqual({ verhuisd: true, dossierId })
  for (const wie of ['anderTeam', 'aanbieder2'] as const)
    expect((await w.weigert(w.vraag(tonen, { verzoekId: v.verzoekId }, w.mensen[wie]))).code).toBe('nietGevonden')
})

test('row security itself: another team, another provider, the money and a transaction without purpose see no row', async () => {
  await gevraagd()
  await lees(w, (await vraag(w, nieuwBsn())).berichtId)
  const zie = async (wie: Actor, doel: string) =>
    inTransactie(w.o.db, wie, doel, w.klok, async (tx) => {
      const n = async (tabel: 'verzoek' | 'verzoekdeel') => (await tx.db.selectFrom(tabel).select('id').execute()).length
      return (await n('verzoek')) + (await n('verzoekdeel'))
    })
  for (const wie of ['anderTeam', 'aanbieder2', 'controller', 'privacy', 'gedrag'] as const)
    expect([wie, await zie(w.mensen[wie], 'berichten-verwerken')]).toEqual([wie, 0])
  for (const wie of ['toegang', 'aanbieder'] as const) {
    expect(await zie(w.mensen[wie], 'berichten-verwerken')).toBeGreaterThan(0)
    expect(await zie(w.mensen[wie], '')).toBe(0)
  }
  // A provider changes nothing of what it sent, not even with a statement of its own.
  const gewijzigd = await inTransactie(w.o.db, w.mensen.aanbieder, 'uitvoeren-jeugdhulp', w.klok, (tx) =>
    tx.db.updateTable('verzoekdeel').set({ reden: '3' }).executeTakeFirst(),
  )
  expect(gewijzigd.numUpdatedRows).toBe(0n)
})

test('names and what is asked are unreadable in the tables', async () => {
  await vraag(w, nieuwBsn(), { kind: kind(nieuwBsn(), { achternaam: 'Zoekmijniet' }), commentaar: 'Zoekmijniet' })
  const alles = (
    await w.beheer.query(
      "select (select string_agg(v::text, '') from verzoek v) || (select string_agg(d::text, '') from verzoekdeel d) as x",
    )
  ).rows[0].x as string
  expect(alles).not.toContain('Zoekmijniet')
  expect(alles).not.toContain('Huisarts De Wal')
})

test('what waits never gives way to what was decided', async () => {
  const wacht = await gevraagd()
  const af = await gevraagd()
  const basis = { dossierId: af.dossierId, verzoekId: af.v.verzoekId, ...(await deelVan(af.toon)) }
  await w.doe(afwijzen, { ...basis, reden: '3', toelichting: 'Nee.' }, w.mensen.toegang)
  const alle = (hoogstens?: number) =>
    inTransactie(w.o.db, w.mensen.aanbieder, 'berichten-verwerken', w.klok, (tx) => verzoeken(tx, {}, hoogstens))
  const open = (x: Awaited<ReturnType<typeof alle>>) =>
    x.filter((r) => r.verzoek.zending !== 'niet verzonden' && r.delen.some((d) => d.beslotenOp === null)).map((r) => r.verzoek.id)
  const wachtend = open(await alle())
  expect(wachtend).toContain(wacht.v.verzoekId)
  const krap = await alle(wachtend.length)
  expect(krap.map((r) => r.verzoek.id)).toEqual(wachtend)
  const ruimer = await alle(wachtend.length + 1)
  expect(ruimer).toHaveLength(wachtend.length + 1)
  expect(open(ruimer)).toEqual(wachtend)
  // Fewer than wait: the oldest, which are the most urgent.
  await w.beheer.query(`update verzoek set gemaakt_op = gemaakt_op - interval '1 day' where id = $1`, [wacht.v.verzoekId])
  expect((await alle(1)).map((r) => r.verzoek.id)).toEqual([wacht.v.verzoekId])
})

test('walked at random, the buttons are those of the state table and nothing else goes', async () => {
  const stappen = fc.array(fc.constantFrom('onderzoek', 'afwijzen', 'elders', 'toekennen'), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(stappen, async (rij) => {
      const { v, dossierId, toon } = await gevraagd()
      for (const stap of rij) {
        const s = await toon()
        const mag = s.delen[0]?.mag ?? []
        const basis = { dossierId, verzoekId: v.verzoekId, ...(await deelVan(toon)) }
        const [g, p] =
          stap === 'onderzoek'
            ? (['JW319 in onderzoek', w.doe(onderzoeken, basis, w.mensen.toegang)] as const)
            : stap === 'toekennen'
              ? (['JW301', w.doe(toekennen, { ...basis, ...zoals() }, w.mensen.toegang)] as const)
              : stap === 'elders'
                ? ([
                    'JW319 andere gemeente',
                    w.doe(afwijzen, { ...basis, reden: '8', gemeente: '0363', toelichting: 'x' }, w.mensen.toegang),
                  ] as const)
                : (['JW319 afgewezen', w.doe(afwijzen, { ...basis, reden: '3', toelichting: 'x' }, w.mensen.toegang)] as const)
        if (mag.includes(g)) await p
        else expect((await w.weigert(p)).code).toBe('geweigerd')
      }
    }),
    { numRuns: 6 },
  )
})
