import type { Lengte, TermijnId } from '@draad/stelsel'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { geweigerd, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { herberekenTermijn, lopendeTermijn, zetVolgendeTermijn } from '../../kern/terms/store.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { termijnNaam } from './lijsten.ts'
import { rekbaar, type Rekbaar } from './rules.ts'

const WIE = toegewezen('toegangsmedewerker', 'regisseur', 'beslisser')
const basis = { dossierId: z.uuid(), termijnId: z.uuid() }
const reden = z.string().trim().min(1).max(1000)

async function pakRekbaar(tx: HandlerTx, input: { dossierId: string; termijnId: string }) {
  const t = await lopendeTermijn(tx, input.dossierId, input.termijnId)
  if (!t) throw nietGevonden('Deze termijn loopt niet (meer).', 'This term is not running (any more).')
  const mag = rekbaar(t.regel)
  const naam = termijnNaam(t.regel)
  if (!mag) throw geweigerd(`${naam.nl} kan niet stilstaan of langer worden.`, `${naam.en} cannot stand still or be made longer.`)
  return { t, mag }
}

interface Uit {
  readonly regel: TermijnId
  readonly eerst: string
  readonly laatsteDag: string
  readonly mag: Rekbaar
}

async function zet(
  tx: HandlerTx,
  { t, mag }: Awaited<ReturnType<typeof pakRekbaar>>,
  met: { opgeschort: readonly { van: string; tot: string }[]; verlengd: Lengte | null },
): Promise<Uit> {
  const laatsteDag = await herberekenTermijn(tx, t, met)
  await zetVolgendeTermijn(tx, [tx.dossierId ?? ''])
  return { regel: t.regel, eerst: t.laatsteDag, laatsteDag, mag }
}

function verhaal(soort: string, nl: string, en: string, uit: Uit, bron: string, waarom: string) {
  const naam = termijnNaam(uit.regel)
  return gebeurtenis(`draad.${soort}`, `${naam.nl} ${nl}`, `${naam.en} ${en}`, {
    tekst: tekst(
      `De laatste dag is nu ${dagTekst(uit.laatsteDag, 'nl')}; het was ${dagTekst(uit.eerst, 'nl')}. Reden: ${waarom} (${bron})`,
      `The last day is now ${dagTekst(uit.laatsteDag, 'en')}; it was ${dagTekst(uit.eerst, 'en')}. Reason: ${waarom} (${bron})`,
    ),
    gegevens: { regel: uit.regel, eerst: uit.eerst, laatsteDag: uit.laatsteDag, bron },
  })
}

/**
 * A term stands still while the family is asked for something without which nobody can decide; the last day moves with it.
 *
 * @bron Awb 4:15 lid 1 en 7:10 lid 2
 */
export const termijnOpschorten = command({
  naam: 'draad.termijnOpschorten',
  titel: tekst('Termijn laten stilstaan', 'Suspend a term'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/termijnen/{termijnId}/opschorten' },
  input: z.object({ ...basis, tot: z.iso.date(), reden }),
  may: [WIE],
  purpose: 'hulp-en-regie',
  raakt: ['termijnen'],
  handle: async (tx, input) => {
    const gevonden = await pakRekbaar(tx, input)
    if (input.tot <= tx.vandaag)
      throw ongeldig(veld('tot', 'Kies een dag na vandaag.', 'Choose a day after today.', { gevonden: input.tot }))
    if (gevonden.t.laatsteDag < tx.vandaag)
      throw geweigerd(
        'De laatste dag is al voorbij: stilstaan helpt dan niet meer.',
        'The last day has passed: suspending is of no use any more.',
      )
    if (gevonden.t.opgeschort.some((p) => p.tot > tx.vandaag))
      throw geweigerd('Deze termijn staat al stil.', 'This term stands still already.')
    return zet(tx, gevonden, { opgeschort: [...gevonden.t.opgeschort, { van: tx.vandaag, tot: input.tot }], verlengd: gevonden.t.verlengd })
  },
  chronicle: (uit, input) =>
    verhaal(
      'termijn-opgeschort',
      `staat stil tot ${dagTekst(input.tot, 'nl')}`,
      `stands still until ${dagTekst(input.tot, 'en')}`,
      uit,
      uit.mag.bronOpschorten,
      input.reden,
    ),
})

/** What was asked for has come: the term runs on from today. */
export const termijnHervatten = command({
  naam: 'draad.termijnHervatten',
  titel: tekst('Termijn weer laten lopen', 'Resume a term'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/termijnen/{termijnId}/hervatten' },
  input: z.object({ ...basis, reden }),
  may: [WIE],
  purpose: 'hulp-en-regie',
  raakt: ['termijnen'],
  handle: async (tx, input) => {
    const gevonden = await pakRekbaar(tx, input)
    const laatste = gevonden.t.opgeschort.at(-1)
    if (!laatste || laatste.tot <= tx.vandaag) throw geweigerd('Deze termijn staat niet stil.', 'This term does not stand still.')
    const eerder = gevonden.t.opgeschort.slice(0, -1)
    const nu = laatste.van < tx.vandaag ? [{ van: laatste.van, tot: tx.vandaag }] : []
    return zet(tx, gevonden, { opgeschort: [...eerder, ...nu], verlengd: gevonden.t.verlengd })
  },
  chronicle: (uit, input) => verhaal('termijn-hervat', 'loopt weer', 'runs again', uit, uit.mag.bronOpschorten, input.reden),
})

/**
 * A term is made longer, once, with a reason that the family reads; for an objection by at most six weeks.
 *
 * @bron Awb 4:14 lid 1 en 7:10 lid 3
 */
export const termijnVerlengen = command({
  naam: 'draad.termijnVerlengen',
  titel: tekst('Termijn verlengen', 'Extend a term'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/termijnen/{termijnId}/verlengen' },
  input: z.object({ ...basis, weken: z.number().int().min(1).max(26), reden }),
  may: [WIE],
  purpose: 'hulp-en-regie',
  raakt: ['termijnen'],
  handle: async (tx, input) => {
    const gevonden = await pakRekbaar(tx, input)
    const { mag, t } = gevonden
    if (t.verlengd) throw geweigerd('Deze termijn is al een keer verlengd.', 'This term has been extended once already.')
    if (mag.hoogstensWeken !== null && input.weken > mag.hoogstensWeken)
      throw ongeldig(
        veld(
          'weken',
          `Hoogstens ${mag.hoogstensWeken} weken langer (${mag.bronVerlengen}).`,
          `At most ${mag.hoogstensWeken} weeks longer (${mag.bronVerlengen}).`,
          { gevonden: String(input.weken), toegestaan: `1-${mag.hoogstensWeken}` },
        ),
      )
    if (t.laatsteDag < tx.vandaag)
      throw geweigerd('De laatste dag is al voorbij: geef een nieuwe datum door.', 'The last day has passed: tell the new date instead.')
    return zet(tx, gevonden, { opgeschort: t.opgeschort, verlengd: { aantal: input.weken, eenheid: 'weken' } })
  },
  chronicle: (uit, input) =>
    verhaal(
      'termijn-verlengd',
      `is ${input.weken} weken verlengd`,
      `was extended by ${input.weken} weeks`,
      uit,
      uit.mag.bronVerlengen,
      input.reden,
    ),
})
