import { Tabs, useT } from '../../../kern/ui/index.ts'
import { teksten } from '../teksten.ts'

/** The three sides of the money: declarations, sums, tariffs. */
export function Delen() {
  const t = useT(teksten)
  return (
    <Tabs
      label={t('d.delen')}
      items={[
        { naar: '/declaraties', label: t('d.deel.lijst') },
        { naar: '/declaraties/geld', label: t('d.deel.geld') },
        { naar: '/declaraties/tarieven', label: t('d.deel.tarieven') },
      ]}
    />
  )
}
