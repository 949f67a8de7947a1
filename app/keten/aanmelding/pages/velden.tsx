import {
  DatumVeld,
  GetalVeld,
  Herhaal,
  Keuze,
  Keuzelijst,
  Stapel,
  Tekstregel,
  Tekstvlak,
  useT,
  useWaarden,
  Vinkje,
  Vinkjes,
  type Optie,
} from '../../../kern/ui/index.ts'
import { AANBOD, AFWIJZINGSREDENEN, JA_NEE, ROUTES, URGENTIEGRONDEN, URGENTIES, WETTEN } from '../model.ts'
import { teksten } from './teksten.ts'

type T = ReturnType<typeof useT<typeof teksten>>
const uit = (waarden: readonly string[], label: (w: string) => string, uitleg?: (w: string) => string): Optie[] =>
  waarden.map((w) => ({ waarde: w, label: label(w), ...(uitleg ? { uitleg: uitleg(w) } : {}) }))

/** Choices with their words, for the fields of this room. */
export const opties = {
  route: (t: T) => uit(ROUTES, (w) => t(`route.${w as 'gezin'}`)),
  urgentie: (t: T, ook = true) =>
    uit(
      URGENTIES.filter((u) => ook || u !== 'onbekend'),
      (w) => t(`urgentie.${w as 'acuut'}`),
      (w) => t(`urgentie.${w as 'acuut'}.u`),
    ),
  gronden: (t: T) => uit(URGENTIEGRONDEN, (w) => t(`grond.${w as 'gevaar-nu'}`)),
  janee: (t: T) => uit(JA_NEE, (w) => t(`janee.${w as 'ja'}`)),
  aanbod: (t: T) => uit(AANBOD, (w) => t(`aanbod.${w as 'later'}`)),
  geslacht: (t: T) => uit(['V', 'M', 'O', 'onbekend'], (w) => t(`geslacht.${w as 'M'}`)),
  zonderBsn: (t: T) => uit(['onbekend', 'ongeboren', 'niet-ingeschreven', 'niet-nodig'], (w) => t(`zonder.${w as 'onbekend'}`)),
  plaats: (t: T) =>
    uit(['ouder', 'stiefouder', 'verzorger', 'pleegouder', 'voogd', 'grootouder', 'netwerk'], (w) => t(`plaats.${w as 'ouder'}`)),
  gezag: (t: T) => uit(['ja', 'nee', 'onbekend'], (w) => t(`gezag.${w as 'ja'}`)),
  kanaal: (t: T) => uit(['telefoon', 'bericht', 'e-mail', 'via-school', 'via-ander', 'langskomen'], (w) => t(`kanaal.${w as 'telefoon'}`)),
  reden: (t: T) => uit(AFWIJZINGSREDENEN, (w) => t(`reden.${w as 'anders'}`)),
  wet: () => uit(WETTEN, (w) => w),
  initiatief: (t: T) => uit(['gezin', 'organisatie', 'onbekend'], (w) => t(`initiatief.${w as 'gezin'}`)),
}

export const leegKind = {
  voornamen: '',
  voorvoegsel: '',
  achternaam: '',
  geslacht: '',
  geboortedatum: '',
  bsn: '',
  zonderBsn: '',
  verwachtOp: '',
}
export const leegVolwassene = {
  voornamen: '',
  voorvoegsel: '',
  achternaam: '',
  plaats: 'ouder',
  gezag: 'onbekend',
  telefoon: '',
  email: '',
  bsn: '',
  geheimAdres: false,
}
export const leegHuis = { naam: '', plaats: '', kinderen: [] as string[], volwassenen: [] as string[] }
export const leegVraag = {
  eigenWoorden: '',
  woordenVan: '',
  route: '',
  aanmelderRol: '',
  aanmelderNaam: '',
  initiatief: 'gezin',
  alleenTeam: false,
  behoeften: [] as { wie: string; wat: string }[],
  eerdereLoketten: '',
  kerenVerteld: null as number | null,
  urgentie: '',
  urgentieReden: '',
  urgentieGronden: [] as string[],
  geweldGenoemd: 'niet-gevraagd',
  veiligContact: { kanaal: '', wanneer: '', nietGebruiken: '' },
  taal: '',
  tolk: 'niet-gevraagd',
  clientondersteuner: 'niet-aangeboden',
  vertrouwenspersoon: 'niet-aangeboden',
}
export const leegGezin = {
  kinderen: [leegKind],
  volwassenen: [] as (typeof leegVolwassene)[],
  huishoudens: [] as (typeof leegHuis)[],
  anderKind: '',
}

/** From the screen to the command: one counter per line becomes a list, no violence means no safe contact. */
export function vraagInvoer<W extends typeof leegVraag>(w: W) {
  const { eerdereLoketten, veiligContact, ...rest } = w
  return {
    ...rest,
    eerdereLoketten: eerdereLoketten
      .split('\n')
      .map((r) => r.trim())
      .filter(Boolean),
    ...(w.geweldGenoemd === 'ja' ? { veiligContact } : {}),
  }
}
/** The family's own fields and no others: what the question left out must not come back with the family. */
export function gezinInvoer(w: typeof leegGezin) {
  return {
    kinderen: w.kinderen,
    volwassenen: w.volwassenen,
    anderKind: w.anderKind,
    huishoudens: w.huishoudens.map((h) => ({ ...h, kinderen: h.kinderen.map(Number), volwassenen: h.volwassenen.map(Number) })),
  }
}

/** The question in own words, and by which way it came. */
export function VraagVelden() {
  const t = useT(teksten)
  return (
    <Stapel>
      <Tekstvlak naam="eigenWoorden" label={t('vraag.woorden')} hint={t('vraag.woorden.hint')} verplicht />
      <Tekstregel naam="woordenVan" label={t('vraag.van')} hint={t('vraag.van.hint')} verplicht />
      <Keuzelijst naam="route" label={t('vraag.route')} opties={opties.route(t)} verplicht />
      <Tekstregel naam="aanmelderRol" label={t('vraag.rol')} hint={t('vraag.rol.hint')} verplicht />
      <Tekstregel naam="aanmelderNaam" label={t('vraag.naam')} />
      <Keuze naam="initiatief" label={t('vraag.initiatief')} opties={opties.initiatief(t)} naast verplicht />
      <BehoeftenVeld />
      <Tekstvlak naam="eerdereLoketten" label={t('vraag.loketten')} hint={t('vraag.loketten.hint')} laag />
      <GetalVeld naam="kerenVerteld" label={t('vraag.verteld')} hint={t('vraag.verteld.hint')} eenheid={t('vraag.keer')} />
      <Vinkje naam="alleenTeam" label={t('vraag.alleenTeam')} hint={t('vraag.alleenTeam.hint')} />
    </Stapel>
  )
}

export function BehoeftenVeld() {
  const t = useT(teksten)
  return (
    <Herhaal
      naam="behoeften"
      label={t('vraag.behoeften')}
      hint={t('vraag.behoeften.hint')}
      wat={t('vraag.behoefte')}
      nieuw={() => ({ wie: '', wat: '' })}
    >
      {() => (
        <>
          <Tekstregel naam="wie" label={t('vraag.behoefte.wie')} verplicht />
          <Tekstvlak naam="wat" label={t('vraag.behoefte.wat')} laag verplicht />
        </>
      )}
    </Herhaal>
  )
}

/** How urgent, and how this family can be reached. */
export function SpoedVelden() {
  const t = useT(teksten)
  const w = useWaarden<typeof leegVraag>()
  return (
    <Stapel>
      <Keuze naam="urgentie" label={t('spoed.urgentie')} waarom={t('spoed.urgentie.waarom')} opties={opties.urgentie(t)} verplicht />
      {w.urgentie !== '' && w.urgentie !== 'onbekend' && (
        <>
          <Vinkjes naam="urgentieGronden" label={t('spoed.gronden')} opties={opties.gronden(t)} naast />
          <Tekstvlak naam="urgentieReden" label={t('spoed.reden')} laag verplicht />
        </>
      )}
      <Keuze naam="geweldGenoemd" label={t('spoed.geweld')} opties={opties.janee(t)} naast verplicht />
      {w.geweldGenoemd === 'ja' && <VeiligVelden />}
      <Tekstregel naam="taal" label={t('spoed.taal')} kort />
      <Keuze naam="tolk" label={t('spoed.tolk')} opties={opties.janee(t)} naast verplicht />
      <Keuze naam="clientondersteuner" label={t('spoed.client')} opties={opties.aanbod(t)} naast verplicht />
      <Keuze naam="vertrouwenspersoon" label={t('spoed.vertrouwen')} opties={opties.aanbod(t)} naast verplicht />
    </Stapel>
  )
}

/** How to reach somebody without danger. */
export function VeiligVelden() {
  const t = useT(teksten)
  return (
    <>
      <Keuze naam="veiligContact.kanaal" label={`${t('veilig.kop')} ${t('veilig.kanaal')}`} opties={opties.kanaal(t)} naast verplicht />
      <Tekstregel naam="veiligContact.wanneer" label={t('veilig.wanneer')} verplicht />
      <Tekstregel naam="veiligContact.nietGebruiken" label={t('veilig.niet')} verplicht />
    </>
  )
}

/** One child; `basis` is its place in the values, `onder` what must stand before the names here (nothing within a list). */
export function KindVelden({ basis, onder = '' }: { basis: string; onder?: string }) {
  const t = useT(teksten)
  const w = useWaarden<Record<string, unknown>>()
  const kind = basis.split('.').reduce<unknown>((x, deel) => (x as Record<string, unknown> | undefined)?.[deel], w) as
    | typeof leegKind
    | undefined
  const ongeboren = kind?.zonderBsn === 'ongeboren'
  return (
    <>
      <Tekstregel naam={`${onder}voornamen`} label={t('gezin.voornamen')} verplicht />
      <Tekstregel naam={`${onder}voorvoegsel`} label={t('gezin.voorvoegsel')} kort max={10} />
      <Tekstregel naam={`${onder}achternaam`} label={t('gezin.achternaam')} verplicht />
      <Keuze naam={`${onder}geslacht`} label={t('gezin.geslacht')} opties={opties.geslacht(t)} naast verplicht />
      <Tekstregel naam={`${onder}bsn`} label={t('gezin.bsn')} kort cijfers max={9} />
      {!kind?.bsn && <Keuzelijst naam={`${onder}zonderBsn`} label={t('gezin.zonderBsn')} opties={opties.zonderBsn(t)} />}
      {ongeboren ? (
        <DatumVeld naam={`${onder}verwachtOp`} label={t('gezin.verwacht')} />
      ) : (
        <DatumVeld naam={`${onder}geboortedatum`} label={t('zoek.geboren')} hint={t('zoek.geboren.hint')} deels />
      )}
    </>
  )
}

/** The whole family: children, adults, who live together. */
export function GezinVelden({ onder = '' }: { onder?: string }) {
  const t = useT(teksten)
  const alles = useWaarden<Record<string, unknown>>()
  const w = (onder ? (alles as Record<string, typeof leegGezin>)[onder.slice(0, -1)] : alles) as typeof leegGezin
  const namen = (lijst: readonly { voornamen: string; achternaam: string }[]) =>
    lijst.map((k, i) => ({ waarde: String(i), label: `${k.voornamen || '…'} ${k.achternaam}`.trim() }))
  return (
    <Stapel>
      <Herhaal
        naam={`${onder}kinderen`}
        label={t('gezin.kinderen')}
        hint={t('gezin.kinderen.hint')}
        wat={t('gezin.kind')}
        nieuw={() => ({ ...leegKind, achternaam: w.kinderen[0]?.achternaam ?? '' })}
        verplicht
      >
        {(i) => <KindVelden basis={`${onder}kinderen.${i}`} />}
      </Herhaal>
      <Herhaal naam={`${onder}volwassenen`} label={t('gezin.volwassenen')} wat={t('gezin.volwassene')} nieuw={() => leegVolwassene}>
        {() => (
          <>
            <Tekstregel naam="voornamen" label={t('gezin.voornamen')} verplicht />
            <Tekstregel naam="voorvoegsel" label={t('gezin.voorvoegsel')} kort max={10} />
            <Tekstregel naam="achternaam" label={t('gezin.achternaam')} verplicht />
            <Keuzelijst naam="plaats" label={t('gezin.plaats')} opties={opties.plaats(t)} verplicht />
            <Keuze naam="gezag" label={t('gezin.gezag')} hint={t('gezin.gezag.hint')} opties={opties.gezag(t)} naast verplicht />
            <Tekstregel naam="telefoon" label={t('gezin.telefoon')} soort="tel" kort />
            <Tekstregel naam="email" label={t('gezin.email')} soort="email" />
            <Tekstregel naam="bsn" label={t('gezin.bsn')} kort cijfers max={9} />
            <Vinkje naam="geheimAdres" label={t('gezin.geheim')} />
          </>
        )}
      </Herhaal>
      <Herhaal
        naam={`${onder}huishoudens`}
        label={t('gezin.huizen')}
        hint={t('gezin.huizen.hint')}
        wat={t('gezin.huis')}
        nieuw={() => leegHuis}
      >
        {() => (
          <>
            <Tekstregel naam="naam" label={t('gezin.huis.naam')} hint={t('gezin.huis.hint')} verplicht />
            <Vinkjes naam="kinderen" label={t('gezin.huis.kinderen')} opties={namen(w.kinderen)} naast />
            {w.volwassenen.length > 0 && (
              <Vinkjes naam="volwassenen" label={t('gezin.huis.volwassenen')} opties={namen(w.volwassenen)} naast />
            )}
            <Tekstregel naam="plaats" label={t('gezin.huis.plaats')} kort />
          </>
        )}
      </Herhaal>
      <Tekstvlak naam={`${onder}anderKind`} label={t('gezin.anderKind')} hint={t('gezin.anderKind.hint')} laag />
    </Stapel>
  )
}
