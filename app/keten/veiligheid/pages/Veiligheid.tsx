import {
  Chip,
  DatumTekst,
  Formulier,
  Kaart,
  Leeg,
  Melding,
  Stapel,
  Tabel,
  Tekstvlak,
  Tijdlijn,
  Toon,
  Uitklap,
  useAlleenLezen,
  useDatums,
  useOpdracht,
  useT,
  useVraag,
  Verwijzing,
  type DossierdeelProps,
  type Kolom,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { crisisOpenen, crisisSluiten } from '../commands.ts'
import type { toon } from '../queries.ts'
import { SOORTEN, type KindStand, type Soort } from '../model.ts'
import { Afspraken } from './Afspraken.tsx'
import { Beoordelen } from './Beoordelen.tsx'
import { Meldcode } from './Meldcode.tsx'
import { teksten } from './teksten.ts'
import { useTekstVan } from './tekstvan.ts'
import { ZichtKaart } from './Zicht.tsx'

export type Antwoord = UitvoerVan<typeof toon>

/** Is this child safe now? First whether there is a crisis, then every child of the household, then what there is to do. */
export default function Veiligheid({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof toon>('veiligheid.tonen', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <Stapel>
          <Crisis a={a} dossierId={dossierId} />
          <Huishouden a={a} />
          <Beoordelen a={a} dossierId={dossierId} />
          <Oordelen a={a} />
          <Afspraken afspraken={a.afspraken} dossierId={dossierId} />
          <ZichtKaart zicht={a.zicht} dossierId={dossierId} />
          <Meldcode stappen={a.meldcode} dossierId={dossierId} />
        </Stapel>
      )}
    </Toon>
  )
}

function Crisis({ a, dossierId }: { a: Antwoord; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const tekst = useTekstVan()
  const open = useOpdracht<typeof crisisOpenen>('veiligheid.crisisOpenen')
  const sluit = useOpdracht<typeof crisisSluiten>('veiligheid.crisisSluiten')
  const c = a.stand.crisis
  const leest = useAlleenLezen()
  if (!c && leest) return null
  if (!c)
    return (
      <Kaart vorm="stil">
        <Uitklap doen label={t('c.open')}>
          <Formulier opdracht={open} begin={{ dossierId, reden: '' }} knop={t('c.open.knop')}>
            <Tekstvlak naam="reden" label={t('c.open.reden')} hint={t('c.open.hint')} laag verplicht />
          </Formulier>
        </Uitklap>
      </Kaart>
    )
  return (
    <Kaart titel={t('c.kop')} vorm="actief">
      <Stapel>
        <Melding soort="te-laat" titel={t('c.loopt', { op: d.datum(c.geopendDag), wie: c.eigenaarNaam })}>
          {t('c.doe')}
        </Melding>
        <p>{c.reden}</p>
        {a.slot.length > 0 ? (
          <div>
            <p>
              <strong>{t('c.nog')}</strong>
            </p>
            <ul>
              {a.slot.map((s) => (
                <li key={s.nl}>{tekst(s)}</li>
              ))}
            </ul>
          </div>
        ) : (
          <Formulier opdracht={sluit} begin={{ dossierId, crisisId: c.id, reden: '' }} knop={t('c.sluit')}>
            <Tekstvlak naam="reden" label={t('c.sluit.reden')} laag verplicht />
          </Formulier>
        )}
      </Stapel>
    </Kaart>
  )
}

function Huishouden({ a }: { a: Antwoord }) {
  const t = useT(teksten)
  const d = useDatums()
  const s = a.stand
  const verouderd = s.kinderen.some((k) => SOORTEN.some((x) => k.oordelen[x] && !k.oordelen[x].geldt))
  const kolommen: Kolom<KindStand>[] = [
    {
      id: 'kind',
      kop: t('stand.kind'),
      cel: (k) =>
        k.dossierId && k.kindId !== a.kindId ? (
          <Verwijzing naar={`/dossiers/${k.dossierId}/veiligheid`}>{k.naam}</Verwijzing>
        ) : (
          <strong>{k.naam}</strong>
        ),
    },
    ...SOORTEN.map((soort): Kolom<KindStand> => ({ id: soort, kop: t(`soort.${soort}.kort`), cel: (k) => <Cel k={k} soort={soort} /> })),
    {
      id: 'gezien',
      kop: t('stand.gezien'),
      cel: (k) => (!k.zichtbaar ? '–' : k.laatstGezien ? <DatumTekst op={k.laatstGezien} vorm="kort" /> : t('stand.nietGezien')),
    },
  ]
  return (
    <Kaart titel={t('stand.kop')} onder={t('stand.onder')}>
      <Stapel gat={3}>
        {s.veilig ? (
          <Melding soort="goed" titel={t('stand.veilig')} />
        ) : (
          <Melding
            soort="let-op"
            titel={t(s.compleet === null ? 'stand.onbekend' : s.compleet ? 'stand.nietVeilig' : 'stand.onvolledig')}
          />
        )}
        {verouderd && a.laatsteGebeurtenisOp && (
          <Melding soort="te-laat" titel={t('stand.ouder', { op: d.datum(a.laatsteGebeurtenisOp) })} />
        )}
        {s.kinderen
          .filter((k) => k.pogingenMislukt >= 3)
          .map((k) => (
            <Melding key={k.kindId} soort="te-laat" titel={k.naam}>
              {t('stand.pogingen', { n: k.pogingenMislukt })}
            </Melding>
          ))}
        <Tabel<KindStand>
          bijschrift={t('stand.kop')}
          bijschriftVerborgen
          rijen={s.kinderen}
          sleutel={(k) => k.kindId}
          kolommen={kolommen}
        />
      </Stapel>
    </Kaart>
  )
}

const TOON = {
  'acuut-onveilig': 'te-laat',
  onveilig: 'te-laat',
  bedreigd: 'te-laat',
  aannemelijk: 'let-op',
  mogelijk: 'let-op',
  zorgen: 'let-op',
  onbekend: 'let-op',
  veilig: 'goed',
  'niet-aannemelijk': 'goed',
  'niet-gezien': 'goed',
} as const

function Cel({ k, soort }: { k: KindStand; soort: Soort }) {
  const t = useT(teksten)
  if (!k.dossierId) return <span className="meta">{t('stand.geenDossier')}</span>
  if (!k.zichtbaar) return <span className="meta">{t('stand.nietZichtbaar')}</span>
  const o = k.oordelen[soort]
  if (!o) return <Chip toon="let-op">{t('ontbreekt')}</Chip>
  return (
    <>
      <Chip toon={TOON[o.waarde]}>{t(`w.${o.waarde}`)}</Chip>{' '}
      <span className="meta">
        {t(`basis.${o.basis}`).toLowerCase()}
        {o.geldt ? '' : `, ${t('stand.verouderd')}`}
      </span>
    </>
  )
}

function Oordelen({ a }: { a: Antwoord }) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('o.eerder')}>
      {a.oordelen.length === 0 ? (
        <Leeg titel={t('o.leeg')}>{t('o.leeg.tekst')}</Leeg>
      ) : (
        <Tijdlijn
          momenten={a.oordelen.map((o) => ({
            id: o.id,
            op: o.op,
            wie: o.doorNaam,
            titel: t('o.regel', { soort: t(`soort.${o.soort}`), waarde: t(`w.${o.waarde}`).toLowerCase() }),
            tekst: (
              <Stapel gat={2}>
                <p>
                  {o.afweging} <span className="meta">({t(`basis.${o.basis}`).toLowerCase()})</span>
                </p>
                {o.feiten && (
                  <p>
                    <strong>{t('o.feiten')}</strong> {o.feiten}
                  </p>
                )}
                {o.gemeld && (
                  <p>
                    <strong>{t('o.gemeld')}</strong> {o.gemeld}
                  </p>
                )}
                {o.onbekend && (
                  <p>
                    <strong>{t('o.onbekend')}</strong> {o.onbekend}
                  </p>
                )}
              </Stapel>
            ),
          }))}
        />
      )}
    </Kaart>
  )
}
