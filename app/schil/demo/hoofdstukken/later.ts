import { plusDagen } from '@draad/stelsel'
import { nieuweDatum, noodtoegang } from '../../../keten/draad/commands.ts'
import { dossierTonen } from '../../../keten/draad/queries.ts'
import { afspreken, beantwoorden, contact, heropenen, sluiten, teVroeg } from '../../../keten/nazorg/commands.ts'
import { aanbieden, aannemen, afronden, weigeren } from '../../../keten/overdracht/commands.ts'
import { doe, doeMits, eersteOuder, geweigerdeVraag, kind, lopendeTermijn, zin, type Hoofdstuk } from '../verhaal.ts'

const VERSLAG = {
  behoeften: 'Rust, een vast gezicht en school die hetzelfde doet.',
  afspraken: 'Oma haalt op woensdag op. Het team belt elke twee weken.',
  veiligheid: 'Gezien en veilig; bij ruzie naar de buurvrouw.',
  plan: 'Het plan staat vast; over drie maanden kijken we samen.',
  meningen: 'Kind en ouders weten het en vinden het jammer, maar goed uitgelegd.',
  openActies: 'Afspraak met school in de tweede week.',
}

/** Direction is offered to a colleague; what happens then is another chapter. */
export const draagRegieOver: Hoofdstuk = async (v) => {
  const { overdrachtId } = await doe(v, aanbieden, {
    dossierId: v.stand.dossierId,
    soort: 'regie',
    naarMedewerkerId: v.wie.collega.id,
    reden: 'Ik ga voor een half jaar met verlof.',
    verslag: VERSLAG,
    verteldOp: v.nu,
    verteldHoe: 'Thuis verteld, met de nieuwe collega erbij.',
  })
  v.stand.overdrachtId = overdrachtId
}

export const overdrachtGedaan: Hoofdstuk = async (v) => {
  const basis = { dossierId: v.stand.dossierId, overdrachtId: v.stand.overdrachtId }
  await doe(v, aannemen, basis, v.wie.collega)
  await doe(
    v,
    afronden,
    { ...basis, hoe: 'bevestigd', op: v.nu, terugkoppeling: 'Kennisgemaakt met kind en ouders. Ik heb het plan gelezen en neem het over.' },
    v.wie.collega,
  )
}

export const overdrachtGeweigerd: Hoofdstuk = async (v) => {
  await doe(
    v,
    weigeren,
    {
      dossierId: v.stand.dossierId,
      overdrachtId: v.stand.overdrachtId,
      weigering: 'geen-plek',
      reden: 'Ik heb nu achtendertig kinderen. Dit gezin verdient iemand met tijd.',
    },
    v.wie.collega,
  )
}

/** Somebody of another team looks because it cannot wait: told, and it lapses. */
export const glasGebroken: Hoofdstuk = async (v) => {
  await doe(
    v,
    noodtoegang,
    {
      dossierId: v.stand.dossierId,
      reden: zin(v, 'De politie belde: {kind} is vermist en wij moeten weten wie er om het gezin heen staan.'),
    },
    v.wie.anderTeam,
  )
}

/** Somebody who has nothing to do with this family tries to read it, and is refused; the refusal is in the log. */
export const gluurder: Hoofdstuk = async (v) => {
  geweigerdeVraag(v, dossierTonen, { dossierId: v.stand.dossierId }, v.wie.anderTeam)
}

/** A term will not be met: the family hears why and the new date. */
export const termijnUitgelegd =
  (regel: string): Hoofdstuk =>
  async (v) => {
    const termijnId = lopendeTermijn(v, regel)
    await doeMits(v, termijnId, nieuweDatum, {
      dossierId: v.stand.dossierId,
      termijnId,
      datum: plusDagen(v.vandaag, 7),
      reden: 'De hulpverlener die zou beginnen is ziek. De vervanger heeft vanaf volgende week plek.',
    })
  }

export const nazorgAfgesproken =
  (na = 60): Hoofdstuk =>
  async (v) => {
    await doe(v, afspreken, {
      dossierId: v.stand.dossierId,
      op: plusDagen(v.nu, na),
      wieId: v.werker.id,
      hoe: 'telefoon',
      plan: zin(v, 'Vragen hoe het met {kind} gaat: slapen, school en thuis.'),
      terugkeer: `Bel of app ${v.werker.naam}. U hoeft niet opnieuw te beginnen.`,
    })
  }

export const nazorgGesprek =
  (hoe: 'goed' | 'wisselend' | 'slecht'): Hoofdstuk =>
  async (v) => {
    const woorden = {
      goed: 'Het gaat goed. We doen het nog steeds zoals we leerden.',
      wisselend: 'Op en neer. Maar we weten nu wat te doen.',
      slecht: 'Het is weer net als vroeger.',
    }[hoe]
    await doe(v, contact, {
      dossierId: v.stand.dossierId,
      op: v.nu,
      hoe: 'telefoon',
      gesproken: true,
      metWie: eersteOuder(v).naam,
      eigenWoorden: woorden,
      hoeGaatHet: hoe,
      vervolg: hoe === 'slecht' ? 'Deze week nog langsgaan.' : 'Geen; zij bellen als het nodig is.',
    })
  }

/** "It stopped too early": an alert until it is answered. */
export const teVroegGestopt: Hoofdstuk = async (v) => {
  const { signaalId } = await doe(v, teVroeg, {
    dossierId: v.stand.dossierId,
    van: 'ouder',
    vanNaam: eersteOuder(v).naam,
    eigenWoorden: zin(v, 'Jullie stopten toen het net beter ging. Nu slaapt {kind} weer niet.'),
  })
  v.stand.signaalId = signaalId
}

export const teVroegBeantwoord: Hoofdstuk = async (v) => {
  await doe(v, beantwoorden, {
    dossierId: v.stand.dossierId,
    signaalId: v.stand.signaalId,
    antwoord: 'Gebeld en langs geweest. We bellen nu elke twee weken, en als het niet beter wordt pakken we de draad weer op.',
    gevolg: 'nazorg-vaker',
  })
}

export const weerOpgepakt: Hoofdstuk = async (v) => {
  await doe(v, heropenen, {
    dossierId: v.stand.dossierId,
    reden: zin(v, 'De ouders belden: {kind} gaat weer niet naar school. We gaan verder waar we waren.'),
    eigenWoorden: zin(v, 'Het is weer begonnen. Ik wil niet wachten tot het weer zo erg is.'),
    woordenVan: eersteOuder(v).naam,
  })
}

export const gesloten: Hoofdstuk = async (v) => {
  await doe(v, sluiten, {
    dossierId: v.stand.dossierId,
    reden: 'doel-bereikt',
    toelichting: zin(v, 'De doelen zijn gehaald en het gezin kan het zelf.'),
    meningKind: kind(v).leeftijd < 4 ? 'Te jong om te vragen; vrolijk gezien.' : `${kind(v).roepnaam}: "Klaar. Ik weet wie ik kan bellen."`,
    meningOuders: 'Spannend, maar het klopt.',
    zonderNazorgReden: 'Het gezin wil niet gebeld worden en weet ons te vinden.',
  })
}
