import { Chip, Stapel, Tabel, Uitklap, useT, useTekst, type ChipToon, type IcoonNaam, type Kolom } from '../../../kern/ui/index.ts'
import type { PersoonRechten, RechtVandaag, Uitkomst } from '../model.ts'
import { teksten } from '../teksten.ts'
import { antwoordWoord, groepen, handelingWoord, kaderWoord } from '../woorden.ts'
import { Bron } from './Bron.tsx'

const TOON: Readonly<Record<Uitkomst['antwoord'], ChipToon>> = {
  ja: 'goed',
  nee: 'gewoon',
  samen: 'weten',
  'met-toestemming': 'weten',
  beperkt: 'weten',
  onbekend: 'let-op',
}
const ICOON: Partial<Record<Uitkomst['antwoord'], IcoonNaam>> = { ja: 'vink', nee: 'sluit', onbekend: 'letOp' }

/** How somebody stands to the child, with what is known of custody. */
export function useRol() {
  const t = useT(teksten)
  return (p: PersoonRechten) => {
    if (p.rol !== 'ouder') return t(`rol.${p.rol}`)
    return t(p.gezag === true ? 'rol.ouder.gezag' : p.gezag === false ? 'rol.ouder.zonder' : 'rol.ouder.onzeker')
  }
}

function Antwoord({ uitkomst }: { uitkomst: Uitkomst }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const icoon = ICOON[uitkomst.antwoord]
  return (
    <>
      <Chip toon={TOON[uitkomst.antwoord]} {...(icoon ? { icoon } : {})}>
        {tekst(antwoordWoord[uitkomst.antwoord])}
      </Chip>
      {uitkomst.kaders.length > 0 && (
        <span className="meta"> {t('w.bij', { kader: uitkomst.kaders.map((k) => tekst(kaderWoord[k])).join(', ') })}</span>
      )}
    </>
  )
}

const van = (p: PersoonRechten, h: string) => p.rechten.find((r) => r.handeling === h)?.uitkomsten ?? []

/** Who may do what: acts down, people across, in three groups. */
export function Matrix({ personen }: { personen: readonly PersoonRechten[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const rol = useRol()
  const kolommen: Kolom<string>[] = [
    { id: 'wat', kop: t('w.handeling'), cel: (h) => tekst(handelingWoord[h as keyof typeof handelingWoord]) },
    ...personen.map((p) => ({
      id: p.persoonId,
      kop: `${p.naam} (${rol(p)})`,
      cel: (h: string) => van(p, h).map((u, i) => <Antwoord key={i} uitkomst={u} />),
    })),
  ]
  return (
    <Stapel gat={5}>
      {groepen.map((g) => (
        <Tabel<string> key={g.id} bijschrift={tekst(g.titel)} rijen={g.handelingen} sleutel={(h) => h} dicht kolommen={kolommen} />
      ))}
    </Stapel>
  )
}

function Regel({ recht }: { recht: RechtVandaag }) {
  const tekst = useTekst()
  return (
    <li>
      <strong>{tekst(handelingWoord[recht.handeling])}</strong>
      {recht.uitkomsten.map((u, i) => (
        <p key={i}>
          <Antwoord uitkomst={u} /> {tekst(u.uitleg)}
          <br />
          <Bron bron={u.bron} wetten={u.wetten} onbevestigd={u.onbevestigd} />
        </p>
      ))}
    </li>
  )
}

/** For each person: every answer with its reason and its article. */
export function Redenen({ personen }: { personen: readonly PersoonRechten[] }) {
  const t = useT(teksten)
  const tekst = useTekst()
  return (
    <Stapel gat={2}>
      {personen.map((p) => (
        <Uitklap key={p.persoonId} label={t('w.waarom', { naam: p.naam })}>
          <Stapel gat={3}>
            {p.letOp.map((n) => (
              <p key={n.nl}>{tekst(n)}</p>
            ))}
            <ul className="kaal stapel">
              {p.rechten.map((r) => (
                <Regel key={r.handeling} recht={r} />
              ))}
            </ul>
          </Stapel>
        </Uitklap>
      ))}
    </Stapel>
  )
}
