import { leesBericht, schrijfBericht } from '@draad/berichten'
import { plusDagen, plusMaanden } from '@draad/stelsel'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { Afwijzing } from '../../kern/outcome/uitkomst.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { beantwoorden, indienen, ontvangen, tariefVastleggen } from '../../keten/declaratie/commands.ts'
import { declaratieUitvoerders } from '../../keten/declaratie/dienst.ts'
import { tonen, voorstel } from '../../keten/declaratie/queries.ts'
import { inhoudVan } from '../../keten/toewijzing/public.ts'
import { berichtendienst } from '../diensten.ts'
import { actor } from './speel.ts'
import { werkdagVanaf } from './verhaal.ts'

/** What a unit costs in the demo, in cents. */
const PRIJS = { '01': 149, '04': 8_940, '14': 24_500, '16': 11_550, '82': 45_000, '84': 9_900 } as const
const HOOGSTENS = 5

type Voorstel = NonNullable<(typeof voorstel)['_uit']>['regels'][number]
interface Kring {
  readonly db: Db
  readonly regio: number
  readonly vandaag: string
  readonly controller: Actor
  readonly gemeenteId: string
}

const op = (k: Kring, dag: string, tijd = '10:00:00'): Omgeving => ({
  db: k.db,
  klok: new ZetKlok(dag < k.vandaag ? dag : k.vandaag, tijd),
})

async function leveringen(k: Kring, wie: Actor, maand: string): Promise<Voorstel[]> {
  const v = await vraag(op(k, k.vandaag), voorstel, { maand }, wie)
  return v.regels
    .filter((r) => r.gemeenteId === k.gemeenteId && r.al === 'niet' && r.productCode && r.eenheid && r.maximum)
    .slice(0, HOOGSTENS)
}

async function spreekAf(k: Kring, aanbiederId: string, regels: readonly Voorstel[]): Promise<void> {
  const soorten = new Map(regels.map((r) => [`${r.productCode} ${r.eenheid}`, r]))
  for (const r of soorten.values()) {
    const bedrag = PRIJS[r.eenheid as keyof typeof PRIJS]
    if (!bedrag || !r.productCode || r.tarief !== null) continue
    await voerUit(
      op(k, plusDagen(k.vandaag, -100)),
      tariefVastleggen,
      { aanbiederId, productCode: r.productCode, eenheid: r.eenheid as '04', bedrag, van: plusMaanden(`${k.vandaag.slice(0, 7)}-01`, -14) },
      k.controller,
    )
  }
}

/** Submits what was delivered; lines that the rules do not allow are left out. */
async function dienIn(
  k: Kring,
  wie: Actor,
  maand: string,
  dag: string,
  regels: readonly Voorstel[],
  eigenTarief = false,
): Promise<string | null> {
  const invoer = regels.map((r, i) => ({
    nummer: r.nummer,
    geleverdIn: r.periode.begin,
    volume: Math.max(1, Math.floor(((r.maximum ?? 1) * (10 - (i % 4))) / 10)),
    ...(eigenTarief ? { tarief: PRIJS[r.eenheid as keyof typeof PRIJS] ?? 10_000 } : {}),
  }))
  if (invoer.length === 0) return null
  try {
    const uit = await voerUit(op(k, dag), indienen, { gemeenteId: k.gemeenteId, maand, regels: invoer }, wie)
    return uit.declaratieId
  } catch (e) {
    const velden = e instanceof Afwijzing && e.uitkomst.code === 'ongeldig' ? e.uitkomst.velden : null
    if (!velden) throw e
    const fout = new Set(velden.flatMap((v) => (/^regels\.(\d+)/u.exec(v.pad)?.[1] ? [Number(/^regels\.(\d+)/u.exec(v.pad)?.[1])] : [])))
    return fout.size === 0
      ? null
      : dienIn(
          k,
          wie,
          maand,
          dag,
          regels.filter((_, i) => !fout.has(i)),
          eigenTarief,
        )
  }
}

async function leesIn(k: Kring, declaratieId: string, dag: string): Promise<void> {
  const { declaratie } = await vraag(op(k, dag), tonen, { declaratieId }, k.controller)
  await voerUit(
    op(k, dag),
    ontvangen,
    { berichtId: declaratie.berichtId, naam: 'JW323.xml', inhoud: null, grootte: 0 },
    berichtendienst(k.regio),
  )
}

/** Answers a declaration; of the lines that are for a person to decide, `weiger` says how many are refused. */
async function antwoord(k: Kring, declaratieId: string, dag: string, weiger = 0): Promise<void> {
  const { declaratie, regels } = await vraag(op(k, dag), tonen, { declaratieId }, k.controller)
  if (declaratie.stand !== 'te-beoordelen') return
  const keuzes = regels
    .filter((r) => r.voorstel === 'kiezen')
    .map((r, i) => ({
      regelId: r.id,
      ...(i < weiger ? ({ oordeel: 'afwijzen', reden: '0611' } as const) : ({ oordeel: 'toekennen' } as const)),
    }))
  await voerUit(op(k, dag, '15:00:00'), beantwoorden, { declaratieId, versie: declaratie.versie, keuzes }, k.controller)
  while ((await werkUitgaandAf(op(k, dag, '16:00:00'), berichtendienst(k.regio), declaratieUitvoerders)) > 0);
}

/** A file of the provider's own system, in which one line asks too much, or the sum is wrong. */
async function alsBestand(k: Kring, declaratieId: string, dag: string, fout: 'te-veel' | 'som'): Promise<void> {
  const dienst = berichtendienst(k.regio)
  const { declaratie } = await vraag(op(k, dag), tonen, { declaratieId }, k.controller)
  const inhoud = await inTransactie(k.db, dienst, 'berichten-verwerken', op(k, dag).klok, (tx) => inhoudVan(tx, declaratie.berichtId))
  const lezing = leesBericht(inhoud ?? '')
  if (lezing.soort !== 'JW323' || !lezing.bericht) return
  const m = structuredClone(lezing.bericht)
  m.Header.BerichtIdentificatie.Identificatie = `X${m.Header.BerichtIdentificatie.Identificatie.slice(1)}`
  m.Declaratie.DeclaratieNummer = `X${m.Declaratie.DeclaratieNummer.slice(1)}`
  const p = m.Declaratie.Clienten.Client[0]?.Prestaties.Prestatie[0]
  if (!p) return
  for (const c of m.Declaratie.Clienten.Client)
    for (const x of c.Prestaties.Prestatie) x.ProductReferentie.ReferentieNummer = `X${x.ProductReferentie.ReferentieNummer.slice(1)}`
  if (fout === 'te-veel') {
    const extra = p.GeleverdVolume * 2 * (p.ProductTarief ?? 1)
    p.GeleverdVolume *= 3
    p.IngediendBedrag.Bedrag += extra
    m.Declaratie.TotaalIngediendBedrag.TotaalBedrag += extra
  } else m.Declaratie.TotaalIngediendBedrag.TotaalBedrag += 1_000
  const bytes = Buffer.from(schrijfBericht(m))
  await voerUit(
    op(k, dag, '11:00:00'),
    ontvangen,
    {
      berichtId: null,
      naam: `JW323_${m.Header.BerichtIdentificatie.Identificatie}.xml`,
      inhoud: bytes.toString('base64'),
      grootte: bytes.length,
    },
    dienst,
  )
}

/**
 * Declarations of the last months, so that each state can be seen: granted in full, partly refused, waiting, to be
 * chosen because no tariff stands, and refused as a whole. All by the same commands as in real life.
 */
export async function vertelDeclaraties(db: Db, regio: number, vandaag: string): Promise<void> {
  const controller = await actor(db, 'tessa')
  const k: Kring = { db, regio, vandaag, controller, gemeenteId: controller.partij?.id ?? '' }
  const dezeMaand = `${vandaag.slice(0, 7)}-01`
  const [vorige, daarvoor] = [plusMaanden(dezeMaand, -1), plusMaanden(dezeMaand, -2)]
  const [dagVorige, dagDaarvoor] = [werkdagVanaf(plusDagen(dezeMaand, 2)), werkdagVanaf(plusDagen(vorige, 3))]
  // A few days ago at the most, so that most of what waits is in time; one is left too long.
  const pas = plusDagen(vandaag, -5) > dagVorige ? werkdagVanaf(plusDagen(vandaag, -5)) : dagVorige
  const later = (dag: string) => werkdagVanaf(plusDagen(dag, 5))

  const linde = await actor(db, 'sanne')
  const eerst = await leveringen(k, linde, daarvoor)
  await spreekAf(k, linde.partij?.id ?? '', eerst)
  const a = await dienIn(k, linde, daarvoor, dagDaarvoor, eerst)
  if (a) {
    await leesIn(k, a, dagDaarvoor)
    await antwoord(k, a, later(dagDaarvoor))
  }
  const tweede = await leveringen(k, linde, vorige)
  if (tweede.length > 0) await spreekAf(k, linde.partij?.id ?? '', tweede)
  const b = await dienIn(k, linde, vorige, dagVorige, tweede)
  if (b) await leesIn(k, b, dagVorige)

  const anker = await actor(db, 'omar')
  const [vanAnker, rest] = [await leveringen(k, anker, daarvoor), await leveringen(k, anker, vorige)]
  if (vanAnker.length > 0) await spreekAf(k, anker.partij?.id ?? '', [...vanAnker, ...rest])
  const c = await dienIn(k, anker, daarvoor, dagDaarvoor, vanAnker.slice(0, 3))
  if (c) {
    await leesIn(k, c, dagDaarvoor)
    await antwoord(k, c, later(dagDaarvoor))
  }
  const d = await dienIn(k, anker, vorige, pas, rest.slice(0, 4))
  if (d) {
    // The same lines again from another system: what is declared twice, or is too much, comes back.
    await leesIn(k, d, pas)
    await alsBestand(k, d, pas, 'te-veel')
    await antwoord(k, d, pas)
  }

  const vuurvlieg = await actor(db, 'ruben')
  const f = await dienIn(k, vuurvlieg, daarvoor, dagDaarvoor, (await leveringen(k, vuurvlieg, daarvoor)).slice(0, 3), true)
  if (f) {
    await leesIn(k, f, dagDaarvoor)
    await antwoord(k, f, later(dagDaarvoor), 1)
  }
  const e = await dienIn(k, vuurvlieg, vorige, pas, (await leveringen(k, vuurvlieg, vorige)).slice(0, 3), true)
  if (e) {
    await leesIn(k, e, pas)
    await alsBestand(k, e, pas, 'som')
  }
}
