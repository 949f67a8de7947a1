import { INHOUDEN, inTaal, raad, veldTekst, type LeveringBevinding, type LeveringSoort } from '@draad/cijfers/keuring'
import { useState } from 'react'
import {
  BestandVak,
  Chip,
  CsvKnop,
  Gegevens,
  Kaart,
  Leeg,
  Melding,
  Stapel,
  Tabel,
  useT,
  useTaal,
  useTekst,
  useVandaag,
} from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { GROOTSTE, keurBestand, laatstePeriode, type Keuruitslag } from '../model.ts'
import { teksten } from '../teksten.ts'

const SOORTEN = Object.keys(INHOUDEN) as readonly LeveringSoort[]
const TOON = { fout: 'te-laat', waarschuwing: 'let-op', melding: 'gewoon' } as const
/** More rows help nobody on a page; the CSV has them all. */
const HOOGSTENS = 200

/** A file that was chosen; judged again when kind or period changes. */
type Gekozen = { readonly naam: string; readonly tekst: string } | { readonly fout: 'te-groot' | 'onleesbaar' } | null

/** Choose a file and see what each rule says of it. The file stays in the browser. */
export function Toets() {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const [soort, zetSoort] = useState<LeveringSoort>('bj')
  const [periode, zetPeriode] = useState(() => laatstePeriode('bj', vandaag))
  const [leverancier, zetLeverancier] = useState('')
  const [triage, zetTriage] = useState<'dagen' | 'werkdagen'>('dagen')
  const [gekozen, zetGekozen] = useState<Gekozen>(null)
  const kies = async (f: File | undefined) => {
    if (!f) return zetGekozen(null)
    if (f.size > GROOTSTE) return zetGekozen({ fout: 'te-groot' })
    try {
      zetGekozen({ naam: f.name, tekst: await f.text() })
    } catch {
      zetGekozen({ fout: 'onleesbaar' })
    }
  }
  const uitslag = gekozen && 'tekst' in gekozen ? keurBestand(gekozen.tekst, { soort, periode, leverancier, triage }) : null
  return (
    <>
      <Kaart titel={t('toets')} onder={t('toets.uitleg')}>
        <Stapel>
          <div className="filterbalk">
            <div>
              <label htmlFor="lev-soort">{t('soort')}</label>
              <select
                id="lev-soort"
                className="invoer"
                value={soort}
                onChange={(e) => {
                  const nieuw = SOORTEN.find((s) => s === e.target.value) ?? 'bj'
                  zetSoort(nieuw)
                  zetPeriode(laatstePeriode(nieuw, vandaag))
                }}
              >
                {SOORTEN.map((s) => (
                  <option key={s} value={s}>
                    {t(s)}
                  </option>
                ))}
              </select>
            </div>
            <div>
              <label htmlFor="lev-periode">{t('periode')}</label>
              <input id="lev-periode" className="invoer" value={periode} onChange={(e) => zetPeriode(e.target.value)} />
            </div>
            <div>
              <label htmlFor="lev-wie">{t('leverancier')}</label>
              <input id="lev-wie" className="invoer" value={leverancier} onChange={(e) => zetLeverancier(e.target.value)} />
            </div>
            {soort === 'vt' && (
              <div>
                <label htmlFor="lev-triage">{t('triage')}</label>
                <select
                  id="lev-triage"
                  className="invoer"
                  value={triage}
                  onChange={(e) => zetTriage(e.target.value === 'werkdagen' ? 'werkdagen' : 'dagen')}
                >
                  <option value="dagen">{t('triage.dagen')}</option>
                  <option value="werkdagen">{t('triage.werkdagen')}</option>
                </select>
              </div>
            )}
          </div>
          <BestandVak
            label={t('bestand')}
            soorten=".csv,.txt,text/csv"
            gekozen={gekozen && 'naam' in gekozen ? gekozen.naam : null}
            kies={([f]) => void kies(f)}
          />
          <div role="status">
            {gekozen && 'fout' in gekozen && <Melding soort="te-laat">{t(gekozen.fout, { soort })}</Melding>}
            {uitslag && !uitslag.ok && <KanNiet fout={uitslag.fout} />}
          </div>
        </Stapel>
      </Kaart>
      {gekozen && 'tekst' in gekozen && uitslag?.ok && <Uitslag naam={gekozen.naam} uit={uitslag.uit} />}
    </>
  )
}

function KanNiet({ fout }: { fout: Extract<Keuruitslag, { ok: false }>['fout'] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <Melding soort="te-laat" titel={t('kanniet')}>
      {t('kanniet.regel', {
        veld: fout.veld,
        gevonden: tekst(fout.gevonden) || t('leeg'),
        toegestaan: tekst(fout.toegestaan),
        doe: tekst(fout.doe),
      })}
    </Melding>
  )
}

function Uitslag({ naam, uit }: { naam: string; uit: Extract<Keuruitslag, { ok: true }>['uit'] }) {
  const t = useT(teksten)
  const { taal } = useTaal()
  const heel = (n: number) => getal(n, taal)
  const alle = uit.bevindingen.map((b, i) => ({ ...b, i }))
  const gevonden = (b: LeveringBevinding) => inTaal(b.gevonden, taal)
  const waar = (b: LeveringBevinding) => (b.rij === 0 ? t('heel') : heel(b.rij))
  return (
    <Kaart
      titel={t('uitslag', { bestand: naam, periode: uit.periode.code })}
      acties={
        alle.length > 0 && (
          <CsvKnop
            naam={`bevindingen-${uit.soort}-${uit.periode.code}`}
            rijen={alle}
            kolommen={[
              { kop: t('rij'), waarde: (b) => b.rij },
              { kop: t('ernst'), waarde: (b) => t(b.ernst) },
              { kop: t('regel'), waarde: (b) => b.regel },
              { kop: t('veld'), waarde: (b) => veldTekst(b)[taal] },
              { kop: t('gevonden'), waarde: gevonden },
              { kop: t('doe'), waarde: (b) => raad(b, taal) },
            ]}
          />
        )
      }
    >
      <Stapel>
        <Gegevens
          rijen={[
            [t('rijen'), heel(uit.rijen.totaal)],
            [t('records'), heel(uit.rijen.records)],
            [t('opgenomen'), heel(uit.rijen.opgenomen)],
            [t('geweigerd'), heel(uit.rijen.geweigerd)],
          ]}
        />
        {uit.rijen.totaal === 0 && <Melding soort="let-op">{t('geenrijen')}</Melding>}
        {alle.length > HOOGSTENS && <p className="meta">{t('meer', { n: heel(HOOGSTENS), van: heel(alle.length) })}</p>}
        <Tabel
          bijschrift={t('bevindingen')}
          rijen={alle.slice(0, HOOGSTENS)}
          sleutel={(b) => String(b.i)}
          dicht
          leeg={<Leeg titel={t('niets')} />}
          kolommen={[
            { id: 'rij', kop: t('rij'), cel: waar, sorteer: (b) => b.rij },
            { id: 'ernst', kop: t('ernst'), sorteer: (b) => b.ernst, cel: (b) => <Chip toon={TOON[b.ernst]}>{t(b.ernst)}</Chip> },
            { id: 'regel', kop: t('regel'), cel: (b) => b.regel, sorteer: (b) => b.regel },
            { id: 'veld', kop: t('veld'), cel: (b) => veldTekst(b)[taal], sorteer: (b) => b.veld },
            { id: 'gevonden', kop: t('gevonden'), cel: (b) => gevonden(b) || t('leeg'), sorteer: gevonden },
            { id: 'doe', kop: t('doe'), cel: (b) => raad(b, taal), sorteer: (b) => raad(b, taal) },
          ]}
        />
      </Stapel>
    </Kaart>
  )
}
