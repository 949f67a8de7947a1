import { leesPeriode } from '../cijfer/index.ts'
import { inBeide, tekst, type Tekst } from '../tekst.ts'
import { bedoeldOf, jsonSchema, lees, type Gelezen, type Veldfout } from '../schema.ts'
import type { Celinvoer, Studiegemeente, Studieland, Studieparameters } from './model.ts'
import { PARAMETERS } from './schema-parameters.ts'

/** The schema of PARAMS.json as JSON Schema. `gemeenten` may also be the path of a CSV, which the command reads first. */
export function parameterschema(): Record<string, unknown> {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'Parameters of a difference study', ...jsonSchema(PARAMETERS) }
}

/** Sum of the municipalities as a nation: counts over bases; factors weighted by residents. Figures without counts stay unknown. */
function somVan(gemeenten: readonly Studiegemeente[], ids: readonly string[]): Studieland {
  const cijfers: Record<string, Celinvoer> = {}
  for (const id of ids) {
    const met = gemeenten.flatMap((g) => {
      const c = g.cijfers[id]
      return c !== null && c !== undefined && 'teller' in c ? [c] : []
    })
    cijfers[id] = met.length === 0 ? null : { teller: met.reduce((s, c) => s + c.teller, 0), noemer: met.reduce((s, c) => s + c.noemer, 0) }
  }
  const factoren = [...new Set(gemeenten.flatMap((g) => Object.keys(g.ses)))]
  const ses = factoren.map((f) => {
    const met = gemeenten.filter((g) => typeof g.ses[f] === 'number')
    const n = met.reduce((s, g) => s + g.inwoners, 0)
    return [f, n > 0 ? met.reduce((s, g) => s + (g.ses[f] as number) * g.inwoners, 0) / n : null] as const
  })
  const jeugd = gemeenten.every((g) => g.jeugd !== undefined) ? { jeugd: gemeenten.reduce((s, g) => s + (g.jeugd ?? 0), 0) } : {}
  return { ...jeugd, ses: Object.fromEntries(ses), cijfers }
}

/** Checks of one field against another. */
function samenhang(p: Studieparameters, zegtTolerantie: boolean): Veldfout[] {
  const uit: Veldfout[] = []
  const fout: Meld = (veld, gevonden, toegestaan) =>
    void uit.push({ veld, gevonden: typeof gevonden === 'object' ? gevonden : inBeide(String(gevonden).slice(0, 80)), toegestaan })
  if (p.band.van > p.band.tot) fout('band', vanTot(p.band), tekst('van is hoogstens tot', 'from at most up to'))
  if (p.keuze.van > p.keuze.tot) fout('keuze', vanTot(p.keuze), tekst('van is hoogstens tot', 'at least no more than at most'))
  if (leesPeriode(p.data.periode) === null)
    fout(
      'data.periode',
      p.data.periode,
      tekst('2015, 2015H1, 2015Q1, 2015M03 of een dag die bestaat', '2015, 2015H1, 2015Q1, 2015M03 or a day that exists'),
    )
  const ids = p.gemeenten.map((g) => g.id)
  const indicatoren = p.indicatoren.map((i) => i.id)
  const dubbel = (lijst: readonly string[], veld: string): void =>
    lijst.forEach((x, i) => void (lijst.indexOf(x) !== i && fout(`${veld}[${i}].id`, x, tekst('een id één keer', 'an id once'))))
  dubbel(ids, 'gemeenten')
  dubbel(indicatoren, 'indicatoren')
  const kent = (veld: string, x: string, lijst: readonly string[]): void => {
    if (!lijst.includes(x)) fout(veld, x, bedoeldOf(x, lijst, lijst.slice(0, 12)))
  }
  p.verwachtingen.forEach((v, i) => {
    kent(`verwachtingen[${i}].gemeente`, v.gemeente, ids)
    kent(`verwachtingen[${i}].indicator`, v.indicator, indicatoren)
  })
  p.keuze.besluit?.gekozen.forEach((g, i) => kent(`keuze.besluit.gekozen[${i}]`, g, ids))
  const cellen = [...p.gemeenten.map((g, i) => [`gemeenten[${i}].cijfers`, g.cijfers] as const), ['land.cijfers', p.land.cijfers] as const]
  for (const [veld, cijfers] of cellen) {
    for (const [id, c] of Object.entries(cijfers)) {
      kent(`${veld}.${id}`, id, indicatoren)
      keurCel(c, `${veld}.${id}`, fout)
    }
  }
  if (zegtTolerantie)
    for (const f of Object.keys(p.ses.tolerantie)) if (!p.gemeenten.some((g) => f in g.ses)) fout(`ses.tolerantie.${f}`, f, factorenVan(p))
  return uit
}

type Meld = (veld: string, gevonden: string | number | Tekst | undefined, toegestaan: Tekst) => void

const vanTot = (x: { readonly van: number; readonly tot: number }): Tekst => tekst(`${x.van} tot ${x.tot}`, `${x.van} to ${x.tot}`)

function factorenVan(p: Studieparameters): Tekst {
  const namen = [...new Set(p.gemeenten.flatMap((g) => Object.keys(g.ses)))].join(', ')
  return namen === ''
    ? tekst('een factor van de gemeenten; er staat er geen', 'a factor of the municipalities; none is given')
    : tekst(`een factor van de gemeenten: ${namen}`, `a factor of the municipalities: ${namen}`)
}

const VORMEN = tekst(
  '{"teller", "noemer"}, {"procent", "n"}, {"onderdruktTotEnMet", "noemer"}, {"ontbreekt": "waarom"} of null',
  '{"teller", "noemer"}, {"procent", "n"}, {"onderdruktTotEnMet", "noemer"}, {"ontbreekt": "why"} or null',
)

function keurCel(c: Celinvoer | undefined, veld: string, fout: Meld): void {
  if (c === null || c === undefined) return
  const x = c as Readonly<Record<string, unknown>>
  const kern = ['procent', 'teller', 'onderdruktTotEnMet', 'ontbreekt'].filter((k) => x[k] !== undefined)
  if (kern.length !== 1) fout(veld, JSON.stringify(c), VORMEN)
  else if ((kern[0] === 'teller' || kern[0] === 'onderdruktTotEnMet') && x['noemer'] === undefined)
    fout(`${veld}.noemer`, tekst('niets', 'nothing'), tekst('de noemer van het aantal', 'the base of the count'))
  else if (kern[0] === 'teller' && (x['teller'] as number) > (x['noemer'] as number))
    fout(
      `${veld}.teller`,
      String(x['teller']),
      tekst(`hoogstens de noemer, ${String(x['noemer'])}`, `at most the base, ${String(x['noemer'])}`),
    )
}

const MODI: Readonly<Record<string, string>> = {
  'similar-but-figures-differ': 'gelijk-maar-ander-cijfer',
  'different-but-figures-agree': 'anders-maar-gelijk-cijfer',
}

/** Short ways of writing that are read too, each in the place where the parameter belongs. */
const KORT = [
  ['sesTol', 'ses', 'tolerantie'],
  ['k', 'keuze', 'tot'],
  ['minExpected', 'opvallend', 'minVerwacht'],
  ['period', 'data', 'periode'],
  ['periode', 'data', 'periode'],
] as const
const LANG: Readonly<Record<string, string>> = { ses: 'ses', keuze: 'choice', opvallend: 'salience', data: 'dataset' }

/** Brings short ways of writing (`band: [35000, 50000]`, `sesTol`, `k`, English modes) to their own place. */
function voluit(ruw: unknown): unknown {
  if (typeof ruw !== 'object' || ruw === null || Array.isArray(ruw)) return ruw
  const uit: Record<string, unknown> = { ...ruw }
  const { band } = uit
  if (Array.isArray(band) && band.length === 2) uit['band'] = { van: band[0] as unknown, tot: band[1] as unknown }
  for (const k of ['modus', 'mode']) if (typeof uit[k] === 'string' && Object.hasOwn(MODI, uit[k])) uit[k] = MODI[uit[k]]
  for (const [kort, in_, naam] of KORT) {
    if (!Object.hasOwn(uit, kort)) continue
    const plek = Object.hasOwn(uit, LANG[in_] ?? '') ? (LANG[in_] as string) : in_
    const er = uit[plek] ?? {}
    if (typeof er !== 'object' || Array.isArray(er) || Object.hasOwn(er, naam)) continue
    uit[plek] = { ...er, [naam]: uit[kort] }
    delete uit[kort]
  }
  return uit
}

/**
 * Reads PARAMS.json: fills in every default, so that the outcome holds each parameter, and collects all errors with field,
 * what was found and what is allowed.
 */
export function leesParameters(ruw: unknown): Gelezen<Studieparameters> {
  const fouten: Veldfout[] = []
  const invoer = voluit(ruw)
  const p = lees(PARAMETERS, invoer, '', fouten) as Studieparameters & { readonly land: Studieland | 'som' }
  if (fouten.length > 0) return { ok: false, fouten }
  const gemeenten = p.gemeenten.map((g) => ({ ...g, naam: g.naam ?? g.id }))
  const gegeven = new Set(gemeenten.flatMap((g) => Object.keys(g.ses)))
  // A default tolerance for a factor that nobody gives would make every municipality unknown.
  const gezegd = (invoer as { ses?: { tolerantie?: unknown; tolerance?: unknown } }).ses
  const zegtTolerantie = gezegd?.tolerantie !== undefined || gezegd?.tolerance !== undefined
  const tolerantie = zegtTolerantie
    ? p.ses.tolerantie
    : Object.fromEntries(Object.entries(p.ses.tolerantie).filter(([f]) => gegeven.has(f)))
  const uit: Studieparameters = {
    ...p,
    data: { ...p.data, laatsteVerandering: p.data.laatsteVerandering ?? null },
    ses: { ...p.ses, tolerantie },
    keuze: { ...p.keuze, besluit: p.keuze.besluit ?? null },
    indicatoren: p.indicatoren.map((i) => ({ ...i, naam: i.naam ?? i.id })),
    gemeenten,
    land:
      (p.land as unknown) === 'som'
        ? somVan(
            gemeenten,
            p.indicatoren.map((i) => i.id),
          )
        : p.land,
  }
  const mis = samenhang(uit, zegtTolerantie)
  return mis.length > 0 ? { ok: false, fouten: mis } : { ok: true, waarde: uit }
}
