import { createContext, lazy, Suspense, use, type ComponentType } from 'react'
import type { Dossierdeel, DossierdeelProps } from './kamer.ts'
import { Mislukt } from './client.ts'
import { Fout, FoutGrens } from './onderdelen/Fout.tsx'
import { Laden } from './onderdelen/Laden.tsx'
import { Tabs, type TabItem } from './onderdelen/Tabs.tsx'
import { useTekst } from './tekst/taal.tsx'

/** A section with its page, loaded when someone opens it. */
export type GereedDeel = Dossierdeel & {
  Inhoud: ComponentType<DossierdeelProps>
  /** Roles that may read it; left out: all. */
  rollen?: readonly string[] | undefined
}

/** Puts the sections of all rooms in order and makes them ready to load; once, by the shell. */
export function maakDossierdelen(delen: readonly Dossierdeel[], lezers: Readonly<Record<string, readonly string[]>> = {}): GereedDeel[] {
  return delen
    .toSorted((a, b) => a.volgorde - b.volgorde)
    .map((deel) => ({ ...deel, Inhoud: lazy(deel.laad), rollen: deel.vraag ? lezers[deel.vraag] : undefined }))
}

/** Every section of the dossier page, of all rooms, in order. Filled by the shell. */
export const DossierdelenContext = createContext<readonly GereedDeel[]>([])

/** The sections somebody gets a tab for; the open one always, so that one sees where one is. */
export function zichtbaar<D extends Pick<GereedDeel, 'rollen'>>(delen: readonly D[], rollen: readonly string[] | undefined, open?: D): D[] {
  return delen.filter((d) => d === open || !rollen || !d.rollen || d.rollen.some((r) => rollen.includes(r)))
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
  /** What the reader is in this dossier: only sections for one of these roles get a tab. Left out: all sections. */
  rollen?: readonly string[]
  /** Small chips behind a tab, by id of the section. */
  bij?: Readonly<Record<string, Pick<TabItem, 'bij' | 'bijToon'>>>
}) {
  const delen = use(DossierdelenContext)
  const tekst = useTekst()
  const deel = p.open ? delen.find((d) => d.id === p.open) : delen[0]
  const items = zichtbaar(delen, p.rollen, deel).map((d) => ({
    naar: d === delen[0] ? `/dossiers/${p.dossierId}` : `/dossiers/${p.dossierId}/${d.id}`,
    label: tekst(d.titel),
    actief: d.id === deel?.id,
    ...(d.begint ? { begint: true } : {}),
    ...p.bij?.[d.id],
  }))
  return (
    <>
      <Tabs items={items} />
      {deel ? (
        <FoutGrens sleutel={`${p.dossierId}/${deel.id}`}>
          <Suspense fallback={<Laden regels={5} />}>
            <deel.Inhoud dossierId={p.dossierId} />
          </Suspense>
        </FoutGrens>
      ) : (
        <Fout fout={new Mislukt('nietGevonden')} />
      )}
    </>
  )
}
