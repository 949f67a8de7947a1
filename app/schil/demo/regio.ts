import type { Command } from '../../kern/command/declare.ts'
import type { Functie } from '../../kern/identity/actor.ts'
import { instant, momentVan } from '../../kern/time/klok.ts'
import { medewerkerVastleggen, partijVastleggen } from '../../register/commands.ts'
import { later, plat, type Regel } from './opdrachten.ts'
import { REGIO } from './speel.ts'

type Invoer<C> = C extends Command<string, infer I> ? I : never

/** The organisations of the demo region. All are invented; two carry the codes of the official sample messages of iJw 3.2. */
const PARTIJEN = [
  {
    sleutel: 'veldermeer',
    soort: 'gemeente',
    naam: 'Gemeente Veldermeer',
    cbsCode: '0363',
    telefoon: '0600000101',
    email: 'jeugd@veldermeer.example',
  },
  {
    sleutel: 'duinrade',
    soort: 'gemeente',
    naam: 'Gemeente Duinrade',
    cbsCode: '9902',
    telefoon: '0600000102',
    email: 'jeugd@duinrade.example',
  },
  {
    sleutel: 'noord',
    soort: 'lokaal-team',
    naam: 'Lokaal team Noord',
    van: 'veldermeer',
    telefoon: '0600000111',
    email: 'noord@veldermeer.example',
  },
  {
    sleutel: 'zuid',
    soort: 'lokaal-team',
    naam: 'Lokaal team Zuid',
    van: 'duinrade',
    telefoon: '0600000112',
    email: 'zuid@duinrade.example',
  },
  { sleutel: 'linde', soort: 'aanbieder', naam: 'Jeugdhuis De Linde', agbCode: '65656055', telefoon: '0600000121' },
  { sleutel: 'anker', soort: 'aanbieder', naam: 'Praktijk Anker', agbCode: '99000002', telefoon: '0600000122' },
  { sleutel: 'veerpont', soort: 'aanbieder', naam: 'De Veerpont Gezinshulp', agbCode: '99000003', telefoon: '0600000123' },
  { sleutel: 'vuurvlieg', soort: 'aanbieder', naam: 'Vuurvlieg Jeugd', agbCode: '99000004', telefoon: '0600000124' },
] as const

export type PartijSleutel = (typeof PARTIJEN)[number]['sleutel']
export const AANBIEDERS = ['linde', 'anker', 'veerpont', 'vuurvlieg'] as const satisfies readonly PartijSleutel[]
export type AanbiederSleutel = (typeof AANBIEDERS)[number]

const TOEGANG: Functie[] = ['toegangsmedewerker', 'regisseur']

/** Who works in the demo region: every function at least once per municipality. `sub` is what the login knows them by. */
const MENSEN = [
  { sub: 'meryem', naam: 'Meryem Aydin', bij: 'noord', functies: TOEGANG },
  { sub: 'joost', naam: 'Joost Bakker', bij: 'noord', functies: TOEGANG },
  { sub: 'ilse', naam: 'Ilse Vos', bij: 'noord', functies: TOEGANG },
  { sub: 'karim', naam: 'Karim Benali', bij: 'noord', functies: TOEGANG },
  { sub: 'fatma', naam: 'Fatma Kaya', bij: 'noord', functies: ['gegevensbeheerder'] },
  { sub: 'noor', naam: 'Noor Haan', bij: 'noord', functies: ['gedragswetenschapper'] },
  { sub: 'lotte', naam: 'Lotte Smit', bij: 'zuid', functies: TOEGANG },
  { sub: 'daan', naam: 'Daan Kuiper', bij: 'zuid', functies: TOEGANG },
  { sub: 'priya', naam: 'Priya Raghoe', bij: 'zuid', functies: TOEGANG },
  { sub: 'hanna', naam: 'Hanna Weerd', bij: 'zuid', functies: ['gedragswetenschapper'] },
  { sub: 'wim', naam: 'Wim Prins', bij: 'veldermeer', functies: ['beslisser'] },
  { sub: 'petra', naam: 'Petra Kok', bij: 'veldermeer', functies: ['privacyfunctionaris'] },
  { sub: 'tessa', naam: 'Tessa Moor', bij: 'veldermeer', functies: ['controller'] },
  { sub: 'joris', naam: 'Joris Peeters', bij: 'veldermeer', functies: ['beleidsmedewerker'] },
  { sub: 'amina', naam: 'Amina Yusuf', bij: 'duinrade', functies: ['onderzoeker', 'beleidsmedewerker'] },
  { sub: 'anneke', naam: 'Anneke Blom', bij: 'duinrade', functies: ['beslisser'] },
  { sub: 'bas', naam: 'Bas Timmer', bij: 'duinrade', functies: ['privacyfunctionaris'] },
  { sub: 'sanne', naam: 'Sanne Dijk', bij: 'linde', functies: ['aanbieder'] },
  { sub: 'mirjam', naam: 'Mirjam Hof', bij: 'linde', functies: ['gegevensbeheerder'] },
  { sub: 'omar', naam: 'Omar Said', bij: 'anker', functies: ['aanbieder'] },
  { sub: 'stan', naam: 'Stan Wouters', bij: 'anker', functies: ['gegevensbeheerder'] },
  { sub: 'eva', naam: 'Eva Ruiter', bij: 'veerpont', functies: ['aanbieder'] },
  { sub: 'ruben', naam: 'Ruben Klaver', bij: 'vuurvlieg', functies: ['aanbieder'] },
] as const satisfies readonly { sub: string; naam: string; bij: PartijSleutel; functies: readonly Functie[] }[]

export type MensSleutel = (typeof MENSEN)[number]['sub']

/** Somebody of the region as a story knows them before the region is made. */
export interface Speler {
  /** What the login knows them by. */
  readonly sleutel: MensSleutel
  readonly id: string
  readonly naam: string
  readonly partij: { readonly naam: string }
}

/** The region before it is made: names are known, ids will be. */
export interface Regio {
  readonly partij: Readonly<Record<PartijSleutel, { readonly id: string; readonly naam: string }>>
  readonly mens: Readonly<Record<MensSleutel, Speler>>
}

const naamVan = (sleutel: PartijSleutel): string => PARTIJEN.find((p) => p.sleutel === sleutel)?.naam ?? sleutel

export const REGIO_VOORAF: Regio = {
  partij: Object.fromEntries(
    PARTIJEN.map((p) => [p.sleutel, { id: later<{ id: string }>(`partij.${p.sleutel}`).id, naam: p.naam }]),
  ) as Regio['partij'],
  mens: Object.fromEntries(
    MENSEN.map((m) => [
      m.sub,
      { sleutel: m.sub, id: later<{ id: string }>(`mens.${m.sub}`).id, naam: m.naam, partij: { naam: naamVan(m.bij) } },
    ]),
  ) as Regio['mens'],
}

/** Access workers by team: who a family can have. */
export const TEAMS = { noord: ['meryem', 'joost', 'ilse', 'karim'], zuid: ['lotte', 'daan', 'priya'] } as const satisfies Record<
  string,
  readonly MensSleutel[]
>

/** Those around an access worker: colleague, behavioural scientist, decision maker, and somebody of the other team. */
export function kring(werker: MensSleutel): Readonly<Record<'collega' | 'gedrag' | 'beslisser' | 'anderTeam', MensSleutel>> {
  const zuid = (TEAMS.zuid as readonly MensSleutel[]).includes(werker)
  const team: readonly MensSleutel[] = zuid ? TEAMS.zuid : TEAMS.noord
  const collega = team[(team.indexOf(werker) + 1) % team.length] ?? werker
  return { collega, gedrag: zuid ? 'hanna' : 'noor', beslisser: zuid ? 'anneke' : 'wim', anderTeam: zuid ? 'joost' : 'lotte' }
}

/** Who answers for a provider. */
export const HULPVERLENER: Readonly<Record<AanbiederSleutel, MensSleutel>> = {
  linde: 'sanne',
  anker: 'omar',
  veerpont: 'eva',
  vuurvlieg: 'ruben',
}

/** Enters organisations and staff by the commands of management. */
export function schrijfRegio(op: string): Regel[] {
  const basis = { gezin: REGIO, op: momentVan(instant(op, '10:00:00')), wie: 'beheerder' }
  const { partij } = REGIO_VOORAF
  return [
    ...PARTIJEN.map(({ sleutel, ...p }) => {
      const { van, ...rest } = { van: null as PartijSleutel | null, ...p }
      const invoer = plat({ ...rest, gemeenteId: van ? partij[van].id : null } satisfies Invoer<typeof partijVastleggen>)
      return { ...basis, opdracht: partijVastleggen.naam, als: `partij.${sleutel}`, invoer }
    }),
    ...MENSEN.map((m) => {
      const wat = { partijId: partij[m.bij].id, naam: m.naam, functies: [...m.functies], sub: m.sub }
      return {
        ...basis,
        opdracht: medewerkerVastleggen.naam,
        als: `mens.${m.sub}`,
        invoer: plat(wat satisfies Invoer<typeof medewerkerVastleggen>),
      }
    }),
  ]
}
