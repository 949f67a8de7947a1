import { expect, test } from 'vitest'
import { genereer } from './afgeleid/generator.ts'
import { toeval } from './afgeleid/toeval.ts'
import { berichtSoorten } from './definitie/index.ts'
import { leesBericht } from './lezen/lees.ts'
import { schrijfBericht } from './schrijven.ts'
import { boomVan, muteer, naarXml } from './testhulp/muteer.ts'
import { ijw, waarom, xsdRechter } from './testhulp/officieel.ts'

// Run with DRAAD_VOLLEDIG=10000 for the full proof; the usual run takes a sample and a different one every hundred.
const aantal = Number(process.env['DRAAD_VOLLEDIG'] ?? 120)

test.skipIf(!ijw).each(berichtSoorten)(
  `%s: generated messages are accepted by the official schema and read back as they were (or: ${waarom})`,
  async (soort) => {
    const officieel = await xsdRechter(soort)
    for (let zaad = 0; zaad < aantal; zaad++) {
      const bericht = genereer(soort, zaad)
      const bytes = schrijfBericht(bericht)
      if (!officieel(bytes)) throw new Error(`seed ${zaad}: refused by the official schema`)
      const lezing = leesBericht(bytes)
      if (!lezing.bericht) throw new Error(`seed ${zaad}: ${JSON.stringify(lezing.bevindingen)}`)
      expect(lezing.bericht).toEqual(bericht)
    }
  },
  1_800_000,
)

test.skipIf(!ijw).each(berichtSoorten)(
  '%s: damaged messages get the verdict of the official schema',
  async (soort) => {
    const officieel = await xsdRechter(soort)
    const telling = { goed: 0, fout: 0 }
    for (let zaad = 0; zaad < aantal; zaad++) {
      const t = toeval(zaad + 1_000_003)
      const boom = boomVan(soort, genereer(soort, zaad))
      muteer(t, boom)
      const bytes = naarXml(soort, boom)
      const verwacht = officieel(bytes)
      const lezing = leesBericht(bytes)
      const hier = lezing.bericht !== null
      if (hier !== verwacht) {
        const tekst = new TextDecoder().decode(bytes)
        throw new Error(`seed ${zaad}: official ${verwacht}, here ${hier} ${JSON.stringify(lezing.bevindingen.slice(0, 3))}\n${tekst}`)
      }
      telling[verwacht ? 'goed' : 'fout']++
    }
    expect(telling.goed).toBeGreaterThan(0)
    expect(telling.fout).toBeGreaterThan(0)
  },
  1_800_000,
)

test.skipIf(!ijw).each(berichtSoorten)(
  '%s: CDATA between elements and within a value gets the verdict of the official schema',
  async (soort) => {
    const officieel = await xsdRechter(soort)
    const xml = new TextDecoder().decode(schrijfBericht(genereer(soort, 1)))
    const eind = xml.indexOf('Header>')
    const voor = xml.indexOf('<', eind)
    const anders = [
      ...['<![CDATA[]]>', '<![CDATA[ ]]>', '<![CDATA[x]]>', '<!-- niets -->', ' '].map((x) => xml.slice(0, voor) + x + xml.slice(voor)),
      // A value may be written as CDATA.
      xml.replace(/(Identificatie>)([^<]+)(<\/)/u, '$1<![CDATA[$2]]>$3'),
    ]
    for (const x of anders)
      expect([x.slice(voor - 20, voor + 40), leesBericht(x).bericht !== null]).toEqual([
        x.slice(voor - 20, voor + 40),
        officieel(new TextEncoder().encode(x)),
      ])
  },
)
