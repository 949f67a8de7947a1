import { expect, test } from 'vitest'
import { beantwoord } from './antwoord.ts'
import { leesBericht } from './lezen/lees.ts'
import { schrijfBericht } from './schrijven.ts'
import { ijw, voorbeelden, waarom, xsdRechter } from './testhulp/officieel.ts'

test.skipIf(!ijw)(`every official sample gets the verdict of the official schema (or: ${waarom})`, async () => {
  for (const { soort, inhoud } of voorbeelden()) {
    const goed = (await xsdRechter(soort))(inhoud)
    const lezing = leesBericht(inhoud)
    expect([soort, lezing.soort, lezing.bericht !== null]).toEqual([soort, soort, goed])
  }
})

test.skipIf(!ijw)('writing what was read gives the same message, which the official schema accepts', async () => {
  for (const { soort, inhoud } of voorbeelden()) {
    const { bericht } = leesBericht(inhoud)
    if (!bericht) continue
    const opnieuw = schrijfBericht(bericht)
    expect((await xsdRechter(soort))(opnieuw)).toBe(true)
    expect(leesBericht(opnieuw).bericht).toEqual(bericht)
  }
})

test.skipIf(!ijw)('the answer to every official sample is accepted by the official schema of the answer', async () => {
  let aantal = 0
  for (const { inhoud } of voorbeelden()) {
    const lezing = leesBericht(inhoud)
    const antwoord = beantwoord(lezing as never, { identificatie: 'R1', dagtekening: '2026-11-21', onbeoordeeld: 'alle' })
    if (!antwoord) continue
    const bytes = schrijfBericht(antwoord)
    const soort = leesBericht(bytes).soort
    if (soort === null) throw new Error('unreadable answer')
    expect((await xsdRechter(soort))(bytes)).toBe(true)
    aantal++
  }
  expect(aantal).toBe(6)
})
