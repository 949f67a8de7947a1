import {
  Chip,
  Citaat,
  DatumTekst,
  Doen,
  Gegevens,
  Kaart,
  Leeg,
  Melding,
  Rij,
  Stapel,
  TermijnTekst,
  Toon,
  useDatums,
  useT,
  useTekst,
  useVraag,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { stand } from '../queries.ts'
import { teksten } from '../teksten.ts'
import {
  AfspraakFormulier,
  AntwoordFormulier,
  ContactFormulier,
  HeropenFormulier,
  SluitFormulier,
  TeVroegFormulier,
} from './Formulieren.tsx'

export type Stand = UitvoerVan<typeof stand>
export interface Deel {
  readonly dossierId: string
  readonly s: Stand
}

/** What stays after help: who asks when, what the family says, and the way back. */
export default function Nazorg({ dossierId }: { dossierId: string }) {
  const vraag = useVraag<typeof stand>('nazorg.stand', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(s) => (
        <Stapel gat={5}>
          {s.magHeropenen && <Heropenen dossierId={dossierId} s={s} />}
          <TeVroeg dossierId={dossierId} s={s} />
          <Afspraken dossierId={dossierId} s={s} />
          <Contacten dossierId={dossierId} s={s} />
          {s.gesloten ? <Sluitingen s={s} /> : <Sluiten dossierId={dossierId} s={s} />}
        </Stapel>
      )}
    </Toon>
  )
}

function Heropenen({ dossierId, s }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('h.titel')} vorm={s.gesloten ? 'actief' : 'stil'}>
      <p>{t('h.tekst')}</p>
      <Doen knop={t('h.knop')} soort={s.gesloten ? 'eerste' : 'tweede'}>
        {(dicht) => <HeropenFormulier dossierId={dossierId} s={s} klaar={dicht} />}
      </Doen>
    </Kaart>
  )
}

function TeVroeg({ dossierId, s }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart
      titel={t('t.titel')}
      acties={<Doen knop={t('t.nieuw')}>{(dicht) => <TeVroegFormulier dossierId={dossierId} klaar={dicht} />}</Doen>}
    >
      <Stapel>
        <p className="meta">{t('t.onder')}</p>
        {s.teVroeg.map((x) => (
          <article key={x.id}>
            <Citaat
              wie={
                <>
                  {x.vanNaam} ({t(`w.${x.van}`)}) · <DatumTekst op={x.op} />
                </>
              }
            >
              {x.eigenWoorden}
            </Citaat>
            {x.beantwoordOp ? (
              <p>
                {x.gevolg && <Chip>{t(`t.${x.gevolg}`)}</Chip>} {x.antwoord}{' '}
                <span className="meta">
                  {x.beantwoordDoor} · <DatumTekst op={x.beantwoordOp} />
                </span>
              </p>
            ) : (
              <Rij gat={2}>
                <Chip toon="te-laat" icoon="klok">
                  {t('t.open')}
                </Chip>
                <Doen knop={t('t.antwoord')}>{(dicht) => <AntwoordFormulier dossierId={dossierId} signaalId={x.id} klaar={dicht} />}</Doen>
              </Rij>
            )}
          </article>
        ))}
      </Stapel>
    </Kaart>
  )
}

function Afspraken({ dossierId, s }: Deel) {
  const t = useT(teksten)
  const nieuw = <Doen knop={t('a.nieuw')}>{(dicht) => <AfspraakFormulier dossierId={dossierId} s={s} klaar={dicht} />}</Doen>
  const lopend = s.afspraken.filter((a) => a.stand !== 'vervallen')
  return (
    <Kaart titel={t('a.titel')} acties={lopend.length > 0 && nieuw}>
      {lopend.length === 0 ? (
        <Leeg titel={t('a.leeg')} actie={nieuw}>
          {t('a.leeg.tekst')}
        </Leeg>
      ) : (
        <Stapel>
          {lopend.map((a) => (
            <Gegevens
              key={a.id}
              rijen={[
                [
                  t('a.op'),
                  <>
                    <TermijnTekst op={a.op} klaar={a.stand === 'gedaan'} />{' '}
                    <Chip toon={a.stand === 'gedaan' ? 'goed' : 'weten'}>{t(`s.${a.stand}`)}</Chip>
                  </>,
                ],
                [t('a.wie'), a.wieNaam],
                [t('a.hoe'), t(`v.${a.hoe}`)],
                [t('a.plan'), a.plan],
                [t('a.terugkeer'), a.terugkeer],
              ]}
            />
          ))}
        </Stapel>
      )}
    </Kaart>
  )
}

function Contacten({ dossierId, s }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart
      titel={t('c.titel')}
      acties={<Doen knop={t('c.nieuw')}>{(dicht) => <ContactFormulier dossierId={dossierId} klaar={dicht} />}</Doen>}
    >
      {s.contacten.length === 0 ? (
        <Leeg titel={t('c.leeg')} />
      ) : (
        <Stapel>
          {s.contacten.map((c) => (
            <article key={c.id}>
              <Rij gat={2}>
                <DatumTekst op={c.op} />
                <Chip toon={c.hoeGaatHet === 'goed' ? 'goed' : c.hoeGaatHet === 'slecht' ? 'te-laat' : 'gewoon'}>
                  {t(`g.${c.hoeGaatHet}`)}
                </Chip>
                {!c.gesproken && <Chip toon="let-op">{t('c.niemand')}</Chip>}
              </Rij>
              {c.gesproken && <Citaat wie={c.metWie}>{c.eigenWoorden}</Citaat>}
              {c.vervolg && (
                <p>
                  {c.vervolg} <span className="meta">{c.doorNaam}</span>
                </p>
              )}
            </article>
          ))}
        </Stapel>
      )}
    </Kaart>
  )
}

function Sluiten({ dossierId, s }: Deel) {
  const t = useT(teksten)
  const x = useTekst()
  const d = useDatums()
  return (
    <Kaart titel={t('x.titel')} vorm="stil">
      <Stapel>
        <p className="meta">{s.veiligheidOp ? t('x.veilig', { op: d.datum(s.veiligheidOp) }) : t('x.veilig.onbekend')}</p>
        {s.inDeWeg.length > 0 && (
          <Melding soort="let-op" titel={t('x.inDeWeg')}>
            <ul>
              {s.inDeWeg.map((m) => (
                <li key={m.nl}>{x(m)}</li>
              ))}
            </ul>
          </Melding>
        )}
        <div>
          <Doen knop={t('x.knop')}>{(dicht) => <SluitFormulier dossierId={dossierId} s={s} klaar={dicht} />}</Doen>
        </div>
        {s.sluitingen.length > 0 && <Sluitingen s={s} />}
      </Stapel>
    </Kaart>
  )
}

function Sluitingen({ s }: { s: Stand }) {
  const t = useT(teksten)
  const d = useDatums()
  return (
    <ul>
      {s.sluitingen.map((x) => (
        <li key={x.id}>
          {t('x.gesloten', { op: d.datum(x.op), naam: x.doorNaam })}: {t(`r.${x.reden}`)}. {x.toelichting}{' '}
          {x.heropendOp && <Chip>{t('x.heropend', { op: d.datum(x.heropendOp) })}</Chip>}
        </li>
      ))}
    </ul>
  )
}
