import { inTransactie } from '../../kern/db/transactie.ts'
import { nieuwId } from '../../kern/id.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { maakPersoon } from '../../register/public.ts'
import type { Wereld } from '../../schil/proef/wereld.ts'
import { openDossier, openZaak } from '../draad/public.ts'
import { bewaren, nemen, opstellen, voorleggen } from './commands.ts'
import { LEEG, type BesluitInhoud, type BesluitSoort, type Voorziening } from './model.ts'

/** For tests of this room and of those that come after it: a family, an item, a decision that misses nothing. */

const REGIO = 99

export interface Gezin {
  readonly zaakId: string
  readonly dossiers: readonly string[]
  readonly dossierId: string
}

/** Opens a case with its dossiers, for the access worker of the test world. */
export async function maakGezin(w: Wereld, o: { kinderen?: readonly string[]; geboren?: string; wie?: Actor } = {}): Promise<Gezin> {
  const wie = o.wie ?? w.mensen.toegang
  return inTransactie(w.o.db, wie, 'proef', w.klok, async (tx) => {
    const { zaakId, dossierId } = await openZaak(tx, {
      naam: 'Gezin Proef',
      gemeenteId: w.partijen.gemeente,
      teamId: w.partijen.team,
      grondslag: 'Jeugdwet 2.3',
      regisseur: { medewerkerId: wie.id, naam: wie.naam, partijNaam: wie.partij?.naam ?? '' },
    })
    const dossiers: string[] = []
    for (const [i, naam] of (o.kinderen ?? ['Sam']).entries()) {
      const kind = await maakPersoon(tx, zaakId, 'kind', {
        voornamen: naam,
        achternaam: 'Proef',
        geslacht: 'onbekend',
        geboortedatum: o.geboren ?? '2015-03-02',
      })
      dossiers.push(await openDossier(tx, zaakId, kind, i === 0 ? dossierId : tx.id()))
    }
    return { zaakId, dossiers, dossierId }
  })
}

/** Puts the child's words on file, as the inquiry would. */
export async function hoorKind(w: Wereld, g: Gezin, dossierId = g.dossierId, nietVoorOuders = false): Promise<void> {
  await w.beheer.query(
    `insert into stem (regio, id, zaak_id, dossier_id, op, vorm, eigen_woorden, alleen, niet_voor_ouders, gedaan, vastgelegd_door, vastgelegd_naam, vastgelegd_op)
     values ($1, $2, $3, $4, '2026-01-05', 'gesprek', 'Ik wil gewoon slapen.', true, $5, 'De hulp komt bij Sam thuis.', $6, 'Proef', now())`,
    [REGIO, nieuwId(), g.zaakId, dossierId, nietVoorOuders, w.mensen.toegang.id],
  )
}

/** Puts a final best-interest assessment on file, by these authors. */
export async function weegBelang(
  w: Wereld,
  g: Gezin,
  dossierId = g.dossierId,
  auteurs: readonly Actor[] = [w.mensen.toegang, w.mensen.gedrag],
): Promise<void> {
  await w.beheer.query(
    `insert into belang (regio, id, zaak_id, dossier_id, nummer, stand, secties, disciplines, auteurs, versie, bijgewerkt_op, bijgewerkt_naam, vastgesteld_op, vastgesteld_door)
     values ($1, $2, $3, $4, 1, 'definitief', '{}', '[]', $5, 1, now(), 'Proef', '2026-01-05', $6)`,
    [REGIO, nieuwId(), g.zaakId, dossierId, JSON.stringify(auteurs.map((a) => ({ id: a.id, naam: a.naam }))), w.mensen.toegang.id],
  )
}

export function item(meer: Partial<Voorziening> = {}): Voorziening {
  return {
    id: nieuwId(),
    product: '45A04',
    doel: 'Sam slaapt weer door en gaat elke dag naar school.',
    volume: 4,
    eenheid: '04',
    frequentie: '2',
    van: '2026-02-02',
    totEnMet: '2026-12-31',
    naEinde: 'opnieuw-bekijken',
    klaarReden: null,
    vorm: 'zin',
    tarief: null,
    kader: 'vrijwillig',
    grondslag: 'Jeugdwet 2.3',
    bepaaldDoorGi: false,
    aanbiederId: null,
    aanbiederNaam: null,
    passend: 'meest-passend',
    vervolgOp: null,
    bekostiging: 'duidelijk',
    vervangt: null,
    ...meer,
  }
}

/** A draft in which nothing is missing. */
export function volledig(meer: Partial<BesluitInhoud> = {}): BesluitInhoud {
  return {
    ...LEEG,
    vraag: 'U vroeg om hulp omdat Sam niet meer slaapt.',
    motivering:
      'Sam slaapt sinds de zomer slecht en durft niet alleen te zijn. Dat zagen wij thuis en op school. Zelf oplossen lukte niet.',
    alternatieven: [{ wat: 'Alleen gesprekken op school', waaromNiet: 'dat is in het voorjaar geprobeerd' }],
    schadeIngrijpen: 'Sam mist een middag school per week.',
    schadeNietIngrijpen: 'Sam raakt verder achter.',
    kind: { zei: 'Ik wil gewoon slapen.', gedaan: 'De hulp komt bij Sam thuis.', geenReden: null, geenToelichting: '' },
    voorzieningen: [item()],
    bezwaarAdres: 'Gemeente Proefstad, afdeling bezwaar',
    ...meer,
  }
}

/** Family heard, interests weighed. */
export async function klaarVoorBesluit(w: Wereld, o: Parameters<typeof maakGezin>[1] = {}): Promise<Gezin> {
  const g = await maakGezin(w, o)
  for (const d of g.dossiers) {
    await hoorKind(w, g, d)
    await weegBelang(w, g, d)
  }
  return g
}

/** From draft to laid before the municipality. */
export async function totVoorgelegd(
  w: Wereld,
  g: Gezin,
  soort: BesluitSoort,
  inhoud: BesluitInhoud,
  dossierId = g.dossierId,
  wie = w.mensen.toegang,
) {
  const { besluitId } = await w.doe(opstellen, { dossierId, soort }, wie)
  await w.doe(bewaren, { dossierId, besluitId, versie: 1, inhoud: muteerbaar(inhoud) }, wie)
  const { versie } = await w.doe(voorleggen, { dossierId, besluitId, versie: 2 }, wie)
  return { dossierId, besluitId, versie }
}

/** From draft to taken. */
export async function neem(w: Wereld, g: Gezin, soort: BesluitSoort, inhoud: BesluitInhoud, dossierId = g.dossierId) {
  return w.doe(nemen, await totVoorgelegd(w, g, soort, inhoud, dossierId), w.mensen.beslisser)
}

/** The same content as a caller over HTTP would send it. */
export function muteerbaar(inhoud: BesluitInhoud) {
  return structuredClone(inhoud) as {
    -readonly [K in keyof BesluitInhoud]: BesluitInhoud[K] extends readonly (infer T)[] ? T[] : BesluitInhoud[K]
  }
}
