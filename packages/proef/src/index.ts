/**
 * The trial system: synthetic families, and the chain of the youth system as a simulation.
 * Nothing here needs Node: it runs in a browser and in a worker as well (see `./werker`).
 *
 * @example
 * import { draai, maakScenario, STANDAARDMODEL } from '@draad/proef'
 * const nu = draai(STANDAARDMODEL, maakScenario({ naam: 'nu', replicaties: 5 }))
 */
export { ln, rng, Rng } from './rng.ts'
export type { Datum } from './datum.ts'
export { gezinnen, type GezinnenOpties } from './bevolking/index.ts'
export { gemeentecijfers, PROEFINDICATOREN, type Proefindicator, type Proefwaarneming } from './bevolking/waarnemingen.ts'
export { GEMEENTEN, gemeentenVan, type GemeenteProfiel } from './bevolking/gemeenten.ts'
export { elfproef, testBsns } from './bevolking/bsn.ts'
export { AANNAMES_BEVOLKING } from './bevolking/personen.ts'
export type * from './bevolking/model.ts'
export type * from './motor/model.ts'
export { STANDAARDMODEL } from './keten/standaard.ts'
export { BRONNEN, type Bronnaam } from './keten/bronnen.ts'
export { DOELEN, type Doel as IJkdoel } from './keten/doelen.ts'
export { leesScenario, leesScenarioTekst, maakScenario, type Gelezen, type ScenarioFout } from './proef/scenario.ts'
export { inTaal, type Taal, type Woorden } from './woorden.ts'
export {
  draai,
  draaiInStukken,
  vergelijk,
  type Resultaat,
  type StationBeeld,
  type Uitkomst,
  type Vergelijking,
  type Voortgang,
  type WachtKlasse,
} from './proef/draai.ts'
export { UITKOMSTEN, type UitkomstSoort } from './proef/uitkomsten.ts'
export {
  kalibreer,
  randen,
  toets,
  type DoelUitslag,
  type Kalibratie,
  type KalibratieOpties,
  type Randgeval,
  type Strijdpunt,
} from './proef/kalibreer.ts'
export { ijking, type Ijking } from './proef/ijking.ts'
export { bijTweeInlopen, doelNaam, opDeRand, telling, waarom } from './proef/zeg-ijking.ts'
export { vtRecords, VT_KOP, type VtRecord } from './proef/vt.ts'
export { eenTegelijk, variantieDelen, type EenTegelijk, type VariantieDeel } from './proef/gevoelig.ts'
export { sporen, type Spoor } from './proef/spoor.ts'
export { getal, naastElkaar, onbedoeld, onbedoeldInWoorden, rustInWoorden, tabel, valkuilen, watHetNietZegt } from './proef/zeg.ts'
export { scenarioWoorden, VOORBEELDEN, voorbeeld, type Voorbeeld } from './scenarios/index.ts'
export { eenheid } from './proef/eenheid.ts'
