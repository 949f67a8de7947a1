import { useState } from 'react'
import { inTaal, raad } from '@draad/cijfers/keuring'
import {
  Chip,
  CsvKnop,
  DatumVeld,
  Formulier,
  Kaart,
  Keuzelijst,
  Knop,
  Kolommen,
  Leeg,
  Rij,
  Stapel,
  Tabel,
  Uitklap,
  useIk,
  useOpdracht,
  useT,
  useTaal,
  Verwijzing,
} from '../../../kern/ui/index.ts'
import type { aanvullen } from '../commands.ts'
import { teksten } from '../leveren-teksten.ts'
import { Dag } from './Dag.tsx'
import type { Voorbereid } from './Leveren.tsx'

type Regel = Voorbereid['regels'][number]
const sleutel = (r: Regel) => `${r.trajectId} ${r.dossierId}`
const TOON = { 'in-bestand': 'goed', opgenomen: 'gewoon', tegengehouden: 'te-laat' } as const
const ERNST = { fout: 'te-laat', waarschuwing: 'let-op', melding: 'gewoon' } as const

export const VORMEN = ['01', '02', '03', '04', '11', '12', '13', '14'] as const
const VERWIJZERS = ['01', '02', '03', '04', '05', '06', '08'] as const
const REDENEN = ['31', '34', '32', '33', '35'] as const

/** A form of help in words; a measure by its code. */
export function useVorm(): (code: string | null) => string {
  const t = useT(teksten)
  return (code) => {
    const v = VORMEN.find((x) => x === code)
    return v ? t(`h.${v}`) : code === null ? '?' : t('z.maatregel', { code })
  }
}

/** The dossier: a link for who also helps there, its number for who must ask a worker. */
function Dossier({ r }: { r: Regel }) {
  const ik = useIk()
  const mag = ik.functies.some((f) => f === 'aanbieder' || f === 'regisseur' || f === 'toegangsmedewerker')
  return mag ? <Verwijzing naar={`/dossiers/${r.dossierId}/hulp`}>{r.dossierNummer}</Verwijzing> : <>{r.dossierNummer}</>
}

function Bevindingen({ r }: { r: Regel }) {
  const { taal } = useTaal()
  if (r.bevindingen.length === 0) return <>–</>
  return (
    <ul className="kaal lever-bevindingen">
      {r.bevindingen.map((b, i) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={i}>
          <Chip toon={ERNST[b.ernst]}>{b.regel}</Chip> {inTaal(b.gevonden, taal) === '' ? '' : `${inTaal(b.gevonden, taal)}: `}
          {raad(b, taal)}
        </li>
      ))}
    </ul>
  )
}

/** Records that wait for something nobody recorded: choose those of which you know the same, and add it. */
export function Ontbreekt({ v }: { v: Voorbereid }) {
  const t = useT(teksten)
  const vorm = useVorm()
  const [gekozen, zet] = useState<ReadonlySet<string>>(new Set())
  const tegen = v.regels.filter((r) => r.stand === 'tegengehouden')
  const mee = tegen.filter((r) => gekozen.has(sleutel(r)))
  if (v.regels.length === 0) return null
  const kies = (r: Regel, aan: boolean) => {
    const nieuw = new Set(gekozen)
    if (aan) nieuw.add(sleutel(r))
    else nieuw.delete(sleutel(r))
    zet(nieuw)
  }
  const naam = (r: Regel) => `${r.dossierNummer}, ${r.toewijzingNummer ?? t('team')}`
  return (
    <Kaart titel={t('mist')} onder={tegen.length > 0 ? t('mist.uitleg') : undefined}>
      <Stapel>
        {tegen.length > 1 && (
          <Rij>
            <Knop soort="stil" onClick={() => zet(new Set(tegen.map(sleutel)))}>
              {t('alles', { n: tegen.length })}
            </Knop>
            <Knop soort="stil" onClick={() => zet(new Set())}>
              {t('geen')}
            </Knop>
          </Rij>
        )}
        <Tabel
          bijschrift={t('mist')}
          bijschriftVerborgen
          rijen={tegen}
          sleutel={sleutel}
          eerst={50}
          dicht
          leeg={<Leeg titel={t('mist.niets')} />}
          kolommen={[
            {
              id: 'dossier',
              kop: t('dossier'),
              cel: (r) => (
                <span className="lever-kies">
                  <input
                    type="checkbox"
                    aria-label={t('kies', { wat: naam(r) })}
                    checked={gekozen.has(sleutel(r))}
                    onChange={(e) => kies(r, e.target.checked)}
                  />
                  <Dossier r={r} />
                </span>
              ),
              sorteer: (r) => r.dossierNummer,
            },
            { id: 'toewijzing', kop: t('toewijzing'), cel: (r) => r.toewijzingNummer ?? t('team'), sorteer: (r) => r.toewijzingNummer },
            { id: 'vorm', kop: t('vorm'), cel: (r) => vorm(r.hulpvorm), sorteer: (r) => r.hulpvorm },
            { id: 'begin', kop: t('begin'), cel: (r) => <Dag op={r.begin} />, sorteer: (r) => r.begin },
            { id: 'einde', kop: t('einde'), cel: (r) => <Dag op={r.einde} />, sorteer: (r) => r.einde },
            { id: 'wat', kop: t('wat'), cel: (r) => <Bevindingen r={r} /> },
          ]}
        />
        {tegen.length > 0 &&
          (mee.length === 0 ? (
            <p className="meta">{t('vul.leeg')}</p>
          ) : (
            <Aanvullen key={mee.map(sleutel).join()} rijen={mee} klaar={() => zet(new Set())} />
          ))}
      </Stapel>
    </Kaart>
  )
}

interface Waarden {
  crisis: string
  verwijzer: string
  hulpvorm: string
  reden: string
  einde: string
}

function Aanvullen({ rijen, klaar }: { rijen: readonly Regel[]; klaar: () => void }) {
  const t = useT(teksten)
  const vul = useOpdracht<typeof aanvullen>('leveringen.aanvullen')
  const laat = t('v.laat')
  const opties = <C extends string>(codes: readonly C[], woord: (c: C) => string) => codes.map((c) => ({ waarde: c, label: woord(c) }))
  // Only what is missing somewhere is asked.
  const mist = new Set(rijen.flatMap((r) => r.bevindingen.filter((b) => b.ernst === 'fout').map((b) => b.veld)))
  return (
    <Formulier<Waarden, NonNullable<(typeof aanvullen)['_in']>, NonNullable<(typeof aanvullen)['_uit']>>
      opdracht={vul}
      concept={false}
      begin={{ crisis: '', verwijzer: '', hulpvorm: '', reden: '', einde: '' }}
      naarInvoer={(w) => ({
        trajecten: rijen.map((r) => ({ trajectId: r.trajectId, dossierId: r.dossierId })),
        ...(w.crisis === '' ? {} : { crisis: w.crisis === 'ja' }),
        ...(w.verwijzer === '' ? {} : { verwijzer: w.verwijzer }),
        ...(w.hulpvorm === '' ? {} : { hulpvorm: w.hulpvorm }),
        ...(w.reden === '' ? {} : { reden: w.reden as (typeof REDENEN)[number] }),
        ...(w.einde === '' ? {} : { einde: w.einde }),
      })}
      knop={t('vul.knop')}
      gelukt={t('vul.gelukt')}
      bijGelukt={klaar}
      breed
    >
      <Stapel>
        <strong>{t('vul.titel', { n: rijen.length })}</strong>
        <Kolommen gelijk>
          {mist.has('gestart_met_crisis') && (
            <Keuzelijst
              naam="crisis"
              label={t('v.crisis')}
              hint={t('v.crisis.hint')}
              leeg={laat}
              opties={[
                { waarde: 'nee', label: t('nee') },
                { waarde: 'ja', label: t('ja') },
              ]}
            />
          )}
          {mist.has('verwijzer') && (
            <Keuzelijst naam="verwijzer" label={t('v.verwijzer')} leeg={laat} opties={opties(VERWIJZERS, (c) => t(`w.${c}`))} />
          )}
          {mist.has('hulpvorm') && (
            <Keuzelijst naam="hulpvorm" label={t('v.vorm')} leeg={laat} opties={opties(VORMEN, (c) => t(`h.${c}`))} />
          )}
          {(mist.has('reden_beeindiging') || mist.has('datum_einde')) && (
            <Keuzelijst naam="reden" label={t('v.reden')} leeg={laat} opties={opties(REDENEN, (c) => t(`e.${c}`))} />
          )}
          {mist.has('datum_einde') && <DatumVeld naam="einde" label={t('v.einde')} />}
        </Kolommen>
      </Stapel>
    </Formulier>
  )
}

/** Every record with what each rule says; the CSV has numbers and codes, and nobody's name. */
export function AlleRegels({ v }: { v: Voorbereid }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const vorm = useVorm()
  return (
    <Uitklap label={`${t('alle')} (${v.regels.length})`}>
      <Stapel>
        <Rij uiteen>
          <span />
          <CsvKnop
            naam={`bevindingen-${v.periode.code}`}
            rijen={v.regels.flatMap((r): { r: Regel; b: Regel['bevindingen'][number] | null }[] =>
              r.bevindingen.length === 0 ? [{ r, b: null }] : r.bevindingen.map((b) => ({ r, b })),
            )}
            kolommen={[
              { kop: t('dossier'), waarde: (x) => x.r.dossierNummer },
              { kop: t('toewijzing'), waarde: (x) => x.r.toewijzingNummer },
              { kop: t('vorm'), waarde: (x) => vorm(x.r.hulpvorm) },
              { kop: t('begin'), waarde: (x) => x.r.begin },
              { kop: t('einde'), waarde: (x) => x.r.einde },
              { kop: t('stand'), waarde: (x) => t(`stand.${x.r.stand}`) },
              { kop: t('wat'), waarde: (x) => (x.b ? `${x.b.regel}: ${raad(x.b, taal)}` : '') },
            ]}
          />
        </Rij>
        <Tabel
          bijschrift={t('alle')}
          bijschriftVerborgen
          rijen={v.regels}
          sleutel={sleutel}
          eerst={50}
          dicht
          leeg={<Leeg titel={t('alle.leeg')} />}
          kolommen={[
            { id: 'dossier', kop: t('dossier'), cel: (r) => <Dossier r={r} />, sorteer: (r) => r.dossierNummer },
            { id: 'toewijzing', kop: t('toewijzing'), cel: (r) => r.toewijzingNummer ?? t('team'), sorteer: (r) => r.toewijzingNummer },
            { id: 'vorm', kop: t('vorm'), cel: (r) => vorm(r.hulpvorm), sorteer: (r) => r.hulpvorm },
            { id: 'begin', kop: t('begin'), cel: (r) => <Dag op={r.begin} />, sorteer: (r) => r.begin },
            { id: 'einde', kop: t('einde'), cel: (r) => <Dag op={r.einde} />, sorteer: (r) => r.einde },
            {
              id: 'stand',
              kop: t('stand'),
              cel: (r) => <Chip toon={TOON[r.stand]}>{t(`stand.${r.stand}`)}</Chip>,
              sorteer: (r) => r.stand,
            },
            { id: 'wat', kop: t('wat'), cel: (r) => <Bevindingen r={r} /> },
          ]}
        />
      </Stapel>
    </Uitklap>
  )
}
