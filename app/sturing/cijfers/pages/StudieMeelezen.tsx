import { openTreden } from '@draad/cijfers/web'
import {
  Chip,
  DatumTekst,
  Formulier,
  Kaart,
  Keuze,
  KnopLink,
  Leeg,
  Melding,
  Stapel,
  Tabel,
  Tekstregel,
  Tekstvlak,
  useNavigatie,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { leesMee, maakVast } from '../commands.ts'
import { teksten } from '../studie-teksten.ts'
import { letters, studiepad, vlaggenVan, type Studierij } from './studie-woorden.ts'

/** Those involved read the report of their own municipality; then it can be final. */
export function Meelezen({ rij }: { rij: Studierij }) {
  const t = useT(teksten)
  const s = rij.inhoud
  const opdracht = useOpdracht<typeof leesMee>('cijfers.studieMeelezen')
  if (!s.sleutel)
    return <Leeg titel={t('eerst.kiezen')} actie={<KnopLink naar={studiepad(rij.id, 'kiezen')}>{t('naarkiezen')}</KnopLink>} />
  return (
    <>
      <Kaart titel={t('mee')} onder={t('mee.uitleg')}>
        <Tabel
          bijschrift={t('mee')}
          bijschriftVerborgen
          rijen={s.tegenlezingen}
          sleutel={(x) => `${x.gemeente} ${x.door} ${x.op} ${x.opmerking}`}
          leeg={<Leeg titel={t('mee.leeg')} />}
          kolommen={[
            { id: 'gemeente', kop: t('gemeente'), cel: (x) => x.gemeente, sorteer: (x) => x.gemeente },
            { id: 'door', kop: t('mee.door'), cel: (x) => x.door },
            { id: 'op', kop: t('op'), cel: (x) => <DatumTekst op={x.op} />, sorteer: (x) => x.op },
            { id: 'zegt', kop: t('opmerking'), cel: (x) => (x.akkoord ? <Chip toon="goed">{t('akkoord')}</Chip> : x.opmerking) },
            { id: 'gevolg', kop: t('gevolg'), cel: (x) => x.gevolg || '–' },
          ]}
        />
      </Kaart>
      {s.staat === 'gekozen' && (
        <Kaart titel={t('mee.nieuw')}>
          <Formulier
            opdracht={opdracht}
            begin={{ studieId: rij.id, letter: '', door: '', akkoord: '', opmerking: '', gevolg: '' }}
            naarInvoer={(w) => ({ ...w, akkoord: w.akkoord as 'ja', versie: rij.versie })}
            knop={t('mee.nieuw')}
            leegNaGelukt
          >
            {(w) => (
              <>
                <Keuze
                  naam="letter"
                  label={t('gemeente')}
                  verplicht
                  naast
                  opties={letters(s).map((l) => ({ waarde: l, label: t('gemeente.letter', { letter: l }) }))}
                />
                <Tekstregel naam="door" label={t('mee.door')} hint={t('toets.reden.hint')} verplicht max={200} />
                <Keuze
                  naam="akkoord"
                  label={t('mee.akkoord')}
                  verplicht
                  naast
                  opties={[
                    { waarde: 'ja', label: t('ja') },
                    { waarde: 'nee', label: t('nee') },
                  ]}
                />
                {w.akkoord === 'nee' && (
                  <>
                    <Tekstvlak naam="opmerking" label={t('opmerking')} verplicht laag max={2_000} />
                    <Tekstvlak naam="gevolg" label={t('gevolg')} verplicht laag max={2_000} />
                  </>
                )}
              </>
            )}
          </Formulier>
        </Kaart>
      )}
      <Vaststellen rij={rij} />
    </>
  )
}

function Vaststellen({ rij }: { rij: Studierij }) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const opdracht = useOpdracht<typeof maakVast>('cijfers.studieVaststellen')
  const s = rij.inhoud
  if (s.staat === 'vastgesteld') return <Melding soort="goed">{t('vast.is')}</Melding>
  const open = letters(s).flatMap((letter) => {
    const n = vlaggenVan(s, letter).reduce((x, v) => x + openTreden(s, v.id).length, 0)
    return [
      ...(n > 0 ? [t('vast.treden', { letter, n })] : []),
      ...(s.tegenlezingen.some((x) => x.gemeente === letter) ? [] : [t('vast.lezer', { letter })]),
    ]
  })
  return (
    <Kaart titel={t('vast')}>
      {open.length > 0 ? (
        <Stapel>
          <p>{t('vast.open')}:</p>
          <ul>
            {open.map((x) => (
              <li key={x}>{x}</li>
            ))}
          </ul>
        </Stapel>
      ) : (
        <Formulier
          opdracht={opdracht}
          begin={{ studieId: rij.id }}
          naarInvoer={(w) => ({ ...w, versie: rij.versie })}
          knop={t('vast')}
          bijGelukt={() => ga(studiepad(rij.id, 'verslag'))}
        >
          <p>{t('vast.klaar')}</p>
        </Formulier>
      )}
    </Kaart>
  )
}
