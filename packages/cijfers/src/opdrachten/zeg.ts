/** Figures in words, for a terminal. */
import { AFRONDINGNAMEN, GEMISNAMEN, INSTROOMNAMEN, ONDERDRUKKINGNAMEN, STATUSWOORDEN, type Cijfer, type Waarde } from '../cijfer/index.ts'
import { eenheid, type Eenheid } from '../eenheid/index.ts'
import { CijferFout, foutTekst } from '../fout.ts'
import { gebiedNaam, zoekGebied } from '../gebied/index.ts'
import { inTaal, type Taal } from '../tekst.ts'

/** A number as the reader writes it. */
export const getalTekst = (n: number, taal: Taal, decimalen: number): string =>
  Number.isFinite(n) ? n.toLocaleString(taal === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: decimalen }) : '∞'

const getal = (n: number, taal: Taal): string => getalTekst(n, taal, Math.abs(n) >= 100 ? 1 : 2)

const WOORDEN = {
  nl: {
    teller: 'teller',
    noemer: 'noemer',
    gebied: 'gebied',
    periode: 'periode',
    tm: 'tot en met',
    instroom: 'instroom',
    van: 'van',
    definitie: 'definitie',
    versie: 'versie',
    afronding: 'afronding',
    bescherming: 'bescherming',
    volledigheid: 'volledigheid',
    bron: 'bron',
    letOp: 'let op',
    ontbreekt: 'ontbreekt',
    verborgen: 'niet getoond (te klein om mensen te beschermen)',
    tussen: 'tussen',
    en: 'en',
    wieOnbekend: 'niet bekend wie moest leveren',
    leveranciers: 'leveranciers',
    uit: 'van',
    niet: 'niet',
  },
  en: {
    teller: 'numerator',
    noemer: 'base',
    gebied: 'area',
    periode: 'period',
    tm: 'to',
    instroom: 'inflow',
    van: 'of',
    definitie: 'definition',
    versie: 'version',
    afronding: 'rounding',
    bescherming: 'protection',
    volledigheid: 'completeness',
    bron: 'source',
    letOp: 'beware',
    ontbreekt: 'missing',
    verborgen: 'not shown (too small, to protect people)',
    tussen: 'between',
    en: 'and',
    wieOnbekend: 'not known who should deliver',
    leveranciers: 'suppliers',
    uit: 'of',
    niet: 'not',
  },
} as const

/** A value in words: with its bounds when rounded; hidden and missing said as such, never as zero. */
export function waardeTekst(w: Waarde, e: Eenheid, taal: Taal): string {
  const z = WOORDEN[taal]
  if (w.staat === 'ontbreekt') return `${z.ontbreekt} (${(w.uitleg ?? GEMISNAMEN[w.reden])[taal]})`
  if (w.staat === 'onderdrukt') return z.verborgen
  const wat = eenheid(e)
  const heel = `${getal(w.waarde, taal)} ${(w.waarde === 1 ? wat.naam : wat.meervoud)[taal]}`
  return w.staat === 'afgerond' ? `${heel} (${z.tussen} ${getal(w.laag, taal)} ${z.en} ${getal(w.hoog, taal)})` : heel
}

function volledigTekst(v: Cijfer['volledigheid'], taal: Taal): string {
  const z = WOORDEN[taal]
  if (v.verwacht === null) return z.wieOnbekend
  const wie = v.ontbreken && v.ontbreken.length > 0 ? `; ${z.niet}: ${v.ontbreken.slice(0, 5).join(', ')}` : ''
  return `${v.geleverd} ${z.uit} ${v.verwacht} ${z.leveranciers}${wie}`
}

/** A figure with everything needed to read it, one thing a line. */
export function cijferTekst(c: Cijfer, naam: string, taal: Taal): string {
  const z = WOORDEN[taal]
  const g = zoekGebied(c.gebied)
  const regel = (kop: string, wat: string): string => `  ${kop.padEnd(12)} ${wat}`
  const deel =
    c.teller && c.noemer
      ? [
          regel(z.teller, waardeTekst(c.teller.waarde, c.teller.eenheid, taal)),
          regel(z.noemer, waardeTekst(c.noemer.waarde, c.noemer.eenheid, taal)),
        ]
      : []
  const instroom = c.instroom === 'nvt' ? '' : `, ${z.instroom} ${INSTROOMNAMEN[c.instroom][taal]}`
  return [
    `${naam}: ${waardeTekst(c.waarde, c.eenheid, taal)}`,
    regel(z.gebied, g.ok ? `${gebiedNaam(g.gebied)[taal]} (${c.gebied})` : c.gebied),
    regel(z.periode, `${c.periode.code} (${c.periode.van} ${z.tm} ${c.periode.tm})${instroom}`),
    ...deel,
    regel(z.van, c.populatie[taal]),
    regel(z.definitie, `${c.definitie.id}, ${z.versie} ${c.definitie.versie}`),
    regel(z.afronding, `${AFRONDINGNAMEN[c.afronding][taal]}; ${z.bescherming}: ${ONDERDRUKKINGNAMEN[c.onderdrukking][taal]}`),
    regel(z.volledigheid, volledigTekst(c.volledigheid, taal)),
    regel(
      z.bron,
      `${[inTaal(c.bron.naam, taal), c.bron.plaats, c.bron.versie].filter(Boolean).join(', ')} (${STATUSWOORDEN[c.status][taal]})`,
    ),
    ...c.kanttekeningen.map((k) => regel(z.letOp, k[taal])),
  ].join('\n')
}

/** Runs a command; wrong use of it (field, value, what is allowed) ends with exit code 2, anything else goes on. */
export async function metFout(io: { fout(s: string): void }, taal: Taal, doe: () => Promise<number>): Promise<number> {
  try {
    return await doe()
  } catch (e) {
    if (!(e instanceof CijferFout)) throw e
    io.fout(foutTekst(e, taal))
    return 2
  }
}
