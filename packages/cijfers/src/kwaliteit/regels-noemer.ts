import { shapley } from '../ontleding/shapley.ts'
import { komma, samen, tekst, type Tekst } from '../tekst.ts'
import { wilson, type Interval } from '../vergelijk/interval.ts'
import type { NoemerPunt, Regel } from './model.ts'
import { bereik, deelBereik, effect, net, netNl, PUNTEN } from './rekenen.ts'

/** What the base of a printed share must have been. */
export function noemerUit(punt: NoemerPunt): Interval & { readonly waarde: number } {
  const p = bereik(punt.procent)
  const t = { onder: punt.teller, boven: punt.teller }
  return { ...deelBereik(t, { onder: Math.max(1e-9, p.onder), boven: p.boven }, 100), waarde: (punt.teller / punt.procent.waarde) * 100 }
}

/** Populations that fit the implied base; without a list: null. */
function passend(punt: NoemerPunt): readonly string[] | null {
  if (punt.bevolking === undefined) return null
  const n = noemerUit(punt)
  return Object.entries(punt.bevolking)
    .filter(([, x]) => x >= n.onder && x <= n.boven)
    .map(([naam]) => naam)
}

/** @bron R1 9 items 10, 11 */
export const noemer: Regel<'noemer'> = {
  id: 'noemer',
  naam: tekst('De noemer verandert niet ongemerkt', 'The base does not change unseen'),
  vertekening: tekst(
    'Een aandeel stijgt of daalt omdat het over andere mensen gaat, niet omdat meer of minder mensen zijn bereikt.',
    'A share rises or falls because it is of other people, not because more or fewer were reached.',
  ),
  bron: 'R1 9.10',
  toets: ({ punten, marge }) => {
    const impliciet = punten.map(noemerUit)
    const namen = punten.map(passend)
    const gedeeld = (namen[0] ?? []).filter((n) => namen.every((x) => x?.includes(n)))
    const metLijst = namen.every((n) => n !== null)
    const [eerste, laatste] = [impliciet[0], impliciet.at(-1)]
    const sprong = eerste === undefined || laatste === undefined ? 0 : (laatste.waarde / eerste.waarde - 1) * 100
    const buitenMarge = impliciet.some((b, i) => {
      const a = impliciet[i - 1]
      return a !== undefined && (b.onder > a.boven * (1 + marge) || b.boven < a.onder * (1 - marge))
    })
    const gebroken = metLijst ? gedeeld.length === 0 : buitenMarge
    const bases = punten.map((p, i): Tekst => {
      const n = Math.round(impliciet[i]?.waarde ?? 0)
      const basis = tekst(`${p.periode}: ${netNl(n)}`, `${p.periode}: ${net(n)}`)
      const wie = namen[i]
      if (!wie) return basis
      return wie.length === 0
        ? tekst(`${basis.nl} (geen bekende bevolking)`, `${basis.en} (no known population)`)
        : tekst(`${basis.nl} (${wie.join(' of ')})`, `${basis.en} (${wie.join(' or ')})`)
    })
    const zin = samen([tekst('noemers die hierbij horen', 'implied bases'), samen(bases)], ' ')
    return {
      uitkomst: gebroken ? 'gebroken' : 'klopt',
      berekend: impliciet.map((x) => Math.round(x.waarde)),
      gedrukt: punten.map((p) => p.procent.waarde),
      effect: effect(gebroken ? sprong : 0, tekst('procent van de noemer', 'percent of the base'), zin),
    }
  },
}

/** @bron R1 9 item 70 */
export const noemereffect: Regel<'noemereffect'> = {
  id: 'noemereffect',
  naam: tekst('Een gemiddelde dat verandert door zijn noemer', 'A mean that changes by its base'),
  vertekening: tekst(
    'De kosten per traject dalen omdat er meer wordt opgeschreven, niet omdat hulp minder kost.',
    'Cost per trajectory falls because more is written down, not because help costs less.',
  ),
  bron: 'R1 9.70',
  toets: ({ teller, noemer }) => {
    const delen = shapley(['teller', 'noemer'], (nieuw) => teller[nieuw.has('teller') ? 1 : 0] / noemer[nieuw.has('noemer') ? 1 : 0])
    const geheel = teller[1] / noemer[1] - teller[0] / noemer[0]
    const [t, n] = [(teller[1] / teller[0] - 1) * 100, (noemer[1] / noemer[0] - 1) * 100]
    const bijdrage = delen.find((d) => d.factor === 'noemer')?.bijdrage ?? 0
    const vooral = Math.sign(bijdrage) === Math.sign(geheel) && Math.abs(bijdrage) > Math.abs(geheel) / 2
    return {
      uitkomst: vooral ? 'signaal' : 'klopt',
      berekend: [Math.round(n * 10) / 10, Math.round(t * 10) / 10],
      gedrukt: [],
      effect: effect(
        bijdrage,
        tekst('per eenheid', 'per unit'),
        tekst(
          `noemer ${komma(n.toFixed(1))}%, teller ${komma(t.toFixed(1))}%; van de verandering van ${netNl(geheel)} komt ${netNl(bijdrage)} door de noemer`,
          `base ${n.toFixed(1)}%, numerator ${t.toFixed(1)}%; of the change of ${net(geheel)} the base makes ${net(bijdrage)}`,
        ),
      ),
    }
  },
}

/** @bron R3 DQ21 */
export const klein: Regel<'klein'> = {
  id: 'klein',
  naam: tekst('Kleine aantallen', 'Small numbers'),
  vertekening: tekst('Eén gezin dat verhuist, draait het cijfer om.', 'One family that moves turns the figure round.'),
  bron: 'DQ21',
  toets: ({ teller, noemer: basis, minstens }) => {
    const w = wilson(teller, basis)
    return {
      uitkomst: w === null ? 'niet-te-toetsen' : teller < minstens ? 'signaal' : 'klopt',
      berekend: w === null ? [] : [Math.round(w.onder * 1000) / 10, Math.round(w.boven * 1000) / 10],
      gedrukt: [teller, basis],
      effect: effect(
        w === null ? null : (w.boven - w.onder) * 100,
        PUNTEN,
        w === null
          ? tekst('geen aandeel', 'no share')
          : tekst(
              `${netNl((teller / basis) * 100)}% kan ${komma((w.onder * 100).toFixed(1))}% tot ${komma((w.boven * 100).toFixed(1))}% zijn`,
              `${net((teller / basis) * 100)}% can be ${(w.onder * 100).toFixed(1)}% to ${(w.boven * 100).toFixed(1)}%`,
            ),
      ),
    }
  },
}
