/** How help was, asked of the youth and of a parent when it ends. */
import { nutCijfer } from '@draad/stelsel'
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis } from '../../kern/chronology/model.ts'
import { command } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { legUitkomstVast } from './handlers-uitkomst.ts'
import { GEEN_ANTWOORD, INFORMANTEN, ZONDER_HULP } from './uitkomst.ts'

const leeg = <T>(w: T | null | undefined): T | null => w ?? null

/** The answer stays in this room: the thread, which a family reads together, says only that it was asked. */
export const uitkomstVastleggen = command({
  naam: 'levering.uitkomstVastleggen',
  titel: tekst('Vastleggen hoe de hulp was', 'Record how help was'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/leveringen/{leveringId}/uitkomst' },
  input: z.object({
    dossierId: z.uuid(),
    leveringId: z.uuid(),
    informant: z.enum(INFORMANTEN),
    op: z.iso.date(),
    nut: z.number().int().min(nutCijfer.van).max(nutCijfer.tm).nullish().transform(leeg),
    zonderHulp: z.enum(ZONDER_HULP).nullish().transform(leeg),
    reden: z.enum(GEEN_ANTWOORD).nullish().transform(leeg),
    nietVoorOuders: z.boolean().default(false),
  }),
  may: [toegewezen('aanbieder', 'regisseur', 'toegangsmedewerker')],
  purpose: 'evalueren-van-hulp',
  handle: legUitkomstVast,
  chronicle: (uit, input) => {
    const kind = input.informant === 'jeugdige'
    const deel = {
      op: input.op,
      verwijzing: { kamer: 'levering', id: uit.id },
      gegevens: { informant: input.informant, beantwoord: input.reden === null },
    }
    if (input.reden !== null)
      return gebeurtenis(
        'levering.uitkomst-zonder-antwoord',
        kind ? 'Geen antwoord van de jeugdige op de vraag hoe de hulp was' : 'Geen antwoord van een ouder op de vraag hoe de hulp was',
        kind ? 'No answer of the youth to how help was' : 'No answer of a parent to how help was',
        { ...deel, gezin: false },
      )
    return gebeurtenis(
      'levering.uitkomst',
      kind ? 'De jeugdige vertelde hoe de hulp was' : 'Een ouder vertelde hoe de hulp was',
      kind ? 'The youth told how help was' : 'A parent told how help was',
      // That it was asked may already be what a child keeps from its parents.
      { ...deel, ...(kind ? { kind: 'Je vertelde hoe de hulp was' } : {}), ...(input.nietVoorOuders ? { gezin: false } : {}) },
    )
  },
})
