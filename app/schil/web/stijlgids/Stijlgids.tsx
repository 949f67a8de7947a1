import { useEffect, useState } from 'react'
import { Alinea, Chip, Kaart, Knop, KnopLink, Kolommen, Pagina, Stapel, TaalRaam, useT, useTaal } from '../../../kern/ui/index.ts'
import { DataRaam, maakCache } from '../../../kern/ui/data/vragen.tsx'
import { DossierProef } from './DossierProef.tsx'
import { ConflictProef, FormulierProef } from './FormulierProef.tsx'
import { KleinProef } from './KleinProef.tsx'
import { LijstProef } from './LijstProef.tsx'
import { MisProef } from './MisProef.tsx'
import { gids } from './teksten.ts'
import { nepClient, VANDAAG } from './data.ts'

/** Every part on one page, for looking and for the accessibility check. Needs no server. */
export default function Stijlgids() {
  const { taal } = useTaal()
  const [client] = useState(nepClient)
  const [cache] = useState(maakCache)
  return (
    <TaalRaam vandaag={VANDAAG} taal={taal}>
      <DataRaam client={client} ik={null} cache={cache}>
        <Inhoud />
      </DataRaam>
    </TaalRaam>
  )
}

function Inhoud() {
  const t = useT(gids)
  const [thema, zetThema] = useState(document.documentElement.dataset['thema'] ?? 'draad')
  useEffect(() => {
    document.documentElement.dataset['thema'] = thema
  }, [thema])
  return (
    <Pagina
      titel={t('titel')}
      aanhef={t('aanhef')}
      chips={
        <>
          <Chip>{t('regisseur')}</Chip>
          <Chip>{t('gezag')}</Chip>
          <Chip>{t('kader')}</Chip>
        </>
      }
      acties={
        <>
          {['draad', 'havenstad'].map((naam) => (
            <Knop key={naam} aria-pressed={thema === naam} soort={thema === naam ? 'eerste' : 'tweede'} onClick={() => zetThema(naam)}>
              {t('thema')} {naam}
            </Knop>
          ))}
        </>
      }
    >
      <Stapel gat={6}>
        <DossierProef />
        <LijstProef />
        <FormulierProef />
        <ConflictProef />
        <KleinProef />
        <MisProef />
        <Kolommen gelijk>
          <Kaart vorm="actief" titel={t('gesprek')}>
            <Alinea inleiding>{t('aanzet.tekst')}</Alinea>
          </Kaart>
          <Kaart vorm="stil">
            <KnopLink naar="/stijlgids" icoon="plus">
              {t('gesprek')}
            </KnopLink>
          </Kaart>
        </Kolommen>
      </Stapel>
    </Pagina>
  )
}
