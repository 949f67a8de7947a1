import { magVervangen, periode, standen as standVan, verschuif, type CijferPeriode } from '@draad/cijfers'
import { plusDagen } from '@draad/stelsel'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import type { Leverregel } from './leverbaar.ts'
import { HALFJAAR_OF_KWARTAAL, KWARTAAL } from './perioden.ts'
import { standIns, stelOp } from './rules.ts'
import { aanvullingenVan, boekVan, eigenWachtlijst, leverbareHulp, leveringsstanden } from './store.ts'
import { wachtlijsten } from './wachtlijst.ts'
import { eigenPartij } from './wie.ts'

const LEVERT = functie('gegevensbeheerder')

const zonderZaak = (r: Leverregel): Omit<Leverregel, 'zaakId'> => ({
  trajectId: r.trajectId,
  dossierId: r.dossierId,
  dossierNummer: r.dossierNummer,
  toewijzingNummer: r.toewijzingNummer,
  hulpvorm: r.hulpvorm,
  begin: r.begin,
  einde: r.einde,
  stand: r.stand,
  bevindingen: r.bevindingen,
})

/** What a delivery would be if it were made now, judged by every rule; without names and without citizen numbers. */
export const voorbereiden = query({
  naam: 'leveringen.voorbereiden',
  titel: tekst('Een levering voor de landelijke cijfers nakijken', 'Check a delivery for the national figures'),
  http: { path: '/api/leveringen/bj/{periode}' },
  input: z.object({ periode: HALFJAAR_OF_KWARTAAL }),
  may: [LEVERT],
  purpose: 'beleidsinformatie-voorbereiden',
  raakt: ['register'],
  log: { nee: "one's own organisation's list: numbers, dates and codes, no name; the delivery itself is logged for every child" },
  handle: async (tx, input) => {
    const partij = await eigenPartij(tx)
    const p = periode(input.periode)
    const [rijen, aanvullingen, boeken] = [
      await leverbareHulp(tx, p.tm),
      await aanvullingenVan(tx, partij.id),
      await boekVan(tx, partij.id),
    ]
    const o = stelOp(rijen, aanvullingen, p, { leverancier: partij.leverancier, ontvangen: tx.vandaag }, standIns())
    const eerder = boeken.filter((b) => b.soort === 'bj')
    return {
      periode: p,
      leverancier: partij.leverancier,
      naam: partij.naam,
      uiterlijk: plusDagen(p.tm, 21),
      jeugdigen: o.jeugdigen,
      inBestand: o.records.length,
      opgenomen: o.regels.filter((r) => r.stand === 'opgenomen').length,
      tegengehouden: o.tegengehouden,
      onvolledig: o.onvolledig,
      geheel: [
        ...o.geheel,
        ...magVervangen(
          'bj',
          p.code,
          tx.vandaag,
          eerder.map((x) => ({ ...x, ontvangen: x.gemaaktOp.slice(0, 10), geweigerd: x.tegengehouden })),
        ),
      ],
      regels: o.regels.map(zonderZaak),
      geleverd: eerder.find((b) => b.periode === p.code) ?? null,
    }
  },
})

/** Everything one's own organisation delivered, version after version. */
export const eigenBoek = query({
  naam: 'leveringen.boek',
  titel: tekst('Eigen leveringen bekijken', 'See one’s own deliveries'),
  http: { path: '/api/leveringen/boek' },
  input: z.object({}),
  may: [LEVERT],
  purpose: 'beleidsinformatie-voorbereiden',
  raakt: ['register'],
  log: { nee: 'counts and fingerprints; no person is in it' },
  handle: async (tx) => boekVan(tx, (await eigenPartij(tx)).id),
})

/** Waiting lists per form and region at the end of a quarter. */
export const wachttijden = query({
  naam: 'leveringen.wachttijden',
  titel: tekst('Eigen wachtlijsten bekijken', 'See one’s own waiting lists'),
  http: { path: '/api/leveringen/nza/{kwartaal}' },
  input: z.object({ kwartaal: KWARTAAL }),
  may: [LEVERT],
  purpose: 'beleidsinformatie-voorbereiden',
  raakt: ['register'],
  log: { nee: 'counts per form and region; no person is in it' },
  handle: async (tx, input) => {
    const partij = await eigenPartij(tx)
    const p = periode(input.kwartaal)
    const laatste = (await boekVan(tx, partij.id)).find((b) => b.soort === 'nza')
    return {
      periode: p,
      voorbij: p.tm < tx.vandaag,
      kvk: laatste?.leverancier ?? null,
      geleverd: laatste?.periode === p.code ? laatste : null,
      ...wachtlijsten(await eigenWachtlijst(tx), p),
    }
  },
})

/** The half-years that ended, the newest first. */
function voorbij(vandaag: string, n: number): CijferPeriode[] {
  const nu = periode(`${vandaag.slice(0, 4)}H${vandaag.slice(5, 7) <= '06' ? 1 : 2}`)
  return Array.from({ length: n }, (_, i) => verschuif(nu, -1 - i))
}

/** Which organisations that helped children of one's own municipality delivered, and which did not. */
export const wieLeverde = query({
  naam: 'leveringen.wieLeverde',
  titel: tekst('Zien wie leverde voor de landelijke cijfers', 'See who delivered for the national figures'),
  http: { path: '/api/leveringen/standen' },
  input: z.object({ periode: HALFJAAR_OF_KWARTAAL.optional() }),
  may: [functie('beleidsmedewerker', 'onderzoeker')],
  purpose: 'beleid-verkennen',
  raakt: ['register'],
  log: { nee: 'organisations and dates; no person is in it' },
  handle: async (tx, input) => {
    const perioden = voorbij(tx.vandaag, 4)
    const p = perioden.find((x) => x.code === input.periode) ?? perioden[0] ?? periode('2026H1')
    const rijen = await leveringsstanden(tx, p.code, p.van, p.tm)
    // The same judgement as the library's ledger, on what this installation knows.
    const standen = standVan(
      'bj',
      p.code,
      rijen.map((r) => ({ soort: 'bj', leverancier: r.partijId, naam: r.naam, rol: r.soort, gemeente: '' })),
      rijen.flatMap((r) =>
        r.versie === null || r.gemaaktOp === null
          ? []
          : [
              {
                soort: 'bj' as const,
                leverancier: r.partijId,
                periode: p.code,
                ontvangen: r.gemaaktOp.slice(0, 10),
                records: r.leeg ? 0 : 1,
                geweigerd: 0,
                versie: r.versie,
              },
            ],
      ),
    )
    return {
      periode: p,
      perioden: perioden.map((x) => x.code),
      uiterlijk: plusDagen(p.tm, 21),
      standen: standen.map((s) => {
        const r = rijen.find((x) => x.partijId === s.leverancier)
        return {
          partijId: s.leverancier,
          naam: s.naam,
          soort: s.rol,
          stand: s.stand,
          teLaat: s.teLaat,
          versie: r?.versie ?? null,
          op: r?.gemaaktOp ?? null,
          onvolledig: r?.onvolledig ?? null,
        }
      }),
    }
  },
})
