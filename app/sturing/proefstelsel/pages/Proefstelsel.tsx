import { inTaal, scenarioWoorden, STANDAARDMODEL, voorbeeld, VOORBEELDEN, watHetNietZegt, type Scenario } from '@draad/proef'
import { useMemo, useState } from 'react'
import {
  AfdrukKnop,
  geefBestand,
  Kaart,
  Knop,
  Leeg,
  Melding,
  Pagina,
  Rij,
  Stapel,
  Uitklap,
  useNavigatie,
  useT,
  useTaal,
  useToast,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import { leesAdres, schrijfAdres, type Proefvraag } from '../model.ts'
import { teksten } from '../teksten.ts'
import { Aannames } from './Aannames.tsx'
import { BewaarKnop, Bewaard } from './Bewaard.tsx'
import { Draden } from './Draden.tsx'
import { Ketenbeeld } from './Ketenbeeld.tsx'
import { Draaiknoppen, Lengte, Lussen } from './Knoppen.tsx'
import './proefstelsel.css'
import { Uitkomsten } from './Uitkomsten.tsx'
import { useProef } from './useProef.ts'
import { Wachten } from './Wachten.tsx'

const PAD = '/sturing/proefstelsel'
const BEGIN: Proefvraag = { a: { ...voorbeeld('meer-jeugdbeschermers')!, replicaties: 5 }, b: { ...voorbeeld('nu')!, replicaties: 5 } }

/** Try a change in an imitation of the chain, beside how it is now. The address says it all, so that it can be shared. */
export default function Proefstelsel({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const { ga } = useNavigatie()
  const adres = zoek.toString()
  const gelezen = useMemo(() => (adres === '' ? { vraag: BEGIN, fouten: [] } : leesAdres(new URLSearchParams(adres))), [adres])
  // What cannot be run is not shown as chosen: the page then begins where it always does.
  const [ids, zetIds] = useState(
    adres === '' || gelezen.vraag === null
      ? { a: 'meer-jeugdbeschermers', b: 'nu' as string | null }
      : { a: zoek.get('a') ?? 'nu', b: zoek.get('b') },
  )
  const [vraag, zetVraag] = useState<Proefvraag>(gelezen.vraag ?? BEGIN)
  const proef = useProef()

  const zetA = (a: Scenario) => zetVraag((v) => ({ ...v, a }))
  const samen = (deel: Partial<Scenario>) => zetVraag((v) => ({ a: { ...v.a, ...deel }, b: v.b ? { ...v.b, ...deel } : null }))
  const kies = (wie: 'a' | 'b', id: string) => {
    const { jaren, replicaties, seed } = vraag.a
    const nieuw = id === '' ? null : { ...voorbeeld(id)!, jaren, replicaties, seed }
    zetIds((i) => ({ ...i, [wie]: id === '' ? null : id }))
    zetVraag((v) => (wie === 'a' && nieuw ? { ...v, a: nieuw } : { ...v, b: nieuw }))
  }
  const draai = () => {
    ga(`${PAD}?${schrijfAdres(ids, vraag)}`, { vervang: true })
    proef.draai(vraag)
  }
  return (
    <Pagina titel={t('titel')} aanhef={t('aanhef')} acties={<AfdrukKnop />}>
      <Stapel>
        <p>{t('inleiding')}</p>
        <Melding soort="let-op">{watHetNietZegt(STANDAARDMODEL, taal)}</Melding>
        {gelezen.fouten.length > 0 && <Fouten fouten={gelezen.fouten} />}
        <Kaart titel={t('kies')}>
          <Stapel>
            <div className="proef-keuze">
              <Keus id="proef-a" label={t('a')} waarde={ids.a} bijKies={(id) => kies('a', id)} />
              <Keus id="proef-b" label={t('b')} waarde={ids.b ?? ''} leeg={t('geen')} bijKies={(id) => kies('b', id)} />
            </div>
            <p>{scenarioWoorden(vraag.a, taal).uitleg}</p>
            <Uitklap label={t('knoppen')}>
              <Draaiknoppen scenario={vraag.a} zet={zetA} />
            </Uitklap>
            <Uitklap label={t('lussen')}>
              <Lussen scenario={vraag.a} zet={zetA} />
            </Uitklap>
            <Uitklap label={t('lengte')}>
              <Lengte scenario={vraag.a} zet={samen} />
            </Uitklap>
            <Rij>
              <Knop soort="eerste" bezig={proef.stand.soort === 'bezig'} onClick={draai}>
                {t(proef.stand.soort === 'klaar' ? 'opnieuw' : 'draai')}
              </Knop>
              {proef.stand.soort === 'bezig' && <Knop onClick={proef.stop}>{t('stop')}</Knop>}
              <Delen ids={ids} vraag={vraag} />
              <BewaarKnop adres={schrijfAdres(ids, vraag)} />
            </Rij>
            <div role="status">
              {proef.stand.soort === 'bezig' && (
                <label>
                  {t('bezig', { deel: Math.round(100 * proef.stand.deel) })}
                  <progress className="proef-voortgang" max={1} value={proef.stand.deel} />
                </label>
              )}
              {proef.stand.soort === 'gestopt' && <p>{t('gestopt')}</p>}
            </div>
          </Stapel>
        </Kaart>
        <Uitslag stand={proef.stand} />
        <Bewaard />
        <Kaart titel={t('aannames')}>
          <Aannames scenario={vraag.a} />
        </Kaart>
      </Stapel>
    </Pagina>
  )
}

function Uitslag({ stand }: { stand: ReturnType<typeof useProef>['stand'] }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  if (stand.soort === 'fout') return <Fouten fouten={stand.fouten} />
  if (stand.soort !== 'klaar') return stand.soort === 'stil' ? <Leeg titel={t('nog')}>{t('nog.tekst')}</Leeg> : null
  const { uit } = stand
  const verandering = uit.b ?? uit.a
  const { naam } = scenarioWoorden(verandering.scenario, taal)
  return (
    <>
      <Uitkomsten uit={uit} />
      <Kaart titel={`${t('keten')}: ${naam}`} onder={t('keten.uitleg')}>
        <Ketenbeeld stations={verandering.stations} />
      </Kaart>
      <Kaart titel={`${t('wie')}: ${naam}`} onder={t('wie.uitleg')}>
        <Wachten klassen={verandering.verdeling} />
      </Kaart>
      <Draden sporen={uit.draden} naam={naam} />
    </>
  )
}

function Keus(p: { id: string; label: string; waarde: string; leeg?: string; bijKies: (id: string) => void }) {
  const { taal } = useTaal()
  return (
    <div>
      <label htmlFor={p.id}>{p.label}</label>
      <select id={p.id} value={p.waarde} onChange={(e) => p.bijKies(e.target.value)}>
        {p.leeg !== undefined && <option value="">{p.leeg}</option>}
        {VOORBEELDEN.map((v) => (
          <option key={v.id} value={v.id}>
            {inTaal(v, 'titel', taal)}
          </option>
        ))}
      </select>
    </div>
  )
}

function Fouten({ fouten }: { fouten: ReturnType<typeof leesAdres>['fouten'] }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  return (
    <Melding soort="te-laat" titel={t('fout')}>
      <ul>
        {fouten.map((f, i) => (
          <li key={i}>{t('fout.regel', { veld: f.veld || '–', gevonden: f.gevonden, toegestaan: f.toegestaan[taal] })}</li>
        ))}
      </ul>
    </Melding>
  )
}

/** Sharing: the address of this question, and the scenario as a file for the command line. */
function Delen({ ids, vraag }: { ids: { a: string; b: string | null }; vraag: Proefvraag }) {
  const t = useT(teksten)
  const meld = useToast()
  const kopieer = async () => {
    await navigator.clipboard.writeText(`${window.location.origin}${PAD}?${schrijfAdres(ids, vraag)}`)
    meld(t('gedeeld'))
  }
  return (
    <>
      <Knop soort="stil" onClick={() => void kopieer()}>
        {t('deel')}
      </Knop>
      <Knop
        soort="stil"
        icoon="download"
        onClick={() => geefBestand('scenario.json', JSON.stringify(vraag.a, null, 2), 'application/json')}
      >
        {t('json')}
      </Knop>
    </>
  )
}
