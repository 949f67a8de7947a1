import { leeftijdOp, leeftijdsgrenzen, naderendeGrenzen, plusDagen, plusJaren, verschilInDagen, type TermijnId } from '@draad/stelsel'
import { tekst, type Tekst } from '../../kern/texts/tekst.ts'

/** How near a term is. */
export type Nabijheid = 'te-laat' | 'deze-week' | 'later'

/**
 * Late when its last day has passed; this week when at most seven days are left.
 * @example nabijheid('2026-11-20', '2026-11-21') // 'te-laat'
 */
export function nabijheid(laatsteDag: string, vandaag: string): Nabijheid {
  const dagen = verschilInDagen(vandaag, laatsteDag)
  if (dagen < 0) return 'te-laat'
  return dagen <= 7 ? 'deze-week' : 'later'
}

/** What a worker should do about a term, and in which part of the dossier. */
export interface Signaal {
  readonly wat: Tekst
  readonly doe: Tekst
  /** Section of the dossier where it is done. */
  readonly deel: string
}

const BEZWAAR: Signaal = {
  wat: tekst('Bezwaar nog niet beantwoord', 'Objection not answered yet'),
  doe: tekst('Naar de besluiten', 'Go to the decisions'),
  deel: 'besluiten',
}

/**
 * Every alert is a term: what must happen, by whom, before when. So a decision without action, a silent provider and a
 * handover nobody took up are one mechanism.
 */
const SIGNALEN: Partial<Record<TermijnId, Signaal>> = {
  'eerste-gesprek': {
    wat: tekst('Nog niet gesproken', 'Not spoken with yet'),
    doe: tekst('Plan een gesprek', 'Plan a conversation'),
    deel: 'onderzoek',
  },
  beslistermijn: {
    wat: tekst('Nog geen besluit', 'No decision yet'),
    doe: tekst('Ga naar het besluit', 'Go to the decision'),
    deel: 'besluiten',
  },
  'toewijzing-na-besluit': {
    wat: tekst('Besluit zonder vervolg', 'Decision without follow-up'),
    doe: tekst('Kies een aanbieder', 'Choose a provider'),
    deel: 'hulp',
  },
  'uitvoering-besluit': {
    wat: tekst('De hulp is nog niet begonnen', 'Help has not started'),
    doe: tekst('Bekijk wie aan zet is', 'See whose turn it is'),
    deel: 'hulp',
  },
  'reactie-aanbieder': {
    wat: tekst('De aanbieder reageert niet', 'The provider does not answer'),
    doe: tekst('Bel de aanbieder of kies een ander', 'Call the provider or choose another'),
    deel: 'hulp',
  },
  'reactie-op-overdracht': {
    wat: tekst('Overdracht niet aangenomen', 'Handover not accepted'),
    doe: tekst('Bel of neem terug', 'Call, or take it back'),
    deel: 'overdracht',
  },
  'crisis-veiligheid': {
    wat: tekst('Acuut onveilig', 'Acutely unsafe'),
    doe: tekst('Naar de veiligheid', 'Go to safety'),
    deel: 'veiligheid',
  },
  'veiligheid-opnieuw': {
    wat: tekst('Veiligheid opnieuw bekijken', 'Look at safety again'),
    doe: tekst('Naar de veiligheid', 'Go to safety'),
    deel: 'veiligheid',
  },
  'veiligheidsafspraak-controle': {
    wat: tekst('Veiligheidsafspraak nagaan', 'Check a safety agreement'),
    doe: tekst('Naar de veiligheid', 'Go to safety'),
    deel: 'veiligheid',
  },
  'plan-evaluatie': {
    wat: tekst('Plan samen bekijken', 'Review the plan together'),
    doe: tekst('Naar het plan', 'Go to the plan'),
    deel: 'plan',
  },
  'terugkoppeling-stem': {
    wat: tekst('Vertel het kind wat ermee gedaan is', 'Tell the child what was done with it'),
    doe: tekst('Naar de stem van het kind', "Go to the child's voice"),
    deel: 'stem',
  },
  'reactie-te-vroeg': {
    wat: tekst('Gezin zegt: te vroeg gestopt', 'Family says: stopped too early'),
    doe: tekst('Bel het gezin', 'Call the family'),
    deel: 'nazorg',
  },
  nazorg: {
    wat: tekst('Nazorg: hoe gaat het nu?', 'Aftercare: how is it now?'),
    doe: tekst('Naar de nazorg', 'Go to aftercare'),
    deel: 'nazorg',
  },
  'ijw-retourbericht': {
    wat: tekst('Bericht nog niet beantwoord', 'Message not answered yet'),
    doe: tekst('Naar de berichten', 'Go to the messages'),
    deel: 'berichten',
  },
  'ijw-startbericht': {
    wat: tekst('Startbericht verwacht', 'Start message expected'),
    doe: tekst('Naar de hulp', 'Go to the help'),
    deel: 'hulp',
  },
  'ijw-stopbericht': {
    wat: tekst('Stopbericht verwacht', 'Stop message expected'),
    doe: tekst('Naar de hulp', 'Go to the help'),
    deel: 'hulp',
  },
  'ijw-antwoord-verzoek': {
    wat: tekst('Verzoek van een aanbieder', 'Request of a provider'),
    doe: tekst('Beantwoord het verzoek', 'Answer the request'),
    deel: 'verzoeken',
  },
  'ijw-onderzoek-verzoek': {
    wat: tekst('Verzoek in onderzoek', 'Request being looked into'),
    doe: tekst('Geef het eindantwoord', 'Give the final answer'),
    deel: 'verzoeken',
  },
  'beslissing-op-bezwaar': BEZWAAR,
  'beslissing-op-bezwaar-commissie': BEZWAAR,
  herindicatie: {
    wat: tekst('Hulp loopt af: vervolg bespreken', 'Help is ending: discuss what follows'),
    doe: tekst('Naar de besluiten', 'Go to the decisions'),
    deel: 'besluiten',
  },
}

const ANDERS: Signaal = { wat: tekst('Termijn', 'Term'), doe: tekst('Open het dossier', 'Open the dossier'), deel: 'draad' }

/** What to tell and where to go for a term. */
export function signaalVan(regel: string): Signaal {
  return SIGNALEN[regel as TermijnId] ?? ANDERS
}

/** Age as shown: whole years, `±` when the birth date is not sure, null when unknown or unborn. */
export function leeftijdTekst(geboortedatum: string | null, op: string): string | null {
  const l = leeftijdOp(geboortedatum, op)
  if (l.jaren === null) return null
  return l.zeker ? String(l.jaren) : `±${l.jaren}`
}

/** Terms that are somebody else's to use: when their last day passes nothing is late, a right has simply ended. */
const VERSTRIJKT: readonly TermijnId[] = ['bezwaartermijn', 'noodtoegang']

/** Does this term just lapse? An objection that was not made is no failure of anyone, and gets no new date. */
export function magVerstrijken(regel: string): boolean {
  return (VERSTRIJKT as readonly string[]).includes(regel)
}

/** Dates of birth of those who reached an age of the law in the last days; a day extra for those born on 29 February. */
export function geborenOp(vandaag: string, terug: number): string[] {
  const dagen = leeftijdsgrenzen.flatMap((g) => Array.from({ length: terug + 1 }, (_, i) => plusJaren(plusDagen(vandaag, -i), -g.jaren)))
  return [...new Set(dagen.flatMap((d) => [d, plusDagen(d, -1)]))]
}

/** A child with its dossier, and the ages that its chronology already tells of. */
export interface Verjaardagskind {
  readonly dossierId: string
  readonly geopendOp: string
  readonly geboortedatum: string
  readonly verteld: readonly number[]
}

/** Which birthdays are to be recorded: reached while the dossier was open, in the last days, and not told yet. */
export function wiensGrens(
  kinderen: readonly Verjaardagskind[],
  vandaag: string,
  terug: number,
): { dossierId: string; jaren: number; op: string }[] {
  return kinderen.flatMap((k) =>
    naderendeGrenzen(k.geboortedatum, plusDagen(vandaag, -terug), terug)
      .filter((g) => g.op > k.geopendOp && !k.verteld.includes(g.jaren))
      .map((g) => ({ dossierId: k.dossierId, jaren: g.jaren, op: g.op })),
  )
}

/** What the law lets be done to a term: stand still while something is awaited from the family, and be made longer. */
export interface Rekbaar {
  readonly bronOpschorten: string
  readonly bronVerlengen: string
  /** At most so many weeks longer; null: a reasonable time, with a reason. */
  readonly hoogstensWeken: number | null
}

const REKBAAR: Partial<Record<TermijnId, Rekbaar>> = {
  beslistermijn: { bronOpschorten: 'Awb 4:15', bronVerlengen: 'Awb 4:14', hoogstensWeken: null },
  'beslissing-op-bezwaar': { bronOpschorten: 'Awb 7:10 lid 2', bronVerlengen: 'Awb 7:10 lid 3', hoogstensWeken: 6 },
  'beslissing-op-bezwaar-commissie': { bronOpschorten: 'Awb 7:10 lid 2', bronVerlengen: 'Awb 7:10 lid 3', hoogstensWeken: 6 },
}

/** May this term stand still or be made longer, and by which article? Null for a term to which neither applies. */
export function rekbaar(regel: string): Rekbaar | null {
  return REKBAAR[regel as TermijnId] ?? null
}
