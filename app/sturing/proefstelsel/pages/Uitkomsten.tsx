import { eenheid, inTaal, onbedoeldInWoorden, rustInWoorden, scenarioWoorden, UITKOMSTEN, valkuilen, type Vergelijking } from '@draad/proef'
import type { WerkerAntwoord } from '@draad/proef/werker'
import { Chip, CsvKnop, Kaart, Melding, Stapel, Tabel, useT, useTaal, type Kolom } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'

type Klaar = Extract<WerkerAntwoord, { soort: 'klaar' }>
type Regel = Omit<Vergelijking, 'verschil' | 'duidelijk' | 'oordeel'> & Partial<Pick<Vergelijking, 'verschil' | 'duidelijk' | 'oordeel'>>

/** All outcomes: the change, how it is now, and the difference with its margin; first what could mislead. */
export function Uitkomsten({ uit }: { uit: Klaar }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const cijfer = (n: number | null) => (n === null ? '–' : getal(Number(n.toPrecision(3)), taal))
  const metMarge = (s: { gemiddeld: number | null; marge: number | null } | undefined) =>
    s === undefined || s.gemiddeld === null ? '–' : `${cijfer(s.gemiddeld)}${s.marge === null ? '' : ` ± ${cijfer(s.marge)}`}`
  const soort = (id: string) => UITKOMSTEN.find((u) => u.id === id)
  const zeg = (r: Regel, veld: 'naam' | 'definitie') => {
    const u = soort(r.id)
    return u ? inTaal(u, veld, taal) : ''
  }
  const naam = (r: Regel) => zeg(r, 'naam') || r.id
  const eerste = scenarioWoorden((uit.b ?? uit.a).scenario, taal).naam
  const tweede = scenarioWoorden(uit.a.scenario, taal).naam
  // The worker was asked "how it is" first and the change second: `b` is the change.
  const alle: readonly Regel[] = uit.verschillen ?? uit.a.uitkomsten.map((u) => ({ id: u.id, eenheid: u.eenheid, a: u, b: u }))
  // What clearly differs comes first: a reader with a minute reads those.
  const regels = alle.toSorted((x, y) => Number(y.duidelijk ?? false) - Number(x.duidelijk ?? false))
  const naast = uit.verschillen !== null
  const kolommen: Kolom<Regel>[] = [
    {
      id: 'wat',
      kop: t('wat'),
      sorteer: naam,
      cel: (r) => (
        <>
          {naam(r)} <span className="meta">{zeg(r, 'definitie')}</span>
        </>
      ),
    },
    { id: 'a', kop: eerste, cel: (r) => metMarge(r.b), getal: true },
    ...(naast
      ? ([
          { id: 'b', kop: tweede, cel: (r) => metMarge(r.a), getal: true },
          {
            id: 'verschil',
            kop: t('verschil'),
            cel: (r) => metMarge(r.verschil),
            getal: true,
            sorteer: (r) => r.verschil?.gemiddeld ?? null,
          },
          { id: 'oordeel', kop: t('oordeel'), cel: (r) => <Oordeel r={r} />, sorteer: (r) => r.oordeel ?? null },
        ] satisfies Kolom<Regel>[])
      : []),
    { id: 'eenheid', kop: t('eenheid'), cel: (r) => eenheid(r.eenheid, taal) },
  ]
  return (
    <Kaart
      titel={t('uitkomsten')}
      onder={t('uitkomsten.uitleg')}
      acties={
        <CsvKnop
          naam="proefstelsel"
          rijen={regels}
          kolommen={[
            { kop: t('wat'), waarde: naam },
            { kop: t('eenheid'), waarde: (r) => eenheid(r.eenheid, taal) },
            { kop: eerste, waarde: (r) => r.b.gemiddeld },
            { kop: '±', waarde: (r) => r.b.marge },
            ...(naast
              ? [
                  { kop: tweede, waarde: (r: Regel) => r.a.gemiddeld },
                  { kop: '±', waarde: (r: Regel) => r.a.marge },
                  { kop: t('verschil'), waarde: (r: Regel) => r.verschil?.gemiddeld ?? null },
                  { kop: '±', waarde: (r: Regel) => r.verschil?.marge ?? null },
                ]
              : []),
          ]}
        />
      }
    >
      <Stapel>
        {uit.verschillen &&
          valkuilen(uit.verschillen, taal).map((zin) => (
            <Melding key={zin} soort="te-laat" titel={t('valkuil')}>
              {zin}
            </Melding>
          ))}
        {uit.verschillen && <p>{onbedoeldInWoorden(uit.verschillen, taal)}</p>}
        <p>
          {eerste}: {rustInWoorden((uit.b ?? uit.a).uitkomsten, taal)}
        </p>
        <Tabel bijschrift={t('uitkomsten')} bijschriftVerborgen rijen={regels} sleutel={(r) => r.id} kolommen={kolommen} dicht />
      </Stapel>
    </Kaart>
  )
}

function Oordeel({ r }: { r: Regel }) {
  const t = useT(teksten)
  if (!r.duidelijk) return <span className="meta">{t('onbekend-oordeel')}</span>
  if (r.oordeel === 'beter') return <Chip toon="goed">{t('beter')}</Chip>
  if (r.oordeel === 'slechter') return <Chip toon="te-laat">{t('slechter')}</Chip>
  return <Chip>{t('anders')}</Chip>
}
