// Over 300 lines: every way in and out of the door, each a short chapter; they share the family as it is entered.
import { heeftBereikt, plusDagen } from '@draad/stelsel'
import {
  eldersAangenomen,
  legVast,
  meldSignaal,
  planGesprek,
  rondAanmeldingAf,
  startHulpTeam,
  triage,
  vraagErbij,
  zoekPersoon,
} from '../../../keten/aanmelding/commands.ts'
import { gezinToelaten } from '../../../register/commands.ts'
import { ADVIES, AFSTEMMEN, BEHOEFTE, HULP_TEAM, SIGNAAL, URGENTIE } from '../teksten/deur.ts'
import {
  doe,
  dossiersVan,
  eersteOuder,
  inloggenAls,
  kind,
  kinderen,
  ouders,
  ouderwoord,
  zetMensen,
  zin,
  type Hoofdstuk,
  type Verhaal,
} from '../verhaal.ts'

export interface AanmeldOpties {
  readonly route?: 'gezin' | 'huisarts' | 'jeugdarts' | 'gi' | 'school' | 'politie' | 'veilig-thuis' | 'medisch-specialist'
  readonly urgentie?: 'acuut' | 'spoed' | 'gewoon' | 'onbekend'
  readonly geweld?: boolean
  readonly loketten?: readonly string[]
  readonly tolk?: boolean
  /** The child asked for itself, in confidence. */
  readonly kindZelf?: boolean
}

function gezinsinvoer(v: Verhaal) {
  const g = v.gezin
  return {
    kinderen: g.kinderen.map(({ voornamen, voorvoegsel, achternaam, geslacht, geboortedatum, verwachtOp, bsn, zonderBsn }) => ({
      voornamen,
      voorvoegsel,
      achternaam,
      geslacht,
      geboortedatum,
      verwachtOp,
      bsn,
      zonderBsn,
    })),
    volwassenen: g.volwassenen.map((p) => ({
      voornamen: p.voornamen,
      voorvoegsel: p.voorvoegsel,
      achternaam: p.achternaam,
      geslacht: p.geslacht,
      geboortedatum: p.geboortedatum,
      bsn: p.bsn,
      plaats: p.plaats,
      telefoon: p.telefoon,
      email: p.email,
      geheimAdres: g.geheimAdres && p.huis === 0,
      taal: g.taal === 'nl' ? null : g.taal,
      gezag: p.gezag,
    })),
    huishoudens: g.huizen
      .map((h, i) => ({
        ...h,
        kinderen: g.kinderen.flatMap((k, n) => (k.huis === i ? [n] : [])),
        volwassenen: g.volwassenen.flatMap((p, n) => (p.huis === i ? [n] : [])),
      }))
      .filter((h) => h.kinderen.length + h.volwassenen.length > 0),
    gezocht: 'naam' as const,
    anderKind: null,
  }
}

/** A family comes with its question; the worker searched first. */
export const aanmelden =
  (m: AanmeldOpties = {}): Hoofdstuk =>
  async (v) => {
    const k = kind(v)
    const zelf = m.kindZelf === true && v.gezin.vraag.kind !== null
    const urgentie = m.urgentie ?? 'gewoon'
    const [reden, gronden] = URGENTIE[urgentie]
    if (k.geboortedatum && v.r.kans(0.3)) await doe(v, zoekPersoon, { achternaam: k.achternaam, geboortedatum: k.geboortedatum })
    const uit = await doe(v, legVast, {
      ...gezinsinvoer(v),
      route: m.route ?? 'gezin',
      aanmelderRol: zelf ? 'jeugdige' : ouderwoord(v),
      initiatief: m.route && m.route !== 'gezin' ? 'organisatie' : 'gezin',
      eigenWoorden: zelf ? (v.gezin.vraag.kind ?? '') : v.gezin.vraag.ouder,
      woordenVan: zelf ? k.roepnaam : ouderwoord(v),
      alleenTeam: zelf,
      urgentie,
      urgentieReden: reden,
      urgentieGronden: [...gronden],
      behoeften: [{ wie: ouderwoord(v), wat: zin(v, v.r.kies(BEHOEFTE)) }],
      taal: v.gezin.taal,
      tolk: m.tolk ? 'ja' : 'nee',
      geweldGenoemd: m.geweld ? 'ja' : 'nee',
      veiligContact: m.geweld
        ? {
            kanaal: 'telefoon',
            wanneer: 'Op werkdagen tussen 9 en 12 uur, als zij op haar werk is.',
            nietGebruiken: 'Niet thuis bellen en geen brief sturen.',
          }
        : null,
      kerenVerteld: m.loketten ? m.loketten.length + 1 : v.r.int(4),
      eerdereLoketten: [...(m.loketten ?? [])],
      clientondersteuner: v.r.kies(['aanvaard', 'bedankt', 'bedankt', 'later'] as const),
      vertrouwenspersoon: v.r.kies(['bedankt', 'later', 'aanvaard'] as const),
    })
    const dossiers = dossiersVan(v, uit.dossiers)
    Object.assign(v.stand, { dossiers, dossierId: dossiers[0], aanmeldingId: uit.aanmeldingId, aanmeldingVersie: 1 })
    zetMensen(v, uit)
  }

/** School, police or another sends a signal about children nobody knew: it begins their thread. */
export const signaalEerst =
  (van: keyof typeof SIGNAAL): Hoofdstuk =>
  async (v) => {
    const s = SIGNAAL[van]
    const uit = await doe(v, meldSignaal, {
      gezin: gezinsinvoer(v),
      route: s.route,
      vanNaam: zin(v, s.vanNaam),
      gebeurdOp: plusDagen(v.nu, -2),
      ontvangenOp: v.nu,
      feiten: zin(v, s.feiten),
      mening: zin(v, s.mening),
      gezinWeet: s.gezinWeet,
      gezinWeetReden: s.gezinWeetReden,
      urgentie: s.urgentie,
      geweldGenoemd: s.geweld,
    })
    const dossiers = dossiersVan(v, uit.dossiers)
    Object.assign(v.stand, { dossiers, dossierId: dossiers[0] })
    zetMensen(v, uit)
  }

/** A signal about children who have a thread joins it, or is delivered when somebody of another team brings it. */
export const signaalErbij =
  (van: keyof typeof SIGNAAL, via: 'eigen' | 'anderTeam' = 'eigen'): Hoofdstuk =>
  async (v) => {
    const s = SIGNAAL[van]
    await doe(
      v,
      meldSignaal,
      {
        dossierId: v.stand.dossierId,
        route: s.route,
        vanNaam: zin(v, s.vanNaam),
        gebeurdOp: plusDagen(v.nu, -1),
        ontvangenOp: v.nu,
        feiten: zin(v, s.feiten),
        mening: zin(v, s.mening),
        gezinWeet: s.gezinWeet,
        gezinWeetReden: s.gezinWeetReden,
        urgentie: s.urgentie,
        geweldGenoemd: s.geweld,
      },
      via === 'eigen' ? v.werker : v.wie.anderTeam,
    )
  }

/** After a signal the family's own question is recorded on the same thread. */
export const eigenVraag: Hoofdstuk = async (v) => {
  const [reden, gronden] = URGENTIE.gewoon
  const uit = await doe(v, vraagErbij, {
    dossierId: v.stand.dossierId,
    route: 'gezin',
    aanmelderRol: ouderwoord(v),
    eigenWoorden: v.gezin.vraag.ouder,
    woordenVan: ouderwoord(v),
    urgentie: 'gewoon',
    urgentieReden: reden,
    urgentieGronden: [...gronden],
    behoeften: [{ wie: ouderwoord(v), wat: zin(v, v.r.kies(BEHOEFTE)) }],
    tolk: 'nee',
    geweldGenoemd: 'nee',
  })
  Object.assign(v.stand, { aanmeldingId: uit.aanmeldingId, aanmeldingVersie: 1 })
}

/** Somebody judges how urgent it is, a day later. */
export const beoordeelHaast =
  (urgentie: 'spoed' | 'gewoon'): Hoofdstuk =>
  async (v) => {
    const [reden, gronden] = URGENTIE[urgentie]
    await doe(v, triage, {
      dossierId: v.stand.dossierId,
      aanmeldingId: v.stand.aanmeldingId,
      versie: v.stand.aanmeldingVersie++,
      urgentie,
      reden,
      gronden: [...gronden],
    })
  }

export const afspraakMaken: Hoofdstuk = async (v) => {
  await doe(v, planGesprek, {
    dossierId: v.stand.dossierId,
    aanmeldingId: v.stand.aanmeldingId,
    versie: v.stand.aanmeldingVersie++,
    op: plusDagen(v.nu, 5),
    waar: v.r.kies(['bij het gezin thuis', 'op school', 'op kantoor van het team']),
  })
}

/** The question needs inquiry. */
export const naarOnderzoek: Hoofdstuk = async (v) => {
  await doe(v, rondAanmeldingAf, {
    dossierId: v.stand.dossierId,
    aanmeldingId: v.stand.aanmeldingId,
    versie: v.stand.aanmeldingVersie++,
    uitkomst: 'onderzoek',
    reden: zin(v, v.r.kies(AFSTEMMEN)),
    gezinWilBesluit: v.r.kans(0.7),
    eersteGesprekOp: null,
  })
}

/** The question ends with advice. */
export const advies: Hoofdstuk = async (v) => {
  await doe(v, rondAanmeldingAf, {
    dossierId: v.stand.dossierId,
    aanmeldingId: v.stand.aanmeldingId,
    versie: v.stand.aanmeldingVersie++,
    uitkomst: 'advies',
    reden: zin(v, v.r.kies(ADVIES)),
    gesprekOp: v.nu,
  })
}

/** Advice although help was asked: refused at the door, with a coded reason and what there is instead. */
export const afgewezenAanDeDeur: Hoofdstuk = async (v) => {
  await doe(v, rondAanmeldingAf, {
    dossierId: v.stand.dossierId,
    aanmeldingId: v.stand.aanmeldingId,
    versie: v.stand.aanmeldingVersie++,
    uitkomst: 'advies',
    gesprekOp: v.nu,
    reden: zin(
      v,
      'De ouders vroegen om therapie voor {kind}. In het gesprek bleek dat school de pauzes anders kan regelen en dat dit het probleem wegneemt.',
    ),
    afwijzing: {
      code: 'vrij-toegankelijk',
      toelichting: zin(v, 'Voor {kind} is geen besluit nodig: de training op school is gratis en begint volgende maand.'),
      alternatief: 'Training op school, en na acht weken belt het team om te horen hoe het gaat.',
    },
  })
}

/** To somebody else, with a warm handover; accepted there or not yet. */
export const naarElders =
  (aangenomen: boolean): Hoofdstuk =>
  async (v) => {
    await doe(v, rondAanmeldingAf, {
      dossierId: v.stand.dossierId,
      aanmeldingId: v.stand.aanmeldingId,
      versie: v.stand.aanmeldingVersie++,
      uitkomst: 'elders',
      gesprekOp: v.nu,
      reden: zin(v, 'De zorg voor {kind} blijft waarschijnlijk levenslang nodig. Dat hoort bij de Wlz.'),
      elders: {
        naar: 'Zorgkantoor Rivierenduin',
        wet: 'Wlz',
        meegegeven: 'De vraag in de woorden van het gezin, wat al is geprobeerd en wie wij hebben gesproken. Het gezin las mee.',
        ...(aangenomen ? {} : {}),
      },
    })
  }

export const eldersJa: Hoofdstuk = async (v) => {
  await doe(v, eldersAangenomen, {
    dossierId: v.stand.dossierId,
    aanmeldingId: v.stand.aanmeldingId,
    versie: v.stand.aanmeldingVersie++,
    door: 'Mevrouw Terpstra, zorgkantoor',
    op: v.nu,
  })
}

/** The team helps by itself; it has begun. */
export const teamHelpt =
  (begonnen = true): Hoofdstuk =>
  async (v) => {
    await doe(v, rondAanmeldingAf, {
      dossierId: v.stand.dossierId,
      aanmeldingId: v.stand.aanmeldingId,
      versie: v.stand.aanmeldingVersie++,
      uitkomst: 'hulp-door-team',
      reden: zin(v, v.r.kies(HULP_TEAM)),
      gesprekOp: v.nu,
    })
    if (begonnen)
      await doe(v, startHulpTeam, {
        dossierId: v.stand.dossierId,
        aanmeldingId: v.stand.aanmeldingId,
        versie: v.stand.aanmeldingVersie++,
        op: v.nu,
        wat: zin(v, 'Gesprekken met {kind} en de ouders thuis, elke week.'),
      })
  }

/** Those of the family who log in get their own door. */
export const toelaten: Hoofdstuk = async (v) => {
  for (const [i, k] of v.gezin.kinderen.entries()) {
    const wie = kinderen(v)[i]
    const dossierId = v.stand.dossiers[i]
    if (!k.sub || !wie || !dossierId) continue
    inloggenAls(v, wie.id, k.sub)
    await doe(v, gezinToelaten, { dossierId, persoonId: wie.id })
  }
  for (const [i, p] of v.gezin.volwassenen.entries()) {
    const wie = ouders(v)[i] ?? eersteOuder(v)
    if (!p.sub || !wie.id) continue
    inloggenAls(v, wie.id, p.sub)
    for (const [k, dossierId] of v.stand.dossiers.entries()) {
      // From sixteen a parent reads only with leave of the youth.
      const zelf = heeftBereikt(v.gezin.kinderen[k]?.geboortedatum ?? null, 16, v.nu) === true
      const toestemming = { op: v.nu, hoe: 'Gezegd in het gesprek waar allebei bij waren.' }
      await doe(v, gezinToelaten, { dossierId, persoonId: wie.id, ...(zelf ? { toestemming } : {}) })
    }
  }
}
