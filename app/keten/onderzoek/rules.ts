import { plusMaanden, termijnRegel } from '@draad/stelsel'
import { veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import {
  CONTRA,
  SECTIES,
  type Alternatief,
  type Auteur,
  type BelangInhoud,
  type Contra,
  type ContraAntwoord,
  type Deelnemer,
  type EigenKrachtInvoer,
  type GeenStemReden,
  type UitspraakInhoud,
} from './model.ts'

/** Nothing that is recorded as having happened lies in the future. */
export function nietInToekomst(pad: string, op: string, vandaag: string): VeldFout[] {
  return op > vandaag
    ? [
        veld(pad, 'Deze dag moet nog komen. Leg vast wat er is gebeurd.', 'This day is still to come. Record what has happened.', {
          gevonden: op,
          toegestaan: `≤ ${vandaag}`,
        }),
      ]
    : []
}

/**
 * The child is on the list of every conversation about it. Not invited, or not (wholly) there: why, and who decided that;
 * not there at all: whether the child wanted to, and another way to be heard.
 *
 * @bron IVRK 12; R0-46, R0-47
 */
export function kindBijGesprek(deelnemers: readonly Deelnemer[], kinderen: readonly string[]): VeldFout[] {
  const fouten: VeldFout[] = []
  const jeugdigen = deelnemers.map((d, i) => ({ d, i })).filter(({ d }) => d.rol === 'jeugdige')
  const [enig] = kinderen
  for (const kind of kinderen) {
    const er = jeugdigen.some(({ d }) => d.persoonId === kind || (kinderen.length === 1 && kind === enig && !d.persoonId))
    if (!er)
      fouten.push(
        veld(
          'deelnemers',
          'Zet ieder kind over wie het gaat op de lijst, ook als het er niet bij was.',
          'Put every child it is about on the list, also when absent.',
        ),
      )
  }
  for (const { d, i } of jeugdigen) fouten.push(...kindMetReden(d, i))
  return fouten
}

function kindMetReden(d: Deelnemer, i: number): VeldFout[] {
  const fouten: VeldFout[] = []
  if (d.uitgenodigd && d.aanwezig === 'geheel') return fouten
  if (!d.reden)
    fouten.push(
      veld(
        `deelnemers.${i}.reden`,
        'Schrijf waarom het kind er niet (helemaal) bij was.',
        'Say why the child was not there (all the time).',
      ),
    )
  if (!d.wieBesliste) fouten.push(veld(`deelnemers.${i}.wieBesliste`, 'Schrijf wie dat besliste.', 'Say who decided that.'))
  if (d.aanwezig !== 'niet') return fouten
  if (!d.wildeMeedoen)
    fouten.push(
      veld(
        `deelnemers.${i}.wildeMeedoen`,
        'Kies of het kind mee wilde doen; "onbekend" mag.',
        'Choose whether the child wanted to take part; "unknown" is allowed.',
      ),
    )
  if (!d.alternatief)
    fouten.push(
      veld(`deelnemers.${i}.alternatief`, 'Kies hoe het kind alsnog gehoord wordt.', 'Choose how the child will be heard instead.'),
    )
  return fouten
}

/**
 * Does this conversation satisfy "first talk"? The child or a parent was there, and saw or was seen: a phone call to
 * make an appointment, or a talk among professionals, is not it.
 */
export function isEersteGesprek(g: { readonly plek: string; readonly deelnemers: readonly Deelnemer[] }): boolean {
  if (g.plek === 'telefoon') return false
  return g.deelnemers.some((d) => ['jeugdige', 'ouder', 'verzorger'].includes(d.rol) && (d.aanwezig === 'geheel' || d.aanwezig === 'deels'))
}

/** Whether parents were there, apart from whether the child was; nobody noted is unknown. @bron R0-49 */
export function oudersAanwezig(deelnemers: readonly Deelnemer[]): 'ja' | 'nee' | 'onbekend' {
  const ouders = deelnemers.filter((d) => d.rol === 'ouder' || d.rol === 'verzorger')
  if (ouders.some((d) => d.aanwezig === 'geheel' || d.aanwezig === 'deels')) return 'ja'
  if (ouders.length === 0 || ouders.some((d) => d.aanwezig === 'onbekend')) return 'onbekend'
  return 'nee'
}

/** Not alone: then with whom. @bron R4a-193 */
export function metWie(s: { readonly alleen: boolean; readonly metWie?: string | null | undefined }): VeldFout[] {
  return s.alleen || s.metWie ? [] : [veld('metWie', 'Schrijf wie er bij het kind was.', 'Say who was with the child.')]
}

/** Told back means told to the child: a letter to the parents alone does not do. @bron R0-48, R4a-197 */
export function isTeruggekoppeld(verteldAan: 'jeugdige' | 'vertegenwoordiger' | 'ouders'): VeldFout[] {
  if (verteldAan !== 'ouders') return []
  return [
    veld(
      'verteldAan',
      'Alleen de ouders vertellen is niet genoeg. Vertel het ook het kind zelf.',
      'Telling only the parents is not enough. Tell the child too.',
    ),
  ]
}

/** Reasons after which no other way is needed: there is no child to ask yet, or it said no, or asking would do harm. */
const ZONDER_ANDERE_WEG: readonly GeenStemReden[] = ['ongeboren', 'wilde-niet', 'schadelijk']

/**
 * A parent's refusal, a full caseload, "too vulnerable" or not having asked are reasons to count, not exemptions: they
 * need another way in which the child is heard.
 *
 * @bron IVRK 12; R4a-194, R0-47
 */
export function andereWeg(reden: GeenStemReden, alternatief: Alternatief, hoe: string | null | undefined): VeldFout[] {
  if (alternatief === 'geen' && !ZONDER_ANDERE_WEG.includes(reden))
    return [
      veld(
        'alternatief',
        'Bij deze reden hoort een andere manier om het kind te horen.',
        'With this reason another way to hear the child is needed.',
      ),
    ]
  if (alternatief !== 'geen' && !hoe) return [veld('alternatiefHoe', 'Schrijf hoe, en wanneer.', 'Say how, and when.')]
  return []
}

/**
 * What a statement still lacks before it may be final: a kind; for a diagnosis who made it and when; for what counts
 * against somebody, that person's answer (or that none came).
 *
 * @bron invariant 4; R4a-49, R4a-50, R4a-55
 */
export function ontbreektAanUitspraak(u: UitspraakInhoud, weerwoorden: number): VeldFout[] {
  const fouten: VeldFout[] = []
  if (!u.soort)
    fouten.push(
      veld(
        'soort',
        'Kies wat dit is: feit, waarneming, mening, diagnose of verklaring.',
        'Choose what this is: fact, observation, opinion, diagnosis or declaration.',
      ),
    )
  if (u.soort === 'diagnose') {
    if (!u.diagnosticus) fouten.push(veld('diagnosticus', 'Schrijf wie de diagnose heeft gesteld.', 'Say who made the diagnosis.'))
    if (!u.diagnoseOp) fouten.push(veld('diagnoseOp', 'Schrijf wanneer de diagnose is gesteld.', 'Say when the diagnosis was made.'))
  }
  if (u.nagegaan !== 'niet' && !u.nagegaanHoe) fouten.push(veld('nagegaanHoe', 'Schrijf hoe het is nagegaan.', 'Say how it was checked.'))
  if (u.bezwarend && !u.over) fouten.push(veld('over', 'Schrijf over wie dit gaat.', 'Say whom this is about.'))
  if (u.bezwarend && weerwoorden === 0)
    fouten.push(
      veld(
        'weerwoord',
        'Vraag eerst wat deze persoon er zelf van zegt. Kwam er geen antwoord? Leg ook dat vast.',
        'First ask what this person says of it. No answer? Record that too.',
      ),
    )
  return fouten
}

/** Months after which a statement is old and must be looked at again; a local norm. @bron R4a-51, R4b-121 */
export const OUD_NA_MAANDEN = termijnRegel('uitspraak-oud').lengte.aantal

/** Age of what a statement says; without a date it is unknown, never fresh. */
export function ouderdom(waargenomenOp: string | null, vandaag: string): 'vers' | 'oud' | 'onbekend' {
  if (!waargenomenOp) return 'onbekend'
  return plusMaanden(waargenomenOp, OUD_NA_MAANDEN) < vandaag ? 'oud' : 'vers'
}

const CONTAINERBEGRIPPEN = [
  'kindermishandeling',
  'verwaarlozing',
  'toxisch',
  'loyaliteitsconflict',
  'onveilige hechting',
  'zorgelijk',
  'probleemgedrag',
  'weerstand',
  'grensoverschrijdend',
]

/** Words that say nothing until it is said who did what, when and how often; a hint to the writer, no gate. @bron R4a-57 */
export function containerbegrippen(tekst: string): string[] {
  const t = tekst.toLowerCase()
  return CONTAINERBEGRIPPEN.filter((b) => t.includes(b))
}

/** Contra-indications that stand in the way: those that are there, and those nobody looked at. Unknown is never "no". */
export function contraIndicaties(contra: Partial<Record<Contra, ContraAntwoord>>): { ja: Contra[]; onbekend: Contra[] } {
  return { ja: CONTRA.filter((c) => contra[c] === 'ja'), onbekend: CONTRA.filter((c) => (contra[c] ?? 'onbekend') === 'onbekend') }
}

/**
 * "Own strength only" is no outcome while something speaks against it or was not looked at, unless a specialist gives
 * the reason. Every solution of one's own has a day on which somebody asks how it goes.
 *
 * @bron R0-34, R0-35; invariant 3
 */
export function eigenKrachtMag(
  e: Pick<EigenKrachtInvoer, 'contra' | 'uitkomst' | 'oplossingen' | 'nazorgOp' | 'specialistMotivering'>,
  isSpecialist: boolean,
  vandaag: string,
): VeldFout[] {
  const fouten: VeldFout[] = []
  const c = contraIndicaties(e.contra)
  if (e.uitkomst === 'alleen-eigen-kracht' && c.ja.length + c.onbekend.length > 0 && !(isSpecialist && e.specialistMotivering))
    fouten.push(
      veld(
        'uitkomst',
        'Er is een contra-indicatie, of niet alles is nagegaan. Alleen een gedragswetenschapper kan dan, met een motivering, alleen eigen kracht kiezen.',
        'Something speaks against it, or not everything was looked at. Only a behavioural scientist may then choose own strength only, with a reason.',
        { gevonden: [...c.ja, ...c.onbekend].join(', ') },
      ),
    )
  if (e.uitkomst === 'alleen-eigen-kracht' && e.oplossingen.length === 0)
    fouten.push(veld('oplossingen', 'Schrijf wat het gezin zelf gaat doen.', 'Say what the family will do itself.'))
  if (e.oplossingen.length > 0 && !e.nazorgOp)
    fouten.push(veld('nazorgOp', 'Kies de dag waarop u vraagt hoe het gaat.', 'Choose the day on which you ask how it goes.'))
  if (e.nazorgOp && e.nazorgOp <= vandaag)
    fouten.push(veld('nazorgOp', 'Kies een dag die nog komt.', 'Choose a day to come.', { gevonden: e.nazorgOp }))
  return fouten
}

/** What an assessment still lacks, with what is known around it. */
export interface BelangOmgeving {
  /** Heard, or a counted reason why not. */
  readonly stemBekend: boolean
  /** Needed expertise without a professional. */
  readonly expertiseMist: readonly string[]
}

/**
 * What a best-interest assessment lacks: a section, the child's view, a second discipline or why not, the reason behind
 * another interest that went first, the expertise that was needed.
 *
 * @bron IVRK 3 and 12; R0-27, R0-28, R0-30, R0-42
 */
export function ontbreektAanBelang(b: BelangInhoud, o: BelangOmgeving): VeldFout[] {
  const fouten: VeldFout[] = SECTIES.filter((s) => !b.secties[s]?.trim()).map((s) =>
    veld(`secties.${s}`, 'Dit deel is nog leeg.', 'This part is still empty.'),
  )
  if (!o.stemBekend)
    fouten.push(
      veld('stem', 'Hoor eerst het kind, of leg vast waarom dat niet kan.', 'Hear the child first, or record why that cannot be.'),
    )
  const soorten = new Set(b.disciplines.map((d) => d.discipline.trim().toLowerCase()))
  if (soorten.size === 0)
    fouten.push(veld('disciplines', 'Schrijf wie hebben meegedacht, met hun vak.', 'Say who took part, with their profession.'))
  else if (soorten.size < 2 && !b.eenDisciplineReden)
    fouten.push(
      veld(
        'eenDisciplineReden',
        'Twee verschillende vakken zijn nodig. Kan dat niet? Schrijf waarom.',
        'Two different professions are needed. Not possible? Say why.',
      ),
    )
  if (b.anderBelang && !b.anderBelangMotivering)
    fouten.push(
      veld('anderBelangMotivering', 'Schrijf waarom dit belang vóór het kind ging.', 'Say why this interest went before the child.'),
    )
  if (o.expertiseMist.length > 0 && !b.zonderExpertiseReden)
    fouten.push(
      veld(
        'zonderExpertiseReden',
        'Er mist nog expertise. Vraag die, of schrijf waarom u zonder verdergaat.',
        'Expertise is still missing. Ask for it, or say why you go on without.',
        { gevonden: o.expertiseMist.join(', ') },
      ),
    )
  return fouten
}

/** Who takes the decision is not the only one who wrote the assessment. @bron R0-29 */
export function onafhankelijk(auteurs: readonly Auteur[], beslisserId: string): boolean {
  return auteurs.some((a) => a.id !== beslisserId)
}
