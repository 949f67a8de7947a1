import {
  Chip,
  DatumVeld,
  Doen,
  Formulier,
  Kaart,
  Keuzelijst,
  Kolommen,
  Kop,
  Melding,
  Rij,
  Stapel,
  Tabel,
  Tekstregel,
  Tekstvlak,
  Toon,
  useOpdracht,
  useT,
  useVandaag,
  useVraag,
  Vinkje,
} from '../../../kern/ui/index.ts'
import { omvangInBrief, productNaam } from '../brief-woorden.ts'
import type { afwijkendeMening, bezwaarOntvangen, intrekken, nemen, terugleggen } from '../commands.ts'
import type { een } from '../queries.ts'
import { teksten } from '../teksten.ts'
import { BesluitSchrijven, Ontbreekt, type Blad } from './BesluitSchrijven.tsx'
import { Brief } from './Brief.tsx'

const INTREKREDENEN = ['gezin-trekt-aanvraag-in', 'niet-meer-nodig', 'geen-capaciteit', 'verhuisd', 'fout', 'anders'] as const

/** One decision: for access a letter to write, for the municipality one to judge, for all one to read. */
export function BesluitBlad({ dossierId, besluitId, klaar }: { dossierId: string; besluitId: string; klaar: () => void }) {
  const vraag = useVraag<typeof een>('besluit.een', { dossierId, besluitId })
  return <Toon vraag={vraag}>{(blad) => <Inhoud blad={blad} klaar={klaar} />}</Toon>
}

function Inhoud({ blad, klaar }: { blad: Blad; klaar: () => void }) {
  const t = useT(teksten)
  const b = blad.besluit
  const schrijft = b.stand === 'concept' && (blad.rollen.includes('toegangsmedewerker') || blad.rollen.includes('regisseur'))
  const beslist = b.stand === 'voorgelegd' && blad.rollen.includes('beslisser')
  return (
    <Stapel gat={5}>
      <Rij uiteen>
        <Kop niveau={2}>{t(`soort.${b.soort}`)}</Kop>
        <Rij gat={2}>
          <Chip toon={b.stand === 'genomen' ? 'goed' : 'weten'}>{t(`stand.${b.stand}`)}</Chip>
          {blad.uitkomst && <Chip>{t(`uitkomst.${blad.uitkomst}`)}</Chip>}
        </Rij>
      </Rij>
      {b.vraagTerug && b.stand === 'concept' && (
        <Melding soort="let-op" titel={t('s.terug')}>
          {b.vraagTerug}
        </Melding>
      )}
      <VeiligVersturen blad={blad} />
      <Verschillen blad={blad} />
      {schrijft ? (
        <Kolommen>
          <BesluitSchrijven blad={blad} klaar={klaar} />
          <div className="plakt">
            <Stapel>
              <Ontbreekt blad={blad} />
              <Brief dossierId={b.dossierId} besluitId={b.id} brief={blad.brief} onder={t('s.brief.onder')} />
            </Stapel>
          </div>
        </Kolommen>
      ) : (
        <Kolommen>
          <Brief dossierId={b.dossierId} besluitId={b.id} brief={blad.brief} />
          <Stapel>{beslist && <Beslis blad={blad} klaar={klaar} />}</Stapel>
        </Kolommen>
      )}
      <Rij gat={3}>
        <Mening blad={blad} />
        {b.stand === 'genomen' && <BezwaarKnop blad={blad} />}
        {(b.stand === 'concept' || b.stand === 'voorgelegd') && !blad.rollen.includes('beslisser') && <TrekIn blad={blad} />}
      </Rij>
    </Stapel>
  )
}

/** Before a letter leaves: how this family can be reached without danger, and that an address is secret. */
function VeiligVersturen({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const c = blad.veiligContact
  if (!c && !blad.geheimAdres) return null
  return (
    <Melding soort="let-op" titel={t('vv.titel')}>
      <Stapel gat={2}>
        {c && <p>{t('vv.contact', { kanaal: t(`vv.${c.kanaal}`), wanneer: c.wanneer, niet: c.nietGebruiken })}</p>}
        {blad.geheimAdres && <p>{t('vv.geheim')}</p>}
      </Stapel>
    </Melding>
  )
}

function Verschillen({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const rijen = blad.verschillen.filter((v) => v.oud !== null)
  if (rijen.length === 0) return null
  return (
    <Tabel
      bijschrift={t('d.titel')}
      rijen={rijen}
      sleutel={(v) => v.nieuw?.id ?? v.oud?.id ?? ''}
      stand={(v) => (v.soort === 'minder' || v.soort === 'stopt' ? 'let-op' : undefined)}
      kolommen={[
        { id: 'hulp', kop: t('d.hulp'), cel: (v) => productNaam((v.nieuw ?? v.oud)?.product ?? '') },
        { id: 'soort', kop: t('d.soort'), cel: (v) => t(`d.${v.soort}`) },
        { id: 'was', kop: t('d.was'), cel: (v) => (v.oud ? omvangInBrief(v.oud) : t('d.geen')) },
        { id: 'wordt', kop: t('d.wordt'), cel: (v) => (v.nieuw ? omvangInBrief(v.nieuw) : t('d.geen')) },
      ]}
    />
  )
}

function Beslis({ blad, klaar }: { blad: Blad; klaar: () => void }) {
  const t = useT(teksten)
  const b = blad.besluit
  const neem = useOpdracht<typeof nemen>('besluit.nemen')
  const terug = useOpdracht<typeof terugleggen>('besluit.terugleggen')
  const begin = { dossierId: b.dossierId, besluitId: b.id, versie: b.versie }
  return (
    <Kaart titel={t('n.nemen')} vorm="actief">
      <Stapel>
        <Ontbreekt blad={blad} />
        <Formulier key={b.versie} opdracht={neem} begin={begin} knop={t('n.nemen')} gelukt={t('n.genomen')} bijGelukt={klaar}>
          <p>{t('n.nemen.let')}</p>
        </Formulier>
        <Doen knop={t('n.terug')}>
          {(dicht) => (
            <Formulier
              opdracht={terug}
              begin={{ ...begin, vraag: '' }}
              concept={`terug-${b.id}`}
              knop={t('n.terug')}
              gelukt={t('n.teruggelegd')}
              bijGelukt={() => {
                dicht()
                klaar()
              }}
            >
              <Tekstvlak naam="vraag" label={t('n.terug.vraag')} verplicht />
            </Formulier>
          )}
        </Doen>
      </Stapel>
    </Kaart>
  )
}

function Mening({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof afwijkendeMening>('besluit.afwijkendeMening')
  if (blad.besluit.stand === 'ingetrokken') return null
  return (
    <Doen knop={t('m.nieuw')}>
      {(dicht) => (
        <Formulier
          opdracht={opdracht}
          begin={{ dossierId: blad.besluit.dossierId, besluitId: blad.besluit.id, tekst: '' }}
          bijGelukt={dicht}
        >
          <Tekstvlak naam="tekst" label={t('m.tekst')} hint={t('m.tekst.hint')} verplicht />
        </Formulier>
      )}
    </Doen>
  )
}

function BezwaarKnop({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const opdracht = useOpdracht<typeof bezwaarOntvangen>('besluit.bezwaarOntvangen')
  const b = blad.besluit
  return (
    <Doen knop={t('z.nieuw')}>
      {(dicht) => (
        <Formulier
          opdracht={opdracht}
          begin={{
            dossierId: b.dossierId,
            besluitId: b.id,
            ontvangenOp: vandaag,
            vanNaam: '',
            eigenWoorden: '',
            hulpLooptDoor: true,
            commissie: false,
          }}
          concept={`bezwaar-${b.id}`}
          bijGelukt={dicht}
        >
          <DatumVeld naam="ontvangenOp" label={t('z.op')} verplicht />
          <Tekstregel naam="vanNaam" label={t('z.van')} verplicht />
          <Tekstvlak naam="eigenWoorden" label={t('z.woorden')} verplicht />
          <Vinkje naam="hulpLooptDoor" label={t('z.door')} />
          <Vinkje naam="commissie" label={t('z.commissie')} />
        </Formulier>
      )}
    </Doen>
  )
}

function TrekIn({ blad }: { blad: Blad }) {
  const t = useT(teksten)
  const opdracht = useOpdracht<typeof intrekken>('besluit.intrekken')
  const b = blad.besluit
  type Invoer = NonNullable<(typeof intrekken)['_in']>
  return (
    <Doen knop={t('s.trekIn')} soort="stil">
      {(dicht) => (
        <Formulier
          opdracht={opdracht}
          begin={{ dossierId: b.dossierId, besluitId: b.id, versie: b.versie, reden: '', toelichting: '' }}
          naarInvoer={(w) => w as Invoer}
          knop={t('s.trekIn')}
          bijGelukt={dicht}
        >
          <Keuzelijst
            naam="reden"
            label={t('s.trekIn.reden')}
            verplicht
            opties={INTREKREDENEN.map((r) => ({ waarde: r, label: t(`ir.${r}`) }))}
          />
          <Tekstvlak naam="toelichting" label={t('s.trekIn.uitleg')} laag verplicht />
        </Formulier>
      )}
    </Doen>
  )
}
