import { useState } from 'react'
import {
  Chip,
  DatumTekst,
  Kaart,
  Knop,
  Leeg,
  Rij,
  Stapel,
  Tabel,
  Tijdstip,
  Toon,
  useT,
  useTekst,
  useTitel,
  useVraag,
  type DossierdeelProps,
  type Kolom,
} from '../../../kern/ui/index.ts'
import { doelWoord, rolWoord } from '../doelen.ts'
import type { delen } from '../queries.ts'
import { teksten } from '../teksten.ts'

type Antwoord = NonNullable<(typeof delen)['_uit']>
type Recht = Antwoord['rechten'][number]
type Keek = Antwoord['inzage'][number]

/** Shown before somebody asks for the rest. */
const EERST = 15

/** Who may see this dossier and on which ground, and who looked: the same lists the family gets. */
export default function Delen({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof delen>('logboek.dossier', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <Stapel>
          <Kaart titel={t('x.rechten')} onder={t('x.rechten.onder')}>
            <Rechten rijen={a.rechten} />
          </Kaart>
          <Kaart titel={t('x.inzage')} onder={t('x.inzage.onder')}>
            <Inzagen rijen={a.inzage} />
          </Kaart>
        </Stapel>
      )}
    </Toon>
  )
}

function Rechten({ rijen }: { rijen: readonly Recht[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const tot = (r: Recht) => (r.vervaltOp ? <Tijdstip op={r.vervaltOp} /> : r.tot ? <DatumTekst op={r.tot} vorm="kort" /> : t('x.tot.open'))
  const kolommen: Kolom<Recht>[] = [
    { id: 'wie', kop: t('x.wie'), cel: (r) => r.wie, sorteer: (r) => r.wie },
    { id: 'rol', kop: t('x.rol'), cel: (r) => tekst(rolWoord(r.rol)) },
    { id: 'doel', kop: t('x.doel'), cel: (r) => tekst(doelWoord(r.doel)) },
    { id: 'grondslag', kop: t('x.grondslag'), cel: (r) => r.grondslag },
    { id: 'van', kop: t('x.van'), cel: (r) => <DatumTekst op={r.van} vorm="kort" />, sorteer: (r) => r.van },
    { id: 'tot', kop: t('x.tot'), cel: tot },
  ]
  return <Tabel<Recht> bijschrift={t('x.rechten')} bijschriftVerborgen rijen={rijen} sleutel={(r) => r.id} dicht kolommen={kolommen} />
}

function Inzagen({ rijen }: { rijen: readonly Keek[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const titel = useTitel()
  const [alles, zetAlles] = useState(false)
  const kolommen: Kolom<Keek>[] = [
    {
      id: 'wie',
      kop: t('x.wie'),
      cel: (r) => (
        <>
          {r.naam}
          {r.partij && <span className="meta"> {r.partij}</span>}
        </>
      ),
      sorteer: (r) => r.naam,
    },
    {
      id: 'wat',
      kop: t('x.wat'),
      cel: (r) => (
        <>
          {titel(r.wat)} {r.soort === 'geweigerd' && <Chip toon="let-op">{t('inzage.geweigerd')}</Chip>}
        </>
      ),
    },
    { id: 'doel', kop: t('x.doel'), cel: (r) => tekst(doelWoord(r.doel)) },
    { id: 'keer', kop: t('x.keer'), cel: (r) => r.keer, sorteer: (r) => r.keer, getal: true },
    { id: 'laatst', kop: t('x.laatst'), cel: (r) => <Tijdstip op={String(r.laatst)} />, sorteer: (r) => String(r.laatst) },
  ]
  const voet = !alles && rijen.length > EERST && (
    <Rij>
      <Knop onClick={() => zetAlles(true)}>{t('x.inzage.alles', { n: rijen.length })}</Knop>
    </Rij>
  )
  return (
    <Tabel<Keek>
      bijschrift={t('x.inzage')}
      bijschriftVerborgen
      rijen={alles ? rijen : rijen.slice(0, EERST)}
      sleutel={(r) => `${r.naam}${r.wat}${r.soort}${r.doel}`}
      dicht
      leeg={<Leeg titel={t('x.leeg')} />}
      kolommen={kolommen}
      voet={voet}
    />
  )
}
