import type pg from 'pg'
import type { Testmens } from './inlogpagina.ts'

const WAT: Record<string, string> = {
  toegangsmedewerker: 'toegangsmedewerker', regisseur: 'regisseur', gedragswetenschapper: 'gedragswetenschapper', beslisser: 'beslisser',
  aanbieder: 'hulpverlener', privacyfunctionaris: 'privacyfunctionaris', ouder: 'ouder', jeugdige: 'jeugdige',
}

/** Everybody who can log in to the demo, by organisation; families last. */
export async function testmensen(c: pg.Client): Promise<ReadonlyMap<string, readonly Testmens[]>> {
  const r = await c.query<{ sub: string; naam: string; functies: string[]; partij: string; groep: string }>(
    `select m.sub, m.naam, m.functies, p.naam as partij, p.naam as groep from medewerker m join partij p on p.regio = m.regio and p.id = m.partij_id
     where m.tot is null
     union all
     select x.sub, concat_ws(' ', x.voornamen, x.voorvoegsel, x.achternaam), array(select distinct t.rol from toegang t where t.regio = x.regio and t.houder_id = x.id),
       'eigen gezin', 'Gezinnen' from persoon x where x.sub is not null
     order by groep, naam`,
  )
  const mensen = r.rows.map((m) => ({ groep: m.groep, mens: { sub: m.sub, naam: m.naam, wat: m.functies.map((f) => WAT[f] ?? f).join(', '), partij: m.partij } }))
  const groepen = Map.groupBy(mensen, (m) => m.groep)
  const namen = [...groepen.keys()].sort((a, b) => Number(a === 'Gezinnen') - Number(b === 'Gezinnen'))
  return new Map(namen.map((n) => [n, (groepen.get(n) ?? []).map((m) => m.mens)]))
}
