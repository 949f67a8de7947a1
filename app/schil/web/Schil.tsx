import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { useSyncExternalStore, type ReactNode } from 'react'
import {
  Icoon,
  Melding,
  Merkteken,
  useMisschienIk,
  useNavigatie,
  useT,
  useTekst,
  Verwijzing,
  zetZoekvraag,
  Zoekveld,
  type MenuItem,
} from '../../kern/ui/index.ts'
import { Gebruikersmenu } from './Gebruikersmenu.tsx'
import { isActief } from './menu.ts'
import { Sneltoetsen } from './Sneltoetsen.tsx'
import { teksten } from './teksten.ts'

/** The frame around every page: mark, menu, search, user, content. */
export function Schil({ menu, children }: { menu: readonly MenuItem[]; children: ReactNode }) {
  const t = useT(teksten)
  const ik = useMisschienIk()
  const { ga } = useNavigatie()
  const magZoeken = menu.some((m) => m.pad === '/zoeken')
  return (
    <div className="schil">
      <SkipLink href="#inhoud">{t('spring')}</SkipLink>
      <header className="schil__kop">
        <Verwijzing kaal naar="/" className="schil__merk" aria-label={t('start')}>
          <Merkteken />
          <span>Draad</span>
        </Verwijzing>
        {menu.length > 0 && <Hoofdmenu menu={menu} />}
        <span className="schil__ruimte" />
        {magZoeken && (
          <Zoekveld
            label={t('zoek.label')}
            tip={t('zoek.tip')}
            leegNa
            zoek={(vraag) => {
              // What was typed may be a BSN: it goes through memory, so that no address or log ever holds it.
              zetZoekvraag(vraag)
              ga('/zoeken')
            }}
          />
        )}
        <Gebruikersmenu />
      </header>
      <Verbinding />
      <main id="inhoud" className="schil__inhoud" tabIndex={-1}>
        {children}
      </main>
      <footer className="schil__voet">
        <span>
          {t('voet')} <a href="/hulp">{t('voet.hulp')}</a>
        </span>
        {ik && <span>{ik.regio.naam}</span>}
      </footer>
      <Sneltoetsen />
    </div>
  )
}

function Hoofdmenu({ menu }: { menu: readonly MenuItem[] }) {
  const t = useT(teksten)
  return (
    <>
      <nav className="schil__menu" aria-label={t('hoofdmenu')} data-houd-focus>
        <MenuLijst menu={menu} />
      </nav>
      <div className="schil__menu-smal">
        <button type="button" className="nl-button nl-button--secondary" popoverTarget="draad-menu">
          <Icoon naam="menu" />
          {t('menu')}
        </button>
        <nav id="draad-menu" popover="auto" className="schil__paneel" aria-label={t('hoofdmenu')}>
          <MenuLijst menu={menu} />
        </nav>
      </div>
    </>
  )
}

function MenuLijst({ menu }: { menu: readonly MenuItem[] }) {
  const tekst = useTekst()
  const { pad } = useNavigatie()
  const sluit = () => document.getElementById('draad-menu')?.hidePopover?.()
  return (
    <ul>
      {menu.map((item) => (
        <li key={item.pad}>
          <Verwijzing kaal naar={item.pad} aria-current={isActief(item.pad, pad) ? 'page' : undefined} onClick={sluit}>
            {tekst(item.titel)}
          </Verwijzing>
        </li>
      ))}
    </ul>
  )
}

function luisterVerbinding(meld: () => void) {
  window.addEventListener('online', meld)
  window.addEventListener('offline', meld)
  return () => {
    window.removeEventListener('online', meld)
    window.removeEventListener('offline', meld)
  }
}

/** Says so when the device has no connection. */
function Verbinding() {
  const t = useT(teksten)
  const verbonden = useSyncExternalStore(luisterVerbinding, () => navigator.onLine)
  return (
    <div className="schil__verbinding" role="status">
      {!verbonden && <Melding soort="let-op">{t('offline')}</Melding>}
    </div>
  )
}
