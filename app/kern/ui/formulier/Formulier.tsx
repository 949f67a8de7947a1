import { useEffect, useRef, type ReactNode } from 'react'
import type { VeldFout } from '../client.ts'
import { Dialoog } from '../onderdelen/Dialoog.tsx'
import { Fout } from '../onderdelen/Fout.tsx'
import { Knop } from '../onderdelen/Knop.tsx'
import { Laden } from '../onderdelen/Laden.tsx'
import { Vergelijk } from '../onderdelen/Vergelijk.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { useAlleenLezen } from './alleenLezen.ts'
import { ConceptRegel } from './ConceptRegel.tsx'
import { Foutenlijst } from './Foutenlijst.tsx'
import { FormulierContext } from './stand.ts'
import { useFormulier } from './useFormulier.ts'
import { zoekVerschillen } from './verschillen.ts'

export interface FormulierProps<W, I, U> {
  /** The command, from `useOpdracht`; anything with `stuur` will do. */
  opdracht: { readonly naam?: string; stuur(invoer: I): Promise<U> }
  /** Values to start with. */
  begin: W
  /** From what is on the screen to the input of the command; default: as it is. */
  naarInvoer?: (waarden: W) => I
  /**
   * Key of the draft at the server. By default it follows from the command and the things it is about, so that every form
   * keeps what was typed; `false` for a form that must keep nothing.
   */
  concept?: string | false
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
  return useAlleenLezen() ? null : <OpenFormulier {...p} />
}

function OpenFormulier<W extends object, I, U>(p: FormulierProps<W, I, U>) {
  const t = useT(eigen)
  const f = useFormulier(p)
  const formRef = useRef<HTMLFormElement>(null)
  const laden = f.concept.stand.soort === 'laden'
  // There is no form to listen to while its draft is being fetched.
  useEffect(() => (laden ? undefined : luisterCtrlEnter(formRef.current)), [laden])
  if (laden) return <Laden regels={4} />
  const conflict = f.mislukt?.code === 'conflict' && isObject(f.mislukt.anders) ? f.mislukt.anders : null
  return (
    <FormulierContext value={f.stand}>
      <form
        ref={formRef}
        className={p.breed ? 'formulier formulier--breed' : 'formulier'}
        noValidate
        onSubmit={(e) => {
          e.preventDefault()
          void f.verzend()
        }}
      >
        <Foutenlijst fouten={f.fouten} velden={f.velden} poging={f.poging} />
        {f.mislukt && !conflict && f.fouten.length === 0 && <Fout fout={f.mislukt} />}
        <ConceptRegel teruggezet={f.concept.teruggezet} gooiWeg={f.gooiWeg} />
        {typeof p.children === 'function' ? p.children(f.waarden) : p.children}
        <div className="formulier__voet">
          <Knop soort="eerste" type="submit" bezig={f.bezig}>
            {f.bezig ? t('formulier.bezig') : (p.knop ?? t('formulier.bewaar'))}
          </Knop>
          {p.knoppen}
          <ConceptRegel stand={f.concept.stand} />
        </div>
      </form>
      {conflict && (
        <Dialoog titel={t('fout.conflict')} breed sluit={f.sluitConflict}>
          <Vergelijk verschillen={zoekVerschillen(f.waarden, conflict, [...f.velden.values()])} kies={f.losOp} />
        </Dialoog>
      )}
    </FormulierContext>
  )
}

const isObject = (waarde: unknown): waarde is object => typeof waarde === 'object' && waarde !== null

/** Ctrl+Enter (or Cmd+Enter) sends, also from within a large text. */
function luisterCtrlEnter(form: HTMLFormElement | null) {
  const toets = (e: KeyboardEvent) => {
    if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) form?.requestSubmit()
  }
  form?.addEventListener('keydown', toets)
  return () => form?.removeEventListener('keydown', toets)
}
