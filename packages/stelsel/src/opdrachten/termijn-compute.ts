import { parseArgs } from 'node:util'
import { DatumFout, isDatum } from '../kalender/datum.ts'
import { maakKalender } from '../kalender/werkdagen.ts'
import { isTermijnId, termijnIds } from '../termijn/regels.ts'
import { rekenweg } from '../termijn/rekenweg.ts'
import { termijn } from '../termijn/termijn.ts'
import type { Eenheid, Lengte, Termijn, TermijnOpties } from '../termijn/types.ts'
import { type CliOpdracht, verkeerd } from './opdracht.ts'

const GEBRUIK = `draad termijn compute <id> --van <YYYY-MM-DD> [options] [--json]

Computes the last day on which something is still in time.

  --van <date>           day of the event that starts the term (itself not counted)
  --eindigt-op <date>    a day set by the court or agreed
  --dagen <n>            another length for a local norm (working days where the rule counts those)
  --lengte <n eenheid>   another length with its unit, e.g. "5 werkdagen"
  --opgeschort <van/tot> a period in which the term stood still; may be given more than once
  --verlengd <n eenheid> longer by so much, e.g. "4 weken"
  --gesloten <date>      an extra day on which the office is closed; may be given more than once
  --geen-goede-vrijdag   Good Friday counts as a working day
  --opties <json>        the same as one JSON object: dagen, lengte, eindigtOp, opgeschort, verlengd
  --json                 the answer as JSON

Exit codes: 0 computed, 2 bad call.
Example: draad termijn compute eerste-contact --van 2019-06-03 --json`

/** Reads "5 werkdagen"; null when it is something else. */
function leesLengte(text: unknown): Lengte | null {
  if (typeof text === 'object' && text !== null) return leesLengte(Object.values(text).join(' '))
  const m = /^(\d{1,5}) (dag(?:en)?|werkdag(?:en)?|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren))$/.exec(String(text).trim())
  if (m === null) return null
  const unit = m[2] ?? ''
  const starts: readonly (readonly [string, Eenheid])[] = [
    ['werkdag', 'werkdagen'],
    ['dag', 'dagen'],
    ['we', 'weken'],
    ['maand', 'maanden'],
    ['ja', 'jaren'],
  ]
  const eenheid = starts.find(([start]) => unit.startsWith(start))?.[1]
  return eenheid === undefined ? null : { aantal: Number(m[1]), eenheid }
}

function leesPeriode(value: unknown): { van: string; tot: string } | null {
  const text = typeof value === 'string' ? value.split(/\/|\.\./) : []
  const o = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const [van, tot] = [text[0] ?? o['van'], text[1] ?? o['tot']]
  return isDatum(van) && isDatum(tot) ? { van, tot } : null
}

function leesJson(text: string | undefined): object | null {
  if (text === undefined) return {}
  try {
    const found: unknown = JSON.parse(text)
    return typeof found === 'object' && found !== null && !Array.isArray(found) ? found : null
  } catch {
    return null
  }
}

/** Pairs of letters that two words share, over what they have. 1 for the same, 0 for nothing in common. */
function gelijkenis(a: string, b: string): number {
  const pairs = (t: string): string[] => Array.from({ length: Math.max(0, t.length - 1) }, (_, i) => t.slice(i, i + 2))
  const [x, rest] = [pairs(a), pairs(b)]
  const shared = x.filter((p) => {
    const i = rest.indexOf(p)
    if (i >= 0) rest.splice(i, 1)
    return i >= 0
  })
  return (2 * shared.length) / Math.max(1, a.length + b.length - 2)
}

/** What may have been meant by an id that does not exist. */
function lijktOp(id: string): string {
  const plain = id.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  const near = termijnIds
    .map((t) => ({ t, score: t.replaceAll('-', '').includes(plain) ? 1 : gelijkenis(plain, t.replaceAll('-', '')) }))
    .filter((x) => x.score >= 0.45)
    .sort((a, b) => b.score - a.score)
    .slice(0, 4)
  return near.length === 0 ? '' : ` Did you mean ${near.map((x) => x.t).join(', ')}?`
}

/** Turns loose values into options; a text says what could not be read. */
function leesOpties(raw: Readonly<Record<string, unknown>>): TermijnOpties | string {
  const given: { -readonly [K in keyof TermijnOpties]: TermijnOpties[K] } = {}
  for (const [key, value] of Object.entries(raw)) {
    if (value === undefined) continue
    if (key === 'dagen') {
      const n = Number(value)
      if (!Number.isInteger(n) || n < 0 || n > 36_500) return `dagen: "${String(value)}" is not a whole number from 0`
      given.dagen = n
    } else if (key === 'eindigtOp') {
      if (!isDatum(value)) return `eindigtOp: "${String(value)}" is not a day`
      given.eindigtOp = value
    } else if (key === 'lengte' || key === 'verlengd') {
      const length = leesLengte(value)
      if (length === null) return `${key}: "${JSON.stringify(value)}" is not a length such as "5 werkdagen"`
      given[key] = length
    } else if (key === 'opgeschort') {
      const periods = (Array.isArray(value) ? value : [value]).map(leesPeriode)
      if (periods.includes(null)) return 'opgeschort: each period needs two days, van and tot'
      given.opgeschort = periods.filter((p) => p !== null)
    } else {
      return `unknown option "${key}"`
    }
  }
  return given
}

function alsTekst(t: Termijn): string {
  const lines = [`${t.regel.naam}: uiterlijk ${t.laatsteDag}`, t.uitleg, '']
  lines.push(...rekenweg(t).map((step) => `- ${step}`), '', `bron: ${t.bron} (${t.status})`)
  if (!t.gold)
    lines.push(
      `let op: deze regel gold niet op ${t.van} (geldig van ${t.regel.geldigVan ?? '…'} tot ${t.regel.geldigTot ?? 'nu'}); toen gold een andere regel`,
    )
  if (t.regel.onbevestigd !== undefined) lines.push(`onbevestigd: ${t.regel.onbevestigd}`)
  return lines.join('\n')
}

/** `draad termijn compute`. */
export const termijnCompute: CliOpdracht = {
  naam: 'termijn compute',
  uitleg: 'compute the last day of a term',
  gebruik: GEBRUIK,
  async voer(args, io) {
    try {
      const { values, positionals } = parseArgs({
        args,
        allowPositionals: true,
        options: {
          van: { type: 'string' },
          'eindigt-op': { type: 'string' },
          dagen: { type: 'string' },
          lengte: { type: 'string' },
          opgeschort: { type: 'string', multiple: true },
          verlengd: { type: 'string' },
          gesloten: { type: 'string', multiple: true },
          'geen-goede-vrijdag': { type: 'boolean' },
          opties: { type: 'string' },
          json: { type: 'boolean' },
        },
      })
      const [id = ''] = positionals
      if (id === '') return verkeerd(io, `Which term? Give an id; "draad termijn list" shows them.\n\n${GEBRUIK}`)
      if (!isTermijnId(id)) return verkeerd(io, `No term "${id}".${lijktOp(id)} "draad termijn list" shows all ${termijnIds.length}.`)
      if (values.van === undefined)
        return verkeerd(io, `--van is missing: the day of the event that starts the term, as in --van 2019-06-03.`)
      if (!isDatum(values.van)) return verkeerd(io, `--van "${values.van ?? ''}" is not a day written as YYYY-MM-DD`)
      const json = leesJson(values.opties)
      if (json === null) return verkeerd(io, `--opties is no JSON object; write for example --opties '{"dagen": 10}'`)
      const opties = leesOpties({
        ...json,
        dagen: values.dagen ?? (json as Record<string, unknown>)['dagen'],
        eindigtOp: values['eindigt-op'] ?? (json as Record<string, unknown>)['eindigtOp'],
        lengte: values.lengte ?? (json as Record<string, unknown>)['lengte'],
        verlengd: values.verlengd ?? (json as Record<string, unknown>)['verlengd'],
        opgeschort: values.opgeschort ?? (json as Record<string, unknown>)['opgeschort'],
      })
      if (typeof opties === 'string') return verkeerd(io, opties)
      const own = values.gesloten !== undefined || values['geen-goede-vrijdag'] === true
      const t = termijn(id, values.van, {
        ...opties,
        ...(own
          ? { kalender: maakKalender({ extraGesloten: values.gesloten ?? [], goedeVrijdag: values['geen-goede-vrijdag'] !== true }) }
          : {}),
      })
      io.uit(values.json === true ? JSON.stringify(t, null, 2) : alsTekst(t))
      return 0
    } catch (error) {
      if (error instanceof DatumFout) return verkeerd(io, error.message)
      return verkeerd(io, `${error instanceof Error ? error.message : String(error)}\n\n${GEBRUIK}`)
    }
  },
}
