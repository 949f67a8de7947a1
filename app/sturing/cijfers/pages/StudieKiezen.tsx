import type { Studie } from '@draad/cijfers/web'
import {
  DatumTekst,
  Formulier,
  Gegevens,
  Kaart,
  Leeg,
  Stapel,
  Tabel,
  Tekstvlak,
  Uitklap,
  useNavigatie,
  useOpdracht,
  useT,
  Vinkjes,
} from '../../../kern/ui/index.ts'
import type { kiesGemeenten } from '../commands.ts'
import { teksten } from '../studie-teksten.ts'
import { studiepad, type Studierij } from './studie-woorden.ts'

/** The one decision that no rule takes: which municipalities, and why. */
export function Kiezen({ rij }: { rij: Studierij }) {
  return rij.inhoud.besluit ? <Besluit s={rij.inhoud} /> : <Keuzeformulier rij={rij} />
}

function Keuzeformulier({ rij }: { rij: Studierij }) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const opdracht = useOpdracht<typeof kiesGemeenten>('cijfers.studieKiezen')
  const s = rij.inhoud
  const { van, tot } = s.parameters.keuze
  const aantal = (id: string) => s.vlaggen.filter((v) => v.gemeente === id).length
  const over = s.parameters.gemeenten.filter((g) => aantal(g.id) > 0)
  if (over.length < van)
    return (
      <Kaart titel={t('kies.kop')}>
        <Leeg titel={t('kies.teweinig')}>{t('kies.teweinig.doe', { n: over.length, van })}</Leeg>
      </Kaart>
    )
  const toegang = (g: Studie['parameters']['gemeenten'][number]) => Object.values(g.toegang).join(' · ')
  return (
    <Kaart titel={t('kies.kop')} onder={t('kies.uitleg', { van, tot })} vorm="actief">
      <Formulier
        opdracht={opdracht}
        begin={{ studieId: rij.id, gekozen: s.voorstel.gemeenten.map((g) => g.gemeente), reden: '' }}
        naarInvoer={(w) => ({ ...w, versie: rij.versie })}
        knop={t('kies.knop')}
        bijGelukt={() => ga(studiepad(rij.id, 'verklaren'))}
      >
        <Vinkjes
          naam="gekozen"
          label={t('kies.wie')}
          verplicht
          opties={over.map((g) => ({
            waarde: g.id,
            label: g.naam,
            uitleg: [t('kies.regel', { n: aantal(g.id), regio: g.regio }), toegang(g)].filter(Boolean).join('. '),
          }))}
        />
        <Tekstvlak naam="reden" label={t('kies.reden')} verplicht max={2_000} laag />
      </Formulier>
    </Kaart>
  )
}

function Besluit({ s }: { s: Studie }) {
  const t = useT(teksten)
  const paren = Object.entries(s.sleutel ?? {})
  return (
    <Kaart titel={t('besluit')}>
      <Stapel>
        <Gegevens
          rijen={[
            [t('letters'), paren.map(([, l]) => l).join(', ')],
            [t('reden'), s.besluit?.reden],
            [t('door'), s.besluit?.door],
            [t('op'), s.besluit && <DatumTekst key="op" op={s.besluit.op} />],
          ]}
        />
        <div className="niet-afdrukken">
          <Uitklap label={t('sleutel')}>
            <Tabel
              bijschrift={t('sleutel')}
              bijschriftVerborgen
              rijen={paren}
              sleutel={([g]) => g}
              dicht
              kolommen={[
                { id: 'letter', kop: t('letter'), cel: ([, l]) => l },
                { id: 'gemeente', kop: t('gemeente'), cel: ([g]) => s.parameters.gemeenten.find((x) => x.id === g)?.naam ?? g },
              ]}
            />
          </Uitklap>
        </div>
      </Stapel>
    </Kaart>
  )
}
