import { useId, useRef, useState } from 'react'
import { leesProbleem, Mislukt } from '../client.ts'
import { eigen } from '../tekst/eigen.ts'
import { getal } from '../tekst/teksten.ts'
import { useT, useTaal } from '../tekst/taal.tsx'
import { Icoon } from './Icoon.tsx'
import { Knop } from './Knop.tsx'

/** Sends one file, reporting progress from 0 to 1. */
export type StuurBestand = (bestand: File, voortgang: (deel: number) => void, signal: AbortSignal) => Promise<void>

interface Zending {
  id: number
  naam: string
  deel: number
  stand: 'bezig' | 'klaar' | 'mislukt'
  tekst?: string
  stop: AbortController
  bestand: File
}

interface BestandVakProps {
  readonly label: string
  readonly hint?: string
  /** As in `accept`: ".csv,text/csv". */
  readonly soorten?: string
  readonly meer?: boolean
  /** Name of the file that was chosen, when there is one to show. */
  readonly gekozen?: string | null
  readonly kies: (bestanden: readonly File[]) => void
}

/**
 * A place to choose a file or drop it, in the reader's own language; what happens with it is up to the page.
 *
 * @example <BestandVak label="Bestand" soorten=".csv" gekozen={naam} kies={([f]) => void lees(f)} />
 */
export function BestandVak(p: BestandVakProps) {
  const t = useT(eigen)
  const id = useId()
  const [boven, zetBoven] = useState(false)
  const kies = (lijst: FileList | null) => {
    const alle = [...(lijst ?? [])].slice(0, p.meer ? 50 : 1)
    if (alle.length > 0) p.kies(alle)
  }
  return (
    <div className="veld">
      <span className="veld__label" id={`${id}-label`}>
        {p.label}
      </span>
      {p.hint && <span className="veld__hint">{p.hint}</span>}
      <div
        className={boven ? 'neerzet neerzet--boven' : 'neerzet'}
        onDragOver={(e) => {
          e.preventDefault()
          zetBoven(true)
        }}
        onDragLeave={() => zetBoven(false)}
        onDrop={(e) => {
          e.preventDefault()
          zetBoven(false)
          kies(e.dataTransfer.files)
        }}
      >
        <div className="rij">
          <input
            id={id}
            type="file"
            className="onzichtbaar"
            tabIndex={-1}
            aria-hidden="true"
            accept={p.soorten}
            multiple={p.meer}
            onChange={(e) => {
              kies(e.target.files)
              e.target.value = ''
            }}
          />
          <Knop icoon="bestand" aria-describedby={`${id}-label`} onClick={() => document.getElementById(id)?.click()}>
            {t('bestand.kies')}
          </Knop>
          <span className="meta" role="status">
            {p.gekozen ? t('bestand.gekozen', { naam: p.gekozen }) : t('bestand.sleep')}
          </span>
        </div>
      </div>
    </div>
  )
}

/**
 * Upload with progress: choose or drop, several at once, cancel, try again.
 *
 * @example <BestandKiezer label="Brief" soorten=".pdf,.docx" maxMb={20} stuur={stuurNaar(`/api/dossiers/${id}/stukken`)} />
 */
export function BestandKiezer(p: { label: string; hint?: string; soorten?: string; maxMb?: number; meer?: boolean; stuur: StuurBestand }) {
  const t = useT(eigen)
  const { taal } = useTaal()
  const nummer = useRef(0)
  const [zendingen, zet] = useState<readonly Zending[]>([])
  const max = p.maxMb ?? 25
  const wijzig = (welke: number, w: Partial<Zending>) => zet((nu) => nu.map((z) => (z.id === welke ? { ...z, ...w } : z)))

  const begin = (bestand: File) => {
    nummer.current += 1
    const z: Zending = { id: nummer.current, naam: bestand.name, deel: 0, stand: 'bezig', stop: new AbortController(), bestand }
    const mb = bestand.size / 1_000_000
    if (mb > max) {
      const tekst = t('bestand.teGroot', { naam: z.naam, mb: getal(Math.round(mb * 10) / 10, taal), max })
      zet((nu) => [...nu, { ...z, stand: 'mislukt', tekst }])
      return
    }
    if (!magSoort(bestand.name, bestand.type, p.soorten)) {
      zet((nu) => [...nu, { ...z, stand: 'mislukt', tekst: t('bestand.soort', { naam: z.naam }) }])
      return
    }
    zet((nu) => [...nu, z])
    p.stuur(bestand, (deel) => wijzig(z.id, { deel }), z.stop.signal).then(
      () => wijzig(z.id, { stand: 'klaar', deel: 1 }),
      (fout: unknown) =>
        wijzig(z.id, { stand: 'mislukt', tekst: fout instanceof Mislukt && fout.tekst ? fout.tekst : t('bestand.mislukt') }),
    )
  }
  const haalWeg = (z: Zending) => {
    z.stop.abort()
    zet((nu) => nu.filter((x) => x.id !== z.id))
  }

  return (
    <div className="veld">
      <BestandVak
        label={p.label}
        {...(p.hint ? { hint: p.hint } : {})}
        {...(p.soorten ? { soorten: p.soorten } : {})}
        meer={p.meer === true}
        kies={(alle) => alle.forEach(begin)}
      />
      <ul className="bestanden" aria-live="polite">
        {zendingen.map((z) => (
          <li key={z.id} className="bestand">
            <span>
              <Icoon naam={z.stand === 'klaar' ? 'vink' : 'bestand'} /> {z.naam}{' '}
              {z.stand !== 'bezig' && (
                <span className={z.stand === 'mislukt' ? 'te-laat' : 'meta'}>{z.tekst ?? t(`bestand.${z.stand}`)}</span>
              )}
            </span>
            <span className="rij">
              {z.stand === 'mislukt' && (
                <Knop
                  soort="stil"
                  onClick={() => {
                    haalWeg(z)
                    begin(z.bestand)
                  }}
                >
                  {t('opnieuw')}
                </Knop>
              )}
              {z.stand !== 'klaar' && (
                <Knop soort="stil" icoon="sluit" alleenIcoon onClick={() => haalWeg(z)}>
                  {t('annuleer')} {z.naam}
                </Knop>
              )}
            </span>
            {z.stand === 'bezig' && (
              <progress value={z.deel} aria-label={t('bestand.bezig', { naam: z.naam, n: Math.round(z.deel * 100) })} />
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Does the file fit `accept` (".pdf,image/*")? Only a help for the user; the server decides. */
export function magSoort(naam: string, type: string, soorten: string | undefined): boolean {
  if (!soorten) return true
  return soorten.split(',').some((ruw) => {
    const soort = ruw.trim().toLowerCase()
    if (soort.startsWith('.')) return naam.toLowerCase().endsWith(soort)
    return soort.endsWith('/*') ? type.startsWith(soort.slice(0, -1)) : type === soort
  })
}

/** A `stuur` that posts the bytes to an address of the server, with the name in the query string. */
export function stuurNaar(url: string): StuurBestand {
  return (bestand, voortgang, signal) =>
    new Promise((klaar, mis) => {
      const x = new XMLHttpRequest()
      x.open('POST', `${url}?naam=${encodeURIComponent(bestand.name)}`)
      x.setRequestHeader('x-draad', '1')
      x.setRequestHeader('content-type', bestand.type || 'application/octet-stream')
      x.upload.addEventListener('progress', (e) => e.lengthComputable && voortgang(e.loaded / e.total))
      x.addEventListener('error', () => mis(new Mislukt('geenVerbinding')))
      x.addEventListener('load', () => (x.status < 300 ? klaar() : mis(leesProbleem(x.status, alsJson(x.responseText)))))
      signal.addEventListener('abort', () => x.abort())
      x.send(bestand)
    })
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst)
  } catch {
    return null
  }
}
