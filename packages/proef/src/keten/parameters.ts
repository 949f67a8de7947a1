/**
 * Every number of the default model: value, unit, kind, source, plausible range and what it means.
 * Only `norm` and `gemeten` come from a source that sets or measured it; a `claim` was said, an `aanname` is our own.
 * Numbers of the whole country; a run takes its share.
 */
import type { Parameter, Soort } from '../motor/model.ts'

/** id | value | unit | kind | source | low | high | what */
const TABEL = `
instroom.toegang | 112000 | vragen per jaar | aanname | afgeleid van StatLine 85097NED 2023 1e halfjaar: 78.145 begonnen trajecten via gemeente, jeugdarts of zonder verwijzer, min herhaald beroep | 90000 | 150000 | nieuwe vragen bij het lokale team
instroom.huisarts | 104000 | vragen per jaar | aanname | afgeleid van StatLine 85097NED 2023 1e halfjaar: 69.140 begonnen trajecten via huisarts en medisch specialist, min herhaald beroep | 85000 | 130000 | nieuwe verwijzingen door huisarts of specialist
instroom.melding | 58000 | meldingen per jaar | aanname | R4b 5 nr 44 noemt 125.000 meldingen (claim, met volwassenen); kinderen met een eerste melding geschat | 40000 | 90000 | meldingen bij Veilig Thuis over een kind
ernst.toegang.licht | 0.5 | deel | aanname | eigen aanname | 0.4 | 0.6 | lichte vragen bij het lokale team
ernst.toegang.matig | 0.35 | deel | aanname | eigen aanname | 0.3 | 0.4 | matige vragen
ernst.toegang.zwaar | 0.13 | deel | aanname | eigen aanname | 0.08 | 0.18 | zware vragen
ernst.toegang.acuut | 0.02 | deel | aanname | eigen aanname | 0.01 | 0.04 | acute vragen
ernst.huisarts.licht | 0.35 | deel | aanname | eigen aanname | 0.25 | 0.45 | lichte verwijzingen
ernst.huisarts.matig | 0.5 | deel | aanname | eigen aanname | 0.4 | 0.6 | matige verwijzingen
ernst.huisarts.zwaar | 0.14 | deel | aanname | eigen aanname | 0.08 | 0.2 | zware verwijzingen
ernst.huisarts.acuut | 0.01 | deel | aanname | eigen aanname | 0.005 | 0.02 | acute verwijzingen
ernst.melding.licht | 0.2 | deel | aanname | eigen aanname | 0.1 | 0.3 | lichte meldingen
ernst.melding.matig | 0.45 | deel | aanname | eigen aanname | 0.35 | 0.55 | matige meldingen
ernst.melding.zwaar | 0.3 | deel | aanname | eigen aanname | 0.2 | 0.4 | zware meldingen
ernst.melding.acuut | 0.05 | deel | aanname | eigen aanname | 0.02 | 0.08 | acute meldingen
toegang.fte | 1406 | fte | aanname | eigen aanname; R3 13: 10 fte per 30.000 inwoners in een gemeente, alle taken | 1150 | 1700 | medewerkers van lokale teams die onderzoek doen
toegang.caseload | 15 | kinderen per fte | aanname | R3 13 noemt 30 zaken per teamlid, de helft samen (claim) | 10 | 30 | onderzoeken tegelijk per medewerker
toegang.duur | 31.8 | dagen | aanname | eigen aanname; termijn van beslissen is acht weken | 20 | 50 | werk aan een onderzoek als het begonnen is
toegang.besluit | 26 | dagen | aanname | eigen aanname | 15 | 45 | van begin van het onderzoek tot besluit
toegang.uitstroom | 0.15 | deel per jaar | aanname | eigen aanname, als bij de GI | 0.08 | 0.25 | vertrek van medewerkers
toegang.aanloop | 28 | dagen | aanname | eigen aanname | 5 | 28 | van aan de beurt tot het gesprek
toegang.rek | 1.15 | factor | aanname | eigen aanname | 1 | 1.4 | hoever boven de caseload wordt doorgewerkt
huisarts.duur | 9 | dagen | aanname | eigen aanname | 3 | 21 | van spreekuur tot verwijsbrief bij de aanbieder
melding.fte | 900 | fte | aanname | eigen aanname | 600 | 1100 | medewerkers van Veilig Thuis voor triage en onderzoek
melding.caseload | 10 | kinderen per fte | aanname | eigen aanname | 6 | 16 | kinderen per medewerker Veilig Thuis
melding.duur | 42 | dagen | aanname | tienwekentermijn voor onderzoek is een bovengrens; eigen aanname | 25 | 70 | triage en onderzoek
melding.terug | 0.72 | gewicht | claim | R4a 5 nr 15 en R4b 5 nr 15: 70 tot 80 procent gaat terug naar het lokale team | 0.6 | 0.8 | deel van de meldingen dat naar het lokale team gaat
melding.raad | 0.1338 | gewicht | aanname | eigen aanname, passend bij de instroom van ondertoezichtstellingen | 0.05 | 0.15 | deel dat naar de Raad gaat
raad.fte | 290 | fte | aanname | eigen aanname | 180 | 420 | raadsonderzoekers
raad.caseload | 8 | kinderen per fte | aanname | eigen aanname | 5 | 12 | onderzoeken per raadsonderzoeker
raad.duur | 60 | dagen | aanname | eigen aanname | 40 | 90 | raadsonderzoek
raad.rechter | 0.72 | gewicht | aanname | eigen aanname | 0.6 | 0.85 | deel van de onderzoeken met een verzoek aan de rechter
rechter.duur | 21 | dagen | aanname | eigen aanname | 10 | 42 | van verzoek tot beschikking
rechter.toewijzing | 0.92 | deel | aanname | eigen aanname | 0.8 | 0.98 | deel van de verzoeken dat wordt toegewezen
gi.fte | 1319 | fte | aanname | afgeleid en geijkt: 20.000 ondertoezichtstellingen (StatLine 2022) en 20 procent tekort (R2 6d) | 1000 | 1800 | jeugdbeschermers voor ondertoezichtstelling
gi.caseload | 15 | kinderen per fte | claim | R4b 5 nr 2: 15 tot 20 gezinnen per werker | 8 | 20 | kinderen per jeugdbeschermer
gi.rek | 1.2 | factor | aanname | eigen aanname | 1 | 1.4 | hoever boven de caseload wordt doorgewerkt
gi.uitstroom | 0.155 | deel per jaar | gemeten | R4a 5 nr 64: verloop van de GI's 15,5 procent in 2024 | 0.1 | 0.25 | vertrek van jeugdbeschermers bij gewone caseload
gi.ziek | 0.07 | deel | gemeten | R2 6d: verzuim ongeveer 7 procent | 0.05 | 0.15 | ziekteverzuim
gi.werving | 130 | dagen | aanname | eigen aanname | 60 | 240 | tot een vacature vervuld is
gi.inwerken | 180 | dagen | aanname | eigen aanname | 90 | 365 | tijd van inwerken
gi.inwerkproductiviteit | 0.5 | deel | aanname | eigen aanname | 0.3 | 0.8 | deel van de caseload dat een nieuwe werker draagt
gi.start | 42 | dagen | norm | Jeugdwet 4.1.3 lid 5: plan binnen zes weken; eerste fase zo lang genomen | 28 | 63 | eerste fase: kennismaken en plan
gi.eerstecontact | 2.063 | dagen | aanname | eigen aanname | 2 | 9 | van koppeling aan een werker tot gezien: kind en ouders
gi.plan | 34 | dagen | aanname | eigen aanname | 25 | 50 | van koppeling aan een werker tot plan
gi.minimaal | 0 | gewicht | aanname | eigen aanname; 0 is uit | 0 | 0.5 | minimale variant: hoe zwaar een kind op de lijst meetelt bij de werkers
minimaal.verslechtering | 0.85 | factor | aanname | eigen aanname | 0.6 | 1 | verslechtering in de minimale variant tegenover wachten
verlenging.duur | 640 | dagen | aanname | eigen aanname | 120 | 720 | maatregel die doorloopt zonder passende hulp
verlenging.kans | 0.5 | gewicht | aanname | eigen aanname | 0.15 | 0.7 | deel dat na hulp onder een maatregel verlengd wordt
teamhulp.fte | 1980 | fte | aanname | eigen aanname | 1200 | 2200 | medewerkers die zelf lichte hulp geven
teamhulp.caseload | 22 | kinderen per fte | aanname | eigen aanname | 15 | 30 | kinderen per medewerker
teamhulp.aanloop | 5 | dagen | aanname | eigen aanname | 5 | 30 | tot de eerste afspraak
teamhulp.duur | 150 | dagen | claim | R1: drie tot zes maanden, zo verteld | 90 | 190 | hulp door het lokale team
ambulant.fte | 6549 | fte | aanname | afgeleid van StatLine 85099NED 2022: 251.705 jongeren ambulant bij aanbieders in een halfjaar, met jeugd-ggz | 4400 | 7500 | behandelaars ambulante jeugdhulp
ambulant.aanloop | 7 | dagen | aanname | eigen aanname | 7 | 45 | afspraak en intake nadat er plek is
ambulant.caseload | 20 | kinderen per fte | aanname | eigen aanname | 12 | 28 | kinderen per behandelaar
ambulant.duur | 365.4 | dagen | aanname | afgeleid van stand en instroom | 250 | 500 | ambulante jeugdhulp
jggz.fte | 4356 | fte | aanname | als ambulant | 3500 | 5800 | behandelaars jeugd-ggz
jggz.aanloop | 7 | dagen | aanname | eigen aanname | 7 | 45 | afspraak en intake nadat er plek is
jggz.caseload | 25 | kinderen per fte | aanname | eigen aanname | 15 | 35 | kinderen per behandelaar
jggz.duur | 475.8 | dagen | aanname | afgeleid van stand en instroom | 250 | 550 | behandeling jeugd-ggz
daghulp.plaatsen | 10500 | plaatsen | aanname | StatLine 85099NED 2022: 25.945 jongeren in een halfjaar is een bovengrens | 8000 | 20000 | plaatsen dagbehandeling
daghulp.duur | 330 | dagen | aanname | eigen aanname | 200 | 450 | dagbehandeling
pleegzorg.plaatsen | 18990 | plaatsen | aanname | StatLine 85099NED 2022: 17.395 jongeren in een halfjaar | 13000 | 19000 | plaatsen bij pleegouders
pleegzorg.duur | 1100 | dagen | aanname | eigen aanname | 700 | 1500 | verblijf in een pleeggezin
verblijf.plaatsen | 11100 | plaatsen | aanname | StatLine 85099NED 2022: 5.135 gezinsgericht en 14.450 ander verblijf in een halfjaar | 9000 | 16000 | plaatsen in gezinshuis, groep of kliniek
verblijf.aanloop | 3 | dagen | aanname | eigen aanname | 3 | 40 | kennismaken en plaatsen
verblijf.duur | 416.4 | dagen | aanname | eigen aanname | 250 | 600 | verblijf
gesloten.plaatsen | 800 | plaatsen | aanname | StatLine 85099NED 2022: 1.205 jongeren gesloten in een halfjaar | 600 | 1200 | plaatsen gesloten jeugdhulp
gesloten.duur | 190 | dagen | aanname | eigen aanname | 120 | 280 | gesloten plaatsing
crisis.plaatsen | 1100 | plaatsen | aanname | eigen aanname | 600 | 1300 | crisisplaatsen
crisis.duur | 28 | dagen | aanname | eigen aanname; vier weken | 14 | 60 | crisisplaatsing
zoeken.duur | 55.3 | dagen | aanname | R2 6i: zoeken naar een plek, tot een jaar | 20 | 120 | zoeken na een weigering
voogdij.duur | 3000 | dagen | gemeten | StatLine jeugdbescherming 2022: stand 9.280, uitstroom 1.325 | 2200 | 3600 | duur van een voogdij
nazorg.duur | 90 | dagen | aanname | eigen aanname | 30 | 180 | nazorg
terugval.licht | 0.141 | kans | aanname | StatLine 85097NED 2023: 24 procent herhaald beroep, over alle hulp | 0.1 | 0.25 | terugkeer na lichte hulp
terugval.matig | 0.1976 | kans | aanname | als boven | 0.1 | 0.25 | terugkeer na matige hulp
terugval.zwaar | 0.24 | kans | aanname | als boven | 0.2 | 0.4 | terugkeer na zware hulp
terugval.acuut | 0.3 | kans | aanname | als boven | 0.2 | 0.5 | terugkeer na acute hulp
terugval.na | 300 | dagen | aanname | eigen aanname | 150 | 600 | tijd tot terugkeer
effect.ongeschikt | 0.45 | factor erbij | aanname | eigen aanname | 0.1 | 1 | zoveel meer terugkeer als de hulp niet de eerste keus was
overbrugging.kans | 0.2 | kans | aanname | eigen aanname | 0.05 | 0.5 | wachtenden die overbrugging krijgen
uitwijk.vanaf | 0.07419 | deel van de plaatsen | aanname | eigen aanname | 0.02 | 0.2 | lengte van de rij waarbij iets anders wordt aangeboden
uitwijk.kans | 0.3551 | kans | aanname | R4a 5 nr 22 noemt ongeveer de helft zonder eerste keus (claim, niet gebruikt) | 0.1 | 0.6 | kans op een andere dan de gewenste hulp als de rij lang is
prijs.teamhulp | 700 | cent per dag | aanname | eigen aanname | 400 | 1200 | lichte hulp
prijs.ambulant | 1600 | cent per dag | aanname | R1 tabel 13: 4.055 euro per lopend traject in 2017, andere afbakening | 1000 | 2500 | ambulante hulp
prijs.jggz | 1300 | cent per dag | aanname | eigen aanname | 800 | 2000 | jeugd-ggz
prijs.daghulp | 8000 | cent per dag | aanname | eigen aanname | 5000 | 12000 | dagbehandeling
prijs.pleegzorg | 6000 | cent per dag | aanname | eigen aanname | 4500 | 8000 | pleegzorg
prijs.verblijf | 28000 | cent per dag | aanname | eigen aanname | 20000 | 45000 | verblijf
prijs.gesloten | 60000 | cent per dag | aanname | eigen aanname | 45000 | 80000 | gesloten jeugdhulp
prijs.crisis | 40000 | cent per dag | aanname | eigen aanname | 25000 | 60000 | crisisplaats
prijs.zoeken | 30000 | cent per dag | aanname | R4b 5 nr 39: 1.000 euro per dag bij een losse afspraak (claim) | 5000 | 100000 | losse oplossing tijdens het zoeken
budget.ambulant | 69600000000 | cent per jaar | aanname | eigen aanname: net boven de gewone uitgaven | 55000000000 | 95000000000 | plafond ambulant
budget.jggz | 52730000000 | cent per jaar | aanname | eigen aanname: net boven de gewone uitgaven | 42000000000 | 75000000000 | plafond jeugd-ggz
l1.afhaken | 0.2271 | per jaar wachten | aanname | eigen aanname | 0.1 | 0.8 | wachtenden die het opgeven
l1.wantrouwen | 0.08 | factor erbij per wissel | aanname | eigen aanname | 0 | 0.2 | meer terugkeer en afhaken na elke wissel van werker
l3.verslechtering | 0.452 | per jaar wachten | aanname | eigen aanname; dat wachten schaadt zegt R4a, hoeveel niet | 0.1 | 1.2 | wachtenden die er een stap slechter aan toe raken
l4.kans | 0.06 | kans | aanname | eigen aanname | 0 | 0.2 | verslechterde wachtende wordt gemeld omdat er geen vrijwillige hulp is
l5.papier | 0.05 | factor erbij per overdracht | aanname | eigen aanname | 0 | 0.15 | ongetoetst papier maakt een ingreep waarschijnlijker
l6.termijn | 330 | dagen | aanname | R4a 5 nr 57: zes maanden voor baby's tot start van het perspectiefonderzoek; ruimer genomen | 180 | 730 | verblijf waarna het perspectief wordt bepaald
l6.kans | 0.7103 | kans | aanname | eigen aanname, passend bij 925 nieuwe voogdijen in 2022 | 0.2 | 0.9 | kans dat het gezag dan eindigt
l7.hermelding | 0.35 | per jaar wachten | aanname | eigen aanname | 0.1 | 1 | nieuwe melding tijdens wachten op het lokale team
l8.angst | 0.4 | factor erbij | aanname | eigen aanname | 0 | 1 | meer ingrepen als crises zich opstapelen
l9.vanaf | 0.9 | deel van het plafond | aanname | eigen aanname | 0.7 | 1 | uitgaven waarbij lichter wordt ingezet
l9.kans | 0.3 | kans | aanname | eigen aanname | 0.1 | 0.6 | kans op lichtere hulp dan
l10.aandeel | 0.15 | deel | aanname | R3 01: 12,3 procent van de jeugdigen loopt risico op armoede (gemeten, 2015); van de gezinnen met hulp meer | 0.1 | 0.3 | gezinnen met schulden
l10.effect | 0.3 | factor erbij | aanname | eigen aanname | 0 | 0.8 | meer terugkeer bij schulden zonder hulp daarbij
f1.vertrek | 1.1 | factor per eenheid overbelasting | aanname | eigen aanname | 0.3 | 3 | meer vertrek bij een te hoge caseload
f1.doorlooptijd | 0.5 | factor per eenheid overbelasting | aanname | eigen aanname | 0 | 1.5 | langere doorlooptijd bij een te hoge caseload
f2.herlezen | 14 | dagen | aanname | eigen aanname | 5 | 40 | vertraging door een nieuwe werker
f3.registratie | 0.1 | factor erbij | aanname | eigen aanname | 0 | 0.3 | meer registratie na crises
f5.haast | 0.2 | factor erbij | aanname | eigen aanname | 0 | 0.5 | meer terugkeer na haast bij Veilig Thuis
f7.vraag | 0.2 | elasticiteit | aanname | betwist (R4b 3.7 F7); eigen aanname | 0 | 0.5 | meer vraag door meer aanbod
f8.afstemming | 0.02 | factor erbij per overdracht | aanname | eigen aanname | 0 | 0.05 | tijd voor afstemming tussen partijen
f9.weigering | 0.1995 | kans | aanname | eigen aanname | 0.05 | 0.4 | weigering van een zware vraag door een volle aanbieder
f10.herhaling | 0.4 | kans | aanname | eigen aanname | 0.1 | 0.7 | terugkeer begint met dezelfde hulp
f11.tijd | 0.2 | factor erbij | aanname | eigen aanname | 0 | 0.4 | extra tijd in het onderzoek
f11.effect | 0.15 | factor eraf | aanname | R4b 3.7 F11 meldt duurzamer resultaat, zonder getal | 0 | 0.3 | minder terugkeer door die tijd
`

/** All parameters of the default model. */
export const PARAMETERS: readonly Parameter[] = TABEL.trim()
  .split('\n')
  .map((regel) => {
    const [id = '', waarde, eenheid = '', soort, bron = '', laag, hoog, uitleg = ''] = regel.split(' | ')
    return { id, waarde: Number(waarde), eenheid, soort: soort as Soort, bron, laag: Number(laag), hoog: Number(hoog), uitleg }
  })
