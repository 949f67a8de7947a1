import { isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { bied, neemAan, rondAf, trekIn, weiger } from './handlers.ts'
import { SOORTEN, WEIGERINGEN } from './model.ts'

const datum = z.string().refine(isDatum, 'Deze dag bestaat niet. || This day does not exist.')
const stuk = z.string().max(10_000)
const zin = z.string().trim().min(3).max(2000)
const id = z.object({ dossierId: z.uuid(), overdrachtId: z.uuid() })
const namens = z.string().trim().max(200).nullish()
const AFZENDER = toegewezen('toegangsmedewerker', 'regisseur', 'aanbieder')
const ONTVANGER = toegewezen('toegangsmedewerker', 'regisseur', 'gedragswetenschapper', 'aanbieder')
const DOEL = 'hulp-overdragen'
const RAAKT = ['register', 'draad', 'toegang']
const pad = '/api/dossiers/{dossierId}/overdrachten'

/** The clock only gets another name while the family waits; offering and accepting never stop it. @bron R4a-125 */
function klok(
  wacht: readonly string[],
  dossiers: readonly string[],
  wie: { naam: string; id: string },
  waarom: string,
): readonly { dossiers: readonly string[]; klok?: NonNullable<GebeurtenisInvoer['klok']> }[] {
  const rest = dossiers.filter((d) => !wacht.includes(d))
  return [
    ...(wacht.length > 0 ? [{ dossiers: wacht, klok: { toestand: 'wacht' as const, bij: wie.naam, bijId: wie.id, waarom } }] : []),
    ...(rest.length > 0 ? [{ dossiers: rest }] : []),
  ]
}

export const aanbieden = command({
  naam: 'overdracht.aanbieden',
  titel: tekst('Overdracht aanbieden', 'Offer a handover'),
  http: { method: 'POST', path: pad },
  input: z.object({
    dossierId: z.uuid(),
    soort: z.enum(SOORTEN),
    naarMedewerkerId: z.uuid().nullish(),
    naarPartijId: z.uuid().nullish(),
    reden: zin,
    verslag: z.object({ behoeften: stuk, afspraken: stuk, veiligheid: stuk, plan: stuk, meningen: stuk, openActies: stuk }),
    verteldOp: datum.nullish(),
    verteldHoe: z.string().max(500).nullish(),
    nietVerteldReden: z.string().max(2000).nullish(),
  }),
  may: [AFZENDER],
  purpose: DOEL,
  raakt: RAAKT,
  handle: bied,
  chronicle: (uit, input, tx) =>
    klok(uit.wacht, uit.dossiers, uit.naar, 'overdracht-aangeboden').map((k) =>
      gebeurtenis('overdracht.aangeboden', `Gevraagd of ${uit.naar.naam} het overneemt`, `${uit.naar.naam} was asked to take over`, {
        ...k,
        tekst: tekst(
          `${input.reden} Tot de hulp daar begint, blijft ${tx.actor.naam} verantwoordelijk.`,
          `${input.reden} Until help starts there, ${tx.actor.naam} stays responsible.`,
        ),
        verwijzing: { kamer: 'overdracht', id: uit.overdrachtId },
        gezin: !input.nietVerteldReden,
      }),
    ),
  terms: { starts: [{ id: 'reactie-op-overdracht', met: (uit) => ({ onderwerp: uit.overdrachtId, bij: uit.naar }) }] },
})

export const aannemen = command({
  naam: 'overdracht.aannemen',
  titel: tekst('Overdracht aannemen', 'Accept a handover'),
  http: { method: 'POST', path: `${pad}/{overdrachtId}/aannemen` },
  input: id.extend({ namens }),
  may: [ONTVANGER],
  purpose: DOEL,
  raakt: RAAKT,
  handle: neemAan,
  chronicle: (uit) =>
    klok(uit.wacht, uit.dossiers, { naam: uit.naarNaam, id: uit.naarId }, 'overdracht-aangenomen').map((k) =>
      gebeurtenis('overdracht.aangenomen', `${uit.naarNaam} neemt het over`, `${uit.naarNaam} takes over`, {
        ...k,
        tekst: tekst(
          `De hulp is nog niet begonnen. ${uit.vanNaam} blijft tot dan verantwoordelijk.`,
          `Help has not started yet. ${uit.vanNaam} stays responsible until then.`,
        ),
        verwijzing: { kamer: 'overdracht', id: uit.overdrachtId },
      }),
    ),
  terms: { stops: [{ id: 'reactie-op-overdracht', met: (uit) => ({ onderwerp: uit.overdrachtId }) }] },
})

export const weigeren = command({
  naam: 'overdracht.weigeren',
  titel: tekst('Overdracht weigeren', 'Refuse a handover'),
  http: { method: 'POST', path: `${pad}/{overdrachtId}/weigeren` },
  input: id.extend({ weigering: z.enum(WEIGERINGEN), reden: z.string().trim().min(10).max(2000), namens }),
  may: [ONTVANGER],
  purpose: DOEL,
  raakt: RAAKT,
  handle: weiger,
  chronicle: (uit, input) =>
    klok(uit.wacht, uit.dossiers, { naam: uit.vanPartijNaam, id: uit.vanId }, 'overdracht-geweigerd').map((k) =>
      gebeurtenis('overdracht.geweigerd', `${uit.naarNaam} neemt het niet over`, `${uit.naarNaam} does not take over`, {
        ...k,
        tekst: tekst(`${input.reden} ${uit.vanNaam} blijft verantwoordelijk.`, `${input.reden} ${uit.vanNaam} stays responsible.`),
        verwijzing: { kamer: 'overdracht', id: uit.overdrachtId },
        gegevens: { weigering: input.weigering },
      }),
    ),
  terms: { stops: [{ id: 'reactie-op-overdracht', met: (uit) => ({ onderwerp: uit.overdrachtId }) }] },
})

export const intrekken = command({
  naam: 'overdracht.intrekken',
  titel: tekst('Overdracht intrekken', 'Withdraw a handover'),
  http: { method: 'POST', path: `${pad}/{overdrachtId}/intrekken` },
  input: id.extend({ reden: zin }),
  may: [AFZENDER],
  purpose: DOEL,
  raakt: RAAKT,
  handle: trekIn,
  chronicle: (uit, input) =>
    klok(uit.wacht, uit.dossiers, { naam: uit.vanPartijNaam, id: uit.vanId }, 'overdracht-ingetrokken').map((k) =>
      gebeurtenis('overdracht.ingetrokken', 'De overdracht gaat niet door', 'The handover is off', {
        ...k,
        tekst: tekst(`${input.reden} ${uit.vanNaam} blijft verantwoordelijk.`, `${input.reden} ${uit.vanNaam} stays responsible.`),
        verwijzing: { kamer: 'overdracht', id: uit.overdrachtId },
      }),
    ),
  terms: { stops: [{ id: 'reactie-op-overdracht', met: (uit) => ({ onderwerp: uit.overdrachtId, vervallen: true }) }] },
})

export const afronden = command({
  naam: 'overdracht.afronden',
  titel: tekst('Overdracht afronden', 'Complete a handover'),
  http: { method: 'POST', path: `${pad}/{overdrachtId}/afronden` },
  input: id.extend({ hoe: z.enum(['hulp-begonnen', 'bevestigd']), op: datum, terugkoppeling: z.string().trim().min(10).max(5000), namens }),
  may: [ONTVANGER],
  purpose: DOEL,
  raakt: RAAKT,
  handle: rondAf,
  chronicle: (uit, input) => [
    gebeurtenis('overdracht.gedaan', `${uit.naarNaam} is nu verantwoordelijk`, `${uit.naarNaam} is responsible now`, {
      dossiers: uit.dossiers,
      op: input.op,
      kind: `${uit.naarNaam} helpt jou nu verder`,
      tekst: tekst(`Terugkoppeling aan ${uit.vanNaam}: ${input.terugkoppeling}`, `Feedback to ${uit.vanNaam}: ${input.terugkoppeling}`),
      verwijzing: { kamer: 'overdracht', id: uit.overdrachtId },
      gegevens: { hoe: input.hoe, wisselingen: uit.wisselingen },
    }),
    ...(uit.teVaak
      ? [
          gebeurtenis(
            'overdracht.te-vaak',
            `Dit gezin kreeg al ${uit.wisselingen} keer iemand anders`,
            `This family has changed worker ${uit.wisselingen} times`,
            { dossiers: uit.dossiers, gegevens: { wisselingen: uit.wisselingen } },
          ),
        ]
      : []),
  ],
})
