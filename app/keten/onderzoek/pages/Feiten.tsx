import { useState } from 'react'
import {
  Chip,
  Citaat,
  DatumTekst,
  Fout,
  Kaart,
  Knop,
  Leeg,
  Melding,
  Rij,
  Stapel,
  Toon,
  Uitklap,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  type DossierdeelProps,
} from '../../../kern/ui/index.ts'
import type { meldCorrectie, stelUitspraakVast } from '../commands.ts'
import { UITSPRAAKSOORTEN } from '../model.ts'
import type { feitenVan } from '../queries.ts'
import { teksten } from '../stem-teksten.ts'
import { DoenAlsMag, MagRaam, useMag } from './Mag.tsx'
import { Bewerk, Correctie, Meld, NieuweUitspraak, Weerwoord } from './FeitFormulieren.tsx'

type Antwoord = NonNullable<(typeof feitenVan)['_uit']>
export type Uitspraak = Antwoord['uitspraken'][number]

const FILTERS = ['alles', ...UITSPRAAKSOORTEN, 'concept', 'betwist'] as const
type Filter = (typeof FILTERS)[number]
const past = (u: Uitspraak, f: Filter) =>
  f === 'alles' || (f === 'betwist' ? u.betwist : f === 'concept' ? u.stand === 'concept' : u.soort === f)

/** Statements: what kind, from whom, how sure, who disagrees; and corrections that still must be passed on. */
export default function Feiten({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof feitenVan>('onderzoek.feiten', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <MagRaam value={a.mag}>
          <Inhoud dossierId={dossierId} a={a} />
        </MagRaam>
      )}
    </Toon>
  )
}

function Inhoud({ dossierId, a }: { dossierId: string; a: Antwoord }) {
  const t = useT(teksten)
  const [filter, zet] = useState<Filter>('alles')
  const namen = { alles: t('f.alles'), betwist: t('f.betwist'), concept: t('f.concept') } as const
  const lijst = a.uitspraken.filter((u) => past(u, filter))
  return (
    <Stapel>
      {a.teMelden.length > 0 && <TeMelden dossierId={dossierId} lijst={a.teMelden} />}
      <Kaart titel={t('f.titel')} onder={t('f.onder')}>
        <Stapel>
          <div className="rij niet-afdrukken" role="group" aria-label={t('f.filter')}>
            {FILTERS.map((f) => {
              const n = a.uitspraken.filter((u) => past(u, f)).length
              if (n === 0 && f !== 'alles' && f !== filter) return null
              const naam = f === 'alles' || f === 'betwist' || f === 'concept' ? namen[f] : t(`soort.${f}`)
              return (
                <Knop key={f} soort={filter === f ? 'tweede' : 'stil'} aria-pressed={filter === f} onClick={() => zet(f)}>
                  {naam} {n}
                </Knop>
              )
            })}
          </div>
          {a.uitspraken.length === 0 && <Leeg titel={t('f.leeg')}>{t('f.leeg.tekst')}</Leeg>}
          {a.uitspraken.length > 0 && lijst.length === 0 && <p className="meta">{t('f.leegFilter')}</p>}
          {lijst.map((u) => (
            <EenUitspraak key={u.id} u={u} dossierId={dossierId} />
          ))}
          <DoenAlsMag soort="eerste" knop={t('f.nieuw')}>
            {(klaar) => <NieuweUitspraak dossierId={dossierId} klaar={klaar} />}
          </DoenAlsMag>
        </Stapel>
      </Kaart>
    </Stapel>
  )
}

function TeMelden({ dossierId, lijst }: { dossierId: string; lijst: Antwoord['teMelden'] }) {
  const t = useT(teksten)
  const meld = useOpdracht<typeof meldCorrectie>('onderzoek.correctieDoorgeven')
  return (
    <Kaart titel={t('m.titel', { n: lijst.length })} vorm="actief">
      <Stapel>
        {lijst.map((m) => (
          <Stapel key={m.id} gat={2}>
            <p>
              <strong>{t('m.wie', { document: m.document, wie: m.ontvanger ?? t('m.binnen') })}</strong>{' '}
              <span className="meta">
                <DatumTekst op={m.gebruiktOp} vorm="kort" />
              </span>
            </p>
            <p>{t('m.nieuw', { tekst: m.nieuweTekst })}</p>
            <DoenAlsMag knop={t('m.doe')}>
              {(klaar) => <Meld opdracht={meld} begin={{ dossierId, meldingId: m.id, hoe: '' }} klaar={klaar} />}
            </DoenAlsMag>
          </Stapel>
        ))}
      </Stapel>
    </Kaart>
  )
}

function EenUitspraak({ u, dossierId }: { u: Uitspraak; dossierId: string }) {
  const t = useT(teksten)
  const concept = u.stand === 'concept'
  return (
    <article className={concept ? 'kaart kaart--stil' : 'kaart'}>
      <Stapel gat={3}>
        <Rij gat={2}>
          <Chip toon={u.soort ? 'weten' : 'let-op'}>{u.soort ? t(`soort.${u.soort}`) : t('f.nietGekozen')}</Chip>
          {concept && <Chip>{t('f.concept')}</Chip>}
          {u.betwist && (
            <Chip toon="let-op" icoon="letOp">
              {t('f.betwist')}
            </Chip>
          )}
          {u.correctieReden && <Chip toon="goed">{t('f.gecorrigeerd')}</Chip>}
          {u.nagegaan === 'niet' ? (
            <Chip>{t('na.niet')}</Chip>
          ) : (
            <Chip toon="goed" icoon="vink">
              {t(`na.${u.nagegaan}`)}
            </Chip>
          )}
          {u.ouderdom === 'oud' && (
            <Chip toon="let-op" icoon="klok">
              {t('f.oud')}
            </Chip>
          )}
        </Rij>
        <p style={{ whiteSpace: 'pre-line', fontSize: 'var(--tekst-m)' }}>{u.tekst}</p>
        {u.letterlijk && <Citaat wie={u.bron}>{u.letterlijk}</Citaat>}
        <p className="meta">
          {t('f.bronIs', { bron: u.bron })} · {u.waargenomenOp ? <DatumTekst op={u.waargenomenOp} /> : t('f.datumOnbekend')}
          {u.over && <> · {u.over}</>}
          {u.diagnosticus && (
            <>
              {' '}
              · {u.diagnosticus}
              {u.diagnoseOp && (
                <>
                  , <DatumTekst op={u.diagnoseOp} />
                </>
              )}
            </>
          )}
          {u.nagegaanHoe && <> · {u.nagegaanHoe}</>}
          {u.overgenomenUit && <> · {t('f.overgenomenUit', { wat: u.overgenomenUit })}</>} · {u.auteur}
        </p>
        {u.weerwoorden.map((w) =>
          w.woorden ? (
            <Citaat
              key={w.id}
              wie={
                <>
                  {w.van} {t(`w.${w.soort}`)}, <DatumTekst op={w.op} />
                </>
              }
            >
              {w.woorden}
            </Citaat>
          ) : (
            <p key={w.id} className="meta">
              {w.van} {t(`w.${w.soort}`)}, <DatumTekst op={w.op} />
            </p>
          ),
        )}
        {concept && u.hints.length > 0 && <Melding>{t('f.hint', { woorden: u.hints.join(', ') })}</Melding>}
        {u.eerder.length > 0 && (
          <Uitklap label={t('f.eerder')}>
            <ul>
              {u.eerder.map((e) => (
                <li key={e.id}>
                  <del>{e.tekst}</del>{' '}
                  {e.vastgesteldOp && (
                    <span className="meta">
                      <DatumTekst op={e.vastgesteldOp} vorm="kort" />
                    </span>
                  )}
                </li>
              ))}
            </ul>
            <p className="meta">{u.correctieReden}</p>
          </Uitklap>
        )}
        {u.gebruiktIn.length > 0 && (
          <Uitklap label={`${t('f.gebruiktIn')} (${u.gebruiktIn.length})`}>
            <ul>
              {u.gebruiktIn.map((g, i) => (
                <li key={i}>
                  {g.document}
                  {g.ontvanger && <>, {g.ontvanger}</>}
                </li>
              ))}
            </ul>
          </Uitklap>
        )}
        <Acties u={u} dossierId={dossierId} concept={concept} />
      </Stapel>
    </article>
  )
}

function Acties({ u, dossierId, concept }: { u: Uitspraak; dossierId: string; concept: boolean }) {
  const t = useT(teksten)
  const x = useTekst()
  const mag = useMag()
  const vast = useOpdracht<typeof stelUitspraakVast>('onderzoek.uitspraakVaststellen')
  return (
    <>
      {u.ontbreekt.length > 0 && (
        <Melding soort="let-op" titel={t('f.mist')}>
          <ul>
            {u.ontbreekt.map((o) => (
              <li key={o.pad}>{x(o.tekst)}</li>
            ))}
          </ul>
        </Melding>
      )}
      {vast.fout && <Fout fout={vast.fout} />}
      <div className="rij niet-afdrukken">
        {concept && mag.schrijven && u.ontbreekt.length === 0 && (
          <Knop bezig={vast.bezig} onClick={() => void vast.stuur({ dossierId, uitspraakId: u.id, versie: u.versie }).catch(() => {})}>
            {t('f.vast')}
          </Knop>
        )}
        {concept && (
          <DoenAlsMag soort="stil" knop={t('f.bewerk')}>
            {(klaar) => <Bewerk dossierId={dossierId} u={u} klaar={klaar} />}
          </DoenAlsMag>
        )}
        <DoenAlsMag soort="stil" knop={t('f.weerwoord')}>
          {(klaar) => <Weerwoord dossierId={dossierId} u={u} klaar={klaar} />}
        </DoenAlsMag>
        {!concept && (
          <DoenAlsMag soort="stil" knop={t('f.corrigeer')}>
            {(klaar) => <Correctie dossierId={dossierId} u={u} klaar={klaar} />}
          </DoenAlsMag>
        )}
      </div>
    </>
  )
}
