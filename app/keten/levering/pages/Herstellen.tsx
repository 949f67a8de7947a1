import { redenenBeeindiging } from '@draad/stelsel'
import { euro } from '../../../kern/texts/euro.ts'
import {
  DatumVeld,
  Formulier,
  Keuzelijst,
  Melding,
  Tekstvlak,
  useOpdracht,
  useT,
  useTaal,
  useTekst,
  useVraag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { startCorrigeren, startVerwijderen, stopCorrigeren, stopVerwijderen } from '../commands.ts'
import { dagenWeg, raken, type Dagen } from '../correctie.ts'
import type { Levering, Leveringstop } from '../model.ts'
import type { gedeclareerd } from '../queries.ts'
import { stopNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { CrisisVeld } from './Formulieren.tsx'

/** One report with what its form needs. */
export interface TeHerstellen {
  readonly dossierId: string
  readonly nummer: number
  /** Money is the provider's own: others are not asked about it. */
  readonly aanbieder: boolean
  readonly l: Levering
  readonly s: Leveringstop | null
  readonly klaar: () => void
}

/** What was asked to be paid for days that fall away: said before it is sent, and to be ticked as seen. */
function Geld({ p, oud, nieuw }: { p: TeHerstellen; oud: Dagen; nieuw: Dagen | null }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const vraag = useVraag<typeof gedeclareerd>('levering.gedeclareerd', { dossierId: p.dossierId }, { uit: !p.aanbieder })
  const weg = dagenWeg(oud, nieuw)
  const geraakt = (vraag.data ?? []).filter((r) => r.nummer === p.nummer && weg.some((d) => raken(d, r)))
  if (geraakt.length === 0) return null
  return (
    <>
      <Melding
        soort="let-op"
        titel={t('c.geld.titel', {
          bedrag: euro(
            geraakt.reduce((n, r) => n + r.bedrag, 0),
            taal,
          ),
        })}
      >
        {t('c.geld')}
      </Melding>
      <Vinkje naam="declaratieGezien" label={t('c.geld.gezien')} />
    </>
  )
}

function Waarom() {
  const t = useT(teksten)
  return <Tekstvlak naam="waarom" label={t('c.waarom')} waarom={t('c.waarom.uitleg')} verplicht laag />
}

/** Another first day of help. */
export function StartHerstel(p: TeHerstellen) {
  const t = useT(teksten)
  const stuur = useOpdracht<typeof startCorrigeren>('levering.startCorrigeren')
  return (
    <Formulier
      opdracht={stuur}
      begin={{ begindatum: p.l.begindatum, crisis: p.l.crisis, waarom: '', declaratieGezien: false }}
      concept={`start-herstel-${p.l.id}`}
      naarInvoer={(w) => ({ dossierId: p.dossierId, leveringId: p.l.id, ...w })}
      knop={t('c.stuur')}
      gelukt={t(p.aanbieder ? 'c.gelukt.start' : 'c.gelukt.hand')}
      bijGelukt={p.klaar}
    >
      {(w) => (
        <>
          <DatumVeld naam="begindatum" label={t('s.begin')} hint={t('s.begin.hint')} verplicht />
          <CrisisVeld />
          <Waarom />
          <Geld p={p} oud={{ van: p.l.begindatum, totEnMet: null }} nieuw={{ van: w.begindatum || p.l.begindatum, totEnMet: null }} />
        </>
      )}
    </Formulier>
  )
}

/** Help never began. */
export function StartWeg(p: TeHerstellen) {
  const t = useT(teksten)
  const stuur = useOpdracht<typeof startVerwijderen>('levering.startVerwijderen')
  return (
    <Formulier
      opdracht={stuur}
      begin={{ waarom: '', declaratieGezien: false }}
      concept={`start-weg-${p.l.id}`}
      naarInvoer={(w) => ({ dossierId: p.dossierId, leveringId: p.l.id, ...w })}
      knop={t('c.weg.start')}
      gelukt={t(p.aanbieder ? 'c.gelukt' : 'c.gelukt.hand')}
      bijGelukt={p.klaar}
    >
      <Melding soort="info">{t('c.weg.start.gevolg')}</Melding>
      <Waarom />
      <Geld p={p} oud={{ van: p.l.begindatum, totEnMet: null }} nieuw={null} />
    </Formulier>
  )
}

type Reden = (typeof redenenBeeindiging)[number]['code']

/** Another last day, or another reason. */
export function StopHerstel(p: TeHerstellen & { readonly s: Leveringstop }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const stuur = useOpdracht<typeof stopCorrigeren>('levering.stopCorrigeren')
  return (
    <Formulier
      opdracht={stuur}
      begin={{ einddatum: p.s.einddatum, reden: p.s.reden as Reden, nazorgOp: p.s.nazorgOp ?? '', waarom: '', declaratieGezien: false }}
      concept={`stop-herstel-${p.s.id}`}
      naarInvoer={(w) => ({ dossierId: p.dossierId, stopId: p.s.id, ...w, nazorgOp: w.nazorgOp || null })}
      knop={t('c.stuur')}
      gelukt={t(p.aanbieder ? 'c.gelukt' : 'c.gelukt.hand')}
      bijGelukt={p.klaar}
    >
      {(w) => (
        <>
          <Keuzelijst
            naam="reden"
            label={t('s.reden')}
            verplicht
            opties={redenenBeeindiging.map((r) => ({ waarde: r.code, label: tekst(stopNamen[r.code]) }))}
          />
          <DatumVeld naam="einddatum" label={t('s.einde')} verplicht />
          {w.reden !== '20' && w.reden !== '02' && <DatumVeld naam="nazorgOp" label={t('s.nazorg')} hint={t('s.nazorg.hint')} verplicht />}
          <Waarom />
          <Geld
            p={p}
            oud={{ van: p.l.begindatum, totEnMet: p.s.einddatum }}
            nieuw={{ van: p.l.begindatum, totEnMet: w.einddatum || p.s.einddatum }}
          />
        </>
      )}
    </Formulier>
  )
}

/** Help did not stop. */
export function StopWeg(p: TeHerstellen & { readonly s: Leveringstop }) {
  const t = useT(teksten)
  const stuur = useOpdracht<typeof stopVerwijderen>('levering.stopVerwijderen')
  return (
    <Formulier
      opdracht={stuur}
      begin={{ waarom: '' }}
      concept={`stop-weg-${p.s.id}`}
      naarInvoer={(w) => ({ dossierId: p.dossierId, stopId: p.s.id, ...w })}
      knop={t('c.weg.stop')}
      gelukt={t(p.aanbieder ? 'c.gelukt' : 'c.gelukt.hand')}
      bijGelukt={p.klaar}
    >
      <Melding soort="info">{t('c.weg.stop.gevolg')}</Melding>
      <Waarom />
    </Formulier>
  )
}
