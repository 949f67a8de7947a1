import {
  Chip,
  DatumTekst,
  DatumVeld,
  Formulier,
  Gegevens,
  Herhaal,
  Kaart,
  Keuze,
  Leeg,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  TermijnTekst,
  useDatums,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { gaEigenKrachtNa, legEigenKrachtVast } from '../commands.ts'
import { CONTRA, EIGEN_KRACHT_UITKOMSTEN } from '../model.ts'
import { teksten } from '../teksten.ts'
import { DoenAlsMag } from './Mag.tsx'
import { zonderLeeg } from './leeg.ts'
import type { Deel } from './Onderzoek.tsx'

/** What the family can do itself; what speaks against leaving it at that; when somebody asks how it goes. */
export function EigenKracht({ dossierId, a }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('k.titel')}>
      <Stapel>
        {a.eigenKracht.length === 0 && <Leeg titel={t('k.leeg')} />}
        {a.eigenKracht.map((e) => (
          <article key={e.id}>
            <Stapel gat={3}>
              <Gegevens
                rijen={[
                  [t('k.antwoord'), <q key="a">{e.antwoord}</q>],
                  [t('k.uitkomst'), t(`k.${e.uitkomst}`)],
                  ...(e.specialistMotivering ? [[e.specialist ?? '', e.specialistMotivering] as const] : []),
                  ...(e.nazorgOp
                    ? [[t('k.nazorgOp'), <TermijnTekst key="n" op={e.nazorgOp} klaar={e.nagegaanOp !== null} />] as const]
                    : []),
                  ...(e.effect
                    ? [
                        [
                          t('k.effect'),
                          <>
                            {e.effect}{' '}
                            {e.nagegaanOp && (
                              <span className="meta">
                                <DatumTekst op={e.nagegaanOp} />
                              </span>
                            )}
                          </>,
                        ] as const,
                      ]
                    : []),
                ]}
              />
              <Rij gat={2}>
                {CONTRA.filter((c) => e.contra[c] === 'ja').map((c) => (
                  <Chip key={c} toon="let-op" icoon="letOp">
                    {t(`c.${c}`)}
                  </Chip>
                ))}
                {CONTRA.filter((c) => (e.contra[c] ?? 'onbekend') === 'onbekend').map((c) => (
                  <Chip key={c}>
                    {t(`c.${c}`)}: {t('ca.onbekend')}
                  </Chip>
                ))}
              </Rij>
              {e.oplossingen.length > 0 && (
                <ul>
                  {e.oplossingen.map((o, i) => (
                    <li key={i}>
                      {o.wat}: {o.wie}, {o.wanneer}, {o.hoe} <span className="meta">{o.verwachtEffect}</span>
                    </li>
                  ))}
                </ul>
              )}
              {e.nazorgOp && !e.nagegaanOp && (
                <DoenAlsMag alleenWerker knop={t('k.nagaan')}>
                  {(klaar) => <Nagaan dossierId={dossierId} id={e.id} klaar={klaar} />}
                </DoenAlsMag>
              )}
            </Stapel>
          </article>
        ))}
        <DoenAlsMag knop={t('k.nieuw')}>{(klaar) => <Nieuw dossierId={dossierId} a={a} klaar={klaar} />}</DoenAlsMag>
      </Stapel>
    </Kaart>
  )
}

function Nieuw({ dossierId, a, klaar }: Deel & { klaar: () => void }) {
  const t = useT(teksten)
  const leg = useOpdracht<typeof legEigenKrachtVast>('onderzoek.eigenKrachtVastleggen')
  type Invoer = NonNullable<(typeof legEigenKrachtVast)['_in']>
  const begin = {
    dossierId,
    antwoord: '',
    ervaren: '',
    ervarenReden: '',
    contra: Object.fromEntries(CONTRA.map((c) => [c, 'onbekend'])),
    uitkomst: '',
    specialistMotivering: '',
    oplossingen: [] as { wat: string; wie: string; wanneer: string; hoe: string; verwachtEffect: string }[],
    nazorgOp: '',
  }
  return (
    <Formulier
      opdracht={leg}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as unknown as Invoer}
      concept={`eigen-kracht-${dossierId}`}
      knop={t('k.nieuw')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          <Tekstvlak naam="antwoord" label={t('k.antwoord')} verplicht />
          <Keuze
            naam="ervaren"
            label={t('k.ervaren')}
            naast
            opties={(['niet-vervelend', 'vervelend', 'weet-niet'] as const).map((x) => ({ waarde: x, label: t(`k.ervaren.${x}`) }))}
            verplicht
          />
          {w.ervaren !== '' && w.ervaren !== 'niet-vervelend' && <Tekstregel naam="ervarenReden" label={t('k.ervarenReden')} />}
          <p className="veld__hint">
            {t('k.contra')} {t('k.contra.hint')}
          </p>
          {CONTRA.map((c) => (
            <Keuze
              key={c}
              naam={`contra.${c}`}
              label={t(`c.${c}`)}
              naast
              opties={(['nee', 'ja', 'onbekend'] as const).map((x) => ({ waarde: x, label: t(`ca.${x}`) }))}
              verplicht
            />
          ))}
          <Keuze
            naam="uitkomst"
            label={t('k.uitkomst')}
            opties={EIGEN_KRACHT_UITKOMSTEN.map((x) => ({ waarde: x, label: t(`k.${x}`) }))}
            verplicht
          />
          {a.ik.gedragswetenschapper && <Tekstvlak naam="specialistMotivering" label={t('k.specialist')} laag />}
          <Herhaal
            naam="oplossingen"
            label={t('k.oplossingen')}
            wat={t('k.oplossing')}
            nieuw={() => ({ wat: '', wie: '', wanneer: '', hoe: '', verwachtEffect: '' })}
          >
            {() => (
              <>
                <Tekstregel naam="wat" label={t('k.wat')} verplicht />
                <Tekstregel naam="wie" label={t('k.wie')} verplicht />
                <Tekstregel naam="wanneer" label={t('k.wanneer')} verplicht />
                <Tekstregel naam="hoe" label={t('k.hoe')} verplicht />
                <Tekstregel naam="verwachtEffect" label={t('k.verwacht')} verplicht />
              </>
            )}
          </Herhaal>
          <DatumVeld naam="nazorgOp" label={t('k.nazorg')} />
        </>
      )}
    </Formulier>
  )
}

function Nagaan({ dossierId, id, klaar }: { dossierId: string; id: string; klaar: () => void }) {
  const t = useT(teksten)
  const d = useDatums()
  const ga = useOpdracht<typeof gaEigenKrachtNa>('onderzoek.eigenKrachtNagaan')
  type Invoer = NonNullable<(typeof gaEigenKrachtNa)['_in']>
  return (
    <Formulier
      opdracht={ga}
      begin={{ dossierId, eigenKrachtId: id, op: d.vandaag, effect: '', oordeel: '' }}
      naarInvoer={(w) => w as Invoer}
      concept={`nagaan-${id}`}
      knop={t('k.nagaan')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="effect" label={t('k.effect')} laag verplicht />
      <Keuze
        naam="oordeel"
        label={t('k.oordeel')}
        opties={(['genoeg', 'deels', 'niet', 'onbekend'] as const).map((x) => ({ waarde: x, label: t(`ef.${x}`) }))}
        verplicht
      />
      <DatumVeld naam="op" label={t('op')} verplicht />
    </Formulier>
  )
}
