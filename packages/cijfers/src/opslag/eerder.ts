import type { CijferPeriode } from '../cijfer/index.ts'
import type { EerderVt } from '../levering/eerder.ts'
import type { Ruw } from '../levering/inhoud.ts'
import type { Opslag, Pseudoniem } from './opslag.ts'

const laatste = (tabel: string, sleutel: string, tot: string): string =>
  `select * exclude (rang) from (select *, row_number() over (partition by ${sleutel} order by periode_tm desc) as rang from ${tabel} where periode_tm < date '${tot}') where rang = 1`

/** Reports and inquiries that Veilig Thuis delivered over other periods than this one. */
export async function eerderVt(o: Opslag, p: CijferPeriode, ps: Pseudoniem): Promise<EerderVt> {
  const tekst = (r: Record<string, unknown>, veld: string): string => String(r[veld] ?? '')
  const meldingen = await o.alle(
    `select nummer, casus, onderzoek, op::varchar as op, triage_op::varchar as triage_op, triage from (${laatste('melding_levering', 'nummer', p.tm)}) where soort = 'melding'`,
  )
  const onderzoeken = await o.alle(
    `select nummer, start::varchar as start, einde::varchar as einde from (${laatste('onderzoek_levering', 'nummer', p.tm)})`,
  )
  const bekend = await o.alle(
    `select nummer as n from melding_levering where periode <> '${p.code}' union select casus from melding_levering where periode <> '${p.code}' union select nummer from onderzoek_levering where periode <> '${p.code}'`,
  )
  const door = await o.alle(`select distinct onderzoek as n from melding_levering where onderzoek is not null and periode <> '${p.code}'`)
  return {
    records: [
      ...meldingen.map((r): Ruw => ({
        rij: 0,
        soort: 'melding',
        v: {
          identificatie: tekst(r, 'nummer'),
          casusnummer: tekst(r, 'casus'),
          onderzoeksnummer: tekst(r, 'onderzoek'),
          datum_melding: tekst(r, 'op'),
          datum_triagebesluit: tekst(r, 'triage_op'),
          triagebesluit: tekst(r, 'triage'),
        },
      })),
      ...onderzoeken.map((r): Ruw => ({
        rij: 0,
        soort: 'onderzoek',
        v: { onderzoeksnummer: tekst(r, 'nummer'), datum_start: tekst(r, 'start'), datum_afronding: tekst(r, 'einde') },
      })),
    ],
    bekend: new Set(bekend.map((r) => String(r['n']))),
    onderzochtDoor: new Set(door.map((r) => String(r['n']))),
    sleutel: (leverancier, nummer) => String(ps(`${leverancier}|${nummer}`)),
  }
}
