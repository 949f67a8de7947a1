import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { medewerkers } from '../../register/public.ts'
import { teSluiten } from './handlers.ts'
import { magHeropenen, watOntbreekt } from './rules.ts'
import { afsprakenVan, contactenVan, openTeVroeg, sluitingenVan, teVroegVan } from './store.ts'

/** Aftercare of a child: agreements, contacts, "too early", closings, and what stands in the way of closing. */
export const stand = query({
  naam: 'nazorg.stand',
  titel: tekst('Nazorg lezen', 'Read aftercare'),
  http: { path: '/api/dossiers/{dossierId}/nazorg' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('toegangsmedewerker', 'regisseur')],
  purpose: 'nazorg',
  raakt: ['register', 'draad', 'besluit', 'overdracht', 'veiligheid', 'chronologie'],
  handle: async (tx, { dossierId }) => {
    const kop = await tx.db
      .selectFrom('draadkop')
      .select(['nu_toestand', 'nu_waarom'])
      .where('regio', '=', tx.regio)
      .where('dossier_id', '=', dossierId)
      .executeTakeFirst()
    const s = await teSluiten(tx, { reden: 'doel-bereikt', toelichting: '', meningKind: 'x', meningOuders: 'x', zonderNazorgReden: 'x' })
    return {
      afspraken: await afsprakenVan(tx, dossierId),
      contacten: await contactenVan(tx, dossierId),
      teVroeg: await teVroegVan(tx, dossierId),
      sluitingen: await sluitingenVan(tx, dossierId),
      gesloten: kop?.nu_toestand === 'afgesloten',
      magHeropenen: magHeropenen(kop?.nu_toestand ?? null, kop?.nu_waarom ?? null),
      inDeWeg: watOntbreekt(s).map((f) => f.tekst),
      nazorg: s.nazorg,
      veiligheidOp: s.veiligheidOp,
      medewerkers: (await medewerkers(tx)).filter((m) => m.partijId === tx.actor.partij?.id).map((m) => ({ id: m.id, naam: m.naam })),
    }
  },
})

/** Families that say help stopped too early and have no answer yet. */
export const signalen = query({
  naam: 'nazorg.signalen',
  titel: tekst('Te vroeg gestopt', 'Stopped too early'),
  http: { path: '/api/te-vroeg' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur')],
  purpose: 'nazorg',
  log: { nee: 'a list of own work; opening a dossier is logged' },
  handle: (tx) => openTeVroeg(tx),
})
