import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Actie, Doel, Kindinhoud, LEEG_GEZIN, LEEG_KIND } from './invoer.ts'
import type { PlanTekst } from './model.ts'
import {
  evaluatieKlopt,
  evaluatieOpTijd,
  ontbreektAanActie,
  ontbreektAanAkkoord,
  ontbreektAanDoel,
  ontbreektAanPlan,
  wieMoetIetsZeggen,
} from './rules.ts'

const paden = (f: readonly { pad: string }[]) => f.map((v) => v.pad)
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const doel = (meer: object = {}) =>
  Doel.parse({ id: id(1), tekst: 'Elke dag naar school', vanWie: 'jeugdige', maat: 'dagen per week', begin: '2', streef: '5', ...meer })
const actie = (meer: object = {}) =>
  Actie.parse({ id: id(2), wat: 'Samen opstaan', wie: 'vader', zegtJa: true, uiterlijk: '2026-02-01', ...meer })
const kind = (meer: object = {}) =>
  Kindinhoud.parse({ hulp: 'Begeleiding op school', verwachting: 'Iemand helpt je', doelen: [doel()], ...meer })
const heel = (meer: Partial<PlanTekst> = {}): PlanTekst => ({
  gezin: {
    ...LEEG_GEZIN,
    aanleiding: 'Ruzie over school.',
    netwerkLeegReden: 'Oma gevraagd, kan niet.',
    evaluatieOp: '2026-06-01',
    acties: [actie()],
  },
  kinderen: [{ dossierId: 'd1', inhoud: kind() }],
  ...meer,
})

describe('goals and actions', () => {
  test('[R4a-71] [R0-60] a goal says what, measured how, from where, to where', () => {
    expect(ontbreektAanDoel(doel(), 'x')).toEqual([])
    fc.assert(
      fc.property(fc.subarray(['tekst', 'maat', 'begin', 'streef'], { minLength: 1 }), (weg) => {
        expect(paden(ontbreektAanDoel(doel(Object.fromEntries(weg.map((k) => [k, '  ']))), 'g')).sort()).toEqual(
          weg.map((k) => `g.${k}`).sort(),
        )
      }),
    )
    expect(ontbreektAanDoel(doel({ begin: 'onbekend' }), 'x')).toEqual([])
  })
  test('[R4b-44] an action has an owner who said yes, and a day', () => {
    expect(ontbreektAanActie(actie(), 'a')).toEqual([])
    expect(paden(ontbreektAanActie(actie({ zegtJa: false }), 'a'))).toEqual(['a.zegtJa'])
    expect(paden(ontbreektAanActie(actie({ wie: '', wat: '', uiterlijk: null }), 'a'))).toEqual(['a.wat', 'a.wie', 'a.uiterlijk'])
  })
})

describe('a whole plan', () => {
  test('[R0-60] without goals it cannot begin', () => {
    expect(ontbreektAanPlan(heel(), ['d1'], '2026-01-05')).toEqual([])
    expect(
      paden(
        ontbreektAanPlan(
          heel({ kinderen: [{ dossierId: 'd1', inhoud: { ...LEEG_KIND, zonderDoelReden: 'nog klein' } }] }),
          ['d1'],
          '2026-01-05',
        ),
      ),
    ).toEqual(['doelen'])
    expect(paden(ontbreektAanPlan({ gezin: LEEG_GEZIN, kinderen: [] }, [], '2026-01-05'))).toEqual([
      'doelen',
      'gezin.aanleiding',
      'gezin.netwerkLeegReden',
      'gezin.evaluatieOp',
    ])
  })
  test('[R0-71] every child has a part of its own with a goal, or why not', () => {
    expect(paden(ontbreektAanPlan(heel(), ['d1', 'd2'], '2026-01-05'))).toEqual(['kinderen.d2.inhoud'])
    const leeg = heel({ kinderen: [...heel().kinderen, { dossierId: 'd2', inhoud: LEEG_KIND }] })
    expect(paden(ontbreektAanPlan(leeg, ['d1', 'd2'], '2026-01-05'))).toEqual(['kinderen.1.inhoud.zonderDoelReden'])
    expect(
      ontbreektAanPlan(
        heel({ kinderen: [...heel().kinderen, { dossierId: 'd2', inhoud: { ...LEEG_KIND, zonderDoelReden: 'Het gaat goed.' } }] }),
        ['d1', 'd2'],
        '2026-01-05',
      ),
    ).toEqual([])
  })
  test('[R0-61] [R0-69] a child with goals has help, and knows what to expect', () => {
    expect(
      paden(ontbreektAanPlan(heel({ kinderen: [{ dossierId: 'd1', inhoud: kind({ hulp: '', verwachting: '' }) }] }), ['d1'], '2026-01-05')),
    ).toEqual(['kinderen.0.inhoud.hulp', 'kinderen.0.inhoud.verwachting'])
    expect(ontbreektAanPlan(heel(), ['d1'], '2026-01-05')).toEqual([])
    expect(paden(ontbreektAanPlan(heel({ gezin: { ...heel().gezin, evaluatieOp: '2026-01-05' } }), ['d1'], '2026-01-05'))).toEqual([
      'gezin.evaluatieOp',
    ])
  })
  test('[R0-44] [R4b-46] who of the network helps, with limits; nobody: what was asked, and whom', () => {
    const gezin = { ...heel().gezin, netwerkLeegReden: '' }
    expect(paden(ontbreektAanPlan(heel({ gezin }), ['d1'], '2026-01-05'))).toEqual(['gezin.netwerkLeegReden'])
    expect(
      ontbreektAanPlan(
        heel({
          gezin: { ...gezin, netwerk: [{ naam: 'Oma', relatie: 'oma', afspraak: 'vrijdag', grens: 'tot tien uur', magBenaderd: true }] },
        }),
        ['d1'],
        '2026-01-05',
      ),
    ).toEqual([])
    expect(ontbreektAanPlan(heel(), ['d1'], '2026-01-05')).toEqual([])
  })
  test('[R0-65] twice a year, or why later', () => {
    expect(evaluatieOpTijd('2026-07-05', '2026-01-05', null)).toEqual([])
    expect(evaluatieOpTijd('2026-07-06', '2026-01-05', null)).toHaveLength(1)
    expect(evaluatieOpTijd('2027-07-06', '2026-01-05', 'Lichte hulp, jaarlijks.')).toEqual([])
  })
})

describe('agreement', () => {
  const p = (persoonId: string, rol: 'ouder' | 'jeugdige' | 'netwerk', geboortedatum: string | null = null) => ({
    persoonId,
    naam: persoonId,
    rol,
    geboortedatum,
  })
  const g = (persoonId: string, mate: 'eens' | 'deels' | 'niet' = 'eens', opVersie = 3) => ({
    persoonId,
    van: persoonId,
    rol: 'ouder' as const,
    mate,
    opVersie,
  })
  test('[R2-140] parents and children of twelve and over are asked; half-known birth dates count when they may be twelve', () => {
    const gezin = [
      p('moeder', 'ouder'),
      p('tom', 'jeugdige', '2014-01-05'),
      p('zus', 'jeugdige', '2014-01-06'),
      p('vaag', 'jeugdige', '2014-00-00'),
      p('weet', 'jeugdige', null),
      p('oma', 'netwerk'),
    ]
    expect(wieMoetIetsZeggen(gezin, '2026-01-05').map((x) => x.persoonId)).toEqual(['moeder', 'tom', 'vaag'])
  })
  test('[R4a-70] without the family no plan, or why', () => {
    expect(ontbreektAanAkkoord([], [], 3, null)).toHaveLength(1)
    expect(ontbreektAanAkkoord([], [{ ...g('x'), rol: 'professional' }], 3, null)).toHaveLength(1)
    expect(ontbreektAanAkkoord([p('moeder', 'ouder')], [g('moeder')], 3, null)).toEqual([])
    expect(ontbreektAanAkkoord([p('moeder', 'ouder')], [], 3, 'Moeder is onbereikbaar.')).toEqual([])
  })
  test('dissent does not block, silence and agreement to an earlier text do', () => {
    fc.assert(
      fc.property(fc.constantFrom('eens' as const, 'deels' as const, 'niet' as const), fc.integer({ min: 1, max: 4 }), (mate, op) => {
        expect(ontbreektAanAkkoord([p('moeder', 'ouder')], [g('moeder', mate, op)], 3, null).length === 0).toBe(op === 3)
      }),
    )
    expect(ontbreektAanAkkoord([p('moeder', 'ouder'), p('vader', 'ouder')], [g('moeder')], 3, null)[0]).toMatchObject({ gevonden: 'vader' })
  })
})

test('[R4b-42] an evaluation is with the family and over every goal; unknown may', () => {
  const erbij = [{ naam: 'Tom', rol: 'jeugdige' as const }]
  const m = (doelId: string) => ({ doelId, stand: 'onbekend' as const, woorden: [] })
  expect(evaluatieKlopt(erbij, [m('a'), m('b')], ['a', 'b'], '2026-01-05', '2026-06-01', '2026-01-05')).toEqual([])
  expect(
    paden(evaluatieKlopt([{ naam: 'W', rol: 'professional' }], [m('a')], ['a', 'b'], '2026-01-05', '2026-06-01', '2026-01-05')),
  ).toEqual(['aanwezig', 'doelen'])
  expect(paden(evaluatieKlopt(erbij, [m('c')], [], '2026-01-06', '2026-01-05', '2026-01-05'))).toEqual([
    'op',
    'volgendeOp',
    'doelen.0.doelId',
  ])
})
