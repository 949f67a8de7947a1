import { useEffect } from 'react'
import {
  Chip,
  DatumTekst,
  DoenEronder,
  Melding,
  Rij,
  Stapel,
  Uitklap,
  useT,
  useTekst,
  useVraag,
  Verwijzing,
} from '../../../kern/ui/index.ts'
import { statusNamen, type berichten } from '../../toewijzing/pages/public.ts'
import type { stand } from '../queries.ts'
import { stopNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { StartHerstel, StartWeg, StopHerstel, StopWeg } from './Herstellen.tsx'

type Stand = NonNullable<(typeof stand)['_uit']>
type Stroom = Stand['stromen'][number]
type Een = Pick<Stroom['meldingen'][number], 'id' | 'soort' | 'leveringId' | 'gebeurtenis' | 'dag' | 'weg'>

const NAAM = { JW305: 'c.start', 'JW307 tijdelijk': 'c.onderbroken', 'JW307 definitief': 'c.stop' } as const

/** One report of start or stop with the buttons that the flow allows, or the sentence why there are none. */
export function EenMelding(p: {
  dossierId: string
  nummer: number
  m: Een
  s: Pick<Stand, 'leveringen' | 'stops'>
  onderweg: boolean
  aanbieder: boolean
  magHand: boolean
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { m } = p
  const l = p.s.leveringen.find((x) => x.id === m.leveringId)
  const s = p.s.stops.find((x) => x.id === m.id) ?? null
  if (!l || (m.soort === 'stop' && !s)) return null
  const bron = (s ?? l).bron
  const mag = !p.onderweg && (p.aanbieder || (p.magHand && bron === 'handmatig'))
  const deel = { dossierId: p.dossierId, nummer: p.nummer, aanbieder: p.aanbieder, l }
  return (
    <li>
      <p>
        <strong>
          {t(NAAM[m.gebeurtenis])} <DatumTekst op={m.dag} />
        </strong>
        {s && m.gebeurtenis === 'JW307 definitief' && <> · {tekst(stopNamen[s.reden])}</>}{' '}
        <span className="meta">{t(bron === 'handmatig' ? 'h.handmatig' : 'h.bericht')}</span>
      </p>
      {mag && !m.weg.mag && <p className="meta">{tekst(m.weg.waarom)}</p>}
      {mag && m.weg.mag && (
        <Rij gat={3}>
          <DoenEronder knop={t(s ? 'c.herstel.stop' : 'c.herstel.start')} soort="stil">
            {(klaar) => (s ? <StopHerstel {...deel} s={s} klaar={klaar} /> : <StartHerstel {...deel} s={null} klaar={klaar} />)}
          </DoenEronder>
          <DoenEronder knop={t(s ? 'c.weg.stop' : 'c.weg.start')} soort="stil" gevaar>
            {(klaar) => (s ? <StopWeg {...deel} s={s} klaar={klaar} /> : <StartWeg {...deel} s={null} klaar={klaar} />)}
          </DoenEronder>
        </Rij>
      )}
    </li>
  )
}

/** A message that is on its way; tells when it was read, so that the page shows what came of it. */
function Onderweg({ nummer, berichtIds, klaar }: { nummer: number; berichtIds: readonly string[]; klaar: () => void }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof berichten>('toewijzing.berichten', { nummer }, { elkeSeconden: 2 })
  const gelezen = vraag.data && !vraag.data.some((b) => berichtIds.includes(b.id) && b.status === 'wacht')
  useEffect(() => {
    if (gelezen) klaar()
  }, [gelezen, klaar])
  return (
    <Melding soort="info" titel={t('c.onderweg')}>
      {t('c.onderweg.tekst')}
    </Melding>
  )
}

/** What was reported of one allocation, in order, and what was put right since. */
export function Meldingen(p: {
  dossierId: string
  nummer: number
  stroom: Stroom
  s: Stand
  aanbieder: boolean
  magHand: boolean
  verversen: () => void
}) {
  const t = useT(teksten)
  const correcties = p.s.correcties.filter((c) => c.toewijzingId === p.stroom.toewijzingId)
  if (p.stroom.meldingen.length === 0 && correcties.length === 0) return null
  return (
    <Stapel gat={3}>
      {p.stroom.onderweg && (
        <Onderweg
          nummer={p.nummer}
          berichtIds={correcties.flatMap((c) => (c.bericht === 'wacht' && c.berichtId ? [c.berichtId] : []))}
          klaar={p.verversen}
        />
      )}
      {p.stroom.meldingen.length > 0 && (
        <>
          <p className="meta">{t('c.gemeld')}</p>
          <ul className="meldingen">
            {p.stroom.meldingen.map((m) => (
              <EenMelding key={m.id} {...p} m={m} onderweg={p.stroom.onderweg} />
            ))}
          </ul>
        </>
      )}
      {correcties.length > 0 && <Hersteld correcties={correcties} dossierId={p.dossierId} s={p.s} />}
    </Stapel>
  )
}

function Hersteld({ correcties, dossierId, s }: { correcties: Stand['correcties']; dossierId: string; s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <Uitklap label={t('c.hersteld', { n: correcties.length })} open={correcties.some((c) => c.bericht === 'afgekeurd')}>
      <ul className="meldingen">
        {correcties.map((c) => {
          const stop = c.stopId !== null
          const start = s.leveringen.find((x) => x.id === c.leveringId)
          const dag = s.stops.find((x) => x.id === c.stopId)?.einddatum ?? start?.begindatum
          // Another day puts a new start in the place of the old one; this left it standing.
          const alleenCrisis = c.crisis !== null && start?.verwijderdOp === null
          return (
            <li key={c.id}>
              <p>
                <DatumTekst op={c.gevraagdOp} /> · {t(alleenCrisis ? 'c.corrigeren.crisis' : `c.${c.soort}.${stop ? 'stop' : 'start'}`)}
                {dag && (
                  <>
                    {' '}
                    (<DatumTekst op={dag} />)
                  </>
                )}
                , {c.doorNaam}. {c.reden}{' '}
                {c.bericht && c.berichtId && (
                  <>
                    <Chip
                      toon={c.bericht === 'afgekeurd' || c.bericht === 'geweigerd' ? 'te-laat' : c.bericht === 'wacht' ? 'weten' : 'goed'}
                    >
                      {tekst(statusNamen[c.bericht])}
                    </Chip>{' '}
                    {c.bericht !== 'wacht' && (
                      <Verwijzing naar={`/dossiers/${dossierId}/berichten?bericht=${c.berichtId}`}>{t('c.bericht')}</Verwijzing>
                    )}
                  </>
                )}
              </p>
            </li>
          )
        })}
      </ul>
    </Uitklap>
  )
}
