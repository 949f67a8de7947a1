import { eenheid, inTaal, STANDAARDMODEL, type Scenario } from '@draad/proef'
import { useId } from 'react'
import { Stapel, useT, useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { KNOPPEN } from '../model.ts'
import { teksten } from '../teksten.ts'

interface P {
  readonly scenario: Scenario
  readonly zet: (s: Scenario) => void
}

const van = (id: string) => STANDAARDMODEL.parameters.find((p) => p.id === id)!

/** A few plain controls over what the example already changes; the rest stands in the list of assumptions. */
export function Draaiknoppen({ scenario, zet }: P) {
  const t = useT(teksten)
  return (
    <Stapel>
      <p className="meta">{t('knoppen.uitleg')}</p>
      <fieldset className="proef-knoppen">
        <legend className="onzichtbaar">{t('knoppen')}</legend>
        {KNOPPEN.map((k) => (
          <Draaiknop key={k.id} id={k.id} scenario={scenario} zet={zet} />
        ))}
      </fieldset>
    </Stapel>
  )
}

/** One control: its range is what is plausible for this number, so that nobody turns it where it means nothing. */
function Draaiknop({ id, scenario, zet }: P & { id: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const veld = useId()
  const p = van(id)
  const knop = KNOPPEN.find((k) => k.id === id)!
  const nu = scenario.parameters[id] ?? p.waarde
  const [laag, hoog] = [Math.min(p.laag, nu), Math.max(p.hoog, nu)]
  const stap = (hoog - laag) / 100
  const procent = p.waarde === 0 ? null : Math.round(100 * (nu / p.waarde - 1))
  const zeg = `${getal(Number(nu.toPrecision(4)), taal)} ${eenheid(p.eenheid, taal)}${nu === p.waarde ? `, ${t('zoals')}` : procent === null ? '' : ` (${procent > 0 ? '+' : ''}${procent}%)`}`
  return (
    <div className="proef-knop">
      <label htmlFor={veld}>{knop[taal]}</label>
      <input
        id={veld}
        type="range"
        min={laag}
        max={hoog}
        step={stap}
        value={nu}
        aria-valuetext={zeg}
        onChange={(e) => zet({ ...scenario, parameters: { ...scenario.parameters, [id]: Number(Number(e.target.value).toPrecision(4)) } })}
      />
      <span className="meta">{zeg}</span>
    </div>
  )
}

/** The feedback loops of the model: each can be taken out to see what it does. */
export function Lussen({ scenario, zet }: P) {
  const t = useT(teksten)
  const id = useId()
  const { taal } = useTaal()
  return (
    <fieldset className="proef-lussen">
      <legend className="onzichtbaar">{t('lussen')}</legend>
      {STANDAARDMODEL.lussen.map((l) => (
        <div key={l.id}>
          <label>
            <input
              type="checkbox"
              checked={scenario.lussen[l.id] ?? l.aan}
              aria-describedby={`${id}${l.id}`}
              onChange={(e) => zet({ ...scenario, lussen: { ...scenario.lussen, [l.id]: e.target.checked } })}
            />{' '}
            {inTaal(l, 'naam', taal)} <span className="meta">({l.id})</span>
          </label>
          <span id={`${id}${l.id}`} className="meta">
            {inTaal(l, 'werking', taal)} {t('bron')}: {inTaal(l, 'bron', taal)}.
          </span>
        </div>
      ))}
    </fieldset>
  )
}

/** How many years count and how often it is run; the same for both variants, or they cannot be held side by side. */
export function Lengte({ scenario, zet }: { scenario: Scenario; zet: (deel: Partial<Scenario>) => void }) {
  const t = useT(teksten)
  const id = useId()
  return (
    <div className="proef-keuze">
      <div>
        <label htmlFor={`${id}j`}>{t('jaren')}</label>
        <select id={`${id}j`} value={scenario.jaren} onChange={(e) => zet({ jaren: Number(e.target.value) })}>
          {[...new Set([1, 2, 4, 8, scenario.jaren])]
            .sort((a, b) => a - b)
            .map((n) => (
              <option key={n}>{n}</option>
            ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}h`}>{t('herhalingen')}</label>
        <select id={`${id}h`} value={scenario.replicaties} onChange={(e) => zet({ replicaties: Number(e.target.value) })}>
          {[...new Set([2, 5, 10, 20, 40, scenario.replicaties])]
            .sort((a, b) => a - b)
            .map((n) => (
              <option key={n}>{n}</option>
            ))}
        </select>
      </div>
    </div>
  )
}
