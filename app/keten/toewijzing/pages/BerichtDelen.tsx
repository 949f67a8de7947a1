import { Uitklap, useIk, useT, useTaal, useTekst, Verwijzing, type ChipToon } from '../../../kern/ui/index.ts'
import { herstel } from '../herstel.ts'
import type { BerichtRegel, BewaardeBevinding } from '../model.ts'
import { berichtNamen } from '../teksten-codes.ts'
import { teksten } from '../teksten.ts'
import { veldnaamVanPad, zegtHetzelfde } from '../veldnamen.ts'

export const STATUSTOON: Readonly<Record<BerichtRegel['status'], ChipToon>> = {
  wacht: 'weten',
  klaar: 'weten',
  klaargezet: 'weten',
  verzonden: 'gewoon',
  bevestigd: 'goed',
  verwerkt: 'goed',
  deels: 'let-op',
  afgekeurd: 'te-laat',
  geweigerd: 'te-laat',
}

/** Has the last day for its answer passed? */
export function isTeLaat(b: Pick<BerichtRegel, 'antwoordVoor' | 'beantwoordOp'>, vandaag: string): boolean {
  return b.antwoordVoor !== null && b.beantwoordOp === null && b.antwoordVoor < vandaag
}

/** What a message is, in words, with its code; a file nobody could read is called by its name. */
export function Wat({ b }: { b: BerichtRegel }) {
  const tekst = useTekst()
  const naam = b.soort ? berichtNamen[b.soort] : undefined
  return naam ? (
    <>
      <strong>{tekst(naam)}</strong> <span className="meta">{b.soort}</span>
    </>
  ) : (
    <strong>{b.soort ?? b.bestandsnaam}</strong>
  )
}

/** Where in the message; who reads English also gets the name of the field. */
function Plek({ pad }: { pad: string }) {
  const { taal } = useTaal()
  const engels = taal === 'en' ? veldnaamVanPad(pad) : null
  return (
    <span className="meta">
      <span lang="nl">{pad}</span>
      {engels !== null && !zegtHetzelfde(pad.split('/').at(-1) ?? '', engels) && <> ({engels})</>}
    </span>
  )
}

/** Each finding with its rule, place, value where it is known, what to do next, and the record to mend. */
export function Bevindingen({ b, waarde }: { b: BerichtRegel; waarde?: (f: BewaardeBevinding) => string | null }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const aanbieder = useIk().functies.includes('aanbieder')
  return (
    <ul>
      {b.bevindingen.map((f, i) => {
        const h = herstel(f, b, aanbieder)
        const w = waarde?.(f) ?? null
        return (
          <li key={i}>
            <code>{[f.retourcode, f.regel].filter(Boolean).join(' ')}</code> {tekst(f)} {f.pad && <Plek pad={f.pad} />}
            {w !== null && <> · {t('b.gevonden', { waarde: w })}</>}
            {f.retourcode !== '0200' && f.retourcode !== '0233' && (
              <p>
                <strong>{t('b.doe')}:</strong> {tekst(h.doen)}{' '}
                {h.deel && b.dossierId && (
                  <Verwijzing naar={`/dossiers/${b.dossierId}/${h.deel}`}>
                    {t(h.deel === 'gezin' ? 'b.naar.gezin' : 'b.naar.hulp')}
                  </Verwijzing>
                )}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** What is wrong with a message, in words: the reason of refusal, and each finding behind one click. */
export function Waarom({ b }: { b: BerichtRegel }) {
  const t = useT(teksten)
  const tekst = useTekst()
  if (!b.redenTekst && b.bevindingen.length === 0) return <>–</>
  return (
    <>
      {b.redenTekst && <p>{tekst(b.redenTekst)}</p>}
      {b.bevindingen.length > 0 && (
        <Uitklap label={t('b.bevindingen', { n: b.bevindingen.length })}>
          <Bevindingen b={b} />
        </Uitklap>
      )}
    </>
  )
}
