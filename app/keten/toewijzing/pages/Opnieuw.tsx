import { useEffect } from 'react'
import { Formulier, Kaart, Melding, useIk, useOpdracht, useT, useVraag, Verwijzing } from '../../../kern/ui/index.ts'
import { BijBericht } from '../../levering/pages/public.ts'
import type { opnieuw } from '../commands.ts'
import { isEigenBericht } from '../herstel.ts'
import type { BerichtRegel } from '../model.ts'
import type { berichten, berichtenVan } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Draad = NonNullable<(typeof berichtenVan)['_uit']>

/** When the newest order was rejected: send it anew, once the record was mended. */
export function Opnieuw(p: {
  toewijzing: { id: string; nummer: number; versie: number; teMelden: boolean }
  dossierId: string
  berichten: readonly BerichtRegel[]
  uitleg?: boolean
  verversen: () => void
}) {
  const t = useT(teksten)
  const functies = useIk().functies
  const stuur = useOpdracht<typeof opnieuw>('toewijzing.opnieuw')
  const laatste = p.berichten.findLast((b) => b.soort === 'JW301')
  const mag = functies.includes('regisseur') || functies.includes('toegangsmedewerker')
  if (!mag || laatste?.status !== 'afgekeurd') return null
  if (p.toewijzing.teMelden) return <WordtVerstuurd nummer={p.toewijzing.nummer} na={laatste.id} klaar={p.verversen} />
  const knop = (
    <Formulier
      opdracht={stuur}
      begin={{}}
      naarInvoer={() => ({ dossierId: p.dossierId, toewijzingId: p.toewijzing.id, versie: p.toewijzing.versie })}
      concept={false}
      knop={t('o.knop')}
      gelukt={t('o.gelukt')}
    >
      {null}
    </Formulier>
  )
  if (!p.uitleg) return knop
  return (
    <Melding soort="let-op" titel={t('o.titel')}>
      <p>
        {t('o.tekst')} <Verwijzing naar={`/dossiers/${p.dossierId}/berichten?bericht=${laatste.id}`}>{t('o.fouten')}</Verwijzing>
      </p>
      {knop}
    </Melding>
  )
}

/** The new order is being written; tells when it is there, so that the page shows it. */
function WordtVerstuurd({ nummer, na, klaar }: { nummer: number; na: string; klaar: () => void }) {
  const t = useT(teksten)
  const vraag = useVraag<typeof berichten>('toewijzing.berichten', { nummer, soort: 'JW301' }, { elkeSeconden: 2 })
  const nieuwste = vraag.data?.[0]?.id
  useEffect(() => {
    if (nieuwste !== undefined && nieuwste !== na) klaar()
  }, [nieuwste, na, klaar])
  return <Melding soort="info">{t('o.gelukt')}</Melding>
}

/** What the reader can do with this message, in one place: repair and resend, correct, remove, or one sentence why not. */
export function WatNu({
  b,
  dossierId,
  draad,
  verversen,
}: {
  b: BerichtRegel
  dossierId: string
  draad: Draad | undefined
  verversen: () => void
}) {
  const t = useT(teksten)
  const functies = useIk().functies
  const aanbieder = functies.includes('aanbieder')
  if ((b.soort === 'JW305' || b.soort === 'JW307') && aanbieder && isEigenBericht(b, true))
    return <BijBericht dossierId={dossierId} berichtId={b.id} />
  const beheer = functies.includes('regisseur') || functies.includes('toegangsmedewerker')
  if ((b.soort === 'JW305' || b.soort === 'JW307') && beheer)
    return (
      <Kaart titel={t('n.titel2')}>
        <p>
          {t('n.vanAanbieder')} <Verwijzing naar={`/dossiers/${dossierId}/hulp`}>{t('b.naar.hulp')}</Verwijzing>
        </p>
      </Kaart>
    )
  if (b.soort !== 'JW301' || b.richting !== 'uit' || !beheer || !draad) return null
  const naarHulp = <Verwijzing naar={`/dossiers/${dossierId}/hulp`}>{t('b.naar.hulp')}</Verwijzing>
  const nieuwste = (nummer: number) => draad.berichten.findLast((x) => x.soort === 'JW301' && x.nummers.includes(nummer))
  const open = draad.toewijzingen.filter((x) => b.nummers.includes(x.nummer) && nieuwste(x.nummer)?.id === b.id)
  return (
    <Kaart titel={t('n.titel2')}>
      {b.status !== 'afgekeurd' ? (
        <p>
          {t(b.status === 'bevestigd' ? 'n.bevestigd' : 'n.wacht')} {naarHulp}
        </p>
      ) : open.length === 0 ? (
        <p>{t('n.vervangen')}</p>
      ) : (
        <>
          <p>{t('n.herstel')}</p>
          {/* One is enough: each order tells the full state of the child at this provider. */}
          {open.slice(0, 1).map((x) => (
            <Opnieuw
              key={x.id}
              verversen={verversen}
              toewijzing={x}
              dossierId={dossierId}
              berichten={draad.berichten.filter((y) => y.nummers.includes(x.nummer))}
            />
          ))}
        </>
      )}
    </Kaart>
  )
}
