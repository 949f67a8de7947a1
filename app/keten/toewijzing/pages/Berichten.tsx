import {
  BestandKiezer,
  Filters,
  Kaart,
  Pagina,
  Stapel,
  useClient,
  useIk,
  useT,
  useVraag,
  type PaginaProps,
  type StuurBestand,
} from '../../../kern/ui/index.ts'
import { NietAangekomen } from '../../transport/pages/public.tsx'
import type { berichten } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { BerichtTabel } from './BerichtTabel.tsx'

/** The bytes of a file as base64, in pieces so that a large file does not block the page. */
async function base64(bestand: File): Promise<string> {
  return new Promise((goed, fout) => {
    const lezer = new FileReader()
    lezer.onload = () => goed(String(lezer.result).replace(/^[^,]*,?/, ''))
    lezer.onerror = () => fout(lezer.error ?? new Error('file could not be read'))
    lezer.readAsDataURL(bestand)
  })
}

const TOON = ['alles', 'open', 'let-op'] as const

/** All messages the reader may see: in and out, what waits for an answer, what was refused and why; and sending one in. */
export default function Berichten({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const client = useClient()
  const ik = useIk()
  const toon = TOON.find((x) => x === zoek.get('toon')) ?? 'alles'
  const vraag = useVraag<typeof berichten>('toewijzing.berichten', { toon }, { houdVorige: true, elkeSeconden: 15 })
  const stuur: StuurBestand = async (bestand, voortgang, signal) => {
    const inhoud = await base64(bestand)
    voortgang(0.5)
    await client.roep('levering.berichtAanleveren', { naam: bestand.name, inhoud }, { signal })
    voortgang(1)
    vraag.opnieuw()
  }
  const insturen = ik.functies.some((f) => f === 'aanbieder' || f === 'toegangsmedewerker')
  const naam = { alles: t('b.alles'), open: t('b.open'), 'let-op': t('b.letop') }
  return (
    <Pagina titel={t('b.titel')} aanhef={t('b.aanhef')}>
      <Stapel>
        <NietAangekomen />
        {insturen && (
          <Kaart titel={t('b.insturen')}>
            <BestandKiezer label={t('b.kies')} hint={t('b.kies.hint')} soorten=".xml" meer stuur={stuur} />
          </Kaart>
        )}
        <Filters
          label={t('b.toon')}
          items={TOON.map((x) => ({ naar: x === 'alles' ? '/berichten' : `/berichten?toon=${x}`, label: naam[x], actief: toon === x }))}
        />
        <BerichtTabel vraag={vraag} />
      </Stapel>
    </Pagina>
  )
}
