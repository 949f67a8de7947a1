// Over 300 lines: one subject read from top to bottom; its parts are small functions.
import { useCallback } from 'react'
import {
  Chip,
  Citaat,
  DatumTekst,
  DoenEronder,
  Gegevens,
  Kaart,
  Leeg,
  Melding,
  Periode,
  Rij,
  Stapel,
  Toon,
  useIk,
  useT,
  useTekst,
  useVraag,
  type ChipToon,
  type DossierdeelProps,
} from '../../../kern/ui/index.ts'
import {
  afwijkNamen,
  AntwoordKnoppen,
  BeheerKnoppen,
  eenheidNamen,
  frequentieNamen,
  onbeschikbaarNamen,
  standNamen,
  TeKiezen,
  weigerNamen,
  type toewijzingen,
} from '../../toewijzing/pages/public.ts'
import type { stand } from '../queries.ts'
import { stopNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { EvaluatieFormulier, StartFormulier, StopFormulier, WisselFormulier } from './Formulieren.tsx'
import { Meldingen } from './Meldingen.tsx'
import { PgbWacht } from './PgbWacht.tsx'
import { Uitkomsten, UitkomstKnop } from './Uitkomst.tsx'
import { Wachten } from './Wachten.tsx'

type Toewijzingen = NonNullable<(typeof toewijzingen)['_uit']>
type Toewijzing = Toewijzingen['toewijzingen'][number]
type Stand = NonNullable<(typeof stand)['_uit']>

/** Who gives which help, who waits on whom, and what was chosen first. */
export default function Hulp({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const functies = useIk().functies
  const toegang = functies.some((f) => f === 'toegangsmedewerker' || f === 'regisseur')
  const lijst = useVraag<typeof toewijzingen>('toewijzing.lijst', { dossierId })
  const levering = useVraag<typeof stand>('levering.stand', { dossierId })
  const { opnieuw: eerst } = lijst
  const { opnieuw: dan } = levering
  const verversen = useCallback(() => {
    eerst()
    dan()
  }, [eerst, dan])
  return (
    <Stapel>
      {toegang && (
        <Kaart titel={t('h.kiezen')}>
          <TeKiezen dossierId={dossierId} />
        </Kaart>
      )}
      {toegang && <PgbWacht dossierId={dossierId} />}
      <Toon vraag={lijst}>
        {(l) => (
          <Toon vraag={levering}>
            {(s) => (
              <Stapel>
                {l.toewijzingen.length === 0 && (
                  <Kaart titel={t('h.hulp')}>
                    <Leeg titel={t('h.leeg')}>{t('h.leeg.tekst')}</Leeg>
                  </Kaart>
                )}
                {l.toewijzingen.map((x) => (
                  <EenHulp key={x.id} x={x} s={s} toegang={toegang} aanbieder={functies.includes('aanbieder')} verversen={verversen} />
                ))}
                <Wachten dossierId={dossierId} s={s} mag={toegang} />
                <NietGelukt l={l} />
              </Stapel>
            )}
          </Toon>
        )}
      </Toon>
    </Stapel>
  )
}

type Sleutel = 'h.wachtAntwoord' | 'h.wachtStart' | 'h.inHulp' | 'h.onderbroken' | 'h.klaar'

/** The states of the national flow, as a family and its helpers call them. */
const IN_WOORDEN: Readonly<Record<string, { sleutel: Sleutel; toon: ChipToon }>> = {
  toegewezen: { sleutel: 'h.wachtStart', toon: 'let-op' },
  loopt: { sleutel: 'h.inHulp', toon: 'goed' },
  'tijdelijk gestopt': { sleutel: 'h.onderbroken', toon: 'let-op' },
  gestopt: { sleutel: 'h.klaar', toon: 'gewoon' },
}

/** Where this help stands: by the flow of its reports, and before the first of them by the answer of the provider. */
function staat(x: Toewijzing, s: Stand) {
  const stroom = s.stromen.find((f) => f.toewijzingId === x.id)
  if (!stroom || x.stand === 'geweigerd' || (x.stand === 'ingetrokken' && x.gestartOp === null)) return null
  const laatste = stroom.meldingen.at(-1)
  const loopt = stroom.toestand === 'loopt' ? (s.leveringen.find((l) => l.id === laatste?.leveringId) ?? null) : null
  const woord = IN_WOORDEN[stroom.toestand] ?? { sleutel: 'h.wachtStart' as const, toon: 'let-op' as const }
  const sleutel = stroom.toestand === 'toegewezen' && x.stand === 'wacht-op-antwoord' ? ('h.wachtAntwoord' as const) : woord.sleutel
  return { sleutel, toon: woord.toon, loopt, stroom, laatste }
}

function EenHulp({
  x,
  s,
  toegang,
  aanbieder,
  verversen,
}: {
  x: Toewijzing
  s: Stand
  toegang: boolean
  aanbieder: boolean
  verversen: () => void
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const nu = staat(x, s)
  const magHand = useIk().functies.includes('regisseur')
  const metingen = s.uitkomsten.filter((m) => m.toewijzingId === x.id)
  const einde = s.stops.find((e) => e.toewijzingId === x.id && e.verwijderdOp === null)
  // After a death nobody is asked how useful help was.
  const vragen = nu?.sleutel === 'h.klaar' && einde?.reden !== '02'
  return (
    <Kaart
      titel={`${x.aanbiederNaam}: ${x.productNaam ?? (x.productCode ? t('p.zonderNaam', { code: x.productCode }) : x.categorie)}`}
      vorm={nu ? 'gewoon' : 'stil'}
      acties={
        <Rij gat={2}>
          {nu ? <Chip toon={nu.toon}>{t(nu.sleutel)}</Chip> : <Chip>{tekst(standNamen[x.stand])}</Chip>}
          {x.isEersteKeus ? null : <Chip toon="weten">{t('h.nietEerste')}</Chip>}
        </Rij>
      }
    >
      <Stapel>
        {x.buitenBerichten && <Melding soort="let-op">{t('h.buiten')}</Melding>}
        <Feiten x={x} s={s} />
        <Verloop x={x} s={s} />
        <Uitkomsten metingen={metingen} vragen={vragen} />
        {nu && (
          <Rij gat={3}>
            <Stappen x={x} s={s} nu={nu} toegang={toegang} aanbieder={aanbieder} />
            {nu.laatste && (toegang || aanbieder) && einde?.reden !== '02' && (
              <UitkomstKnop dossierId={x.dossierId} leveringId={nu.laatste.leveringId} metingen={metingen} vragen={vragen} />
            )}
          </Rij>
        )}
        {nu && (
          <Meldingen
            dossierId={x.dossierId}
            nummer={x.nummer}
            stroom={nu.stroom}
            s={s}
            aanbieder={aanbieder}
            magHand={magHand}
            verversen={verversen}
          />
        )}
      </Stapel>
    </Kaart>
  )
}

function Feiten({ x, s }: { x: Toewijzing; s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const start = s.leveringen.find((l) => l.toewijzingId === x.id && l.verwijderdOp === null && l.begindatum === x.gestartOp)
  const einde = s.stops.find((e) => e.toewijzingId === x.id && e.verwijderdOp === null)
  const omvang = x.omvang && `${x.omvang.volume} ${tekst(eenheidNamen[x.omvang.eenheid])} ${tekst(frequentieNamen[x.omvang.frequentie])}`
  return (
    <Gegevens
      rijen={[
        [t('h.nummer'), String(x.nummer)],
        [t('h.periode'), <Periode key="p" van={x.ingangsdatum} tot={x.einddatum} />],
        ...(omvang ? [[t('h.omvang'), omvang] as const] : []),
        [
          t('h.eerste'),
          x.isEersteKeus ? (
            <>
              {t('h.isEerste')}: {x.eersteKeus}
            </>
          ) : (
            x.eersteKeus
          ),
        ],
        ...(x.afwijkingReden
          ? [
              [
                t('h.waarom'),
                <>
                  {tekst(afwijkNamen[x.afwijkingReden])}. {x.afwijkingToelichting}
                </>,
              ] as const,
              [
                t('h.verteld'),
                x.verteldOp ? (
                  <DatumTekst key="v" op={x.verteldOp} />
                ) : (
                  <Chip key="n" toon="let-op">
                    {t('h.nietVerteld')}
                  </Chip>
                ),
              ] as const,
            ]
          : []),
        ...(x.startVerwachtOp && !x.gestartOp ? [[t('h.verwacht'), <DatumTekst key="s" op={x.startVerwachtOp} />] as const] : []),
        ...(x.gestartOp
          ? [
              [
                t('h.gestart'),
                <>
                  <DatumTekst op={x.gestartOp} />{' '}
                  {start && <span className="meta">{t(start.bron === 'handmatig' ? 'h.handmatig' : 'h.bericht')}</span>}
                </>,
              ] as const,
            ]
          : []),
        ...(start && start.crisis !== 'onbekend' ? [[t('h.crisis'), <>{t(`w.${start.crisis}`)}</>] as const] : []),
        ...(einde
          ? [
              [
                t('h.gestopt'),
                <>
                  <DatumTekst op={einde.einddatum} />, {tekst(stopNamen[einde.reden])}. {einde.toelichting}
                </>,
              ] as const,
            ]
          : []),
      ]}
    />
  )
}

/** Who helped and what was seen together. */
function Verloop({ x, s }: { x: Toewijzing; s: Stand }) {
  const t = useT(teksten)
  const ids = new Set(s.leveringen.filter((l) => l.toewijzingId === x.id).map((l) => l.id))
  const mensen = s.hulpverleners.filter((h) => ids.has(h.leveringId))
  const gesprekken = s.evaluaties.filter((e) => ids.has(e.leveringId))
  if (mensen.length === 0 && gesprekken.length === 0) return null
  const wissels = mensen.filter((h) => h.tot !== null).length
  return (
    <Stapel gat={3}>
      {mensen.length > 0 && (
        <p>
          <strong>{t('h.hulpverlener')}:</strong> {mensen.map((h) => h.naam).join(' → ')}{' '}
          {wissels > 0 && <Chip toon={wissels > 1 ? 'let-op' : 'weten'}>{t('h.wissels', { n: wissels })}</Chip>}
        </p>
      )}
      {gesprekken.map((e) => (
        <div key={e.id}>
          <p>
            <strong>{t('h.evaluaties')}</strong>, <DatumTekst op={e.op} />:{' '}
            {e.doelen.map((d) => `${d.doel} (${t(`e.${d.stand}`).toLowerCase()})`).join('; ')}
          </p>
          <Citaat wie={e.aanwezig.join(', ')}>{e.woordenKind ?? e.woordenOuders ?? ''}</Citaat>
        </div>
      ))}
    </Stapel>
  )
}

function Stappen({
  x,
  s,
  nu,
  toegang,
  aanbieder,
}: {
  x: Toewijzing
  s: Stand
  nu: NonNullable<ReturnType<typeof staat>>
  toegang: boolean
  aanbieder: boolean
}) {
  const t = useT(teksten)
  const regisseur = useIk().functies.includes('regisseur')
  const { loopt, stroom, laatste } = nu
  const deel = { dossierId: x.dossierId }
  const mens = loopt && s.hulpverleners.some((h) => h.leveringId === loopt.id)
  // Who reports, and only when nothing about this help is on its way.
  const mag = (g: (typeof stroom.mag)[number]) => (aanbieder || regisseur) && !stroom.onderweg && stroom.mag.includes(g)
  const gewacht = nu.sleutel !== 'h.wachtAntwoord' && x.stand !== 'ingetrokken'
  const kanNog = stroom.toestand !== 'gestopt' || x.einddatum === null || (laatste !== undefined && x.einddatum > laatste.dag)
  const start = ({ 'tijdelijk gestopt': 's.hervat', gestopt: 's.weer' } as const)[stroom.toestand] ?? 's.start'
  return (
    <>
      {aanbieder && nu.sleutel === 'h.wachtAntwoord' && <AntwoordKnoppen toewijzing={x} />}
      {mag('JW305') && gewacht && kanNog && (
        <DoenEronder knop={t(start)} soort={start === 's.weer' ? 'tweede' : 'eerste'}>
          {(klaar) => <StartFormulier {...deel} toewijzingId={x.id} soort={start} klaar={klaar} />}
        </DoenEronder>
      )}
      {loopt && (
        <>
          <DoenEronder knop={t('e.knop')} soort="eerste">
            {(klaar) => <EvaluatieFormulier {...deel} leveringId={loopt.id} klaar={klaar} />}
          </DoenEronder>
          {(aanbieder || regisseur) && (
            <DoenEronder knop={t(mens ? 'v.wissel' : 'v.knop')}>
              {(klaar) => <WisselFormulier {...deel} leveringId={loopt.id} eerste={!mens} klaar={klaar} />}
            </DoenEronder>
          )}
        </>
      )}
      {laatste && mag('JW307 tijdelijk') && (
        <DoenEronder knop={t('s.pauze')}>
          {(klaar) => <StopFormulier {...deel} leveringId={laatste.leveringId} tijdelijk klaar={klaar} />}
        </DoenEronder>
      )}
      {laatste && mag('JW307 definitief') && (
        <DoenEronder knop={t('s.stop')}>
          {(klaar) => <StopFormulier {...deel} leveringId={laatste.leveringId} tijdelijk={false} klaar={klaar} />}
        </DoenEronder>
      )}
      {toegang && nu.sleutel !== 'h.klaar' && x.stand !== 'ingetrokken' && <BeheerKnoppen toewijzing={x} />}
    </>
  )
}

/** Refusals and help that could not be had: kept in sight. */
function NietGelukt({ l }: { l: Toewijzingen }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <>
      {l.weigeringen.length > 0 && (
        <Kaart titel={t('h.geweigerd')} vorm="stil">
          <ul>
            {l.weigeringen.map((w) => (
              <li key={w.id}>
                <strong>{w.aanbiederNaam}</strong>, <DatumTekst op={w.op} />: {tekst(weigerNamen[w.reden])}. {w.toelichting}
              </li>
            ))}
          </ul>
        </Kaart>
      )}
      {l.nietBeschikbaar.length > 0 && (
        <Kaart titel={t('h.nietEr')} vorm="stil">
          <ul>
            {l.nietBeschikbaar.map((n) => (
              <li key={n.id}>
                <strong>{n.nodig}</strong>, <DatumTekst op={n.op} />: {tekst(onbeschikbaarNamen[n.reden])}. {n.toelichting}
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </>
  )
}
