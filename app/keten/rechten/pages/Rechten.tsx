import {
  AfdrukKnop,
  Gegevens,
  Kaart,
  KnopLink,
  Melding,
  Stapel,
  Termijnen,
  Toon,
  Uitklap,
  useDatums,
  useT,
  useTekst,
  useVraag,
  type DossierdeelProps,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { rechtenTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { gezagSoortWoord, kaderWoord, vertegenwoordigerWoord } from '../woorden.ts'
import { Bron } from './Bron.tsx'
import { Matrix, Redenen } from './Matrix.tsx'

type Stand = UitvoerVan<typeof rechtenTonen>

/** Rights and terms: what holds today for this child and the people around it, each with its source. */
export default function Rechten({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof rechtenTonen>('rechten.vandaag', { dossierId })
  const t = useT(teksten)
  return (
    <Toon vraag={vraag}>
      {(s) => (
        <Stapel gat={5}>
          <Onzeker s={s} />
          <Vandaag s={s} />
          <Kaart titel={t('w.titel')} onder={t('w.onder')}>
            <Stapel>
              <Matrix personen={s.personen} />
              <Redenen personen={s.personen} />
            </Stapel>
          </Kaart>
          <Lopend s={s} />
          <Middelen s={s} />
        </Stapel>
      )}
    </Toon>
  )
}

function Onzeker({ s }: { s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return s.onzeker.map((o) => (
    <Melding
      key={o.wat}
      soort="let-op"
      titel={tekst(o.tekst)}
      actie={<KnopLink naar={`/dossiers/${s.dossierId}/gezin`}>{t('o.naar')}</KnopLink>}
    >
      {t('o.doe')}
      {tekst(o.doe)}
    </Melding>
  ))
}

function Gezag({ s }: { s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  const g = s.gezag
  if (g.stand !== 'bekend') return t(`v.gezag.${g.stand}`)
  return (
    <>
      {tekst(gezagSoortWoord(g.soort))}: {g.houders.map((h) => h.naam).join(', ')}
      {g.sinds && <span className="meta"> ({t('v.gezag.sinds', { van: d.datum(g.sinds), bron: g.bron ?? '' })})</span>}
    </>
  )
}

function Vandaag({ s }: { s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  const kaders = [...s.kaders.map((k) => tekst(kaderWoord[k])), ...(s.gesloten ? [t('v.kader.gesloten')] : [])]
  const straks =
    s.grenzen.length === 0
      ? t('v.straks.geen')
      : s.grenzen.map((g) => t('v.straks.regel', { n: g.jaren, op: d.datum(g.op), wat: tekst(g.wat) })).join(' ')
  return (
    <Kaart titel={t('v.titel')} onder={t('v.onder', { op: d.datum(s.vandaag) })} acties={<AfdrukKnop />}>
      <Gegevens
        rijen={[
          [t('v.leeftijd'), s.kind.leeftijd ? t('v.leeftijd.jaar', { n: s.kind.leeftijd }) : t('v.leeftijd.ongeboren')],
          [t('v.gezag'), <Gezag key="gezag" s={s} />],
          [
            t('v.vertegenwoordiger'),
            s.vertegenwoordiger ? tekst(vertegenwoordigerWoord[s.vertegenwoordiger]) : t('v.vertegenwoordiger.onbekend'),
          ],
          [t('v.kader'), kaders.join(', ')],
          [t('v.straks'), straks],
        ]}
      />
    </Kaart>
  )
}

function Lopend({ s }: { s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  return (
    <Kaart titel={t('t.titel')}>
      <Termijnen
        termijnen={s.termijnen.map((x) => ({
          id: x.id,
          wat: tekst(x.naam),
          op: x.laatsteDag,
          bron: (
            <>
              {d.datum(x.laatsteDag)}. {x.bij && t('t.bij', { wie: x.bij })} {x.nieuweDatum && t('t.nieuw', { op: d.datum(x.nieuweDatum) })}
              <Uitklap label={t('t.uitleg')}>
                <p>{tekst(x.uitleg)}</p>
                <Bron bron={x.bron} wetten={x.wetten} />
              </Uitklap>
            </>
          ),
        }))}
      />
    </Kaart>
  )
}

function Middelen({ s }: { s: Stand }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  return (
    <Kaart titel={t('m.titel')} onder={t('m.onder')}>
      <ul className="kaal stapel">
        {s.middelen.map((m) => (
          <li key={m.naam.nl}>
            <strong>{tekst(m.naam)}</strong> {m.uiterlijk && <strong>{t('m.uiterlijk', { op: d.datum(m.uiterlijk) })}</strong>}
            <p>
              {tekst(m.uitleg)} {t('m.bij', { bij: tekst(m.bij) })}
              <br />
              <Bron bron={m.bron} wetten={m.wetten} />
            </p>
          </li>
        ))}
      </ul>
    </Kaart>
  )
}
