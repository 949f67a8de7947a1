import { useEffect } from 'react'
import { KnopLink, Leeg, useIk, useNavigatie, type PaginaProps } from '../../../kern/ui/index.ts'
import Inzage from './Inzage.tsx'
import Werkvoorraad from './Werkvoorraad.tsx'

/** What someone's day begins with: the worklist, supervision, or the way to one's own thread. */
export default function Begin(p: PaginaProps) {
  const ik = useIk()
  const persoon = ik.soort === 'persoon'
  // Their own pages are made by the server and need no script: go there, and leave no step back to here.
  useEffect(() => {
    if (persoon) window.location.replace('/mijn')
  }, [persoon])
  const geld = ik.functies.length > 0 && ik.functies.every((f) => f === 'controller')
  const { ga } = useNavigatie()
  // Who looks after the money has no children to see: the day begins at the declarations.
  useEffect(() => {
    if (geld) ga('/declaraties', { vervang: true })
  }, [geld, ga])
  if (geld) return null
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
