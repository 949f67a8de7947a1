import { Kaart, Leeg, Tabel, useT } from '../../../kern/ui/index.ts'
import type { Onvolledig } from '../leverbaar.ts'
import { teksten } from '../leveren-teksten.ts'

const VELDEN = [
  'bsn',
  'geboortedatum',
  'geslacht',
  'postcode_of_gemeente',
  'nut_1',
  'zonder_hulp_1',
  'verwijzer',
  'gestart_met_crisis',
  'hulpvorm',
  'reden_beeindiging',
  'datum_einde',
  'wachttijd_weken',
  'vorm',
] as const

/** A field in words; one that has none by its own name. */
function useVeldnaam(): (veld: string) => string {
  const t = useT(teksten)
  return (veld) => {
    const v = VELDEN.find((x) => x === veld)
    return v ? t(`f.${v}`) : veld
  }
}

/** What the file does not tell, and how it says so. */
export function OnvolledigTabel({ rijen }: { rijen: readonly Onvolledig[] }) {
  const t = useT(teksten)
  const veldnaam = useVeldnaam()
  return (
    <Kaart titel={t('onvol')} onder={t('onvol.uitleg')}>
      <Tabel
        bijschrift={t('onvol')}
        bijschriftVerborgen
        rijen={rijen}
        sleutel={(r) => `${r.veld} ${r.hoe}`}
        dicht
        leeg={<Leeg titel={t('onvol.niets')} />}
        kolommen={[
          { id: 'veld', kop: t('veld'), cel: (r) => veldnaam(r.veld) },
          { id: 'aantal', kop: t('aantal'), getal: true, cel: (r) => r.aantal, sorteer: (r) => r.aantal },
          { id: 'hoe', kop: t('hoe'), cel: (r) => t(`hoe.${r.hoe}`) },
        ]}
      />
    </Kaart>
  )
}
