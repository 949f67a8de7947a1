import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { bsnHash, versleutel } from '../../register/public.ts'
import type { Wereld } from './wereld.ts'
import { item, klaarVoorBesluit, neem, volledig, type Gezin } from '../../keten/besluit/proef.ts'
import type { Voorziening } from '../../keten/besluit/public.ts'
import { maken } from '../../keten/toewijzing/commands.ts'
import { uitvoerders } from '../../keten/toewijzing/dienst.ts'

/** For tests of this room and of delivery: a child with a decision, and the official messages where they are at hand. */

const WORTEL = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))))
export const BRONNEN = join(process.env['DRAAD_BRONNEN'] ?? join(WORTEL, '../shared/bronnen'), 'standaarden/ijw-3.2')
export const metBronnen = existsSync(join(BRONNEN, 'xsd/jw301.xsd'))
if (!metBronnen) console.warn(`Skipped: the official schemas and messages of iJw 3.2 are not in ${BRONNEN} (set DRAAD_BRONNEN).`)

/** An official sample message. */
export const voorbeeld = (naam: string): Buffer => readFileSync(join(BRONNEN, 'voorbeeldberichten', naam))

/** The message service of the test world. */
export const dienst: Actor = {
  id: '00000000-0000-7000-8000-000000000001',
  soort: 'dienst',
  naam: 'Berichtendienst',
  regio: 99,
  partij: null,
  functies: ['berichtendienst'],
  taal: 'nl',
}

/** What the official schema says is wrong; empty when valid. */
export async function schemaFouten(soort: string, inhoud: Uint8Array): Promise<string[]> {
  const { XmlDocument, XsdValidator, xmlRegisterFsInputProviders } = await import('libxml2-wasm').then(async (m) => ({
    ...m,
    ...(await import('libxml2-wasm/lib/nodejs.mjs')),
  }))
  xmlRegisterFsInputProviders()
  const pad = join(BRONNEN, 'xsd', `${soort.toLowerCase()}.xsd`)
  using schema = XmlDocument.fromBuffer(readFileSync(pad), { url: pad })
  using validator = XsdValidator.fromDoc(schema)
  using doc = XmlDocument.fromBuffer(inhoud)
  try {
    validator.validate(doc)
    return []
  } catch (e) {
    return [(e as Error).message]
  }
}

/** A family with one child who has a BSN, a home and a decision with these items. */
export async function metBesluit(
  w: Wereld,
  o: {
    bsn?: string | null
    kind?: { voornamen: string; voorvoegsel: string | null; achternaam: string; geboren: string }
    items?: readonly Partial<Voorziening>[]
    geheim?: boolean
  } = {},
): Promise<{ g: Gezin; kindId: string; items: readonly Voorziening[] }> {
  const g = await klaarVoorBesluit(w)
  const kindId = (await w.beheer.query('select kind_id from dossier where id = $1', [g.dossierId])).rows[0].kind_id as string
  const k = o.kind ?? { voornamen: 'Sam', voorvoegsel: null, achternaam: 'Proef', geboren: '2015-03-02' }
  await w.beheer.query(
    'update persoon set voornamen = $2, voorvoegsel = $3, achternaam = $4, geboortedatum = $5, geheim_adres = $6 where id = $1',
    [kindId, k.voornamen, k.voorvoegsel, k.achternaam, k.geboren, o.geheim ?? false],
  )
  if (o.bsn)
    await w.beheer.query('update persoon set bsn = $2, bsn_hash = $3, zonder_bsn = null where id = $1', [
      kindId,
      versleutel(o.bsn),
      bsnHash(o.bsn),
    ])
  const huis = nieuwId()
  await w.beheer.query(
    'insert into huishouden (regio, id, zaak_id, naam, straat, huisnummer, postcode, plaats) values (99, $1, $2, $3, $4, $5, $6, $7)',
    [huis, g.zaakId, 'Thuis', 'Lindelaan', '12B', '1234 AB', 'Proefstad'],
  )
  await w.beheer.query('insert into huishoudlid (regio, huishouden_id, persoon_id, zaak_id, van) values (99, $1, $2, $3, $4)', [
    huis,
    kindId,
    g.zaakId,
    '2020-01-01',
  ])
  const items = (o.items ?? [{}]).map((i) => item(i))
  await neem(w, g, 'eerste', volledig({ voorzieningen: items }))
  return { g, kindId, items }
}

/** Input with which an item is allocated as it was decided, first choice. */
export function opdracht(w: Wereld, g: Gezin, v: Voorziening, meer: object = {}) {
  const aanbiederId = w.partijen.aanbieder
  return {
    dossierId: g.dossierId,
    voorzieningId: v.id,
    aanbiederId,
    product: { categorie: v.product.slice(0, 2), code: v.product as string | null },
    omvang: v.volume === null ? null : { volume: v.volume, eenheid: v.eenheid as '04', frequentie: v.frequentie as '2' },
    ingangsdatum: v.van,
    einddatum: v.totEnMet,
    eersteKeus: { wat: 'Hulp thuis bij De Linde', aanbiederId: aanbiederId as string | null, van: 'gezin' as const },
    ...meer,
  }
}

export const wijsToe = (w: Wereld, g: Gezin, v: Voorziening, meer: object = {}, wie: Actor = w.mensen.toegang) =>
  w.doe(maken, opdracht(w, g, v, meer), wie)

/** Lets the message service do everything that waits in the outbox. */
export async function verzend(w: Wereld, uit: string): Promise<number> {
  let alles = 0
  for (;;) {
    const n = await werkUitgaandAf(w.o, dienst, uitvoerders({ uit }))
    alles += n
    if (n === 0) return alles
  }
}

/** The head of a child's thread. */
export async function kop(w: Wereld, dossierId: string) {
  return (
    await w.beheer.query('select nu_toestand, nu_bij, hulp_gestart_op::text, sinds::text from draadkop where dossier_id = $1', [dossierId])
  ).rows[0] as { nu_toestand: string; nu_bij: string; hulp_gestart_op: string | null; sinds: string }
}

/** Terms of a child: rule and state. */
export async function termijnen(w: Wereld, dossierId: string): Promise<string[]> {
  return (await w.beheer.query('select regel, stand from termijn where dossier_id = $1 order by regel, stand', [dossierId])).rows.map(
    (r) => `${r.regel}:${r.stand}`,
  )
}
