import { useState } from 'react'
import {
  AfdrukKnop,
  Chip,
  DoenEronder,
  Formulier,
  Kaart,
  Knop,
  Leeg,
  Rij,
  Stapel,
  Tekstregel,
  TermijnTekst,
  Toon,
  Uitklap,
  useDatums,
  useOpdracht,
  useT,
  useVraag,
  Vinkje,
  type DossierdeelProps,
} from '../../../kern/ui/index.ts'
import type { beginVersie, maakPlan } from '../commands.ts'
import type { plannenVan } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { Aanbod } from './Aanbod.tsx'
import { Akkoord } from './Akkoord.tsx'
import { Evaluaties } from './Evaluaties.tsx'
import { PlanLezen } from './PlanLezen.tsx'
import { Schrijven } from './Schrijven.tsx'
import { verschilVan } from './verschil.ts'

export type Plannen = NonNullable<(typeof plannenVan)['_uit']>
export type EenPlan = Plannen['plannen'][number]
export type Versie = EenPlan['versies'][number]
export interface Deel {
  dossierId: string
  a: Plannen
}

/** The family's plan: what holds now, what is being written, what everyone thinks of it, and what became of it. */
export default function PlanDeel({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof plannenVan>('plan.stand', { dossierId })
  return <Toon vraag={vraag}>{(a) => <Inhoud dossierId={dossierId} a={a} />}</Toon>
}

function Inhoud({ dossierId, a }: Deel) {
  const t = useT(teksten)
  const maak = useOpdracht<typeof maakPlan>('plan.maken')
  const heeft = (soort: EenPlan['soort']) => a.plannen.some((p) => p.soort === soort)
  return (
    <Stapel>
      {a.plannen.map((p) => (
        <PlanKaart key={p.id} dossierId={dossierId} a={a} p={p} />
      ))}
      {!heeft('ondersteuningsplan') && (
        <Kaart>
          <Leeg
            titel={t('p.leeg')}
            actie={
              a.magSchrijven && (
                <Knop
                  soort="eerste"
                  bezig={maak.bezig}
                  onClick={() => void maak.stuur({ dossierId, soort: 'ondersteuningsplan' }).catch(() => {})}
                >
                  {t('p.begin')}
                </Knop>
              )
            }
          >
            {t('p.leeg.tekst')}
          </Leeg>
        </Kaart>
      )}
      <Aanbod dossierId={dossierId} a={a}>
        {a.magSchrijven && !heeft('familiegroepsplan') && (
          <DoenEronder soort="stil" knop={t('p.beginFamilie')}>
            {(klaar) => (
              <Formulier
                opdracht={maak}
                begin={{ dossierId, soort: 'familiegroepsplan' as const, opgesteldDoor: '', gezinGeeftInzage: false }}
                knop={t('p.beginFamilie')}
                bijGelukt={klaar}
              >
                <Tekstregel naam="opgesteldDoor" label={t('p.opgesteldDoor')} verplicht />
                <Vinkje naam="gezinGeeftInzage" label={t('p.inzage')} verplicht />
              </Formulier>
            )}
          </DoenEronder>
        )}
      </Aanbod>
    </Stapel>
  )
}

function PlanKaart({ dossierId, a, p }: Deel & { p: EenPlan }) {
  const t = useT(teksten)
  const d = useDatums()
  const concept = p.versies.find((v) => v.stand === 'concept')
  const vast = p.versies.filter((v) => v.stand === 'vastgesteld')
  const geldt = vast[0]
  const [schrijft, zet] = useState(false)
  const nieuw = useOpdracht<typeof beginVersie>('plan.nieuweVersie')
  const kijk = p.evaluaties.find((e) => e.versieId === geldt?.id)?.volgendeOp ?? geldt?.evaluatieOp
  return (
    <>
      {geldt && (
        <Kaart
          titel={t(`soort.${p.soort}`)}
          acties={<AfdrukKnop />}
          onder={
            <>
              {t('p.versie', { n: geldt.nummer })}, {t('p.geldt', { op: d.datum(geldt.vastgesteldOp ?? '') })} ·{' '}
              {geldt.regisseur && t('p.regisseur', { naam: geldt.regisseur })} · {t('p.door', { naam: p.opgesteldDoor })}
              {kijk && (
                <>
                  {' '}
                  · {t('p.kijken')}: <TermijnTekst op={kijk} />
                </>
              )}
            </>
          }
        >
          <Stapel>
            <PlanLezen v={geldt} a={a} dossierId={dossierId} />
            <Akkoord v={geldt} />
            <Evaluaties dossierId={dossierId} a={a} p={p} v={geldt} />
            {a.magSchrijven && !concept && (
              <Rij>
                <Knop
                  bezig={nieuw.bezig}
                  onClick={() =>
                    void nieuw
                      .stuur({ dossierId, planId: p.id })
                      .then(() => zet(true))
                      .catch(() => {})
                  }
                >
                  {t('p.nieuweVersie')}
                </Knop>
              </Rij>
            )}
            {vast.length > 1 && (
              <Uitklap label={`${t('p.eerder')} (${vast.length - 1})`}>
                <Stapel>
                  {vast.map((v, i) => (
                    <Eerder key={v.id} v={v} vorige={vast[i + 1]} a={a} dossierId={dossierId} toon={i > 0} />
                  ))}
                </Stapel>
              </Uitklap>
            )}
          </Stapel>
        </Kaart>
      )}
      {concept && (
        <Kaart
          titel={geldt ? t('p.conceptVan', { n: concept.nummer }) : t(`soort.${p.soort}`)}
          vorm="actief"
          acties={<Chip>{t('p.concept')}</Chip>}
          onder={t('p.conceptDoor', { naam: concept.bijgewerktNaam })}
        >
          <Stapel>
            {!schrijft && !geldt && <PlanLezen v={concept} a={a} dossierId={dossierId} />}
            {!schrijft && geldt && <Verschil oud={geldt} nieuw={concept} a={a} open />}
            {!schrijft && geldt && (
              <Uitklap label={t('p.heel')}>
                <PlanLezen v={concept} a={a} dossierId={dossierId} />
              </Uitklap>
            )}
            {a.magSchrijven && !schrijft && (
              <Rij>
                <Knop soort="eerste" onClick={() => zet(true)}>
                  {t('p.verder')}
                </Knop>
              </Rij>
            )}
            {schrijft && <Schrijven key={concept.versie} dossierId={dossierId} a={a} p={p} v={concept} klaar={() => zet(false)} />}
            {!schrijft && <Akkoord dossierId={dossierId} a={a} p={p} v={concept} />}
          </Stapel>
        </Kaart>
      )}
    </>
  )
}

function Eerder({ v, vorige, a, dossierId, toon }: Deel & { v: Versie; vorige: Versie | undefined; toon: boolean }) {
  const t = useT(teksten)
  return (
    <section>
      {vorige && <Verschil oud={vorige} nieuw={v} a={a} />}
      {toon && (
        <Uitklap label={t('p.versie', { n: v.nummer })}>
          <PlanLezen v={v} a={a} dossierId={dossierId} />
          <Akkoord v={v} />
        </Uitklap>
      )}
    </section>
  )
}

/** What changed from one version to the next, for those who have read the old one. */
function Verschil({ oud, nieuw, a, open }: { oud: Versie; nieuw: Versie; a: Plannen; open?: boolean }) {
  const t = useT(teksten)
  const lijst = verschilVan(oud, nieuw)
  const naam = (id: string | null) => (id === null ? t('i.gezin') : (a.kinderen.find((k) => k.dossierId === id)?.naam ?? ''))
  return (
    <Uitklap label={`${t('p.versie', { n: nieuw.nummer })}: ${t('v.titel', { n: oud.nummer })} (${lijst.length})`} open={open ?? false}>
      {lijst.length === 0 && <p>{t('v.niets')}</p>}
      <ul>
        {lijst.map((w, i) => (
          <li key={i}>
            <Chip toon={w.soort === 'anders' ? 'let-op' : 'weten'}>{t(`v.${w.soort}`)}</Chip>{' '}
            <span className="meta">{naam(w.dossierId)}</span> {w.was && <del>{w.was}</del>} {w.wordt && <ins>{w.wordt}</ins>}
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
