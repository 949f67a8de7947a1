import { Chip, Gegevens, Kop, Rij, Stapel, Tabel, TermijnTekst, useT } from '../../../kern/ui/index.ts'
import type { Actie, Doel } from '../model.ts'
import { teksten } from '../teksten.ts'
import type { Deel, Versie } from './Plan.tsx'
import { opVolgorde } from './volgorde.ts'

/** A version as one reads (and prints) it: the family's part first, then each child's. */
export function PlanLezen({ v, a, dossierId }: Deel & { v: Versie }) {
  const t = useT(teksten)
  const g = v.gezin
  const naam = (id: string) => a.kinderen.find((k) => k.dossierId === id)?.naam ?? ''
  return (
    <Stapel>
      {(g.aanleiding || g.analyse || g.ouderhulp) && (
        <Gegevens
          rijen={[
            ...(g.aanleiding ? [[t('i.aanleiding'), g.aanleiding] as const] : []),
            ...(g.analyse ? [[t('i.analyse'), g.analyse] as const] : []),
            ...(g.ouderhulp ? [[t('i.ouderhulp'), g.ouderhulp] as const] : []),
          ]}
        />
      )}
      {opVolgorde(v, dossierId).map(({ k }) => (
        <section key={k.dossierId}>
          <Stapel gat={3}>
            <Kop niveau={3}>{t('i.kind', { naam: naam(k.dossierId) })}</Kop>
            {k.inhoud.hulp && <p>{k.inhoud.hulp}</p>}
            {k.inhoud.verwachting && (
              <Gegevens
                rijen={[
                  [
                    t('i.verwachting', { naam: naam(k.dossierId) }),
                    <>
                      {k.inhoud.verwachting}{' '}
                      {k.inhoud.verwachtingBevestigd ? (
                        <Chip toon="goed" icoon="vink">
                          {t('i.bevestigd', { naam: naam(k.dossierId) })}
                        </Chip>
                      ) : (
                        <Chip toon="let-op">{t('i.nietBevestigd', { naam: naam(k.dossierId) })}</Chip>
                      )}
                    </>,
                  ],
                ]}
              />
            )}
            {k.inhoud.doelen.length === 0 && k.inhoud.zonderDoelReden && <p className="meta">{k.inhoud.zonderDoelReden}</p>}
            <Doelen doelen={k.inhoud.doelen} />
            <Acties acties={k.inhoud.acties} bijschrift={`${t('a.titel')} ${naam(k.dossierId)}`} />
          </Stapel>
        </section>
      ))}
      {(g.doelen.length > 0 || g.acties.length > 0) && (
        <section>
          <Stapel gat={3}>
            <Kop niveau={3}>{t('i.gezin')}</Kop>
            <Doelen doelen={g.doelen} />
            <Acties acties={g.acties} bijschrift={t('a.titel')} />
          </Stapel>
        </section>
      )}
      {g.netwerk.length > 0 && (
        <section>
          <Kop niveau={3}>{t('n.titel')}</Kop>
          <ul>
            {g.netwerk.map((n, i) => (
              <li key={i}>
                <strong>{n.naam}</strong>
                {n.relatie && <> ({n.relatie})</>}: {n.afspraak}
                {n.grens && <span className="meta"> {n.grens}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {g.helpers.length > 0 && (
        <section>
          <Kop niveau={3}>{t('h.titel')}</Kop>
          <ul>
            {g.helpers.map((h, i) => (
              <li key={i}>
                <strong>{h.naam}</strong>
                {h.organisatie && <>, {h.organisatie}</>}: {h.taak}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Stapel>
  )
}

function Doelen({ doelen }: { doelen: readonly Doel[] }) {
  const t = useT(teksten)
  if (doelen.length === 0) return null
  return (
    <ul>
      {doelen.map((d) => (
        <li key={d.id}>
          <Rij gat={2}>
            <strong>{d.tekst || '…'}</strong> <Chip>{t(`van.${d.vanWie}`)}</Chip>
          </Rij>
          <p className="meta">
            {d.maat}
            {(d.begin || d.streef) && <>: {t('d.vanNaar', { begin: d.begin || '…', streef: d.streef || '…' })}</>}
          </p>
        </li>
      ))}
    </ul>
  )
}

function Acties({ acties, bijschrift }: { acties: readonly Actie[]; bijschrift: string }) {
  const t = useT(teksten)
  if (acties.length === 0) return null
  return (
    <Tabel<Actie>
      bijschrift={bijschrift}
      bijschriftVerborgen
      rijen={acties}
      sleutel={(x) => x.id}
      dicht
      kolommen={[
        {
          id: 'wat',
          kop: t('a.wat'),
          cel: (x) => (
            <>
              {x.wat} <span className="meta">{t(`do.${x.domein}`)}</span>
            </>
          ),
        },
        {
          id: 'wie',
          kop: t('a.wie'),
          cel: (x) => (
            <>
              {x.wie} {!x.zegtJa && <Chip toon="let-op">{t('a.geenJa')}</Chip>}
            </>
          ),
          sorteer: (x) => x.wie,
        },
        {
          id: 'uiterlijk',
          kop: t('a.uiterlijk'),
          cel: (x) => (x.uiterlijk ? <TermijnTekst op={x.uiterlijk} /> : '–'),
          sorteer: (x) => x.uiterlijk ?? '9',
        },
      ]}
    />
  )
}
