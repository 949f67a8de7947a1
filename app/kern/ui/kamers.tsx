import { createContext, lazy, Suspense, use, type ComponentType } from 'react'
import type { Dossierdeel, DossierdeelProps } from './kamer.ts'
import { Mislukt } from './client.ts'
import { Fout, FoutGrens } from './onderdelen/Fout.tsx'
import { Laden } from './onderdelen/Laden.tsx'
import { Tabs, type TabItem } from './onderdelen/Tabs.tsx'
import { useTekst } from './tekst/taal.tsx'

/** Every section of the dossier page, of all rooms, in order. Filled by the shell. */
export const DossierdelenContext = createContext<readonly Dossierdeel[]>([])

const geladen = new Map<string, ComponentType<DossierdeelProps>>()
function lui(deel: Dossierdeel): ComponentType<DossierdeelProps> {
  const al = geladen.get(deel.id)
  if (al) return al
  const nieuw = lazy(deel.laad)
  geladen.set(deel.id, nieuw)
  return nieuw
}

/**
 * The tabs of a dossier and the section that is open; for the room that draws the dossier page.
 *
 * @example <Dossierdelen dossierId={params.dossierId} open={params.deel} bij={{ feiten: { bij: '1 betwist', bijToon: 'let-op' } }} />
 */
export function Dossierdelen(p: {
  dossierId: string
  /** Section from the address; the first one when absent. */
  open: string | undefined
  /** Small chips behind a tab, by id of the section. */
  bij?: Readonly<Record<string, Pick<TabItem, 'bij' | 'bijToon'>>>
}) {
  const delen = use(DossierdelenContext)
  const tekst = useTekst()
  const deel = p.open ? delen.find((d) => d.id === p.open) : delen[0]
  const items = delen.map((d, i) => ({
    naar: i === 0 ? `/dossiers/${p.dossierId}` : `/dossiers/${p.dossierId}/${d.id}`,
    label: tekst(d.titel),
    actief: d.id === deel?.id,
    ...p.bij?.[d.id],
  }))
  const Inhoud = deel ? lui(deel) : null
  return (
    <>
      <Tabs items={items} />
      {Inhoud ? (
        <FoutGrens sleutel={`${p.dossierId}/${deel?.id}`}>
          <Suspense fallback={<Laden regels={5} />}>
            <Inhoud dossierId={p.dossierId} />
          </Suspense>
        </FoutGrens>
      ) : (
        <Fout fout={new Mislukt('nietGevonden')} />
      )}
    </>
  )
}
