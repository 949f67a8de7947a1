import { EENHEDEN } from '../eenheid/index.ts'
import type { Schema, Veld } from '../schema.ts'
import { tekst, type Tekst } from '../tekst.ts'

const woorden = (uitleg: string, patroon?: RegExp, vorm?: Tekst): Schema => ({
  soort: 'tekst',
  uitleg,
  ...(patroon ? { patroon } : {}),
  ...(vorm ? { vorm } : {}),
})
const getal = (uitleg: string, van?: number, tot?: number): Schema => ({
  soort: 'getal',
  uitleg,
  ...(van === undefined ? {} : { van }),
  ...(tot === undefined ? {} : { tot }),
})
const keuze = (uitleg: string, uit: readonly string[]): Schema => ({ soort: 'keuze', uitleg, uit })
const LEEG: Schema = { soort: 'leeg', uitleg: 'not there' }
const DATUM = woorden('a day', /^\d{4}-\d\d-\d\d$/, tekst('een dag als 2015-10-01', 'a day as 2015-10-01'))
const INSTROOM = keuze('from when in January a start counts', ['vanaf-1-januari', 'vanaf-2-januari', 'nvt'])
const PERIODE = woorden(
  'period',
  /^\d{4}(H[12]|Q[1-4]|M\d\d|-\d\d-\d\d)?$/,
  tekst('2015, 2015H1, 2015Q1, 2015M03 of een dag', '2015, 2015H1, 2015Q1, 2015M03 or a day'),
)
const EENHEID = keuze(
  'what is counted',
  EENHEDEN.map((e) => e.id),
)
const object = (uitleg: string, velden: Readonly<Record<string, Veld>>): Schema => ({ soort: 'object', uitleg, velden })
const lijst = (uitleg: string, van: Schema, minstens?: number): Schema => ({
  soort: 'lijst',
  uitleg,
  van,
  ...(minstens === undefined ? {} : { minstens }),
})
const tabel = (uitleg: string, van: Schema): Schema => ({ soort: 'tabel', uitleg, van })

/** Absolute points in which municipalities A to D differ at most from the nation: the smallest tolerances under which they all pass. @bron R3 4.4 */
export const SES_TOLERANTIE: Readonly<Record<string, number>> = {
  jeugd: 1.5,
  eenouder: 2,
  eenouder2: 0.7,
  eenouderBijstand: 0.6,
  medicijnen: 2.3,
  armoede: 4.5,
  bijstand: 0.9,
  uitkering: 0.4,
  leerlinggewicht: 0.7,
  inkomen: 3.7,
  inkomenKinderen: 5,
}

/** The default salience rule, tuned on the study of 2015 and no more than a default. @bron R3 4.4 */
export const OPVALLEND = { z: 5, hoog: 1.35, laag: 0.7, minVerwacht: 5, meervoudig: 'bonferroni', alfa: 0.05 } as const

/** One cell; which of the forms is meant follows from its fields. */
const CEL: Schema = {
  soort: 'of',
  uitleg: 'a figure: {"teller", "noemer"}, {"procent", "n"}, {"onderdruktTotEnMet", "noemer"}, {"ontbreekt": "why"}, or null',
  een: [
    object('a figure', {
      procent: { schema: getal('share in percent', 0, 100), magWeg: true, ook: ['pct', 'percent'] },
      n: { schema: getal('base of the share', 0), magWeg: true },
      teller: { schema: getal('count', 0), magWeg: true, ook: ['numerator'] },
      noemer: { schema: getal('base', 0), magWeg: true, ook: ['denominator'] },
      afgerondOp: { schema: getal('counts are in steps of', 1), magWeg: true },
      onderdruktTotEnMet: { schema: getal('hidden: at most this', 0), magWeg: true },
      ontbreekt: { schema: woorden('why it is not there'), magWeg: true },
      instroom: { schema: INSTROOM, magWeg: true },
      periode: { schema: PERIODE, magWeg: true },
    }),
    LEEG,
  ],
}
/** A name as somebody gives it, or in both languages. */
const NAAM: Schema = {
  soort: 'of',
  uitleg: 'name, or {"nl", "en"}',
  een: [woorden('name'), object('name in both languages', { nl: { schema: woorden('in Dutch') }, en: { schema: woorden('in English') } })],
}
const SES = tabel('factor: value, or null when unknown', { soort: 'of', uitleg: 'value', een: [getal('value'), LEEG] })
const CIJFERS = tabel('indicator: figure', CEL)

const GEMEENTE = object('a municipality', {
  id: { schema: woorden('code or name used everywhere in this file') },
  naam: { schema: woorden('name'), magWeg: true, ook: ['name'] },
  inwoners: { schema: getal('residents', 0), ook: ['inhabitants'] },
  regio: { schema: woorden('youth region'), ook: ['region'] },
  jeugd: { schema: getal('children, for rates per 1,000', 0), magWeg: true, ook: ['youth'] },
  ses: { schema: SES, standaard: {} },
  toegang: { schema: tabel('aspect of access: how', woorden('how')), standaard: {}, ook: ['access'] },
  cijfers: { schema: CIJFERS, ook: ['figures'] },
})

/** The whole of PARAMS.json. */
export const PARAMETERS = object('parameters of a difference study', {
  naam: { schema: woorden('what the study is called'), standaard: 'Verschillenanalyse', ook: ['name'] },
  versie: { schema: woorden('version of these parameters'), standaard: '1', ook: ['version'] },
  modus: {
    schema: keuze('similar municipalities with other figures, or other municipalities with the same figures', [
      'gelijk-maar-ander-cijfer',
      'anders-maar-gelijk-cijfer',
    ]),
    standaard: 'gelijk-maar-ander-cijfer',
    ook: ['mode'],
  },
  data: {
    schema: object('where the figures come from', {
      bron: { schema: woorden('source'), ook: ['source'] },
      versie: { schema: woorden('version or date of the source'), ook: ['version'] },
      periode: { schema: PERIODE, ook: ['period'] },
      laatsteVerandering: {
        schema: { soort: 'of', uitleg: 'last change of system or of registration; null: none', een: [DATUM, LEEG] },
        magWeg: true,
      },
      reeksbreuken: { schema: lijst('known breaks', woorden('break')), standaard: [] },
    }),
    ook: ['dataset'],
  },
  band: {
    schema: object('size: residents from and up to, both included', {
      van: { schema: getal('from', 0), ook: ['min'] },
      tot: { schema: getal('up to', 0), ook: ['max'] },
    }),
    standaard: { van: 35_000, tot: 50_000 },
  },
  ses: {
    schema: object('how far a factor may lie from the nation', {
      soort: { schema: keuze('points or percent', ['absoluut', 'relatief']), standaard: 'absoluut' },
      tolerantie: { schema: tabel('factor: at most', getal('at most', 0)), standaard: SES_TOLERANTIE, ook: ['tolerance'] },
    }),
    standaard: {},
  },
  opvallend: {
    schema: object('when a figure is striking: |z| at least, and ratio at least or at most', {
      z: { schema: getal('standard errors', 0), standaard: OPVALLEND.z },
      hoog: { schema: getal('ratio to the nation, at least', 1), standaard: OPVALLEND.hoog, ook: ['high'] },
      laag: { schema: getal('ratio to the nation, at most', 0, 1), standaard: OPVALLEND.laag, ook: ['low'] },
      minVerwacht: {
        schema: getal('expected count below which numbers are called small', 0),
        standaard: OPVALLEND.minVerwacht,
        ook: ['minExpected'],
      },
      meervoudig: {
        schema: keuze('correction for the number of figures', ['bonferroni', 'benjamini-hochberg']),
        standaard: OPVALLEND.meervoudig,
        ook: ['multiplicity'],
      },
      alfa: { schema: getal('level of that correction', 0, 1), standaard: OPVALLEND.alfa, ook: ['alpha'] },
    }),
    standaard: {},
    ook: ['salience'],
  },
  keuze: {
    schema: object('how many, and by what they should differ', {
      van: { schema: { soort: 'getal', uitleg: 'at least', van: 1, geheel: true }, standaard: 3, ook: ['min'] },
      tot: { schema: { soort: 'getal', uitleg: 'at most', van: 1, geheel: true }, standaard: 4, ook: ['max', 'k'] },
      aspecten: { schema: lijst('aspects of access; empty: all that occur', woorden('aspect')), standaard: [], ook: ['aspects'] },
      andereRegio: { schema: { soort: 'janee', uitleg: 'prefer different regions' }, standaard: true },
      besluit: {
        schema: {
          soort: 'of',
          uitleg: 'the decision of people; without it there is only a proposal',
          een: [
            object('who chose, when and why', {
              gekozen: { schema: lijst('ids', woorden('id'), 1), ook: ['chosen'] },
              door: { schema: woorden('who'), ook: ['by'] },
              op: { schema: DATUM, ook: ['on'] },
              reden: { schema: woorden('why'), ook: ['reason'] },
            }),
            LEEG,
          ],
        },
        magWeg: true,
        ook: ['decision'],
      },
    }),
    standaard: {},
    ook: ['choice'],
  },
  indicatoren: {
    schema: lijst(
      'what is screened',
      object('an indicator', {
        id: { schema: woorden('id used in the figures') },
        naam: { schema: NAAM, magWeg: true, ook: ['name'] },
        eenheid: { schema: EENHEID, ook: ['unit'] },
        noemer: { schema: EENHEID, ook: ['denominator'] },
        instroom: { schema: INSTROOM, standaard: 'nvt', ook: ['inflow'] },
        periode: { schema: PERIODE, magWeg: true, ook: ['period'] },
        bron: { schema: woorden('table'), magWeg: true, ook: ['source'] },
      }),
      1,
    ),
    ook: ['indicators'],
  },
  land: {
    schema: {
      soort: 'of',
      uitleg: 'the nation, or "som": the sum of the municipalities in this file',
      een: [
        object('the nation', {
          jeugd: { schema: getal('children', 0), magWeg: true, ook: ['youth'] },
          ses: { schema: SES, standaard: {} },
          cijfers: { schema: CIJFERS, ook: ['figures'] },
        }),
        keuze('sum', ['som']),
      ],
    },
    ook: ['nation'],
  },
  gemeenten: { schema: lijst('municipalities', GEMEENTE, 1), ook: ['municipalities'] },
  verwachtingen: {
    schema: lijst(
      'what local agreements imply',
      object('an expectation', {
        gemeente: { schema: woorden('id'), ook: ['municipality'] },
        indicator: { schema: woorden('id') },
        procent: { schema: getal('expected share', 0, 100), ook: ['percent'] },
        afspraak: { schema: woorden('the agreement'), ook: ['agreement'] },
        bron: { schema: woorden('who says so'), ook: ['source'] },
        van: { schema: DATUM, magWeg: true, ook: ['from'] },
        tot: { schema: DATUM, magWeg: true, ook: ['until'] },
      }),
    ),
    standaard: [],
    ook: ['expectations'],
  },
})
