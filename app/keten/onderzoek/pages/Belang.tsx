import { useState } from 'react'
import {
  Formulier,
  Gegevens,
  Herhaal,
  Kaart,
  Knop,
  Kop,
  Melding,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useDatums,
  useOpdracht,
  useT,
  useTekst,
} from '../../../kern/ui/index.ts'
import type { bewaarBelang, stelBelangVast } from '../commands.ts'
import { SECTIES } from '../model.ts'
import { teksten } from '../teksten.ts'
import { useMag } from './Mag.tsx'
import { zonderLeeg } from './leeg.ts'
import type { Deel } from './Onderzoek.tsx'

/** The best-interest assessment: written part by part, with what is missing beside it; final it is frozen. */
export function Belang({ dossierId, a }: Deel) {
  const t = useT(teksten)
  const [open, zet] = useState(false)
  const mag = useMag()
  const b = a.belang
  if (b.stand === 'concept' && !mag.schrijven)
    return (
      <Kaart titel={t('b.titel')} onder={t('b.onder')}>
        <Lezen b={b} />
      </Kaart>
    )
  if (b.stand === 'definitief' && !open)
    return (
      <Kaart titel={t('b.titel')} acties={mag.schrijven && <Knop onClick={() => zet(true)}>{t('b.opnieuw')}</Knop>}>
        <Lezen b={b} />
      </Kaart>
    )
  if (b.stand === 'ontbreekt' && !open)
    return (
      <Kaart titel={t('b.titel')} onder={t('b.onder')} vorm="stil">
        {mag.schrijven && <Knop onClick={() => zet(true)}>{t('b.begin')}</Knop>}
      </Kaart>
    )
  return (
    <Kaart titel={t('b.titel')} onder={t('b.onder')}>
      <Stapel>
        <Schrijven key={`${b.id}-${b.versie}`} dossierId={dossierId} a={a} />
        {b.stand === 'concept' && <Vaststellen dossierId={dossierId} b={b} klaar={() => zet(false)} />}
      </Stapel>
    </Kaart>
  )
}

type Stand = Deel['a']['belang']

function Lezen({ b }: { b: Stand }) {
  const t = useT(teksten)
  const d = useDatums()
  return (
    <Stapel gat={4}>
      <p className="meta">
        {b.vastgesteldOp && t('b.vastgesteld', { op: d.datum(b.vastgesteldOp) })} ·{' '}
        {t('b.door', { namen: b.auteurs.map((x) => x.naam).join(', ') })}
      </p>
      {SECTIES.map((s) => (
        <section key={s}>
          <Kop niveau={3} alsNiveau={4}>
            {t(`s.${s}`)}
          </Kop>
          <p style={{ whiteSpace: 'pre-line' }}>{b.inhoud.secties[s]}</p>
        </section>
      ))}
      <Gegevens
        rijen={[
          [t('b.disciplines'), b.inhoud.disciplines.map((x) => `${x.naam} (${x.discipline})`).join(', ')],
          ...(b.inhoud.eenDisciplineReden ? [[t('b.een'), b.inhoud.eenDisciplineReden] as const] : []),
          ...(b.inhoud.anderBelang ? [[t('b.ander'), `${b.inhoud.anderBelang}: ${b.inhoud.anderBelangMotivering ?? ''}`] as const] : []),
          ...(b.inhoud.zonderExpertiseReden ? [[t('b.zonder'), b.inhoud.zonderExpertiseReden] as const] : []),
        ]}
      />
    </Stapel>
  )
}

function Schrijven({ dossierId, a }: Deel) {
  const t = useT(teksten)
  const bewaar = useOpdracht<typeof bewaarBelang>('onderzoek.belangBewaren')
  type Invoer = NonNullable<(typeof bewaarBelang)['_in']>
  const b = a.belang
  const i =
    b.stand === 'concept'
      ? b.inhoud
      : {
          secties: {} as Stand['inhoud']['secties'],
          disciplines: [],
          eenDisciplineReden: '',
          anderBelang: '',
          anderBelangMotivering: '',
          zonderExpertiseReden: '',
        }
  const begin = {
    dossierId,
    versie: b.versie,
    secties: Object.fromEntries(SECTIES.map((s) => [s, i.secties[s] ?? ''])),
    disciplines: i.disciplines.map((x) => ({ naam: x.naam, discipline: x.discipline, registratie: x.registratie ?? '' })),
    eenDisciplineReden: i.eenDisciplineReden ?? '',
    anderBelang: i.anderBelang ?? '',
    anderBelangMotivering: i.anderBelangMotivering ?? '',
    zonderExpertiseReden: i.zonderExpertiseReden ?? '',
  }
  return (
    <Formulier
      opdracht={bewaar}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as unknown as Invoer}
      concept={`belang-${dossierId}`}
      knop={t('b.bewaar')}
      breed
    >
      {(w) => (
        <>
          {SECTIES.map((s) => (
            <Tekstvlak key={s} naam={`secties.${s}`} label={t(`s.${s}`)} nodigVoorVast />
          ))}
          <Herhaal
            naam="disciplines"
            label={t('b.disciplines')}
            hint={t('b.disciplines.hint')}
            nodigVoorVast
            wat={t('b.deskundige')}
            nieuw={() => ({ naam: '', discipline: '', registratie: '' })}
          >
            {() => (
              <>
                <Tekstregel naam="naam" label={t('g.naam')} verplicht />
                <Tekstregel naam="discipline" label={t('b.vak')} verplicht />
                <Tekstregel naam="registratie" label={t('b.registratie')} />
              </>
            )}
          </Herhaal>
          {new Set(w.disciplines.map((x) => x.discipline.trim().toLowerCase())).size < 2 && (
            <Tekstregel naam="eenDisciplineReden" label={t('b.een')} nodigVoorVast />
          )}
          {a.expertise.some((e) => !e.aanwezigOp) && <Tekstregel naam="zonderExpertiseReden" label={t('b.zonder')} nodigVoorVast />}
          <Tekstregel naam="anderBelang" label={t('b.ander')} hint={t('b.ander.hint')} />
          {w.anderBelang !== '' && <Tekstvlak naam="anderBelangMotivering" label={t('b.anderWaarom')} laag nodigVoorVast />}
        </>
      )}
    </Formulier>
  )
}

function Vaststellen({ dossierId, b, klaar }: { dossierId: string; b: Stand; klaar: () => void }) {
  const t = useT(teksten)
  const x = useTekst()
  const vast = useOpdracht<typeof stelBelangVast>('onderzoek.belangVaststellen')
  const naam = (pad: string) => SECTIES.find((s) => pad === `secties.${s}`)
  if (b.ontbreekt.length > 0)
    return (
      <Melding soort="let-op" titel={t('b.mist')}>
        <ul>
          {b.ontbreekt.map((o) => {
            const s = naam(o.pad)
            return <li key={o.pad}>{s ? t(`s.${s}`) : x(o.tekst)}</li>
          })}
        </ul>
      </Melding>
    )
  return (
    <Formulier key={b.versie} opdracht={vast} begin={{ dossierId, versie: b.versie }} knop={t('b.vast')} bijGelukt={klaar}>
      <Melding soort="goed" titel={t('b.compleet')}>
        {t('b.vast.let')}
      </Melding>
    </Formulier>
  )
}
