import {
  DatumVeld,
  Formulier,
  Keuze,
  Keuzelijst,
  Tekstregel,
  Tekstvlak,
  useIk,
  useOpdracht,
  useT,
  useVandaag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import type { afspreken, beantwoorden, contact, heropenen, sluiten, teVroeg } from '../commands.ts'
import { HOE_GAAT_HET, SLUITREDENEN, VAN, VORMEN } from '../model.ts'
import { teksten } from '../teksten.ts'
import type { Stand } from './Nazorg.tsx'

type In<D extends { _in?: unknown }> = NonNullable<D['_in']>
interface P {
  readonly dossierId: string
  readonly klaar: () => void
}

export function AfspraakFormulier({ dossierId, klaar, s }: P & { s: Stand }) {
  const t = useT(teksten)
  const ik = useIk()
  const opdracht = useOpdracht<typeof afspreken>('nazorg.afspreken')
  return (
    <Formulier
      opdracht={opdracht}
      begin={{
        dossierId,
        op: '',
        wieId: s.medewerkers.some((m) => m.id === ik.id) ? ik.id : '',
        hoe: 'huisbezoek',
        plan: '',
        terugkeer: '',
      }}
      naarInvoer={(w) => w as In<typeof afspreken>}
      concept={`nazorg-${dossierId}`}
      knop={t('a.nieuw')}
      bijGelukt={klaar}
    >
      <DatumVeld naam="op" label={t('a.op')} verplicht />
      <Keuzelijst naam="wieId" label={t('a.wie')} verplicht opties={s.medewerkers.map((m) => ({ waarde: m.id, label: m.naam }))} />
      <Keuze naam="hoe" label={t('a.hoe')} verplicht naast opties={VORMEN.map((v) => ({ waarde: v, label: t(`v.${v}`) }))} />
      <Tekstvlak naam="plan" label={t('a.plan')} laag verplicht />
      <Tekstvlak naam="terugkeer" label={t('a.terugkeer')} hint={t('a.terugkeer.hint')} laag verplicht />
    </Formulier>
  )
}

export function ContactFormulier({ dossierId, klaar }: P) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const opdracht = useOpdracht<typeof contact>('nazorg.contact')
  const begin = { dossierId, op: vandaag, hoe: 'telefoon', gesproken: true, metWie: '', eigenWoorden: '', hoeGaatHet: '', vervolg: '' }
  const naarInvoer = (w: typeof begin) =>
    (w.gesproken ? w : { ...w, metWie: w.metWie || '–', hoeGaatHet: 'onbekend', eigenWoorden: '' }) as In<typeof contact>
  return (
    <Formulier
      opdracht={opdracht}
      begin={begin}
      naarInvoer={naarInvoer}
      concept={`nazorgcontact-${dossierId}`}
      knop={t('c.nieuw')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <DatumVeld naam="op" label={t('a.op')} verplicht />
          <Keuze naam="hoe" label={t('a.hoe')} verplicht naast opties={VORMEN.map((v) => ({ waarde: v, label: t(`v.${v}`) }))} />
          <Vinkje naam="gesproken" label={t('c.gesproken')} hint={t('c.gesproken.hint')} />
          {w.gesproken && (
            <>
              <Tekstregel naam="metWie" label={t('c.metWie')} verplicht />
              <Tekstvlak naam="eigenWoorden" label={t('c.woorden')} verplicht />
              <Keuze
                naam="hoeGaatHet"
                label={t('c.gaat')}
                verplicht
                naast
                opties={HOE_GAAT_HET.map((g) => ({ waarde: g, label: t(`g.${g}`) }))}
              />
            </>
          )}
          <Tekstvlak naam="vervolg" label={t('c.vervolg')} laag />
        </>
      )}
    </Formulier>
  )
}

export function TeVroegFormulier({ dossierId, klaar }: P) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof teVroeg>('nazorg.teVroeg')
  return (
    <Formulier
      opdracht={opdracht}
      begin={{ dossierId, van: '', vanNaam: '', eigenWoorden: '' }}
      naarInvoer={(w) => w as In<typeof teVroeg>}
      concept={`tevroeg-${dossierId}`}
      knop={t('t.nieuw')}
      bijGelukt={klaar}
    >
      <Keuze naam="van" label={t('t.van')} verplicht opties={VAN.map((v) => ({ waarde: v, label: t(`w.${v}`) }))} />
      <Tekstregel naam="vanNaam" label={t('t.naam')} verplicht />
      <Tekstvlak naam="eigenWoorden" label={t('c.woorden')} verplicht />
    </Formulier>
  )
}

export function AntwoordFormulier({ dossierId, signaalId, klaar }: P & { signaalId: string }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof beantwoorden>('nazorg.beantwoorden')
  return (
    <Formulier
      opdracht={opdracht}
      begin={{ dossierId, signaalId, antwoord: '', gevolg: '' }}
      naarInvoer={(w) => w as In<typeof beantwoorden>}
      knop={t('t.antwoord')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="antwoord" label={t('t.antwoord.wat')} verplicht />
      <Keuze
        naam="gevolg"
        label={t('t.gevolg')}
        verplicht
        opties={(['nazorg-vaker', 'uitgelegd'] as const).map((g) => ({ waarde: g, label: t(`t.${g}`) }))}
      />
    </Formulier>
  )
}

export function HeropenFormulier({ dossierId, klaar, s }: P & { s: Stand }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof heropenen>('nazorg.heropenen')
  const open = s.teVroeg.find((x) => x.beantwoordOp === null)
  const begin = { dossierId, reden: '', eigenWoorden: open?.eigenWoorden ?? '', woordenVan: open?.vanNaam ?? '', signaalId: open?.id ?? '' }
  return (
    <Formulier
      opdracht={opdracht}
      begin={begin}
      naarInvoer={(w) => ({ ...w, signaalId: w.signaalId || null }) as In<typeof heropenen>}
      concept={`heropen-${dossierId}`}
      knop={t('h.knop')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="reden" label={t('h.reden')} verplicht />
      <Tekstvlak naam="eigenWoorden" label={t('h.woorden')} laag />
      <Tekstregel naam="woordenVan" label={t('h.van')} />
    </Formulier>
  )
}

export function SluitFormulier({ dossierId, klaar, s }: P & { s: Stand }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof sluiten>('nazorg.sluiten')
  const begin = { dossierId, reden: '', toelichting: '', meningKind: '', meningOuders: '', zonderNazorgReden: '' }
  return (
    <Formulier
      opdracht={opdracht}
      begin={begin}
      naarInvoer={(w) => w as In<typeof sluiten>}
      concept={`sluit-${dossierId}`}
      knop={t('x.knop')}
      bijGelukt={klaar}
    >
      <Keuze naam="reden" label={t('x.reden')} verplicht opties={SLUITREDENEN.map((r) => ({ waarde: r, label: t(`r.${r}`) }))} />
      <Tekstvlak naam="toelichting" label={t('x.toelichting')} laag verplicht />
      <Tekstvlak naam="meningKind" label={t('x.kind')} hint={t('x.onbekend')} laag verplicht />
      <Tekstvlak naam="meningOuders" label={t('x.ouders')} hint={t('x.onbekend')} laag verplicht />
      {s.nazorg === 'geen' && <Tekstvlak naam="zonderNazorgReden" label={t('x.zonder')} hint={t('x.zonder.hint')} laag />}
    </Formulier>
  )
}
