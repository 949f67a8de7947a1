/**
 * Makes messages of the right form from their definition: every optional element sometimes, every code sometimes,
 * text with difficult characters. The form is right, the content need not make sense; see `voorbeeld` for that.
 */
import type { Bericht } from '../berichten.ts'
import { datumVan, dagnummer } from '../datum.ts'
import { berichten } from '../definitie/index.ts'
import type { BerichtSoort } from '../definitie/index.ts'
import { codesVan, waardetype } from '../definitie/typen.ts'
import type { GetypeerdeNaam, PatroonNaam } from '../definitie/typen.ts'
import type { Element } from '../definitie/vorm.ts'
import type { Toeval } from './toeval.ts'
import { toeval } from './toeval.ts'

const letters = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ']
const accenten = [...'àéîõüçÿĲœșŵ']
const tekens = [...letters, ...accenten, ...'0123456789', ' ', ' ', '-', "'", '"', '&', '<', '>', '/', '.', ';', '€', '😀', '\u00a0', '\t']

const rij = (t: Toeval, n: number, uit: readonly string[]): string => Array.from({ length: n }, () => t.kies(uit)).join('')
const cijfers = (t: Toeval, n: number): string => rij(t, n, [...'0123456789'])

/** Short most of the time, sometimes as long as allowed. */
const lengte = (t: Toeval, max: number): number => (t.kans(150) ? max : 1 + t.tot(Math.min(max, 12)))

function tekst(t: Toeval, max: number | null, patroon: PatroonNaam | null): string {
  const n = lengte(t, max ?? 60)
  if (patroon === 'cijfers') return cijfers(t, n)
  if (patroon === 'cijfers4') return cijfers(t, 4)
  if (patroon === 'cijfers8') return cijfers(t, 8)
  if (patroon === 'cijfers9') return cijfers(t, 9)
  if (patroon === 'letters') return rij(t, n, [...letters, ...accenten])
  if (patroon === 'lettersCijfers') return rij(t, n, [...letters, ...'0123456789'])
  if (patroon === 'versie') return `${t.tot(12)}.${t.tot(12)}.${t.tot(120)}`
  const open = patroon === 'gevuldOveralRegels' && t.kans(200) ? [...tekens, '\n', '\r'] : tekens
  const zonder = rij(t, n - 1, open)
  const plek = t.tot(zonder.length + 1)
  // At least one character that is no white space; cut on whole characters.
  return [...zonder].slice(0, plek).join('') + t.kies(letters) + [...zonder].slice(plek).join('')
}

function waarde(t: Toeval, naam: GetypeerdeNaam): string | number {
  const codes = codesVan(naam)
  if (codes) return t.kies(codes)
  const w = waardetype(naam)
  if (w.soort === 'tekst') return tekst(t, w.max, w.patroon)
  if (w.soort === 'getal') return t.kans(200) ? w.max : t.kans(100) ? 0 : t.tot(Math.min(w.max, 100_000) + 1)
  if (w.soort === 'datum') return datumVan(t.tot(dagnummer('2040-01-01') - dagnummer('1900-01-01')) + dagnummer('1900-01-01'))
  const fractie = t.kans(200) ? `.${cijfers(t, 3)}` : ''
  return `${String(t.tot(24)).padStart(2, '0')}:${String(t.tot(60)).padStart(2, '0')}:${String(t.tot(60)).padStart(2, '0')}${fractie}`
}

function een(t: Toeval, e: Element): unknown {
  if (e.soort === 'veld') return e.vast === null ? waarde(t, e.type) : e.type === 'BerichtCode' ? e.vast : Number(e.vast)
  return inhoud(t, e.inhoud)
}

function inhoud(t: Toeval, elementen: readonly Element[]): Record<string, unknown> {
  const uit: Record<string, unknown> = {}
  for (const e of elementen) {
    if (!e.verplicht && t.kans(500)) continue
    const lijst = e.soort !== 'groep' && e.lijst
    uit[e.naam] = lijst ? Array.from({ length: 1 + (t.kans(300) ? t.tot(3) : 0) }, () => een(t, e)) : een(t, e)
  }
  return uit
}

/**
 * A message of the right form, the same for the same seed.
 * @example schrijfBericht(genereer('JW301', 7))
 */
export function genereer(soort: BerichtSoort, zaad: number): Bericht {
  return inhoud(toeval(zaad), berichten[soort].inhoud) as unknown as Bericht
}
