import { useState } from 'react'
import {
  DatumVeld,
  Dialoog,
  Formulier,
  Kaart,
  Keuze,
  Keuzelijst,
  Knop,
  Leeg,
  Rij,
  Stapel,
  Tekstregel,
  useDatums,
  useAlleenLezen,
  useIk,
  useOpdracht,
  useT,
  useVandaag,
} from '../../kern/ui/index.ts'
import type { eigenToegangBeeindigen, gezinToelaten } from '../commands.ts'
import type { gezin } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { naamVan } from './naam.ts'

type Antwoord = NonNullable<(typeof gezin)['_uit']>
type Deur = Antwoord['deuren'][number]

/** Who of the family reads along, on which ground and until when: doors open and shut by their dates. */
export function EigenDeuren({ dossierId, a }: { dossierId: string; a: Antwoord }) {
  const t = useT(teksten)
  const ik = useIk()
  const [toelaten, zetToelaten] = useState(false)
  const [sluit, zetSluit] = useState<Deur | null>(null)
  const deuren = a.deuren.filter((d) => d.dossierId === dossierId)
  const leest = useAlleenLezen()
  const mag = !leest && ik.functies.some((f) => f === 'toegangsmedewerker' || f === 'regisseur')
  return (
    <Kaart
      titel={t('deuren')}
      onder={t('deuren.uitleg')}
      acties={
        mag && (
          <Knop soort="stil" onClick={() => zetToelaten(true)}>
            {t('toelaten')}
          </Knop>
        )
      }
    >
      {deuren.length === 0 ? (
        <Leeg titel={t('deuren.leeg')}>{t('deuren.leeg.tekst')}</Leeg>
      ) : (
        <Stapel>
          {deuren.map((d) => (
            <DeurRegel key={d.id} d={d} a={a} sluit={mag && d.rol === 'ouder' ? () => zetSluit(d) : null} />
          ))}
        </Stapel>
      )}
      {toelaten && <Toelaten dossierId={dossierId} a={a} klaar={() => zetToelaten(false)} />}
      {sluit && <Sluiten dossierId={dossierId} persoonId={sluit.houderId} klaar={() => zetSluit(null)} />}
    </Kaart>
  )
}

function DeurRegel({ d, a, sluit }: { d: Deur; a: Antwoord; sluit: (() => void) | null }) {
  const t = useT(teksten)
  const dt = useDatums()
  const vandaag = useVandaag()
  const wie = a.leden.find((l) => l.id === d.houderId)
  const dagen = [
    t(d.van > vandaag ? 'deuren.vanaf' : 'deuren.sinds', { op: dt.datum(d.van) }),
    ...(d.tot ? [t('deuren.tot', { op: dt.datum(d.tot) })] : []),
  ].join(' ')
  return (
    <div>
      <Rij>
        <strong>{wie ? naamVan(wie) : '?'}</strong>
        <span className="meta">{dagen}</span>
        {sluit && (
          <Knop soort="stil" onClick={sluit}>
            {t('deuren.sluit')}
          </Knop>
        )}
      </Rij>
      <span className="meta">{t('deuren.grond', { grond: d.grondslag })}</span>
    </div>
  )
}

function Toelaten({ dossierId, a, klaar }: { dossierId: string; a: Antwoord; klaar: () => void }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const laat = useOpdracht<typeof gezinToelaten>('register.gezinToelaten')
  const kind = a.leden.find((l) => l.dossierId === dossierId)
  // A brother or sister has a file of their own.
  const mensen = a.leden.filter((l) => l.id === kind?.id || (l.plaats !== 'kind' && l.plaats !== 'broer-zus'))
  return (
    <Dialoog titel={t('toelaten')} sluit={klaar}>
      <p>{t('toelaten.tekst')}</p>
      <Formulier
        opdracht={laat}
        begin={{ persoonId: '', grond: 'wet' as 'wet' | 'toestemming', toestemming: { op: vandaag, hoe: '' } }}
        naarInvoer={(w) => ({ dossierId, persoonId: w.persoonId, ...(w.grond === 'toestemming' ? { toestemming: w.toestemming } : {}) })}
        knop={t('toelaten.knop')}
        bijGelukt={klaar}
      >
        {(w) => (
          <>
            <Keuzelijst
              naam="persoonId"
              label={t('toelaten.wie')}
              opties={mensen.map((l) => ({ waarde: l.id, label: naamVan(l) }))}
              verplicht
            />
            <Keuze
              naam="grond"
              label={t('toelaten.grond')}
              opties={[
                { waarde: 'wet', label: t('toelaten.grond.wet') },
                { waarde: 'toestemming', label: t('toelaten.grond.toestemming', { naam: kind?.voornamen ?? '' }) },
              ]}
            />
            {w.grond === 'toestemming' && (
              <>
                <DatumVeld naam="toestemming.op" label={t('toelaten.op')} verplicht />
                <Tekstregel naam="toestemming.hoe" label={t('toelaten.hoe')} hint={t('toelaten.hoe.hint')} verplicht />
              </>
            )}
          </>
        )}
      </Formulier>
    </Dialoog>
  )
}

function Sluiten({ dossierId, persoonId, klaar }: { dossierId: string; persoonId: string; klaar: () => void }) {
  const t = useT(teksten)
  const stop = useOpdracht<typeof eigenToegangBeeindigen>('register.eigenToegangBeeindigen')
  return (
    <Dialoog titel={t('deuren.sluit')} sluit={klaar}>
      <Formulier opdracht={stop} begin={{ dossierId, persoonId, reden: '' }} knop={t('deuren.sluit.knop')} bijGelukt={klaar}>
        <Tekstregel naam="reden" label={t('deuren.reden')} hint={t('deuren.reden.hint')} verplicht />
      </Formulier>
    </Dialoog>
  )
}
