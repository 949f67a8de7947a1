import { shapley } from '../ontleding/shapley.ts'
import { wilson, type Interval } from '../vergelijk/interval.ts'
import type { NoemerPunt, Regel } from './model.ts'
import { bereik, deelBereik, effect, net, netNl, PROCENT, PUNTEN } from './rekenen.ts'
import { eigen, inBeide, komma, samen, tekst, type Tekst } from '../tekst.ts'

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
  naam: 'De noemer verandert niet ongemerkt',
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
      const basis = `${p.periode}: ${net(Math.round(impliciet[i]?.waarde ?? 0))}`
      const wie = namen[i]
      if (!wie) return inBeide(basis)
      return wie.length === 0
        ? tekst(`${basis} (geen bekende bevolking)`, `${basis} (no known population)`)
        : tekst(`${basis} (${wie.join(' of ')})`, `${basis} (${wie.join(' or ')})`)
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

/** @bron R3 DQ6, CR3 */
export const herstart: Regel<'herstart'> = {
  id: 'herstart',
  naam: 'Trajecten die op één dag opnieuw zijn ingeschreven',
  vertekening: tekst(
    'Lopende hulp die is gesloten en weer geopend, lijkt nieuwe vraag, en haar verwijzer een nieuwe verwijzing.',
    'Running help that was closed and opened again is read as new demand, and its referrer as a new referral.',
  ),
  bron: 'DQ6',
  toets: ({ begonnen, opEenDag, dagen, totaal }) => {
    // Without re-registration the one day is a day like the others.
    const gewoon = dagen > 1 ? Math.max(0, begonnen - opEenDag) / (dagen - 1) : 0
    const teVeel = Math.max(0, opEenDag - gewoon)
    const deel = begonnen > 0 ? (teVeel / begonnen) * 100 : 0
    const [nu, zonder] = [begonnen, begonnen - teVeel].map((n) => (totaal ? (n / totaal) * 100 : 0)) as [number, number]
    const instroom =
      totaal === undefined || totaal <= 0
        ? []
        : [
            tekst(
              `instroom van ${netNl(nu)}% van het totaal zou ${netNl(zonder)}% zijn`,
              `inflow ${net(nu)}% of the total would be ${net(zonder)}%`,
            ),
          ]
    return {
      uitkomst: deel >= 10 ? 'signaal' : 'klopt',
      berekend: [Math.round(teVeel), Math.round(deel * 10) / 10],
      gedrukt: [begonnen, opEenDag],
      effect: effect(
        Math.round(teVeel),
        tekst('gestarte trajecten', 'starts'),
        samen([
          tekst(
            `${netNl(deel)}% van alle gestarte trajecten meer dan op een gewone dag`,
            `${net(deel)}% of the starts more than an ordinary day`,
          ),
          ...instroom,
        ]),
      ),
    }
  },
}

/** @bron R3 DQ4, 4.5 */
export const verwijzer: Regel<'verwijzer'> = {
  id: 'verwijzer',
  naam: 'Gemeente of gecertificeerde instelling als verwijzer',
  vertekening: tekst(
    'Waar een maatregel en een besluit van de gemeente naast elkaar staan, schrijven aanbieders de ene keer dit op en de andere keer dat.',
    'Where a measure and a municipal decision stand side by side, suppliers write down one or the other.',
  ),
  bron: 'DQ4',
  toets: ({ gemeente, gi, begonnen }) => {
    const [laag, hoog] = [(gemeente / begonnen) * 100, ((gemeente + gi) / begonnen) * 100]
    return {
      uitkomst: begonnen <= 0 ? 'niet-te-toetsen' : gi > 0 ? 'signaal' : 'klopt',
      berekend: [Math.round(laag * 10) / 10, Math.round(hoog * 10) / 10],
      gedrukt: [gemeente, gi],
      effect: effect(
        hoog - laag,
        PUNTEN,
        tekst(
          `het echte aandeel van de gemeente ligt tussen ${komma(laag.toFixed(1))}% en ${komma(hoog.toFixed(1))}%`,
          `the true share of the municipality lies from ${laag.toFixed(1)}% to ${hoog.toFixed(1)}%`,
        ),
      ),
    }
  },
}

/** @bron R3 DQ2, DQ3 */
export const team: Regel<'team'> = {
  id: 'team',
  naam: 'Een team dat hulp geeft levert ook, en een team dat niets geeft telt niet mee',
  vertekening: tekst(
    'Dat hulp vrij toegankelijk wordt, is niet te zien, of juist waar het niet zo is. Niet geleverd is niet nul.',
    'The shift to free help does not show, or shows where it is not. Absent is not zero.',
  ),
  bron: 'DQ2, DQ3',
  toets: ({ geeftJeugdhulp, leverde, geteld, eigenTelling }) => {
    const zelf = eigen(eigenTelling ?? '')
    const elders =
      eigenTelling === undefined
        ? []
        : [
            tekst(
              `eigen telling: ${zelf.nl} (een andere eenheid, niet op te tellen)`,
              `own count: ${zelf.en} (another unit, not to be added)`,
            ),
          ]
    const zegt = (
      zin: Tekst,
      uitkomst: 'signaal' | 'klopt' | 'niet-te-toetsen',
      grootte: number | null,
    ): ReturnType<Regel<'team'>['toets']> => ({
      uitkomst,
      berekend: [],
      gedrukt: geteld === null ? [] : [geteld],
      effect: effect(grootte, tekst('trajecten', 'trajectories'), samen([zin, ...elders])),
    })
    if (!leverde && (geteld ?? 0) > 0)
      return zegt(
        tekst(
          `${geteld} geteld terwijl het team niets leverde: elders verkeerd geregistreerd, of hulp door een ander team`,
          `${geteld} counted though the team delivered nothing: wrong registration elsewhere, or help by another team`,
        ),
        'signaal',
        geteld,
      )
    if (geeftJeugdhulp === true && !leverde)
      return zegt(
        tekst('geeft hulp en leverde niets: onbekend, niet nul', 'gives help and delivered nothing: unknown, not zero'),
        'signaal',
        null,
      )
    if (geeftJeugdhulp === null && !leverde)
      return zegt(
        tekst('niet bekend of het team hulp geeft: het cijfer is onbekend', 'not known whether the team gives help: figure unknown'),
        'niet-te-toetsen',
        null,
      )
    if (geeftJeugdhulp === false && (geteld ?? 0) > 0)
      return zegt(
        tekst(`${geteld} geteld terwijl het team geen hulp geeft`, `${geteld} counted though the team gives no help`),
        'signaal',
        geteld,
      )
    return zegt(tekst('geleverd', 'delivered'), 'klopt', 0)
  },
}

/** @bron R3 DQ22, CR8; R1 9 items 1-9 */
export const eenheden: Regel<'eenheden'> = {
  id: 'eenheden',
  naam: 'Twee cijfers naast elkaar tellen hetzelfde',
  vertekening: tekst(
    'Trajecten worden gelezen als kinderen, een periode als een dag, een huishouden als een jeugdige.',
    'Trajectories are read as children, a period as a day, a household as a youth.',
  ),
  bron: 'DQ22',
  toets: ({ a, b }) => {
    const anders = [
      a.eenheid === b.eenheid ? '' : `${a.eenheid} / ${b.eenheid}`,
      a.periode === b.periode ? '' : `${a.periode} / ${b.periode}`,
    ].filter((x) => x !== '')
    const verschil = b.waarde === 0 ? null : (a.waarde / b.waarde - 1) * 100
    return {
      uitkomst: anders.length > 0 ? 'gebroken' : a.waarde === b.waarde ? 'klopt' : 'signaal',
      berekend: [a.waarde],
      gedrukt: [b.waarde],
      effect: effect(
        verschil,
        PROCENT,
        anders.length > 0
          ? tekst(`niet te vergelijken: ${anders.join('; ')}`, `not comparable: ${anders.join('; ')}`)
          : tekst(
              `dezelfde eenheid en periode, ${netNl(a.waarde)} en ${netNl(b.waarde)}`,
              `the same unit and period, ${net(a.waarde)} and ${net(b.waarde)}`,
            ),
      ),
    }
  },
}

/** @bron R3 DQ24; R1 9 items 19-22 */
export const reeks: Regel<'reeks'> = {
  id: 'reeks',
  naam: 'Een reeks zonder breuk',
  vertekening: tekst(
    'Een nieuwe manier van tellen wordt gelezen als een verandering voor kinderen.',
    'A new way of counting is read as a change for children.',
  ),
  bron: 'DQ24',
  toets: ({ van, naar, waarden, breuk, hoogsteGroei }) => {
    const [a, b] = waarden
    const sprong = a === 0 ? null : (b / a - 1) * 100
    const groot = sprong === null || Math.abs(sprong) > hoogsteGroei
    return {
      uitkomst: breuk !== undefined || groot ? 'signaal' : 'klopt',
      berekend: sprong === null ? [] : [Math.round(sprong * 10) / 10],
      gedrukt: [a, b],
      effect: effect(
        sprong,
        PROCENT,
        breuk !== undefined
          ? samen([tekst('niet te lezen als een verandering', 'not to be read as a change'), eigen(breuk)], ': ')
          : groot
            ? tekst(
                `${van} naar ${naar}: meer dan ${netNl(hoogsteGroei)}%, zoek naar een breuk`,
                `${van} to ${naar}: larger than ${hoogsteGroei}%, look for a break`,
              )
            : tekst(`${van} naar ${naar}`, `${van} to ${naar}`),
      ),
    }
  },
}

/** @bron R1 9 item 70 */
export const noemereffect: Regel<'noemereffect'> = {
  id: 'noemereffect',
  naam: 'Een gemiddelde dat verandert door zijn noemer',
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

/** @bron R3 DQ1 */
export const respons: Regel<'respons'> = {
  id: 'respons',
  naam: 'Wie moest leveren heeft geleverd',
  vertekening: tekst(
    'De telling is te laag; hoeveel is niet bekend en verschilt per gemeente.',
    'The count is too low by an unknown number, different per municipality.',
  ),
  bron: 'DQ1',
  toets: ({ verwacht, geleverd, wat }) => {
    const mist = verwacht - geleverd
    const wie = eigen(wat)
    return {
      uitkomst: verwacht <= 0 ? 'niet-te-toetsen' : mist > 0 ? 'signaal' : mist < 0 ? 'gebroken' : 'klopt',
      berekend: verwacht > 0 ? [Math.round((geleverd / verwacht) * 1000) / 10] : [],
      gedrukt: [geleverd, verwacht],
      effect: effect(
        mist,
        wie,
        mist > 0
          ? tekst(
              `${netNl(mist)} van ${netNl(verwacht)} ${wie.nl} leverden niet: onbekend, niet nul`,
              `${net(mist)} of ${net(verwacht)} ${wie.en} did not deliver: unknown, not zero`,
            )
          : tekst(`${netNl(geleverd)} van ${netNl(verwacht)} ${wie.nl}`, `${net(geleverd)} of ${net(verwacht)} ${wie.en}`),
      ),
    }
  },
}

/** @bron R3 DQ21 */
export const klein: Regel<'klein'> = {
  id: 'klein',
  naam: 'Kleine aantallen',
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
