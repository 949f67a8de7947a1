import {
  Chip,
  DatumTekst,
  geefBestand,
  Gegevens,
  Kaart,
  Knop,
  Laden,
  Fout,
  Melding,
  Stapel,
  TermijnTekst,
  Uitklap,
  useDatums,
  useT,
  useTaal,
  useTekst,
  useVraag,
  Verwijzing,
} from '../../../kern/ui/index.ts'
import { NaarVerzoek } from '../../verzoek/pages/public.tsx'
import type { LeesbaarVeld } from '../leesbaar.ts'
import type { BewaardeBevinding } from '../model.ts'
import type { bericht, berichtenVan } from '../queries.ts'
import { berichtNamen, statusNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { veldnaamVanPad, zegtHetzelfde } from '../veldnamen.ts'
import { Bevindingen, STATUSTOON } from './BerichtDelen.tsx'
import { WatNu } from './Opnieuw.tsx'

/** Cents as euros; the decimals are made from the digits, so no fraction is computed. */
function euro(centen: string, taal: string): string {
  const d = centen.padStart(3, '0')
  const bedrag = `${d.slice(0, -2)}.${d.slice(-2)}` as `${number}`
  return new Intl.NumberFormat(taal === 'nl' ? 'nl-NL' : 'en-GB', { style: 'currency', currency: 'EUR' }).format(bedrag)
}

/** The value of a field in the words of the reader, with what a code means behind it. */
function Waarde({ v }: { v: LeesbaarVeld }) {
  const tekst = useTekst()
  const { taal } = useTaal()
  const { datum } = useDatums()
  if (v.waarde === null) return null
  if (v.betekenis)
    return (
      <>
        {tekst(v.betekenis)} <span className="meta">{v.waarde}</span>
      </>
    )
  if (v.soort === 'datum' && /^\d{4}-\d{2}-\d{2}$/.test(v.waarde)) return <>{datum(v.waarde)}</>
  if (v.soort === 'bedrag' && /^\d+$/.test(v.waarde)) return <>{euro(v.waarde, taal)}</>
  return <>{v.waarde}</>
}

/** The official name, and behind it what it means for who reads English. */
function naamVan(v: LeesbaarVeld, taal: string): string {
  const engels = taal === 'en' ? veldnaamVanPad(v.pad) : null
  return engels === null || zegtHetzelfde(v.naam, engels) ? v.naam : `${v.naam} (${engels})`
}

/** The message as a form that was filled in: headings with their fields, each marked when something is wrong with it. */
function Leesbaar({ velden, fout }: { velden: readonly LeesbaarVeld[]; fout: ReadonlySet<string> }) {
  const { taal } = useTaal()
  const groepen: { kop: LeesbaarVeld | null; velden: LeesbaarVeld[] }[] = []
  for (const v of velden) {
    if (v.waarde === null) groepen.push({ kop: v, velden: [] })
    else {
      if (groepen.length === 0) groepen.push({ kop: null, velden: [] })
      groepen.at(-1)?.velden.push(v)
    }
  }
  return (
    <div className="bericht">
      {groepen.map((g, i) => (
        <section key={g.kop?.pad ?? i} className={`bericht__groep bericht__groep--${Math.min(g.kop?.diepte ?? 0, 4)}`}>
          {g.kop && <h3 className="bericht__kop">{naamVan(g.kop, taal)}</h3>}
          {g.velden.length > 0 && (
            <Gegevens
              rijen={g.velden.map((v) => [
                naamVan(v, taal),
                fout.has(v.pad) ? (
                  <mark key={v.pad} className="bericht__fout">
                    <Waarde v={v} />
                  </mark>
                ) : (
                  <Waarde key={v.pad} v={v} />
                ),
              ])}
            />
          )}
        </section>
      ))}
    </div>
  )
}

/** Messages that are a request, its receipt, or its answer. */
const VERZOEK: ReadonlySet<string> = new Set(['JW315', 'JW316', 'JW317', 'JW318', 'JW319'])

/** One message about a child: what it says in words, what is wrong with it and what to do, and the file as it was sent. */
export function EenBericht({
  dossierId,
  berichtId,
  draad,
  verversen,
}: {
  dossierId: string
  berichtId: string
  draad: NonNullable<(typeof berichtenVan)['_uit']> | undefined
  verversen: () => void
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const vraag = useVraag<typeof bericht>('toewijzing.bericht', { dossierId, berichtId })
  const terug = <Verwijzing naar={`/dossiers/${dossierId}/berichten`}>{t('b.terug')}</Verwijzing>
  if (vraag.fout)
    return (
      <Stapel>
        {terug}
        <Fout fout={vraag.fout} />
      </Stapel>
    )
  if (!vraag.data) return <Laden regels={8} />
  const { bericht: b, velden, xml } = vraag.data
  const naam = b.soort ? berichtNamen[b.soort] : undefined
  const paden = new Map(velden.map((v) => [v.pad, v.waarde]))
  return (
    <Stapel>
      <p>{terug}</p>
      <Kaart
        titel={naam ? `${tekst(naam)} (${b.soort})` : b.bestandsnaam}
        acties={
          xml !== null && (
            <Knop icoon="omlaag" onClick={() => geefBestand(b.bestandsnaam, xml, 'application/xml')}>
              {t('b.xml')}
            </Knop>
          )
        }
      >
        <Gegevens
          rijen={[
            [
              t('b.stand'),
              <Chip key="s" toon={STATUSTOON[b.status]}>
                {tekst(statusNamen[b.status])}
              </Chip>,
            ],
            [t('b.richting'), t(b.richting === 'in' ? 'b.in' : 'b.uit')],
            [t('b.identificatie'), b.identificatie],
            [t('b.dagtekening'), b.dagtekening && <DatumTekst key="d" op={b.dagtekening} />],
            [
              t('b.antwoord'),
              b.antwoordVoor === null ? (
                t('b.geenAntwoord')
              ) : b.beantwoordOp ? (
                <>
                  {t('b.antwoord.gehad')} <DatumTekst op={b.beantwoordOp} />
                </>
              ) : (
                <TermijnTekst key="t" op={b.antwoordVoor} />
              ),
            ],
          ]}
        />
      </Kaart>
      {(b.bevindingen.length > 0 || b.redenTekst) && (
        <Kaart titel={t('b.stelle')} vorm={b.status === 'verwerkt' || b.status === 'bevestigd' ? 'gewoon' : 'actief'}>
          {b.redenTekst && <p>{tekst(b.redenTekst)}</p>}
          <Bevindingen b={b} waarde={(f: BewaardeBevinding) => paden.get(f.pad) ?? null} />
        </Kaart>
      )}
      {b.soort !== null && VERZOEK.has(b.soort) && (
        <p>
          <NaarVerzoek dossierId={dossierId} berichtId={b.antwoordOp ?? b.id} />
        </p>
      )}
      <WatNu b={b} dossierId={dossierId} draad={draad} verversen={verversen} />
      <Kaart titel={t('b.leesbaar')}>
        {xml === null ? (
          <Melding soort="info">{t('b.nietbewaard')}</Melding>
        ) : velden.length === 0 ? (
          <Melding soort="info">{t('b.onleesbaar')}</Melding>
        ) : (
          <Leesbaar velden={velden} fout={new Set(b.bevindingen.map((f) => f.pad))} />
        )}
        {xml !== null && (
          <Uitklap label={t('b.ruw')} open={velden.length === 0}>
            <pre className="bericht__ruw">{xml}</pre>
          </Uitklap>
        )}
      </Kaart>
    </Stapel>
  )
}
