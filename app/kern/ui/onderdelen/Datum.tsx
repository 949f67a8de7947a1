import { datumVanInstant, kloktijd, periode, termijnstand, type Datum, type DatumVorm } from '../tekst/datums.ts'
import { eigen } from '../tekst/eigen.ts'
import { useDatums, useT, useTaal } from '../tekst/taal.tsx'

/** A calendar date in words, in `<time>`. `null` is said to be unknown. Partly known dates ("2018-05") are fine. */
export function DatumTekst(p: { op: Datum | null; vorm?: DatumVorm }) {
  const d = useDatums()
  const t = useT(eigen)
  if (p.op === null) return <span className="meta">{t('onbekend')}</span>
  return <time dateTime={p.op}>{d.datum(p.op, p.vorm)}</time>
}

/** An instant (ISO 8601) as date and clock time in the Netherlands: "21 nov 2026, 16:45". */
export function Tijdstip(p: { op: string }) {
  const d = useDatums()
  return (
    <time dateTime={p.op}>
      {d.datum(datumVanInstant(p.op), 'kort')}, {kloktijd(p.op)}
    </time>
  )
}

/** "16 aug – 8 okt 2026"; no end is "nu". */
export function Periode(p: { van: Datum; tot: Datum | null; vorm?: 'lang' | 'kort' }) {
  const { taal } = useTaal()
  return <span className="getal">{periode(p.van, p.tot, taal, p.vorm)}</span>
}

/** A due date: "2 dagen te laat" (red), "over 3 dagen" (amber), "8 januari". The date itself stays in `<time>`. */
export function TermijnTekst(p: { op: Datum; klaar?: boolean }) {
  const d = useDatums()
  if (p.klaar) return <DatumTekst op={p.op} vorm="kort" />
  const stand = termijnstand(p.op, d.vandaag)
  return (
    <time dateTime={p.op} className={stand === 'later' ? undefined : stand} title={d.datum(p.op)}>
      {d.termijn(p.op)}
    </time>
  )
}
