import { DatumTekst, Melding, useDatums, useT, useTekst, Verwijzing } from '../../../kern/ui/index.ts'
import { afwijsNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import type { Alles, DeelUit } from './Een.tsx'

/** What was answered so far. */
export function Uitkomst({ a, deel }: { a: Alles; deel: DeelUit }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const d = useDatums()
  if (deel.staat === 'in onderzoek')
    return (
      <Melding titel={t('e.inOnderzoek', { dag: deel.onderzoekOp ? d.datum(deel.onderzoekOp) : '' })}>
        {a.gemeente ? deel.toelichting : null}
      </Melding>
    )
  if (deel.staat === 'toegewezen')
    return (
      <Melding
        soort="goed"
        titel={t('e.toegewezen', { n: deel.toewijzingen.length, nummers: deel.toewijzingen.join(', ') })}
        actie={
          a.verzoek.inDossier && a.verzoek.dossierId ? (
            <Verwijzing naar={`/dossiers/${a.verzoek.dossierId}/hulp`}>{t('e.dossier')}</Verwijzing>
          ) : null
        }
      >
        {deel.toelichting} <Door deel={deel} />
      </Melding>
    )
  if (deel.afwijsreden === null) return null
  const g = deel.andereGemeente
  return (
    <Melding soort="let-op" titel={t('e.afgewezen', { reden: tekst(afwijsNamen[deel.afwijsreden]) })}>
      {g && <p>{t(a.gemeente ? 'e.anders.gemeente' : 'e.anders', { gemeente: g.naam ?? g.code, code: g.code })}</p>}
      {deel.toelichting} <Door deel={deel} />
    </Melding>
  )
}

function Door({ deel }: { deel: DeelUit }) {
  const t = useT(teksten)
  return (
    <span className="meta">
      {deel.beslotenOp && <DatumTekst op={deel.beslotenOp} />} {deel.beslotenDoor && t('e.door', { naam: deel.beslotenDoor })}
    </span>
  )
}
