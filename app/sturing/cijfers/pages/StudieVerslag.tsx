import { cijfernaam, inTaal as naamInTaal, verslag, verslagblokken, werkboek, zonderSleutel, type Paragraaf } from '@draad/cijfers/web'
import {
  DatumTekst,
  DatumVeld,
  Filters,
  Formulier,
  geefBestand,
  Kaart,
  Keuze,
  Keuzelijst,
  Knop,
  KnopLink,
  Leeg,
  Stapel,
  Tabel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useOpdracht,
  useT,
  useTaal,
  useTekst,
} from '../../../kern/ui/index.ts'
import type { schrijfParagraaf, voegLesToe } from '../commands.ts'
import { teksten } from '../studie-teksten.ts'
import { Opmaak } from './Opmaak.tsx'
import { letters, studiepad, type Studierij } from './studie-woorden.ts'

const PARAGRAFEN: readonly Paragraaf[] = ['indruk', 'beleidsinformatie', 'bevolking', 'inkoop', 'toegang', 'toegangJB']

/** The report of one municipality under its letter, what people write in it, lessons, and the log. */
export function Verslag({ rij, letter: gevraagd }: { rij: Studierij; letter: string | null }) {
  const t = useT(teksten)
  const inTaal = useTekst()
  const { taal } = useTaal()
  const s = rij.inhoud
  if (!s.sleutel)
    return <Leeg titel={t('eerst.kiezen')} actie={<KnopLink naar={studiepad(rij.id, 'kiezen')}>{t('naarkiezen')}</KnopLink>} />
  const letter = letters(s).find((l) => l === gevraagd) ?? letters(s)[0] ?? 'A'
  const blokken = verslagblokken(s, letter, taal)
  return (
    <>
      <Filters
        label={t('gemeente')}
        items={letters(s).map((l) => ({
          naar: `${studiepad(rij.id, 'verslag')}&letter=${l}`,
          label: t('gemeente.letter', { letter: l }),
          actief: l === letter,
        }))}
      />
      <Kaart
        titel={t('verslag')}
        onder={t('verslag.uitleg')}
        acties={
          <>
            <Knop
              soort="stil"
              icoon="download"
              onClick={() =>
                geefBestand(`${t('verslag.bestand')}-${letter}-${taal}.md`, verslag(s, letter, taal), 'text/markdown;charset=utf-8')
              }
            >
              {t('verslag.haal')}
            </Knop>
            <Knop
              soort="stil"
              icoon="download"
              onClick={() =>
                geefBestand(
                  `${t('studie.bestand')}-${s.kenmerk}-${taal}.json`,
                  JSON.stringify({ ...zonderSleutel(s), lessenboek: werkboek(s, taal) }, null, 2),
                  'application/json',
                )
              }
            >
              {t('verslag.json')}
            </Knop>
          </>
        }
      >
        <div className="studie-verslag">
          <Opmaak blokken={blokken} />
        </div>
      </Kaart>
      {s.staat === 'gekozen' && <Schrijven key={letter} rij={rij} letter={letter} />}
      <Lessen rij={rij} letter={letter} />
      <Kaart titel={t('logboek')}>
        <Uitklap label={`${t('logboek')} (${s.logboek.length})`}>
          <Tabel
            bijschrift={t('logboek')}
            bijschriftVerborgen
            rijen={s.logboek.map((l, nr) => ({ ...l, nr }))}
            sleutel={(l) => String(l.nr)}
            dicht
            kolommen={[
              { id: 'op', kop: t('op'), cel: (l) => <DatumTekst op={l.op} vorm="kort" /> },
              { id: 'door', kop: t('door'), cel: (l) => l.door },
              { id: 'wat', kop: t('wat'), cel: (l) => inTaal(l.wat) },
            ]}
          />
        </Uitklap>
      </Kaart>
    </>
  )
}

function Schrijven({ rij, letter }: { rij: Studierij; letter: string }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof schrijfParagraaf>('cijfers.studieSchrijven')
  return (
    <Kaart titel={`${t('schrijf')}: ${t('gemeente.letter', { letter })}`}>
      <Formulier
        opdracht={opdracht}
        begin={{ studieId: rij.id, paragraaf: '', tekst: '' }}
        concept={`cijfers.studieSchrijven:${rij.id}:${letter}`}
        naarInvoer={(w) => ({ ...w, paragraaf: w.paragraaf as Paragraaf, letter, versie: rij.versie })}
        knop={t('schrijf')}
        leegNaGelukt
      >
        <Keuze
          naam="paragraaf"
          label={t('paragraaf')}
          verplicht
          naast
          opties={PARAGRAFEN.map((p) => ({ waarde: p, label: t(`p.${p}`) }))}
        />
        <Tekstvlak naam="tekst" label={t('tekst')} hint={`${t('schrijf.hint')} ${t('toets.reden.hint')}`} verplicht max={8_000} />
      </Formulier>
    </Kaart>
  )
}

function Lessen({ rij, letter }: { rij: Studierij; letter: string }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const s = rij.inhoud
  const opdracht = useOpdracht<typeof voegLesToe>('cijfers.studieLes')
  return (
    <Kaart titel={t('lessen')}>
      <Stapel>
        <Tabel
          bijschrift={t('lessen')}
          bijschriftVerborgen
          rijen={s.lessen}
          sleutel={(l) => l.id}
          leeg={<Leeg titel={t('lessen.leeg')} />}
          kolommen={[
            { id: 'les', kop: t('les.tekst'), cel: (l) => `${l.gemeente}: ${l.tekst}` },
            { id: 'actie', kop: t('les.actie'), cel: (l) => l.actie },
            { id: 'wie', kop: t('door'), cel: (l) => l.eigenaar },
            { id: 'vanaf', kop: t('les.vanaf'), cel: (l) => <DatumTekst op={l.vanaf} />, sorteer: (l) => l.vanaf },
            { id: 'cijfer', kop: t('cijfer'), cel: (l) => `${naamInTaal(cijfernaam(s, l.indicator), taal)}: ${t(l.bedoeld)}` },
          ]}
        />
        <Uitklap label={t('les')}>
          <Formulier
            opdracht={opdracht}
            begin={{ studieId: rij.id, tekst: '', actie: '', eigenaar: '', vanaf: '', indicator: '', bedoeld: '' }}
            naarInvoer={(w) => ({ ...w, bedoeld: w.bedoeld as 'hoger', letter, versie: rij.versie })}
            knop={t('les')}
            leegNaGelukt
          >
            <Tekstvlak naam="tekst" label={t('les.tekst')} verplicht laag max={2_000} />
            <Tekstvlak naam="actie" label={t('les.actie')} verplicht laag max={2_000} />
            <Tekstregel naam="eigenaar" label={t('les.eigenaar')} verplicht max={200} />
            <DatumVeld naam="vanaf" label={t('les.vanaf')} verplicht />
            <Keuzelijst
              naam="indicator"
              label={t('les.cijfer')}
              verplicht
              opties={s.parameters.indicatoren.map((i) => ({ waarde: i.id, label: naamInTaal(i.naam, taal) }))}
            />
            <Keuze
              naam="bedoeld"
              label={t('les.bedoeld')}
              verplicht
              naast
              opties={[
                { waarde: 'hoger', label: t('hoger') },
                { waarde: 'lager', label: t('lager') },
              ]}
            />
          </Formulier>
        </Uitklap>
      </Stapel>
    </Kaart>
  )
}
