/**
 * Whether an envelope fits what is known of it: who may stand in it, the moment, and the message inside. The schema of the
 * envelope says nothing of this, so an envelope that is right by its form may still go nowhere.
 * @bron StUF-GGk 2.1 patch 04; fault codes IB213, IB210 and IB240
 */
import type { Bericht } from '../berichten.ts'
import { berichten } from '../definitie/index.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { isDatum } from '../lezen/waarden.ts'
import type { Envelop, Foutbericht } from './typen.ts'

/** One thing in an envelope that does not fit. */
export interface Envelopgebrek {
  /** Place in the envelope, for example `zender/organisatie`. */
  readonly veld: string
  readonly waarde: string
  readonly tekst: string
  readonly textEn: string
}

// A municipality (CBS), a provider (AGB), or one of the parties and nodes of the exchange by name.
const organisatieVorm = /^(?:[0-9]{4}|[0-9]{8}|SVB|CAK|CBS|UWV|VWS)$/u
const knopen: Readonly<Record<Envelop['soort'] | 'Fo01', readonly string[]>> = {
  Di01: [],
  Du01: ['VECOZO'],
  Fo01: ['VECOZO', 'IB', 'RINIS'],
}

/** True for a moment that exists, to the second or finer: yyyymmddhhmmss. */
export function isTijdstip(tekst: string): boolean {
  const m = /^([0-9]{4})([0-9]{2})([0-9]{2})(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{0,3}$/u.exec(tekst)
  return m !== null && isDatum(`${m[1]}-${m[2]}-${m[3]}`)
}

const nietBekend = (veld: string, waarde: string): Envelopgebrek => ({
  veld,
  waarde,
  tekst: 'De organisatie in de envelop is geen gemeentecode (4 cijfers), AGB-code (8 cijfers) of partij van het knooppunt.',
  textEn: 'The organisation in the envelope is no municipality code (4 digits), AGB code (8 digits) or party of the exchange.',
})

const anders = (veld: string, waarde: string, inBericht: string): Envelopgebrek => ({
  veld,
  waarde,
  tekst: `De envelop zegt iets anders dan het bericht erin: ${inBericht}.`,
  textEn: `The envelope says something else than the message inside: ${inBericht}.`,
})

/** The message inside, as far as an envelope repeats it. */
export interface Ingepakt {
  readonly soort: BerichtSoort
  readonly kop: Pick<Bericht['Header'], 'Afzender' | 'Ontvanger'>
}

/**
 * What in an envelope does not fit; empty when all does. `envelopFouten` is about writing one, this about one that came in.
 *
 * @param inhoud the message inside, or null when it is no message of iJw 3.2 or cannot be read
 * @example
 * const e = leesEnvelop(bytes)
 * const l = leesBericht(e.inhoud)
 * if (e.envelop && l.bericht) envelopGebreken(e.envelop, { soort: l.soort, kop: l.bericht.Header })
 */
export function envelopGebreken(e: Envelop | Foutbericht, inhoud: Ingepakt | null): Envelopgebrek[] {
  const uit: Envelopgebrek[] = []
  for (const kant of ['zender', 'ontvanger'] as const) {
    const o = e[kant].organisatie
    if (o !== undefined && !organisatieVorm.test(o) && !knopen[e.soort].includes(o)) uit.push(nietBekend(`${kant}/organisatie`, o))
  }
  if (!isTijdstip(e.tijdstip))
    uit.push({
      veld: 'tijdstipBericht',
      waarde: e.tijdstip,
      tekst: 'Het tijdstip in de envelop bestaat niet; het is jaar, maand, dag, uur, minuut en seconde zonder tekens ertussen.',
      textEn: 'The moment in the envelope does not exist; it is year, month, day, hour, minute and second without signs between.',
    })
  if (e.soort === 'Fo01' || !inhoud) return uit
  if (e.functie !== inhoud.soort) uit.push(anders('functie', e.functie, inhoud.soort))
  // A return message keeps the header of what it answers, so its sender stands there as receiver.
  const { Afzender, Ontvanger } = inhoud.kop
  const terug = inhoud.soort !== 'JW325' && berichten[inhoud.soort].opBericht !== null
  const [van, naar] = terug ? [Ontvanger, Afzender] : [Afzender, Ontvanger]
  const al = new Set(uit.map((g) => g.veld))
  for (const [kant, hoort] of [
    ['zender', van],
    ['ontvanger', naar],
  ] as const) {
    const veld = `${kant}/organisatie`
    if (!al.has(veld) && e[kant].organisatie !== hoort) uit.push(anders(veld, e[kant].organisatie, hoort))
  }
  return uit
}
