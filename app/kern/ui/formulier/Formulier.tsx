import { useCallback, useEffect, useId, useMemo, useRef, useState, type ReactNode } from 'react'
import { alsMislukt, type Mislukt, type VeldFout } from '../client.ts'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { Fout } from '../onderdelen/Fout.tsx'
import { Knop } from '../onderdelen/Knop.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { useToast } from '../onderdelen/Toast.tsx'
import { Vergelijk, type Keus } from '../onderdelen/Vergelijk.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { ConceptRegel } from './ConceptRegel.tsx'
import { Foutenlijst } from './Foutenlijst.tsx'
import { zetOnbewaard } from './onbewaard.ts'
import { gelijk, lees, zet } from './pad.ts'
import { FormulierContext, type FormulierStand, type VeldMelding } from './stand.ts'
import { useConcept } from './useConcept.ts'
import { voegSamen, zoekVerschillen } from './verschillen.ts'

export interface FormulierProps<W, I, U> {
  /** The command, from `useOpdracht`; anything with `stuur` will do. */
  opdracht: { stuur(invoer: I): Promise<U> }
  /** Values to start with. */
  begin: W
  /** From what is on the screen to the input of the command; default: as it is. */
  naarInvoer?: (waarden: W) => I
  /** Key of the draft at the server, `besluit-<dossierId>`; without it there is no draft. */
  concept?: string
  /** Words on the button: what happens. Default "Bewaar". */
  knop?: string
  /** Extra buttons beside it. */
  knoppen?: ReactNode
  /** After success; the draft is gone by then. */
  bijGelukt?: (uit: U) => void
  /** What the toast says after success; `null` for none. */
  gelukt?: string | null
  /** Checks of the room itself, before sending. */
  controleer?: (waarden: W) => readonly VeldFout[]
  /** Empty the form again after success. */
  leegNaGelukt?: boolean
  breed?: boolean
  children: ReactNode | ((waarden: W) => ReactNode)
}

/**
 * A form for one command. Errors of the server land beside their field and in a summary that takes the focus; a draft
 * is kept; a conflict opens a comparison and never overwrites; Ctrl+Enter sends; sending twice is not possible.
 *
 * @example
 * <Formulier opdracht={neem} begin={{ dossierId, motivering: '' }} concept={`besluit-${dossierId}`} knop="Neem besluit">
 *   <Tekstvlak naam="motivering" label="Motivering" hint="Waarom deze hulp, en waarom nu?" verplicht />
 * </Formulier>
 */
export function Formulier<W extends object, I = W, U = unknown>(p: FormulierProps<W, I, U>) {
  const t = useT(eigen)
  const id = useId()
  const meld = useToast()
  const [begin] = useState(p.begin)
  const [waarden, zetWaarden] = useState<W>(begin)
  const [fouten, zetFouten] = useState<readonly VeldFout[]>([])
  const [mislukt, zetMislukt] = useState<Mislukt | null>(null)
  const [bezig, zetBezig] = useState(false)
  const [poging, zetPoging] = useState(0)
  const bezigRef = useRef(false)
  const [velden] = useState(() => new Map<string, VeldMelding>())
  const formRef = useRef<HTMLFormElement>(null)
  const concept = useConcept(p.concept, begin, waarden, zetWaarden)

  useEffect(() => luisterCtrlEnter(formRef.current), [concept.stand.soort])

  const veilig = gelijk(waarden, begin) || concept.isBewaard(waarden)
  useEffect(() => {
    zetOnbewaard(id, !veilig)
    return () => zetOnbewaard(id, false)
  }, [id, veilig])

  const zetVeld = useCallback((pad: string, waarde: unknown) => {
    zetWaarden((nu) => zet(nu, pad, waarde) as W)
    zetFouten((nu) => nu.filter((f) => f.pad !== pad))
  }, [])
  const meldAan = useCallback(
    (veld: VeldMelding) => {
      velden.set(veld.pad, veld)
      return () => {
        if (velden.get(veld.pad) === veld) velden.delete(veld.pad)
      }
    },
    [velden],
  )
  const stand = useMemo<FormulierStand>(
    () => ({ waarden, fouten: new Map(fouten.map((f) => [f.pad, f])), zet: zetVeld, meldAan }),
    [waarden, fouten, zetVeld, meldAan],
  )

  const toonFouten = (lijst: readonly VeldFout[]) => {
    zetFouten(lijst)
    zetPoging((n) => n + 1)
  }
  const stuur = async (nu: W) => {
    if (bezigRef.current) return
    zetMislukt(null)
    const vooraf = [...controleerVelden(velden, nu), ...(p.controleer?.(nu) ?? [])]
    if (vooraf.length > 0) return toonFouten(vooraf)
    bezigRef.current = true
    zetBezig(true)
    concept.zetStil(true)
    try {
      const uit = await p.opdracht.stuur(p.naarInvoer ? p.naarInvoer(nu) : (nu as unknown as I))
      await concept.wis()
      zetFouten([])
      zetOnbewaard(id, false)
      if (p.leegNaGelukt) zetWaarden(begin)
      if (p.gelukt !== null) meld(p.gelukt ?? t('formulier.gelukt'))
      p.bijGelukt?.(uit)
    } catch (ruw) {
      const fout = alsMislukt(ruw)
      zetMislukt(fout)
      toonFouten(fout.velden)
    } finally {
      bezigRef.current = false
      zetBezig(false)
      concept.zetStil(false)
    }
  }
  const losOp = (keuzes: Record<string, Keus>) => {
    zetWaarden((nu) => voegSamen(nu, mislukt?.anders, keuzes) as W)
    zetMislukt(null)
  }

  if (concept.stand.soort === 'laden') return <Laden regels={4} />
  const conflict =
    mislukt?.code === 'conflict' && typeof mislukt.anders === 'object' && mislukt.anders !== null
  return (
    <FormulierContext value={stand}>
      <form
        className={p.breed ? 'formulier formulier--breed' : 'formulier'}
        noValidate
        ref={formRef}
        onSubmit={(e) => {
          e.preventDefault()
          void stuur(waarden)
        }}
      >
        <Foutenlijst fouten={fouten} velden={velden} poging={poging} />
        {mislukt && !conflict && fouten.length === 0 && <Fout fout={mislukt} />}
        <ConceptRegel
          teruggezet={concept.teruggezet}
          gooiWeg={() => {
            zetWaarden(begin)
            void concept.wis()
          }}
        />
        {typeof p.children === 'function' ? p.children(waarden) : p.children}
        <div className="formulier__voet">
          <Knop soort="eerste" type="submit" bezig={bezig}>
            {bezig ? t('formulier.bezig') : (p.knop ?? t('formulier.bewaar'))}
          </Knop>
          {p.knoppen}
          <ConceptRegel stand={concept.stand} />
        </div>
      </form>
      {conflict && (
        <Dialoog titel={t('fout.conflict')} breed sluit={() => zetMislukt(null)}>
          <Vergelijk
            verschillen={zoekVerschillen(waarden, mislukt.anders, [...velden.values()])}
            kies={losOp}
          />
        </Dialoog>
      )}
    </FormulierContext>
  )
}

/** Ctrl+Enter (or Cmd+Enter) sends, also from within a large text. */
function luisterCtrlEnter(form: HTMLFormElement | null) {
  const toets = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) form?.requestSubmit()
  }
  form?.addEventListener('keydown', toets)
  return () => form?.removeEventListener('keydown', toets)
}

function controleerVelden(velden: ReadonlyMap<string, VeldMelding>, waarden: unknown): VeldFout[] {
  return [...velden.values()].flatMap((veld) => {
    const tekst = veld.controle(lees(waarden, veld.pad))
    return tekst === null ? [] : [{ pad: veld.pad, tekst }]
  })
}
