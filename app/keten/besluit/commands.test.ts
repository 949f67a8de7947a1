// Over 300 lines: every command of the room with its refusals, in one world.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import {
  actieAfronden,
  afwijkendeMening,
  bewaren,
  bezwaarAfhandelen,
  bezwaarOntvangen,
  intrekken,
  nemen,
  opstellen,
  terugleggen,
  voorleggen,
} from './commands.ts'
import { LEEG, SOORTEN, WEIGERREDENEN } from './model.ts'
import { hoorKind, item, klaarVoorBesluit, maakGezin, muteerbaar, neem, totVoorgelegd, volledig, weegBelang } from './proef.ts'
import { geldigeVoorzieningen } from './public.ts'
import { brief, een, lijst, werkvoorraad, zonderVervolg } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-12')
})
afterAll(() => w.sluit())

const termijnen = async (dossierId: string) =>
  (
    await w.beheer.query(
      'select regel, stand, laatste_dag::text as op, onderwerp, bij_naam from termijn where dossier_id = $1 order by regel',
      [dossierId],
    )
  ).rows
const klok = async (dossierId: string) =>
  (await w.beheer.query('select nu_toestand, nu_bij from draadkop where dossier_id = $1', [dossierId])).rows[0]
const geldig = (dossierId: string, op: string) =>
  inTransactie(w.o.db, w.mensen.toegang, 'proef', w.klok, (tx) => geldigeVoorzieningen(tx, dossierId, op))

test('[R0-72] [R4a-83] an empty draft names all that is missing together, each beside its place, and nothing changes', async () => {
  const g = await maakGezin(w)
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'eerste' }, w.mensen.toegang)
  const u = await w.weigert(w.doe(voorleggen, { dossierId: g.dossierId, besluitId, versie: 1 }, w.mensen.toegang))
  expect(u.code).toBe('ongeldig')
  const paden = u.code === 'ongeldig' ? u.velden.map((v) => v.pad) : []
  expect(paden).toEqual([
    'voorzieningen',
    'motivering',
    'kind.zei',
    'belang',
    'alternatieven',
    'schadeIngrijpen',
    'schadeNietIngrijpen',
    'vervolg',
  ])
  expect((await w.beheer.query('select stand, versie from besluit where id = $1', [besluitId])).rows).toEqual([
    { stand: 'concept', versie: 1 },
  ])
  expect(
    (await w.beheer.query('select count(*)::int as n from toegang where dossier_id = $1 and rol = $2', [g.dossierId, 'beslisser'])).rows[0]
      .n,
  ).toBe(0)
})

test('[R0-73] [R4a-86] a decision is taken: terms stop and start, the clock waits on the team, an action has an owner and a day', async () => {
  const g = await klaarVoorBesluit(w)
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'eerste', aanvraagOp: '2026-01-05' }, w.mensen.toegang)
  await w.doe(bewaren, { dossierId: g.dossierId, besluitId, versie: 1, inhoud: muteerbaar(volledig()) }, w.mensen.toegang)
  const { versie } = await w.doe(voorleggen, { dossierId: g.dossierId, besluitId, versie: 2 }, w.mensen.toegang)
  expect(await klok(g.dossierId)).toEqual({ nu_toestand: 'onderweg', nu_bij: 'Gemeente Proefstad' })
  const uit = await w.doe(nemen, { dossierId: g.dossierId, besluitId, versie }, w.mensen.beslisser)
  expect(uit).toMatchObject({
    uitkomst: 'nieuw',
    bezwaarTot: '2026-02-23',
    acties: [{ eigenaarNaam: 'Meryem Aydin', uiterlijkOp: '2026-02-23' }],
  })
  expect(await klok(g.dossierId)).toEqual({ nu_toestand: 'wacht', nu_bij: 'Lokaal team Noord' })
  expect((await termijnen(g.dossierId)).map((t) => [t.regel, t.stand, t.op])).toEqual([
    ['beslistermijn', 'gehaald', '2026-03-02'],
    ['bezwaartermijn', 'loopt', '2026-02-23'],
    ['herindicatie', 'loopt', '2026-11-05'],
    ['toewijzing-na-besluit', 'loopt', '2026-01-19'],
    ['uitvoering-besluit', 'loopt', '2026-02-23'],
  ])
  expect(await geldig(g.dossierId, '2026-02-02')).toMatchObject([{ product: '45A04', loopt: 'geldig', grondslag: 'Jeugdwet 2.3' }])
})

test('[R4b-58] the letter is frozen at taking, and a taken decision does not change, not even for the owner of the tables', async () => {
  const g = await klaarVoorBesluit(w)
  const { besluitId } = await neem(w, g, 'eerste', volledig())
  const eerst = await w.vraag(brief, { dossierId: g.dossierId, besluitId }, w.mensen.toegang)
  expect(eerst.verzonden).toBe(true)
  expect(Buffer.from(eerst.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-')
  expect(eerst.naam).not.toMatch(/Sam|Proef/)
  await expect(w.beheer.query(`update besluit set inhoud = '{}' where id = $1`, [besluitId])).rejects.toThrow('does not change')
  const u = await w.weigert(w.doe(bewaren, { dossierId: g.dossierId, besluitId, versie: 4, inhoud: muteerbaar(LEEG) }, w.mensen.toegang))
  expect(u.code).toBe('conflict')
})

test('two who edit one draft: the second gets both texts, never a silent overwrite', async () => {
  const g = await maakGezin(w)
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'eerste' }, w.mensen.toegang)
  await w.doe(
    bewaren,
    { dossierId: g.dossierId, besluitId, versie: 1, inhoud: muteerbaar({ ...LEEG, motivering: 'van de eerste' }) },
    w.mensen.toegang,
  )
  const u = await w.weigert(
    w.doe(
      bewaren,
      { dossierId: g.dossierId, besluitId, versie: 1, inhoud: muteerbaar({ ...LEEG, motivering: 'van de tweede' }) },
      w.mensen.toegang,
    ),
  )
  expect(u).toMatchObject({ code: 'conflict', anders: { versie: 2, inhoud: { motivering: 'van de eerste' } } })
})

test('[R0-29] who alone wrote the best-interest assessment cannot take the decision', async () => {
  const g = await maakGezin(w)
  await hoorKind(w, g)
  await weegBelang(w, g, g.dossierId, [w.mensen.beslisser])
  const v = await totVoorgelegd(w, g, 'eerste', volledig())
  const u = await w.weigert(w.doe(nemen, v, w.mensen.beslisser))
  expect(u.code).toBe('geweigerd')
  expect((await w.beheer.query('select count(*)::int as n from voorziening where dossier_id = $1', [g.dossierId])).rows[0].n).toBe(0)
})

test('others are refused: access does not decide, the municipality does not draft, another team and a provider see nothing', async () => {
  const g = await klaarVoorBesluit(w)
  const v = await totVoorgelegd(w, g, 'eerste', volledig())
  for (const wie of [w.mensen.toegang, w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.privacy])
    expect((await w.weigert(w.doe(nemen, v, wie))).code).toBe('geweigerd')
  expect((await w.weigert(w.doe(opstellen, { dossierId: g.dossierId, soort: 'eerste' }, w.mensen.beslisser))).code).toBe('geweigerd')
  expect((await w.weigert(w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.anderTeam))).code).toBe('geweigerd')
  for (const wie of [w.mensen.anderTeam, w.mensen.aanbieder, w.mensen.privacy]) {
    const n = await inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => {
      const rijen = []
      for (const t of [
        'besluit',
        'voorziening',
        'voorziening_einde',
        'besluit_actie',
        'besluit_brief',
        'besluit_mening',
        'bezwaar',
      ] as const)
        rijen.push(...(await tx.db.selectFrom(t).select('dossier_id').execute()))
      return rijen.length
    })
    expect(n).toBe(0)
  }
})

test('the municipality returns it with a question; the term runs on, and it can be laid before it again', async () => {
  const g = await klaarVoorBesluit(w)
  const v = await totVoorgelegd(w, g, 'eerste', volledig())
  const { versie } = await w.doe(terugleggen, { ...v, vraag: 'Is er met de school gesproken?' }, w.mensen.beslisser)
  expect(await klok(g.dossierId)).toMatchObject({ nu_toestand: 'onderweg', nu_bij: 'Meryem Aydin' })
  expect((await w.vraag(een, { dossierId: g.dossierId, besluitId: v.besluitId }, w.mensen.toegang)).besluit.vraagTerug).toBe(
    'Is er met de school gesproken?',
  )
  const weer = await w.doe(voorleggen, { ...v, versie }, w.mensen.toegang)
  await w.doe(nemen, { ...v, versie: weer.versie }, w.mensen.beslisser)
  expect((await w.weigert(w.doe(nemen, { ...v, versie: weer.versie }, w.mensen.beslisser))).code).toBe('conflict')
})

test('[R0-78] a refusal needs a coded reason, an alternative and a next step; then it is a decision with a letter', async () => {
  const g = await klaarVoorBesluit(w)
  const kaal = volledig({ voorzieningen: [] })
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'weigering' }, w.mensen.toegang)
  await w.doe(bewaren, { dossierId: g.dossierId, besluitId, versie: 1, inhoud: muteerbaar(kaal) }, w.mensen.toegang)
  const u = await w.weigert(w.doe(voorleggen, { dossierId: g.dossierId, besluitId, versie: 2 }, w.mensen.toegang))
  expect(u.code === 'ongeldig' && u.velden.map((v) => v.pad)).toEqual(['weigering.reden', 'weigering.alternatief', 'vervolg'])
  const heel = volledig({
    voorzieningen: [],
    weigering: { reden: 'andere-wet', alternatief: 'De huisarts verwijst naar de GGZ.', bepaaldDoorGi: false },
    vervolg: { wat: 'Samen naar de huisarts.', eigenaarId: w.mensen.toegang.id, eigenaarNaam: 'Meryem Aydin', op: '2026-01-26' },
  })
  expect(await neem(w, await klaarVoorBesluit(w), 'weigering', heel)).toMatchObject({
    uitkomst: 'geweigerd',
    acties: [{ wat: 'Samen naar de huisarts.' }],
  })
})

test('[R0-79] there is no decision or reason "no consent"', async () => {
  expect([...SOORTEN, ...WEIGERREDENEN].filter((s) => /toestemming|consent/.test(s))).toEqual([])
  const g = await maakGezin(w)
  expect(
    (await w.weigert(w.doe(opstellen, { dossierId: g.dossierId, soort: 'geen-toestemming' as 'eerste' }, w.mensen.toegang))).code,
  ).toBe('ongeldig')
})

test('[R0-76] less help without a motive is refused; with one the letter shows what was and what becomes', async () => {
  const g = await klaarVoorBesluit(w)
  const oud = item()
  await neem(w, g, 'eerste', volledig({ voorzieningen: [oud] }))
  const minder = item({ volume: 2, vervangt: oud.id, van: '2026-03-02' })
  const zonder = volledig({ voorzieningen: [minder], oorzaak: 'situatie-veranderd' })
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'wijziging' }, w.mensen.toegang)
  await w.doe(bewaren, { dossierId: g.dossierId, besluitId, versie: 1, inhoud: muteerbaar(zonder) }, w.mensen.toegang)
  expect(await w.weigert(w.doe(voorleggen, { dossierId: g.dossierId, besluitId, versie: 2 }, w.mensen.toegang))).toMatchObject({
    code: 'ongeldig',
    velden: [{ pad: 'verschilMotief' }],
  })
  const { brief: tekst } = await w.vraag(een, { dossierId: g.dossierId, besluitId }, w.mensen.toegang)
  expect(JSON.stringify(tekst.blokken)).toContain('Was: 4 uur per week. Wordt: 2 uur per week.')
  expect((await neem(w, g, 'wijziging', { ...zonder, verschilMotief: 'Sam slaapt door. Dat zagen wij op 5 januari.' })).uitkomst).toBe(
    'minder',
  )
  expect((await geldig(g.dossierId, '2026-03-01')).map((v) => v.volume)).toEqual([4])
  expect((await geldig(g.dossierId, '2026-03-02')).map((v) => v.volume)).toEqual([2])
})

test('[R0-82] [R0-85] help runs on after its last day until there is a new decision; without end date nothing ends', async () => {
  const g = await klaarVoorBesluit(w)
  await neem(
    w,
    g,
    'eerste',
    volledig({
      voorzieningen: [
        item({ totEnMet: '2026-04-30' }),
        item({ totEnMet: null }),
        item({ totEnMet: '2026-04-30', naEinde: 'klaar', klaarReden: 'Onderzoek van tien uur.' }),
      ],
    }),
  )
  expect((await geldig(g.dossierId, '2026-04-30')).map((v) => v.loopt)).toEqual(['geldig', 'geldig', 'geldig'])
  expect((await geldig(g.dossierId, '2027-06-01')).map((v) => v.loopt).sort()).toEqual(['geldig', 'loopt-door'])
})

test('[R0-81] an ex officio extension keeps the talk that is owed: its term runs on and the day of the talk is asked', async () => {
  const g = await klaarVoorBesluit(w)
  const oud = item()
  await neem(w, g, 'eerste', volledig({ voorzieningen: [oud] }))
  const inhoud = volledig({
    voorzieningen: [item({ vervangt: oud.id, van: '2027-01-01', totEnMet: '2027-06-30' })],
    motivering:
      'De hulp helpt Sam en mag niet stilvallen. Het gesprek met Sam en zijn ouders staat gepland, maar komt na het einde van het besluit.',
  })
  await expect(totVoorgelegd(w, g, 'ambtshalve-verlenging', inhoud)).rejects.toMatchObject({
    uitkomst: { velden: [{ pad: 'herbeoordelingOp' }] },
  })
  const uit = await neem(w, g, 'ambtshalve-verlenging', { ...inhoud, herbeoordelingOp: '2026-02-10' })
  expect(uit.uitkomst).toBe('ongewijzigd')
  expect((await termijnen(g.dossierId)).filter((t) => t.regel === 'herindicatie').map((t) => t.stand)).toEqual(['loopt'])
})

test('[R0-88] a re-indication settles the reassessment and says that nothing changed', async () => {
  const g = await klaarVoorBesluit(w)
  const oud = item()
  await neem(w, g, 'eerste', volledig({ voorzieningen: [oud] }))
  const uit = await neem(
    w,
    g,
    'herindicatie',
    volledig({ voorzieningen: [item({ vervangt: oud.id, van: '2027-01-01', totEnMet: '2027-12-31' })] }),
  )
  expect(uit).toMatchObject({ uitkomst: 'ongewijzigd', acties: [{ wat: expect.stringContaining('nieuwe opdracht') }] })
  expect(
    (await termijnen(g.dossierId))
      .filter((t) => t.regel === 'herindicatie')
      .map((t) => t.stand)
      .sort(),
  ).toEqual(['gehaald', 'loopt'])
})

test('[R0-80] first available is temporary: it needs a day to look again', async () => {
  const g = await klaarVoorBesluit(w)
  await expect(totVoorgelegd(w, g, 'eerste', volledig({ voorzieningen: [item({ passend: 'eerst-beschikbaar' })] }))).rejects.toMatchObject({
    uitkomst: { velden: [{ pad: 'voorzieningen.0.vervolgOp' }] },
  })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [item({ passend: 'eerst-beschikbaar', vervolgOp: '2026-03-01' })] }))
})

test('[R2-43] [R2-44] [R2-36] [R0-15] a dispute about money and overlapping help never block, and each item keeps its own basis', async () => {
  const g = await klaarVoorBesluit(w)
  await neem(
    w,
    g,
    'eerste',
    volledig({
      voorzieningen: [
        item({ bekostiging: 'betwist' }),
        item({ kader: 'ondertoezichtstelling', grondslag: 'Jeugdwet 3.5', bepaaldDoorGi: true }),
        item({ kader: 'jeugdreclassering', grondslag: 'Jeugdwet 2.4' }),
      ],
    }),
  )
  expect((await geldig(g.dossierId, '2026-02-02')).map((v) => `${v.kader} ${v.grondslag} ${v.bekostiging}`).sort()).toEqual([
    'jeugdreclassering Jeugdwet 2.4 duidelijk',
    'ondertoezichtstelling Jeugdwet 3.5 duidelijk',
    'vrijwillig Jeugdwet 2.3 betwist',
  ])
})

test('[R2-32] help determined by a certified institution cannot be refused, reduced or ended by the municipality', async () => {
  const g = await klaarVoorBesluit(w)
  const gi = item({ bepaaldDoorGi: true, kader: 'ondertoezichtstelling', grondslag: 'Jeugdwet 3.5' })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [gi] }))
  const pogingen = [
    totVoorgelegd(
      w,
      g,
      'weigering',
      volledig({ voorzieningen: [], weigering: { reden: 'niet-passend', alternatief: 'iets anders', bepaaldDoorGi: true } }),
    ),
    totVoorgelegd(
      w,
      g,
      'wijziging',
      volledig({ voorzieningen: [item({ vervangt: gi.id, volume: 1 })], oorzaak: 'anders', verschilMotief: 'Het kan minder.' }),
    ),
    totVoorgelegd(
      w,
      g,
      'beeindiging',
      volledig({
        voorzieningen: [],
        beeindigt: [{ voorzieningId: gi.id, laatsteDag: '2026-02-10', motief: 'te duur', doorGi: false }],
        oorzaak: 'anders',
        verschilMotief: 'x',
      }),
    ),
  ]
  for (const p of await Promise.allSettled(pogingen))
    expect(p).toMatchObject({ status: 'rejected', reason: { uitkomst: { code: 'geweigerd' } } })
  expect((await geldig(g.dossierId, '2026-03-01')).map((v) => v.id)).toEqual([gi.id])
})

test('[R0-77] an objection has its own last day, and existing help goes on while it is open', async () => {
  const g = await klaarVoorBesluit(w)
  const oud = item({ van: '2026-01-05' })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [oud] }))
  const stop = await neem(
    w,
    g,
    'beeindiging',
    volledig({
      voorzieningen: [],
      beeindigt: [{ voorzieningId: oud.id, laatsteDag: '2026-01-31', motief: 'Het doel is bereikt.', doorGi: false }],
      oorzaak: 'doel-bereikt',
      verschilMotief: 'Sam slaapt door sinds december.',
      vervolg: { wat: 'Nazorg afspreken.', eigenaarId: w.mensen.toegang.id, eigenaarNaam: 'Meryem Aydin', op: '2026-02-02' },
    }),
  )
  expect(await geldig(g.dossierId, '2026-02-01')).toEqual([])
  const uit = await w.doe(
    bezwaarOntvangen,
    {
      dossierId: g.dossierId,
      besluitId: stop.besluitId,
      ontvangenOp: '2026-01-12',
      vanNaam: 'moeder',
      eigenWoorden: 'Het gaat helemaal niet goed.',
    },
    w.mensen.toegang,
  )
  expect(uit).toMatchObject({ opTijd: true, beslissenVoor: '2026-04-07' })
  // The municipality's own term is a term like any other: with a last day, an alert, and somebody whose it is.
  const antwoord = async () =>
    (await w.beheer.query(`select stand, laatste_dag::text as op, bij_naam from termijn where onderwerp = $1 order by id`, [uit.bezwaarId]))
      .rows
  expect(await antwoord()).toEqual([{ stand: 'loopt', op: '2026-04-07', bij_naam: 'Gemeente Proefstad' }])
  expect((await geldig(g.dossierId, '2026-02-01')).map((v) => v.id)).toEqual([oud.id])
  w.klok.zet('2026-02-20')
  await w.doe(
    bezwaarAfhandelen,
    { dossierId: g.dossierId, bezwaarId: uit.bezwaarId, stand: 'ongegrond', uitkomst: 'Het doel is bereikt, zoals afgesproken.' },
    w.mensen.beslisser,
  )
  expect((await antwoord())[0]).toMatchObject({ stand: 'gehaald' })
  expect((await geldig(g.dossierId, '2026-02-19')).map((v) => v.id)).toEqual([oud.id])
  expect(await geldig(g.dossierId, '2026-02-20')).toEqual([])
  expect(
    (
      await w.weigert(
        w.doe(
          bezwaarAfhandelen,
          { dossierId: g.dossierId, bezwaarId: uit.bezwaarId, stand: 'gegrond', uitkomst: 'Toch wel gegrond.' },
          w.mensen.beslisser,
        ),
      )
    ).code,
  ).toBe('conflict')
})

test('[R4a-86] [R4b-55] a decision whose action is overdue is an alert, until it is done', async () => {
  const g = await klaarVoorBesluit(w)
  const { besluitId } = await neem(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-03-02' })] }))
  const mijn = async () => (await w.vraag(zonderVervolg, {}, w.mensen.toegang)).filter((r) => r.besluitId === besluitId)
  expect(await mijn()).toEqual([])
  w.klok.zet('2026-06-01')
  expect(await mijn()).toMatchObject([{ eigenaarNaam: 'Meryem Aydin' }])
  await w.doe(
    actieAfronden,
    { dossierId: g.dossierId, actieId: (await mijn())[0]?.actieId ?? '', hoe: 'De hulp is begonnen.' },
    w.mensen.toegang,
  )
  expect(await mijn()).toEqual([])
})

test('[R4b-54] a differing opinion stays beside the decision, and stands in the letter', async () => {
  const g = await klaarVoorBesluit(w)
  const v = await totVoorgelegd(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-06-02' })] }))
  await w.doe(
    afwijkendeMening,
    { dossierId: g.dossierId, besluitId: v.besluitId, tekst: 'Ik vind dat dit te licht is voor Sam.' },
    w.mensen.toegang,
  )
  expect(JSON.stringify((await w.vraag(een, v, w.mensen.beslisser)).brief.blokken)).toContain('te licht is voor Sam')
  await expect(
    inTransactie(w.o.db, w.mensen.beslisser, 'proef', w.klok, (tx) => tx.db.deleteFrom('besluit_mening').execute()),
  ).rejects.toThrow('permission denied')
})

test('[R4a-87] [R0-74] withdrawing has a cause; the worklist of the municipality shows what waits, first term on top', async () => {
  const g = await klaarVoorBesluit(w)
  const v = await totVoorgelegd(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-06-02' })] }))
  expect((await w.vraag(werkvoorraad, {}, w.mensen.beslisser)).map((r) => r.id)).toContain(v.besluitId)
  await w.doe(intrekken, { ...v, reden: 'geen-capaciteit', toelichting: 'Er is geen plek; wij zoeken verder.' }, w.mensen.toegang)
  expect((await w.vraag(werkvoorraad, {}, w.mensen.beslisser)).map((r) => r.id)).not.toContain(v.besluitId)
  expect((await w.weigert(w.vraag(werkvoorraad, {}, w.mensen.toegang))).code).toBe('geweigerd')
})

test('[R4b-58] the motivation of a brother is not one for his sister', async () => {
  const g = await klaarVoorBesluit(w, { kinderen: ['Sam', 'Noor'] })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-06-02' })] }))
  await expect(
    totVoorgelegd(w, g, 'eerste', volledig({ voorzieningen: [item({ van: '2026-06-02' })] }), g.dossiers[1]),
  ).rejects.toMatchObject({ uitkomst: { velden: [{ pad: 'motivering' }] } })
})

test('two decisions over one item: the second is told that the item was replaced', async () => {
  const g = await klaarVoorBesluit(w)
  const oud = item({ van: '2026-06-02' })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [oud] }))
  const vervolg = () => volledig({ voorzieningen: [item({ vervangt: oud.id, van: '2026-07-01' })] })
  const a = await totVoorgelegd(w, g, 'herindicatie', vervolg())
  const b = await totVoorgelegd(w, g, 'herindicatie', vervolg())
  const uit = await Promise.allSettled([w.doe(nemen, a, w.mensen.beslisser), w.doe(nemen, b, w.mensen.beslisser)])
  expect(uit.filter((u) => u.status === 'fulfilled').length).toBe(1)
  expect(uit.find((u) => u.status === 'rejected')).toMatchObject({
    reason: { uitkomst: { code: 'ongeldig', velden: [{ pad: 'voorzieningen.0.vervangt' }] } },
  })
})

test('words that a child keeps from its parents are not filled in for the letter, and are refused in it', async () => {
  const g = await maakGezin(w)
  await hoorKind(w, g, g.dossierId, true)
  await weegBelang(w, g)
  const { besluitId } = await w.doe(opstellen, { dossierId: g.dossierId, soort: 'eerste' }, w.mensen.toegang)
  expect((await w.vraag(een, { dossierId: g.dossierId, besluitId }, w.mensen.toegang)).besluit.inhoud.kind.zei).toBe('')
  await expect(totVoorgelegd(w, g, 'eerste', volledig())).rejects.toMatchObject({ uitkomst: { velden: [{ pad: 'kind.zei' }] } })
  await totVoorgelegd(
    w,
    g,
    'eerste',
    volledig({
      kind: {
        zei: 'Sam vertelde wat hij nodig heeft.',
        gedaan: 'Wij spraken af wat er in deze brief staat.',
        geenReden: null,
        geenToelichting: '',
      },
    }),
  )
})

test('help that started shows in its term: the action is done without anybody saying it twice', async () => {
  const g = await klaarVoorBesluit(w)
  const v = item({ van: '2026-06-02' })
  await neem(w, g, 'eerste', volledig({ voorzieningen: [v] }))
  await w.beheer.query(
    `update termijn set stand = 'gehaald', voldaan_op = '2026-06-02' where regel = 'uitvoering-besluit' and onderwerp = $1`,
    [v.id],
  )
  expect((await w.vraag(lijst, { dossierId: g.dossierId }, w.mensen.toegang)).acties).toMatchObject([{ klaarOp: '2026-06-02' }])
})
