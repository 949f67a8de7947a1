import {
  DatumVeld,
  Formulier,
  Keuze,
  Melding,
  Tekstregel,
  Tekstvlak,
  useDatums,
  useOpdracht,
  useT,
  Vinkje,
  type Opdracht,
} from '../../../kern/ui/index.ts'
import type { bewerkUitspraak, corrigeerUitspraak, legWeerwoordVast, meldCorrectie, voegUitspraakToe } from '../commands.ts'
import { NAGEGAAN, UITSPRAAKSOORTEN, WEERWOORDSOORTEN } from '../model.ts'
import { teksten } from '../stem-teksten.ts'
import type { Uitspraak } from './Feiten.tsx'
import { zonderLeeg } from './leeg.ts'

interface Deel {
  dossierId: string
  klaar: () => void
}
type DeelU = Deel & { u: Uitspraak }

const LEEG = {
  soort: '',
  tekst: '',
  letterlijk: '',
  over: '',
  bezwarend: false,
  bron: '',
  waargenomenOp: '',
  nagegaan: 'niet',
  nagegaanHoe: '',
  diagnosticus: '',
  diagnoseOp: '',
  document: '',
  overgenomenUit: '',
}
type Waarden = typeof LEEG

function vul(u: Uitspraak): Waarden {
  return {
    soort: u.soort ?? '',
    tekst: u.tekst,
    letterlijk: u.letterlijk ?? '',
    over: u.over ?? '',
    bezwarend: u.bezwarend,
    bron: u.bron,
    waargenomenOp: u.waargenomenOp ?? '',
    nagegaan: u.nagegaan,
    nagegaanHoe: u.nagegaanHoe ?? '',
    diagnosticus: u.diagnosticus ?? '',
    diagnoseOp: u.diagnoseOp ?? '',
    document: u.document ?? '',
    overgenomenUit: u.overgenomenUit ?? '',
  }
}

function Velden({ w }: { w: Waarden }) {
  const t = useT(teksten)
  return (
    <>
      <Tekstvlak naam="tekst" label={t('f.tekst')} hint={t('f.tekst.hint')} verplicht />
      <Keuze
        naam="soort"
        label={t('f.soort')}
        nodigVoorVast
        opties={UITSPRAAKSOORTEN.map((s) => ({ waarde: s, label: t(`soort.${s}`), uitleg: t(`soort.${s}.uitleg`) }))}
      />
      {w.soort === 'diagnose' && (
        <>
          <Tekstregel naam="diagnosticus" label={t('f.diagnosticus')} nodigVoorVast />
          <DatumVeld naam="diagnoseOp" label={t('f.diagnoseOp')} nodigVoorVast />
        </>
      )}
      <Tekstregel naam="bron" label={t('f.bron')} verplicht />
      <DatumVeld naam="waargenomenOp" label={t('f.waargenomen')} hint={t('f.waargenomen.hint')} />
      <Tekstregel naam="over" label={t('f.over')} />
      {w.over !== '' && <Vinkje naam="bezwarend" label={t('f.bezwarend')} hint={t('f.bezwarend.hint')} />}
      <Keuze naam="nagegaan" label={t('f.nagegaan')} naast opties={NAGEGAAN.map((n) => ({ waarde: n, label: t(`na.${n}`) }))} verplicht />
      {w.nagegaan !== 'niet' && <Tekstregel naam="nagegaanHoe" label={t('f.nagegaanHoe')} nodigVoorVast />}
      <Tekstvlak naam="letterlijk" label={t('f.letterlijk')} laag />
      <Tekstregel naam="document" label={t('f.document')} />
      <Tekstregel naam="overgenomenUit" label={t('f.overgenomen')} />
    </>
  )
}

export function NieuweUitspraak({ dossierId, klaar }: Deel) {
  const t = useT(teksten)
  const voeg = useOpdracht<typeof voegUitspraakToe>('onderzoek.uitspraakToevoegen')
  type Invoer = NonNullable<(typeof voegUitspraakToe)['_in']>
  return (
    <Formulier
      opdracht={voeg}
      begin={{ dossierId, ...LEEG }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`uitspraak-${dossierId}`}
      knop={t('f.bewaar')}
      bijGelukt={klaar}
    >
      {(w) => <Velden w={w} />}
    </Formulier>
  )
}

export function Bewerk({ dossierId, u, klaar }: DeelU) {
  const t = useT(teksten)
  const bewerk = useOpdracht<typeof bewerkUitspraak>('onderzoek.uitspraakBewerken')
  type Invoer = NonNullable<(typeof bewerkUitspraak)['_in']>
  return (
    <Formulier
      opdracht={bewerk}
      begin={{ dossierId, uitspraakId: u.id, versie: u.versie, ...vul(u) }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      knop={t('f.bewaar')}
      bijGelukt={klaar}
    >
      {(w) => <Velden w={w} />}
    </Formulier>
  )
}

export function Correctie({ dossierId, u, klaar }: DeelU) {
  const t = useT(teksten)
  const corrigeer = useOpdracht<typeof corrigeerUitspraak>('onderzoek.uitspraakCorrigeren')
  type Invoer = NonNullable<(typeof corrigeerUitspraak)['_in']>
  return (
    <Formulier
      opdracht={corrigeer}
      begin={{ dossierId, uitspraakId: u.id, ...vul(u), reden: '', gevraagdDoor: '' }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`correctie-${u.id}`}
      knop={t('f.corrigeer')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <Melding>{t('c.let')}</Melding>
          <Velden w={w} />
          <Tekstvlak naam="reden" label={t('c.reden')} laag verplicht />
          <Tekstregel naam="gevraagdDoor" label={t('c.gevraagdDoor')} verplicht />
        </>
      )}
    </Formulier>
  )
}

export function Weerwoord({ dossierId, u, klaar }: DeelU) {
  const t = useT(teksten)
  const d = useDatums()
  const leg = useOpdracht<typeof legWeerwoordVast>('onderzoek.weerwoordVastleggen')
  type Invoer = NonNullable<(typeof legWeerwoordVast)['_in']>
  const begin = { dossierId, uitspraakId: u.id, soort: 'betwist', van: u.over ?? '', woorden: '', op: d.vandaag }
  return (
    <Formulier
      opdracht={leg}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`weerwoord-${u.id}`}
      knop={t('f.weerwoord')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <Tekstregel naam="van" label={t('w.van')} verplicht />
          <Keuze
            naam="soort"
            label={t('w.soort')}
            naast
            opties={WEERWOORDSOORTEN.map((s) => ({ waarde: s, label: t(`w.${s}`) }))}
            verplicht
          />
          {w.soort !== 'geen-antwoord' && <Tekstvlak naam="woorden" label={t('w.woorden')} verplicht />}
          <DatumVeld naam="op" label={t('op')} verplicht />
        </>
      )}
    </Formulier>
  )
}

type MeldInvoer = NonNullable<(typeof meldCorrectie)['_in']>

/** Said to a holder of the old text, and how. */
export function Meld({ opdracht, begin, klaar }: { opdracht: Opdracht<MeldInvoer, unknown>; begin: MeldInvoer; klaar: () => void }) {
  const t = useT(teksten)
  return (
    <Formulier opdracht={opdracht} begin={begin} knop={t('m.doe')} bijGelukt={klaar}>
      <Tekstregel naam="hoe" label={t('m.hoe')} verplicht />
    </Formulier>
  )
}
