import { redenenBeeindiging } from '@draad/stelsel'
import {
  DatumVeld,
  Formulier,
  Herhaal,
  Keuze,
  Keuzelijst,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  useTekst,
  useVandaag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { evalueren, starten, stoppen, wisselHulpverlener } from '../commands.ts'
import { VOORTGANG, WETEN, WISSELREDENEN, type DoelStand, type Evaluatie, type Weten, type Wisselreden } from '../model.ts'
import { stopNamen, wisselNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'

type Reden = (typeof redenenBeeindiging)[number]['code']

/** Whether help began with a crisis: may stay open, and what stays open is no "no". */
export function CrisisVeld() {
  const t = useT(teksten)
  return (
    <Keuze
      naam="crisis"
      label={t('s.crisis')}
      hint={t('s.crisis.hint')}
      waarom={t('s.crisis.waarom')}
      naast
      opties={WETEN.map((w) => ({ waarde: w, label: t(`w.${w}`) }))}
    />
  )
}

/** Help has really started: the day, and of the first start whether that was with a crisis. */
export function StartFormulier({
  dossierId,
  toewijzingId,
  soort,
  klaar,
}: {
  dossierId: string
  toewijzingId: string
  /** The first start, on after an interruption, or anew after an end. */
  soort: 's.start' | 's.hervat' | 's.weer'
  klaar: () => void
}) {
  const t = useT(teksten)
  const start = useOpdracht<typeof starten>('levering.starten')
  return (
    <Formulier
      opdracht={start}
      begin={{ begindatum: useVandaag(), crisis: '' as '' | Weten }}
      naarInvoer={(w) => ({ dossierId, toewijzingId, begindatum: w.begindatum, crisis: w.crisis || 'onbekend' })}
      knop={t(soort)}
      bijGelukt={klaar}
    >
      <DatumVeld naam="begindatum" label={t('s.begin')} hint={t('s.begin.hint')} verplicht />
      {soort === 's.start' && <CrisisVeld />}
    </Formulier>
  )
}

/** Help stopped, for a while or for good; then when somebody will ask how things are. */
export function StopFormulier({
  dossierId,
  leveringId,
  tijdelijk,
  klaar,
}: {
  dossierId: string
  leveringId: string
  tijdelijk: boolean
  klaar: () => void
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const stop = useOpdracht<typeof stoppen>('levering.stoppen')
  return (
    <Formulier
      opdracht={stop}
      begin={{ einddatum: useVandaag(), reden: (tijdelijk ? '20' : '') as '' | Reden, toelichting: '', nazorgOp: '' }}
      concept={`stop-${leveringId}${tijdelijk ? '-tijdelijk' : ''}`}
      knop={t(tijdelijk ? 's.pauze' : 's.stop')}
      bijGelukt={klaar}
      naarInvoer={(w) => ({
        dossierId,
        leveringId,
        einddatum: w.einddatum,
        reden: w.reden as Reden,
        toelichting: w.toelichting,
        nazorgOp: w.nazorgOp || null,
      })}
    >
      {(w) => (
        <>
          {!tijdelijk && (
            <Keuzelijst
              naam="reden"
              label={t('s.reden')}
              verplicht
              opties={redenenBeeindiging.filter((r) => r.definitief).map((r) => ({ waarde: r.code, label: tekst(stopNamen[r.code]) }))}
            />
          )}
          <DatumVeld naam="einddatum" label={t('s.einde')} verplicht />
          {w.reden !== '20' && w.reden !== '02' && (
            <DatumVeld naam="nazorgOp" label={t('s.nazorg')} hint={t('s.nazorg.hint')} verplicht={w.reden !== ''} />
          )}
          <Tekstvlak naam="toelichting" label={t('s.toelichting')} laag />
        </>
      )}
    </Formulier>
  )
}

interface EvaluatieWaarden {
  op: string
  aanwezig: string
  woordenKind: string
  woordenOuders: string
  doelen: { doel: string; stand: DoelStand['stand'] | '' }[]
  effect: Evaluatie['effect'] | ''
  watVerandert: string
  volgendeOp: string
}

/** The talk about how help works: own words first, then the goals. */
export function EvaluatieFormulier({ dossierId, leveringId, klaar }: { dossierId: string; leveringId: string; klaar: () => void }) {
  const t = useT(teksten)
  const evalueer = useOpdracht<typeof evalueren>('levering.evalueren')
  const begin: EvaluatieWaarden = {
    op: useVandaag(),
    aanwezig: '',
    woordenKind: '',
    woordenOuders: '',
    doelen: [{ doel: '', stand: '' }],
    effect: '',
    watVerandert: '',
    volgendeOp: '',
  }
  return (
    <Formulier
      opdracht={evalueer}
      begin={begin}
      concept={`evaluatie-${leveringId}`}
      knop={t('e.knop')}
      bijGelukt={klaar}
      naarInvoer={(w) => ({
        dossierId,
        leveringId,
        op: w.op,
        aanwezig: w.aanwezig
          .split(',')
          .map((n) => n.trim())
          .filter(Boolean),
        woordenKind: w.woordenKind || null,
        woordenOuders: w.woordenOuders || null,
        doelen: w.doelen.map((d) => ({ doel: d.doel, stand: d.stand as DoelStand['stand'], toelichting: '' })),
        effect: w.effect as Evaluatie['effect'],
        watVerandert: w.watVerandert,
        volgendeOp: w.volgendeOp || null,
      })}
    >
      <DatumVeld naam="op" label={t('e.op')} verplicht />
      <Tekstregel naam="aanwezig" label={t('e.wie')} hint={t('e.wie.hint')} verplicht />
      <Tekstvlak naam="woordenKind" label={t('e.kind')} hint={t('e.woorden.hint')} />
      <Tekstvlak naam="woordenOuders" label={t('e.ouders')} hint={t('e.woorden.hint')} />
      <Herhaal naam="doelen" label={t('e.doelen')} wat={t('e.doel')} nieuw={() => ({ doel: '', stand: '' })}>
        {() => (
          <>
            <Tekstregel naam="doel" label={t('e.doel')} verplicht />
            <Keuzelijst naam="stand" label={t('e.stand')} verplicht opties={VOORTGANG.map((v) => ({ waarde: v, label: t(`e.${v}`) }))} />
          </>
        )}
      </Herhaal>
      <Keuze
        naam="effect"
        label={t('e.effect')}
        verplicht
        naast
        opties={(['bereikt', 'deels', 'niet', 'onbekend'] as const).map((e) => ({ waarde: e, label: t(`e.effect.${e}`) }))}
      />
      <Tekstvlak naam="watVerandert" label={t('e.verandert')} verplicht laag />
      <DatumVeld naam="volgendeOp" label={t('e.volgende')} />
    </Formulier>
  )
}

/** Who helps from now on; the first one needs no reason. */
export function WisselFormulier({
  dossierId,
  leveringId,
  eerste,
  klaar,
}: {
  dossierId: string
  leveringId: string
  eerste: boolean
  klaar: () => void
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const wissel = useOpdracht<typeof wisselHulpverlener>('levering.wisselHulpverlener')
  return (
    <Formulier
      opdracht={wissel}
      begin={{ naam: '', van: useVandaag(), reden: '' as '' | Wisselreden, aangekondigdOp: '', warm: false }}
      knop={t(eerste ? 'v.knop' : 'v.wissel')}
      bijGelukt={klaar}
      naarInvoer={(w) => ({
        dossierId,
        leveringId,
        naam: w.naam,
        van: w.van,
        reden: w.reden || null,
        aangekondigdOp: w.aangekondigdOp || null,
        warm: eerste ? null : w.warm,
      })}
    >
      <Tekstregel naam="naam" label={t('v.naam')} verplicht />
      <DatumVeld naam="van" label={t('v.van')} verplicht />
      {!eerste && (
        <>
          <Keuzelijst
            naam="reden"
            label={t('v.reden')}
            waarom={t('v.reden.waarom')}
            verplicht
            opties={WISSELREDENEN.map((r) => ({ waarde: r, label: tekst(wisselNamen[r]) }))}
          />
          <DatumVeld naam="aangekondigdOp" label={t('v.verteld')} />
          <Vinkje naam="warm" label={t('v.warm')} />
        </>
      )}
    </Formulier>
  )
}
