import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import { bewerkUitspraak, corrigeerUitspraak, legWeerwoordVast, meldCorrectie, stelUitspraakVast, voegUitspraakToe } from './commands.ts'
import type { UitspraakInhoud } from './model.ts'
import { correctiesIn, gebruikUitspraken, uitsprakenVoorRapport } from './public.ts'
import { feitenVan } from './queries.ts'

let w: Wereld
let dossierId: string
let zaakId: string

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())
beforeEach(async () => {
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
      kinderen: [{ voornamen: 'Tom', achternaam: 'Testman', geslacht: 'M' as const, geboortedatum: '2013-03-02' }],
    },
    w.mensen.toegang,
  )
  ;[dossierId] = uit.dossiers as [string]
  zaakId = uit.zaakId
})

const alsZaak = <T>(wie: Actor, werk: (tx: Parameters<Parameters<typeof inTransactie>[4]>[0]) => Promise<T>) =>
  inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => (await tx.kiesZaak(zaakId), werk(tx)))
const inhoud = (u: Partial<UitspraakInhoud> = {}) => ({
  soort: 'feit' as UitspraakInhoud['soort'],
  tekst: 'Tom ging op 3 december niet naar school.',
  bron: 'school',
  waargenomenOp: '2025-12-03',
  nagegaan: 'niet' as const,
  bezwarend: false,
  ...u,
})
const nieuw = async (u: Partial<UitspraakInhoud> = {}) =>
  (await w.doe(voegUitspraakToe, { dossierId, ...inhoud(u) }, w.mensen.toegang)).uitspraakId
const vast = async (u: Partial<UitspraakInhoud> = {}) => {
  const uitspraakId = await nieuw(u)
  await w.doe(stelUitspraakVast, { dossierId, uitspraakId, versie: 1 }, w.mensen.toegang)
  return uitspraakId
}
const gebruik = (ids: string[], documentId: string, ...namen: string[]) =>
  alsZaak(w.mensen.toegang, (tx) =>
    gebruikUitspraken(tx, ids, { kamer: 'besluit', documentId, document: 'Besluit', ontvangers: namen.map((naam) => ({ naam })) }),
  )
const rapport = () => alsZaak(w.mensen.toegang, (tx) => uitsprakenVoorRapport(tx, dossierId))

describe('final statements', () => {
  test('[R4a-49] [inv-4] a draft without a kind, or a diagnosis without its maker, cannot be final nor enter a report', async () => {
    const zonder = await nieuw({ soort: null })
    expect(await w.weigert(w.doe(stelUitspraakVast, { dossierId, uitspraakId: zonder, versie: 1 }, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'soort' }],
    })
    const diagnose = await nieuw({ soort: 'diagnose', diagnosticus: 'Praktijk X' })
    expect(await w.weigert(w.doe(stelUitspraakVast, { dossierId, uitspraakId: diagnose, versie: 1 }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'diagnoseOp' }],
    })
    expect(await rapport()).toEqual([])
    expect(await w.weigert(gebruik([diagnose], crypto.randomUUID()))).toMatchObject({ code: 'ongeldig' })
    await w.doe(
      bewerkUitspraak,
      {
        dossierId,
        uitspraakId: diagnose,
        versie: 1,
        ...inhoud({ soort: 'diagnose', diagnosticus: 'Praktijk X', diagnoseOp: '2024-05-01' }),
      },
      w.mensen.toegang,
    )
    await w.doe(stelUitspraakVast, { dossierId, uitspraakId: diagnose, versie: 2 }, w.mensen.toegang)
    expect(await rapport()).toMatchObject([{ soort: 'diagnose', diagnose: { door: 'Praktijk X', op: '2024-05-01' } }])
    await expect(w.beheer.query("update uitspraak set stand = 'definitief' where id = $1", [zonder])).rejects.toThrow(/check/)
  })
  test('[R4a-55] [R4b-110] a finding against somebody waits for their answer, which stays beside it in their own words', async () => {
    const uitspraakId = await nieuw({ bezwarend: true, over: 'vader', soort: 'verklaring' })
    expect(await w.weigert(w.doe(stelUitspraakVast, { dossierId, uitspraakId, versie: 1 }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'weerwoord' }],
    })
    expect(
      await w.weigert(
        w.doe(legWeerwoordVast, { dossierId, uitspraakId, soort: 'betwist', van: 'vader', op: '2026-01-05' }, w.mensen.toegang),
      ),
    ).toMatchObject({ velden: [{ pad: 'woorden' }] })
    await w.doe(
      legWeerwoordVast,
      { dossierId, uitspraakId, soort: 'betwist', van: 'vader', woorden: 'Dat is niet zo.', op: '2026-01-05' },
      w.mensen.toegang,
    )
    await w.doe(stelUitspraakVast, { dossierId, uitspraakId, versie: 1 }, w.mensen.toegang)
    expect(await rapport()).toMatchObject([{ weerwoorden: [{ soort: 'betwist', van: 'vader', woorden: 'Dat is niet zo.' }] }])
    expect((await w.vraag(feitenVan, { dossierId }, w.mensen.toegang)).uitspraken[0]).toMatchObject({ betwist: true })
  })
  test('a final statement is not edited, not even past the commands; a draft has optimistic locking', async () => {
    const uitspraakId = await vast()
    expect(
      await w.weigert(w.doe(bewerkUitspraak, { dossierId, uitspraakId, versie: 1, ...inhoud({ tekst: 'anders' }) }, w.mensen.toegang)),
    ).toMatchObject({ code: 'conflict' })
    await expect(
      alsZaak(w.mensen.toegang, (tx) => tx.db.updateTable('uitspraak').set({ tekst: 'anders' }).where('id', '=', uitspraakId).execute()),
    ).rejects.toThrow(/not changed/)
    const draft = await nieuw()
    await w.doe(bewerkUitspraak, { dossierId, uitspraakId: draft, versie: 1, ...inhoud({ tekst: 'van mij' }) }, w.mensen.toegang)
    expect(
      await w.weigert(
        w.doe(bewerkUitspraak, { dossierId, uitspraakId: draft, versie: 1, ...inhoud({ tekst: 'van jou' }) }, w.mensen.toegang),
      ),
    ).toMatchObject({ code: 'conflict', anders: { versie: 2, tekst: 'van mij' } })
  })
  test('[R4a-51] [R4a-52] age and origin go along into the report', async () => {
    await vast({ waargenomenOp: '2023-01-01', overgenomenUit: 'verslag 2023', letterlijk: 'hij komt nooit' })
    await vast({ waargenomenOp: null })
    expect((await rapport()).map((u) => [u.ouderdom, u.overgenomenUit, u.nagegaan]).sort()).toEqual([
      ['onbekend', null, 'niet'],
      ['oud', 'verslag 2023', 'niet'],
    ])
    expect(
      await w.weigert(w.doe(voegUitspraakToe, { dossierId, ...inhoud({ waargenomenOp: '2027-01-01' }) }, w.mensen.toegang)),
    ).toMatchObject({ velden: [{ pad: 'waargenomenOp' }] })
  })
  test('another team, a provider and a decision maker are refused', async () => {
    for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.beslisser])
      expect(await w.weigert(w.doe(voegUitspraakToe, { dossierId, ...inhoud() }, wie))).toMatchObject({ code: 'geweigerd' })
    expect((await w.vraag(feitenVan, { dossierId }, w.mensen.toegang)).uitspraken).toEqual([])
  })
})

describe('corrections', () => {
  const correctie = (uitspraakId: string, tekst: string) => ({
    dossierId,
    uitspraakId,
    ...inhoud({ tekst }),
    reden: 'De datum klopte niet.',
    gevraagdDoor: 'moeder',
  })
  test('[R4a-53] [R4b-109] every document and recipient that holds the old one is named and must be told', async () => {
    const oud = await vast()
    const doc = crypto.randomUUID()
    await gebruik([oud], doc, 'Ouders', 'Rechtbank')
    await gebruik([oud], doc, 'Ouders') // twice the same is harmless
    const uit = await w.doe(corrigeerUitspraak, correctie(oud, 'Het was 4 december.'), w.mensen.toegang)
    expect(uit).toMatchObject({ meldingen: 2, houders: [{ ontvanger: 'Ouders' }, { ontvanger: 'Rechtbank' }] })
    const feiten = await w.vraag(feitenVan, { dossierId }, w.mensen.toegang)
    expect(feiten.uitspraken).toMatchObject([{ tekst: 'Het was 4 december.', eerder: [{ id: oud }] }])
    expect(feiten.teMelden.map((m) => m.ontvanger).sort()).toEqual(['Ouders', 'Rechtbank'])
    for (const m of feiten.teMelden) await w.doe(meldCorrectie, { dossierId, meldingId: m.id, hoe: 'Brief' }, w.mensen.toegang)
    expect(
      await w.weigert(w.doe(meldCorrectie, { dossierId, meldingId: feiten.teMelden[0]!.id, hoe: 'Brief' }, w.mensen.toegang)),
    ).toMatchObject({ code: 'conflict' })
    expect((await w.vraag(feitenVan, { dossierId }, w.mensen.toegang)).teMelden).toEqual([])
    expect(await alsZaak(w.mensen.toegang, (tx) => correctiesIn(tx, doc))).toMatchObject([
      { gemeldOp: '2026-01-05', tekst: 'Het was 4 december.' },
      {},
    ])
  })
  test('the old text cannot be used or corrected again', async () => {
    const oud = await vast()
    await w.doe(corrigeerUitspraak, correctie(oud, 'nieuw'), w.mensen.toegang)
    expect(await w.weigert(gebruik([oud], crypto.randomUUID()))).toMatchObject({ code: 'conflict' })
    expect(await w.weigert(w.doe(corrigeerUitspraak, correctie(oud, 'weer'), w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    expect(await w.weigert(w.doe(corrigeerUitspraak, correctie(await nieuw(), 'x'), w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    expect(await w.weigert(gebruik([crypto.randomUUID()], crypto.randomUUID()))).toMatchObject({ code: 'nietGevonden' })
  })
  test('[inv-5] in any order of use and correction, whoever holds an earlier text has a notice of every later one', async () => {
    const stap = fc.oneof(
      fc.record({ soort: fc.constant('gebruik' as const), bij: fc.constantFrom('Ouders', 'School', 'Rechtbank') }),
      fc.constant({ soort: 'corrigeer' as const, bij: '' }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(stap, { minLength: 1, maxLength: 8 }), async (stappen) => {
        let nu = await vast()
        let versie = 0
        const verwacht: string[] = []
        const bezit: { bij: string; versie: number }[] = []
        for (const s of stappen) {
          if (s.soort === 'gebruik') {
            if (!bezit.some((b) => b.bij === s.bij && b.versie === versie)) bezit.push({ bij: s.bij, versie })
            await gebruik([nu], '00000000-0000-7000-8000-000000000001', s.bij)
          } else {
            nu = (await w.doe(corrigeerUitspraak, correctie(nu, `versie ${++versie}`), w.mensen.toegang)).uitspraakId
            verwacht.push(...bezit.map((b) => `${b.bij}/${b.versie}/versie ${versie}`))
          }
        }
        const rijen = (
          await w.beheer.query(
            `select g.ontvanger, g.uitspraak_id, u.tekst, (with recursive v as (select id, vervangt_id, 0 as n from uitspraak where id = g.uitspraak_id
           union all select o.id, o.vervangt_id, v.n + 1 from uitspraak o join v on o.id = v.vervangt_id) select max(n) from v) as versie
         from uitspraak_melding m join uitspraak_gebruik g on g.id = m.gebruik_id join uitspraak u on u.id = m.correctie_id
         where m.wortel_id = (select wortel_id from uitspraak where id = $1)`,
            [nu],
          )
        ).rows
        expect(rijen.map((r) => `${r.ontvanger}/${r.versie}/${r.tekst}`).sort()).toEqual(verwacht.sort())
      }),
      { numRuns: 15 },
    )
  })
  test('[inv-5] used and corrected at the same moment: the new holder is told, or hears that it changed', async () => {
    for (let i = 0; i < 6; i++) {
      const id = await vast()
      const doc = crypto.randomUUID()
      const [g] = await Promise.allSettled([
        gebruik([id], doc, 'Ouders'),
        w.doe(corrigeerUitspraak, correctie(id, 'nieuw'), w.mensen.toegang),
      ])
      const meldingen = await alsZaak(w.mensen.toegang, (tx) => correctiesIn(tx, doc))
      expect(meldingen.length).toBe(g.status === 'fulfilled' ? 1 : 0)
    }
  })
})
