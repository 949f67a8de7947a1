/** What was measured or claimed about the real chain, to hold the model against. Only `gemeten` is used to fit. */
import type { Soort } from '../motor/model.ts'
import { leesTabel } from './tabel.ts'

export interface Doel {
  id: string
  naam: string
  naamEn: string
  /** Figure of the run it is held against. */
  uitkomst: string
  laag: number
  hoog: number
  /** True: a number of the whole country, of which a run has its share. */
  landelijk: boolean
  soort: Soort
  bron: string
  bronEn: string
  /** How much it counts in fitting; 0 for what is no measurement. */
  gewicht: number
  /** Where figure and source do not mean quite the same. */
  letOp: string
  letOpEn: string
}

/** name | figure | low | high | national | kind | weight | source | what to mind, and under it in English: name | source | what to mind */
const TABEL = `
Eerste contact door de GI op tijd | gi.eerste-contact | 14 | 62.5 | - | gemeten | 1 | R2 6c: laagste en hoogste van zeven GI's, zomer 2019 | uitersten van instellingen, hier een gemiddelde regio
  First contact by the GI in time | R2 6c: lowest and highest of seven GIs, summer of 2019 | extremes of institutions, held against an average region
Plan van aanpak op tijd | gi.plan | 13 | 67 | - | gemeten | 1 | R2 6c: laagste en hoogste GI, 2019 | registratie niet eenduidig
  Plan in time | R2 6c: lowest and highest GI, 2019 | not registered in one way
Kinderen op instroomlijsten | gi.zonder-werker | 1143 | 1371 | ja | gemeten | 0.7 | R2 6c: 500 tot 600 bij zeven van zestien GI's, zomer 2019 | naar het land gebracht alsof de lijsten evenredig zijn met het aantal GI's
  Children on inflow lists | R2 6c: 500 to 600 at seven of sixteen GIs, summer of 2019 | scaled to the country as if the lists went by the number of GIs
Nieuwe ondertoezichtstellingen | maatregelen | 6175 | 6825 | ja | gemeten | 1 | StatLine jeugdbescherming 2022: instroom 6.500 | plus en min 5 procent
  New supervision orders | StatLine on youth protection 2022: inflow 6,500 | plus and minus 5 percent
Stand ondertoezichtstellingen | gi.stand | 19390 | 21890 | ja | gemeten | 1 | StatLine jeugdbescherming 2022: begin en einde van het jaar | in 2015-2018 hoger: 29.550 tot 32.695 in een jaar (R2 6a)
  Supervision orders on a day | StatLine on youth protection 2022: first and last day of the year | higher in 2015-2018: 29,550 to 32,695 in a year (R2 6a)
Nieuwe voogdijen | voogdij | 830 | 1020 | ja | gemeten | 0.7 | StatLine jeugdbescherming 2022: instroom 925 | plus en min 10 procent
  New guardianships | StatLine on youth protection 2022: inflow 925 | plus and minus 10 percent
Jongeren met hulp op een dag | stand.hulp | 292000 | 323000 | ja | gemeten | 1 | StatLine 85095NED: 307.795 op 31-12-2023 | plus en min 5 procent; model telt kinderen per station
  Youths with help on a day | StatLine 85095NED: 307,795 on 31-12-2023 | plus and minus 5 percent; the model counts children per station
Begonnen hulp per jaar | geholpen | 255000 | 320000 | ja | gemeten | 0.5 | StatLine 85097NED 2023 1e halfjaar: 159.715 begonnen trajecten | trajecten, het model telt draden
  Help begun in a year | StatLine 85097NED, first half of 2023: 159,715 trajectories begun | trajectories; the model counts threads
Herhaald beroep | terugval | 22 | 27 | - | gemeten | 1 | StatLine 85097NED 2023 1e halfjaar: 39.105 van 159.715 | begrip in de statistiek: opnieuw hulp na afsluiten
  Help asked for again | StatLine 85097NED, first half of 2023: 39,105 of 159,715 | as statistics define it: help again after it was closed
Gesprek binnen twee weken | gesprek.twee-weken | 31 | 41 | - | gemeten | 0.5 | R0 N74: 36 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
  A talk within two weeks | R0 N74: 36 percent, survey of 2016 | those who answered the survey are no random sample
Gesprek na vijf maanden of meer | gesprek.vijf-maanden | 4 | 10 | - | gemeten | 0.5 | R0 N75: 7 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
  A talk after five months or more | R0 N75: 7 percent, survey of 2016 | those who answered the survey are no random sample
Hulp binnen twee weken na gesprek | start.twee-weken | 28 | 38 | - | gemeten | 0.5 | R0 N77: een derde, enquete 2016 | wie meedeed aan de enquete is geen steekproef
  Help within two weeks of the talk | R0 N77: a third, survey of 2016 | those who answered the survey are no random sample
Hulp na meer dan drie maanden | start.drie-maanden | 18 | 26 | - | gemeten | 0.5 | R0 N78: 22 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
  Help after more than three months | R0 N78: 22 percent, survey of 2016 | those who answered the survey are no random sample
Van maatregel tot hulp | maatregel.tot-hulp | 150 | 210 | - | gemeten | 0.7 | R4a 5 nr 32: zes maanden bij twee instellingen | gemiddelde van twee instellingen
  From measure to help | R4a 5 no. 32: six months at two institutions | mean of two institutions
Wachten op jeugd-ggz | jggz.wacht | 37 | 50 | - | gemeten | 0.5 | R0 N17: 5,3 weken intake 2016; R1 tabel 12: 7,1 weken Rotterdam 2017 | landelijk en een stad
  Waiting for youth mental health care | R0 N17: 5.3 weeks until intake in 2016; R1 table 12: 7.1 weeks in Rotterdam in 2017 | the whole country and one city
Wachten op jeugd- en opvoedhulp | ambulant.wacht | 15 | 24 | - | gemeten | 0.5 | R1 tabel 12: 2,7 weken Rotterdam 2017 | een stad; in het model alle ambulante hulp
  Waiting for youth and family help | R1 table 12: 2.7 weeks in Rotterdam in 2017 | one city; in the model all outpatient help
Verloop bij de GI | gi.vertrek | 15 | 20 | - | gemeten | 0.7 | R4a 5 nr 63-64: 16 en 15,5 procent; R2 6d: ongeveer 20 procent | verschillende jaren en groepen
  Turnover at the GI | R4a 5 no. 63-64: 16 and 15.5 percent; R2 6d: about 20 percent | different years and groups
Eerste keus niet mogelijk | niet-passend | 45 | 55 | - | claim | 0 | R4a 5 nr 22: ongeveer de helft | niet gebruikt om te ijken
  First choice not possible | R4a 5 no. 22: about half | not used to fit
Verloop in een noodgeval | gi.vertrek | 25 | 50 | - | claim | 0 | R4a 5 nr 65: een derde tot meer dan de helft in twee provincies | niet gebruikt; stressscenario
  Turnover in an emergency | R4a 5 no. 65: a third to more than half in two provinces | not used; stress scenario
Gezinnen zonder vaste werker | gi.zonder-werker | 3000 | 5000 | ja | claim | 0 | R2 6c: een op vijf, afgeleid van 20 procent tekort | niet gebruikt; met drang en reclassering
  Families without a worker of their own | R2 6c: one in five, derived from a shortage of 20 percent | not used; includes drang (help under pressure, without a court order) and youth probation
`

export const DOELEN: readonly Doel[] = leesTabel(TABEL).map(({ cellen, engels }) => {
  const [naam = '', uitkomst = '', laag, hoog, landelijk, soort, gewicht, bron = '', letOp = ''] = cellen
  const [naamEn = '', bronEn = '', letOpEn = ''] = engels
  return {
    id: `${uitkomst}${soort === 'claim' ? ' (claim)' : ''}`,
    naam,
    naamEn,
    uitkomst,
    laag: Number(laag),
    hoog: Number(hoog),
    landelijk: landelijk === 'ja',
    soort: soort as Soort,
    bron,
    bronEn,
    gewicht: Number(gewicht),
    letOp,
    letOpEn,
  }
})

/** Parameters that nobody measured and that the targets can tell something about. */
export const TE_FITTEN: readonly string[] = [
  'toegang.fte',
  'toegang.caseload',
  'toegang.aanloop',
  'aanloop.lang',
  'toegang.duur',
  'teamhulp.fte',
  'teamhulp.aanloop',
  'ambulant.fte',
  'ambulant.aanloop',
  'ambulant.duur',
  'jggz.fte',
  'jggz.aanloop',
  'jggz.duur',
  'budget.ambulant',
  'budget.jggz',
  'daghulp.plaatsen',
  'pleegzorg.plaatsen',
  'verblijf.plaatsen',
  'verblijf.aanloop',
  'verblijf.duur',
  'uitwijk.vanaf',
  'uitwijk.kans',
  'gi.fte',
  'gi.lijst-einde',
  'gi.eerstecontact',
  'melding.raad',
  'verlenging.duur',
  'l1.afhaken',
  'l3.verslechtering',
  'l6.kans',
  'terugval.licht',
  'terugval.matig',
  'f9.weigering',
  'zoeken.duur',
]
