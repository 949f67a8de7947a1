// Over 300 lines: every command of the room with its refusals, in one world.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTransactie } from '../../kern/db/transactie.ts'
import { beoordeel, crisisOpenen } from '../veiligheid/commands.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import {
  eldersAangenomen,
  kindErbij,
  legVast,
  meldSignaal,
  planGesprek,
  rondAanmeldingAf,
  sluitAan,
  startHulpTeam,
  triage,
  vraagErbij,
  vulAan,
  zoekPersoon,
} from './commands.ts'
import { kop, metVraag, nieuweVraag, nieuwKind, termijnen } from './proef.ts'
import { openstaand, toon } from './queries.ts'

let w: Wereld
beforeAll(async () => {
  w = await maakWereld('2026-01-05')
})
afterAll(() => w.sluit())
const BSN = '999990019'

describe('search first', () => {
  test('a hit one may open gives name, age and dossier; another team learns only that it exists and whom to ask', async () => {
    const kind = nieuwKind({ achternaam: 'Yılmaz', geboortedatum: '2014-05-06', voornamen: 'Deniz' })
    const { dossierId } = await metVraag(w, w.mensen.toegang, { kinderen: [kind] })
    const eigen = await w.doe(zoekPersoon, { achternaam: 'Yilmas', geboortedatum: '2014-06-05' }, w.mensen.toegang)
    expect(eigen.treffers).toMatchObject([{ soort: 'eigen', zekerheid: 'waarschijnlijk', dossierId, naam: 'Deniz Yılmaz', leeftijd: 11 }])
    const ander = await w.doe(zoekPersoon, { achternaam: 'Yilmaz', geboortedatum: '2014-05-06' }, w.mensen.anderTeam)
    expect(ander.treffers).toEqual([
      {
        soort: 'niet-eigen',
        zekerheid: 'zeker',
        bezorgId: dossierId,
        team: 'Lokaal team Noord',
        telefoon: '0600000000',
        regisseur: 'Meryem Aydin',
      },
    ])
    expect(JSON.stringify(ander)).not.toMatch(/Deniz|Yılmaz|2014|leeftijd/)
  })
  test('finds by BSN, and nothing for one nobody has', async () => {
    await metVraag(w, w.mensen.toegang, { kinderen: [nieuwKind({ bsn: BSN })] })
    expect((await w.doe(zoekPersoon, { bsn: BSN }, w.mensen.anderTeam)).treffers).toMatchObject([
      { soort: 'niet-eigen', zekerheid: 'zeker' },
    ])
    expect((await w.doe(zoekPersoon, { bsn: '999990020' }, w.mensen.anderTeam)).treffers).toEqual([])
    const log = await w.beheer.query("select row_to_json(l)::text as t from logboek l where naam = 'aanmelding.zoek'")
    expect(log.rows.length).toBeGreaterThan(0)
    for (const r of log.rows) expect(r.t).not.toContain(BSN)
  })
  test('half a question is refused, and a provider may not search', async () => {
    expect(await w.weigert(w.doe(zoekPersoon, { achternaam: 'Yilmaz' }, w.mensen.toegang))).toMatchObject({ code: 'ongeldig' })
    expect(await w.weigert(w.doe(zoekPersoon, { bsn: BSN }, w.mensen.aanbieder))).toMatchObject({ code: 'geweigerd' })
  })
})

describe('a new question', () => {
  test('[R4a-3] a child with a thread is not entered a second time: it says where it is', async () => {
    const kind = nieuwKind()
    const { dossierId } = await metVraag(w, w.mensen.toegang, { kinderen: [kind] })
    const voor = (await w.beheer.query('select count(*) from dossier')).rows[0].count
    const u = await w.weigert(w.doe(legVast, nieuweVraag({ kinderen: [kind] }), w.mensen.anderTeam))
    expect(u).toMatchObject({ code: 'conflict', anders: { bezorgId: dossierId, team: 'Lokaal team Noord', opBsn: false, gesloten: false } })
    expect((await w.beheer.query('select count(*) from dossier')).rows[0].count).toBe(voor)
    const anders = await w.doe(
      legVast,
      nieuweVraag({ kinderen: [kind], anderKind: 'Neef met dezelfde naam, zelfde dag geboren.' }),
      w.mensen.anderTeam,
    )
    expect((await w.beheer.query('select ander_kind from aanmelding where id = $1', [anders.aanmeldingId])).rows[0].ander_kind).toContain(
      'Neef',
    )
  })
  test('a twin with another first name is another child; the same BSN never is', async () => {
    const kind = nieuwKind({ bsn: '999990032' })
    await metVraag(w, w.mensen.toegang, { kinderen: [kind] })
    await w.doe(legVast, nieuweVraag({ kinderen: [{ ...kind, bsn: null, voornamen: 'Sam' }] }), w.mensen.anderTeam)
    expect(
      await w.weigert(
        w.doe(legVast, nieuweVraag({ kinderen: [{ ...kind, voornamen: 'Sam' }], anderKind: 'echt een ander' }), w.mensen.anderTeam),
      ),
    ).toMatchObject({ code: 'conflict', anders: { opBsn: true } })
  })
  test('[R4a-28] several children, an unborn one, one without BSN, a partly unknown birth date, parents with custody as told, households', async () => {
    const basis = nieuwKind()
    const uit = await w.doe(
      legVast,
      nieuweVraag({
        kinderen: [
          basis,
          { ...basis, voornamen: 'Onbekend', geslacht: 'onbekend', geboortedatum: null, zonderBsn: 'ongeboren', verwachtOp: '2026-05-01' },
          { ...basis, voornamen: 'Bo', geboortedatum: '2012-00-00', zonderBsn: 'niet-ingeschreven' },
        ],
        volwassenen: [
          { voornamen: 'Ana', achternaam: basis.achternaam, plaats: 'ouder', gezag: 'ja', geheimAdres: true },
          { voornamen: 'Jan', achternaam: 'Vis', plaats: 'ouder', gezag: 'ja', gezagOver: [0] },
        ],
        huishoudens: [
          { naam: 'Bij Ana', kinderen: [0, 1, 2], volwassenen: [0] },
          { naam: 'Bij Jan', kinderen: [0], volwassenen: [1] },
        ],
      }),
      w.mensen.toegang,
    )
    expect(uit.dossiers).toHaveLength(3)
    const gezag = (
      await w.beheer.query(
        'select p.voornamen, g.soort, g.bron from gezag g join persoon p on p.id = g.kind_id where g.zaak_id = $1 order by 1, 2',
        [uit.zaakId],
      )
    ).rows
    expect(gezag).toEqual([
      { voornamen: 'Bo', soort: 'eenhoofdig', bron: 'opgave' },
      { voornamen: 'Onbekend', soort: 'eenhoofdig', bron: 'opgave' },
      { voornamen: 'Tom', soort: 'gezamenlijk', bron: 'opgave' },
      { voornamen: 'Tom', soort: 'gezamenlijk', bron: 'opgave' },
    ])
    expect((await w.beheer.query('select count(*)::int as n from huishoudlid where zaak_id = $1', [uit.zaakId])).rows[0].n).toBe(6)
    expect(
      (
        await w.beheer.query(
          "select count(*)::int as n from persoon p join zaakpersoon z on z.persoon_id = p.id where z.zaak_id = $1 and zonder_bsn = 'ongeboren' and verwacht_op = '2026-05-01'",
          [uit.zaakId],
        )
      ).rows[0].n,
    ).toBe(1)
  })
  test('a parent with a BSN who is known already is linked, not entered again', async () => {
    const ouder = { voornamen: 'Ana', achternaam: 'Vis', plaats: 'ouder', gezag: 'ja', bsn: '999990056' }
    const a = await metVraag(w, w.mensen.toegang, { volwassenen: [ouder] })
    const b = await metVraag(w, w.mensen.anderTeam, { volwassenen: [ouder] })
    const r = await w.beheer.query(
      "select count(distinct persoon_id)::int as n from zaakpersoon where zaak_id in ($1, $2) and plaats = 'ouder'",
      [a.zaakId, b.zaakId],
    )
    expect(r.rows[0].n).toBe(1)
  })
  test('[R4a-8] violence without safe contact is refused; with it, the question stays out of the family’s view', async () => {
    expect(await w.weigert(w.doe(legVast, nieuweVraag({ geweldGenoemd: 'ja' }), w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'veiligContact' }],
    })
    const { dossierId } = await metVraag(w, w.mensen.toegang, {
      geweldGenoemd: 'ja',
      veiligContact: { kanaal: 'telefoon', wanneer: 'onder schooltijd', nietGebruiken: 'geen brieven naar huis' },
    })
    expect((await w.beheer.query('select gezin from gebeurtenis where dossier_id = $1', [dossierId])).rows).toEqual([{ gezin: false }])
  })
  test('[R4a-7] a child may ask in confidence', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang, { woordenVan: 'Tom zelf', alleenTeam: true, vertrouwenspersoon: 'aanvaard' })
    expect((await w.beheer.query('select gezin from gebeurtenis where dossier_id = $1', [dossierId])).rows).toEqual([{ gezin: false }])
  })
  test('[R4a-1] the own words cannot be changed, not even by SQL as the application', async () => {
    const { aanmeldingId } = await metVraag(w, w.mensen.toegang)
    await expect(
      inTransactie(w.o.db, w.mensen.toegang, 'proef', w.klok, (tx) =>
        tx.db.updateTable('aanmelding').set({ eigen_woorden: 'anders' }).where('id', '=', aanmeldingId).execute(),
      ),
    ).rejects.toThrow(/permission denied/)
  })
  test('[R0-9] [R0-22] [R0-23] [R4a-3] hops, telling again, who sought contact and the offer of support are kept', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang, {
      kerenVerteld: 4,
      eerdereLoketten: ['huisarts', 'school', 'CJG'],
      clientondersteuner: 'bedankt',
      initiatief: 'organisatie',
    })
    const uit = await w.vraag(toon, { dossierId }, w.mensen.toegang)
    expect(uit.doorverwezen).toEqual({ keren: 3, kastjeMuur: true })
    expect(uit.vragen).toMatchObject([
      { kerenVerteldGroep: '4-5', clientondersteuner: 'bedankt', vertrouwenspersoon: 'niet-aangeboden', initiatief: 'organisatie' },
    ])
  })
})

describe('triage', () => {
  test('[R0-17] what nobody judged stands on the alarm list until somebody does, once', async () => {
    const { dossierId, aanmeldingId } = await metVraag(w, w.mensen.toegang, { urgentie: 'onbekend', urgentieReden: '' })
    const op = async () => (await w.vraag(openstaand, {}, w.mensen.toegang)).vragen.find((v) => v.aanmeldingId === aanmeldingId)?.wacht
    expect(await op()).toBe('niet-beoordeeld')
    const invoer = {
      dossierId,
      aanmeldingId,
      versie: 1,
      urgentie: 'spoed' as const,
      reden: 'Slaapt niet en dreigt van school te gaan.',
      gronden: ['school-valt-weg' as const],
    }
    await w.doe(triage, invoer, w.mensen.toegang)
    expect(await op()).toBe('niet-afgerond')
    expect(await w.weigert(w.doe(triage, invoer, w.mensen.toegang))).toMatchObject({ code: 'conflict', anders: { versie: 2 } })
    expect((await w.beheer.query('select urgentie_door, urgentie_gronden from aanmelding where id = $1', [aanmeldingId])).rows[0]).toEqual({
      urgentie_door: 'Meryem Aydin',
      urgentie_gronden: ['school-valt-weg'],
    })
  })
  test('[R0-18] a ground that is not about the child does not exist', async () => {
    const { dossierId, aanmeldingId } = await metVraag(w, w.mensen.toegang)
    const u = await w.weigert(
      w.doe(
        triage,
        { dossierId, aanmeldingId, versie: 1, urgentie: 'gewoon', reden: 'op', gronden: ['budget-op' as never] },
        w.mensen.toegang,
      ),
    )
    expect(u.code).toBe('ongeldig')
  })
  test('another team may not', async () => {
    const { dossierId, aanmeldingId } = await metVraag(w, w.mensen.toegang)
    const u = await w.weigert(
      w.doe(triage, { dossierId, aanmeldingId, versie: 1, urgentie: 'acuut', reden: 'x', gronden: ['gevaar-nu'] }, w.mensen.anderTeam),
    )
    expect(u.code).toBe('geweigerd')
    expect((await w.beheer.query('select urgentie, versie from aanmelding where id = $1', [aanmeldingId])).rows[0]).toEqual({
      urgentie: 'gewoon',
      versie: 1,
    })
  })
})

describe('outcomes', () => {
  const af = (v: { dossierId: string; aanmeldingId: string }, meer: Record<string, unknown>) => ({
    dossierId: v.dossierId,
    aanmeldingId: v.aanmeldingId,
    versie: 1,
    reden: 'Samen besproken.',
    uitkomst: 'advies' as const,
    ...meer,
  })
  test('advice closes the thread and ends its terms', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    await w.doe(rondAanmeldingAf, af(v, { gesprekOp: '2026-01-05' }), w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'afgesloten', nu_waarom: 'advies' })
    expect(await termijnen(w, v.dossierId)).toEqual({ beslistermijn: 'vervallen', 'eerste-gesprek': 'gehaald' })
    expect(await w.weigert(w.doe(rondAanmeldingAf, af(v, { versie: 2 }), w.mensen.toegang))).toMatchObject({ code: 'conflict' })
  })
  test('advice on a second question does not end a thread in which help runs', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    await w.doe(rondAanmeldingAf, af(v, { uitkomst: 'hulp-door-team' }), w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'wacht', nu_waarom: 'start-hulp-team' })
    expect((await termijnen(w, v.dossierId))['eerste-gesprek']).toBe('loopt')
    await w.doe(startHulpTeam, { ...v, versie: 2, op: '2026-01-05', wat: 'Wekelijks gesprek' }, w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'hulp' })
    const { kinderen: _k, ...vraag } = nieuweVraag()
    const tweede = await w.doe(vraagErbij, { ...vraag, dossierId: v.dossierId }, w.mensen.toegang)
    await w.doe(rondAanmeldingAf, af({ dossierId: v.dossierId, aanmeldingId: tweede.aanmeldingId }, {}), w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'hulp' })
    expect((await w.vraag(toon, { dossierId: v.dossierId }, w.mensen.toegang)).vragen).toHaveLength(2)
  })
  test('inquiry: the clock is "on its way" only when the first conversation is planned', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    await w.doe(rondAanmeldingAf, af(v, { uitkomst: 'onderzoek' }), w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'wacht' })
    await w.doe(planGesprek, { ...v, versie: 2, op: '2026-01-12' }, w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'onderweg', nu_bij: 'Lokaal team Noord' })
    expect(await termijnen(w, v.dossierId)).toEqual({ beslistermijn: 'loopt', 'eerste-gesprek': 'loopt' })
    const direct = await metVraag(w, w.mensen.toegang)
    await w.doe(rondAanmeldingAf, af(direct, { uitkomst: 'onderzoek', eersteGesprekOp: '2026-01-09' }), w.mensen.toegang)
    expect(await kop(w, direct.dossierId)).toMatchObject({ nu_toestand: 'onderweg' })
  })
  test('[R4b-7] elsewhere stays here until somebody there has taken over', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    expect(await w.weigert(w.doe(rondAanmeldingAf, af(v, { uitkomst: 'elders' }), w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'elders' }],
    })
    await w.doe(
      rondAanmeldingAf,
      af(v, { uitkomst: 'elders', elders: { naar: 'Wmo-loket', wet: 'Wmo 2015', meegegeven: 'Het hele verhaal' } }),
      w.mensen.toegang,
    )
    expect(await kop(w, v.dossierId)).toMatchObject({
      nu_toestand: 'wacht',
      nu_bij: 'Lokaal team Noord',
      nu_waarom: 'overdracht-niet-aangenomen',
    })
    expect((await termijnen(w, v.dossierId))['reactie-op-overdracht']).toBe('loopt')
    expect(await w.weigert(w.doe(eldersAangenomen, { ...v, versie: 2, door: 'Ria', op: '2026-01-04' }, w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
    })
    await w.doe(eldersAangenomen, { ...v, versie: 2, door: 'Ria, Wmo-loket', op: '2026-01-05' }, w.mensen.toegang)
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'afgesloten', nu_bij: 'Wmo-loket' })
    expect(await termijnen(w, v.dossierId)).toEqual({
      beslistermijn: 'vervallen',
      'eerste-gesprek': 'vervallen',
      'reactie-op-overdracht': 'gehaald',
    })
  })
  test('[R4a-5] what is not given has a coded reason and an alternative; money has its own code', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    const fout = await w.weigert(
      w.doe(rondAanmeldingAf, af(v, { afwijzing: { code: 'financieel', toelichting: 'x', alternatief: '' } }), w.mensen.toegang),
    )
    expect(fout).toMatchObject({ code: 'ongeldig', velden: [{ pad: 'afwijzing.alternatief' }] })
    await w.doe(
      rondAanmeldingAf,
      af(v, { afwijzing: { code: 'vrij-toegankelijk', toelichting: 'De inloop helpt hierbij.', alternatief: 'Inloop op dinsdag' } }),
      w.mensen.toegang,
    )
    expect((await w.beheer.query("select afwijzing->>'code' as c from aanmelding where id = $1", [v.aanmeldingId])).rows[0].c).toBe(
      'vrij-toegankelijk',
    )
  })
  test('[R4a-2] [R4a-13] every obstacle is named beside its field and nothing is changed', async () => {
    const v = await metVraag(w, w.mensen.toegang, { urgentie: 'acuut', urgentieReden: 'Vader dreigt.', behoeften: [] })
    const u = await w.weigert(
      w.doe(
        rondAanmeldingAf,
        af(v, { gezinWilBesluit: true, afwijzing: { code: 'geen-contact', toelichting: 'x', alternatief: 'y' } }),
        w.mensen.toegang,
      ),
    )
    expect(u.code === 'ongeldig' && u.velden.map((f) => f.pad)).toEqual(['uitkomst', 'zonderBehoefteReden', 'afwijzing.code'])
    expect((await w.beheer.query('select uitkomst, versie from aanmelding where id = $1', [v.aanmeldingId])).rows[0]).toEqual({
      uitkomst: null,
      versie: 1,
    })
    expect(await kop(w, v.dossierId)).toMatchObject({ nu_toestand: 'wacht', volgnr: 1 })
  })
  test('a crisis keeps the question open; a judgement of every child lets an acute one end', async () => {
    const v = await metVraag(w, w.mensen.toegang, { urgentie: 'acuut', urgentieReden: 'Dreiging.' })
    const o = { basis: 'gezien' as const, op: '2026-01-05', feiten: 'Rustig, gegeten.', afweging: 'Gezien en gesproken.' }
    await w.doe(
      beoordeel,
      {
        dossierId: v.dossierId,
        zicht: { op: '2026-01-05', hoe: 'in-persoon', alleen: 'ja', wie: 'Meryem', indruk: 'ok' },
        direct: { ...o, waarde: 'veilig' },
        herhaling: { ...o, waarde: 'niet-aannemelijk' },
        ontwikkeling: { ...o, waarde: 'niet-gezien' },
      },
      w.mensen.toegang,
    )
    await w.doe(crisisOpenen, { dossierId: v.dossierId, reden: 'nieuwe dreiging' }, w.mensen.toegang)
    expect(await w.weigert(w.doe(rondAanmeldingAf, af(v, {}), w.mensen.toegang))).toMatchObject({
      code: 'ongeldig',
      velden: [{ pad: 'uitkomst' }],
    })
  })
  test('[R4a-1] the professional’s wording stands beside the words, with what the family thinks of it', async () => {
    const v = await metVraag(w, w.mensen.toegang)
    await w.doe(vulAan, { ...v, versie: 1, duiding: 'Slaapprobleem en schoolverzuim', duidingEens: 'oneens' }, w.mensen.toegang)
    expect((await w.vraag(toon, { dossierId: v.dossierId }, w.mensen.toegang)).vragen).toMatchObject([
      { duiding_eens: 'oneens', eigen_woorden: 'Hij slaapt niet meer en wil niet naar school.' },
    ])
    expect(await w.weigert(w.doe(vulAan, { ...v, versie: 2, geweldGenoemd: 'ja' }, w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'veiligContact' }],
    })
  })
})

describe('signals', () => {
  const signaal = (meer: Record<string, unknown>) => ({
    route: 'school' as const,
    vanNaam: 'Juf Els, De Klos',
    gebeurdOp: '2026-01-02',
    ontvangenOp: '2026-01-05',
    feiten: 'Kwam drie dagen zonder eten.',
    gezinWeet: 'ja' as const,
    ...meer,
  })
  test('[R4a-15] joins the thread there is, on the day it is about, with the day of receipt', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    for (const van of ['Juf Els', 'Wijkagent', 'Huisarts']) await w.doe(meldSignaal, signaal({ dossierId, vanNaam: van }), w.mensen.toegang)
    expect((await w.vraag(toon, { dossierId }, w.mensen.toegang)).signalen).toHaveLength(3)
    const g = (
      await w.beheer.query("select op, gezin, inhoud from gebeurtenis where dossier_id = $1 and soort = 'aanmelding.signaal'", [dossierId])
    ).rows
    expect(g.length).toBe(3)
    expect(g[0]).toMatchObject({ gezin: true, inhoud: { gegevens: { gebeurdOp: '2026-01-02', ontvangenOp: '2026-01-05' } } })
    expect(JSON.stringify(g)).not.toContain('zonder eten')
  })
  test('for a dossier of another team it is delivered: the sender sees nothing of it, they see it and join it', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    const voor = await kop(w, dossierId)
    const uit = await w.doe(meldSignaal, signaal({ dossierId }), w.mensen.anderTeam)
    expect(uit).toMatchObject({ stand: 'bezorgd', dossiers: [], bij: { team: 'Lokaal team Noord', regisseur: 'Meryem Aydin' } })
    expect(await kop(w, dossierId)).toEqual(voor)
    const zien = (wie: typeof w.mensen.toegang) =>
      inTransactie(w.o.db, wie, 'proef', w.klok, (tx) =>
        tx.db.selectFrom('signaal').selectAll().where('dossier_id', '=', dossierId).execute(),
      )
    expect(await zien(w.mensen.anderTeam)).toEqual([])
    expect(await zien(w.mensen.toegang2)).toEqual([])
    expect((await w.vraag(openstaand, {}, w.mensen.toegang2)).signalen.filter((s) => s.dossierId === dossierId)).toMatchObject([
      { route: 'school', regisseur: 'Meryem Aydin' },
    ])
    expect((await w.vraag(openstaand, {}, w.mensen.anderTeam)).signalen.filter((s) => s.dossierId === dossierId)).toEqual([])
    const [s] = (await w.vraag(toon, { dossierId }, w.mensen.toegang)).signalen
    expect(s).toMatchObject({ stand: 'bezorgd', feiten: 'Kwam drie dagen zonder eten.' })
    await w.doe(sluitAan, { dossierId, signaalId: s?.id ?? '' }, w.mensen.toegang)
    expect((await kop(w, dossierId)).volgnr).toBe(voor.volgnr + 1)
    expect(await w.weigert(w.doe(sluitAan, { dossierId, signaalId: s?.id ?? '' }, w.mensen.toegang))).toMatchObject({ code: 'conflict' })
    expect(await w.weigert(w.vraag(toon, { dossierId }, w.mensen.anderTeam))).toMatchObject({ code: 'geweigerd' })
  })
  test('it cannot be put in a wrong team’s letter box, nor as joined, by going around the command', async () => {
    const { dossierId, zaakId } = await metVraag(w, w.mensen.toegang)
    const rij = {
      regio: 99,
      zaak_id: zaakId,
      dossier_id: dossierId,
      route: 'school' as const,
      van_naam: 'x',
      gebeurd_op: null,
      ontvangen_op: '2026-01-05',
      feiten: 'x',
      mening: null,
      gezin_weet: 'ja' as const,
      gezin_weet_reden: null,
      eerder_geprobeerd: null,
      urgentie: 'onbekend' as const,
      geweld_genoemd: 'nee' as const,
      vastgelegd_door: w.mensen.anderTeam.id,
      vastgelegd_naam: 'x',
      aangesloten_op: null,
      aangesloten_door: null,
    }
    const zet = (meer: { team_id: string; stand: 'bezorgd' | 'aangesloten' }) =>
      inTransactie(w.o.db, w.mensen.anderTeam, 'proef', w.klok, (tx) =>
        tx.db
          .insertInto('signaal')
          .values({ ...rij, id: tx.id(), ...meer })
          .execute(),
      )
    await expect(zet({ team_id: w.partijen.team2, stand: 'bezorgd' })).rejects.toThrow(/row-level security/)
    await expect(zet({ team_id: w.partijen.team, stand: 'aangesloten' })).rejects.toThrow(/row-level security/)
    await zet({ team_id: w.partijen.team, stand: 'bezorgd' })
  })
  test('children nobody knew get one thread, and the next signal about them joins it', async () => {
    const kind = nieuwKind()
    const uit = await w.doe(meldSignaal, signaal({ gezin: { kinderen: [kind] } }), w.mensen.toegang)
    expect(uit).toMatchObject({ nieuw: true, stand: 'aangesloten' })
    expect(await kop(w, uit.dossiers[0] ?? '')).toMatchObject({ nu_toestand: 'wacht' })
    expect(await termijnen(w, uit.dossiers[0] ?? '')).toEqual({ 'eerste-gesprek': 'loopt' })
    expect(await w.weigert(w.doe(meldSignaal, signaal({ gezin: { kinderen: [kind] } }), w.mensen.anderTeam))).toMatchObject({
      code: 'conflict',
      anders: { bezorgId: uit.dossiers[0] },
    })
  })
  test('[R4b-14] dates that cannot be and a silent family without reason are refused; what was tried before is kept', async () => {
    const { dossierId } = await metVraag(w, w.mensen.toegang)
    expect(await w.weigert(w.doe(meldSignaal, signaal({ dossierId, ontvangenOp: '2026-02-01' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'ontvangenOp' }],
    })
    expect(
      await w.weigert(w.doe(meldSignaal, signaal({ dossierId, gebeurdOp: '2026-01-05', ontvangenOp: '2026-01-03' }), w.mensen.toegang)),
    ).toMatchObject({ velden: [{ pad: 'gebeurdOp' }] })
    expect(await w.weigert(w.doe(meldSignaal, signaal({ dossierId, gezinWeet: 'nee' }), w.mensen.toegang))).toMatchObject({
      velden: [{ pad: 'gezinWeetReden' }],
    })
    expect(await w.weigert(w.doe(meldSignaal, signaal({}), w.mensen.toegang))).toMatchObject({ velden: [{ pad: 'dossierId' }] })
    await w.doe(meldSignaal, signaal({ dossierId, eerderGeprobeerd: 'Drie gesprekken met moeder.' }), w.mensen.toegang)
    expect((await w.vraag(toon, { dossierId }, w.mensen.toegang)).signalen).toMatchObject([
      { eerderGeprobeerd: 'Drie gesprekken met moeder.' },
    ])
  })
  test('a child that comes to the family gets its own dossier in the same case', async () => {
    const { dossierId, zaakId } = await metVraag(w, w.mensen.toegang)
    const uit = await w.doe(
      kindErbij,
      {
        dossierId,
        kind: nieuwKind({ voornamen: 'Baby', geboortedatum: null, zonderBsn: 'ongeboren', verwachtOp: '2026-04-01' }),
        reden: 'Moeder is zwanger.',
      },
      w.mensen.toegang,
    )
    expect((await w.beheer.query('select zaak_id from dossier where id = $1', [uit.dossierId])).rows[0].zaak_id).toBe(zaakId)
    expect(await kop(w, uit.dossierId)).toMatchObject({ nu_toestand: 'wacht' })
  })
})
