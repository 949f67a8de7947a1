import {
  Chip,
  Citaat,
  DatumTekst,
  Formulier,
  Gegevens,
  Kaart,
  Knop,
  Leeg,
  Melding,
  Stapel,
  Tijdlijn,
  Toon,
  Uitklap,
  useAlleenLezen,
  useDatums,
  useOpdracht,
  useT,
  useVraag,
  Tekstvlak,
  type DossierdeelProps,
  type InvoerVan,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { kindErbij, sluitAan, vraagErbij } from '../commands.ts'
import type { toon } from '../queries.ts'
import { Acties } from './Acties.tsx'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'
import { KindVelden, leegKind, leegVraag, SpoedVelden, vraagInvoer, VraagVelden } from './velden.tsx'

type Antwoord = UitvoerVan<typeof toon>
export type VraagRij = Antwoord['vragen'][number]

/** The question in own words first, then what was made of it, what is to be done now, and the signals. */
export default function Vraag({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const leest = useAlleenLezen()
  const vraag = useVraag<typeof toon>('aanmelding.tonen', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <Stapel>
          {a.doorverwezen.kastjeMuur && <Melding soort="let-op" titel={t('deel.kastje', { n: a.doorverwezen.keren })} />}
          {a.vragen.length === 0 && (
            <Kaart vorm="stil">
              <Leeg titel={t('deel.geen')}>{t('deel.geen.tekst')}</Leeg>
            </Kaart>
          )}
          {a.vragen.toReversed().map((v) => (
            <EenVraag key={v.id} v={v} dossierId={dossierId} />
          ))}
          <Signalen signalen={a.signalen} dossierId={dossierId} />
          {!leest && (
            <Kaart vorm="stil">
              <Stapel gat={3}>
                <Uitklap label={t('erbij.vraag')}>
                  <NogEenVraag dossierId={dossierId} />
                </Uitklap>
                <Uitklap label={t('erbij.kind')}>
                  <NogEenKind dossierId={dossierId} />
                </Uitklap>
              </Stapel>
            </Kaart>
          )}
        </Stapel>
      )}
    </Toon>
  )
}

function EenVraag({ v, dossierId }: { v: VraagRij; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const c = v.veilig_contact
  return (
    <Kaart
      titel={t('vraag.kop')}
      onder={t('deel.op', { op: d.datum(v.ontvangen_op), route: t(`route.${v.route}`).toLowerCase() })}
      acties={<Chips v={v} />}
    >
      <Stapel>
        {c && (
          <Melding
            soort="let-op"
            titel={t('deel.veilig', { kanaal: t(`kanaal.${c.kanaal}`).toLowerCase(), wanneer: c.wanneer, niet: c.nietGebruiken })}
          />
        )}
        <Citaat wie={v.woorden_van}>{v.eigen_woorden}</Citaat>
        <Gegevens
          rijen={[
            [t('deel.urgentie'), <Urgentie key="d" v={v} />],
            [
              t('deel.nodig'),
              v.behoeften.length > 0
                ? v.behoeften.map((b) => (
                    <span key={b.wie + b.wat} className="blok">
                      {b.wie}: {b.wat}{' '}
                    </span>
                  ))
                : t('deel.nodig.leeg'),
            ],
            [t('deel.duiding'), v.duiding ? `${v.duiding} (${t(`duiding.${v.duiding_eens}`)})` : null],
            [t('deel.taal'), [v.taal, `${t('spoed.tolk')} ${t(`janee.${v.tolk}`).toLowerCase()}`].filter(Boolean).join(' · ')],
            [t('deel.steun'), t(`aanbod.${v.clientondersteuner}`)],
            [t('deel.vertrouwen'), t(`aanbod.${v.vertrouwenspersoon}`)],
            [t('deel.verteld'), v.keren_verteld === null ? null : t('deel.verteld.keer', { n: v.keren_verteld })],
            ...(v.gesprek_gepland_op ? ([[t('deel.gepland'), <DatumTekst key="g" op={v.gesprek_gepland_op} />]] as const) : []),
            ...(v.uitkomst ? ([[t('deel.uitkomst'), <Uitkomst key="u" v={v} />]] as const) : []),
          ]}
        />
        <Acties v={v} dossierId={dossierId} />
      </Stapel>
    </Kaart>
  )
}

function Urgentie({ v }: { v: VraagRij }) {
  const t = useT(teksten)
  if (v.urgentie === 'onbekend') return <span className="te-laat">{t('triage.nog')}</span>
  return (
    <>
      {v.urgentie_reden} {v.urgentie_door && <span className="meta">{t('deel.beoordeeld', { wie: v.urgentie_door })}</span>}
    </>
  )
}

function Uitkomst({ v }: { v: VraagRij }) {
  const t = useT(teksten)
  const d = useDatums()
  return (
    <>
      <strong>{t(`uitkomst.${v.uitkomst ?? 'advies'}`)}</strong>. {v.uitkomst_reden}
      {v.elders && (
        <>
          {' '}
          {v.elders.naar} ({v.elders.wet}).
        </>
      )}
      {v.afwijzing && (
        <>
          {' '}
          {t(`reden.${v.afwijzing.code}`)}: {v.afwijzing.toelichting} {t('af.alternatief')} {v.afwijzing.alternatief}
        </>
      )}
      {v.hulp_team_op && <> {t('hulp.sinds', { op: d.datum(v.hulp_team_op) })}.</>}
    </>
  )
}

function Chips({ v }: { v: VraagRij }) {
  const t = useT(teksten)
  const toon = v.urgentie === 'acuut' || v.urgentie === 'onbekend' ? 'te-laat' : v.urgentie === 'spoed' ? 'let-op' : 'gewoon'
  return (
    <>
      <Chip toon={toon}>{t(`urgentie.${v.urgentie}`)}</Chip>
      {v.alleen_team && <Chip toon="weten">{t('deel.alleenTeam')}</Chip>}
    </>
  )
}

function Signalen({ signalen, dossierId }: { signalen: Antwoord['signalen']; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const sluit = useOpdracht<typeof sluitAan>('aanmelding.signaalAansluiten')
  return (
    <Kaart titel={t('sig.kop')}>
      {signalen.length === 0 ? (
        <Leeg titel={t('sig.leeg')}>{t('sig.leeg.tekst')}</Leeg>
      ) : (
        <Tijdlijn
          momenten={signalen.map((s) => ({
            id: s.id,
            op: s.gebeurdOp ?? s.ontvangenOp,
            wie: t('sig.ontvangen', { op: d.datum(s.ontvangenOp, 'kort') }),
            titel: t('sig.van', { route: t(`route.${s.route}`), naam: s.vanNaam }),
            soort: s.stand === 'bezorgd' ? ('te-laat' as const) : ('gewoon' as const),
            tekst: (
              <Stapel gat={2}>
                <p>{s.feiten}</p>
                {s.mening && (
                  <p>
                    <strong>{t('sig.mening')}:</strong> {s.mening}
                  </p>
                )}
                {s.eerderGeprobeerd && (
                  <p>
                    <strong>{t('sig.geprobeerd')}:</strong> {s.eerderGeprobeerd}
                  </p>
                )}
                <p className="meta">
                  {t('sig.gezin', { wat: t(`janee.${s.gezinWeet}`).toLowerCase() })}
                  {s.gezinWeetReden ? ` (${s.gezinWeetReden})` : ''}
                </p>
              </Stapel>
            ),
            ...(s.stand === 'bezorgd'
              ? {
                  acties: (
                    <>
                      <Chip toon="let-op">{t('sig.nieuw')}</Chip>{' '}
                      <Knop bezig={sluit.bezig} onClick={() => void sluit.stuur({ dossierId, signaalId: s.id }).catch(() => {})}>
                        {t('sig.aansluiten')}
                      </Knop>
                    </>
                  ),
                }
              : {}),
          }))}
        />
      )}
    </Kaart>
  )
}

function NogEenVraag({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const leg = useOpdracht<typeof vraagErbij>('aanmelding.vraagErbij')
  return (
    <Formulier
      opdracht={leg}
      begin={leegVraag}
      concept={`vraag-${dossierId}`}
      leegNaGelukt
      knop={t('nieuw.knop')}
      naarInvoer={(w) => netjes({ ...vraagInvoer(w), dossierId }) as unknown as InvoerVan<typeof vraagErbij>}
    >
      <VraagVelden />
      <SpoedVelden />
    </Formulier>
  )
}

function NogEenKind({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const leg = useOpdracht<typeof kindErbij>('aanmelding.kindErbij')
  return (
    <Formulier
      opdracht={leg}
      begin={{ kind: leegKind, reden: '', anderKind: '' }}
      leegNaGelukt
      knop={t('erbij.kind.knop')}
      naarInvoer={(w) => netjes({ ...w, dossierId }) as unknown as InvoerVan<typeof kindErbij>}
    >
      <KindVelden basis="kind" onder="kind." />
      <Tekstvlak naam="reden" label={t('erbij.reden')} laag verplicht />
      <Tekstvlak naam="anderKind" label={t('gezin.anderKind')} hint={t('gezin.anderKind.hint')} laag />
    </Formulier>
  )
}
