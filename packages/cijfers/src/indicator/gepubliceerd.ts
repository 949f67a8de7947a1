import { broncijfers } from '../bron/index.ts'
import type { Cijfer } from '../cijfer/index.ts'

/**
 * Published figures that mean what an indicator means: indicator -> rows of published tables. Where source and
 * indicator differ the figure keeps its own definition, population and notes, and says so by its source.
 */
const WELKE: Readonly<Record<string, readonly string[]>> = {
  'R1-08': ['r2018.jongeren.jeugdzorg', 'cbs.provincies2020.jeugdzorg', 'cbs.provincies2020Pct.jeugdzorg'],
  'R1-10': ['r2018.begonnen.totaal'],
  'R1-10-team': ['r2018.begonnen.wijkteam'],
  'R1-10-ambulant': ['r2018.begonnen.nietWijkteam'],
  'R1-10-verblijf': ['r2018.begonnen.met'],
  'R1-14': ['r2018.bestellingen.totaal'],
  'R1-15-jeo': ['r2018.bestellingenPct.jo'],
  'R1-15-jggz': ['r2018.bestellingenPct.jggz'],
  'R1-15-beperking': ['r2018.bestellingenPct.beperking'],
  'R1-16-01': ['r2018.verwezen.gemeente'],
  'R1-16-02': ['r2018.verwezen.huisarts'],
  'R1-16-03': ['r2018.verwezen.jeugdarts'],
  'R1-16-04': ['r2018.verwezen.gi'],
  'R1-16-05': ['r2018.verwezen.specialist'],
  'R1-16-06': ['r2018.verwezen.geen'],
  'R1-16-08': ['r2018.verwezen.rechter'],
  'R1-18': ['r2018.gedwongen.ots'],
  'R1-19': ['r2018.gedwongen.voogdij'],
  'R1-20': ['r2018.gedwongen.jr'],
  'R1-21': ['r2018.gedwongen.crisis'],
  'R1-22': ['r2018.gedwongen.gesloten'],
  'R1-23': ['r2018.gedwongen.uhp'],
  'R1-24': ['r2018.gedwongen.raad'],
  'R1-25': ['r2018.gedwongen.vt'],
  'R1-06': ['r2018.smwPct.totaal', 'r2018.smw.totaal'],
  'R1-07': ['r2018.coaching.bereik'],
  'R1-29': ['r2018.index.zelf'],
  'R1-30': ['r2018.index.samen'],
  'R1-38-team': ['r2018.kosten.wijkteams'],
  'R1-38-specialist': ['r2018.kosten.specialistisch'],
  'R1-40': ['r2018.kosten.perTraject'],
  'R1-42-jongens': ['r2018.achtergrond.jongensTotaal'],
  'R1-43': ['r2018.achtergrond.leeftijd0Zonder'],
  'CBS-jeugdhulp': ['t2015.gebruik.jeugdhulp', 'cbs.indicatoren2023.jeugdhulp'],
  'CBS-verblijf': ['t2015.gebruik.verblijf', 'cbs.indicatoren2023.verblijf'],
  'CBS-bescherming': ['t2015.gedwongen.jb', 'cbs.indicatoren2023.jb'],
  'CBS-bescherming-verblijf': ['t2015.gedwongen.jbVerblijf', 'cbs.indicatoren2023.jbVerblijf'],
  'CBS-reclassering': ['t2015.gedwongen.jr', 'cbs.indicatoren2023.jr'],
  'CBS-trajecten': ['t2015.trajecten.totaal', 'cbs.vormenTrajecten2022.natura'],
  'CBS-begonnen': ['t2015.verloop.begonnen'],
  'CBS-beeindigd': ['t2015.verloop.beeindigd'],
  'CBS-begonnen-zonder': ['t2015.verloop.begonnenZonder'],
  'CBS-begonnen-team': ['t2015.verloop.begonnenWijkteam'],
  'CBS-begonnen-niet-team': ['t2015.verloop.begonnenNietWijkteam'],
  'CBS-begonnen-met': ['t2015.verloop.begonnenMet'],
  'CBS-beeindigd-zonder': ['t2015.verloop.beeindigdZonder'],
  'CBS-beeindigd-met': ['t2015.verloop.beeindigdMet'],
  'CBS-verwijzer-01': ['t2015.verwijzers.gemeente'],
  'CBS-verwijzer-02': ['t2015.verwijzers.huisarts'],
  'CBS-verwijzer-03': ['t2015.verwijzers.jeugdarts'],
  'CBS-verwijzer-04': ['t2015.verwijzers.gi'],
  'CBS-verwijzer-05': ['t2015.verwijzers.specialist'],
  'CBS-verwijzer-06': ['t2015.verwijzers.geen'],
}

/** Published figures of an indicator (or of one published row by its own id), all areas and periods. */
export function gepubliceerd(id: string): readonly Cijfer[] {
  const welke = Object.entries(WELKE).find(([k]) => k.toLowerCase() === id.toLowerCase())?.[1] ?? [id]
  return broncijfers().filter((c) => welke.includes(c.definitie.id))
}
