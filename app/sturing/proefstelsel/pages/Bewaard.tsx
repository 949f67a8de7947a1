import { Doen, Formulier, Kaart, Knop, Leeg, Tabel, Tekstregel, Tijdstip, useOpdracht, useT, useVraag } from '../../../kern/ui/index.ts'
import type { bewaarVraag, haalVraagWeg } from '../commands.ts'
import type { bewaardeVragen } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** Keeps the question on the screen under a name, for whoever steers in this region. */
export function BewaarKnop({ adres }: { adres: string }) {
  const t = useT(teksten)
  const bewaar = useOpdracht<typeof bewaarVraag>('proefstelsel.bewaren')
  return (
    <Doen knop={t('bewaar')} soort="stil">
      {(klaar) => (
        <Formulier opdracht={bewaar} begin={{ naam: '' }} naarInvoer={(w) => ({ ...w, adres })} knop={t('bewaar')} bijGelukt={klaar}>
          <Tekstregel naam="naam" label={t('bewaar.naam')} verplicht />
        </Formulier>
      )}
    </Doen>
  )
}

/** What colleagues kept; one's own can be taken away. */
export function Bewaard() {
  const t = useT(teksten)
  const vraag = useVraag<typeof bewaardeVragen>('proefstelsel.vragen', {})
  const weg = useOpdracht<typeof haalVraagWeg>('proefstelsel.weghalen')
  return (
    <Kaart titel={t('bewaard')}>
      <Tabel
        bijschrift={t('bewaard')}
        bijschriftVerborgen
        vraag={vraag}
        sleutel={(r) => r.id}
        naar={(r) => `/sturing/proefstelsel?${r.adres}`}
        leeg={<Leeg titel={t('bewaard.leeg')} />}
        kolommen={[
          { id: 'naam', kop: t('wat'), cel: (r) => r.naam, sorteer: (r) => r.naam },
          { id: 'door', kop: t('bewaard.door'), cel: (r) => r.doorNaam, sorteer: (r) => r.doorNaam },
          { id: 'op', kop: t('bewaard.op'), cel: (r) => <Tijdstip op={r.bewaardOp} />, sorteer: (r) => r.bewaardOp },
          {
            id: 'weg',
            kop: t('weg'),
            cel: (r) =>
              r.eigen && (
                <Knop soort="stil" onClick={() => void weg.stuur({ id: r.id })}>
                  {t('weg')}
                </Knop>
              ),
          },
        ]}
      />
    </Kaart>
  )
}
