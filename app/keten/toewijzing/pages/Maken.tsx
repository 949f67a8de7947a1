import {
  Alinea,
  DatumVeld,
  DoenEronder,
  Formulier,
  GetalVeld,
  Kaart,
  Keuze,
  Keuzelijst,
  Leeg,
  Melding,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Toon,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  type Tekst,
} from '../../../kern/ui/index.ts'
import type { maken, meldNietBeschikbaar } from '../commands.ts'
import { AFWIJKREDENEN, ONBESCHIKBAAR, type Afwijkreden, type Onbeschikbaar } from '../model.ts'
import type { keuzes } from '../queries.ts'
import { afwijkNamen, eenheidNamen, frequentieNamen, onbeschikbaarNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'

type Keuzes = NonNullable<(typeof keuzes)['_uit']>
type Item = Keuzes['voorzieningen'][number]

interface Waarden {
  aanbiederId: string
  volume: number | null
  eenheid: string
  frequentie: string
  ingangsdatum: string
  einddatum: string
  eersteWat: string
  eersteAanbiederId: string
  eersteVan: 'gezin' | 'kind' | 'professional'
  reden: '' | Afwijkreden
  toelichting: string
  verteldOp: string
}

/** Decided help without a provider: choose one, and say what the first choice was. */
export function TeKiezen({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof keuzes>('toewijzing.keuzes', { dossierId })
  return (
    <Toon vraag={vraag} leeg={(k) => k.voorzieningen.length === 0 && <Leeg titel={t('m.leeg')}>{t('m.leeg.tekst')}</Leeg>}>
      {(k) => (
        <Stapel>
          {k.voorzieningen.map((v) => (
            <Kies key={v.id} dossierId={dossierId} v={v} k={k} />
          ))}
        </Stapel>
      )}
    </Toon>
  )
}

function Kies({ dossierId, v, k }: { dossierId: string; v: Item; k: Keuzes }) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('m.titel', { product: v.productNaam })} niveau={3}>
      <Stapel gat={3}>
        <p>{t('m.doel', { doel: v.doel })}</p>
        <Rij gat={3}>
          <DoenEronder knop={t('m.knop')} soort="eerste">
            {(klaar) => <MaakFormulier dossierId={dossierId} v={v} k={k} klaar={klaar} />}
          </DoenEronder>
          <DoenEronder knop={t('n.knop')}>{(klaar) => <NietErFormulier dossierId={dossierId} v={v} klaar={klaar} />}</DoenEronder>
        </Rij>
      </Stapel>
    </Kaart>
  )
}

function naarInvoer(dossierId: string, v: Item) {
  return (w: Waarden) => ({
    dossierId,
    voorzieningId: v.id,
    aanbiederId: w.aanbiederId,
    product: { categorie: v.categorie, code: w.volume === null ? null : v.product },
    omvang: w.volume === null ? null : { volume: w.volume, eenheid: w.eenheid as '04', frequentie: w.frequentie as '2' },
    ingangsdatum: w.ingangsdatum,
    einddatum: w.einddatum || null,
    eersteKeus: { wat: w.eersteWat, aanbiederId: w.eersteAanbiederId || null, van: w.eersteVan },
    afwijking: w.reden === '' ? null : { reden: w.reden, toelichting: w.toelichting, verteldOp: w.verteldOp || null },
  })
}

const opties = (namen: Readonly<Record<string, Tekst>>, tekst: (x: Tekst) => string) =>
  Object.entries(namen).map(([waarde, naam]) => ({ waarde, label: tekst(naam) }))

/** Does what is on the screen differ from the first choice or from what was decided? */
function wijktAf(w: Waarden, v: Item): boolean {
  const anderWie = w.eersteAanbiederId !== '' && w.aanbiederId !== '' && w.eersteAanbiederId !== w.aanbiederId
  return anderWie || (v.volume !== null && w.volume !== null && w.volume < v.volume)
}

function MaakFormulier({ dossierId, v, k, klaar }: { dossierId: string; v: Item; k: Keuzes; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const maak = useOpdracht<typeof maken>('toewijzing.maken')
  const aanbieders = k.aanbieders.map((a) => ({ waarde: a.id, label: a.naam }))
  const begin: Waarden = {
    aanbiederId: v.aanbiederId ?? '',
    volume: v.volume,
    eenheid: v.eenheid ?? '',
    frequentie: v.frequentie ?? '',
    ingangsdatum: v.van,
    einddatum: v.totEnMet ?? '',
    eersteWat: '',
    eersteAanbiederId: v.aanbiederId ?? '',
    eersteVan: 'gezin',
    reden: '',
    toelichting: '',
    verteldOp: '',
  }
  return (
    <Formulier
      opdracht={maak}
      begin={begin}
      naarInvoer={naarInvoer(dossierId, v)}
      concept={`toewijzing-${v.id}`}
      knop={t('m.stuur')}
      gelukt={t('m.gelukt')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          {v.bepaaldDoorGi && <Melding soort="info">{t('m.gi')}</Melding>}
          <Tekstvlak naam="eersteWat" label={t('m.eerste')} hint={t('m.eerste.hint')} verplicht laag />
          <Keuze
            naam="eersteVan"
            label={t('m.van')}
            verplicht
            naast
            opties={(['gezin', 'kind', 'professional'] as const).map((x) => ({ waarde: x, label: t(`m.van.${x}`) }))}
          />
          <Keuzelijst naam="eersteAanbiederId" label={t('m.eersteAanbieder')} leeg={t('m.eersteAanbieder.geen')} opties={aanbieders} />
          <Keuzelijst naam="aanbiederId" label={t('m.aanbieder')} verplicht opties={aanbieders} />
          {(wijktAf(w, v) || w.reden !== '') && (
            <>
              <Keuzelijst
                naam="reden"
                label={t('m.anders')}
                waarom={t('m.anders.waarom')}
                verplicht
                opties={AFWIJKREDENEN.map((r) => ({ waarde: r, label: tekst(afwijkNamen[r]) }))}
              />
              <Tekstvlak naam="toelichting" label={t('m.andersTekst')} verplicht laag />
              <DatumVeld naam="verteldOp" label={t('m.verteld')} />
            </>
          )}
          {v.volume !== null && (
            <>
              <GetalVeld naam="volume" label={t('m.volume')} verplicht />
              <Keuzelijst naam="eenheid" label={t('m.eenheid')} verplicht opties={opties(eenheidNamen, tekst)} />
              <Keuzelijst naam="frequentie" label={t('m.frequentie')} verplicht opties={opties(frequentieNamen, tekst)} />
            </>
          )}
          <DatumVeld naam="ingangsdatum" label={t('m.ingang')} verplicht />
          <DatumVeld naam="einddatum" label={t('m.einde')} verplicht={v.totEnMet !== null || v.frequentie === '2'} />
        </>
      )}
    </Formulier>
  )
}

function NietErFormulier({ dossierId, v, klaar }: { dossierId: string; v: Item; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const meld = useOpdracht<typeof meldNietBeschikbaar>('toewijzing.meldNietBeschikbaar')
  return (
    <Formulier
      opdracht={meld}
      begin={{ nodig: v.productNaam, reden: '' as '' | Onbeschikbaar, toelichting: '' }}
      knop={t('n.knop')}
      bijGelukt={klaar}
      naarInvoer={(w) => ({
        dossierId,
        voorzieningId: v.id,
        categorie: v.categorie,
        nodig: w.nodig,
        reden: w.reden as Onbeschikbaar,
        toelichting: w.toelichting,
      })}
    >
      <Alinea>{t('m.doel', { doel: v.doel })}</Alinea>
      <Tekstregel naam="nodig" label={t('n.nodig')} verplicht />
      <Keuzelijst
        naam="reden"
        label={t('n.reden')}
        verplicht
        opties={ONBESCHIKBAAR.map((r) => ({ waarde: r, label: tekst(onbeschikbaarNamen[r]) }))}
      />
      <Tekstvlak naam="toelichting" label={t('n.toelichting')} verplicht laag />
    </Formulier>
  )
}
