import { createHash } from 'node:crypto'
import { alsCsv, leveringUit, magVervangen, periode, raad, toetsLevering, type LeveringBevinding } from '@draad/cijfers'
import { hulpvormen, verwijzerCodes } from '@draad/stelsel'
import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { command } from '../../kern/command/declare.ts'
import { schrijfLogPerDossier } from '../../kern/command/logboek.ts'
import type { Tx } from '../../kern/db/transactie.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { HALFJAAR_OF_KWARTAAL, KWARTAAL } from './perioden.ts'
import { perRegel, stelOp } from './rules.ts'
import { aanvullingenVan, boek, boekVan, eenVoorEen, eigenWachtlijst, leverbareBsns, leverbareHulp, vulAan } from './store.ts'
import { wachtlijsten } from './wachtlijst.ts'
import { eigenPartij } from './wie.ts'

const LEVERT = functie('gegevensbeheerder')
const codes = (lijst: readonly { readonly code: string }[]) => z.enum(lijst.map((c) => c.code) as [string, ...string[]])

/** What no record says and the organisation knows, for one trajectory or for several with the same answer. */
export const aanvullen = command({
  naam: 'leveringen.aanvullen',
  titel: tekst('Aanvullen wat voor de landelijke cijfers ontbreekt', 'Add what is missing for the national figures'),
  http: { method: 'POST', path: '/api/leveringen/aanvullingen' },
  input: z.object({
    trajecten: z
      .array(z.object({ trajectId: z.uuid(), dossierId: z.uuid() }))
      .min(1)
      .max(500),
    verwijzer: codes(verwijzerCodes).optional(),
    crisis: z.boolean().optional(),
    hulpvorm: codes(hulpvormen).optional(),
    einde: z.iso.date().optional(),
    reden: z.enum(['31', '32', '33', '34', '35']).optional(),
  }),
  may: [LEVERT],
  purpose: 'beleidsinformatie-voorbereiden',
  raakt: ['register'],
  handle: async (tx, { trajecten, ...wat }) => {
    const partij = await eigenPartij(tx)
    if (Object.values(wat).every((w) => w === undefined))
      throw ongeldig(veld('crisis', 'Vul minstens één antwoord in.', 'Give at least one answer.'))
    const mijn = new Map((await leverbareHulp(tx, tx.vandaag)).map((r) => [`${r.trajectId} ${r.dossierId}`, r]))
    const rijen = trajecten.map((t) => mijn.get(`${t.trajectId} ${t.dossierId}`))
    if (rijen.some((r) => r === undefined))
      throw nietGevonden('Deze hulp is niet van uw organisatie.', 'This help is not of your organisation.')
    const te = rijen.find((r) => wat.einde !== undefined && r && (wat.einde < r.begin || wat.einde > tx.vandaag))
    if (te)
      throw ongeldig(
        veld(
          'einde',
          'De laatste dag ligt na de eerste, en niet in de toekomst.',
          'The last day lies after the first and not in the future.',
          { gevonden: wat.einde ?? '', toegestaan: `${te.begin} – ${tx.vandaag}` },
        ),
      )
    await vulAan(tx, partij.id, trajecten, Object.fromEntries(Object.entries(wat).filter(([, w]) => w !== undefined)))
    await schrijfLogPerDossier(tx, aanvullen, 'schrijven', plaatsen(rijen.flatMap((r) => r ?? [])))
    return { aantal: trajecten.length }
  },
  chronicle: () => [],
})

/** Each dossier once. */
const plaatsen = (rijen: readonly { readonly dossierId: string; readonly zaakId: string }[]) =>
  [...new Map(rijen.map((r) => [r.dossierId, r])).values()].map((r) => ({
    dossierId: r.dossierId,
    zaakId: r.zaakId,
    rollen: ['gegevensbeheerder' as const],
  }))

const sluit = (pad: string, fouten: readonly LeveringBevinding[]) =>
  ongeldig(
    ...fouten.map((b) =>
      veld(pad, raad(b, 'nl'), raad(b, 'en'), {
        gevonden: typeof b.gevonden === 'string' ? b.gevonden : b.gevonden.nl,
        toegestaan: b.toegestaan.nl,
      }),
    ),
  )

/** Books what was made, unless it is letter for letter what was made last. */
async function boekAls(
  tx: Tx,
  partij: { id: string; naam: string },
  b: Omit<Parameters<typeof boek>[2], 'versie' | 'sha256'>,
  csv: string,
): Promise<{ versie: number; sha256: string }> {
  const sha256 = createHash('sha256').update(csv).digest('hex')
  await eenVoorEen(tx, partij.id)
  const eerder = (await boekVan(tx, partij.id)).filter((x) => x.soort === b.soort && x.periode === b.periode)
  const laatste = eerder.toSorted((x, y) => y.versie - x.versie)[0]
  if (laatste?.sha256 === sha256) return { versie: laatste.versie, sha256 }
  const fouten = magVervangen(
    b.soort,
    b.periode,
    tx.vandaag,
    eerder.map((x) => ({ ...x, ontvangen: x.gemaaktOp.slice(0, 10), geweigerd: x.tegengehouden })),
  ).filter((x) => x.ernst === 'fout')
  if (fouten.length > 0) throw sluit('periode', fouten)
  const versie = (laatste?.versie ?? 0) + 1
  await boek(tx, partij, { ...b, versie, sha256 })
  return { versie, sha256 }
}

/**
 * Makes the file for the statistics office. The only place where citizen numbers of a whole organisation come together: they are
 * decrypted for the file, the file goes to who asked and is kept nowhere, and each family's log says so in the same transaction.
 *
 * @bron Jeugdwet 7.4.3 and 7.4.4 lid 2; Besluit Jeugdwet 7.5.1 and 7.5.3; Regeling Jeugdwet artikel 7 and bijlage 2
 */
export const maken = command({
  naam: 'leveringen.maken',
  titel: tekst('Gegevens voor de landelijke cijfers leveren', 'Deliver data for the national figures'),
  http: { method: 'POST', path: '/api/leveringen/bj/{periode}' },
  input: z.object({ periode: HALFJAAR_OF_KWARTAAL }),
  may: [LEVERT],
  purpose: 'beleidsinformatie-leveren',
  vertrouwelijk: true,
  raakt: ['register'],
  handle: async (tx, input) => {
    const partij = await eigenPartij(tx)
    const p = periode(input.periode)
    const rijen = await leverbareHulp(tx, p.tm)
    const bsns = await leverbareBsns(tx, [...new Set(rijen.map((r) => r.persoonId))])
    const o = stelOp(
      rijen,
      await aanvullingenVan(tx, partij.id),
      p,
      { leverancier: partij.leverancier, ontvangen: tx.vandaag },
      (r) => bsns.get(r.persoonId) ?? null,
    )
    const dicht = o.geheel.filter((b) => b.ernst === 'fout')
    if (dicht.length > 0) throw sluit('periode', dicht)
    const csv = alsCsv({ soort: 'bj', records: o.records })
    const geboekt = await boekAls(
      tx,
      partij,
      {
        soort: 'bj',
        periode: p.code,
        leverancier: partij.leverancier,
        jeugdigen: o.jeugdigen,
        records: o.records.length,
        tegengehouden: o.tegengehouden,
        bevindingen: perRegel(o),
        onvolledig: o.onvolledig,
      },
      csv,
    )
    await schrijfLogPerDossier(tx, maken, 'schrijven', plaatsen(o.regels.filter((r) => r.stand !== 'tegengehouden')))
    return {
      ...geboekt,
      bestand: `beleidsinformatie-jeugd-${p.code}-v${geboekt.versie}.csv`,
      csv,
      records: o.records.length,
      tegengehouden: o.tegengehouden,
    }
  },
  chronicle: () => [],
})

/** Makes the part of the quarterly report to the care authority that Draad's records can give: who waits, and how long. */
export const wachttijdenMaken = command({
  naam: 'leveringen.wachttijdenMaken',
  titel: tekst('Wachttijden opgeven aan de zorgautoriteit', 'Report waiting times to the care authority'),
  http: { method: 'POST', path: '/api/leveringen/nza/{kwartaal}' },
  input: z.object({ kwartaal: KWARTAAL, kvk: z.string().regex(/^\d{8}$/, 'Acht cijfers. || Eight digits.') }),
  may: [LEVERT],
  purpose: 'beleidsinformatie-leveren',
  raakt: ['register'],
  handle: async (tx, input) => {
    const partij = await eigenPartij(tx)
    const p = periode(input.kwartaal)
    if (p.tm >= tx.vandaag)
      throw ongeldig(
        veld('kwartaal', 'Dit kwartaal is nog niet voorbij.', 'This quarter has not ended yet.', {
          gevonden: p.code,
          toegestaan: `< ${tx.vandaag}`,
        }),
      )
    const { lijsten, buiten } = wachtlijsten(await eigenWachtlijst(tx), p)
    const uit = leveringUit(
      lijsten.map((l) => ({ soort: 'wacht', kvk: input.kvk, ...l })),
      'nza',
      p,
    )
    const csv = alsCsv({ soort: 'nza', records: uit.records })
    const getoetst = toetsLevering(
      uit.records.map((cellen, i) => ({ nr: i + 2, cellen })),
      { soort: 'nza', periode: p, leverancier: input.kvk, ontvangen: tx.vandaag },
    )
    const fouten = getoetst.bevindingen.filter((b) => b.ernst === 'fout')
    if (fouten.length > 0) throw sluit('kwartaal', fouten)
    const bevindingen: Record<string, number> = {}
    for (const b of getoetst.bevindingen) bevindingen[b.regel] = (bevindingen[b.regel] ?? 0) + 1
    const onvolledig = [
      { veld: 'wachttijd_weken', aantal: lijsten.filter((l) => l.weken === null).length, hoe: 'leeg' as const },
      { veld: 'vorm', aantal: buiten, hoe: 'tegen' as const },
    ].filter((x) => x.aantal > 0)
    const geboekt = await boekAls(
      tx,
      partij,
      {
        soort: 'nza',
        periode: p.code,
        leverancier: input.kvk,
        jeugdigen: null,
        records: uit.records.length,
        tegengehouden: buiten,
        bevindingen,
        onvolledig,
      },
      csv,
    )
    return { ...geboekt, bestand: `wachttijden-${p.code}-v${geboekt.versie}.csv`, csv, records: uit.records.length, tegengehouden: buiten }
  },
  chronicle: () => [],
})
