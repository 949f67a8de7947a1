import type { RedenAfwijzingVerzoek } from '@draad/berichten'
import {
  Alinea,
  DoenEronder,
  Formulier,
  Keuzelijst,
  KnopLink,
  Melding,
  Rij,
  Stapel,
  Tekstvlak,
  useOpdracht,
  useT,
  useTekst,
} from '../../../kern/ui/index.ts'
import type { afwijzen, onderzoeken, wijzigingToekennen } from '../commands.ts'
import { afwijsNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import type { Alles, DeelUit } from './Een.tsx'
import { Toewijzen } from './Toewijzen.tsx'

interface Props {
  a: Alles
  deel: DeelUit
  opnieuw: () => void
}

/** The answers that the state table allows now, each as a button with its form. */
export function Antwoord({ a, deel, opnieuw }: Props) {
  const t = useT(teksten)
  const mag = (g: DeelUit['mag'][number]) => deel.mag.includes(g)
  const inDossier = a.verzoek.dossierId !== null
  const soort = a.verzoek.soort
  return (
    <Stapel gat={3}>
      <Alinea>{t(soort === 'vow' && deel.grond === 'besluit' ? 'g.wijziging' : `g.${deel.grond}`)}</Alinea>
      {!inDossier && <Alinea>{t('a.dossierEerst')}</Alinea>}
      <Rij gat={3}>
        {mag('JW301') && inDossier && (
          <DoenEronder knop={t(soort === 'vot' ? 'a.toewijzen' : 'a.wijziging')} soort="eerste">
            {(klaar) => {
              const gedaan = () => {
                klaar()
                opnieuw()
              }
              return soort === 'vot' ? (
                <Toewijzen a={a} deel={deel} klaar={gedaan} />
              ) : (
                <WijzigingToewijzen a={a} deel={deel} klaar={gedaan} />
              )
            }}
          </DoenEronder>
        )}
        {mag('JW319 in onderzoek') && (
          <DoenEronder knop={t('a.onderzoek')}>
            {(klaar) => (
              <Onderzoek
                a={a}
                deel={deel}
                klaar={() => {
                  klaar()
                  opnieuw()
                }}
              />
            )}
          </DoenEronder>
        )}
        {mag('JW319 afgewezen') && (
          <DoenEronder knop={t('a.afwijzen')}>
            {(klaar) => (
              <Afwijzen
                a={a}
                deel={deel}
                klaar={() => {
                  klaar()
                  opnieuw()
                }}
              />
            )}
          </DoenEronder>
        )}
      </Rij>
    </Stapel>
  )
}

const plek = (a: Alles, deel: DeelUit) => ({
  ...(a.verzoek.dossierId ? { dossierId: a.verzoek.dossierId } : {}),
  verzoekId: a.verzoek.id,
  deelId: deel.id,
  versie: deel.versie,
})

function Onderzoek({ a, deel, klaar }: { a: Alles; deel: DeelUit; klaar: () => void }) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof onderzoeken>('verzoek.onderzoeken')
  return (
    <Formulier
      opdracht={doe}
      begin={{ toelichting: '' }}
      concept={`verzoek-onderzoek-${deel.id}`}
      naarInvoer={(w) => ({ ...plek(a, deel), ...w })}
      knop={t('a.onderzoek')}
      gelukt={t('a.onderzoek.gelukt')}
      bijGelukt={klaar}
    >
      <Alinea>{t('a.onderzoek.tekst')}</Alinea>
      <Tekstvlak naam="toelichting" label={t('a.onderzoek.wat')} hint={t('a.onderzoek.wat.hint')} laag />
    </Formulier>
  )
}

function Afwijzen({ a, deel, klaar }: { a: Alles; deel: DeelUit; klaar: () => void }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const doe = useOpdracht<typeof afwijzen>('verzoek.afwijzen')
  return (
    <Formulier
      opdracht={doe}
      begin={{ reden: '' as '' | RedenAfwijzingVerzoek, gemeente: '', toelichting: '' }}
      concept={`verzoek-afwijzen-${deel.id}`}
      naarInvoer={(w) => ({
        ...plek(a, deel),
        reden: w.reden as RedenAfwijzingVerzoek,
        gemeente: w.reden === '8' ? w.gemeente || null : null,
        toelichting: w.toelichting,
      })}
      knop={t('a.afwijzen')}
      gelukt={t('a.afwijzen.gelukt')}
      bijGelukt={klaar}
    >
      {(w) => (
        <>
          {deel.grond === 'besluit' && <Alinea>{t('a.gezin')}</Alinea>}
          <Keuzelijst
            naam="reden"
            label={t('a.reden')}
            verplicht
            opties={deel.redenen.map((r) => ({ waarde: r, label: `${tekst(afwijsNamen[r])} (${r})` }))}
          />
          {w.reden === '8' && (
            <Keuzelijst
              naam="gemeente"
              label={t('a.gemeente')}
              verplicht
              opties={a.gemeenten.map((g) => ({ waarde: g.code, label: `${g.naam} (${g.code})` }))}
            />
          )}
          <Tekstvlak naam="toelichting" label={t('a.toelichting')} hint={t('a.toelichting.hint')} verplicht laag />
        </>
      )}
    </Formulier>
  )
}

function WijzigingToewijzen({ a, deel, klaar }: { a: Alles; deel: DeelUit; klaar: () => void }) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof wijzigingToekennen>('verzoek.wijzigingToekennen')
  const nieuw = deel.wijziging.filter((r) => r.soort === 'nieuw')
  const opties = a.gronden.map((g) => ({ waarde: g.id, label: `${g.naam} (${g.product})` }))
  const eerst = deel.boven.length > 0 || (nieuw.length > 0 && deel.grond === 'besluit' && opties.length === 0)
  if (eerst)
    return (
      <Melding soort="let-op" actie={<KnopLink naar={`/dossiers/${a.verzoek.dossierId}/besluiten`}>{t('a.naarBesluiten')}</KnopLink>}>
        {deel.boven.map((b) => (
          <p key={b.nummer}>{t('a.boven', { nummer: b.nummer, wat: t(`a.boven.${b.wat}`) })}</p>
        ))}
        {deel.boven.length === 0 && <p>{t('a.voorziening.geen')}</p>}
      </Melding>
    )
  return (
    <Formulier
      opdracht={doe}
      begin={{ voorzieningen: nieuw.map(() => '') }}
      concept={`verzoek-wijziging-${deel.id}`}
      naarInvoer={(w) => ({ ...plek(a, deel), dossierId: a.verzoek.dossierId ?? '', voorzieningen: w.voorzieningen.map((x) => x || null) })}
      knop={t('a.wijziging')}
      gelukt={t('a.toewijzen.gelukt')}
      bijGelukt={klaar}
    >
      <Alinea>{t('a.heel')}</Alinea>
      {deel.grond === 'besluit' &&
        nieuw.map((r, i) => (
          <Keuzelijst
            key={`${r.straks?.code ?? ''}${r.straks?.begin ?? ''}`}
            naam={`voorzieningen.${i}`}
            label={`${t('a.voorziening')}: ${r.straks?.naam ?? ''}`}
            verplicht
            opties={opties}
          />
        ))}
    </Formulier>
  )
}
