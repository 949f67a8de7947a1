import { openTreden, TREDEN, type Trede, type Tredeverslag, type Vlag } from '@draad/cijfers/web'
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
  Tabel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useOpdracht,
  useT,
  useTekst,
  Vinkjes,
  type ChipToon,
} from '../../../kern/ui/index.ts'
import type { neemTrede } from '../commands.ts'
import { aspecten, TOETSEN_VAN, volgendeTrede, type Toetsvraag } from '../studie.ts'
import { teksten } from '../studie-teksten.ts'
import { Hypothesen } from './StudieVerklaringen.tsx'
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
  const inTaal = useTekst()
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
            { id: 'waarom', kop: t('reden'), cel: (r) => (r.v ? inTaal(r.v.uitslag.zin) : '–') },
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
