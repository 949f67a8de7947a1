import { HYPOTHESESTATUS, TREDEN, type Hypothese, type Trede, type Vlag } from '@draad/cijfers/web'
import {
  Chip,
  Formulier,
  Kaart,
  Keuze,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useOpdracht,
  useT,
  Vinkjes,
  type ChipToon,
} from '../../../kern/ui/index.ts'
import type { verklaar, weeg } from '../commands.ts'
import { teksten } from '../studie-teksten.ts'
import type { Studierij } from './studie-woorden.ts'

/** The register of explanations of one figure: proposed, weighed, confirmed by a second source. */
export function Hypothesen({ rij, vlag, trede }: { rij: Studierij; vlag: Vlag; trede: Trede }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof verklaar>('cijfers.studieVerklaren')
  const s = rij.inhoud
  const hier = s.hypothesen.filter((h) => h.vlag === vlag.id)
  return (
    <Kaart titel={t('hypothesen')}>
      <Stapel>
        {hier.length === 0 && <p className="meta">{t('hypothesen.leeg')}</p>}
        {hier.map((h) => (
          <EenHypothese key={h.id} rij={rij} h={h} anderen={hier.filter((x) => x.id !== h.id)} />
        ))}
        {s.staat === 'gekozen' && (
          <Uitklap label={t('voorstel')}>
            <Formulier
              opdracht={opdracht}
              begin={{ studieId: rij.id, trede: trede as string, tekst: '', voorgesteldDoor: '' }}
              concept={`cijfers.studieVerklaren:${rij.id}:${vlag.id.replace(/[^\w.-]/g, '_')}`}
              naarInvoer={(w) => ({ ...w, trede: w.trede as Trede, versie: rij.versie, vlag: vlag.id })}
              knop={t('voorstel')}
              leegNaGelukt
            >
              <Tekstvlak naam="tekst" label={t('voorstel.tekst')} verplicht laag max={2_000} />
              <Keuze naam="trede" label={t('trede')} verplicht naast opties={TREDEN.map((x) => ({ waarde: x, label: t(`trede.${x}`) }))} />
              <Tekstregel naam="voorgesteldDoor" label={t('voorstel.door')} hint={t('voorstel.hint')} verplicht max={200} />
            </Formulier>
          </Uitklap>
        )}
      </Stapel>
    </Kaart>
  )
}

const STATUSTOON: Readonly<Partial<Record<Hypothese['status'], ChipToon>>> = {
  bevestigd: 'goed',
  betwijfeld: 'let-op',
  concurrerend: 'let-op',
}

function EenHypothese({ rij, h, anderen }: { rij: Studierij; h: Hypothese; anderen: readonly Hypothese[] }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof weeg>('cijfers.studieWegen')
  return (
    <div className="studie-verklaring">
      <p>
        <Chip toon={STATUSTOON[h.status] ?? 'gewoon'}>{t(h.status)}</Chip> <strong>{h.id}</strong> {h.tekst}{' '}
        <span className="meta">
          {t(`trede.${h.trede}`)}; {t('voorgesteld.door', { wie: h.voorgesteldDoor })}
        </span>
      </p>
      {h.bewijs.length > 0 && (
        <ul>
          {h.bewijs.map((b, i) => (
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              {t(b.voor ? 'voor' : 'tegen')}: {b.tekst} <span className="meta">({b.bron})</span>
            </li>
          ))}
        </ul>
      )}
      {rij.inhoud.staat === 'gekozen' && (
        <Uitklap label={`${t('weeg')} (${h.id})`}>
          <Formulier
            opdracht={opdracht}
            begin={{ studieId: rij.id, bron: '', voor: '', bewijs: '', status: '', concurrenten: [] as readonly string[] }}
            concept={`cijfers.studieWegen:${rij.id}:${h.id}`}
            naarInvoer={(w) => ({
              studieId: rij.id,
              versie: rij.versie,
              verklaring: h.id,
              bron: w.bron,
              voor: w.voor as 'voor',
              bewijs: w.bewijs,
              concurrenten: [...w.concurrenten],
              ...(w.status ? { status: w.status as Hypothese['status'] } : {}),
            })}
            knop={t('weeg')}
            leegNaGelukt
          >
            {(w) => (
              <>
                <Tekstregel naam="bron" label={t('weeg.bron')} hint={t('voorstel.hint')} verplicht max={200} />
                <Tekstvlak naam="bewijs" label={t('weeg.zegt')} verplicht laag max={2_000} />
                <Keuze
                  naam="voor"
                  label={t('weeg.voor')}
                  verplicht
                  naast
                  opties={[
                    { waarde: 'voor', label: t('voor') },
                    { waarde: 'tegen', label: t('tegen') },
                  ]}
                />
                <Keuze
                  naam="status"
                  label={t('weeg.status')}
                  hint={t('weeg.hint')}
                  naast
                  opties={[{ waarde: '', label: t('weeg.zelfde') }, ...HYPOTHESESTATUS.map((x) => ({ waarde: x, label: t(x) }))]}
                />
                {w.status === 'concurrerend' && (
                  <Vinkjes
                    naam="concurrenten"
                    label={t('strijdt')}
                    opties={anderen.map((x) => ({ waarde: x.id, label: `${x.id} ${x.tekst}` }))}
                  />
                )}
              </>
            )}
          </Formulier>
        </Uitklap>
      )}
    </div>
  )
}
