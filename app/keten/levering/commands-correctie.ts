/** What a provider, or who recorded it by hand, does about a report of start or stop that was wrong. */
import { redenenBeeindiging } from '@draad/stelsel'
import type { RedenBeeindiging } from '@draad/berichten'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { BIJ_START, termStarts, termStops, verhaal } from './gevolgen.ts'
import { corrigeerStart, corrigeerStop, verwijderStart, verwijderStop, type Gecorrigeerd } from './handlers-correctie.ts'
import { meldOpnieuw } from './handlers-opnieuw.ts'
import { WETEN } from './model.ts'

const Dag = z.iso.date()
const REDENEN = redenenBeeindiging.map((r) => r.code) as [RedenBeeindiging, ...RedenBeeindiging[]]
const Waarom = { dossierId: z.uuid(), waarom: z.string().trim().min(1).max(1000), declaratieGezien: z.boolean().default(false) }

const may = [toegewezen('aanbieder', 'regisseur')]
const purpose = 'uitvoeren-jeugdhulp'
const raakt = ['toewijzing', 'draad', 'register', 'declaratie']

const TITELS = {
  'start corrigeren': ['De aanbieder verbetert de dag waarop de hulp begon', 'The provider corrects the day on which help began'],
  'start verwijderen': ['De aanbieder trekt de melding in dat de hulp begon', 'The provider withdraws the report that help began'],
  'stop corrigeren': ['De aanbieder verbetert de melding dat de hulp stopte', 'The provider corrects the report that help stopped'],
  'stop verwijderen': ['De aanbieder trekt de melding in dat de hulp stopte', 'The provider withdraws the report that help stopped'],
  'start opnieuw': ['De aanbieder meldt de start opnieuw', 'The provider reports the start again'],
  'stop opnieuw': ['De aanbieder meldt de stop opnieuw', 'The provider reports the stop again'],
} as const

/** What was asked, and by which message; what it does to the thread follows when that is read. By hand it follows at once. */
function chronicle(uit: Gecorrigeerd, input: { readonly waarom: string }): GebeurtenisInvoer[] {
  if (uit.crisis !== undefined)
    return [
      gebeurtenis(
        'levering.crisis-verbeterd',
        'Verbeterd: of de hulp met een crisis begon',
        'Corrected: whether help began with a crisis',
        {
          tekst: tekst(`Reden: ${input.waarom}`, `Reason: ${input.waarom}`),
          ...(uit.leveringId ? { verwijzing: { kamer: 'levering', id: uit.leveringId } } : {}),
          gegevens: { nummer: uit.nummer, crisis: uit.crisis },
        },
      ),
    ]
  if (uit.berichtId === null) return uit.gevolgen.flatMap(verhaal)
  const [nl, en] = TITELS[`${uit.melding} ${uit.soort}`]
  return [
    gebeurtenis('levering.correctie-gestuurd', nl, en, {
      tekst: tekst(`Reden: ${input.waarom}`, `Reason: ${input.waarom}`),
      ...(uit.leveringId ? { verwijzing: { kamer: 'levering', id: uit.leveringId } } : {}),
      gegevens: { nummer: uit.nummer, melding: uit.melding, soort: uit.soort, dag: uit.dag },
      gezin: false,
    }),
  ]
}

const STOPS = [...BIJ_START, 'ijw-stopbericht', 'plan-evaluatie', 'nazorg'] as const
const STARTS = [...BIJ_START, 'plan-evaluatie', 'ijw-stopbericht', 'nazorg'] as const

/** By message the message service does it; by hand it is done here. */
const terms = {
  stops: STOPS.map((id) => ({ id, met: (uit: Gecorrigeerd) => termStops(id, uit.gevolgen) })),
  starts: STARTS.map((id) => ({ id, met: (uit: Gecorrigeerd) => termStarts(id, uit.gevolgen) })),
}

/** Help began on another day than was reported, or it is known now whether that was with a crisis. */
export const startCorrigeren = command({
  naam: 'levering.startCorrigeren',
  titel: tekst('Begindatum van de hulp verbeteren', 'Correct the first day of help'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/start-corrigeren' },
  input: z.object({ ...Waarom, leveringId: z.uuid(), begindatum: Dag, crisis: z.enum(WETEN).optional() }),
  may,
  purpose,
  raakt,
  handle: corrigeerStart,
  chronicle,
  terms,
})

/** Help never began: the child waits again, and the clock runs as if it never stopped. */
export const startVerwijderen = command({
  naam: 'levering.startVerwijderen',
  titel: tekst('Melding van de start weghalen', 'Remove the report of the start'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/start-verwijderen' },
  input: z.object({ ...Waarom, leveringId: z.uuid() }),
  may,
  purpose,
  raakt,
  handle: verwijderStart,
  chronicle,
  terms,
})

/** Help ended on another day, or for another reason, than was reported. */
export const stopCorrigeren = command({
  naam: 'levering.stopCorrigeren',
  titel: tekst('Melding van de stop verbeteren', 'Correct the report of the stop'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringstops/{stopId}/corrigeren' },
  input: z.object({
    ...Waarom,
    stopId: z.uuid(),
    einddatum: Dag,
    reden: z.enum(REDENEN),
    nazorgOp: Dag.nullish().transform((d) => d ?? null),
  }),
  may,
  purpose,
  raakt,
  handle: corrigeerStop,
  chronicle,
  terms,
})

/** Help did not stop: it runs on. */
export const stopVerwijderen = command({
  naam: 'levering.stopVerwijderen',
  titel: tekst('Melding van de stop weghalen', 'Remove the report of the stop'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringstops/{stopId}/verwijderen' },
  input: z.object({ ...Waarom, stopId: z.uuid() }),
  may,
  purpose,
  raakt,
  handle: verwijderStop,
  chronicle,
  terms,
})

/** What the municipality rejected counts as not sent: repaired, it goes as a new message. */
export const meldingOpnieuw = command({
  naam: 'levering.meldingOpnieuw',
  titel: tekst('Afgekeurde melding herstellen en opnieuw sturen', 'Repair a rejected report and send it anew'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/berichten/{berichtId}/melding-opnieuw' },
  input: z.object({
    dossierId: z.uuid(),
    berichtId: z.uuid(),
    toewijzingId: z.uuid(),
    begindatum: Dag,
    einddatum: Dag.nullish().transform((d) => d ?? null),
    reden: z
      .enum(REDENEN)
      .nullish()
      .transform((r) => r ?? null),
    waarom: z.string().trim().min(1).max(1000),
  }),
  may: [toegewezen('aanbieder')],
  purpose,
  raakt,
  handle: meldOpnieuw,
  chronicle,
})
