import {
  Chip, Citaat, DatumTekst, DatumVeld, Formulier, Gegevens, Kaart, Keuze, Keuzelijst, Leeg, Melding, Stapel, Tekstregel, Tekstvlak, Toon, useDatums, useOpdracht,
  useT, useVraag, Vinkje, type DossierdeelProps,
} from '../../../kern/ui/index.ts'
import type { koppelStemTerug, legGeenStemVast, legStemVast } from '../commands.ts'
import { ALTERNATIEVEN, GEEN_STEM_REDENEN, GEWICHTEN, STEMVORMEN } from '../model.ts'
import type { stemVan } from '../queries.ts'
import { teksten } from '../stem-teksten.ts'
import { teksten as algemeen } from '../teksten.ts'
import { Doen, MagRaam } from './Doen.tsx'
import { zonderLeeg } from './leeg.ts'

type Antwoord = NonNullable<(typeof stemVan)['_uit']>
type EenStem = Antwoord['stemmen'][number]
interface Deel { dossierId: string; kind: string; klaar: () => void }

/** The child's own words, large; under each what was done with them and whether the child knows. */
export default function Stem({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof stemVan>('onderzoek.stem', { dossierId })
  return <Toon vraag={vraag}>{(a) => <MagRaam value={a.mag}><Inhoud dossierId={dossierId} a={a} /></MagRaam>}</Toon>
}

function Inhoud({ dossierId, a }: { dossierId: string; a: Antwoord }) {
  const t = useT(teksten)
  const naam = a.kind
  return (
    <Stapel>
      <Kaart titel={t('v.titel', { naam })}>
        <Stapel>
          {a.stemmen.length === 0 && <Leeg titel={t('v.leeg', { naam })}>{t('v.leeg.tekst', { naam })}</Leeg>}
          {a.stemmen.map((s) => <EenGesprek key={s.id} s={s} naam={naam} dossierId={dossierId} />)}
          <Doen soort={a.stemmen.length === 0 ? 'eerste' : 'tweede'} knop={t('v.nieuw', { naam })} sluit={t('annuleer')}>{(klaar) => <Nieuw dossierId={dossierId} kind={naam} klaar={klaar} />}</Doen>
          <Doen alleenWerker knop={t('v.geen', { naam })} sluit={t('annuleer')}>{(klaar) => <NietGehoord dossierId={dossierId} kind={naam} klaar={klaar} collegas={a.collegas} />}</Doen>
        </Stapel>
      </Kaart>
      {a.nietGehoord.length > 0 && (
        <Kaart titel={t('v.nietGehoord', { naam })}>
          <Stapel>
            {a.nietGehoord.map((g) => <GeenStem key={g.id} g={g} />)}
          </Stapel>
        </Kaart>
      )}
    </Stapel>
  )
}

function EenGesprek({ s, naam, dossierId }: { s: EenStem; naam: string; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const wie = s.alleen ? t('v.wieAlleen') : t('v.wieMet', { wie: s.metWie ?? '' })
  return (
    <article>
      <Citaat wie={<>{naam}, {d.datum(s.op)} · {t('v.bij', { vorm: t(`vorm.${s.vorm}`), wie })} {s.nietVoorOuders && <Chip toon="let-op" icoon="slot">{t('v.afgeschermd')}</Chip>}</>}>{s.eigenWoorden}</Citaat>
      {s.terugOp ? (
        <Gegevens rijen={[
          [t('v.isGedaan'), s.gedaan],
          [t('v.gewicht'), s.gewicht && <>{t(`gewicht.${s.gewicht}`)}<span className="meta"> {s.gewichtReden}</span></>],
          [t('v.verteldOp'), <><DatumTekst op={s.terugOp} />, {s.terugHoe}</>],
          ...(s.reactie ? [[t('v.reactie', { naam }), <q key="q">{s.reactie}</q>] as const] : []),
          [t('v.door'), s.door],
        ]} />
      ) : (
        <Stapel gat={3}>
          <Melding soort="let-op">{t('v.nogTerug', { naam })}</Melding>
          <Doen knop={t('v.terug')} sluit={t('annuleer')}>{(klaar) => <Terug stemId={s.id} dossierId={dossierId} kind={naam} klaar={klaar} />}</Doen>
        </Stapel>
      )}
    </article>
  )
}

function GeenStem({ g }: { g: Antwoord['nietGehoord'][number] }) {
  const t = useT(teksten)
  const al = useT(algemeen)
  return (
    <Gegevens rijen={[
      [t('v.reden'), <>{t(`r.${g.reden}`)}, <DatumTekst op={g.op} /></>], [t('v.toelichting'), g.toelichting],
      [t('v.anders'), <>{al(`alt.${g.alternatief}`)}{g.alternatiefHoe && <>: {g.alternatiefHoe}</>}</>], [t('v.metCollega'), g.besprokenMet], [t('v.door'), g.door],
    ]} />
  )
}

function Nieuw({ dossierId, kind: naam, klaar }: Deel) {
  const t = useT(teksten)
  const d = useDatums()
  const leg = useOpdracht<typeof legStemVast>('onderzoek.stemVastleggen')
  return (
    <Formulier opdracht={leg} begin={{ dossierId, op: d.vandaag, vorm: 'gesprek' as const, eigenWoorden: '', alleen: true, metWie: '', nietVoorOuders: false }} naarInvoer={zonderLeeg} concept={`stem-${dossierId}`} knop={t('v.nieuw', { naam })} bijGelukt={klaar}>
      {(w) => (
        <>
          <Tekstvlak naam="eigenWoorden" label={t('v.woorden', { naam })} hint={t('v.woorden.hint')} verplicht />
          <DatumVeld naam="op" label={t('op')} verplicht />
          <Keuze naam="vorm" label={t('v.vorm')} naast opties={STEMVORMEN.map((v) => ({ waarde: v, label: t(`vorm.${v}`) }))} verplicht />
          <Vinkje naam="alleen" label={t('v.alleen', { naam })} />
          {!w.alleen && <Tekstregel naam="metWie" label={t('v.metWie')} verplicht />}
          <Vinkje naam="nietVoorOuders" label={t('v.nietVoorOuders')} hint={t('v.nietVoorOuders.hint', { naam })} />
        </>
      )}
    </Formulier>
  )
}

function Terug({ dossierId, kind: naam, klaar, stemId }: Deel & { stemId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const koppel = useOpdracht<typeof koppelStemTerug>('onderzoek.stemTerugkoppelen')
  type Invoer = NonNullable<(typeof koppelStemTerug)['_in']>
  const begin = { dossierId, stemId, op: d.vandaag, hoe: '', verteldAan: 'jeugdige', gewicht: '', gewichtReden: '', gedaan: '', reactie: '' }
  return (
    <Formulier opdracht={koppel} begin={begin} naarInvoer={(w) => zonderLeeg(w) as Invoer} concept={`terug-${stemId}`} knop={t('v.terug')} bijGelukt={klaar}>
      <Tekstvlak naam="gedaan" label={t('v.gedaan')} hint={t('v.gedaan.hint', { naam })} verplicht />
      <Keuze naam="gewicht" label={t('v.gewicht')} naast opties={GEWICHTEN.map((g) => ({ waarde: g, label: t(`gewicht.${g}`) }))} verplicht />
      <Tekstvlak naam="gewichtReden" label={t('v.gewichtReden')} laag verplicht />
      <Keuze naam="verteldAan" label={t('v.verteldAan')} opties={(['jeugdige', 'vertegenwoordiger', 'ouders'] as const).map((v) => ({ waarde: v, label: t(`aan.${v}`, { naam }) }))} verplicht />
      <Tekstregel naam="hoe" label={t('v.hoe')} verplicht />
      <DatumVeld naam="op" label={t('op')} verplicht />
      <Tekstvlak naam="reactie" label={t('v.reactie', { naam })} laag />
    </Formulier>
  )
}

function NietGehoord({ dossierId, kind: naam, klaar, collegas }: Deel & { collegas: Antwoord['collegas'] }) {
  const t = useT(teksten)
  const al = useT(algemeen)
  const d = useDatums()
  const leg = useOpdracht<typeof legGeenStemVast>('onderzoek.geenStemVastleggen')
  type Invoer = NonNullable<(typeof legGeenStemVast)['_in']>
  const begin = { dossierId, op: d.vandaag, reden: '', toelichting: '', alternatief: '', alternatiefHoe: '', besprokenMetId: '' }
  return (
    <Formulier opdracht={leg} begin={begin} naarInvoer={(w) => zonderLeeg(w) as Invoer} concept={`geen-stem-${dossierId}`} bijGelukt={klaar}>
      <Keuzelijst naam="reden" label={t('v.reden')} opties={GEEN_STEM_REDENEN.map((r) => ({ waarde: r, label: t(`r.${r}`) }))} verplicht />
      <Tekstvlak naam="toelichting" label={t('v.toelichting')} laag verplicht />
      <Keuzelijst naam="alternatief" label={t('v.alternatief', { naam })} opties={ALTERNATIEVEN.map((r) => ({ waarde: r, label: al(`alt.${r}`) }))} verplicht />
      <Tekstregel naam="alternatiefHoe" label={t('v.alternatiefHoe')} />
      <Keuzelijst naam="besprokenMetId" label={t('v.besproken')} opties={collegas.map((c) => ({ waarde: c.id, label: `${c.naam}, ${c.partijNaam}` }))} verplicht />
      <DatumVeld naam="op" label={t('op')} verplicht />
    </Formulier>
  )
}
