import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heeftDossier } from '../../kern/access/matrix.ts'
import { verifieer } from '../../kern/chronology/store.ts'
import type { Command } from '../../kern/command/declare.ts'
import { voerUit } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import { maakDb, maakPool } from '../../kern/db/verbinding.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { legVast } from '../aanmelding/commands.ts'
import { nieuweDatum, noodtoegang, regisseurWijzigen } from './commands.ts'
import { bewaakTermijnen, bewaakVerjaardagen } from './dienst.ts'
import { geborenOp, wiensGrens } from './rules.ts'
import { delen, dossierTonen, noodtoegangen, signalenTonen, tijdlijn, werkvoorraadTonen } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())

const vraagVan = (voornamen: string, achternaam: string) => ({
  route: 'gezin' as const,
  aanmelderRol: 'moeder',
  eigenWoorden: `Over ${voornamen} maken wij ons zorgen.`,
  woordenVan: 'moeder',
  urgentie: 'gewoon' as const,
  urgentieReden: 'geen gevaar genoemd',
  kinderen: [{ voornamen, achternaam, geslacht: 'V' as const, geboortedatum: '2013-05-06' }],
})
let teller = 0
async function gezin(wie: Actor = w.mensen.toegang): Promise<string> {
  const uit = await w.doe(
    legVast,
    vraagVan(
      `Kind${++teller}`,
      `Naam${teller}van${Math.random()
        .toString(36)
        .replace(/[^a-z]/g, '')}`,
    ),
    wie,
  )
  return uit.dossiers[0] ?? ''
}
const dienst: Actor = {
  id: nieuwId(),
  soort: 'dienst',
  naam: 'Termijnbewaker',
  regio: 99,
  partij: null,
  functies: ['termijnbewaker'],
  taal: 'nl',
}

describe('invariant 1: exactly one active regisseur per gezinszaak', () => {
  test('over random orders of replacing, by whoever holds the case [R4a-140, R0-8]', async () => {
    const kandidaten = [w.mensen.toegang, w.mensen.regisseur, w.mensen.anderTeam]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), fc.nat(2)), { maxLength: 8 }), async (stappen) => {
        const dossierId = await gezin()
        for (const [wie, naar] of stappen) {
          const actor = kandidaten[wie]
          const nieuw = kandidaten[naar]
          if (actor && nieuw) await w.doe(regisseurWijzigen, { dossierId, medewerkerId: nieuw.id, reden: 'proef' }, actor).catch(() => {})
          const n = (
            await w.beheer.query(
              'select count(*)::int as n from regisseur r join dossier d on d.zaak_id = r.zaak_id where d.id = $1 and r.tot is null',
              [dossierId],
            )
          ).rows[0].n
          expect(n).toBe(1)
        }
      }),
      { numRuns: 12 },
    )
  })

  test('two at once cannot be: one of them waits or is refused, and one remains', async () => {
    const dossierId = await gezin()
    const uitslagen = await Promise.allSettled([
      w.doe(regisseurWijzigen, { dossierId, medewerkerId: w.mensen.regisseur.id, reden: 'a' }, w.mensen.toegang),
      w.doe(regisseurWijzigen, { dossierId, medewerkerId: w.mensen.anderTeam.id, reden: 'b' }, w.mensen.toegang),
    ])
    expect(uitslagen.some((u) => u.status === 'fulfilled')).toBe(true)
    const n = (
      await w.beheer.query(
        'select count(*)::int as n from regisseur r join dossier d on d.zaak_id = r.zaak_id where d.id = $1 and r.tot is null',
        [dossierId],
      )
    ).rows[0].n
    expect(n).toBe(1)
  })

  test('someone who cannot be case director is refused, with the field named', async () => {
    const dossierId = await gezin()
    const u = await w.weigert(w.doe(regisseurWijzigen, { dossierId, medewerkerId: w.mensen.beslisser.id, reden: 'x' }, w.mensen.toegang))
    expect(u).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'medewerkerId' }] })
  })
})

const geknoeid = new Set<string>()

describe('[R4a-64] invariant 2: the chronology is complete, append-only, and verifies', () => {
  test.each([
    ['a changed day', 'update gebeurtenis set op = op - 1 where dossier_id = $1 and volgnr = 1'],
    [
      'changed words',
      `update gebeurtenis set inhoud = jsonb_set(inhoud, '{citaat}', '"iets anders"') where dossier_id = $1 and volgnr = 1`,
    ],
    ['another author', 'update gebeurtenis set handeling_id = gen_random_uuid() where dossier_id = $1 and volgnr = 2'],
    ['the first entry gone', 'delete from gebeurtenis where dossier_id = $1 and volgnr = 1'],
    ['the last entry gone', 'delete from gebeurtenis where dossier_id = $1 and volgnr = 2'],
    ['hidden from the family', 'update gebeurtenis set gezin = false where dossier_id = $1 and volgnr = 2'],
  ])('%s behind the application is found, in that dossier and no other', async (_wat, knoei) => {
    const dossierId = await gezin()
    await w.doe(regisseurWijzigen, { dossierId, medewerkerId: w.mensen.regisseur.id, reden: 'ziekte' }, w.mensen.toegang)
    const breuken = async () => {
      const uit: string[] = []
      const db = maakDb(maakPool(w.eigenaarUrl, 1))
      await verifieer({ db, regio: 99 }, (b) => uit.push(b.dossierId))
      await db.destroy()
      return uit.filter((d) => !geknoeid.has(d))
    }
    expect(await breuken()).toEqual([])
    await w.beheer.query(knoei, [dossierId])
    expect(new Set(await breuken())).toEqual(new Set([dossierId]))
    geknoeid.add(dossierId)
  })
})

describe('worklist', () => {
  test('shows own children only, counts every filter, and finds by name', async () => {
    const dossierId = await gezin()
    const mijn = await w.vraag(werkvoorraadTonen, { filter: 'alles' }, w.mensen.toegang)
    expect(mijn.regels.some((r) => r.dossierId === dossierId)).toBe(true)
    expect(mijn.tellers.alles).toBe(mijn.totaal)
    const ander = await w.vraag(werkvoorraadTonen, {}, w.mensen.toegang2)
    expect(ander.totaal).toBe(0)
    const regel = mijn.regels.find((r) => r.dossierId === dossierId)
    const gezocht = await w.vraag(werkvoorraadTonen, { zoek: regel?.naam ?? '' }, w.mensen.toegang)
    expect(gezocht.regels.map((r) => r.dossierId)).toContain(dossierId)
  })

  test('a passed term becomes an alert, is recorded once, gets a new date, and keeps its legal last day [R4a-120, R4a-121, R0-74]', async () => {
    const dossierId = await gezin()
    w.klok.zet('2026-02-20')
    expect(
      await bewaakTermijnen(w.o, dienst, (e) => {
        throw e
      }),
    ).toBeGreaterThan(0)
    await bewaakTermijnen(w.o, dienst, (e) => {
      throw e
    })
    const { gebeurtenissen } = await w.vraag(tijdlijn, { dossierId }, w.mensen.toegang)
    const gepasseerd = gebeurtenissen.filter((g) => g.soort === 'draad.termijn-gepasseerd')
    expect(gepasseerd.length).toBe(1)
    const s = (await w.vraag(signalenTonen, {}, w.mensen.toegang)).find((x) => x.dossierId === dossierId)
    expect(s).toMatchObject({ regel: 'eerste-gesprek', stand: 'te-laat', deel: 'onderzoek' })
    expect(s?.nieuweDatum).toMatch(/^2026-03-0/)
    expect(s?.laatsteDag).toBe('2026-01-19')
    const termijnId = s?.termijnId ?? ''
    await w.doe(nieuweDatum, { dossierId, termijnId, datum: '2026-03-20', reden: 'Ziekte in het team' }, w.mensen.toegang)
    const d = await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)
    expect(d.termijnen.find((x) => x.id === termijnId)).toMatchObject({ laatsteDag: '2026-01-19', nieuweDatum: '2026-03-20' })
    const fout = await w.weigert(w.doe(nieuweDatum, { dossierId, termijnId, datum: '2026-01-01', reden: 'x' }, w.mensen.toegang))
    expect(fout).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'datum' }] })
  })
})

describe('break the glass', () => {
  test('[R4a-180] opens one dossier for hours, is told to all, and lapses by itself', async () => {
    const dossierId = await gezin()
    const wie = w.mensen.anderTeam
    expect((await w.weigert(w.vraag(dossierTonen, { dossierId }, wie))).code).toBe('geweigerd')
    const kort = await w.weigert(w.doe(noodtoegang, { dossierId, reden: 'nodig' }, wie))
    expect(kort).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'reden' }] })
    await w.doe(noodtoegang, { dossierId, reden: 'Politie belt: kind alleen thuis aangetroffen, nu.' }, wie)
    const open = await w.vraag(dossierTonen, { dossierId }, wie)
    expect(open).toMatchObject({ id: dossierId, rollen: ['meekijker'], noodTot: expect.stringMatching(/^2/) })
    expect((await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)).noodTot).toBeNull()
    const gezien = await w.vraag(noodtoegangen, {}, w.mensen.privacy)
    expect(gezien[0]).toMatchObject({ wie: wie.naam, partij: 'Lokaal team Zuid' })
    const { gebeurtenissen } = await w.vraag(tijdlijn, { dossierId }, w.mensen.toegang)
    expect(gebeurtenissen.find((g) => g.soort === 'toegang.noodtoegang')).toMatchObject({ gezin: true })
    w.klok.verstrijk(4 * 3_600_000 + 1000)
    expect((await w.weigert(w.vraag(dossierTonen, { dossierId }, wie))).code).toBe('geweigerd')
  })

  test('[R4a-180] reads and changes nothing: no command about the dossier is open to who broke the glass, nor is row security', async () => {
    const dossierId = await gezin()
    const wie = w.mensen.anderTeam
    await w.doe(noodtoegang, { dossierId, reden: 'Politie belt: kind alleen thuis aangetroffen, nu.' }, wie)
    const commands = [...w.register.values()].filter(
      (d) => d.soort === 'command' && d.invoer.may.every((m) => m.via === 'toegewezen') && heeftDossier(d),
    )
    expect(commands.length).toBeGreaterThan(30)
    for (const c of commands) expect((await w.weigert(voerUit(w.o, c as Command, { dossierId }, wie))).code, c.naam).toBe('geweigerd')
    const geschreven = await inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => {
      const r = await tx.db.updateTable('dossier').set({ nummer: 'X' }).where('id', '=', dossierId).execute()
      return Number(r[0]?.numUpdatedRows ?? 0)
    }).catch(() => 0)
    expect(geschreven).toBe(0)
  })

  test('the privacy officer sees that it happened, and nothing of the content', async () => {
    const dossierId = await gezin()
    expect((await w.weigert(w.vraag(dossierTonen, { dossierId }, w.mensen.privacy))).code).toBe('geweigerd')
    const n = await inTransactie(w.o.db, w.mensen.privacy, 'proef', w.klok, async (tx) => ({
      g: (await tx.db.selectFrom('gebeurtenis').select('id').execute()).length,
      p: (await tx.db.selectFrom('persoon').select('id').execute()).length,
      l: (await tx.db.selectFrom('logboek').select('id').execute()).length,
    }))
    expect(n).toMatchObject({ g: 0, p: 0 })
    expect(n.l).toBeGreaterThan(0)
  })
})

describe('[R4a-180] invariant 16: every read of a dossier is logged', () => {
  test('in the same transaction, with who, what and why; refusals too', async () => {
    const dossierId = await gezin()
    await w.vraag(dossierTonen, { dossierId }, w.mensen.toegang)
    await w.weigert(w.vraag(dossierTonen, { dossierId }, w.mensen.aanbieder))
    const log = (await w.beheer.query('select naam, soort, doel, actor_naam from logboek where dossier_id = $1 order by id', [dossierId]))
      .rows
    expect(log).toContainEqual({ naam: 'draad.tonen', soort: 'lezen', doel: 'hulp-en-regie', actor_naam: w.mensen.toegang.naam })
    expect(log).toContainEqual({ naam: 'draad.tonen', soort: 'geweigerd', doel: 'hulp-en-regie', actor_naam: w.mensen.aanbieder.naam })
    const d = await w.vraag(delen, { dossierId }, w.mensen.toegang)
    expect(d.inzage.find((i) => i.wat === 'draad.tonen' && i.soort === 'lezen')).toMatchObject({ keer: 1 })
    expect(d.rechten.map((r) => r.rol).sort()).toEqual(expect.arrayContaining(['regisseur', 'toegangsmedewerker']))
  })
})

describe('[R4a-64] invariant 18: nothing is deleted by the application', () => {
  test('its role may remove rows of no table but its own drafts', async () => {
    const r = await w.beheer.query(
      "select table_name from information_schema.role_table_grants where grantee = 'draad_app' and privilege_type in ('DELETE', 'TRUNCATE')",
    )
    expect(r.rows.map((x) => x.table_name)).toEqual(['concept'])
  })
})

describe('invariant 17: a birthday that changes rights is told on the thread, once', () => {
  test('also when nothing ran that weekend, and for the family to read', async () => {
    const world = await maakWereld('2026-01-05')
    try {
      const { dossiers } = await world.doe(
        legVast,
        {
          ...vraagVan('Fien', 'Verjaardag'),
          kinderen: [{ voornamen: 'Fien', achternaam: 'Verjaardag', geslacht: 'V', geboortedatum: '2014-02-28' }],
        },
        world.mensen.toegang,
      )
      const ronde = () => bewaakVerjaardagen(world.o, dienst, (e) => expect.fail(String(e)))
      world.klok.zet('2026-02-27')
      expect(await ronde()).toBe(0)
      world.klok.zet('2026-03-03')
      expect(await ronde()).toBe(1)
      expect(await ronde()).toBe(0)
      world.klok.zet('2026-03-12')
      expect(await ronde()).toBe(0)
      const rij = await world.beheer.query(
        `select op::text, gezin, inhoud from gebeurtenis where dossier_id = $1 and soort = 'draad.leeftijd'`,
        [dossiers[0]],
      )
      expect(rij.rows).toMatchObject([{ op: '2026-02-28', gezin: true, inhoud: { gegevens: { jaren: 12 } } }])
    } finally {
      await world.sluit()
    }
  })

  test.each([
    ['2026-03-01', '2008-02-29', 18],
    ['2028-02-29', '2012-02-29', 16],
    ['2026-01-03', '2013-12-30', 12],
    ['2026-07-01', '2003-07-01', 23],
  ])('on %s born %s: %i', (vandaag, geboortedatum, jaren) => {
    expect(geborenOp(vandaag, 14)).toContain(geboortedatum)
    const kind = { dossierId: 'd', geopendOp: '2020-01-01', geboortedatum, verteld: [] }
    expect(wiensGrens([kind], vandaag, 14).map((g) => g.jaren)).toEqual([jaren])
    expect(wiensGrens([{ ...kind, verteld: [jaren] }], vandaag, 14)).toEqual([])
    expect(wiensGrens([{ ...kind, geopendOp: vandaag }], vandaag, 14)).toEqual([])
  })
})
