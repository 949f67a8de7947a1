import { GEMISNAMEN, getalVan, type Cijfer, type CijferPeriode } from '../cijfer/index.ts'
import { GEBIEDEN, gebiedenVan, gemeentenIn, gebied, inwonersVan } from '../gebied/index.ts'
import type { OnthullingKeuzes } from '../onthulling/index.ts'
import type { Opslag } from '../opslag/index.ts'
import {
  vergelijk,
  type Groepstotaal,
  type Referentie,
  type VergelijkGebied,
  type Vergelijking,
  type Waarneming,
} from '../vergelijk/index.ts'
import { bereken } from './bereken.ts'
import { inwoners } from './maten.ts'
import type { Indicator } from './model.ts'
import { tekst, type Tekst } from '../tekst.ts'
import { BEVOLKING } from './woorden.ts'

/** What to compare with what. */
export interface VergelijkOpties {
  readonly perioden: readonly CijferPeriode[]
  /** Municipalities to look at, GMxxxx; all others are the yardstick. */
  readonly doelen: readonly string[]
  readonly referenties: readonly Referentie[]
  readonly onthulling: OnthullingKeuzes | null
}

const waarom = (c: Cijfer): Tekst | null => {
  if (c.waarde.staat === 'onderdrukt') return tekst('niet getoond, om mensen te beschermen', 'hidden to protect people')
  return c.waarde.staat === 'ontbreekt' ? (c.waarde.uitleg ?? GEMISNAMEN[c.waarde.reden]) : null
}

/** Youths of 0 to 18 in the area, for the rate per 1,000 beside a share. */
const JEUGD: Indicator = {
  id: 'jeugd-0-18',
  naam: tekst('Inwoners van 0 tot 18 jaar', 'Residents aged 0 to 18'),
  set: 'cbs',
  thema: BEVOLKING,
  versie: '1',
  uitkomst: 'inwoner',
  teller: inwoners(0, 18),
  populatie: tekst('inwoners', 'residents'),
  periodeRegel: tekst('peildatum', 'reference date'),
  bron: 'bevolking',
  kanttekeningen: [],
  levering: null,
}

/** Municipalities with what they can be compared by. */
function vergelijkGebieden(): VergelijkGebied[] {
  return GEBIEDEN.filter((g) => g.soort === 'gemeente').map((g) => {
    const in_ = gebiedenVan(g.code)
    const inw = inwonersVan(g.code)
    return {
      code: g.code,
      naam: g.naam,
      regio: in_.find((x) => x.soort === 'jeugdregio')?.naam ?? '',
      grootteklasse: in_.find((x) => x.soort === 'grootteklasse')?.naam ?? '',
      kenmerken: inw === null ? {} : { inwoners: inw },
    }
  })
}

/**
 * Computes an indicator for every municipality and sets the ones asked for beside region, size class, similar ones and
 * the country. A count without a base of its own is set against youths of 0 to 18. Hidden and missing figures stay
 * unknown, with the reason.
 */
export async function vergelijkIndicator(o: Opslag, i: Indicator, opties: VergelijkOpties): Promise<Vergelijking> {
  const alle = gemeentenIn(gebied('NL'))
  const waarnemingen: Waarneming[] = []
  const groepen: Groepstotaal[] = []
  const delers = GEBIEDEN.filter((g) => ['land', 'jeugdregio', 'grootteklasse'].includes(g.soort))
  const codes = [...alle, ...delers.map((g) => g.code)]
  for (const periode of opties.perioden) {
    const cijfers = await bereken(o, { indicatoren: [i, JEUGD], periode, gebieden: codes, onthulling: opties.onthulling })
    const jeugd = new Map(cijfers.slice(codes.length).map((c) => [c.gebied, getalVan(c.waarde)]))
    for (const c of cijfers.slice(0, alle.length)) {
      const teller = getalVan(c.teller!.waarde)
      const noemer = i.noemer ? (c.noemer ? getalVan(c.noemer.waarde) : null) : (jeugd.get(c.gebied) ?? null)
      const weg = teller === null || noemer === null || noemer === 0
      waarnemingen.push({
        gebied: c.gebied,
        periode: periode.code,
        teller: weg ? null : teller,
        noemer: weg ? null : noemer,
        ...(weg && [c.teller!.waarde, c.noemer?.waarde].some((w) => w?.staat === 'onderdrukt') ? { verborgen: true } : {}),
        bevolking: jeugd.get(c.gebied) ?? null,
        ...(weg ? { reden: waarom(c) ?? tekst('geen noemer om het tegen af te zetten', 'no base to set it against') } : {}),
      })
    }
    for (const [n, g] of delers.entries()) {
      const c = cijfers[alle.length + n]!
      groepen.push({
        referentie: g.soort === 'land' ? 'land' : g.soort === 'jeugdregio' ? 'regio' : 'grootteklasse',
        sleutel: g.soort === 'land' ? '' : g.naam,
        periode: periode.code,
        teller: getalVan(c.teller!.waarde),
        noemer: i.noemer ? (c.noemer ? getalVan(c.noemer.waarde) : null) : (jeugd.get(g.code) ?? null),
      })
    }
  }
  return vergelijk({
    indicator: {
      id: i.id,
      naam: i.naam,
      eenheid: i.teller.eenheid,
      noemer: i.noemer?.eenheid ?? 'inwoner',
      soort: i.uitkomst === 'procent' ? 'aandeel' : 'cijfer',
    },
    waarnemingen,
    groepen,
    gebieden: vergelijkGebieden(),
    doelen: opties.doelen,
    referenties: opties.referenties,
  })
}
