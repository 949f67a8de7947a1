import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { werkBerichtenAf } from '../../schil/diensten.ts'
import { leesInstellingen, type Instellingen } from '../../schil/instellingen.ts'
import { metBesluit } from '../../schil/proef/toewijzing.ts'
import { maakWereld, type Wereld } from '../../schil/proef/wereld.ts'
import { afwijzen, onderzoeken, toekennen } from './commands.ts'
import { lijst } from './queries.ts'
import { vraag, vraagProduct, zie } from './proef.ts'

interface Installatie {
  readonly w: Wereld
  readonly inst: Instellingen
}

let gemeente: Installatie
let aanbieder: Installatie

async function installatie(): Promise<Installatie> {
  const map = mkdtempSync(join(tmpdir(), 'draad-elders-'))
  const inst = leesInstellingen({ DRAAD_MAP: map, DRAAD_ADRES: 'http://127.0.0.1:1' })
  for (const m of Object.values(inst.postbus)) mkdirSync(m, { recursive: true })
  return { w: await maakWereld('2026-01-05'), inst }
}

/** Both message services work, and what lies in the outbox of one is carried to the inbox of the other, until nothing moves. */
async function ronde(): Promise<void> {
  const paren = [
    [gemeente, aanbieder],
    [aanbieder, gemeente],
  ] as const
  for (let bewogen = true; bewogen;) {
    bewogen = false
    for (const [van, naar] of paren) {
      await werkBerichtenAf(van.w.o, { ...van.inst, regio: 99 })
      for (const f of readdirSync(van.inst.postbus.uit).filter((n) => n.endsWith('.xml'))) {
        renameSync(join(van.inst.postbus.uit, f), join(naar.inst.postbus.in, f))
        bewogen = true
      }
    }
  }
}

beforeAll(async () => {
  gemeente = await installatie()
  aanbieder = await installatie()
  // At the provider no team of that municipality works: so it is elsewhere.
  await aanbieder.w.beheer.query("update partij set gemeente_id = null where soort = 'lokaal-team'")
  await gemeente.w.beheer.query("select setval('berichtnummers', 5000)")
})
afterAll(async () => {
  await gemeente.w.sluit()
  await aanbieder.w.sluit()
})

const toonDaar = (id: string) => zie(aanbieder.w, { verzoekId: id }, aanbieder.w.mensen.aanbieder)

async function daar(bsn: string) {
  const { g } = await metBesluit(gemeente.w, { bsn })
  const v = await vraag(aanbieder.w, bsn, {}, aanbieder.w.mensen.aanbieder)
  expect((await toonDaar(v.verzoekId)).verzoek).toMatchObject({ elders: true, zending: 'verzonden' })
  await ronde()
  const rij = (await gemeente.w.vraag(lijst, {}, gemeente.w.mensen.toegang)).verzoeken.find((x) => x.dossierId === g.dossierId)
  const hier = await zie(gemeente.w, { verzoekId: rij?.id ?? '', dossierId: g.dossierId }, gemeente.w.mensen.toegang)
  const d = hier.delen[0]
  return {
    v,
    dossierId: g.dossierId,
    plek: { dossierId: g.dossierId, verzoekId: rij?.id ?? '', deelId: d?.id ?? '', versie: d?.versie ?? 0 },
  }
}

test('a provider on another installation: received is confirmed there, and granting reaches it by the order that names its reference', async () => {
  const x = await daar('999900018')
  expect((await toonDaar(x.v.verzoekId)).verzoek).toMatchObject({ zending: 'verwerkt', stand: 'gevraagd' })
  const uit = await gemeente.w.doe(
    toekennen,
    {
      ...x.plek,
      product: { categorie: '45', code: '45A04' },
      omvang: { volume: 4, eenheid: '04', frequentie: '2' },
      ingangsdatum: '2026-02-02',
      einddatum: '2026-06-30',
    },
    gemeente.w.mensen.toegang,
  )
  await ronde()
  const s = await toonDaar(x.v.verzoekId)
  expect(s.verzoek.stand).toBe('toegewezen')
  expect(s.delen[0]?.toewijzingen).toEqual([uit.nummer])
  // The order was confirmed by the provider's installation; its row there is in the thread of the request.
  expect((await gemeente.w.beheer.query("select status from bericht where soort = 'JW301'")).rows).toEqual([{ status: 'bevestigd' }])
  expect((await aanbieder.w.beheer.query("select nummers from bericht where soort = 'JW315'")).rows).toEqual([{ nummers: [uit.nummer] }])
})

test('"under investigation" and the rejection come back as messages, and are confirmed', async () => {
  const x = await daar('999900031')
  await gemeente.w.doe(onderzoeken, x.plek, gemeente.w.mensen.toegang)
  await ronde()
  expect((await toonDaar(x.v.verzoekId)).delen[0]).toMatchObject({
    staat: 'in onderzoek',
    verwacht: [{ termijn: 'ijw-onderzoek-verzoek', laatsteDag: '2026-03-02' }],
  })
  await gemeente.w.doe(
    afwijzen,
    { ...x.plek, versie: x.plek.versie + 1, reden: '8', gemeente: '0344', toelichting: 'Woont daar.' },
    gemeente.w.mensen.toegang,
  )
  await ronde()
  expect((await toonDaar(x.v.verzoekId)).delen[0]).toMatchObject({
    staat: 'andere gemeente',
    afwijsreden: '8',
    andereGemeente: { code: '0344', naam: 'Utrecht' },
    // Why stands in the municipality's own file; the message holds the code.
    toelichting: null,
  })
  expect((await gemeente.w.beheer.query("select distinct status from bericht where soort = 'JW319'")).rows).toEqual([
    { status: 'bevestigd' },
  ])
})

test('what the municipality elsewhere rejects comes back with its codes, and may be sent anew', async () => {
  const bsn = '999900043'
  await metBesluit(gemeente.w, { bsn })
  // There a request of this provider runs already, sent by its own system.
  const al = await vraag(gemeente.w, bsn, {}, gemeente.w.mensen.aanbieder)
  await ronde()
  const v = await vraag(aanbieder.w, bsn, { producten: [vraagProduct({ code: '45A53' })] }, aanbieder.w.mensen.aanbieder)
  await ronde()
  const s = await toonDaar(v.verzoekId)
  expect(s.verzoek).toMatchObject({ zending: 'niet verzonden', stand: 'niet verzonden' })
  expect(s.verzoek.bevindingen.map((b) => b.retourcode)).toContain('9374')
  expect(s.herstel).not.toBeNull()
  // The municipality never had it.
  expect(
    (await gemeente.w.vraag(lijst, {}, gemeente.w.mensen.toegang)).verzoeken.filter((r) => r.id !== al.verzoekId && r.beslotenOp === null),
  ).toEqual([])
  expect(existsSync(aanbieder.inst.postbus.uit)).toBe(true)
})
