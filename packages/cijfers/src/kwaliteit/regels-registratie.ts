import { eenheid, isEenheid } from '../eenheid/index.ts'
import { eigen, inBeide, komma, samen, tekst, type Tekst } from '../tekst.ts'
import type { Regel } from './model.ts'
import { effect, net, netNl, PROCENT, PUNTEN } from './rekenen.ts'

/** @bron R3 DQ6, CR3 */
export const herstart: Regel<'herstart'> = {
  id: 'herstart',
  naam: tekst('Trajecten die op één dag opnieuw zijn ingeschreven', 'Trajectories entered anew on one day'),
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
            `${netNl(deel)}% van alle gestarte trajecten is meer dan er op een gewone dag begint`,
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
  naam: tekst('Gemeente of gecertificeerde instelling als verwijzer', 'Municipality or certified institution as referrer'),
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
  naam: tekst(
    'Een team dat hulp geeft levert ook, en een team dat niets geeft telt niet mee',
    'A team that gives help also delivers, and a team that gives none does not count',
  ),
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

/** A unit by its name; what somebody else counts is called as they called it. */
const eenheidTekst = (e: string): Tekst => (isEenheid(e) ? eenheid(e).meervoud : inBeide(e))

/** @bron R3 DQ22, CR8; R1 9 items 1-9 */
export const eenheden: Regel<'eenheden'> = {
  id: 'eenheden',
  naam: tekst('Twee cijfers naast elkaar tellen hetzelfde', 'Two figures side by side count the same'),
  vertekening: tekst(
    'Trajecten worden gelezen als kinderen, een periode als een dag, een huishouden als een jeugdige.',
    'Trajectories are read as children, a period as a day, a household as a youth.',
  ),
  bron: 'DQ22',
  toets: ({ a, b }) => {
    const naast = (x: Tekst, y: Tekst): Tekst => samen([x, y], ' / ')
    const anders = [
      ...(a.eenheid === b.eenheid ? [] : [naast(eenheidTekst(a.eenheid), eenheidTekst(b.eenheid))]),
      ...(a.periode === b.periode ? [] : [naast(inBeide(a.periode), inBeide(b.periode))]),
    ]
    const verschil = b.waarde === 0 ? null : (a.waarde / b.waarde - 1) * 100
    return {
      uitkomst: anders.length > 0 ? 'gebroken' : a.waarde === b.waarde ? 'klopt' : 'signaal',
      berekend: [a.waarde],
      gedrukt: [b.waarde],
      effect: effect(
        verschil,
        PROCENT,
        anders.length > 0
          ? samen([tekst('niet te vergelijken', 'not comparable'), samen(anders)], ': ')
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
  naam: tekst('Een reeks zonder breuk', 'A series without a break'),
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

/** @bron R3 DQ1 */
export const respons: Regel<'respons'> = {
  id: 'respons',
  naam: tekst('Wie moest leveren heeft geleverd', 'Whoever should deliver did'),
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
