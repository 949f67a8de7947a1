/** The provider makes a declaration of what it delivered: lines and credits become one JW323, checked before it goes. */
import {
  kop,
  leesBericht,
  productPeriode,
  schrijfBericht,
  type Bevinding,
  type Eenheid,
  type JW323,
  type JW323Prestatie,
} from '@draad/berichten'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { geweigerd, ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { dagTekst } from '../../kern/time/dagtekst.ts'
import { bsnsVan, partijVan, type Partij } from '../../register/public.ts'
import { bewaarBericht, hashVan, nieuweIdentificatie, toewijzingenMetNummer, type Toewijzing } from '../toewijzing/public.ts'
import { ingediendVan, nieuweRegels } from './uit-bericht.ts'
import { beoordeel, verzamel } from './kennis.ts'
import type { Regel, Tarief } from './model.ts'
import { prijs } from './prijs.ts'
import { creditVan, magCrediteren, maandVan, metTeken, tariefOp } from './rules.ts'
import { bewaarDeclaratie, regelsMet, regelsOp, tarieven } from './store.ts'

export interface IndienInvoer {
  readonly gemeenteId: string
  /** Any day of the month that is declared. */
  readonly maand: string
  readonly regels: readonly {
    readonly nummer: number
    /** Any day of the month in which was delivered; the declared month or an earlier one. */
    readonly geleverdIn: string
    readonly volume: number
    readonly eenheid: Eenheid | null
    readonly productCode: string | null
    /** Only where no tariff is recorded. */
    readonly tarief: number | null
  }[]
  /** References of granted lines to take back. */
  readonly credits: readonly string[]
}

/** One line of a declaration to be made. */
export interface Deel {
  readonly bsn: string
  readonly p: JW323Prestatie
  /** Field of the form that a finding on this line belongs to. */
  readonly veld: string
}

async function partijen(tx: HandlerTx, gemeenteId: string): Promise<{ aanbieder: Partij; agb: string; gemeente: Partij; cbs: string }> {
  const aanbieder = tx.actor.partij ? await partijVan(tx, tx.actor.partij.id) : null
  if (aanbieder?.soort !== 'aanbieder' || !aanbieder.agbCode)
    throw geweigerd('Uw organisatie heeft geen AGB-code in het register.', 'Your organisation has no AGB code in the register.')
  const gemeente = await partijVan(tx, gemeenteId)
  if (gemeente?.soort !== 'gemeente' || !gemeente.cbsCode)
    throw ongeldig(veld('gemeenteId', 'Kies een gemeente uit de lijst.', 'Choose a municipality from the list.'))
  return { aanbieder, agb: aanbieder.agbCode, gemeente, cbs: gemeente.cbsCode }
}

/** One line from what was delivered, or why it cannot be made. */
function lijn(
  r: IndienInvoer['regels'][number],
  t: Toewijzing | undefined,
  afgesproken: readonly Tarief[],
  pad: string,
  referentie: string,
): JW323Prestatie | VeldFout {
  if (!t)
    return veld(`${pad}.nummer`, 'Deze toewijzing is niet van uw organisatie.', 'This allocation is not of your organisation.', {
      gevonden: String(r.nummer),
    })
  const periode = productPeriode({ begin: t.ingangsdatum, eind: t.einddatum }, r.geleverdIn)
  if (!periode)
    return veld(
      `${pad}.geleverdIn`,
      `Toewijzing ${t.nummer} geldt niet in deze maand: van ${dagTekst(t.ingangsdatum, 'nl')}${t.einddatum ? ` tot en met ${dagTekst(t.einddatum, 'nl')}` : ''}.`,
      `Allocation ${t.nummer} does not hold in this month: from ${dagTekst(t.ingangsdatum, 'en')}${t.einddatum ? ` to ${dagTekst(t.einddatum, 'en')}` : ''}.`,
    )
  const code = t.productCode ?? r.productCode
  if (!code) return veld(`${pad}.productCode`, 'Vul in welk product u leverde.', 'Fill in which product you delivered.')
  const eenheid = r.eenheid ?? t.omvang?.eenheid ?? null
  if (!eenheid) return veld(`${pad}.eenheid`, 'Kies de eenheid.', 'Choose the unit.')
  const bekend = tariefOp(afgesproken, { aanbiederId: t.aanbiederId, gemeenteId: t.gemeenteId, productCode: code, eenheid }, periode.begin)
  const tarief = bekend ?? (r.tarief === null ? null : { bedrag: r.tarief, eenheid })
  const geld = prijs(r.volume, eenheid, tarief)
  if (!geld)
    return veld(
      `${pad}.tarief`,
      `Voor ${code} staat geen tarief vast. Vul het tarief uit uw contract in.`,
      `No tariff is recorded for ${code}. Fill in the tariff of your contract.`,
    )
  return {
    ProductReferentie: { ReferentieNummer: referentie },
    ToewijzingNummer: t.nummer,
    ProductCategorie: t.categorie,
    ProductCode: code,
    ProductPeriode: { Begindatum: periode.begin, Einddatum: periode.eind },
    GeleverdVolume: r.volume,
    Eenheid: eenheid,
    ...(geld.tarief === null ? {} : { ProductTarief: geld.tarief }),
    IngediendBedrag: { Bedrag: geld.bedrag, DebetCredit: 'D' },
  }
}

const isFout = (x: JW323Prestatie | VeldFout): x is VeldFout => 'pad' in x

async function debetten(tx: HandlerTx, input: IndienInvoer, nummer: (i: number) => string): Promise<Deel[]> {
  const lijst = await toewijzingenMetNummer(
    tx,
    input.regels.map((r) => r.nummer),
  )
  const mijn = new Map(
    lijst.filter((t) => t.aanbiederId === tx.actor.partij?.id && t.gemeenteId === input.gemeenteId).map((t) => [t.nummer, t]),
  )
  const bsns = await bsnsVan(tx, [...new Set([...mijn.values()].map((t) => t.kindId))])
  const afgesproken = await tarieven(tx)
  const gevuld = input.regels.flatMap((r, i) => (r.volume === 0 ? [] : [{ r, i }]))
  const uit = gevuld.map(({ r, i }) => ({
    t: mijn.get(r.nummer),
    veld: `regels.${i}`,
    p: lijn(r, mijn.get(r.nummer), afgesproken, `regels.${i}`, nummer(i)),
  }))
  const fouten = uit.flatMap((x) => {
    if (isFout(x.p)) return [x.p]
    return bsns.has(x.t?.kindId ?? '')
      ? []
      : [
          veld(
            `${x.veld}.nummer`,
            'Dit kind heeft geen BSN; declareer buiten het berichtenverkeer.',
            'This child has no citizen number; declare it outside the messages.',
          ),
        ]
  })
  if (fouten.length > 0) throw ongeldig(...fouten)
  return uit.map((x) => ({ bsn: bsns.get(x.t?.kindId ?? '') ?? '', p: x.p as JW323Prestatie, veld: x.veld }))
}

async function creditten(tx: HandlerTx, input: IndienInvoer, nummer: (i: number) => string): Promise<Deel[]> {
  if (input.credits.length === 0) return []
  const regels = (await regelsMet(tx, tx.actor.partij?.id ?? '', input.credits)).filter((r) => r.stand === 'toegekend')
  const alle = await regelsOp(tx, [...new Set(regels.map((r) => r.toewijzingNummer))])
  const toewijzingen = new Map(
    (
      await toewijzingenMetNummer(
        tx,
        regels.map((r) => r.toewijzingNummer),
      )
    ).map((t) => [t.nummer, t]),
  )
  const bsns = await bsnsVan(tx, [...new Set([...toewijzingen.values()].map((t) => t.kindId))])
  const op = new Map<string, Regel>(regels.map((r) => [r.referentie, r]))
  return input.credits.map((referentie, i) => {
    const r = op.get(referentie)
    if (!r || !magCrediteren(r, alle))
      throw ongeldig(
        veld(
          `credits.${i}`,
          `Regel ${referentie} kan niet worden teruggedraaid: alleen wat is toegekend en nog niet is teruggedraaid.`,
          `Line ${referentie} cannot be taken back: only what was granted and was not taken back yet.`,
        ),
      )
    const t = toewijzingen.get(r.toewijzingNummer)
    return { bsn: bsns.get(t?.kindId ?? '') ?? '', p: creditVan(r, nummer(i)), veld: `credits.${i}` }
  })
}

/** The message: one client per citizen number, credits before debits because they are processed first. @bron iJw 3.2 OP366 */
export function bouw(
  delen: readonly Deel[],
  o: { agb: string; cbs: string; identificatie: string; nummer: string; maand: string; dag: string },
): JW323 {
  const som = delen.reduce((n, d) => n + metTeken({ bedrag: d.p.IngediendBedrag.Bedrag, debetCredit: d.p.IngediendBedrag.DebetCredit }), 0)
  const { begin, eind } = maandVan(o.maand)
  return {
    Header: kop('JW323', { afzender: o.agb, ontvanger: o.cbs, identificatie: o.identificatie, dagtekening: o.dag }),
    Declaratie: {
      DeclaratieNummer: o.nummer,
      DeclaratiePeriode: { Begindatum: begin, Einddatum: eind },
      DeclaratieDagtekening: o.dag,
      TotaalIngediendBedrag: { TotaalBedrag: Math.abs(som), DebetCredit: som < 0 ? 'C' : 'D' },
      Clienten: {
        Client: [...Map.groupBy(delen, (d) => d.bsn)].map(([Bsn, van]) => ({ Bsn, Prestaties: { Prestatie: van.map((d) => d.p) } })),
      },
    },
  }
}

const PLEK = /Client\[(\d+)\]\/Prestaties\/Prestatie\[(\d+)\]/

/** Findings laid at the fields they came from; what is about the whole stands at the top. */
function alsVelden(bevindingen: readonly Bevinding[], delen: readonly Deel[]): VeldFout[] {
  const perClient = [...Map.groupBy(delen, (d) => d.bsn).values()]
  return bevindingen.map((b) => {
    const m = PLEK.exec(b.pad)
    const deel = m ? perClient[Number(m[1]) - 1]?.[Number(m[2]) - 1] : undefined
    const pad = deel ? (deel.veld.startsWith('regels') ? `${deel.veld}.volume` : deel.veld) : 'maand'
    return veld(pad, `${b.tekst} (${b.regel})`, `${b.textEn} (${b.regel})`)
  })
}

/**
 * Makes and sends a declaration. What the rules would refuse is said now, beside the line, instead of coming back after
 * ten working days. The file is read by the message service like any other.
 */
export async function dienIn(tx: HandlerTx, input: IndienInvoer) {
  if (input.regels.every((r) => r.volume === 0) && input.credits.length === 0)
    throw ongeldig(veld('regels', 'Vul ten minste één regel in.', 'Fill in at least one line.'))
  const maand = maandVan(input.maand)
  if (maand.begin > tx.vandaag)
    throw ongeldig(veld('maand', 'Deze maand moet nog beginnen.', 'This month has yet to begin.', { gevonden: maand.begin }))
  const { aanbieder, agb, gemeente, cbs } = await partijen(tx, input.gemeenteId)
  const [identificatie, nummer] = [await nieuweIdentificatie(tx), await nieuweIdentificatie(tx)]
  const credits = await creditten(tx, input, (i) => `${identificatie}C${i + 1}`)
  const delen = [...credits, ...(await debetten(tx, input, (i) => `${identificatie}D${i + 1}`))]
  const m = bouw(delen, { agb, cbs, identificatie, nummer, maand: maand.begin, dag: tx.vandaag })
  const inhoud = schrijfBericht(m)
  const lezing = leesBericht(inhoud)
  if (lezing.soort !== 'JW323' || !lezing.bericht) throw ongeldig(...alsVelden(lezing.bevindingen, delen))
  const k = await verzamel(tx, m)
  const fout = beoordeel(m, k).filter((b) => b.beoordeeld)
  if (fout.length > 0) throw ongeldig(...alsVelden(fout, delen))
  const berichtId = await bewaarBericht(tx, {
    richting: 'in',
    aanbiederId: aanbieder.id,
    soort: 'JW323',
    identificatie,
    afzender: agb,
    ontvanger: cbs,
    dagtekening: tx.vandaag,
    bestandsnaam: `JW323_${identificatie}.xml`,
    inhoud,
    grootte: inhoud.length,
    hash: hashVan(inhoud),
    status: 'wacht',
    telt: false,
  })
  const declaratieId = await bewaarDeclaratie(
    tx,
    {
      aanbiederId: aanbieder.id,
      aanbiederNaam: aanbieder.naam,
      agbCode: agb,
      gemeenteId: gemeente.id,
      gemeenteCode: cbs,
      nummer,
      periodeBegin: maand.begin,
      periodeEind: maand.eind,
      dagtekening: tx.vandaag,
      stand: 'ingestuurd',
      bron: 'werkplek',
      berichtId,
      antwoordId: null,
      ingediend: ingediendVan(m),
      toegekend: null,
      ontvangenOp: null,
      antwoordVoor: null,
      beantwoordOp: null,
      bevindingen: [],
    },
    nieuweRegels(m, k),
  )
  return { declaratieId, nummer, ingediend: ingediendVan(m), regels: delen.length }
}
