import { elfproef } from '@draad/stelsel'
import { z } from 'zod'
import { dienst, toegewezen } from '../kern/access/mag.ts'
import { gebeurtenis } from '../kern/chronology/model.ts'
import { command } from '../kern/command/declare.ts'
import { FUNCTIES } from '../kern/identity/actor.ts'
import { nietGevonden, ongeldig, veld } from '../kern/outcome/uitkomst.ts'
import { tekst } from '../kern/texts/tekst.ts'
import { dagTekst } from '../kern/time/dagtekst.ts'
import { herzieEigenToegang, laatToe, sluitEigenDeur } from './eigen-toegang.ts'
import { volledigeNaam } from './model.ts'
import { bewaarMedewerker, bewaarPartij, maakHuishouden, maakPersoon, verhuis, wijzigPersoon, zetGezag } from './store.ts'

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
    functies: z.array(z.enum(FUNCTIES)).min(1),
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
  raakt: ['toegang'],
  handle: async (tx, { dossierId: _d, persoonId, ...p }) => {
    if (!(await wijzigPersoon(tx, persoonId, p))) throw nietGevonden()
    const anders = p.geboortedatum === undefined ? [] : await herzieEigenToegang(tx, persoonId, 'geboortedatum')
    return { persoonId, anders }
  },
  chronicle: (uit, { dossierId: _d, persoonId: _p, ...velden }) =>
    gebeurtenis('register.persoon', 'Persoonsgegevens gewijzigd', 'Personal details changed', {
      ...(uit.anders.length > 0 ? { tekst: tekst(andersNl(uit.anders).trim(), andersEn(uit.anders).trim()) } : {}),
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

const andersNl = (namen: readonly string[]) => (namen.length > 0 ? ` Eigen toegang aangepast: ${namen.join(', ')}.` : '')
const andersEn = (namen: readonly string[]) => (namen.length > 0 ? ` Own access changed: ${namen.join(', ')}.` : '')

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
  raakt: ['toegang'],
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
    return { kindId: input.kindId, anders: await herzieEigenToegang(tx, input.kindId, `gezag vanaf ${input.van}`) }
  },
  chronicle: (uit, input) =>
    gebeurtenis('register.gezag', `Gezag: ${input.soort.replaceAll('-', ' ')}`, 'Custody recorded', {
      op: input.van,
      tekst: tekst(`Bron: ${input.bron}.${andersNl(uit.anders)}`, `Source: ${input.bron}.${andersEn(uit.anders)}`),
      gegevens: { kindId: input.kindId, soort: input.soort },
    }),
})

/** Gives a child or parent their own door to one child's dossier, for the days on which the law lets them read. */
export const gezinToelaten = command({
  naam: 'register.gezinToelaten',
  titel: tekst('Kind of ouder toegang geven tot de eigen draad', 'Let a child or parent see their own thread'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/eigen-toegang' },
  input: z.object({
    dossierId: z.uuid(),
    persoonId: z.uuid(),
    /** Leave of the youth, when the law asks for it: when and how it was given. */
    toestemming: z.object({ op: Datum, hoe: z.string().trim().min(1).max(500) }).nullish(),
  }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'inzage-door-het-gezin',
  raakt: ['toegang'],
  handle: laatToe,
  chronicle: (uit, input, tx) =>
    gebeurtenis(
      'register.eigen-toegang',
      uit.van > tx.vandaag ? `${uit.naam} kan vanaf ${dagTekst(uit.van, 'nl')} de eigen draad zien` : `${uit.naam} kan de eigen draad zien`,
      uit.van > tx.vandaag
        ? `${uit.naam} can see their own thread from ${dagTekst(uit.van, 'en')}`
        : `${uit.naam} can see their own thread`,
      {
        ...(uit.tot
          ? {
              tekst: tekst(
                `Tot ${dagTekst(uit.tot, 'nl')}; dan geldt iets anders.`,
                `Until ${dagTekst(uit.tot, 'en')}; then something else holds.`,
              ),
            }
          : {}),
        gegevens: { persoonId: input.persoonId, van: uit.van, tot: uit.tot, toestemming: input.toestemming?.op ?? null },
      },
    ),
})

/** Shuts an own door: leave taken back, or harm to the child or another (Jeugdwet 7.3.10). */
export const eigenToegangBeeindigen = command({
  naam: 'register.eigenToegangBeeindigen',
  titel: tekst('Eigen toegang van een gezinslid beëindigen', 'End the own access of a family member'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/eigen-toegang/{persoonId}/beeindigen' },
  input: z.object({ dossierId: z.uuid(), persoonId: z.uuid(), reden: z.string().trim().min(1).max(500) }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'inzage-door-het-gezin',
  raakt: ['toegang'],
  handle: sluitEigenDeur,
  chronicle: (uit, input) =>
    gebeurtenis('register.eigen-toegang-einde', `${uit.naam} ziet de draad niet meer`, `${uit.naam} no longer sees the thread`, {
      tekst: tekst(`Reden: ${input.reden}`, `Reason: ${input.reden}`),
      gegevens: { persoonId: input.persoonId },
    }),
})
