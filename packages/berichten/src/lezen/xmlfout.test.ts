import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { leesBericht } from './lees.ts'
import { xmlFout } from './xmlfout.ts'

describe('what is wrong with XML is told in both languages', () => {
  const begin = '<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw305/schema">'

  test.each([
    ['hallo', 'tekst buiten het buitenste element', 'text data outside of root node.'],
    [`${begin}<m:Header></m:Bericht>`, 'eindtag op een plek waar die niet hoort', 'unexpected close tag.'],
    [`${begin}<m:Header b="1" b="2"/>`, 'attribuut b staat er twee keer', 'duplicate attribute: b.'],
    [`${begin}<m:Header b=1/>`, 'waarde van een attribuut zonder aanhalingstekens', 'unquoted attribute value.'],
    [`${begin}<x:Header/>`, 'voorvoegsel "x" is nergens verklaard', 'unbound namespace prefix: "x".'],
  ])('%s', (xml, nl, en) => {
    expect(leesBericht(xml)).toMatchObject({
      reden: 'geen-xml',
      tekst: `Het bestand is geen goed gevormde XML. (${nl})`,
      textEn: `The file is not well-formed XML. (${en})`,
    })
  })

  test('a name with a dollar sign stays as it was', () => {
    expect(xmlFout('unclosed tag: a$1b').nl).toBe('tag a$1b wordt niet afgesloten')
  })

  test('all that the parser can say of a file has its Dutch; anything new stays as it was said', () => {
    const bron = readFileSync(createRequire(import.meta.url).resolve('saxes'), 'utf8')
    const alle = [...bron.matchAll(/this\.fail\((["`])(.+?)\1[,)]/gu)].map((m) =>
      m[2]!.replaceAll(/\$\{[^}]+\}/gu, 'x').replaceAll('\\"', '"'),
    )
    expect(alle.length).toBeGreaterThan(40)
    const zonder = [...new Set(alle.filter((m) => xmlFout(m).nl === m))]
    // A mistake of the program that calls it, not of a file.
    expect(zonder).toEqual(['cannot write after close; assign an onready handler.'])
    expect(xmlFout('something new').nl).toBe('something new')
  })
})
