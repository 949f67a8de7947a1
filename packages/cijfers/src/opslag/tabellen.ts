// Over 300 lines: one entry per table and per column.
import { tekst, type Tekst } from '../tekst.ts'
import { MAATREGEL_SQL, MACHTIGING_SQL, WIE } from './tel-maatregel.ts'

/** Tables of the figures database. Delivered records stand in `*_levering`; what counts is made from them after each load. */
export interface Kolom {
  readonly naam: string
  readonly type: 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'UBIGINT' | 'BOOLEAN'
  readonly uitleg: Tekst
  readonly verplicht?: boolean
}

export interface DbTabel {
  readonly naam: string
  readonly uitleg: Tekst
  readonly kolommen: readonly Kolom[]
}

const k = (naam: string, type: Kolom['type'], uitleg: Tekst, verplicht = false): Kolom => ({
  naam,
  type,
  uitleg,
  ...(verplicht ? { verplicht } : {}),
})

const wie = [
  k('leverancier', 'VARCHAR', tekst('wie leverde', 'who delivered'), true),
  k('periode', 'VARCHAR', tekst('periode van de levering', 'period of the delivery'), true),
  k('periode_tm', 'DATE', tekst('laatste dag van die periode', 'last day of that period'), true),
]
const persoon = [
  k(
    'persoon',
    'UBIGINT',
    tekst('pseudoniem van de persoon; leeg als de persoon onbekend is', 'pseudonym of the person; empty when the person is unknown'),
  ),
  k('geboortedatum', 'DATE', tekst('geboortedatum; leeg als onbekend', 'birth date; empty when unknown')),
  k('geslacht', 'VARCHAR', tekst('M, V of O', 'sex: M, V or O')),
  k('gemeente', 'VARCHAR', tekst('GMxxxx; leeg als onbekend', 'GMxxxx; empty when unknown')),
]

/** Tables that deliveries fill. */
export const LEVERTABELLEN: readonly DbTabel[] = [
  {
    naam: 'traject_levering',
    uitleg: tekst('Trajecten zoals geleverd', 'Trajectories as delivered'),
    kolommen: [
      ...wie,
      ...persoon,
      k('verwijzer', 'VARCHAR', tekst('code van de verwijzer', 'code of the referrer')),
      k('hulpvorm', 'VARCHAR', tekst('code van de hulpvorm', 'code of the form of help')),
      k('crisis', 'BOOLEAN', tekst('gestart met crisis', 'started with a crisis')),
      k('start', 'DATE', tekst('eerste dag', 'first day')),
      k('einde', 'DATE', tekst('laatste dag', 'last day')),
      k('reden', 'VARCHAR', tekst('reden van beëindiging', 'reason of ending')),
    ],
  },
  {
    naam: 'maatregel_levering',
    uitleg: tekst('Maatregelen zoals geleverd', 'Measures as delivered'),
    kolommen: [
      ...wie,
      ...persoon,
      k('type', 'VARCHAR', tekst('code van de maatregel', 'code of the measure')),
      k(
        'soort',
        'VARCHAR',
        tekst(
          'jeugdbescherming, jeugdreclassering of preventief',
          'jeugdbescherming (child protection), jeugdreclassering (probation) or preventief (preventive)',
        ),
      ),
      k('start', 'DATE', tekst('eerste dag; leeg bij wie overneemt', 'first day; empty at who takes over')),
      k('gekregen', 'DATE', tekst('dag waarop overgenomen', 'day of taking over')),
      k('overgedragen', 'DATE', tekst('laatste dag bij wie overdraagt', 'last day at who hands over')),
      k('einde', 'DATE', tekst('laatste dag', 'last day')),
      k('reden', 'VARCHAR', tekst('reden van beëindiging', 'reason of ending')),
    ],
  },
  {
    naam: 'machtiging_levering',
    uitleg: tekst('Machtigingen zoals geleverd: een maatregel kan er meer hebben', 'Authorisations as delivered: a measure can have more'),
    kolommen: [
      ...wie,
      ...persoon,
      k('maatregel', 'VARCHAR', tekst('code van de maatregel', 'code of the measure')),
      k('maatregel_begin', 'DATE', tekst('eerste dag van de maatregel bij wie leverde', 'first day of the measure at who delivered')),
      k('maatregel_einde', 'DATE', tekst('laatste dag van de maatregel bij wie leverde', 'last day of the measure at who delivered')),
      k('type', 'VARCHAR', tekst('71 of 72', '71 or 72')),
      k(
        'start',
        'DATE',
        tekst('eerste dag van de machtiging; leeg bij wie overnam', 'first day of the authorisation; empty at who took over'),
      ),
      k('einde', 'DATE', tekst('laatste dag van de machtiging', 'last day of the authorisation')),
    ],
  },
  {
    naam: 'meting_levering',
    uitleg: tekst('Metingen van outcome zoals geleverd', 'Answers about outcome as delivered'),
    kolommen: [
      ...wie,
      ...persoon,
      k('hulpvorm', 'VARCHAR', tekst('code van de hulpvorm', 'code of the form of help')),
      k('einde', 'DATE', tekst('laatste dag van het traject', 'last day of the trajectory')),
      k('informant', 'VARCHAR', tekst('01 jeugdige, 02 ouder', '01 youth, 02 parent')),
      k('nut', 'INTEGER', tekst('1 tot 10', '1 to 10')),
      k('zonder_hulp', 'VARCHAR', tekst('code', 'code')),
    ],
  },
  {
    naam: 'melding_levering',
    uitleg: tekst('Meldingen en adviezen van Veilig Thuis zoals geleverd', 'Reports and advice of Veilig Thuis as delivered'),
    kolommen: [
      ...wie,
      k('soort', 'VARCHAR', tekst('advies of melding', 'advies (advice) or melding (report)')),
      k('nummer', 'VARCHAR', tekst('pseudoniem van het nummer', 'pseudonym of the number')),
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx')),
      k('aanleiding', 'VARCHAR', tekst('codes', 'codes')),
      k('kindermishandeling', 'BOOLEAN', tekst('of een aanleiding kindermishandeling is', 'whether an occasion is child abuse')),
      k('hoedanigheid', 'VARCHAR', tekst('wie meldt', 'who reports')),
      k('op', 'DATE', tekst('datum van de melding', 'date of the report')),
      k('triage_op', 'DATE', tekst('datum van het triagebesluit', 'date of the triage decision')),
      k('triage', 'VARCHAR', tekst('triagebesluit', 'triage decision')),
      k('casus', 'VARCHAR', tekst('pseudoniem van het hoofdnummer van de casus', 'pseudonym of the main number of the case')),
      k('onderzoek', 'VARCHAR', tekst('pseudoniem van het nummer van het onderzoek', 'pseudonym of the number of the inquiry')),
    ],
  },
  {
    naam: 'onderzoek_levering',
    uitleg: tekst('Onderzoeken van Veilig Thuis zoals geleverd', 'Inquiries of Veilig Thuis as delivered'),
    kolommen: [
      ...wie,
      k('nummer', 'VARCHAR', tekst('pseudoniem van het nummer', 'pseudonym of the number')),
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx')),
      k('start', 'DATE', tekst('eerste dag', 'first day')),
      k('einde', 'DATE', tekst('datum van het besluit', 'date of the decision')),
      k('uitkomst', 'VARCHAR', tekst('codes', 'codes')),
    ],
  },
  {
    naam: 'wacht_levering',
    uitleg: tekst('Wachttijd en wachtenden per vorm en regio, zoals opgegeven', 'Wait and those waiting per form and region, as reported'),
    kolommen: [
      ...wie,
      k('regio', 'VARCHAR', tekst('jeugdregio', 'youth region')),
      k('wacht_op', 'VARCHAR', tekst('hulp of maatregel', 'hulp (help) or maatregel (measure)')),
      k('vorm', 'VARCHAR', tekst('code', 'code')),
      k('weken', 'DOUBLE', tekst('geschatte wachttijd; leeg is onbekend', 'estimated wait; empty is unknown')),
      k('wachtenden', 'INTEGER', tekst('aantal; leeg is onbekend', 'number; empty is unknown')),
    ],
  },
]

/** Tables that are loaded as they are, from a CSV with these columns or from an application. */
export const EIGEN_TABELLEN: readonly DbTabel[] = [
  {
    naam: 'verwacht',
    uitleg: tekst('Wie moet leveren', 'Who should deliver'),
    kolommen: [
      k('soort', 'VARCHAR', tekst('bj, vt of nza', 'bj, vt or nza'), true),
      k('leverancier', 'VARCHAR', tekst('code', 'code'), true),
      k('naam', 'VARCHAR', tekst('naam', 'name')),
      k(
        'rol',
        'VARCHAR',
        tekst(
          'aanbieder, wijkteam, gi of veilig-thuis',
          'aanbieder (provider), wijkteam (local team), gi (certified institution) or veilig-thuis',
        ),
      ),
      k('gemeente', 'VARCHAR', tekst('GMxxxx van een wijkteam', 'GMxxxx of a local team')),
    ],
  },
  {
    naam: 'bevolking',
    uitleg: tekst('Inwoners naar leeftijd: de noemer van een bereik', 'Residents by age: the base of a reach'),
    kolommen: [
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx'), true),
      k('peildatum', 'DATE', tekst('dag', 'day'), true),
      k('leeftijd', 'INTEGER', tekst('leeftijd in jaren', 'age in years'), true),
      k('aantal', 'INTEGER', tekst('inwoners', 'residents'), true),
    ],
  },
  {
    naam: 'keten',
    uitleg: tekst(
      'Wachten in de keten, per kind en vraag: van eerste signaal tot bedoelde hulp',
      'Waiting in the chain, per child and question: from first signal to intended help',
    ),
    kolommen: [
      k('persoon', 'UBIGINT', tekst('pseudoniem', 'pseudonym'), true),
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx')),
      k('aanmelding', 'DATE', tekst('eerste signaal', 'first signal'), true),
      k('start', 'DATE', tekst('start van de bedoelde hulp; leeg zolang gewacht wordt', 'start of the intended help; empty while waiting')),
      k('gestopt', 'DATE', tekst('einde van het wachten zonder start', 'end of the wait without a start')),
      k('soort', 'VARCHAR', tekst('jeo, jggz, beperking of wijkteam', 'jeo, jggz, beperking (disability) or wijkteam (local team)')),
      k('verwijzer', 'VARCHAR', tekst('code van de verwijzer', 'code of the referrer')),
    ],
  },
  {
    naam: 'gi',
    uitleg: tekst('Tijdigheid bij gecertificeerde instellingen, per maatregel', 'Timeliness at certified institutions, per measure'),
    kolommen: [
      k('persoon', 'UBIGINT', tekst('pseudoniem', 'pseudonym'), true),
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx')),
      k('instelling', 'VARCHAR', tekst('code', 'code')),
      k('opgedragen', 'DATE', tekst('dag waarop de instelling werd belast', 'day on which the institution was charged'), true),
      k('contact_uiterlijk', 'DATE', tekst('laatste dag voor het eerste contact', 'last day for the first contact')),
      k(
        'contact',
        'DATE',
        tekst('dag van het eerste contact met kind en ouders met gezag', 'day of the first contact with child and parents with authority'),
      ),
      k('plan_uiterlijk', 'DATE', tekst('laatste dag voor het plan', 'last day for the plan')),
      k('plan', 'DATE', tekst('dag van het plan', 'day of the plan')),
      k(
        'werker',
        'DATE',
        tekst('dag waarop een vaste werker begon; leeg: instroomlijst', 'day on which a worker began; empty: inflow list'),
      ),
      k('einde', 'DATE', tekst('einde van de maatregel', 'end of the measure')),
    ],
  },
  {
    naam: 'bestelling',
    uitleg: tekst('Toewijzingen van hulp', 'Allocations of help'),
    kolommen: [
      k('persoon', 'UBIGINT', tekst('pseudoniem', 'pseudonym')),
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx')),
      k('besteld', 'DATE', tekst('dag', 'day'), true),
      k(
        'soort',
        'VARCHAR',
        tekst('jeo, jggz, beperking of overgangsrecht', 'jeo, jggz, beperking (disability) or overgangsrecht (transitional law)'),
        true,
      ),
    ],
  },
  {
    naam: 'kosten',
    uitleg: tekst('Uitgaven per gemeente en jaar', 'Spending per municipality and year'),
    kolommen: [
      k('gemeente', 'VARCHAR', tekst('GMxxxx', 'municipality as GMxxxx'), true),
      k('jaar', 'INTEGER', tekst('jaar', 'year'), true),
      k(
        'soort',
        'VARCHAR',
        tekst(
          'wijkteam of specialistisch; budget: macrobudget',
          'wijkteam (local team) or specialistisch (specialist); budget: national budget',
        ),
        true,
      ),
      k('bedrag', 'DOUBLE', tekst('euro', 'euro'), true),
    ],
  },
]

const BOEK: DbTabel = {
  naam: 'boeking',
  uitleg: tekst('Wie leverde wat, wanneer', 'Who delivered what, when'),
  kolommen: [
    k('soort', 'VARCHAR', tekst('bj, vt of nza', 'bj, vt or nza')),
    k('leverancier', 'VARCHAR', tekst('code', 'code')),
    k('periode', 'VARCHAR', tekst('periode', 'period')),
    k('ontvangen', 'VARCHAR', tekst('dag van ontvangst', 'day of receipt')),
    k('records', 'INTEGER', tekst('records', 'records')),
    k('geweigerd', 'INTEGER', tekst('rijen met een fout', 'rows with an error')),
    k('versie', 'INTEGER', tekst('1, of een correctie', '1, or a correction')),
    k('bestand', 'VARCHAR', tekst('naam van het bestand', 'name of the file')),
    k('sha256', 'VARCHAR', tekst('vingerafdruk van het bestand', 'fingerprint of the file')),
  ],
}

/** Every table. */
export const TABELLEN: readonly DbTabel[] = [BOEK, ...LEVERTABELLEN, ...EIGEN_TABELLEN]

export const maakTabel = (t: DbTabel): string =>
  `create table if not exists ${t.naam} (${t.kolommen.map((c) => `${c.naam} ${c.type}`).join(', ')})`

/** The municipality as a number: grouping by it is several times faster than by its text. */
const GM = `try_cast(substr(gemeente, 3) as usmallint)`

/**
 * What is counted, made from what was delivered. A record delivered in more periods counts once, by its latest delivery.
 * It runs until its end, or until the last period in which its supplier delivered it: who stops delivering is missing
 * from later figures, and is not thought to run on. Trajectories lie in order of person, so that people are counted fast.
 */
export const TELTABELLEN: readonly { readonly naam: string; readonly sql: string }[] = [
  {
    naam: 'traject',
    sql: `
      select * exclude (rang), coalesce(einde, periode_tm) as tot, hulpvorm >= '11' as verblijf, ${GM} as gm,
        coalesce(lag(einde) over (partition by persoon, leverancier, hulpvorm order by start) = start - 1, false) as herstart
      from (
        select *, row_number() over (partition by leverancier, ${WIE}, hulpvorm, start order by periode desc) as rang
        from traject_levering
      ) where rang = 1 order by persoon, gm`,
  },
  { naam: 'maatregel', sql: MAATREGEL_SQL },
  { naam: 'machtiging', sql: MACHTIGING_SQL },
  {
    naam: 'meting',
    sql: `select * exclude (rang) from (select *, row_number() over (partition by leverancier, persoon, hulpvorm, einde, informant order by periode desc) as rang from meting_levering) where rang = 1`,
  },
  {
    naam: 'melding',
    sql: `select * exclude (rang) from (select *, row_number() over (partition by leverancier, soort, nummer order by periode desc) as rang from melding_levering) where rang = 1`,
  },
  {
    naam: 'onderzoek',
    sql: `select * exclude (rang), coalesce(einde, periode_tm) as tot from (select *, row_number() over (partition by leverancier, nummer order by periode desc) as rang from onderzoek_levering) where rang = 1`,
  },
  {
    naam: 'jeugdzorg',
    sql: `
      select persoon, geboortedatum, geslacht, gemeente, start, tot, 'hulp' as soort from traject
      union all select persoon, geboortedatum, geslacht, gemeente, begin as start, tot, soort from maatregel where soort <> 'preventief'`,
  },
]
