import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { kop as kopVan, leesBericht, schrijfBericht, type JW305 } from '@draad/berichten'
import { plusDagen } from '@draad/stelsel'
import { axe } from './hulp/axe.ts'
import { CHROMIUM, logIn, startBrowser, venster } from './hulp/browser.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'
import { druk, kies, kiesUit, open, typ, vink, vulDatum, zie } from './hulp/invullen.ts'

let draad: ProefDraad
let browser: Browser
beforeAll(async () => {
  if (!CHROMIUM) return
  draad = await startProefDraad(60)
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  await draad?.sluit()
})

const MELDER: Readonly<Record<string, string>> = {
  '65656055': 'Sanne Dijk',
  '99000002': 'Omar Said',
  '99000003': 'Eva Ruiter',
  '99000004': 'Ruben Klaver',
}

/** Help that runs, begun at least three weeks ago and by one allocation of its child. */
async function lopend() {
  const { rows } = await draad.beheer.query<{ dossier_id: string; begindatum: string; agb_code: string; id: string }>(
    `select l.id, l.dossier_id, to_char(l.begindatum, 'YYYY-MM-DD') as begindatum, t.agb_code from levering l
       join toewijzing t on t.regio = l.regio and t.id = l.toewijzing_id
     where l.verwijderd_op is null and t.buiten_berichten is null and l.bron = 'handmatig' and l.begindatum < current_date - 21
       and l.begindatum > t.ingangsdatum
       and (select count(*) from toewijzing x where x.dossier_id = l.dossier_id) = 1
       and not exists (select 1 from leveringstop s where s.levering_id = l.id) and not exists (select 1 from leveringcorrectie c where c.dossier_id = l.dossier_id)
     order by l.id limit 1`,
  )
  const l = rows[0]
  if (!l) throw new Error('the demo has no running help')
  return l
}
const kop = async (dossierId: string) =>
  (
    await draad.beheer.query<{ nu_toestand: string; hulp: string | null; sinds: string }>(
      `select nu_toestand, to_char(hulp_gestart_op, 'YYYY-MM-DD') as hulp, to_char(sinds, 'YYYY-MM-DD') as sinds from draadkop where dossier_id = $1`,
      [dossierId],
    )
  ).rows[0]

describe.skipIf(!CHROMIUM)('a start and a stop put right in the browser', () => {
  test('corrected, stopped, the stop corrected and removed, the start removed: each by a message that is read and answered', async () => {
    const l = await lopend()
    const { sinds } = (await kop(l.dossier_id)) ?? {}
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(30_000)
    const hulp = `/dossiers/${l.dossier_id}/hulp`
    await logIn(p, draad.adres, new RegExp(`^${MELDER[l.agb_code]}`), hulp)

    const eerder = plusDagen(l.begindatum, -1)
    const f = await open(p, 'Start verbeteren')
    await vulDatum(f, 'Op welke dag begon de hulp echt?', eerder)
    await druk(f, 'Stuur de verbetering')
    // Without saying what was wrong it is not sent.
    await zie(p, /Wat was er verkeerd\?/)
    await typ(f, 'Wat was er verkeerd?', 'De eerste afspraak was een dag eerder.')
    expect(await axe(p)).toEqual([])
    await druk(f, 'Stuur de verbetering')
    await expect.poll(async () => (await kop(l.dossier_id))?.hulp, { timeout: 30_000 }).toBe(eerder)
    await zie(p, '1 keer hersteld')

    const stop = await open(p, 'Hulp is gestopt')
    await kiesUit(stop, 'Waarom stopte de hulp?', /plan/i)
    await vulDatum(stop, 'Wanneer vraagt iemand hoe het gaat?', plusDagen(new Date().toISOString().slice(0, 10), 60))
    await druk(stop, 'Hulp is gestopt')
    await zie(p, /Haal eerst die stop weg/)
    expect(await p.getByRole('button', { name: 'Start verbeteren' }).count()).toBe(0)
    expect((await kop(l.dossier_id))?.nu_toestand).toBe('onderweg')

    // How was it? First of the youth, in words for a young reader; then of a parent who did not want to say.
    await zie(p, 'Nog niet gevraagd hoe het was')
    const vraag = await open(p, 'Vastleggen hoe de hulp was')
    await zie(vraag, 'Kun je nu verder zonder hulp?')
    expect(await axe(p)).toEqual([])
    await druk(vraag, 'Bewaar')
    await zie(p, /Vul een cijfer of een antwoord in/)
    await kies(vraag, 'Hoeveel had je aan deze hulp?', '8')
    await kies(vraag, 'Kun je nu verder zonder hulp?', 'Nu wel')
    await vink(vraag, 'De ouders mogen dit niet lezen')
    await druk(vraag, 'Bewaar')
    await zie(p, /Een 8 van de 10/)
    await zie(p, 'niet voor ouders')
    await zie(p, 'Vraag het nog aan: een ouder of opvoeder.')
    const ouder = await open(p, 'Vastleggen hoe de hulp was')
    await zie(ouder, 'Kunt u nu zonder hulp verder?')
    await kies(ouder, 'Is er een antwoord?', 'Nee')
    await kiesUit(ouder, 'Waarom is er geen antwoord?', /^Wilde geen/)
    await druk(ouder, 'Bewaar')
    await zie(p, /Geen antwoord\. Wilde geen antwoord geven\./)
    expect(await p.getByText('Nog niet gevraagd hoe het was').count()).toBe(0)
    expect(await axe(p)).toEqual([])

    const weg = await open(p, 'Stop weghalen')
    await typ(weg, 'Wat was er verkeerd?', 'Wij gaan toch door.')
    await druk(weg, 'Stop weghalen')
    await expect.poll(async () => (await kop(l.dossier_id))?.nu_toestand, { timeout: 30_000 }).toBe('hulp')
    await p.getByRole('button', { name: 'Hulp is gestopt' }).waitFor()

    // From the page of the message itself.
    const { rows } = await draad.beheer.query<{ id: string }>(
      `select bericht_id as id from levering where dossier_id = $1 and verwijderd_op is null`,
      [l.dossier_id],
    )
    await p.goto(`${draad.adres}/dossiers/${l.dossier_id}/berichten?bericht=${rows[0]?.id}`)
    await p.getByRole('heading', { name: 'Wat u hiermee kunt doen' }).waitFor()
    expect(await axe(p)).toEqual([])
    const start = await open(p, 'Start weghalen')
    await zie(p, /alsof er geen hulp was/)
    await typ(start, 'Wat was er verkeerd?', 'Dit was een ander kind.')
    await druk(start, 'Start weghalen')
    await expect.poll(async () => (await kop(l.dossier_id))?.hulp, { timeout: 30_000 }).toBe(null)
    expect(await kop(l.dossier_id)).toMatchObject({ nu_toestand: 'wacht', sinds })
    await p.goto(`${draad.adres}${hulp}`)
    await zie(p, '3 keer hersteld')
    await p.getByRole('button', { name: 'Hulp is begonnen' }).waitFor()
    await p.setViewportSize({ width: 360, height: 780 })
    expect(await axe(p)).toEqual([])

    // It begins after all, and with a crisis; later it turns out that it was none, which no message has to say.
    const weer = await open(p, 'Hulp is begonnen')
    await kies(weer, 'Begon de hulp met een crisis?', 'Ja')
    await vulDatum(weer, 'Op welke dag begon de hulp echt?', l.begindatum)
    expect(await axe(p)).toEqual([])
    await druk(weer, 'Hulp is begonnen')
    const crisis = async () =>
      (
        await draad.beheer.query<{ crisis: string }>('select crisis from levering where dossier_id = $1 and verwijderd_op is null', [
          l.dossier_id,
        ])
      ).rows[0]?.crisis
    expect(await crisis()).toBe('ja')
    await zie(p, 'Begon met een crisis')
    const anders = await open(p, 'Start verbeteren')
    await kies(anders, 'Begon de hulp met een crisis?', 'Nee')
    await typ(anders, 'Wat was er verkeerd?', 'Er was geen crisis.')
    await druk(anders, 'Stuur de verbetering')
    await zie(p, '4 keer hersteld')
    expect(await crisis()).toBe('nee')
    await expect
      .poll(() => readdirSync(draad.inst.postbus.uit).filter((n) => /^JW30[68]/.test(n)).length, { timeout: 30_000 })
      .toBeGreaterThanOrEqual(3)
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })

  test('a file with one product that nobody knows: nothing of it is done, the page says so, and what was right in it is sent anew', async () => {
    const { rows } = await draad.beheer.query<{ nummer: string; dossier_id: string; agb_code: string; ingang: string }>(
      `select t.nummer, t.dossier_id, t.agb_code, to_char(t.ingangsdatum, 'YYYY-MM-DD') as ingang from toewijzing t
       where t.gestart_op is null and t.buiten_berichten is null and t.stand in ('wacht-op-antwoord', 'aangenomen') and t.ingangsdatum < current_date
         and t.agb_code = any($1) and not exists (select 1 from levering l where l.toewijzing_id = t.id)
         and not exists (select 1 from bericht b where b.dossier_id = t.dossier_id and b.status = 'afgekeurd')
       order by t.nummer`,
      [Object.keys(MELDER)],
    )
    const orders = readdirSync(draad.inst.postbus.uit)
      .filter((n) => n.startsWith('JW301'))
      .flatMap((n) => {
        const l = leesBericht(readFileSync(join(draad.inst.postbus.uit, n)))
        return l.soort === 'JW301' && l.bericht ? [l.bericht] : []
      })
    const gevonden = rows.flatMap((t) =>
      orders.flatMap((o) =>
        o.Client.ToegewezenProducten.ToegewezenProduct.flatMap((product) =>
          product.ToewijzingNummer === Number(t.nummer) ? [{ t, o, product }] : [],
        ),
      ),
    )[0]
    if (!gevonden) throw new Error('the demo has no help that still has to begin')
    const { t, o, product } = gevonden
    const vandaag = new Date().toISOString().slice(0, 10)
    const deel = {
      Product: product.Product!,
      ToewijzingIngangsdatum: product.Ingangsdatum,
      Begindatum: t.ingang,
      StatusAanlevering: '1' as const,
    }
    const { Bsn, Geboortedatum, Geslacht, Naam } = o.Client
    writeFileSync(
      join(draad.inst.postbus.in, 'half.xml'),
      schrijfBericht({
        Header: kopVan('JW305', {
          afzender: o.Header.Ontvanger,
          ontvanger: o.Header.Afzender,
          identificatie: 'HALF1',
          dagtekening: vandaag,
        }),
        Client: {
          Bsn,
          Geboortedatum,
          Geslacht,
          Naam,
          StartProducten: {
            StartProduct: [
              { ToewijzingNummer: product.ToewijzingNummer, ...deel },
              { ToewijzingNummer: 999_000_001, ...deel },
            ],
          },
        },
      } satisfies JW305),
    )
    const bericht = async () =>
      (await draad.beheer.query<{ id: string; status: string }>(`select id, status from bericht where identificatie = 'HALF1'`)).rows[0]
    await expect.poll(async () => (await bericht())?.status, { timeout: 30_000 }).toBe('afgekeurd')
    expect((await kop(t.dossier_id))?.hulp).toBe(null)
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(30_000)
    await logIn(
      p,
      draad.adres,
      new RegExp(`^${MELDER[t.agb_code]}`),
      `/dossiers/${t.dossier_id}/berichten?bericht=${(await bericht())?.id}`,
    )
    await zie(p, /Het telt als niet gestuurd, ook wat wel klopte/)
    expect(await axe(p)).toEqual([])
    const f = await open(p, `Herstel en stuur opnieuw (toewijzing ${t.nummer})`)
    await typ(f, 'Wat hebt u hersteld?', 'Het tweede nummer was van een ander kind.')
    await druk(f, 'Stuur als nieuw bericht')
    await expect.poll(async () => (await kop(t.dossier_id))?.hulp, { timeout: 30_000 }).toBe(t.ingang)
    await p.reload()
    await zie(p, /intussen gemeld of past nu niet/)
    expect(await axe(p)).toEqual([])
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })

  test('the municipality repairs the order that its provider rejected, and sends it anew from the message', async () => {
    const { rows } = await draad.beheer.query<{ id: string; dossier_id: string; naam: string }>(
      `select b.id, b.dossier_id, m.naam from bericht b join regisseur r on r.regio = b.regio and r.zaak_id = b.zaak_id and r.tot is null
         join medewerker m on m.regio = r.regio and m.id = r.medewerker_id where b.soort = 'JW301' and b.status = 'afgekeurd'`,
    )
    const b = rows[0]
    if (!b) throw new Error('the demo has no rejected order')
    const v = await venster(browser, draad.adres)
    const p = v.pagina
    p.setDefaultTimeout(30_000)
    await logIn(p, draad.adres, new RegExp(`^${b.naam}`), `/dossiers/${b.dossier_id}/berichten?bericht=${b.id}`)
    await zie(p, /Vergelijk de persoonsgegevens met het register/)
    expect(await axe(p)).toEqual([])
    await druk(p, 'Stuur opnieuw')
    await zie(p, /Er is al een nieuwere opdracht/)
    expect(
      (await draad.beheer.query(`select count(*)::int as n from bericht where soort = 'JW301' and dossier_id = $1`, [b.dossier_id])).rows[0]
        .n,
    ).toBe(2)
    expect([...v.elders, ...v.klachten]).toEqual([])
    await v.context.close()
  })
})
