import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  useParams,
  useRouter,
  useRouterState,
  type AnyRoute,
} from '@tanstack/react-router'
import { useEffect, useLayoutEffect, useMemo, type ComponentType } from 'react'
import { FoutGrens, Laden, useMisschienIk, useTekst, type PaginaProps, type WebRoute } from '../../kern/ui/index.ts'
import { isOnbewaard } from '../../kern/ui/formulier/onbewaard.ts'
import { NavigatieContext, type Navigatie } from '../../kern/ui/navigatie.tsx'
import { useTaal } from '../../kern/ui/tekst/taal.tsx'
import { Begin, InlogNodig, KaalDossier, NietGevonden } from './Bladen.tsx'
import { menu, webroutes } from './kamers.ts'
import { menuVoor, routerPad, vorm } from './menu.ts'
import { Schil } from './Schil.tsx'
import { teksten } from './teksten.ts'

const eigenRoutes: readonly WebRoute[] = [
  { pad: '/stijlgids', titel: teksten['stijlgids'], openbaar: true, laad: () => import('./stijlgids/Stijlgids.tsx') },
]
/** Pages of the shell for addresses that no room has taken. */
const reserve: readonly WebRoute[] = [
  { pad: '/', titel: { nl: 'Draad', en: 'Draad' }, laad: () => Promise.resolve({ default: Begin }) },
  { pad: '/dossiers/{dossierId}/{deel?}', titel: teksten['dossier'], laad: () => Promise.resolve({ default: KaalDossier }) },
]

/** Every page: of the rooms, of the shell, and the reserves. */
export function alleRoutes(): readonly WebRoute[] {
  const van = [...webroutes, ...eigenRoutes]
  const bezet = new Set(van.map((r) => vorm(r.pad)))
  return [...van, ...reserve.filter((r) => !bezet.has(vorm(r.pad)))]
}

const paden = webroutes.map((r) => r.pad)

function Raam() {
  const router = useRouter()
  const ik = useMisschienIk()
  const { pathname: pad, searchStr: zoek } = useRouterState({ select: (s) => s.resolvedLocation ?? s.location })
  const { taal } = useTaal()
  const navigatie = useMemo<Navigatie>(
    () => ({
      ga: (href, o) => (o?.vervang ? router.history.replace(href) : router.history.push(href)),
      warm: (href) => void router.preloadRoute({ to: href.split('?')[0] ?? href }).catch(() => {}),
      pad,
      zoek,
    }),
    [router, pad, zoek],
  )
  useEffect(
    () =>
      router.history.block({
        blockerFn: () => isOnbewaard() && !window.confirm(teksten['onbewaard'][taal]),
        enableBeforeUnload: isOnbewaard,
      }),
    [router, taal],
  )
  return (
    <NavigatieContext value={navigatie}>
      <Schil menu={ik ? menuVoor(menu, paden, ik.functies) : []}>
        <FoutGrens sleutel={pad}>
          <Outlet />
        </FoutGrens>
      </Schil>
    </NavigatieContext>
  )
}

/** Makes a page of a room into a route: loads it when needed, sets the title, asks for login where needed. */
function maakRoute(wortel: AnyRoute, r: WebRoute) {
  const Lui = lazyRouteComponent(r.laad) as ComponentType<PaginaProps> & { preload?: () => Promise<void> }
  function Blad() {
    const tekst = useTekst()
    const ik = useMisschienIk()
    const params = useParams({ strict: false }) as Record<string, string>
    const zoekreeks = useRouterState({ select: (s) => (s.resolvedLocation ?? s.location).searchStr })
    const zoek = useMemo(() => new URLSearchParams(zoekreeks), [zoekreeks])
    const titel = tekst(r.titel)
    useLayoutEffect(() => {
      document.title = titel === 'Draad' ? titel : `${titel} – Draad`
    }, [titel])
    if (!ik && !r.openbaar) return <InlogNodig />
    return <Lui params={params} zoek={zoek} />
  }
  const component = Object.assign(Blad, { preload: async () => void (await Lui.preload?.()) })
  return createRoute({ getParentRoute: () => wortel, path: routerPad(r.pad), component })
}

/** The router of the application. After a change of page the focus goes to its heading. */
export function maakRouter() {
  const wortel = createRootRoute({ component: Raam, notFoundComponent: NietGevonden })
  const boom = wortel.addChildren(alleRoutes().map((r) => maakRoute(wortel, r)))
  const router = createRouter({
    routeTree: boom,
    defaultPendingComponent: () => <Laden regels={6} />,
    // Lines of waiting come late and go at once: by itself the router keeps them for half a second, whatever has arrived.
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    scrollRestoration: true,
    defaultPreload: false,
  })
  // Someone walking along tabs or filters stays on the tab, also when the page around it was drawn anew.
  let opTab = false
  router.subscribe('onBeforeNavigate', () => {
    opTab = document.activeElement?.closest('[data-houd-focus]') !== null
  })
  router.subscribe('onRendered', (e) => {
    if (!e.fromLocation || !e.pathChanged) return
    if (document.activeElement?.closest('[data-houd-focus]')) return
    const tab = opTab ? document.querySelector<HTMLElement>('main [data-houd-focus] a[aria-current]') : null
    if (tab) return tab.focus({ preventScroll: true })
    const doel = document.querySelector<HTMLElement>('main h1') ?? document.getElementById('inhoud')
    doel?.focus({ preventScroll: true })
  })
  return router
}
