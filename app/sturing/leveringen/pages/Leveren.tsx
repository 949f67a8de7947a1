import './leveren.css'
import {
  AfdrukKnop,
  Cijfer,
  Filters,
  Kaart,
  Melding,
  metZoek,
  Pagina,
  Rij,
  Stapel,
  Tabs,
  Toon,
  useIk,
  useT,
  useTaal,
  useTekst,
  useVandaag,
  useVraag,
  datum,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { inTaal } from '@draad/cijfers/keuring'
import type { voorbereiden } from '../queries.ts'
import { teksten } from '../leveren-teksten.ts'
import { Boek } from './Boek.tsx'
import { AlleRegels, Ontbreekt } from './LeverRegels.tsx'
import { MaakBestand } from './MaakBestand.tsx'
import { OnvolledigTabel } from './Onvolledig.tsx'
import { Wachttijden } from './Wachttijden.tsx'

export type Voorbereid = NonNullable<(typeof voorbereiden)['_uit']>

const PAD = '/sturing/leveren'
const DELEN = ['bj', 'nza', 'boek'] as const

/** The half-year that runs, the two before it, and the quarters of probation that a correction still reaches. */
export function perioden(vandaag: string): { code: string; soort: 'loopt' | 'voorbij' | 'jr' }[] {
  const jaar = Number(vandaag.slice(0, 4))
  const maand = Number(vandaag.slice(5, 7))
  const h = (n: number) => `${jaar + Math.floor(n / 2)}H${(((n % 2) + 2) % 2) + 1}`
  const q = (n: number) => `${jaar + Math.floor(n / 4)}Q${(((n % 4) + 4) % 4) + 1}`
  const [nu, kwartaal] = [maand <= 6 ? 0 : 1, Math.ceil(maand / 3) - 1]
  return [
    { code: h(nu), soort: 'loopt' },
    { code: h(nu - 1), soort: 'voorbij' },
    { code: h(nu - 2), soort: 'voorbij' },
    { code: q(kwartaal - 1), soort: 'jr' },
  ]
}

/** What one's own organisation must deliver for the national figures, what is missing, the file, and what was delivered. */
export default function Leveren({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const ik = useIk()
  const deel = DELEN.find((d) => d === zoek.get('deel')) ?? 'bj'
  return (
    <Pagina titel={t('titel')} aanhef={t('aanhef', { wie: ik.partij?.naam ?? '' })} acties={<AfdrukKnop />}>
      <Stapel>
        <Tabs
          label={t('delen')}
          items={DELEN.map((d) => ({ naar: d === 'bj' ? PAD : `${PAD}?deel=${d}`, label: t(d), actief: d === deel }))}
        />
        {deel === 'bj' && <Jeugdhulp zoek={zoek} />}
        {deel === 'nza' && <Wachttijden zoek={zoek} />}
        {deel === 'boek' && <Boek />}
      </Stapel>
    </Pagina>
  )
}

function Jeugdhulp({ zoek }: { zoek: URLSearchParams }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const keuzes = perioden(vandaag)
  const gekozen = keuzes.find((p) => p.code === zoek.get('periode')) ?? keuzes[1]
  const code = gekozen?.code ?? ''
  const vraag = useVraag<typeof voorbereiden>('leveringen.voorbereiden', { periode: code }, { houdVorige: true })
  return (
    <>
      <Filters
        label={t('periode')}
        items={keuzes.map((p) => ({
          naar: metZoek(PAD, zoek, { periode: p.code }),
          label: p.soort === 'voorbij' ? p.code : t(p.soort, { p: p.code }),
          actief: p.code === code,
        }))}
      />
      <Toon vraag={vraag}>{(v) => (v.periode.code === code ? <Levering key={code} v={v} /> : null)}</Toon>
    </>
  )
}

function Levering({ v }: { v: Voorbereid }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const { taal } = useTaal()
  const loopt = v.periode.tm >= vandaag
  return (
    <>
      <Kaart titel={v.periode.code} onder={t('uiterlijk', { dag: datum(v.uiterlijk, taal) })}>
        <Stapel>
          <Rij gat={6}>
            <Cijfer waarde={v.jeugdigen} bijschrift={t('jeugdigen')} />
            <Cijfer waarde={v.inBestand} bijschrift={t('records')} />
            <Cijfer waarde={v.opgenomen} bijschrift={t('opgenomen')} />
            <Cijfer waarde={v.tegengehouden} bijschrift={t('tegen')} toon={v.tegengehouden > 0 ? 'te-laat' : 'gewoon'} />
          </Rij>
          <Stand v={v} loopt={loopt} />
        </Stapel>
      </Kaart>
      <Ontbreekt v={v} />
      <MaakBestand v={v} loopt={loopt} />
      <OnvolledigTabel rijen={v.onvolledig} />
      <AlleRegels v={v} />
      <p className="meta">{t('kolommen')}</p>
      <p className="meta">{t('vt')}</p>
    </>
  )
}

/** Where the delivery stands, and what is the matter with it as a whole. */
function Stand({ v, loopt }: { v: Voorbereid; loopt: boolean }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const tekst = useTekst()
  if (loopt) return <Melding>{t('nog.niet')}</Melding>
  return (
    <>
      {v.geleverd ? (
        <Melding soort="goed" titel={t('geleverd.titel', { versie: v.geleverd.versie })}>
          {t('geleverd', { records: v.geleverd.records, dag: datum(v.geleverd.gemaaktOp.slice(0, 10), taal), wie: v.geleverd.doorNaam })}
        </Melding>
      ) : (
        <Melding soort="let-op" titel={t('niet.titel')}>
          {t('niet')}
        </Melding>
      )}
      {/* That it is late now says nothing of what was delivered in time. */}
      {v.geheel
        .filter((b) => b.ernst === 'fout' || v.geleverd === null)
        .map((b, i) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Melding key={i} soort={b.ernst === 'fout' ? 'te-laat' : 'info'} titel={`${b.regel}.`}>
            {inTaal(b.gevonden, taal)}: {tekst(b.toegestaan)}. {tekst(b.doe)}
          </Melding>
        ))}
    </>
  )
}
