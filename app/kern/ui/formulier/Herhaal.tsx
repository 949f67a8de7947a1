import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Knop } from '../onderdelen/Knop.tsx'
import { useToast } from '../onderdelen/Toast.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { isLeeg } from './controles.ts'
import { PadContext, useVeld } from './stand.ts'
import { VeldRaam, type VeldProps } from './VeldRaam.tsx'

/**
 * A list of subforms: add, remove (with undo), move up and down. Names inside are relative to the item.
 *
 * @example
 * <Herhaal naam="doelen" label="Doelen" wat="doel" nieuw={() => ({ tekst: '' })}>
 *   {() => <Tekstregel naam="tekst" label="Wat willen we bereiken?" verplicht />}
 * </Herhaal>
 */
export function Herhaal<I = unknown>(
  p: VeldProps<I> & {
    /** Word for one item, in the user's language: "doel". */
    wat: string
    nieuw: () => unknown
    max?: number
    children: (index: number) => ReactNode
  },
) {
  const t = useT(eigen)
  const meld = useToast()
  const veld = useVeld(p.naam, { label: p.label, controle: (w) => (p.verplicht && isLeeg(w) ? t('veld.vulIn', { label: p.label }) : null) })
  const items = Array.isArray(veld.waarde) ? (veld.waarde as unknown[]) : []
  const [bewaard, zetSleutels] = useState<readonly number[]>([])
  // Items that came from outside (a draft) have no key of their own yet: their place will do, below zero.
  const sleutels = items.map((_, i) => bewaard[i] ?? -1 - i)
  const naarItem = useRef<string | null>(null)
  useEffect(() => {
    if (naarItem.current === null) return
    document.getElementById(naarItem.current)?.focus()
    naarItem.current = null
  })

  const hoofdletter = p.wat.charAt(0).toUpperCase() + p.wat.slice(1)
  const itemId = (sleutel: number) => `${veld.id}-item-${sleutel}`
  const wijzig = (nieuw: readonly unknown[], nieuweSleutels: readonly number[], focus?: string) => {
    zetSleutels(nieuweSleutels)
    veld.zet(nieuw)
    naarItem.current = focus ?? null
  }
  const voegToe = () => {
    const sleutel = Math.max(0, ...sleutels) + 1
    wijzig([...items, p.nieuw()], [...sleutels, sleutel], itemId(sleutel))
  }
  const verwijder = (i: number) => {
    wijzig(items.toSpliced(i, 1), sleutels.toSpliced(i, 1), veld.id)
    const terug = { label: t('herhaal.terug'), doe: () => wijzig(items, sleutels) }
    meld(t('herhaal.verwijderd', { wat: hoofdletter, n: i + 1 }), terug)
  }
  const verplaats = (i: number, stap: 1 | -1) => wijzig(wissel(items, i, i + stap), wissel(sleutels, i, i + stap))

  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout} groep>
      <ol className="herhaal__lijst">
        {items.map((_, i) => (
          <li key={sleutels[i]} className="herhaal__item" id={itemId(sleutels[i] ?? i)} tabIndex={-1}>
            <div className="herhaal__kop">
              <span>
                {hoofdletter} {i + 1}
              </span>
              <span className="herhaal__knoppen">
                <Knop soort="stil" icoon="omhoog" alleenIcoon uit={i === 0} onClick={() => verplaats(i, -1)}>
                  {t('herhaal.op', { wat: hoofdletter, n: i + 1 })}
                </Knop>
                <Knop soort="stil" icoon="omlaag" alleenIcoon uit={i === items.length - 1} onClick={() => verplaats(i, 1)}>
                  {t('herhaal.neer', { wat: hoofdletter, n: i + 1 })}
                </Knop>
                <Knop soort="stil" icoon="prullenbak" alleenIcoon onClick={() => verwijder(i)}>
                  {t('herhaal.weg', { wat: p.wat, n: i + 1 })}
                </Knop>
              </span>
            </div>
            <PadContext value={`${veld.pad}.${i}`}>{p.children(i)}</PadContext>
          </li>
        ))}
      </ol>
      <div>
        <Knop icoon="plus" uit={p.max !== undefined && items.length >= p.max} onClick={voegToe}>
          {t('herhaal.toe', { wat: hoofdletter })}
        </Knop>
      </div>
    </VeldRaam>
  )
}

function wissel<A>(lijst: readonly A[], i: number, j: number): A[] {
  const [a, b] = [lijst[i], lijst[j]]
  return lijst.map((x, k) => (k === i && b !== undefined ? b : k === j && a !== undefined ? a : x))
}
