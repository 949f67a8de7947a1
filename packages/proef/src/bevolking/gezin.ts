/** Makes one family from one random stream. */
import { dagVan, datumVan, type Datum } from '../datum.ts'
import type { Rng } from '../rng.ts'
import { kiesAdres, kiesSchool } from './adressen.ts'
import type { BsnPool } from './bsn.ts'
import type { GemeenteProfiel } from './gemeenten.ts'
import { gezagVan } from './gezag.ts'
import type { Geslacht, Huishouden, JeugdigeProfiel, Relatie, SynthetischGezin, SynthetischPersoon } from './model.ts'
import { kiesAchternaam, kiesGroep, type Naamgroep } from './namen.ts'
import { sesVan } from './ses.ts'
import { AANNAMES_BEVOLKING, geborenBij, GEZINSVORMEN, kiesGeslacht, kiesLeeftijden, maakPersoon, type Gezinsvorm } from './personen.ts'
import { maakVraag } from './teksten/index.ts'

/** What a family is made from. */
export interface GezinVraag {
  sleutel: string
  gemeente: GemeenteProfiel
  peildatum: Datum
  /** At most this many youths (unborn counted). */
  maxJeugdigen: number
  bsn: BsnPool
}

interface Kring {
  vorm: Gezinsvorm
  groep: Naamgroep
  personen: SynthetischPersoon[]
  kinderen: { persoon: SynthetischPersoon; leeftijd: number; geboren: Datum }[]
  ouders: SynthetischPersoon[]
  /** Others who care: step parent, grandparents, foster parents. */
  anderen: SynthetischPersoon[]
}

/** Draws one family; the same stream and pool give the same family. */
export function maakGezin(v: GezinVraag, r: Rng): SynthetischGezin {
  const kring = maakKring(v, r)
  const gescheidenOp = datumVan(dagVan(v.peildatum) - 200 - r.int(1500))
  const huishoudens = maakHuishoudens(v, kring, gescheidenOp, r)
  const vraagIndex = r.int(kring.kinderen.length)
  const taal = kring.groep.taal === 'nl' || r.kans(0.45) ? 'nl' : kring.groep.taal
  return {
    sleutel: v.sleutel,
    gemeentecode: v.gemeente.code,
    gemeente: v.gemeente.naam,
    regio: v.gemeente.regio,
    taal,
    geheimAdres: huishoudens.some((h) => h.geheimAdres),
    armoederisico: r.split('armoede').kans(v.gemeente.armoede ?? sesVan(v.gemeente).armoede),
    huishoudens,
    personen: kring.personen,
    relaties: maakRelaties(kring),
    gezag: kring.kinderen.flatMap((k) =>
      gezagVan(
        {
          jeugdige: k.persoon,
          geboren: k.geboren,
          vorm: kring.vorm,
          ouders: kring.ouders,
          anderen: kring.anderen,
          gescheidenOp,
          peildatum: v.peildatum,
        },
        r,
      ),
    ),
    jeugdigen: kring.kinderen.map((k, i) => maakProfiel(k, i === vraagIndex || r.kans(0.15), kring, v.peildatum, r)),
    vraagOver: kring.kinderen[vraagIndex]!.persoon.sleutel,
  }
}

function kiesVorm(g: GemeenteProfiel, r: Rng): Gezinsvorm {
  const kansen: number[] = [...AANNAMES_BEVOLKING.gezinsvorm]
  const eenouder = g.eenouder ?? kansen[2]! * sesVan(g).eenouderMaal
  kansen[0] = Math.max(0, kansen[0]! + kansen[2]! - eenouder)
  kansen[2] = eenouder
  return GEZINSVORMEN[r.gewogen(kansen)]!
}

function maakKring(v: GezinVraag, r: Rng): Kring {
  const vorm = kiesVorm(v.gemeente, r)
  const groep = kiesGroep(r)
  const tweede = r.kans(0.85) ? groep : kiesGroep(r)
  const aantal = Math.min(v.maxJeugdigen, 1 + r.gewogen(AANNAMES_BEVOLKING.kinderenPerGezin))
  const leeftijden = kiesLeeftijden(aantal, r).slice(0, v.maxJeugdigen)
  const oudste = Math.max(0, leeftijden[0]!)
  const kring: Kring = { vorm, groep, personen: [], kinderen: [], ouders: [], anderen: [] }
  let nummer = 0
  const voeg = (
    rol: SynthetischPersoon['rol'],
    g: Naamgroep,
    geslacht: Geslacht,
    leeftijd: number,
    naam = kiesAchternaam(r, g),
  ): SynthetischPersoon => {
    const geboren = leeftijd < 0 ? datumVan(dagVan(v.peildatum) + 10 + r.int(230)) : geborenBij(leeftijd, v.peildatum, r)
    const p = maakPersoon(
      {
        sleutel: `${v.sleutel}-p${++nummer}`,
        rol,
        geslacht,
        groep: g,
        achternaam: naam,
        geboren,
        leeftijd,
        bereikbaar: rol === 'jeugdige' ? leeftijd >= 12 && r.kans(0.7) : r.kans(0.95),
      },
      v.bsn,
      r,
    )
    kring.personen.push(p)
    if (rol === 'jeugdige') kring.kinderen.push({ persoon: p, leeftijd, geboren })
    return p
  }
  const zelfde = r.kans(0.02)
  kring.ouders.push(voeg('ouder', groep, 'V', oudste + 19 + r.int(20)))
  const heeftTweede = vorm === 'samen' || vorm === 'twee-huizen' || r.kans(0.6)
  if (heeftTweede) kring.ouders.push(voeg('ouder', tweede, zelfde ? 'V' : 'M', oudste + 20 + r.int(24)))
  const naamgever = r.kans(0.75) ? kring.ouders[kring.ouders.length - 1]! : kring.ouders[0]!
  const naam = { achternaam: naamgever.achternaam, ...(naamgever.voorvoegsel ? { voorvoegsel: naamgever.voorvoegsel } : {}) }
  for (const leeftijd of leeftijden) voeg('jeugdige', r.kans(0.5) ? groep : tweede, kiesGeslacht(r), leeftijd, naam)
  if (vorm === 'samengesteld') kring.anderen.push(voeg('stiefouder', kiesGroep(r), 'M', oudste + 21 + r.int(20)))
  if (vorm === 'grootouders') for (const g of ['V', 'M'] as const) kring.anderen.push(voeg('grootouder', groep, g, oudste + 44 + r.int(22)))
  if (vorm === 'pleeggezin') for (const g of ['V', 'M'] as const) kring.anderen.push(voeg('pleegouder', kiesGroep(r), g, 32 + r.int(30)))
  return kring
}

function maakHuishoudens(v: GezinVraag, k: Kring, gescheidenOp: Datum, r: Rng): Huishouden[] {
  const geheim = r.kans(AANNAMES_BEVOLKING.geheimAdres)
  const huis = (n: number, leden: Huishouden['leden'], geheimAdres: boolean): Huishouden => ({
    sleutel: `${v.sleutel}-h${n}`,
    adres: kiesAdres(r, v.gemeente.code),
    geheimAdres,
    leden,
  })
  const lid = (p: SynthetischPersoon, van: Datum, tot: Datum | null = null): Huishouden['leden'][number] => ({
    persoon: p.sleutel,
    van,
    tot,
  })
  const geborenKinderen = k.kinderen.filter((x) => x.leeftijd >= 0)
  const begin = datumVan(dagVan(k.kinderen.reduce((a, x) => (x.geboren < a ? x.geboren : a), gescheidenOp)) - 400)
  const kinderen = (sinds?: Datum): Huishouden['leden'] =>
    geborenKinderen.map((x) => lid(x.persoon, sinds !== undefined && sinds > x.geboren ? sinds : x.geboren))
  const [moeder, ander] = k.ouders
  if (k.vorm === 'samen') return [huis(1, [...k.ouders.map((o) => lid(o, begin)), ...kinderen()], geheim)]
  if (k.vorm === 'grootouders' || k.vorm === 'pleeggezin') {
    const thuis = geborenKinderen.map((x) => lid(x.persoon, x.geboren, gescheidenOp > x.geboren ? gescheidenOp : x.geboren))
    return [
      huis(1, [...k.anderen.map((a) => lid(a, begin)), ...kinderen(gescheidenOp)], k.vorm === 'pleeggezin' && geheim),
      huis(2, [lid(moeder!, begin), ...thuis], geheim),
    ]
  }
  const eerste = [lid(moeder!, begin), ...k.anderen.map((a) => lid(a, gescheidenOp)), ...kinderen()]
  if (!ander) return [huis(1, eerste, geheim)]
  const weg = lid(ander, begin, gescheidenOp)
  const elders = [lid(ander, gescheidenOp), ...(k.vorm === 'twee-huizen' ? kinderen(gescheidenOp) : [])]
  return [huis(1, [...eerste, weg], geheim), huis(2, elders, false)]
}

function maakRelaties(k: Kring): Relatie[] {
  const relaties: Relatie[] = []
  for (const kind of k.kinderen) {
    for (const o of k.ouders) relaties.push({ van: o.sleutel, soort: 'ouder', naar: kind.persoon.sleutel })
    for (const a of k.anderen)
      relaties.push({ van: a.sleutel, soort: a.rol as 'stiefouder' | 'grootouder' | 'pleegouder', naar: kind.persoon.sleutel })
  }
  for (let i = 0; i < k.kinderen.length; i++)
    for (let j = i + 1; j < k.kinderen.length; j++)
      relaties.push({ van: k.kinderen[i]!.persoon.sleutel, soort: 'broer-zus', naar: k.kinderen[j]!.persoon.sleutel })
  return relaties
}

function maakProfiel(kind: Kring['kinderen'][number], metVraag: boolean, k: Kring, peildatum: Datum, r: Rng): JeugdigeProfiel {
  const over = {
    roepnaam: kind.persoon.roepnaam,
    geslacht: kind.persoon.geslacht,
    leeftijd: kind.leeftijd,
    gescheiden: k.vorm === 'twee-huizen' || k.vorm === 'samengesteld',
    gevlucht: k.groep.taal === 'ar' || k.groep.taal === 'en',
    dag: dagVan(peildatum),
  }
  return {
    persoon: kind.persoon.sleutel,
    leeftijd: kind.leeftijd,
    school: kiesSchool(r, kind.leeftijd),
    vraag: metVraag ? maakVraag(over, r) : null,
  }
}
