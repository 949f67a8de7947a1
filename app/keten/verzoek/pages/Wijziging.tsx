import type { RedenVerzoek } from '@draad/berichten'
import { useId } from 'react'
import {
  DatumVeld,
  Formulier,
  GetalVeld,
  Herhaal,
  Kaart,
  Keuze,
  KnopLink,
  Laden,
  Leeg,
  Pagina,
  Stapel,
  Toon,
  useDatums,
  useNavigatie,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  useZoek,
  type InvoerVan,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { wijzigingAanvragen } from '../commands.ts'
import type { keuzes, tonen } from '../queries.ts'
import { redenNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { Dagen, useHoeveel } from './Delen.tsx'
import type { Alles } from './Een.tsx'
import { HoeveelVelden, legeHulp, omvangInvoer, omvangWaarden, ProductVelden, type HulpWaarden } from './HulpVelden.tsx'

type Keuzes = NonNullable<(typeof keuzes)['_uit']>
type Kind = Keuzes['kinderen'][number]
type Loopt = Kind['toewijzingen'][number]
type Herstel = NonNullable<Alles['herstel']>

interface Waarden {
  reden: '' | RedenVerzoek
  lopend: (Pick<HulpWaarden, 'omvang' | 'budget' | 'ingangsdatum' | 'einddatum'> & { zo: 'ja' | 'nee' })[]
  nieuw: HulpWaarden[]
}

const alsNu = (h: Loopt): Waarden['lopend'][number] => ({
  zo: 'ja',
  omvang: omvangWaarden(h.omvang),
  budget: h.budget,
  ingangsdatum: h.begin,
  einddatum: h.eind ?? '',
})

/** A request that came back, laid over what runs now. */
function begin(kind: Kind, herstel: Herstel | null): Waarden {
  const d = herstel?.delen[0]
  const w = d?.soort === 'vow' ? d.wijziging : null
  const anders = w?.TeWijzigenProducten?.TeWijzigenProduct ?? []
  const maat = (o: { Volume: number; Eenheid: string; Frequentie: string } | undefined) =>
    omvangWaarden(o ? { volume: o.Volume, eenheid: o.Eenheid, frequentie: o.Frequentie } : null)
  return {
    reden: w?.RedenVerzoek ?? '',
    lopend: kind.toewijzingen.map((h) => {
      const x = anders.find((p) => p.ToewijzingNummer === h.nummer)
      return x
        ? {
            zo: 'nee',
            omvang: maat(x.Omvang),
            budget: x.Budget ?? null,
            ingangsdatum: x.GewensteIngangsdatum,
            einddatum: x.Einddatum ?? '',
          }
        : alsNu(h)
    }),
    nieuw: (w?.NieuweProducten?.NieuwProduct ?? []).map((n) => ({
      categorie: n.Product?.Categorie ?? '',
      code: n.Product?.Code ?? '',
      omvang: maat(n.Omvang),
      budget: n.Budget ?? null,
      ingangsdatum: n.GewensteIngangsdatum,
      einddatum: n.Einddatum ?? '',
    })),
  }
}

function naarInvoer(w: Waarden, kind: Kind, herstelt: string | null): InvoerVan<typeof wijzigingAanvragen> {
  return {
    reden: w.reden as RedenVerzoek,
    lopend: kind.toewijzingen.map((h, i) => {
      const x = w.lopend[i] ?? alsNu(h)
      const zo = x.zo === 'ja'
      return {
        nummer: h.nummer ?? 0,
        zo,
        ingangsdatum: x.ingangsdatum || null,
        einddatum: x.einddatum || null,
        omvang: h.code === null ? null : omvangInvoer(x.omvang),
        budget: x.budget,
      }
    }),
    nieuw: w.nieuw.map((n) => ({
      categorie: n.categorie || null,
      code: n.code || null,
      ingangsdatum: n.ingangsdatum,
      einddatum: n.einddatum || null,
      omvang: n.code === '' ? null : omvangInvoer(n.omvang),
      budget: n.code === '' ? n.budget : null,
    })),
    herstelt,
  }
}

/** A provider asks to change what it gives: the whole wanted situation of one child. */
export default function Wijziging({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof keuzes>('verzoek.keuzes', {})
  const herstel = zoek.get('herstel')
  return (
    <Pagina titel={t('w.titel')} aanhef={t('w.aanhef')} kruimels={[{ naar: '/verzoeken', label: t('e.terug') }]}>
      <Toon
        vraag={vraag}
        leeg={(k) =>
          k.kinderen.length === 0 && (
            <Leeg titel={t('w.leeg')} actie={<KnopLink naar="/verzoeken/nieuw">{t('v.nieuw')}</KnopLink>}>
              {t('w.leeg.tekst')}
            </Leeg>
          )
        }
      >
        {(k) => (herstel ? <MetHerstel k={k} id={herstel} /> : <KiesKind k={k} zoek={zoek} />)}
      </Toon>
    </Pagina>
  )
}

function KiesKind({ k, zoek }: { k: Keuzes; zoek: URLSearchParams }) {
  const t = useT(teksten)
  const id = useId()
  const [, zetZoek] = useZoek()
  const kind = k.kinderen.find((x) => String(x.nummer) === zoek.get('nummer') || x.dossierId === zoek.get('dossier'))
  return (
    <Stapel>
      <Kaart>
        <label htmlFor={id}>
          <strong>{t('w.kind')}</strong>
        </label>
        <select
          id={id}
          className="invoer"
          value={kind ? String(kind.nummer) : ''}
          onChange={(e) => zetZoek({ nummer: e.target.value || null, dossier: null })}
        >
          <option value="">{t('w.kies')}</option>
          {k.kinderen.map((x) => (
            <option key={x.nummer} value={String(x.nummer)}>
              {x.naam}, {x.gemeenteNaam}
            </option>
          ))}
        </select>
      </Kaart>
      {kind && <Invullen key={kind.nummer} kind={kind} herstel={null} herstelt={null} />}
    </Stapel>
  )
}

function MetHerstel({ k, id }: { k: Keuzes; id: string }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof tonen>('verzoek.tonen', { verzoekId: id })
  if (!vraag.data) return vraag.fout ? <Toon vraag={vraag}>{() => null}</Toon> : <Laden regels={6} />
  const a = vraag.data
  // What lies in a dossier was received: nothing of it came back.
  const h = a.verhuisd ? null : a.herstel
  const kind = a.verhuisd ? null : k.kinderen.find((x) => x.naam === a.kind.naam)
  if (!h || !kind) return <Leeg titel={t('w.leeg')}>{t('w.leeg.tekst')}</Leeg>
  return <Invullen kind={kind} herstel={h} herstelt={id} />
}

function Invullen({ kind, herstel, herstelt }: { kind: Kind; herstel: Herstel | null; herstelt: string | null }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { ga } = useNavigatie()
  const vraagAan = useOpdracht<typeof wijzigingAanvragen>('verzoek.wijzigingAanvragen')
  return (
    <Formulier
      opdracht={vraagAan}
      begin={begin(kind, herstel)}
      concept={herstelt ? `verzoek-herstel-${herstelt}` : `verzoek-wijziging-${kind.nummer}`}
      naarInvoer={(w) => naarInvoer(w, kind, herstelt)}
      knop={t('n.knop')}
      gelukt={t('n.gelukt')}
      bijGelukt={(uit) => ga(`/verzoeken/een/${uit.verzoekId}`)}
      breed
    >
      {(w) => (
        <Stapel>
          <Kaart titel={kind.naam} onder={kind.gemeenteNaam}>
            <Keuze
              naam="reden"
              label={t('w.reden')}
              verplicht
              naast
              opties={(['1', '2'] as const).map((r) => ({ waarde: r, label: tekst(redenNamen[r]) }))}
            />
          </Kaart>
          {kind.toewijzingen.map((h, i) => (
            <LopendDeel key={h.nummer} h={h} i={i} anders={w.lopend[i]?.zo === 'nee'} />
          ))}
          <Kaart>
            <Herhaal naam="nieuw" label={t('w.erbij')} wat={t('w.nieuw')} nieuw={() => legeHulp} max={20}>
              {(i) => (
                <>
                  <ProductVelden />
                  <HoeveelVelden code={w.nieuw[i]?.code ?? ''} />
                  <DatumVeld naam="ingangsdatum" label={t('n.van')} verplicht />
                  <DatumVeld naam="einddatum" label={t('n.tot')} hint={t('n.tot.hint')} />
                </>
              )}
            </Herhaal>
          </Kaart>
        </Stapel>
      )}
    </Formulier>
  )
}

/** One running allocation: it stays, or it becomes different. */
function LopendDeel({ h, i, anders }: { h: Loopt; i: number; anders: boolean }) {
  const t = useT(teksten)
  const d = useDatums()
  const hoeveel = useHoeveel()
  const pad = `lopend.${i}.`
  return (
    <Kaart
      titel={h.naam}
      onder={
        <>
          {hoeveel(h)}, <Dagen h={h} /> · {t('e.toewijzing', { nummer: h.nummer ?? 0 })}
        </>
      }
    >
      <Keuze
        naam={`${pad}zo`}
        label={t('w.zo')}
        naast
        opties={[
          { waarde: 'ja', label: t('w.zo.ja') },
          { waarde: 'nee', label: t('w.zo.nee') },
        ]}
      />
      {anders && (
        <Stapel>
          <DatumVeld naam={`${pad}ingangsdatum`} label={t('w.vanaf')} hint={t('w.vanaf.hint', { dag: d.datum(h.begin) })} verplicht />
          {h.code !== null && <HoeveelVelden pad={pad} code={h.code} />}
          {h.code === null && <GetalVeld naam={`${pad}budget`} label={t('n.budget')} soort="euro" />}
          <DatumVeld naam={`${pad}einddatum`} label={t('n.tot')} />
        </Stapel>
      )}
    </Kaart>
  )
}
