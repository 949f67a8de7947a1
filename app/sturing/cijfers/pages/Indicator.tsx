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
import { bekijk, GEBIEDEN, INDICATOREN, JAREN, landelijk, leesKeuze, type PaginaIndicator } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Schuif, StripBeeld, TrechterBeeld } from './Beelden.tsx'
import { Raam } from './Raam.tsx'
import { AlleGemeenten, Naast, Verloop } from './Tabellen.tsx'
import { eenheidWoord, useWaarde } from './woorden.ts'

const NAMEN = new Map(GEBIEDEN.map((g) => [g.code, g.naam]))

/** One indicator: all municipalities, what chance would give, the course, and the chosen ones beside their yardsticks. */
export default function Indicator({ params, zoek }: PaginaProps) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const indicator = INDICATOREN.find((i) => i.id === params['id'])
  if (!indicator)
    return (
      <Raam titel={t('titel')} deel="overzicht">
        <Leeg titel={t('pub.geen')} />
      </Raam>
    )
  return (
    <Raam titel={indicator.naam[taal]} deel="overzicht" verzonnen>
      <Inhoud i={indicator} zoek={zoek} />
    </Raam>
  )
}

function Inhoud({ i, zoek }: { i: PaginaIndicator; zoek: URLSearchParams }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const { waarde, kaal, achter } = useWaarde(i)
  const keuze = leesKeuze(zoek)
  const sleutel = keuze.gemeenten.join(',')
  const v = useMemo(() => bekijk(i, sleutel === '' ? [] : sleutel.split(','), keuze.jaar), [i, sleutel, keuze.jaar])
  const land = landelijk(i).find((j) => j.jaar === keuze.jaar)?.waarde ?? null
  const zeg = (w: number) => `${kaal(w)}${achter}`
  const stripMet = useMemo(
    () => ({ ...v.strip, punten: v.strip.punten.map((p) => ({ ...p, gemarkeerd: keuze.gemeenten.includes(p.gebied) })) }),
    [v, keuze.gemeenten],
  )
  return (
    <>
      <Kiezer zoek={zoek} keuze={keuze} />
      <Kaart titel={t('strip', { jaar: keuze.jaar })} onder={t('strip.uitleg')}>
        <Schuif naam={t('beeld')}>
          <StripBeeld strip={stripMet} land={land} namen={NAMEN} zeg={zeg} />
        </Schuif>
        <p className="meta">
          {t('land', { jaar: keuze.jaar })}: {waarde(land)}.{' '}
          {v.strip.nietGetekend.length > 0 && t('strip.niet', { n: v.strip.nietGetekend.length })}
        </p>
      </Kaart>
      <Kaart titel={t('trechter')} onder={t('trechter.uitleg')}>
        <Schuif naam={t('beeld')}>
          <TrechterBeeld
            trechter={v.trechter}
            gekozen={keuze.gemeenten}
            namen={NAMEN}
            zeg={zeg}
            as={`${t('trechter.as')}: ${eenheidWoord(i.noemer, taal)}`}
            telling={(n) => getal(n, taal)}
          />
        </Schuif>
      </Kaart>
      <Naast v={v} i={i} jaar={keuze.jaar} />
      <Verloop v={v} i={i} gemeenten={keuze.gemeenten} namen={NAMEN} />
      <Kaart titel={t('definitie')}>
        <Stapel>
          <Gegevens
            rijen={[
              [t('definitie'), i.definitie[taal]],
              [t('eenheid'), t('per', { eenheid: eenheidWoord(i.eenheid, taal), noemer: eenheidWoord(i.noemer, taal) })],
              [t('let'), i.valkuil[taal]],
            ]}
          />
          <p className="meta">{t('bron')}</p>
        </Stapel>
      </Kaart>
      <AlleGemeenten v={v} i={i} jaar={keuze.jaar} />
    </>
  )
}

function Kiezer({ zoek, keuze }: { zoek: URLSearchParams; keuze: ReturnType<typeof leesKeuze> }) {
  const t = useT(teksten)
  const { ga, pad } = useNavigatie()
  const naar = (w: Record<string, string | null>) => ga(metZoek(pad, zoek, w), { vervang: true })
  const vol = keuze.gemeenten.length >= 4
  return (
    <Kaart titel={t('kies')}>
      <Stapel>
        <div className="cijfer-keuze">
          <div>
            <label htmlFor="cijfer-gm">{t('erbij')}</label>
            <select id="cijfer-gm" value="" disabled={vol} onChange={(e) => naar({ gm: [...keuze.gemeenten, e.target.value].join(',') })}>
              <option value="">{t('kies')}</option>
              {GEBIEDEN.toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl')).map((g) => (
                <option key={g.code} value={g.code}>
                  {g.naam}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor="cijfer-jaar">{t('jaar')}</label>
            <select id="cijfer-jaar" value={keuze.jaar} onChange={(e) => naar({ jaar: e.target.value })}>
              {JAREN.map((j) => (
                <option key={j}>{j}</option>
              ))}
            </select>
          </div>
          {keuze.gemeenten.map((c) => (
            <Knop key={c} soort="stil" onClick={() => naar({ gm: keuze.gemeenten.filter((x) => x !== c).join(',') })}>
              {t('weg', { naam: NAMEN.get(c) ?? c })}
            </Knop>
          ))}
        </div>
        {vol && <p className="meta">{t('hoogstens')}</p>}
        {keuze.onbekend.length > 0 && <Melding soort="let-op">{t('onbekend', { wat: keuze.onbekend.join(', ') })}</Melding>}
      </Stapel>
    </Kaart>
  )
}
