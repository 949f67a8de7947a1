import {
  alsBase64,
  BestandKiezer,
  Cijfer,
  Kaart,
  Leeg,
  Pagina,
  Rij,
  Stapel,
  Tabel,
  Tijdstip,
  Toon,
  useClient,
  useIk,
  useT,
  useVraag,
  Verwijzing,
  type PaginaProps,
  type StuurBestand,
} from '../../../kern/ui/index.ts'
import type { stand } from '../queries.ts'
import { teksten } from '../teksten.ts'

/** How messages travel over HTTP: what has not arrived, why, and when it is tried again; and sending one. */
export default function Aankomst(_p: PaginaProps) {
  const t = useT(teksten)
  const ik = useIk()
  const client = useClient()
  const vraag = useVraag<typeof stand>('transport.stand', {}, { elkeSeconden: 10 })
  const stuur: StuurBestand = async (bestand, voortgang, signal) => {
    const inhoud = await alsBase64(bestand)
    voortgang(0.5)
    await client.roep('transport.versturen', { naam: bestand.name, inhoud }, { signal })
    voortgang(1)
    vraag.opnieuw()
  }
  return (
    <Pagina titel={t('v.titel')} aanhef={t('v.aanhef')}>
      <Stapel>
        <Verwijzing naar="/berichten">{t('v.terug')}</Verwijzing>
        <Toon vraag={vraag}>
          {(s) => (
            <>
              <Kaart>
                <Rij gat={6}>
                  <Cijfer
                    waarde={s.wachtend.length}
                    bijschrift={t('v.wachtend')}
                    {...(s.wachtend.length > 0 ? { toon: 'te-laat' as const } : {})}
                  />
                  <Cijfer waarde={s.bezorgd} bijschrift={t('v.bezorgd')} />
                  <Cijfer waarde={s.ontvangen} bijschrift={t('v.ontvangen')} />
                </Rij>
              </Kaart>
              <Tabel
                bijschrift={t('v.wacht')}
                rijen={s.wachtend}
                sleutel={(p) => p.berichtId}
                leeg={<Leeg titel={t('v.leeg')}>{t('v.leeg.tekst')}</Leeg>}
                kolommen={[
                  {
                    id: 'bericht',
                    kop: t('v.bericht'),
                    sorteer: (p) => p.soort,
                    cel: (p) => (
                      <>
                        {p.soort} <span className="meta">{p.identificatie}</span>
                      </>
                    ),
                  },
                  { id: 'naar', kop: t('v.naar'), sorteer: (p) => p.tegenpartij, cel: (p) => `${p.tegenpartij} (${p.ontvanger})` },
                  { id: 'pogingen', kop: t('v.pogingen'), getal: true, sorteer: (p) => p.pogingen, cel: (p) => p.pogingen },
                  { id: 'fout', kop: t('v.fout'), cel: (p) => <code>{p.fout}</code> },
                  {
                    id: 'volgende',
                    kop: t('v.volgende'),
                    sorteer: (p) => p.volgendeOp,
                    cel: (p) => (p.volgendeOp ? <Tijdstip op={p.volgendeOp} /> : '–'),
                  },
                ]}
              />
            </>
          )}
        </Toon>
        {ik.functies.includes('aanbieder') && (
          <Kaart titel={t('v.stuur')}>
            <BestandKiezer label={t('v.stuur')} hint={t('v.stuur.hint')} soorten=".xml" meer stuur={stuur} />
          </Kaart>
        )}
      </Stapel>
    </Pagina>
  )
}
