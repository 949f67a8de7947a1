import {
  DatumVeld,
  Formulier,
  Keuze,
  Keuzelijst,
  Tekstregel,
  Tekstvlak,
  useDatums,
  useOpdracht,
  useT,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { koppelStemTerug, legGeenStemVast, legStemVast } from '../commands.ts'
import { ALTERNATIEVEN, GEEN_STEM_REDENEN, GEWICHTEN, STEMVORMEN } from '../model.ts'
import { teksten } from '../stem-teksten.ts'
import { teksten as algemeen } from '../teksten.ts'
import { zonderLeeg } from './leeg.ts'

interface Deel {
  dossierId: string
  kind: string
  klaar: () => void
}

export function Nieuw({ dossierId, kind: naam, klaar }: Deel) {
  const t = useT(teksten)
  const d = useDatums()
  const leg = useOpdracht<typeof legStemVast>('onderzoek.stemVastleggen')
  return (
    <Formulier
      opdracht={leg}
      begin={{ dossierId, op: d.vandaag, vorm: 'gesprek' as const, eigenWoorden: '', alleen: true, metWie: '', nietVoorOuders: false }}
      naarInvoer={zonderLeeg}
      concept={`stem-${dossierId}`}
      knop={t('v.nieuw', { naam })}
      bijGelukt={klaar}
    >
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

export function Terug({ dossierId, kind: naam, klaar, stemId }: Deel & { stemId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const koppel = useOpdracht<typeof koppelStemTerug>('onderzoek.stemTerugkoppelen')
  type Invoer = NonNullable<(typeof koppelStemTerug)['_in']>
  const begin = {
    dossierId,
    stemId,
    op: d.vandaag,
    hoe: '',
    verteldAan: 'jeugdige',
    gewicht: '',
    gewichtReden: '',
    gedaan: '',
    reactie: '',
  }
  return (
    <Formulier
      opdracht={koppel}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`terug-${stemId}`}
      knop={t('v.terug')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="gedaan" label={t('v.gedaan')} hint={t('v.gedaan.hint', { naam })} verplicht />
      <Keuze
        naam="gewicht"
        label={t('v.gewicht')}
        naast
        opties={GEWICHTEN.map((g) => ({ waarde: g, label: t(`gewicht.${g}`) }))}
        verplicht
      />
      <Tekstvlak naam="gewichtReden" label={t('v.gewichtReden')} laag verplicht />
      <Keuze
        naam="verteldAan"
        label={t('v.verteldAan')}
        opties={(['jeugdige', 'vertegenwoordiger', 'ouders'] as const).map((v) => ({ waarde: v, label: t(`aan.${v}`, { naam }) }))}
        verplicht
      />
      <Tekstregel naam="hoe" label={t('v.hoe')} verplicht />
      <DatumVeld naam="op" label={t('op')} verplicht />
      <Tekstvlak naam="reactie" label={t('v.reactie', { naam })} laag />
    </Formulier>
  )
}

export function NietGehoord({
  dossierId,
  kind: naam,
  klaar,
  collegas,
}: Deel & { collegas: readonly { id: string; naam: string; partijNaam: string }[] }) {
  const t = useT(teksten)
  const al = useT(algemeen)
  const d = useDatums()
  const leg = useOpdracht<typeof legGeenStemVast>('onderzoek.geenStemVastleggen')
  type Invoer = NonNullable<(typeof legGeenStemVast)['_in']>
  const begin = { dossierId, op: d.vandaag, reden: '', toelichting: '', alternatief: '', alternatiefHoe: '', besprokenMetId: '' }
  return (
    <Formulier
      opdracht={leg}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`geen-stem-${dossierId}`}
      bijGelukt={klaar}
    >
      <Keuzelijst naam="reden" label={t('v.reden')} opties={GEEN_STEM_REDENEN.map((r) => ({ waarde: r, label: t(`r.${r}`) }))} verplicht />
      <Tekstvlak naam="toelichting" label={t('v.toelichting')} laag verplicht />
      <Keuzelijst
        naam="alternatief"
        label={t('v.alternatief', { naam })}
        opties={ALTERNATIEVEN.map((r) => ({ waarde: r, label: al(`alt.${r}`) }))}
        verplicht
      />
      <Tekstregel naam="alternatiefHoe" label={t('v.alternatiefHoe')} />
      <Keuzelijst
        naam="besprokenMetId"
        label={t('v.besproken')}
        opties={collegas.map((c) => ({ waarde: c.id, label: `${c.naam}, ${c.partijNaam}` }))}
        verplicht
      />
      <DatumVeld naam="op" label={t('op')} verplicht />
    </Formulier>
  )
}
