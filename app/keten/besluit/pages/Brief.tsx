import { useState } from 'react'
import {
  Citaat,
  Fout,
  Gegevens,
  Kaart,
  Knop,
  Kop,
  Melding,
  Stapel,
  alsMislukt,
  useClient,
  useT,
  type Mislukt,
} from '../../../kern/ui/index.ts'
import type { Brief as BriefData, Blok } from '../brief-tekst.ts'
import { teksten } from '../teksten.ts'

/** The letter as text: for reading here, and for whom a PDF is no help. It is Dutch, whatever the language of the screen. */
export function Brief(p: { dossierId: string; besluitId: string; brief: BriefData; onder?: string }) {
  const t = useT(teksten)
  const b = p.brief
  return (
    <Kaart
      titel={t('s.brief')}
      {...(p.onder ? { onder: p.onder } : {})}
      acties={<PdfKnop dossierId={p.dossierId} besluitId={p.besluitId} />}
    >
      <div lang="nl">
        <Stapel gat={3}>
          <p className="meta">
            {b.afzender} · {b.datum} · {b.kenmerk}
          </p>
          <Kop niveau={3} alsNiveau={2}>
            {b.titel}
          </Kop>
          <p>{b.aanhef}</p>
          {b.blokken.map((x, i) => (
            <BlokTekst key={i} blok={x} />
          ))}
          <p>
            {b.groet}
            <br />
            <strong>{b.ondertekenaar}</strong>
          </p>
          {b.kind && (
            <section aria-label={t('s.kind')}>
              <Stapel gat={3}>
                <Kop niveau={4} alsNiveau={3} style={{ marginBlockStart: 'var(--r5)' }}>
                  {b.kind.kop}
                </Kop>
                {b.kind.alineas.map((a, i) => (
                  <p key={i}>{a}</p>
                ))}
              </Stapel>
            </section>
          )}
        </Stapel>
      </div>
    </Kaart>
  )
}

function BlokTekst({ blok }: { blok: Blok }) {
  if (blok.soort === 'kop')
    return (
      <Kop niveau={4} alsNiveau={3} style={{ marginBlockStart: 'var(--r4)' }}>
        {blok.tekst}
      </Kop>
    )
  if (blok.soort === 'lijst')
    return (
      <ul>
        {blok.punten.map((p) => (
          <li key={p}>{p}</li>
        ))}
      </ul>
    )
  if (blok.soort === 'tabel') return <Gegevens rijen={blok.rijen} />
  if (blok.soort === 'citaat') return <Citaat>{blok.tekst}</Citaat>
  if (blok.soort === 'kader') return <Melding>{blok.tekst}</Melding>
  return <p>{blok.tekst}</p>
}

/** Fetches the file when asked and gives it to the browser; says so when it is not an accessible one. */
function PdfKnop(p: { dossierId: string; besluitId: string }) {
  const t = useT(teksten)
  const client = useClient()
  const [stand, zet] = useState<{ bezig: boolean; norm: string | null; fout: Mislukt | null }>({ bezig: false, norm: null, fout: null })
  const haal = async () => {
    zet({ bezig: true, norm: null, fout: null })
    try {
      const r = (await client.roep('besluit.brief', { dossierId: p.dossierId, besluitId: p.besluitId })) as {
        naam: string
        norm: string
        base64: string
      }
      geefPdf(r.naam, r.base64)
      zet({ bezig: false, norm: r.norm, fout: null })
    } catch (e) {
      zet({ bezig: false, norm: null, fout: alsMislukt(e) })
    }
  }
  return (
    <>
      <Knop icoon="download" bezig={stand.bezig} onClick={() => void haal()}>
        {t('s.pdf')}
      </Knop>
      {stand.fout && <Fout fout={stand.fout} />}
      {stand.norm !== null && stand.norm !== 'ua-1' && (
        <p className="meta" role="status">
          {t('s.norm')}
        </p>
      )}
    </>
  )
}

function geefPdf(naam: string, base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }))
  const a = document.createElement('a')
  a.href = url
  a.download = naam
  a.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
