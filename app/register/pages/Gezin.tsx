import {
  Chip,
  DatumTekst,
  DatumVeld,
  Doen,
  Formulier,
  Gegevens,
  Kaart,
  Keuze,
  Keuzelijst,
  Kolommen,
  Leeg,
  Melding,
  Rij,
  Stapel,
  Tekstregel,
  Toon,
  useDatums,
  useIk,
  useOpdracht,
  useT,
  useVandaag,
  useVraag,
  Vinkjes,
  type DossierdeelProps,
} from '../../kern/ui/index.ts'
import type { gezagVastleggen, gezinslidToevoegen } from '../commands.ts'
import type { gezin } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { EigenDeuren } from './EigenDeuren.tsx'
import { Familietekening } from './Familietekening.tsx'
import { naamVan } from './naam.ts'

type Antwoord = NonNullable<(typeof gezin)['_uit']>
type Lid = Antwoord['leden'][number]

/** Who is who, who has custody, who lives where: now, and what was before. */
export default function Gezin({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof gezin>('register.gezin', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <Kolommen>
          <Stapel>
            <Kaart titel={t('tekening')} onder={t('tekening.uitleg')}>
              <Familietekening
                leden={a.leden.map((l) => ({
                  id: l.id,
                  naam: naamVan(l),
                  kort: l.voornamen.split(' ')[0] ?? l.voornamen,
                  plaats: l.plaats,
                }))}
                titel={t('tekening')}
              />
            </Kaart>
            <Kaart titel={t('wie')} acties={<Toevoegen dossierId={dossierId} />}>
              <Stapel>
                {a.leden.map((l) => (
                  <LidRegel key={l.id} l={l} />
                ))}
              </Stapel>
            </Kaart>
            <EigenDeuren dossierId={dossierId} a={a} />
          </Stapel>
          <Stapel>
            {a.leden
              .filter((l) => l.plaats === 'kind')
              .map((k) => (
                <GezagKaart key={k.id} dossierId={dossierId} kind={k} a={a} />
              ))}
            <Huizen a={a} />
          </Stapel>
        </Kolommen>
      )}
    </Toon>
  )
}

function LidRegel({ l }: { l: Lid }) {
  const t = useT(teksten)
  const d = useDatums()
  const zonder = l.zonderBsn && l.zonderBsn !== 'niet-nodig' ? t(`zonder.${l.zonderBsn}`) : null
  return (
    <div>
      <Rij>
        <strong>{naamVan(l)}</strong>
        <span className="meta">{t(`plaats.${l.plaats}`)}</span>
        {l.geheimAdres && (
          <Chip toon="let-op" icoon="letOp">
            {t('geheim')}
          </Chip>
        )}
      </Rij>
      <Gegevens
        rijen={[
          [
            t('geboren'),
            l.verwachtOp && !l.geboortedatum ? (
              t('ongeboren', { op: d.datum(l.verwachtOp) })
            ) : (
              <DatumTekst key="g" op={l.geboortedatum ? l.geboortedatum.replace('-00-00', '').replace(/-00$/, '') : null} />
            ),
          ],
          ...(l.telefoon ? [[t('contact'), l.telefoon] as const] : []),
          ...(l.toelichting ? [[t('plaats'), l.toelichting] as const] : []),
          ...(zonder ? [['BSN', zonder] as const] : []),
        ]}
      />
    </div>
  )
}

const SOORTEN = ['gezamenlijk', 'eenhoofdig', 'gezamenlijk-met-derde', 'voogdij', 'tijdelijk-geen', 'niet-te-bepalen'] as const

function GezagKaart({ dossierId, kind, a }: { dossierId: string; kind: Lid; a: Antwoord }) {
  const t = useT(teksten)
  const d = useDatums()
  const vandaag = useVandaag()
  const leg = useOpdracht<typeof gezagVastleggen>('register.gezagVastleggen')
  const rijen = a.gezag.filter((g) => g.kindId === kind.id)
  const volwassen = a.leden.filter((l) => !['kind', 'broer-zus'].includes(l.plaats))
  return (
    <Kaart
      titel={t('gezag.over', { naam: kind.voornamen })}
      acties={
        <Doen knop={t('gezag.knop')} soort="stil">
          {(klaar) => (
            <Formulier
              opdracht={leg}
              begin={{ soort: 'gezamenlijk' as (typeof SOORTEN)[number], houders: [] as string[], bron: '', van: vandaag }}
              naarInvoer={(w) => ({
                dossierId,
                kindId: kind.id,
                soort: w.soort,
                bron: w.bron,
                van: w.van,
                houders: w.houders.map((id) => ({ persoonId: id, naam: naamVan(volwassen.find((l) => l.id === id) ?? kind) })),
              })}
              knop={t('gezag.knop')}
              bijGelukt={klaar}
            >
              <Keuze naam="soort" label={t('gezag.soort')} opties={SOORTEN.map((s) => ({ waarde: s, label: t(`gezag.${s}`) }))} />
              <Vinkjes naam="houders" label={t('gezag.houders')} opties={volwassen.map((l) => ({ waarde: l.id, label: naamVan(l) }))} />
              <Tekstregel naam="bron" label={t('gezag.bron')} hint={t('gezag.bron.hint')} verplicht />
              <DatumVeld naam="van" label={t('gezag.van')} verplicht />
            </Formulier>
          )}
        </Doen>
      }
    >
      {rijen.length === 0 ? (
        <Leeg titel={t('gezag.leeg')}>{t('gezag.leeg.tekst')}</Leeg>
      ) : (
        <ul className="kaal">
          {rijen.map((g) => (
            <li key={g.id}>
              {t('gezag.regel', { soort: t(`gezag.${g.soort}`), wie: g.houderNaam ?? '–' })}
              <br />
              <span className="meta">
                {d.datum(g.van)}
                {g.tot ? ` – ${d.datum(g.tot)}` : ''} · {t('bron', { bron: g.bron === 'opgave' ? t('bron.opgave') : g.bron })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Kaart>
  )
}

function Huizen({ a }: { a: Antwoord }) {
  const t = useT(teksten)
  const d = useDatums()
  const naam = (id: string) => a.leden.find((l) => l.id === id)?.voornamen ?? '?'
  return (
    <Kaart titel={t('huis')}>
      {a.huishoudens.length === 0 ? (
        <Leeg titel={t('huis.leeg')} />
      ) : (
        <Stapel>
          {a.huishoudens.map((h) => (
            <div key={h.id}>
              <strong>{h.naam}</strong>
              {h.geheim ? (
                <Melding soort="let-op">{t('huis.geheim')}</Melding>
              ) : (
                <p className="meta">
                  {[[h.straat, h.huisnummer].filter(Boolean).join(' '), [h.postcode, h.plaats].filter(Boolean).join(' ')]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              )}
              <ul className="kaal">
                {h.leden.map((l) => (
                  <li key={`${l.persoonId}${l.van}`}>
                    {naam(l.persoonId)}
                    {l.tot && <span className="meta"> {t('huis.eerder', { op: d.datum(l.tot) })}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Stapel>
      )}
    </Kaart>
  )
}

const PLAATSEN = ['ouder', 'stiefouder', 'verzorger', 'pleegouder', 'voogd', 'broer-zus', 'grootouder', 'netwerk'] as const

function Toevoegen({ dossierId }: { dossierId: string }) {
  const t = useT(teksten)
  const ik = useIk()
  const voeg = useOpdracht<typeof gezinslidToevoegen>('register.gezinslidToevoegen')
  if (!ik.functies.some((f) => f === 'toegangsmedewerker' || f === 'regisseur')) return null
  const begin = {
    dossierId,
    plaats: 'netwerk' as (typeof PLAATSEN)[number],
    voornamen: '',
    voorvoegsel: '',
    achternaam: '',
    toelichting: '',
    telefoon: '',
  }
  return (
    <Doen knop={t('toevoegen')} soort="stil">
      {(klaar) => (
        <Formulier opdracht={voeg} begin={begin} knop={t('toevoegen.knop')} bijGelukt={klaar}>
          <Keuzelijst naam="plaats" label={t('plaats')} opties={PLAATSEN.map((p) => ({ waarde: p, label: t(`plaats.${p}`) }))} />
          <Tekstregel naam="voornamen" label={t('voornamen')} verplicht />
          <Tekstregel naam="voorvoegsel" label={t('voorvoegsel')} />
          <Tekstregel naam="achternaam" label={t('achternaam')} verplicht />
          <Tekstregel naam="toelichting" label={t('toelichting')} />
          <Tekstregel naam="telefoon" label={t('telefoon')} />
        </Formulier>
      )}
    </Doen>
  )
}
