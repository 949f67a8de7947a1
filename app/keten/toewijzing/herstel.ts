import { tekst, type Tekst } from '../../kern/texts/tekst.ts'
import type { BerichtRegel, BewaardeBevinding } from './model.ts'

/** What a person does about a finding, and the part of the child's record where it is done (null: not in Draad). */
export interface Herstel {
  readonly doen: Tekst
  readonly deel: 'gezin' | 'hulp' | null
}

const PERSOON = /(^|\/)(Bsn|Naam|Geslachtsnaam|Achternaam|Voornamen|Voorletters|Geboortedatum|Geslacht|Relatie|Contact|Adres|Communicatie)/
const HULP =
  /(^|\/)(Toewijzing|Toegewezen|Product|StartProduct|StopProduct|Omvang|Budget|Ingangsdatum|Einddatum|Begindatum|RedenWijziging|RedenBeeindiging|StatusAanlevering)/

/** Did this organisation's side make the message that is wrong? The municipality sends what goes out. */
export function isEigenBericht(b: Pick<BerichtRegel, 'richting'>, aanbieder: boolean): boolean {
  return (b.richting === 'in') === aanbieder
}

function plaats(pad: string): 'gezin' | 'hulp' | null {
  // The last name tells most: `Client/StartProducten/StartProduct[1]/Begindatum` is about the start.
  const namen = pad.replaceAll(/\[\d+\]/g, '').split('/')
  for (const naam of namen.toReversed()) {
    if (PERSOON.test(naam)) return 'gezin'
    if (HULP.test(naam)) return 'hulp'
    if (naam === 'Client') return 'gezin'
  }
  return null
}

/**
 * What to do next about one finding: who repairs it, where, and how it goes out again. Nothing is ever resent unchanged,
 * because the receiver refuses an identification it has seen.
 * @bron iJw 3.2 TR056 (identification once), OP033 (correction is removal and new), IV013 (newest state counts)
 */
export function herstel(f: BewaardeBevinding, b: Pick<BerichtRegel, 'richting'>, aanbieder: boolean): Herstel {
  const deel = plaats(f.pad)
  if (!isEigenBericht(b, aanbieder))
    return {
      deel,
      doen: aanbieder
        ? tekst(
            'De gemeente herstelt dit en stuurt een nieuw bericht. Hoort u binnen drie werkdagen niets, bel dan.',
            'The municipality repairs this and sends a new message. Call if you hear nothing within three working days.',
          )
        : tekst(
            'De aanbieder herstelt dit en stuurt een nieuw bericht. Kloppen uw eigen gegevens? Kijk dat eerst na.',
            'The provider repairs this and sends a new message. First check that your own record is right.',
          ),
    }
  if (f.regel === 'TR056' || f.regel === 'TR101')
    return {
      deel,
      doen: tekst(
        'Dit is al eerder gestuurd. Is er iets anders? Verwijder het oude en stuur het nieuwe met een nieuwe identificatie.',
        'This was sent before. If something changed, remove the old one and send the new one under a new identification.',
      ),
    }
  if (deel === 'gezin')
    return {
      deel,
      doen: tekst(
        'Vergelijk de persoonsgegevens met het register, herstel ze en stuur een nieuw bericht.',
        'Compare the personal data with the register, correct them and send a new message.',
      ),
    }
  if (deel === 'hulp')
    return {
      deel,
      doen: tekst(
        'Vergelijk nummer, product en data met de toewijzing, herstel ze en stuur een nieuw bericht.',
        'Compare number, product and dates with the allocation, correct them and send a new message.',
      ),
    }
  if (b.richting === 'uit')
    return {
      deel: 'hulp',
      doen: tekst(
        'Kijk de opdracht bij de hulp na, herstel wat niet klopt en stuur hem opnieuw.',
        'Check the order at the help, correct what is wrong and send it anew.',
      ),
    }
  return {
    deel: null,
    doen: tekst(
      'Herstel dit in het pakket dat het bestand maakte en stuur een nieuw bericht met een nieuwe identificatie.',
      'Repair this in the software that made the file and send a new message under a new identification.',
    ),
  }
}
