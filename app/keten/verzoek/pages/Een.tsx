import { useEffect } from 'react'
import {
  Chip,
  DatumTekst,
  Formulier,
  Gegevens,
  Kaart,
  Knop,
  KnopLink,
  Laden,
  Leeg,
  Melding,
  Pagina,
  Rij,
  Stapel,
  TermijnTekst,
  Toon,
  useDatums,
  useNavigatie,
  useOpdracht,
  useT,
  useTekst,
  useVandaag,
  useVraag,
  useZoek,
  zetZoekvraag,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { koppelen } from '../commands.ts'
import type { tonen } from '../queries.ts'
import { redenNamen, soortNamen, toestandNamen, verwijzerNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { Antwoord } from './Antwoord.tsx'
import { Dagen, StandChip, useHoeveel } from './Delen.tsx'
import { Uitkomst } from './Uitkomst.tsx'
import { Vergelijking } from './Vergelijking.tsx'

export type Alles = Extract<NonNullable<(typeof tonen)['_uit']>, { verhuisd: false }>
export type DeelUit = Alles['delen'][number]

/** One request: what is asked for whom, what runs now, until when an answer is due, and the answers there are. */
export default function Een({ params, zoek }: PaginaProps) {
  const dossierId = zoek.get('dossier')
  const [, zetZoek] = useZoek()
  const vraag = useVraag<typeof tonen>(
    'verzoek.tonen',
    { verzoekId: params['verzoekId'] ?? '', ...(dossierId ? { dossierId } : {}) },
    { elkeSeconden: 20 },
  )
  const verhuisd = vraag.data?.verhuisd ? vraag.data : null
  // The page goes along when the request is laid in a dossier, also while someone looks at it.
  useEffect(() => {
    if (verhuisd) zetZoek({ dossier: verhuisd.dossierId }, { vervang: true })
  }, [verhuisd, zetZoek])
  return <Toon vraag={vraag}>{(a) => (a.verhuisd ? <Laden regels={6} /> : <Blad a={a} opnieuw={vraag.opnieuw} />)}</Toon>
}

function Blad({ a, opnieuw }: { a: Alles; opnieuw: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  const v = a.verzoek
  return (
    <Pagina
      titel={t('e.titel', { kind: a.kind.naam ?? t('e.kind'), wat: tekst(soortNamen[v.soort]).toLowerCase() })}
      aanhef={t('e.van', { aanbieder: v.aanbiederNaam, gemeente: v.gemeenteNaam, dag: d.datum(v.dagtekening) })}
      kruimels={[{ naar: '/verzoeken', label: t('e.terug') }]}
      chips={<StandChip stand={v.stand} />}
      acties={v.inDossier && v.dossierId ? <KnopLink naar={`/dossiers/${v.dossierId}/verzoeken`}>{t('e.dossier')}</KnopLink> : null}
    >
      <Stapel>
        <Teruggekomen a={a} />
        {v.zending === 'verzonden' && <Melding titel={t('e.onderweg')}>{t('e.onderweg.tekst')}</Melding>}
        {a.gemeente && v.dossierId === null && v.zending === 'verwerkt' && <WieIsDit a={a} />}
        {a.delen.map((deel, i) => (
          <Deel key={deel.id} a={a} deel={deel} n={a.delen.length > 1 ? i + 1 : null} opnieuw={opnieuw} />
        ))}
        <Wie a={a} />
        {a.gemeente && v.soort === 'vot' && v.dossierId !== null && <Huidig a={a} />}
      </Stapel>
    </Pagina>
  )
}

function Teruggekomen({ a }: { a: Alles }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const v = a.verzoek
  if (v.zending !== 'niet verzonden') return null
  const naar = v.soort === 'vot' ? `/verzoeken/nieuw?herstel=${v.id}` : `/verzoeken/wijziging?herstel=${v.id}`
  return (
    <Melding
      soort="te-laat"
      titel={t('e.terugkomst')}
      actie={
        a.herstel ? (
          <KnopLink soort="eerste" naar={naar}>
            {t('e.herstel')}
          </KnopLink>
        ) : null
      }
    >
      <p>{t('e.terugkomst.tekst')}</p>
      <ul>
        {v.bevindingen.map((b) => (
          <li key={`${b.regel}${b.pad}${b.retourcode}`}>
            {tekst({ nl: b.nl, en: b.en })} <span className="meta">{[b.retourcode, b.regel].filter(Boolean).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Melding>
  )
}

/** Nobody here is known to be this child: search first. The BSN goes through memory, never through an address. */
function WieIsDit({ a }: { a: Alles }) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const koppel = useOpdracht<typeof koppelen>('verzoek.koppelen')
  const { bekend } = a
  if (bekend)
    return (
      <Melding soort="info" titel={t('e.bekend', { naam: bekend.naam })}>
        <p>{t('e.bekend.tekst')}</p>
        <Formulier
          opdracht={koppel}
          begin={{}}
          naarInvoer={() => ({ dossierId: bekend.dossierId, verzoekId: a.verzoek.id })}
          concept={false}
          knop={t('e.koppel')}
          gelukt={t('e.gekoppeld')}
          bijGelukt={() => ga(`/verzoeken/een/${a.verzoek.id}?dossier=${bekend.dossierId}`, { vervang: true })}
        >
          {null}
        </Formulier>
      </Melding>
    )
  return (
    <Melding
      soort="let-op"
      titel={t('e.onbekend')}
      actie={
        <Knop
          soort="eerste"
          onClick={() => {
            if (a.kind.bsn) zetZoekvraag(a.kind.bsn)
            ga('/nieuwe-vraag')
          }}
        >
          {t('e.zoek')}
        </Knop>
      }
    >
      {t('e.onbekend.tekst')}
    </Melding>
  )
}

function Wie({ a }: { a: Alles }) {
  const t = useT(teksten)
  const { kind } = a
  const g = kind.geboortedatum
  return (
    <Kaart titel={t('e.wie')}>
      <Gegevens
        rijen={[
          [t('e.naam'), kind.naam],
          [t('e.geboren'), g && g.DatumGebruik === undefined ? <DatumTekst key="g" op={g.Datum} /> : null],
          ...(kind.gezagsdragerBekend === null ? [] : [[t('e.gezag'), t(kind.gezagsdragerBekend ? 'e.ja' : 'e.nee')] as const]),
          ...(kind.commentaar ? [[t('e.opmerking'), kind.commentaar] as const] : []),
          ...(kind.bsn ? [[t('n.bsn'), kind.bsn] as const] : []),
        ]}
      />
    </Kaart>
  )
}

function Deel({ a, deel, n, opnieuw }: { a: Alles; deel: DeelUit; n: number | null; opnieuw: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  const wat = deel.gevraagd?.naam ?? ''
  return (
    <Kaart
      titel={n === null ? t('e.gevraagd') : t('e.deel', { n, wat })}
      vorm={deel.mag.length > 0 ? 'actief' : 'gewoon'}
      acties={n === null ? null : <Chip>{tekst(toestandNamen[deel.staat])}</Chip>}
    >
      <Stapel>
        {deel.gevraagd && <Gevraagd deel={deel} />}
        {deel.wijziging.length > 0 && (
          <>
            {deel.reden && <Gegevens rijen={[[t('e.reden'), tekst(redenNamen[deel.reden])]]} />}
            <Vergelijking regels={deel.wijziging} />
          </>
        )}
        <Uitkomst a={a} deel={deel} />
        {deel.verwacht.length > 0 && (
          <Gegevens
            rijen={deel.verwacht
              // A possibility, not a duty: once it is past, it is only gone.
              .filter((w) => w.termijn !== 'ijw-woonplaats' || (a.gemeente && w.laatsteDag >= vandaag))
              .map((w) => [
                t(`t.${w.termijn}` as 't.ijw-woonplaats'),
                w.termijn === 'ijw-woonplaats' ? (
                  <DatumTekst key={w.termijn} op={w.laatsteDag} />
                ) : (
                  <TermijnTekst key={w.termijn} op={w.laatsteDag} />
                ),
              ])}
          />
        )}
        {a.gemeente && deel.mag.length > 0 && <Antwoord a={a} deel={deel} opnieuw={opnieuw} />}
      </Stapel>
    </Kaart>
  )
}

function Gevraagd({ deel }: { deel: DeelUit }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const hoeveel = useHoeveel()
  const h = deel.gevraagd
  if (!h) return null
  const verwijzer = deel.verwijzer
  const wie = verwijzer && tekst(verwijzerNamen[verwijzer.type])
  return (
    <Gegevens
      rijen={[
        [t('e.product'), h.naam ? `${h.naam}${h.code ? ` (${h.code})` : ''}` : t('e.open')],
        [h.omvang || h.budget === null ? t('e.hoeveel') : t('e.budget'), hoeveel(h)],
        [t('e.periode'), <Dagen key="p" h={h} />],
        ...(verwijzer
          ? [
              [
                t('e.verwijzer'),
                verwijzer.code ? t('e.agb', { naam: wie ?? '', code: verwijzer.code }) : [wie, verwijzer.naam].filter(Boolean).join(': '),
              ] as const,
            ]
          : []),
        ...(deel.beschikking === null ? [] : [[t('e.beschikking'), String(deel.beschikking)] as const]),
        ...(deel.commentaar ? [[t('e.opmerking'), deel.commentaar] as const] : []),
        [t('e.referentie'), deel.referentie],
      ]}
    />
  )
}

/** What runs at who asks, beside what is asked. */
function Huidig({ a }: { a: Alles }) {
  const t = useT(teksten)
  const hoeveel = useHoeveel()
  return (
    <Kaart titel={t('e.huidig')}>
      {a.huidige.length === 0 ? (
        <Leeg titel={t('e.huidig.leeg')} />
      ) : (
        <Stapel gat={3}>
          {a.huidige.map((h) => (
            <Rij key={h.nummer} gat={3}>
              <strong>{h.naam}</strong>
              <span>{hoeveel(h)}</span>
              <span className="meta">
                <Dagen h={h} /> · {t('e.toewijzing', { nummer: h.nummer ?? 0 })}
              </span>
              {h.giBepaald && <Chip toon="weten">{t('e.gi')}</Chip>}
              {h.zonderBesluit && !h.giBepaald && <Chip>{t('e.zonderBesluit')}</Chip>}
            </Rij>
          ))}
        </Stapel>
      )}
    </Kaart>
  )
}
