import {
  Chip,
  Citaat,
  DatumTekst,
  Gegevens,
  Kaart,
  Leeg,
  Melding,
  Stapel,
  Toon,
  useDatums,
  useT,
  useVraag,
  type DossierdeelProps,
} from '../../../kern/ui/index.ts'
import type { stemVan } from '../queries.ts'
import { teksten } from '../stem-teksten.ts'
import { teksten as algemeen } from '../teksten.ts'
import { DoenAlsMag, MagRaam } from './Mag.tsx'
import { NietGehoord, Nieuw, Terug } from './StemFormulieren.tsx'

type Antwoord = NonNullable<(typeof stemVan)['_uit']>
type EenStem = Antwoord['stemmen'][number]

/** The child's own words, large; under each what was done with them and whether the child knows. */
export default function Stem({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof stemVan>('onderzoek.stem', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <MagRaam value={a.mag}>
          <Inhoud dossierId={dossierId} a={a} />
        </MagRaam>
      )}
    </Toon>
  )
}

function Inhoud({ dossierId, a }: { dossierId: string; a: Antwoord }) {
  const t = useT(teksten)
  const naam = a.kind
  return (
    <Stapel>
      <Kaart titel={t('v.titel', { naam })}>
        <Stapel>
          {a.stemmen.length === 0 && <Leeg titel={t('v.leeg', { naam })}>{t('v.leeg.tekst', { naam })}</Leeg>}
          {a.stemmen.map((s) => (
            <EenGesprek key={s.id} s={s} naam={naam} dossierId={dossierId} />
          ))}
          <DoenAlsMag soort={a.stemmen.length === 0 ? 'eerste' : 'tweede'} knop={t('v.nieuw', { naam })}>
            {(klaar) => <Nieuw dossierId={dossierId} kind={naam} klaar={klaar} />}
          </DoenAlsMag>
          <DoenAlsMag alleenWerker knop={t('v.geen', { naam })}>
            {(klaar) => <NietGehoord dossierId={dossierId} kind={naam} klaar={klaar} collegas={a.collegas} />}
          </DoenAlsMag>
        </Stapel>
      </Kaart>
      {a.nietGehoord.length > 0 && (
        <Kaart titel={t('v.nietGehoord', { naam })}>
          <Stapel>
            {a.nietGehoord.map((g) => (
              <GeenStem key={g.id} g={g} />
            ))}
          </Stapel>
        </Kaart>
      )}
    </Stapel>
  )
}

function EenGesprek({ s, naam, dossierId }: { s: EenStem; naam: string; dossierId: string }) {
  const t = useT(teksten)
  const d = useDatums()
  const wie = s.alleen ? t('v.wieAlleen') : t('v.wieMet', { wie: s.metWie ?? '' })
  return (
    <article>
      <Citaat
        wie={
          <>
            {naam}, {d.datum(s.op)} · {t('v.bij', { vorm: t(`vorm.${s.vorm}`), wie })}{' '}
            {s.nietVoorOuders && (
              <Chip toon="let-op" icoon="slot">
                {t('v.afgeschermd')}
              </Chip>
            )}
          </>
        }
      >
        {s.eigenWoorden}
      </Citaat>
      {s.terugOp ? (
        <Gegevens
          rijen={[
            [t('v.isGedaan'), s.gedaan],
            [
              t('v.gewicht'),
              s.gewicht && (
                <>
                  {t(`gewicht.${s.gewicht}`)}
                  <span className="meta"> {s.gewichtReden}</span>
                </>
              ),
            ],
            [
              t('v.verteldOp'),
              <>
                <DatumTekst op={s.terugOp} />, {s.terugHoe}
              </>,
            ],
            ...(s.reactie ? [[t('v.reactie', { naam }), <q key="q">{zonderAanhaling(s.reactie)}</q>] as const] : []),
            [t('v.door'), s.door],
          ]}
        />
      ) : (
        <Stapel gat={3}>
          <Melding soort="let-op">{t('v.nogTerug', { naam })}</Melding>
          <DoenAlsMag knop={t('v.terug')}>{(klaar) => <Terug stemId={s.id} dossierId={dossierId} kind={naam} klaar={klaar} />}</DoenAlsMag>
        </Stapel>
      )}
    </article>
  )
}

function GeenStem({ g }: { g: Antwoord['nietGehoord'][number] }) {
  const t = useT(teksten)
  const al = useT(algemeen)
  return (
    <Gegevens
      rijen={[
        [
          t('v.reden'),
          <>
            {t(`r.${g.reden}`)}, <DatumTekst op={g.op} />
          </>,
        ],
        [t('v.toelichting'), g.toelichting],
        [
          t('v.anders'),
          <>
            {al(`alt.${g.alternatief}`)}
            {g.alternatiefHoe && <>: {g.alternatiefHoe}</>}
          </>,
        ],
        [t('v.metCollega'), g.besprokenMet],
        [t('v.door'), g.door],
      ]}
    />
  )
}

/** Who typed quotation marks does not get them twice. */
const zonderAanhaling = (s: string) => s.replace(/^["“”‘'](.*)["“”’']$/s, '$1')
