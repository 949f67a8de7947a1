import {
  DatumVeld,
  Formulier,
  Kaart,
  Keuze,
  Leeg,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Tijdlijn,
  Uitklap,
  useIk,
  useOpdracht,
  useT,
  useVandaag,
  useWaarden,
} from '../../../kern/ui/index.ts'
import type { legZichtVast } from '../commands.ts'
import { ALLEEN, ZICHT_HOE } from '../model.ts'
import { teksten } from './teksten.ts'
import type { Antwoord } from './Veiligheid.tsx'

/** Fields for one look at the child; `onder` is where they stand in the values. */
export function ZichtVelden({ onder = '' }: { onder?: string }) {
  const t = useT(teksten)
  const alles = useWaarden<Record<string, unknown>>()
  const w = (onder ? alles[onder.slice(0, -1)] : alles) as { hoe?: string; alleen?: string }
  return (
    <>
      <DatumVeld naam={`${onder}op`} label={t('z.op')} verplicht />
      <Keuze naam={`${onder}hoe`} label={t('z.hoe')} opties={ZICHT_HOE.map((h) => ({ waarde: h, label: t(`hoe.${h}`) }))} naast verplicht />
      <Keuze
        naam={`${onder}alleen`}
        label={t('z.alleen')}
        opties={ALLEEN.map((a) => ({ waarde: a, label: t(`alleen.${a}`) }))}
        naast
        verplicht
      />
      {w.hoe === 'in-persoon' && w.alleen !== '' && w.alleen !== 'ja' && (
        <Tekstvlak naam={`${onder}nietAlleenReden`} label={t('z.nietAlleen')} laag verplicht />
      )}
      <Tekstregel naam={`${onder}wie`} label={t('z.wie')} verplicht />
      <Tekstvlak naam={`${onder}indruk`} label={t('z.indruk')} laag verplicht />
    </>
  )
}

export function useLeegZicht() {
  const vandaag = useVandaag()
  const ik = useIk()
  return { op: vandaag, hoe: '', alleen: '', nietAlleenReden: '', wie: ik.naam, indruk: '' }
}

/** Who saw the child: also the times that it did not succeed. */
export function ZichtKaart({ zicht, dossierId }: { zicht: Antwoord['zicht']; dossierId: string }) {
  const t = useT(teksten)
  const leeg = useLeegZicht()
  const leg = useOpdracht<typeof legZichtVast>('veiligheid.zichtVastleggen')
  return (
    <Kaart titel={t('z.kop')}>
      <Stapel>
        {zicht.length === 0 ? (
          <Leeg titel={t('z.leeg')}>{t('z.leeg.tekst')}</Leeg>
        ) : (
          <Tijdlijn
            momenten={zicht.map((z) => ({
              id: z.id,
              op: z.op,
              wie: z.wie,
              titel: t(`hoe.${z.hoe}`),
              soort: z.hoe === 'niet-gelukt' ? ('klein' as const) : ('gewoon' as const),
              tekst: (
                <>
                  <p>{z.indruk}</p>
                  <p className="meta">
                    {t('z.alleen')} {t(`alleen.${z.alleen}`)}
                    {z.nietAlleenReden ? ` (${z.nietAlleenReden})` : ''}
                  </p>
                </>
              ),
            }))}
          />
        )}
        <Uitklap doen label={t('z.nieuw')}>
          <Formulier opdracht={leg} begin={leeg} leegNaGelukt knop={t('z.knop')} naarInvoer={(w) => ({ ...w, dossierId }) as never}>
            <ZichtVelden />
          </Formulier>
        </Uitklap>
      </Stapel>
    </Kaart>
  )
}
