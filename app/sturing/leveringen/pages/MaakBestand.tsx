import { useState } from 'react'
import { Formulier, geefBestand, Gegevens, Kaart, Melding, Stapel, useIk, useOpdracht, useT, Vinkje } from '../../../kern/ui/index.ts'
import type { maken } from '../commands.ts'
import { teksten } from '../leveren-teksten.ts'
import type { Voorbereid } from './Leveren.tsx'

/** Makes the file, gives it to the browser, and keeps no trace of it on the page. */
export function MaakBestand({ v, loopt }: { v: Voorbereid; loopt: boolean }) {
  const t = useT(teksten)
  const ik = useIk()
  const maak = useOpdracht<typeof maken>('leveringen.maken')
  const [klaar, zetKlaar] = useState<{ versie: number; sha256: string; bestand: string } | null>(null)
  const dicht = loopt || v.geheel.some((b) => b.ernst === 'fout')
  if (dicht) return null
  return (
    <Kaart titel={t('maak')} onder={t('maak.uitleg')} vorm="actief">
      <Stapel>
        {v.tegengehouden > 0 && <Melding soort="let-op">{t('maak.tegen', { n: v.tegengehouden })}</Melding>}
        <Formulier<{ weet: boolean }, { periode: string }, NonNullable<(typeof maken)['_uit']>>
          opdracht={maak}
          concept={false}
          begin={{ weet: false }}
          naarInvoer={() => ({ periode: v.periode.code })}
          knop={t('maak.knop', { n: v.inBestand })}
          gelukt={t('maak.gelukt')}
          leegNaGelukt
          bijGelukt={({ csv, ...rest }) => {
            geefBestand(rest.bestand, csv)
            zetKlaar(rest)
          }}
        >
          <Vinkje naam="weet" label={t('maak.weet', { wie: ik.partij?.naam ?? '' })} verplicht />
        </Formulier>
        {klaar && (
          <>
            <Melding soort="goed">{t('maak.klaar', { versie: klaar.versie, bestand: klaar.bestand })}</Melding>
            <Gegevens
              rijen={[
                [
                  t('vinger'),
                  <code key="v" className="lever-vinger">
                    {klaar.sha256}
                  </code>,
                ],
              ]}
            />
          </>
        )}
      </Stapel>
    </Kaart>
  )
}
