import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import type { TermijnStart } from '../../kern/terms/store.ts'
import type { Gelegd } from './handlers-ontvangen.ts'

/** A request lies in a dossier from now on: told once, with the day on which the family may expect an answer. */
export function gelegdVerhaal(g: Gelegd | null): GebeurtenisInvoer[] {
  if (!g) return []
  const vot = g.soort === 'vot'
  return [
    gebeurtenis(
      'verzoek.ontvangen',
      vot ? `${g.aanbiederNaam} vraagt om hulp te mogen geven` : `${g.aanbiederNaam} vraagt om de hulp te wijzigen`,
      vot ? `${g.aanbiederNaam} asks to be allowed to give help` : `${g.aanbiederNaam} asks to change the help`,
      {
        op: g.ontvangenOp,
        dossiers: [g.dossierId],
        tekst: tekst('De gemeente antwoordt binnen vijf werkdagen.', 'The municipality answers within five working days.'),
        verwijzing: { kamer: 'verzoek', id: g.verzoekId },
        gegevens: { soort: g.soort, delen: g.open.length + g.onderzoek.length },
      },
    ),
  ]
}

/** Terms to answer, one per part that waits. */
export const antwoordStarts = (g: Gelegd | null): TermijnStart[] =>
  g ? g.open.map((onderwerp) => ({ dossiers: [g.dossierId], onderwerp, van: g.ontvangenOp, bij: g.bij })) : []

export const onderzoekStarts = (g: Gelegd | null): TermijnStart[] =>
  g ? g.onderzoek.map((onderwerp) => ({ dossiers: [g.dossierId], onderwerp, van: g.dagtekening, bij: g.bij })) : []
