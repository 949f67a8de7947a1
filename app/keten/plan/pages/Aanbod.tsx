import type { ReactNode } from 'react'
import {
  Chip,
  DatumVeld,
  DoenEronder,
  Formulier,
  Kaart,
  Keuze,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Tijdlijn,
  useDatums,
  useIk,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { beantwoordFamiliegroepsplan, biedFamiliegroepsplanAan } from '../commands.ts'
import { teksten } from '../teksten.ts'
import { zonderLeeg } from './leeg.ts'
import type { Deel } from './Plan.tsx'

/** The offer of a family group plan: every time it was made, by whom, and what the family said. */
export function Aanbod({ dossierId, a, children }: Deel & { children?: ReactNode }) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('f.titel')} onder={t('f.onder')}>
      <Stapel>
        {a.aanbod.length === 0 && <p className="meta">{t('f.leeg')}</p>}
        {a.aanbod.length > 0 && (
          <Tijdlijn
            momenten={a.aanbod.map((x) => ({
              id: x.id,
              op: x.op,
              titel: (
                <>
                  {t('f.was', { door: x.door, aan: x.aan })}{' '}
                  <Chip toon={x.antwoord ? 'weten' : 'let-op'}>{x.antwoord ? t(`ant.${x.antwoord}`) : t('f.geenAntwoord')}</Chip>
                </>
              ),
              ...(x.antwoordWoorden ? { citaat: { tekst: x.antwoordWoorden, wie: x.antwoordVan ?? '' } } : {}),
              soort: 'gewoon' as const,
              tekst: x.uitleg,
              acties: a.magSchrijven && (!x.antwoord || x.antwoord === 'later') && (
                <DoenEronder soort="stil" knop={t('f.antwoord')}>
                  {(klaar) => <Antwoord dossierId={dossierId} aanbodId={x.id} van={x.aan} klaar={klaar} />}
                </DoenEronder>
              ),
            }))}
          />
        )}
        {a.magSchrijven && <DoenEronder knop={t('f.nieuw')}>{(klaar) => <Nieuw dossierId={dossierId} klaar={klaar} />}</DoenEronder>}
        {children}
      </Stapel>
    </Kaart>
  )
}

function Nieuw({ dossierId, klaar }: { dossierId: string; klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const ik = useIk()
  const bied = useOpdracht<typeof biedFamiliegroepsplanAan>('plan.familiegroepsplanAanbieden')
  return (
    <Formulier
      opdracht={bied}
      begin={{ dossierId, op: d.vandaag, door: ik.partij?.naam ?? '', aan: '', uitleg: '' }}
      concept={`aanbod-${dossierId}`}
      knop={t('f.nieuw')}
      bijGelukt={klaar}
    >
      <Tekstregel naam="door" label={t('f.door')} verplicht />
      <Tekstregel naam="aan" label={t('f.aan')} verplicht />
      <Tekstvlak naam="uitleg" label={t('f.uitleg')} laag verplicht />
      <DatumVeld naam="op" label={t('op')} verplicht />
    </Formulier>
  )
}

function Antwoord({ dossierId, aanbodId, van, klaar }: { dossierId: string; aanbodId: string; van: string; klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const beantwoord = useOpdracht<typeof beantwoordFamiliegroepsplan>('plan.familiegroepsplanBeantwoorden')
  type Invoer = NonNullable<(typeof beantwoordFamiliegroepsplan)['_in']>
  return (
    <Formulier
      opdracht={beantwoord}
      begin={{ dossierId, aanbodId, op: d.vandaag, antwoord: '', van, woorden: '', bemiddelaar: '' }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      knop={t('f.antwoord')}
      bijGelukt={klaar}
    >
      <Keuze
        naam="antwoord"
        label={t('f.wat')}
        opties={(['aanvaard', 'niet', 'later'] as const).map((x) => ({ waarde: x, label: t(`ant.${x}`) }))}
        verplicht
      />
      <Tekstregel naam="van" label={t('k.van')} verplicht />
      <Tekstvlak naam="woorden" label={t('k.woorden')} laag verplicht />
      <Tekstregel naam="bemiddelaar" label={t('f.bemiddelaar')} />
      <DatumVeld naam="op" label={t('op')} verplicht />
    </Formulier>
  )
}
