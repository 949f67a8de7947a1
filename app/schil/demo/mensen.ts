import type pg from 'pg'
import type { Testmens } from './inlogpagina.ts'

const WAT: Record<string, string> = {
  toegangsmedewerker: 'toegangsmedewerker',
  regisseur: 'regisseur',
  gedragswetenschapper: 'gedragswetenschapper',
  beslisser: 'beslisser',
  aanbieder: 'hulpverlener',
  privacyfunctionaris: 'privacyfunctionaris',
  beleidsmedewerker: 'beleidsmedewerker',
  onderzoeker: 'onderzoeker',
  controller: 'financieel medewerker',
  gegevensbeheerder: 'gegevensbeheerder',
  ouder: 'ouder',
  jeugdige: 'jeugdige',
}

/** Teams first, because their work is where a thread begins; families last. */
const VOLGORDE = ['lokaal-team', 'gemeente', 'aanbieder', 'gezin']
const GEZINNEN = 'Gezinnen'

interface Rij {
  sub: string
  naam: string
  functies: string[]
  partij: string
  soort: string
  kinderen: string | null
}

/** Everybody who can log in to the demo, by organisation; families last, each with the children they may see. */
export async function testmensen(c: pg.Client): Promise<ReadonlyMap<string, readonly Testmens[]>> {
  const r = await c.query<Rij>(
    `select m.sub, m.naam, m.functies, p.naam as partij, p.soort, null as kinderen
       from medewerker m join partij p on p.regio = m.regio and p.id = m.partij_id where m.tot is null
     union all
     select x.sub, concat_ws(' ', x.voornamen, x.voorvoegsel, x.achternaam), array(select distinct t.rol from toegang t where t.regio = x.regio and t.houder_id = x.id), '${GEZINNEN}', 'gezin',
       (select string_agg(distinct k.voornamen, ' en ') from toegang t join dossier d on d.regio = t.regio and d.id = t.dossier_id join persoon k on k.regio = d.regio and k.id = d.kind_id
        where t.regio = x.regio and t.houder_id = x.id and k.id <> x.id)
       from persoon x where x.sub is not null
     order by partij, naam`,
  )
  const groepen = Map.groupBy(
    r.rows.toSorted((a, b) => VOLGORDE.indexOf(a.soort) - VOLGORDE.indexOf(b.soort)),
    (m) => m.partij,
  )
  return new Map([...groepen].map(([naam, rijen]) => [naam, rijen.map(mens)]))
}

function mens(m: Rij): Testmens {
  const wat = m.functies.map((f) => WAT[f] ?? f).join(', ')
  if (m.soort !== 'gezin') return { sub: m.sub, naam: m.naam, wat, partij: m.partij }
  return { sub: m.sub, naam: m.naam, wat: m.kinderen ? `${wat} van ${m.kinderen}` : wat, partij: 'ziet alleen de eigen draad' }
}
