import type { TypeVerwijzer } from '@draad/berichten'
import {
  DatumVeld,
  Formulier,
  Herhaal,
  Kaart,
  Keuze,
  Keuzelijst,
  Laden,
  Pagina,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Toon,
  Uitklap,
  useNavigatie,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  GetalVeld,
  type InvoerVan,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { aanvragen } from '../commands.ts'
import { VERWIJZERS } from '../model.ts'
import type { keuzes, tonen } from '../queries.ts'
import { verwijzerNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import type { Alles } from './Een.tsx'
import { HoeveelVelden, legeHulp, omvangInvoer, ProductVelden, type HulpWaarden } from './HulpVelden.tsx'

type Keuzes = NonNullable<(typeof keuzes)['_uit']>
type Herstel = NonNullable<Alles['herstel']>
type JaNee = '' | 'ja' | 'nee'

type ProductWaarden = HulpWaarden & {
  verwijzer: { type: '' | TypeVerwijzer; naam: string; code: string }
  beschikkingNummer: number | null
  beschikkingOp: string
  raamcontract: JaNee
  commentaar: string
}

interface Waarden {
  wie: string
  gemeenteId: string
  kind: { bsn: string; voornamen: string; voorvoegsel: string; achternaam: string; geboortedatum: string; geslacht: string }
  gezag: JaNee
  commentaar: string
  producten: ProductWaarden[]
}

const NIEUW = 'nieuw'
const leegProduct: ProductWaarden = {
  ...legeHulp,
  verwijzer: { type: '', naam: '', code: '' },
  beschikkingNummer: null,
  beschikkingOp: '',
  raamcontract: '',
  commentaar: '',
}
const LEEG: Waarden = {
  wie: NIEUW,
  gemeenteId: '',
  kind: { bsn: '', voornamen: '', voorvoegsel: '', achternaam: '', geboortedatum: '', geslacht: 'onbekend' },
  gezag: '',
  commentaar: '',
  producten: [leegProduct],
}

const uitJaNee = (x: JaNee): boolean | null => (x === '' ? null : x === 'ja')
const naarJaNee = (x: '1' | '2' | undefined): JaNee => (x === undefined ? '' : x === '1' ? 'ja' : 'nee')
const GESLACHT: Readonly<Record<string, string>> = { '1': 'M', '2': 'V', '9': 'O' }

/** A request that came back, as it was filled in. */
function uitHerstel(h: Herstel): Waarden {
  const c = h.client
  return {
    ...LEEG,
    kind: {
      bsn: c.Bsn,
      voornamen: c.Naam?.Voornamen ?? '',
      voorvoegsel: c.Naam?.Geslachtsnaam.Voorvoegsel ?? '',
      achternaam: c.Naam?.Geslachtsnaam.Achternaam ?? '',
      geboortedatum: c.Geboortedatum?.Datum ?? '',
      geslacht: GESLACHT[c.Geslacht ?? ''] ?? 'onbekend',
    },
    gezag: naarJaNee(c.GezagsdragerBekend),
    commentaar: c.Commentaar ?? '',
    producten: h.delen.flatMap((d): ProductWaarden[] => {
      if (d.soort !== 'vot') return []
      const p = d.product
      return [
        {
          categorie: p.Product?.Categorie ?? '',
          code: p.Product?.Code ?? '',
          omvang: p.Omvang
            ? { volume: p.Omvang.Volume, eenheid: p.Omvang.Eenheid, frequentie: p.Omvang.Frequentie }
            : { volume: null, eenheid: '', frequentie: '' },
          budget: p.Budget ?? null,
          ingangsdatum: p.ToewijzingIngangsdatum,
          einddatum: p.ToewijzingEinddatum ?? '',
          verwijzer: { type: p.Verwijzer.Type, naam: p.Verwijzer.Naam ?? '', code: p.Verwijzer.ZorgverlenerCode ?? '' },
          beschikkingNummer: p.BeschikkingNummer ?? null,
          beschikkingOp: p.BeschikkingIngangsdatum ?? '',
          raamcontract: naarJaNee(p.Raamcontract),
          commentaar: p.Commentaar ?? '',
        },
      ]
    }),
  }
}

function naarInvoer(w: Waarden, k: Keuzes, herstelt: string | null): InvoerVan<typeof aanvragen> {
  const bekend = k.kinderen.find((x) => String(x.nummer) === w.wie)
  return {
    gemeenteId: bekend?.gemeenteId ?? w.gemeenteId,
    nummer: bekend?.nummer ?? null,
    kind: bekend ? null : { ...w.kind, geslacht: w.kind.geslacht as 'M', voorvoegsel: w.kind.voorvoegsel || null },
    gezagsdragerBekend: uitJaNee(w.gezag),
    commentaar: w.commentaar,
    producten: w.producten.map((p) => ({
      categorie: p.categorie || null,
      code: p.code || null,
      ingangsdatum: p.ingangsdatum,
      einddatum: p.einddatum || null,
      omvang: p.code === '' ? null : omvangInvoer(p.omvang),
      budget: p.code === '' ? p.budget : null,
      verwijzer: { type: p.verwijzer.type as TypeVerwijzer, naam: p.verwijzer.naam, code: p.verwijzer.code },
      beschikkingNummer: p.beschikkingNummer,
      beschikkingOp: p.beschikkingOp || null,
      raamcontract: uitJaNee(p.raamcontract),
      commentaar: p.commentaar,
    })),
    herstelt,
  }
}

/** A provider asks to be allowed to help a child: everything on one page, checked before it leaves. */
export default function Nieuw({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const herstel = zoek.get('herstel')
  const vraag = useVraag<typeof keuzes>('verzoek.keuzes', {})
  return (
    <Pagina titel={t('n.titel')} aanhef={t('n.aanhef')} kruimels={[{ naar: '/verzoeken', label: t('e.terug') }]}>
      <Toon vraag={vraag}>
        {(k) =>
          herstel ? <MetHerstel k={k} id={herstel} dossierId={zoek.get('dossier')} /> : <Invullen k={k} begin={LEEG} herstelt={null} />
        }
      </Toon>
    </Pagina>
  )
}

function MetHerstel({ k, id, dossierId }: { k: Keuzes; id: string; dossierId: string | null }) {
  const vraag = useVraag<typeof tonen>('verzoek.tonen', { verzoekId: id, ...(dossierId ? { dossierId } : {}) })
  if (!vraag.data) return vraag.fout ? <Toon vraag={vraag}>{() => null}</Toon> : <Laden regels={6} />
  const a = vraag.data
  // What lies in a dossier was received: nothing of it came back.
  const h = a.verhuisd ? null : a.herstel
  const gemeente = a.verhuisd ? null : k.gemeenten.find((g) => g.naam === a.verzoek.gemeenteNaam)
  return <Invullen k={k} begin={h ? { ...uitHerstel(h), gemeenteId: gemeente?.id ?? '' } : LEEG} herstelt={h ? id : null} />
}

function Invullen({ k, begin, herstelt }: { k: Keuzes; begin: Waarden; herstelt: string | null }) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const vraagAan = useOpdracht<typeof aanvragen>('verzoek.aanvragen')
  return (
    <Formulier
      opdracht={vraagAan}
      begin={begin}
      concept={herstelt ? `verzoek-herstel-${herstelt}` : 'verzoek-nieuw'}
      naarInvoer={(w) => naarInvoer(w, k, herstelt)}
      knop={t('n.knop')}
      gelukt={t('n.gelukt')}
      bijGelukt={(uit) => ga(`/verzoeken/een/${uit.verzoekId}`)}
      breed
    >
      {(w) => (
        <Stapel>
          <Kaart titel={t('e.wie')}>
            <Stapel>
              <KindVelden k={k} w={w} />
            </Stapel>
          </Kaart>
          <Kaart>
            <Herhaal verplicht naam="producten" label={t('n.producten')} wat={t('n.product')} nieuw={() => leegProduct} max={20}>
              {(i) => <ProductDeel p={w.producten[i] ?? leegProduct} />}
            </Herhaal>
          </Kaart>
        </Stapel>
      )}
    </Formulier>
  )
}

function KindVelden({ k, w }: { k: Keuzes; w: Waarden }) {
  const t = useT(teksten)
  const opties = k.kinderen.map((x) => ({ waarde: String(x.nummer), label: `${x.naam}, ${x.gemeenteNaam}` }))
  return (
    <>
      {opties.length > 0 && (
        <Keuzelijst
          naam="wie"
          label={t('n.kind')}
          hint={t('n.kind.hint')}
          verplicht
          opties={[{ waarde: NIEUW, label: t('n.kind.nieuw') }, ...opties]}
        />
      )}
      {w.wie === NIEUW && (
        <>
          <Keuzelijst
            naam="gemeenteId"
            label={t('n.gemeente')}
            hint={t('n.gemeente.hint')}
            verplicht
            opties={k.gemeenten.map((g) => ({ waarde: g.id, label: g.naam }))}
          />
          <Tekstregel naam="kind.voornamen" label={t('n.voornamen')} verplicht />
          <Tekstregel naam="kind.voorvoegsel" label={t('n.voorvoegsel')} kort max={10} />
          <Tekstregel naam="kind.achternaam" label={t('n.achternaam')} verplicht />
          <DatumVeld naam="kind.geboortedatum" label={t('n.geboren')} verplicht />
          <Tekstregel naam="kind.bsn" label={t('n.bsn')} kort cijfers max={9} verplicht />
          <Keuze
            naam="kind.geslacht"
            label={t('n.geslacht')}
            naast
            opties={(['V', 'M', 'O', 'onbekend'] as const).map((g) => ({ waarde: g, label: t(`n.geslacht.${g}`) }))}
          />
        </>
      )}
      <JaNeeVeld naam="gezag" label={t('n.gezag')} />
      <Tekstvlak naam="commentaar" label={t('n.opmerking')} hint={t('n.opmerking.hint')} laag />
    </>
  )
}

function JaNeeVeld({ naam, label }: { naam: string; label: string }) {
  const t = useT(teksten)
  return (
    <Keuze
      naam={naam}
      label={label}
      naast
      opties={[
        { waarde: 'ja', label: t('e.ja') },
        { waarde: 'nee', label: t('e.nee') },
        { waarde: '', label: t('n.weetniet') },
      ]}
    />
  )
}

/** Referrers of whom a name or code belongs in the message. @bron iJw 3.2 CD066, CD067, CD068 */
const MET_NAAM: ReadonlySet<string> = new Set(['02', '03', '04', '05'])

function ProductDeel({ p }: { p: ProductWaarden }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <>
      <Keuzelijst
        naam="verwijzer.type"
        label={t('n.verwijzer')}
        verplicht
        opties={VERWIJZERS.map((v) => ({ waarde: v, label: tekst(verwijzerNamen[v]) }))}
      />
      {MET_NAAM.has(p.verwijzer.type) && (
        <>
          <Tekstregel naam="verwijzer.naam" label={t('n.verwijzer.naam')} />
          <Tekstregel naam="verwijzer.code" label={t('n.verwijzer.code')} hint={t('n.verwijzer.code.hint')} kort cijfers max={8} />
        </>
      )}
      <ProductVelden />
      <HoeveelVelden code={p.code} />
      <DatumVeld naam="ingangsdatum" label={t('n.van')} verplicht />
      <DatumVeld naam="einddatum" label={t('n.tot')} hint={t('n.tot.hint')} />
      <Uitklap label={t('n.meer')} open={p.beschikkingNummer !== null || p.commentaar !== ''}>
        <Stapel>
          <GetalVeld naam="beschikkingNummer" label={t('n.beschikking')} />
          <DatumVeld naam="beschikkingOp" label={t('n.beschikkingOp')} />
          <JaNeeVeld naam="raamcontract" label={t('n.raam')} />
          <Tekstvlak naam="commentaar" label={t('n.opmerking')} hint={t('n.opmerking.hint')} laag />
        </Stapel>
      </Uitklap>
    </>
  )
}
