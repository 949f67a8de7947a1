import { Knop } from '../onderdelen/Knop.tsx'
import { Melding } from '../onderdelen/Melding.tsx'
import { datumVanInstant, kloktijd } from '../tekst/datums.ts'
import { eigen } from '../tekst/eigen.ts'
import { useDatums, useT } from '../tekst/taal.tsx'
import type { ConceptStand } from './useConcept.ts'

/** One line about the draft: put back on opening (with a way to discard it), or when it was last saved. */
export function ConceptRegel(p: { stand: ConceptStand } | { teruggezet: string | null; gooiWeg: () => void }) {
  const t = useT(eigen)
  const d = useDatums()
  if ('teruggezet' in p) {
    if (p.teruggezet === null) return null
    const wanneer = `${d.datum(datumVanInstant(p.teruggezet), 'zonderJaar')}, ${kloktijd(p.teruggezet)}`
    const weg = () => window.confirm(t('concept.zeker')) && p.gooiWeg()
    return (
      <Melding
        actie={
          <Knop soort="stil" icoon="prullenbak" onClick={weg}>
            {t('concept.weg')}
          </Knop>
        }
      >
        {t('concept.terug', { wanneer })}
      </Melding>
    )
  }
  const { stand } = p
  return (
    <span className={stand.soort === 'mislukt' ? 'formulier__concept te-laat' : 'formulier__concept'} role="status">
      {stand.soort === 'bezig' && t('concept.bezig')}
      {stand.soort === 'bewaard' && t('concept.bewaard', { tijd: kloktijd(stand.op) })}
      {stand.soort === 'mislukt' && t('concept.mislukt')}
    </span>
  )
}
