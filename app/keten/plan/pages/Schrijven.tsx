import {
  DatumVeld,
  Formulier,
  Herhaal,
  Keuzelijst,
  Knop,
  Kop,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { bewaarPlan } from '../commands.ts'
import { DOELAUTEURS, DOMEINEN, type Actie, type Doel } from '../model.ts'
import { teksten } from '../teksten.ts'
import { zonderLeeg } from './leeg.ts'
import type { Deel, EenPlan, Versie } from './Plan.tsx'
import { opVolgorde } from './volgorde.ts'

const nieuwDoel = (): Doel => ({ id: crypto.randomUUID(), tekst: '', vanWie: 'gezin', maat: '', begin: '', streef: '' })
const nieuweActie = (): Actie => ({ id: crypto.randomUUID(), wat: '', wie: '', zegtJa: false, uiterlijk: '', domein: 'anders' })

/** The draft as a form: half-done may be saved; two who write at once compare, nothing is overwritten. */
export function Schrijven({ dossierId, a, p, v, klaar }: Deel & { p: EenPlan; v: Versie; klaar: () => void }) {
  const t = useT(teksten)
  const bewaar = useOpdracht<typeof bewaarPlan>('plan.bewaren')
  type Invoer = NonNullable<(typeof bewaarPlan)['_in']>
  return (
    <Formulier
      opdracht={bewaar}
      begin={{ dossierId, planId: p.id, versie: v.versie, gezin: v.gezin, kinderen: v.kinderen }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`plan-${v.id}`}
      knop={t('p.bewaar')}
      knoppen={
        <Knop soort="stil" onClick={klaar}>
          {t('annuleer')}
        </Knop>
      }
      bijGelukt={klaar}
      breed
    >
      {(w) => (
        <>
          <Tekstvlak naam="gezin.aanleiding" label={t('i.aanleiding')} nodigVoorVast />
          <Tekstvlak naam="gezin.analyse" label={t('i.analyse')} hint={t('i.analyse.hint')} />
          {opVolgorde(v, dossierId).map(({ k, i }) => {
            const naam = a.kinderen.find((x) => x.dossierId === k.dossierId)?.naam ?? ''
            const pad = `kinderen.${i}.inhoud`
            const metDoel = (w.kinderen[i]?.inhoud.doelen.length ?? 0) > 0
            return (
              <section key={k.dossierId} className="kaart">
                <Kop niveau={3}>{t('i.kind', { naam })}</Kop>
                <div className="formulier formulier--breed">
                  <Tekstvlak naam={`${pad}.hulp`} label={t('i.hulp', { naam })} laag nodigVoorVast={metDoel} />
                  <Doelen pad={pad} naam={naam} />
                  {!metDoel && <Tekstregel naam={`${pad}.zonderDoelReden`} label={t('i.zonderDoel', { naam })} nodigVoorVast />}
                  <Acties pad={pad} />
                  <Tekstvlak
                    naam={`${pad}.verwachting`}
                    label={t('i.verwachting', { naam })}
                    hint={t('i.verwachting.hint', { naam })}
                    laag
                    nodigVoorVast={metDoel}
                  />
                  <Vinkje naam={`${pad}.verwachtingBevestigd`} label={t('i.bevestigd', { naam })} />
                </div>
              </section>
            )
          })}
          <Kop niveau={3}>{t('i.gezin')}</Kop>
          <Tekstvlak naam="gezin.ouderhulp" label={t('i.ouderhulp')} laag />
          <Doelen pad="gezin" naam={a.kinderen[0]?.naam ?? ''} />
          <Acties pad="gezin" />
          <Herhaal
            naam="gezin.netwerk"
            label={t('n.titel')}
            wat={t('n.een')}
            nieuw={() => ({ naam: '', relatie: '', afspraak: '', grens: '' })}
          >
            {() => (
              <>
                <Tekstregel naam="naam" label={t('n.naam')} verplicht />
                <Tekstregel naam="relatie" label={t('n.relatie')} />
                <Tekstregel naam="afspraak" label={t('n.afspraak')} />
                <Tekstregel naam="grens" label={t('n.grens')} />
              </>
            )}
          </Herhaal>
          <Tekstregel naam="gezin.netwerkLeegReden" label={t('n.leeg')} />
          <Herhaal naam="gezin.helpers" label={t('h.titel')} wat={t('h.een')} nieuw={() => ({ naam: '', organisatie: '', taak: '' })}>
            {() => (
              <>
                <Tekstregel naam="naam" label={t('n.naam')} verplicht />
                <Tekstregel naam="organisatie" label={t('h.organisatie')} />
                <Tekstregel naam="taak" label={t('h.taak')} />
              </>
            )}
          </Herhaal>
          <DatumVeld naam="gezin.evaluatieOp" label={t('i.evaluatie')} hint={t('i.evaluatie.hint')} nodigVoorVast />
        </>
      )}
    </Formulier>
  )
}

function Doelen({ pad, naam }: { pad: string; naam: string }) {
  const t = useT(teksten)
  return (
    <Herhaal naam={`${pad}.doelen`} label={t('d.titel')} wat={t('d.een')} nieuw={nieuwDoel}>
      {() => (
        <>
          <Tekstregel naam="tekst" label={t('d.tekst')} nodigVoorVast />
          <Keuzelijst
            naam="vanWie"
            label={t('d.vanWie')}
            opties={DOELAUTEURS.map((x) => ({ waarde: x, label: t(`van.${x}`) }))}
            verplicht
          />
          <Tekstregel naam="maat" label={t('d.maat')} hint={t('d.maat.hint', { naam })} nodigVoorVast />
          <Tekstregel naam="begin" label={t('d.begin')} nodigVoorVast />
          <Tekstregel naam="streef" label={t('d.streef')} nodigVoorVast />
        </>
      )}
    </Herhaal>
  )
}

function Acties({ pad }: { pad: string }) {
  const t = useT(teksten)
  return (
    <Herhaal naam={`${pad}.acties`} label={t('a.titel')} wat={t('a.een')} nieuw={nieuweActie}>
      {() => (
        <>
          <Tekstregel naam="wat" label={t('a.wat')} nodigVoorVast />
          <Tekstregel naam="wie" label={t('a.wie')} nodigVoorVast />
          <Vinkje naam="zegtJa" label={t('a.ja')} />
          <DatumVeld naam="uiterlijk" label={t('a.uiterlijk')} nodigVoorVast />
          <Keuzelijst naam="domein" label={t('a.domein')} opties={DOMEINEN.map((x) => ({ waarde: x, label: t(`do.${x}`) }))} verplicht />
        </>
      )}
    </Herhaal>
  )
}
