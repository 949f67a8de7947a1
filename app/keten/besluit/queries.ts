import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { gezinsleden, persoonVan, volledigeNaam } from '../../register/public.ts'
import { vragenVan } from '../aanmelding/public.ts'
import { dossierVan, regisseurVan } from '../draad/public.ts'
import { uitsprakenVoorRapport } from '../onderzoek/public.ts'
import { briefNaam, maakBrief } from './brief.ts'
import { briefVanGegevens } from './brief-tekst.ts'
import { geldigeVoorzieningen } from './geldig.ts'
import { watOntbreekt } from './rules.ts'
import { uitkomstVan } from './rules-dekking.ts'
import {
  actiesVan,
  besluitenVan,
  besluitVan,
  bezwarenVan,
  briefVan,
  eindenVan,
  meningenVan,
  voorzieningenVan,
  wachtendeBesluiten,
  zonderVervolg as zonderVervolgVan,
} from './store.ts'
import { verzamelBrief, verzamelToets } from './toets.ts'

const LEZERS = toegewezen('toegangsmedewerker', 'regisseur', 'beslisser', 'gedragswetenschapper')
const DOEL = 'beslissen-over-jeugdhulp'

/** Decisions of a child with all that hangs on them, and what holds today. */
export const lijst = query({
  naam: 'besluit.lijst',
  titel: tekst('Besluiten lezen', 'Read decisions'),
  http: { path: '/api/dossiers/{dossierId}/besluiten' },
  input: z.object({ dossierId: z.uuid() }),
  may: [LEZERS],
  purpose: DOEL,
  raakt: ['termijnen'],
  handle: async (tx, { dossierId }) => ({
    besluiten: (await besluitenVan(tx, dossierId)).map(({ inhoud, ...b }) => ({
      ...b,
      motivering: inhoud.motivering,
      vraag: inhoud.vraag,
    })),
    voorzieningen: await voorzieningenVan(tx, dossierId),
    einden: await eindenVan(tx, dossierId),
    geldend: await geldigeVoorzieningen(tx, dossierId, tx.vandaag),
    acties: await actiesVan(tx, dossierId),
    bezwaren: await bezwarenVan(tx, dossierId),
    meningen: await meningenVan(tx, dossierId),
    rollen: tx.rollen,
  }),
})

/** One decision as the letter it becomes: text, difference with what runs now, and what is missing where. */
export const een = query({
  naam: 'besluit.een',
  titel: tekst('Een besluit lezen', 'Read a decision'),
  http: { path: '/api/dossiers/{dossierId}/besluiten/{besluitId}' },
  input: z.object({ dossierId: z.uuid(), besluitId: z.uuid() }),
  may: [LEZERS],
  purpose: DOEL,
  raakt: ['register', 'draad', 'aanmelding', 'onderzoek', 'plan'],
  handle: async (tx, { besluitId }) => {
    const b = await besluitVan(tx, besluitId)
    if (!b || b.dossierId !== tx.dossierId) throw nietGevonden('Dit besluit is er niet.', 'This decision does not exist.')
    const t = await verzamelToets(tx, b)
    const open = b.stand === 'concept' || b.stand === 'voorgelegd'
    return {
      besluit: b,
      ontbreekt: open ? watOntbreekt(t) : [],
      verschillen: open ? t.verschillen : [],
      uitkomst: open ? uitkomstVan(b.soort, t.verschillen) : b.uitkomst,
      geldend: t.geldend,
      standen: t.standen,
      feiten: await uitsprakenVoorRapport(tx, b.dossierId),
      brief: briefVanGegevens(await verzamelBrief(tx, b, open ? null : b.genomenDoorNaam, t)),
      rollen: tx.rollen,
      regisseur: await regisseurVan(tx, b.zaakId),
      // How the family can be reached without danger: a letter on the mat can be one.
      veiligContact: (await vragenVan(tx, b.zaakId)).flatMap((v) => (v.veiligContact ? [v.veiligContact] : [])).at(-1) ?? null,
      geheimAdres: (await gezinsleden(tx, b.zaakId)).some((l) => l.geheimAdres),
    }
  },
})

/** The letter: a preview of a draft, or the file as it was sent. */
export const brief = query({
  naam: 'besluit.brief',
  titel: tekst('De brief van een besluit lezen', 'Read the letter of a decision'),
  http: { path: '/api/dossiers/{dossierId}/besluiten/{besluitId}/brief' },
  input: z.object({ dossierId: z.uuid(), besluitId: z.uuid() }),
  may: [LEZERS],
  purpose: DOEL,
  raakt: ['register', 'draad', 'onderzoek', 'plan'],
  handle: async (tx, { besluitId }) => {
    const b = await besluitVan(tx, besluitId)
    if (!b || b.dossierId !== tx.dossierId) throw nietGevonden('Dit besluit is er niet.', 'This decision does not exist.')
    const vast = await briefVan(tx, besluitId)
    if (vast) return { naam: vast.naam, norm: vast.norm, base64: vast.pdf.toString('base64'), verzonden: true }
    const gegevens = await verzamelBrief(tx, b, null, await verzamelToets(tx, b))
    const { pdf, norm } = maakBrief(gegevens)
    return { naam: briefNaam(gegevens.kenmerk), norm: norm as string, base64: Buffer.from(pdf).toString('base64'), verzonden: false }
  },
})

/** What waits for a decision, first term on top. */
export const werkvoorraad = query({
  naam: 'besluit.werkvoorraad',
  titel: tekst('Besluiten die wachten', 'Decisions that wait'),
  http: { path: '/api/besluiten/wachtend' },
  input: z.object({}),
  may: [functie('beslisser')],
  purpose: DOEL,
  raakt: ['register', 'draad', 'termijnen'],
  log: { nee: 'a list of own work; opening a decision is logged' },
  handle: async (tx) => {
    const rijen = await wachtendeBesluiten(tx)
    return Promise.all(
      rijen.map(async (r) => {
        const dossier = await dossierVan(tx, r.dossierId)
        const kind = dossier ? await persoonVan(tx, dossier.kindId) : null
        return { ...r, kind: kind ? volledigeNaam(kind) : null, nummer: dossier?.nummer ?? null }
      }),
    )
  },
})

/** Decisions that lead nowhere: without an action, or with one whose day has passed. @bron invariant 7; R4a-86, R4b-55 */
export const zonderVervolg = query({
  naam: 'besluit.zonderVervolg',
  titel: tekst('Besluiten zonder vervolg', 'Decisions without follow-up'),
  http: { path: '/api/besluiten/zonder-vervolg' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur', 'beslisser')],
  purpose: 'besluit-uitvoeren',
  raakt: ['termijnen'],
  log: { nee: 'a list of own work without content of the dossier' },
  handle: (tx) => zonderVervolgVan(tx),
})
