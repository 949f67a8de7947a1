/** A process that carries out commands and says which are done, until it is killed. Arguments: folder, how many. */
import pg from 'pg'
import { beleidVan, zetBeleid } from '../../app/kern/access/beleid.ts'
import { verzamel } from '../../app/kern/command/register.ts'
import { voerUit } from '../../app/kern/command/uitvoeren.ts'
import { Sleutels } from '../../app/kern/crypto/sleutels.ts'
import { startEigenPostgres } from '../../app/kern/db/eigen-postgres.ts'
import { appUrl, migratiesVan, migreer } from '../../app/kern/db/migreren.ts'
import { maakDb, maakPool } from '../../app/kern/db/verbinding.ts'
import { nieuwId } from '../../app/kern/id.ts'
import { echteKlok } from '../../app/kern/time/klok.ts'
import { legVast } from '../../app/keten/aanmelding/commands.ts'
import { gebruikSleutels } from '../../app/register/public.ts'
import { APP, KAMERS } from '../../app/schil/kamers.ts'

const [map = '', aantal = '1000'] = process.argv.slice(2)
const rol = { wachtwoord: 'e2e' }
const server = await startEigenPostgres(map)
const baas = new pg.Client({ connectionString: server.url })
await baas.connect()
await baas.query('create database proef').catch(() => {})
await baas.end()
const url = Object.assign(new URL(server.url), { pathname: '/proef' }).href
await migreer(url, migratiesVan(APP, KAMERS), rol)
const c = new pg.Client({ connectionString: url })
await c.connect()
await zetBeleid(c, beleidVan((await verzamel(APP, KAMERS)).values()))
const [partij, gemeente] = ['00000000-0000-7000-8000-00000000aaaa', '00000000-0000-7000-8000-00000000bbbb']
await c.query(
  "insert into partij (regio, id, soort, naam, gemeente_id) values (99, $1, 'lokaal-team', 'Team', $2) on conflict do nothing",
  [partij, gemeente],
)
await c.end()
gebruikSleutels(new Sleutels('een-e2e-sleutel-van-minstens-32-tekens'))
const o = { db: maakDb(maakPool(appUrl(url, rol), 4)), klok: echteKlok }
const actor = {
  id: '00000000-0000-7000-8000-00000000cccc',
  soort: 'medewerker' as const,
  naam: 'Proef',
  regio: 99,
  functies: ['toegangsmedewerker' as const],
  taal: 'nl' as const,
  partij: { id: partij, naam: 'Team', soort: 'lokaal-team' },
}

const letters = (n: number) => n.toString(26).replace(/./g, (x) => String.fromCharCode(97 + Number.parseInt(x, 26)))
let n = 0
process.stdout.write(`postgres ${server.pid}\n`)
await Promise.all(
  Array.from({ length: 4 }, async () => {
    while (n < Number(aantal)) {
      const i = n++
      const handeling = nieuwId()
      process.stdout.write(`bezig ${handeling} ${i}\n`)
      await voerUit(
        o,
        legVast,
        {
          route: 'gezin',
          aanmelderRol: 'vader',
          eigenWoorden: `Vraag ${i}`,
          woordenVan: 'vader',
          urgentie: 'gewoon',
          urgentieReden: 'geen gevaar',
          kinderen: [
            {
              voornamen: `Kind ${i}`,
              achternaam: `Proef${letters(i)}${letters(i * 7919)}`,
              geslacht: 'V',
              geboortedatum: `20${String(10 + (i % 14)).padStart(2, '0')}-0${1 + (i % 9)}-${String(1 + (i % 28)).padStart(2, '0')}`,
            },
          ],
        },
        actor,
        handeling,
      )
      process.stdout.write(`gedaan ${handeling} ${i}\n`)
    }
  }),
)
process.stdout.write('alles gedaan\n')
