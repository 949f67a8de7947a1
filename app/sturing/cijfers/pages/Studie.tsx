import { openTreden, teVerklaren, type Studie } from '@draad/cijfers/web'
import { Melding, Stappen, Tabs, Toon, useT, useTekst, useVraag, Verwijzing, type PaginaProps } from '../../../kern/ui/index.ts'
import type { eenStudie } from '../queries.ts'
import { teksten } from '../studie-teksten.ts'
import { Raam } from './Raam.tsx'
import { DELEN, letters, studiepad, type Deel, type Studierij } from './studie-woorden.ts'
import { Kiezen } from './StudieKiezen.tsx'
import { Meelezen } from './StudieMeelezen.tsx'
import { Trechter } from './StudieTrechter.tsx'
import { Verklaren } from './StudieVerklaren.tsx'
import { Verslag } from './StudieVerslag.tsx'

/** One difference study, step by step; the address says which step, so that it can be sent. */
export default function StudiePagina({ params, zoek }: PaginaProps) {
  const t = useT(teksten)
  const vraag = useVraag<typeof eenStudie>('cijfers.studie', { studieId: params['id'] ?? '' })
  return (
    <Raam titel={vraag.data?.inhoud.parameters.naam ?? t('titel')} deel="studies">
      <p>
        <Verwijzing naar="/sturing/cijfers/studies">{t('alle')}</Verwijzing>
      </p>
      <Toon vraag={vraag}>{(rij) => <Inhoud rij={rij} zoek={zoek} />}</Toon>
    </Raam>
  )
}

/** Rungs that still have to be looked at, over all flags of the chosen municipalities. */
const openAantal = (s: Studie) => teVerklaren(s).reduce((n, v) => n + openTreden(s, v.id).length, 0)

function stapVan(s: Studie): number {
  if (s.staat === 'vastgesteld') return DELEN.length
  if (s.staat === 'geselecteerd') return 1
  if (openAantal(s) > 0) return 2
  return letters(s).every((l) => s.tegenlezingen.some((x) => x.gemeente === l)) ? 4 : 3
}

function Inhoud({ rij, zoek }: { rij: Studierij; zoek: URLSearchParams }) {
  const t = useT(teksten)
  const s = rij.inhoud
  const nu = stapVan(s)
  const gevraagd = DELEN.find((d) => d === zoek.get('deel'))
  const deel: Deel = gevraagd ?? DELEN[Math.min(nu, DELEN.length - 1)] ?? 'trechter'
  const open = openAantal(s)
  return (
    <>
      <Slot s={s} />
      <Stappen stappen={DELEN.map((d) => t(d))} nu={nu} />
      <Tabs
        label={t('delen')}
        items={DELEN.map((d) => ({
          naar: studiepad(rij.id, d),
          label: t(d),
          actief: d === deel,
          ...(d === 'verklaren' && open > 0 ? { bij: String(open) } : {}),
        }))}
      />
      {deel === 'trechter' && <Trechter s={s} />}
      {deel === 'kiezen' && <Kiezen rij={rij} />}
      {deel === 'verklaren' && <Verklaren rij={rij} gekozen={zoek.get('cijfer')} />}
      {deel === 'meelezen' && <Meelezen rij={rij} />}
      {deel === 'verslag' && <Verslag rij={rij} letter={zoek.get('letter')} />}
    </>
  )
}

/** The guard: what may be concluded, above everything else. */
function Slot({ s }: { s: Studie }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <Melding soort="let-op" titel={tekst(s.slot.zin)}>
      {s.slot.redenen.length > 0 && t('waarom', { redenen: s.slot.redenen.map((r) => tekst(r)).join('; ') })}
    </Melding>
  )
}
