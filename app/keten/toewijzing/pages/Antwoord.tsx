import { DatumVeld, DoenEronder, Formulier, Keuzelijst, Rij, Tekstvlak, useOpdracht, useT, useTekst } from '../../../kern/ui/index.ts'
import type { aannemen, intrekken, weigeren, wijzigen } from '../commands.ts'
import { WEIGERREDENEN, WIJZIGREDENEN, type Weigerreden } from '../model.ts'
import { weigerNamen, wijzigNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'

/** The allocation as these buttons need it. */
export interface Kort {
  readonly id: string
  readonly dossierId: string
  readonly versie: number
  readonly ingangsdatum: string
  readonly einddatum: string | null
  readonly gestartOp: string | null
}

const sleutel = (t: Kort) => ({ dossierId: t.dossierId, toewijzingId: t.id, versie: t.versie })

/** For the provider: take the child with a day, or refuse with a reason. */
export function AntwoordKnoppen({ toewijzing }: { toewijzing: Kort }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const neemAan = useOpdracht<typeof aannemen>('toewijzing.aannemen')
  const weiger = useOpdracht<typeof weigeren>('toewijzing.weigeren')
  return (
    <Rij gat={3}>
      <DoenEronder knop={t('a.aannemen')} soort="eerste">
        {(klaar) => (
          <Formulier
            opdracht={neemAan}
            begin={{ startVerwachtOp: '' }}
            naarInvoer={(w) => ({ ...sleutel(toewijzing), ...w })}
            knop={t('a.aannemen')}
            bijGelukt={klaar}
          >
            <DatumVeld naam="startVerwachtOp" label={t('a.start')} hint={t('a.start.hint')} verplicht />
          </Formulier>
        )}
      </DoenEronder>
      <DoenEronder knop={t('a.weigeren')}>
        {(klaar) => (
          <Formulier
            opdracht={weiger}
            begin={{ reden: '' as '' | Weigerreden, toelichting: '' }}
            naarInvoer={(w) => ({ ...sleutel(toewijzing), reden: w.reden as Weigerreden, toelichting: w.toelichting })}
            knop={t('a.weigeren')}
            bijGelukt={klaar}
          >
            <Keuzelijst
              naam="reden"
              label={t('a.reden')}
              waarom={t('a.reden.waarom')}
              verplicht
              opties={WEIGERREDENEN.map((r) => ({ waarde: r, label: tekst(weigerNamen[r]) }))}
            />
            <Tekstvlak naam="toelichting" label={t('a.toelichting')} verplicht laag />
          </Formulier>
        )}
      </DoenEronder>
    </Rij>
  )
}

type Reden = (typeof WIJZIGREDENEN)[number]

/** For access and the case director: another last day, or taking the order back. */
export function BeheerKnoppen({ toewijzing }: { toewijzing: Kort }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const trek = useOpdracht<typeof intrekken>('toewijzing.intrekken')
  const wijzig = useOpdracht<typeof wijzigen>('toewijzing.wijzigen')
  const redenen = (zonder: readonly string[]) =>
    WIJZIGREDENEN.filter((r) => !zonder.includes(r)).map((r) => ({ waarde: r, label: tekst(wijzigNamen[r]) }))
  const begin = { reden: '' as '' | Reden, einddatum: toewijzing.einddatum ?? '', toelichting: '' }
  return (
    <Rij gat={3}>
      <DoenEronder knop={t('w.knop')} soort="stil">
        {(klaar) => (
          <Formulier
            opdracht={wijzig}
            begin={begin}
            naarInvoer={(w) => ({
              ...sleutel(toewijzing),
              reden: w.reden as Reden,
              einddatum: w.einddatum || null,
              toelichting: w.toelichting,
            })}
            knop={t('w.knop')}
            bijGelukt={klaar}
          >
            <Keuzelijst naam="reden" label={t('i.reden')} verplicht opties={redenen(['13'])} />
            <DatumVeld naam="einddatum" label={t('i.einde')} verplicht />
            <Tekstvlak naam="toelichting" label={t('i.toelichting')} laag />
          </Formulier>
        )}
      </DoenEronder>
      <DoenEronder knop={t('i.knop')} soort="stil" gevaar>
        {(klaar) => (
          <Formulier
            opdracht={trek}
            begin={begin}
            naarInvoer={(w) => ({ ...sleutel(toewijzing), reden: w.reden as Reden, einddatum: w.einddatum, toelichting: w.toelichting })}
            knop={t('i.knop')}
            bijGelukt={klaar}
          >
            <Keuzelijst naam="reden" label={t('i.reden')} verplicht opties={redenen(toewijzing.gestartOp === null ? [] : ['13'])} />
            <DatumVeld naam="einddatum" label={t('i.einde')} verplicht />
            <Tekstvlak naam="toelichting" label={t('i.toelichting')} verplicht laag />
          </Formulier>
        )}
      </DoenEronder>
    </Rij>
  )
}
