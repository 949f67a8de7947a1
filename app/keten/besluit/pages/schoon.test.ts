import { expect, test } from 'vitest'
import { BesluitInhoudInvoer } from '../commands.ts'
import { LEEG } from '../model.ts'
import { item, muteerbaar, volledig } from '../proef.ts'
import { begin, nieuwItem, schoon } from './schoon.ts'

test('what the screen holds is what the command takes, empty fields included', () => {
  for (const inhoud of [
    LEEG,
    volledig(),
    {
      ...volledig(),
      voorzieningen: [nieuwItem('2026-01-12')],
      oorzaak: '',
      weigering: { reden: '', alternatief: '', bepaaldDoorGi: false },
    },
  ])
    expect(BesluitInhoudInvoer.safeParse(schoon(inhoud)).success).toBe(true)
})

test('only what may be absent becomes null: a text that is empty stays a text', () => {
  expect(schoon({ motivering: '', oorzaak: '', lijst: [{ op: '', wat: '' }] })).toEqual({
    motivering: '',
    oorzaak: null,
    lijst: [{ op: null, wat: '' }],
  })
})

test('nothing filled in is lost, and an older draft gets the parts that are new', () => {
  expect(schoon(muteerbaar(volledig({ voorzieningen: [item()] })))).toEqual(
    volledig({ voorzieningen: [expect.objectContaining({ product: '45A04' })] as never }),
  )
  expect(begin({ motivering: 'x' } as never)).toEqual({ ...LEEG, motivering: 'x' })
})
