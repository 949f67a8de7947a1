import { jeugdregios } from '@draad/stelsel'
import { useState } from 'react'
import {
  Filters,
  Formulier,
  geefBestand,
  Kaart,
  Leeg,
  Melding,
  metZoek,
  Stapel,
  Tabel,
  Tekstregel,
  Toon,
  useOpdracht,
  useT,
  useTaal,
  useVandaag,
  useVraag,
} from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import type { wachttijdenMaken } from '../commands.ts'
import type { wachttijden } from '../queries.ts'
import { teksten } from '../leveren-teksten.ts'
import { useVorm } from './LeverRegels.tsx'

type Antwoord = NonNullable<(typeof wachttijden)['_uit']>

/** The three quarters before a day, the newest first. */
function kwartalen(vandaag: string): string[] {
  const n = Number(vandaag.slice(0, 4)) * 4 + Math.ceil(Number(vandaag.slice(5, 7)) / 3) - 1
  return [1, 2, 3].map((terug) => `${Math.floor((n - terug) / 4)}Q${((n - terug) % 4) + 1}`)
}

/** Waiting lists of a quarter, and the part of the report that can be made of them. */
export function Wachttijden({ zoek }: { zoek: URLSearchParams }) {
  const t = useT(teksten)
  const keuzes = kwartalen(useVandaag())
  const kwartaal = keuzes.find((k) => k === zoek.get('kwartaal')) ?? keuzes[0] ?? ''
  const vraag = useVraag<typeof wachttijden>('leveringen.wachttijden', { kwartaal }, { houdVorige: true })
  return (
    <>
      <Filters
        label={t('periode')}
        items={keuzes.map((k) => ({ naar: metZoek('/sturing/leveren', zoek, { kwartaal: k }), label: k, actief: k === kwartaal }))}
      />
      <Toon vraag={vraag}>{(v) => (v.periode.code === kwartaal ? <Kwartaal key={kwartaal} v={v} /> : null)}</Toon>
    </>
  )
}

function Kwartaal({ v }: { v: Antwoord }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const vorm = useVorm()
  const maak = useOpdracht<typeof wachttijdenMaken>('leveringen.wachttijdenMaken')
  const [klaar, zetKlaar] = useState<{ versie: number; bestand: string } | null>(null)
  return (
    <Kaart titel={`${t('nza')}, ${v.periode.code}`} onder={t('z.uitleg')}>
      <Stapel>
        {v.buiten > 0 && <Melding soort="let-op">{t('z.buiten', { n: v.buiten })}</Melding>}
        <Tabel
          bijschrift={t('nza')}
          bijschriftVerborgen
          rijen={v.lijsten}
          sleutel={(l) => `${l.regio} ${l.op} ${l.vorm}`}
          leeg={<Leeg titel={t('z.leeg')} />}
          kolommen={[
            { id: 'vorm', kop: t('vorm'), cel: (l) => vorm(l.op === 'hulp' ? l.vorm : l.vorm), sorteer: (l) => l.vorm },
            {
              id: 'regio',
              kop: t('z.regio'),
              cel: (l) => jeugdregios.find((r) => r.code === l.regio)?.naam ?? l.regio,
              sorteer: (l) => l.regio,
            },
            { id: 'wachtenden', kop: t('z.wachtenden'), getal: true, cel: (l) => l.wachtenden, sorteer: (l) => l.wachtenden },
            {
              id: 'weken',
              kop: t('z.weken'),
              getal: true,
              cel: (l) => (l.weken === null ? '–' : getal(l.weken, taal)),
              sorteer: (l) => l.weken,
            },
          ]}
        />
        <p className="meta">{t('z.deel')}</p>
        {v.geleverd && (
          <Melding soort="goed" titel={t('geleverd.titel', { versie: v.geleverd.versie })}>
            {v.geleverd.doorNaam}
          </Melding>
        )}
        {v.voorbij && v.lijsten.length > 0 && (
          <Formulier<{ kvk: string }, NonNullable<(typeof wachttijdenMaken)['_in']>, NonNullable<(typeof wachttijdenMaken)['_uit']>>
            opdracht={maak}
            concept={false}
            begin={{ kvk: v.kvk ?? '' }}
            naarInvoer={(w) => ({ kwartaal: v.periode.code, kvk: w.kvk.trim() })}
            knop={t('z.knop')}
            gelukt={t('maak.gelukt')}
            bijGelukt={({ csv, ...rest }) => {
              geefBestand(rest.bestand, csv)
              zetKlaar(rest)
            }}
          >
            <Tekstregel naam="kvk" label={t('z.kvk')} hint={t('z.kvk.hint')} verplicht />
          </Formulier>
        )}
        {klaar && <Melding soort="goed">{t('maak.klaar', { versie: klaar.versie, bestand: klaar.bestand })}</Melding>}
      </Stapel>
    </Kaart>
  )
}
