import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ROUTES, UITKOMSTEN, URGENTIEGRONDEN, URGENTIES, verwijzerVan } from './model.ts'
import {
  behoefteOntbreekt,
  besluitGevraagd,
  eldersOntbreekt,
  gezagVolgensOpgave,
  hindernissen,
  kerenVerteldGroep,
  keerDoorverwezen,
  sluitDraad,
  triageOnvolledig,
  veiligContactOntbreekt,
  veiligheidEerst,
  type Afronding,
} from './rules.ts'
import { omgedraaid, rangschik, vergelijkDatum, zekerheidVan, zoekdatums } from './zoeken.ts'

const advies: Afronding = {
  uitkomst: 'advies',
  reden: 'r',
  gezinWilBesluit: false,
  afwijzing: null,
  elders: null,
  behoeften: [{ wie: 'moeder', wat: 'rust' }],
  zonderBehoefteReden: null,
  urgentie: 'gewoon',
}
const elders = {
  naar: 'Wmo-loket',
  wet: 'Wmo 2015' as const,
  aangebodenOp: '2026-01-05',
  meegegeven: 'verhaal',
  aangenomenDoor: null,
  aangenomenOp: null,
}
const goed = { crisisOpen: false, compleet: true }

describe('routes', () => {
  it('[R0-4] [R3-95] every route leads to a referrer of the national list or says that it is not known', () => {
    expect(verwijzerVan('gezin')).toBe('familie')
    expect(verwijzerVan('huisarts')).toBe('huisarts')
    expect(ROUTES.filter((r) => verwijzerVan(r) === null)).toEqual(['anders', 'onbekend'])
  })
})

describe('triage', () => {
  it('[R0-18] no ground for urgency is about money or places', () => {
    for (const g of URGENTIEGRONDEN) expect(g).not.toMatch(/budget|geld|kosten|plek|capaciteit/)
  })
  it('[R0-17] needs a reason as soon as it is judged', () => {
    expect(triageOnvolledig('onbekend', [], '')).toBeNull()
    expect(triageOnvolledig('spoed', ['gevaar-nu'], ' ')?.pad).toBe('urgentieReden')
    expect(triageOnvolledig('spoed', ['geen-haast-volgens-gezin'], 'x')?.pad).toBe('urgentieGronden')
    expect(triageOnvolledig('spoed', ['gevaar-nu'], 'x')).toBeNull()
  })
})

describe('safe contact', () => {
  it('[R4a-8] is needed only when violence was mentioned', () => {
    expect(veiligContactOntbreekt('ja', null)?.pad).toBe('veiligContact')
    expect(veiligContactOntbreekt('ja', { kanaal: 'telefoon', wanneer: 'ochtend', nietGebruiken: 'brief' })).toBeNull()
    expect(veiligContactOntbreekt('niet-gevraagd', null)).toBeNull()
  })
})

describe('outcome', () => {
  it('who asks for a decision gets an inquiry, nothing else', () => {
    expect(besluitGevraagd({ ...advies, gezinWilBesluit: true })?.toegestaan).toBe('onderzoek')
    expect(besluitGevraagd({ ...advies, uitkomst: 'onderzoek', gezinWilBesluit: true })).toBeNull()
    expect(besluitGevraagd(advies)).toBeNull()
  })
  it('[R4a-2] asks what the family itself needs before offering, or why it was not asked', () => {
    expect(behoefteOntbreekt({ ...advies, behoeften: [] })?.pad).toBe('zonderBehoefteReden')
    expect(behoefteOntbreekt({ ...advies, behoeften: [], zonderBehoefteReden: 'belde anoniem' })).toBeNull()
    expect(behoefteOntbreekt({ ...advies, uitkomst: 'onderzoek', behoeften: [] })).toBeNull()
  })
  it('[R4b-7] elsewhere needs an addressee', () => {
    expect(eldersOntbreekt({ ...advies, uitkomst: 'elders' })?.pad).toBe('elders')
    expect(eldersOntbreekt({ ...advies, uitkomst: 'elders', elders })).toBeNull()
    expect(eldersOntbreekt({ ...advies, uitkomst: 'elders', elders: { ...elders, aangenomenDoor: 'Ria' } })?.pad).toBe(
      'elders.aangenomenDoor',
    )
  })
  it('[R4a-13] no contact does not close without a safety judgement of every child; unknown is not enough', () => {
    const a: Afronding = { ...advies, afwijzing: { code: 'geen-contact', toelichting: 'x', alternatief: 'y' } }
    expect(veiligheidEerst(a, { crisisOpen: false, compleet: false })?.pad).toBe('afwijzing.code')
    expect(veiligheidEerst(a, { crisisOpen: false, compleet: null })?.pad).toBe('afwijzing.code')
    expect(veiligheidEerst(a, goed)).toBeNull()
    expect(veiligheidEerst(advies, { crisisOpen: true, compleet: true })?.pad).toBe('uitkomst')
  })
  it('property: nothing closes the thread while a crisis is open or the urgency was never judged', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...UITKOMSTEN),
        fc.constantFrom(...URGENTIES),
        fc.boolean(),
        fc.option(fc.boolean(), { nil: null }),
        fc.boolean(),
        (uitkomst, urgentie, crisisOpen, compleet, aangenomen) => {
          const e = { ...elders, ...(aangenomen ? { aangenomenDoor: 'Ria', aangenomenOp: '2026-01-06' } : {}) }
          const a: Afronding = { ...advies, uitkomst, urgentie, elders: uitkomst === 'elders' ? e : null }
          const door = hindernissen(a, { crisisOpen, compleet }).length === 0
          const sluit = sluitDraad(uitkomst, a.elders)
          const gevaarlijk = crisisOpen || urgentie === 'onbekend' || (urgentie === 'acuut' && compleet !== true)
          expect(door && sluit && gevaarlijk).toBe(false)
          expect(sluit).toBe(uitkomst === 'advies' || (uitkomst === 'elders' && aangenomen))
        },
      ),
    )
  })
})

describe('from pillar to post', () => {
  it('[R4a-3] [R0-10] counts earlier counters and what was sent on here', () => {
    expect(keerDoorverwezen([], [null])).toEqual({ keren: 0, kastjeMuur: false })
    expect(keerDoorverwezen(['huisarts', 'school'], [elders])).toEqual({ keren: 3, kastjeMuur: true })
    expect(keerDoorverwezen(['huisarts', 'school'], [null]).kastjeMuur).toBe(false)
  })
  it('[R0-9] groups how often the story was told; unknown stays unknown', () => {
    expect([null, 0, 1, 2, 3, 4, 5, 6].map(kerenVerteldGroep)).toEqual(['onbekend', '1', '1', '2-3', '2-3', '4-5', '4-5', '>5'])
  })
})

describe('custody as told', () => {
  const v = (id: string, gezag: 'ja' | 'nee' | 'onbekend', plaats = 'ouder') => ({ persoonId: id, naam: id, plaats, gezag })
  it('is joint, single or guardianship', () => {
    expect(gezagVolgensOpgave([v('a', 'ja'), v('b', 'ja')]).map((r) => [r.soort, r.houderId])).toEqual([
      ['gezamenlijk', 'a'],
      ['gezamenlijk', 'b'],
    ])
    expect(gezagVolgensOpgave([v('a', 'ja'), v('b', 'nee')])).toMatchObject([{ soort: 'eenhoofdig', houderId: 'a', bron: 'opgave' }])
    expect(gezagVolgensOpgave([v('a', 'ja'), v('b', 'ja', 'stiefouder')])[0]?.soort).toBe('gezamenlijk-met-derde')
    expect(gezagVolgensOpgave([v('a', 'ja', 'voogd')])[0]?.soort).toBe('voogdij')
  })
  it('is never guessed: any unknown makes it "cannot be determined"', () => {
    for (const x of [[], [v('a', 'onbekend')], [v('a', 'ja'), v('b', 'onbekend')], [v('a', 'ja'), v('b', 'ja'), v('c', 'ja')]])
      expect(gezagVolgensOpgave(x)).toEqual([{ soort: 'niet-te-bepalen', houderId: null, houderNaam: null, bron: 'opgave' }])
  })
})

describe('searching', () => {
  const k = (zoeknaam: string, geboortedatum: string | null) => ({ zoeknaam, geboortedatum, opBsn: false })
  const v = { achternaam: 'Yılmaz', geboortedatum: '2014-05-06' }
  it('meets spelling, diacritics and swapped day and month', () => {
    expect(zekerheidVan(v, k('ilmas', '2014-05-06'))).toBe('zeker')
    expect(zekerheidVan(v, k('ilmas', '2014-06-05'))).toBe('waarschijnlijk')
    expect(zekerheidVan(v, k('elmas', '2014-05-06'))).toBe('waarschijnlijk')
    expect(zekerheidVan(v, k('ilmas', '2014-00-00'))).toBe('misschien')
    expect(zekerheidVan(v, k('ilmas', null))).toBe('misschien')
    expect(zekerheidVan(v, k('bakker', '2014-05-06'))).toBeNull()
    expect(zekerheidVan(v, k('ilmas', '2009-11-30'))).toBeNull()
  })
  it('knows a double name by one half, and does not take a short name for another', () => {
    expect(zekerheidVan({ achternaam: 'Jansen-Bakker', geboortedatum: '2014-05-06' }, k('jansen', '2014-05-06'))).toBe('waarschijnlijk')
    expect(zekerheidVan({ achternaam: 'Vos', geboortedatum: '2014-05-06' }, k('bos', '2014-05-06'))).toBeNull()
  })
  it('a BSN decides whatever the rest says', () => {
    expect(zekerheidVan(null, { zoeknaam: 'x', geboortedatum: null, opBsn: true })).toBe('zeker')
    expect(zekerheidVan(null, k('ilmas', '2014-05-06'))).toBeNull()
  })
  it('asks the register under all the dates it may be known by', () => {
    expect(zoekdatums('2014-05-06')).toEqual(['2014-05-06', '2014-06-05', '2014-05-00', '2014-00-00'])
    expect(omgedraaid('2014-05-20')).toBeNull()
    expect(omgedraaid('2014-05-05')).toBeNull()
    expect(vergelijkDatum('2014-05-06', '2015-05-06')).toBe('bijna')
    expect(rangschik([{ zekerheid: 'misschien' }, { zekerheid: 'zeker' }])[0]?.zekerheid).toBe('zeker')
  })
})
