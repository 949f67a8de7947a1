import { readdirSync, readFileSync, renameSync, writeFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { leesBericht } from '@draad/berichten'
import { BRONNEN, metBronnen, schemaFouten, voorbeeld } from '../app/schil/proef/toewijzing.ts'
import { startProefDraad, type ProefDraad } from './hulp/draad.ts'

if (!metBronnen)
  console.warn(
    `The official sample messages are not in ${BRONNEN}; these tests are skipped. Set DRAAD_BRONNEN to the folder that holds them.`,
  )

let d: ProefDraad

/** Puts a file in the inbox as a mail system would: written elsewhere, then renamed. */
function laatVallen(naam: string, inhoud: Uint8Array): void {
  const tijdelijk = join(d.inst.map, `.${naam}`)
  writeFileSync(tijdelijk, inhoud)
  renameSync(tijdelijk, join(d.inst.postbus.in, naam))
}

/** Waits until the running services have done something; a minute at most. */
async function tot<T>(wat: string, kijk: () => Promise<T | null | undefined | false>): Promise<T> {
  for (let i = 0; i < 240; i++) {
    const r = await kijk()
    if (r) return r
    await new Promise((goed) => setTimeout(goed, 250))
  }
  throw new Error(`After a minute still not: ${wat}`)
}

const uitMap = () =>
  readdirSync(d.inst.postbus.uit)
    .filter((f) => f.endsWith('.xml'))
    .map((f) => ({ naam: f, inhoud: readFileSync(join(d.inst.postbus.uit, f)) }))
const verwerkt = (naam: string) => !existsSync(join(d.inst.postbus.in, naam))

describe.skipIf(!metBronnen)('the official sample messages, dropped into the inbox of a running Draad', () => {
  beforeAll(async () => {
    d = await startProefDraad(30)
  })
  afterAll(() => d?.sluit())

  test('its demo region holds their client and allocation, and help has not started', async () => {
    const r = await d.beheer.query(
      'select t.nummer, k.hulp_gestart_op from toewijzing t join draadkop k on k.dossier_id = t.dossier_id where t.nummer in (300201, 300202) order by 1',
    )
    expect(r.rows).toEqual([
      { nummer: 300201, hulp_gestart_op: null },
      { nummer: 300202, hulp_gestart_op: null },
    ])
  })

  test('the JW301 that Draad wrote for them is valid by the official schema, in its file form, with the whole state', async () => {
    const bestand = await tot(
      'a JW301 for 300201 in the outbox',
      async () => uitMap().find((f) => f.naam.includes('JW301') && f.inhoud.includes('300201')) ?? null,
    )
    expect(await schemaFouten('jw301', bestand.inhoud)).toEqual([])
    expect(bestand.inhoud.subarray(0, 3).toString('hex')).not.toBe('efbbbf')
    expect(
      bestand.inhoud
        .toString()
        .split('\n')
        .slice(0, -1)
        .every((r) => r.endsWith('\r')),
    ).toBe(true)
    const lezing = leesBericht(bestand.inhoud)
    expect(lezing).toMatchObject({ soort: 'JW301', geldig: true })
    for (const nummer of ['300201', '300202']) expect(bestand.inhoud.toString()).toContain(nummer)
  })

  test('JW305.xml starts the help, stops the chain clock and is answered with a valid JW306', async () => {
    laatVallen('JW305.xml', voorbeeld('JW305.xml'))
    const antwoord = await tot('a JW306', async () => uitMap().find((f) => f.naam.includes('JW306')) ?? null)
    expect(await schemaFouten('jw306', antwoord.inhoud)).toEqual([])
    expect(leesBericht(antwoord.inhoud)).toMatchObject({ soort: 'JW306', geldig: true })
    // Nothing to remark: no client comes back.
    expect(antwoord.inhoud.toString()).not.toContain('Client')
    const r = await d.beheer.query(
      'select l.begindatum::text from levering l join toewijzing t on t.id = l.toewijzing_id where t.nummer in (300201, 300202) order by t.nummer',
    )
    expect(r.rows.map((x) => x.begindatum)).toEqual(['2026-04-03', '2026-04-15'])
    const kop = await d.beheer.query(
      'select hulp_gestart_op::text from draadkop k join toewijzing t on t.dossier_id = k.dossier_id where t.nummer = 300201',
    )
    expect(kop.rows[0].hulp_gestart_op).toBe('2026-04-03')
  })

  test('the same file again is a duplicate: kept apart with the reason, and nothing starts twice', async () => {
    const voor = (await d.beheer.query('select count(*)::int as n from levering')).rows[0].n
    laatVallen('JW305-nog-eens.xml', voorbeeld('JW305.xml'))
    await tot('the duplicate taken from the inbox', async () => verwerkt('JW305-nog-eens.xml'))
    expect((await d.beheer.query('select count(*)::int as n from levering')).rows[0].n).toBe(voor)
  })

  test('JW307.xml ends the help and is answered with a valid JW308', async () => {
    laatVallen('JW307.xml', voorbeeld('JW307.xml'))
    const antwoord = await tot('a JW308', async () => uitMap().find((f) => f.naam.includes('JW308')) ?? null)
    expect(await schemaFouten('jw308', antwoord.inhoud)).toEqual([])
    const r = await d.beheer.query(
      'select s.einddatum::text from leveringstop s join toewijzing t on t.id = s.toewijzing_id where t.nummer in (300201, 300202) order by t.nummer',
    )
    expect(r.rows.map((x) => x.einddatum)).toEqual(['2026-07-17', '2026-07-17'])
  })

  test('what cannot be read is refused with its reason, kept apart, and the next file goes on', async () => {
    const slecht: [string, Uint8Array][] = [
      ['leeg.xml', new Uint8Array()],
      ['geen-xml.xml', Buffer.from('dit is geen xml maar een brief')],
      ['bom.xml', Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), voorbeeld('JW305.xml')])],
      ['oude-versie.xml', Buffer.from(voorbeeld('JW305.xml').toString().replaceAll('/3_2/', '/3_0/'))],
      [
        'verkeerd-bsn.xml',
        Buffer.from(voorbeeld('JW305.xml').toString().replace('999900006', '999900018').replace('123456789012', '223456789012')),
      ],
      [
        'onbekende-toewijzing.xml',
        Buffer.from(voorbeeld('JW305.xml').toString().replaceAll('30020', '39920').replace('123456789012', '323456789012')),
      ],
      ['bom-bom.xml', Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>')],
      ['groot.xml', Buffer.alloc(30_000_000, 32)],
      ['JW315-ongeldig.xml', voorbeeld('JW315.xml')],
      ['JW318-ongeldig.xml', voorbeeld('JW318.xml')],
    ]
    const voor = (await d.beheer.query('select count(*)::int as n from levering')).rows[0].n
    for (const [naam, inhoud] of slecht) laatVallen(naam, inhoud)
    for (const [naam] of slecht) await tot(`${naam} taken from the inbox`, async () => verwerkt(naam))
    expect((await d.beheer.query('select count(*)::int as n from levering')).rows[0].n).toBe(voor)
    const rijen = await d.beheer.query<{ bestandsnaam: string; status: string; reden: string | null }>(
      "select bestandsnaam, status, reden from bericht where richting = 'in'",
    )
    for (const [naam] of slecht) {
      const rij = rijen.rows.find((r) => r.bestandsnaam === naam)
      expect({ naam, kept: rij !== undefined }).toEqual({ naam, kept: true })
      expect(['geweigerd', 'afgekeurd', 'deels', 'verwerkt'], naam).toContain(rij?.status)
      if (rij?.status === 'geweigerd') expect(rij.reden, naam).toBeTruthy()
    }
  })
})
