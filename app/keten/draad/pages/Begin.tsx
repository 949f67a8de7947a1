import { useEffect } from 'react'
import { KnopLink, Leeg, useIk, useNavigatie, type PaginaProps } from '../../../kern/ui/index.ts'
import Inzage from './Inzage.tsx'
import Werkvoorraad from './Werkvoorraad.tsx'

/** Where the day begins of those who have no children to see: at the money, or at steering. */
const ZONDER_KINDEREN: Readonly<Record<string, string>> = {
  controller: '/declaraties',
  beleidsmedewerker: '/sturing/proefstelsel',
  onderzoeker: '/sturing/proefstelsel',
}

/** The first page of somebody with these functions and no others; null for whoever works with children. */
function eerstePagina(functies: readonly string[]): string | null {
  return functies.every((f) => f in ZONDER_KINDEREN) ? (ZONDER_KINDEREN[functies[0] ?? ''] ?? null) : null
}

/** What someone's day begins with: the worklist, supervision, or the way to one's own thread. */
export default function Begin(p: PaginaProps) {
  const ik = useIk()
  const persoon = ik.soort === 'persoon'
  // Their own pages are made by the server and need no script: go there, and leave no step back to here.
  useEffect(() => {
    if (persoon) window.location.replace('/mijn')
  }, [persoon])
  const { ga } = useNavigatie()
  const elders = eerstePagina(ik.functies)
  useEffect(() => {
    if (elders) ga(elders, { vervang: true })
  }, [elders, ga])
  if (elders) return null
  if (persoon) {
    return (
      <Leeg
        titel="Mijn draad"
        actie={
          <KnopLink soort="eerste" naar="/mijn">
            Naar mijn draad
          </KnopLink>
        }
      />
    )
  }
  return ik.functies.every((f) => f === 'privacyfunctionaris') ? <Inzage {...p} /> : <Werkvoorraad {...p} />
}
