import { z } from 'zod'
import { functie } from '../../kern/access/mag.ts'
import { command } from '../../kern/command/declare.ts'
import { nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { leesAdres } from './model.ts'
import { bewaarProefvraag, haalProefvraagWeg } from './store.ts'

const STUURT = functie('beleidsmedewerker', 'onderzoeker')

/** Keeps a question to the trial system under a name, for colleagues; only what can be run is kept. */
export const bewaarVraag = command({
  naam: 'proefstelsel.bewaren',
  titel: tekst('Een vraag aan het proefstelsel bewaren', 'Keep a question to the trial system'),
  http: { method: 'POST', path: '/api/proefstelsel/vragen' },
  input: z.object({ naam: z.string().trim().min(1).max(120), adres: z.string().max(4_000) }),
  may: [STUURT],
  purpose: 'beleid-verkennen',
  handle: async (tx, input) => {
    const [fout] = leesAdres(new URLSearchParams(input.adres)).fouten
    if (fout)
      throw ongeldig(
        veld('adres', `Dit kan niet gedraaid worden: ${fout.veld}.`, `This cannot be run: ${fout.veld}.`, {
          gevonden: fout.gevonden,
          toegestaan: fout.toegestaan.nl,
        }),
      )
    return { id: await bewaarProefvraag(tx, input) }
  },
  chronicle: () => [],
})

export const haalVraagWeg = command({
  naam: 'proefstelsel.weghalen',
  titel: tekst('Een eigen vraag van de lijst halen', 'Take one’s own question off the list'),
  http: { method: 'DELETE', path: '/api/proefstelsel/vragen/{id}' },
  input: z.object({ id: z.uuid() }),
  may: [STUURT],
  purpose: 'beleid-verkennen',
  handle: async (tx, input) => {
    if (!(await haalProefvraagWeg(tx, input.id))) throw nietGevonden()
    return input
  },
  chronicle: () => [],
})
