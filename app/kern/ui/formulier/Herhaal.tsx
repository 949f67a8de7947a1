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
  const veld = useVeld(p.naam, {
    label: p.label,
    controle: (w) => (p.verplicht && isLeeg(w) ? t('veld.vulIn', { label: p.label }) : null),
  })
  const items = Array.isArray(veld.waarde) ? (veld.waarde as unknown[]) : []
  const sleutels = useSleutels(items.length)
  const [naarItem, zetNaarItem] = useState<string | null>(null)
  useEffect(() => {
    if (naarItem === null) return
    document.getElementById(naarItem)?.focus()
    zetNaarItem(null)
  }, [naarItem])

  const hoofdletter = p.wat.charAt(0).toUpperCase() + p.wat.slice(1)
  const itemId = (sleutel: number | undefined) => `${veld.id}-item-${sleutel ?? ''}`
  const voegToe = () => {
    veld.zet([...items, p.nieuw()])
    zetNaarItem(itemId(sleutels.erbij()))
  }
  const verwijder = (i: number) => {
    const oud = items
    veld.zet(items.filter((_, j) => j !== i))
    sleutels.eraf(i)
    zetNaarItem(veld.id)
    meld(t('herhaal.verwijderd', { wat: hoofdletter, n: i + 1 }), {
      label: t('herhaal.terug'),
      doe: () => {
        sleutels.nieuw(oud.length)
        veld.zet(oud)
      },
    })
  }
  const verplaats = (i: number, stap: 1 | -1) => {
    const uit = [...items]
    const [item] = uit.splice(i, 1)
    uit.splice(i + stap, 0, item)
    sleutels.wissel(i, i + stap)
    veld.zet(uit)
  }

  return (
    <VeldRaam {...p} id={veld.id} fout={veld.fout} groep>
      <ol className="herhaal__lijst">
        {items.map((_, i) => (
          <li key={sleutels.van(i)} className="herhaal__item" id={itemId(sleutels.van(i))} tabIndex={-1}>
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

/** Keys that stay with their item when items move, so that an input keeps what is being typed. */
function useSleutels(aantal: number) {
  const lijst = useRef<number[]>([])
  const teller = useRef(0)
  const volgende = () => {
    teller.current += 1
    return teller.current
  }
  while (lijst.current.length < aantal) lijst.current.push(volgende())
  return {
    van: (i: number) => lijst.current[i],
    erbij: () => {
      const sleutel = volgende()
      lijst.current.splice(aantal, Infinity, sleutel)
      return sleutel
    },
    eraf: (i: number) => void lijst.current.splice(i, 1),
    wissel: (i: number, j: number) => {
      const a = lijst.current[i]
      const b = lijst.current[j]
      if (a !== undefined && b !== undefined) [lijst.current[i], lijst.current[j]] = [b, a]
    },
    nieuw: (n: number) => {
      lijst.current = Array.from({ length: n }, volgende)
    },
  }
}
