import { cel, rijTekst, type BronTabel } from '../bron/model.ts'
import { tekst } from '../tekst.ts'
import {
  AMBULANT_2015,
  GEBRUIK_2015,
  GEDWONGEN_2015,
  JB_TRAJECTEN_2015,
  SES_2015,
  TRAJECTEN_2015,
  VERLOOP_2015,
  VERWEZEN_2015,
  VERWIJZERS_2015,
} from '../bron/toegang-2015.ts'
import { OPVALLEND, SES_TOLERANTIE } from './schema-parameters.ts'

type Ruw = Record<string, unknown>
const GEMEENTEN = ['A', 'B', 'C', 'D'] as const
const LAND = 'NL'

const getal = (t: BronTabel, rij: string, kolom: string): number | null => {
  const c = cel(t, rij, kolom)
  return typeof c === 'number' ? c : null
}

/** Youths under 18 and residents, computed from printed shares; the sources print neither. @bron R3 file 04 */
const BEVOLKING: Readonly<Record<string, { jeugd: number; inwoners?: number }>> = {
  NL: { jeugd: 3_451_613 },
  A: { jeugd: 7_135, inwoners: 36_218 },
  B: { jeugd: 8_000, inwoners: 38_835 },
  C: { jeugd: 10_597, inwoners: 47_520 },
  D: { jeugd: 9_297, inwoners: 43_242 },
}

const TOEGANG: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  A: {
    eersteContact: 'team jeugd en gezin',
    vrijToegankelijk: 'ja, door het team',
    besluit: 'team',
    bereik: 'jeugd en gezin',
    werkgever: 'regionale stichting',
  },
  B: {
    eersteContact: 'loket van de gemeente',
    vrijToegankelijk: 'nee',
    besluit: 'loket en team',
    bereik: 'alle inwoners',
    werkgever: 'gemeenschappelijke regeling',
  },
  C: { eersteContact: 'website en telefoonteam', vrijToegankelijk: 'nee', besluit: 'team', bereik: 'alle inwoners', werkgever: 'gemeente' },
  D: {
    eersteContact: 'centrum voor jeugd en gezin',
    vrijToegankelijk: 'nee',
    besluit: 'gemeente',
    bereik: 'jeugd en gezin',
    werkgever: 'kernpartners',
  },
}

const per = (procent: number | null, n: number | null): Ruw | null => (procent === null ? null : { procent, ...(n === null ? {} : { n }) })

function cijfers(g: string): Ruw {
  const jeugd = BEVOLKING[g]?.jeugd ?? null
  const uit: Ruw = { gebruik: per(getal(GEBRUIK_2015, 'jeugdhulp', g), jeugd), verblijf: per(getal(GEBRUIK_2015, 'verblijf', g), jeugd) }
  const tellen = (t: BronTabel, printen: BronTabel, naam: (r: string) => string): void => {
    for (const rij of Object.keys(printen.rijen)) {
      const [teller, noemer] = [getal(t, rij, g), getal(t, 'totaal', g)]
      // The nation has printed shares only; its counts would be computed from them.
      uit[naam(rij)] = teller === null || noemer === null ? per(getal(printen, rij, g), noemer) : { teller, noemer, afgerondOp: 5 }
    }
  }
  tellen(TRAJECTEN_2015, VERLOOP_2015, (r) => r)
  tellen(VERWEZEN_2015, VERWIJZERS_2015, (r) => `verwijzer-${r}`)
  uit['jb'] = per(getal(GEDWONGEN_2015, 'jb', g), jeugd)
  // The bases of these two are not printed: they are told, and not judged.
  uit['jbVerblijf'] = per(getal(GEDWONGEN_2015, 'jbVerblijf', g), null)
  uit['jr'] = per(getal(GEDWONGEN_2015, 'jr', g), null)
  const begonnen = getal(JB_TRAJECTEN_2015, 'begonnen', g)
  uit['jbInstroom'] =
    begonnen === null ? { ontbreekt: 'niet gedrukt' } : { teller: begonnen, noemer: getal(JB_TRAJECTEN_2015, 'totaal', g), afgerondOp: 5 }
  const [team, ambulant] = [getal(AMBULANT_2015, 'wijkteam', g), getal(AMBULANT_2015, 'zonderVerblijf', g)]
  uit['teamaandeel'] = team === null ? { onderdruktTotEnMet: 7, noemer: ambulant } : { teller: team, noemer: ambulant, afgerondOp: 5 }
  return uit
}

const ses = (g: string): Ruw => Object.fromEntries(Object.keys(SES_2015.rijen).map((f) => [f, getal(SES_2015, f, g)]))

function indicatoren(): Ruw[] {
  const instroom = 'vanaf-1-januari'
  const uit: Ruw[] = [
    {
      id: 'gebruik',
      naam: tekst('Jongeren met jeugdhulp', 'Youths with youth help'),
      eenheid: 'jongere',
      noemer: 'inwoner',
      bron: '82972NED',
    },
    {
      id: 'verblijf',
      naam: tekst('Jongeren met jeugdhulp met verblijf', 'Youths with youth help with stay'),
      eenheid: 'jongere',
      noemer: 'inwoner',
      bron: '82972NED',
    },
  ]
  for (const rij of Object.keys(VERLOOP_2015.rijen)) {
    const eenheid = rij.startsWith('begonnen') ? 'traject-gestart' : rij.startsWith('beeindigd') ? 'traject-beeindigd' : 'traject-lopend'
    uit.push({ id: rij, naam: rijTekst(VERLOOP_2015, rij), eenheid, noemer: 'traject-lopend', instroom, bron: '82971NED' })
  }
  for (const rij of Object.keys(VERWIJZERS_2015.rijen)) {
    const naam = rijTekst(VERWIJZERS_2015, rij)
    uit.push({
      id: `verwijzer-${rij}`,
      naam: tekst(`Verwijzer: ${naam.nl.toLowerCase()}`, `Referrer: ${naam.en.toLowerCase()}`),
      eenheid: 'traject-gestart',
      noemer: 'traject-gestart',
      instroom,
      bron: '82971NED',
    })
  }
  return [
    ...uit,
    {
      id: 'jb',
      naam: tekst('Jongeren met jeugdbescherming', 'Youths with child protection'),
      eenheid: 'jongere',
      noemer: 'inwoner',
      bron: '82972NED',
    },
    {
      id: 'jbVerblijf',
      naam: tekst('Jongeren met jeugdbescherming en verblijf', 'Youths with child protection and stay'),
      eenheid: 'jongere',
      noemer: 'jongere',
      bron: '82972NED',
    },
    {
      id: 'jr',
      naam: tekst('Jongeren met jeugdreclassering', 'Youths with probation'),
      eenheid: 'jongere',
      noemer: 'inwoner',
      bron: '82972NED',
    },
    {
      id: 'jbInstroom',
      naam: tekst('Instroom jeugdbescherming', 'Inflow of child protection'),
      eenheid: 'maatregel-gestart',
      noemer: 'maatregel',
      bron: '82975NED',
    },
    {
      id: 'teamaandeel',
      naam: tekst('Ambulante hulp door het wijkteam', 'Outpatient help by the local team'),
      eenheid: 'traject-lopend',
      noemer: 'traject-lopend',
      periode: '2015-03-31',
      bron: '82968NED',
    },
  ]
}

/**
 * Working parameters: the four anonymised municipalities of the study of 2015, with every default written out. Residents
 * and youths are computed from printed shares; the regions were not published.
 * @param metVerwachtingen also the local agreements that were told in the study
 */
export function voorbeeldparameters(metVerwachtingen = false): Ruw {
  return {
    naam: 'Toegang tot jeugdhulp, eerste kwartaal 2015',
    versie: '1',
    modus: 'gelijk-maar-ander-cijfer',
    data: {
      bron: 'CBS StatLine, vier gemeenten uit het nader onderzoek toegang jeugdhulp (2015)',
      versie: '2015-07-31',
      periode: '2015Q1',
      laatsteVerandering: '2015-01-01',
      reeksbreuken: ['jeugdhulp van 2015 is niet te vergelijken met eerdere jaren'],
    },
    band: { van: 35_000, tot: 50_000 },
    ses: { soort: 'absoluut', tolerantie: SES_TOLERANTIE },
    opvallend: OPVALLEND,
    keuze: {
      van: 3,
      tot: 4,
      aspecten: ['eersteContact', 'vrijToegankelijk', 'besluit', 'bereik', 'werkgever'],
      andereRegio: true,
      besluit: {
        gekozen: [...GEMEENTEN],
        door: 'onderzoekers',
        op: '2015-07-31',
        reden: 'verschillende inrichting van de toegang, verspreid over het land',
      },
    },
    indicatoren: indicatoren(),
    land: { jeugd: BEVOLKING[LAND]?.jeugd, ses: ses(LAND), cijfers: cijfers(LAND) },
    gemeenten: GEMEENTEN.map((g) => ({
      id: g,
      naam: `Gemeente ${g}`,
      inwoners: BEVOLKING[g]?.inwoners,
      regio: `regio van ${g}`,
      jeugd: BEVOLKING[g]?.jeugd,
      ses: ses(g),
      toegang: TOEGANG[g],
      cijfers: cijfers(g),
    })),
    verwachtingen: metVerwachtingen
      ? [
          {
            gemeente: 'A',
            indicator: 'verwijzer-gi',
            procent: 0,
            afspraak: 'de GI verwijst nooit zonder het team',
            bron: 'gemeente A',
            tot: '2015-06-30',
          },
          {
            gemeente: 'D',
            indicator: 'verwijzer-jeugdarts',
            procent: 0,
            afspraak: 'de jeugdarts schakelt via het team',
            bron: 'gemeente D',
          },
          { gemeente: 'C', indicator: 'teamaandeel', procent: 0, afspraak: 'het team geeft zelf geen jeugdhulp', bron: 'gemeente C' },
        ]
      : [],
  }
}
