import { gemeenten } from '@draad/stelsel'
import { z } from 'zod'
import { functie, toegewezen } from '../../kern/access/mag.ts'
import { query } from '../../kern/command/declare.ts'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { nietGevonden } from '../../kern/outcome/uitkomst.ts'
import { tekst } from '../../kern/texts/tekst.ts'
import { partijen, personenVan, persoonMetBsn, volledigeNaam } from '../../register/public.ts'
import { dossierVanKindBij } from '../draad/public.ts'
import { plaatsenVan, toeTeWijzen, toewijzingenBij, toewijzingenMetNummer, toewijzingenVan, type Toewijzing } from '../toewijzing/public.ts'
import { grondBij, huidigeBij } from './handlers-besluit.ts'
import { bovenBesluitVan } from './handlers-toekennen.ts'
import { actueel } from './kennis.ts'
import { clientNaam, gevraagd, hulpNaam, vergelijk, watGevraagd, zoals } from './leesbaar.ts'
import { AFWIJSREDENEN, type Deel, type MetDelen, type Toestandnaam, type Verzoek, type Zending } from './model.ts'
import { antwoordVoor, isAf, magNu, redenenBij, staat, verwacht, type Grond } from './rules.ts'
import { verzoeken, verzoekVan, zonderDossier } from './store.ts'

const HOOGSTENS = 500

/** The days from which terms run: the request as it was received, and what happened last. */
const dagen = (v: Pick<Verzoek, 'dagtekening' | 'ontvangenOp'>, d: Pick<Deel, 'onderzoekOp'>) => ({
  eerste: v.dagtekening,
  laatste: d.onderzoekOp ?? v.ontvangenOp ?? v.dagtekening,
})

/** Where a request stands as a whole: its message first, then the part that still waits. */
export type Standnaam = Exclude<Zending, 'verwerkt'> | Toestandnaam

function standVan({ verzoek: v, delen }: MetDelen): Standnaam {
  if (v.zending !== 'verwerkt') return v.zending
  const open = delen.find((d) => !isAf(v.soort, d))
  return staat(v.soort, open ?? (delen[0] as Deel))
}

function regel(m: MetDelen, namen: ReadonlyMap<string, string>, lopend: readonly Toewijzing[]) {
  const { verzoek: v, delen } = m
  const termijnen = v.zending === 'verwerkt' ? delen.flatMap((d) => antwoordVoor(v.soort, d, dagen(v, d)) ?? []) : []
  return {
    id: v.id,
    soort: v.soort,
    dossierId: v.dossierId,
    kind: clientNaam(v.client),
    wat: delen.flatMap((d) => watGevraagd(d.inhoud, lopend)),
    aanbiederNaam: v.aanbiederNaam,
    gemeenteNaam: namen.get(v.gemeenteCode) ?? v.gemeenteCode,
    dagtekening: v.dagtekening,
    elders: v.elders,
    /** Its message, and those that answered it. */
    berichten: [v.berichtId, ...delen.flatMap((d) => d.berichten)],
    stand: standVan(m),
    antwoordVoor: termijnen.toSorted((a, b) => (a.op < b.op ? -1 : 1))[0]?.op ?? null,
    beslotenOp: delen.every((d) => d.beslotenOp !== null)
      ? (delen
          .map((d) => d.beslotenOp ?? '')
          .sort()
          .at(-1) ?? null)
      : null,
  }
}

async function regels(tx: HandlerTx, alle: readonly MetDelen[]) {
  const namen = new Map((await partijen(tx, 'gemeente')).flatMap((p) => (p.cbsCode ? [[p.cbsCode, p.naam] as const] : [])))
  const nummers = alle.flatMap((m) =>
    m.delen.flatMap((d) =>
      d.inhoud.soort === 'vow' ? (d.inhoud.wijziging.TeWijzigenProducten?.TeWijzigenProduct ?? []).map((x) => x.ToewijzingNummer) : [],
    ),
  )
  const lopend = await toewijzingenMetNummer(tx, [...new Set(nummers)])
  return alle.map((m) => regel(m, namen, lopend))
}

/** Requests of one's own organisation or municipality: what waits, until when, and what was answered. */
export const lijst = query({
  naam: 'verzoek.lijst',
  titel: tekst('Verzoeken bekijken', 'See requests'),
  http: { path: '/api/verzoeken' },
  input: z.object({}),
  may: [functie('aanbieder', 'toegangsmedewerker', 'regisseur')],
  purpose: 'berichten-verwerken',
  raakt: ['register', 'toewijzing'],
  log: { nee: 'a worklist of one’s own; opening a request is logged' },
  handle: async (tx) => {
    const alle = await verzoeken(tx, {}, HOOGSTENS + 1)
    return { verzoeken: await regels(tx, alle.slice(0, HOOGSTENS)), meer: alle.length > HOOGSTENS }
  },
})

/** Requests for children who have no dossier yet: how many, and by when the first is answered. They stand in nobody's worklist. */
export const post = query({
  naam: 'verzoek.post',
  titel: tekst('Zien of er verzoeken op een dossier wachten', 'See whether requests await a dossier'),
  http: { path: '/api/verzoeken/post' },
  input: z.object({}),
  may: [functie('toegangsmedewerker', 'regisseur')],
  purpose: 'berichten-verwerken',
  log: { nee: 'a number and a day; nobody is named' },
  handle: async (tx) => {
    const wacht = await zonderDossier(tx)
    const dagenTot = wacht.flatMap((d) => antwoordVoor(d.soort, d, dagen(d, d))?.op ?? [])
    return { aantal: new Set(wacht.map((d) => d.id)).size, eerste: dagenTot.sort()[0] ?? null }
  },
})

/** Requests about one child. */
export const vanDossier = query({
  naam: 'verzoek.vanDossier',
  titel: tekst('Verzoeken over een kind bekijken', 'See requests about a child'),
  http: { path: '/api/dossiers/{dossierId}/verzoeken' },
  input: z.object({ dossierId: z.uuid() }),
  may: [toegewezen('regisseur', 'toegangsmedewerker', 'beslisser', 'aanbieder')],
  purpose: 'berichten-verwerken',
  raakt: ['register', 'toewijzing'],
  handle: async (tx, { dossierId }) => regels(tx, await verzoeken(tx, { dossierId })),
})

async function deelUit(tx: HandlerTx, v: Verzoek, d: Deel, huidige: readonly Toewijzing[], wie: { gemeente: boolean; antwoordt: boolean }) {
  const { gemeente } = wie
  const grond: Grond['soort'] = (await grondBij(tx, v, d)).soort
  const actief = v.zending === 'verwerkt'
  const { inhoud } = d
  return {
    id: d.id,
    versie: d.versie,
    referentie: d.referentie,
    staat: staat(v.soort, d),
    // The state table says what may follow; nothing does for who asked.
    mag: actief && wie.antwoordt ? magNu(v.soort, d) : [],
    verwacht: actief ? verwacht(v.soort, d, dagen(v, d)) : [],
    grond,
    redenen: redenenBij(grond, AFWIJSREDENEN),
    gevraagd: inhoud.soort === 'vot' ? gevraagd(inhoud.product) : null,
    verwijzer:
      inhoud.soort === 'vot'
        ? {
            type: inhoud.product.Verwijzer.Type,
            naam: inhoud.product.Verwijzer.Naam ?? null,
            code: inhoud.product.Verwijzer.ZorgverlenerCode ?? null,
          }
        : null,
    beschikking: inhoud.soort === 'vot' ? (inhoud.product.BeschikkingNummer ?? null) : null,
    commentaar: inhoud.soort === 'vot' ? (inhoud.product.Commentaar ?? null) : null,
    reden: inhoud.soort === 'vow' ? inhoud.wijziging.RedenVerzoek : null,
    wijziging: inhoud.soort === 'vow' ? vergelijk(inhoud.wijziging, huidige) : [],
    boven: inhoud.soort === 'vow' && gemeente && !isAf(v.soort, d) ? await bovenBesluitVan(tx, inhoud.wijziging, huidige) : [],
    onderzoekOp: d.onderzoekOp,
    beslotenOp: d.beslotenOp,
    beslotenDoor: d.beslotenDoor,
    afwijsreden: d.reden,
    andereGemeente: d.andereGemeente
      ? { code: d.andereGemeente, naam: gemeenten.find((g) => g.code === d.andereGemeente)?.naam ?? null }
      : null,
    toelichting: gemeente || d.beslotenOp !== null ? d.toelichting : null,
    toewijzingen: d.toewijzingen,
  }
}

/** Decided help that may still be allocated: what a grant can rest on. */
async function gronden(tx: HandlerTx, dossierId: string) {
  const bezet = new Set(
    (await toewijzingenVan(tx, dossierId))
      .filter((t) => t.gestoptOp === null && (t.stand === 'wacht-op-antwoord' || t.stand === 'aangenomen'))
      .map((t) => t.voorzieningId),
  )
  return (await toeTeWijzen(tx, dossierId))
    .filter((v) => v.vorm === 'zin' && !bezet.has(v.id))
    .map((v) => ({
      id: v.id,
      naam: hulpNaam(v.product.slice(0, 2), v.product),
      product: v.product,
      volume: v.volume,
      eenheid: v.eenheid,
      frequentie: v.frequentie,
      van: v.van,
      totEnMet: v.totEnMet,
    }))
}

/**
 * One request: what is asked, of whom, what runs now, until when an answer is due and which answers there are.
 * A request moves when it is laid in a dossier; asked for at its old place, the answer is only where it is now.
 */
export const tonen = query({
  naam: 'verzoek.tonen',
  titel: tekst('Een verzoek bekijken', 'See a request'),
  http: { path: '/api/verzoeken/een/{verzoekId}' },
  input: z.object({ verzoekId: z.uuid(), dossierId: z.uuid().optional() }),
  may: [functie('aanbieder', 'toegangsmedewerker', 'regisseur', 'beslisser')],
  purpose: 'berichten-verwerken',
  raakt: ['register', 'toewijzing', 'besluit', 'draad'],
  handle: async (tx, input) => {
    const m = await verzoekVan(tx, input.verzoekId)
    if (!m) throw nietGevonden('Dit verzoek is er niet.', 'This request does not exist.')
    const { verzoek: v, delen } = m
    // Reading about a child is in that child's log: the dossier is named.
    if ((v.dossierId ?? undefined) !== input.dossierId) return { verhuisd: true as const, dossierId: v.dossierId }
    const gemeente = tx.actor.partij?.id !== v.aanbiederId
    const antwoordt = gemeente && !v.elders && tx.actor.functies.some((f) => f === 'toegangsmedewerker' || f === 'regisseur')
    const huidige = gemeente ? await huidigeBij(tx, v) : await eigenHuidige(tx, v)
    const bekend = gemeente && v.dossierId === null ? await wieIsDit(tx, v) : null
    return {
      verhuisd: false as const,
      verzoek: {
        id: v.id,
        soort: v.soort,
        aanbiederNaam: v.aanbiederNaam,
        gemeenteNaam: (await partijen(tx, 'gemeente')).find((p) => p.id === v.gemeenteId)?.naam ?? v.gemeenteCode,
        dossierId: v.dossierId,
        inDossier: v.dossierId !== null && (gemeente || tx.rollen.includes('aanbieder')),
        bron: v.bron,
        elders: v.elders,
        dagtekening: v.dagtekening,
        ontvangenOp: v.ontvangenOp,
        zending: v.zending,
        stand: standVan(m),
        bevindingen: v.bevindingen,
        doorNaam: v.doorNaam,
      },
      kind: {
        naam: clientNaam(v.client),
        geboortedatum: v.client.Geboortedatum ?? null,
        geslacht: v.client.Geslacht ?? null,
        gezagsdragerBekend: v.client.GezagsdragerBekend ? v.client.GezagsdragerBekend === '1' : null,
        commentaar: v.client.Commentaar ?? null,
        // Only while nobody is known to be this child: the search goes by it.
        bsn: gemeente && v.dossierId === null ? v.client.Bsn : null,
      },
      bekend,
      gemeente,
      delen: await Promise.all(delen.map((d) => deelUit(tx, v, d, huidige, { gemeente, antwoordt }))),
      huidige: huidige.map((t) => ({ ...zoals(t), giBepaald: t.giBepaald, zonderBesluit: t.besluitId === null })),
      gronden: gemeente && v.dossierId !== null ? await gronden(tx, v.dossierId) : [],
      gemeenten: gemeente ? gemeenten.filter((g) => g.code !== v.gemeenteCode).map((g) => ({ code: g.code, naam: g.naam })) : [],
      herstel: !gemeente && v.zending === 'niet verzonden' ? { client: v.client, delen: delen.map((d) => d.inhoud) } : null,
    }
  },
})

async function eigenHuidige(tx: HandlerTx, v: Verzoek): Promise<Toewijzing[]> {
  const kind = await persoonMetBsn(tx, v.client.Bsn)
  return kind ? actueel(await toewijzingenBij(tx, kind.id, v.aanbiederId, v.gemeenteId), tx.vandaag) : []
}

/** The dossier of one's own that this request is about, by its BSN. */
async function wieIsDit(tx: HandlerTx, v: Verzoek): Promise<{ dossierId: string; naam: string } | null> {
  const kind = await persoonMetBsn(tx, v.client.Bsn)
  const dossier = kind ? await dossierVanKindBij(tx, kind.id, v.gemeenteId) : null
  return kind && dossier ? { dossierId: dossier.id, naam: volledigeNaam(kind) } : null
}

/** What a provider can ask about: its children with what runs, and municipalities. */
export const keuzes = query({
  naam: 'verzoek.keuzes',
  titel: tekst('Zien waarover een verzoek kan gaan', 'See what a request can be about'),
  http: { path: '/api/verzoeken/keuzes' },
  input: z.object({}),
  may: [functie('aanbieder')],
  purpose: 'uitvoeren-jeugdhulp',
  raakt: ['toewijzing', 'register'],
  log: { nee: 'a worklist of one’s own; opening a child’s dossier is logged' },
  handle: async (tx) => {
    const mijn = tx.actor.partij ? await plaatsenVan(tx, tx.actor.partij.id, { soort: 'geldt', vanaf: tx.vandaag }) : []
    const perKind = Map.groupBy(actueel(mijn, tx.vandaag), (t) => `${t.kindId} ${t.gemeenteId}`)
    const lijstGemeenten = await partijen(tx, 'gemeente')
    const personen = await personenVan(
      tx,
      mijn.map((t) => t.kindId),
    )
    const kinderen = []
    for (const van of perKind.values()) {
      const eerste = van[0] as Toewijzing
      const kind = personen.get(eerste.kindId)
      if (!kind || kind.zonderBsn !== null) continue
      kinderen.push({
        nummer: eerste.nummer,
        dossierId: eerste.dossierId,
        naam: volledigeNaam(kind),
        gemeenteId: eerste.gemeenteId,
        gemeenteNaam: lijstGemeenten.find((g) => g.id === eerste.gemeenteId)?.naam ?? eerste.gemeenteCode,
        toewijzingen: van.map((t) => ({ ...zoals(t), gestart: t.gestartOp !== null })),
      })
    }
    return {
      kinderen: kinderen.sort((a, b) => a.naam.localeCompare(b.naam, 'nl')),
      gemeenten: lijstGemeenten.filter((g) => g.cbsCode !== null).map((g) => ({ id: g.id, naam: g.naam })),
    }
  },
})
