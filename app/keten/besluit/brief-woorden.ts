import { dagTekst } from '../../kern/time/dagtekst.ts'
import { codeNaam, eenheden, frequenties, product } from '@draad/stelsel'
import type { Datum } from '../../kern/time/klok.ts'
import type { BesluitSoort, GeenGesprek, Kader, Oorzaak, Voorziening, Weigerreden } from './model.ts'

/** A date as a letter writes it: `5 januari 2026`. */
export function datumInBrief(d: Datum): string {
  return dagTekst(d, 'nl')
}

/** Cents as a letter writes them: `€ 52,50`. */
export function euroInBrief(centen: number): string {
  return `€ ${Math.trunc(centen / 100)},${String(centen % 100).padStart(2, '0')}`
}

export const TITELS: Readonly<Record<BesluitSoort, string>> = {
  eerste: 'Besluit: hulp voor {naam}',
  herindicatie: 'Nieuw besluit: hulp voor {naam}',
  'ambtshalve-verlenging': 'Besluit: de hulp voor {naam} loopt door',
  wijziging: 'Besluit: de hulp voor {naam} verandert',
  beeindiging: 'Besluit: hulp voor {naam} stopt',
  weigering: 'Besluit: geen hulp voor {naam}',
}

export const KADER_IN_BRIEF: Readonly<Record<Kader, string>> = {
  vrijwillig: 'vrijwillig: u kiest hier zelf voor',
  ondertoezichtstelling: 'onder toezicht gesteld door de rechter',
  voogdij: 'voogdij',
  jeugdreclassering: 'jeugdreclassering',
  'gesloten-jeugdhulp': 'gesloten jeugdhulp, met machtiging van de rechter',
}

export const WEIGERREDEN_IN_BRIEF: Readonly<Record<Weigerreden, string>> = {
  'eigen-kracht': 'U kunt dit zelf of met mensen om u heen oplossen.',
  'andere-wet': 'Voor deze hulp is een andere wet bedoeld.',
  'andere-gemeente': 'Een andere gemeente moet hierover beslissen.',
  'geen-jeugdhulp-nodig': 'Er is geen jeugdhulp nodig.',
  'niet-passend': 'Deze hulp past niet bij wat uw kind nodig heeft.',
  'pgb-voorwaarden': 'Er is niet voldaan aan de voorwaarden voor een pgb.',
  anders: 'Zie de uitleg hieronder.',
}

export const OORZAAK_IN_BRIEF: Readonly<Record<Oorzaak, string>> = {
  'doel-bereikt': 'het doel is bereikt',
  'situatie-veranderd': 'de situatie is veranderd',
  'gezin-wil-anders': 'u hebt hierom gevraagd',
  'geen-capaciteit': 'er is geen plek; dat is niet uw schuld',
  'fout-hersteld': 'er stond een fout in het vorige besluit',
  anders: 'zie de uitleg hieronder',
}

export const GEEN_GESPREK_IN_BRIEF: Readonly<Record<GeenGesprek, string>> = {
  ongeboren: 'het kind is nog niet geboren',
  'te-jong': 'het kind is nog te jong',
  'wilde-niet': 'het kind wilde niet',
  schadelijk: 'een gesprek zou het kind nu schaden',
  'niet-bereikbaar': 'het is niet gelukt het kind te bereiken',
  'ouder-weigert': 'een ouder wilde dit niet',
  kwetsbaar: 'het kind is nu te kwetsbaar',
  'geen-tolk': 'er was geen tolk',
  'geen-tijd': 'er was geen tijd voor',
  'niet-gevraagd': 'het is niet gevraagd',
}

/** Amount in words: `4 uur per week`. */
export function omvangInBrief(v: Voorziening): string {
  if (v.volume === null || v.eenheid === null || v.frequentie === null) return 'zoveel als nodig is'
  return `${v.volume} ${codeNaam(eenheden, v.eenheid) ?? v.eenheid} ${codeNaam(frequenties, v.frequentie) ?? ''}`.trim()
}

export function productNaam(code: string): string {
  return product(code)?.naam ?? code
}

/** Until when, and what happens then. */
export function totInBrief(v: Voorziening): string {
  if (v.totEnMet === null) return 'geen einddatum'
  const dag = `tot en met ${datumInBrief(v.totEnMet)}`
  return v.naEinde === 'klaar'
    ? `${dag}. Daarna is de hulp klaar: ${v.klaarReden ?? ''}`
    : `${dag}. Voor die dag praten we met u over het vervolg. De hulp loopt door tot er een nieuw besluit is.`
}
