/** What was measured or claimed about the real chain, to hold the model against. Only `gemeten` is used to fit. */
import type { Soort } from '../motor/model.ts'

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
  /** How much it counts in fitting; 0 for what is no measurement. */
  gewicht: number
  /** Where figure and source do not mean quite the same. */
  letOp: string
}

/** name | English | figure | low | high | national | kind | weight | source | what to mind */
const TABEL = `
Eerste contact door de GI op tijd | First contact by the GI in time | gi.eerste-contact | 14 | 62.5 | - | gemeten | 1 | R2 6c: laagste en hoogste van zeven GI's, zomer 2019 | uitersten van instellingen, hier een gemiddelde regio
Plan van aanpak op tijd | Plan in time | gi.plan | 13 | 67 | - | gemeten | 1 | R2 6c: laagste en hoogste GI, 2019 | registratie niet eenduidig
Kinderen op instroomlijsten | Children on inflow lists | gi.zonder-werker | 1143 | 1371 | ja | gemeten | 0.7 | R2 6c: 500 tot 600 bij zeven van zestien GI's, zomer 2019 | naar het land gebracht alsof de lijsten evenredig zijn met het aantal GI's
Nieuwe ondertoezichtstellingen | New supervision orders | maatregelen | 6175 | 6825 | ja | gemeten | 1 | StatLine jeugdbescherming 2022: instroom 6.500 | plus en min 5 procent
Stand ondertoezichtstellingen | Supervision orders on a day | gi.stand | 19390 | 21890 | ja | gemeten | 1 | StatLine jeugdbescherming 2022: begin en einde van het jaar | in 2015-2018 hoger: 29.550 tot 32.695 in een jaar (R2 6a)
Nieuwe voogdijen | New guardianships | voogdij | 830 | 1020 | ja | gemeten | 0.7 | StatLine jeugdbescherming 2022: instroom 925 | plus en min 10 procent
Jongeren met hulp op een dag | Youths with help on a day | stand.hulp | 292000 | 323000 | ja | gemeten | 1 | StatLine 85095NED: 307.795 op 31-12-2023 | plus en min 5 procent; model telt kinderen per station
Begonnen hulp per jaar | Help begun in a year | geholpen | 255000 | 320000 | ja | gemeten | 0.5 | StatLine 85097NED 2023 1e halfjaar: 159.715 begonnen trajecten | trajecten, het model telt draden
Herhaald beroep | Help asked for again | terugval | 22 | 27 | - | gemeten | 1 | StatLine 85097NED 2023 1e halfjaar: 39.105 van 159.715 | begrip in de statistiek: opnieuw hulp na afsluiten
Gesprek binnen twee weken | A talk within two weeks | gesprek.twee-weken | 31 | 41 | - | gemeten | 0.5 | R0 N74: 36 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
Gesprek na vijf maanden of meer | A talk after five months or more | gesprek.vijf-maanden | 4 | 10 | - | gemeten | 0.5 | R0 N75: 7 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
Hulp binnen twee weken na gesprek | Help within two weeks of the talk | start.twee-weken | 28 | 38 | - | gemeten | 0.5 | R0 N77: een derde, enquete 2016 | wie meedeed aan de enquete is geen steekproef
Hulp na meer dan drie maanden | Help after more than three months | start.drie-maanden | 18 | 26 | - | gemeten | 0.5 | R0 N78: 22 procent, enquete 2016 | wie meedeed aan de enquete is geen steekproef
Van maatregel tot hulp | From measure to help | maatregel.tot-hulp | 150 | 210 | - | gemeten | 0.7 | R4a 5 nr 32: zes maanden bij twee instellingen | gemiddelde van twee instellingen
Wachten op jeugd-ggz | Waiting for youth mental health care | jggz.wacht | 37 | 50 | - | gemeten | 0.5 | R0 N17: 5,3 weken intake 2016; R1 tabel 12: 7,1 weken Rotterdam 2017 | landelijk en een stad
Wachten op jeugd- en opvoedhulp | Waiting for youth and family help | ambulant.wacht | 15 | 24 | - | gemeten | 0.5 | R1 tabel 12: 2,7 weken Rotterdam 2017 | een stad; in het model alle ambulante hulp
Verloop bij de GI | Turnover at the GI | gi.vertrek | 15 | 20 | - | gemeten | 0.7 | R4a 5 nr 63-64: 16 en 15,5 procent; R2 6d: ongeveer 20 procent | verschillende jaren en groepen
Eerste keus niet mogelijk | First choice not possible | niet-passend | 45 | 55 | - | claim | 0 | R4a 5 nr 22: ongeveer de helft | niet gebruikt om te ijken
Verloop in een noodgeval | Turnover in an emergency | gi.vertrek | 25 | 50 | - | claim | 0 | R4a 5 nr 65: een derde tot meer dan de helft in twee provincies | niet gebruikt; stressscenario
Gezinnen zonder vaste werker | Families without a worker of their own | gi.zonder-werker | 3000 | 5000 | ja | claim | 0 | R2 6c: een op vijf, afgeleid van 20 procent tekort | niet gebruikt; met drang en reclassering
`

export const DOELEN: readonly Doel[] = TABEL.trim()
  .split('\n')
  .map((regel) => {
    const [naam = '', naamEn = '', uitkomst = '', laag, hoog, landelijk, soort, gewicht, bron = '', letOp = ''] = regel.split(' | ')
    const id = `${uitkomst}${soort === 'claim' ? ' (claim)' : ''}`
    return {
      id,
      naam,
      naamEn,
      uitkomst,
      laag: Number(laag),
      hoog: Number(hoog),
      landelijk: landelijk === 'ja',
      soort: soort as Soort,
      bron,
      gewicht: Number(gewicht),
      letOp,
    }
  })

/** Parameters that nobody measured and that the targets can tell something about. */
export const TE_FITTEN: readonly string[] = [
  'toegang.fte',
  'toegang.aanloop',
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
