// Over 300 lines: every command of the room is declared here, once.
import { z } from 'zod'
import { toegewezen } from '../../kern/access/mag.ts'
import { gebeurtenis, type GebeurtenisInvoer } from '../../kern/chronology/model.ts'
import { command, type HandlerTx } from '../../kern/command/declare.ts'
import { conflict, nietGevonden, ongeldig, veld } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { dossiersVan, regisseurVan } from '../draad/public.ts'
import { DEFINITIE, GEHOUDEN, MELDCODE_UITKOMSTEN, SOORTEN } from './model.ts'
import { afspraakOnvolledig, crisisTermijnVoldaan, dagKlopt, isGezien, magCrisisSluiten, nietAlleen, nietGehouden } from './rules.ts'
import { antwoord, BeoordelenInvoer, datum, toetsOordelen, toetsStap, ZichtInvoer } from './invoer.ts'
import { slotoordelen } from './stand.ts'
import {
  afsprakenVan,
  bewaarAfspraak,
  bewaarCrisis,
  bewaarOordelen,
  bewaarStap,
  bewaarZicht,
  crisesVan,
  laatsteVolgnr,
  looptTermijn,
  meldcodeVan,
  schrijfControle,
  sluitCrisisRij,
} from './store.ts'

const DOEL = 'veiligheid-van-een-kind'
const ik = (tx: HandlerTx) => ({ id: tx.actor.id, naam: tx.actor.naam })
const EIGEN = toegewezen('toegangsmedewerker', 'regisseur')

async function openCrisis(
  tx: HandlerTx,
  dossierId: string,
  reden: string,
): Promise<{ crisisId: string; eigenaar: { id: string; naam: string } }> {
  const regisseur = await regisseurVan(tx, tx.zaakId ?? '')
  const eigenaar = regisseur ? { id: regisseur.medewerkerId, naam: regisseur.naam } : { id: tx.actor.id, naam: tx.actor.naam }
  return { crisisId: await bewaarCrisis(tx, { zaakId: tx.zaakId ?? '', dossierId, reden, eigenaar }), eigenaar }
}

async function allen(tx: HandlerTx): Promise<string[]> {
  return (await dossiersVan(tx, tx.zaakId ?? '')).map((d) => d.id)
}

function crisisGebeurtenis(dossiers: readonly string[]): GebeurtenisInvoer {
  // The same words in every dossier and nothing of the reason: brothers and sisters may have other parents.
  return gebeurtenis('veiligheid.crisis-geopend', 'Crisis: de veiligheid wordt nu bekeken', 'Crisis: safety is being looked at now', {
    dossiers,
    gezin: false,
  })
}

/** Judges the safety of one child: three judgements apart, each with its own scale, day and basis. Acute opens the crisis path. */
export const beoordeel = command({
  naam: 'veiligheid.beoordelen',
  titel: tekst('Veiligheid van dit kind beoordelen', 'Judge the safety of this child'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/veiligheid' },
  input: BeoordelenInvoer,
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['draad', 'register'],
  handle: async (tx, input) => {
    toetsOordelen(input, tx.vandaag)
    const zaakId = tx.zaakId ?? ''
    const plek = { zaak_id: zaakId, dossier_id: input.dossierId }
    const zichtId = input.zicht
      ? await bewaarZicht(tx, { ...plek, niet_alleen_reden: input.zicht.nietAlleenReden ?? null, ...weg(input.zicht) })
      : null
    const na = await laatsteVolgnr(tx, input.dossierId)
    const gegeven = SOORTEN.flatMap((s) => (input[s] ? [{ soort: s, o: input[s] }] : []))
    await bewaarOordelen(
      tx,
      gegeven.map(({ soort, o }) => ({
        ...plek,
        soort,
        waarde: o.waarde,
        basis: o.basis,
        op: o.op,
        feiten: o.feiten,
        gemeld: o.gemeld,
        onbekend: o.onbekend,
        afweging: o.afweging,
        definitie: DEFINITIE,
        instrument: o.instrument ?? null,
        zicht_id: o.basis === 'gezien' ? zichtId : null,
        na_gebeurtenis: na,
      })),
    )
    const open = (await crisesVan(tx, zaakId)).find((c) => c.geslotenOp === null) ?? null
    const nieuw = !open && input.direct?.waarde === 'acuut-onveilig' ? await openCrisis(tx, input.dossierId, input.direct.afweging) : null
    const gezien = gegeven.some(({ o }) => o.basis === 'gezien')
    return {
      gezien,
      soorten: gegeven.map((g) => g.soort),
      nieuweCrisis: nieuw,
      dossiers: await allen(tx),
      opnieuwLoopt: await looptTermijn(tx, input.dossierId, 'veiligheid-opnieuw'),
      crisisVoldaan: open ? crisisTermijnVoldaan(await slotoordelen(tx, zaakId, open)) : false,
      crisisId: open?.id ?? nieuw?.crisisId ?? null,
    }
  },
  chronicle: (uit, input) => [
    gebeurtenis(
      'veiligheid.beoordeeld',
      uit.gezien ? 'Dit kind is gezien en de veiligheid is beoordeeld' : 'De veiligheid is op papier beoordeeld',
      uit.gezien ? 'This child was seen and its safety judged' : 'Safety was judged on paper',
      {
        // What was judged is read in the room itself; who reads the thread may be a parent of a brother or sister.
        gezin: false,
        op: input.direct?.op ?? input.herhaling?.op ?? input.ontwikkeling?.op ?? '',
        gegevens: { soorten: uit.soorten, basis: uit.gezien ? 'gezien' : 'op papier' },
      },
    ),
    ...(uit.nieuweCrisis ? [crisisGebeurtenis(uit.dossiers)] : []),
  ],
  terms: {
    stops: [
      { id: 'veiligheid-opnieuw', met: (uit, i) => (uit.gezien ? { op: i.zicht?.op ?? '' } : null) },
      { id: 'crisis-veiligheid', met: (uit) => (uit.crisisVoldaan ? { dossiers: uit.dossiers } : null) },
    ],
    starts: [
      {
        id: 'veiligheid-opnieuw',
        met: (uit, i, tx) =>
          uit.gezien || !uit.opnieuwLoopt
            ? { van: (uit.gezien ? i.zicht?.op : null) ?? tx.vandaag, bij: { id: tx.actor.id, naam: tx.actor.naam } }
            : null,
      },
      {
        id: 'crisis-veiligheid',
        met: (uit) =>
          uit.nieuweCrisis ? { dossiers: uit.dossiers, onderwerp: uit.nieuweCrisis.crisisId, bij: uit.nieuweCrisis.eigenaar } : null,
      },
    ],
  },
})

/** The columns of a look at the child, without the input's own names. */
function weg(i: z.output<typeof ZichtInvoer>) {
  return { op: i.op, hoe: i.hoe, alleen: i.alleen, wie: i.wie, indruk: i.indruk }
}

/** Somebody saw the child, or tried to. */
export const legZichtVast = command({
  naam: 'veiligheid.zichtVastleggen',
  titel: tekst('Vastleggen wie het kind zag', 'Record who saw the child'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/zicht' },
  input: ZichtInvoer.extend({ dossierId: z.uuid() }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const fout = dagKlopt('', input.op, tx.vandaag) ?? nietAlleen({ ...input, nietAlleenReden: input.nietAlleenReden ?? null })
    if (fout) throw ongeldig({ ...fout, pad: fout.pad.replace(/^(zicht)?\./, '') })
    return {
      id: await bewaarZicht(tx, {
        zaak_id: tx.zaakId ?? '',
        dossier_id: input.dossierId,
        niet_alleen_reden: input.nietAlleenReden ?? null,
        ...weg(input),
      }),
    }
  },
  chronicle: (_uit, input) => {
    const [nl, en] = isGezien(input.hoe)
      ? ['Dit kind is gezien', 'This child was seen']
      : input.hoe === 'niet-gelukt'
        ? ['Het lukte niet om dit kind te zien', 'It was not possible to see this child']
        : ['Er was contact met dit kind, niet in persoon', 'There was contact with this child, not in person']
    return gebeurtenis('veiligheid.zicht', nl, en, { op: input.op, gezin: false, gegevens: { hoe: input.hoe, alleen: input.alleen } })
  },
})

/** Opens the crisis path for the whole family: every child is seen today. */
export const crisisOpenen = command({
  naam: 'veiligheid.crisisOpenen',
  titel: tekst('Crisis openen', 'Open a crisis'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/crisis' },
  input: z.object({ dossierId: z.uuid(), reden: z.string().trim().min(1).max(4000) }),
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['draad'],
  handle: async (tx, input) => {
    const open = (await crisesVan(tx, tx.zaakId ?? '')).find((c) => c.geslotenOp === null)
    if (open)
      throw conflict('Er loopt al een crisis voor dit gezin.', 'A crisis is open for this family already.', {
        crisisId: open.id,
        geopendDag: open.geopendDag,
        eigenaar: open.eigenaarNaam,
      })
    return { ...(await openCrisis(tx, input.dossierId, input.reden)), dossiers: await allen(tx) }
  },
  chronicle: (uit) => crisisGebeurtenis(uit.dossiers),
  terms: { starts: [{ id: 'crisis-veiligheid', met: (uit) => ({ dossiers: uit.dossiers, onderwerp: uit.crisisId, bij: uit.eigenaar }) }] },
})

/** Ends a crisis, with a new judgement of every child and a reason. */
export const crisisSluiten = command({
  naam: 'veiligheid.crisisSluiten',
  titel: tekst('Crisis afsluiten', 'Close the crisis'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/crisis/{crisisId}/sluiten' },
  input: z.object({ dossierId: z.uuid(), crisisId: z.uuid(), reden: z.string().trim().min(1).max(4000) }),
  may: [EIGEN],
  purpose: DOEL,
  raakt: ['draad', 'register'],
  handle: async (tx, input) => {
    const crisis = (await crisesVan(tx, tx.zaakId ?? '')).find((c) => c.id === input.crisisId)
    if (!crisis) throw nietGevonden('Deze crisis is er niet.', 'This crisis does not exist.')
    const fouten = magCrisisSluiten(await slotoordelen(tx, tx.zaakId ?? '', crisis))
    if (fouten.length > 0) throw ongeldig(...fouten)
    if (!(await sluitCrisisRij(tx, crisis.id, input.reden)))
      throw conflict('Deze crisis is al afgesloten.', 'This crisis was closed already.')
    return { crisisId: crisis.id, dossiers: await allen(tx) }
  },
  chronicle: (uit) =>
    gebeurtenis(
      'veiligheid.crisis-gesloten',
      'De crisis is afgesloten na een nieuw oordeel over ieder kind',
      'The crisis was closed after a new judgement of every child',
      { dossiers: uit.dossiers, gezin: false },
    ),
  terms: { stops: [{ id: 'crisis-veiligheid', met: (uit) => ({ dossiers: uit.dossiers, onderwerp: uit.crisisId }) }] },
})

/** An agreement that keeps the child safe: whose, from when, and when somebody looks. */
export const maakAfspraak = command({
  naam: 'veiligheid.afspraakMaken',
  titel: tekst('Veiligheidsafspraak maken', 'Make a safety agreement'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/veiligheidsafspraken' },
  input: z.object({
    dossierId: z.uuid(),
    wat: z.string().trim().min(1).max(2000),
    eigenaar: z.string().trim().min(1).max(200),
    van: datum,
    controleOp: datum,
    netwerk: z.string().trim().max(200).nullish(),
    zonderNetwerkReden: z.string().trim().max(1000).nullish(),
    gezinWeet: z.boolean(),
  }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const netwerk = input.netwerk || null
    const zonderNetwerkReden = input.zonderNetwerkReden || null
    const fout = afspraakOnvolledig({ van: input.van, controleOp: input.controleOp, netwerk, zonderNetwerkReden })
    if (fout) throw ongeldig(fout)
    return {
      id: await bewaarAfspraak(tx, {
        zaak_id: tx.zaakId ?? '',
        dossier_id: input.dossierId,
        wat: input.wat,
        eigenaar: input.eigenaar,
        van: input.van,
        controle_op: input.controleOp,
        netwerk,
        zonder_netwerk_reden: zonderNetwerkReden,
        gezin_weet: input.gezinWeet,
      }),
    }
  },
  chronicle: (uit, input) =>
    gebeurtenis('veiligheid.afspraak', 'Er is een afspraak voor de veiligheid', 'There is an agreement for safety', {
      ...(input.gezinWeet ? { tekst: tekst(`${input.wat} (${input.eigenaar})`, `${input.wat} (${input.eigenaar})`) } : {}),
      gezin: input.gezinWeet,
      verwijzing: { kamer: 'veiligheid', id: uit.id },
      gegevens: { controleOp: input.controleOp },
    }),
  terms: {
    starts: [
      { id: 'veiligheidsafspraak-controle', met: (uit, input, tx) => ({ bij: ik(tx), onderwerp: uit.id, eindigtOp: input.controleOp }) },
    ],
  },
})

/** Looks whether an agreement was kept; when not: the cause and what happens now. */
export const controleerAfspraak = command({
  naam: 'veiligheid.afspraakControleren',
  titel: tekst('Veiligheidsafspraak controleren', 'Check a safety agreement'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/veiligheidsafspraken/{afspraakId}/controle' },
  input: z.object({
    dossierId: z.uuid(),
    afspraakId: z.uuid(),
    gehouden: z.enum(GEHOUDEN),
    bewijs: z.string().trim().min(1).max(4000),
    oorzaak: z.string().trim().max(4000).nullish(),
    gevolg: z.string().trim().max(4000).nullish(),
    volgendeControleOp: datum.nullish(),
  }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const afspraak = (await afsprakenVan(tx, input.dossierId)).find((a) => a.id === input.afspraakId)
    if (!afspraak) throw nietGevonden('Deze afspraak is er niet.', 'This agreement does not exist.')
    const oorzaak = input.oorzaak || null
    const gevolg = input.gevolg || null
    const fout = nietGehouden(input.gehouden, oorzaak, gevolg)
    if (fout) throw ongeldig(fout)
    if (input.volgendeControleOp && input.volgendeControleOp < tx.vandaag)
      throw ongeldig(
        veld('volgendeControleOp', 'Kies een dag die nog komt.', 'Choose a day to come.', { gevonden: input.volgendeControleOp }),
      )
    if (!(await schrijfControle(tx, input.dossierId, afspraak.id, { gehouden: input.gehouden, bewijs: input.bewijs, oorzaak, gevolg })))
      throw conflict('Een collega heeft deze afspraak al gecontroleerd.', 'A colleague has checked this agreement already.', {
        gehouden: afspraak.gehouden,
      })
    const volgende = input.volgendeControleOp
      ? await bewaarAfspraak(tx, {
          zaak_id: tx.zaakId ?? '',
          dossier_id: input.dossierId,
          wat: afspraak.wat,
          eigenaar: afspraak.eigenaar,
          van: tx.vandaag,
          controle_op: input.volgendeControleOp,
          netwerk: afspraak.netwerk,
          zonder_netwerk_reden: afspraak.zonderNetwerkReden,
          gezin_weet: afspraak.gezinWeet,
        })
      : null
    return { id: afspraak.id, volgende, gezinWeet: afspraak.gezinWeet }
  },
  chronicle: (uit, input) => {
    const goed = input.gehouden === 'ja'
    const nietGoed = input.gehouden === 'nee' || input.gehouden === 'deels'
    return nietGoed
      ? gebeurtenis(
          'veiligheid.afspraak-niet-gehouden',
          'Een afspraak voor de veiligheid is niet (helemaal) gehouden',
          'An agreement for safety was not (fully) kept',
          { gezin: false, verwijzing: { kamer: 'veiligheid', id: uit.id } },
        )
      : gebeurtenis(
          'veiligheid.afspraak-gecontroleerd',
          goed ? 'Een afspraak voor de veiligheid is gehouden' : 'Nog niet bekend of een afspraak is gehouden',
          goed ? 'An agreement for safety was kept' : 'Not known yet whether an agreement was kept',
          { gezin: goed && uit.gezinWeet, verwijzing: { kamer: 'veiligheid', id: uit.id } },
        )
  },
  terms: {
    stops: [{ id: 'veiligheidsafspraak-controle', met: (uit) => ({ onderwerp: uit.id }) }],
    starts: [
      {
        id: 'veiligheidsafspraak-controle',
        met: (uit, input, tx) =>
          uit.volgende && input.volgendeControleOp ? { bij: ik(tx), onderwerp: uit.volgende, eindigtOp: input.volgendeControleOp } : null,
      },
    ],
  },
})

/** One step of the meldcode, with the questions of the assessment framework and the outcome at the fifth. */
export const meldcodeStap = command({
  naam: 'veiligheid.meldcodeStap',
  titel: tekst('Stap van de meldcode vastleggen', 'Record a step of the meldcode'),
  http: { method: 'POST', path: '/api/dossiers/{dossierId}/meldcode' },
  input: z.object({
    dossierId: z.uuid(),
    stap: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
    op: datum,
    toelichting: z.string().trim().min(1).max(8000),
    overgeslagen: z.boolean().default(false),
    antwoorden: z
      .object({
        vermoeden: antwoord,
        acuutOfStructureel: antwoord,
        zelfHulpBieden: antwoord,
        hulpAanvaard: antwoord,
        resultaatOpTijd: antwoord,
      })
      .nullish(),
    uitkomst: z.enum(MELDCODE_UITKOMSTEN).nullish(),
    afwijking: z.string().trim().max(4000).nullish(),
  }),
  may: [EIGEN],
  purpose: DOEL,
  handle: async (tx, input) => {
    const eerder = await meldcodeVan(tx, input.dossierId)
    const laatsteRonde = Math.max(0, ...eerder.map((s) => s.ronde))
    const af = eerder.some((s) => s.ronde === laatsteRonde && s.stap === 5)
    const ronde = laatsteRonde === 0 || af ? laatsteRonde + 1 : laatsteRonde
    const gedaan = new Set(eerder.filter((s) => s.ronde === ronde).map((s) => s.stap))
    if (gedaan.has(input.stap)) throw conflict(`Stap ${input.stap} is al vastgelegd.`, `Step ${input.stap} was recorded already.`)
    const fout =
      dagKlopt('', input.op, tx.vandaag) ??
      toetsStap(input, gedaan, eerder.find((s) => s.ronde === ronde && s.stap === 4)?.antwoorden ?? null)
    if (fout) throw ongeldig({ ...fout, pad: fout.pad.replace(/^\./, '') })
    const id = await bewaarStap(tx, {
      zaak_id: tx.zaakId ?? '',
      dossier_id: input.dossierId,
      ronde,
      stap: input.stap,
      op: input.op,
      toelichting: input.toelichting,
      overgeslagen: input.overgeslagen,
      antwoorden: input.antwoorden ?? null,
      uitkomst: input.stap === 5 ? (input.uitkomst ?? null) : null,
      afwijking: input.afwijking || null,
    })
    return { id, ronde }
  },
  chronicle: (uit, input) =>
    gebeurtenis(
      'veiligheid.meldcode',
      input.stap === 5 ? 'De meldcode is afgerond' : `Stap ${input.stap} van de meldcode is gezet`,
      input.stap === 5 ? 'The meldcode was finished' : `Step ${input.stap} of the meldcode was taken`,
      {
        op: input.op,
        gezin: false,
        gegevens: { stap: input.stap, ronde: uit.ronde, overgeslagen: input.overgeslagen, uitkomst: input.uitkomst ?? null },
      },
    ),
})
