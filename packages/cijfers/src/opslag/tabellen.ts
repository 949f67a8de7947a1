/** Tables of the figures database. Delivered records stand in `*_levering`; what counts is made from them after each load. */
export interface Kolom {
  readonly naam: string
  readonly type: 'VARCHAR' | 'DATE' | 'INTEGER' | 'DOUBLE' | 'UBIGINT' | 'BOOLEAN'
  readonly uitleg: string
  readonly verplicht?: boolean
}

export interface DbTabel {
  readonly naam: string
  readonly uitleg: string
  readonly kolommen: readonly Kolom[]
}

const k = (naam: string, type: Kolom['type'], uitleg: string, verplicht = false): Kolom => ({
  naam,
  type,
  uitleg,
  ...(verplicht ? { verplicht } : {}),
})

const wie = [
  k('leverancier', 'VARCHAR', 'wie leverde', true),
  k('periode', 'VARCHAR', 'periode van de levering', true),
  k('periode_tm', 'DATE', 'laatste dag van die periode', true),
]
const persoon = [
  k('persoon', 'UBIGINT', 'pseudoniem van de persoon; leeg als de persoon onbekend is'),
  k('geboortedatum', 'DATE', 'geboortedatum; leeg als onbekend'),
  k('geslacht', 'VARCHAR', 'M, V of O'),
  k('gemeente', 'VARCHAR', 'GMxxxx; leeg als onbekend'),
]

/** Tables that deliveries fill. */
export const LEVERTABELLEN: readonly DbTabel[] = [
  {
    naam: 'traject_levering',
    uitleg: 'Trajecten zoals geleverd',
    kolommen: [
      ...wie,
      ...persoon,
      k('verwijzer', 'VARCHAR', 'code van de verwijzer'),
      k('hulpvorm', 'VARCHAR', 'code van de hulpvorm'),
      k('crisis', 'BOOLEAN', 'gestart met crisis'),
      k('start', 'DATE', 'eerste dag'),
      k('einde', 'DATE', 'laatste dag'),
      k('reden', 'VARCHAR', 'reden van beëindiging'),
    ],
  },
  {
    naam: 'maatregel_levering',
    uitleg: 'Maatregelen zoals geleverd',
    kolommen: [
      ...wie,
      ...persoon,
      k('type', 'VARCHAR', 'code van de maatregel'),
      k('soort', 'VARCHAR', 'jeugdbescherming, jeugdreclassering of preventief'),
      k('start', 'DATE', 'eerste dag; leeg bij wie overneemt'),
      k('gekregen', 'DATE', 'dag waarop overgenomen'),
      k('overgedragen', 'DATE', 'laatste dag bij wie overdraagt'),
      k('einde', 'DATE', 'laatste dag'),
      k('reden', 'VARCHAR', 'reden van beëindiging'),
      k('machtiging', 'VARCHAR', '71 of 72'),
      k('machtiging_start', 'DATE', 'eerste dag van de machtiging'),
      k('machtiging_einde', 'DATE', 'laatste dag van de machtiging'),
    ],
  },
  {
    naam: 'meting_levering',
    uitleg: 'Metingen van outcome zoals geleverd',
    kolommen: [
      ...wie,
      ...persoon,
      k('hulpvorm', 'VARCHAR', 'code van de hulpvorm'),
      k('einde', 'DATE', 'laatste dag van het traject'),
      k('informant', 'VARCHAR', '01 jeugdige, 02 ouder'),
      k('nut', 'INTEGER', '1 tot 10'),
      k('zonder_hulp', 'VARCHAR', 'code'),
    ],
  },
  {
    naam: 'melding_levering',
    uitleg: 'Meldingen en adviezen van Veilig Thuis zoals geleverd',
    kolommen: [
      ...wie,
      k('soort', 'VARCHAR', 'advies of melding'),
      k('nummer', 'VARCHAR', 'pseudoniem van het nummer'),
      k('gemeente', 'VARCHAR', 'GMxxxx'),
      k('aanleiding', 'VARCHAR', 'codes'),
      k('kindermishandeling', 'BOOLEAN', 'of een aanleiding kindermishandeling is'),
      k('hoedanigheid', 'VARCHAR', 'wie meldt'),
      k('op', 'DATE', 'datum van de melding'),
      k('triage_op', 'DATE', 'datum van het triagebesluit'),
      k('triage', 'VARCHAR', 'triagebesluit'),
    ],
  },
  {
    naam: 'onderzoek_levering',
    uitleg: 'Onderzoeken van Veilig Thuis zoals geleverd',
    kolommen: [
      ...wie,
      k('nummer', 'VARCHAR', 'pseudoniem van het nummer'),
      k('gemeente', 'VARCHAR', 'GMxxxx'),
      k('start', 'DATE', 'eerste dag'),
      k('einde', 'DATE', 'datum van het besluit'),
      k('uitkomst', 'VARCHAR', 'codes'),
    ],
  },
  {
    naam: 'wacht_levering',
    uitleg: 'Wachttijd en wachtenden per vorm en regio, zoals opgegeven',
    kolommen: [
      ...wie,
      k('regio', 'VARCHAR', 'jeugdregio'),
      k('wacht_op', 'VARCHAR', 'hulp of maatregel'),
      k('vorm', 'VARCHAR', 'code'),
      k('weken', 'DOUBLE', 'geschatte wachttijd; leeg is onbekend'),
      k('wachtenden', 'INTEGER', 'aantal; leeg is onbekend'),
    ],
  },
]

/** Tables that are loaded as they are, from a CSV with these columns or from an application. */
export const EIGEN_TABELLEN: readonly DbTabel[] = [
  {
    naam: 'verwacht',
    uitleg: 'Wie moet leveren',
    kolommen: [
      k('soort', 'VARCHAR', 'bj, vt of nza', true),
      k('leverancier', 'VARCHAR', 'code', true),
      k('naam', 'VARCHAR', 'naam'),
      k('rol', 'VARCHAR', 'aanbieder, wijkteam, gi of veilig-thuis'),
      k('gemeente', 'VARCHAR', 'GMxxxx van een wijkteam'),
    ],
  },
  {
    naam: 'bevolking',
    uitleg: 'Inwoners naar leeftijd: de noemer van een bereik',
    kolommen: [
      k('gemeente', 'VARCHAR', 'GMxxxx', true),
      k('peildatum', 'DATE', 'dag', true),
      k('leeftijd', 'INTEGER', 'leeftijd in jaren', true),
      k('aantal', 'INTEGER', 'inwoners', true),
    ],
  },
  {
    naam: 'keten',
    uitleg: 'Wachten in de keten, per kind en vraag: van eerste signaal tot bedoelde hulp',
    kolommen: [
      k('persoon', 'UBIGINT', 'pseudoniem', true),
      k('gemeente', 'VARCHAR', 'GMxxxx'),
      k('aanmelding', 'DATE', 'eerste signaal', true),
      k('start', 'DATE', 'start van de bedoelde hulp; leeg zolang gewacht wordt'),
      k('gestopt', 'DATE', 'einde van het wachten zonder start'),
      k('soort', 'VARCHAR', 'jeo, jggz, beperking of wijkteam'),
      k('verwijzer', 'VARCHAR', 'code van de verwijzer'),
    ],
  },
  {
    naam: 'gi',
    uitleg: 'Tijdigheid bij gecertificeerde instellingen, per maatregel',
    kolommen: [
      k('persoon', 'UBIGINT', 'pseudoniem', true),
      k('gemeente', 'VARCHAR', 'GMxxxx'),
      k('instelling', 'VARCHAR', 'code'),
      k('opgedragen', 'DATE', 'dag waarop de instelling werd belast', true),
      k('contact_uiterlijk', 'DATE', 'laatste dag voor het eerste contact'),
      k('contact', 'DATE', 'dag van het eerste contact met kind en ouders met gezag'),
      k('plan_uiterlijk', 'DATE', 'laatste dag voor het plan'),
      k('plan', 'DATE', 'dag van het plan'),
      k('werker', 'DATE', 'dag waarop een vaste werker begon; leeg: instroomlijst'),
      k('einde', 'DATE', 'einde van de maatregel'),
    ],
  },
  {
    naam: 'bestelling',
    uitleg: 'Toewijzingen van hulp',
    kolommen: [
      k('persoon', 'UBIGINT', 'pseudoniem'),
      k('gemeente', 'VARCHAR', 'GMxxxx'),
      k('besteld', 'DATE', 'dag', true),
      k('soort', 'VARCHAR', 'jeo, jggz, beperking of overgangsrecht', true),
    ],
  },
  {
    naam: 'kosten',
    uitleg: 'Uitgaven per gemeente en jaar',
    kolommen: [
      k('gemeente', 'VARCHAR', 'GMxxxx', true),
      k('jaar', 'INTEGER', 'jaar', true),
      k('soort', 'VARCHAR', 'wijkteam of specialistisch; budget: macrobudget', true),
      k('bedrag', 'DOUBLE', 'euro', true),
    ],
  },
]

const BOEK: DbTabel = {
  naam: 'boeking',
  uitleg: 'Wie leverde wat, wanneer',
  kolommen: [
    k('soort', 'VARCHAR', 'bj, vt of nza'),
    k('leverancier', 'VARCHAR', 'code'),
    k('periode', 'VARCHAR', 'periode'),
    k('ontvangen', 'VARCHAR', 'dag van ontvangst'),
    k('records', 'INTEGER', 'records'),
    k('geweigerd', 'INTEGER', 'rijen met een fout'),
    k('versie', 'INTEGER', '1, of een correctie'),
    k('bestand', 'VARCHAR', 'naam van het bestand'),
    k('sha256', 'VARCHAR', 'vingerafdruk van het bestand'),
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
        select *, row_number() over (partition by leverancier, coalesce(persoon, hash(geboortedatum, geslacht, gemeente)), hulpvorm, start order by periode desc) as rang
        from traject_levering
      ) where rang = 1 order by persoon, gm`,
  },
  {
    naam: 'maatregel',
    sql: `
      select * exclude (rang), coalesce(start, gekregen) as begin, coalesce(einde, overgedragen, periode_tm) as tot
      from (
        select *, row_number() over (partition by leverancier, coalesce(persoon, hash(geboortedatum, geslacht, gemeente)), type, coalesce(start, gekregen) order by periode desc) as rang
        from maatregel_levering
      ) where rang = 1`,
  },
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
