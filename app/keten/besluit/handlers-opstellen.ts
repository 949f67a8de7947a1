import { plusDagen } from '@draad/stelsel'
import { verleen } from '../../kern/access/store.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { conflict, geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { partijVan } from '../../register/public.ts'
import { zaakVan } from '../draad/public.ts'
import { lopendeVoorzieningen } from './geldig.ts'
import { LEEG, type Besluit, type BesluitInhoud, type BesluitSoort, type GeenGesprek, type Voorziening } from './model.ts'
import { raaktGiHulp, watOntbreekt } from './rules.ts'
import { standenVan } from './standen.ts'
import { besluitVast, klokToestand, maakBesluit, wijzigBesluit } from './store.ts'
import { verzamelToets, type Toets } from './toets.ts'

/** The decision a command is about, locked, in one of the states the command needs, as the caller last saw it. */
export async function pak(
  tx: HandlerTx,
  input: { besluitId: string; versie?: number | undefined },
  standen: readonly Besluit['stand'][],
): Promise<Besluit> {
  const b = await besluitVast(tx, tx.dossierId ?? '', input.besluitId)
  if (!b) throw nietGevonden('Dit besluit is er niet.', 'This decision does not exist.')
  if (!standen.includes(b.stand))
    throw conflict(
      `Dit besluit is intussen ${b.stand}. Laad de pagina opnieuw.`,
      'The state of this decision has changed. Load the page again.',
      { stand: b.stand },
    )
  if (input.versie !== undefined && input.versie !== b.versie)
    throw conflict(
      `${b.gewijzigdDoorNaam} heeft dit besluit intussen gewijzigd. Kijk naar beide teksten en kies.`,
      `${b.gewijzigdDoorNaam} changed this decision meanwhile. Look at both texts and choose.`,
      { versie: b.versie, inhoud: b.inhoud },
    )
  return b
}

/** Moves the chain clock only while the family waits: running help and bridging are not stopped by paperwork. */
export async function magKlokVerzetten(tx: HandlerTx, dossierId: string): Promise<boolean> {
  const t = await klokToestand(tx, dossierId)
  return t === null || t === 'wacht' || t === 'onderweg'
}

const VERVOLG_OP_EERDER: readonly BesluitSoort[] = ['herindicatie', 'ambtshalve-verlenging', 'wijziging', 'beeindiging']

/** Starts a draft with what is known already, so that nothing is asked twice. */
export async function stelOp(
  tx: HandlerTx,
  input: { soort: BesluitSoort; vraag?: string | null | undefined },
): Promise<{ besluitId: string; versie: number }> {
  const { zaakId, dossierId } = tx
  if (!zaakId || !dossierId) throw nietGevonden()
  const lopend = await lopendeVoorzieningen(tx, dossierId)
  if (VERVOLG_OP_EERDER.includes(input.soort) && lopend.length === 0)
    throw ongeldig(
      veld(
        'soort',
        'Er loopt geen hulp uit een eerder besluit. Kies een eerste besluit of een weigering.',
        'No help runs from an earlier decision. Choose a first decision or a refusal.',
      ),
    )
  const { stem } = await standenVan(tx, dossierId, zaakId)
  const zaak = await zaakVan(tx, zaakId)
  const gemeente = zaak ? await partijVan(tx, zaak.gemeenteId) : null
  const inhoud: BesluitInhoud = {
    ...LEEG,
    vraag: input.vraag ?? '',
    voorzieningen:
      input.soort === 'herindicatie' || input.soort === 'ambtshalve-verlenging' || input.soort === 'wijziging'
        ? lopend.map((v) => vervolgVan(tx, v))
        : [],
    kind: {
      zei: stem.woorden ?? '',
      gedaan: stem.gedaan ?? '',
      geenReden: stem.geenReden as GeenGesprek | null,
      geenToelichting: stem.geenToelichting ?? '',
    },
    bezwaarAdres: gemeente ? [`${gemeente.naam}, afdeling bezwaar`, gemeente.email].filter(Boolean).join(', ') : '',
  }
  const vorigId = lopend.at(-1)?.besluitId ?? null
  return { besluitId: await maakBesluit(tx, { zaakId, dossierId, soort: input.soort, vorigId, inhoud }), versie: 1 }
}

/** A copy of running help that takes its place from the day after the old last day, or from today. */
function vervolgVan(tx: HandlerTx, v: Voorziening): Voorziening {
  const {
    id,
    product,
    doel,
    volume,
    eenheid,
    frequentie,
    vorm,
    tarief,
    kader,
    grondslag,
    bepaaldDoorGi,
    aanbiederId,
    aanbiederNaam,
    bekostiging,
  } = v
  return {
    id: tx.id(),
    product,
    doel,
    volume,
    eenheid,
    frequentie,
    van: eersteDag(v, tx.vandaag),
    totEnMet: null,
    naEinde: 'opnieuw-bekijken',
    klaarReden: null,
    vorm,
    tarief,
    kader,
    grondslag,
    bepaaldDoorGi,
    aanbiederId,
    aanbiederNaam,
    passend: 'meest-passend',
    vervolgOp: null,
    bekostiging,
    vervangt: id,
  }
}

function eersteDag(v: Voorziening, vandaag: string): string {
  if (v.totEnMet !== null && v.totEnMet >= vandaag) return plusDagen(v.totEnMet, 1)
  return v.van > vandaag ? v.van : vandaag
}

/** Lays a draft before the municipality, complete: what is missing is said now and not after a week. */
export async function legVoor(tx: HandlerTx, input: { besluitId: string; versie: number }) {
  const b = await pak(tx, input, ['concept'])
  const t = await verzamelToets(tx, b)
  controleerGi(b, t)
  const ontbreekt = watOntbreekt(t)
  if (ontbreekt.length > 0) throw ongeldig(...ontbreekt)
  const zaak = await zaakVan(tx, b.zaakId)
  const gemeente = zaak ? await partijVan(tx, zaak.gemeenteId) : null
  if (!gemeente)
    throw nietGevonden('De gemeente van dit gezin staat niet in het register.', 'The municipality of this family is not in the register.')
  const heeftAl = await tx.db
    .selectFrom('toegang')
    .select('id')
    .where('regio', '=', tx.regio)
    .where('dossier_id', '=', b.dossierId)
    .where('houder_id', '=', gemeente.id)
    .where('rol', '=', 'beslisser')
    .where('tot', 'is', null)
    .executeTakeFirst()
  if (!heeftAl)
    await verleen(tx, [
      {
        zaakId: b.zaakId,
        dossierId: b.dossierId,
        houderId: gemeente.id,
        rol: 'beslisser',
        grondslag: 'Jeugdwet 2.3',
        doel: 'beslissen-over-jeugdhulp',
      },
    ])
  const versie = await wijzigBesluit(tx, b, {
    stand: 'voorgelegd',
    voorgelegd_op: tx.vandaag,
    voorgelegd_aan: gemeente.id,
    voorgelegd_aan_naam: gemeente.naam,
    vraag_terug: null,
    vraag_terug_op: null,
  })
  return { versie, gemeente: { id: gemeente.id, naam: gemeente.naam }, klok: await magKlokVerzetten(tx, b.dossierId) }
}

/** Invariant 14, before anything else: this is no gap to fill in but something the municipality may not do. */
export function controleerGi(b: Besluit, t: Toets): void {
  if (raaktGiHulp(b.inhoud, b.soort, t.geldend, t.verschillen))
    throw geweigerd(
      'Deze hulp is bepaald door de gecertificeerde instelling. De gemeente kan die niet weigeren, minder maken, vervangen of stoppen. Overleg met de instelling.',
      'This help was determined by the certified institution. The municipality cannot refuse, reduce, replace or end it. Consult the institution.',
    )
}
