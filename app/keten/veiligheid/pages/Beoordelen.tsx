import {
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useAlleenLezen,
  useOpdracht,
  useT,
  useVandaag,
  useWaarden,
  Vinkje,
  type InvoerVan,
} from '../../../kern/ui/index.ts'
import type { beoordeel } from '../commands.ts'
import { BASES, SCHALEN, SOORTEN, type Soort } from '../model.ts'
import { teksten } from './teksten.ts'
import type { Antwoord } from './Veiligheid.tsx'
import { useLeegZicht, ZichtVelden } from './Zicht.tsx'

const leegOordeel = (op: string) => ({
  nu: false,
  waarde: '',
  basis: '',
  op,
  feiten: '',
  gemeld: '',
  onbekend: '',
  afweging: '',
  instrument: '',
})
interface Waarden {
  gezien: boolean
  zicht: ReturnType<typeof useLeegZicht>
  direct: ReturnType<typeof leegOordeel>
  herhaling: ReturnType<typeof leegOordeel>
  ontwikkeling: ReturnType<typeof leegOordeel>
}

/** Only what was judged now goes to the server; an empty field is no judgement. */
function invoer(w: Waarden, dossierId: string) {
  const een = (s: Soort) => {
    const { nu, instrument, ...o } = w[s]
    return nu ? { [s]: { ...o, ...(instrument ? { instrument } : {}) } } : {}
  }
  const { nietAlleenReden, ...zicht } = w.zicht
  return {
    dossierId,
    ...(w.gezien ? { zicht: { ...zicht, ...(nietAlleenReden ? { nietAlleenReden } : {}) } } : {}),
    ...een('direct'),
    ...een('herhaling'),
    ...een('ontwikkeling'),
  } as unknown as InvoerVan<typeof beoordeel>
}

/** Three judgements apart, in the form; opens by itself when something is missing. */
export function Beoordelen({ a, dossierId }: { a: Antwoord; dossierId: string }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const zicht = useLeegZicht()
  const doe = useOpdracht<typeof beoordeel>('veiligheid.beoordelen')
  const eigen = a.stand.kinderen.find((k) => k.kindId === a.kindId)
  const begin: Waarden = {
    gezien: true,
    zicht,
    direct: { ...leegOordeel(vandaag), nu: a.stand.crisisOpen || (eigen?.ontbreekt.includes('direct') ?? true) },
    herhaling: { ...leegOordeel(vandaag), nu: eigen?.ontbreekt.includes('herhaling') ?? true },
    ontwikkeling: { ...leegOordeel(vandaag), nu: eigen?.ontbreekt.includes('ontwikkeling') ?? true },
  }
  if (useAlleenLezen()) return null
  return (
    <Kaart titel={t('o.kop')} onder={t('o.onder')}>
      <Uitklap doen label={t('o.begin')} open={a.stand.crisisOpen}>
        <Formulier<Waarden, InvoerVan<typeof beoordeel>>
          key={a.oordelen.length}
          opdracht={doe}
          begin={begin}
          concept={`veiligheid-${dossierId}`}
          breed
          knop={t('o.knop')}
          gelukt={t('o.gelukt')}
          naarInvoer={(w) => invoer(w, dossierId)}
        >
          {(w) => (
            <Stapel>
              <Vinkje naam="gezien" label={t('o.gezien')} />
              {w.gezien && <ZichtVelden onder="zicht." />}
              {SOORTEN.map((s) => (
                <OordeelVelden key={s} soort={s} />
              ))}
            </Stapel>
          )}
        </Formulier>
      </Uitklap>
    </Kaart>
  )
}

function OordeelVelden({ soort }: { soort: Soort }) {
  const t = useT(teksten)
  const w = useWaarden<Waarden>()
  const waarden = SCHALEN[soort].map((x) => ({
    waarde: x,
    label: t(`w.${x}`),
    ...(x === 'acuut-onveilig' ? { uitleg: t('w.acuut-onveilig.u') } : {}),
  }))
  return (
    <Kaart titel={t(`soort.${soort}`)} niveau={3}>
      <Stapel>
        <Vinkje naam={`${soort}.nu`} label={t('o.doe')} />
        {w[soort].nu && (
          <Stapel>
            <Tekstvlak naam={`${soort}.feiten`} label={t('o.feiten')} laag />
            <Tekstvlak naam={`${soort}.gemeld`} label={t('o.gemeld')} laag />
            <Tekstvlak naam={`${soort}.onbekend`} label={t('o.onbekend')} laag />
            <Keuze naam={`${soort}.waarde`} label={t(`soort.${soort}`)} opties={waarden} naast verplicht />
            <Keuze
              naam={`${soort}.basis`}
              label={t('basis')}
              opties={BASES.map((b) => ({ waarde: b, label: t(`basis.${b}`), uitleg: t(`basis.${b}.u`) }))}
              naast
              verplicht
            />
            <Tekstvlak naam={`${soort}.afweging`} label={t('o.afweging')} hint={t('o.afweging.hint')} laag verplicht />
            <DatumVeld naam={`${soort}.op`} label={t('o.op')} verplicht />
            <Tekstregel naam={`${soort}.instrument`} label={t('o.instrument')} />
          </Stapel>
        )}
      </Stapel>
    </Kaart>
  )
}
