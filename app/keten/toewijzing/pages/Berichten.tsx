import {
  alsBase64,
  BestandKiezer,
  Filters,
  Kaart,
  Melding,
  metZoek,
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
import { Kiezer } from './Kiezer.tsx'

const TOON = ['alles', 'open', 'te-laat', 'let-op'] as const
const HOOGSTENS = 500
const SLEUTELS = ['richting', 'soort', 'aanbiederId', 'van', 'tot', 'nummer'] as const

/** What the address asks for; what makes no sense there is left out. */
function uitAdres(zoek: URLSearchParams) {
  const dag = (k: string) => (/^\d{4}-\d{2}-\d{2}$/.test(zoek.get(k) ?? '') ? { [k]: zoek.get(k) as string } : {})
  const [richting, soort, nummer, aanbiederId] = ['richting', 'soort', 'nummer', 'aanbiederId'].map((k) => zoek.get(k) ?? '')
  return {
    ...(richting === 'in' ? { richting: 'in' as const } : richting === 'uit' ? { richting: 'uit' as const } : {}),
    ...(soort && /^JW\d{3}$/.test(soort) ? { soort } : {}),
    ...(nummer && /^\d{1,9}$/.test(nummer) ? { nummer: Number(nummer) } : {}),
    ...(aanbiederId && /^[0-9a-f-]{36}$/.test(aanbiederId) ? { aanbiederId } : {}),
    ...dag('van'),
    ...dag('tot'),
  } as const
}

/** All messages the reader may see: in and out, what waits for an answer, what was refused and why; and sending one in. */
export default function Berichten({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const client = useClient()
  const ik = useIk()
  const toon = TOON.find((x) => x === zoek.get('toon')) ?? 'alles'
  const vraag = useVraag<typeof berichten>('toewijzing.berichten', { toon, ...uitAdres(zoek) }, { houdVorige: true, elkeSeconden: 15 })
  const stuur: StuurBestand = async (bestand, voortgang, signal) => {
    const inhoud = await alsBase64(bestand)
    voortgang(0.5)
    await client.roep('levering.berichtAanleveren', { naam: bestand.name, inhoud }, { signal })
    voortgang(1)
    vraag.opnieuw()
  }
  const insturen = ik.functies.some((f) => f === 'aanbieder' || f === 'toegangsmedewerker')
  const naam = { alles: t('b.alles'), open: t('b.open'), 'te-laat': t('b.telaat'), 'let-op': t('b.letop') }
  const gefilterd = SLEUTELS.some((k) => zoek.has(k))
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
          items={TOON.map((x) => ({
            naar: metZoek('/berichten', zoek, { toon: x === 'alles' ? null : x }),
            label: naam[x],
            actief: toon === x,
          }))}
        />
        <Kiezer rijen={vraag.data ?? []} aanbieder={ik.functies.includes('aanbieder')} gefilterd={gefilterd} />
        <BerichtTabel
          key={toon}
          vraag={vraag}
          urgent={toon === 'open' || toon === 'te-laat'}
          {...(gefilterd ? { leeg: t('b.filter.leeg') } : {})}
        />
        {vraag.data?.length === HOOGSTENS && <Melding soort="info">{t('b.meer', { n: HOOGSTENS })}</Melding>}
      </Stapel>
    </Pagina>
  )
}
