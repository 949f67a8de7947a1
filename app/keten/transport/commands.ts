import { z } from 'zod'
import { dienst, functie } from '../../kern/access/mag.ts'
import { command } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijen } from '../../register/public.ts'
import { bewaarBericht, hashVan } from '../toewijzing/public.ts'
import { ontvangAntwoord, ontvangOpdracht, verstuur } from './handlers.ts'
import { bewaarPost } from './store.ts'

const Naam = z.string().trim().min(1).max(255)
const Bestand = z.object({
  berichtId: z
    .uuid()
    .nullish()
    .transform((b) => b ?? null),
  naam: Naam,
  inhoud: z.base64().nullable(),
  grootte: z.number().int().min(0).max(2_147_483_647),
})

/** A post of another system, verified before: kept, so that the message service reads it like any other. */
export const postOntvangen = command({
  naam: 'transport.postOntvangen',
  titel: tekst('Bericht over HTTP aannemen', 'Take a message over HTTP'),
  http: { method: 'POST', path: '/api/transport/post' },
  input: z.object({
    tegenpartij: Naam,
    codes: z.array(z.string().max(20)).max(1000),
    referentie: z.uuid(),
    /** SHA-256 of the whole post, in hex: the same key with other content is refused. */
    hash: z.string().length(64),
    bestandsnaam: Naam,
    inhoud: z.base64(),
  }),
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register'],
  handle: async (tx, i) => {
    const inhoud = Buffer.from(i.inhoud, 'base64')
    // What a provider's own system sends is held to its sender, as an upload is.
    const aanbieder = (await partijen(tx, 'aanbieder')).find((p) => p.agbCode !== null && i.codes.includes(p.agbCode))
    const berichtId = await bewaarBericht(tx, {
      richting: 'in',
      bestandsnaam: i.bestandsnaam,
      inhoud,
      grootte: inhoud.length,
      hash: hashVan(inhoud),
      status: 'wacht',
      telt: false,
      aanbiederId: aanbieder?.id ?? null,
    })
    const rij = { berichtId, richting: 'in', tegenpartij: i.tegenpartij, referentie: i.referentie } as const
    await bewaarPost(tx, { ...rij, stand: 'ontvangen', pogingen: 1, fout: null, volgendeOp: null, klaarOp: tx.nu })
    return { berichtId, referentie: i.referentie, hash: i.hash }
  },
  chronicle: () => [],
})

/** A municipality elsewhere asks something of a provider here, or answers it: kept, and its receipt confirmed. */
export const opdrachtOntvangen = command({
  naam: 'transport.opdrachtOntvangen',
  titel: tekst('Bericht van een gemeente elders lezen', 'Read a message of a municipality elsewhere'),
  http: { method: 'POST', path: '/api/transport/opdrachten' },
  input: Bestand,
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register', 'uitgaand', 'verzoek'],
  handle: ontvangOpdracht,
  chronicle: () => [],
})

/** The answer to what a provider here sent to a municipality elsewhere. */
export const antwoordOntvangen = command({
  naam: 'transport.antwoordOntvangen',
  titel: tekst('Antwoord van een gemeente elders lezen', 'Read an answer of a municipality elsewhere'),
  http: { method: 'POST', path: '/api/transport/antwoorden' },
  input: Bestand,
  may: [dienst('berichtendienst')],
  purpose: 'berichten-verwerken',
  raakt: ['toewijzing', 'register', 'declaratie'],
  handle: ontvangAntwoord,
  chronicle: () => [],
})

/** A provider sends a message to a municipality that works with another system. */
export const versturen = command({
  naam: 'transport.versturen',
  titel: tekst('Bericht naar een andere gemeente sturen', 'Send a message to another municipality'),
  http: { method: 'POST', path: '/api/transport/versturen' },
  input: z.object({ naam: Naam, inhoud: z.base64().max(35_000_000) }),
  may: [functie('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'register', 'declaratie'],
  handle: verstuur,
  chronicle: () => [],
})
