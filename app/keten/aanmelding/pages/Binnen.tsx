import { useMemo, type ReactNode } from 'react'
import {
  Chip,
  Kaart,
  Leeg,
  Melding,
  Pagina,
  Stapel,
  Toon,
  useDatums,
  useIk,
  useT,
  useVandaag,
  useVraag,
  Verwijzing,
  dagenTussen,
  type PaginaProps,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { mijn } from '../../overdracht/queries.ts'
import type { teDoen } from '../../veiligheid/queries.ts'
import type { openstaand } from '../queries.ts'
import { opVolgorde, sindsWoord } from './binnen.ts'
import { teksten } from './teksten.ts'

type Deur = UitvoerVan<typeof openstaand>
type Veilig = UitvoerVan<typeof teDoen>[number]
type Draagt = UitvoerVan<typeof mijn>[number]

const TEAM = ['toegangsmedewerker', 'regisseur']
const ELKE = { elkeSeconden: 60 }

/** What came in and waits for somebody: first what may be dangerous, then what has waited longest. */
export default function Binnen(_p: PaginaProps) {
  const t = useT(teksten)
  const team = useIk().functies.some((f) => TEAM.includes(f))
  return (
    <Pagina titel={t('binnen.titel')} aanhef={t('binnen.uitleg')}>
      <Stapel>
        {team && <Veiligheid />}
        {team && <Deurlijst />}
        <Overdrachten />
      </Stapel>
    </Pagina>
  )
}

/** One line: what, whose, since when, and where it is done. */
function Regel(p: { naar: string; wie: string; wat: ReactNode; sinds?: string; chip?: ReactNode; doe: string; erg?: boolean }) {
  return (
    <li className={p.erg ? 'termijn termijn--actie termijn--te-laat' : 'termijn termijn--actie'}>
      <span>
        <strong>{p.wie}</strong> {p.chip}
      </span>
      <span className="termijn__op">
        <Verwijzing naar={p.naar} aria-label={`${p.doe}: ${p.wie}`}>
          {p.doe}
        </Verwijzing>
      </span>
      <span className="meta">
        {p.wat}
        {p.sinds && ` · ${p.sinds}`}
      </span>
    </li>
  )
}

/** "since 3 November, 18 days" in the reader's language. */
function useSinds() {
  const t = useT(teksten)
  const d = useDatums()
  const vandaag = useVandaag()
  return (op: string) => {
    const n = dagenTussen(op, vandaag)
    return t(`binnen.${sindsWoord(n)}`, { op: d.datum(op, 'zonderJaar'), n })
  }
}

function Veiligheid() {
  const t = useT(teksten)
  const d = useDatums()
  const vandaag = useVandaag()
  const sinds = useSinds()
  const vraag = useVraag<typeof teDoen>('veiligheid.openstaand', {}, ELKE)
  const regel = (v: Veilig) => (
    <Regel
      key={v.id}
      erg={v.wat === 'crisis' || v.op < vandaag}
      naar={`/dossiers/${v.dossierId}/veiligheid`}
      wie={v.zaak}
      chip={
        v.wat === 'crisis' ? (
          <Chip toon="te-laat" icoon="letOp">
            {t('binnen.crisis')}
          </Chip>
        ) : null
      }
      wat={v.tekst}
      sinds={
        v.wat === 'crisis'
          ? sinds(v.op)
          : t(v.op < vandaag ? 'binnen.controle.telaat' : 'binnen.controle', { op: d.datum(v.op, 'zonderJaar') })
      }
      doe={t(v.wat === 'crisis' ? 'binnen.crisis.doe' : 'binnen.controle.doe')}
    />
  )
  return (
    <Toon vraag={vraag} leeg={(l) => l.length === 0 && <p className="meta">{t('binnen.veilig.leeg')}</p>}>
      {(l) => (
        <Kaart titel={t('binnen.veilig')} onder={t('binnen.veilig.onder')} vorm="actief">
          <ul className="termijnen">{[...l.filter((v) => v.wat === 'crisis'), ...l.filter((v) => v.wat !== 'crisis')].map(regel)}</ul>
        </Kaart>
      )}
    </Toon>
  )
}

function Deurlijst() {
  const t = useT(teksten)
  const sinds = useSinds()
  const vraag = useVraag<typeof openstaand>('aanmelding.openstaand', {}, ELKE)
  return (
    <Toon
      vraag={vraag}
      leeg={(d) => d.vragen.length + d.signalen.length === 0 && <Leeg titel={t('binnen.leeg')}>{t('binnen.leeg.tekst')}</Leeg>}
    >
      {(d) => (
        <Stapel>
          {d.vragen.some((v) => v.wacht === 'niet-beoordeeld') && (
            <Melding soort="te-laat" titel={t('binnen.alarm')}>
              {t('binnen.alarm.tekst')}
            </Melding>
          )}
          <Vragen d={d} sinds={sinds} />
          <Signalen d={d} sinds={sinds} />
        </Stapel>
      )}
    </Toon>
  )
}

interface DeurDeel {
  d: Deur
  sinds: (op: string) => string
}

function Vragen({ d, sinds }: DeurDeel) {
  const t = useT(teksten)
  const groepen = useMemo(() => opVolgorde(d.vragen), [d.vragen])
  return (
    <>
      {groepen.map(({ wacht, vragen }) => (
        <Kaart
          key={wacht}
          titel={`${t(`binnen.${wacht}`)} (${vragen.length})`}
          onder={t(`binnen.${wacht}.onder`)}
          vorm={wacht === 'niet-beoordeeld' ? 'actief' : 'gewoon'}
        >
          <ul className="termijnen">
            {vragen.map((v) => (
              <Regel
                key={v.aanmeldingId}
                erg={wacht === 'niet-beoordeeld'}
                naar={`/dossiers/${v.dossierId}/vraag`}
                wie={v.zaak}
                chip={v.urgentie === 'acuut' || v.urgentie === 'spoed' ? <Chip toon="te-laat">{t(`urgentie.${v.urgentie}`)}</Chip> : null}
                wat={t('binnen.nummer', { nummer: v.nummer })}
                sinds={sinds(v.ontvangenOp)}
                doe={t(`binnen.${wacht}.doe`)}
              />
            ))}
          </ul>
        </Kaart>
      ))}
      {d.meer && <p className="meta">{t('binnen.meer')}</p>}
    </>
  )
}

function Signalen({ d, sinds }: DeurDeel) {
  const t = useT(teksten)
  if (d.signalen.length === 0) return null
  return (
    <Kaart titel={`${t('binnen.signalen')} (${d.signalen.length})`} onder={t('binnen.signalen.onder')}>
      <ul className="termijnen">
        {d.signalen.map((s) => (
          <Regel
            key={s.id}
            erg={s.urgentie === 'acuut' || s.urgentie === 'onbekend'}
            naar={`/dossiers/${s.dossierId}/vraag`}
            wie={t('binnen.dossier', { nummer: s.nummer })}
            chip={s.urgentie === 'gewoon' ? null : <Chip toon="te-laat">{t(`urgentie.${s.urgentie}`)}</Chip>}
            wat={
              s.regisseur
                ? t('binnen.signaal.bij', { route: t(`route.${s.route}`).toLowerCase(), wie: s.regisseur })
                : t(`route.${s.route}`)
            }
            sinds={sinds(s.ontvangenOp)}
            doe={t('binnen.signaal.doe')}
          />
        ))}
      </ul>
    </Kaart>
  )
}

function Overdrachten() {
  const t = useT(teksten)
  const ik = useIk()
  const sinds = useSinds()
  const vraag = useVraag<typeof mijn>('overdracht.mijn', {}, ELKE)
  const kaart = (titel: string, onder: string, rijen: readonly Draagt[], wie: (o: Draagt) => string, doe: string) =>
    rijen.length > 0 && (
      <Kaart titel={`${titel} (${rijen.length})`} onder={onder}>
        <ul className="termijnen">
          {rijen.map((o) => (
            <Regel
              key={o.id}
              naar={`/dossiers/${o.dossierId}/overdracht`}
              wie={wie(o)}
              wat={o.reden}
              sinds={sinds(o.beantwoordOp ?? o.aangebodenOp)}
              doe={doe}
            />
          ))}
        </ul>
      </Kaart>
    )
  return (
    <Toon vraag={vraag} leeg={(l) => l.length === 0 && <p className="meta">{t('binnen.over.leeg')}</p>}>
      {(l) => {
        const aanMij = l.filter((o) => o.vanId !== ik.id)
        const vanMij = l.filter((o) => o.vanId === ik.id)
        return (
          <Stapel>
            {kaart(
              t('binnen.over.nieuw'),
              t('binnen.over.nieuw.onder'),
              aanMij.filter((o) => o.stand === 'aangeboden'),
              (o) => o.vanNaam,
              t('binnen.over.nieuw.doe'),
            )}
            {kaart(
              t('binnen.over.begin'),
              t('binnen.over.begin.onder'),
              aanMij.filter((o) => o.stand === 'aangenomen'),
              (o) => o.vanNaam,
              t('binnen.over.begin.doe'),
            )}
            {kaart(t('binnen.over.wacht'), t('binnen.over.wacht.onder'), vanMij, (o) => o.naarNaam, t('binnen.over.wacht.doe'))}
          </Stapel>
        )
      }}
    </Toon>
  )
}
