/** Writes the StUF-GGk envelope 2.1: at once, or in pieces around a payload that comes in pieces. @bron StUF-GGk 2.1 patch 04 */
import { xmlTekst } from '../schrijven.ts'
import { base64Stukken } from './base64.ts'
import { isTijdstip } from './past.ts'
import type { Envelop, Foutbericht } from './typen.ts'
import { bestandsnaamVorm, ggkRuimte, stufRuimte, uuidVorm } from './vorm.ts'

const element = (naam: string, waarde: string | undefined, inspring: string): string[] =>
  waarde === undefined ? [] : [`${inspring}<${naam}>${xmlTekst(waarde)}</${naam}>`]

function systeemRegels(naam: string, s: Foutbericht['zender'], inspring: string): string[] {
  const dieper = `${inspring}\t`
  const velden = (['organisatie', 'applicatie', 'administratie', 'gebruiker'] as const).flatMap((v) => element(`StUF:${v}`, s[v], dieper))
  return [`${inspring}<StUF:${naam}>`, ...velden, `${inspring}</StUF:${naam}>`]
}

function stuurRegels(e: Envelop | Foutbericht, voor: 'GGK' | 'StUF'): string[] {
  return [
    `\t<${voor}:stuurgegevens>`,
    ...element('StUF:berichtcode', e.soort, '\t\t'),
    ...systeemRegels('zender', e.zender, '\t\t'),
    ...systeemRegels('ontvanger', e.ontvanger, '\t\t'),
    ...element('StUF:referentienummer', e.referentienummer, '\t\t'),
    ...element('StUF:tijdstipBericht', e.tijdstip, '\t\t'),
    ...element('StUF:crossRefnummer', e.soort === 'Di01' ? undefined : e.crossRefnummer, '\t\t'),
    ...(e.soort === 'Fo01' ? [] : element('StUF:functie', e.functie, '\t\t')),
    `\t</${voor}:stuurgegevens>`,
  ]
}

const verklaring = '<?xml version="1.0" encoding="UTF-8"?>'

/** Everything before and after the payload. */
function rondom(e: Envelop): readonly [voor: string, na: string] {
  const naam = e.soort === 'Di01' ? 'envelopHeenbericht-ggk_Di01' : 'envelopRetourbericht-ggk_Du01'
  const bestand = e.bestandsnaam === undefined ? 'xmlBestand' : 'tekstBestand'
  const attribuut = e.bestandsnaam === undefined ? '' : ` bestandsnaam="${xmlTekst(e.bestandsnaam)}"`
  const voor = [
    verklaring,
    `<GGK:${naam} xmlns:StUF="${stufRuimte}" xmlns:GGK="${ggkRuimte}">`,
    ...stuurRegels(e, 'GGK'),
    '\t<GGK:parameters>',
    ...(['applicatieVersie', 'applicatieSubversie', 'functieVersie', 'functieSubversie'] as const).flatMap((v) =>
      element(`GGK:${v}`, e[v], '\t\t'),
    ),
    '\t\t<GGK:bericht>',
    `\t\t\t<GGK:${bestand}${attribuut}>`,
  ]
  const na = [`</GGK:${bestand}>`, '\t\t</GGK:bericht>', '\t</GGK:parameters>', `</GGK:${naam}>`, '']
  return [voor.join('\r\n'), na.join('\r\n')]
}

/** What is wrong with an envelope before it is written: references, times, versions and file name have a fixed form. */
export function envelopFouten(e: Envelop): string[] {
  const cijfers4 = /^[0-9]{4}$/u
  const eisen: readonly (readonly [string, boolean])[] = [
    ['referentienummer', uuidVorm.test(e.referentienummer)],
    ['crossRefnummer', e.soort === 'Di01' ? e.crossRefnummer === undefined : uuidVorm.test(e.crossRefnummer ?? '')],
    ['tijdstip', isTijdstip(e.tijdstip)],
    ['applicatieVersie', cijfers4.test(e.applicatieVersie)],
    ['applicatieSubversie', cijfers4.test(e.applicatieSubversie)],
    ['functieVersie', cijfers4.test(e.functieVersie)],
    ['functieSubversie', cijfers4.test(e.functieSubversie)],
    ['bestandsnaam', e.bestandsnaam === undefined || bestandsnaamVorm.test(e.bestandsnaam)],
  ]
  return eisen.filter(([, goed]) => !goed).map(([veld]) => veld)
}

/** Writes an envelope in pieces around a payload that comes in pieces. Check it with {@link envelopFouten} first. */
export async function* schrijfEnvelopStroom(
  e: Envelop,
  inhoud: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  const [voor, na] = rondom(e)
  yield bytes.encode(voor)
  for await (const stuk of base64Stukken(inhoud)) yield bytes.encode(stuk)
  yield bytes.encode(na)
}

/**
 * Writes an envelope at once. Check it with {@link envelopFouten} first.
 * @example schrijfEnvelop({ soort: 'Di01', functie: 'JW301', ... }, schrijfBericht(jw301))
 */
export function schrijfEnvelop(e: Envelop, inhoud: Uint8Array): Uint8Array {
  const [voor, na] = rondom(e)
  return new TextEncoder().encode(voor + Buffer.from(inhoud).toString('base64') + na)
}

/** Writes a fault. A municipality sends StUF055 when a message inside does not fit its schema. */
export function schrijfFout(f: Foutbericht): Uint8Array {
  const regels = [
    verklaring,
    `<StUF:Fo01Bericht xmlns:StUF="${stufRuimte}">`,
    ...stuurRegels(f, 'StUF'),
    '\t<StUF:body>',
    ...(['code', 'plek', 'omschrijving', 'details'] as const).flatMap((v) => element(`StUF:${v}`, f[v], '\t\t')),
    '\t</StUF:body>',
    '</StUF:Fo01Bericht>',
    '',
  ]
  return new TextEncoder().encode(regels.join('\r\n'))
}
