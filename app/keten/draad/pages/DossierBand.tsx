import {
  Band,
  Kaart,
  MiniBand,
  TermijnTekst,
  Uitklap,
  useDatums,
  useT,
  useTekst,
  type SegmentSoort,
  type Tick,
} from '../../../kern/ui/index.ts'
import type { dossierTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Dossier = NonNullable<(typeof dossierTonen)['_uit']>
type Klok = NonNullable<Dossier['klok']>

/** Terms as knots; a term that was met before its last day has nothing left to say after today. */
export function knopen(d: Pick<Dossier, 'termijnen' | 'vandaag'>, tekst: (t: Dossier['termijnen'][number]['naam']) => string): Tick[] {
  return d.termijnen
    .filter((x) => x.stand !== 'vervallen' && !(x.stand !== 'loopt' && x.laatsteDag > d.vandaag))
    .map((x) => ({ op: x.laatsteDag, label: tekst(x.naam), stand: stand(x) }))
}

function stand(x: Dossier['termijnen'][number]): Tick['stand'] {
  if (x.stand === 'gehaald') return 'gehaald'
  return x.stand === 'loopt' && x.nabij !== 'te-laat' ? 'loopt' : 'te-laat'
}

const segmenten = (k: Klok) =>
  k.segmenten.map((s, i) => ({
    van: s.van,
    tot: i === k.segmenten.length - 1 ? null : s.tot,
    soort: s.toestand as SegmentSoort,
    label: s.bij,
  }))

/** Who is next, since when, and how pressing that is. */
function useVolgende(d: Dossier, k: Klok) {
  const t = useT(teksten)
  const datums = useDatums()
  const nu = k.nu.toestand
  const teLaat = d.termijnen.filter((x) => x.nabij === 'te-laat').length
  return {
    teLaat,
    wie: nu === 'hulp' || nu === 'afgesloten' ? t(`n.${nu}`, { wie: k.nu.bij }) : t('n.wacht', { wie: k.nu.bij }),
    tekst: t(`n.${nu}.tekst`, { van: datums.datum(k.nu.van) }),
    toon:
      teLaat > 0 ? ('te-laat' as const) : nu === 'hulp' ? ('goed' as const) : nu === 'wacht' ? ('let-op' as const) : ('gewoon' as const),
  }
}

/** The thread in full: on the first section, and on request elsewhere. */
export function DossierBand({ d }: { d: Dossier }) {
  return d.klok ? <Heel d={d} k={d.klok} /> : null
}

function Heel({ d, k }: { d: Dossier; k: Klok }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { teLaat, ...volgende } = useVolgende(d, k)
  const dagen = (n: number) => (n === 1 ? t('c.dag') : t('c.dagen', { n }))
  return (
    <Band
      vandaag={d.vandaag}
      segmenten={segmenten(k)}
      ticks={knopen(d, tekst)}
      cijfers={[
        { waarde: dagen(k.dagen), bijschrift: k.hulpGestartOp ? t('c.tothulp') : t('c.sinds') },
        {
          waarde: dagen(k.dagenGewacht),
          bijschrift: k.plekkenGewacht === 1 ? t('c.gewacht.een') : t('c.gewacht', { n: k.plekkenGewacht }),
        },
        ...(teLaat > 0 ? [{ waarde: teLaat, bijschrift: teLaat === 1 ? t('c.telaat.een') : t('c.telaat'), toon: 'te-laat' as const }] : []),
      ]}
      volgende={volgende}
    />
  )
}

/** The thread in three lines, above the section one works in: who is next, what is most pressing, and the way to the rest. */
export function KorteBand({ d }: { d: Dossier }) {
  return d.klok ? <Kort d={d} k={d.klok} /> : null
}

function Kort({ d, k }: { d: Dossier; k: Klok }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const volgende = useVolgende(d, k)
  const eerste = d.termijnen.filter((x) => x.stand === 'loopt').toSorted((a, b) => a.laatsteDag.localeCompare(b.laatsteDag))[0]
  return (
    <Kaart>
      <div className="kortdraad">
        <MiniBand segmenten={segmenten(k)} vandaag={d.vandaag} />
        <div className={`band__aanzet band__aanzet--${volgende.toon}`}>
          <div>
            <strong>{volgende.wie}</strong> {volgende.tekst}
          </div>
          {eerste && (
            <span>
              {tekst(eerste.naam)}: <TermijnTekst op={eerste.laatsteDag} />
            </span>
          )}
        </div>
        <Uitklap label={t('d.draad.heel')}>
          <DossierBand d={d} />
        </Uitklap>
      </div>
    </Kaart>
  )
}
