import { useState } from 'react'
import {
  BestandVak,
  Chip,
  Formulier,
  geefBestand,
  Kaart,
  Keuze,
  Knop,
  Leeg,
  Melding,
  Stapel,
  Tabel,
  Tekstregel,
  Tekstvlak,
  Tijdstip,
  useNavigatie,
  useOpdracht,
  useT,
  useVeld,
  useVraag,
} from '../../../kern/ui/index.ts'
import type { begin } from '../commands.ts'
import type { studies } from '../queries.ts'
import { voorbeeld } from '../studie.ts'
import { teksten } from '../studie-teksten.ts'
import { Raam } from './Raam.tsx'
import { studiepad, useStand } from './studie-woorden.ts'

/** Difference studies of the region, and a new one. */
export default function Studies() {
  const t = useT(teksten)
  const stand = useStand()
  const vraag = useVraag<typeof studies>('cijfers.studies', {})
  return (
    <Raam titel={t('titel')} deel="studies">
      <Kaart titel={t('lijst')}>
        <Tabel
          bijschrift={t('lijst')}
          bijschriftVerborgen
          vraag={vraag}
          sleutel={(s) => s.id}
          naar={(s) => studiepad(s.id)}
          leeg={<Leeg titel={t('leeg')}>{t('leeg.doe')}</Leeg>}
          kolommen={[
            { id: 'naam', kop: t('naam'), cel: (s) => s.naam, sorteer: (s) => s.naam },
            {
              id: 'stand',
              kop: t('stand'),
              cel: (s) => <Chip toon={s.staat === 'vastgesteld' ? 'goed' : 'gewoon'}>{stand(s.staat)}</Chip>,
              sorteer: (s) => s.staat,
            },
            { id: 'door', kop: t('begonnen'), cel: (s) => s.begonnenDoor, sorteer: (s) => s.begonnenDoor },
            {
              id: 'laatst',
              kop: t('laatst'),
              cel: (s) => (
                <>
                  <Tijdstip op={s.gewijzigdOp} />, {s.gewijzigdDoor}
                </>
              ),
              sorteer: (s) => s.gewijzigdOp,
            },
          ]}
        />
      </Kaart>
      <Begin />
    </Raam>
  )
}

interface Waarden {
  naam: string
  bron: 'voorbeeld' | 'bestand'
  parameters: string
}

function Begin() {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const opdracht = useOpdracht<typeof begin>('cijfers.studieBeginnen')
  return (
    <Kaart titel={t('begin')} onder={t('begin.uitleg')}>
      <Formulier
        opdracht={opdracht}
        begin={{ naam: '', bron: 'voorbeeld', parameters: '' } as Waarden}
        concept={false}
        naarInvoer={(w) => ({
          bron: w.bron,
          ...(w.naam.trim() ? { naam: w.naam } : {}),
          ...(w.bron === 'bestand' ? { parameters: w.parameters } : {}),
        })}
        knop={t('begin.knop')}
        gelukt={null}
        bijGelukt={(uit) => ga(studiepad(uit.studieId))}
      >
        {(w) => (
          <>
            <Tekstregel naam="naam" label={t('begin.naam')} max={160} />
            <Keuze
              naam="bron"
              label={t('begin.bron')}
              verplicht
              opties={[
                { waarde: 'voorbeeld', label: t('bron.voorbeeld'), uitleg: t('bron.voorbeeld.uitleg') },
                { waarde: 'bestand', label: t('bron.bestand'), uitleg: t('bron.bestand.uitleg') },
              ]}
            />
            {w.bron === 'bestand' && (
              <Stapel>
                <Bestand />
                <Tekstvlak naam="parameters" label={t('parameters')} hint={t('parameters.hint')} verplicht />
                <div>
                  <Knop
                    soort="stil"
                    icoon="download"
                    onClick={() => geefBestand('PARAMS.json', JSON.stringify(voorbeeld(), null, 2), 'application/json')}
                  >
                    {t('voorbeeld.haal')}
                  </Knop>
                </div>
              </Stapel>
            )}
          </>
        )}
      </Formulier>
    </Kaart>
  )
}

/** Puts the text of a chosen file in the field below it, where it can be read and mended. */
function Bestand() {
  const t = useT(teksten)
  const doel = useVeld('parameters', { label: t('parameters'), controle: () => null })
  const [naam, zetNaam] = useState<string | null>(null)
  const [fout, zetFout] = useState(false)
  const kies = async (f: File | undefined) => {
    if (!f) return
    try {
      doel.zet(await f.text())
      zetNaam(f.name)
      zetFout(false)
    } catch {
      zetFout(true)
    }
  }
  return (
    <>
      <BestandVak label={t('bestand')} soorten=".json,application/json" gekozen={naam} kies={([f]) => void kies(f)} />
      <div role="status">{fout && <Melding soort="te-laat">{t('bestand.fout')}</Melding>}</div>
    </>
  )
}
