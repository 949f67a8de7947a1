import {
  Chip,
  DatumVeld,
  Formulier,
  Herhaal,
  Kaart,
  Keuze,
  Keuzelijst,
  Leeg,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Tijdlijn,
  useDatums,
  useOpdracht,
  useT,
  Vinkje,
  Vinkjes,
} from '../../../kern/ui/index.ts'
import type { legGesprekVast } from '../commands.ts'
import { AANWEZIG, ALTERNATIEVEN, DEELNEMERROLLEN, PLEKKEN } from '../model.ts'
import { teksten } from '../teksten.ts'
import { DoenAlsMag } from './Mag.tsx'
import { zonderLeeg } from './leeg.ts'
import type { Deel } from './Onderzoek.tsx'

/** Conversations, newest first, and the form for a new one with the family already filled in. */
export function Gesprekken({ dossierId, a }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('g.titel')}>
      <Stapel>
        {a.gesprekken.length === 0 && <Leeg titel={t('g.leeg')}>{t('g.leeg.tekst')}</Leeg>}
        {a.gesprekken.length > 0 && (
          <Tijdlijn
            momenten={a.gesprekken.map((g) => ({
              id: g.id,
              op: g.op,
              wie: g.door,
              titel: (
                <>
                  {g.deelnemers
                    .filter((d) => d.aanwezig === 'geheel' || d.aanwezig === 'deels')
                    .map((d) => d.naam)
                    .join(', ')}{' '}
                  · {t(`plek.${g.plek}`)} {g.eerste && <Chip toon="goed">{t('g.eerste')}</Chip>}
                </>
              ),
              tekst: (
                <>
                  <p style={{ whiteSpace: 'pre-line' }}>{g.waarover}</p>
                  {g.deelnemers
                    .filter((d) => d.aanwezig === 'niet')
                    .map((d) => (
                      <p key={d.naam} className="meta">
                        {t('g.nietErbij', { naam: d.naam, reden: d.reden ?? '–' })}
                      </p>
                    ))}
                </>
              ),
            }))}
          />
        )}
        <DoenAlsMag soort={a.gesprekken.length === 0 ? 'eerste' : 'tweede'} knop={t('g.nieuw')}>
          {(klaar) => <Nieuw dossierId={dossierId} a={a} klaar={klaar} />}
        </DoenAlsMag>
      </Stapel>
    </Kaart>
  )
}

const ROL: Record<string, (typeof DEELNEMERROLLEN)[number]> = {
  kind: 'jeugdige',
  ouder: 'ouder',
  stiefouder: 'verzorger',
  verzorger: 'verzorger',
  pleegouder: 'verzorger',
  voogd: 'ouder',
}

function Nieuw({ dossierId, a, klaar }: Deel & { klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const leg = useOpdracht<typeof legGesprekVast>('onderzoek.gesprekVastleggen')
  type Invoer = NonNullable<(typeof legGesprekVast)['_in']>
  const persoon = (p?: Deel['a']['gezin'][number]) => ({
    persoonId: p?.persoonId ?? '',
    naam: p?.naam ?? '',
    rol: p ? (ROL[p.plaats] ?? 'netwerk') : 'professional',
    uitgenodigd: true,
    aanwezig: 'geheel' as string,
    reden: '',
    wieBesliste: '',
    wildeMeedoen: '',
    alternatief: '',
  })
  const broers = a.gezin.filter((p) => p.dossierId && p.dossierId !== dossierId)
  const erbij = a.gezin.filter((p) => p.dossierId === dossierId || (!p.dossierId && ROL[p.plaats]))
  const begin = { dossierId, ookVoor: [] as string[], op: d.vandaag, plek: '', waarover: '', deelnemers: erbij.map((p) => persoon(p)) }
  return (
    <Formulier
      opdracht={leg}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as unknown as Invoer}
      concept={`gesprek-${dossierId}`}
      knop={t('g.nieuw')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <DatumVeld naam="op" label={t('op')} verplicht />
          <Keuzelijst naam="plek" label={t('g.plek')} opties={PLEKKEN.map((p) => ({ waarde: p, label: t(`plek.${p}`) }))} verplicht />
          <Tekstvlak naam="waarover" label={t('g.waarover')} hint={t('g.waarover.hint')} verplicht />
          {broers.length > 0 && (
            <Vinkjes
              naam="ookVoor"
              label={t('g.ookVoor')}
              naast
              opties={broers.map((b) => ({ waarde: b.dossierId ?? '', label: b.naam }))}
            />
          )}
          <Herhaal naam="deelnemers" label={t('g.wie')} hint={t('g.wie.hint')} wat={t('g.persoon')} nieuw={() => persoon()} verplicht>
            {(i) => <Persoon p={w.deelnemers[i]} />}
          </Herhaal>
        </>
      )}
    </Formulier>
  )
}

function Persoon({ p }: { p: { rol: string; uitgenodigd: boolean; aanwezig: string } | undefined }) {
  const t = useT(teksten)
  const nietHeel = p && (p.aanwezig === 'niet' || p.aanwezig === 'deels' || p.aanwezig === 'onbekend' || !p.uitgenodigd)
  const kind = p?.rol === 'jeugdige'
  const kindWeg = kind && p.aanwezig === 'niet'
  return (
    <>
      <Tekstregel naam="naam" label={t('g.naam')} verplicht />
      <Keuzelijst naam="rol" label={t('g.rol')} opties={DEELNEMERROLLEN.map((r) => ({ waarde: r, label: t(`rol.${r}`) }))} verplicht />
      <Vinkje naam="uitgenodigd" label={t('g.uitgenodigd')} />
      <Keuze
        naam="aanwezig"
        label={t('g.aanwezig')}
        naast
        opties={AANWEZIG.map((x) => ({ waarde: x, label: t(`aanwezig.${x}`) }))}
        verplicht
      />
      {nietHeel && <Tekstregel naam="reden" label={t('g.reden')} verplicht={kind} />}
      {nietHeel && <Tekstregel naam="wieBesliste" label={t('g.wieBesliste')} verplicht={kind} />}
      {kindWeg && (
        <Keuze
          naam="wildeMeedoen"
          label={t('g.wilde')}
          naast
          opties={(['ja', 'nee', 'onbekend', 'niet-gevraagd'] as const).map((x) => ({ waarde: x, label: t(`wilde.${x}`) }))}
          verplicht
        />
      )}
      {kindWeg && (
        <Keuzelijst
          naam="alternatief"
          label={t('g.alternatief')}
          opties={ALTERNATIEVEN.map((x) => ({ waarde: x, label: t(`alt.${x}`) }))}
          verplicht
        />
      )}
    </>
  )
}
