import pg from 'pg'
import { vraag } from '../app/kern/command/uitvoeren.ts'
import { dossierTonen, tijdlijn, werkvoorraadTonen } from '../app/keten/draad/queries.ts'
import { zoekPersoon } from '../app/keten/aanmelding/commands.ts'
import { voerUit } from '../app/kern/command/uitvoeren.ts'
import { vulBench, type Maat } from './hulp/gegevens.ts'
import { benchOmgeving, rij, tijden, werker } from './hulp/omgeving.ts'

const KEER = 200

/** Sixteen that never pause fill both cores whatever the work; sixteen that look every second are a busy team. */
const ZESTIEN = [
  { wie: '16 users, a second between two looks', keer: 160, pauze: 1_000 },
  { wie: '16 users without pauses', keer: 400, pauze: 0 },
] as const

const KAAL_LIJST = `select d.id, d.nummer, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum, k.stappen, k.nu_toestand, k.nu_bij, k.termijn_regel, k.termijn_op
  from (select distinct dossier_id from toegang where regio = 99 and houder_id = $1) m
  join draadkop k on k.regio = 99 and k.dossier_id = m.dossier_id
  join dossier d on d.regio = 99 and d.id = m.dossier_id
  join persoon p on p.regio = 99 and p.id = d.kind_id order by k.termijn_op nulls last, k.sinds`

/** Worklist, dossier page and search, as an ordinary worker under row security, beside the same rows by bare SQL. */
export async function meet({ maat }: { maat: Maat }) {
  const b = await benchOmgeving()
  try {
    const c = new pg.Client({ connectionString: b.url })
    await c.connect()
    const w = await vulBench(c, maat).finally(() => c.end())
    const uit = []
    for (const [naam, id] of [
      ['40 children', w.gewoon],
      ['1,400 children', w.druk],
    ] as const) {
      const actor = werker(id, w.partij)
      const kaal = await tijden(() => b.eigenaar.query(KAAL_LIJST, [id]), KEER)
      const kijk = () => vraag(b.o, werkvoorraadTonen, {}, actor)
      const een = await tijden(kijk, KEER)
      uit.push(rij(`worklist, ${naam}, 1 user`, een, { naam: 'bare SQL, same rows', ms: kaal }))
      for (const g of ZESTIEN)
        uit.push(rij(`worklist, ${naam}, ${g.wie}`, await tijden(kijk, g.keer, 16, g.pauze), { naam: '1 user', ms: een }))
    }
    const actor = werker(w.gewoon, w.partij)
    const pagina = async () => {
      await vraag(b.o, dossierTonen, { dossierId: w.dossier }, actor)
      await vraag(b.o, tijdlijn, { dossierId: w.dossier }, actor)
    }
    const kaalDossier = async () => {
      for (const t of ['draadkop', 'dossier', 'termijn', 'gebeurtenis'])
        await b.eigenaar.query(`select * from ${t} where regio = 99 and ${t === 'dossier' ? 'id' : 'dossier_id'} = $1`, [w.dossier])
      await b.eigenaar.query(
        'select p.* from dossier d join zaakpersoon z on z.regio = 99 and z.zaak_id = d.zaak_id join persoon p on p.regio = 99 and p.id = z.persoon_id where d.regio = 99 and d.id = $1',
        [w.dossier],
      )
    }
    const kaalPagina = await tijden(kaalDossier, KEER)
    const een = await tijden(pagina, KEER)
    uit.push(rij('dossier page with timeline, 1 user', een, { naam: 'bare SQL, same rows', ms: kaalPagina }))
    for (const g of ZESTIEN)
      uit.push(rij(`dossier page with timeline, ${g.wie}`, await tijden(pagina, g.keer, 16, g.pauze), { naam: '1 user', ms: een }))
    const wie = (
      await b.eigenaar.query('select achternaam, geboortedatum, zoeknaam from persoon where regio = 99 order by id limit 1 offset 101')
    ).rows[0]
    const zoekMs = await tijden(
      () => voerUit(b.o, zoekPersoon, { achternaam: wie.achternaam, geboortedatum: wie.geboortedatum ?? '2012-01-01' }, actor),
      KEER,
    )
    const kaalZoek = await tijden(
      () =>
        b.eigenaar.query(
          'select p.id, z.zaak_id from persoon p join zaakpersoon z on z.regio = 99 and z.persoon_id = p.id where p.regio = 99 and (p.geboortedatum = $1 or p.zoeknaam like $2) limit 200',
          [wie.geboortedatum ?? '2012-01-01', `${wie.zoeknaam}%`],
        ),
      KEER,
    )
    uit.push(rij('search by name and birth date, 1 user', zoekMs, { naam: 'bare SQL, both conditions', ms: kaalZoek }))
    return uit
  } finally {
    await b.sluit()
  }
}
