import { termijn } from '@draad/stelsel'
import type { HandlerTx } from '../../kern/command/declare.ts'
import { geweigerd, nietGevonden, ongeldig } from '../../kern/outcome/uitkomst.ts'
import { regisseurVan } from '../draad/public.ts'
import { gebruikUitspraken } from '../onderzoek/public.ts'
import { briefNaam, maakBrief } from './brief.ts'
import { productNaam } from './brief-woorden.ts'
import { controleerGi, magKlokVerzetten, pak } from './handlers-opstellen.ts'
import type { Actie, Besluit, Einde, GenomenVoorziening, Voorziening } from './model.ts'
import { isEnigeAuteur, watOntbreekt } from './rules.ts'
import { laatsteDagBijVervanging, uitkomstVan, type Verschil } from './rules-dekking.ts'
import { bewaarBrief, houdDossierVast, schrijfActies, schrijfEinden, schrijfVoorzieningen, wijzigBesluit } from './store.ts'
import { verzamelBrief, verzamelToets } from './toets.ts'

/**
 * Takes the decision: all gates together, then items, ends, actions and the letter as sent. Nothing of it changes after.
 */
export async function neemBesluit(tx: HandlerTx, input: { besluitId: string; versie: number }) {
  await houdDossierVast(tx, tx.dossierId ?? '')
  const b = await pak(tx, input, ['voorgelegd'])
  if (tx.actor.partij?.id !== b.voorgelegdAan)
    throw geweigerd(
      `Dit besluit ligt bij ${b.voorgelegdAanNaam ?? 'een andere gemeente'}.`,
      `This decision lies with ${b.voorgelegdAanNaam ?? 'another municipality'}.`,
    )
  const t = await verzamelToets(tx, b)
  controleerGi(b, t)
  if (isEnigeAuteur(tx.actor.id, t.standen.belang.auteurs))
    throw geweigerd(
      'U schreef als enige de weging van het belang van het kind. Laat een collega dit besluit nemen.',
      'You alone wrote the best-interest assessment. Let a colleague take this decision.',
    )
  const ontbreekt = watOntbreekt(t)
  if (ontbreekt.length > 0) throw ongeldig(...ontbreekt)
  const regisseur = await regisseurVan(tx, b.zaakId)
  if (!regisseur) throw nietGevonden('Dit gezin heeft geen regisseur.', 'This family has no case director.')

  const items = metLijn(b.inhoud.voorzieningen, t.geldend)
  await schrijfVoorzieningen(tx, b, items)
  await schrijfEinden(tx, b, eindenVanBesluit(b, t.verschillen))
  const acties = actiesVanBesluit(b, t.verschillen, { id: regisseur.medewerkerId, naam: regisseur.naam }, tx.vandaag)
  await schrijfActies(tx, b, acties)
  const gegevens = await verzamelBrief(tx, b, tx.actor.naam, t)
  await bewaarBrief(tx, b, briefNaam(gegevens.kenmerk), maakBrief(gegevens))
  await gebruikUitspraken(tx, b.inhoud.feiten, {
    kamer: 'besluit',
    documentId: b.id,
    document: `Besluit ${gegevens.kenmerk}`,
    ontvangers: [{ naam: 'gezin' }],
  })
  const uitkomst = uitkomstVan(b.soort, t.verschillen)
  await wijzigBesluit(tx, b, {
    stand: 'genomen',
    genomen_op: tx.vandaag,
    genomen_door: tx.actor.id,
    genomen_door_naam: tx.actor.naam,
    bezwaar_tot: gegevens.bezwaarTot,
    uitkomst,
    grond: t.standen,
  })
  return {
    besluitId: b.id,
    kenmerk: gegevens.kenmerk,
    soort: b.soort,
    uitkomst,
    bezwaarTot: gegevens.bezwaarTot,
    regisseur: { id: regisseur.medewerkerId, naam: regisseur.naam, partijNaam: regisseur.partijNaam },
    nieuw: items.map((v) => ({ id: v.id, lijn: v.lijn, vorm: v.vorm, totEnMet: v.totEnMet })),
    voortgezet: t.verschillen.flatMap((v) => (v.nieuw && isVoortzetting(v) ? [v.nieuw.id] : [])),
    geraakt: t.geldend.filter((o) => t.verschillen.some((v) => v.oud?.id === o.id)).map((o) => o.lijn),
    acties: acties.map((a) => ({ wat: a.wat, eigenaarNaam: a.eigenaarNaam, uiterlijkOp: a.uiterlijkOp })),
    geenGesprek: b.inhoud.kind.geenReden,
    zonderPlan: !t.standen.plan.actief,
    oorzaak: b.inhoud.oorzaak,
    klok: await magKlokVerzetten(tx, b.dossierId),
  }
}

/** Items with the line they belong to: what continues another is on that one's line. */
function metLijn(items: readonly Voorziening[], geldend: readonly GenomenVoorziening[]): (Voorziening & { lijn: string })[] {
  return items.map((v) => ({ ...v, lijn: geldend.find((o) => o.id === v.vervangt)?.lijn ?? v.id }))
}

/** Ends that the decision brings about: the day before a successor begins, or the day that was chosen with a motive. @bron R0-82 */
export function eindenVanBesluit(b: Pick<Besluit, 'inhoud'>, verschillen: readonly Verschil[]): Omit<Einde, 'besluitId'>[] {
  const vervangen = verschillen.flatMap((v) =>
    v.oud && v.nieuw
      ? [
          {
            voorzieningId: v.oud.id,
            laatsteDag: laatsteDagBijVervanging(v.nieuw.van),
            soort: 'vervangen' as const,
            motief: b.inhoud.verschilMotief || 'nieuw besluit',
          },
        ]
      : [],
  )
  return [
    ...vervangen,
    ...b.inhoud.beeindigt.map((e) => ({
      voorzieningId: e.voorzieningId,
      laatsteDag: e.laatsteDag,
      soort: 'beeindigd' as const,
      motief: e.motief,
    })),
  ]
}

/** The same help goes on: then there is no new start to wait for, only an allocation to renew. */
function isVoortzetting(v: Verschil): boolean {
  return v.oud !== null && v.nieuw !== null && v.oud.product === v.nieuw.product && v.oud.vorm === v.nieuw.vorm
}

/** What must follow, each with an owner and a day; never none. @bron R4a-86; 3-domein invariant 7 */
export function actiesVanBesluit(
  b: Pick<Besluit, 'inhoud'>,
  verschillen: readonly Verschil[],
  regisseur: { id: string; naam: string },
  vandaag: string,
): Omit<Actie, 'id' | 'besluitId' | 'klaarOp'>[] {
  const eigenaar = { eigenaarId: regisseur.id, eigenaarNaam: regisseur.naam }
  const perItem = verschillen.flatMap((v): Omit<Actie, 'id' | 'besluitId' | 'klaarOp'>[] => {
    if (!v.nieuw) return []
    const naam = productNaam(v.nieuw.product)
    if (!isVoortzetting(v))
      return [
        {
          ...eigenaar,
          voorzieningId: v.nieuw.id,
          wat: `Zorgen dat de hulp begint: ${naam}`,
          uiterlijkOp: termijn('uitvoering-besluit', vandaag).laatsteDag,
          termijn: 'uitvoering-besluit',
        },
      ]
    const zin = v.nieuw.vorm === 'zin'
    return [
      {
        ...eigenaar,
        voorzieningId: v.nieuw.id,
        wat: zin ? `De aanbieder de nieuwe opdracht geven: ${naam}` : `Het pgb aanpassen: ${naam}`,
        uiterlijkOp: termijn('toewijzing-na-besluit', vandaag).laatsteDag,
        termijn: zin ? 'toewijzing-na-besluit' : null,
      },
    ]
  })
  const v = b.inhoud.vervolg
  const eigen =
    v.wat.trim() !== '' && v.eigenaarId && v.op
      ? [{ voorzieningId: null, wat: v.wat, eigenaarId: v.eigenaarId, eigenaarNaam: v.eigenaarNaam, uiterlijkOp: v.op, termijn: null }]
      : []
  return [...perItem, ...eigen]
}
