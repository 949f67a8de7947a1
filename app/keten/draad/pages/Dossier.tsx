import {
  AlleenLezen,
  Chip,
  Dossierdelen,
  Fout,
  Formulier,
  kloktijd,
  Kaart,
  KnopLink,
  Laden,
  Melding,
  Pagina,
  Stapel,
  Tekstvlak,
  useIk,
  useOpdracht,
  useT,
  useVraag,
  Verwijzing,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { noodtoegang } from '../commands.ts'
import type { dossierTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { DossierBand, KorteBand } from './DossierBand.tsx'
import { leeftijd } from './leeftijd.ts'

type Dossier = NonNullable<(typeof dossierTonen)['_uit']>

/** One child's dossier: the thread on top, sections with addresses of their own under it. */
export default function DossierPagina({ params }: PaginaProps) {
  const t = useT(teksten)
  const dossierId = params['dossierId'] ?? ''
  const vraag = useVraag<typeof dossierTonen>('draad.tonen', { dossierId })
  const ik = useIk()
  if (vraag.fout) {
    const kanNood =
      vraag.fout.code === 'geweigerd' && ik.functies.some((f) => ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper'].includes(f))
    return kanNood ? <Noodtoegang dossierId={dossierId} opnieuw={vraag.opnieuw} /> : <Fout fout={vraag.fout} opnieuw={vraag.opnieuw} />
  }
  if (!vraag.data) return <Laden regels={6} />
  const d = vraag.data
  const deel = params['deel'] ?? 'draad'
  const eigen = d.rollen.includes('toegangsmedewerker') || d.rollen.includes('regisseur')
  return (
    <Pagina
      titel={d.kind.naam}
      bij={leeftijd(d.kind, t)}
      aanhef={t('d.zaak', { naam: d.zaak.naam, nummer: d.nummer })}
      chips={<Chips d={d} />}
      acties={eigen && <Acties d={d} deel={deel} />}
    >
      <Stapel>
        {d.noodTot !== null && (
          <Melding soort="let-op" titel={t('nood.nu', { tot: kloktijd(d.noodTot) })}>
            {t('nood.nu.tekst')}
          </Melding>
        )}
        {deel === 'draad' ? (
          <Kaart titel={t('d.draad', { naam: d.kind.voornaam })}>
            <DossierBand d={d} />
          </Kaart>
        ) : (
          <KorteBand key={deel} d={d} />
        )}
        {d.broersZussen.length > 0 && (
          <p className="meta">
            {t('d.ook')}:{' '}
            {d.broersZussen.map((b, i) => (
              <span key={b.dossierId}>
                {i > 0 && ', '}
                <Verwijzing naar={`/dossiers/${b.dossierId}`}>{b.naam}</Verwijzing>
              </span>
            ))}
          </p>
        )}
        <AlleenLezen value={d.noodTot !== null}>
          <Dossierdelen dossierId={d.id} open={params['deel']} rollen={d.rollen} />
        </AlleenLezen>
      </Stapel>
    </Pagina>
  )
}

/** What is done most with a dossier; not the way to where one already is. */
function Acties({ d, deel }: { d: Dossier; deel: string }) {
  const t = useT(teksten)
  return (
    <>
      {deel !== 'onderzoek' && <KnopLink naar={`/dossiers/${d.id}/onderzoek`}>{t('d.gesprek')}</KnopLink>}
      {deel !== 'plan' && (
        <KnopLink soort="eerste" naar={`/dossiers/${d.id}/plan`}>
          {t('d.plan')}
        </KnopLink>
      )}
    </>
  )
}

function Chips({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const houders = d.gezag
    .map((g) => g.houder)
    .filter(Boolean)
    .join(', ')
  return (
    <>
      {d.regisseur && <Chip>{t('d.regisseur', { naam: d.regisseur.naam })}</Chip>}
      <Chip toon={d.gezag.length === 0 ? 'let-op' : 'gewoon'}>
        {d.gezag.length === 0 ? t('d.gezag.onbekend') : t('d.gezag', { wat: houders || d.gezag[0]?.soort.replaceAll('-', ' ') || '' })}
      </Chip>
      {d.kind.geheimAdres && (
        <Chip toon="let-op" icoon="letOp">
          {t('d.geheim')}
        </Chip>
      )}
    </>
  )
}

/** A dossier that is not one's own: say so, and offer the explained, logged and lapsing way in. */
function Noodtoegang({ dossierId, opnieuw }: { dossierId: string; opnieuw: () => void }) {
  const t = useT(teksten)
  const neem = useOpdracht<typeof noodtoegang>('toegang.noodtoegang')
  return (
    <Pagina titel={t('nood.titel')}>
      <Kaart>
        <Stapel>
          <p>{t('nood.tekst')}</p>
          <Formulier opdracht={neem} begin={{ dossierId, reden: '' }} knop={t('nood.knop')} bijGelukt={opnieuw}>
            <Tekstvlak naam="reden" label={t('nood.reden')} verplicht />
          </Formulier>
        </Stapel>
      </Kaart>
    </Pagina>
  )
}
