import {
  CijferFout,
  inBeide,
  periode,
  stelHypothese,
  tekst,
  toetsVanFactoren,
  TREDEN,
  voegBewijsToe,
  voorbeeldparameters,
  zetStatus,
  type Bewijs,
  type Hypothese,
  type Hypothesestatus,
  type Studie,
  type Toets,
  type Trede,
  type Tredeuitslag,
  type Vlag,
} from '@draad/cijfers/web'

/** What a form says of a test; {@link maakToets} makes it whole from the study itself. */
export type Toetsvraag =
  | { readonly soort: 'oordeel'; readonly uitslag: Tredeuitslag; readonly reden: string }
  | { readonly soort: 'factoren' }
  | { readonly soort: 'zelfde-toegang'; readonly aspect: string }
  | { readonly soort: 'doorlooptijd'; readonly ingevoerd: string; readonly doorlooptijdDagen: number }
  | { readonly soort: 'bestond-al'; readonly verandering: string; readonly eerder: string; readonly zelfdeBeeld: boolean | null }

/** Tests that say something on a rung, first the one that needs least of a person. */
export const TOETSEN_VAN: Readonly<Record<Trede, readonly Toetsvraag['soort'][]>> = {
  data: ['oordeel'],
  bevolking: ['factoren', 'oordeel'],
  inkoopHistorie: ['bestond-al', 'oordeel'],
  toegang: ['zelfde-toegang', 'doorlooptijd', 'bestond-al', 'oordeel'],
  toegangJB: ['zelfde-toegang', 'doorlooptijd', 'bestond-al', 'oordeel'],
  overig: ['oordeel'],
}

/** Working parameters to begin with: four municipalities of 2015 and what was agreed there. The choice is left to people. */
export function voorbeeld(): Record<string, unknown> {
  const ruw = voorbeeldparameters(true)
  return { ...ruw, keuze: { ...(ruw['keuze'] as object), besluit: null } }
}

/** A study without the table of figures it was made from: what pages show needs only who the municipalities are. */
export function zonderTabel(s: Studie): Studie {
  return {
    ...s,
    parameters: {
      ...s.parameters,
      land: { ses: {}, cijfers: {} },
      gemeenten: s.parameters.gemeenten.map((g) => ({ ...g, ses: {}, cijfers: {} })),
    },
  }
}

/** Does another municipality show the same figure? `null`: its figure was never judged. */
function zelfdeBeeld(s: Studie, vlag: Vlag, gemeente: string): boolean | null {
  const nietBekeken =
    s.nietBeoordeeld.some((n) => n.gemeente === gemeente && n.indicator === vlag.indicator) ||
    s.stappen.filter((x) => x.nr === 1 || x.nr === 2).some((x) => x.afgevallen.some((a) => a.gemeente === gemeente))
  if (nietBekeken) return null
  return s.vlaggen.some(
    (v) => v.gemeente === gemeente && v.indicator === vlag.indicator && v.soort === vlag.soort && v.richting === vlag.richting,
  )
}

/** A whole, repeatable test of one flagged figure: what the form says and what the study knows. */
export function maakToets(s: Studie, vlagId: string, vraag: Toetsvraag): Toets {
  const vlag = s.vlaggen.find((v) => v.id === vlagId)
  if (!vlag)
    throw new CijferFout(
      'studie',
      'vlag',
      vlagId,
      inBeide(s.vlaggen.map((v) => v.id).join(', ')),
      tekst('Noem een opvallend cijfer van een gekozen gemeente.', 'Name a flagged figure of a chosen municipality.'),
    )
  switch (vraag.soort) {
    case 'oordeel':
      return vraag
    case 'factoren':
      return toetsVanFactoren(s, vlag.gemeente)
    case 'doorlooptijd':
      return { ...vraag, periodeTot: periode(s.parameters.data.periode).tm }
    case 'bestond-al':
      return { soort: 'bestond-al', verandering: vraag.verandering, eerder: [{ periode: vraag.eerder, zelfdeBeeld: vraag.zelfdeBeeld }] }
    case 'zelfde-toegang': {
      const hier = s.parameters.gemeenten.find((g) => g.id === vlag.gemeente)?.toegang[vraag.aspect]
      if (hier === undefined)
        throw new CijferFout(
          'studie',
          'aspect',
          vraag.aspect,
          inBeide(aspecten(s).join(', ')),
          tekst('Kies iets van de toegang dat van deze gemeente bekend is.', 'Choose an aspect known of this municipality.'),
        )
      return {
        soort: 'zelfde-toegang',
        elders: s.parameters.gemeenten
          .filter((g) => g.id !== vlag.gemeente && g.toegang[vraag.aspect] !== undefined)
          .map((g) => ({ gemeente: g.id, zelfdeToegang: g.toegang[vraag.aspect] === hier, zelfdeBeeld: zelfdeBeeld(s, vlag, g.id) })),
      }
    }
  }
}

/** Aspects of access that occur in a study. */
export const aspecten = (s: Studie): readonly string[] => [...new Set(s.parameters.gemeenten.flatMap((g) => Object.keys(g.toegang)))]

/** The rung a figure waits on; null when all were looked at. */
export const volgendeTrede = (s: Studie, vlag: string): Trede | null =>
  TREDEN.find((t) => !s.treden.some((x) => x.vlag === vlag && x.trede === t)) ?? null

/** A new explanation with the next number of this study. */
export function nieuweVerklaring(s: Studie, h: Pick<Hypothese, 'vlag' | 'trede' | 'tekst' | 'voorgesteldDoor'>, op: string): Hypothese {
  return stelHypothese({ ...h, id: `H${s.hypothesen.length + 1}` }, op)
}

/** Evidence for or against an explanation, and with it perhaps another status. @throws CijferFout when a second source is missing */
export function metBewijs(
  s: Studie,
  id: string,
  bewijs: Bewijs | null,
  status: { readonly naar: Hypothesestatus; readonly reden: string; readonly concurrenten: readonly string[] } | null,
  door: string,
): Hypothese {
  const h = s.hypothesen.find((x) => x.id === id)
  if (!h)
    throw new CijferFout(
      'hypothese',
      'verklaring',
      id,
      inBeide(s.hypothesen.map((x) => x.id).join(', ')),
      tekst('Noem een verklaring van deze studie.', 'Name an explanation of this study.'),
    )
  const met = bewijs === null ? h : voegBewijsToe(h, bewijs)
  const op = bewijs?.op ?? h.verloop.at(-1)?.op ?? ''
  return status === null ? met : zetStatus(met, status.naar, door, op, status.reden, status.concurrenten)
}
