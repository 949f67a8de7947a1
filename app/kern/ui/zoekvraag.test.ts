import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { kijkZoekvraag, leesZoekvraag, neemZoekvraag, opZoekvraag, zetZoekvraag } from './zoekvraag.ts'

describe('a search goes through memory, not through the address', () => {
  it('is taken once', () => {
    zetZoekvraag(' Jansen ')
    expect(kijkZoekvraag()).toBe('Jansen')
    expect(neemZoekvraag()).toBe('Jansen')
    expect(neemZoekvraag()).toBeNull()
  })
  it('tells the page that is open already, until it stops listening', () => {
    const meld = vi.fn<() => void>()
    const stop = opZoekvraag(meld)
    zetZoekvraag('a')
    stop()
    zetZoekvraag('b')
    expect(meld).toHaveBeenCalledTimes(1)
    expect(neemZoekvraag()).toBe('b')
  })
})

describe('what was typed is recognised', () => {
  it.each(['999900006', '9999 00 006', '9999.00.006', ' 999900006 ', '99990006'])('%s is a BSN', (tekst) => {
    expect(leesZoekvraag(tekst).soort).toBe('bsn')
  })
  it.each([
    ['de Wit', 'de Wit', ''],
    ['de Wit 14-2-2010', 'de Wit', '2010-02-14'],
    ['14-02-2010 de Wit', 'de Wit', '2010-02-14'],
    ['de Wit, 2010-02-14', 'de Wit', '2010-02-14'],
    ['de Wit 14 02 2010', 'de Wit', '2010-02-14'],
    ['de Wit 45-13-2010', 'de Wit 45-13-2010', ''],
  ])('%s is a name', (tekst, achternaam, geboortedatum) => {
    expect(leesZoekvraag(tekst)).toEqual({ soort: 'naam', achternaam, geboortedatum })
  })
  it('knows the number of a file, a date alone and nothing', () => {
    expect(leesZoekvraag('2026-0049')).toEqual({ soort: 'nummer', nummer: '2026-0049' })
    expect(leesZoekvraag('14-02-2010')).toEqual({ soort: 'naam', achternaam: '', geboortedatum: '2010-02-14' })
    expect(leesZoekvraag('   ')).toEqual({ soort: 'leeg' })
  })
  it('never takes nine digits for anything but a BSN, however they are set apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9}$/), fc.constantFrom('', ' ', '.'), (bsn, tussen) => {
        const tekst = `${bsn.slice(0, 4)}${tussen}${bsn.slice(4, 6)}${tussen}${bsn.slice(6)}`
        expect(leesZoekvraag(tekst)).toEqual({ soort: 'bsn', bsn })
      }),
    )
  })
})
