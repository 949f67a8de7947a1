import { useState } from 'react'
import {
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Keuzelijst,
  Knop,
  KnopLink,
  Melding,
  Pagina,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  useVandaag,
  useWaarden,
  type InvoerVan,
  type PaginaProps,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { meldSignaal } from '../commands.ts'
import { metBekend, type Bekend } from './bekend.ts'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'
import { gezinInvoer, GezinVelden, leegGezin, leegKind, opties } from './velden.tsx'
import { ZoekDeel, type Treffer } from './ZoekDeel.tsx'

type Doel = { dossierId: string; naam: string } | { gezin: typeof leegGezin }
type Uit = UitvoerVan<typeof meldSignaal>

/** A signal: first whose thread it joins, then what happened. */
export default function Signaal({ zoek }: PaginaProps) {
  const t = useT(teksten)
  const uitAdres = zoek.get('dossier')
  const [doel, zetDoel] = useState<Doel | null>(uitAdres ? { dossierId: uitAdres, naam: '' } : null)
  const [klaar, zetKlaar] = useState<Uit | null>(null)
  const kies = (x: Treffer) => {
    const id = x.soort === 'eigen' ? x.dossierId : x.bezorgId
    return id ? (
      <Knop onClick={() => zetDoel({ dossierId: id, naam: x.soort === 'eigen' ? x.naam : x.team })}>
        {x.soort === 'eigen' ? t('signaal.dit') : t('zoek.bezorg')}
      </Knop>
    ) : null
  }
  return (
    <Pagina titel={t('signaal.titel')} aanhef={t('signaal.uitleg')}>
      <Stapel>
        {klaar ? (
          <Klaar
            uit={klaar}
            nog={() => {
              zetKlaar(null)
              zetDoel(null)
            }}
          />
        ) : doel ? (
          <SignaalFormulier doel={doel} terug={() => zetDoel(null)} klaar={zetKlaar} />
        ) : (
          <ZoekDeel
            acties={kies}
            daarna={(g) => (
              <Rij>
                <Knop
                  onClick={() =>
                    zetDoel({
                      gezin: {
                        ...leegGezin,
                        kinderen: [{ ...leegKind, achternaam: g.achternaam, geboortedatum: g.geboortedatum, bsn: g.bsn }],
                      },
                    })
                  }
                >
                  {t('signaal.nieuw')}
                </Knop>
              </Rij>
            )}
          />
        )}
      </Stapel>
    </Pagina>
  )
}

function Klaar({ uit, nog }: { uit: Uit; nog: () => void }) {
  const t = useT(teksten)
  return (
    <Melding
      soort="goed"
      titel={t('signaal.klaar')}
      actie={
        <div className="rij">
          {uit.dossiers[0] && <KnopLink naar={`/dossiers/${uit.dossiers[0]}/vraag`}>{t('zoek.open')}</KnopLink>}
          <Knop soort="stil" onClick={nog}>
            {t('signaal.nog')}
          </Knop>
        </div>
      }
    >
      {uit.bij ? t('signaal.bezorgd', { team: uit.bij.team }) : null}
    </Melding>
  )
}

function SignaalFormulier({ doel, terug, klaar }: { doel: Doel; terug: () => void; klaar: (uit: Uit) => void }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const meld = useOpdracht<typeof meldSignaal>('aanmelding.signaal')
  const bestaand = 'dossierId' in doel
  const [bekend, zetBekend] = useState<Bekend | null>(null)
  const begin = {
    route: '',
    vanNaam: '',
    gebeurdOp: '',
    ontvangenOp: vandaag,
    feiten: '',
    mening: '',
    gezinWeet: '',
    gezinWeetReden: '',
    eerderGeprobeerd: '',
    urgentie: '',
    geweldGenoemd: 'niet-gevraagd',
    gezin: bestaand ? leegGezin : doel.gezin,
  }
  return (
    <Formulier
      opdracht={metBekend(meld.stuur, 'gezin.kinderen', zetBekend)}
      begin={begin}
      concept={bestaand ? `signaal-${doel.dossierId}` : 'signaal-nieuw'}
      breed
      knop={t('signaal.knop')}
      knoppen={
        <Knop soort="stil" onClick={terug}>
          {t('nieuw.opnieuw')}
        </Knop>
      }
      naarInvoer={({ gezin, ...w }) =>
        netjes({ ...w, ...(bestaand ? { dossierId: doel.dossierId } : { gezin: gezinInvoer(gezin) }) }) as unknown as InvoerVan<
          typeof meldSignaal
        >
      }
      bijGelukt={klaar}
    >
      <Stapel>
        {bekend && (
          <Melding
            soort="let-op"
            titel={t('zoek.elders', { team: bekend.team ?? '' })}
            actie={<KnopLink naar={`/signaal?dossier=${bekend.bezorgId}`}>{t('zoek.bezorg')}</KnopLink>}
          />
        )}
        {bestaand && doel.naam && <Melding>{t('signaal.bij', { naam: doel.naam })}</Melding>}
        <Kaart titel={t('signaal.titel')} vorm="actief">
          <SignaalVelden />
        </Kaart>
        {!bestaand && (
          <Kaart titel={t('gezin.kop')}>
            <GezinVelden onder="gezin." />
          </Kaart>
        )}
      </Stapel>
    </Formulier>
  )
}

function SignaalVelden() {
  const t = useT(teksten)
  const w = useWaarden<{ gezinWeet: string }>()
  return (
    <Stapel>
      <Keuzelijst naam="route" label={t('signaal.route')} opties={opties.route(t)} verplicht />
      <Tekstregel naam="vanNaam" label={t('signaal.van')} verplicht />
      <DatumVeld naam="gebeurdOp" label={t('signaal.gebeurd')} />
      <DatumVeld naam="ontvangenOp" label={t('signaal.ontvangen')} verplicht />
      <Tekstvlak naam="feiten" label={t('signaal.feiten')} hint={t('signaal.feiten.hint')} verplicht />
      <Tekstvlak naam="mening" label={t('signaal.mening')} laag />
      <Tekstvlak naam="eerderGeprobeerd" label={t('signaal.geprobeerd')} laag />
      <Keuze naam="gezinWeet" label={t('signaal.weet')} opties={opties.janee(t)} naast verplicht />
      {w.gezinWeet !== '' && w.gezinWeet !== 'ja' && <Tekstvlak naam="gezinWeetReden" label={t('signaal.weetReden')} laag verplicht />}
      <Keuze naam="geweldGenoemd" label={t('spoed.geweld')} opties={opties.janee(t)} naast verplicht />
      <Keuze naam="urgentie" label={t('spoed.urgentie')} opties={opties.urgentie(t)} verplicht />
    </Stapel>
  )
}
