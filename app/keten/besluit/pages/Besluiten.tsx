import {
  Chip,
  DatumTekst,
  DatumVeld,
  Doen,
  Formulier,
  Gegevens,
  Kaart,
  Keuze,
  KnopLink,
  Leeg,
  metZoek,
  Rij,
  Stapel,
  Tabel,
  Tekstvlak,
  TermijnTekst,
  Toon,
  useDatums,
  useNavigatie,
  useOpdracht,
  useT,
  useVraag,
  useZoek,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import { omvangInBrief, productNaam } from '../brief-woorden.ts'
import type { actieAfronden, bezwaarAfhandelen, opstellen } from '../commands.ts'
import { SOORTEN } from '../model.ts'
import type { lijst } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { BesluitBlad } from './BesluitBlad.tsx'

type Alles = UitvoerVan<typeof lijst>

/** The decisions of a child: what holds now, what must follow, and each decision as the letter it is. */
export default function Besluiten({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const [zoek] = useZoek()
  const { ga } = useNavigatie()
  const pad = `/dossiers/${dossierId}/besluiten`
  const open = zoek.get('besluit')
  const vraag = useVraag<typeof lijst>('besluit.lijst', { dossierId })
  if (open)
    return (
      <Stapel>
        <div>
          <KnopLink soort="stil" naar={metZoek(pad, zoek, { besluit: null })}>
            {t('lijst.terug')}
          </KnopLink>
        </div>
        <BesluitBlad dossierId={dossierId} besluitId={open} klaar={() => ga(pad)} />
      </Stapel>
    )
  return <Toon vraag={vraag}>{(a) => <Overzicht dossierId={dossierId} a={a} pad={pad} ga={ga} />}</Toon>
}

function Overzicht({ dossierId, a, pad, ga }: { dossierId: string; a: Alles; pad: string; ga: (naar: string) => void }) {
  const t = useT(teksten)
  const schrijft = a.rollen.includes('toegangsmedewerker') || a.rollen.includes('regisseur')
  return (
    <Stapel gat={5}>
      <Nu a={a} />
      {a.acties.some((x) => x.klaarOp === null) && <Acties dossierId={dossierId} a={a} magDoen={schrijft} />}
      <Kaart
        titel={t('lijst.titel')}
        acties={schrijft && <Nieuw dossierId={dossierId} loopt={a.geldend.length > 0} naar={(id) => ga(`${pad}?besluit=${id}`)} />}
      >
        <Tabel
          bijschrift={t('lijst.titel')}
          bijschriftVerborgen
          rijen={a.besluiten}
          sleutel={(b) => b.id}
          naar={(b) => `${pad}?besluit=${b.id}`}
          leeg={<Leeg titel={t('lijst.leeg')} />}
          kolommen={[
            { id: 'soort', kop: t('wacht.soort'), cel: (b) => t(`soort.${b.soort}`) },
            {
              id: 'stand',
              kop: t('lijst.stand'),
              cel: (b) => (
                <Rij gat={2}>
                  <Chip toon={b.stand === 'genomen' ? 'goed' : 'weten'}>{t(`stand.${b.stand}`)}</Chip>
                  {b.uitkomst && <Chip>{t(`uitkomst.${b.uitkomst}`)}</Chip>}
                </Rij>
              ),
            },
            {
              id: 'op',
              kop: t('lijst.op'),
              cel: (b) => <DatumTekst op={b.genomenOp ?? b.voorgelegdOp ?? b.opgesteldOp} />,
              sorteer: (b) => b.genomenOp ?? b.opgesteldOp,
            },
            { id: 'door', kop: t('lijst.wie'), cel: (b) => b.genomenDoorNaam ?? b.opgesteldDoorNaam },
          ]}
        />
      </Kaart>
      {a.bezwaren.length > 0 && <Bezwaren dossierId={dossierId} a={a} />}
      {a.meningen.length > 0 && (
        <Kaart titel={t('m.titel')}>
          <ul>
            {a.meningen.map((m) => (
              <li key={m.id}>
                <strong>{m.vanNaam}</strong>: {m.tekst}{' '}
                <span className="meta">
                  <DatumTekst op={m.op} />
                </span>
              </li>
            ))}
          </ul>
        </Kaart>
      )}
    </Stapel>
  )
}

function Nu({ a }: { a: Alles }) {
  const t = useT(teksten)
  const d = useDatums()
  if (a.geldend.length === 0) return <Leeg titel={t('nu.leeg')}>{t('nu.leeg.tekst')}</Leeg>
  return (
    <Kaart titel={t('nu.titel')}>
      <Stapel gat={5}>
        {a.geldend.map((v) => (
          <article key={v.id}>
            <Stapel gat={2}>
              <strong>{productNaam(v.product)}</strong>
              <span>{v.doel}</span>
              <Gegevens
                rijen={[
                  [t('nu.hoeveel'), omvangInBrief(v)],
                  [
                    t('nu.periode'),
                    v.totEnMet
                      ? t('nu.vanTot', { van: d.datum(v.van), tot: d.datum(v.totEnMet) })
                      : t('nu.geenEinde', { van: d.datum(v.van) }),
                  ],
                  [t('nu.vorm'), t(`nu.${v.vorm}`)],
                  [t('nu.grondslag'), v.grondslag],
                ]}
              />
              <Rij gat={2}>
                {v.loopt === 'loopt-door' && (
                  <Chip toon="let-op" icoon="letOp">
                    {t('nu.looptDoor')}
                  </Chip>
                )}
                {v.vervolgOp && <Chip toon="let-op">{t('nu.tijdelijk', { op: d.datum(v.vervolgOp) })}</Chip>}
                {v.bepaaldDoorGi && <Chip toon="weten">{t('nu.gi')}</Chip>}
                {v.bekostiging === 'betwist' && <Chip>{t('nu.betwist')}</Chip>}
              </Rij>
            </Stapel>
          </article>
        ))}
      </Stapel>
    </Kaart>
  )
}

function Acties({ dossierId, a, magDoen }: { dossierId: string; a: Alles; magDoen: boolean }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof actieAfronden>('besluit.actieAfronden')
  return (
    <Kaart titel={t('actie.titel')}>
      <Stapel gat={3}>
        {a.acties
          .filter((x) => x.klaarOp === null)
          .map((x) => (
            <Rij key={x.id} uiteen>
              <span>
                <strong>{x.wat}</strong> · {x.eigenaarNaam} · <TermijnTekst op={x.uiterlijkOp} />
              </span>
              {magDoen && (
                <Doen knop={t('actie.rond')}>
                  {(dicht) => (
                    <Formulier opdracht={opdracht} begin={{ dossierId, actieId: x.id, hoe: '' }} knop={t('actie.klaar')} bijGelukt={dicht}>
                      <Tekstvlak naam="hoe" label={t('actie.hoe')} laag verplicht />
                    </Formulier>
                  )}
                </Doen>
              )}
            </Rij>
          ))}
      </Stapel>
    </Kaart>
  )
}

function Nieuw({ dossierId, loopt, naar }: { dossierId: string; loopt: boolean; naar: (besluitId: string) => void }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof opstellen>('besluit.opstellen')
  type Invoer = NonNullable<(typeof opstellen)['_in']>
  const opties = SOORTEN.filter((s) => loopt || s === 'eerste' || s === 'weigering').map((s) => ({
    waarde: s,
    label: t(`soort.${s}`),
    uitleg: t(`nieuw.${s}`),
  }))
  return (
    <Doen knop={t('nieuw')} soort="eerste">
      {() => (
        <Formulier
          opdracht={opdracht}
          begin={{ dossierId, soort: loopt ? 'herindicatie' : 'eerste', aanvraagOp: '' }}
          naarInvoer={(w) => ({ ...w, aanvraagOp: w.aanvraagOp || null }) as Invoer}
          knop={t('nieuw')}
          gelukt={null}
          bijGelukt={(uit) => naar(uit.besluitId)}
        >
          <Keuze naam="soort" label={t('nieuw.soort')} opties={opties} verplicht />
          <DatumVeld naam="aanvraagOp" label={t('nieuw.aanvraag')} hint={t('nieuw.aanvraag.hint')} />
        </Formulier>
      )}
    </Doen>
  )
}

function Bezwaren({ dossierId, a }: { dossierId: string; a: Alles }) {
  const t = useT(teksten)
  const d = useDatums()
  const opdracht = useOpdracht<typeof bezwaarAfhandelen>('besluit.bezwaarAfhandelen')
  type Invoer = NonNullable<(typeof bezwaarAfhandelen)['_in']>
  const standen = ['gegrond', 'deels-gegrond', 'ongegrond', 'ingetrokken'] as const
  return (
    <Kaart titel={t('z.titel')}>
      <Stapel>
        {a.bezwaren.map((z) => (
          <article key={z.id}>
            <Stapel gat={2}>
              <Rij gat={2}>
                <strong>{z.vanNaam}</strong>
                <DatumTekst op={z.ontvangenOp} />
                <Chip toon={z.stand === 'open' ? 'let-op' : 'gewoon'}>{t(`z.${z.stand}`)}</Chip>
                {!z.opTijd && <Chip>{t('z.teLaat')}</Chip>}
                {z.hulpLooptDoor && <Chip toon="goed">{t('z.door')}</Chip>}
              </Rij>
              <q>{z.eigenWoorden}</q>
              {z.stand === 'open' ? <span className="meta">{t('z.voor', { op: d.datum(z.beslissenVoor) })}</span> : <p>{z.uitkomst}</p>}
              {z.stand === 'open' && a.rollen.includes('beslisser') && (
                <div>
                  <Doen knop={t('z.afdoen')}>
                    {(dicht) => (
                      <Formulier
                        opdracht={opdracht}
                        begin={{ dossierId, bezwaarId: z.id, stand: '', uitkomst: '' }}
                        naarInvoer={(w) => w as Invoer}
                        bijGelukt={dicht}
                      >
                        <Keuze
                          naam="stand"
                          label={t('z.afdoen')}
                          verplicht
                          opties={standen.map((s) => ({ waarde: s, label: t(`z.${s}`) }))}
                        />
                        <Tekstvlak naam="uitkomst" label={t('z.uitkomst')} verplicht />
                      </Formulier>
                    )}
                  </Doen>
                </div>
              )}
            </Stapel>
          </article>
        ))}
      </Stapel>
    </Kaart>
  )
}
