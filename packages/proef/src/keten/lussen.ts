/** The loops that the sources describe, as far as the model holds them; each can be switched on or off. */
import type { Lus, LusId } from '../motor/model.ts'
import { leesTabel } from './tabel.ts'

/** id | name | sign | on | strengths | how | source, and under it in English: name | how | source (none when it has no words) */
const TABEL = `
L-1 | Wantrouwen | + | aan | l1.afhaken,l1.wantrouwen | Wie wacht haakt af; elke wissel van werker maakt afhaken en terugkeer waarschijnlijker. | R4a 3.9 L-1
  Distrust | Those who wait may give up; every change of worker makes giving up and return likelier.
L-3 | Wachten wordt crisis | + | aan | l3.verslechtering | Wie wacht kan er een stap slechter aan toe raken; wie acuut wordt gaat naar een crisisplaats, die zo vol raakt. | R4a 3.9 L-3
  Waiting becomes crisis | Those who wait can get one step worse; those who become acute go to a crisis place, and these fill up.
L-4 | Schaarste wordt maatregel | + | aan | l4.kans | Een wachtende die verslechtert kan gemeld worden omdat vrijwillige hulp er niet is. Een maatregel houdt een werker bezet tot de hulp klaar is, dus trage hulp verlengt de maatregel. | R4a 3.9 L-4
  Scarcity becomes measure | A child that gets worse while waiting can be reported because there is no voluntary help. A measure keeps a worker busy until the help is done, so slow help prolongs the measure.
L-5 | Papierketen | + | aan | l5.papier,papier.hoogstens | Elke overdracht neemt ongetoetste zinnen mee; dat maakt een ingreep waarschijnlijker. | R4a 3.9 L-5
  Paper chain | Every handover takes unverified sentences along; that makes an intervention likelier.
L-6 | Klok van terugkeer | + | aan | l6.termijn,l6.kans | Wie te lang uit huis is, de wachttijd meegeteld, komt voor de vraag of het gezag eindigt. | R4a 3.9 L-6
  Reunification clock | For a child that is away from home too long, waiting included, the question arises whether custody should end.
L-7 | Meldingentrechter | + | aan | l7.hermelding | Veilig Thuis geeft terug aan het lokale team; wie daar wacht wordt opnieuw gemeld. | R4a 3.9 L-7
  Reporting funnel | Veilig Thuis hands cases back to the local team; children who wait there are reported again.
L-8 | Angst voor fouten | + | aan | l8.angst | Als er meer crises zijn dan gewoon, wordt vaker ingegrepen. | R4a 3.9 L-8, R4b 3.7 F4
  Fear of error | When there are more crises than usual, authorities intervene more often.
L-9 | Geld maakt licht | + | aan | l9.vanaf,l9.kans | Als het plafond nadert, wordt lichtere hulp ingezet dan bedoeld; die past minder en keert vaker terug. | R4a 3.9 L-9
  Money makes light | When the ceiling comes near, lighter help is given than was meant; it fits less well and the child returns more often.
L-10 | Armoede | + | aan | l10.aandeel,l10.effect | Een deel van de gezinnen heeft schulden; zonder hulp daarbij keren zij vaker terug. | R4a 3.9 L-10
  Poverty | Some of the families are in debt; without help with that they return more often.
F1 | Caseload en vertrek | + | aan | f1.vertrek,f1.doorlooptijd | Overbelasting laat werkers vertrekken en alles langer duren; wie blijft draagt meer. | R4b 3.7 F1, R4a 3.9 L-2
  Caseload and turnover | Overload makes workers leave and everything take longer; those who stay carry more.
F2 | Opnieuw lezen | + | aan | f2.herlezen | Bij vertrek krijgt elk kind van die werker een ander, die het verhaal opnieuw leest: vertraging. | R4b 3.7 F2
  Reading again | When a worker leaves, each child gets another one, who reads the story again: delay.
F3 | Registratie na incident | + | aan | f3.registratie,crisis.week,crisis.lang,crisis.hoogstens | Na meer crises dan gewoon kost het werk meer registratie en dus tijd. | R4b 3.7 F3
  Registration after incidents | After more crises than usual more has to be registered, and so the work takes more time.
F5 | Haast bij Veilig Thuis | + | aan | f5.haast,f5.vanaf | Wie er lang wachtte krijgt een haastig oordeel en keert vaker terug. Zolang er bij Veilig Thuis geen rij is doet deze lus niets. | R4b 3.7 F5
  Haste at Veilig Thuis | Those who waited there long get a hasty judgement and return more often. As long as Veilig Thuis has no queue this loop does nothing.
F6 | Plafond en stop | + | aan | budget.ambulant,budget.jggz | Is het plafond van het jaar op, dan begint alleen wie acuut is; op 1 januari gaat het weer open. | R4b 3.7 F6
  Ceiling and stop | When the ceiling of the year is reached, only acute help begins; on 1 January it opens again.
F7 | Aanbod schept vraag | + | uit | f7.vraag | Meer mensen bij het lokale team geeft meer vragen. Staat uit omdat het betwist is. | R4b 3.7 F7 (betwist)
  Supply makes demand | More people at the local team bring more questions. It is off because it is disputed. | R4b 3.7 F7 (disputed)
F8 | Afstemming | + | aan | f8.afstemming | Hoe meer overdrachten, hoe meer tijd elk werk kost. | R4b 3.7 F8
  Coordination | The more handovers, the more time each piece of work takes.
F9 | Weigering van zware vragen | + | aan | f9.weigering,f9.vol,f9.niet-vol | Aanbieders weigeren zware vragen, volle vaker dan andere; het kind zoekt verder, in een losse en dure oplossing. | R4b 3.7 F9
  Refusal of complex youth | Providers refuse serious questions, full ones more often than others; the child goes on searching, in a makeshift and costly solution.
F10 | Niet leren | + | aan | f10.herhaling,f10.effect | Niemand weet wat hulp uithaalde: wie terugkeert krijgt na het onderzoek vaak dezelfde hulp nog eens, en keert daarna weer vaker terug. | R4b 3.7 F10
  Not learning | Nobody knows what help did: those who return often get the same help once more after the inquiry, and return more often again.
F11 | Bewust vertragen | - | uit | f11.tijd,f11.effect | Meer tijd in het onderzoek geeft minder terugkeer van wie het lokale team onderzocht. Staat uit: een verandering om te proberen. | R4b 3.7 F11
  Slowing down on purpose | More time in the inquiry gives less return of those whom the local team looked into. It is off: a change to try.
`

export const LUSSEN: readonly Lus[] = leesTabel(TABEL).map(({ cellen, engels }) => {
  const [id, naam = '', teken, aan, sterkte = '', werking = '', bron = ''] = cellen
  const [naamEn = '', werkingEn = '', bronEn = bron] = engels
  return {
    id: id as LusId,
    naam,
    naamEn,
    teken: teken === '+' ? 'versterkend' : 'dempend',
    aan: aan === 'aan',
    sterkte: sterkte.split(','),
    bron,
    bronEn,
    werking,
    werkingEn,
  }
})
