import { useState } from 'react'
import {
  DatumVeld,
  Dialoog,
  Doen,
  Formulier,
  GetalVeld,
  Keuzelijst,
  Knop,
  Rij,
  Tekstvlak,
  useOpdracht,
  useT,
  useTekst,
} from '../../../kern/ui/index.ts'
import type { nieuweDatum, termijnHervatten, termijnOpschorten, termijnVerlengen } from '../commands.ts'
import type { dossierTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Dossier = NonNullable<(typeof dossierTonen)['_uit']>
type Termijn = Dossier['termijnen'][number]

/** Tells the family a new date for a term that will not be met; the last day itself stays. */
export function NieuweDatum({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const geef = useOpdracht<typeof nieuweDatum>('draad.nieuweDatum')
  const lopend = d.termijnen.filter((x) => x.stand === 'loopt')
  return (
    <Doen knop={t('t.nieuweDatum')} soort="stil">
      {(klaar) => (
        <Formulier
          opdracht={geef}
          begin={{ dossierId: d.id, termijnId: lopend[0]?.id ?? '', datum: '', reden: '' }}
          knop={t('t.nieuweDatum.knop')}
          bijGelukt={klaar}
        >
          <Keuzelijst naam="termijnId" label={t('t.termijnen')} opties={lopend.map((x) => ({ waarde: x.id, label: tekst(x.naam) }))} />
          <DatumVeld naam="datum" label={t('t.nieuweDatum.datum')} verplicht />
          <Tekstvlak naam="reden" label={t('t.nieuweDatum.reden')} hint={t('t.nieuweDatum.hint')} verplicht />
        </Formulier>
      )}
    </Doen>
  )
}

type Keuze = 'stil' | 'verder' | 'langer'

/** What the law lets be done to a term: stand still, run on, be made longer. Shown only where it applies. */
export function TermijnRekken({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const [open, zetOpen] = useState<Keuze | null>(null)
  const rekbaar = d.termijnen.filter((x) => x.rekbaar !== null)
  const voor: Record<Keuze, readonly Termijn[]> = {
    stil: rekbaar.filter((x) => x.staatStilTot === null && x.laatsteDag >= d.vandaag),
    verder: rekbaar.filter((x) => x.staatStilTot !== null),
    langer: rekbaar.filter((x) => x.verlengd === null && x.laatsteDag >= d.vandaag),
  }
  const dicht = () => zetOpen(null)
  return (
    <>
      <Rij>
        {(['stil', 'verder', 'langer'] as const).map(
          (k) =>
            voor[k].length > 0 && (
              <Knop key={k} soort="stil" onClick={() => zetOpen(k)}>
                {t(`t.${k}`)}
              </Knop>
            ),
        )}
      </Rij>
      {open === 'stil' && <Stil d={d} lijst={voor.stil} dicht={dicht} />}
      {open === 'verder' && <Verder d={d} lijst={voor.verder} dicht={dicht} />}
      {open === 'langer' && <Langer d={d} lijst={voor.langer} dicht={dicht} />}
    </>
  )
}

interface Actie {
  readonly d: Dossier
  readonly lijst: readonly Termijn[]
  readonly dicht: () => void
}

function Welke({ lijst }: { lijst: readonly Termijn[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return <Keuzelijst naam="termijnId" label={t('t.termijnen')} opties={lijst.map((x) => ({ waarde: x.id, label: tekst(x.naam) }))} />
}

function Stil({ d, lijst, dicht }: Actie) {
  const t = useT(teksten)
  const zet = useOpdracht<typeof termijnOpschorten>('draad.termijnOpschorten')
  return (
    <Dialoog titel={t('t.stil')} sluit={dicht}>
      <p>{t('t.stil.tekst', { bron: lijst[0]?.rekbaar?.bronOpschorten ?? '' })}</p>
      <Formulier
        opdracht={zet}
        begin={{ dossierId: d.id, termijnId: lijst[0]?.id ?? '', tot: '', reden: '' }}
        knop={t('t.stil.knop')}
        bijGelukt={dicht}
      >
        <Welke lijst={lijst} />
        <DatumVeld naam="tot" label={t('t.stil.tot')} verplicht />
        <Tekstvlak naam="reden" label={t('t.stil.reden')} verplicht />
      </Formulier>
    </Dialoog>
  )
}

function Verder({ d, lijst, dicht }: Actie) {
  const t = useT(teksten)
  const zet = useOpdracht<typeof termijnHervatten>('draad.termijnHervatten')
  return (
    <Dialoog titel={t('t.verder')} sluit={dicht}>
      <Formulier
        opdracht={zet}
        begin={{ dossierId: d.id, termijnId: lijst[0]?.id ?? '', reden: '' }}
        knop={t('t.verder.knop')}
        bijGelukt={dicht}
      >
        <Welke lijst={lijst} />
        <Tekstvlak naam="reden" label={t('t.verder.reden')} verplicht />
      </Formulier>
    </Dialoog>
  )
}

function Langer({ d, lijst, dicht }: Actie) {
  const t = useT(teksten)
  const zet = useOpdracht<typeof termijnVerlengen>('draad.termijnVerlengen')
  return (
    <Dialoog titel={t('t.langer')} sluit={dicht}>
      <p>{t('t.langer.tekst', { bron: lijst[0]?.rekbaar?.bronVerlengen ?? '' })}</p>
      <Formulier
        opdracht={zet}
        begin={{ dossierId: d.id, termijnId: lijst[0]?.id ?? '', weken: 2, reden: '' }}
        knop={t('t.langer.knop')}
        bijGelukt={dicht}
      >
        <Welke lijst={lijst} />
        <GetalVeld naam="weken" label={t('t.langer.weken')} verplicht />
        <Tekstvlak naam="reden" label={t('t.langer.reden')} hint={t('t.nieuweDatum.hint')} verplicht />
      </Formulier>
    </Dialoog>
  )
}
