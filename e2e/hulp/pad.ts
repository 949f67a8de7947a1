// Over 300 lines: every station of the main path in the browser, one function each, in the order of the chain.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kop, leesBericht, schrijfBericht, type JW305 } from '@draad/berichten'
import { plusDagen } from '@draad/stelsel'
import type { Page } from 'playwright-core'
import { druk, kies, kiesUit, open, typ, vink, voegToe, vulDatum, zie } from './invullen.ts'

/** The child of a walk, made up. */
interface Kind {
  readonly voornaam: string
  readonly achternaam: string
  readonly geboren: string
  readonly bsn: string
}

/** A walk: who, at which address, on which day. */
export interface Pad {
  readonly adres: string
  readonly vandaag: string
  readonly kind: Kind
}

const naarDeel = async (p: Page, deel: string) => {
  await p.getByRole('navigation', { name: 'Onderdelen' }).getByRole('link', { name: deel, exact: true }).click()
}

/** Searches by name and date of birth; what is found stands on the page. */
export async function zoek(p: Page, achternaam: string, geboren: string): Promise<void> {
  await typ(p, 'Achternaam', achternaam)
  await vulDatum(p, 'Geboortedatum', geboren)
  await p.getByRole('main').getByRole('button', { name: 'Zoek', exact: true }).click()
  await zie(p, /keer gevonden/)
}

/** The question, after searching. Gives the id of the child's dossier. */
export async function stelVraag(p: Page, { adres, kind }: Pad): Promise<string> {
  await p.goto(`${adres}/nieuwe-vraag`)
  await zoek(p, kind.achternaam, kind.geboren)
  await druk(p, 'Dit kind staat er niet bij: verder')
  await typ(p, 'Wat vraagt het kind of gezin', 'Zij slaapt al weken slecht en durft niet naar school.')
  await typ(p, 'Wie zei dit?', 'moeder')
  await kiesUit(p, 'Langs welke weg', 'Kind of gezin zelf')
  await typ(p, 'Wie nam contact op?', 'moeder')
  const nodig = await voegToe(p, 'Wat zegt ieder zelf nodig te hebben?', 'Behoefte')
  await typ(nodig, 'Wie?', 'moeder')
  await typ(nodig, 'Wat is nodig?', 'Iemand die meedenkt.')
  const eerste = p
    .getByRole('group', { name: /^Voor welke kinderen/ })
    .locator('li')
    .first()
  await typ(eerste, 'Voornamen', kind.voornaam)
  await kies(eerste, 'Geslacht', 'Meisje of vrouw')
  await typ(eerste, 'BSN', kind.bsn)
  const moeder = await voegToe(p, 'Ouders en andere volwassenen', 'Volwassene')
  await typ(moeder, 'Voornamen', 'Marit')
  await typ(moeder, 'Achternaam', kind.achternaam)
  await kies(moeder, 'Heeft deze persoon gezag?', 'Ja')
  await typ(moeder, 'Telefoon', '0600000901')
  const huis = await voegToe(p, 'Wie wonen samen?', 'Huis')
  await typ(huis, 'Hoe noemt het gezin dit huis?', 'Thuis')
  await vink(huis, kind.voornaam, 'Welke kinderen wonen hier?')
  await vink(huis, 'Marit', 'Welke volwassenen wonen hier?')
  await kies(p, 'Hoe dringend is het?', 'Gewoon')
  await vink(p, 'De klachten zijn ernstig', 'Waar let u op?')
  await typ(p, 'Waarom vindt u dat?', 'Zij gaat nog wel naar buiten; er is geen gevaar.')
  await druk(p, 'Leg de vraag vast')
  await p.waitForURL(/\/dossiers\/[0-9a-f-]{36}/)
  await p.getByRole('heading', { level: 1, name: new RegExp(kind.voornaam) }).waitFor()
  return /dossiers\/([0-9a-f-]{36})/.exec(p.url())?.[1] ?? ''
}

/** Inquiry with a first conversation planned today. */
export async function naarOnderzoek(p: Page, { vandaag }: Pad): Promise<void> {
  await naarDeel(p, 'Vraag')
  await p.getByText('Vraag afronden').click()
  await kies(p, 'Uitkomst', 'Onderzoek')
  await vulDatum(p.locator('details[open]', { hasText: 'Vraag afronden' }), 'Wanneer is het eerste gesprek?', vandaag)
  await typ(p, 'Waarom deze uitkomst?', 'We kijken samen wat er nodig is.')
  await druk(p, 'Rond de vraag af')
  await p.getByText('Vraag afronden').waitFor({ state: 'hidden' })
}

/** Three judgements apart, on the basis of having seen the child. */
export async function beoordeelVeiligheid(p: Page): Promise<void> {
  await naarDeel(p, 'Veiligheid')
  await p.getByText('Begin met beoordelen').click()
  const f = p.locator('form').filter({ has: p.getByRole('button', { name: 'Leg het oordeel vast' }) })
  await kies(f, 'Hoe?', 'In persoon')
  await kies(f, 'Was u alleen met het kind?', 'Ja')
  await typ(f, 'Wat zag of hoorde u?', 'Rustig, vertelde over school.')
  for (const [kop, waarde] of [
    ['Veilig op dit moment', 'Veilig'],
    ['Kans dat het weer gebeurt', 'Niet waarschijnlijk'],
    ['Ontwikkeling van het kind', 'Zorgen'],
  ] as const) {
    const k = f.locator('.kaart').filter({ has: p.getByRole('heading', { name: kop, exact: true }) })
    await typ(k, 'Wat is gezien of vastgesteld?', 'Op school gesproken.')
    await kies(k, kop, waarde)
    await kies(k, 'Waar berust dit op?', 'Kind is gezien')
    await typ(k, 'Hoe komt u tot dit oordeel?', 'Alleen gesproken, en gekeken hoe het thuis gaat.')
  }
  await druk(f, 'Leg het oordeel vast')
  await zie(p, 'Ieder kind is gezien en nu veilig bevonden.')
}

/** The first conversation, with everybody who was invited. */
export async function voerGesprek(p: Page): Promise<void> {
  await naarDeel(p, 'Onderzoek')
  const f = await open(p, 'Gesprek vastleggen')
  await kiesUit(f, 'Waar?', 'thuis')
  await typ(f, 'Waarover ging het?', 'Over slapen, over school, en over wat al goed gaat.')
  await druk(f, 'Gesprek vastleggen')
  await zie(p, 'eerste gesprek')
}

export const WOORDEN = 'Ik lig wakker omdat ik bang ben dat niemand naast mij wil zitten.'

/** The child is heard, and hears what was done with it. */
export async function hoorKind(p: Page, { kind }: Pad): Promise<void> {
  await naarDeel(p, 'Stem')
  const f = await open(p, `Woorden van ${kind.voornaam} vastleggen`)
  await typ(f, 'In de eigen woorden van', WOORDEN)
  await druk(f, `Woorden van ${kind.voornaam} vastleggen`)
  await p.locator('blockquote', { hasText: WOORDEN }).waitFor()
}

export async function vertelTerug(p: Page, { kind }: Pad): Promise<void> {
  await naarDeel(p, 'Stem')
  const f = await open(p, 'Vastleggen dat het is verteld')
  await typ(f, 'Wat is ermee gedaan?', 'In het plan staat dat je zelf kiest naast wie je zit.')
  await kies(f, 'Hoe zwaar woog het?', 'zwaar')
  await typ(f, 'Waarom, gezien de leeftijd', 'Zij kan het goed uitleggen.')
  await kies(f, 'Aan wie hebt u het verteld?', `aan ${kind.voornaam} zelf`)
  await typ(f, 'Hoe en waar hebt u het verteld?', 'thuis, aan tafel')
  await typ(f, 'Wat zei', 'Oké.')
  await druk(f, 'Vastleggen dat het is verteld')
  await p.locator('q', { hasText: 'Oké.' }).waitFor()
}

/** A statement with its kind and source, made final. */
export async function doeUitspraak(p: Page): Promise<void> {
  await naarDeel(p, 'Feiten')
  const f = await open(p, 'Uitspraak toevoegen')
  await typ(f, 'Wat is er, concreet?', 'Was in oktober zes dagen niet op school.')
  await kies(f, 'Wat is dit?', 'feit')
  await typ(f, 'Van wie of waaruit weten we dit?', 'de mentor')
  await kies(f, 'Is het nagegaan?', 'staat in een document')
  await typ(f, 'Hoe, en bij wie?', 'verzuimlijst van school')
  await druk(f, 'Bewaar als concept')
  await druk(p, 'Stel vast')
  await p.getByRole('button', { name: 'Stel vast', exact: true }).waitFor({ state: 'hidden' })
}

const AFWEGING = [
  'Wat het kind zelf zegt',
  'Wie dit kind is',
  'Familie en wie belangrijk is',
  'Zorg, bescherming en veiligheid',
  'Hoe dit kind kan groeien',
  'Wat er bij dit kind anders is',
  'Afweging: wat spreekt',
  'Conclusie',
] as const

/** The best-interest assessment as a draft; who makes it final is another step. */
export async function schrijfBelang(p: Page): Promise<void> {
  await naarDeel(p, 'Onderzoek')
  await druk(p, 'Afweging beginnen')
  for (const s of AFWEGING) await typ(p, s, `${s}: opgeschreven met het gezin.`)
  for (const [naam, vak] of [
    ['Meryem Aydin', 'jeugdhulp'],
    ['Noor Haan', 'gedragswetenschap'],
  ] as const) {
    const d = await voegToe(p, 'Wie dachten mee?', 'Deskundige')
    await typ(d, 'Naam', naam)
    await typ(d, 'Vak', vak)
  }
  await druk(p, 'Bewaar concept')
}

/** Asks a behavioural scientist, who then gets the dossier. */
export async function vraagDeskundige(p: Page, wie: RegExp): Promise<void> {
  await naarDeel(p, 'Onderzoek')
  const f = await open(p, 'Expertise vragen')
  await kiesUit(f, 'Welke kennis?', 'gedragswetenschap')
  await typ(f, 'Waarom is dit nodig?', 'Is dit angst, of is er op school iets gebeurd?')
  await kiesUit(f, 'Wie denkt mee?', wie)
  await druk(f, 'Expertise vragen')
  await p.getByRole('heading', { name: 'gedragswetenschap' }).waitFor()
}

/** The second author adds a sentence; both stand under it when it is final. */
export async function vulBelangAan(p: Page): Promise<void> {
  await naarDeel(p, 'Onderzoek')
  await typ(p, 'Wat er bij dit kind anders is', 'De angst is begonnen na de verhuizing.')
  await druk(p, 'Bewaar concept')
  await zie(p, 'Alles is ingevuld.')
}

/** The mother gets her own door to this thread. */
export async function laatMoederToe(p: Page): Promise<void> {
  await naarDeel(p, 'Gezin')
  const d = await open(p, 'Eigen draad laten zien')
  await kiesUit(d, 'Wie?', /^Marit/)
  await druk(d, 'Geef toegang')
  await d.waitFor({ state: 'hidden' })
}

export async function stelBelangVast(p: Page): Promise<void> {
  await druk(p, 'Stel de afweging vast')
  await zie(p, /Vastgesteld op/)
}

/** A support plan with one goal and one agreement, in words of the child, frozen. */
export async function maakPlan(p: Page, { kind, vandaag }: Pad): Promise<void> {
  await naarDeel(p, 'Plan')
  await druk(p, 'Ondersteuningsplan beginnen')
  await druk(p, 'Verder schrijven')
  await typ(p, 'Wat speelt er?', 'Slecht slapen en niet naar school durven.')
  const deel = p.locator('form section.kaart').filter({ has: p.getByRole('heading', { name: `Voor ${kind.voornaam}` }) })
  await typ(deel, `Welke hulp heeft ${kind.voornaam} nodig?`, 'Iemand die elke week helpt om weer naar school te gaan.')
  const doel = await voegToe(deel, 'Doelen', 'Doel')
  await typ(doel, 'Wat is er dan anders?', 'Ik ga vijf dagen naar school.')
  await kiesUit(doel, 'Van wie is dit doel?', 'kind of jongere')
  await typ(doel, 'Hoe ziet u of het lukt?', 'dagen per week naar school')
  await typ(doel, 'Hoe is het nu?', '3')
  await typ(doel, 'Wanneer is het goed genoeg?', '5')
  const actie = await voegToe(deel, 'Wie doet wat?', 'Afspraak')
  await typ(actie, 'Wat?', 'Belt met de mentor.')
  await typ(actie, 'Wie?', 'moeder')
  await vink(actie, 'Heeft ja gezegd')
  await vulDatum(actie, 'Klaar voor', plusDagen(vandaag, 14))
  await typ(deel, `Wat mag ${kind.voornaam} ervan verwachten?`, 'Elke week komt iemand met je praten.')
  await vink(deel, `${kind.voornaam} heeft gezegd dit te begrijpen`)
  await typ(p, 'Niemand? Wat is gevraagd', 'Oma kan niet; zij woont te ver.')
  await vulDatum(p, 'Wanneer kijkt u samen of het werkt?', plusDagen(vandaag, 90))
  await druk(p, 'Bewaar concept')
}

/** What child and mother think of the draft, in their own words; then it is frozen. */
export async function stelPlanVast(p: Page, { kind }: Pad): Promise<void> {
  for (const [wie, woorden] of [
    [kind.voornaam, 'Ik wil het proberen.'],
    ['Marit', 'Dit helpt ons.'],
  ] as const) {
    await druk(p, 'Vastleggen wat iemand ervan vindt')
    const f = p.getByRole('region', { name: 'Vastleggen wat iemand ervan vindt' })
    await kiesUit(f, 'Wie?', new RegExp(`^${wie}`))
    await kies(f, 'Is deze persoon het eens?', 'eens')
    await typ(f, 'In eigen woorden', woorden)
    await druk(f, 'Vastleggen wat iemand ervan vindt')
    await p.locator('blockquote', { hasText: woorden }).waitFor()
  }
  await druk(p, 'Stel het plan vast')
  await zie(p, /geldt sinds/)
}

/** Begins the first decision and opens its letter. */
export async function beginBesluit(p: Page): Promise<void> {
  await naarDeel(p, 'Besluiten')
  await druk(p, 'Besluit opstellen')
  await p.locator('form').getByRole('button', { name: 'Besluit opstellen' }).click()
  await p.waitForURL(/besluit=/)
  await p.getByRole('heading', { name: 'Eerste besluit' }).waitFor()
}

/** All that the letter asks. */
export async function schrijfBesluit(p: Page, { vandaag }: Pad): Promise<void> {
  const hulp = await voegToe(p, 'Welke hulp?', 'Hulp')
  await kiesUit(hulp, 'Product', /\(45A04\)/)
  await typ(hulp, 'Wat moet deze hulp opleveren?', 'Weer vijf dagen naar school.')
  await vulDatum(hulp, 'Tot en met', plusDagen(vandaag, 180))
  await kies(hulp, 'En daarna?', 'Loopt door tot er een nieuw besluit is')
  await kiesUit(hulp, 'Juridisch kader', 'Vrijwillig')
  await typ(p, 'Wat vroeg het gezin?', 'Hulp om weer te slapen en naar school te gaan.')
  await schrijfMotivering(p)
  await typ(p, 'De woorden van het kind', WOORDEN)
  await typ(p, 'Wat deden we daarmee?', 'De plek in de klas is afgesproken met de mentor.')
  await typ(p, 'Wat vinden de ouders?', 'Moeder is het ermee eens.')
  const ander = await voegToe(p, 'Wat is er nog meer bekeken?', 'Mogelijkheid')
  await typ(ander, 'Wat?', 'Een cursus op school')
  await typ(ander, 'Waarom niet gekozen?', 'Begint pas in het voorjaar.')
  await typ(p, 'Welk nadeel heeft dit besluit', 'Een middag per week minder tijd om te spelen.')
  await typ(p, 'Welk nadeel heeft het kind als we niets doen', 'De angst wordt groter en zij mist nog meer school.')
  await typ(p, 'Waar kan het gezin bezwaar maken?', 'Gemeente Veldermeer, Postbus 1, 9999 ZA Veldermeer')
}

const schrijfMotivering = (p: Page) =>
  typ(
    p,
    'Waarom dit besluit?',
    'Wij spraken haar thuis en op school. Zij wil graag, maar is bang. Wekelijkse hulp van iemand die zij kent past daarbij.',
  )

export async function legVoor(p: Page): Promise<void> {
  await druk(p, 'Leg voor aan de gemeente')
  await zie(p, 'ligt bij de gemeente')
}

/** The decision maker opens what waits and takes it. */
export async function neemBesluit(p: Page, pad: Pad): Promise<void> {
  await p.goto(`${pad.adres}/besluiten`)
  await p
    .getByRole('link', { name: new RegExp(pad.kind.voornaam) })
    .first()
    .click()
  await p.locator('form').getByRole('button', { name: 'Neem besluit' }).click()
  await p
    .getByRole('row', { name: /Eerste besluit/ })
    .getByText('genomen')
    .waitFor()
}

/** The family's first choice, and the provider that gets the question. */
export async function wijsToe(p: Page, aanbieder: string): Promise<void> {
  await naarDeel(p, 'Hulp')
  await druk(p, 'Aanbieder kiezen')
  const f = p.locator('form').filter({ has: p.getByRole('button', { name: 'Vraag de aanbieder' }) })
  await typ(f, 'Wat koos het gezin het liefst?', 'Iemand in de buurt, het liefst een vrouw.')
  await kiesUit(f, 'Welke aanbieder was de eerste keus?', 'Praktijk Anker')
  await kiesUit(f, 'Bij welke aanbieder komt de hulp?', aanbieder)
  if (aanbieder !== 'Praktijk Anker') {
    await kiesUit(f, 'Dit is niet de eerste keus', /plek|vol/i)
    await typ(f, 'Leg het uit zoals', 'Praktijk Anker heeft tot de zomer geen plek.')
  }
  await druk(f, 'Vraag de aanbieder')
  await zie(p, 'Alle hulp uit het besluit is toegewezen')
}

/** The provider accepts, with the day on which help is expected to begin. */
export async function neemAan(p: Page, { adres, kind, vandaag }: Pad): Promise<void> {
  await p.goto(`${adres}/plaatsen`)
  await p.getByRole('link', { name: new RegExp(`^${kind.voornaam} ${kind.achternaam}`) }).click()
  const f = await open(p, 'Aannemen')
  await vulDatum(f, 'Op welke dag begint de hulp', vandaag)
  await druk(f, 'Aannemen')
  await p.getByRole('button', { name: 'Weigeren', exact: true }).waitFor({ state: 'hidden' })
}

/** How it went, looked at together with the family. */
export async function kijkSamen(p: Page, { kind }: Pad): Promise<void> {
  await naarDeel(p, 'Hulp')
  const d = await open(p, 'Samen gekeken hoe het gaat')
  await typ(d, 'Wie waren erbij?', `${kind.voornaam}, Marit`)
  await typ(d, 'Wat zei het kind?', 'Ik ging vier dagen.')
  const doel = d
    .getByRole('group', { name: /^Hoe staat het met de doelen/ })
    .locator('li')
    .first()
  await typ(doel, 'Doel', 'Ik ga vijf dagen naar school.')
  await kiesUit(doel, 'Waar staan we?', 'Dichterbij')
  await kies(d, 'Deed de hulp wat hij moest doen?', 'Voor een deel')
  await typ(d, 'Wat gaan we anders doen?', 'Nog een maand samen naar school lopen.')
  await druk(d, 'Samen gekeken hoe het gaat')
  await p.locator('blockquote', { hasText: 'Ik ging vier dagen.' }).waitFor()
}

/** Help stops, with a day on which somebody asks how it goes. */
export async function stopHulp(p: Page, { vandaag }: Pad): Promise<void> {
  const d = await open(p, 'Hulp is gestopt')
  await kiesUit(d, 'Waarom stopte de hulp?', /plan/i)
  await vulDatum(d, 'Wanneer vraagt iemand hoe het gaat?', plusDagen(vandaag, 60))
  await druk(d, 'Hulp is gestopt')
  await d.waitFor({ state: 'hidden' })
}

/** What the family says of the end, and the same thread taken up again. */
export async function teVroeg(p: Page): Promise<void> {
  await naarDeel(p, 'Nazorg')
  const d = await open(p, 'Het gezin zegt: te vroeg')
  await kies(d, 'Wie zegt dit?', 'Een ouder')
  await typ(d, 'Naam', 'Marit')
  await typ(d, 'In eigen woorden', 'Het ging net goed, en nu is het weer mis.')
  await druk(d, 'Het gezin zegt: te vroeg')
  await zie(p, 'wacht op antwoord')
}

export async function heropen(p: Page): Promise<void> {
  const d = await open(p, 'Pak de draad weer op')
  await typ(d, 'Wat is er nodig?', 'Opnieuw kijken welke hulp past.')
  await druk(d, 'Pak de draad weer op')
  await zie(p, 'De draad is weer opgepakt')
}

/** The provider's message that help started, written from the order as a file in the inbox folder. */
export function brengStartbericht(uit: string, inbox: string, bestand: string, begin: string): void {
  const gelezen = leesBericht(readFileSync(join(uit, bestand)))
  if (gelezen.soort !== 'JW301' || gelezen.bericht === null) throw new Error(`the JW301 could not be read: ${JSON.stringify(gelezen)}`)
  const { Client, Header } = gelezen.bericht
  const start: JW305 = {
    Header: kop('JW305', {
      afzender: Header.Ontvanger,
      ontvanger: Header.Afzender,
      identificatie: `E${Date.now()}`.slice(0, 12),
      dagtekening: begin,
    }),
    Client: {
      Bsn: Client.Bsn,
      Geboortedatum: Client.Geboortedatum,
      Geslacht: Client.Geslacht,
      Naam: { Geslachtsnaam: Client.Naam.Geslachtsnaam },
      StartProducten: {
        StartProduct: Client.ToegewezenProducten.ToegewezenProduct.map((t) => ({
          ToewijzingNummer: t.ToewijzingNummer,
          ...(t.Product ? { Product: t.Product } : {}),
          ToewijzingIngangsdatum: t.Ingangsdatum,
          Begindatum: begin,
          StatusAanlevering: '1' as const,
        })),
      },
    },
  }
  writeFileSync(join(inbox, '.start.xml'), schrijfBericht(start))
  renameSync(join(inbox, '.start.xml'), join(inbox, 'start.xml'))
}
