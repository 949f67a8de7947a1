import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { leesBericht } from './lees.ts'
import { xmlFout } from './xmlfout.ts'

/** Every sentence that is given to `fail`, also the two of a choice, put together when it is glued from parts. */
function meldingenIn(bron: string): string[] {
  return [...bron.matchAll(/this\.fail\(/gu)].flatMap((m) => {
    const van = m.index + m[0].length
    let diep = 1
    let tot = van
    while (diep > 0) {
      const tekst = /^(["'`])(?:\\.|(?!\1)[^\\])*\1/su.exec(bron.slice(tot))
      if (tekst) tot += tekst[0].length
      else {
        if (bron[tot] === '(') diep++
        if (bron[tot] === ')') diep--
        tot++
      }
    }
    return bron
      .slice(van, tot - 1)
      .replaceAll(/(["`])\s*\+\s*\1/gu, '')
      .split(/["'`]\s*:\s*["'`]/u)
      .map((s) => /["'`]([^]*?)["'`]?$/u.exec(s)?.[1] ?? '')
      .map((s) =>
        s
          .replaceAll(/\$\{[^}]+\}/gu, 'x')
          .replaceAll('\\"', '"')
          .replaceAll(/["'`\s]+$/gu, ''),
      )
      .filter((s) => s !== '')
  })
}

describe('what is wrong with XML is told in both languages', () => {
  const begin = '<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw305/schema">'

  test.each([
    ['hallo', 'tekst buiten het buitenste element', 'text data outside of root node.'],
    [`${begin}<m:Header></m:Bericht>`, 'eindtag op een plek waar die niet hoort', 'unexpected close tag.'],
    [`${begin}<m:Header b="1" b="2"/>`, 'attribuut b staat er twee keer', 'duplicate attribute: b.'],
    [`${begin}<m:Header b=1/>`, 'waarde van een attribuut zonder aanhalingstekens', 'unquoted attribute value.'],
    [`${begin}&nbsp;`, 'onbekende verwijzing met &', 'undefined entity.'],
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
    const alle = meldingenIn(bron)
    expect(alle.length).toBeGreaterThan(50)
    expect(alle).toContain('undefined entity.')
    const zonder = [...new Set(alle.filter((m) => xmlFout(m).nl === m))]
    // A mistake of the program that calls it, not of a file.
    expect(zonder).toEqual(['cannot write after close; assign an onready handler.'])
    expect(xmlFout('something new').nl).toBe('something new')
  })
})
