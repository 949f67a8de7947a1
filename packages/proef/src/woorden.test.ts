import { describe, expect, it } from 'vitest'
import { WOORDEN_BEVOLKING } from './bevolking/personen.ts'
import { SES_FACTOREN } from './bevolking/ses.ts'
import { opdrachten } from './cli.ts'
import { BRONNEN } from './keten/bronnen.ts'
import { DOELEN } from './keten/doelen.ts'
import { STANDAARDMODEL } from './keten/standaard.ts'
import { leesTabel } from './keten/tabel.ts'
import { UITKOMSTEN } from './proef/uitkomsten.ts'
import { WOORDEN_VT } from './proef/vt-aannames.ts'
import { scenarioWoorden, VOORBEELDEN, voorbeeld } from './scenarios/index.ts'

/** Function words of Dutch that are no English words ("met", "door", "die", "of", "over" and "kind" are), and common words of the field. */
const WOORDEN = `de het een en van niet geen voor bij naar uit als dan dat wie zij er op aan om te tot na ook nog maar wordt worden zijn
  hebben deel jaar kinderen hulp wachten wachttijd meer minder zonder eigen nieuwe tegen tijdens elke samen gezin gezinnen plaatsen
  vragen meldingen duur kans aanname procent enquete enquête tabel stand instroom halfjaar nr`.split(/\s+/)
/** Letters that English words do not have, and numbers as they are written in Dutch: 78.145 and 5,3. */
const TEKENS = String.raw`\p{L}*(?:ij|aa|sch[ae]|lijk|heid|ieuw)\p{L}*|\d{1,3}\.\d{3}(?![\d.])|\d,\d{1,2}(?!\d)`
const NEDERLANDS = new RegExp(String.raw`(?<![\p{L}\d.,-])(?:${WOORDEN.join('|')}|${TEKENS})(?![\p{L}\d-])`, 'giu')
/** Names that stay as they are: of organisations, laws and publications, and what a reader types. */
const NAMEN = /Veilig Thuis|StatLine|Jeugdwet|\bdrang\b|draad proef \w+|--taal en/gi

const nederlands = (zin: string): string[] => zin.replace(NAMEN, '').match(NEDERLANDS) ?? []
/** A text without words, such as `R4a 3.9 L-1`, is the same in both languages; so is a name. */
const zonderWoorden = (zin: string): boolean => !/\p{L}{3}/u.test(zin.replace(NAMEN, ''))

interface Paar {
  waar: string
  nl: string
  en: unknown
}

/** Fields that a reader reads; each must have its English beside it. */
const TEKSTVELDEN = ['naam', 'titel', 'uitleg', 'bron', 'werking', 'letOp', 'definitie']

/** Every text in a value, with its English: `naam` with `naamEn`, and `{ nl, en }`. */
function* paren(x: unknown, waar: string): Generator<Paar> {
  if (Array.isArray(x)) for (const [i, y] of x.entries()) yield* paren(y, `${waar}[${(y as { id?: string } | null)?.id ?? i}]`)
  else if (typeof x === 'object' && x !== null) {
    const o = x as Record<string, unknown>
    if (typeof o['nl'] === 'string') yield { waar, nl: o['nl'], en: o['en'] }
    for (const [k, v] of Object.entries(o))
      if (TEKSTVELDEN.includes(k) && typeof v === 'string') yield { waar: `${waar}.${k}`, nl: v, en: o[`${k}En`] }
      // What a scenario changes carries no words of its own.
      else if (k !== 'wijziging') yield* paren(v, `${waar}.${k}`)
  }
}

const alle = [
  ...paren(STANDAARDMODEL, 'model'),
  ...paren(DOELEN, 'doelen'),
  ...paren(BRONNEN, 'bronnen'),
  ...paren(UITKOMSTEN, 'uitkomsten'),
  ...paren(VOORBEELDEN, 'voorbeelden'),
  ...paren(WOORDEN_BEVOLKING, 'bevolking'),
  ...paren(Object.values(SES_FACTOREN), 'factoren'),
  ...paren(WOORDEN_VT, 'vt'),
]

describe('every text of the model in English', () => {
  it('is there, beside the Dutch', () => {
    // 240 assumptions with meaning and source, 19 loops and stations, 20 targets, 10 gaps, 48 figures, 11 examples, and more.
    expect(alle.length).toBeGreaterThan(500)
    for (const soort of ['parameters', 'lussen', 'stations', 'instroom', 'nietInModel'])
      expect(alle.some((p) => p.waar.startsWith(`model.${soort}[`))).toBe(true)
    expect(alle.filter((p) => typeof p.en !== 'string' || (p.en === '') !== (p.nl === '')).map((p) => p.waar)).toEqual([])
  })

  it('is not the Dutch again, and no word of it is Dutch', () => {
    expect(alle.filter((p) => p.nl === p.en && !zonderWoorden(p.nl)).map((p) => `${p.waar}: ${p.nl}`)).toEqual([])
    expect(alle.map((p) => [p.waar, nederlands(String(p.en))]).filter(([, w]) => w!.length > 0)).toEqual([])
  })

  it('has the same figures as the Dutch, written as English does', () => {
    /** Numbers without what separates thousands, and with a point for the decimals. */
    const cijfers = (zin: string, duizend: string): string[] =>
      zin
        .replaceAll(new RegExp(`(?<=\\d)[${duizend}](?=\\d{3}(?!\\d))`, 'g'), '')
        .replaceAll(/(?<=\d),(?=\d)/g, '.')
        .match(/\d+(?:\.\d+)*/g)
        ?.sort() ?? []
    for (const p of alle) {
      // What is a figure in one language and a word in the other.
      const nl = p.nl.replace('2023 1e halfjaar', '2023')
      expect([p.waar, cijfers(String(p.en), ',')]).toEqual([p.waar, cijfers(nl, '.')])
    }
  })

  it('would be seen when it were Dutch', () => {
    for (const zin of ['wachtenden die overbrugging krijgen', 'R1 tabel 13', '78.145 begonnen', 'na 5,3 weken', 'Elke lus kan aan'])
      expect(nederlands(zin)).not.toEqual([])
    for (const zin of [
      '78,145 trajectories',
      'R2 6d: 7.1 weeks',
      'so that every case is met',
      'reports to Veilig Thuis',
      'R4a 5 no. 63-64',
      'Jeugdwet 4.1.3',
    ])
      expect(nederlands(zin)).toEqual([])
    // A Dutch sentence of the model hardly ever gets through.
    const zinnen = alle.map((p) => p.nl).filter((z) => z.split(' ').length > 3)
    expect(zinnen.filter((z) => nederlands(z).length === 0).length / zinnen.length).toBeLessThan(0.1)
  })
})

describe('what a reader of English gets', () => {
  const voer = async (naam: string, ...args: string[]): Promise<string> => {
    const regels: string[] = []
    const o = opdrachten.find((x) => x.naam === `proef ${naam}`)!
    await o.voer([...args, '--taal', 'en'], { uit: (s) => regels.push(s), fout: (s) => regels.push(s), map: '/' })
    return regels.join('\n')
  }
  /** Names that a scenario file uses are Dutch, as the words of the law are. */
  const ids = [...STANDAARDMODEL.parameters, ...STANDAARDMODEL.stations, ...UITKOMSTEN, ...VOORBEELDEN]
    .map((x) => x.id)
    .sort((a, b) => b.length - a.length)
  const zonderIds = (tekst: string): string =>
    ids.reduce((s, id) => s.replaceAll(new RegExp(`(?<![\\w.-])${id.replaceAll('.', '\\.')}(?![\\w-])`, 'g'), ''), tekst)

  /** Values stand as a scenario file has them: no text. */
  const nederlandseWoorden = (tekst: string): string[] => nederlands(zonderIds(tekst)).filter((w) => !/\d/.test(w))

  it.each(VOORBEELDEN.map((v) => v.id))('describe %s has no Dutch word', async (id) => {
    const uit = await voer('describe', id, '--alles')
    expect(nederlandseWoorden(uit)).toEqual([])
    expect(uit.split('\n')[0]).toBe(voorbeeld(id) && VOORBEELDEN.find((v) => v.id === id)?.titelEn)
  })

  it('nor has the list of examples, nor a run, nor two side by side, nor a calibration', async () => {
    expect(nederlandseWoorden(await voer('describe'))).toEqual([])
    expect(nederlandseWoorden(await voer('run', 'veel-ziekte', '--replicaties', '2', '--vergelijk', 'nu'))).toEqual([])
    expect(nederlandseWoorden(await voer('calibrate', '--replicaties', '2'))).toEqual([])
  }, 60_000)

  it('refuses another language', async () => {
    const fout: string[] = []
    const o = opdrachten.find((x) => x.naam === 'proef describe')!
    expect(await o.voer(['--taal', 'fr'], { uit: () => undefined, fout: (s) => fout.push(s), map: '/' })).toBe(2)
    expect(fout.join()).toContain('nl or en')
  })

  it('keeps the name that somebody gave a scenario', () => {
    expect(scenarioWoorden({ naam: 'Mijn plan', uitleg: 'Zo' }, 'en')).toEqual({ naam: 'Mijn plan', uitleg: 'Zo' })
    expect(scenarioWoorden({ naam: 'Veel ziekte' }, 'en')).toEqual({ naam: 'Much illness', uitleg: '' })
    expect(scenarioWoorden(voorbeeld('nu')!, 'nl').naam).toBe('Zoals het nu is')
  })
})

it('a table of the model gives its cells, and the English under them', () => {
  expect(leesTabel('\na | 1 | x y\n  z | w\nb | 2 | q\n')).toEqual([
    { cellen: ['a', '1', 'x y'], engels: ['z', 'w'] },
    { cellen: ['b', '2', 'q'], engels: [] },
  ])
  expect(leesTabel('een\n  one')[0]).toEqual({ cellen: ['een'], engels: ['one'] })
})
