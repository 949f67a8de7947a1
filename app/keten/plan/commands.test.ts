// Over 300 lines: every command with each of its refusals.
import * as fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { datumVan } from '../../kern/time/klok.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import {
  beantwoordFamiliegroepsplan,
  beginVersie,
  bewaarPlan,
  biedFamiliegroepsplanAan,
  evalueerPlan,
  legAkkoordVast,
  maakPlan,
  stelPlanVast,
} from './commands.ts'
import { planStand } from './public.ts'
import { plannenVan } from './queries.ts'

let w: Wereld
let dossierId: string
let zusId: string
let zaakId: string
let planId: string

beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

async function gezin() {
  const kind = (voornamen: string, geboortedatum: string) => ({ voornamen, achternaam: 'Testman', geslacht: 'M' as const, geboortedatum })
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
      kinderen: [kind('Tom', '2012-03-02'), kind('Zus', '2019-03-02')],
    },
    w.mensen.toegang,
  )
  ;[dossierId, zusId] = uit.dossiers as [string, string]
  zaakId = uit.zaakId
  planId = (await w.doe(maakPlan, { dossierId, soort: 'ondersteuningsplan' }, w.mensen.toegang)).planId
}
beforeEach(gezin)

const alsZaak = <T>(wie: Actor, werk: (tx: Parameters<Parameters<typeof inTransactie>[4]>[0]) => Promise<T>) =>
  inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => (await tx.kiesZaak(zaakId), werk(tx)))
const G1 = '00000000-0000-4000-8000-000000000001'
const G2 = '00000000-0000-4000-8000-000000000002'
const doel = (id: string, tekst = 'Elke dag naar school') => ({
  id,
  tekst,
  vanWie: 'jeugdige' as const,
  maat: 'dagen per week',
  begin: '2',
  streef: '5',
})
const inhoud = (meer: object = {}) => ({
  gezin: {
    aanleiding: 'Ruzie over school.',
    netwerkLeegReden: 'Oma gevraagd, kan niet.',
    evaluatieOp: '2026-06-01',
    doelen: [{ ...doel(G2, 'Minder ruzie'), vanWie: 'gezin' as const }],
    acties: [{ id: G2, wat: 'Samen eten', wie: 'moeder', zegtJa: true, uiterlijk: '2026-02-01' }],
    ...meer,
  },
  kinderen: [
    { dossierId, inhoud: { hulp: 'Begeleiding op school', verwachting: 'Iemand helpt je', doelen: [doel(G1)] } },
    { dossierId: zusId, inhoud: { zonderDoelReden: 'Met haar gaat het goed.' } },
  ],
})
const bewaar = (versie: number, meer: object = {}, wie = w.mensen.toegang) =>
  w.doe(bewaarPlan, { dossierId, planId, versie, ...inhoud(meer) }, wie)
const tomId = async () => (await w.beheer.query('select kind_id from dossier where id = $1', [dossierId])).rows[0].kind_id as string
const akkoord = async (versie: number, mate: 'eens' | 'deels' | 'niet' = 'eens') =>
  w.doe(
    legAkkoordVast,
    {
      dossierId,
      planId,
      versie,
      persoonId: await tomId(),
      van: 'Tom Testman',
      rol: 'jeugdige',
      mate,
      woorden: 'Ik wil wel naar school, maar niet met de bus.',
    },
    w.mensen.toegang,
  )
const stelVast = (versie: number, meer: object = {}) => w.doe(stelPlanVast, { dossierId, planId, versie, ...meer }, w.mensen.toegang)
async function geldig() {
  await bewaar(1)
  await akkoord(2)
  return stelVast(2)
}
const termijnen = async (d = dossierId) =>
  (
    await w.beheer.query(
      "select stand, laatste_dag::text, bij_naam from termijn where dossier_id = $1 and regel = 'plan-evaluatie' order by laatste_dag",
      [d],
    )
  ).rows
const evaluatie = (meer: object = {}) => ({
  dossierId,
  planId,
  op: datumVan(w.klok.nu()),
  aanwezig: [
    { naam: 'Tom', rol: 'jeugdige' as const },
    { naam: 'Moeder', rol: 'ouder' as const },
  ],
  doelen: [
    { doelId: G1, stand: 'deels' as const, waarde: '4', woorden: [{ van: 'Tom', woorden: 'Maandag is moeilijk.' }] },
    { doelId: G2, stand: 'onbekend' as const },
  ],
  watVerandert: 'Later beginnen op maandag.',
  volgendeOp: '2026-12-01',
  ...meer,
})

describe('family group plan', () => {
  test('[R0-58] offered, answered, offered again: acts of their own, also with a plan that holds', async () => {
    await geldig()
    const aanbod = { dossierId, op: '2026-01-05', door: 'Lokaal team Noord', aan: 'moeder', uitleg: 'U mag zelf een plan maken.' }
    const { aanbodId } = await w.doe(biedFamiliegroepsplanAan, aanbod, w.mensen.toegang)
    await w.doe(
      beantwoordFamiliegroepsplan,
      { dossierId, aanbodId, op: '2026-01-05', antwoord: 'later', van: 'moeder', woorden: 'Nu niet.' },
      w.mensen.toegang,
    )
    await w.doe(
      beantwoordFamiliegroepsplan,
      { dossierId, aanbodId, op: '2026-01-05', antwoord: 'niet', van: 'moeder', woorden: 'Liever niet.' },
      w.mensen.toegang,
    )
    expect(
      await w.weigert(
        w.doe(
          beantwoordFamiliegroepsplan,
          { dossierId, aanbodId, op: '2026-01-05', antwoord: 'aanvaard', van: 'moeder', woorden: 'Toch.' },
          w.mensen.toegang,
        ),
      ),
    ).toMatchObject({ code: 'conflict' })
    await w.doe(biedFamiliegroepsplanAan, { ...aanbod, door: 'rechtbank' }, w.mensen.toegang)
    expect((await w.vraag(plannenVan, { dossierId }, w.mensen.toegang)).aanbod).toHaveLength(2)
    for (const d of [dossierId, zusId]) {
      const n = (
        await w.beheer.query(
          "select count(*)::int as n from gebeurtenis where dossier_id = $1 and soort = 'plan.familiegroepsplan-aangeboden'",
          [d],
        )
      ).rows[0].n
      expect(n).toBe(2)
    }
    expect(await w.weigert(w.doe(biedFamiliegroepsplanAan, { ...aanbod, op: '2026-03-01' }, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
    })
  })
  test('[R0-57] [R0-59] it is the family’s: with its makers and its leave, and never made out of a support plan', async () => {
    expect(await w.weigert(w.doe(maakPlan, { dossierId, soort: 'familiegroepsplan' }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'opgesteldDoor' }],
    })
    expect(
      await w.weigert(w.doe(maakPlan, { dossierId, soort: 'familiegroepsplan', opgesteldDoor: 'moeder en oma' }, w.mensen.toegang)),
    ).toMatchObject({ velden: [{ pad: 'gezinGeeftInzage' }] })
    await bewaar(1)
    await w.doe(
      maakPlan,
      { dossierId, soort: 'familiegroepsplan', opgesteldDoor: 'moeder en oma', gezinGeeftInzage: true },
      w.mensen.toegang,
    )
    const { plannen } = await w.vraag(plannenVan, { dossierId }, w.mensen.toegang)
    expect(plannen.find((p) => p.soort === 'familiegroepsplan')).toMatchObject({
      auteur: 'gezin',
      opgesteldDoor: 'moeder en oma',
      versies: [{ gezin: { doelen: [] } }],
    })
    expect(await w.weigert(w.doe(maakPlan, { dossierId, soort: 'ondersteuningsplan' }, w.mensen.toegang))).toMatchObject({
      code: 'conflict',
    })
    await expect(w.beheer.query("update plan set soort = 'familiegroepsplan' where id = $1", [planId])).rejects.toThrow(/check|unique/)
  })
})

describe('writing and agreeing', () => {
  test('[R0-60] without goals it cannot be made final, and what is missing is named', async () => {
    const fout = await w.weigert(stelVast(1))
    expect(fout.code === 'ongeldig' && fout.velden.map((v) => v.pad)).toEqual(
      expect.arrayContaining(['doelen', 'gezin.evaluatieOp', 'zonderAkkoordReden']),
    )
    expect(await alsZaak(w.mensen.toegang, (tx) => planStand(tx, zaakId))).toMatchObject({ actief: false })
    expect((await w.vraag(plannenVan, { dossierId }, w.mensen.toegang)).plannen[0]?.versies[0]?.ontbreekt.map((v) => v.pad)).toContain(
      'doelen',
    )
  })
  test('[R2-140] agreement is on this very text; dissent is kept and does not block', async () => {
    await bewaar(1)
    await akkoord(2, 'eens')
    await bewaar(2, { aanleiding: 'Toch iets anders.' })
    expect(await w.weigert(stelVast(3))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'zonderAkkoordReden', gevonden: 'Tom Testman' }],
    })
    await akkoord(3, 'niet')
    await stelVast(3)
    expect(await alsZaak(w.mensen.toegang, (tx) => planStand(tx, zaakId))).toMatchObject({
      actief: true,
      nummer: 1,
      akkoord: [{ mate: 'niet', woorden: 'Ik wil wel naar school, maar niet met de bus.' }],
      regisseur: 'Meryem Aydin',
    })
  })
  test('[R4a-70] without a word of the family only with a reason, which is kept', async () => {
    await bewaar(1)
    expect(await w.weigert(stelVast(2))).toMatchObject({ velden: [{ pad: 'zonderAkkoordReden' }] })
    await stelVast(2, { zonderAkkoordReden: 'Tom is weggelopen.' })
    expect((await w.vraag(plannenVan, { dossierId }, w.mensen.toegang)).plannen[0]?.versies[0]).toMatchObject({
      stand: 'vastgesteld',
      zonderAkkoordReden: 'Tom is weggelopen.',
    })
  })
  test('two workers on one plan: the second gets both texts, nothing is overwritten', async () => {
    await bewaar(1, { aanleiding: 'van mij' })
    const fout = await w.weigert(bewaar(1, { aanleiding: 'van jou' }))
    expect(fout).toMatchObject({
      code: 'conflict',
      anders: { versie: 2, door: 'Meryem Aydin', gezin: { aanleiding: 'van mij' }, kinderen: [{}, {}] },
    })
    const [a, b] = await Promise.allSettled([bewaar(2, { aanleiding: 'a' }), bewaar(2, { aanleiding: 'b' })])
    expect([a.status, b.status].sort()).toEqual(['fulfilled', 'rejected'])
  })
  test('a child of another family, another team or role is refused', async () => {
    const vreemd = inhoud()
    vreemd.kinderen[1]!.dossierId = '00000000-0000-4000-8000-00000000ffff'
    expect(await w.weigert(w.doe(bewaarPlan, { dossierId, planId, versie: 1, ...vreemd }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'kinderen.1.dossierId' }],
    })
    for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.beslisser, w.mensen.gedrag])
      expect(await w.weigert(bewaar(1, {}, wie))).toMatchObject({ code: 'geweigerd' })
    expect(await w.weigert(w.doe(bewaarPlan, { dossierId, planId: G1, versie: 1, ...inhoud() }, w.mensen.toegang))).toMatchObject({
      code: 'nietGevonden',
    })
  })
  test('[R2-28] who helps to write does not make it final: that is the case director’s', async () => {
    await bewaar(1)
    await akkoord(2)
    const schrijver: Actor = { ...w.mensen.toegang, functies: ['toegangsmedewerker'] }
    expect(await w.weigert(w.doe(stelPlanVast, { dossierId, planId, versie: 2 }, schrijver))).toMatchObject({ code: 'geweigerd' })
  })
})

describe('final versions and evaluation', () => {
  test('final is frozen; the term runs for every child; a new version begins with the old text', async () => {
    await geldig()
    expect(await termijnen()).toEqual([{ stand: 'loopt', laatste_dag: '2026-06-01', bij_naam: 'Meryem Aydin' }])
    expect(await termijnen(zusId)).toHaveLength(1)
    expect(await w.weigert(bewaar(2))).toMatchObject({ code: 'conflict' })
    for (const tabel of ['plan_versie', 'plan_deel'] as const) {
      const r = await alsZaak(w.mensen.toegang, (tx) =>
        tx.db
          .updateTable(tabel as 'plan_versie')
          .set({ inhoud: '{}' })
          .where('zaak_id', '=', zaakId)
          .executeTakeFirst(),
      )
      expect(r.numUpdatedRows).toBe(0n)
    }
    expect(await w.doe(beginVersie, { dossierId, planId }, w.mensen.toegang)).toMatchObject({ nummer: 2 })
    expect(await w.weigert(w.doe(beginVersie, { dossierId, planId }, w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    expect(await alsZaak(w.mensen.toegang, (tx) => planStand(tx, zaakId))).toMatchObject({ nummer: 1, actief: true }) // the old one holds until the new one does
    await bewaar(1, { evaluatieOp: '2026-05-01' })
    await akkoord(2)
    await stelVast(2)
    expect(await termijnen()).toMatchObject([
      { stand: 'loopt', laatste_dag: '2026-05-01' },
      { stand: 'vervallen', laatste_dag: '2026-06-01' },
    ])
  })
  test('[R0-65] evaluation is with the family, over every goal in words and number, and sets the next day', async () => {
    expect(await w.weigert(w.doe(evalueerPlan, evaluatie(), w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    await geldig()
    expect(
      await w.weigert(w.doe(evalueerPlan, evaluatie({ aanwezig: [{ naam: 'W', rol: 'professional' }] }), w.mensen.toegang)),
    ).toMatchObject({ velden: [{ pad: 'aanwezig' }] })
    expect(await w.weigert(w.doe(evalueerPlan, evaluatie({ doelen: [] }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'doelen' }, { pad: 'doelen' }],
    })
    await w.doe(evalueerPlan, evaluatie(), w.mensen.toegang)
    expect(await termijnen()).toMatchObject([{ stand: 'gehaald' }, { stand: 'loopt', laatste_dag: '2026-12-01' }])
    expect(await alsZaak(w.mensen.toegang, (tx) => planStand(tx, zaakId))).toMatchObject({ volgendeEvaluatie: '2026-12-01' })
    const { plannen } = await w.vraag(plannenVan, { dossierId }, w.mensen.toegang)
    expect(plannen[0]?.evaluaties[0]?.doelen.map((d) => [d.doelId, d.stand])).toEqual([
      [G2, 'onbekend'],
      [G1, 'deels'],
    ])
  })
  test('an overdue evaluation stays late, also when the plan is renewed', async () => {
    const ander = await maakWereld('2026-01-05')
    const oud = w
    w = ander
    try {
      await gezin()
      await geldig()
      w.klok.zet('2026-07-01')
      await w.doe(beginVersie, { dossierId, planId }, w.mensen.toegang)
      await bewaar(1, { evaluatieOp: '2026-09-01' })
      await akkoord(2)
      await stelVast(2)
      expect(await termijnen()).toMatchObject([
        { stand: 'te-laat', laatste_dag: '2026-06-01' },
        { stand: 'loopt', laatste_dag: '2026-09-01' },
      ])
    } finally {
      w = oud
      await ander.sluit()
    }
  })
  test('[R0-32] [inv-16] who works with one child sees the family’s part and that child’s, not a brother’s or sister’s', async () => {
    await geldig()
    await w.beheer.query(
      "insert into toegang (regio, id, zaak_id, dossier_id, houder_id, rol, grondslag, doel, van, verleend_door, verleend_op) values (99, gen_random_uuid(), $1, $2, $3, 'aanbieder', 'x', 'hulp', '2026-01-01', $4, now())",
      [zaakId, zusId, w.partijen.aanbieder, w.mensen.toegang.id],
    )
    const uit = await w.vraag(plannenVan, { dossierId: zusId }, w.mensen.aanbieder)
    expect(uit.plannen[0]?.versies[0]?.kinderen.map((k) => k.dossierId)).toEqual([zusId])
    expect(uit.plannen[0]?.versies[0]?.akkoord).toEqual([]) // what Tom said is Tom's
    expect(uit.plannen[0]?.versies[0]?.gezin.doelen).toHaveLength(1)
    for (const tabel of [
      'plan',
      'plan_versie',
      'plan_deel',
      'plan_akkoord',
      'plan_aanbod',
      'plan_evaluatie',
      'plan_evaluatie_deel',
    ] as const)
      for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder2, w.mensen.privacy, w.mensen.toegang2])
        expect(
          await alsZaak(wie, (tx) =>
            tx.db
              .selectFrom(tabel as 'plan')
              .select('id')
              .execute(),
          ),
          `${wie.naam} ${tabel}`,
        ).toEqual([])
  })
  test('in any order of acts: one draft at most, numbers without gaps, what was final never changes, never final without a goal', async () => {
    const daad = fc.constantFrom('bewaar', 'bewaarLeeg', 'akkoord', 'vast', 'vastMetReden', 'nieuw', 'evalueer')
    await fc.assert(
      fc.asyncProperty(fc.array(daad, { minLength: 3, maxLength: 10 }), async (daden) => {
        await gezin()
        const bevroren = new Map<string, string>()
        for (const d of daden) {
          const nu =
            (await w.beheer.query("select versie from plan_versie where plan_id = $1 and stand = 'concept'", [planId])).rows[0]?.versie ?? 1
          const doe = {
            bewaar: () => bewaar(nu),
            bewaarLeeg: () => bewaar(nu, { doelen: [], evaluatieOp: null }),
            akkoord: () => akkoord(nu),
            vast: () => stelVast(nu),
            vastMetReden: () => stelVast(nu, { zonderAkkoordReden: 'r' }),
            nieuw: () => w.doe(beginVersie, { dossierId, planId }, w.mensen.toegang),
            evalueer: () => w.doe(evalueerPlan, evaluatie(), w.mensen.toegang),
          }
          await (doe[d as keyof typeof doe]() as Promise<unknown>).catch((e: Error) => {
            if (e.name !== 'Afwijzing') throw e
          })
          const rijen = (
            await w.beheer.query(
              'select v.id, nummer, stand, v.inhoud::text || coalesce((select string_agg(d.inhoud::text, $2 order by dossier_id) from plan_deel d where d.versie_id = v.id), $2) as t from plan_versie v where plan_id = $1 order by nummer',
              [planId, '|'],
            )
          ).rows
          expect(rijen.map((r) => r.nummer)).toEqual(rijen.map((_, i) => i + 1))
          expect(rijen.filter((r) => r.stand === 'concept').length).toBeLessThanOrEqual(1)
          for (const r of rijen.filter((x) => x.stand === 'vastgesteld')) {
            expect(bevroren.get(r.id) ?? r.t).toBe(r.t)
            bevroren.set(r.id, r.t)
            expect(r.t).toMatch(/"maat": "dagen per week"/)
          }
        }
      }),
      { numRuns: 12 },
    )
  })
})
