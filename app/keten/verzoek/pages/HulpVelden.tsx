import { product, productcategorieen, producten } from '@draad/stelsel'
import { GetalVeld, Keuzelijst, useT, useTekst, useVeld } from '../../../kern/ui/index.ts'
import { eenheidNamen, frequentieNamen } from '../../toewijzing/pages/public.ts'
import { teksten } from '../teksten.ts'

/** Help as a form holds it; empty text is nothing. */
export interface HulpWaarden {
  categorie: string
  code: string
  omvang: { volume: number | null; eenheid: string; frequentie: string }
  budget: number | null
  ingangsdatum: string
  einddatum: string
}

export const legeHulp: HulpWaarden = {
  categorie: '',
  code: '',
  omvang: { volume: null, eenheid: '', frequentie: '' },
  budget: null,
  ingangsdatum: '',
  einddatum: '',
}

type Eenheid = '01' | '04' | '14' | '16' | '82' | '83' | '84'

/** From the form to what a command takes: a half-filled amount is sent as it is, so that the answer says what is missing. */
export const omvangInvoer = (o: HulpWaarden['omvang']) =>
  o.volume === null ? null : { volume: o.volume, eenheid: o.eenheid as Eenheid, frequentie: o.frequentie as '2' }

export const omvangWaarden = (o: { volume: number; eenheid: string; frequentie: string } | null): HulpWaarden['omvang'] =>
  o ?? { volume: null, eenheid: '', frequentie: '' }

const groepen = productcategorieen.filter((c) => !c.vervallen)

/** First the kind of help, then the product: four hundred names in one list help nobody. */
export function ProductVelden({ pad = '', heel = true }: { pad?: string; heel?: boolean }) {
  const t = useT(teksten)
  const { waarde } = useVeld(`${pad}categorie`, { label: t('n.categorie'), controle: () => null })
  return (
    <>
      <Keuzelijst
        naam={`${pad}categorie`}
        label={t('n.categorie')}
        verplicht
        opties={groepen.map((c) => ({ waarde: c.code, label: `${c.naam} (${c.code})` }))}
      />
      <Keuzelijst
        naam={`${pad}code`}
        label={t('n.code')}
        {...(heel ? { leeg: t('n.code.heel') } : {})}
        opties={producten.filter((p) => p.categorie === waarde).map((p) => ({ waarde: p.code, label: `${p.naam} (${p.code})` }))}
      />
    </>
  )
}

/** How much, in units and frequencies that the product allows; without a product a budget. */
export function HoeveelVelden({ pad = '', code }: { pad?: string; code: string }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { waarde } = useVeld(`${pad}omvang.eenheid`, { label: t('n.eenheid'), controle: () => null })
  const mag = product(code)?.eenheden
  const eenheden = (mag ? mag.map((e) => e.eenheid) : Object.keys(eenheidNamen)) as Eenheid[]
  const frequenties = (mag?.find((e) => e.eenheid === waarde)?.frequenties ??
    Object.keys(frequentieNamen)) as (keyof typeof frequentieNamen)[]
  if (code === '') return <GetalVeld naam={`${pad}budget`} label={t('n.budget')} hint={t('n.budget.hint')} soort="euro" />
  return (
    <>
      <GetalVeld naam={`${pad}omvang.volume`} label={t('n.volume')} {...(waarde === '83' ? { soort: 'euro' as const } : {})} verplicht />
      <Keuzelijst
        naam={`${pad}omvang.eenheid`}
        label={t('n.eenheid')}
        verplicht
        opties={eenheden.map((e) => ({ waarde: e, label: tekst(eenheidNamen[e]) }))}
      />
      <Keuzelijst
        naam={`${pad}omvang.frequentie`}
        label={t('n.frequentie')}
        verplicht
        opties={frequenties.map((f) => ({ waarde: f, label: tekst(frequentieNamen[f]) }))}
      />
    </>
  )
}
