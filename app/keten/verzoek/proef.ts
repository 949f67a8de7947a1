import type { Actor } from '../../kern/identity/actor.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { dienst } from '../../schil/proef/toewijzing.ts'
import type { Wereld } from '../../schil/proef/wereld.ts'
import { uitvoerders } from '../toewijzing/dienst.ts'
import { aanvragen, ontvangen } from './commands.ts'
import { verzoekUitvoerders } from './dienst.ts'
import { tonen } from './queries.ts'

/** For tests of this room: a request as a form sends it, and the message service of one installation. */

export const vraagProduct = (meer: object = {}) => ({
  categorie: '45',
  code: '45A04',
  ingangsdatum: '2026-02-02',
  einddatum: '2026-06-30',
  omvang: { volume: 4, eenheid: '04' as const, frequentie: '2' as const },
  verwijzer: { type: '02' as const, naam: 'Huisarts De Wal', code: '' },
  ...meer,
})

export const kind = (bsn: string, meer: object = {}) => ({
  bsn,
  voornamen: 'Sam',
  voorvoegsel: null,
  achternaam: 'Proef',
  geboortedatum: '2015-03-02',
  geslacht: 'M' as const,
  ...meer,
})

/** A provider asks; what it sent waits for the message service. */
export const vraag = (w: Wereld, bsn: string, meer: object = {}, wie: Actor = w.mensen.aanbieder) =>
  w.doe(aanvragen, { gemeenteId: w.partijen.gemeente, kind: kind(bsn), producten: [vraagProduct()], ...meer }, wie)

/** The message service reads what was handed to it. */
export const lees = (w: Wereld, berichtId: string) => w.doe(ontvangen, { berichtId, naam: 'x.xml', inhoud: null, grootte: 0 }, dienst)

/** The message service does everything that waits in the outbox. */
export async function werkAf(w: Wereld, uit: string): Promise<void> {
  while ((await werkUitgaandAf(w.o, dienst, { ...uitvoerders({ uit }), ...verzoekUitvoerders })) > 0);
}

/** What someone sees of a request at the place where it is. */
export async function zie(w: Wereld, plek: { verzoekId: string; dossierId?: string }, wie: Actor) {
  const a = await w.vraag(tonen, plek, wie)
  if (a.verhuisd) throw new TypeError('The request is not at this place.')
  return a
}
