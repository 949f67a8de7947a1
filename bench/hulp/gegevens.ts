import { createHash } from 'node:crypto'
import { gezinnen } from '@draad/proef'
import pg from 'pg'
import { nieuwId } from '../../app/kern/id.ts'
import { zoeknaam } from '../../app/register/public.ts'

/** Number of youths per size; as named in docs/metingen.md. */
export const AANTAL = { regio: 2_000, groot: 60_000, landelijk: 1_000_000 } as const
export type Maat = keyof typeof AANTAL

/** Workers of the data set: an ordinary one with 40 children, and one with as many as 1,400. */
export interface Werkers {
  readonly gewoon: string
  readonly druk: string
  readonly partij: string
  readonly dossier: string
}

const REGIO = 99
const PER_KEER = 1_000
const GEBEURTENISSEN = 10
const PEILDATUM = '2026-11-21'

type Rij = Record<string, unknown>

/** Collects rows and writes them a thousand at a time, so that memory stays flat at every size. */
class Schrijver {
  readonly #client: pg.Client
  readonly #wacht = new Map<string, Rij[]>()
  constructor(client: pg.Client) {
    this.#client = client
  }
  async rij(tabel: string, rij: Rij): Promise<void> {
    const lijst = this.#wacht.get(tabel) ?? []
    lijst.push({ regio: REGIO, ...rij })
    this.#wacht.set(tabel, lijst)
    if (lijst.length >= PER_KEER) await this.#leeg(tabel)
  }
  async alles(): Promise<void> {
    for (const tabel of this.#wacht.keys()) await this.#leeg(tabel)
  }
  async #leeg(tabel: string): Promise<void> {
    const lijst = this.#wacht.get(tabel) ?? []
    if (lijst.length === 0) return
    // Only the columns that were given: the others keep their defaults.
    const kolommen = [...new Set(lijst.flatMap((r) => Object.keys(r)))].join(', ')
    await this.#client.query(
      `insert into ${tabel} (${kolommen}) select ${kolommen} from jsonb_populate_recordset(null::${tabel}, $1::jsonb)`,
      [JSON.stringify(lijst)],
    )
    this.#wacht.set(tabel, [])
  }
}

const hex = (s: string) => `\\x${createHash('sha256').update(s).digest('hex')}`
const min = (dagen: number) => new Date(Date.UTC(2026, 10, 21) - dagen * 86_400_000).toISOString().slice(0, 10)

/** Fills an empty, migrated database with cases as the application would have made them. */
export async function vulBench(client: pg.Client, maat: Maat): Promise<Werkers> {
  const s = new Schrijver(client)
  // A nation is regions side by side: one is made, the others are its copies under their own number.
  const regios = maat === 'landelijk' ? 42 : 1
  const n = Math.ceil(AANTAL[maat] / regios)
  const partij = nieuwId()
  await s.rij('partij', { id: partij, soort: 'lokaal-team', naam: 'Lokaal team Meting' })
  const gewoon = nieuwId()
  const druk = nieuwId()
  const drukste = Math.min(1_400, Math.floor(n / 2))
  let werker = nieuwId()
  let eerste = ''
  let i = 0
  for (const g of gezinnen({ jeugdigen: n, seed: 7, peildatum: PEILDATUM })) {
    for (const j of g.jeugdigen) {
      if (i % 40 === 0) werker = nieuwId()
      const wie = i < 40 ? gewoon : i < 40 + drukste ? druk : werker
      const p = g.personen.find((x) => x.sleutel === j.persoon)
      if (!p) continue
      const [zaak, dossier, kind] = [nieuwId(), nieuwId(), nieuwId()]
      eerste ||= dossier
      await schrijfDossier(s, { i, zaak, dossier, kind, wie, partij, naam: p, geboren: p.geboortedatum })
      if (++i >= n) break
    }
    if (i >= n) break
  }
  await s.alles()
  for (let r = 1; r < regios; r++) await kopieerRegio(client, r)
  await client.query('vacuum analyze')
  return { gewoon, druk, partij, dossier: eerste }
}

const TABELLEN = ['toegang', 'gezinszaak', 'regisseur', 'dossier', 'persoon', 'zaakpersoon', 'draadkop', 'termijn', 'gebeurtenis'] as const

/** All rows of the region that was made, once more under another number; keys begin with the region, so ids may be the same. */
async function kopieerRegio(client: pg.Client, regio: number): Promise<void> {
  for (const t of TABELLEN) {
    const { rows } = await client.query<{ k: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as k from pg_attribute
        where attrelid = $1::regclass and attnum > 0 and not attisdropped and attname <> 'regio'`,
      [t],
    )
    await client.query(`insert into ${t} (regio, ${rows[0]?.k}) select $1, ${rows[0]?.k} from ${t} where regio = $2`, [regio, REGIO])
  }
}

interface Een {
  i: number
  zaak: string
  dossier: string
  kind: string
  wie: string
  partij: string
  geboren: string
  naam: { voornamen: string; voorvoegsel?: string; achternaam: string }
}

async function schrijfDossier(s: Schrijver, e: Een): Promise<void> {
  const { i, zaak, dossier, kind, wie, naam } = e
  const sinds = min(30 + (i % 300))
  const stappen = [
    { op: sinds, toestand: 'wacht', bij: 'Lokaal team Meting' },
    { op: min(20 + (i % 300)), toestand: 'onderweg', bij: 'Lokaal team Meting' },
    { op: min(i % 20), toestand: i % 3 === 0 ? 'hulp' : 'wacht', bij: 'Jeugdhuis De Linde' },
  ]
  for (const rol of ['toegangsmedewerker', 'regisseur'])
    await s.rij('toegang', {
      id: nieuwId(),
      zaak_id: zaak,
      dossier_id: dossier,
      houder_id: wie,
      rol,
      grondslag: 'Jeugdwet 2.3',
      doel: 'hulp-en-regie',
      van: sinds,
      verleend_door: wie,
      verleend_op: `${sinds}T10:00:00Z`,
    })
  await s.rij('gezinszaak', {
    id: zaak,
    nummer: `2026-${i}`,
    naam: `Gezin ${naam.achternaam}`,
    gemeente_id: e.partij,
    team_id: e.partij,
    geopend_op: sinds,
  })
  await s.rij('regisseur', {
    id: nieuwId(),
    zaak_id: zaak,
    medewerker_id: wie,
    naam: 'Meting',
    partij_naam: 'Lokaal team Meting',
    van: sinds,
  })
  await s.rij('dossier', { id: dossier, zaak_id: zaak, kind_id: kind, nummer: `2026-${i}`, geopend_op: sinds })
  for (const [id, plaats] of [
    [kind, 'kind'],
    [nieuwId(), 'ouder'],
  ] as const) {
    await s.rij('persoon', {
      id,
      zonder_bsn: 'onbekend',
      voornamen: naam.voornamen,
      voorvoegsel: naam.voorvoegsel ?? null,
      achternaam: naam.achternaam,
      geslacht: 'onbekend',
      geboortedatum: plaats === 'kind' ? e.geboren : '1985-04-05',
      geheim_adres: false,
      zoeknaam: zoeknaam(naam.achternaam),
      gewijzigd_op: `${sinds}T10:00:00Z`,
    })
    await s.rij('zaakpersoon', { zaak_id: zaak, persoon_id: id, plaats, van: sinds })
  }
  const termijnOp = min((i % 40) - 20)
  await s.rij('draadkop', {
    dossier_id: dossier,
    zaak_id: zaak,
    volgnr: GEBEURTENISSEN,
    hash: hex(dossier),
    stappen,
    sinds,
    nu_toestand: stappen[2]?.toestand,
    nu_bij: 'Jeugdhuis De Linde',
    nu_sinds: stappen[2]?.op,
    gewacht: 10,
    termijn_regel: 'uitvoering-besluit',
    termijn_op: termijnOp,
    bijgewerkt_op: `${sinds}T10:00:00Z`,
  })
  await s.rij('termijn', {
    id: nieuwId(),
    zaak_id: zaak,
    dossier_id: dossier,
    regel: 'uitvoering-besluit',
    van: sinds,
    laatste_dag: termijnOp,
    stand: 'loopt',
    gebeurtenis_id: nieuwId(),
  })
  await s.rij('termijn', {
    id: nieuwId(),
    zaak_id: zaak,
    dossier_id: dossier,
    regel: 'beslistermijn',
    van: sinds,
    laatste_dag: min(5),
    stand: 'gehaald',
    voldaan_op: min(10),
    gebeurtenis_id: nieuwId(),
  })
  for (let v = 1; v <= GEBEURTENISSEN; v++)
    await s.rij('gebeurtenis', {
      dossier_id: dossier,
      volgnr: v,
      id: nieuwId(),
      zaak_id: zaak,
      kamer: 'draad',
      soort: 'draad.meting',
      op: min(30 - v),
      vastgelegd_op: `${sinds}T10:00:00Z`,
      door_id: wie,
      door_naam: 'Meting',
      opdracht: 'bench',
      handeling_id: nieuwId(),
      inhoud: {
        titel: { nl: 'Gesprek gevoerd met het gezin', en: 'Talked with the family' },
        citaat: 'Wij willen graag weten wanneer het begint.',
      },
      gezin: true,
      vorige: hex('a'),
      hash: hex(`${dossier}${v}`),
    })
}
