import {
  Chip,
  Citaat,
  DatumTekst,
  DatumVeld,
  DoenEronder,
  Formulier,
  GetalVeld,
  Kaart,
  Keuze,
  Keuzelijst,
  Leeg,
  Melding,
  Periode,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  useVandaag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { overbruggen, overbruggingStoppen, spreekContactAf, wachtcontact } from '../commands.ts'
import { WETEN, type Weten } from '../model.ts'
import type { stand } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Stand = NonNullable<(typeof stand)['_uit']>

/** The time before help: who keeps in touch, how it goes, and what helps in the meantime. */
export function Wachten({ dossierId, s, mag }: { dossierId: string; s: Stand; mag: boolean }) {
  const t = useT(teksten)
  const open = s.overbruggingen.find((o) => o.tot === null)
  return (
    <Kaart titel={t('w.titel')}>
      <Stapel>
        {s.wachtafspraak ? (
          <p>
            {t('w.afspraak', { wie: s.wachtafspraak.contactNaam, n: s.wachtafspraak.elkeDagen })}{' '}
            {s.wachtafspraak.verwachtOp && (
              <>
                {t('w.verwacht')} <DatumTekst op={s.wachtafspraak.verwachtOp} />.
              </>
            )}
          </p>
        ) : (
          <Leeg titel={t('w.geen')} />
        )}
        {s.overbruggingen.map((o) => (
          <p key={o.id}>
            <strong>{t('o.titel')}:</strong> {o.soort}, {o.doorWie}, <Periode van={o.van} tot={o.tot} />
          </p>
        ))}
        {s.wachtcontacten.map((c) => (
          <Citaat
            key={c.id}
            wie={
              <>
                {c.woordenVan}, <DatumTekst op={c.op} />{' '}
                {c.verergerd === 'ja' && (
                  <Chip toon="te-laat" icoon="letOp">
                    {t('w.verergerd')}
                  </Chip>
                )}
              </>
            }
          >
            {c.eigenWoorden}
          </Citaat>
        ))}
        {mag && (
          <Rij gat={3}>
            <DoenEronder knop={t('w.contact')}>{(klaar) => <ContactFormulier dossierId={dossierId} klaar={klaar} />}</DoenEronder>
            <DoenEronder knop={t('w.spreekAf')}>
              {(klaar) => <AfspraakFormulier dossierId={dossierId} team={s.team} klaar={klaar} />}
            </DoenEronder>
            {open ? (
              <DoenEronder knop={t('o.stop')}>{(klaar) => <EindeFormulier dossierId={dossierId} id={open.id} klaar={klaar} />}</DoenEronder>
            ) : (
              <DoenEronder knop={t('o.knop')}>{(klaar) => <OverbrugFormulier dossierId={dossierId} klaar={klaar} />}</DoenEronder>
            )}
          </Rij>
        )}
      </Stapel>
    </Kaart>
  )
}

function ContactFormulier({ dossierId, klaar }: { dossierId: string; klaar: () => void }) {
  const t = useT(teksten)
  const meld = useOpdracht<typeof wachtcontact>('levering.wachtcontact')
  const opties = WETEN.map((w) => ({ waarde: w, label: t(`w.${w}`) }))
  return (
    <Formulier
      opdracht={meld}
      begin={{ op: useVandaag(), eigenWoorden: '', woordenVan: '', verergerd: '' as '' | Weten, gevaar: '' as '' | Weten }}
      concept={`wachtcontact-${dossierId}`}
      naarInvoer={(w) => ({ dossierId, ...w, verergerd: w.verergerd as Weten, gevaar: w.gevaar as Weten })}
      knop={t('w.contact')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="eigenWoorden" label={t('w.woorden')} hint={t('e.woorden.hint')} verplicht />
      <Tekstregel naam="woordenVan" label={t('w.van')} verplicht />
      <Keuze naam="verergerd" label={t('w.erger')} verplicht naast opties={opties} />
      <Keuze naam="gevaar" label={t('w.gevaar')} hint={t('w.gevaar.hint')} verplicht naast opties={opties} />
      <DatumVeld naam="op" label={t('e.op')} verplicht />
    </Formulier>
  )
}

function AfspraakFormulier({ dossierId, team, klaar }: { dossierId: string; team: Stand['team']; klaar: () => void }) {
  const t = useT(teksten)
  const spreek = useOpdracht<typeof spreekContactAf>('levering.spreekContactAf')
  return (
    <Formulier
      opdracht={spreek}
      begin={{ contactId: '', elkeDagen: 14 as number | null, verwachtOp: '' }}
      naarInvoer={(w) => ({ dossierId, contactId: w.contactId, elkeDagen: w.elkeDagen ?? 14, verwachtOp: w.verwachtOp || null })}
      knop={t('w.spreekAf')}
      bijGelukt={klaar}
    >
      <Keuzelijst naam="contactId" label={t('w.wie')} verplicht opties={team.map((m) => ({ waarde: m.id, label: m.naam }))} />
      <GetalVeld naam="elkeDagen" label={t('w.dagen')} verplicht />
      <DatumVeld naam="verwachtOp" label={t('w.wanneer')} />
    </Formulier>
  )
}

function OverbrugFormulier({ dossierId, klaar }: { dossierId: string; klaar: () => void }) {
  const t = useT(teksten)
  const overbrug = useOpdracht<typeof overbruggen>('levering.overbruggen')
  return (
    <Formulier
      opdracht={overbrug}
      begin={{ soort: '', doorWie: '', van: useVandaag(), vrijwillig: false }}
      naarInvoer={(w) => ({ dossierId, ...w })}
      knop={t('o.knop')}
      bijGelukt={klaar}
    >
      <Melding soort="info">{t('o.vrij.hint')}</Melding>
      <Tekstregel naam="soort" label={t('o.soort')} verplicht />
      <Tekstregel naam="doorWie" label={t('o.door')} verplicht />
      <DatumVeld naam="van" label={t('v.van')} verplicht />
      <Vinkje naam="vrijwillig" label={t('o.vrij')} />
    </Formulier>
  )
}

function EindeFormulier({ dossierId, id, klaar }: { dossierId: string; id: string; klaar: () => void }) {
  const t = useT(teksten)
  const stop = useOpdracht<typeof overbruggingStoppen>('levering.overbruggingStoppen')
  return (
    <Formulier
      opdracht={stop}
      begin={{ tot: useVandaag(), reden: '' }}
      naarInvoer={(w) => ({ dossierId, overbruggingId: id, ...w })}
      knop={t('o.stop')}
      bijGelukt={klaar}
    >
      <DatumVeld naam="tot" label={t('s.einde')} verplicht />
      <Tekstvlak naam="reden" label={t('o.waarom')} verplicht laag />
    </Formulier>
  )
}
