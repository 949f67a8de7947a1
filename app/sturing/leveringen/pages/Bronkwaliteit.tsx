import { inTaal, KWALITEITSREGELS, type Bevinding, type Uitkomst } from '@draad/cijfers/keuring'
import { useState } from 'react'
import { Chip, CsvKnop, Kaart, Stapel, Tabel, useT, useTaal } from '../../../kern/ui/index.ts'
import { bronbevindingen, ERNST } from '../model.ts'
import { teksten } from '../teksten.ts'

const TOON = {
  gebroken: 'te-laat',
  signaal: 'let-op',
  'niet-te-toetsen': 'gewoon',
  'binnen-afronding': 'goed',
  klopt: 'goed',
} as const satisfies Record<Uitkomst, string>

/** What the quality rules say of the published figures; first what does not hold. */
export function Bronkwaliteit() {
  const t = useT(teksten)
  const { taal } = useTaal()
  const [alle] = useState(bronbevindingen)
  const [toon, zetToon] = useState<string>('gebroken')
  const rijen = alle
    .filter((b) => toon === '' || b.uitkomst === toon)
    .toSorted((a, b) => ERNST.indexOf(a.uitkomst) - ERNST.indexOf(b.uitkomst))
  const telling = (u: Uitkomst) => alle.filter((b) => b.uitkomst === u).length
  return (
    <Kaart
      titel={t('bron')}
      onder={t('bron.uitleg')}
      acties={
        <CsvKnop
          naam="kwaliteit-gepubliceerd"
          rijen={rijen}
          kolommen={[
            { kop: t('cijfer'), waarde: (b) => inTaal(b.cijfer, taal) },
            { kop: t('uitkomst'), waarde: (b) => t(b.uitkomst) },
            { kop: t('regel'), waarde: (b) => KWALITEITSREGELS[b.regel].naam[taal] },
            { kop: t('effect'), waarde: (b) => b.effect.zin[taal] },
            { kop: t('herkomst'), waarde: (b) => b.bron },
          ]}
        />
      }
    >
      <Stapel>
        <div className="filterbalk">
          <div>
            <label htmlFor="lev-toon">{t('toon')}</label>
            <select id="lev-toon" className="invoer" value={toon} onChange={(e) => zetToon(e.target.value)}>
              {ERNST.map((u) => (
                <option key={u} value={u}>{`${t(u)} (${telling(u)})`}</option>
              ))}
              <option value="">{`${t('alle')} (${alle.length})`}</option>
            </select>
          </div>
        </div>
        <Tabel
          bijschrift={t('bron')}
          bijschriftVerborgen
          rijen={rijen}
          sleutel={(b: Bevinding) => `${b.bron} ${b.id} ${b.regel}`}
          dicht
          kolommen={[
            { id: 'cijfer', kop: t('cijfer'), cel: (b) => inTaal(b.cijfer, taal), sorteer: (b) => inTaal(b.cijfer, taal) },
            { id: 'uitkomst', kop: t('uitkomst'), cel: (b) => <Chip toon={TOON[b.uitkomst]}>{t(b.uitkomst)}</Chip> },
            {
              id: 'regel',
              kop: t('regel'),
              cel: (b) => KWALITEITSREGELS[b.regel].naam[taal],
              sorteer: (b) => KWALITEITSREGELS[b.regel].naam[taal],
            },
            { id: 'effect', kop: t('effect'), cel: (b) => b.effect.zin[taal], sorteer: (b) => b.effect.zin[taal] },
            { id: 'bron', kop: t('herkomst'), cel: (b) => <span className="meta">{b.bron}</span> },
          ]}
        />
      </Stapel>
    </Kaart>
  )
}
