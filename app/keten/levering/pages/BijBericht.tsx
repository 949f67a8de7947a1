import { redenenBeeindiging } from '@draad/stelsel'
import {
  DatumVeld,
  DoenEronder,
  Formulier,
  Kaart,
  Keuzelijst,
  Stapel,
  Tekstvlak,
  Toon,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  Verwijzing,
} from '../../../kern/ui/index.ts'
import type { toewijzingen } from '../../toewijzing/pages/public.ts'
import type { meldingOpnieuw } from '../commands.ts'
import type { bijBericht, stand } from '../queries.ts'
import { stopNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { EenMelding } from './Meldingen.tsx'

type Wat = NonNullable<(typeof bijBericht)['_uit']>
type Afgekeurd = Wat['opnieuw'][number]

/** What its sender can do with a message of start or stop: repair and resend, correct, remove, or why not. */
export function BijBericht({ dossierId, berichtId }: { dossierId: string; berichtId: string }) {
  const t = useT(teksten)
  const wat = useVraag<typeof bijBericht>('levering.bijBericht', { dossierId, berichtId })
  const s = useVraag<typeof stand>('levering.stand', { dossierId })
  const l = useVraag<typeof toewijzingen>('toewijzing.lijst', { dossierId })
  return (
    <Kaart titel={t('c.bij')}>
      <Toon vraag={wat}>{(w) => <Inhoud w={w} s={s.data} l={l.data} dossierId={dossierId} berichtId={berichtId} />}</Toon>
    </Kaart>
  )
}

function Inhoud(p: {
  w: Wat
  s: NonNullable<(typeof stand)['_uit']> | undefined
  l: NonNullable<(typeof toewijzingen)['_uit']> | undefined
  dossierId: string
  berichtId: string
}) {
  const t = useT(teksten)
  const { w, s, l } = p
  if (w.opnieuw.length > 0)
    return (
      <Stapel>
        <p>{t('c.opnieuw.tekst')}</p>
        {w.opnieuw.map((m) => (
          <DoenEronder
            key={`${m.toewijzingId} ${m.begindatum} ${m.einddatum}`}
            knop={t('c.opnieuw', { nummer: String(m.nummer) })}
            soort="eerste"
          >
            {(klaar) => <OpnieuwFormulier m={m} dossierId={p.dossierId} berichtId={p.berichtId} klaar={klaar} />}
          </DoenEronder>
        ))}
      </Stapel>
    )
  const naarHulp = <Verwijzing naar={`/dossiers/${p.dossierId}/hulp`}>{t('c.naarHulp')}</Verwijzing>
  if (w.toestand === 'verzonden') return <p>{t('c.nogNietGelezen')}</p>
  if (w.toestand === 'niet verzonden')
    return (
      <p>
        {t(w.nietsOver ? 'c.afgekeurd.over' : 'c.afgekeurd.weg')} {naarHulp}
      </p>
    )
  if (w.meldingen.length === 0 || !s || !l)
    return (
      <p>
        {t('c.alWeg')} {naarHulp}
      </p>
    )
  return (
    <Stapel gat={3}>
      <ul className="meldingen">
        {w.meldingen.map((m) => (
          <EenMelding
            key={m.id}
            dossierId={p.dossierId}
            nummer={l.toewijzingen.find((x) => x.id === m.toewijzingId)?.nummer ?? 0}
            m={m}
            s={s}
            onderweg={s.stromen.some((x) => x.toewijzingId === m.toewijzingId && x.onderweg)}
            aanbieder
            magHand={false}
          />
        ))}
      </ul>
    </Stapel>
  )
}

type Reden = (typeof redenenBeeindiging)[number]['code']

/** The rejected report with its own dates, to be mended and sent as a new message. */
function OpnieuwFormulier(p: { m: Afgekeurd; dossierId: string; berichtId: string; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const stuur = useOpdracht<typeof meldingOpnieuw>('levering.meldingOpnieuw')
  const stop = p.m.soort === 'stop'
  return (
    <Formulier
      opdracht={stuur}
      begin={{ begindatum: p.m.begindatum, einddatum: p.m.einddatum ?? '', reden: (p.m.reden ?? '') as '' | Reden, waarom: '' }}
      concept={`melding-opnieuw-${p.berichtId}-${p.m.toewijzingId}`}
      naarInvoer={(w) => ({
        dossierId: p.dossierId,
        berichtId: p.berichtId,
        toewijzingId: p.m.toewijzingId,
        begindatum: w.begindatum,
        einddatum: w.einddatum || null,
        reden: w.reden || null,
        waarom: w.waarom,
      })}
      knop={t('c.opnieuw.stuur')}
      gelukt={t('c.gelukt')}
      bijGelukt={p.klaar}
    >
      {stop ? (
        <>
          <Keuzelijst
            naam="reden"
            label={t('s.reden')}
            verplicht
            opties={redenenBeeindiging.map((r) => ({ waarde: r.code, label: tekst(stopNamen[r.code]) }))}
          />
          <DatumVeld naam="einddatum" label={t('s.einde')} verplicht />
        </>
      ) : (
        <DatumVeld naam="begindatum" label={t('s.begin')} hint={t('s.begin.hint')} verplicht />
      )}
      <Tekstvlak naam="waarom" label={t('c.opnieuw.waarom')} verplicht laag />
    </Formulier>
  )
}
