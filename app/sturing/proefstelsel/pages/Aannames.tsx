import { BRONNEN, eenheid, inTaal, STANDAARDMODEL, type Parameter, type Scenario } from '@draad/proef'
import { useState } from 'react'
import { Chip, Leeg, Stapel, Tabel, Uitklap, useT, useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'
import { Ijking } from './Ijking.tsx'

/** Every number of the model with what it means, how sure it is and where it comes from; searchable; and what is left out. */
export function Aannames({ scenario }: { scenario: Scenario }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const [woord, zetWoord] = useState('')
  const uitleg = (p: Parameter) => inTaal(p, 'uitleg', taal)
  const zoek = woord.trim().toLowerCase()
  const rijen = STANDAARDMODEL.parameters.filter((p) => `${p.id} ${uitleg(p)} ${inTaal(p, 'bron', taal)}`.toLowerCase().includes(zoek))
  const cijfer = (n: number) => getal(n, taal)
  const nu = (p: Parameter) => scenario.parameters[p.id] ?? p.waarde
  return (
    <Stapel>
      <div className="proef-keuze">
        <div>
          <label htmlFor="proef-zoek">{t('aannames.zoek')}</label>
          <input id="proef-zoek" type="search" value={woord} onChange={(e) => zetWoord(e.target.value)} />
        </div>
      </div>
      <Uitklap label={`${t('aannames')} (${rijen.length})`} open={zoek !== ''}>
        <Tabel
          bijschrift={t('aannames')}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={(p) => p.id}
          dicht
          leeg={<Leeg titel={t('aannames.leeg')} />}
          kolommen={[
            {
              id: 'wat',
              kop: t('wat'),
              sorteer: uitleg,
              cel: (p) => (
                <>
                  {uitleg(p)} <span className="meta">{p.id}</span>
                </>
              ),
            },
            { id: 'waarde', kop: t('waarde'), getal: true, sorteer: nu, cel: (p) => `${cijfer(nu(p))} ${eenheid(p.eenheid, taal)}` },
            { id: 'marge', kop: t('marge'), getal: true, cel: (p) => `${cijfer(p.laag)} – ${cijfer(p.hoog)}` },
            {
              id: 'soort',
              kop: t('soort'),
              sorteer: (p) => t(p.soort),
              cel: (p) => <Chip toon={p.soort === 'gemeten' || p.soort === 'norm' ? 'goed' : 'gewoon'}>{t(p.soort)}</Chip>,
            },
            { id: 'bron', kop: t('bron'), cel: (p) => <span className="meta">{inTaal(p, 'bron', taal)}</span> },
          ]}
        />
      </Uitklap>
      <Ijking />
      <Uitklap label={t('niet')}>
        <ul>
          {STANDAARDMODEL.nietInModel.map((x) => (
            <li key={x.nl}>{x[taal]}</li>
          ))}
        </ul>
      </Uitklap>
      <Uitklap label={t('bronnen')}>
        <ul>
          {BRONNEN.map((b) => (
            <li key={b.id}>
              {b.id}: {b[taal]}
            </li>
          ))}
        </ul>
      </Uitklap>
    </Stapel>
  )
}
