import { bijTweeInlopen, doelNaam, eenheid, ijking, inTaal, opDeRand, telling, UITKOMSTEN, waarom, type DoelUitslag } from '@draad/proef'
import { Chip, Stapel, Tabel, Uitklap, useT, useTaal } from '../../../kern/ui/index.ts'
import { getal } from '../../../kern/ui/tekst/teksten.ts'
import { teksten } from '../teksten.ts'

const IJKING = ijking()

/** What the model was held against: every target with what the model gives, how much it counts, and why one is missed. */
export function Ijking() {
  const t = useT(teksten)
  const { taal } = useTaal()
  const cijfer = (n: number | null) =>
    n === null ? t('onbekend') : getal(Math.abs(n) >= 100 ? Math.round(n) : Number(n.toPrecision(3)), taal)
  const doelen = IJKING.doelen.map((u) => u.doel)
  const maat = (u: DoelUitslag) => eenheid(UITKOMSTEN.find((x) => x.id === u.doel.uitkomst)?.eenheid ?? '', taal)
  const oordeel = ({ doel, gehaald }: DoelUitslag) =>
    gehaald === null ? (
      <Chip>{t('onbekend')}</Chip>
    ) : gehaald ? (
      <Chip toon="goed">{t('gehaald')}</Chip>
    ) : (
      <Chip toon={doel.soort === 'gemeten' ? 'let-op' : 'gewoon'}>{t(doel.soort === 'gemeten' ? 'gemist' : 'anders')}</Chip>
    )
  return (
    <Uitklap label={t('ijking')}>
      <Stapel>
        <p>
          {telling(IJKING.doelen, taal)} {t('ijking.uitleg')}
        </p>
        <p>{bijTweeInlopen(IJKING, taal)}</p>
        {IJKING.rand.length > 0 && <p>{opDeRand(IJKING.rand, taal)}</p>}
        {IJKING.strijdig.length > 0 && (
          <ul>
            {IJKING.strijdig.map((s) => (
              <li key={s.doel}>{waarom(s, doelen, taal)}</li>
            ))}
          </ul>
        )}
        <Tabel
          bijschrift={t('ijking')}
          bijschriftVerborgen
          rijen={IJKING.doelen}
          sleutel={(u) => u.doel.id}
          dicht
          kolommen={[
            { id: 'doel', kop: t('doel'), sorteer: (u) => doelNaam(u.doel, taal), cel: (u) => doelNaam(u.doel, taal) },
            {
              id: 'gevonden',
              kop: t('gevonden'),
              getal: true,
              cel: (u) => `${cijfer(u.gevonden)}${u.marge === null ? '' : ` ± ${cijfer(u.marge)}`}`,
            },
            { id: 'bereik', kop: t('bereik'), getal: true, cel: (u) => `${cijfer(u.doel.laag)} – ${cijfer(u.doel.hoog)}` },
            { id: 'eenheid', kop: t('eenheid'), cel: maat },
            { id: 'gehaald', kop: t('uitslag'), sorteer: (u) => String(u.gehaald), cel: oordeel },
            { id: 'soort', kop: t('soort'), sorteer: (u) => t(u.doel.soort), cel: (u) => t(u.doel.soort) },
            { id: 'gewicht', kop: t('gewicht'), getal: true, sorteer: (u) => u.doel.gewicht, cel: (u) => cijfer(u.doel.gewicht) },
            {
              id: 'bron',
              kop: t('bron'),
              cel: (u) => (
                <>
                  <span className="meta">{inTaal(u.doel, 'bron', taal)}</span>
                  <br />
                  <span className="meta">{t('letop', { wat: inTaal(u.doel, 'letOp', taal) })}</span>
                </>
              ),
            },
          ]}
        />
      </Stapel>
    </Uitklap>
  )
}
