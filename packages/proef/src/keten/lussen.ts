/** The loops that the sources describe, as far as the model holds them; each can be switched on or off. */
import type { Lus, LusId } from '../motor/model.ts'

/** id | name | English | sign | on | strengths | source | how */
const TABEL = `
L-1 | Wantrouwen | Distrust | + | aan | l1.afhaken,l1.wantrouwen | R4a 3.9 L-1 | Wie wacht haakt af; elke wissel van werker maakt afhaken en terugkeer waarschijnlijker.
L-3 | Wachten wordt crisis | Waiting becomes crisis | + | aan | l3.verslechtering | R4a 3.9 L-3 | Wie wacht kan er een stap slechter aan toe raken; wie acuut wordt gaat naar een crisisplaats, die zo vol raakt.
L-4 | Schaarste wordt maatregel | Scarcity becomes measure | + | aan | l4.kans | R4a 3.9 L-4 | Een wachtende die verslechtert kan gemeld worden omdat vrijwillige hulp er niet is. Een maatregel houdt een werker bezet tot de hulp klaar is, dus trage hulp verlengt de maatregel.
L-5 | Papierketen | Paper chain | + | aan | l5.papier | R4a 3.9 L-5 | Elke overdracht neemt ongetoetste zinnen mee; dat maakt een ingreep waarschijnlijker.
L-6 | Klok van terugkeer | Reunification clock | + | aan | l6.termijn,l6.kans | R4a 3.9 L-6 | Wie te lang uit huis is, de wachttijd meegeteld, komt voor de vraag of het gezag eindigt.
L-7 | Meldingentrechter | Reporting funnel | + | aan | l7.hermelding | R4a 3.9 L-7 | Veilig Thuis geeft terug aan het lokale team; wie daar wacht wordt opnieuw gemeld.
L-8 | Angst voor fouten | Fear of error | + | aan | l8.angst | R4a 3.9 L-8, R4b 3.7 F4 | Als er meer crises zijn dan gewoon, wordt vaker ingegrepen.
L-9 | Geld maakt licht | Money makes light | + | aan | l9.vanaf,l9.kans | R4a 3.9 L-9 | Als het plafond nadert, wordt lichtere hulp ingezet dan bedoeld; die past minder en keert vaker terug.
L-10 | Armoede | Poverty | + | aan | l10.aandeel,l10.effect | R4a 3.9 L-10 | Een deel van de gezinnen heeft schulden; zonder hulp daarbij keren zij vaker terug.
F1 | Caseload en vertrek | Caseload and turnover | + | aan | f1.vertrek,f1.doorlooptijd | R4b 3.7 F1, R4a 3.9 L-2 | Overbelasting laat werkers vertrekken en alles langer duren; wie blijft draagt meer.
F2 | Opnieuw lezen | Reading again | + | aan | f2.herlezen | R4b 3.7 F2 | Bij vertrek krijgt elk kind van die werker een ander, die het verhaal opnieuw leest: vertraging.
F3 | Registratie na incident | Registration after incidents | + | aan | f3.registratie | R4b 3.7 F3 | Na meer crises dan gewoon kost het werk meer registratie en dus tijd.
F5 | Haast bij Veilig Thuis | Haste at Veilig Thuis | + | aan | f5.haast | R4b 3.7 F5 | Wie er langer dan vijf dagen wachtte krijgt een haastig oordeel en keert vaker terug.
F6 | Plafond en stop | Ceiling and stop | + | aan | budget.ambulant,budget.jggz | R4b 3.7 F6 | Is het plafond van het jaar op, dan begint alleen wie acuut is; op 1 januari gaat het weer open.
F7 | Aanbod schept vraag | Supply makes demand | + | uit | f7.vraag | R4b 3.7 F7 (betwist) | Meer mensen bij het lokale team geeft meer vragen. Staat uit omdat het betwist is.
F8 | Afstemming | Coordination | + | aan | f8.afstemming | R4b 3.7 F8 | Hoe meer overdrachten, hoe meer tijd elk werk kost.
F9 | Weigering van zware vragen | Refusal of complex youth | + | aan | f9.weigering | R4b 3.7 F9 | Volle aanbieders weigeren zware vragen; het kind zoekt verder, in een losse en dure oplossing.
F10 | Niet leren | Not learning | + | aan | f10.herhaling | R4b 3.7 F10 | Wie terugkeert krijgt vaak dezelfde hulp nog eens, zonder nieuw onderzoek.
F11 | Bewust vertragen | Slowing down on purpose | - | uit | f11.tijd,f11.effect | R4b 3.7 F11 | Meer tijd in het onderzoek geeft minder terugkeer. Staat uit: een verandering om te proberen.
`

export const LUSSEN: readonly Lus[] = TABEL.trim()
  .split('\n')
  .map((regel) => {
    const [id, naam = '', naamEn = '', teken, aan, sterkte = '', bron = '', werking = ''] = regel.split(' | ')
    return {
      id: id as LusId,
      naam,
      naamEn,
      teken: teken === '+' ? 'versterkend' : 'dempend',
      aan: aan === 'aan',
      sterkte: sterkte.split(','),
      bron,
      werking,
    }
  })
