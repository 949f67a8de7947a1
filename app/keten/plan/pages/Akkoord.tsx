import {
  Chip,
  Citaat,
  DatumTekst,
  DoenEronder,
  Formulier,
  Keuze,
  Keuzelijst,
  Kop,
  Melding,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  useTekst,
} from '../../../kern/ui/index.ts'
import type { legAkkoordVast, stelPlanVast } from '../commands.ts'
import { AKKOORDROLLEN, MATEN } from '../model.ts'
import { teksten } from '../teksten.ts'
import { zonderLeeg } from './leeg.ts'
import type { EenPlan, Plannen, Versie } from './Plan.tsx'

const TOON = { eens: 'goed', deels: 'let-op', niet: 'te-laat' } as const

/** What each person says of a version, in their own words; with a draft also the way to ask, and to make it final. */
export function Akkoord(p: { v: Versie } | { v: Versie; dossierId: string; a: Plannen; p: EenPlan }) {
  const t = useT(teksten)
  const { v } = p
  return (
    <section>
      <Stapel gat={3}>
        <Kop niveau={3}>{t('k.titel')}</Kop>
        {v.akkoord.length === 0 && <p className="meta">{t('k.leeg')}</p>}
        {v.akkoord.map((k) => (
          <Citaat
            key={k.id}
            wie={
              <>
                {k.van}, {t(`rol.${k.rol}`)} · <DatumTekst op={k.op} /> <Chip toon={TOON[k.mate]}>{t(`mate.${k.mate}`)}</Chip>{' '}
                {!k.geldt && <Chip>{t('k.oudeTekst')}</Chip>}
              </>
            }
          >
            {k.woorden}
          </Citaat>
        ))}
        {v.zonderAkkoordReden && (
          <Melding soort="let-op" titel={t('p.zonderAkkoordWas')}>
            {v.zonderAkkoordReden}
          </Melding>
        )}
        {'a' in p && p.a.magSchrijven && (
          <>
            <DoenEronder knop={t('k.nieuw')}>
              {(klaar) => <Nieuw dossierId={p.dossierId} a={p.a} p={p.p} v={v} klaar={klaar} />}
            </DoenEronder>
            <Vaststellen dossierId={p.dossierId} a={p.a} p={p.p} v={v} />
          </>
        )}
      </Stapel>
    </section>
  )
}

interface Deel {
  dossierId: string
  a: Plannen
  p: EenPlan
  v: Versie
}

function Nieuw({ dossierId, a, p, v, klaar }: Deel & { klaar: () => void }) {
  const t = useT(teksten)
  const leg = useOpdracht<typeof legAkkoordVast>('plan.akkoordVastleggen')
  type Invoer = NonNullable<(typeof legAkkoordVast)['_in']>
  const begin = { dossierId, planId: p.id, versie: v.versie, persoonId: '', van: '', rol: '', mate: '', woorden: '' }
  const naarInvoer = (w: typeof begin) => {
    const wie = a.sprekers.find((s) => s.persoonId === w.persoonId)
    return zonderLeeg(wie ? { ...w, van: wie.naam, rol: wie.rol } : { ...w, persoonId: '' }) as Invoer
  }
  return (
    <Formulier opdracht={leg} begin={begin} naarInvoer={naarInvoer} concept={`akkoord-${v.id}`} knop={t('k.nieuw')} bijGelukt={klaar}>
      {(w) => (
        <>
          <Keuzelijst
            naam="persoonId"
            label={t('k.van')}
            opties={[...a.sprekers.map((s) => ({ waarde: s.persoonId, label: s.naam })), { waarde: 'ander', label: t('k.ander') }]}
            verplicht
          />
          {w.persoonId === 'ander' && <Tekstregel naam="van" label={t('k.naam')} verplicht />}
          {w.persoonId === 'ander' && (
            <Keuzelijst naam="rol" label={t('k.rol')} opties={AKKOORDROLLEN.map((r) => ({ waarde: r, label: t(`rol.${r}`) }))} verplicht />
          )}
          <Keuze naam="mate" label={t('k.mate')} naast opties={MATEN.map((m) => ({ waarde: m, label: t(`mate.${m}`) }))} verplicht />
          <Tekstvlak naam="woorden" label={t('k.woorden')} hint={t('k.woorden.hint')} verplicht />
        </>
      )}
    </Formulier>
  )
}

/** Says what is missing; what can be explained instead has its field, the rest must be written first. */
function Vaststellen({ dossierId, a, p, v }: Deel) {
  const t = useT(teksten)
  const x = useTekst()
  const vast = useOpdracht<typeof stelPlanVast>('plan.vaststellen')
  type Invoer = NonNullable<(typeof stelPlanVast)['_in']>
  const inhoud = v.ontbreekt.filter((o) => o.pad !== 'zonderAkkoordReden')
  const stem = v.ontbreekt.find((o) => o.pad === 'zonderAkkoordReden')
  const naam = (pad: string) => {
    const i = /^kinderen\.(\w|-)+?\./.exec(pad)?.[0].slice(9, -1)
    const id = i === undefined ? null : (v.kinderen[Number(i)]?.dossierId ?? i)
    return id === null ? '' : `${a.kinderen.find((k) => k.dossierId === id)?.naam ?? ''}: `
  }
  if (inhoud.length > 0)
    return (
      <Melding soort="let-op" titel={t('p.mist')}>
        <ul>
          {inhoud.map((o) => (
            <li key={o.pad}>
              {naam(o.pad)}
              {x(o.tekst)}
            </li>
          ))}
          {stem && <li>{x(stem.tekst)}</li>}
        </ul>
      </Melding>
    )
  if (!a.magVaststellen) return <Melding>{t('p.alleenRegisseur')}</Melding>
  return (
    <Formulier
      key={v.versie}
      opdracht={vast}
      begin={{ dossierId, planId: p.id, versie: v.versie, zonderAkkoordReden: '', laterReden: '' }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      knop={t('p.vast')}
    >
      <Melding soort={stem ? 'let-op' : 'goed'}>{stem ? x(stem.tekst) : t('p.vast.let')}</Melding>
      {stem && <Tekstvlak naam="zonderAkkoordReden" label={t('p.zonderAkkoord')} laag />}
      <Tekstregel naam="laterReden" label={t('p.later')} />
    </Formulier>
  )
}
