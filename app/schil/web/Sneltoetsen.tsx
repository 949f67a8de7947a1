import { useEffect, useState } from 'react'
import { Dialoog, useNavigatie, useT } from '../../kern/ui/index.ts'
import { staanAan, typt, welkeSneltoets, zetAan, type Sneltoets, type ToetsStand } from './sneltoetsen.ts'
import { teksten } from './teksten.ts'

/** Listens for the shortcuts, and shows them on `?`. */
export function Sneltoetsen() {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const [open, zetOpen] = useState(false)
  const [aan, zet] = useState(staanAan)
  useEffect(() => {
    let stand: ToetsStand = { vorige: null, sinds: 0 }
    const doe: Record<Sneltoets, () => void> = {
      '/': () => document.querySelector<HTMLInputElement>('.schil__kop input[type=search]')?.focus(),
      '?': () => zetOpen(true),
      'g w': () => ga('/'),
      'g n': () => ga('/nieuwe-vraag'),
    }
    const luister = (e: KeyboardEvent) => {
      if (typt(e.target) || e.ctrlKey || e.metaKey || e.altKey) return
      const uit = welkeSneltoets(stand, e.key, e.timeStamp)
      stand = uit.stand
      if (!uit.sneltoets || (!aan && uit.sneltoets !== '?')) return
      e.preventDefault()
      doe[uit.sneltoets]()
    }
    document.addEventListener('keydown', luister)
    return () => document.removeEventListener('keydown', luister)
  }, [ga, aan])

  if (!open) return null
  return (
    <Dialoog titel={t('sneltoetsen')} sluit={() => zetOpen(false)}>
      <dl className="gegevens">
        <dt>
          <kbd>/</kbd>
        </dt>
        <dd>{t('sneltoetsen.zoek')}</dd>
        <dt>
          <kbd>g</kbd> <kbd>w</kbd>
        </dt>
        <dd>{t('sneltoetsen.werk')}</dd>
        <dt>
          <kbd>g</kbd> <kbd>n</kbd>
        </dt>
        <dd>{t('sneltoetsen.nieuw')}</dd>
        <dt>
          <kbd>Ctrl</kbd> + <kbd>Enter</kbd>
        </dt>
        <dd>{t('sneltoetsen.stuur')}</dd>
        <dt>
          <kbd>?</kbd>
        </dt>
        <dd>{t('sneltoetsen.uitleg')}</dd>
      </dl>
      <label className="keuze keuze--kaal">
        <input
          type="checkbox"
          checked={aan}
          onChange={(e) => {
            zet(e.target.checked)
            zetAan(e.target.checked)
          }}
        />
        <span>{t('sneltoetsen.aan')}</span>
      </label>
    </Dialoog>
  )
}
