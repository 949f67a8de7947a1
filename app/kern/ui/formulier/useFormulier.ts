import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { alsMislukt, type Mislukt, type VeldFout } from '../client.ts'
import { useToast } from '../onderdelen/Toast.tsx'
import type { Keus } from '../onderdelen/Vergelijk.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import type { FormulierProps } from './Formulier.tsx'
import { zetOnbewaard } from './onbewaard.ts'
import { gelijk, lees, zet } from './pad.ts'
import { conceptSleutel } from './sleutel.ts'
import type { FormulierStand, VeldMelding } from './stand.ts'
import { useConcept } from './useConcept.ts'
import { voegSamen } from './verschillen.ts'

/** The state of one form: values, draft, errors, sending. `Formulier` draws it. */
export function useFormulier<W extends object, I, U>(p: FormulierProps<W, I, U>) {
  const [begin] = useState(p.begin)
  const [waarden, zetWaarden] = useState<W>(begin)
  const [fouten, zetFouten] = useState<readonly VeldFout[]>([])
  const [mislukt, zetMislukt] = useState<Mislukt | null>(null)
  const [bezig, zetBezig] = useState(false)
  const [poging, zetPoging] = useState(0)
  const bezigRef = useRef(false)
  const { velden, meldAan } = useVelden()
  const [sleutel] = useState(p.concept === false ? undefined : (p.concept ?? conceptSleutel(p.opdracht.naam, begin)))
  const concept = useConcept(sleutel, begin, waarden, zetWaarden)
  const meld = useToast()
  const t = useT(eigen)
  const laatVrij = useOnbewaard(gelijk(waarden, begin) || concept.isBewaard(waarden))

  const zetVeld = useCallback((pad: string, waarde: unknown) => {
    zetWaarden((nu) => zet(nu, pad, waarde) as W)
    zetFouten((nu) => nu.filter((f) => f.pad !== pad))
  }, [])
  const stand = useMemo<FormulierStand>(
    () => ({ waarden, fouten: new Map(fouten.map((f) => [f.pad, f])), zet: zetVeld, meldAan }),
    [waarden, fouten, zetVeld, meldAan],
  )

  const toonFouten = (lijst: readonly VeldFout[]) => {
    zetFouten(lijst)
    zetPoging((n) => n + 1)
  }
  const gelukt = async (uit: U) => {
    await concept.wis()
    zetFouten([])
    laatVrij()
    if (p.leegNaGelukt) zetWaarden(begin)
    if (p.gelukt !== null) meld(p.gelukt ?? t('formulier.gelukt'))
    p.bijGelukt?.(uit)
  }
  const verzend = async () => {
    if (bezigRef.current) return
    zetMislukt(null)
    const vooraf = [...controleerVelden(velden, waarden), ...(p.controleer?.(waarden) ?? [])]
    if (vooraf.length > 0) return toonFouten(vooraf)
    bezigRef.current = true
    zetBezig(true)
    concept.zetStil(true)
    try {
      await gelukt(await p.opdracht.stuur(p.naarInvoer ? p.naarInvoer(waarden) : (waarden as unknown as I)))
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
  return {
    waarden,
    stand,
    velden,
    fouten,
    mislukt,
    poging,
    bezig,
    concept,
    verzend,
    /** Away with the draft, back to the beginning. */
    gooiWeg: () => {
      zetWaarden(begin)
      void concept.wis()
    },
    /** After comparing: take what was chosen, and go on from the other's version. */
    losOp: (keuzes: Record<string, Keus>) => {
      zetWaarden((nu) => voegSamen(nu, mislukt?.anders, keuzes) as W)
      zetMislukt(null)
    },
    sluitConflict: () => zetMislukt(null),
  }
}

function useVelden() {
  const [velden] = useState(() => new Map<string, VeldMelding>())
  const meldAan = useCallback(
    (veld: VeldMelding) => {
      velden.set(veld.pad, veld)
      return () => {
        if (velden.get(veld.pad) === veld) velden.delete(veld.pad)
      }
    },
    [velden],
  )
  return { velden, meldAan }
}

/** Warns before leaving while something is kept nowhere; returns how to stop that. */
function useOnbewaard(veilig: boolean): () => void {
  const id = useId()
  useEffect(() => {
    zetOnbewaard(id, !veilig)
    return () => zetOnbewaard(id, false)
  }, [id, veilig])
  return () => zetOnbewaard(id, false)
}

function controleerVelden(velden: ReadonlyMap<string, VeldMelding>, waarden: unknown): VeldFout[] {
  return [...velden.values()].flatMap((veld) => {
    const tekst = veld.controle(lees(waarden, veld.pad))
    return tekst === null ? [] : [{ pad: veld.pad, tekst }]
  })
}
