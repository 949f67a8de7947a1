import { useEffect, useState } from 'react'
import {
  KnopLink,
  Pagina,
  Rij,
  Stapel,
  useIk,
  useNavigatie,
  useT,
  kijkZoekvraag,
  leesZoekvraag,
  neemZoekvraag,
  opZoekvraag,
  type PaginaProps,
  type Zoekvraag,
} from '../../../kern/ui/index.ts'
import { teksten } from './teksten.ts'
import { TrefferActies, ZoekDeel, type Gezocht } from './ZoekDeel.tsx'

/** What was typed in the bar above, now and every time again; it comes through memory, never through the address. */
function useZoekvraag(): { vraag: Zoekvraag; keer: number } {
  const [stand, zet] = useState(() => ({ vraag: leesZoekvraag(kijkZoekvraag() ?? ''), keer: 0 }))
  useEffect(() => {
    neemZoekvraag()
    return opZoekvraag(() => {
      // Taken here, once: React may run an updater again.
      const vraag = leesZoekvraag(neemZoekvraag() ?? '')
      zet((s) => ({ vraag, keer: s.keer + 1 }))
    })
  }, [])
  return stand
}

/** Where the parts of a search go in the form. */
function begin(v: Zoekvraag): Partial<Gezocht> {
  if (v.soort === 'bsn') return { bsn: v.bsn }
  return v.soort === 'naam' ? { achternaam: v.achternaam, geboortedatum: v.geboortedatum } : {}
}

/** Search first: who is known, and for who is not one's own, only whom to ask. */
export default function Zoeken(_p: PaginaProps) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const nieuw = useIk().functies.includes('toegangsmedewerker')
  const { vraag, keer } = useZoekvraag()
  const nummer = vraag.soort === 'nummer' ? vraag.nummer : null
  useEffect(() => {
    // A file number says nothing about a person; one's own list knows it.
    if (nummer) ga(`/?q=${nummer}`, { vervang: true })
  }, [nummer, ga])
  return (
    <Pagina titel={t('zoek.titel')} aanhef={t('zoek.uitleg')}>
      <Stapel>
        <ZoekDeel
          key={keer}
          begin={begin(vraag)}
          meteen
          acties={(x) => <TrefferActies treffer={x} />}
          daarna={() =>
            nieuw && (
              <Rij>
                <KnopLink naar="/nieuwe-vraag">{t('zoek.nieuw')}</KnopLink>
              </Rij>
            )
          }
        />
      </Stapel>
    </Pagina>
  )
}
