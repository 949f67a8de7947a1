import fc from 'fast-check'
import { expect, test } from 'vitest'
import { voorbeeld } from './afgeleid/voorbeeld.ts'
import { berichten, berichtSoorten } from './definitie/index.ts'
import type { BerichtSoort } from './definitie/index.ts'
import { typen } from './definitie/typen.ts'
import type { Element } from './definitie/vorm.ts'
import { berichtTekst, elementTekst, schrijfBericht } from './schrijven.ts'

type Velden = Record<string, unknown>
interface Plek {
  readonly e: Element
  readonly o: Velden
  readonly pad: string
}

/** Every element that a message has, with the object it stands in. */
function plekken(inhoud: readonly Element[], o: Velden, boven = ''): Plek[] {
  return inhoud.flatMap((e): Plek[] => {
    const w = o[e.naam]
    if (w === undefined) return []
    const pad = boven === '' ? e.naam : `${boven}/${e.naam}`
    const dieper =
      e.soort === 'veld'
        ? []
        : Array.isArray(w)
          ? w.flatMap((x, i) => plekken(e.inhoud, x as Velden, `${pad}[${i + 1}]`))
          : plekken(e.inhoud, w as Velden, pad)
    return [{ e, o, pad }, ...dieper]
  })
}

const fouten: Record<'getal' | 'tekst' | 'lijst' | 'klasse', readonly unknown[]> = {
  getal: [12.5, Number.NaN, Infinity, -1, 1e21, 2 ** 53, '12', null, [], [1], true, 12n],
  tekst: [1, null, [], ['a'], true, {}],
  lijst: [[], null, 'x', {}, [null], [undefined]],
  klasse: [null, 'x', 1, [], [{}]],
}
const soortVan = (e: Element): keyof typeof fouten =>
  e.soort !== 'groep' && e.lijst ? 'lijst' : e.soort !== 'veld' ? 'klasse' : typen[e.type].soort === 'getal' ? 'getal' : 'tekst'

test('[never floating point] in every message, at every place: what no message can hold is refused with its path', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...berichtSoorten),
      fc.integer({ min: 1, max: 40 }),
      fc.nat(),
      fc.nat(),
      (soort: BerichtSoort, zaad, welke, wat) => {
        const m = JSON.parse(JSON.stringify(voorbeeld(soort, zaad))) as Velden
        expect(() => berichtTekst(m as never)).not.toThrow()
        // The code of the message says which message it is; without it there is nothing to write.
        const alle = plekken(berichten[soort].inhoud, m).filter((p) => p.pad !== 'Header' && p.pad !== 'Header/BerichtCode')
        const p = alle[welke % alle.length]!
        const kies = fouten[soortVan(p.e)]
        p.o[p.e.naam] = kies[wat % kies.length]
        let melding = ''
        try {
          schrijfBericht(m as never)
        } catch (e) {
          expect(e).toBeInstanceOf(TypeError)
          melding = (e as Error).message
        }
        expect(melding.startsWith(`Not written. ${p.pad}`), `${p.pad}: ${melding}`).toBe(true)
        expect(melding).toMatch(/: .+\.$/)
      },
    ),
    { numRuns: 3000 },
  )
})

test('what is left out is not missed, and a piece of a large message is held to the same', () => {
  const m = structuredClone(voorbeeld('JW323', 1))
  const p = m.Declaratie.Clienten.Client[0]!.Prestaties.Prestatie[0]!
  expect(berichtTekst({ ...m, Header: { ...m.Header, XsltVersie: undefined } } as never)).toBe(berichtTekst(m))
  const e = {
    soort: 'klasse',
    naam: 'Prestatie',
    ns: 'bericht',
    verplicht: true,
    sleutel: false,
    regels: [],
    lijst: false,
    drager: false,
  } as const
  const inhoud = plekken(berichten.JW323.inhoud, m as unknown as Velden).find((x) => x.e.naam === 'Prestatie')!.e
  if (inhoud.soort !== 'klasse') throw new Error('a class')
  expect(elementTekst({ ...e, inhoud: inhoud.inhoud }, p, 'JW323')).toContain('GeleverdVolume')
  expect(() => elementTekst({ ...e, inhoud: inhoud.inhoud }, { ...p, GeleverdVolume: 0.1 + 0.2 }, 'JW323')).toThrow(
    'Prestatie/GeleverdVolume: 0.30000000000000004; a whole number from 0 on belongs here',
  )
})
