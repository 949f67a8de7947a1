import { useRef, useState } from 'react'
import {
  alsMislukt,
  DatumVeld,
  Formulier,
  Herhaal,
  Kaart,
  Keuzelijst,
  Kop,
  Melding,
  Mislukt,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
  useTekst,
  Vinkje,
  Vinkjes,
  type UitvoerVan,
} from '../../../kern/ui/index.ts'
import type { bewaren, voorleggen } from '../commands.ts'
import { omvangInBrief, productNaam } from '../brief-woorden.ts'
import { GEEN_GESPREK, OORZAKEN, WEIGERREDENEN, type BesluitInhoud } from '../model.ts'
import type { een } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { BewaarKnop, type Concept } from './BewaarKnop.tsx'
import { begin, schoon } from './schoon.ts'
import { VoorzieningVelden } from './VoorzieningVelden.tsx'

export type Blad = UitvoerVan<typeof een>

/** The draft: the same headings in the same order as the letter it becomes. Sending lays it before the municipality. */
export function BesluitSchrijven({ blad, klaar }: { blad: Blad; klaar: () => void }) {
  const t = useT(teksten)
  const b = blad.besluit
  // After saving, the form still holds the version it was based on; this is the one that saving made of it.
  const bewaard = useRef({ basis: 0, nu: 0 })
  // One's own unsent text belongs to the version it was written on: over a newer one it would hide what a colleague wrote.
  const [concept] = useState(`besluit-${b.id}-${b.versie}`)
  const bewaar = useOpdracht<typeof bewaren>('besluit.bewaren')
  const legVoor = useOpdracht<typeof voorleggen>('besluit.voorleggen')
  const waar = { dossierId: b.dossierId, besluitId: b.id }
  const nu = (basis: number) => (bewaard.current.basis === basis ? bewaard.current.nu : basis)
  const houd = async ({ versie, ...inhoud }: Concept) => {
    try {
      const uit = await bewaar.stuur({ ...waar, versie: nu(versie), inhoud: schoon(metEigenaar(inhoud, blad.regisseur)) as never })
      bewaard.current = { basis: versie, nu: uit.versie }
    } catch (e) {
      throw alsConflict(e)
    }
  }
  const stuur = async (w: Concept) => {
    await houd(w)
    return legVoor.stuur({ ...waar, versie: nu(w.versie) })
  }
  return (
    <Formulier
      opdracht={{ stuur }}
      begin={{ ...begin(b.inhoud), versie: b.versie }}
      concept={concept}
      knop={t('s.legVoor')}
      gelukt={t('s.voorgelegd')}
      bijGelukt={klaar}
      breed
      knoppen={<BewaarKnop houd={houd} />}
    >
      {(w) => <Delen w={w} blad={blad} />}
    </Formulier>
  )
}

/** The other's text in the shape of the form, so that both can be laid side by side. */
function alsConflict(e: unknown): Mislukt {
  const m = alsMislukt(e)
  const anders = m.anders as { versie?: number; inhoud?: object } | undefined
  if (m.code !== 'conflict' || !anders?.inhoud) return m
  return new Mislukt('conflict', { status: m.status, tekst: m.tekst, anders: { ...anders.inhoud, versie: anders.versie } })
}

function Delen({ w, blad }: { w: BesluitInhoud; blad: Blad }) {
  const t = useT(teksten)
  const { soort } = blad.besluit
  const hulp = soort !== 'weigering' && soort !== 'beeindiging'
  const stopt = soort === 'beeindiging' || soort === 'wijziging'
  return (
    <Stapel gat={5}>
      <Kop niveau={3} alsNiveau={3}>
        {t('k.besloten')}
      </Kop>
      {hulp && <VoorzieningVelden geldend={blad.geldend} verplicht={soort !== 'wijziging'} />}
      {soort === 'weigering' && <Weigering />}
      {stopt && <Stopt blad={blad} />}
      {(stopt || blad.geldend.length > 0) && soort !== 'weigering' && (
        <Verandert stopt={stopt} ongunstig={blad.uitkomst === 'minder' || blad.uitkomst === 'anders' || blad.uitkomst === 'gestopt'} />
      )}
      {soort === 'ambtshalve-verlenging' && <DatumVeld naam="herbeoordelingOp" label={t('k.herbeoordeling')} verplicht />}
      <Tekstvlak naam="vraag" label={t('k.vraag')} hint={t('k.vraag.hint')} />
      <Tekstvlak naam="motivering" label={t('k.waarom')} hint={t('k.waarom.hint')} verplicht />
      {blad.feiten.length > 0 && (
        <Vinkjes
          naam="feiten"
          label={t('k.feiten')}
          hint={t('k.feiten.hint')}
          opties={blad.feiten.map((f) => ({ waarde: f.id, label: f.tekst, uitleg: `${f.soort} · ${f.bron}` }))}
        />
      )}
      <Kind w={w} blad={blad} />
      <Tekstvlak naam="ouders" label={t('k.ouders')} laag />
      <Herhaal
        naam="alternatieven"
        label={t('k.alternatieven')}
        wat={t('k.alternatief')}
        nieuw={() => ({ wat: '', waaromNiet: '' })}
        verplicht
      >
        {() => (
          <>
            <Tekstregel naam="wat" label={t('k.wat')} verplicht />
            <Tekstregel naam="waaromNiet" label={t('k.waaromNiet')} verplicht />
          </>
        )}
      </Herhaal>
      <Tekstvlak naam="schadeIngrijpen" label={t('k.schade')} laag verplicht />
      <Tekstvlak naam="schadeNietIngrijpen" label={t('k.schadeNiet')} laag verplicht />
      <Tekstvlak naam="organisatorisch" label={t('k.organisatie')} hint={t('k.organisatie.hint')} laag />
      {w.voorzieningen.length === 0 && <Vervolg blad={blad} />}
      <Tekstregel naam="bezwaarAdres" label={t('k.bezwaarAdres')} verplicht />
      <Tekstvlak naam="kindTekst" label={t('k.kindTekst')} hint={t('k.kindTekst.hint')} laag />
    </Stapel>
  )
}

function Kind({ w, blad }: { w: BesluitInhoud; blad: Blad }) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('k.kind')} niveau={3}>
      <Stapel>
        <Keuzelijst
          naam="kind.geenReden"
          label={t('k.geen')}
          hint={t('k.geen.hint')}
          leeg={t('k.welGepraat')}
          opties={GEEN_GESPREK.map((r) => ({ waarde: r, label: t(`gg.${r}`) }))}
        />
        {w.kind.geenReden ? (
          <Tekstvlak naam="kind.geenToelichting" label={t('k.geen.uitleg')} laag verplicht />
        ) : (
          <>
            {blad.standen.stem.nietVoorOuders && <Melding soort="let-op">{t('k.zei.nietOuders')}</Melding>}
            <Tekstvlak naam="kind.zei" label={t('k.zei')} laag verplicht />
            <Tekstvlak naam="kind.gedaan" label={t('k.gedaan')} laag verplicht />
          </>
        )}
      </Stapel>
    </Kaart>
  )
}

function Weigering() {
  const t = useT(teksten)
  return (
    <>
      <Keuzelijst
        naam="weigering.reden"
        label={t('k.weiger')}
        verplicht
        opties={WEIGERREDENEN.map((r) => ({ waarde: r, label: t(`wr.${r}`) }))}
      />
      <Tekstvlak naam="weigering.alternatief" label={t('k.alternatiefHulp')} laag verplicht />
      <Vinkje naam="weigering.bepaaldDoorGi" label={t('v.gi')} hint={t('v.gi.hint')} />
    </>
  )
}

function Stopt({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  return (
    <Herhaal
      naam="beeindigt"
      label={t('k.stopt')}
      wat={t('k.stop')}
      nieuw={() => ({ voorzieningId: blad.geldend[0]?.id ?? '', laatsteDag: '', motief: '', doorGi: false })}
      verplicht={blad.besluit.soort === 'beeindiging'}
    >
      {() => (
        <>
          <Keuzelijst
            naam="voorzieningId"
            label={t('d.hulp')}
            verplicht
            opties={blad.geldend.map((v) => ({ waarde: v.id, label: `${productNaam(v.product)}, ${omvangInBrief(v)}` }))}
          />
          <DatumVeld naam="laatsteDag" label={t('k.laatsteDag')} verplicht />
          <Tekstvlak naam="motief" label={t('k.motief')} laag verplicht />
          {blad.geldend.some((v) => v.bepaaldDoorGi) && <Vinkje naam="doorGi" label={t('k.doorGi')} />}
        </>
      )}
    </Herhaal>
  )
}

function Verandert({ stopt, ongunstig }: { stopt: boolean; ongunstig: boolean }) {
  const t = useT(teksten)
  return (
    <>
      {stopt && (
        <Keuzelijst naam="oorzaak" label={t('k.oorzaak')} verplicht opties={OORZAKEN.map((o) => ({ waarde: o, label: t(`oz.${o}`) }))} />
      )}
      <Tekstvlak naam="verschilMotief" label={t('k.verschil')} hint={t('k.verschil.hint')} laag verplicht={ongunstig} />
    </>
  )
}

/** What follows when there is no help to start; the case director is its owner, see `metEigenaar`. */
function Vervolg({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const r = blad.regisseur
  return (
    <>
      <Tekstvlak naam="vervolg.wat" label={t('k.vervolg')} {...(r ? { hint: t('k.vervolg.wie', { naam: r.naam }) } : {})} laag verplicht />
      <DatumVeld naam="vervolg.op" label={t('k.vervolg.op')} verplicht />
    </>
  )
}

/** The next step belongs to the case director unless somebody else was named before. */
function metEigenaar(inhoud: BesluitInhoud, r: Blad['regisseur']): BesluitInhoud {
  const v = inhoud.vervolg
  return r && v.wat.trim() !== '' && !v.eigenaarId
    ? { ...inhoud, vervolg: { ...v, eigenaarId: r.medewerkerId, eigenaarNaam: r.naam } }
    : inhoud
}

/** What the server still misses, from the last time the draft was saved. */
export function Ontbreekt({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const x = useTekst()
  return (
    <Stapel gat={3}>
      {blad.ontbreekt.length === 0 ? (
        <Melding soort="goed">{t(blad.besluit.stand === 'concept' ? 's.compleet' : 's.compleet.beslisser')}</Melding>
      ) : (
        <Melding soort="let-op" titel={t('s.mist')}>
          <ul>
            {blad.ontbreekt.map((o) => (
              <li key={o.pad}>{x(o.tekst)}</li>
            ))}
          </ul>
        </Melding>
      )}
      {!blad.standen.plan.actief && <Melding>{t('s.zonderPlan')}</Melding>}
    </Stapel>
  )
}
