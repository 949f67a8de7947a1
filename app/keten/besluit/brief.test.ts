import { describe, expect, test } from 'vitest'
import { maakBrief } from './brief.ts'
import { briefVanGegevens, type BriefGegevens } from './brief-tekst.ts'
import { item, volledig } from './proef.ts'

const gegevens = (meer: Partial<BriefGegevens> = {}): BriefGegevens => ({
  soort: 'eerste',
  inhoud: volledig(),
  verschillen: [],
  gemeente: { naam: 'Gemeente Proefstad', telefoon: '0600000000', email: null },
  kenmerk: '2026-0007-1',
  datum: '2026-02-20',
  bezwaarTot: '2026-04-03',
  kind: { naam: 'Sam Proef', roepnaam: 'Sam', geboortedatum: '2015-03-02', leeftijd: 10 },
  regisseur: { naam: 'Meryem Aydin', partijNaam: 'Lokaal team Noord' },
  beslisser: 'Wim Prins',
  feiten: [],
  meningen: [],
  ...meer,
})
const platte = (g: BriefGegevens) => JSON.stringify(briefVanGegevens(g))

describe('the words', () => {
  test('[R0-73] [R0-78] everything to understand and to object: what, why, until when, where, by when, who helps for free', () => {
    const t = platte(gegevens())
    for (const s of [
      'Jeugdhulp ambulant',
      '4 uur per week',
      '2 februari 2026',
      '31 december 2026',
      'zorg in natura',
      'Jeugdwet 2.3',
      'Wim Prins',
      '3 april 2026',
      'afdeling bezwaar',
      'uw handtekening',
      'cliëntondersteuner',
      'voorlopige voorziening',
      'loopt door tot er een nieuw besluit is',
      'klacht',
    ])
      expect(t).toContain(s)
  })
  test('a personal budget shows its rate, first available its date, and money disputes are told as not your concern', () => {
    const t = platte(
      gegevens({
        inhoud: volledig({
          voorzieningen: [
            item({ vorm: 'pgb', tarief: 5250, passend: 'eerst-beschikbaar', vervolgOp: '2026-05-01', bekostiging: 'betwist' }),
          ],
        }),
      }),
    )
    for (const s of ['€ 52,50', '1 mei 2026', 'de hulp begint gewoon']) expect(t).toContain(s)
  })
  test('[R4b-59] reasons of the organisation stand apart from the interest of the child', () => {
    const koppen = briefVanGegevens(gegevens({ inhoud: volledig({ organisatorisch: 'Er is tot mei geen plek.' }) })).blokken.flatMap((b) =>
      b.soort === 'kop' ? [b.tekst] : [],
    )
    expect(koppen).toContain('Redenen van de organisatie')
    expect(koppen.indexOf('Waarom dit besluit?')).toBeLessThan(koppen.indexOf('Redenen van de organisatie'))
  })
  test('to the youth from 16, to both from 12, and with an unknown age to the parents', () => {
    const aan = (leeftijd: number | null) => briefVanGegevens(gegevens({ kind: { ...gegevens().kind, leeftijd } })).aanhef
    expect([aan(16), aan(12), aan(11), aan(null)]).toEqual([
      'Beste Sam,',
      'Beste Sam, beste ouders of verzorgers,',
      'Beste ouders of verzorgers,',
      'Beste ouders of verzorgers,',
    ])
  })
  test('[R0-50] [R4a-195] the page for the child: own words come back; below six there is none; who was not heard is not made to have spoken', () => {
    expect(briefVanGegevens(gegevens()).kind?.alineas.join(' ')).toContain('Ik wil gewoon slapen.')
    expect(briefVanGegevens(gegevens({ kind: { ...gegevens().kind, leeftijd: 4 } })).kind).toBeNull()
    const niet = volledig({ kind: { zei: 'oude tekst', gedaan: '', geenReden: 'wilde-niet', geenToelichting: 'Sam wilde niet.' } })
    expect(briefVanGegevens(gegevens({ inhoud: niet })).kind?.alineas.join(' ')).not.toContain('oude tekst')
  })
})

describe('the file', () => {
  test('is a PDF; a preview says that it is no decision; the same data gives the same bytes', () => {
    const a = maakBrief(gegevens())
    expect(Buffer.from(a.pdf).subarray(0, 5).toString()).toBe('%PDF-')
    expect(Buffer.from(maakBrief(gegevens()).pdf).equals(Buffer.from(a.pdf))).toBe(true)
    expect(briefVanGegevens(gegevens({ beslisser: null })).concept).toBe('CONCEPT')
  })
  test('what people type is never read as markup', () => {
    const boos = '#panic("x") *vet* _schuin_ $x$ @ref <label> \\ `code` // weg "] )'
    expect(
      maakBrief(gegevens({ inhoud: volledig({ motivering: boos, kindTekst: boos, vraag: boos, ouders: boos }) })).pdf.length,
    ).toBeGreaterThan(1000)
  })
  const { pdf, norm } = maakBrief(gegevens())
  test.skipIf(norm !== 'ua-1')(
    'is PDF/UA-1: tagged, with a title and a language (skipped: the installed compiler cannot make PDF/UA)',
    () => {
      const ruw = Buffer.from(pdf).toString('latin1')
      for (const s of ['/MarkInfo', '/StructTreeRoot', 'pdfuaid', '/Lang']) expect(ruw).toContain(s)
    },
  )
})
