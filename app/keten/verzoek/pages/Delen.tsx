import { Chip, DatumTekst, TermijnTekst, useT, useTekst, type ChipToon } from '../../../kern/ui/index.ts'
import { eenheidNamen, frequentieNamen } from '../../toewijzing/pages/public.ts'
import type { Hulp } from '../leesbaar.ts'
import type { Standnaam } from '../queries.ts'
import { toestandNamen, zendingNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'

const TOON: Readonly<Record<Standnaam, ChipToon>> = {
  verzonden: 'weten',
  'niet verzonden': 'te-laat',
  gevraagd: 'let-op',
  'in onderzoek': 'weten',
  toegewezen: 'goed',
  afgewezen: 'gewoon',
  'andere gemeente': 'gewoon',
}

/** Where a request stands, in one word. */
export function StandChip({ stand }: { stand: Standnaam }) {
  const tekst = useTekst()
  const naam = stand === 'verzonden' || stand === 'niet verzonden' ? zendingNamen[stand] : toestandNamen[stand]
  return <Chip toon={TOON[stand]}>{tekst(naam)}</Chip>
}

/** Where a request stands as words, for a file. */
export function useStandNaam(): (s: Standnaam) => string {
  const tekst = useTekst()
  return (s) => tekst(s === 'verzonden' || s === 'niet verzonden' ? zendingNamen[s] : toestandNamen[s])
}

/** When it was answered, or until when an answer is due. */
export function Wanneer({ antwoordVoor, beslotenOp }: { antwoordVoor: string | null; beslotenOp: string | null }) {
  if (beslotenOp !== null) return <DatumTekst op={beslotenOp} />
  return antwoordVoor === null ? <span className="meta">–</span> : <TermijnTekst op={antwoordVoor} />
}

/** "4 uur per week", or the budget, or nothing known. */
export function useHoeveel(): (h: Pick<Hulp, 'omvang' | 'budget'>) => string | null {
  const tekst = useTekst()
  const euro = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' })
  return (h) => {
    if (h.omvang) {
      const aantal =
        h.omvang.eenheid === '83' ? euro.format(h.omvang.volume / 100) : `${h.omvang.volume} ${tekst(eenheidNamen[h.omvang.eenheid])}`
      return `${aantal} ${tekst(frequentieNamen[h.omvang.frequentie])}`
    }
    return h.budget === null ? null : euro.format(h.budget / 100)
  }
}

/** First and last day of help. */
export function Dagen({ h }: { h: Pick<Hulp, 'begin' | 'eind'> }) {
  const t = useT(teksten)
  return (
    <>
      <DatumTekst op={h.begin} />{' '}
      {h.eind ? (
        <>
          – <DatumTekst op={h.eind} />
        </>
      ) : (
        t('e.zonderEinde')
      )}
    </>
  )
}
