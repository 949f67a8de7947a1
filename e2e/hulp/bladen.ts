import type { Page } from 'playwright-core'
import type pg from 'pg'
import { rust } from './invullen.ts'

/** A page to look at: what it is, who looks, and where. */
export interface Blad {
  readonly naam: string
  readonly wie: string
  readonly pad: string
}

const DELEN = [
  'draad',
  'vraag',
  'gezin',
  'rechten',
  'veiligheid',
  'onderzoek',
  'stem',
  'feiten',
  'besluiten',
  'plan',
  'hulp',
  'verzoeken',
  'nazorg',
  'overdracht',
  'berichten',
  'delen',
] as const

async function dossierVan(c: pg.Client, voornaam: string, achternaam: string): Promise<string> {
  const r = await c.query<{ id: string }>(
    'select d.id from dossier d join persoon k on k.regio = d.regio and k.id = d.kind_id where k.voornamen = $1 and k.achternaam = $2',
    [voornaam, achternaam],
  )
  const id = r.rows[0]?.id
  if (!id) throw new Error(`the demo has no ${voornaam} ${achternaam}`)
  return id
}

/** Every kind of page, each as somebody who comes there, on the families that can be named. */
export async function bladen(c: pg.Client): Promise<Blad[]> {
  const [sem, jayden, lina] = [
    await dossierVan(c, 'Sem', 'Groot'),
    await dossierVan(c, 'Jayden', 'Mertens'),
    await dossierVan(c, 'Lina', 'Haddad'),
  ]
  const voorgelegd = (await c.query<{ id: string }>("select id from besluit where dossier_id = $1 and stand = 'voorgelegd'", [jayden]))
    .rows[0]?.id
  const genomen = (await c.query<{ id: string }>("select id from besluit where dossier_id = $1 and stand = 'genomen'", [sem])).rows[0]?.id
  const opdracht = (
    await c.query<{ id: string; dossier_id: string }>(
      "select id, dossier_id from bericht where soort = 'JW301' and dossier_id is not null order by id desc limit 1",
    )
  ).rows[0]
  const declaratie = async (stand: string, aanbieder: string) =>
    (
      await c.query<{ id: string }>('select id from declaratie where stand = $1 and aanbieder_naam = $2 order by ingediend desc limit 1', [
        stand,
        aanbieder,
      ])
    ).rows[0]?.id
  const declaraties = {
    wacht: await declaratie('te-beoordelen', 'Jeugdhuis De Linde'),
    kiezen: await declaratie('te-beoordelen', 'Vuurvlieg Jeugd'),
    deels: await declaratie('beantwoord', 'Vuurvlieg Jeugd'),
    fout: await declaratie('te-beoordelen', 'Praktijk Anker'),
    geheel: await declaratie('afgekeurd', 'Vuurvlieg Jeugd'),
    toegekend: await declaratie('beantwoord', 'Jeugdhuis De Linde'),
  }
  const verzoek = async (waar: string) => {
    const r = await c.query<{ id: string; dossier_id: string | null }>(
      `select v.id, v.dossier_id from verzoek v join verzoekdeel d on d.regio = v.regio and d.verzoek_id = v.id
       left join regisseur r on r.regio = v.regio and r.zaak_id = v.zaak_id and r.tot is null left join medewerker m on m.regio = v.regio and m.id = r.medewerker_id
       where ${waar} order by (m.naam = 'Meryem Aydin') desc nulls last, v.id limit 1`,
    )
    const v = r.rows[0]
    if (!v) throw new Error(`the demo has no request where ${waar}`)
    return { id: v.id, pad: `/verzoeken/een/${v.id}${v.dossier_id ? `?dossier=${v.dossier_id}` : ''}` }
  }
  const open = `besloten_op is null and v.zending = 'verwerkt'`
  const verzoeken = {
    onbekend: await verzoek(`${open} and v.dossier_id is null`),
    bepaald: await verzoek(`${open} and v.soort = 'vot' and v.aanbieder_naam = 'Jeugdhuis De Linde' and v.dossier_id is not null`),
    wijziging: await verzoek(`${open} and v.soort = 'vow'`),
    onderzoek: await verzoek(`onderzoek_op is not null`),
    toegewezen: await verzoek(`v.soort = 'vot' and 'JW301' = any(gebeurtenissen)`),
    afgewezen: await verzoek(`'JW319 afgewezen' = any(gebeurtenissen)`),
    elders: await verzoek(`andere_gemeente is not null`),
    terug: await verzoek(`v.zending = 'niet verzonden'`),
  }
  const afgekeurd = (
    await c.query<{ id: string; dossier_id: string; wie: string }>(
      `select b.id, b.dossier_id, m.naam as wie from bericht b join regisseur r on r.regio = b.regio and r.zaak_id = b.zaak_id and r.tot is null
       join medewerker m on m.regio = r.regio and m.id = r.medewerker_id where b.soort = 'JW301' and b.status = 'afgekeurd' limit 1`,
    )
  ).rows[0]
  const hersteld = (
    await c.query<{ dossier_id: string; bericht_id: string; wie: string }>(
      `select l.dossier_id, l.bericht_id, m.naam as wie from leveringcorrectie l join medewerker m on m.regio = l.regio and m.partij_id = l.aanbieder_id
       where l.bericht_id is not null and 'aanbieder' = any(m.functies) order by l.soort, m.naam limit 1`,
    )
  ).rows[0]
  const studie = (await c.query<{ id: string }>('select id from studie order by begonnen_op limit 1')).rows[0]?.id
  const eenDeclaratie = (id: string | undefined) => `/declaraties/een/${id}`
  const van = (wie: string, paden: Readonly<Record<string, string>>) => Object.entries(paden).map(([naam, pad]) => ({ naam, wie, pad }))
  return [
    ...van('Meryem Aydin', {
      werkvoorraad: '/',
      binnen: '/binnen',
      zoeken: '/zoeken',
      'nieuwe-vraag': '/nieuwe-vraag',
      signaal: '/signaal',
      berichten: '/berichten',
      'berichten-open': '/berichten?toon=open',
      'berichten-gefilterd': '/berichten?richting=uit&soort=JW301',
      'bericht-een': `/dossiers/${opdracht?.dossier_id}/berichten?bericht=${opdracht?.id}`,
      'bericht-draad': `/dossiers/${opdracht?.dossier_id}/berichten`,
      'dossier-berichten-loopt': `/dossiers/${lina}/berichten`,
      register: '/register',
      verzoeken: '/verzoeken',
      'verzoeken-alles': '/verzoeken?toon=alles',
      'verzoek-onbekend': verzoeken.onbekend.pad,
      'verzoek-bepaald': verzoeken.bepaald.pad,
      'verzoek-wijziging': verzoeken.wijziging.pad,
      'verzoek-onderzoek': verzoeken.onderzoek.pad,
      'verzoek-toegewezen': verzoeken.toegewezen.pad,
      'verzoek-afgewezen': verzoeken.afgewezen.pad,
      ...Object.fromEntries(DELEN.map((d) => [`dossier-${d}`, `/dossiers/${sem}/${d}`])),
      'dossier-hulp-loopt': `/dossiers/${lina}/hulp`,
      'dossier-stem-afgeschermd': `/dossiers/${lina}/stem`,
      'besluit-genomen': `/dossiers/${sem}/besluiten?besluit=${genomen}`,
      'bestaat-niet': '/bestaat-niet',
    }),
    ...(afgekeurd
      ? van(afgekeurd.wie, { 'bericht-afgekeurd': `/dossiers/${afgekeurd.dossier_id}/berichten?bericht=${afgekeurd.id}` })
      : []),
    ...(hersteld
      ? van(hersteld.wie, {
          'hulp-hersteld': `/dossiers/${hersteld.dossier_id}/hulp`,
          'bericht-hersteld': `/dossiers/${hersteld.dossier_id}/berichten?bericht=${hersteld.bericht_id}`,
        })
      : []),
    ...van('Wim Prins', { besluiten: '/besluiten', 'besluit-voorgelegd': `/dossiers/${jayden}/besluiten?besluit=${voorgelegd}` }),
    ...van('Tessa Moor', {
      declaraties: '/declaraties',
      'declaraties-geld': '/declaraties/geld',
      'declaraties-geld-toewijzing': '/declaraties/geld?per=toewijzing',
      'declaraties-tarieven': '/declaraties/tarieven',
      'declaratie-wacht': eenDeclaratie(declaraties.wacht),
      'declaratie-kiezen': eenDeclaratie(declaraties.kiezen),
      'declaratie-deels': eenDeclaratie(declaraties.deels),
      'declaratie-fout': eenDeclaratie(declaraties.fout),
      'declaratie-geheel': eenDeclaratie(declaraties.geheel),
    }),
    ...van('Sanne Dijk', {
      'berichten-aankomst': '/berichten/aankomst',
      'declaraties-aanbieder': '/declaraties',
      'declaratie-nieuw': '/declaraties/nieuw',
      'declaratie-toegekend': eenDeclaratie(declaraties.toegekend),
      'verzoeken-aanbieder': '/verzoeken?toon=alles',
      'verzoek-nieuw': '/verzoeken/nieuw',
      'verzoek-wijzigen': '/verzoeken/wijziging',
      plaatsen: '/plaatsen',
      'plaatsen-wacht': '/plaatsen?toon=wacht',
      'dossier-aanbieder': `/dossiers/${sem}/hulp`,
      'dossier-verzoeken-aanbieder': `/dossiers/${sem}/verzoeken`,
    }),
    ...van('Omar Said', { 'verzoek-elders': verzoeken.elders.pad }),
    ...van('Eva Ruiter', { 'verzoek-terug': verzoeken.terug.pad, 'verzoek-herstel': `/verzoeken/nieuw?herstel=${verzoeken.terug.id}` }),
    ...van('Lotte Smit', { noodtoegang: `/dossiers/${sem}` }),
    ...van('Petra Kok', { inzage: '/inzage' }),
    ...van('Joris Peeters', {
      proefstelsel: '/sturing/proefstelsel',
      cijfers: '/sturing/cijfers',
      'cijfers-indicator': '/sturing/cijfers/indicator/jeugdhulp?gm=GM0599,GM0197',
      'cijfers-almere': '/sturing/cijfers/indicator/pub-almere?gm=WK003418,WK003457',
      'cijfers-provincies': '/sturing/cijfers/indicator/pub-provincies?gm=PV31',
      'cijfers-gepubliceerd': '/sturing/cijfers/gepubliceerd',
      'cijfers-eigen': '/sturing/cijfers/eigen',
      'cijfers-studies': '/sturing/cijfers/studies',
      ...Object.fromEntries(
        ['trechter', 'kiezen', 'meelezen', 'verslag'].map((d) => [`cijfers-studie-${d}`, `/sturing/cijfers/studies/${studie}?deel=${d}`]),
      ),
      'cijfers-studie-verklaren': `/sturing/cijfers/studies/${studie}?deel=verklaren&cijfer=A%2Fteamaandeel`,
      'cijfers-tabel': '/sturing/cijfers/gepubliceerd/r2018.smw',
    }),
    ...van('Joris Peeters', { leveringen: '/sturing/leveringen' }),
    ...van('Mirjam Hof', {
      leveren: '/sturing/leveren',
      'leveren-wacht': '/sturing/leveren?deel=nza',
      'leveren-boek': '/sturing/leveren?deel=boek',
    }),
    ...van('Stan Wouters', { 'leveren-niet': '/sturing/leveren' }),
    ...van('Karin Mulder', {
      'gezin-keuze': '/mijn',
      gezin: `/mijn/${sem}`,
      'gezin-plan': `/mijn/${sem}/plan`,
      'gezin-besluiten': `/mijn/${sem}/besluiten`,
      'gezin-inzage': `/mijn/${sem}/inzage`,
      'gezin-rechten': `/mijn/${sem}/rechten`,
      'gezin-alles': `/mijn/${sem}/alles`,
    }),
    ...van('Lina Haddad', {
      jeugdige: `/mijn/${lina}`,
      'jeugdige-plan': `/mijn/${lina}/plan`,
      'jeugdige-rechten': `/mijn/${lina}/rechten`,
    }),
  ]
}

/** Goes there and waits until it stands. */
export async function ga(p: Page, adres: string, pad: string): Promise<void> {
  await p.goto(adres + pad)
  await p.locator('h1').first().waitFor()
  await staat(p)
}

/** Waits until nothing loads any more and the letters are there. */
export async function staat(p: Page): Promise<void> {
  await rust(p)
  await p.waitForFunction(() => document.querySelector('[aria-busy="true"], .laden') === null && document.fonts.status === 'loaded')
}

/** Sets the language of who is logged in. */
export async function zetTaal(p: Page, adres: string, taal: 'nl' | 'en'): Promise<void> {
  const gezin = new URL(p.url()).pathname.startsWith('/mijn')
  const r = gezin
    ? await p.context().request.post(`${adres}/mijn/taal`, { form: { taal }, headers: { origin: adres } })
    : await p.context().request.put(`${adres}/api/ik/taal`, { data: { taal }, headers: { 'x-draad': '1', origin: adres } })
  if (!r.ok()) throw new Error(`the language could not be set: ${r.status()}`)
}
