import {
  Chip,
  DatumTekst,
  Formulier,
  Gegevens,
  Kaart,
  Keuzelijst,
  Kop,
  Leeg,
  Rij,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useOpdracht,
  useT,
} from '../../../kern/ui/index.ts'
import type { geefAdvies, vindExpertise, vraagExpertise } from '../commands.ts'
import { EXPERTISES } from '../model.ts'
import { teksten } from '../teksten.ts'
import { DoenAlsMag } from './Mag.tsx'
import { zonderLeeg } from './leeg.ts'
import type { Deel } from './Onderzoek.tsx'

/** Which expertise is needed, who brings it, what was advised; what is missing says so. */
export function Expertise({ dossierId, a }: Deel) {
  const t = useT(teksten)
  return (
    <Kaart titel={t('e.titel')}>
      <Stapel>
        {a.expertise.length === 0 && <Leeg titel={t('e.leeg')}>{t('e.leeg.tekst')}</Leeg>}
        {a.expertise.map((e) => (
          <article key={e.id}>
            <Stapel gat={3}>
              <Rij gat={2}>
                <Kop niveau={3}>{t(`x.${e.soort}`)}</Kop>
                {e.aanwezigOp ? (
                  <Chip toon="goed" icoon="persoon">
                    {e.naam}
                  </Chip>
                ) : (
                  <Chip toon="let-op" icoon="letOp">
                    {t('e.mist')}
                  </Chip>
                )}
              </Rij>
              <Gegevens
                rijen={[
                  [t('e.waarom'), e.waarom],
                  ...(e.advies
                    ? [
                        [
                          t('e.advies'),
                          <>
                            {e.advies}{' '}
                            {e.adviesOp && (
                              <span className="meta">
                                <DatumTekst op={e.adviesOp} />
                              </span>
                            )}
                          </>,
                        ] as const,
                      ]
                    : []),
                  ...(e.effect ? [[t('e.effect'), e.effect] as const] : []),
                ]}
              />
              {!e.aanwezigOp && (
                <DoenAlsMag alleenWerker knop={t('e.koppel')}>
                  {(klaar) => <Koppel dossierId={dossierId} a={a} id={e.id} klaar={klaar} />}
                </DoenAlsMag>
              )}
              {e.aanwezigOp && !e.advies && (e.medewerkerId === a.ik.id || !e.medewerkerId) && (
                <DoenAlsMag knop={t('e.advies.geef')}>{(klaar) => <Advies dossierId={dossierId} id={e.id} klaar={klaar} />}</DoenAlsMag>
              )}
            </Stapel>
          </article>
        ))}
        <DoenAlsMag alleenWerker knop={t('e.nieuw')}>
          {(klaar) => <Nieuw dossierId={dossierId} a={a} klaar={klaar} />}
        </DoenAlsMag>
      </Stapel>
    </Kaart>
  )
}

function Wie({ a }: { a: Deel['a'] }) {
  const t = useT(teksten)
  return (
    <>
      <Keuzelijst
        naam="medewerkerId"
        label={t('e.wie')}
        hint={t('e.wie.hint')}
        opties={a.collegas.map((c) => ({
          waarde: c.id,
          label: `${c.naam}, ${c.gedragswetenschapper ? t('x.gedragswetenschap') : c.partijNaam}`,
        }))}
      />
      <Tekstregel naam="naam" label={t('g.naam')} />
      <Tekstregel naam="discipline" label={t('b.vak')} />
    </>
  )
}

function Nieuw({ dossierId, a, klaar }: Deel & { klaar: () => void }) {
  const t = useT(teksten)
  const vraag = useOpdracht<typeof vraagExpertise>('onderzoek.expertiseVragen')
  type Invoer = NonNullable<(typeof vraagExpertise)['_in']>
  const begin = { dossierId, soort: '', waarom: '', medewerkerId: '', naam: '', discipline: '' }
  return (
    <Formulier
      opdracht={vraag}
      begin={begin}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`expertise-${dossierId}`}
      knop={t('e.nieuw')}
      bijGelukt={klaar}
    >
      <Keuzelijst naam="soort" label={t('e.soort')} opties={EXPERTISES.map((x) => ({ waarde: x, label: t(`x.${x}`) }))} verplicht />
      <Tekstvlak naam="waarom" label={t('e.waarom')} laag verplicht />
      <Wie a={a} />
    </Formulier>
  )
}

function Koppel({ dossierId, a, id, klaar }: Deel & { id: string; klaar: () => void }) {
  const t = useT(teksten)
  const vind = useOpdracht<typeof vindExpertise>('onderzoek.expertiseVinden')
  type Invoer = NonNullable<(typeof vindExpertise)['_in']>
  return (
    <Formulier
      opdracht={vind}
      begin={{ dossierId, expertiseId: id, medewerkerId: '', naam: '', discipline: '' }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      knop={t('e.koppel')}
      bijGelukt={klaar}
    >
      <Wie a={a} />
    </Formulier>
  )
}

function Advies({ dossierId, id, klaar }: { dossierId: string; id: string; klaar: () => void }) {
  const t = useT(teksten)
  const geef = useOpdracht<typeof geefAdvies>('onderzoek.adviesGeven')
  type Invoer = NonNullable<(typeof geefAdvies)['_in']>
  return (
    <Formulier
      opdracht={geef}
      begin={{ dossierId, expertiseId: id, advies: '', effect: '' }}
      naarInvoer={(w) => zonderLeeg(w) as Invoer}
      concept={`advies-${id}`}
      knop={t('e.advies.geef')}
      bijGelukt={klaar}
    >
      <Tekstvlak naam="advies" label={t('e.advies')} verplicht />
      <Tekstvlak naam="effect" label={t('e.effect')} laag />
    </Formulier>
  )
}
