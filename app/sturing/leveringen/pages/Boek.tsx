import { Chip, CsvKnop, Kaart, Leeg, Tabel, Tijdstip, useT, useVraag } from '../../../kern/ui/index.ts'
import type { eigenBoek } from '../queries.ts'
import { teksten } from '../leveren-teksten.ts'

/** Every version ever made, the newest first; the ones that were replaced stay. */
export function Boek() {
  const t = useT(teksten)
  const vraag = useVraag<typeof eigenBoek>('leveringen.boek', {})
  const alle = vraag.data ?? []
  const vervangen = (b: (typeof alle)[number]) => alle.some((x) => x.soort === b.soort && x.periode === b.periode && x.versie > b.versie)
  return (
    <Kaart
      titel={t('boek')}
      acties={
        alle.length > 0 && (
          <CsvKnop
            naam="leveringsboek"
            rijen={alle}
            kolommen={[
              { kop: t('periode'), waarde: (b) => b.periode },
              { kop: t('b.soort'), waarde: (b) => t(`b.soort.${b.soort}`) },
              { kop: t('b.versie'), waarde: (b) => b.versie },
              { kop: t('b.op'), waarde: (b) => b.gemaaktOp },
              { kop: t('b.wie'), waarde: (b) => b.doorNaam },
              { kop: t('jeugdigen'), waarde: (b) => b.jeugdigen },
              { kop: t('aantal'), waarde: (b) => b.records },
              { kop: t('b.tegen'), waarde: (b) => b.tegengehouden },
              {
                kop: t('b.regels'),
                waarde: (b) =>
                  Object.entries(b.bevindingen)
                    .map(([r, n]) => `${r} ${n}`)
                    .join(', '),
              },
              { kop: t('vinger'), waarde: (b) => b.sha256 },
            ]}
          />
        )
      }
    >
      <Tabel
        bijschrift={t('boek')}
        bijschriftVerborgen
        vraag={vraag}
        sleutel={(b) => b.id}
        leeg={<Leeg titel={t('b.leeg')}>{t('b.leeg.tekst')}</Leeg>}
        kolommen={[
          { id: 'periode', kop: t('periode'), cel: (b) => b.periode, sorteer: (b) => b.periode },
          { id: 'soort', kop: t('b.soort'), cel: (b) => t(`b.soort.${b.soort}`), sorteer: (b) => b.soort },
          {
            id: 'versie',
            kop: t('b.versie'),
            cel: (b) => (
              <>
                {b.versie} {vervangen(b) && <Chip>{t('b.vervangen')}</Chip>}
              </>
            ),
            sorteer: (b) => b.versie,
          },
          { id: 'op', kop: t('b.op'), cel: (b) => <Tijdstip op={b.gemaaktOp} />, sorteer: (b) => b.gemaaktOp },
          { id: 'wie', kop: t('b.wie'), cel: (b) => b.doorNaam, sorteer: (b) => b.doorNaam },
          { id: 'records', kop: t('aantal'), getal: true, cel: (b) => b.records, sorteer: (b) => b.records },
          { id: 'tegen', kop: t('b.tegen'), getal: true, cel: (b) => b.tegengehouden, sorteer: (b) => b.tegengehouden },
          {
            id: 'regels',
            kop: t('b.regels'),
            cel: (b) =>
              Object.entries(b.bevindingen)
                .map(([r, n]) => `${r}: ${n}`)
                .join(', ') || '–',
          },
          { id: 'vinger', kop: t('vinger'), cel: (b) => <code className="lever-vinger">{b.sha256.slice(0, 16)}…</code> },
        ]}
      />
    </Kaart>
  )
}
