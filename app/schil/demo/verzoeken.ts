// Over 300 lines: one story after another, each a request in its own state.
import { beantwoord, leesBericht, schrijfBericht, type GelezenBericht } from '@draad/berichten'
import { elfproef, plusDagen } from '@draad/stelsel'
import { voerUit, vraag, type Omgeving } from '../../kern/command/uitvoeren.ts'
import { inTransactie } from '../../kern/db/transactie.ts'
import type { Db } from '../../kern/db/verbinding.ts'
import type { Actor } from '../../kern/identity/actor.ts'
import { werkUitgaandAf } from '../../kern/outbox/uitgaand.ts'
import { ZetKlok } from '../../kern/time/klok.ts'
import { berichtOntvangen } from '../../keten/levering/commands.ts'
import { uitvoerders } from '../../keten/toewijzing/dienst.ts'
import { inhoudVan } from '../../keten/toewijzing/public.ts'
import { bsnHash, bsnVan } from '../../register/public.ts'
import {
  aanvragen,
  afwijzen,
  onderzoeken,
  ontvangen,
  toekennen,
  wijzigingAanvragen,
  wijzigingToekennen,
} from '../../keten/verzoek/commands.ts'
import { verzoekUitvoerders } from '../../keten/verzoek/dienst.ts'
import { keuzes, tonen } from '../../keten/verzoek/queries.ts'
import { berichtendienst } from '../diensten.ts'
import { actor, allemaal, type Beheer } from './speel.ts'
import { werkdagTot, werkdagVanaf } from './verhaal.ts'

interface Kring {
  readonly db: Db
  readonly regio: number
  readonly vandaag: string
  readonly gemeenteId: string
}

/** A child as a provider fills it in. */
interface Kind {
  readonly bsn: string
  readonly voornamen: string
  readonly voorvoegsel: string | null
  readonly achternaam: string
  readonly geboortedatum: string
  readonly geslacht: 'M' | 'V' | 'O' | 'onbekend'
}

interface Bekend extends Kind {
  readonly dossierId: string
  readonly wie: string
}

const op = (k: Kring, dag: string, tijd = '10:20:00'): Omgeving => ({
  db: k.db,
  klok: new ZetKlok(dag < k.vandaag ? dag : k.vandaag, tijd),
})

/** A working day so many days back. */
const terug = (k: Kring, dagen: number): string => werkdagTot(plusDagen(k.vandaag, -dagen))

/** Children of the municipality with a dossier that is open and no help of these providers, each with its case director. */
async function bekenden(k: Kring, beheer: Beheer, hoeveel: number): Promise<Bekend[]> {
  const { rows } = await beheer.query<Omit<Bekend, 'bsn'> & { kindId: string }>(
    `select p.id as "kindId", d.id as "dossierId", m.sub as wie, p.voornamen, p.voorvoegsel, p.achternaam, p.geboortedatum, p.geslacht
     from dossier d join gezinszaak z on z.regio = d.regio and z.id = d.zaak_id join persoon p on p.regio = d.regio and p.id = d.kind_id
     join regisseur r on r.regio = d.regio and r.zaak_id = d.zaak_id and r.tot is null
     join medewerker m on m.regio = d.regio and m.id = r.medewerker_id join draadkop c on c.regio = d.regio and c.dossier_id = d.id
     where z.gemeente_id = $1 and d.gesloten_op is null and c.nu_toestand <> 'afgesloten' and p.bsn is not null and p.geboortedatum !~ '-00'
       and p.sub is null and d.geopend_op < $2::date - 40 and not exists (select 1 from toewijzing t where t.regio = d.regio and t.dossier_id = d.id)
     order by (m.sub = 'meryem') desc, d.nummer limit $3`,
    [k.gemeenteId, k.vandaag, hoeveel],
  )
  return inTransactie(k.db, berichtendienst(k.regio), 'berichten-verwerken', op(k, k.vandaag).klok, async (tx) => {
    const uit: Bekend[] = []
    for (const { kindId, ...r } of rows) uit.push({ ...r, bsn: (await bsnVan(tx, kindId)) ?? '' })
    return uit
  })
}

/** Children that nobody knows here yet. */
async function onbekenden(beheer: Beheer): Promise<Kind[]> {
  const namen = [
    { voornamen: 'Fenna', voorvoegsel: 'van', achternaam: 'Dalen', geboortedatum: '2014-05-19', geslacht: 'V' },
    { voornamen: 'Ilyas', voorvoegsel: null, achternaam: 'Bouali', geboortedatum: '2017-09-02', geslacht: 'M' },
  ] as const
  const vrij: string[] = []
  for (let n = 999_989_990; vrij.length < namen.length; n--) {
    const bsn = String(n)
    if (!elfproef(bsn)) continue
    const { rows } = await beheer.query<{ n: number }>('select 1 as n from persoon where bsn_hash = $1', [bsnHash(bsn)])
    if (rows.length === 0) vrij.push(bsn)
  }
  return namen.map((x, i) => ({ ...x, bsn: vrij[i] ?? '' }))
}

type Vraag = Parameters<typeof product>[0]

/** What is asked: one product, for half a year from a day on. */
function product(o: {
  van: string
  type: '02' | '03' | '04' | '05' | '06'
  naam?: string
  code?: string
  uren?: number
  opmerking?: string
}) {
  const code = o.code ?? '45A04'
  return {
    categorie: code.slice(0, 2),
    code,
    ingangsdatum: o.van,
    einddatum: plusDagen(o.van, 182),
    omvang: { volume: o.uren ?? 2, eenheid: '04' as const, frequentie: '2' as const },
    verwijzer: { type: o.type, naam: o.naam ?? '', code: '' },
    commentaar: o.opmerking ?? '',
  }
}

async function vraagAan(k: Kring, wie: Actor, kind: Kind, dag: string, vragen: readonly Vraag[], lezen = true) {
  const { bsn, voornamen, voorvoegsel, achternaam, geboortedatum, geslacht } = kind
  const v = await voerUit(
    op(k, dag),
    aanvragen,
    {
      gemeenteId: k.gemeenteId,
      kind: { bsn, voornamen, voorvoegsel, achternaam, geboortedatum, geslacht },
      gezagsdragerBekend: true,
      producten: vragen.map(product),
    },
    wie,
  )
  if (lezen) await lees(k, v.berichtId, dag)
  return v
}

const lees = (k: Kring, berichtId: string, dag: string) =>
  voerUit(op(k, dag, '10:30:00'), ontvangen, { berichtId, naam: 'JW315.xml', inhoud: null, grootte: 0 }, berichtendienst(k.regio))

/** A request once more as a file of another system, under numbers of its own. */
async function ookAlsBestand(k: Kring, berichtId: string, dag: string): Promise<void> {
  const dienst = berichtendienst(k.regio)
  const o = op(k, dag, '10:25:00')
  const inhoud = await inTransactie(k.db, dienst, 'berichten-verwerken', o.klok, (tx) => inhoudVan(tx, berichtId))
  const l = leesBericht(inhoud ?? '')
  if (l.soort !== 'JW315' || !l.bericht) return
  const m = structuredClone(l.bericht)
  const id = `X${m.Header.BerichtIdentificatie.Identificatie.slice(1)}`
  m.Header.BerichtIdentificatie.Identificatie = id
  for (const [i, p] of m.Client.AangevraagdeProducten.AangevraagdProduct.entries()) p.ReferentieAanbieder = `${id}V${i + 1}`
  const bytes = Buffer.from(schrijfBericht(m))
  await voerUit(o, ontvangen, { berichtId: null, naam: `JW315_${id}.xml`, inhoud: bytes.toString('base64'), grootte: bytes.length }, dienst)
}

/** The part of a request as the worker sees it on a day. */
async function deel(k: Kring, verzoekId: string, dossierId: string | null, wie: Actor, dag: string) {
  const a = await vraag(op(k, dag), tonen, { verzoekId, ...(dossierId ? { dossierId } : {}) }, wie)
  const d = a.verhuisd ? undefined : a.delen[0]
  return {
    plek: { ...(dossierId ? { dossierId } : {}), verzoekId, deelId: d?.id ?? '', versie: d?.versie ?? 1 },
    gevraagd: d?.gevraagd ?? null,
  }
}

async function stuurAntwoorden(k: Kring, dag: string): Promise<void> {
  while ((await werkUitgaandAf(op(k, dag, '16:40:00'), berichtendienst(k.regio), verzoekUitvoerders)) > 0);
}

async function wijsToe(k: Kring, verzoekId: string, kind: Bekend, dag: string): Promise<void> {
  const wie = await actor(k.db, kind.wie)
  const { plek, gevraagd: g } = await deel(k, verzoekId, kind.dossierId, wie, dag)
  if (!g?.categorie) return
  await voerUit(
    op(k, dag, '14:10:00'),
    toekennen,
    {
      ...plek,
      dossierId: kind.dossierId,
      product: { categorie: g.categorie, code: g.code },
      omvang: g.omvang,
      budget: g.budget,
      ingangsdatum: g.begin,
      einddatum: g.eind,
    },
    wie,
  )
}

/** The order that granted a request leaves on a day, and the provider's own system confirms it. */
async function bevestigd(k: Kring, beheer: Beheer, dossierId: string, dag: string): Promise<void> {
  const dienst = berichtendienst(k.regio)
  const o = op(k, dag, '08:50:00')
  const { jw301 } = uitvoerders({ uit: '' })
  if (!jw301) return
  while ((await werkUitgaandAf(o, dienst, { jw301 })) > 0);
  const { rows } = await beheer.query<{ id: string }>(`select id from bericht where soort = 'JW301' and dossier_id = $1`, [dossierId])
  const [bericht] = rows
  if (!bericht) return
  const inhoud = await inTransactie(k.db, dienst, 'berichten-verwerken', o.klok, (tx) => inhoudVan(tx, bericht.id))
  const antwoord = beantwoord(leesBericht(inhoud ?? '') as GelezenBericht<'JW301'>, {
    identificatie: 'V00000000001',
    dagtekening: dag,
    onbeoordeeld: 'alle',
  })
  if (!antwoord) return
  const bytes = Buffer.from(schrijfBericht(antwoord))
  const bestand = { naam: 'JW302_V00000000001.xml', inhoud: bytes.toString('base64'), grootte: bytes.length }
  await voerUit(op(k, dag, '13:30:00'), berichtOntvangen, { dossierId, berichtId: null, ...bestand }, dienst)
}

/** Running help of a provider in this municipality whose decision leaves room for a longer period. */
async function lopend(k: Kring, beheer: Beheer, wie: Actor) {
  const ruim = await beheer.query<{ nummer: number; dossierId: string; wie: string; langer: string }>(
    `select t.nummer, t.dossier_id as "dossierId", m.sub as wie, to_char(coalesce(v.tot_en_met, t.einddatum + 60), 'YYYY-MM-DD') as langer
     from toewijzing t join voorziening v on v.regio = t.regio and v.id = t.voorziening_id
     join regisseur r on r.regio = t.regio and r.zaak_id = t.zaak_id and r.tot is null join medewerker m on m.regio = t.regio and m.id = r.medewerker_id
     where t.gemeente_id = $1 and t.aanbieder_id = $2 and t.stand = 'aangenomen' and t.gestart_op is not null and t.gestopt_op is null
       and t.frequentie in ('2', '4') and t.volume > 1 and t.ingangsdatum < $3::date - 30 and t.einddatum > $3::date + 60
       and (select count(*) from toewijzing x where x.regio = t.regio and x.kind_id = t.kind_id and x.aanbieder_id = t.aanbieder_id) = 1
     order by (m.sub = 'meryem') desc, t.nummer`,
    [k.gemeenteId, wie.partij?.id ?? '', k.vandaag],
  )
  return ruim.rows
}

/** Asks to give more or less of one allocation from a day on. */
async function vraagWijziging(k: Kring, wie: Actor, nummer: number, dag: string, van: string, erbij: number) {
  const kind = (await vraag(op(k, dag), keuzes, {}, wie)).kinderen.find((x) => x.toewijzingen.some((t) => t.nummer === nummer))
  const t = kind?.toewijzingen.find((x) => x.nummer === nummer)
  if (!t?.omvang) return null
  const v = await voerUit(
    op(k, dag),
    wijzigingAanvragen,
    {
      reden: '1',
      lopend: [
        { nummer, zo: false, ingangsdatum: van, einddatum: t.eind, omvang: { ...t.omvang, volume: Math.max(1, t.omvang.volume + erbij) } },
      ],
    },
    wie,
  )
  await lees(k, v.berichtId, dag)
  return v
}

/**
 * Requests of providers, so that each state can be seen: granted, under investigation, rejected, for another municipality,
 * one for a child nobody knows, one that a GI determined, a change that waits too long, a change that was granted, and one
 * that came back. All by the same commands as in real life.
 */
export async function vertelVerzoeken(db: Db, beheer: Beheer, regio: number, vandaag: string): Promise<void> {
  const meryem = await actor(db, 'meryem')
  const { rows } = await beheer.query<{ id: string }>('select gemeente_id as id from partij where id = $1', [meryem.partij?.id])
  const k: Kring = { db, regio, vandaag, gemeenteId: rows[0]?.id ?? '' }
  const [linde, anker, veerpont, vuurvlieg] = await Promise.all(['sanne', 'omar', 'eva', 'ruben'].map((s) => actor(db, s)))
  if (!linde || !anker || !veerpont || !vuurvlieg) return
  const van = werkdagVanaf(plusDagen(vandaag, 12))
  const [eerste, tweede, derde, vierde, vijfde] = await bekenden(k, beheer, 5)
  const [fenna, ilyas] = await onbekenden(beheer)

  // Told side by side: each is about a child of its own.
  const verhalen: Promise<unknown>[] = []
  const dagenMetAntwoord = new Set<string>()
  const vertel = (doe: () => Promise<unknown>) => verhalen.push(doe())

  if (eerste)
    vertel(async () => {
      const v = await vraagAan(k, anker, eerste, terug(k, 24), [{ van, type: '02', naam: 'Huisartsenpraktijk De Wal' }])
      await wijsToe(k, v.verzoekId, eerste, terug(k, 21))
      await bevestigd(k, beheer, eerste.dossierId, terug(k, 20))
    })
  if (tweede)
    vertel(async () => {
      const dag = terug(k, 13)
      const v = await vraagAan(k, veerpont, tweede, dag, [
        { van, type: '03', naam: 'Jeugdarts GGD', uren: 4, opmerking: 'Graag voor de voorjaarsvakantie.' },
      ])
      const wie = await actor(db, tweede.wie)
      const na = terug(k, 9)
      const { plek } = await deel(k, v.verzoekId, tweede.dossierId, wie, na)
      await voerUit(
        op(k, na, '11:15:00'),
        onderzoeken,
        { ...plek, toelichting: 'School en ouders noemen verschillende vragen. We spreken hen samen.' },
        wie,
      )
      dagenMetAntwoord.add(na)
    })
  if (derde)
    vertel(async () => {
      const v = await vraagAan(k, vuurvlieg, derde, terug(k, 30), [{ van, type: '06', uren: 6 }])
      const wie = await actor(db, derde.wie)
      const na = terug(k, 26)
      const { plek } = await deel(k, v.verzoekId, derde.dossierId, wie, na)
      await voerUit(
        op(k, na, '09:40:00'),
        afwijzen,
        { ...plek, reden: '7', toelichting: 'Het gezin wil eerst met het team verder. Als dat niet genoeg is, kijken we samen opnieuw.' },
        wie,
      )
      dagenMetAntwoord.add(na)
    })
  if (ilyas)
    vertel(async () => {
      const v = await vraagAan(k, anker, ilyas, terug(k, 16), [{ van, type: '05', naam: 'Kinderarts Ziekenhuis Rivierenduin' }])
      const na = terug(k, 12)
      const { plek } = await deel(k, v.verzoekId, null, meryem, na)
      await voerUit(
        op(k, na, '15:05:00'),
        afwijzen,
        { ...plek, reden: '8', gemeente: '0344', toelichting: 'Het gezin stond vóór de hulp in Utrecht ingeschreven.' },
        meryem,
      )
      dagenMetAntwoord.add(na)
    })
  if (fenna) vertel(() => vraagAan(k, linde, fenna, terug(k, 2), [{ van, type: '02', naam: 'Huisarts Van Rijn', uren: 3 }]))
  if (vierde) vertel(() => vraagAan(k, linde, vierde, terug(k, 1), [{ van, type: '04', naam: 'Jeugdbescherming Rivierenduin', uren: 5 }]))
  if (vijfde)
    vertel(async () => {
      // The same help asked twice: from the workspace, and by a file of the provider's own system that is read first.
      const dag = terug(k, 6)
      const over = await vraagAan(k, veerpont, vijfde, dag, [{ van, type: '02', naam: 'Huisartsenpraktijk De Wal' }], false)
      await ookAlsBestand(k, over.berichtId, dag)
      await lees(k, over.berichtId, dag)
    })

  for (const [i, t] of (await lopend(k, beheer, linde)).slice(0, 2).entries())
    vertel(async () => {
      const dag = terug(k, i === 0 ? 15 : 8)
      const v = await vraagWijziging(k, linde, t.nummer, dag, werkdagVanaf(plusDagen(vandaag, 10)), i === 0 ? 2 : -1)
      if (!v || i === 0) return
      const wie = await actor(db, t.wie)
      const na = terug(k, 5)
      const { plek } = await deel(k, v.verzoekId, t.dossierId, wie, na)
      await voerUit(op(k, na, '13:20:00'), wijzigingToekennen, { ...plek, dossierId: t.dossierId }, wie)
    })
  await allemaal(verhalen)
  // Answers leave on the day they were given, the oldest first.
  for (const dag of [...dagenMetAntwoord].sort()) await stuurAntwoorden(k, dag)
  await stuurAntwoorden(k, vandaag)
}
