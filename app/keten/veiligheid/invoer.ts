import { isDatum } from '@draad/stelsel'
import { z } from 'zod'
import { ongeldig, veld, type VeldFout } from '../../kern/outcome/uitkomst.ts'
import { ALLEEN, BASES, MELDCODE_UITKOMSTEN, SCHALEN, SOORTEN, ZICHT_HOE, type Soort, type Waarde } from './model.ts'
import { afwegingskader, dagKlopt, gezienOnderbouwd, meldcodeAfwijking, nietAlleen, onderbouwing } from './rules.ts'

/** An existing calendar date. */
export const datum = z
  .string()
  .refine(isDatum, 'Schrijf een bestaande datum: jaar, maand, dag. || Give an existing date: year, month, day.')
const lang = z.string().trim().max(20_000)

/** Who saw the child, when, how and with whom. */
export const ZichtInvoer = z.object({
  op: datum,
  hoe: z.enum(ZICHT_HOE),
  alleen: z.enum(ALLEEN),
  nietAlleenReden: z.string().trim().max(1000).nullish(),
  /** Who saw the child, with function: `Meryem Aydin, lokaal team`. */
  wie: z.string().trim().min(1).max(200),
  indruk: z.string().trim().min(1).max(8000),
})

const oordeel = <S extends Soort>(soort: S) =>
  z.object({
    waarde: z.enum(SCHALEN[soort] as unknown as readonly [Waarde<S>, ...Waarde<S>[]]),
    basis: z.enum(BASES),
    op: datum,
    feiten: lang.default(''),
    gemeld: lang.default(''),
    onbekend: lang.default(''),
    afweging: z
      .string()
      .trim()
      .min(1, 'Schrijf in een paar zinnen hoe u hiertoe komt. || Say in a few sentences how you come to this.')
      .max(20_000),
    instrument: z.string().trim().max(200).nullish(),
  })

/** Up to three judgements of one child, each apart. */
export const BeoordelenInvoer = z.object({
  dossierId: z.uuid(),
  /** Who saw the child; needed as soon as one judgement rests on seeing. */
  zicht: ZichtInvoer.nullish(),
  direct: oordeel('direct').nullish(),
  herhaling: oordeel('herhaling').nullish(),
  ontwikkeling: oordeel('ontwikkeling').nullish(),
})
type Beoordelen = z.output<typeof BeoordelenInvoer>

/** Refuses judgements that do not hold; all of it at once, each beside its field. */
export function toetsOordelen(i: Beoordelen, vandaag: string): void {
  const z0 = i.zicht ? { hoe: i.zicht.hoe, alleen: i.zicht.alleen, nietAlleenReden: i.zicht.nietAlleenReden ?? null } : null
  const fouten: (VeldFout | null)[] = [i.zicht ? dagKlopt('zicht', i.zicht.op, vandaag) : null, z0 ? nietAlleen(z0) : null]
  const gegeven = SOORTEN.filter((s) => i[s])
  if (gegeven.length === 0) fouten.push(veld('direct', 'Geef minstens één oordeel.', 'Give at least one judgement.'))
  for (const s of gegeven) {
    const o = i[s]
    if (!o) continue
    fouten.push(gezienOnderbouwd(o.basis, z0), onderbouwing(s, o), dagKlopt(s, o.op, vandaag))
    if (o.basis === 'gezien' && i.zicht && o.op < i.zicht.op)
      fouten.push(
        veld(
          `${s}.op`,
          'Dit oordeel is van vóór de dag waarop het kind is gezien.',
          'This judgement is from before the day on which the child was seen.',
          { gevonden: o.op, toegestaan: `≥ ${i.zicht.op}` },
        ),
      )
  }
  const echt = fouten.filter((f) => f !== null)
  const uniek = echt.filter((f, n) => echt.findIndex((g) => g.pad === f.pad) === n)
  if (uniek.length > 0) throw ongeldig(...uniek)
}

/** Unknown is an answer. */
export const antwoord = z.enum(['ja', 'nee', 'onbekend'])

interface Stap {
  readonly stap: number
  readonly antwoorden?: Parameters<typeof afwegingskader>[0] | null | undefined
  readonly uitkomst?: (typeof MELDCODE_UITKOMSTEN)[number] | null | undefined
  readonly afwijking?: string | null | undefined
  readonly overgeslagen: boolean
}

/** What a step of the meldcode lacks, or null. */
export function toetsStap(i: Stap, gedaan: ReadonlySet<number>, gewogen: Parameters<typeof afwegingskader>[0] | null): VeldFout | null {
  if (i.stap === 4 && !i.antwoorden)
    return veld(
      'antwoorden',
      'Beantwoord de vijf vragen van het afwegingskader. Onbekend mag.',
      'Answer the five questions of the framework. Unknown is allowed.',
    )
  if (i.stap < 5) return null
  if (!gedaan.has(4) || !gewogen) return veld('stap', 'Weeg eerst (stap 4), beslis dan.', 'First weigh (step 4), then decide.')
  if (i.overgeslagen || !i.uitkomst)
    return veld(
      'uitkomst',
      'De meldcode eindigt met een beslissing: afsluiten, hulp, melden, of melden en hulp.',
      'The meldcode ends with a decision: close, help, report, or report and help.',
    )
  return meldcodeAfwijking(afwegingskader(gewogen), i.uitkomst, i.afwijking || null)
}
