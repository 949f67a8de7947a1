/**
 * The message that answers a received message: the return message, or for a declaration the declaration answer.
 * @bron iJw 3.2 IV028, IV032 (return messages), IV087, IV088, TR342 (declaration answer), OP065
 */
import type { Bericht, BerichtPerSoort, JW323, JW325, RetourCode, TotaalBedragMetDC } from './berichten.ts'
import type { Bevinding } from './bevinding.ts'
import type { BerichtSoort } from './definitie/index.ts'
import { berichten, isBerichtSoort, xsdVersie } from './definitie/index.ts'
import type { Element, Klasse } from './definitie/vorm.ts'
import type { Velden } from './lezen/machine.ts'
import type { GelezenBericht, NietGelezen } from './lezen/lees.ts'
import { lezerVoor, Onleesbaar } from './lezen/waarden.ts'
import type { RegelCode } from './regels/catalogus.ts'
import { controleer } from './regels/controleer.ts'
import { metTeken } from './regels/geheel.ts'
import type { Poorten } from './regels/poorten.ts'
import { kop } from './schrijven.ts'

/** Who answers, and when. */
interface AntwoordKop {
  /** Identification of the answer, given by the one who answers: at most 12 characters, unique per kind. */
  readonly identificatie: string
  /** The day of answering. */
  readonly dagtekening: string
}

/** Rules that an answer may leave unjudged: those you name, or all of them. */
export type Onbeoordeeld = readonly RegelCode[] | 'alle'

/**
 * What an answer rests on. An answer says "fine" of everything without a finding, and grants it; so a rule that nobody
 * judged is only left out by a word of the caller.
 */
export type AntwoordOpties = AntwoordKop &
  (
    | {
        /** Judge by these ports. */
        readonly poorten: Poorten
        readonly bevindingen?: never
        readonly onbeoordeeld?: Onbeoordeeld
      }
    | {
        /** Judged by the caller: of `controleer` with ports, with the caller's own added. */
        readonly bevindingen: readonly Bevinding[]
        readonly poorten?: never
        readonly onbeoordeeld?: Onbeoordeeld
      }
    | {
        /** `'alle'` without ports or findings answers on what the message itself shows, and on nothing else. */
        readonly onbeoordeeld: Onbeoordeeld
        readonly bevindingen?: never
        readonly poorten?: never
      }
  )

/** An answer would call fine what nobody judged. */
export class NietBeoordeeld extends TypeError {
  override readonly name = 'NietBeoordeeld'
  /** The rules that were not judged and that the caller did not leave out. */
  readonly regels: readonly RegelCode[]

  constructor(regels: readonly RegelCode[]) {
    super(
      `Not judged, and an answer would call it fine: ${regels.join(', ')}. Give the ports these rules need (poorten), or name them in onbeoordeeld ('alle' answers on the message itself only).`,
    )
    this.regels = regels
  }
}

/** The message that answers a kind of message; null for a message that needs no answer. */
type AntwoordOp = { JW301: 'JW302'; JW305: 'JW306'; JW307: 'JW308'; JW315: 'JW316'; JW317: 'JW318'; JW319: 'JW320'; JW323: 'JW325' }

export type Antwoord<S extends BerichtSoort> = S extends keyof AntwoordOp ? BerichtPerSoort[AntwoordOp[S]] : never

interface Codes {
  /** Something inside the message itself is wrong: the whole is rejected with one general code. */
  readonly technisch: boolean
  /** Return codes per class, by the path of the class. */
  readonly perKlasse: ReadonlyMap<string, readonly RetourCode[]>
}

/** The class that a path lies in: the last part of it that is a class and not a holder, group or value. */
function klassePad(soort: BerichtSoort, pad: string): string {
  let inhoud: readonly Element[] = berichten[soort].inhoud
  let tot = ''
  let klasse = 'Header'
  for (const deel of pad.split('/')) {
    const e: Element | undefined = inhoud.find((k) => k.naam === deel.replace(/\[\d+\]$/u, ''))
    if (!e || e.soort !== 'klasse') break
    tot = tot === '' ? deel : `${tot}/${deel}`
    if (!e.drager) klasse = tot
    inhoud = e.inhoud
  }
  return klasse
}

function codesVan(soort: BerichtSoort, bevindingen: readonly Bevinding[]): Codes {
  const beoordeeld = bevindingen.filter((b) => b.beoordeeld)
  const perKlasse = new Map<string, RetourCode[]>()
  for (const b of beoordeeld) {
    if (b.retourcode === '' || b.niveau === 'inhoud' || b.niveau === 'vorm') continue
    const pad = klassePad(soort, b.pad)
    const al = perKlasse.get(pad) ?? []
    if (!al.includes(b.retourcode as RetourCode)) al.push(b.retourcode as RetourCode)
    perKlasse.set(pad, al)
  }
  return { technisch: beoordeeld.some((b) => b.niveau === 'inhoud'), perKlasse }
}

const codes = (...RetourCode: RetourCode[]) => ({ RetourCode })

/** Copies a class with a return code at every class in it. Below a class that is wrong nothing is judged. */
function metCodes(e: Klasse, o: Velden, pad: string, c: Codes, bovenFout: boolean): Velden {
  const eigen = c.perKlasse.get(pad)
  const fout = bovenFout || (!e.drager && eigen !== undefined)
  const uit: Velden = {}
  for (const k of e.inhoud) {
    const w = o[k.naam]
    if (w === undefined) continue
    if (k.soort !== 'klasse') uit[k.naam] = w
    else if (Array.isArray(w)) uit[k.naam] = w.map((een, i) => metCodes(k, een as Velden, `${pad}/${k.naam}[${i + 1}]`, c, fout))
    else uit[k.naam] = metCodes(k, w as Velden, `${pad}/${k.naam}`, c, fout)
  }
  if (e.drager) return uit
  // What was found here is said here, also below a class that is wrong itself. @bron IV028
  const hier: RetourCode[] = eigen ? [...eigen] : [bovenFout ? '0233' : '0200']
  return { ...uit, RetourCodes: codes(...hier) as unknown as Velden }
}

function retour(soort: BerichtSoort, retourSoort: BerichtSoort, bericht: Bericht, c: Codes, o: AntwoordKop): Bericht {
  const { Header, ...lichaam } = bericht as unknown as { Header: Velden } & Velden
  const inKop = c.technisch ? (['0001'] as RetourCode[]) : c.perKlasse.get('Header')
  const goed = !inKop && c.perKlasse.size === 0
  const nieuweKop = {
    ...Header,
    BerichtCode: berichten[retourSoort].code,
    IdentificatieRetour: o.identificatie,
    DagtekeningRetour: o.dagtekening,
    XsdVersieRetour: { ...xsdVersie },
    ...(goed ? {} : { RetourCodes: codes(...(inKop ?? ['0200'])) }),
  }
  if (goed || inKop) return { Header: nieuweKop } as unknown as Bericht
  const klassen = berichten[soort].inhoud.filter((e): e is Klasse => e.soort === 'klasse' && e.naam !== 'Header')
  const rest = Object.fromEntries(
    klassen.flatMap((k) => (lichaam[k.naam] === undefined ? [] : [[k.naam, metCodes(k, lichaam[k.naam] as Velden, k.naam, c, false)]])),
  )
  return { Header: nieuweKop, ...rest } as unknown as Bericht
}

/** An amount with its sign as a total; zero is debit (CS325). */
function totaal(bedrag: number): TotaalBedragMetDC {
  return { TotaalBedrag: Math.abs(bedrag), DebetCredit: bedrag < 0 ? 'C' : 'D' }
}

type AntwoordClienten = NonNullable<NonNullable<JW325['DeclaratieAntwoord']>['Clienten']>

/** The rejected lines with their codes, per client, and what they add up to. */
function afgewezen(d: JW323, c: Codes): { readonly clienten: AntwoordClienten['Client']; readonly som: number } {
  let som = 0
  const clienten = d.Declaratie.Clienten.Client.flatMap((client, i) => {
    const pad = `Declaratie/Clienten/Client[${i + 1}]`
    const vanClient = c.perKlasse.get(pad)
    const regels = client.Prestaties.Prestatie.flatMap((p, j) => {
      const eigen = vanClient ? (['0233'] as const) : c.perKlasse.get(`${pad}/Prestaties/Prestatie[${j + 1}]`)
      if (!eigen) return []
      som += metTeken(p.IngediendBedrag.Bedrag, p.IngediendBedrag.DebetCredit)
      return [{ ...p, RetourCodes: codes(...eigen) }]
    })
    if (regels.length === 0) return []
    return [{ Bsn: client.Bsn, Prestaties: { Prestatie: regels }, RetourCodes: codes(...(vanClient ?? ['0200'])) }]
  })
  return { clienten, som }
}

function declaratieAntwoord(d: JW323, c: Codes, o: AntwoordKop): JW325 {
  const { Header, Declaratie } = d
  const inKop = c.technisch ? (['0001'] as const) : c.perKlasse.get('Header')
  const nieuweKop = {
    ...kop('JW325', { afzender: Header.Ontvanger, ontvanger: Header.Afzender, identificatie: o.identificatie, dagtekening: o.dagtekening }),
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: codes(...(inKop ?? ['0200'])),
  }
  if (inKop) return { Header: nieuweKop }
  const ingediend = metTeken(Declaratie.TotaalIngediendBedrag.TotaalBedrag, Declaratie.TotaalIngediendBedrag.DebetCredit)
  const deel = { DeclaratieNummer: Declaratie.DeclaratieNummer, TotaalIngediendBedrag: Declaratie.TotaalIngediendBedrag }
  const geheel = c.perKlasse.get('Declaratie')
  if (geheel) {
    return { Header: nieuweKop, DeclaratieAntwoord: { ...deel, TotaalToegekendBedrag: totaal(0), RetourCodes: codes(...geheel) } }
  }
  const { clienten, som } = afgewezen(d, c)
  const volledig = clienten.length === 0
  const antwoord = {
    ...deel,
    TotaalToegekendBedrag: totaal(ingediend - som),
    ...(volledig ? {} : { Clienten: { Client: clienten } }),
    RetourCodes: codes(volledig ? '8001' : '0200'),
  }
  return { Header: nieuweKop, DeclaratieAntwoord: antwoord }
}

const leesId = lezerVoor('IdentificatieBericht')

/**
 * True when this can be the identification of a message: one to twelve characters on one line, not all of them spaces.
 * @bron iJw 3.2 RS017, RS033
 */
export function isIdentificatie(id: string): boolean {
  return !(leesId(id) instanceof Onleesbaar)
}

/** What the answer rests on: judged here, by the caller, or by the reading alone. */
function grondslag(gelezen: readonly Bevinding[], bericht: Bericht, o: AntwoordOpties): readonly Bevinding[] {
  if (o.bevindingen) return o.bevindingen
  if (!o.poorten) return gelezen
  const binnen = gelezen.filter((b) => b.beoordeeld && b.niveau === 'inhoud')
  return [...binnen, ...controleer(bericht, o.poorten).filter((b) => b.niveau !== 'inhoud')]
}

/** Does this answer reject the whole, so that nothing in it is called fine? */
function wijstAllesAf(soort: BerichtSoort, c: Codes): boolean {
  if (c.technisch || c.perKlasse.has('Header')) return true
  return soort === 'JW323' ? c.perKlasse.has('Declaratie') : c.perKlasse.size > 0
}

/**
 * Makes the message that answers a received one.
 *
 * Null when there is nothing to answer with: the file was not readable or its form is wrong (the sender then gets a
 * fault in the envelope, not a message), or the message is itself an answer.
 *
 * Throws {@link NietBeoordeeld} when the answer would call fine what nobody judged: give ports, or name the rules that you
 * leave out. Throws a TypeError for an identification that no message can have.
 *
 * @example
 * const g = new Geschiedenis(eerdereBerichten)
 * const poorten = { voorgeschiedenis: g, extern: { vandaag: () => '2026-11-21' } }
 * const retour = beantwoord(leesBericht(bytes), { identificatie: 'R1', dagtekening: '2026-11-21', poorten, onbeoordeeld: ['TR378', 'TR381'] })
 * if (retour) writeFileSync('retour.xml', schrijfBericht(retour))
 */
export function beantwoord<S extends BerichtSoort>(lezing: GelezenBericht<S> | NietGelezen, opties: AntwoordOpties): Antwoord<S> | null {
  if (lezing.soort === null || !lezing.bericht) return null
  const soort: BerichtSoort = lezing.soort
  const naam = berichten[soort].antwoord
  if (naam === null || !isBerichtSoort(naam)) return null
  if (!isIdentificatie(opties.identificatie))
    throw new TypeError(`identificatie is one to twelve characters on one line, not all of them spaces; found: "${opties.identificatie}".`)
  const bevindingen = grondslag(lezing.bevindingen, lezing.bericht as Bericht, opties)
  const c = codesVan(soort, bevindingen)
  const { onbeoordeeld } = opties
  if (onbeoordeeld !== 'alle' && !wijstAllesAf(soort, c)) {
    const open = bevindingen.filter((b) => !b.beoordeeld && !onbeoordeeld?.includes(b.regel)).map((b) => b.regel)
    if (open.length > 0) throw new NietBeoordeeld([...new Set(open)])
  }
  if (soort === 'JW323') return declaratieAntwoord(lezing.bericht as JW323, c, opties) as Antwoord<S>
  return retour(soort, naam, lezing.bericht, c, opties) as Antwoord<S>
}
