/** A declaration that a provider here sends to a municipality elsewhere, and what the answer from there says of each line. */
import { codetekst, type JW323, type JW325 } from '@draad/berichten'
import { termijn } from '@draad/stelsel'
import type { Tx } from '../../kern/db/transactie.ts'
import { conflict } from '../../kern/outcome/uitkomst.ts'
import { partijen, type Partij } from '../../register/public.ts'
import type { Gebrek } from './model.ts'
import { metTeken } from './rules.ts'
import { bewaarDeclaratie, declaratieBij, eerdereDeclaraties, oordeelRegels, regelsVan, wijzigDeclaratie } from './store.ts'
import { ingediendVan, nieuweRegels } from './uit-bericht.ts'

/** Keeps a declaration when its message is sent, with the last day for the answer; its number is used once. */
export async function bewaarVerstuurd(tx: Tx, m: JW323, d: { berichtId: string; aanbieder: Pick<Partij, 'id' | 'naam'> }): Promise<string> {
  const { Afzender, Ontvanger } = m.Header
  const { DeclaratieNummer: nummer, DeclaratiePeriode, DeclaratieDagtekening } = m.Declaratie
  if ((await eerdereDeclaraties(tx, { agbCode: Afzender, gemeenteCode: Ontvanger, nummer })).nummerGebruikt)
    throw conflict(
      `Declaratienummer ${nummer} is bij deze gemeente al gebruikt. Kies een ander nummer.`,
      `Declaration number ${nummer} was used at this municipality already. Choose another number.`,
    )
  const gemeente = (await partijen(tx, 'gemeente')).find((g) => g.cbsCode === Ontvanger)
  return bewaarDeclaratie(
    tx,
    {
      aanbiederId: d.aanbieder.id,
      aanbiederNaam: d.aanbieder.naam,
      agbCode: Afzender,
      gemeenteId: gemeente?.id ?? null,
      gemeenteCode: Ontvanger,
      nummer,
      periodeBegin: DeclaratiePeriode.Begindatum,
      periodeEind: DeclaratiePeriode.Einddatum,
      dagtekening: DeclaratieDagtekening,
      stand: 'ingestuurd',
      bron: 'verstuurd',
      berichtId: d.berichtId,
      antwoordId: null,
      ingediend: ingediendVan(m),
      toegekend: null,
      ontvangenOp: null,
      antwoordVoor: termijn('ijw-declaratie-antwoord', tx.vandaag).laatsteDag,
      beantwoordOp: null,
      bevindingen: [],
    },
    nieuweRegels(m, { toewijzingen: new Map() }),
  )
}

const GOED: ReadonlySet<string> = new Set(['0200', '8001'])

const gebrek = (code: string): Gebrek => ({
  regel: code,
  retourcode: code,
  nl: codetekst('WJ001', code) ?? code,
  en: codetekst('WJ001', code, 'en') ?? code,
})

/** What an answer says: refused as a whole, or which lines are refused and why; what it does not name is granted. @bron iJw 3.2 IV087, IV088 */
export function oordeelIn(m: JW325): {
  readonly geheel: readonly string[]
  readonly perReferentie: ReadonlyMap<string, readonly string[]>
} {
  const fout = (codes: readonly string[]) => codes.filter((c) => !GOED.has(c))
  const a = m.DeclaratieAntwoord
  const geheel = [...new Set([...fout(m.Header.RetourCodes.RetourCode), ...fout(a?.RetourCodes.RetourCode ?? [])])]
  const regels = (a?.Clienten?.Client ?? []).flatMap((c) =>
    c.Prestaties.Prestatie.map((p) => {
      const codes = [...new Set([...fout(p.RetourCodes.RetourCode), ...fout(c.RetourCodes.RetourCode)])]
      return [p.ProductReferentie.ReferentieNummer, codes] as const
    }),
  )
  return { geheel, perReferentie: new Map(regels.filter(([, codes]) => codes.length > 0)) }
}

/** Lays the answer beside the lines that were sent; a declaration that was sent before lines were kept has none, and stays so. */
export async function verwerkAntwoord(tx: Tx, berichtId: string, antwoordId: string, m: JW325): Promise<void> {
  const d = await declaratieBij(tx, berichtId)
  if (d?.bron !== 'verstuurd' || d.stand !== 'ingestuurd') return
  const { geheel, perReferentie } = oordeelIn(m)
  const codesVan = (referentie: string) => (geheel.length > 0 ? geheel : (perReferentie.get(referentie) ?? []))
  const regels = await regelsVan(tx, d.id)
  await oordeelRegels(
    tx,
    regels.map((r) => {
      const codes = codesVan(r.referentie)
      return {
        ...r,
        stand: codes.length > 0 ? ('afgewezen' as const) : ('toegekend' as const),
        retourcodes: codes,
        bevindingen: geheel.length > 0 ? [] : codes.map(gebrek),
      }
    }),
  )
  const t = m.DeclaratieAntwoord?.TotaalToegekendBedrag
  await wijzigDeclaratie(tx, d.id, d.versie, {
    stand: geheel.length > 0 ? 'afgekeurd' : 'beantwoord',
    antwoord_id: antwoordId,
    toegekend: geheel.length > 0 || !t ? 0 : metTeken({ bedrag: t.TotaalBedrag, debetCredit: t.DebetCredit }),
    beantwoord_op: tx.vandaag,
    bevindingen: JSON.stringify(geheel.map(gebrek)),
  })
}
