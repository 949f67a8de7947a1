/** The stations of the default model and how children go from one to the next. Numbers stand in parameters.ts. */
import type { Capaciteit, Route, Station, Waarde } from '../motor/model.ts'

const staf = (id: string, extra: Partial<Extract<Capaciteit, { soort: 'personeel' }>> = {}): Capaciteit => ({
  soort: 'personeel',
  fte: `${id}.fte`,
  caseload: `${id}.caseload`,
  rek: 'toegang.rek',
  ziek: 'gi.ziek',
  uitstroom: 'toegang.uitstroom',
  werving: 'gi.werving',
  inwerken: 'gi.inwerken',
  inwerkProductiviteit: 'gi.inwerkproductiviteit',
  ...extra,
})
const plaatsen = (id: string): Capaciteit => ({ soort: 'plaatsen', plaatsen: `${id}.plaatsen` })
const onbeperkt: Capaciteit = { soort: 'onbeperkt' }
/** Station and weight per severity. */
const r = (naar: string, ...kans: [Waarde] | [Waarde, Waarde, Waarde, Waarde]): Route => ({ naar, kans: kans.length === 1 ? kans[0] : kans })
const terugval: NonNullable<Station['terugval']> = { kans: ['terugval.licht', 'terugval.matig', 'terugval.zwaar', 'terugval.acuut'], na: 'terugval.na', naar: 'toegang' }
/** What follows help under a measure. */
const onderMaatregel: readonly Route[] = [r('einde-maatregel', 0.5), r('verlenging', 'verlenging.kans'), r('ambulant', 0.2)]
const naarNazorg: readonly Route[] = [r('nazorg', 1)]

export const STATIONS: readonly Station[] = [
  {
    id: 'toegang', naam: 'Lokaal team', naamEn: 'Local team', klok: 'onderweg', voorrang: true,
    capaciteit: staf('toegang'),
    duur: { verdeling: 'erlang2', gemiddeld: 'toegang.duur' },
    termijnen: [{ id: 'beslistermijn', na: 'toegang.besluit' }],
    routes: [
      r('uit', 0.3, 0.14, 0.05, 0),
      r('teamhulp', 0.4, 0.3, 0.1, 0.02),
      r('ambulant', 0.21, 0.36, 0.36, 0.1),
      r('jggz', 0.08, 0.14, 0.16, 0.05),
      r('daghulp', 0.01, 0.03, 0.08, 0.01),
      r('pleegzorg', 0, 0.01, 0.05, 0.06),
      r('verblijf', 0, 0.008, 0.1, 0.15),
      r('melding', 0.002, 0.012, 0.07, 0.15),
      r('crisis', 0, 0, 0.03, 0.46),
    ],
  },
  {
    id: 'huisarts', naam: 'Huisarts of specialist', naamEn: 'GP or specialist', klok: 'onderweg', capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'huisarts.duur' },
    routes: [r('jggz', 0.6), r('ambulant', 0.22), r('toegang', 0.1), r('uit', 0.08, 0.06, 0, 0), r('crisis', 0, 0, 0.02, 0.5)],
  },
  {
    id: 'melding', naam: 'Veilig Thuis', naamEn: 'Veilig Thuis (safe home)', klok: 'onderweg', voorrang: true,
    capaciteit: staf('melding'),
    duur: { verdeling: 'erlang2', gemiddeld: 'melding.duur' },
    routes: [
      r('toegang', 'melding.terug'),
      r('uit', 0.12, 0.08, 0.02, 0),
      r('ambulant', 0.05),
      { naar: 'raad', kans: 'melding.raad', ingreep: true },
      r('crisis', 0, 0, 0.04, 0.4),
    ],
  },
  {
    id: 'raad', naam: 'Raad voor de Kinderbescherming', naamEn: 'Child Care and Protection Board', klok: 'onderweg', voorrang: true,
    capaciteit: staf('raad'),
    duur: { verdeling: 'erlang2', gemiddeld: 'raad.duur' },
    routes: [{ naar: 'rechter', kans: 'raad.rechter', ingreep: true }, r('toegang', 0.28)],
  },
  {
    id: 'rechter', naam: 'Kinderrechter', naamEn: 'Juvenile court', klok: 'onderweg', capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'rechter.duur' },
    routes: [r('gi', 'rechter.toewijzing'), r('toegang', 0.08)],
  },
  {
    id: 'gi', naam: 'Gecertificeerde instelling', naamEn: 'Certified institution', klok: 'onderweg', houdtVast: true, voorrang: true,
    capaciteit: staf('gi', { rek: 'gi.rek', uitstroom: 'gi.uitstroom' }),
    duur: { verdeling: 'erlang2', gemiddeld: 'gi.start' },
    termijnen: [{ id: 'eerste-contact', na: 'gi.eerstecontact' }, { id: 'plan-van-aanpak', na: 'gi.plan' }],
    minimaleVariant: 'gi.minimaal',
    routes: [r('ambulant', 0.48), r('jggz', 0.1), r('pleegzorg', 0.13), r('verblijf', 0.17), r('gesloten', 0, 0, 0.06, 0.15), r('verlenging', 0.06)],
  },
  {
    id: 'verlenging', naam: 'Maatregel zonder hulp', naamEn: 'Measure without help', klok: 'wacht', capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'verlenging.duur' },
    routes: [r('einde-maatregel', 0.6), r('ambulant', 0.25), r('verblijf', 0.15)],
  },
  {
    id: 'einde-maatregel', naam: 'Einde maatregel', naamEn: 'End of measure', klok: 'onderweg', laatLos: true, capaciteit: onbeperkt,
    duur: { verdeling: 'vast', gemiddeld: 1 },
    routes: naarNazorg,
  },
  {
    id: 'teamhulp', naam: 'Hulp door het lokale team', naamEn: 'Help by the local team', klok: 'hulp', voorrang: true, terugval,
    capaciteit: staf('teamhulp'),
    duur: { verdeling: 'erlang2', gemiddeld: 'teamhulp.duur' },
    kostenPerDag: 'prijs.teamhulp',
    routes: [r('nazorg', 0.88), r('ambulant', 0.12)],
  },
  {
    id: 'ambulant', naam: 'Ambulante jeugdhulp', naamEn: 'Outpatient youth help', klok: 'hulp', voorrang: true, terugval,
    capaciteit: staf('ambulant'),
    duur: { verdeling: 'exp', gemiddeld: 'ambulant.duur' },
    kostenPerDag: 'prijs.ambulant', budget: 'budget.ambulant', overbrugging: 'overbrugging.kans',
    uitwijk: { naar: 'teamhulp', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    routes: [r('nazorg', 0.92), r('jggz', 0.05), r('verblijf', 0.01, 0.02, 0.05, 0.1)],
    routesOnderMaatregel: onderMaatregel,
  },
  {
    id: 'jggz', naam: 'Jeugd-ggz', naamEn: 'Youth mental health care', klok: 'hulp', voorrang: true, terugval,
    capaciteit: staf('jggz'),
    duur: { verdeling: 'exp', gemiddeld: 'jggz.duur' },
    kostenPerDag: 'prijs.jggz', budget: 'budget.jggz', overbrugging: 'overbrugging.kans',
    uitwijk: { naar: 'teamhulp', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    weigering: { kans: 'f9.weigering', naar: 'zoeken' },
    routes: [r('nazorg', 0.94), r('ambulant', 0.05), r('verblijf', 0, 0.005, 0.03, 0.1)],
    routesOnderMaatregel: onderMaatregel,
  },
  {
    id: 'daghulp', naam: 'Dagbehandeling', naamEn: 'Day treatment', klok: 'hulp', voorrang: true, terugval,
    capaciteit: plaatsen('daghulp'),
    duur: { verdeling: 'exp', gemiddeld: 'daghulp.duur' },
    kostenPerDag: 'prijs.daghulp', overbrugging: 'overbrugging.kans',
    uitwijk: { naar: 'ambulant', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    routes: naarNazorg,
    routesOnderMaatregel: onderMaatregel,
  },
  {
    id: 'pleegzorg', naam: 'Pleegzorg', naamEn: 'Foster care', klok: 'hulp', voorrang: true, perspectief: true, terugval,
    capaciteit: plaatsen('pleegzorg'),
    duur: { verdeling: 'exp', gemiddeld: 'pleegzorg.duur' },
    kostenPerDag: 'prijs.pleegzorg', overbrugging: 'overbrugging.kans',
    uitwijk: { naar: 'verblijf', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    routes: [r('nazorg', 0.85), r('verblijf', 0.15)],
    routesOnderMaatregel: onderMaatregel,
  },
  {
    id: 'verblijf', naam: 'Gezinshuis, groep of kliniek', naamEn: 'Family home, group or clinic', klok: 'hulp', voorrang: true, perspectief: true, terugval,
    capaciteit: plaatsen('verblijf'),
    duur: { verdeling: 'exp', gemiddeld: 'verblijf.duur' },
    kostenPerDag: 'prijs.verblijf', overbrugging: 'overbrugging.kans',
    uitwijk: { naar: 'ambulant', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    weigering: { kans: 'f9.weigering', naar: 'zoeken' },
    routes: [r('nazorg', 0.75), r('ambulant', 0.2), r('verblijf', 0.05)],
    routesOnderMaatregel: onderMaatregel,
  },
  {
    id: 'gesloten', naam: 'Gesloten jeugdhulp', naamEn: 'Closed youth care', klok: 'hulp', voorrang: true, perspectief: true, terugval,
    capaciteit: plaatsen('gesloten'),
    duur: { verdeling: 'erlang2', gemiddeld: 'gesloten.duur' },
    kostenPerDag: 'prijs.gesloten',
    uitwijk: { naar: 'verblijf', vanaf: 'uitwijk.vanaf', kans: 'uitwijk.kans' },
    routes: [r('verblijf', 0.5), r('nazorg', 0.5)],
    routesOnderMaatregel: [r('verblijf', 0.5), ...onderMaatregel],
  },
  {
    id: 'crisis', naam: 'Crisisplaats', naamEn: 'Crisis place', klok: 'overbrugging', voorrang: true,
    capaciteit: plaatsen('crisis'),
    duur: { verdeling: 'exp', gemiddeld: 'crisis.duur' },
    kostenPerDag: 'prijs.crisis',
    routes: [r('ambulant', 0.42), r('jggz', 0.2), r('verblijf', 0.2), r('pleegzorg', 0.08), r('melding', 0.08), r('gesloten', 0.02)],
    routesOnderMaatregel: [r('verblijf', 0.4), r('ambulant', 0.3), r('gesloten', 0.1), r('pleegzorg', 0.2)],
  },
  {
    id: 'zoeken', naam: 'Zoeken na weigering', naamEn: 'Searching after a refusal', klok: 'wacht', capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'zoeken.duur' },
    kostenPerDag: 'prijs.zoeken',
    routes: [r('ambulant', 0.45), r('verblijf', 0.3), r('jggz', 0.25)],
  },
  {
    id: 'voogdij', naam: 'Voogdij', naamEn: 'Guardianship', klok: 'hulp', laatLos: true, capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'voogdij.duur' },
    kostenPerDag: 'prijs.pleegzorg',
    routes: naarNazorg,
  },
  {
    id: 'nazorg', naam: 'Nazorg', naamEn: 'After-care', klok: 'onderweg', capaciteit: onbeperkt,
    duur: { verdeling: 'exp', gemiddeld: 'nazorg.duur' },
    routes: [r('uit', 1)],
  },
]
