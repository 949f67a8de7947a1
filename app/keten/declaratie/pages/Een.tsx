import {
  Chip,
  Cijfer,
  DatumTekst,
  Formulier,
  Gegevens,
  Kaart,
  Keuzelijst,
  Melding,
  Pagina,
  Rij,
  Stapel,
  TermijnTekst,
  Toon,
  useIk,
  useOpdracht,
  useT,
  useTekst,
  useVraag,
  Verwijzing,
  type PaginaProps,
} from '../../../kern/ui/index.ts'
import type { beantwoorden } from '../commands.ts'
import type { tonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { Herstel } from './Herstel.tsx'
import { Delen } from './Delen.tsx'
import { useGeld } from './euro.ts'
import { STANDTOON, standWoord } from './Lijst.tsx'
import { metTeken, Regels, type Alles } from './Regels.tsx'

/** One declaration: what was asked, the outcome of the check per line, and the answer. */
export default function Een({ params }: PaginaProps) {
  const t = useT(teksten)
  const { maand } = useGeld()
  const vraag = useVraag<typeof tonen>('declaratie.tonen', { declaratieId: params['declaratieId'] ?? '' }, { elkeSeconden: 20 })
  const d = vraag.data?.declaratie
  return (
    <Pagina
      titel={d ? t('e.titel', { maand: maand(d.periodeBegin) }) : t('d.titel')}
      aanhef={d ? t('e.van', { aanbieder: d.aanbiederNaam, gemeente: d.gemeenteNaam, nummer: d.nummer }) : ''}
    >
      <Stapel>
        <Delen />
        <Verwijzing naar="/declaraties">{t('e.terug')}</Verwijzing>
        <Toon vraag={vraag}>{(a) => <Inhoud a={a} />}</Toon>
      </Stapel>
    </Pagina>
  )
}

function Inhoud({ a }: { a: Alles }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const ik = useIk()
  const { euro } = useGeld()
  const { declaratie: d, regels } = a
  const afgewezen = regels.filter((r) => r.stand === 'afgewezen').reduce((n, r) => n + metTeken(r), 0)
  const toegekend = regels.filter((r) => r.stand === 'toegekend').reduce((n, r) => n + metTeken(r), 0)
  const controller = ik.functies.includes('controller')
  return (
    <>
      {d.veranderd > 0 && d.stand === 'te-beoordelen' && (
        <Melding soort="let-op" titel={t('e.veranderd', { n: d.veranderd })}>
          {t('e.veranderd.tekst')}
        </Melding>
      )}
      {d.bron === 'verstuurd' && d.stand === 'beantwoord' && d.toegekend !== toegekend && (
        <Melding soort="let-op" titel={t('l.som', { antwoord: euro(d.toegekend ?? 0), regels: euro(toegekend) })}>
          {t('l.som.tekst')}
        </Melding>
      )}
      {d.bevindingen.length > 0 && (
        <Melding soort="te-laat" titel={t('e.geheel')}>
          <ul>
            {d.bevindingen.map((b) => (
              <li key={b.regel}>
                <code>{[b.retourcode, b.regel].filter(Boolean).join(' ')}</code> {tekst(b)}
              </li>
            ))}
          </ul>
          {t('e.geheel.tekst')}
        </Melding>
      )}
      <Kaart>
        <Stapel gat={4}>
          <Rij gat={6}>
            <Cijfer waarde={euro(d.ingediend)} bijschrift={t('e.gevraagd', { n: regels.length })} />
            <Cijfer
              waarde={d.toegekend === null ? null : euro(d.toegekend)}
              bijschrift={d.toegekend === null ? t('e.nognietbekend') : t('e.toegekend')}
            />
            {d.stand === 'beantwoord' && <Cijfer waarde={euro(afgewezen)} bijschrift={t('e.afgewezen')} />}
          </Rij>
          <Gegevens
            rijen={[
              [
                t('k.stand'),
                <Chip key="stand" toon={STANDTOON[d.stand]}>
                  {t(standWoord(d))}
                </Chip>,
              ],
              ...(d.beantwoordOp
                ? ([
                    [
                      t('e.beantwoord'),
                      <>
                        <DatumTekst op={d.beantwoordOp} /> {d.beantwoordDoor && t('e.door', { naam: d.beantwoordDoor })}
                      </>,
                    ],
                  ] as const)
                : d.antwoordVoor
                  ? ([
                      [
                        t('e.uiterlijk'),
                        <>
                          <TermijnTekst op={d.antwoordVoor} /> <span className="meta">{t('e.uiterlijk.waarom')}</span>
                        </>,
                      ],
                    ] as const)
                  : []),
            ]}
          />
        </Stapel>
      </Kaart>
      <Regels a={a} />
      {regels.some((r) => r.herstelbaar) && <Herstel a={a} />}
      {controller && d.stand === 'te-beoordelen' && <Antwoord a={a} />}
    </>
  )
}

const REDENEN = ['0611', '9346', '9341'] as const

function Antwoord({ a }: { a: Alles }) {
  const t = useT(teksten)
  const { euro } = useGeld()
  const geef = useOpdracht<typeof beantwoorden>('declaratie.beantwoorden')
  const kiezen = a.regels.filter((r) => r.voorstel === 'kiezen')
  const fout = a.regels.filter((r) => r.voorstel === 'afwijzen').length
  const goed = a.regels.length - fout - kiezen.length
  return (
    <Kaart titel={t('a.titel')}>
      <Formulier
        key={a.declaratie.versie}
        opdracht={geef}
        begin={{ keuzes: kiezen.map((r) => ({ regelId: r.id, keuze: '' })) }}
        naarInvoer={(w) => ({
          declaratieId: a.declaratie.id,
          versie: a.declaratie.versie,
          keuzes: w.keuzes
            .filter((k) => k.keuze !== '')
            .map((k) => ({
              regelId: k.regelId,
              oordeel: k.keuze === 'toekennen' ? ('toekennen' as const) : ('afwijzen' as const),
              reden: REDENEN.find((x) => x === k.keuze) ?? null,
            })),
        })}
        knop={t('a.knop')}
        gelukt={t('a.gelukt')}
      >
        <ul>
          {goed > 0 && <li>{t('a.goed', { n: goed })}</li>}
          {fout > 0 && <li>{t('a.fout', { n: fout })}</li>}
          {kiezen.length > 0 && <li>{t('a.kiezen', { n: kiezen.length })}</li>}
        </ul>
        <p>{t('a.tekst')}</p>
        {kiezen.map((r, i) => (
          <Keuzelijst
            key={r.id}
            naam={`keuzes.${i}.keuze`}
            label={t('a.kies', { referentie: r.referentie, product: r.productNaam, bedrag: euro(metTeken(r)) })}
            verplicht
            opties={[{ waarde: 'toekennen', label: t('a.toekennen') }, ...REDENEN.map((x) => ({ waarde: x, label: t(`a.${x}`) }))]}
          />
        ))}
      </Formulier>
    </Kaart>
  )
}
