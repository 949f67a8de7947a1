import { Band, Kaart, Knop, Kolommen, Personen, Stapel, Tabs, Termijnen, Tijdlijn, useT, Verwijzing } from '../../../kern/ui/index.ts'
import { lang, tom } from './data.ts'
import { gids } from './teksten.ts'

/** The band, the tabs, the chronology and what stands beside it. */
export function DossierProef() {
  const t = useT(gids)
  const w = (sleutel: string) => t(sleutel as 's.besluit')
  return (
    <Stapel>
      <Kaart titel={t('kop.draad')}>
        <Band
          {...tom(w)}
          cijfers={[
            { waarde: t('n.dagen', { n: 97 }), bijschrift: t('c.eerste') },
            { waarde: t('n.dagen', { n: 48 }), bijschrift: t('c.gewacht') },
            { waarde: 2, bijschrift: t('c.gezichten') },
            { waarde: t('n.dagen', { n: 2 }), bijschrift: t('c.norm'), toon: 'te-laat' },
            { waarde: null, bijschrift: t('c.onbekend') },
          ]}
          volgende={{ wie: t('aanzet'), tekst: t('aanzet.tekst'), toon: 'te-laat', actie: <Knop>{t('aanzet.vraag')}</Knop> }}
        />
      </Kaart>
      <Tabs
        items={[
          { naar: '/stijlgids', label: t('tab.draad') },
          { naar: '/stijlgids?gezin', label: t('tab.gezin'), actief: false },
          { naar: '/stijlgids?stem', label: t('tab.stem'), actief: false },
          { naar: '/stijlgids?feiten', label: t('tab.feiten'), bij: t('tab.betwist'), bijToon: 'let-op', actief: false },
          { naar: '/stijlgids?besluiten', label: t('tab.besluiten'), actief: false },
          { naar: '/stijlgids?delen', label: t('tab.delen'), actief: false },
        ]}
      />
      <Kolommen>
        <Kaart titel={t('kop.gebeurde')}>
          <Tijdlijn
            momenten={[
              {
                id: '1',
                op: '2026-11-19',
                wie: t('m.auto'),
                soort: 'te-laat',
                titel: t('m.gepasseerd'),
                tekst: <p>{t('m.gepasseerd.t')}</p>,
              },
              {
                id: '2',
                op: '2026-11-03',
                wie: 'M. Aydin, lokaal team Noord',
                titel: t('m.gesprek'),
                citaat: { tekst: t('m.citaat'), wie: t('m.citaat.wie') },
                tekst: <p>{t('m.gesprek.t')}</p>,
              },
              { id: '3', op: '2026-10-10', wie: 'Jeugdhuis De Linde', titel: t('m.toewijzing'), tekst: <p>{t('m.toewijzing.t')}</p> },
              { id: '4', op: '2026-10-09', wie: t('m.auto'), soort: 'klein', titel: t('m.bericht') },
              {
                id: '5',
                op: '2026-10-08',
                wie: 'gemeente Maasbree-Oost',
                soort: 'mijlpaal',
                titel: t('m.besluit'),
                tekst: <p>{t('m.besluit.t')}</p>,
                acties: <Verwijzing naar="/stijlgids?brief">{t('m.lees')}</Verwijzing>,
              },
              { id: '6', op: '2025-12-16', wie: 'M. Aydin', titel: t('m.eerste') },
            ]}
          />
        </Kaart>
        <Stapel>
          <Kaart titel={t('kop.termijnen')}>
            <Termijnen
              termijnen={[
                { id: '1', wat: t('w.start'), op: '2026-11-19', bron: t('w.start.b'), naar: '/stijlgids?start' },
                { id: '2', wat: t('w.eval'), op: '2026-11-24', bron: t('w.gezin') },
                { id: '3', wat: t('w.plan'), op: '2027-01-08', bron: t('w.gezin') },
              ]}
            />
          </Kaart>
          <Kaart titel={t('kop.wie')}>
            <Personen
              personen={[
                { id: '1', naam: 'Meryem Aydin', rol: t('p.regie'), vast: true, naar: '/stijlgids?ma' },
                { id: '2', naam: 'Jeugdhuis De Linde', rol: t('p.aanbieder') },
                { id: '3', naam: 'Wil', rol: t('p.oma') },
              ]}
            />
          </Kaart>
        </Stapel>
      </Kolommen>
      <Kaart titel={t('kop.lang')}>
        <Band {...lang(w)} volgende={{ wie: t('aanzet.goed'), tekst: t('aanzet.goed.tekst'), toon: 'goed' }} />
      </Kaart>
    </Stapel>
  )
}
