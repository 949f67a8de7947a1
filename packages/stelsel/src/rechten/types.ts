import type { Geboortedatum } from '../kalender/leeftijd.ts'

/** The youth whose rights are asked about. */
export interface Betrokkene {
  readonly geboren: Geboortedatum
  /**
   * Whether the youth can weigh his own interests in this matter. Null: nobody has doubted it, and then the law
   * presumes it from the age of twelve.
   */
  readonly oordeelsbekwaam: boolean | null
  /** A guardian of property or mentor has been appointed for someone of age. */
  readonly curatorOfMentor?: boolean
}

/** Who asks. A step-parent or relative who cares for the child without custody is `verzorger`. */
export type Rol = 'jeugdige' | 'ouder' | 'niet-ouder' | 'voogd' | 'pleegouder' | 'verzorger'

/** The legal frame in which help is given. *Drang* is no frame: it is `drang` on the voluntary one. */
export type KaderNaam = 'vrijwillig' | 'civiel' | 'strafrecht' | 'bestuurlijk'

/** The frame with what matters for rights. */
export interface Kader {
  readonly naam: KaderNaam
  /** Pressure in the voluntary frame: changes nothing in the rights, except that they must be told in writing. */
  readonly drang?: boolean
  /** The help is medical treatment: then the civil code's rules on treatment hold, which resemble these. */
  readonly geneeskundig?: boolean
  /** There is an authorisation for closed youth care. */
  readonly gesloten?: boolean
}

/** What someone may do. */
export type Handeling =
  | 'informatie-krijgen'
  | 'hulp-aanvragen'
  | 'toestemmen'
  | 'weigeren'
  | 'dossier-inzien'
  | 'verklaring-toevoegen'
  | 'laten-vernietigen'
  | 'delen-toestaan'
  | 'plan-meemaken'
  | 'familiegroepsplan'
  | 'gehoord-worden'
  | 'rechter-vragen'
  | 'bezwaar-maken'
  | 'klagen'
  | 'vertrouwenspersoon'
  | 'woonplek-bepalen'

/**
 * The answer: `ja`, `nee`, `samen` (only together with someone), `met-toestemming` (only if the youth agrees), `beperkt`
 * (a narrower right than the full one) or `onbekend` (a fact is missing: find it out first, never assume).
 */
export type Antwoord = 'ja' | 'nee' | 'samen' | 'met-toestemming' | 'beperkt' | 'onbekend'

/** One right with its reason. */
export interface Recht {
  readonly handeling: Handeling
  readonly antwoord: Antwoord
  /** One or two sentences at B1 level. */
  readonly uitleg: string
  readonly uitlegEn: string
  readonly bron: string
  /** What could not be confirmed and what would confirm it. */
  readonly onbevestigd?: string
}

/** Who acts for the youth when the youth does not. */
export type Vertegenwoordiger = 'niemand-nodig' | 'ouders-met-gezag-of-voogd' | 'curator-of-mentor' | 'gemachtigde-of-naaste'

/** Everything someone may in one matter on one day. */
export interface Rechten {
  readonly band: Leeftijdsband | null
  readonly vertegenwoordiger: Vertegenwoordiger | null
  readonly lijst: readonly Recht[]
  /** Things to know beside the list: drang, unknown custody, an age that is not certain. */
  readonly letOp: readonly string[]
  /** The same in English, in the same order. */
  readonly letOpEn: readonly string[]
}

/** The ages at which rights change. */
export type Leeftijdsband = '0-11' | '12-15' | '16-17' | '18+'

/** What a rule looks at. */
export interface Omstandigheid {
  readonly band: Leeftijdsband
  readonly rol: Rol
  /** Whether the one who asks has custody; null when that cannot be told. */
  readonly gezag: boolean | null
  /** Acts for himself: of age to do so and able to. */
  readonly zelf: boolean
  readonly kader: Kader
}
