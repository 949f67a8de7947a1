import { HYPOTHESESTATUS, openTreden, TREDEN, type Hypothese, type Trede, type Tredeverslag, type Vlag } from '@draad/cijfers/web'
import {
  Chip,
  DatumTekst,
  DatumVeld,
  Formulier,
  GetalVeld,
  Kaart,
  Keuze,
  KnopLink,
  Leeg,
  Stapel,
  Tabel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useOpdracht,
  useT,
  Vinkjes,
  type ChipToon,
} from '../../../kern/ui/index.ts'
import type { neemTrede, verklaar, weeg } from '../commands.ts'
import { aspecten, TOETSEN_VAN, volgendeTrede, type Toetsvraag } from '../studie.ts'
import { teksten } from '../studie-teksten.ts'
import { getoond, letters, studiepad, useVlagwoorden, vlaggenVan, type Studierij } from './studie-woorden.ts'

const TOON = {
  verworpen: 'gewoon',
  aanwijzing: 'let-op',
  'geen aanwijzing': 'goed',
  'niet te toetsen': 'gewoon',
} as const satisfies Record<string, ChipToon>

/** The ladder for each flagged figure, one figure opened at a time. */
export function Verklaren({ rij, gekozen }: { rij: Studierij; gekozen: string | null }) {
  const t = useT(teksten)
  const s = rij.inhoud
  if (!s.sleutel)
    return (
      <Leeg titel={t('eerst.kiezen')} actie={<KnopLink naar={studiepad(rij.id, 'kiezen')}>{t('naarkiezen')}</KnopLink>}>
        {t('eerst.kiezen.doe')}
      </Leeg>
    )
  const alle = letters(s).flatMap((l) => vlaggenVan(s, l))
  const vlag = alle.find((v) => v.id === gekozen)
  return (
    <>
      {vlag && <EenVlag rij={rij} vlag={vlag} alle={alle} />}
      <Overzicht rij={rij} alle={alle} nu={vlag?.id} />
    </>
  )
}

function Overzicht({ rij, alle, nu }: { rij: Studierij; alle: readonly Vlag[]; nu: string | undefined }) {
  const t = useT(teksten)
  const s = rij.inhoud
  const w = useVlagwoorden(s)
  const trede = (v: Vlag) => volgendeTrede(s, v.id)
  const gehad = (v: Vlag) => TREDEN.length - openTreden(s, v.id).length
  return (
    <Kaart titel={t('vlaggen')} onder={t('verklaren.uitleg')}>
      <Tabel
        bijschrift={t('vlaggen')}
        bijschriftVerborgen
        rijen={alle}
        sleutel={(v) => v.id}
        naar={(v) => studiepad(rij.id, 'verklaren', v.id)}
        stand={(v) => (v.id === nu ? 'let-op' : undefined)}
        kolommen={[
          {
            id: 'cijfer',
            kop: t('cijfer'),
            cel: (v) => `${s.sleutel?.[v.gemeente] ?? ''}: ${w.naam(v)}${v.soort === 'opvallend' ? '' : ` (${t(v.soort)})`}`,
            sorteer: (v) => `${s.sleutel?.[v.gemeente] ?? ''} ${w.naam(v)}`,
          },
          { id: 'waarde', kop: t('waarde'), getal: true, cel: (v) => w.pct(v.waarde) },
          { id: 'referentie', kop: t('referentie'), getal: true, cel: (v) => w.pct(v.referentie) },
          {
            id: 'treden',
            kop: t('treden'),
            getal: true,
            cel: (v) => t('treden.telling', { n: gehad(v), van: TREDEN.length }),
            sorteer: gehad,
          },
          {
            id: 'nu',
            kop: t('volgende'),
            cel: (v) => {
              const x = trede(v)
              return x ? t(`trede.${x}`) : <Chip toon="goed">{t('klaar')}</Chip>
            },
          },
        ]}
      />
    </Kaart>
  )
}

function EenVlag({ rij, vlag, alle }: { rij: Studierij; vlag: Vlag; alle: readonly Vlag[] }) {
  const t = useT(teksten)
  const s = rij.inhoud
  const w = useVlagwoorden(s)
  const trede = volgendeTrede(s, vlag.id)
  const metLetters = getoond(s)
  const letter = s.sleutel?.[vlag.gemeente] ?? ''
  const pas = w.pas(
    metLetters.vlaggen.find((v) => v.gemeente === letter && v.indicator === vlag.indicator && v.soort === vlag.soort) ?? vlag,
  )
  const regels = TREDEN.flatMap((naam): { naam: Trede; v: Tredeverslag | null; nr: number }[] => {
    const hier = metLetters.treden.filter((_, i) => s.treden[i]?.vlag === vlag.id && s.treden[i]?.trede === naam)
    return hier.length === 0 ? [{ naam, v: null, nr: 0 }] : hier.map((v, nr) => ({ naam, v, nr }))
  })
  return (
    <>
      <Kaart
        titel={`${t('gemeente.letter', { letter })}: ${w.naam(vlag)}`}
        onder={`${w.pct(vlag.waarde)}; ${t('referentie').toLowerCase()} ${w.pct(vlag.referentie)}; n = ${w.n(vlag)}; ${t('tussen').toLowerCase()} ${w.tussen(vlag)}; ${s.parameters.data.periode}. ${pas === '–' ? '' : `${t('pas')}: ${pas}.`}`}
      >
        <Tabel
          bijschrift={t('treden')}
          rijen={regels}
          sleutel={(r) => `${r.naam} ${r.nr}`}
          dicht
          kolommen={[
            { id: 'trede', kop: t('trede'), cel: (r) => `${TREDEN.indexOf(r.naam) + 1}. ${t(`trede.${r.naam}`)}` },
            { id: 'vraag', kop: t('vraag'), cel: (r) => t(`vraag.${r.naam}`) },
            {
              id: 'uitslag',
              kop: t('uitslag'),
              cel: (r) =>
                r.v ? <Chip toon={TOON[r.v.uitslag.uitslag]}>{t(r.v.uitslag.uitslag)}</Chip> : <span className="meta">{t('nogniet')}</span>,
            },
            {
              id: 'waarom',
              kop: t('reden'),
              cel: (r) => (r.v ? <span lang={r.v.toets.soort === 'oordeel' ? undefined : 'en'}>{r.v.uitslag.zin}</span> : '–'),
            },
            {
              id: 'door',
              kop: t('door'),
              cel: (r) =>
                r.v ? (
                  <>
                    {r.v.door}, <DatumTekst op={r.v.op} vorm="kort" />
                  </>
                ) : (
                  '–'
                ),
            },
          ]}
        />
      </Kaart>
      {trede && s.staat === 'gekozen' && <Tredeformulier key={`${vlag.id} ${trede}`} rij={rij} vlag={vlag} trede={trede} alle={alle} />}
      <Hypothesen key={vlag.id} rij={rij} vlag={vlag} trede={trede ?? 'overig'} />
    </>
  )
}

interface Tredewaarden {
  studieId: string
  ook: readonly string[]
  toets: {
    soort: Toetsvraag['soort']
    uitslag: string
    reden: string
    aspect: string
    ingevoerd: string
    doorlooptijdDagen: number | null
    verandering: string
    eerder: string
    zelfdeBeeld: string
  }
}

function Tredeformulier(p: { rij: Studierij; vlag: Vlag; trede: Trede; alle: readonly Vlag[] }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof neemTrede>('cijfers.studieTrede')
  const s = p.rij.inhoud
  const w = useVlagwoorden(s)
  const soorten = TOETSEN_VAN[p.trede]
  const ook = p.alle.filter((v) => v.id !== p.vlag.id && volgendeTrede(s, v.id) === p.trede)
  const begin: Tredewaarden = {
    studieId: p.rij.id,
    ook: [],
    toets: {
      soort: soorten[0] ?? 'oordeel',
      uitslag: '',
      reden: '',
      aspect: '',
      ingevoerd: '',
      doorlooptijdDagen: null,
      verandering: '',
      eerder: '',
      zelfdeBeeld: '',
    },
  }
  type Invoer = Parameters<typeof opdracht.stuur>[0]
  return (
    <Kaart titel={t('trede.nu', { trede: t(`trede.${p.trede}`) })} onder={t(`vraag.${p.trede}`)} vorm="actief">
      <Formulier
        opdracht={opdracht}
        begin={begin}
        concept={`cijfers.studieTrede:${p.rij.id}:${`${p.vlag.id}.${p.trede}`.replace(/[^\w.-]/g, '_')}`}
        // The server reads of `toets` what belongs to its kind.
        naarInvoer={(x) =>
          ({ studieId: p.rij.id, versie: p.rij.versie, vlaggen: [p.vlag.id, ...x.ook], trede: p.trede, toets: x.toets }) as Invoer
        }
        knop={t('trede.knop')}
      >
        {(x) => (
          <>
            {soorten.length > 1 && (
              <Keuze naam="toets.soort" label={t('toets')} verplicht opties={soorten.map((k) => ({ waarde: k, label: t(`toets.${k}`) }))} />
            )}
            <Toetsvelden soort={x.toets.soort} aspecten={aspecten(s)} />
            {ook.length > 0 && (
              <Uitklap label={`${t('ook')} (${ook.length})`}>
                <Vinkjes
                  naam="ook"
                  label={t('ook')}
                  hint={t('ook.hint')}
                  opties={ook.map((v) => ({
                    waarde: v.id,
                    label: `${s.sleutel?.[v.gemeente] ?? ''}: ${w.naam(v)}${v.soort === 'opvallend' ? '' : ` (${t(v.soort)})`}`,
                  }))}
                />
              </Uitklap>
            )}
          </>
        )}
      </Formulier>
    </Kaart>
  )
}

function Toetsvelden({ soort, aspecten: uit }: { soort: Toetsvraag['soort']; aspecten: readonly string[] }) {
  const t = useT(teksten)
  const opties = <K extends Parameters<typeof t>[0]>(...ids: readonly K[]) => ids.map((id) => ({ waarde: id, label: t(id as 'ja') }))
  switch (soort) {
    case 'oordeel':
      return (
        <>
          <Keuze
            naam="toets.uitslag"
            label={t('uitslag')}
            verplicht
            naast
            opties={opties('aanwijzing', 'geen aanwijzing', 'verworpen', 'niet te toetsen')}
          />
          <Tekstvlak naam="toets.reden" label={t('toets.reden')} hint={t('toets.reden.hint')} verplicht laag max={2_000} />
        </>
      )
    case 'factoren':
      return <p className="meta">{t('toets.uitleg')}</p>
    case 'zelfde-toegang':
      return (
        <>
          <Keuze naam="toets.aspect" label={t('aspect')} verplicht naast opties={uit.map((a) => ({ waarde: a, label: a }))} />
          <p className="meta">{t('toets.uitleg')}</p>
        </>
      )
    case 'doorlooptijd':
      return (
        <>
          <DatumVeld naam="toets.ingevoerd" label={t('ingevoerd')} verplicht />
          <GetalVeld naam="toets.doorlooptijdDagen" label={t('dagen')} verplicht />
        </>
      )
    case 'bestond-al':
      return (
        <>
          <Tekstregel naam="toets.verandering" label={t('verandering')} verplicht max={200} />
          <Tekstregel naam="toets.eerder" label={t('eerder')} verplicht max={40} kort />
          <Keuze naam="toets.zelfdeBeeld" label={t('beeld')} verplicht naast opties={opties('ja', 'nee', 'onbekend')} />
        </>
      )
  }
}

function Hypothesen({ rij, vlag, trede }: { rij: Studierij; vlag: Vlag; trede: Trede }) {
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
