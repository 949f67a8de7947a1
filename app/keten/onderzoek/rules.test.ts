import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTRA, SECTIES, type Deelnemer, type UitspraakInhoud } from './model.ts'
import {
  andereWeg,
  containerbegrippen,
  contraIndicaties,
  eigenKrachtMag,
  isEersteGesprek,
  isTeruggekoppeld,
  kindBijGesprek,
  metWie,
  nietInToekomst,
  onafhankelijk,
  ontbreektAanBelang,
  ontbreektAanUitspraak,
  ouderdom,
  oudersAanwezig,
} from './rules.ts'

const deelnemer = (d: Partial<Deelnemer>): Deelnemer => ({ naam: 'X', rol: 'jeugdige', uitgenodigd: true, aanwezig: 'geheel', ...d })
const paden = (f: readonly { pad: string }[]) => f.map((v) => v.pad)

describe('conversations', () => {
  test('[R0-46] the child is on the list, also when it was not there', () => {
    expect(paden(kindBijGesprek([deelnemer({ rol: 'ouder' })], ['k']))).toEqual(['deelnemers'])
    expect(kindBijGesprek([deelnemer({})], ['k'])).toEqual([])
    expect(kindBijGesprek([deelnemer({ persoonId: 'ander' })], ['k'])).toHaveLength(1)
    // With two children a nameless "child" is not enough: which of them?
    expect(kindBijGesprek([deelnemer({}), deelnemer({ persoonId: 'k2' })], ['k1', 'k2'])).toHaveLength(1)
  })
  test('[R0-46] partly there, or not invited: why, and who decided', () => {
    expect(paden(kindBijGesprek([deelnemer({ aanwezig: 'deels' })], ['k']))).toEqual(['deelnemers.0.reden', 'deelnemers.0.wieBesliste'])
    expect(paden(kindBijGesprek([deelnemer({ uitgenodigd: false })], ['k']))).toEqual(['deelnemers.0.reden', 'deelnemers.0.wieBesliste'])
    expect(kindBijGesprek([deelnemer({ aanwezig: 'deels', reden: 'school', wieBesliste: 'kind' })], ['k'])).toEqual([])
  })
  test('[R0-47] not there: did it want to, and how will it be heard instead', () => {
    expect(paden(kindBijGesprek([deelnemer({ aanwezig: 'niet', reden: 'r', wieBesliste: 'w' })], ['k']))).toEqual([
      'deelnemers.0.wildeMeedoen',
      'deelnemers.0.alternatief',
    ])
    expect(
      kindBijGesprek(
        [deelnemer({ aanwezig: 'niet', reden: 'r', wieBesliste: 'w', wildeMeedoen: 'onbekend', alternatief: 'apart-gesprek' })],
        ['k'],
      ),
    ).toEqual([])
  })
  test('a phone call, or a talk without the family, is not the first conversation', () => {
    expect(isEersteGesprek({ plek: 'thuis', deelnemers: [deelnemer({})] })).toBe(true)
    expect(isEersteGesprek({ plek: 'telefoon', deelnemers: [deelnemer({})] })).toBe(false)
    expect(isEersteGesprek({ plek: 'kantoor', deelnemers: [deelnemer({ aanwezig: 'niet' }), deelnemer({ rol: 'professional' })] })).toBe(
      false,
    )
    expect(isEersteGesprek({ plek: 'kantoor', deelnemers: [deelnemer({ rol: 'ouder', aanwezig: 'deels' })] })).toBe(true)
  })
  test('[R0-49] parents’ presence stands apart from the child’s, and nobody noted is unknown', () => {
    expect(oudersAanwezig([deelnemer({})])).toBe('onbekend')
    expect(oudersAanwezig([deelnemer({ rol: 'ouder', aanwezig: 'niet' })])).toBe('nee')
    expect(oudersAanwezig([deelnemer({ rol: 'ouder', aanwezig: 'onbekend' })])).toBe('onbekend')
    expect(oudersAanwezig([deelnemer({ aanwezig: 'niet' }), deelnemer({ rol: 'ouder', aanwezig: 'deels' })])).toBe('ja')
  })
  test('nothing is recorded before it happened', () => {
    expect(nietInToekomst('op', '2026-01-06', '2026-01-05')).toHaveLength(1)
    expect(nietInToekomst('op', '2026-01-05', '2026-01-05')).toEqual([])
    expect(nietInToekomst('op', '2020-02-29', '2026-01-05')).toEqual([])
  })
})

describe('the voice', () => {
  test('[R4a-193] alone, or with whom', () => {
    expect(metWie({ alleen: true })).toEqual([])
    expect(paden(metWie({ alleen: false }))).toEqual(['metWie'])
    expect(metWie({ alleen: false, metWie: 'oma' })).toEqual([])
  })
  test('[R4a-197] telling only the parents does not count', () => {
    expect(isTeruggekoppeld('ouders')).toHaveLength(1)
    expect(isTeruggekoppeld('jeugdige')).toEqual([])
    expect(isTeruggekoppeld('vertegenwoordiger')).toEqual([])
  })
  test('[R4a-194] a refusal by a parent or a full caseload is counted, never an exemption', () => {
    for (const reden of ['ouder-weigert', 'geen-tijd', 'kwetsbaar', 'niet-gevraagd', 'te-jong', 'niet-bereikbaar', 'geen-tolk'] as const)
      expect(paden(andereWeg(reden, 'geen', null))).toEqual(['alternatief'])
    for (const reden of ['ongeboren', 'wilde-niet', 'schadelijk'] as const) expect(andereWeg(reden, 'geen', null)).toEqual([])
    expect(paden(andereWeg('te-jong', 'observatie', null))).toEqual(['alternatiefHoe'])
    expect(andereWeg('te-jong', 'observatie', 'op de opvang, volgende week')).toEqual([])
  })
})

const uitspraak = (u: Partial<UitspraakInhoud> = {}): UitspraakInhoud => ({
  soort: 'feit',
  tekst: 't',
  bezwarend: false,
  bron: 'school',
  waargenomenOp: null,
  nagegaan: 'niet',
  ...u,
})

describe('statements', () => {
  test('[R4a-49] without a kind it cannot be final', () => {
    expect(paden(ontbreektAanUitspraak(uitspraak({ soort: null }), 0))).toEqual(['soort'])
    expect(ontbreektAanUitspraak(uitspraak(), 0)).toEqual([])
    expect(ontbreektAanUitspraak(uitspraak({ soort: 'mening' }), 0)).toEqual([])
  })
  test('[R4a-50] a diagnosis needs who made it and when, whatever else is filled in', () => {
    fc.assert(
      fc.property(
        fc.option(fc.string({ minLength: 1 }), { nil: null }),
        fc.option(fc.constant('2025-01-01'), { nil: null }),
        fc.boolean(),
        (diagnosticus, diagnoseOp, doc) => {
          const fouten = ontbreektAanUitspraak(
            uitspraak({ soort: 'diagnose', diagnosticus, diagnoseOp, document: doc ? 'brief' : null }),
            9,
          )
          expect(fouten.length === 0).toBe(Boolean(diagnosticus) && diagnoseOp !== null)
        },
      ),
    )
  })
  test('[R4a-55] what counts against somebody needs their answer first', () => {
    expect(paden(ontbreektAanUitspraak(uitspraak({ bezwarend: true, over: 'vader' }), 0))).toEqual(['weerwoord'])
    expect(ontbreektAanUitspraak(uitspraak({ bezwarend: true, over: 'vader' }), 1)).toEqual([])
    expect(paden(ontbreektAanUitspraak(uitspraak({ bezwarend: true }), 1))).toEqual(['over'])
  })
  test('[R4a-54] "checked" says how', () => {
    expect(paden(ontbreektAanUitspraak(uitspraak({ nagegaan: 'bevestigd' }), 0))).toEqual(['nagegaanHoe'])
    expect(ontbreektAanUitspraak(uitspraak({ nagegaan: 'bevestigd', nagegaanHoe: 'gebeld met het ziekenhuis' }), 0)).toEqual([])
    expect(ontbreektAanUitspraak(uitspraak({ nagegaan: 'niet' }), 0)).toEqual([])
  })
  test('[R4a-51] after a year it is old; without a date its age is unknown, never fresh', () => {
    expect(ouderdom('2025-01-05', '2026-01-05')).toBe('vers')
    expect(ouderdom('2025-01-04', '2026-01-05')).toBe('oud')
    expect(ouderdom(null, '2026-01-05')).toBe('onbekend')
  })
  test('[R4a-57] big words are pointed out', () => {
    expect(containerbegrippen('Er is sprake van Verwaarlozing en weerstand.')).toEqual(['verwaarlozing', 'weerstand'])
    expect(containerbegrippen('Vader liet Tom op 3 maart twee uur alleen.')).toEqual([])
    expect(containerbegrippen('')).toEqual([])
  })
})

describe('own strength', () => {
  const nee = Object.fromEntries(CONTRA.map((c) => [c, 'nee'])) as Record<(typeof CONTRA)[number], 'nee' | 'ja' | 'onbekend'>
  const oplossing = { wat: 'oppas', wie: 'oma', wanneer: 'vrijdag', hoe: 'thuis', verwachtEffect: 'rust' }
  const basis = {
    contra: nee,
    uitkomst: 'alleen-eigen-kracht' as const,
    oplossingen: [oplossing],
    nazorgOp: '2026-03-01',
    specialistMotivering: null,
  }
  test('[R0-34] nothing against it: the family may do it itself', () => {
    expect(eigenKrachtMag(basis, false, '2026-01-05')).toEqual([])
  })
  test('[R0-34] any contra-indication, or one nobody looked at, blocks it for everyone but a specialist with a reason', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONTRA),
        fc.constantFrom('ja' as const, 'onbekend' as const),
        fc.boolean(),
        fc.option(fc.constant('omdat'), { nil: null }),
        (c, a, specialist, motivering) => {
          const fouten = eigenKrachtMag(
            { ...basis, contra: { ...nee, [c]: a }, specialistMotivering: motivering },
            specialist,
            '2026-01-05',
          )
          expect(fouten.length === 0).toBe(specialist && motivering !== null)
        },
      ),
    )
    expect(paden(eigenKrachtMag({ ...basis, contra: {} }, false, '2026-01-05'))).toEqual(['uitkomst'])
  })
  test('[R0-35] a solution has a day, still to come, on which somebody asks', () => {
    expect(paden(eigenKrachtMag({ ...basis, nazorgOp: null }, false, '2026-01-05'))).toEqual(['nazorgOp'])
    expect(paden(eigenKrachtMag({ ...basis, nazorgOp: '2026-01-05' }, false, '2026-01-05'))).toEqual(['nazorgOp'])
    expect(eigenKrachtMag({ ...basis, uitkomst: 'naast-hulp', contra: {}, oplossingen: [], nazorgOp: null }, false, '2026-01-05')).toEqual(
      [],
    )
  })
  test('unknown is never "no" [inv-3]', () => {
    expect(contraIndicaties({}).onbekend).toEqual([...CONTRA])
    expect(contraIndicaties({ verslaving: 'nee' }).onbekend).not.toContain('verslaving')
    expect(contraIndicaties({ onveilig: 'ja' })).toMatchObject({ ja: ['onveilig'] })
  })
})

describe('best interest', () => {
  const vol = {
    secties: Object.fromEntries(SECTIES.map((s) => [s, 'tekst'])),
    disciplines: [
      { naam: 'A', discipline: 'Maatschappelijk werk' },
      { naam: 'B', discipline: 'Gedragswetenschap' },
    ],
  }
  const om = { stemBekend: true, expertiseMist: [] }
  test('[R0-27] every section must be filled', () => {
    expect(ontbreektAanBelang(vol, om)).toEqual([])
    fc.assert(
      fc.property(fc.subarray([...SECTIES], { minLength: 1 }), (weg) => {
        const secties = { ...vol.secties, ...Object.fromEntries(weg.map((s) => [s, '   '])) }
        expect(paden(ontbreektAanBelang({ ...vol, secties }, om)).sort()).toEqual(weg.map((s) => `secties.${s}`).sort())
      }),
    )
  })
  test('[R0-28] two disciplines, or why not', () => {
    const een = {
      ...vol,
      disciplines: [
        { naam: 'A', discipline: 'Jeugdarts' },
        { naam: 'B', discipline: ' jeugdarts ' },
      ],
    }
    expect(paden(ontbreektAanBelang(een, om))).toEqual(['eenDisciplineReden'])
    expect(ontbreektAanBelang({ ...een, eenDisciplineReden: 'geen ander beschikbaar' }, om)).toEqual([])
    expect(paden(ontbreektAanBelang({ ...vol, disciplines: [], eenDisciplineReden: 'x' }, om))).toEqual(['disciplines'])
  })
  test('[R0-30] another interest that went first is explained', () => {
    expect(paden(ontbreektAanBelang({ ...vol, anderBelang: 'geld' }, om))).toEqual(['anderBelangMotivering'])
    expect(ontbreektAanBelang({ ...vol, anderBelang: 'geld', anderBelangMotivering: 'omdat' }, om)).toEqual([])
    expect(ontbreektAanBelang({ ...vol, anderBelang: null }, om)).toEqual([])
  })
  test('[R0-42] missing expertise must come, or be explained; and the child must be heard', () => {
    expect(paden(ontbreektAanBelang(vol, { stemBekend: false, expertiseMist: ['lvb'] }))).toEqual(['stem', 'zonderExpertiseReden'])
    expect(ontbreektAanBelang({ ...vol, zonderExpertiseReden: 'r' }, { stemBekend: true, expertiseMist: ['lvb'] })).toEqual([])
    expect(ontbreektAanBelang(vol, om)).toEqual([])
  })
  test('[R0-29] who decides is not the only author', () => {
    expect(onafhankelijk([{ id: 'a', naam: '' }], 'a')).toBe(false)
    expect(
      onafhankelijk(
        [
          { id: 'a', naam: '' },
          { id: 'b', naam: '' },
        ],
        'a',
      ),
    ).toBe(true)
    expect(onafhankelijk([], 'a')).toBe(false)
  })
})
