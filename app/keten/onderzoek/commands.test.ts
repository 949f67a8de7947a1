// Over 300 lines: every command with each of its refusals.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import {
  bewaarBelang,
  gaEigenKrachtNa,
  geefAdvies,
  koppelStemTerug,
  legEigenKrachtVast,
  legGeenStemVast,
  legGesprekVast,
  legProbleemVast,
  legStemVast,
  stelBelangVast,
  vindExpertise,
  vraagExpertise,
} from './commands.ts'
import { CONTRA, SECTIES } from './model.ts'
import { belangStand, eigenKrachtStand, stemStand } from './public.ts'
import { onderzoekVan, stemVan, tellingen } from './queries.ts'

let w: Wereld
let dossierId: string
let zusId: string
let zaakId: string

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

beforeEach(async () => {
  w.klok.verstrijk(60_000)
  const kind = (voornamen: string) => ({ voornamen, achternaam: 'Testman', geslacht: 'M' as const, geboortedatum: '2013-03-02' })
  const uit = await w.doe(
    legVast,
    {
      route: 'gezin',
      aanmelderRol: 'moeder',
      eigenWoorden: 'Het gaat niet.',
      woordenVan: 'moeder',
      urgentie: 'gewoon',
      urgentieReden: 'Geen gevaar genoemd.',
      anderKind: 'Proefgezin.',
      kinderen: [kind('Tom'), kind('Zus')],
    },
    w.mensen.toegang,
  )
  ;[dossierId, zusId] = uit.dossiers as [string, string]
  zaakId = uit.zaakId
})

const alsZaak = <T>(wie: Actor, werk: (tx: Parameters<Parameters<typeof inTransactie>[4]>[0]) => Promise<T>) =>
  inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => (await tx.kiesZaak(zaakId), werk(tx)))
const kop = async (d = dossierId) =>
  (await w.beheer.query('select nu_toestand, nu_bij, nu_sinds::text, volgnr from draadkop where dossier_id = $1', [d])).rows[0]
const termijnen = async (regel: string, d = dossierId) =>
  (
    await w.beheer.query(
      'select stand, laatste_dag::text, voldaan_op::text, bij_naam from termijn where dossier_id = $1 and regel = $2 order by id',
      [d, regel],
    )
  ).rows
const kindId = async (d: string) => (await w.beheer.query('select kind_id from dossier where id = $1', [d])).rows[0].kind_id as string
const tom = { naam: 'Tom', rol: 'jeugdige' as const, uitgenodigd: true, aanwezig: 'geheel' as const }
const moeder = { naam: 'Moeder', rol: 'ouder' as const, uitgenodigd: true, aanwezig: 'deels' as const }
const gesprek = (meer: object = {}) => ({
  dossierId,
  op: '2026-01-05',
  plek: 'thuis' as const,
  waarover: 'Kennismaking.',
  deelnemers: [tom, moeder],
  ...meer,
})
const stem = (meer: object = {}) => ({
  dossierId,
  op: '2026-01-05',
  vorm: 'gesprek' as const,
  eigenWoorden: 'Ik wil dat het stopt.',
  alleen: true,
  ...meer,
})

describe('conversations', () => {
  test('the first talk stops its term and moves the clock to "onderweg"; a second one does neither', async () => {
    const uit = await w.doe(legGesprekVast, gesprek(), w.mensen.toegang)
    expect(uit.eerste).toEqual([dossierId])
    expect(await kop()).toMatchObject({ nu_toestand: 'onderweg', nu_bij: 'Lokaal team Noord', nu_sinds: '2026-01-05' })
    expect(await termijnen('eerste-gesprek')).toMatchObject([{ stand: 'gehaald', voldaan_op: '2026-01-05' }])
    expect(await termijnen('eerste-gesprek', zusId)).toMatchObject([{ stand: 'loopt' }])
    expect((await w.doe(legGesprekVast, gesprek(), w.mensen.toegang)).eerste).toEqual([])
  })
  test('a phone call is kept but is no first talk', async () => {
    await w.doe(legGesprekVast, gesprek({ plek: 'telefoon' }), w.mensen.toegang)
    expect(await kop()).toMatchObject({ nu_toestand: 'wacht', volgnr: 2 })
    expect(await termijnen('eerste-gesprek')).toMatchObject([{ stand: 'loopt' }])
  })
  test('[R0-46] one talk about two children counts for both, and both must be on the list', async () => {
    const fout = await w.weigert(w.doe(legGesprekVast, gesprek({ ookVoor: [zusId] }), w.mensen.toegang))
    expect(fout).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'deelnemers' }, { pad: 'deelnemers' }] })
    const deelnemers = [{ ...tom, persoonId: await kindId(dossierId) }, { ...tom, naam: 'Zus', persoonId: await kindId(zusId) }, moeder]
    const uit = await w.doe(legGesprekVast, gesprek({ ookVoor: [zusId], deelnemers }), w.mensen.toegang)
    expect(uit.eerste).toEqual([dossierId, zusId])
    expect(await kop(zusId)).toMatchObject({ nu_toestand: 'onderweg' })
  })
  test('[R0-46] [R0-47] an absent child without reason is refused and nothing changes', async () => {
    const voor = await kop()
    const fout = await w.weigert(w.doe(legGesprekVast, gesprek({ deelnemers: [{ ...tom, aanwezig: 'niet' }, moeder] }), w.mensen.toegang))
    expect(fout).toMatchObject({
      code: 'ongeldig',
      velden: [
        { pad: 'deelnemers.0.reden' },
        { pad: 'deelnemers.0.wieBesliste' },
        { pad: 'deelnemers.0.wildeMeedoen' },
        { pad: 'deelnemers.0.alternatief' },
      ],
    })
    expect(await kop()).toEqual(voor)
    const met = { ...tom, aanwezig: 'niet', reden: 'school', wieBesliste: 'moeder', wildeMeedoen: 'ja', alternatief: 'apart-gesprek' }
    await w.doe(legGesprekVast, gesprek({ deelnemers: [met, moeder] }), w.mensen.toegang)
    expect((await w.vraag(onderzoekVan, { dossierId }, w.mensen.toegang)).gesprekken[0]).toMatchObject({
      oudersAanwezig: 'ja',
      deelnemers: [{ wildeMeedoen: 'ja' }, {}],
    })
  })
  test('a strange dossier, a day to come, another team or role is refused', async () => {
    expect(
      await w.weigert(w.doe(legGesprekVast, gesprek({ ookVoor: ['00000000-0000-7000-8000-000000000000'] }), w.mensen.toegang)),
    ).toMatchObject({ code: 'ongeldig' })
    expect(await w.weigert(w.doe(legGesprekVast, gesprek({ op: '2026-02-05' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'op' }],
    })
    for (const wie of [w.mensen.anderTeam, w.mensen.beslisser, w.mensen.aanbieder, w.mensen.privacy, w.mensen.gedrag])
      expect(await w.weigert(w.doe(legGesprekVast, gesprek(), wie))).toMatchObject({ code: 'geweigerd' })
    expect(await kop()).toMatchObject({ volgnr: 1 })
  })
})

describe('the voice', () => {
  test('[R0-48] own words are kept unchanged; the child hears back within the term', async () => {
    expect(await alsZaak(w.mensen.toegang, (tx) => stemStand(tx, dossierId))).toMatchObject({ stand: 'ontbreekt' })
    const { stemId } = await w.doe(legStemVast, stem({ eigenWoorden: '  “Ik wil dat het stopt, snap je?”\nEcht. ' }), w.mensen.toegang)
    expect(await alsZaak(w.mensen.toegang, (tx) => stemStand(tx, dossierId))).toMatchObject({
      stand: 'gehoord',
      laatste: { terugOp: null },
      ontbreekt: [{}],
    })
    expect(await termijnen('terugkoppeling-stem')).toMatchObject([{ stand: 'loopt', laatste_dag: '2026-01-19', bij_naam: 'Meryem Aydin' }])
    const terug = {
      dossierId,
      stemId,
      op: '2026-01-05',
      hoe: 'Op school, samen',
      gewicht: 'zwaar' as const,
      gewichtReden: '12 jaar en weet goed wat hij wil.',
      gedaan: 'Het staat als eerste doel in het plan.',
    }
    expect(await w.weigert(w.doe(koppelStemTerug, { ...terug, verteldAan: 'ouders' }, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'verteldAan' }],
    })
    expect(await termijnen('terugkoppeling-stem')).toMatchObject([{ stand: 'loopt' }])
    await w.doe(koppelStemTerug, { ...terug, verteldAan: 'jeugdige' }, w.mensen.toegang)
    expect(await termijnen('terugkoppeling-stem')).toMatchObject([{ stand: 'gehaald' }])
    expect(await w.weigert(w.doe(koppelStemTerug, { ...terug, verteldAan: 'jeugdige' }, w.mensen.toegang))).toMatchObject({
      code: 'conflict',
    })
    const uit = await w.vraag(stemVan, { dossierId }, w.mensen.toegang)
    expect(uit).toMatchObject({
      kind: 'Tom',
      stand: { stand: 'gehoord', ontbreekt: [] },
      stemmen: [{ eigenWoorden: '“Ik wil dat het stopt, snap je?”\nEcht.', gewicht: 'zwaar' }],
    })
    await expect(w.o.db.transaction().execute((t) => t.updateTable('stem').set({ eigen_woorden: 'anders' }).execute())).rejects.toThrow(
      /permission denied/,
    )
  })
  test('[R4a-184] what a child keeps from its parents is not in the thread, and no parent’s login reads the row', async () => {
    await w.doe(legStemVast, stem({ eigenWoorden: 'Geheim', nietVoorOuders: true }), w.mensen.toegang)
    await w.doe(legStemVast, stem({ eigenWoorden: 'Gewoon' }), w.mensen.toegang)
    const g = (
      await w.beheer.query(
        "select inhoud::text, gezin from gebeurtenis where dossier_id = $1 and soort = 'onderzoek.kind-gehoord' order by volgnr",
        [dossierId],
      )
    ).rows
    expect(g[0]).toMatchObject({ gezin: false })
    expect(g[0].inhoud).not.toContain('Geheim')
    expect(g[1].inhoud).toContain('Gewoon')
    const ouder: Actor = {
      ...w.mensen.toegang,
      id: '00000000-0000-7000-8000-00000000aaaa',
      soort: 'persoon',
      partij: null,
      functies: ['ouder'],
    }
    await w.beheer.query("insert into beleid values ('onderzoek', 'ouder', true, false, false) on conflict do nothing")
    await w.beheer.query(
      "insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op) values (99, gen_random_uuid(), $1, $2, $3, 'ouder', 'gezag', 'meelezen', '2026-01-01', $4, now())",
      [zaakId, dossierId, ouder.id, ouder.id],
    )
    const ziet = (wie: Actor) =>
      inTransactie(w.o.db, wie, 'proef', w.klok, (tx) =>
        tx.db.selectFrom('stem').select('eigen_woorden').where('dossier_id', '=', dossierId).orderBy('eigen_woorden').execute(),
      )
    expect((await ziet(ouder)).map((r) => r.eigen_woorden)).toEqual(['Gewoon'])
    expect((await ziet(w.mensen.toegang)).map((r) => r.eigen_woorden)).toEqual(['Geheim', 'Gewoon'])
  })
  test('[R4a-194] [R4a-191] no conversation: coded reason, a colleague, another way; and it is counted', async () => {
    const geen = {
      dossierId,
      op: '2026-01-05',
      reden: 'ouder-weigert' as const,
      toelichting: 'Moeder wil het niet.',
      alternatief: 'geen' as const,
      besprokenMetId: w.mensen.regisseur.id,
    }
    expect(await w.weigert(w.doe(legGeenStemVast, geen, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'alternatief' }],
    })
    const goed = { ...geen, alternatief: 'apart-gesprek' as const, alternatiefHoe: 'Op school, volgende week.' }
    expect(await w.weigert(w.doe(legGeenStemVast, { ...goed, besprokenMetId: w.mensen.toegang.id }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'besprokenMetId' }],
    })
    await w.doe(legGeenStemVast, goed, w.mensen.toegang)
    expect(await alsZaak(w.mensen.toegang, (tx) => stemStand(tx, dossierId))).toMatchObject({
      stand: 'niet-gehoord',
      reden: { code: 'ouder-weigert' },
    })
    expect((await w.vraag(tellingen, {}, w.mensen.toegang)).nietGehoord).toContainEqual({ code: 'ouder-weigert', n: 1 })
    expect((await w.vraag(tellingen, {}, w.mensen.anderTeam)).nietGehoord).toEqual([])
  })
  test('[R0-41] [R4a-200] the problem in three voices, side by side', async () => {
    for (const [van, woorden] of [
      ['jeugdige', 'Ze schreeuwen.'],
      ['ouder', 'Hij luistert niet.'],
      ['professional', 'Ruzie over school.'],
    ] as const)
      await w.doe(legProbleemVast, { dossierId, van, vanNaam: van, woorden, op: '2026-01-05' }, w.mensen.toegang)
    const uit = await w.vraag(onderzoekVan, { dossierId }, w.mensen.toegang)
    expect(uit.problemen.map((p) => p.van).sort()).toEqual(['jeugdige', 'ouder', 'professional'])
    const g = (
      await w.beheer.query("select inhoud::text as t from gebeurtenis where dossier_id = $1 and soort = 'onderzoek.probleem'", [dossierId])
    ).rows
    expect(g.map((r) => r.t).join()).not.toContain('schreeuwen')
  })
})

describe('own strength and expertise', () => {
  const nee = Object.fromEntries(CONTRA.map((c) => [c, 'nee'])) as Record<(typeof CONTRA)[number], 'nee' | 'ja' | 'onbekend'>
  const kracht = (meer: object = {}) => ({
    dossierId,
    antwoord: 'Oma kan helpen.',
    ervaren: 'niet-vervelend' as const,
    contra: nee,
    uitkomst: 'alleen-eigen-kracht' as const,
    oplossingen: [{ wat: 'Oppas', wie: 'Oma', wanneer: 'Vrijdag', hoe: 'Bij oma thuis', verwachtEffect: 'Rust' }],
    nazorgOp: '2026-03-02',
    ...meer,
  })
  test('[R0-35] [R0-37] kept with an after-care day that must be asked after', async () => {
    const { id } = await w.doe(legEigenKrachtVast, kracht(), w.mensen.toegang)
    expect(await termijnen('nazorg')).toMatchObject([{ stand: 'loopt', laatste_dag: '2026-03-02' }])
    await w.doe(
      gaEigenKrachtNa,
      { dossierId, eigenKrachtId: id, op: '2026-01-05', effect: 'Oma is moe.', oordeel: 'deels' },
      w.mensen.toegang,
    )
    expect(await termijnen('nazorg')).toMatchObject([{ stand: 'gehaald' }])
    expect(
      await w.weigert(
        w.doe(gaEigenKrachtNa, { dossierId, eigenKrachtId: id, op: '2026-01-05', effect: 'x', oordeel: 'deels' }, w.mensen.toegang),
      ),
    ).toMatchObject({ code: 'conflict' })
    expect(await alsZaak(w.mensen.toegang, (tx) => eigenKrachtStand(tx, dossierId))).toMatchObject({ stand: 'besproken', effect: 'deels' })
  })
  test('[R0-34] [R0-36] a contra-indication blocks it, until the specialist who was asked motivates it', async () => {
    const vb = kracht({ contra: { ...nee, 'verstandelijke-beperking': 'ja' }, specialistMotivering: 'Het netwerk is sterk genoeg.' })
    expect(await w.weigert(w.doe(legEigenKrachtVast, vb, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'uitkomst', gevonden: 'verstandelijke-beperking' }],
    })
    expect(await w.weigert(w.doe(legEigenKrachtVast, vb, w.mensen.gedrag))).toMatchObject({ code: 'geweigerd' })
    await w.doe(
      vraagExpertise,
      { dossierId, soort: 'gedragswetenschap', waarom: 'Past dit?', medewerkerId: w.mensen.gedrag.id },
      w.mensen.toegang,
    )
    const uit = await w.doe(legEigenKrachtVast, vb, w.mensen.gedrag)
    expect(uit.expertiseNodig).toBe(true)
    expect((await w.vraag(onderzoekVan, { dossierId }, w.mensen.gedrag)).eigenKracht[0]).toMatchObject({ specialist: 'Noor Haan' })
  })
  test('[R0-42] asking a behavioural scientist gives access to this child only; missing expertise is counted and can be found', async () => {
    expect(await w.weigert(w.vraag(stemVan, { dossierId }, w.mensen.gedrag))).toMatchObject({ code: 'geweigerd' })
    expect(
      await w.weigert(
        w.doe(vraagExpertise, { dossierId, soort: 'gedragswetenschap', waarom: 'x', medewerkerId: w.mensen.toegang2.id }, w.mensen.toegang),
      ),
    ).toMatchObject({ code: 'ongeldig' })
    const { id } = await w.doe(vraagExpertise, { dossierId, soort: 'gedragswetenschap', waarom: 'Meekijken.' }, w.mensen.toegang)
    expect((await w.vraag(tellingen, {}, w.mensen.toegang)).expertiseMist).toContainEqual({ code: 'gedragswetenschap', n: 1 })
    await w.doe(vindExpertise, { dossierId, expertiseId: id, medewerkerId: w.mensen.gedrag.id }, w.mensen.toegang)
    expect(
      await w.weigert(w.doe(vindExpertise, { dossierId, expertiseId: id, medewerkerId: w.mensen.gedrag.id }, w.mensen.toegang)),
    ).toMatchObject({ code: 'conflict' })
    await w.vraag(stemVan, { dossierId }, w.mensen.gedrag)
    expect((await w.vraag(stemVan, { dossierId }, w.mensen.gedrag)).mag).toEqual({ werker: false, schrijven: true })
    expect(await w.weigert(w.vraag(stemVan, { dossierId: zusId }, w.mensen.gedrag))).toMatchObject({ code: 'geweigerd' })
    expect(await w.weigert(w.doe(geefAdvies, { dossierId, expertiseId: id, advies: 'x' }, w.mensen.toegang))).toMatchObject({
      code: 'geweigerd',
    })
    await w.doe(geefAdvies, { dossierId, expertiseId: id, advies: 'Eerst rust.', effect: 'Geen groep.' }, w.mensen.gedrag) // [R4a-68]
    expect((await w.vraag(onderzoekVan, { dossierId }, w.mensen.toegang)).expertise[0]).toMatchObject({
      advies: 'Eerst rust.',
      effect: 'Geen groep.',
    })
  })
})

describe('best interest', () => {
  const vol = {
    secties: Object.fromEntries(SECTIES.map((s) => [s, `over ${s}`])),
    disciplines: [
      { naam: 'A', discipline: 'Maatschappelijk werk' },
      { naam: 'B', discipline: 'Gedragswetenschap' },
    ],
  }
  test('[R0-27] [R0-28] what is missing is named; then it freezes, and a new look is a new assessment', async () => {
    await w.doe(bewaarBelang, { dossierId, versie: 0, secties: { stem: 'x' }, disciplines: [] }, w.mensen.toegang)
    const fout = await w.weigert(w.doe(stelBelangVast, { dossierId, versie: 1 }, w.mensen.toegang))
    expect(fout.code === 'ongeldig' && fout.velden.map((v) => v.pad)).toEqual([
      ...SECTIES.slice(1).map((s) => `secties.${s}`),
      'stem',
      'disciplines',
    ])
    await w.doe(legStemVast, stem(), w.mensen.toegang)
    await w.doe(bewaarBelang, { dossierId, versie: 1, ...vol }, w.mensen.toegang)
    await w.doe(stelBelangVast, { dossierId, versie: 2 }, w.mensen.toegang)
    const eerste = await alsZaak(w.mensen.toegang, (tx) => belangStand(tx, dossierId))
    expect(eerste).toMatchObject({ stand: 'definitief', nummer: 1, auteurs: [{ naam: 'Meryem Aydin' }] })
    expect(await w.weigert(w.doe(stelBelangVast, { dossierId, versie: 2 }, w.mensen.toegang))).toMatchObject({ code: 'nietGevonden' })
    const geraakt = await alsZaak(w.mensen.toegang, (tx) =>
      tx.db.updateTable('belang').set({ secties: '{}' }).where('id', '=', eerste.id).executeTakeFirst(),
    )
    expect(geraakt.numUpdatedRows).toBe(0n)
    await w.doe(bewaarBelang, { dossierId, versie: 0, ...vol }, w.mensen.toegang)
    expect(await alsZaak(w.mensen.toegang, (tx) => belangStand(tx, dossierId))).toMatchObject({ stand: 'concept', nummer: 2 })
  })
  test('two who edit at once: the second sees the other’s text, nothing is lost', async () => {
    await w.doe(bewaarBelang, { dossierId, versie: 0, secties: { stem: 'van mij' }, disciplines: [] }, w.mensen.toegang)
    const fout = await w.weigert(
      w.doe(bewaarBelang, { dossierId, versie: 0, secties: { stem: 'van jou' }, disciplines: [] }, w.mensen.toegang),
    )
    expect(fout).toMatchObject({ code: 'conflict', anders: { versie: 1, door: 'Meryem Aydin', secties: { stem: 'van mij' } } })
    expect(await w.weigert(w.doe(stelBelangVast, { dossierId, versie: 7 }, w.mensen.toegang))).toMatchObject({ code: 'conflict' })
  })
  test('[R0-29] who also decides cannot finish an assessment of only their own', async () => {
    await w.doe(legStemVast, stem(), w.mensen.toegang)
    const dubbel: Actor = { ...w.mensen.toegang, functies: ['toegangsmedewerker', 'regisseur', 'beslisser'] }
    await w.doe(bewaarBelang, { dossierId, versie: 0, ...vol }, dubbel)
    expect(await w.weigert(w.doe(stelBelangVast, { dossierId, versie: 1 }, dubbel))).toMatchObject({ code: 'geweigerd' })
    expect(await alsZaak(w.mensen.toegang, (tx) => belangStand(tx, dossierId))).toMatchObject({ stand: 'concept' })
  })
  test('[R0-30] another interest that went first is explained and counted', async () => {
    await w.doe(legStemVast, stem(), w.mensen.toegang)
    await w.doe(bewaarBelang, { dossierId, versie: 0, ...vol, anderBelang: 'geld' }, w.mensen.toegang)
    expect(await w.weigert(w.doe(stelBelangVast, { dossierId, versie: 1 }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'anderBelangMotivering' }],
    })
    await w.doe(
      bewaarBelang,
      { dossierId, versie: 1, ...vol, anderBelang: 'geld', anderBelangMotivering: 'Er is geen plek vrij.' },
      w.mensen.toegang,
    )
    await w.doe(stelBelangVast, { dossierId, versie: 2 }, w.mensen.toegang)
    expect((await w.vraag(tellingen, {}, w.mensen.toegang)).anderBelang).toEqual([{ code: 'geld', n: 1 }])
  })
})

test('[inv-16] another team, a decision maker without a case and a provider see no row of any table', async () => {
  await w.doe(legGesprekVast, gesprek(), w.mensen.toegang)
  await w.doe(legStemVast, stem(), w.mensen.toegang)
  await w.doe(bewaarBelang, { dossierId, versie: 0, secties: {}, disciplines: [] }, w.mensen.toegang)
  for (const wie of [w.mensen.anderTeam, w.mensen.beslisser, w.mensen.aanbieder, w.mensen.privacy, w.mensen.toegang2])
    for (const tabel of [
      'gesprek',
      'stem',
      'geen_stem',
      'probleem',
      'uitspraak',
      'weerwoord',
      'uitspraak_gebruik',
      'uitspraak_melding',
      'eigen_kracht',
      'expertise',
      'belang',
    ] as const)
      expect(
        await alsZaak(wie, (tx) =>
          tx.db
            .selectFrom(tabel as 'stem')
            .select('id')
            .execute(),
        ),
        `${wie.naam} ${tabel}`,
      ).toEqual([])
})
