import type { Tx } from '../../kern/db/transactie.ts'
import { gezinsleden, huishoudens, volledigeNaam } from '../../register/public.ts'
import { dossierVan, dossiersVan } from '../draad/public.ts'
import { SOORTEN, type Crisis, type KindStand, type Oordeel, type Soort, type VeiligheidStand } from './model.ts'
import {
  geldt,
  isCompleet,
  isGezien,
  isVeilig,
  kinderenInHuis,
  pogingenMislukt,
  watOntbreekt,
  type LaatsteGebeurtenis,
  type Slotoordeel,
} from './rules.ts'
import { crisesVan, laatsteGebeurtenis, oordelenVan, zichtbareDossiers, zichtOp } from './store.ts'

const NIETS: KindStand['oordelen'] = { direct: null, herhaling: null, ontwikkeling: null }

/** The latest judgement of each kind, and whether it still holds. */
export function laatsteOordelen(oordelen: readonly Oordeel[], laatste: LaatsteGebeurtenis | null): KindStand['oordelen'] {
  const van = (s: Soort) => {
    const o = oordelen.find((x) => x.soort === s)
    return o ? { waarde: o.waarde, basis: o.basis, op: o.op, geldt: geldt(o, laatste) } : null
  }
  return Object.fromEntries(SOORTEN.map((s) => [s, van(s)])) as unknown as KindStand['oordelen']
}

async function kindStand(tx: Tx, wie: { kindId: string; naam: string; dossierId: string | null }, zichtbaar: boolean): Promise<KindStand> {
  if (!wie.dossierId) return { ...wie, zichtbaar: true, oordelen: NIETS, ontbreekt: [...SOORTEN], laatstGezien: null, pogingenMislukt: 0 }
  if (!zichtbaar) return { ...wie, zichtbaar, oordelen: NIETS, ontbreekt: [], laatstGezien: null, pogingenMislukt: 0 }
  const oordelen = laatsteOordelen(await oordelenVan(tx, wie.dossierId), await laatsteGebeurtenis(tx, wie.dossierId))
  const zicht = await zichtOp(tx, wie.dossierId)
  return {
    ...wie,
    zichtbaar,
    oordelen,
    ontbreekt: watOntbreekt(oordelen),
    laatstGezien: zicht.find((z) => isGezien(z.hoe))?.op ?? null,
    pogingenMislukt: pogingenMislukt(zicht),
  }
}

/** Stand of the given children of a case, or of all of them. */
async function kinderenVan(tx: Tx, zaakId: string, kindId: string | null): Promise<KindStand[]> {
  const leden = await gezinsleden(tx, zaakId)
  const ids = kindId
    ? kinderenInHuis(kindId, leden, await huishoudens(tx, zaakId), tx.vandaag)
    : leden.filter((l) => l.plaats === 'kind').map((l) => l.id)
  const dossiers = new Map((await dossiersVan(tx, zaakId)).map((d) => [d.kindId, d.id]))
  const zichtbaar = await zichtbareDossiers(tx)
  const uit: KindStand[] = []
  for (const id of ids) {
    const lid = leden.find((l) => l.id === id)
    const dossierId = dossiers.get(id) ?? null
    uit.push(
      await kindStand(tx, { kindId: id, naam: lid ? volledigeNaam(lid) : '', dossierId }, dossierId !== null && zichtbaar.has(dossierId)),
    )
  }
  return uit.sort((a, b) => Number(b.kindId === kindId) - Number(a.kindId === kindId) || a.naam.localeCompare(b.naam, 'nl'))
}

/** Where the safety of a child and of the children it lives with stands. */
export async function veiligheidStand(tx: Tx, dossierId: string): Promise<VeiligheidStand> {
  const dossier = await dossierVan(tx, dossierId)
  if (!dossier) return { dossierId, kinderen: [], compleet: null, crisisOpen: false, crisis: null, veilig: false }
  const kinderen = await kinderenVan(tx, dossier.zaakId, dossier.kindId)
  const crisis = (await crisesVan(tx, dossier.zaakId)).find((c) => c.geslotenOp === null) ?? null
  return {
    dossierId,
    kinderen,
    compleet: isCompleet(kinderen),
    crisisOpen: crisis !== null,
    crisis,
    veilig: crisis === null && isVeilig(kinderen),
  }
}

/** What of every child of the case counts for ending a crisis. */
export async function slotoordelen(tx: Tx, zaakId: string, crisis: Crisis): Promise<Slotoordeel[]> {
  const uit: Slotoordeel[] = []
  for (const k of await kinderenVan(tx, zaakId, null)) {
    const laatste = k.zichtbaar && k.dossierId ? (await oordelenVan(tx, k.dossierId)).find((o) => o.soort === 'direct') : undefined
    const direct = k.oordelen.direct
    uit.push({
      naam: k.naam,
      zichtbaar: k.zichtbaar,
      direct:
        laatste && direct
          ? {
              waarde: laatste.waarde,
              basis: laatste.basis,
              geldt: direct.geldt,
              naOpening: laatste.op >= crisis.geopendDag && Date.parse(laatste.vastgelegdOp) >= Date.parse(crisis.geopendOp),
            }
          : null,
    })
  }
  return uit
}
