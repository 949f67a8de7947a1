import { useState } from 'react'
import {
  AfdrukKnop,
  BestandKiezer,
  Chip,
  DatumTekst,
  Dialoog,
  Doen,
  DoenEronder,
  Gegevens,
  Kaart,
  Knop,
  Kolommen,
  Periode,
  Rij,
  Stapel,
  Telling,
  Tijdstip,
  Uitklap,
  useT,
  useToast,
  Vergelijk,
  Zoekveld,
} from '../../../kern/ui/index.ts'
import { gids } from './teksten.ts'

/** Buttons, chips, dates, dialogue, upload, comparison. */
export function KleinProef() {
  const t = useT(gids)
  const meld = useToast()
  const [open, zetOpen] = useState(false)
  return (
    <Kolommen gelijk>
      <Kaart titel={t('kop.klein')}>
        <Stapel gat={4}>
          <Rij>
            <Knop soort="eerste">{t('plan')}</Knop>
            <Knop>{t('gesprek')}</Knop>
            <Knop soort="stil">{t('m.lees')}</Knop>
            <Knop soort="eerste" gevaar>
              {t('knop.weg')}
            </Knop>
            <Knop gevaar>{t('knop.weg')}</Knop>
            <Knop soort="eerste" bezig>
              {t('plan')}
            </Knop>
            <Knop uit>{t('plan')}</Knop>
            <AfdrukKnop />
          </Rij>
          <Rij>
            <Chip>{t('kader')}</Chip>
            <Chip toon="te-laat" icoon="klok">
              {t('f.laat')}
            </Chip>
            <Chip toon="let-op" icoon="letOp">
              {t('tab.betwist')}
            </Chip>
            <Chip toon="goed" icoon="vink">
              {t('x.goed')}
            </Chip>
            <Chip toon="weten" icoon="spraak">
              {t('tab.stem')}
            </Chip>
            <Telling n={3} label={`3 ${t('f.laat')}`} />
          </Rij>
          <Zoekveld label={t('g.naam')} zoek={() => {}} />
          <Gegevens
            rijen={[
              [t('g.naam'), 'Tom de Wit'],
              [t('v.geboren'), <DatumTekst key="g" op="2015-03-09" />],
              [t('g.sinds'), <Tijdstip key="t" op="2026-08-16T08:12:00Z" />],
              [t('s.besluit'), <Periode key="p" van="2026-10-08" tot="2027-10-07" />],
              [t('g.adres'), null],
            ]}
          />
          <Rij>
            <Knop onClick={() => zetOpen(true)}>{t('dialoog.open')}</Knop>
            <Knop onClick={() => meld(t('toast.t'))}>{t('toast')}</Knop>
            <Doen knop={t('doen')}>{(klaar) => <Knop onClick={klaar}>{t('doen.klaar')}</Knop>}</Doen>
            <DoenEronder knop={t('doen.eronder')}>{(klaar) => <Knop onClick={klaar}>{t('doen.klaar')}</Knop>}</DoenEronder>
          </Rij>
          <Uitklap label={t('uit.leg')}>{t('uit.tekst')}</Uitklap>
          <BestandKiezer label={t('bestand.label')} soorten=".pdf" maxMb={20} stuur={async (_, deel) => deel(0.6)} />
        </Stapel>
        {open && (
          <Dialoog titel={t('dialoog.titel')} sluit={() => zetOpen(false)}>
            <p>{t('dialoog.tekst')}</p>
            <Rij>
              <Knop soort="eerste" onClick={() => zetOpen(false)}>
                {t('dialoog.titel')}
              </Knop>
            </Rij>
          </Dialoog>
        )}
      </Kaart>
      <Kaart titel={t('kop.vergelijk')}>
        <Vergelijk
          verschillen={[
            { pad: 'motivering', label: t('ver.motivering'), mijn: t('ver.mijn'), ander: t('ver.ander') },
            { pad: 'tot', label: t('ver.tot'), mijn: <DatumTekst op="2027-10-07" />, ander: '' },
          ]}
          kies={() => {}}
        />
      </Kaart>
    </Kolommen>
  )
}
