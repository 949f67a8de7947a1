import {
  Chip,
  Kaart,
  Laden,
  Fout,
  Leeg,
  Stapel,
  TermijnTekst,
  Tijdlijn,
  useT,
  useTekst,
  useVandaag,
  useVraag,
  useZoek,
  Verwijzing,
  type DossierdeelProps,
  type Moment,
} from '../../../kern/ui/index.ts'
import type { BerichtRegel } from '../model.ts'
import type { berichtenVan } from '../queries.ts'
import { standNamen, statusNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { isTeLaat, STATUSTOON, Waarom, Wat } from './BerichtDelen.tsx'
import { EenBericht } from './EenBericht.tsx'
import { Opnieuw } from './Opnieuw.tsx'

const MIJLPAAL: ReadonlySet<string | null> = new Set(['JW301', 'JW305', 'JW307', 'JW315', 'JW317', 'JW319', 'JW323'])

/** All messages of one allocation in the order in which they came: question, answer, start, stop. */
function Draad({ berichten }: { berichten: readonly BerichtRegel[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vandaag = useVandaag()
  const momenten = berichten.map((b): Moment => {
    const mis = b.status === 'afgekeurd' || b.status === 'geweigerd' || isTeLaat(b, vandaag)
    return {
      id: b.id,
      op: b.gemaaktOp.slice(0, 10),
      wie: t(b.richting === 'in' ? 'b.in' : 'b.uit'),
      soort: mis ? 'te-laat' : MIJLPAAL.has(b.soort) ? 'mijlpaal' : 'klein',
      titel: <Wat b={b} />,
      tekst: (
        <>
          <p>
            <Chip toon={STATUSTOON[b.status]}>{tekst(statusNamen[b.status])}</Chip>
            {b.antwoordVoor !== null && b.beantwoordOp === null && (
              <>
                {' '}
                {t('b.antwoord.op')} <TermijnTekst op={b.antwoordVoor} />
              </>
            )}
          </p>
          {(b.redenTekst || b.bevindingen.length > 0) && <Waarom b={b} />}
        </>
      ),
      acties: b.dossierId ? <Verwijzing naar={`/dossiers/${b.dossierId}/berichten?bericht=${b.id}`}>{t('b.lees')}</Verwijzing> : undefined,
    }
  })
  return <Tijdlijn momenten={momenten} />
}

/** The numbers of the allocations a message is about: its own, or those of the message it answers. */
function nummersVan(b: BerichtRegel, alle: ReadonlyMap<string, BerichtRegel>): readonly number[] {
  return b.nummers.length > 0 || b.antwoordOp === null ? b.nummers : (alle.get(b.antwoordOp)?.nummers ?? [])
}

/** The messages about this child: a thread for each allocation, and one message opened from it. */
export default function BerichtenDeel({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const tekst = useTekst()
  const [zoek] = useZoek()
  const vraag = useVraag<typeof berichtenVan>('toewijzing.berichtenVan', { dossierId })
  const een = zoek.get('bericht')
  if (een) return <EenBericht dossierId={dossierId} berichtId={een} draad={vraag.data} verversen={vraag.opnieuw} />
  if (vraag.fout) return <Fout fout={vraag.fout} />
  if (!vraag.data) return <Laden regels={6} />
  const { berichten, toewijzingen } = vraag.data
  const alle = new Map(berichten.map((b) => [b.id, b]))
  const van = (nummer: number) => berichten.filter((b) => nummersVan(b, alle).includes(nummer))
  const eigen = new Set(toewijzingen.map((x) => x.nummer))
  const los = berichten.filter((b) => !nummersVan(b, alle).some((n) => eigen.has(n)))
  if (berichten.length === 0 && toewijzingen.length === 0)
    return (
      <Kaart titel={t('b.titel')}>
        <Leeg titel={t('b.leeg')}>{t('b.leeg.tekst')}</Leeg>
      </Kaart>
    )
  return (
    <Stapel>
      {toewijzingen.map((x) => (
        <Kaart
          key={x.id}
          titel={t('b.toewijzing', { nummer: String(x.nummer) })}
          onder={
            <>
              {x.wat} · {x.aanbiederNaam} · {tekst(standNamen[x.stand])}
            </>
          }
        >
          <Opnieuw toewijzing={x} dossierId={dossierId} berichten={van(x.nummer)} verversen={vraag.opnieuw} uitleg />
          {van(x.nummer).length === 0 ? <p>{t('b.draad.leeg')}</p> : <Draad berichten={van(x.nummer)} />}
        </Kaart>
      ))}
      {los.length > 0 && (
        <Kaart titel={t('b.los')}>
          <Draad berichten={los} />
        </Kaart>
      )}
    </Stapel>
  )
}
