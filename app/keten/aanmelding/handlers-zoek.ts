import { leeftijdOp } from '@draad/stelsel'
import type { z } from 'zod'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { bsnHash, gezinsleden, volledigeNaam, zoeknaam } from '../../register/public.ts'
import { dossiersVan } from '../draad/public.ts'
import type { ZoekInvoer } from './invoer.ts'
import type { Treffer, Zekerheid } from './model.ts'
import { dossierVanKind, wieHeeftZaak, zoekRegister, type ZoekRij } from './store.ts'
import { rangschik, zekerheidVan, zoekdatums, type Zoekvraag } from './zoeken.ts'

/** More hits than a person can compare say that the search must be narrower; how many were left out is said. */
const HOOGSTENS = 25

/** Looks for a child or adult over all teams of the region. */
export async function zoek(tx: HandlerTx, i: z.output<typeof ZoekInvoer>): Promise<{ treffers: Treffer[]; meer: number }> {
  const rijen = await kandidaten(tx, i)
  const vraag: Zoekvraag | null = i.achternaam && i.geboortedatum ? { achternaam: i.achternaam, geboortedatum: i.geboortedatum } : null
  const perPlek = new Map<string, { rij: ZoekRij; zekerheid: Zekerheid }>()
  for (const rij of rijen) {
    const zekerheid = zekerheidVan(vraag, rij)
    if (zekerheid && rij.zaakId) perPlek.set(`${rij.persoonId} ${rij.zaakId}`, { rij, zekerheid })
  }
  const gevonden = rangschik([...perPlek.values()])
  const getoond = await Promise.all(gevonden.slice(0, HOOGSTENS).map(({ rij, zekerheid }) => toon(tx, rij, zekerheid)))
  const treffers = getoond.filter((t) => t !== null)
  return { treffers: zonderDubbel(treffers), meer: Math.max(0, gevonden.length - HOOGSTENS) }
}

async function kandidaten(tx: HandlerTx, i: z.output<typeof ZoekInvoer>): Promise<ZoekRij[]> {
  const vragen = i.bsn ? [zoekRegister(tx, { hash: bsnHash(i.bsn) })] : []
  if (i.achternaam && i.geboortedatum) {
    vragen.push(...zoekdatums(i.geboortedatum).map((geboren) => zoekRegister(tx, { geboren })))
    const naam = zoeknaam(i.achternaam)
    if (naam.length >= 3) vragen.push(zoekRegister(tx, { naam }))
  }
  return (await Promise.all(vragen)).flat()
}

async function toon(tx: HandlerTx, rij: ZoekRij, zekerheid: Zekerheid): Promise<Treffer | null> {
  const zaakId = rij.zaakId ?? ''
  // Row security decides: no dossiers come back for a case that is not the asker's.
  const dossiers = await dossiersVan(tx, zaakId)
  const lid = dossiers.length > 0 ? (await gezinsleden(tx, zaakId)).find((l) => l.id === rij.persoonId) : undefined
  const dossier = dossiers.find((d) => d.kindId === rij.persoonId) ?? dossiers[0]
  if (lid && dossier)
    return {
      soort: 'eigen',
      zekerheid,
      dossierId: dossier.id,
      nummer: dossier.nummer,
      naam: volledigeNaam(lid),
      geboortedatum: lid.geboortedatum,
      leeftijd: lid.geboortedatum ? leeftijdOp(lid.geboortedatum, tx.vandaag).minstens : null,
      plaats: lid.plaats,
      gesloten: dossier.geslotenOp !== null,
    }
  const [wie, bezorgId] = await Promise.all([wieHeeftZaak(tx, zaakId), dossierVanKind(tx, rij.persoonId, zaakId)])
  if (!wie) return null
  return { soort: 'niet-eigen', zekerheid, bezorgId, team: wie.team, telefoon: wie.telefoon, regisseur: wie.regisseur }
}

/** Two members of one family that is not the asker's are two lines only when a signal can be brought to each. */
function zonderDubbel(treffers: Treffer[]): Treffer[] {
  const gezien = new Set<string>()
  return treffers.filter((t) => {
    const sleutel = t.soort === 'eigen' ? `${t.dossierId} ${t.naam}` : `${t.bezorgId ?? '-'} ${t.team} ${t.regisseur ?? ''}`
    if (gezien.has(sleutel)) return false
    gezien.add(sleutel)
    return true
  })
}
