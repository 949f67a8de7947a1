import { useState } from 'react'
import {
  DatumTekst,
  Doen,
  Formulier,
  Kaart,
  Keuzelijst,
  Knop,
  Kolommen,
  Leeg,
  Personen,
  Stapel,
  Tekstvlak,
  Termijnen,
  Tijdlijn,
  Toon,
  Uitklap,
  useDatums,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  type DossierdeelProps,
  type Moment,
} from '../../../kern/ui/index.ts'
import type { alleMedewerkers } from '../../../register/queries.ts'
import type { regisseurWijzigen } from '../commands.ts'
import type { dossierTonen, tijdlijn } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { NieuweDatum, TermijnRekken } from './Termijnacties.tsx'

type Dossier = NonNullable<(typeof dossierTonen)['_uit']>
type Gebeurtenis = NonNullable<(typeof tijdlijn)['_uit']>['gebeurtenissen'][number]

const MIJLPALEN = new Set(['besluit.genomen', 'levering.gestart', 'levering.hulp-gestart', 'plan.vastgesteld', 'aanmelding.ontvangen'])

/** The chronology, with what runs and who is involved beside it. */
export default function Draad({ dossierId }: DossierdeelProps) {
  const t = useT(teksten)
  const [aantal, zetAantal] = useState(30)
  const vraag = useVraag<typeof tijdlijn>('chronologie.tijdlijn', { dossierId, aantal }, { houdVorige: true })
  const dossier = useVraag<typeof dossierTonen>('draad.tonen', { dossierId })
  return (
    <Kolommen>
      <Kaart titel={t('t.gebeurde')}>
        <Toon vraag={vraag} leeg={(v) => v.gebeurtenissen.length === 0 && <Leeg titel={t('t.leeg')} />}>
          {(v) => (
            <Stapel>
              <Momenten gebeurtenissen={v.gebeurtenissen} />
              {v.meer && aantal < 200 && (
                <Knop bezig={vraag.ververst} onClick={() => zetAantal(Math.min(200, aantal + 60))}>
                  {t('t.meer')}
                </Knop>
              )}
            </Stapel>
          )}
        </Toon>
      </Kaart>
      <Toon vraag={dossier}>{(d) => <Zij d={d} />}</Toon>
    </Kolommen>
  )
}

function Momenten({ gebeurtenissen }: { gebeurtenissen: readonly Gebeurtenis[] }) {
  const tekst = useTekst()
  const datums = useDatums()
  const momenten = gebeurtenissen.map((g): Moment => ({
    id: g.id,
    op: g.op,
    wie: g.partijNaam ? `${g.doorNaam}, ${g.partijNaam}` : g.doorNaam,
    titel: datums.inZin(tekst(g.inhoud.titel)),
    ...(g.soort === 'draad.termijn-gepasseerd'
      ? { soort: 'te-laat' as const }
      : MIJLPALEN.has(g.soort)
        ? { soort: 'mijlpaal' as const }
        : {}),
    ...(g.inhoud.citaat ? { citaat: { tekst: g.inhoud.citaat, ...(g.inhoud.citaatVan ? { wie: g.inhoud.citaatVan } : {}) } } : {}),
    ...(g.inhoud.tekst ? { tekst: <p>{datums.inZin(tekst(g.inhoud.tekst))}</p> } : {}),
  }))
  return <Tijdlijn momenten={momenten} koppen={3} />
}

function Zij({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const datums = useDatums()
  const lopend = d.termijnen.filter((x) => x.stand === 'loopt')
  const klaar = d.termijnen.filter((x) => x.stand !== 'loopt')
  const eigen = d.rollen.includes('toegangsmedewerker') || d.rollen.includes('regisseur')
  return (
    <Stapel>
      <Kaart titel={t('t.termijnen')}>
        <Termijnen
          termijnen={lopend.map((x) => ({
            id: x.id,
            wat: tekst(x.naam),
            op: x.laatsteDag,
            bron: (
              <>
                {x.bron}
                {x.staatStilTot && <> · {t('t.staatStil', { op: datums.datum(x.staatStilTot) })}</>}
                {x.verlengd && <> · {t('t.verlengd', { n: x.verlengd.aantal })}</>}
                {x.nieuweDatum && <> · {t('t.aangezegd', { op: datums.datum(x.nieuweDatum) })}</>}
              </>
            ),
          }))}
        />
        {eigen && lopend.length > 0 && <NieuweDatum d={d} />}
        {(eigen || d.rollen.includes('beslisser')) && <TermijnRekken d={d} />}
        {klaar.length > 0 && (
          <Uitklap label={t('t.termijnen.klaar', { n: klaar.length })}>
            <ul className="kaal">
              {klaar.map((x) => (
                <li key={x.id}>
                  {tekst(x.naam)}: {t(`t.stand.${x.stand as 'gehaald'}`)}{' '}
                  <span className="meta">
                    <DatumTekst op={x.voldaanOp} />
                  </span>
                </li>
              ))}
            </ul>
          </Uitklap>
        )}
      </Kaart>
      <Kaart titel={t('t.wie')}>
        <Personen
          personen={[
            ...(d.regisseur
              ? [
                  {
                    id: d.regisseur.medewerkerId,
                    naam: d.regisseur.naam,
                    rol: t('t.regie', { van: datums.datum(d.regisseur.van) }),
                    vast: true,
                  },
                ]
              : []),
            ...d.mensen
              .filter((m) => m.id !== d.kind.id)
              .map((m) => ({ id: m.id, naam: m.naam, rol: m.toelichting ?? t(`plaats.${m.plaats}`) })),
          ]}
        />
        {eigen && <AndereRegisseur d={d} />}
      </Kaart>
    </Stapel>
  )
}

function AndereRegisseur({ d }: { d: Dossier }) {
  const t = useT(teksten)
  return (
    <Doen knop={t('t.regisseur')} soort="stil">
      {(klaar) => <RegisseurFormulier d={d} klaar={klaar} />}
    </Doen>
  )
}

function RegisseurFormulier({ d, klaar }: { d: Dossier; klaar: () => void }) {
  const t = useT(teksten)
  const wijzig = useOpdracht<typeof regisseurWijzigen>('draad.regisseurWijzigen')
  const mensen = useVraag<typeof alleMedewerkers>('register.medewerkers', { functie: 'regisseur' })
  return (
    <Toon vraag={mensen}>
      {(m) => (
        <Formulier
          opdracht={wijzig}
          begin={{ dossierId: d.id, medewerkerId: '', reden: '' }}
          knop={t('t.regisseur.knop')}
          bijGelukt={klaar}
        >
          <Keuzelijst
            naam="medewerkerId"
            label={t('t.regisseur.wie')}
            opties={m.filter((x) => x.id !== d.regisseur?.medewerkerId).map((x) => ({ waarde: x.id, label: `${x.naam}, ${x.partijNaam}` }))}
            verplicht
          />
          <Tekstvlak naam="reden" label={t('t.regisseur.waarom')} verplicht />
        </Formulier>
      )}
    </Toon>
  )
}
