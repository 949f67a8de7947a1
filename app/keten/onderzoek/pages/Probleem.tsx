import {
  Citaat,
  DatumTekst,
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Kop,
  Melding,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useDatums,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { legProbleemVast } from '../commands.ts'
import { teksten } from '../teksten.ts'
import { DoenAlsMag } from './Mag.tsx'
import type { Deel } from './Onderzoek.tsx'

const VAN = ['jeugdige', 'ouder', 'professional'] as const

/** What is going on, in three voices side by side, so that a difference shows. */
export function Probleem({ dossierId, a }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('p.titel')} onder={t('p.onder')}>
      <Stapel>
        {VAN.map((van) => {
          const woorden = a.problemen.filter((p) => p.van === van)
          return (
            <section key={van}>
              <Kop niveau={3} alsNiveau={4}>
                {t(`p.${van}`)}
              </Kop>
              {woorden.length === 0 && <p className="meta">{t('p.leeg')}</p>}
              {woorden.map((p) => (
                <Citaat
                  key={p.id}
                  wie={
                    <>
                      {p.vanNaam}, <DatumTekst op={p.op} />
                    </>
                  }
                >
                  {p.woorden}
                </Citaat>
              ))}
            </section>
          )
        })}
        <DoenAlsMag knop={t('p.nieuw')}>{(klaar) => <Nieuw dossierId={dossierId} a={a} klaar={klaar} />}</DoenAlsMag>
      </Stapel>
    </Kaart>
  )
}

function Nieuw({ dossierId, a, klaar }: Deel & { klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const leg = useOpdracht<typeof legProbleemVast>('onderzoek.probleemVastleggen')
  type Invoer = NonNullable<(typeof legProbleemVast)['_in']>
  const begin: Invoer = { dossierId, van: 'jeugdige', vanNaam: '', woorden: '', op: d.vandaag }
  return (
    <Formulier opdracht={leg} begin={begin} concept={`probleem-${dossierId}`} knop={t('p.nieuw')} bijGelukt={klaar}>
      {(w) => {
        const bekend = a.problemen.find((p) => p.van === w.van)
        return (
          <>
            <Keuze naam="van" label={t('p.van')} naast opties={VAN.map((v) => ({ waarde: v, label: t(`p.${v}`) }))} verplicht />
            {bekend && (
              <Melding titel={t('p.bekend')}>
                <q>{bekend.woorden}</q>
              </Melding>
            )}
            <Tekstregel naam="vanNaam" label={t('g.naam')} verplicht />
            <Tekstvlak naam="woorden" label={t('p.woorden')} verplicht />
            <DatumVeld naam="op" label={t('op')} verplicht />
          </>
        )
      }}
    </Formulier>
  )
}
