import {
  DatumVeld,
  Formulier,
  GetalVeld,
  Herhaal,
  Kaart,
  Keuze,
  Keuzelijst,
  Mislukt,
  Stappen,
  Tekstregel,
  Tekstvlak,
  useT,
  Vinkje,
  Vinkjes,
  Stapel,
} from '../../../kern/ui/index.ts'
import { gids } from './teksten.ts'

/** A form with every field. Sending it is refused on the BSN, so that the errors can be seen. */
export function FormulierProef() {
  const t = useT(gids)
  const opdracht = { stuur: () => Promise.reject(new Mislukt('ongeldig', { status: 422, velden: [{ pad: 'bsn', tekst: t('v.fout') }] })) }
  return (
    <Kaart titel={t('kop.formulier')}>
      <Stapel>
        <Stappen stappen={[t('stap.1'), t('stap.2'), t('stap.3'), t('stap.4')]} nu={1} />
        <Formulier
          opdracht={opdracht}
          concept="stijlgids"
          knop={t('v.knop')}
          begin={{
            wie: 'moeder',
            woorden: t('v.voorbeeld'),
            bsn: '999900001',
            geboren: '2015-03-09',
            taal: '',
            zorgen: ['school'],
            minuten: 180,
            bedrag: 125050,
            doelen: [{ tekst: t('v.doel1') }],
            gezien: false,
          }}
        >
          <Keuze
            naam="wie"
            label={t('v.wie')}
            verplicht
            naast
            opties={[
              { waarde: 'moeder', label: t('v.moeder') },
              { waarde: 'jeugdige', label: t('v.jeugdige') },
              { waarde: 'huisarts', label: t('v.huisarts'), uitleg: t('v.huisarts.u') },
            ]}
          />
          <Tekstvlak naam="woorden" label={t('v.woorden')} hint={t('v.woorden.h')} verplicht />
          <DatumVeld naam="geboren" label={t('v.geboren')} waarom={t('v.waarom')} verplicht deels />
          <Tekstregel naam="bsn" label={t('v.bsn')} kort cijfers max={9} />
          <Keuzelijst
            naam="taal"
            label={t('v.taal')}
            opties={[
              { waarde: 'nl', label: 'Nederlands' },
              { waarde: 'ar', label: 'العربية' },
              { waarde: 'uk', label: 'українська' },
            ]}
          />
          <Vinkjes
            naam="zorgen"
            label={t('v.zorgen')}
            naast
            opties={[
              { waarde: 'school', label: t('v.school') },
              { waarde: 'thuis', label: t('v.thuis') },
              { waarde: 'hoofd', label: t('v.hoofd') },
            ]}
          />
          <GetalVeld naam="minuten" label={t('v.minuten')} eenheid={t('v.eenheid')} verplicht />
          <GetalVeld naam="bedrag" label={t('v.bedrag')} soort="euro" />
          <Herhaal naam="doelen" label={t('v.doelen')} wat={t('v.doel')} nieuw={() => ({ tekst: '' })} verplicht>
            {() => <Tekstvlak naam="tekst" label={t('v.doel.t')} laag verplicht />}
          </Herhaal>
          <Vinkje naam="gezien" label={t('v.gezien')} />
        </Formulier>
      </Stapel>
    </Kaart>
  )
}

/** A form that someone else changed first: sending it opens the comparison, sending it again succeeds. */
export function ConflictProef() {
  const t = useT(gids)
  const opdracht = {
    stuur: (w: { versie: number }) => {
      const anders = { motivering: t('ver.ander'), versie: 2 }
      return w.versie === 2 ? Promise.resolve(null) : Promise.reject(new Mislukt('conflict', { status: 409, anders }))
    },
  }
  return (
    <Kaart titel={t('kop.conflict')}>
      <Formulier opdracht={opdracht} begin={{ motivering: t('ver.mijn'), versie: 1 }}>
        <Tekstvlak naam="motivering" label={t('ver.motivering')} laag verplicht />
      </Formulier>
    </Kaart>
  )
}
