import {
  Chip,
  Citaat,
  DatumVeld,
  DoenEronder,
  Formulier,
  Herhaal,
  Keuze,
  Keuzelijst,
  Kop,
  Stapel,
  Tekstregel,
  Tekstvlak,
  TermijnTekst,
  Tijdlijn,
  useDatums,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { evalueerPlan } from '../commands.ts'
import { AKKOORDROLLEN, DOELSTANDEN } from '../model.ts'
import { teksten } from '../teksten.ts'
import { zonderLeeg } from './leeg.ts'
import type { Deel, EenPlan, Versie } from './Plan.tsx'

const TOON = { bereikt: 'goed', deels: 'weten', niet: 'te-laat', onbekend: 'gewoon' } as const
const doelenVan = (v: Versie) => [...v.kinderen.flatMap((k) => k.inhoud.doelen), ...v.gezin.doelen]

/** The talks in which family and workers looked at every goal, and the form for the next. */
export function Evaluaties({ dossierId, a, p, v }: Deel & { p: EenPlan; v: Versie }) {
  const t = useT(teksten)
  const tekst = (id: string) => p.versies.flatMap(doelenVan).find((d) => d.id === id)?.tekst ?? '…'
  return (
    <section>
      <Stapel gat={3}>
        <Kop niveau={3}>{t('e.titel')}</Kop>
        {p.evaluaties.length === 0 && <p className="meta">{t('e.leeg')}</p>}
        {p.evaluaties.length > 0 && (
          <Tijdlijn
            koppen={4}
            momenten={p.evaluaties.map((e) => ({
              id: e.id,
              op: e.op,
              wie: e.aanwezig.map((x) => x.naam).join(', '),
              titel: e.watVerandert,
              tekst: (
                <>
                  <ul>
                    {e.doelen.map((m) => (
                      <li key={m.doelId}>
                        {tekst(m.doelId)} <Chip toon={TOON[m.stand]}>{t(`stand.${m.stand}`)}</Chip> {m.waarde}
                        {m.woorden.map((w, i) => (
                          <Citaat key={i} wie={w.van}>
                            {w.woorden}
                          </Citaat>
                        ))}
                      </li>
                    ))}
                  </ul>
                  <p className="meta">
                    {t('e.volgendeOp')}: <TermijnTekst op={e.volgendeOp} klaar={e !== p.evaluaties[0]} />
                  </p>
                </>
              ),
            }))}
          />
        )}
        {a.magSchrijven && (
          <DoenEronder knop={t('e.nieuw')}>{(klaar) => <Nieuw dossierId={dossierId} a={a} p={p} v={v} klaar={klaar} />}</DoenEronder>
        )}
      </Stapel>
    </section>
  )
}

function Nieuw({ dossierId, a, p, v, klaar }: Deel & { p: EenPlan; v: Versie; klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const evalueer = useOpdracht<typeof evalueerPlan>('plan.evalueren')
  type Invoer = NonNullable<(typeof evalueerPlan)['_in']>
  const doelen = doelenVan(v)
  const begin = {
    dossierId,
    planId: p.id,
    op: d.vandaag,
    aanwezig: a.sprekers.map((s) => ({ naam: s.naam, rol: s.rol as string })),
    watVerandert: '',
    volgendeOp: '',
    doelen: doelen.map((x) => ({ doelId: x.id, stand: 'onbekend', waarde: '', woorden: [] as { van: string; woorden: string }[] })),
  }
  return (
    <Formulier
      opdracht={evalueer}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`evaluatie-${v.id}`}
      knop={t('e.nieuw')}
      bijGelukt={klaar}
      breed
    >
      <DatumVeld naam="op" label={t('op')} verplicht />
      <Herhaal naam="aanwezig" label={t('e.aanwezig')} wat={t('e.persoon')} nieuw={() => ({ naam: '', rol: 'professional' })} verplicht>
        {() => (
          <>
            <Tekstregel naam="naam" label={t('k.naam')} verplicht />
            <Keuzelijst naam="rol" label={t('k.rol')} opties={AKKOORDROLLEN.map((r) => ({ waarde: r, label: t(`rol.${r}`) }))} verplicht />
          </>
        )}
      </Herhaal>
      {doelen.map((x, i) => (
        <section key={x.id} className="kaart">
          <Kop niveau={4}>{x.tekst}</Kop>
          <div className="formulier formulier--breed">
            <Keuze
              naam={`doelen.${i}.stand`}
              label={t('e.stand')}
              naast
              opties={DOELSTANDEN.map((s) => ({ waarde: s, label: t(`stand.${s}`) }))}
              verplicht
            />
            <Tekstregel naam={`doelen.${i}.waarde`} label={t('e.waarde', { maat: x.maat })} />
            <Herhaal naam={`doelen.${i}.woorden`} label={t('e.woorden')} wat={t('e.uitspraak')} nieuw={() => ({ van: '', woorden: '' })}>
              {() => (
                <>
                  <Tekstregel naam="van" label={t('k.van')} verplicht />
                  <Tekstvlak naam="woorden" label={t('k.woorden')} laag verplicht />
                </>
              )}
            </Herhaal>
          </div>
        </section>
      ))}
      <Tekstvlak naam="watVerandert" label={t('e.watVerandert')} verplicht />
      <DatumVeld naam="volgendeOp" label={t('e.volgende')} verplicht />
    </Formulier>
  )
}
