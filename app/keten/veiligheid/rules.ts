import { leeftijdOp } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import {
  SOORTEN,
  type Afwegingen,
  type Alleen,
  type Basis,
  type Gehouden,
  type KindStand,
  type MeldcodeUitkomst,
  type Soort,
  type Waarde,
  type Zicht,
  type ZichtHoe,
} from './model.ts'

/**
 * Only seeing the child in person is "seen"; a telephone or video call is not.
 * @bron R4b-17, R2-17
 */
export function isGezien(hoe: ZichtHoe): boolean {
  return hoe === 'in-persoon'
}

/** A judgement based on seeing needs who saw the child, in person, and alone or why not. @bron R4a-32, R4b-17 */
export function gezienOnderbouwd(
  basis: Basis,
  z: { hoe: ZichtHoe; alleen: Alleen; nietAlleenReden: string | null } | null,
): VeldFout | null {
  if (basis !== 'gezien') return null
  if (!z || !isGezien(z.hoe))
    return veld(
      'zicht.hoe',
      'Op "gezien" kan alleen als iemand het kind in persoon heeft gezien. Kies anders "op papier".',
      'A judgement can only rest on "seen" when somebody saw the child in person. Otherwise choose "on paper".',
    )
  return nietAlleen(z)
}

/** Seen with others there: the reason is kept. @bron R4a-32 */
export function nietAlleen(z: { hoe: ZichtHoe; alleen: Alleen; nietAlleenReden: string | null }): VeldFout | null {
  if (!isGezien(z.hoe) || z.alleen === 'ja' || (z.nietAlleenReden ?? '').trim() !== '') return null
  return veld(
    'zicht.nietAlleenReden',
    'U hebt het kind niet (helemaal) alleen gesproken. Schrijf waarom.',
    'The child was not seen alone (all the time). Say why.',
  )
}

/**
 * A judgement is never a bare tick. "Safe" rests on what was observed; "unsafe" on what was observed or reported, because proof
 * may not be asked of a concern; "unknown" says what is not known.
 * @bron R4b-16, R4a-18, R4a-40
 */
export function onderbouwing(
  pad: string,
  o: { waarde: Waarde; basis: Basis; feiten: string; gemeld: string; onbekend: string },
): VeldFout | null {
  const leeg = (t: string) => t.trim() === ''
  if (o.waarde === 'onbekend')
    return leeg(o.onbekend)
      ? veld(
          `${pad}.onbekend`,
          'Schrijf wat u nog niet weet en hoe u dat te weten komt.',
          'Say what is not known yet and how you will find out.',
        )
      : null
  if (isGerust(o.waarde))
    return leeg(o.feiten)
      ? veld(
          `${pad}.feiten`,
          'Schrijf wat u hebt gezien waardoor u dit vindt. Dat het nu rustig is, is geen reden.',
          'Say what was observed that makes you think so. That it is quiet now is no reason.',
        )
      : null
  return leeg(o.feiten) && leeg(o.gemeld)
    ? veld(`${pad}.feiten`, 'Schrijf wat u hebt gezien, of wat anderen hebben gemeld.', 'Say what was observed, or what others reported.')
    : null
}

/** The values that reassure; unknown is not one of them. */
export function isGerust(waarde: Waarde): boolean {
  return waarde === 'veilig' || waarde === 'niet-aannemelijk' || waarde === 'niet-gezien'
}

/** The day of a judgement lies not in the future, and not before the child was seen when it rests on that. */
export function dagKlopt(pad: string, op: string, vandaag: string): VeldFout | null {
  return op > vandaag
    ? veld(`${pad}.op`, 'Deze dag moet nog komen.', 'This day has yet to come.', { gevonden: op, toegestaan: `≤ ${vandaag}` })
    : null
}

/** The last thing that happened: day, and place in the chronology for things of one day. */
export interface LaatsteGebeurtenis {
  readonly op: string
  readonly volgnr: number
}

/**
 * Does a judgement still hold? Only when it is dated after the last event: "it is quiet now" is no reason to leave an older one.
 * @bron R4a-17
 */
export function geldt(o: { readonly op: string; readonly naGebeurtenis: number }, laatste: LaatsteGebeurtenis | null): boolean {
  if (!laatste) return true
  return o.op >= laatste.op && o.naGebeurtenis >= laatste.volgnr
}

/** Which of the three are missing or overtaken by an event. @bron R4a-22 */
export function watOntbreekt(oordelen: KindStand['oordelen']): Soort[] {
  return SOORTEN.filter((s) => !oordelen[s]?.geldt)
}

/**
 * Is every child of the household judged? A child of whom the asker may not read makes it unknown, not complete.
 * @bron R4a-21
 */
export function isCompleet(kinderen: readonly Pick<KindStand, 'zichtbaar' | 'ontbreekt'>[]): boolean | null {
  if (kinderen.some((k) => k.zichtbaar && k.ontbreekt.length > 0)) return false
  if (kinderen.some((k) => !k.zichtbaar)) return null
  return kinderen.length > 0
}

/** Safe only when every child was seen, after the last event, and found safe. Unknown is never safe. @bron invariant 3 */
export function isVeilig(kinderen: readonly Pick<KindStand, 'zichtbaar' | 'oordelen'>[]): boolean {
  return (
    kinderen.length > 0 &&
    kinderen.every(
      (k) => k.zichtbaar && k.oordelen.direct?.waarde === 'veilig' && k.oordelen.direct.basis === 'gezien' && k.oordelen.direct.geldt,
    )
  )
}

/** What of a child counts at the end of a crisis. */
export interface Slotoordeel {
  readonly naam: string
  readonly zichtbaar: boolean
  readonly direct: { readonly waarde: Waarde; readonly basis: Basis; readonly naOpening: boolean; readonly geldt: boolean } | null
}

/**
 * A crisis ends only with a new judgement of every child: seen, after it began and after the last event, and not acute or unknown.
 * @bron stelsel crisis-veiligheid; R4a-17, R4a-21
 */
export function magCrisisSluiten(kinderen: readonly Slotoordeel[]): VeldFout[] {
  return kinderen.flatMap((k) => {
    const zeg = (nl: string, en: string) => [veld('crisis', `${k.naam}: ${nl}`, `${k.naam}: ${en}`)]
    if (!k.zichtbaar)
      return zeg(
        'u mag het oordeel over dit kind niet zien. Vraag het aan wie dit dossier heeft.',
        'the judgement of this child is not yours to see. Ask who has this dossier.',
      )
    const d = k.direct
    if (!d || !d.naOpening || !d.geldt)
      return zeg('nog geen nieuw oordeel over de directe veiligheid.', 'no new judgement of direct safety yet.')
    if (d.basis !== 'gezien')
      return zeg('het oordeel is op papier. Dit kind moet gezien zijn.', 'the judgement is on paper. This child must be seen.')
    if (d.waarde === 'acuut-onveilig') return zeg('nog acuut onveilig.', 'still acutely unsafe.')
    return d.waarde === 'onbekend'
      ? zeg(
          'het is nog niet bekend of dit kind veilig is. Onbekend is niet veilig.',
          'it is not known whether this child is safe. Unknown is not safe.',
        )
      : []
  })
}

/** Has every child been seen and judged since the crisis began? Then its term is met, whatever the outcome. */
export function crisisTermijnVoldaan(kinderen: readonly Slotoordeel[]): boolean {
  return kinderen.length > 0 && kinderen.every((k) => k.zichtbaar && k.direct !== null && k.direct.naOpening && k.direct.basis === 'gezien')
}

/** An agreement has an owner, a day on which somebody looks, and somebody of the network or why not. @bron R4a-35 */
export function afspraakOnvolledig(a: {
  van: string
  controleOp: string
  netwerk: string | null
  zonderNetwerkReden: string | null
}): VeldFout | null {
  if (a.controleOp < a.van)
    return veld('controleOp', 'Kijk pas na het begin of de afspraak werkt.', 'Check the agreement after it begins.', {
      gevonden: a.controleOp,
      toegestaan: `≥ ${a.van}`,
    })
  if (!a.netwerk && !a.zonderNetwerkReden)
    return veld(
      'zonderNetwerkReden',
      'Wie uit het netwerk helpt mee? Niemand? Schrijf waarom.',
      'Who of the network takes part? Nobody? Say why.',
    )
  return null
}

/** An agreement that was not kept needs its cause and a consequence, or why there is none. @bron R4a-34 */
export function nietGehouden(gehouden: Gehouden, oorzaak: string | null, gevolg: string | null): VeldFout | null {
  if (gehouden === 'ja' || gehouden === 'onbekend') return null
  if (!oorzaak) return veld('oorzaak', 'Schrijf eerst waardoor het niet lukte.', 'First say what caused it.')
  return gevolg
    ? null
    : veld('gevolg', 'Schrijf wat er nu gebeurt, of waarom er niets gebeurt.', 'Say what happens now, or why nothing does.')
}

/** Failed attempts to see the child since it was last seen in person. @bron R4a-25 */
export function pogingenMislukt(zicht: readonly Pick<Zicht, 'hoe'>[]): number {
  const eersteGezien = zicht.findIndex((z) => isGezien(z.hoe))
  return (eersteGezien < 0 ? zicht : zicht.slice(0, eersteGezien)).filter((z) => z.hoe === 'niet-gelukt').length
}

/**
 * What the assessment framework of the meldcode says: five questions, the first "no" that matters decides. Unknown never
 * decides that nothing is needed; null: not to be said yet.
 * @bron standaarden 4.1 (afwegingskader meldcode)
 */
export function afwegingskader(a: Afwegingen): MeldcodeUitkomst | null {
  if (a.vermoeden === 'nee') return 'afsluiten'
  if (a.acuutOfStructureel === 'ja') return 'melden'
  if (a.vermoeden === 'onbekend' || a.acuutOfStructureel === 'onbekend') return null
  if (a.zelfHulpBieden === 'nee' || a.hulpAanvaard === 'nee' || a.resultaatOpTijd === 'nee') return 'melden'
  return a.zelfHulpBieden === 'ja' && a.hulpAanvaard === 'ja' ? 'hulp' : null
}

/** Deviating from the framework is possible, with a reason that is counted. */
export function meldcodeAfwijking(volgens: MeldcodeUitkomst | null, gekozen: MeldcodeUitkomst, afwijking: string | null): VeldFout | null {
  if (volgens === null || gekozen === volgens || (volgens === 'melden' && gekozen === 'melden-en-hulp') || afwijking) return null
  return veld(
    'afwijking',
    'Het afwegingskader komt hier anders uit. Schrijf waarom u hiervan afwijkt.',
    'The framework points elsewhere. Say why you deviate.',
    { gevonden: gekozen, toegestaan: volgens },
  )
}

interface Lid {
  readonly id: string
  readonly plaats: string
  readonly geboortedatum: string | null
}
interface Huishouden {
  readonly leden: readonly { readonly persoonId: string; readonly van: string; readonly tot: string | null }[]
}

/**
 * The children who live with this child, in any household it lives in; where no household is known, every child of the case.
 * A brother or sister without dossier counts: that child is the one who is forgotten.
 * @bron R4a-21, R2-15
 */
export function kinderenInHuis(kindId: string, leden: readonly Lid[], huishoudens: readonly Huishouden[], vandaag: string): string[] {
  const kinderen = leden
    .filter((l) => l.plaats === 'kind' || l.plaats === 'broer-zus')
    .filter((l) => (leeftijdOp(l.geboortedatum, vandaag).minstens ?? 0) < 18 || l.id === kindId)
  const nu = (h: Huishouden) => h.leden.filter((l) => l.van <= vandaag && (l.tot === null || l.tot > vandaag)).map((l) => l.persoonId)
  const eigen = huishoudens.map(nu).filter((ids) => ids.includes(kindId))
  if (eigen.length === 0) return kinderen.map((k) => k.id)
  const samen = new Set(eigen.flat())
  // A child who stands in no household at all is not known to live elsewhere, so it counts.
  const ergens = new Set(huishoudens.flatMap(nu))
  return kinderen.filter((k) => samen.has(k.id) || !ergens.has(k.id)).map((k) => k.id)
}
