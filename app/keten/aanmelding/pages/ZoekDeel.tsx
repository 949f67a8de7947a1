import { useEffect, useRef, useState, type ReactNode } from 'react'
import {
  alsMislukt,
  Chip,
  DatumVeld,
  Formulier,
  Fout,
  Kaart,
  KnopLink,
  Leeg,
  Melding,
  Stapel,
  Tekstregel,
  useClient,
  useT,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { zoekPersoon } from '../commands.ts'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'

export type Gevonden = UitvoerVan<typeof zoekPersoon>
export type Treffer = Gevonden['treffers'][number]
export interface Gezocht {
  bsn: string
  achternaam: string
  geboortedatum: string
}

/** Search and its hits. The BSN goes in the body of a request and is nowhere kept: not in the address, not in a draft. */
export function ZoekDeel(p: {
  begin?: Partial<Gezocht>
  /** Search at once when `begin` holds enough to search with. */
  meteen?: boolean
  /** Buttons of one hit. */
  acties: (treffer: Treffer) => ReactNode
  /** Shown under the hits, when a search was made. */
  daarna?: (gezocht: Gezocht, gevonden: Gevonden) => ReactNode
}) {
  const t = useT(teksten)
  const client = useClient()
  const [uit, zetUit] = useState<{ gezocht: Gezocht; gevonden: Gevonden } | null>(null)
  const opdracht = {
    stuur: async (w: Gezocht) => {
      const gevonden = (await client.roep('aanmelding.zoek', netjes(w))) as Gevonden
      zetUit({ gezocht: w, gevonden })
      return gevonden
    },
  }
  const begin: Gezocht = { bsn: '', achternaam: '', geboortedatum: '', ...p.begin }
  const [mis, zetMis] = useState<unknown>(null)
  const meteen = useRef(p.meteen === true && (begin.bsn !== '' || (begin.achternaam !== '' && begin.geboortedatum !== '')))
  useEffect(() => {
    if (!meteen.current) return
    meteen.current = false
    opdracht.stuur(begin).catch((e: unknown) => zetMis(alsMislukt(e)))
  })
  const alleenNaam = begin.achternaam !== '' && begin.geboortedatum === '' && begin.bsn === ''
  return (
    <Stapel>
      {mis !== null && uit === null && <Fout fout={mis} />}
      <Kaart titel={t('zoek.wat')} onder={t('zoek.log')}>
        {alleenNaam && uit === null && <Melding titel={t('zoek.nog')}>{t('zoek.nog.tekst')}</Melding>}
        <Formulier<Gezocht> opdracht={opdracht} begin={begin} knop={t('zoek.knop')} gelukt={null}>
          <Tekstregel naam="achternaam" label={t('zoek.naam')} hint={t('zoek.naam.hint')} />
          <DatumVeld naam="geboortedatum" label={t('zoek.geboren')} hint={t('zoek.geboren.hint')} deels />
          <Tekstregel naam="bsn" label={t('zoek.bsn')} hint={t('zoek.bsn.hint')} kort cijfers max={9} />
        </Formulier>
      </Kaart>
      <div aria-live="polite">
        {uit && (
          <Stapel gat={3}>
            <Kaart titel={t('zoek.gevonden', { n: uit.gevonden.treffers.length })}>
              {uit.gevonden.treffers.length === 0 ? (
                <Leeg titel={t('zoek.niets')}>{t('zoek.niets.tekst')}</Leeg>
              ) : (
                <ul className="stapel" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
                  {uit.gevonden.treffers.map((x) => (
                    <TrefferRegel key={x.soort === 'eigen' ? x.dossierId + x.naam : (x.bezorgId ?? x.team)} treffer={x}>
                      {p.acties(x)}
                    </TrefferRegel>
                  ))}
                </ul>
              )}
              {uit.gevonden.meer > 0 && <p className="meta">{t('zoek.meer', { n: uit.gevonden.meer })}</p>}
            </Kaart>
            {p.daarna?.(uit.gezocht, uit.gevonden)}
          </Stapel>
        )}
      </div>
    </Stapel>
  )
}

function TrefferRegel({ treffer: x, children }: { treffer: Treffer; children: ReactNode }) {
  const t = useT(teksten)
  const zeker = <Chip toon={x.zekerheid === 'zeker' ? 'goed' : 'gewoon'}>{t(`zoek.${x.zekerheid}`)}</Chip>
  if (x.soort === 'niet-eigen')
    return (
      <li>
        <Stapel gat={2}>
          <p>
            <strong>{t('zoek.elders', { team: x.team })}</strong> {zeker}
          </p>
          <p>{t('zoek.elders.tekst', { wie: x.regisseur ?? x.team, tel: x.telefoon ?? '–' })}</p>
          <div className="rij">{children}</div>
        </Stapel>
      </li>
    )
  return (
    <li>
      <Stapel gat={2}>
        <p>
          <strong>{x.naam}</strong> {x.leeftijd !== null && <span className="meta">{t('zoek.jaar', { n: x.leeftijd })}</span>}{' '}
          <span className="meta">
            {t(`plaats.${x.plaats as 'kind'}`)} · {x.nummer}
          </span>{' '}
          {x.gesloten && <Chip>{t('zoek.gesloten')}</Chip>} {zeker}
        </p>
        <div className="rij">{children}</div>
      </Stapel>
    </li>
  )
}

/** Where a hit leads to: open it, or bring a signal to who has it. */
export function TrefferActies({ treffer: x }: { treffer: Treffer }) {
  const t = useT(teksten)
  if (x.soort === 'eigen')
    return (
      <>
        <KnopLink naar={`/dossiers/${x.dossierId}`}>{t('zoek.open')}</KnopLink>
        <KnopLink soort="stil" naar={`/signaal?dossier=${x.dossierId}`}>
          {t('zoek.signaal')}
        </KnopLink>
      </>
    )
  return x.bezorgId ? <KnopLink naar={`/signaal?dossier=${x.bezorgId}`}>{t('zoek.bezorg')}</KnopLink> : null
}
