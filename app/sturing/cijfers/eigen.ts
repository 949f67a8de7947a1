import { randomBytes } from 'node:crypto'
import {
  bereken,
  indicator,
  openOpslag,
  pseudoniem,
  TABELLEN,
  tekst,
  type Cijfer,
  type CijferPeriode,
  type Indicator,
  type Opslag,
  type OpslagWaarde,
  type Tekst,
  type Waarde,
} from '@draad/cijfers'
import { hulpvormen, informanten, redenenBeeindiging, verwijzerCodes, type InformantId } from '@draad/stelsel'
import { tellend, type Antwoord } from '../../keten/levering/public.ts'
import { eindeVan, hulpvormVan, maatregelVan } from '../leveringen/public.ts'
import { bescherm, los, verberg, verdeel } from './eigen-bescherming.ts'
import { metTabellen, tabellenVan, UITKOMST_CIJFERS } from './eigen-uitkomst.ts'
import { VERWIJZERS, VORMEN } from './eigen-woorden.ts'

/** Help of one's own municipality as the extract gives it. */
export interface EigenTraject {
  readonly persoon: string
  /** First day of the month of birth. */
  readonly geboren: string | null
  readonly geslacht: string
  readonly leverancier: string
  readonly team: boolean
  readonly categorie: string | null
  readonly productCode: string | null
  readonly verwijzer: string | null
  readonly begin: string
  readonly laatsteBegin: string
  readonly stop: string | null
  readonly stopreden: string | null
  readonly metingen: readonly Antwoord[]
}

/** Waiting in the chain of one thread. */
export interface EigenKeten {
  readonly persoon: string
  readonly aanmelding: string
  readonly start: string | null
  readonly gestopt: string | null
}

/** A count divided over what it consists of, protected together so that no hidden part follows from the rest. */
export interface EigenTabel {
  readonly id: 'verwijzer' | 'hulpvorm' | `uitkomst-${InformantId}`
  readonly naam: Tekst
  readonly van: Tekst
  readonly rijen: readonly { readonly code: string; readonly naam: Tekst; readonly aantal: Waarde; readonly aandeel: Waarde }[]
  readonly totaal: Waarde
}

export interface EigenUitkomst {
  readonly cijfers: readonly { readonly naam: Tekst; readonly thema: Tekst; readonly periodeRegel: Tekst; readonly cijfer: Cijfer }[]
  readonly tabellen: readonly EigenTabel[]
  /** What the records did not tell, of the trajectories that touch the period; protected as everything else. */
  readonly onbekend: { readonly verwijzer: Waarde; readonly hulpvorm: Waarde; readonly reden: Waarde }
  readonly leveranciers: number
}

const LET_OP = tekst(
  'Geteld uit de dossiers in Draad; hulp die niet via Draad is toegewezen of begonnen ontbreekt.',
  'Counted from the dossiers in Draad; help that was not allocated or begun through Draad is missing.',
)

/** Youths with help, as a number: the share needs residents by age, which Draad does not hold. */
const JONGEREN: Indicator = {
  ...indicator('CBS-trajecten'),
  id: 'DRAAD-jongeren',
  naam: tekst('Jongeren met jeugdhulp', 'Youths with youth help'),
  uitkomst: 'jongere',
  populatie: tekst('jongeren met jeugdhulp in natura', 'youths with youth help in kind'),
  bron: 'Draad',
  teller: { eenheid: 'jongere', tabel: 'traject', tel: 'personen', moment: 'lopend' },
}

/** Indicators that the own registration can give. What needs residents by age or costs is not among them. */
export const EIGEN: readonly Indicator[] = [
  JONGEREN,
  ...[
    'CBS-trajecten',
    'CBS-trajecten-per-jongere',
    'CBS-begonnen',
    'CBS-beeindigd',
    'OUT-1',
    'OUT-1-voortijdig',
    ...UITKOMST_CIJFERS,
    'KETEN-wachtenden',
    'KETEN-wachtduur',
    'KETEN-mediaan',
    'KETEN-lang',
    'KETEN-zonder',
  ].map(indicator),
]

const GESLACHT: Readonly<Record<string, string>> = { M: 'M', V: 'V' }
const cbsReden = new Map<string, string | null>(redenenBeeindiging.map((r) => [r.code, r.cbs]))

interface Geteld {
  readonly vorm: string | null
  readonly einde: string | null
  readonly reden: string | null
  readonly r: EigenTraject
}

/** Trajectories of youth help: measures are counted elsewhere, and of a product without a form the form stays unknown. */
const alsTrajecten = (rijen: readonly EigenTraject[]): Geteld[] =>
  rijen
    .filter((r) => maatregelVan(r) === null)
    .map((r) => {
      const { einde, reden } = eindeVan(r)
      const soort = r.team ? ('team' as const) : ('toewijzing' as const)
      return { r, einde, reden: reden === null ? null : (cbsReden.get(reden) ?? null), vorm: hulpvormVan({ ...r, soort }) }
    })

const tabel = (naam: string) => TABELLEN.find((t) => t.naam === naam)!

async function vul(
  o: Opslag,
  trajecten: readonly Geteld[],
  keten: readonly EigenKeten[],
  p: CijferPeriode,
  vandaag: string,
): Promise<void> {
  // A key for this question alone: two answers cannot be laid beside each other person by person.
  const ps = pseudoniem(randomBytes(32))
  const tot = vandaag > p.tm ? vandaag : p.tm
  await o.voegToe(
    tabel('traject_levering'),
    trajecten.map(({ r, vorm, einde, reden }): OpslagWaarde[] => [
      r.leverancier,
      p.code,
      tot,
      ps(r.persoon),
      r.geboren,
      GESLACHT[r.geslacht] ?? 'O',
      null,
      r.verwijzer,
      vorm,
      null,
      r.begin,
      einde,
      reden,
    ]),
  )
  await o.voegToe(
    tabel('meting_levering'),
    trajecten.flatMap(({ r, vorm, einde }) =>
      tellend(einde === null ? [] : r.metingen)
        .filter((m) => m.reden === null)
        .map((m): OpslagWaarde[] => [
          r.leverancier,
          p.code,
          tot,
          ps(r.persoon),
          r.geboren,
          GESLACHT[r.geslacht] ?? 'O',
          null,
          vorm,
          einde,
          informanten.find((i) => i.id === m.informant)?.code ?? null,
          m.nut,
          m.zonderHulp,
        ]),
    ),
  )
  await o.voegToe(
    tabel('keten'),
    keten.map((k): OpslagWaarde[] => [ps(k.persoon), null, k.aanmelding, k.start, k.gestopt, null, null]),
  )
  // The registration holds the whole period: each organisation in it is in every part of it.
  const wie = [...new Set(trajecten.map((t) => t.r.leverancier))]
  const delen = ['H1', 'H2'].map((h) => `${p.code.slice(0, 4)}${h}`)
  await o.voegToe(
    tabel('boeking'),
    delen.flatMap((d) => (wie.length === 0 ? ['draad'] : wie).map((l): OpslagWaarde[] => ['bj', l, d, vandaag, 1, 0, 1, 'draad', ''])),
  )
  await o.voegToe(
    tabel('verwacht'),
    wie.map((l): OpslagWaarde[] => ['bj', l, l, 'aanbieder', '']),
  )
  await o.ververs()
}

const BEGONNEN = tekst('begonnen trajecten', 'started trajectories')
const binnen = (dag: string | null, p: CijferPeriode): boolean => dag !== null && dag >= p.van && dag <= p.tm

/**
 * Counts one's own registration for a period: rows go into a database in memory under pseudonyms, and only protected counts
 * come out of it.
 */
export async function telEigen(
  rijen: readonly EigenTraject[],
  keten: readonly EigenKeten[],
  p: CijferPeriode,
  vandaag: string,
  gemeente: string,
): Promise<EigenUitkomst> {
  const trajecten = alsTrajecten(rijen)
  const o = await openOpslag(':memory:')
  try {
    await vul(o, trajecten, keten, p, vandaag)
    // Everything in it is of this municipality, so the whole is the municipality. Exact within these walls; protected below.
    const kaal = await bereken(o, { indicatoren: EIGEN, periode: p, gebieden: ['NL'], onthulling: null })
    const beschermd = kaal.map((c, n) => bescherm(c, EIGEN[n], kaal))
    const raakt = trajecten.filter((t) => t.r.begin <= p.tm && (t.einde === null || t.einde >= p.van))
    const begonnen = trajecten.filter((t) => binnen(t.r.begin, p))
    const tabellen = [
      verdeel(
        'verwijzer',
        tekst('Begonnen trajecten naar verwijzer', 'Started trajectories by referrer'),
        BEGONNEN,
        verwijzerCodes.map((v) => ({ code: v.code, naam: VERWIJZERS[v.code] ?? tekst(v.naam, v.naam) })),
        begonnen,
        (g) => g.r.verwijzer,
      ),
      verdeel(
        'hulpvorm',
        tekst('Begonnen trajecten naar hulpvorm', 'Started trajectories by form of help'),
        BEGONNEN,
        hulpvormen.map((v) => ({ code: v.code, naam: VORMEN[v.code] ?? tekst(v.naam, v.naam) })),
        begonnen,
        (g) => g.vorm,
      ),
      ...tabellenVan(trajecten.filter((t) => binnen(t.einde, p)).map((t) => t.r)),
    ]
    const cijfers = beschermd.map((c) => metTabellen(c, tabellen))
    // A total that a table hides must not be read from the list of figures.
    const verborgen = tabellen.find((t) => t.van === BEGONNEN && t.totaal.staat === 'onderdrukt')?.totaal
    return {
      cijfers: EIGEN.flatMap((i, n) => {
        const c = verborgen && i.id === 'CBS-begonnen' ? verberg(cijfers[n], verborgen) : cijfers[n]
        return c === undefined
          ? []
          : [
              {
                naam: i.naam,
                thema: i.thema,
                periodeRegel: i.periodeRegel,
                cijfer: {
                  ...c,
                  gebied: gemeente,
                  bron: { id: 'draad-eigen', naam: 'Draad, eigen registratie' },
                  // Who works outside Draad is not known here, so neither is how much of the whole this is.
                  volledigheid: { geleverd: null, verwacht: null },
                  kanttekeningen: [LET_OP, ...c.kanttekeningen],
                },
              },
            ]
      }),
      tabellen,
      onbekend: {
        verwijzer: los(raakt.filter((t) => t.r.verwijzer === null).length),
        hulpvorm: los(raakt.filter((t) => t.vorm === null).length),
        reden: los(raakt.filter((t) => binnen(t.einde, p) && t.reden === null).length),
      },
      leveranciers: new Set(raakt.map((t) => t.r.leverancier)).size,
    }
  } finally {
    o.sluit()
  }
}
