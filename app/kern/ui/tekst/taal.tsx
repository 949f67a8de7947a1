import { createContext, use, useMemo, type ReactNode } from 'react'
import { datum, datumsInZin, termijn, relatief, type Datum, type DatumVorm } from './datums.ts'
import { vertaal, type Lezer, type T, type Taal, type Tekst, type Teksten, type Waarden } from './teksten.ts'

interface TaalStand {
  taal: Taal
  lezer: Lezer
  vandaag: Datum
  zetTaal(taal: Taal): void
}

const TaalContext = createContext<TaalStand>({ taal: 'nl', lezer: 'volwassene', vandaag: '1970-01-01', zetTaal: () => {} })

/** Sets language, reader and "today" for everything inside. The shell does this once; a child's page sets `lezer="kind"`. */
export function TaalRaam(props: { taal?: Taal; lezer?: Lezer; vandaag?: Datum; zetTaal?: (taal: Taal) => void; children: ReactNode }) {
  const boven = use(TaalContext)
  const stand = useMemo(
    () => ({
      taal: props.taal ?? boven.taal,
      lezer: props.lezer ?? boven.lezer,
      vandaag: props.vandaag ?? boven.vandaag,
      zetTaal: props.zetTaal ?? boven.zetTaal,
    }),
    [boven, props.taal, props.lezer, props.vandaag, props.zetTaal],
  )
  return <TaalContext value={stand}>{props.children}</TaalContext>
}

/** The language of this user, the reader, and how to change the language. */
export function useTaal(): TaalStand {
  return use(TaalContext)
}

/** Today as the server knows it (calendar date in the Netherlands). Never read the clock of the device for law. */
export function useVandaag(): Datum {
  return use(TaalContext).vandaag
}

/**
 * `t` for one table of texts.
 *
 * @example
 * const t = useT(teksten)
 * t('wacht.dagen', { n: 2 })
 */
export function useT<Tabel extends Teksten>(tabel: Tabel): T<Tabel> {
  const { taal, lezer } = use(TaalContext)
  return useMemo(() => {
    const t = (sleutel: keyof Tabel & string, waarden?: Waarden) => {
      const tekst = tabel[sleutel]
      return tekst ? vertaal(tekst, taal, waarden, lezer) : sleutel
    }
    return t as T<Tabel>
  }, [tabel, taal, lezer])
}

/** Translates one loose {@link Tekst}, such as the title of a route. */
export function useTekst(): (tekst: Tekst, waarden?: Waarden) => string {
  const { taal, lezer } = use(TaalContext)
  return (tekst, waarden) => vertaal(tekst, taal, waarden, lezer)
}

/** Dates in the user's language: `d.datum('2026-11-21')`, `d.termijn(op)`, `d.relatief(op)`. */
export function useDatums() {
  const { taal, vandaag } = use(TaalContext)
  return useMemo(
    () => ({
      datum: (op: Datum, vorm?: DatumVorm) => datum(op, taal, vorm),
      termijn: (op: Datum) => termijn(op, vandaag, taal),
      /** Dates within a sentence, in words. */
      inZin: (zin: string) => datumsInZin(zin, taal),
      relatief: (op: Datum) => relatief(op, vandaag, taal),
      vandaag,
    }),
    [taal, vandaag],
  )
}
