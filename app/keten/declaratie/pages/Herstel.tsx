import { DoenEronder, Formulier, GetalVeld, Kaart, useIk, useOpdracht, useT, useTekst } from '../../../kern/ui/index.ts'
import { eenheidNamen } from '../../toewijzing/pages/public.ts'
import type { herstellen } from '../commands.ts'
import { teksten } from '../teksten.ts'
import { useGeld } from './euro.ts'
import type { Alles } from './Regels.tsx'

/** For the provider: put right what was declared to a municipality elsewhere, once that has answered. */
export function Herstel({ a }: { a: Alles }) {
  const t = useT(teksten)
  if (!useIk().functies.includes('aanbieder')) return null
  return (
    <Kaart>
      <DoenEronder knop={t('l.knop')}>{(klaar) => <HerstelFormulier a={a} klaar={klaar} />}</DoenEronder>
    </Kaart>
  )
}

function HerstelFormulier({ a, klaar }: { a: Alles; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const { euro, maand } = useGeld()
  const stuur = useOpdracht<typeof herstellen>('declaratie.herstellen')
  const regels = a.regels.filter((r) => r.herstelbaar)
  return (
    <Formulier
      opdracht={stuur}
      begin={{ regels: regels.map((r) => ({ regelId: r.id, volume: null as number | null })) }}
      // Every field keeps its place, so that an error lands beside it.
      naarInvoer={(w) => ({ declaratieId: a.declaratie.id, regels: w.regels })}
      knop={t('l.stuur')}
      gelukt={t('l.gelukt')}
      bijGelukt={klaar}
    >
      <p>{t('l.tekst')}</p>
      {regels.map((r, i) => (
        <GetalVeld
          key={r.id}
          naam={`regels.${i}.volume`}
          label={t('l.regel', {
            product: r.productNaam,
            nummer: String(r.toewijzingNummer),
            van: maand(r.begin),
            volume: r.eenheid === '83' ? euro(r.volume) : r.volume,
            eenheid: r.eenheid === '83' ? '' : tekst(eenheidNamen[r.eenheid]),
            stand: t(`u.${r.stand === 'toegekend' ? 'toegekend' : 'afgewezen'}`).toLowerCase(),
          })}
        />
      ))}
    </Formulier>
  )
}
