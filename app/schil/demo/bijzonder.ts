import { plusDagen } from '@draad/stelsel'
import type { Bijzonder } from './archetypen.ts'
import type { DemoGezin, DemoKind } from './gezin.ts'

/** Makes the first child of a family the one that a story needs. */
export function pasAan(g: DemoGezin, wat: Bijzonder | null, vandaag: string): DemoGezin {
  if (wat === null) return g
  if (wat === 'geheim-adres') return { ...g, geheimAdres: true }
  const [kind, ...rest] = g.kinderen
  if (!kind) return g
  if (wat === 'ongeboren') return { ...g, kinderen: [ongeboren(kind, vandaag), ...rest], vraag: ONGEBOREN }
  if (wat === 'zonder-bsn') return { ...g, kinderen: [{ ...kind, bsn: null, zonderBsn: 'niet-ingeschreven' }, ...rest] }
  return { ...g, kinderen: [{ ...kind, geboortedatum: kind.geboortedatum ? `${kind.geboortedatum.slice(0, 4)}-00-00` : null }, ...rest] }
}

function ongeboren(k: DemoKind, vandaag: string): DemoKind {
  return {
    ...k,
    voornamen: 'Ongeboren kind',
    roepnaam: 'de baby',
    geslacht: 'onbekend',
    geboortedatum: null,
    verwachtOp: plusDagen(vandaag, 63),
    bsn: null,
    zonderBsn: 'ongeboren',
    leeftijd: -1,
  }
}

const ONGEBOREN: DemoGezin['vraag'] = {
  onderwerp: 'zwangerschap',
  ouder:
    'Ik ben zwanger en sta er alleen voor. Ik slaap slecht en ben bang dat ik het niet kan. Ik wil hulp voordat de baby er is, niet erna.',
  kind: null,
  gesprek: null,
  sterk: ['De moeder gaat naar elke controle.', 'Haar zus komt twee keer per week.'],
  doelen: [
    { doel: 'Er is een vast slaapritme en een plek voor de baby', maat: 'nachten per week goed geslapen', nu: 2, streef: 5 },
    { doel: 'De moeder weet wie zij kan bellen, ook in de nacht', maat: 'mensen op de lijst', nu: 1, streef: 4 },
  ],
  uitspraken: [
    { soort: 'waarneming', tekst: 'De wieg staat klaar en de kamer is warm.', bron: 'het huisbezoek', diagnosticus: null },
    { soort: 'verklaring', tekst: 'Ik rook sinds de test niet meer.', bron: 'de moeder', diagnosticus: null },
  ],
}
