import { plusDagen } from '@draad/stelsel'
import {
  beoordeel,
  controleerAfspraak,
  crisisSluiten,
  legZichtVast,
  maakAfspraak,
  meldcodeStap,
} from '../../../keten/veiligheid/commands.ts'
import { doe, zin, type Hoofdstuk, type Verhaal } from '../verhaal.ts'

const OORDEEL = {
  veilig: {
    direct: {
      waarde: 'veilig',
      feiten: 'Het kind speelde, zocht troost bij de ouder en vertelde vrijuit.',
      afweging: 'Gezien in huis en alleen gesproken. Er is nu geen gevaar.',
    },
    herhaling: {
      waarde: 'niet-aannemelijk',
      feiten: 'Geen eerdere gebeurtenissen gevonden bij school en huisarts.',
      afweging: 'Er is niets wat zich kan herhalen.',
    },
    ontwikkeling: {
      waarde: 'zorgen',
      feiten: 'Slaapt slecht en haalt op school minder dan het kan.',
      afweging: 'De zorgen gaan over slapen en school, niet over veiligheid.',
    },
  },
  zorgen: {
    direct: {
      waarde: 'veilig',
      feiten: 'Het kind was rustig en at mee aan tafel.',
      afweging: 'Nu veilig; bij ruzie gaat het kind naar de buurvrouw en dat werkt.',
    },
    herhaling: {
      waarde: 'mogelijk',
      feiten: 'Twee keer eerder liep een ruzie uit de hand.',
      afweging: 'Het kan weer gebeuren als de spanning oploopt. Daarom is er een afspraak.',
    },
    ontwikkeling: {
      waarde: 'zorgen',
      feiten: 'Trekt zich terug en is vaak moe.',
      afweging: 'Duurt dit langer, dan raakt het kind achter.',
    },
  },
  acuut: {
    direct: {
      waarde: 'acuut-onveilig',
      feiten: 'Er is geslagen waar het kind bij was, en de ouder die sloeg is in huis.',
      afweging: 'Dit kan vanavond weer gebeuren. Het kind slaapt vannacht bij oma.',
    },
    herhaling: { waarde: 'aannemelijk', feiten: 'De derde melding in vier maanden.', afweging: 'Het wordt vaker en erger.' },
    ontwikkeling: { waarde: 'bedreigd', feiten: 'Het kind durft niet te slapen en praat zacht.', afweging: 'Zo kan dit niet doorgaan.' },
  },
} as const

export type Beeld = keyof typeof OORDEEL

async function oordeelOver(v: Verhaal, dossierId: string, beeld: Beeld, gezien: boolean): Promise<string | null> {
  const o = OORDEEL[beeld]
  const basis = gezien ? 'gezien' : 'op papier'
  const vul = <T extends { waarde: string; feiten: string; afweging: string }>(x: T) => ({
    ...x,
    basis: basis as 'gezien' | 'op papier',
    op: v.nu,
    gemeld: '',
    onbekend: gezien ? '' : 'Het kind is nog niet zelf gezien.',
  })
  const { crisisId } = await doe(v, beoordeel, {
    dossierId,
    direct: vul(o.direct),
    herhaling: vul(o.herhaling),
    ontwikkeling: vul(o.ontwikkeling),
    zicht: gezien
      ? {
          op: v.nu,
          hoe: 'in-persoon',
          alleen: 'ja',
          wie: `${v.werker.naam}, ${v.werker.partij?.naam ?? ''}`,
          indruk: zin(v, 'Vertelde rustig, keek mij aan en liet tekeningen zien.'),
        }
      : null,
  })
  return crisisId
}

/** Every born child of the household is judged: seen, or on paper only. */
export const veiligheid =
  (beeld: Beeld = 'veilig', gezien = true): Hoofdstuk =>
  async (v) => {
    for (const [i, dossierId] of v.stand.dossiers.entries()) {
      const ongeboren = (v.gezin.kinderen[i]?.leeftijd ?? 0) < 0
      if (ongeboren) await ongeborenKind(v, dossierId)
      else {
        const crisisId = await oordeelOver(v, dossierId, i === 0 ? beeld : beeld === 'acuut' ? 'zorgen' : beeld, gezien)
        if (i === 0 && beeld === 'acuut') v.stand.crisisId = crisisId
      }
    }
  }

/** For a child that is not born yet nothing can be seen: unknown, with what must become known. */
async function ongeborenKind(v: Verhaal, dossierId: string): Promise<void> {
  const o = {
    waarde: 'onbekend' as const,
    basis: 'op papier' as const,
    op: v.nu,
    feiten: '',
    gemeld: '',
    onbekend: 'Het kind is nog niet geboren. Bij de geboorte kijken we samen met de verloskundige opnieuw.',
    afweging: 'Onbekend is niet veilig: er is een afspraak voor de week van de geboorte.',
  }
  await doe(v, beoordeel, { dossierId, zicht: null, direct: o, herhaling: o, ontwikkeling: o })
}

/** The child could not be seen: tried, and written down. */
export const nietGezien: Hoofdstuk = async (v) => {
  await doe(v, legZichtVast, {
    dossierId: v.stand.dossierId,
    op: v.nu,
    hoe: 'niet-gelukt',
    alleen: 'niet-gezien',
    wie: v.werker.naam,
    indruk: 'Er werd niet opengedaan. Een briefje achtergelaten en school gebeld.',
  })
}

/** The crisis ends with a new judgement of every child. */
export const crisisVoorbij: Hoofdstuk = async (v) => {
  for (const dossierId of v.stand.dossiers) await oordeelOver(v, dossierId, 'zorgen', true)
  if (!v.stand.crisisId) return
  await doe(v, crisisSluiten, {
    dossierId: v.stand.dossierId,
    crisisId: v.stand.crisisId,
    reden: 'De ouder die sloeg woont tijdelijk ergens anders. De kinderen zijn alleen gesproken; oma komt elke avond.',
  })
}

/** An agreement for safety; with `gehouden` it is checked at once. */
export const veiligAfgesproken =
  (gehouden: 'ja' | 'nee' | null = null): Hoofdstuk =>
  async (v) => {
    const { id } = await doe(v, maakAfspraak, {
      dossierId: v.stand.dossierId,
      wat: zin(v, 'Loopt een ruzie op, dan gaat {kind} naar de buurvrouw en bellen de ouders het team.'),
      eigenaar: 'de ouders',
      van: v.nu,
      controleOp: plusDagen(v.nu, 21),
      netwerk: 'buurvrouw Ans',
      gezinWeet: true,
    })
    if (!gehouden) return
    await doe(v, controleerAfspraak, {
      dossierId: v.stand.dossierId,
      afspraakId: id,
      gehouden,
      bewijs: zin(v, 'Gevraagd aan {kind}, de ouders en de buurvrouw.'),
      oorzaak: gehouden === 'nee' ? 'De buurvrouw was een week weg.' : null,
      gevolg: gehouden === 'nee' ? 'Oma is nu de tweede plek; de sleutel ligt daar.' : null,
      volgendeControleOp: plusDagen(v.nu, 28),
    })
  }

/** The meldcode up to its fifth step. */
export const meldcode: Hoofdstuk = async (v) => {
  const basis = { dossierId: v.stand.dossierId, op: v.nu, overgeslagen: false }
  const stappen = [
    'In kaart gebracht wat is gezien en gehoord.',
    'Besproken met een collega en met Veilig Thuis, zonder naam.',
    zin(v, 'Gesproken met de ouders en met {kind}.'),
  ]
  for (const [i, toelichting] of stappen.entries()) await doe(v, meldcodeStap, { ...basis, stap: (i + 1) as 1 | 2 | 3, toelichting })
  await doe(v, meldcodeStap, {
    ...basis,
    stap: 4,
    toelichting: 'Gewogen aan de hand van de vijf vragen.',
    antwoorden: { vermoeden: 'ja', acuutOfStructureel: 'nee', zelfHulpBieden: 'ja', hulpAanvaard: 'ja', resultaatOpTijd: 'ja' },
  })
  await doe(v, meldcodeStap, {
    ...basis,
    stap: 5,
    toelichting: zin(v, 'De ouders willen hulp en {kind} ook. We bieden die zelf en kijken elke maand.'),
    uitkomst: 'hulp',
  })
}
