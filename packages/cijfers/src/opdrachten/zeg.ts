/** Figures in words, for a terminal. */
import type { Cijfer, Waarde } from '../cijfer/index.ts'
import { eenheid, type Eenheid } from '../eenheid/index.ts'
import { CijferFout } from '../fout.ts'
import { zoekGebied } from '../gebied/index.ts'

const nl = (n: number): string =>
  Number.isFinite(n) ? n.toLocaleString('nl-NL', { maximumFractionDigits: Math.abs(n) >= 100 ? 1 : 2 }) : '∞'

/** A value in words: with its bounds when rounded; hidden and missing said as such, never as zero. */
export function waardeTekst(w: Waarde, e: Eenheid): string {
  if (w.staat === 'ontbreekt') return `ontbreekt (${w.uitleg ?? w.reden})`
  if (w.staat === 'onderdrukt') return 'niet getoond (te klein om mensen te beschermen)'
  const wat = eenheid(e)
  const tekst = `${nl(w.waarde)} ${w.waarde === 1 ? wat.naam : wat.meervoud}`
  return w.staat === 'afgerond' ? `${tekst} (tussen ${nl(w.laag)} en ${nl(w.hoog)})` : tekst
}

/** A figure with everything needed to read it, one thing a line. */
export function cijferTekst(c: Cijfer, naam: string): string {
  const g = zoekGebied(c.gebied)
  const v = c.volledigheid
  const volledig =
    v.verwacht === null
      ? 'niet bekend wie moest leveren'
      : `${v.geleverd} van ${v.verwacht} leveranciers${v.ontbreken && v.ontbreken.length > 0 ? `; niet: ${v.ontbreken.slice(0, 5).join(', ')}` : ''}`
  const deel =
    c.teller && c.noemer
      ? [
          `  teller       ${waardeTekst(c.teller.waarde, c.teller.eenheid)}`,
          `  noemer       ${waardeTekst(c.noemer.waarde, c.noemer.eenheid)}`,
        ]
      : []
  return [
    `${naam}: ${waardeTekst(c.waarde, c.eenheid)}`,
    `  gebied       ${g.ok ? `${g.gebied.naam} (${c.gebied})` : c.gebied}`,
    `  periode      ${c.periode.code} (${c.periode.van} tot en met ${c.periode.tm})${c.instroom === 'nvt' ? '' : `, instroom ${c.instroom.replaceAll('-', ' ')}`}`,
    ...deel,
    `  van          ${c.populatie}`,
    `  definitie    ${c.definitie.id}, versie ${c.definitie.versie}`,
    `  afronding    ${c.afronding.replaceAll('-', ' ')}; bescherming: ${c.onderdrukking.replaceAll('-', ' ')}`,
    `  volledigheid ${volledig}`,
    `  bron         ${[c.bron.naam, c.bron.plaats, c.bron.versie].filter(Boolean).join(', ')} (${c.status})`,
    ...c.kanttekeningen.map((k) => `  let op       ${k}`),
  ].join('\n')
}

/** Runs a command; wrong use of it (field, value, what is allowed) ends with exit code 2, anything else goes on. */
export async function metFout(io: { fout(s: string): void }, doe: () => Promise<number>): Promise<number> {
  try {
    return await doe()
  } catch (e) {
    if (!(e instanceof CijferFout)) throw e
    io.fout(e.message)
    return 2
  }
}
