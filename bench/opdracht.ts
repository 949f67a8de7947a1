import { voerUit } from '../app/kern/command/uitvoeren.ts'
import { nieuwId } from '../app/kern/id.ts'
import { legVast } from '../app/keten/aanmelding/commands.ts'
import { nieuweDatum } from '../app/keten/draad/commands.ts'
import type { Maat } from './hulp/gegevens.ts'
import { benchOmgeving, kwantiel, type Meting, rij, tijden, werker } from './hulp/omgeving.ts'

const KEER = 600

/** A command with audit, chronology and terms, beside the bare statements in one transaction on the same server. */
export async function meet(_o: { maat: Maat }) {
  const b = await benchOmgeving()
  try {
    const [partij, gemeente, wie] = [nieuwId(), nieuwId(), nieuwId()]
    await b.eigenaar.query(
      "insert into partij (regio, id, soort, naam, gemeente_id) values (99, $1, 'lokaal-team', 'Lokaal team Meting', $2)",
      [partij, gemeente],
    )
    const actor = werker(wie, partij)
    const zaken: { dossierId: string; termijnId: string }[] = []
    for (let i = 0; i < 20; i++) {
      const uit = await voerUit(
        b.o,
        legVast,
        {
          route: 'gezin',
          aanmelderRol: 'moeder',
          eigenWoorden: 'Hij slaapt niet meer.',
          woordenVan: 'moeder',
          urgentie: 'gewoon',
          urgentieReden: 'geen gevaar',
          kinderen: [
            {
              voornamen: `Kind${i}`,
              achternaam: `Meting${'abcdefghijklmnopqrstuvwxyz'[i]}`,
              geslacht: 'M',
              geboortedatum: `20${String(10 + (i % 10))}-0${1 + (i % 9)}-1${i % 9}`,
            },
          ],
        },
        actor,
      )
      const dossierId = uit.dossiers[0] ?? ''
      const t = await b.eigenaar.query('select id from termijn where dossier_id = $1 limit 1', [dossierId])
      zaken.push({ dossierId, termijnId: t.rows[0].id })
    }
    let n = 0
    const opdracht = () => {
      const z = zaken[n++ % zaken.length]
      return voerUit(
        b.o,
        nieuweDatum,
        { dossierId: z?.dossierId ?? '', termijnId: z?.termijnId ?? '', datum: '2027-01-15', reden: 'Ziekte in het team' },
        actor,
      )
    }
    const kaal = async () => {
      const z = zaken[n++ % zaken.length]
      const c = await b.eigenaar.connect()
      try {
        await c.query('begin')
        await c.query("update termijn set nieuwe_datum = '2027-01-15', reden = 'x' where regio = 99 and id = $1", [z?.termijnId])
        await c.query(
          `insert into gebeurtenis select regio, dossier_id, volgnr + 1000000 + $2, gen_random_uuid(), zaak_id, kamer, soort, op, vastgelegd_op, door_id, door_naam, partij_id, partij_naam, opdracht, handeling_id, inhoud, klok, gezin, vorige, hash from gebeurtenis where regio = 99 and dossier_id = $1 and volgnr = 1`,
          [z?.dossierId, n],
        )
        await c.query('update draadkop set bijgewerkt_op = now() where regio = 99 and dossier_id = $1', [z?.dossierId])
        await c.query(
          "insert into logboek (regio, id, soort, naam, doel, actor_id, actor_naam, actor_soort, rollen, op) values (99, $1, 'schrijven', 'x', 'x', $2, 'x', 'medewerker', '{}', now())",
          [nieuwId(), wie],
        )
        await c.query('commit')
      } finally {
        c.release()
      }
    }
    const kaalMs = await tijden(kaal, KEER)
    const uit: Meting[] = [
      rij('a command (chronology, terms, log), 1 user', await tijden(opdracht, KEER), {
        naam: 'bare statements, one transaction',
        ms: kaalMs,
      }),
    ]
    const begin = performance.now()
    const samen = await tijden(opdracht, KEER, 8)
    const perSeconde = samen.length / ((performance.now() - begin) / 1000)
    uit.push({ ...rij('a command, 8 users', samen), waarde: kwantiel(samen, 0.95) })
    uit.push({ wat: 'commands per second, 8 users', waarde: perSeconde, eenheid: 'per second' })
    return uit
  } finally {
    await b.sluit()
  }
}
