import { Kaart, Leeg, Pagina, Stapel, Tabel, Toon, useT, useVraag, useZoek, Zoekveld, type PaginaProps } from '../../kern/ui/index.ts'
import type { Rol } from '../../kern/identity/actor.ts'
import type { alleMedewerkers, allePartijen } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Partij = NonNullable<(typeof allePartijen)['_uit']>[number]
type Medewerker = NonNullable<(typeof alleMedewerkers)['_uit']>[number]

/** Organisations and workers of the region. */
export default function Register({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const [, zetZoek] = useZoek()
  const q = (zoek.get('q') ?? '').toLowerCase()
  const partijen = useVraag<typeof allePartijen>('register.partijen', {})
  const mensen = useVraag<typeof alleMedewerkers>('register.medewerkers', {})
  const past = (s: string) => q === '' || s.toLowerCase().includes(q)
  return (
    <Pagina titel={t('reg.titel')}>
      <Stapel>
        <Zoekveld label={t('reg.zoek')} waarde={zoek.get('q') ?? ''} zoek={(w) => zetZoek({ q: w || null }, { vervang: true })} />
        <Kaart titel={t('reg.partijen')}>
          <Toon vraag={partijen}>
            {(lijst) => (
              <Tabel<Partij>
                bijschrift={t('reg.partijen')}
                bijschriftVerborgen
                rijen={lijst.filter((p) => past(p.naam))}
                sleutel={(p) => p.id}
                leeg={<Leeg titel={t('reg.leeg')} />}
                kolommen={[
                  { id: 'naam', kop: t('naam'), cel: (p) => p.naam, sorteer: (p) => p.naam },
                  { id: 'soort', kop: t('reg.soort'), cel: (p) => t(`soort.${p.soort}`), sorteer: (p) => p.soort },
                  { id: 'code', kop: t('reg.code'), cel: (p) => p.cbsCode ?? p.agbCode ?? '–' },
                  { id: 'contact', kop: t('contact'), cel: (p) => p.telefoon ?? '–' },
                ]}
              />
            )}
          </Toon>
        </Kaart>
        <Kaart titel={t('reg.mensen')}>
          <Toon vraag={mensen}>
            {(lijst) => (
              <Tabel<Medewerker>
                bijschrift={t('reg.mensen')}
                bijschriftVerborgen
                rijen={lijst.filter((m) => past(`${m.naam} ${m.partijNaam}`))}
                sleutel={(m) => m.id}
                leeg={<Leeg titel={t('reg.leeg')} />}
                kolommen={[
                  { id: 'naam', kop: t('naam'), cel: (m) => m.naam, sorteer: (m) => m.naam },
                  { id: 'org', kop: t('reg.org'), cel: (m) => m.partijNaam, sorteer: (m) => m.partijNaam },
                  { id: 'functie', kop: t('reg.functie'), cel: (m) => m.functies.map((f) => t(`functie.${f as Rol}`)).join(', ') },
                ]}
              />
            )}
          </Toon>
        </Kaart>
      </Stapel>
    </Pagina>
  )
}
