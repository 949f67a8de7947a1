import { useMemo } from 'react'
import {
  Gegevens,
  Kaart,
  Knop,
  Leeg,
  Melding,
  metZoek,
  Stapel,
  useNavigatie,
  useT,
  useTaal,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { leesKeuze, zoekBlad, type Blad } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Schuif, StripBeeld, TrechterBeeld } from './Beelden.tsx'
import { Raam } from './Raam.tsx'
import { AlleGebieden, Naast, Verloop } from './Tabellen.tsx'
import { eenheidWoord, useWaarde } from './woorden.ts'

/** One indicator: all areas, what chance would give, the course, and the chosen ones beside their yardsticks. */
export default function Indicator({ params, zoek }: PaginaProps) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const blad = zoekBlad(params['id'])
  if (!blad)
    return (
      <Raam titel={t('titel')} deel="overzicht">
        <Leeg titel={t('pub.geen')} />
      </Raam>
    )
  return (
    <Raam titel={blad.i.naam[taal]} deel="overzicht" verzonnen={blad.verzonnen}>
      {!blad.verzonnen && (
        <Melding titel={`${t('pub.bron')}: ${blad.bron[taal]}.`}>{blad.kanttekeningen.map((k) => k[taal]).join(' ')}</Melding>
      )}
      <Inhoud b={blad} zoek={zoek} />
    </Raam>
  )
}

function Inhoud({ b, zoek }: { b: Blad; zoek: URLSearchParams }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const { i } = b
  const { waarde, kaal, achter } = useWaarde(i)
  const keuze = leesKeuze(b, zoek)
  const sleutel = keuze.gebieden.join(',')
  const namen = useMemo(() => new Map(b.gebieden.map((g) => [g.code, g.naam])), [b])
  const v = useMemo(() => b.vergelijk(sleutel === '' ? [] : sleutel.split(','), keuze.jaar), [b, sleutel, keuze.jaar])
  const land = b.landelijk().find((j) => j.jaar === keuze.jaar)?.waarde ?? null
  const zeg = (w: number) => `${kaal(w)}${achter}`
  const wat = b.soort[taal]
  const stripMet = useMemo(
    () => ({ ...v.strip, punten: v.strip.punten.map((p) => ({ ...p, gemarkeerd: keuze.gebieden.includes(p.gebied) })) }),
    [v, keuze.gebieden],
  )
  return (
    <>
      <Kiezer b={b} zoek={zoek} keuze={keuze} namen={namen} />
      <Kaart titel={t('strip', { wat, jaar: keuze.jaar })} onder={t('strip.uitleg', { wat, geheel: b.geheel[taal] })}>
        <Schuif naam={t('beeld')}>
          <StripBeeld strip={stripMet} land={land} namen={namen} zeg={zeg} verzonnen={b.verzonnen} />
        </Schuif>
        <p className="meta">
          {t('strip.geheel', { geheel: b.geheel[taal], jaar: keuze.jaar, w: waarde(land) })}{' '}
          {v.strip.nietGetekend.length > 0 && t('strip.niet', { n: v.strip.nietGetekend.length, wat })}
        </p>
      </Kaart>
      <Kaart
        titel={t('trechter')}
        onder={`${t('trechter.uitleg')} ${v.trechter.verbreed ? t('trechter.verbreed', { hoe: v.trechter.uitleg[taal] }) : ''}`}
      >
        <Schuif naam={t('beeld')}>
          <TrechterBeeld
            trechter={v.trechter}
            gekozen={keuze.gebieden}
            namen={namen}
            zeg={zeg}
            as={`${t('trechter.as')}: ${eenheidWoord(i.noemer, taal)}`}
            telling={(n) => getal(n, taal)}
            verzonnen={b.verzonnen}
          />
        </Schuif>
      </Kaart>
      <Naast v={v} b={b} jaar={keuze.jaar} />
      <Verloop v={v} b={b} gekozen={keuze.gebieden} namen={namen} />
      <Kaart titel={t('definitie')}>
        <Stapel>
          <Gegevens
            rijen={[
              [t('definitie'), i.definitie[taal]],
              [t('eenheid'), t('per', { eenheid: eenheidWoord(i.eenheid, taal), noemer: eenheidWoord(i.noemer, taal) })],
              [t('let'), i.valkuil[taal]],
              [t('pub.bron'), b.bron[taal]],
            ]}
          />
        </Stapel>
      </Kaart>
      <AlleGebieden v={v} b={b} jaar={keuze.jaar} />
    </>
  )
}

interface KiezerProps {
  readonly b: Blad
  readonly zoek: URLSearchParams
  readonly keuze: ReturnType<typeof leesKeuze>
  readonly namen: ReadonlyMap<string, string>
}

function Kiezer({ b, zoek, keuze, namen }: KiezerProps) {
  const t = useT(teksten)
  const { ga, pad } = useNavigatie()
  const naar = (w: Record<string, string | null>) => ga(metZoek(pad, zoek, w), { vervang: true })
  const { taal } = useTaal()
  const vol = keuze.gebieden.length >= 4
  return (
    <Kaart titel={t('kies', { wat: b.soort[taal] })}>
      <Stapel>
        <div className="cijfer-keuze">
          <div>
            <label htmlFor="cijfer-gm">{t('erbij', { wat: b.soort[taal] })}</label>
            <select id="cijfer-gm" value="" disabled={vol} onChange={(e) => naar({ gm: [...keuze.gebieden, e.target.value].join(',') })}>
              <option value="">{t('kies', { wat: b.soort[taal] })}</option>
              {b.gebieden
                .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
                .map((g) => (
                  <option key={g.code} value={g.code}>
                    {g.naam}
                  </option>
                ))}
            </select>
          </div>
          <div>
            <label htmlFor="cijfer-jaar">{t('pub.periode')}</label>
            <select id="cijfer-jaar" value={keuze.jaar} onChange={(e) => naar({ jaar: e.target.value })}>
              {b.jaren.map((j) => (
                <option key={j}>{j}</option>
              ))}
            </select>
          </div>
          {keuze.gebieden.map((c) => (
            <Knop key={c} soort="stil" onClick={() => naar({ gm: keuze.gebieden.filter((x) => x !== c).join(',') })}>
              {t('weg', { naam: namen.get(c) ?? c })}
            </Knop>
          ))}
        </div>
        {vol && <p className="meta">{t('hoogstens')}</p>}
        {keuze.onbekend.length > 0 && <Melding soort="let-op">{t('onbekend', { wat: keuze.onbekend.join(', ') })}</Melding>}
      </Stapel>
    </Kaart>
  )
}
