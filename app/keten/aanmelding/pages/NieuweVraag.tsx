import { useEffect, useState } from 'react'
import {
  Formulier,
  Kaart,
  Knop,
  KnopLink,
  Melding,
  Pagina,
  Rij,
  Stapel,
  Stappen,
  kijkZoekvraag,
  leesZoekvraag,
  neemZoekvraag,
  useClient,
  useNavigatie,
  useOpdracht,
  useT,
  type InvoerVan,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { legVast } from '../commands.ts'
import { metBekend, type Bekend } from './bekend.ts'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'
import { gezinInvoer, GezinVelden, leegGezin, leegKind, leegVraag, SpoedVelden, vraagInvoer, VraagVelden } from './velden.tsx'
import { TrefferActies, ZoekDeel, type Gezocht } from './ZoekDeel.tsx'

const CONCEPT = 'nieuwe-vraag'
const LEEG = { ...leegVraag, ...leegGezin, gezocht: 'onbekend' }
type Waarden = typeof LEEG

/** A new question: search first, then the question and the family on one page, with a draft. */
export default function NieuweVraag(_p: PaginaProps) {
  const t = useT(teksten)
  const [begin, zetBegin] = useState<Waarden | null>(null)
  const [concept, zetConcept] = useState(false)
  // Who somebody was asked about elsewhere is searched for here; it comes through memory, never through the address.
  const [gevraagd] = useState(() => leesZoekvraag(kijkZoekvraag() ?? ''))
  useEffect(() => void neemZoekvraag(), [])
  const client = useClient()
  useEffect(() => {
    let weg = false
    client.leesConcept(CONCEPT).then(
      (c) => !weg && zetConcept(c !== null),
      () => {},
    )
    return () => {
      weg = true
    }
  }, [client])
  return (
    <Pagina titel={t('nieuw.titel')} aanhef={t('zoek.uitleg')}>
      <Stapel>
        <Stappen stappen={[t('nieuw.stap.zoek'), t('nieuw.stap.vraag')]} nu={begin ? 1 : 0} />
        {begin ? (
          <VraagFormulier begin={begin} terug={() => zetBegin(null)} />
        ) : (
          <>
            {concept && (
              <Melding titel={t('nieuw.concept')} actie={<Knop onClick={() => zetBegin(LEEG)}>{t('nieuw.concept.knop')}</Knop>} />
            )}
            <ZoekDeel
              begin={gevraagd.soort === 'bsn' ? { bsn: gevraagd.bsn } : {}}
              meteen
              acties={(x) => <TrefferActies treffer={x} />}
              daarna={(g) => (
                <Rij>
                  <Knop soort="eerste" onClick={() => zetBegin(na(g))}>
                    {t('nieuw.verder')}
                  </Knop>
                </Rij>
              )}
            />
            <div className="rij">
              <Knop soort="stil" onClick={() => zetBegin({ ...LEEG, gezocht: 'kon-niet' })}>
                {t('nieuw.zonder')}
              </Knop>
              <span className="meta">{t('nieuw.zonder.tekst')}</span>
            </div>
          </>
        )}
      </Stapel>
    </Pagina>
  )
}

/** What was searched for is not asked a second time. */
function na(g: Gezocht): Waarden {
  return {
    ...LEEG,
    gezocht: g.bsn ? 'bsn' : 'naam',
    kinderen: [{ ...leegKind, achternaam: g.achternaam, geboortedatum: g.geboortedatum, bsn: g.bsn }],
  }
}

function VraagFormulier({ begin, terug }: { begin: Waarden; terug: () => void }) {
  const t = useT(teksten)
  const { ga } = useNavigatie()
  const leg = useOpdracht<typeof legVast>('aanmelding.vastleggen')
  const [bekend, zetBekend] = useState<Bekend | null>(null)
  return (
    <Formulier
      opdracht={metBekend(leg.stuur, 'kinderen', zetBekend)}
      begin={begin}
      concept={CONCEPT}
      breed
      knop={t('nieuw.knop')}
      gelukt={t('nieuw.gelukt')}
      knoppen={
        <Knop soort="stil" onClick={terug}>
          {t('nieuw.opnieuw')}
        </Knop>
      }
      naarInvoer={(w) => netjes({ ...vraagInvoer(w), ...gezinInvoer(w) }) as unknown as InvoerVan<typeof legVast>}
      bijGelukt={(uit) => ga(`/dossiers/${uit.dossiers[0] ?? ''}`)}
    >
      <Stapel>
        {bekend && (
          <Melding
            soort="let-op"
            titel={t('zoek.elders', { team: bekend.team ?? '' })}
            actie={<KnopLink naar={`/signaal?dossier=${bekend.bezorgId}`}>{t('zoek.signaal')}</KnopLink>}
          />
        )}
        <Kaart titel={t('vraag.kop')} vorm="actief">
          <VraagVelden />
        </Kaart>
        <Kaart titel={t('gezin.kop')}>
          <GezinVelden />
        </Kaart>
        <Kaart titel={t('spoed.kop')}>
          <SpoedVelden />
        </Kaart>
      </Stapel>
    </Formulier>
  )
}
