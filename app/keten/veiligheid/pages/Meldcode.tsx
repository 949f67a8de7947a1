import {
  Chip,
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Keuzelijst,
  Stapel,
  Tekstvlak,
  Uitklap,
  useDatums,
  useOpdracht,
  useT,
  useVandaag,
  Vinkje,
  type InvoerVan,
} from '../../../kern/ui/index.ts'
import type { meldcodeStap } from '../commands.ts'
import { MELDCODE_UITKOMSTEN, MELDCODESTAPPEN, type MeldcodeRegel } from '../model.ts'
import { teksten } from './teksten.ts'

const VRAGEN = ['vermoeden', 'acuutOfStructureel', 'zelfHulpBieden', 'hulpAanvaard', 'resultaatOpTijd'] as const

/** The five steps of the meldcode as a short checklist. */
export function Meldcode({ stappen, dossierId }: { stappen: readonly MeldcodeRegel[]; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const laatste = Math.max(1, ...stappen.map((s) => s.ronde))
  const ronde = stappen.filter((s) => s.ronde === laatste)
  const af = ronde.some((s) => s.stap === 5)
  const volgende = af ? 1 : (MELDCODESTAPPEN.find((n) => !ronde.some((s) => s.stap === n)) ?? 1)
  return (
    <Kaart titel={t('m.kop')} onder={t('m.onder')}>
      <Stapel>
        <ol>
          {MELDCODESTAPPEN.map((n) => {
            const s = ronde.find((x) => x.stap === n)
            return (
              <li key={n}>
                {t(`m.${n}`)}{' '}
                {s ? (
                  <>
                    <Chip toon={s.overgeslagen ? 'let-op' : 'goed'}>{s.overgeslagen ? t('m.overgeslagen') : d.datum(s.op)}</Chip>{' '}
                    {s.uitkomst && <strong>{t(`mu.${s.uitkomst}`)}</strong>}{' '}
                    <span className="meta">
                      {s.toelichting} {s.afwijking}
                    </span>
                  </>
                ) : (
                  <span className="meta">{t('m.niet')}</span>
                )}
              </li>
            )
          })}
        </ol>
        <Uitklap doen label={t('m.nieuw')}>
          <Stap key={`${laatste}-${ronde.length}`} dossierId={dossierId} volgende={volgende} />
        </Uitklap>
      </Stapel>
    </Kaart>
  )
}

function Stap({ dossierId, volgende }: { dossierId: string; volgende: number }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const doe = useOpdracht<typeof meldcodeStap>('veiligheid.meldcodeStap')
  const begin = {
    stap: String(volgende),
    op: vandaag,
    toelichting: '',
    overgeslagen: false,
    antwoorden: { vermoeden: '', acuutOfStructureel: '', zelfHulpBieden: '', hulpAanvaard: '', resultaatOpTijd: '' },
    uitkomst: '',
    afwijking: '',
  }
  return (
    <Formulier
      opdracht={doe}
      begin={begin}
      knop={t('m.knop')}
      naarInvoer={({ stap, antwoorden, uitkomst, afwijking, ...w }) =>
        ({
          ...w,
          dossierId,
          stap: Number(stap),
          ...(stap === '4' ? { antwoorden } : {}),
          ...(stap === '5' ? { ...(uitkomst ? { uitkomst } : {}), ...(afwijking ? { afwijking } : {}) } : {}),
        }) as unknown as InvoerVan<typeof meldcodeStap>
      }
    >
      {(w) => (
        <>
          <Keuzelijst
            naam="stap"
            label={t('m.stap')}
            opties={MELDCODESTAPPEN.map((n) => ({ waarde: String(n), label: `${n}. ${t(`m.${n}`)}` }))}
            verplicht
          />
          <DatumVeld naam="op" label={t('z.op')} verplicht />
          {w.stap === '4' &&
            VRAGEN.map((q) => (
              <Keuze
                key={q}
                naam={`antwoorden.${q}`}
                label={t(`m.q.${q}`)}
                opties={(['ja', 'nee', 'onbekend'] as const).map((x) => ({ waarde: x, label: t(`antw.${x}`) }))}
                naast
                verplicht
              />
            ))}
          {w.stap === '5' && (
            <>
              <Keuze
                naam="uitkomst"
                label={t('m.uitkomst')}
                opties={MELDCODE_UITKOMSTEN.map((u) => ({ waarde: u, label: t(`mu.${u}`) }))}
                verplicht
              />
              <Tekstvlak naam="afwijking" label={t('m.afwijking')} laag />
            </>
          )}
          <Tekstvlak naam="toelichting" label={t('m.toelichting')} laag verplicht />
          {w.stap !== '5' && <Vinkje naam="overgeslagen" label={t('m.sla')} />}
        </>
      )}
    </Formulier>
  )
}
