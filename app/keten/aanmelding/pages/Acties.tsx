import {
  DatumVeld,
  Formulier,
  Keuze,
  Keuzelijst,
  Stapel,
  Tekstregel,
  Tekstvlak,
  Uitklap,
  useOpdracht,
  useT,
  useVandaag,
  useWaarden,
  Vinkje,
  Vinkjes,
  type InvoerVan,
} from '../../../kern/ui/index.ts'
import type { eldersAangenomen, planGesprek, rondAanmeldingAf, startHulpTeam, triage, vulAan } from '../commands.ts'
import { netjes } from './netjes.ts'
import { teksten } from './teksten.ts'
import type { VraagRij } from './Vraag.tsx'
import { BehoeftenVeld, opties, VeiligVelden } from './velden.tsx'

interface Deel {
  v: VraagRij
  dossierId: string
}

/** What can be done with this question now; what is asked first stands open. */
export function Acties({ v, dossierId }: Deel) {
  const t = useT(teksten)
  const deel = { v, dossierId }
  const sleutel = `${v.id}-${v.versie}`
  return (
    <Stapel gat={3}>
      <Uitklap doen key={`t${sleutel}`} label={t('triage.kop')} open={v.urgentie === 'onbekend'}>
        <Triage {...deel} />
      </Uitklap>
      {v.uitkomst === null && (
        <Uitklap doen key={`a${sleutel}`} label={t('af.kop')}>
          <Afronden {...deel} />
        </Uitklap>
      )}
      {(v.uitkomst === null || v.uitkomst === 'onderzoek') && (
        <Uitklap doen key={`g${sleutel}`} label={t('gesprek.kop')}>
          <Gesprek {...deel} />
        </Uitklap>
      )}
      {v.uitkomst === 'elders' && !v.elders?.aangenomenOp && (
        <Uitklap doen key={`e${sleutel}`} label={t('aangenomen.kop', { naar: v.elders?.naar ?? '' })} open>
          <Aangenomen {...deel} />
        </Uitklap>
      )}
      {v.uitkomst === 'hulp-door-team' && !v.hulp_team_op && (
        <Uitklap doen key={`h${sleutel}`} label={t('hulp.kop')} open>
          <HulpTeam {...deel} />
        </Uitklap>
      )}
      <Uitklap doen key={`v${sleutel}`} label={t('vul.kop')}>
        <Aanvullen {...deel} />
      </Uitklap>
    </Stapel>
  )
}

const plek = (d: Deel) => ({ dossierId: d.dossierId, aanmeldingId: d.v.id })

function Triage(d: Deel) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof triage>('aanmelding.triage')
  return (
    <Formulier
      opdracht={doe}
      begin={{
        urgentie: d.v.urgentie === 'onbekend' ? '' : d.v.urgentie,
        gronden: d.v.urgentie_gronden,
        reden: d.v.urgentie_reden,
        versie: d.v.versie,
      }}
      knop={t('triage.knop')}
      naarInvoer={(w) => ({ ...w, ...plek(d) }) as unknown as InvoerVan<typeof triage>}
    >
      <Keuze naam="urgentie" label={t('spoed.urgentie')} waarom={t('spoed.urgentie.waarom')} opties={opties.urgentie(t, false)} verplicht />
      <Vinkjes naam="gronden" label={t('spoed.gronden')} opties={opties.gronden(t)} naast verplicht />
      <Tekstvlak naam="reden" label={t('spoed.reden')} laag verplicht />
    </Formulier>
  )
}

function Gesprek(d: Deel) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof planGesprek>('aanmelding.planGesprek')
  return (
    <Formulier
      opdracht={doe}
      begin={{ op: d.v.gesprek_gepland_op ?? '', waar: '', versie: d.v.versie }}
      knop={t('gesprek.knop')}
      naarInvoer={(w) => netjes({ ...w, ...plek(d) })}
    >
      <DatumVeld naam="op" label={t('af.eersteGesprek')} verplicht />
      <Tekstregel naam="waar" label={t('gesprek.waar')} />
    </Formulier>
  )
}

const leeg = {
  uitkomst: '',
  reden: '',
  gesprekOp: '',
  gezinWilBesluit: false,
  zonderBehoefteReden: '',
  eersteGesprekOp: '',
  afwijzing: { code: '', toelichting: '', alternatief: '' },
  elders: { naar: '', wet: '', meegegeven: '', aangenomenDoor: '', aangenomenOp: '' },
}

function Afronden(d: Deel) {
  const t = useT(teksten)
  const doe = useOpdracht<typeof rondAanmeldingAf>('aanmelding.afronden')
  return (
    <Formulier
      opdracht={doe}
      begin={{ ...leeg, versie: d.v.versie }}
      concept={`afronden-${d.v.id}`}
      knop={t('af.knop')}
      naarInvoer={({ afwijzing, elders, ...w }) =>
        netjes({
          ...w,
          ...plek(d),
          ...(afwijzing.code ? { afwijzing } : {}),
          ...(w.uitkomst === 'elders' ? { elders } : {}),
        }) as unknown as InvoerVan<typeof rondAanmeldingAf>
      }
    >
      <AfrondVelden behoeften={d.v.behoeften.length > 0} />
    </Formulier>
  )
}

function AfrondVelden({ behoeften }: { behoeften: boolean }) {
  const t = useT(teksten)
  const w = useWaarden<typeof leeg>()
  const uitkomsten = (['advies', 'hulp-door-team', 'onderzoek', 'elders'] as const).map((u) => ({
    waarde: u,
    label: t(`uitkomst.${u}`),
    uitleg: t(`uitkomst.${u}.u`),
  }))
  return (
    <>
      <Keuze naam="uitkomst" label={t('deel.uitkomst')} opties={uitkomsten} verplicht />
      {w.uitkomst === 'onderzoek' && <DatumVeld naam="eersteGesprekOp" label={t('af.eersteGesprek')} />}
      {w.uitkomst === 'elders' && (
        <>
          <Tekstregel naam="elders.naar" label={t('af.naar')} verplicht />
          <Keuzelijst naam="elders.wet" label={t('af.wet')} opties={opties.wet()} verplicht />
          <Tekstvlak naam="elders.meegegeven" label={t('af.mee')} laag verplicht />
          <Tekstregel naam="elders.aangenomenDoor" label={t('af.door')} hint={t('af.door.hint')} />
          <DatumVeld naam="elders.aangenomenOp" label={t('af.doorOp')} />
        </>
      )}
      <Tekstvlak naam="reden" label={t('af.reden')} hint={t('af.reden.hint')} verplicht />
      <DatumVeld naam="gesprekOp" label={t('af.gesprek')} />
      {!behoeften && w.uitkomst !== 'onderzoek' && <Tekstvlak naam="zonderBehoefteReden" label={t('af.behoefte')} laag />}
      <Keuzelijst naam="afwijzing.code" label={t('af.afwijzing')} leeg={t('af.afwijzing.geen')} opties={opties.reden(t)} />
      {w.afwijzing.code !== '' && (
        <>
          <Tekstvlak naam="afwijzing.toelichting" label={t('af.toelichting')} laag verplicht />
          <Tekstvlak naam="afwijzing.alternatief" label={t('af.alternatief')} laag verplicht />
        </>
      )}
      <Vinkje naam="gezinWilBesluit" label={t('af.besluit')} />
    </>
  )
}

function Aangenomen(d: Deel) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const doe = useOpdracht<typeof eldersAangenomen>('aanmelding.eldersAangenomen')
  return (
    <Formulier
      opdracht={doe}
      begin={{ door: '', op: vandaag, versie: d.v.versie }}
      knop={t('aangenomen.knop')}
      naarInvoer={(w) => ({ ...w, ...plek(d) })}
    >
      <Tekstregel naam="door" label={t('af.door')} verplicht />
      <DatumVeld naam="op" label={t('af.doorOp')} verplicht />
    </Formulier>
  )
}

function HulpTeam(d: Deel) {
  const t = useT(teksten)
  const vandaag = useVandaag()
  const doe = useOpdracht<typeof startHulpTeam>('aanmelding.startHulpTeam')
  return (
    <Formulier
      opdracht={doe}
      begin={{ op: vandaag, wat: '', versie: d.v.versie }}
      knop={t('hulp.knop')}
      naarInvoer={(w) => ({ ...w, ...plek(d) })}
    >
      <DatumVeld naam="op" label={t('hulp.op')} verplicht />
      <Tekstregel naam="wat" label={t('hulp.wat')} verplicht />
    </Formulier>
  )
}

function Aanvullen(d: Deel) {
  const t = useT(teksten)
  const { v } = d
  const doe = useOpdracht<typeof vulAan>('aanmelding.aanvullen')
  const begin = {
    duiding: v.duiding ?? '',
    duidingEens: v.duiding_eens,
    behoeften: v.behoeften,
    taal: v.taal ?? '',
    tolk: v.tolk,
    geweldGenoemd: v.geweld_genoemd,
    veiligContact: v.veilig_contact ?? { kanaal: '', wanneer: '', nietGebruiken: '' },
    clientondersteuner: v.clientondersteuner,
    vertrouwenspersoon: v.vertrouwenspersoon,
    versie: v.versie,
  }
  return (
    <Formulier
      opdracht={doe}
      begin={begin}
      knop={t('vul.knop')}
      naarInvoer={({ veiligContact, ...w }) =>
        netjes({ ...w, ...plek(d), ...(w.geweldGenoemd === 'ja' ? { veiligContact } : {}) }) as unknown as InvoerVan<typeof vulAan>
      }
    >
      {(w) => (
        <>
          <Tekstvlak naam="duiding" label={t('vul.duiding')} laag />
          <Keuze
            naam="duidingEens"
            label={t('vul.eens')}
            naast
            opties={(['eens', 'oneens', 'niet-gevraagd'] as const).map((x) => ({ waarde: x, label: t(`duiding.${x}`) }))}
          />
          <BehoeftenVeld />
          <Keuze naam="geweldGenoemd" label={t('spoed.geweld')} opties={opties.janee(t)} naast />
          {w.geweldGenoemd === 'ja' && <VeiligVelden />}
          <Tekstregel naam="taal" label={t('spoed.taal')} kort />
          <Keuze naam="tolk" label={t('spoed.tolk')} opties={opties.janee(t)} naast />
          <Keuze naam="clientondersteuner" label={t('spoed.client')} opties={opties.aanbod(t)} naast />
          <Keuze naam="vertrouwenspersoon" label={t('spoed.vertrouwen')} opties={opties.aanbod(t)} naast />
        </>
      )}
    </Formulier>
  )
}
