// Over 300 lines: one table, a line of Dutch and a line of English for each number.
/**
 * Every number of the default model: value, unit, kind, source, plausible range and what it means.
 * Only `norm` and `gemeten` come from a source that sets or measured it; a `claim` was said, an `aanname` is our own.
 * Numbers of the whole country; a run takes its share.
 */
import type { Parameter, Soort } from '../motor/model.ts'
import { ROUTEGEWICHTEN } from './routes.ts'
import { leesTabel } from './tabel.ts'

/** id | value | unit | kind | low | high | what | source, and under it in English: what | source (none when it is our own) */
const TABEL = `
instroom.toegang | 112000 | vragen per jaar | aanname | 90000 | 150000 | nieuwe vragen bij het lokale team | afgeleid van StatLine 85097NED 2023 1e halfjaar: 78.145 begonnen trajecten via gemeente, jeugdarts of zonder verwijzer, min herhaald beroep
  new questions to the local team | derived from StatLine 85097NED, first half of 2023: 78,145 trajectories begun through the municipality, a youth doctor or without referrer, less help asked for again
instroom.huisarts | 104000 | vragen per jaar | aanname | 85000 | 130000 | nieuwe verwijzingen door huisarts of specialist | afgeleid van StatLine 85097NED 2023 1e halfjaar: 69.140 begonnen trajecten via huisarts en medisch specialist, min herhaald beroep
  new referrals by a GP or specialist | derived from StatLine 85097NED, first half of 2023: 69,140 trajectories begun through a GP or medical specialist, less help asked for again
instroom.melding | 58000 | meldingen per jaar | aanname | 40000 | 90000 | meldingen bij Veilig Thuis over een kind | R4b 5 nr 44 noemt 125.000 meldingen (claim, met volwassenen); kinderen met een eerste melding geschat
  reports to Veilig Thuis about a child | R4b 5 no. 44 speaks of 125,000 reports (claim, adults included); children with a first report are estimated
ernst.toegang.licht | 0.5 | deel | aanname | 0.4 | 0.6 | lichte vragen bij het lokale team | eigen aanname
  light questions to the local team
ernst.toegang.matig | 0.35 | deel | aanname | 0.3 | 0.4 | matige vragen | eigen aanname
  moderate questions to the local team
ernst.toegang.zwaar | 0.13 | deel | aanname | 0.08 | 0.18 | zware vragen | eigen aanname
  serious questions to the local team
ernst.toegang.acuut | 0.02 | deel | aanname | 0.01 | 0.04 | acute vragen | eigen aanname
  acute questions to the local team
ernst.huisarts.licht | 0.35 | deel | aanname | 0.25 | 0.45 | lichte verwijzingen | eigen aanname
  light referrals
ernst.huisarts.matig | 0.5 | deel | aanname | 0.4 | 0.6 | matige verwijzingen | eigen aanname
  moderate referrals
ernst.huisarts.zwaar | 0.14 | deel | aanname | 0.08 | 0.2 | zware verwijzingen | eigen aanname
  serious referrals
ernst.huisarts.acuut | 0.01 | deel | aanname | 0.005 | 0.02 | acute verwijzingen | eigen aanname
  acute referrals
ernst.melding.licht | 0.2 | deel | aanname | 0.1 | 0.3 | lichte meldingen | eigen aanname
  light reports
ernst.melding.matig | 0.45 | deel | aanname | 0.35 | 0.55 | matige meldingen | eigen aanname
  moderate reports
ernst.melding.zwaar | 0.3 | deel | aanname | 0.2 | 0.4 | zware meldingen | eigen aanname
  serious reports
ernst.melding.acuut | 0.05 | deel | aanname | 0.02 | 0.08 | acute meldingen | eigen aanname
  acute reports
toegang.fte | 1665 | fte | aanname | 1150 | 1700 | medewerkers van lokale teams die onderzoek doen | eigen aanname; R3 13: 10 fte per 30.000 inwoners in een gemeente, alle taken
  workers of local teams who make inquiries | own assumption; R3 13: 10 FTE per 30,000 residents in one municipality, for all tasks
toegang.caseload | 25 | kinderen per fte | aanname | 10 | 30 | onderzoeken tegelijk per medewerker, wie al een gesprek heeft staan meegeteld | R3 13 noemt 30 zaken per teamlid, de helft samen (claim)
  inquiries at a time per worker, those with a talk planned included | R3 13 speaks of 30 cases per team member, half of them shared (claim)
toegang.duur | 33.95 | dagen | aanname | 20 | 50 | werk aan een onderzoek als het begonnen is | eigen aanname; termijn van beslissen is acht weken
  work on an inquiry once it has begun | own assumption; the term for a decision is eight weeks
toegang.besluit | 26 | dagen | aanname | 15 | 45 | van begin van het onderzoek tot besluit | eigen aanname
  from the start of the inquiry to the decision
toegang.uitstroom | 0.15 | deel per jaar | aanname | 0.08 | 0.25 | vertrek van medewerkers | eigen aanname, als bij de GI
  workers who leave | own assumption, as at the GI
toegang.aanloop | 27.45 | dagen | aanname | 5 | 28 | van aan de beurt tot het gesprek | eigen aanname
  from the child’s turn to the talk
aanloop.lang | 0.1239 | deel | aanname | 0.05 | 0.2 | deel van de kinderen dat veel langer op gesprek of intake wacht, bij elk station met een aanloop | eigen aanname, passend bij de staart in R0 N74-N75
  share of the children that waits much longer for the talk or intake, at every station with a run-up | own assumption, to suit the tail in R0 N74-N75
aanloop.lang-maal | 5.5 | factor | aanname | 3 | 8 | zo vaak de gemiddelde aanloop wacht dat deel; de rest zo veel korter dat het gemiddelde blijft | eigen aanname
  so many times the mean run-up that share waits; the rest so much less that the mean stays
aanloop.acuut | 0.2 | factor | aanname | 0.05 | 0.5 | wat er bij een acute vraag van de aanloop overblijft | eigen aanname
  what is left of the run-up for an acute question
toegang.rek | 1.15 | factor | aanname | 1 | 1.4 | hoever boven de caseload wordt doorgewerkt | eigen aanname
  how far above the caseload work is still taken on
huisarts.duur | 9 | dagen | aanname | 3 | 21 | van spreekuur tot verwijsbrief bij de aanbieder | eigen aanname
  from consultation to the letter of referral at the provider
melding.fte | 900 | fte | aanname | 600 | 1100 | medewerkers van Veilig Thuis voor triage en onderzoek | eigen aanname
  workers of Veilig Thuis for triage and inquiry
melding.caseload | 10 | kinderen per fte | aanname | 6 | 16 | kinderen per medewerker Veilig Thuis | eigen aanname
  children per worker of Veilig Thuis
melding.duur | 42 | dagen | aanname | 25 | 70 | triage en onderzoek | tienwekentermijn voor onderzoek is een bovengrens; eigen aanname
  triage and inquiry | the term of ten weeks for an inquiry is an upper bound; own assumption
melding.terug | 0.72 | gewicht | claim | 0.6 | 0.8 | deel van de meldingen dat naar het lokale team gaat | R4a 5 nr 15 en R4b 5 nr 15: 70 tot 80 procent gaat terug naar het lokale team
  share of the reports that goes to the local team | R4a 5 no. 15 and R4b 5 no. 15: 70 to 80 percent goes back to the local team
melding.raad | 0.1415 | gewicht | aanname | 0.05 | 0.15 | deel dat naar de Raad gaat | eigen aanname, passend bij de instroom van ondertoezichtstellingen
  share that goes to the Child Care and Protection Board | own assumption, to suit the inflow of supervision orders
raad.fte | 290 | fte | aanname | 180 | 420 | raadsonderzoekers | eigen aanname
  investigators of the Child Care and Protection Board
raad.caseload | 8 | kinderen per fte | aanname | 5 | 12 | onderzoeken per raadsonderzoeker | eigen aanname
  inquiries per investigator
raad.duur | 60 | dagen | aanname | 40 | 90 | raadsonderzoek | eigen aanname
  inquiry by the Child Care and Protection Board
raad.rechter | 0.72 | gewicht | aanname | 0.6 | 0.85 | deel van de onderzoeken met een verzoek aan de rechter | eigen aanname
  share of the inquiries that lead to a request to the court
rechter.duur | 21 | dagen | aanname | 10 | 42 | van verzoek tot beschikking | eigen aanname
  from request to court order
rechter.toewijzing | 0.92 | deel | aanname | 0.8 | 0.98 | deel van de verzoeken dat wordt toegewezen | eigen aanname
  share of the requests that is granted
gi.fte | 1312 | fte | aanname | 1000 | 1800 | jeugdbeschermers voor ondertoezichtstelling | afgeleid en geijkt: 20.000 ondertoezichtstellingen (StatLine 2022) en 20 procent tekort (R2 6d)
  protection workers for supervision orders | derived and fitted: 20,000 supervision orders (StatLine 2022) and a shortage of 20 percent (R2 6d)
gi.caseload | 15 | kinderen per fte | claim | 8 | 20 | kinderen per jeugdbeschermer | R4b 5 nr 2: 15 tot 20 gezinnen per werker
  children per protection worker | R4b 5 no. 2: 15 to 20 families per worker
gi.rek | 1.2 | factor | aanname | 1 | 1.4 | hoever boven de caseload wordt doorgewerkt | eigen aanname
  how far above the caseload work is still taken on
gi.uitstroom | 0.155 | deel per jaar | gemeten | 0.1 | 0.25 | vertrek van jeugdbeschermers bij gewone caseload | R4a 5 nr 64: verloop van de GI's 15,5 procent in 2024
  protection workers who leave at a usual caseload | R4a 5 no. 64: staff turnover of the GIs 15.5 percent in 2024
gi.ziek | 0.07 | deel | gemeten | 0.05 | 0.15 | ziekteverzuim | R2 6d: verzuim ongeveer 7 procent
  sick leave | R2 6d: sick leave about 7 percent
gi.werving | 130 | dagen | aanname | 60 | 240 | tot een vacature vervuld is | eigen aanname
  until a vacancy is filled
gi.inwerken | 180 | dagen | aanname | 90 | 365 | tijd van inwerken | eigen aanname
  time to learn the work
gi.inwerkproductiviteit | 0.5 | deel | aanname | 0.3 | 0.8 | deel van de caseload dat een nieuwe werker draagt | eigen aanname
  share of the caseload that a new worker carries
gi.start | 42 | dagen | norm | 28 | 63 | eerste fase: kennismaken en plan | Jeugdwet 4.1.3 lid 5: plan binnen zes weken; eerste fase zo lang genomen
  first phase: getting to know each other, and a plan | Jeugdwet 4.1.3 paragraph 5: plan within six weeks; the first phase is taken to last as long
gi.eerstecontact | 2.063 | dagen | aanname | 2 | 9 | van koppeling aan een werker tot gezien: kind en ouders | eigen aanname
  from being given a worker until child and parents are seen
gi.plan | 34 | dagen | aanname | 25 | 50 | van koppeling aan een werker tot plan | eigen aanname
  from being given a worker until there is a plan
gi.lijst-einde | 0.375 | per jaar wachten | aanname | 0.1 | 1 | maatregelen die eindigen terwijl het kind nog op de lijst staat: het lokale team krijgt de vraag terug | eigen aanname; de rechter toetst ieder jaar (afgeleid uit R2, L1572)
  measures that end while the child is still on the list: the local team gets the question back | own assumption; the court reviews every year (derived from R2, L1572)
gi.minimaal | 0 | deel | aanname | 0 | 1 | deel van de kinderen op de lijst dat een minimale variant krijgt: een werker op naam, met weinig tijd | eigen aanname; 0 is uit
  share of the children on the list that gets a minimal variant: a named worker with little time | own assumption; 0 is off
minimaal.na | 3 | dagen | aanname | 1 | 14 | tot de inschatting op papier waarmee een kind van de gemelde lijst gaat | R2 (L1884-1889): bij een deel van de GI's gaat een kind dan van de lijst; hoe snel zegt niemand
  until the estimate on paper with which a child leaves the reported list | R2 (L1884-1889): at some GIs a child leaves the list then; how soon nobody says
minimaal.tijd | 0.35 | deel van een kind | aanname | 0.1 | 0.6 | tijd die een minimale variant de werker kost, tegenover een kind dat de hele begeleiding krijgt | eigen aanname
  time that a minimal variant costs the worker, against a child with the full work | own assumption
minimaal.hoogstens | 6 | kinderen per fte | aanname | 2 | 12 | minimale varianten die een werker hooguit op naam heeft | eigen aanname
  minimal variants that a worker has to its name at most | own assumption
minimaal.overdracht | 0.7 | kans | aanname | 0.3 | 1 | als de hele begeleiding begint doet een ander dat dan de werker op naam: een wissel, en opnieuw lezen | eigen aanname
  when the full work begins somebody else does it than the named worker: a change of worker, and reading again | own assumption
minimaal.verslechtering | 0.95 | factor | aanname | 0.6 | 1 | verslechtering in de minimale variant tegenover wachten | R2 (L1857-1867): aan de bedreiging zelf gebeurt niets; de factor is een eigen aanname
  getting worse in the minimal variant, against waiting | R2 (L1857-1867): nothing is done about the threat itself; the factor is our own assumption
verlenging.duur | 669 | dagen | aanname | 120 | 720 | maatregel die doorloopt zonder passende hulp | eigen aanname
  measure that goes on without help that fits
verlenging.kans | 0.5 | gewicht | aanname | 0.15 | 0.7 | deel dat na hulp onder een maatregel verlengd wordt | eigen aanname
  share of measures that is extended after help
teamhulp.fte | 1790 | fte | aanname | 1200 | 2200 | medewerkers die zelf lichte hulp geven | eigen aanname
  workers who give light help themselves
teamhulp.caseload | 22 | kinderen per fte | aanname | 15 | 30 | kinderen per medewerker | eigen aanname
  children per worker
teamhulp.aanloop | 6.211 | dagen | aanname | 5 | 30 | tot de eerste afspraak | eigen aanname
  until the first appointment
teamhulp.duur | 150 | dagen | claim | 90 | 190 | hulp door het lokale team | R1: drie tot zes maanden, zo verteld
  help by the local team | R1: three to six months, as people tell it
ambulant.fte | 6670 | fte | aanname | 4400 | 7500 | behandelaars ambulante jeugdhulp | afgeleid van StatLine 85099NED 2022: 251.705 jongeren ambulant bij aanbieders in een halfjaar, met jeugd-ggz
  practitioners of outpatient youth help | derived from StatLine 85099NED 2022: 251,705 youths with outpatient help at providers in half a year, youth mental health care included
ambulant.aanloop | 8.838 | dagen | aanname | 7 | 45 | afspraak en intake nadat er plek is | eigen aanname
  appointment and intake once there is room
ambulant.caseload | 20 | kinderen per fte | aanname | 12 | 28 | kinderen per behandelaar | eigen aanname
  children per practitioner
ambulant.duur | 357.8 | dagen | aanname | 250 | 500 | ambulante jeugdhulp | afgeleid van stand en instroom
  outpatient youth help | derived from the number on a day and the inflow
jggz.fte | 4400 | fte | aanname | 3500 | 5800 | behandelaars jeugd-ggz | als bij ambulante hulp
  practitioners of youth mental health care | as for outpatient help
jggz.aanloop | 7.2 | dagen | aanname | 7 | 45 | afspraak en intake nadat er plek is | eigen aanname
  appointment and intake once there is room
jggz.caseload | 25 | kinderen per fte | aanname | 15 | 35 | kinderen per behandelaar | eigen aanname
  children per practitioner
jggz.duur | 491.9 | dagen | aanname | 250 | 550 | behandeling jeugd-ggz | afgeleid van stand en instroom
  treatment in youth mental health care | derived from the number on a day and the inflow
daghulp.plaatsen | 10500 | plaatsen | aanname | 8000 | 20000 | plaatsen dagbehandeling | StatLine 85099NED 2022: 25.945 jongeren in een halfjaar is een bovengrens
  places for day treatment | StatLine 85099NED 2022: 25,945 youths in half a year is an upper bound
daghulp.duur | 330 | dagen | aanname | 200 | 450 | dagbehandeling | eigen aanname
  day treatment
pleegzorg.plaatsen | 17440 | plaatsen | aanname | 13000 | 19000 | plaatsen bij pleegouders | StatLine 85099NED 2022: 17.395 jongeren in een halfjaar
  places with foster parents | StatLine 85099NED 2022: 17,395 youths in half a year
pleegzorg.duur | 1100 | dagen | aanname | 700 | 1500 | verblijf in een pleeggezin | eigen aanname
  stay in a foster family
verblijf.plaatsen | 12570 | plaatsen | aanname | 9000 | 16000 | plaatsen in gezinshuis, groep of kliniek | StatLine 85099NED 2022: 5.135 gezinsgericht en 14.450 ander verblijf in een halfjaar
  places in a family home, group or clinic | StatLine 85099NED 2022: 5,135 in a family-type stay and 14,450 in another stay in half a year
verblijf.aanloop | 8.361 | dagen | aanname | 3 | 40 | kennismaken en plaatsen | eigen aanname
  getting acquainted, and placement
verblijf.duur | 418.5 | dagen | aanname | 250 | 600 | verblijf | eigen aanname
  stay in a family home, group or clinic
gesloten.plaatsen | 800 | plaatsen | aanname | 600 | 1200 | plaatsen gesloten jeugdhulp | StatLine 85099NED 2022: 1.205 jongeren gesloten in een halfjaar
  places in closed youth care | StatLine 85099NED 2022: 1,205 youths in closed care in half a year
gesloten.duur | 190 | dagen | aanname | 120 | 280 | gesloten plaatsing | eigen aanname
  closed placement
crisis.plaatsen | 1100 | plaatsen | aanname | 600 | 1300 | crisisplaatsen | eigen aanname
  crisis places
crisis.duur | 28 | dagen | aanname | 14 | 60 | crisisplaatsing | eigen aanname; vier weken
  crisis placement | own assumption; four weeks
crisis.bedaart | 1 | kans | aanname | 0.5 | 1 | een acute vraag is na een crisisplaats nog zwaar, niet meer acuut | eigen aanname
  an acute question is still serious after a crisis place, no longer acute
crisis.week | 0.1 | deel per week | aanname | 0.05 | 0.3 | hoe snel het gevoel van nu de crises volgt (lussen L-8 en F3) | eigen aanname
  how quickly the feeling of now follows the crises (loops L-8 and F3)
crisis.lang | 0.01 | deel per week | aanname | 0.005 | 0.03 | hoe snel wat gewoon is de crises volgt | eigen aanname
  how quickly what is usual follows the crises
crisis.hoogstens | 2 | factor erbij | aanname | 1 | 3 | zoveel keer meer crises dan gewoon werkt hooguit door | eigen aanname
  so many times more crises than usual have an effect at most
zoeken.duur | 53.69 | dagen | aanname | 20 | 120 | zoeken na een weigering | R2 6i: zoeken naar een plek, tot een jaar
  searching after a refusal | R2 6i: searching for a place, up to a year
voogdij.duur | 3000 | dagen | gemeten | 2200 | 3600 | duur van een voogdij | StatLine jeugdbescherming 2022: stand 9.280, uitstroom 1.325
  how long guardianship lasts | StatLine on youth protection 2022: 9,280 on a day, outflow 1,325
nazorg.duur | 90 | dagen | aanname | 30 | 180 | nazorg | eigen aanname
  aftercare
terugval.licht | 0.1427 | kans | aanname | 0.1 | 0.25 | terugkeer na lichte hulp | StatLine 85097NED 2023: 24 procent herhaald beroep, over alle hulp
  return after light help | StatLine 85097NED 2023: 24 percent ask for help again, over all help
terugval.matig | 0.1995 | kans | aanname | 0.1 | 0.25 | terugkeer na matige hulp | als bij lichte hulp
  return after moderate help | as for light help
terugval.zwaar | 0.24 | kans | aanname | 0.2 | 0.4 | terugkeer na zware hulp | als bij lichte hulp
  return after serious help | as for light help
terugval.acuut | 0.3 | kans | aanname | 0.2 | 0.5 | terugkeer na acute hulp | als bij lichte hulp
  return after acute help | as for light help
terugval.na | 300 | dagen | aanname | 150 | 600 | tijd tot terugkeer | eigen aanname
  time until return
terugval.hoogstens | 0.95 | kans | aanname | 0.8 | 1 | kans op terugkeer is nooit hoger, hoeveel er ook bij komt | eigen aanname
  the chance of return is never higher, whatever is added to it
effect.ongeschikt | 0.45 | factor erbij | aanname | 0.1 | 1 | zoveel meer terugkeer als de hulp niet de eerste keus was | eigen aanname
  how much more return when the help was not the first choice
overbrugging.kans | 0.2 | kans | aanname | 0.05 | 0.5 | wachtenden die overbrugging krijgen | eigen aanname
  those waiting who get bridging help
overbrugging.verslechtering | 0.6 | factor | aanname | 0.3 | 1 | verslechtering met overbrugging tegenover wachten zonder | eigen aanname
  getting worse with bridging help, against waiting without
uitwijk.vanaf | 0.07037 | deel van de plaatsen | aanname | 0.02 | 0.2 | lengte van de rij waarbij iets anders wordt aangeboden | eigen aanname
  length of the queue from which something else is offered
uitwijk.kans | 0.317 | kans | aanname | 0.1 | 0.6 | kans op een andere dan de gewenste hulp als de rij lang is | R4a 5 nr 22 noemt ongeveer de helft zonder eerste keus (claim, niet gebruikt)
  chance of help other than what was wanted when the queue is long | R4a 5 no. 22 speaks of about half without their first choice (claim, not used)
prijs.teamhulp | 700 | cent per dag | aanname | 400 | 1200 | lichte hulp | eigen aanname
  light help
prijs.ambulant | 1600 | cent per dag | aanname | 1000 | 2500 | ambulante hulp | R1 tabel 13: 4.055 euro per lopend traject in 2017, andere afbakening
  outpatient help | R1 table 13: 4,055 euros per running trajectory in 2017, defined differently
prijs.jggz | 1300 | cent per dag | aanname | 800 | 2000 | jeugd-ggz | eigen aanname
  youth mental health care
prijs.daghulp | 8000 | cent per dag | aanname | 5000 | 12000 | dagbehandeling | eigen aanname
  day treatment
prijs.pleegzorg | 6000 | cent per dag | aanname | 4500 | 8000 | pleegzorg | eigen aanname
  foster care
prijs.verblijf | 28000 | cent per dag | aanname | 20000 | 45000 | verblijf | eigen aanname
  stay in a family home, group or clinic
prijs.gesloten | 60000 | cent per dag | aanname | 45000 | 80000 | gesloten jeugdhulp | eigen aanname
  closed youth care
prijs.crisis | 40000 | cent per dag | aanname | 25000 | 60000 | crisisplaats | eigen aanname
  crisis place
prijs.zoeken | 30000 | cent per dag | aanname | 5000 | 100000 | losse oplossing tijdens het zoeken | R4b 5 nr 39: 1.000 euro per dag bij een losse afspraak (claim)
  makeshift solution during the search | R4b 5 no. 39: 1,000 euros a day by a separate agreement (claim)
budget.ambulant | 68290000000 | cent per jaar | aanname | 55000000000 | 95000000000 | plafond ambulant | eigen aanname: net boven de gewone uitgaven
  ceiling for outpatient help | own assumption: just above the usual spending
budget.jggz | 52500000000 | cent per jaar | aanname | 42000000000 | 75000000000 | plafond jeugd-ggz | eigen aanname: net boven de gewone uitgaven
  ceiling for youth mental health care | own assumption: just above the usual spending
l1.afhaken | 0.607 | per jaar wachten | aanname | 0.1 | 0.8 | wachtenden die het opgeven | eigen aanname
  those waiting who give up
l1.wantrouwen | 0.08 | factor erbij per wissel | aanname | 0 | 0.2 | meer terugkeer en afhaken na elke wissel van werker | eigen aanname
  more return and giving up after each change of worker
l3.verslechtering | 0.352 | per jaar wachten | aanname | 0.1 | 1.2 | wachtenden die er een stap slechter aan toe raken | eigen aanname; dat wachten schaadt zegt R4a, hoeveel niet
  those waiting who get one step worse | own assumption; that waiting harms is said by R4a, how much is not
l4.kans | 0.06 | kans | aanname | 0 | 0.2 | verslechterde wachtende wordt gemeld omdat er geen vrijwillige hulp is | eigen aanname
  a child that got worse while waiting is reported because there is no voluntary help
l5.papier | 0.05 | factor erbij per overdracht | aanname | 0 | 0.15 | ongetoetst papier maakt een ingreep waarschijnlijker | eigen aanname
  unverified paper makes an intervention likelier
papier.hoogstens | 10 | overdrachten | aanname | 5 | 20 | meer overdrachten dan dit werken niet verder door (lussen L-5 en F8) | eigen aanname
  more handovers than this have no further effect (loops L-5 and F8)
l6.termijn | 330 | dagen | aanname | 180 | 730 | verblijf waarna het perspectief wordt bepaald | R4a 5 nr 57: zes maanden voor baby's tot start van het perspectiefonderzoek; ruimer genomen
  stay after which it is decided where the child will grow up | R4a 5 no. 57: six months for babies until the inquiry into where they will grow up begins; taken wider
l6.kans | 0.6892 | kans | aanname | 0.2 | 0.9 | kans dat het gezag dan eindigt | eigen aanname, passend bij 925 nieuwe voogdijen in 2022
  chance that custody ends then | own assumption, to suit 925 new guardianships in 2022
l7.hermelding | 0.35 | per jaar wachten | aanname | 0.1 | 1 | nieuwe melding tijdens wachten op het lokale team | eigen aanname
  reported again while waiting for the local team
l8.angst | 0.4 | factor erbij | aanname | 0 | 1 | meer ingrepen als crises zich opstapelen | eigen aanname
  more interventions when crises pile up
l9.vanaf | 0.9 | deel van het plafond | aanname | 0.7 | 1 | uitgaven waarbij lichter wordt ingezet | eigen aanname
  spending from which lighter help is given
l9.kans | 0.3 | kans | aanname | 0.1 | 0.6 | kans op lichtere hulp dan | eigen aanname
  chance of lighter help then
l10.aandeel | 0.15 | deel | aanname | 0.1 | 0.3 | gezinnen met schulden | R3 01: 12,3 procent van de jeugdigen loopt risico op armoede (gemeten, 2015); van de gezinnen met hulp meer
  families in debt | R3 01: 12.3 percent of youths are at risk of poverty (measured, 2015); of the families with help, more
l10.effect | 0.3 | factor erbij | aanname | 0 | 0.8 | meer terugkeer bij schulden zonder hulp daarbij | eigen aanname
  more return when there are debts and no help with them
f1.vertrek | 1.1 | factor per eenheid overbelasting | aanname | 0.3 | 3 | meer vertrek bij een te hoge caseload | eigen aanname
  more workers leave when the caseload is too high
f1.doorlooptijd | 0.5 | factor per eenheid overbelasting | aanname | 0 | 1.5 | langere doorlooptijd bij een te hoge caseload | eigen aanname
  work takes longer when the caseload is too high
f2.herlezen | 14 | dagen | aanname | 5 | 40 | vertraging door een nieuwe werker | eigen aanname
  delay because of a new worker
f3.registratie | 0.1 | factor erbij | aanname | 0 | 0.3 | meer registratie na crises | eigen aanname
  more registration after crises
f5.haast | 0.2 | factor erbij | aanname | 0 | 0.5 | meer terugkeer na haast bij Veilig Thuis | eigen aanname
  more return after haste at Veilig Thuis
f5.vanaf | 5 | dagen | aanname | 2 | 14 | zo lang wachten bij Veilig Thuis geeft haast | eigen aanname; de triagetermijn is vijf werkdagen
  so long a wait at Veilig Thuis brings haste | own assumption; the term for triage is five working days
f7.vraag | 0.2 | elasticiteit | aanname | 0 | 0.5 | meer vraag door meer aanbod | betwist (R4b 3.7 F7); eigen aanname
  more demand because of more supply | disputed (R4b 3.7 F7); own assumption
f8.afstemming | 0.02 | factor erbij per overdracht | aanname | 0 | 0.05 | tijd voor afstemming tussen partijen | eigen aanname
  time to coordinate between parties
f9.weigering | 0.1985 | kans | aanname | 0.05 | 0.4 | weigering van een zware vraag door een volle aanbieder | eigen aanname
  a provider that is full refuses a serious question
f9.vol | 0.9 | deel van de plaatsen | aanname | 0.7 | 1 | bezetting vanaf waar een aanbieder vol is | eigen aanname
  occupation from which a provider is full
f9.niet-vol | 0.5 | factor | aanname | 0 | 1 | kans op weigering door wie niet vol is, tegenover wie vol is | eigen aanname
  chance of refusal by who is not full, against who is
f10.herhaling | 0.4 | kans | aanname | 0.1 | 0.7 | wie terugkeert krijgt na het onderzoek dezelfde hulp | eigen aanname
  who returns gets the same help after the inquiry
f10.effect | 0.4 | factor erbij | aanname | 0.1 | 1 | zoveel meer terugkeer als dezelfde hulp nog eens is gegeven | eigen aanname
  how much more return when the same help was given once more
f11.tijd | 0.2 | factor erbij | aanname | 0 | 0.4 | extra tijd in het onderzoek | eigen aanname
  extra time in the inquiry
f11.effect | 0.15 | factor eraf | aanname | 0 | 0.3 | minder terugkeer door die tijd | R4b 3.7 F11 meldt duurzamer resultaat, zonder getal
  less return thanks to that time | R4b 3.7 F11 reports more lasting results, without a number
`

const GENOEMD: readonly Parameter[] = leesTabel(TABEL).map(({ cellen, engels }) => {
  const [id = '', waarde, eenheid = '', soort, laag, hoog, uitleg = '', bron = ''] = cellen
  const [uitlegEn = '', bronEn = bron === 'eigen aanname' ? 'own assumption' : bron] = engels
  return {
    id,
    waarde: Number(waarde),
    eenheid,
    soort: soort as Soort,
    bron,
    bronEn,
    laag: Number(laag),
    hoog: Number(hoog),
    uitleg,
    uitlegEn,
  }
})

/** All parameters of the default model; the weights of its routes come last. */
export const PARAMETERS: readonly Parameter[] = [...GENOEMD, ...ROUTEGEWICHTEN]
