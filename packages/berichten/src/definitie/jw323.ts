/** JW323, declaration, and JW325, its answer: what the provider asks to be paid and what the municipality grants. */
import * as g from './groepen.ts'
import { kop, kopElementen, retourCodes } from './kop.ts'
import type { BerichtDefinitie, Element } from './vorm.ts'
import { groep, klasse, lijst, optioneel, verplicht } from './vorm.ts'
import type { RegelCode } from '../regels/catalogus.ts'

type PrestatieRegels = Readonly<
  Record<
    'referentie' | 'toewijzing' | 'categorie' | 'code' | 'periode' | 'begin' | 'eind' | 'volume' | 'eenheid' | 'tarief' | 'bedrag',
    readonly RegelCode[]
  >
>

/** A line of a declaration. The answer repeats it, so its shape is written once and its rules come from outside. */
function prestatie(r: PrestatieRegels, extra: readonly Element[]): Element[] {
  return [
    groep('ProductReferentie', g.Referentie, true, { sleutel: true, regels: r.referentie, binnen: { VorigReferentieNummer: ['CD060'] } }),
    verplicht('ToewijzingNummer', 'Nummer', { regels: r.toewijzing }),
    verplicht('ProductCategorie', 'ProductCategorie', { regels: r.categorie }),
    verplicht('ProductCode', 'ProductCode', { regels: r.code }),
    groep('ProductPeriode', g.GeslotenPeriode, true, { regels: r.periode, binnen: { Begindatum: r.begin, Einddatum: r.eind } }),
    verplicht('GeleverdVolume', 'Volume', { regels: r.volume }),
    verplicht('Eenheid', 'Eenheid', { regels: r.eenheid }),
    optioneel('ProductTarief', 'Bedrag', { regels: r.tarief }),
    groep('IngediendBedrag', g.BedragMetDC, true, { regels: r.bedrag }),
    ...extra,
  ]
}

const heenRegels: PrestatieRegels = {
  referentie: ['TR314', 'TR323', 'TR390', 'TR389'],
  toewijzing: ['TR338', 'TR304', 'TR384', 'TR322', 'TR369'],
  categorie: ['TR339'],
  code: ['TR340', 'TR381'],
  periode: ['CS337', 'TR319'],
  begin: ['CS100', 'TR134', 'TR307', 'TR387'],
  eind: ['CS100', 'TR137', 'TR308', 'TR335', 'TR388'],
  volume: ['TR321'],
  eenheid: ['TR341'],
  tarief: ['CD087', 'TR418'],
  bedrag: ['CS339', 'TR346'],
}

const antwoordRegels: PrestatieRegels = {
  referentie: ['TR366', 'TR367'],
  toewijzing: ['TR304'],
  categorie: [],
  code: [],
  periode: [],
  begin: ['TR134'],
  eind: ['TR137'],
  volume: [],
  eenheid: [],
  tarief: [],
  bedrag: [],
}

export const JW323: BerichtDefinitie = {
  soort: 'JW323',
  code: '490',
  van: 'aanbieder',
  naar: 'gemeente',
  titel: 'Declaratie',
  titelEn: 'Declaration',
  antwoord: 'JW325',
  opBericht: null,
  inhoud: [
    kop('490', 'aanbieder', 'gemeente'),
    klasse('Declaratie', [
      verplicht('DeclaratieNummer', 'DeclaratieNummer', { sleutel: true, regels: ['TR333'] }),
      groep('DeclaratiePeriode', g.GeslotenPeriode, true, {
        regels: ['CS340', 'TR318'],
        binnen: { Begindatum: ['CS100', 'TR134'], Einddatum: ['CS100', 'TR137'] },
      }),
      verplicht('DeclaratieDagtekening', 'Datum', { regels: ['TR134'] }),
      groep('TotaalIngediendBedrag', g.TotaalBedragMetDC, true),
      lijst(
        'Clienten',
        klasse('Client', [
          verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002'] }),
          lijst('Prestaties', klasse('Prestatie', prestatie(heenRegels, []))),
        ]),
      ),
    ]),
  ],
  regels: ['TR101', 'TR315', 'TR316', 'TR358', 'TR416'],
}

export const JW325: BerichtDefinitie = {
  soort: 'JW325',
  code: '491',
  van: 'gemeente',
  naar: 'aanbieder',
  titel: 'Antwoord op een declaratie',
  titelEn: 'Answer to a declaration',
  antwoord: null,
  opBericht: 'JW323',
  inhoud: [
    klasse('Header', [
      ...kopElementen('491', 'gemeente', 'aanbieder'),
      groep('DeclaratieIdentificatie', g.BerichtIdentificatie, true, { regels: ['TR337'] }),
      optioneel('XsltVersie', 'Versie'),
      groep('XsdVersieDeclaratie', g.XsdVersie, true, { regels: ['TR371'] }),
      retourCodes(true),
    ]),
    klasse(
      'DeclaratieAntwoord',
      [
        verplicht('DeclaratieNummer', 'IdentificatieDeclaratie', { sleutel: true, regels: ['TR376'] }),
        groep('TotaalIngediendBedrag', g.TotaalBedragMetDC, true),
        groep('TotaalToegekendBedrag', g.TotaalBedragMetDC, true),
        lijst(
          'Clienten',
          klasse('Client', [
            verplicht('Bsn', 'BurgerServicenummer', { sleutel: true, regels: ['CS002'] }),
            lijst('Prestaties', klasse('Prestatie', prestatie(antwoordRegels, [retourCodes(true)]))),
            retourCodes(true),
          ]),
          { verplicht: false },
        ),
        retourCodes(true),
      ],
      { verplicht: false },
    ),
  ],
  regels: ['TR101', 'TR342'],
}
