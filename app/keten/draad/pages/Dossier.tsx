import {
  Band, Chip, Dossierdelen, Fout, Formulier, Kaart, KnopLink, Laden, Pagina, Stapel, Tekstvlak, useDatums, useIk, useOpdracht, useT, useTekst, useVraag,
  Verwijzing, type PaginaProps, type SegmentSoort,
} from '../../../kern/ui/index.ts'
import type { noodtoegang } from '../commands.ts'
import type { dossierTonen } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { leeftijd } from './leeftijd.ts'

type Dossier = NonNullable<(typeof dossierTonen)['_uit']>

/** One child's dossier: the thread on top, sections with addresses of their own under it. */
export default function DossierPagina({ params }: PaginaProps) {
  const t = useT(teksten)
  const dossierId = params['dossierId'] ?? ''
  const vraag = useVraag<typeof dossierTonen>('draad.tonen', { dossierId })
  const ik = useIk()
  if (vraag.fout) {
    const kanNood = vraag.fout.code === 'geweigerd' && ik.functies.some((f) => ['toegangsmedewerker', 'regisseur', 'gedragswetenschapper'].includes(f))
    return kanNood ? <Noodtoegang dossierId={dossierId} opnieuw={vraag.opnieuw} /> : <Fout fout={vraag.fout} opnieuw={vraag.opnieuw} />
  }
  if (!vraag.data) return <Laden regels={6} />
  const d = vraag.data
  return (
    <Pagina
      titel={d.kind.naam}
      bij={leeftijd(d.kind, t)}
      aanhef={t('d.zaak', { naam: d.zaak.naam, nummer: d.nummer })}
      chips={<Chips d={d} />}
      acties={d.rollen.includes('toegangsmedewerker') || d.rollen.includes('regisseur') ? <KnopLink naar={`/dossiers/${d.id}/plan`}>Plan</KnopLink> : null}
    >
      <Stapel>
        <Kaart titel={t('d.draad', { naam: d.kind.voornaam })}>
          <DossierBand d={d} />
        </Kaart>
        {d.broersZussen.length > 0 && (
          <p className="meta">
            {t('d.ook')}: {d.broersZussen.map((b, i) => <span key={b.dossierId}>{i > 0 && ', '}<Verwijzing naar={`/dossiers/${b.dossierId}`}>{b.naam}</Verwijzing></span>)}
          </p>
        )}
        <Dossierdelen dossierId={d.id} open={params['deel']} />
      </Stapel>
    </Pagina>
  )
}

function Chips({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const houders = d.gezag.map((g) => g.houder).filter(Boolean).join(', ')
  return (
    <>
      {d.regisseur && <Chip>{t('d.regisseur', { naam: d.regisseur.naam })}</Chip>}
      <Chip toon={d.gezag.length === 0 ? 'let-op' : 'gewoon'}>
        {d.gezag.length === 0 ? t('d.gezag.onbekend') : t('d.gezag', { wat: houders || d.gezag[0]?.soort.replaceAll('-', ' ') || '' })}
      </Chip>
      {d.kind.geheimAdres && <Chip toon="let-op" icoon="letOp">{t('d.geheim')}</Chip>}
    </>
  )
}

function DossierBand({ d }: { d: Dossier }) {
  const t = useT(teksten)
  const tekst = useTekst()
  const datums = useDatums()
  const k = d.klok
  if (!k) return null
  const teLaat = d.termijnen.filter((x) => x.nabij === 'te-laat').length
  const dagen = (n: number) => (n === 1 ? t('c.dag') : t('c.dagen', { n }))
  const nu = k.nu.toestand
  const zin = nu === 'hulp' || nu === 'afgesloten' ? t(`n.${nu}`, { wie: k.nu.bij }) : t('n.wacht', { wie: k.nu.bij })
  return (
    <Band
      vandaag={d.vandaag}
      segmenten={k.segmenten.map((s, i) => ({ van: s.van, tot: i === k.segmenten.length - 1 ? null : s.tot, soort: s.toestand as SegmentSoort, label: s.bij }))}
      ticks={d.termijnen.filter((x) => x.stand !== 'vervallen').map((x) => ({
        op: x.laatsteDag, label: tekst(x.naam), stand: x.stand === 'loopt' ? (x.nabij === 'te-laat' ? 'te-laat' as const : 'loopt' as const) : x.stand === 'gehaald' ? 'gehaald' as const : 'te-laat' as const,
      }))}
      cijfers={[
        { waarde: dagen(k.dagen), bijschrift: k.hulpGestartOp ? t('c.tothulp') : t('c.sinds') },
        { waarde: dagen(k.dagenGewacht), bijschrift: k.plekkenGewacht === 1 ? t('c.gewacht.een') : t('c.gewacht', { n: k.plekkenGewacht }) },
        ...(teLaat > 0 ? [{ waarde: teLaat, bijschrift: t('c.telaat'), toon: 'te-laat' as const }] : []),
      ]}
      volgende={{ wie: zin, tekst: t(`n.${nu}.tekst`, { van: datums.datum(k.nu.van) }), toon: teLaat > 0 ? 'te-laat' : nu === 'hulp' ? 'goed' : nu === 'wacht' ? 'let-op' : 'gewoon' }}
    />
  )
}

/** A dossier that is not one's own: say so, and offer the explained, logged and lapsing way in. */
function Noodtoegang({ dossierId, opnieuw }: { dossierId: string; opnieuw: () => void }) {
  const t = useT(teksten)
  const neem = useOpdracht<typeof noodtoegang>('toegang.noodtoegang')
  return (
    <Pagina titel={t('nood.titel')}>
      <Kaart>
        <p>{t('nood.tekst')}</p>
        <Formulier opdracht={neem} begin={{ dossierId, reden: '' }} knop={t('nood.knop')} bijGelukt={opnieuw}>
          <Tekstvlak naam="reden" label={t('nood.reden')} verplicht />
        </Formulier>
      </Kaart>
    </Pagina>
  )
}
