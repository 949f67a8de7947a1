import { Component, type ReactNode } from 'react'
import { alsMislukt, type FoutCode, type Mislukt } from '../client.ts'
import type { Vraag } from '../data/vragen.tsx'
import { eigen } from '../tekst/eigen.ts'
import { useT } from '../tekst/taal.tsx'
import { Knop, KnopLink } from './Knop.tsx'
import { Kop } from './Kop.tsx'
import { Laden } from './Laden.tsx'

const RUSTIG: readonly FoutCode[] = ['geweigerd', 'nietGevonden', 'nietIngelogd', 'teVeel']
const HERHAALBAAR: readonly FoutCode[] = ['teVeel', 'geenVerbinding', 'onverwacht', 'conflict', 'verlopen']

/**
 * Draws any failure: what happened, in the server's words where it gave them, and what to do now.
 *
 * @example <Fout fout={vraag.fout} opnieuw={vraag.opnieuw} />
 */
export function Fout(p: { fout: unknown; opnieuw?: () => void }) {
  const t = useT(eigen)
  const fout: Mislukt = alsMislukt(p.fout)
  return (
    <div className={RUSTIG.includes(fout.code) ? 'fout fout--rustig' : 'fout'} role="alert">
      <Kop niveau={2} alsNiveau={3}>
        {t(`fout.${fout.code}`)}
      </Kop>
      {fout.tekst && <p>{fout.tekst}</p>}
      <p>{t(`fout.${fout.code}.doe`)}</p>
      <div className="rij fout__acties">
        {fout.code === 'nietIngelogd' && (
          <KnopLink soort="eerste" naar="/inloggen">
            {t('inloggen')}
          </KnopLink>
        )}
        {fout.code === 'nietGevonden' && <KnopLink naar="/zoeken">{t('zoek')}</KnopLink>}
        {p.opnieuw && HERHAALBAAR.includes(fout.code) && <Knop onClick={p.opnieuw}>{t('opnieuw')}</Knop>}
      </div>
    </div>
  )
}

/** Catches what a page throws, so that the rest of the screen stays usable. A new `sleutel` (the path) starts afresh. */
export class FoutGrens extends Component<{ sleutel?: string; children: ReactNode }, { fout: unknown; sleutel: string | undefined }> {
  override state: { fout: unknown; sleutel: string | undefined } = { fout: null, sleutel: this.props.sleutel }

  static getDerivedStateFromError(fout: unknown) {
    return { fout: fout ?? new Error('unknown') }
  }

  static getDerivedStateFromProps(props: { sleutel?: string }, stand: { fout: unknown; sleutel: string | undefined }) {
    return props.sleutel === stand.sleutel ? null : { fout: null, sleutel: props.sleutel }
  }

  override render() {
    if (this.state.fout === null) return this.props.children
    return <Fout fout={this.state.fout} opnieuw={() => this.setState({ fout: null })} />
  }
}

/**
 * Draws a question in each of its states; the content only when there is an answer.
 *
 * @example <Toon vraag={dossier} leeg={(d) => d.length === 0 && <Leeg titel="…" />}>{(d) => <p>{d.naam}</p>}</Toon>
 */
export function Toon<U>(p: {
  vraag: Vraag<U>
  laden?: ReactNode
  leeg?: (antwoord: U) => ReactNode
  children: (antwoord: U) => ReactNode
}) {
  const { data, fout, opnieuw } = p.vraag
  if (data === undefined) return fout ? <Fout fout={fout} opnieuw={opnieuw} /> : (p.laden ?? <Laden />)
  return (
    <>
      {fout && <Fout fout={fout} opnieuw={opnieuw} />}
      {p.leeg?.(data) || p.children(data)}
    </>
  )
}
