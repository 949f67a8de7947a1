/**
 * What the parser says is wrong with XML, in Dutch. It speaks English only; what is not in the list stays as it was said,
 * so that nothing is lost.
 */
const NL: readonly (readonly [RegExp, string])[] = [
  [/^unmatched closing tag: (.+?)\.?$/u, 'eindtag $1 zonder begin'],
  [/^unexpected close tag\.?$/u, 'eindtag op een plek waar die niet hoort'],
  [/^weird empty close tag\.?$/u, 'lege eindtag'],
  [/^unclosed tag: (.+?)\.?$/u, 'tag $1 wordt niet afgesloten'],
  [/^unexpected end\.?$/u, 'het bestand houdt te vroeg op'],
  [/^duplicate attribute: (.+?)\.?$/u, 'attribuut $1 staat er twee keer'],
  [/^unbound namespace prefix: (.+?)\.?$/u, 'voorvoegsel $1 is nergens verklaard'],
  [/^invalid attempt to undefine prefix.*$/u, 'een voorvoegsel mag niet leeg worden verklaard'],
  [/^malformed name: (.+?)\.?$/u, 'onjuiste naam $1'],
  [/^attribute without value\.?$/u, 'attribuut zonder waarde'],
  [/^(unquoted attribute value|value must be quoted)\.?$/u, 'waarde van een attribuut zonder aanhalingstekens'],
  [/^no whitespace between attributes\.?$/u, 'geen spatie tussen attributen'],
  [/^whitespace required\.?$/u, 'hier hoort een spatie'],
  [/^disallowed character in attribute name\.?$/u, 'verboden teken in de naam van een attribuut'],
  [/^disallowed character in (closing )?tag( name)?\.?$/u, 'verboden teken in de naam van een tag'],
  [/^inappropriately located doctype declaration\.?$/u, 'een DOCTYPE op een plek waar die niet hoort'],
  [/^disallowed character in processing instruction name\.?$/u, 'verboden teken in de naam van een verwerkingsinstructie'],
  [
    /^(did not expect any more name\/value pairs\.?|expected (the name|one of) .+|value required\.?|version number must match .+|standalone value must match .+)$/u,
    'onjuiste XML-verklaring',
  ],
  [/^tags may not have "(.+)" as prefix\.?$/u, 'voorvoegsel $1 is niet toegestaan'],
  [/^disallowed character\.?$/u, 'verboden teken'],
  [/^(forward-slash in opening tag not followed by >|incorrect syntax)\.?$/u, 'onjuist geschreven tag'],
  [/^malformed (character )?entity\.?$|^empty entity name\.?$/u, 'onjuist geschreven verwijzing met &'],
  [/^undefined entity\.?$/u, 'onbekende verwijzing met &'],
  [/^disallowed character in entity name\.?$/u, 'verboden teken in de naam van een verwijzing met &'],
  [/^malformed comment\.?$/u, 'onjuist geschreven opmerking'],
  [/^text data outside of root node\.?$/u, 'tekst buiten het buitenste element'],
  [/^document must contain a root element\.?$/u, 'er staat geen element in'],
  [/^documents may contain only one root\.?$/u, 'er is meer dan één buitenste element'],
  [/^(the|an) XML declaration must (be|appear) at the start of the document\.?$/u, 'de XML-verklaring hoort vooraan te staan'],
  [/^encoding value must match/u, 'onjuiste codering in de XML-verklaring'],
  [
    /^(may not assign .+|the default namespace may not be set to .+|xml(ns)? prefix must be bound to .+)$/u,
    'een voorvoegsel van XML zelf mag niet anders worden verklaard',
  ],
  [/XML declaration/u, 'onjuiste XML-verklaring'],
  [/^the string "\]\]>" is disallowed in char data\.?$/u, 'de tekens ]]> mogen niet in tekst staan'],
  [/^processing instructions? .*$/u, 'onjuiste verwerkingsinstructie'],
]

/**
 * A message of the parser in both languages.
 *
 * @example xmlFout('unmatched closing tag: a.') // { nl: 'eindtag a zonder begin', en: 'unmatched closing tag: a.' }
 */
export function xmlFout(melding: string): { readonly nl: string; readonly en: string } {
  const en = melding.slice(0, 120)
  for (const [patroon, nl] of NL) {
    const m = patroon.exec(en)
    if (m) return { nl: nl.replace('$1', () => m[1] ?? ''), en }
  }
  return { nl: en, en }
}
