import { elfproef } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, toegewezen } from '../kern/access/mag.ts'
import { verleen } from '../kern/access/store.ts'
import { gebeurtenis } from '../kern/chronology/model.ts'
import { command } from '../kern/command/declare.ts'
import { ROLLEN } from '../kern/identity/actor.ts'
import { nietGevonden, ongeldig, veld } from '../kern/outcome/uitkomst.ts'
import { tekst } from '../kern/texts/tekst.ts'
import { volledigeNaam } from './model.ts'
import { bewaarMedewerker, bewaarPartij, gezinsleden, maakHuishouden, maakPersoon, verhuis, wijzigPersoon, zetGezag } from './store.ts'

const Datum = z.iso.date()
const DeelDatum = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}$/,
    'Schrijf de datum als JJJJ-MM-DD; onbekende delen als 00. || Write the date as YYYY-MM-DD; unknown parts as 00.',
  )
const PLAATSEN = ['kind', 'ouder', 'stiefouder', 'verzorger', 'pleegouder', 'voogd', 'broer-zus', 'grootouder', 'netwerk'] as const

const PersoonInvoer = z.object({
  voornamen: z.string().trim().min(1).max(200),
  voorvoegsel: z.string().trim().max(10).nullish(),
  achternaam: z.string().trim().min(1).max(200),
  geslacht: z.enum(['M', 'V', 'O', 'onbekend']).default('onbekend'),
  geboortedatum: DeelDatum.nullish(),
  verwachtOp: Datum.nullish(),
  bsn: z
    .string()
    .refine(elfproef, 'Dit BSN klopt niet: de elfproef gaat niet op. || This BSN is wrong: it fails the eleven-test.')
    .nullish(),
  zonderBsn: z.enum(['ongeboren', 'niet-ingeschreven', 'onbekend', 'niet-nodig']).nullish(),
  geheimAdres: z.boolean().default(false),
  telefoon: z.string().trim().max(30).nullish(),
  email: z.email().nullish(),
  taal: z.string().trim().max(50).nullish(),
})

/** An organisation is entered by management (or the demo), not by a worker. */
export const partijVastleggen = command({
  naam: 'register.partijVastleggen',
  titel: tekst('Organisatie vastleggen', 'Enter an organisation'),
  http: { method: 'POST', path: '/api/register/partijen' },
  input: z.object({
    soort: z.enum([
      'gemeente',
      'lokaal-team',
      'aanbieder',
      'gi',
      'veilig-thuis',
      'rvdk',
      'rechtbank',
      'huisarts',
      'school',
      'politie',
      'inspectie',
      'overig',
    ]),
    naam: z.string().trim().min(1).max(200),
    gemeenteId: z.uuid().nullish(),
    cbsCode: z
      .string()
      .regex(/^\d{4}$/)
      .nullish(),
    agbCode: z
      .string()
      .regex(/^\d{8}$/)
      .nullish(),
    telefoon: z.string().max(30).nullish(),
    email: z.email().nullish(),
  }),
  may: [dienst('beheerder')],
  purpose: 'register-bijhouden',
  handle: async (tx, input) => ({ id: await bewaarPartij(tx, input) }),
  chronicle: () => [],
})

export const medewerkerVastleggen = command({
  naam: 'register.medewerkerVastleggen',
  titel: tekst('Medewerker vastleggen', 'Enter a worker'),
  http: { method: 'POST', path: '/api/register/medewerkers' },
  input: z.object({
    partijId: z.uuid(),
    naam: z.string().trim().min(1).max(200),
    functies: z.array(z.enum(ROLLEN)).min(1),
    registratie: z.string().max(50).nullish(),
    telefoon: z.string().max(30).nullish(),
    sub: z.string().min(1).max(200),
  }),
  may: [dienst('beheerder')],
  purpose: 'register-bijhouden',
  handle: async (tx, input) => ({ id: await bewaarMedewerker(tx, input) }),
  chronicle: () => [],
})

/** Somebody takes a place in the family's case. */
export const gezinslidToevoegen = command({
  naam: 'register.gezinslidToevoegen',
  titel: tekst('Gezinslid of betrokkene toevoegen', 'Add a family member or other person'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/gezinsleden' },
  input: PersoonInvoer.extend({
    dossierId: z.uuid(),
    plaats: z.enum(PLAATSEN).exclude(['kind']),
    toelichting: z.string().max(500).nullish(),
    sub: z.string().max(200).nullish(),
  }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'toegang-tot-jeugdhulp',
  handle: async (tx, { dossierId: _d, plaats, toelichting, ...p }) => {
    const persoonId = await maakPersoon(
      tx,
      tx.zaakId ?? '',
      plaats,
      { ...p, ...(p.bsn ? {} : { zonderBsn: p.zonderBsn ?? 'niet-nodig' }) },
      toelichting ?? undefined,
    )
    return { persoonId }
  },
  chronicle: (_uit, input) =>
    gebeurtenis(
      'register.gezinslid',
      `${volledigeNaam({ ...input, voorvoegsel: input.voorvoegsel ?? null })} hoort erbij`,
      `${volledigeNaam({ ...input, voorvoegsel: input.voorvoegsel ?? null })} was added`,
    ),
})

export const persoonWijzigen = command({
  naam: 'register.persoonWijzigen',
  titel: tekst('Gegevens van een persoon wijzigen', 'Change details of a person'),
  http: { method: 'PUT', path: '/api/dossiers/{dossierId}/personen/{persoonId}' },
  input: PersoonInvoer.omit({ bsn: true, zonderBsn: true }).partial().extend({ dossierId: z.uuid(), persoonId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'toegang-tot-jeugdhulp',
  handle: async (tx, { dossierId: _d, persoonId, ...p }) => {
    if (!(await wijzigPersoon(tx, persoonId, p))) throw nietGevonden()
    return { persoonId }
  },
  chronicle: (uit, { dossierId: _d, persoonId: _p, ...velden }) =>
    gebeurtenis('register.persoon', 'Persoonsgegevens gewijzigd', 'Personal details changed', {
      gegevens: { persoonId: uit.persoonId, velden: Object.keys(velden) },
      gezin: false,
    }),
})

/** A move: who lives where from which day; earlier places stay readable. */
export const huishoudenVastleggen = command({
  naam: 'register.huishoudenVastleggen',
  titel: tekst('Huishouden of verhuizing vastleggen', 'Record a household or move'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/huishoudens' },
  input: z.object({
    dossierId: z.uuid(),
    naam: z.string().trim().min(1).max(100),
    straat: z.string().max(80).nullish(),
    huisnummer: z.string().max(10).nullish(),
    postcode: z.string().max(7).nullish(),
    plaats: z.string().max(80).nullish(),
    leden: z.array(z.object({ persoonId: z.uuid(), van: Datum.optional(), ookElders: z.boolean().default(false) })).min(1),
  }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'toegang-tot-jeugdhulp',
  handle: async (tx, input) => {
    for (const l of input.leden) if (!l.ookElders) await verhuis(tx, l.persoonId, l.van ?? tx.vandaag)
    const leden = input.leden.map((l) => ({ persoonId: l.persoonId, van: l.van ?? tx.vandaag }))
    return { huishoudenId: await maakHuishouden(tx, tx.zaakId ?? '', { ...input, leden }) }
  },
  chronicle: (_uit, input) => gebeurtenis('register.huishouden', `Woont bij: ${input.naam}`, `Lives at: ${input.naam}`, { gezin: false }),
})

const GEZAG = ['gezamenlijk', 'eenhoofdig', 'gezamenlijk-met-derde', 'voogdij', 'tijdelijk-geen', 'niet-te-bepalen'] as const

/** Custody over a child from a date, as found in a source. What held before stays. */
export const gezagVastleggen = command({
  naam: 'register.gezagVastleggen',
  titel: tekst('Gezag vastleggen', 'Record custody'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/gezag' },
  input: z.object({
    dossierId: z.uuid(),
    kindId: z.uuid(),
    soort: z.enum(GEZAG),
    houders: z.array(z.object({ persoonId: z.uuid().nullish(), naam: z.string().min(1).max(200) })).max(4),
    bron: z.string().trim().min(1).max(200),
    van: Datum,
  }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'toegang-tot-jeugdhulp',
  handle: async (tx, input) => {
    const zonder = input.soort === 'niet-te-bepalen' || input.soort === 'tijdelijk-geen'
    if (!zonder && input.houders.length === 0) throw ongeldig(veld('houders', 'Noem wie het gezag heeft.', 'Name who has custody.'))
    if (input.soort === 'gezamenlijk' && input.houders.length < 2)
      throw ongeldig(veld('houders', 'Gezamenlijk gezag heeft twee houders.', 'Joint custody has two holders.'))
    const rijen = input.houders.length > 0 ? input.houders : [{ persoonId: null, naam: null }]
    await zetGezag(
      tx,
      tx.zaakId ?? '',
      input.kindId,
      input.van,
      rijen.map((h) => ({ soort: input.soort, houderId: h.persoonId ?? null, houderNaam: h.naam, bron: input.bron })),
    )
    return { kindId: input.kindId }
  },
  chronicle: (_uit, input) =>
    gebeurtenis('register.gezag', `Gezag: ${input.soort.replaceAll('-', ' ')}`, 'Custody recorded', {
      op: input.van,
      tekst: tekst(`Bron: ${input.bron}.`, `Source: ${input.bron}.`),
      gegevens: { kindId: input.kindId, soort: input.soort },
    }),
})

/** Gives a child or parent their own door to one child's dossier. */
export const gezinToelaten = command({
  naam: 'register.gezinToelaten',
  titel: tekst('Kind of ouder toegang geven tot de eigen draad', 'Let a child or parent see their own thread'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/eigen-toegang' },
  input: z.object({ dossierId: z.uuid(), persoonId: z.uuid(), rol: z.enum(['ouder', 'jeugdige']) }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'inzage-door-het-gezin',
  raakt: ['toegang'],
  handle: async (tx, input) => {
    const persoon = (await gezinsleden(tx, tx.zaakId ?? '')).find((g) => g.id === input.persoonId)
    if (!persoon) throw nietGevonden('Deze persoon hoort niet bij dit gezin.', 'This person does not belong to this family.')
    await verleen(tx, [
      {
        zaakId: tx.zaakId ?? '',
        dossierId: input.dossierId,
        houderId: persoon.id,
        rol: input.rol,
        grondslag: 'Jeugdwet 7.3.10',
        doel: 'inzage-door-het-gezin',
      },
    ])
    return { naam: volledigeNaam(persoon) }
  },
  chronicle: (uit) => gebeurtenis('register.eigen-toegang', `${uit.naam} kan de eigen draad zien`, `${uit.naam} can see their own thread`),
})
