import { plusDagen } from '@draad/stelsel'
import type { RedenBeeindiging } from '@draad/berichten'
import {
  evalueren,
  overbruggen,
  overbruggingStoppen,
  spreekContactAf,
  starten,
  stoppen,
  uitkomstVastleggen,
  wachtcontact,
  wisselHulpverlener,
} from '../../../keten/levering/commands.ts'
import type { Weten } from '../../../keten/levering/model.ts'
import { aannemen, intrekken, maken, meldNietBeschikbaar, weigeren } from '../../../keten/toewijzing/commands.ts'
import type { Afwijkreden, Weigerreden } from '../../../keten/toewijzing/model.ts'
import { EFFECT, GEZICHT, WACHT, WEIGERING } from '../teksten/hulp.ts'
import { HULPVERLENER, type AanbiederSleutel } from '../regio.ts'
import { doe, eersteOuder, kind, zin, type Hoofdstuk, type Toegewezen, type Verhaal } from '../verhaal.ts'

export interface ToewijsOpties {
  readonly aanbieder?: AanbiederSleutel
  /** First choice was another provider. */
  readonly eersteKeus?: AanbiederSleutel
  readonly reden?: Afwijkreden
  readonly toelichting?: string
  /** Numbers and products that are agreed nationally. */
  readonly vast?: readonly { nummer: number; product: string; volume: number; eenheid: '01' | '04' | '16'; frequentie: '2'; tot: string }[]
}

const laatste = (v: Verhaal): Toegewezen => {
  const t = v.stand.toewijzingen.at(-1)
  if (!t) throw new Error(`${v.gezin.sleutel}: no allocation yet`)
  return t
}
const aanbieder = (v: Verhaal, t: Toegewezen) => v.regio.mens[HULPVERLENER[t.aanbieder]]

/** Decided help goes to a provider. */
export const toewijzen =
  (m: ToewijsOpties = {}): Hoofdstuk =>
  async (v) => {
    const kies = m.aanbieder ?? v.r.kies(['linde', 'anker', 'veerpont', 'vuurvlieg'] as const)
    const { id: aanbiederId } = v.regio.partij[kies]
    for (const [i, h] of v.stand.voorzieningen.entries()) {
      const vast = m.vast?.[i]
      const eerst = m.eersteKeus ? v.regio.partij[m.eersteKeus] : v.regio.partij[kies]
      const anders = m.eersteKeus !== undefined || vast !== undefined
      const van = h.van > v.nu ? h.van : v.nu
      const uit = await doe(v, maken, {
        dossierId: v.stand.dossierId,
        voorzieningId: h.id,
        aanbiederId,
        product: vast ? { categorie: vast.product.slice(0, 2), code: vast.product } : { categorie: h.product.slice(0, 2), code: h.product },
        omvang: vast
          ? { volume: vast.volume, eenheid: vast.eenheid, frequentie: vast.frequentie }
          : { volume: h.volume ?? 1, eenheid: h.eenheid as '04', frequentie: h.frequentie as '2' },
        budget: null,
        ingangsdatum: vast ? h.van : van,
        einddatum: vast?.tot ?? h.totEnMet,
        eersteKeus: { wat: `Hulp bij ${eerst.naam}`, aanbiederId: eerst.id, van: v.r.kies(['gezin', 'kind', 'professional'] as const) },
        afwijking: anders
          ? {
              reden: m.reden ?? 'anders',
              toelichting: m.toelichting ?? 'Dit product is landelijk ingekocht en heet daar anders.',
              verteldOp: v.nu,
            }
          : null,
        nummer: vast?.nummer ?? null,
      })
      v.stand.toewijzingen.push({ id: uit.toewijzingId, versie: 1, aanbieder: kies, van })
    }
  }

export const aangenomen =
  (startNa = 21): Hoofdstuk =>
  async (v) => {
    const t = laatste(v)
    await doe(
      v,
      aannemen,
      { dossierId: v.stand.dossierId, toewijzingId: t.id, versie: t.versie++, startVerwachtOp: plusDagen(v.nu, startNa) },
      aanbieder(v, t),
    )
  }

/** The provider cannot, with a coded reason. */
export const aanbiederWeigert =
  (reden: Weigerreden): Hoofdstuk =>
  async (v) => {
    const t = laatste(v)
    await doe(
      v,
      weigeren,
      {
        dossierId: v.stand.dossierId,
        toewijzingId: t.id,
        versie: t.versie++,
        reden,
        toelichting: zin(v, WEIGERING[reden] ?? 'Wij kunnen deze hulp nu niet geven.'),
      },
      aanbieder(v, t),
    )
  }

export const opdrachtTerug: Hoofdstuk = async (v) => {
  const t = laatste(v)
  await doe(v, intrekken, {
    dossierId: v.stand.dossierId,
    toewijzingId: t.id,
    versie: t.versie++,
    reden: '13',
    einddatum: t.van,
    toelichting: zin(v, 'De ouders kozen een andere aanbieder, dichter bij huis.'),
  })
}

export const nietBeschikbaar: Hoofdstuk = async (v) => {
  await doe(v, meldNietBeschikbaar, {
    dossierId: v.stand.dossierId,
    voorzieningId: v.stand.voorzieningen[0]?.id ?? null,
    nodig: 'Hulp thuis op twee middagen per week, door dezelfde persoon',
    categorie: '45',
    reden: 'overal-vol',
    toelichting: 'Drie aanbieders gebeld. De kortste wachttijd is vijf maanden.',
  })
}

/** Help really begins: the chain clock stops. Mostly nobody says whether it began with a crisis. */
export const begonnenNa =
  (crisis: Weten): Hoofdstuk =>
  async (v) => {
    const t = laatste(v)
    const uit = await doe(v, starten, { dossierId: v.stand.dossierId, toewijzingId: t.id, begindatum: v.nu, crisis }, aanbieder(v, t))
    v.stand.leveringen.push(uit.leveringId)
    await doe(
      v,
      wisselHulpverlener,
      { dossierId: v.stand.dossierId, leveringId: uit.leveringId, naam: v.r.kies(GEZICHT), van: v.nu },
      aanbieder(v, t),
    )
  }

export const begonnen = begonnenNa('onbekend')

/** Another face: told before, or not. */
export const anderGezicht =
  (verteld = true): Hoofdstuk =>
  async (v) => {
    const leveringId = v.stand.leveringen.at(-1) ?? ''
    await doe(
      v,
      wisselHulpverlener,
      {
        dossierId: v.stand.dossierId,
        leveringId,
        naam: v.r.kies(GEZICHT),
        van: v.nu,
        reden: v.r.kies(['vertrek', 'ziekte', 'verlof'] as const),
        aangekondigdOp: verteld ? plusDagen(v.nu, -7) : null,
        warm: verteld,
      },
      aanbieder(v, laatste(v)),
    )
  }

export const hulpBekeken: Hoofdstuk = async (v) => {
  await doe(v, evalueren, {
    dossierId: v.stand.dossierId,
    leveringId: v.stand.leveringen.at(-1) ?? '',
    op: v.nu,
    aanwezig: [kind(v).roepnaam, eersteOuder(v).naam, 'de hulpverlener'],
    woordenKind: kind(v).leeftijd < 4 ? null : v.r.kies(EFFECT.kind),
    woordenOuders: v.r.kies(EFFECT.ouders),
    doelen: v.gezin.vraag.doelen
      .slice(0, 2)
      .map((d) => ({
        doel: d.doel,
        stand: v.r.kies(['dichterbij', 'dichterbij', 'gelijk', 'bereikt'] as const),
        toelichting: `${d.maat}: eerst ${d.nu}, nu ${Math.round((d.nu + d.streef) / 2)}.`,
      })),
    effect: v.r.kies(['deels', 'deels', 'bereikt', 'onbekend'] as const),
    watVerandert: zin(v, v.r.kies(EFFECT.verandert)),
    volgendeOp: plusDagen(v.nu, 90),
  })
}

export const gestopt =
  (reden: RedenBeeindiging, nazorgNa = 60): Hoofdstuk =>
  async (v) => {
    const tijdelijk = reden === '20'
    await doe(
      v,
      stoppen,
      {
        dossierId: v.stand.dossierId,
        leveringId: v.stand.leveringen.at(-1) ?? '',
        einddatum: v.nu,
        reden,
        toelichting: tijdelijk ? 'De hulpverlener is ziek; er is nog geen vervanger.' : '',
        nazorgOp: tijdelijk ? null : plusDagen(v.nu, nazorgNa),
      },
      aanbieder(v, laatste(v)),
    )
  }

/** What was said of help, or why nothing was. */
type Gezegd = Pick<NonNullable<(typeof uitkomstVastleggen)['_in']>, 'nut' | 'zonderHulp' | 'reden' | 'nietVoorOuders'>

/** What youth and parent thought of help; of whom nothing is given it was not asked yet. A small child is not asked for a mark. */
export const hoeWasHet =
  (zei: { readonly kind?: Gezegd; readonly ouder?: Gezegd }): Hoofdstuk =>
  async (v) => {
    const jong = zei.kind && kind(v).leeftijd < 7 ? { reden: 'te-jong' as const } : zei.kind
    for (const [informant, wat] of [['jeugdige', jong] as const, ['ouder', zei.ouder] as const])
      if (wat)
        await doe(
          v,
          uitkomstVastleggen,
          { dossierId: v.stand.dossierId, leveringId: v.stand.leveringen.at(-1) ?? '', informant, op: v.nu, ...wat },
          aanbieder(v, laatste(v)),
        )
  }

export const overbrugging: Hoofdstuk = async (v) => {
  const { id } = await doe(v, overbruggen, {
    dossierId: v.stand.dossierId,
    soort: zin(v, 'Elke week een uur met {kind} wandelen en praten'),
    doorWie: `${v.werker.partij?.naam ?? 'het team'}, jongerenwerker`,
    vrijwillig: true,
    van: v.nu,
  })
  v.stand.overbruggingId = id
}

export const overbruggingKlaar: Hoofdstuk = async (v) => {
  await doe(v, overbruggingStoppen, {
    dossierId: v.stand.dossierId,
    overbruggingId: v.stand.overbruggingId,
    tot: v.nu,
    reden: 'De jongerenwerker kon niet langer. De hulp zelf is nog niet begonnen.',
  })
}

/** Who keeps in touch while the family waits. */
export const contactTijdensWachten: Hoofdstuk = async (v) => {
  await doe(v, spreekContactAf, { dossierId: v.stand.dossierId, contactId: v.werker.id, elkeDagen: 14, verwachtOp: plusDagen(v.nu, 35) })
}

export const wachtgesprek =
  (erger: boolean): Hoofdstuk =>
  async (v) => {
    await doe(v, wachtcontact, {
      dossierId: v.stand.dossierId,
      op: v.nu,
      eigenWoorden: zin(v, v.r.kies(erger ? WACHT.erger : WACHT.gelijk)),
      woordenVan: eersteOuder(v).naam,
      verergerd: erger ? 'ja' : 'nee',
      gevaar: 'nee',
    })
  }

/** The provider accepts everything it was asked, with the day on which it wants to begin. */
export const alleAangenomen =
  (startOp: string): Hoofdstuk =>
  async (v) => {
    for (const t of v.stand.toewijzingen)
      await doe(
        v,
        aannemen,
        { dossierId: v.stand.dossierId, toewijzingId: t.id, versie: t.versie++, startVerwachtOp: startOp },
        aanbieder(v, t),
      )
  }

/** The renewed help goes to the same provider, to go on where the old ends. */
export const verlengd: Hoofdstuk = async (v) => {
  await toewijzen({ aanbieder: laatste(v).aanbieder })(v)
  const t = laatste(v)
  await doe(v, aannemen, { dossierId: v.stand.dossierId, toewijzingId: t.id, versie: t.versie++, startVerwachtOp: t.van }, aanbieder(v, t))
}
