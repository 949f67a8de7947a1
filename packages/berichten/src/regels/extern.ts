/** Rules that need the clock, a list or a contract (level 4), and the one about the identification of a message. */
import type * as b from '../berichten.ts'
import { na } from '../datum.ts'
import type { Velden } from '../lezen/machine.ts'
import { als, extern } from './toets.ts'
import type { Plaats, PoortToets, PoortToetsen } from './toets.ts'

/** First days of what is allocated or asked: an older municipality code is right if it was right then. */
function ingangsdata(wortel: Velden): readonly b.Datum[] {
  const client = als<Partial<b.JW301> & Partial<b.JW315>>(wortel).Client as Partial<b.JW301Client & b.JW315Client> | undefined
  const toegewezen = client?.ToegewezenProducten?.ToegewezenProduct.map((p) => p.Ingangsdatum) ?? []
  const gevraagd = client?.AangevraagdeProducten?.AangevraagdProduct.map((p) => p.ToewijzingIngangsdatum) ?? []
  return [...toegewezen, ...gevraagd]
}

const gemeente: PoortToets = {
  nodig: [],
  nodigExtern: ['gemeenteBestaat'],
  toets(_o, w, p, _v, e) {
    if (w === undefined || String(w).length !== 4) return true
    const wortel = p.ouders[0]
    return [p.dagtekening, ...(wortel ? ingangsdata(wortel) : [])].some((d) => e.gemeenteBestaat(String(w), d))
  },
}

const eenmalig: PoortToets = {
  nodig: ['eerderBericht'],
  nodigExtern: [],
  toets: (_o, w, p: Plaats, v) => !v.eerderBericht(p.soort, p.afzender, String(w)),
}

const dagtekening: PoortToets = { nodig: [], nodigExtern: ['vandaag'], toets: (_o, w, _p, _v, e) => !na(String(w), e.vandaag()) }

export const externeToetsen: PoortToetsen = {
  TR056: eenmalig,
  TR135: dagtekening,
  TR378: gemeente,
  TR381: extern<{ Categorie?: string; Code?: string; ProductCategorie?: string; ProductCode?: string }>(['productPast'], (o, _p, e) => {
    const categorie = o.Categorie ?? o.ProductCategorie
    const code = o.Code ?? o.ProductCode
    return code === undefined || categorie === undefined ? true : e.productPast(categorie, code)
  }),
}
