import { voerUit, type Omgeving } from '../../kern/command/uitvoeren.ts'
import type { Actor, Rol } from '../../kern/identity/actor.ts'
import { medewerkerVastleggen, partijVastleggen } from '../../register/commands.ts'
import { beheerder } from '../diensten.ts'

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

const TOEGANG: Rol[] = ['toegangsmedewerker', 'regisseur']

/** Who works in the demo region: every function at least once per municipality. `sub` is what the login knows them by. */
const MENSEN = [
  { sub: 'meryem', naam: 'Meryem Aydin', bij: 'noord', functies: TOEGANG },
  { sub: 'joost', naam: 'Joost Bakker', bij: 'noord', functies: TOEGANG },
  { sub: 'ilse', naam: 'Ilse Vos', bij: 'noord', functies: TOEGANG },
  { sub: 'karim', naam: 'Karim Benali', bij: 'noord', functies: TOEGANG },
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
  { sub: 'omar', naam: 'Omar Said', bij: 'anker', functies: ['aanbieder'] },
  { sub: 'eva', naam: 'Eva Ruiter', bij: 'veerpont', functies: ['aanbieder'] },
  { sub: 'ruben', naam: 'Ruben Klaver', bij: 'vuurvlieg', functies: ['aanbieder'] },
] as const satisfies readonly { sub: string; naam: string; bij: PartijSleutel; functies: readonly Rol[] }[]

export type MensSleutel = (typeof MENSEN)[number]['sub']

export interface Regio {
  readonly nummer: number
  readonly partij: Readonly<Record<PartijSleutel, { readonly id: string; readonly naam: string }>>
  readonly mens: Readonly<Record<MensSleutel, Actor>>
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
export async function maakRegio(o: Omgeving, nummer: number): Promise<Regio> {
  const beheer = beheerder(nummer)
  const partij = {} as Record<PartijSleutel, { id: string; naam: string; soort: string }>
  for (const { sleutel, ...p } of PARTIJEN) {
    const { van, ...rest } = { van: null as PartijSleutel | null, ...p }
    const { id } = await voerUit(o, partijVastleggen, { ...rest, gemeenteId: van ? partij[van].id : null }, beheer)
    partij[sleutel] = { id, naam: p.naam, soort: p.soort }
  }
  const mens = {} as Record<MensSleutel, Actor>
  for (const m of MENSEN) {
    const { id } = await voerUit(
      o,
      medewerkerVastleggen,
      { partijId: partij[m.bij].id, naam: m.naam, functies: [...m.functies], sub: m.sub },
      beheer,
    )
    mens[m.sub] = { id, soort: 'medewerker', naam: m.naam, regio: nummer, partij: partij[m.bij], functies: m.functies, taal: 'nl' }
  }
  return { nummer, partij, mens }
}
