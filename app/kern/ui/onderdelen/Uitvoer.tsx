import { exporteerCsv, geefBestand, type CsvKolom } from '../data/csv.ts'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Knop } from './Knop.tsx'

/** Downloads what is shown as CSV: `<CsvKnop naam="wachttijden-2026" kolommen={[{ kop: 'Station', waarde: (r) => r.station }]} rijen={rijen} />`. */
export function CsvKnop<R>(p: { naam: string; kolommen: readonly CsvKolom<R>[]; rijen: readonly R[] }) {
  const t = useT(eigen)
  return (
    <Knop soort="stil" icoon="download" onClick={() => geefBestand(`${p.naam}.csv`, exporteerCsv(p.kolommen, p.rijen))}>
      {t('tabel.csv')}
    </Knop>
  )
}

/** Prints this page; the print stylesheet leaves out what paper does not need. */
export function AfdrukKnop() {
  const t = useT(eigen)
  return (
    <Knop soort="stil" icoon="afdruk" onClick={() => window.print()}>
      {t('afdrukken')}
    </Knop>
  )
}
