import type { InformantId } from '@draad/stelsel'
import {
  Chip,
  DatumTekst,
  DatumVeld,
  DoenEronder,
  Formulier,
  Keuze,
  Keuzelijst,
  Melding,
  Stapel,
  TaalRaam,
  Uitklap,
  useOpdracht,
  useT,
  useTekst,
  useVandaag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { uitkomstVastleggen } from '../commands-uitkomst.ts'
import type { stand } from '../queries.ts'
import { geenAntwoordNamen, informantNamen, zonderHulpNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { CIJFERS, GEEN_ANTWOORD, INFORMANTEN, nietGevraagd, tellend, ZONDER_HULP, type GeenAntwoord } from '../uitkomst.ts'

type Meting = NonNullable<(typeof stand)['_uit']>['uitkomsten'][number]

/** How this help was, by youth and parent, as answers; and of whom it was not asked yet once it has ended. */
export function Uitkomsten(p: {
  metingen: readonly Meting[]
  /** Has help ended, so that it is time to ask? */
  vragen: boolean
}) {
  const t = useT(teksten)
  const tekst = useTekst()
  const geldt = tellend(p.metingen)
  const eerder = p.metingen.filter((m) => !geldt.includes(m))
  const nog = p.vragen ? nietGevraagd(p.metingen) : []
  if (geldt.length === 0 && nog.length === 0) return null
  return (
    <Stapel gat={3}>
      {geldt.length > 0 && (
        <>
          <p className="meta">{t('u.titel')}</p>
          <ul className="meldingen">
            {geldt.map((m) => (
              <EenMeting key={m.id} m={m} />
            ))}
          </ul>
        </>
      )}
      {eerder.length > 0 && (
        <Uitklap label={t('u.eerder', { n: eerder.length })}>
          <ul className="meldingen">
            {eerder.map((m) => (
              <EenMeting key={m.id} m={m} />
            ))}
          </ul>
        </Uitklap>
      )}
      {nog.length > 0 && (
        <Melding soort="let-op" titel={t('u.nog')}>
          {t('u.nog.wie', { wie: nog.map((w) => tekst(informantNamen[w]).toLowerCase()).join(', ') })}
        </Melding>
      )}
    </Stapel>
  )
}

/** The button that asks, while help runs and after it. */
export function UitkomstKnop(p: { dossierId: string; leveringId: string; metingen: readonly Meting[]; vragen: boolean }) {
  const t = useT(teksten)
  const nog = nietGevraagd(p.metingen)
  return (
    <DoenEronder knop={t('u.knop')} soort={p.vragen && nog.length > 0 ? 'eerste' : 'tweede'}>
      {(klaar) => <UitkomstFormulier dossierId={p.dossierId} leveringId={p.leveringId} wie={nog[0] ?? 'jeugdige'} klaar={klaar} />}
    </DoenEronder>
  )
}

function EenMeting({ m }: { m: Meting }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <li>
      <p>
        <strong>{tekst(informantNamen[m.informant])}</strong>, <DatumTekst op={m.op} />:{' '}
        {m.reden !== null ? (
          <>
            {t('u.geenAntwoord')}. {tekst(geenAntwoordNamen[m.reden])}.
          </>
        ) : (
          <>
            {m.nut === null ? t('u.geenCijfer') : t('u.cijfer', { n: m.nut })}.{' '}
            {m.zonderHulp !== null && <>{tekst(zonderHulpNamen[m.zonderHulp])}.</>}
          </>
        )}{' '}
        {m.nietVoorOuders && (
          <Chip toon="let-op" icoon="slot">
            {t('u.afgeschermd')}
          </Chip>
        )}
      </p>
    </li>
  )
}

interface Waarden {
  informant: InformantId
  op: string
  antwoord: 'ja' | 'nee'
  nut: string
  zonderHulp: '' | (typeof ZONDER_HULP)[number]
  nietVoorOuders: boolean
  reden: '' | GeenAntwoord
}

/** The two questions as they are put to who answers; or why there is no answer. */
function UitkomstFormulier(p: { dossierId: string; leveringId: string; wie: InformantId; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const bewaar = useOpdracht<typeof uitkomstVastleggen>('levering.uitkomstVastleggen')
  const begin: Waarden = { informant: p.wie, op: useVandaag(), antwoord: 'ja', nut: '', zonderHulp: '', nietVoorOuders: false, reden: '' }
  return (
    <Formulier
      opdracht={bewaar}
      begin={begin}
      concept={`uitkomst-${p.leveringId}`}
      knop={t('u.bewaar')}
      bijGelukt={p.klaar}
      naarInvoer={(w) => {
        const ja = w.antwoord === 'ja'
        return {
          dossierId: p.dossierId,
          leveringId: p.leveringId,
          informant: w.informant,
          op: w.op,
          nut: ja && w.nut !== '' ? Number(w.nut) : null,
          zonderHulp: (ja && w.zonderHulp) || null,
          reden: (!ja && w.reden) || null,
          nietVoorOuders: w.informant === 'jeugdige' && w.nietVoorOuders,
        }
      }}
    >
      {(w) => (
        <>
          <Keuze
            naam="informant"
            label={t('u.wie')}
            verplicht
            naast
            opties={INFORMANTEN.map((i) => ({ waarde: i, label: tekst(informantNamen[i]) }))}
          />
          <Keuze
            naam="antwoord"
            label={t('u.isEr')}
            verplicht
            naast
            opties={[
              { waarde: 'ja', label: t('u.isEr.ja') },
              { waarde: 'nee', label: t('u.isEr.nee') },
            ]}
          />
          {w.antwoord === 'ja' ? (
            <TaalRaam lezer={w.informant === 'jeugdige' ? 'kind' : 'volwassene'}>
              <Vragen />
            </TaalRaam>
          ) : (
            <Keuzelijst
              naam="reden"
              label={t('u.waaromNiet')}
              waarom={t('u.waaromNiet.waarom')}
              verplicht
              opties={GEEN_ANTWOORD.map((r) => ({ waarde: r, label: tekst(geenAntwoordNamen[r]) }))}
            />
          )}
          <DatumVeld naam="op" label={t(w.antwoord === 'ja' ? 'u.op' : 'u.op.niet')} verplicht />
          {w.informant === 'jeugdige' && <Vinkje naam="nietVoorOuders" label={t('u.nietVoorOuders')} hint={t('u.nietVoorOuders.hint')} />}
        </>
      )}
    </Formulier>
  )
}

/** Worded for who answers; read out as they stand. Each may stay open: a missing answer is no low one. */
function Vragen() {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <>
      <Keuze
        naam="nut"
        label={t('u.nut')}
        hint={t('u.nut.hint')}
        naast="smal"
        opties={[...CIJFERS.map((n) => ({ waarde: String(n), label: String(n) })), { waarde: '', label: t('u.geenCijfer') }]}
      />
      <Keuze
        naam="zonderHulp"
        label={t('u.zonder')}
        opties={[...ZONDER_HULP.map((z) => ({ waarde: z, label: tekst(zonderHulpNamen[z]) })), { waarde: '', label: t('u.geenAntwoord') }]}
      />
    </>
  )
}
