import { plusDagen, plusMaanden } from '@draad/stelsel'
import {
  bewaarBelang,
  gaEigenKrachtNa,
  geefAdvies,
  koppelStemTerug,
  legEigenKrachtVast,
  legGeenStemVast,
  legGesprekVast,
  legProbleemVast,
  legStemVast,
  legWeerwoordVast,
  stelBelangVast,
  stelUitspraakVast,
  voegUitspraakToe,
  vraagExpertise,
} from '../../../keten/onderzoek/commands.ts'
import { BELANG, GEDAAN, GESPREK, WEERWOORD } from '../teksten/onderzoek.ts'
import { doe, eersteOuder, kind, kinderen, ouders, zin, type Hoofdstuk, type Verhaal } from '../verhaal.ts'

/** Children of the family whom a talk is about, with themselves on the list. */
function deelnemers(v: Verhaal, kindErbij: boolean) {
  const over = kinderen(v).map((m, i) => {
    const k = v.gezin.kinderen[i]
    const basis = { persoonId: m.id, naam: m.naam, rol: 'jeugdige' as const, uitgenodigd: true }
    if (k && k.leeftijd < 0)
      return {
        ...basis,
        uitgenodigd: false,
        aanwezig: 'niet' as const,
        reden: 'nog niet geboren',
        wieBesliste: v.werker.naam,
        wildeMeedoen: 'onbekend' as const,
        alternatief: 'vertegenwoordiger' as const,
      }
    if (kindErbij || i > 0)
      return {
        ...basis,
        aanwezig: i === 0 ? ('geheel' as const) : ('deels' as const),
        ...(i === 0 ? {} : { reden: 'speelde boven', wieBesliste: 'het kind zelf' }),
      }
    return {
      ...basis,
      aanwezig: 'niet' as const,
      reden: 'was op school',
      wieBesliste: 'de ouders',
      wildeMeedoen: 'ja' as const,
      alternatief: 'apart-gesprek' as const,
    }
  })
  return [
    ...over,
    ...ouders(v)
      .slice(0, 2)
      .map((o) => ({ persoonId: o.id, naam: o.naam, rol: 'ouder' as const, uitgenodigd: true, aanwezig: 'geheel' as const })),
  ]
}

/** The first talk with the family at home, about every child. */
export const eersteGesprek =
  (kindErbij = true): Hoofdstuk =>
  async (v) => {
    const { gesprekId } = await doe(v, legGesprekVast, {
      dossierId: v.stand.dossierId,
      ookVoor: v.stand.dossiers.slice(1),
      op: v.nu,
      plek: v.r.kies(['thuis', 'thuis', 'kantoor', 'school'] as const),
      waarover: zin(v, v.r.kies(GESPREK)),
      deelnemers: deelnemers(v, kindErbij),
    })
    v.stand.gesprekId = gesprekId
    await doe(v, legProbleemVast, {
      dossierId: v.stand.dossierId,
      van: 'ouder',
      vanNaam: eersteOuder(v).naam,
      woorden: v.gezin.vraag.ouder,
      op: v.nu,
    })
  }

export interface StemOpties {
  readonly woorden?: string
  readonly geheim?: boolean
}

/** The child is heard, alone, and its words are kept as they were said. */
export const kindHoren =
  (m: StemOpties = {}): Hoofdstuk =>
  async (v) => {
    const woorden = m.woorden ?? v.gezin.vraag.gesprek ?? v.gezin.vraag.kind
    if (kind(v).leeftijd < 4 || !woorden) return nietGehoord(v)
    const { stemId } = await doe(v, legStemVast, {
      dossierId: v.stand.dossierId,
      gesprekId: null,
      op: v.nu,
      vorm: kind(v).leeftijd < 8 ? 'tekening' : 'gesprek',
      eigenWoorden: woorden,
      alleen: true,
      nietVoorOuders: m.geheim ?? false,
    })
    v.stand.stemId = stemId
    v.stand.stemGeheim = m.geheim ?? false
  }

/** A child who is too young, or not born: why, discussed with a colleague, and another way. */
async function nietGehoord(v: Verhaal): Promise<void> {
  const ongeboren = kind(v).leeftijd < 0
  await doe(v, legGeenStemVast, {
    dossierId: v.stand.dossierId,
    op: v.nu,
    reden: ongeboren ? 'ongeboren' : 'te-jong',
    toelichting: zin(v, ongeboren ? 'Er is nog geen kind om te horen.' : '{kind} kan nog niet vertellen wat er speelt.'),
    alternatief: ongeboren ? 'geen' : 'observatie',
    alternatiefHoe: ongeboren ? null : zin(v, 'Twee keer een uur meegekeken bij het spelen thuis.'),
    besprokenMetId: v.wie.collega.id,
  })
}

/** The child hears what was done with its words. */
export const terugVertellen =
  (gedaan?: string): Hoofdstuk =>
  async (v) => {
    if (!v.stand.stemId) return
    await doe(v, koppelStemTerug, {
      dossierId: v.stand.dossierId,
      stemId: v.stand.stemId,
      op: v.nu,
      hoe: 'Samen gepraat, zonder de ouders erbij',
      verteldAan: 'jeugdige',
      gewicht: kind(v).leeftijd >= 12 ? 'zwaar' : 'meegewogen',
      gewichtReden: zin(v, '{kind} kan goed zeggen wat helpt en wat niet.'),
      gedaan: zin(v, gedaan ?? v.r.kies(GEDAAN)),
      reactie: v.r.kies(['Oké.', 'Fijn dat je het nog weet.', 'Ik had gehoopt dat het sneller ging.', 'Goed. Dan weet ik het.']),
    })
  }

/** What was seen and said, each with its kind and source; one of them can be disputed. */
export const feiten =
  (m: { betwist?: boolean; aantal?: number } = {}): Hoofdstuk =>
  async (v) => {
    for (const [i, u] of v.gezin.vraag.uitspraken.slice(0, m.aantal ?? 2).entries()) {
      const bezwarend = m.betwist === true && i === 0
      const { uitspraakId } = await doe(v, voegUitspraakToe, {
        dossierId: v.stand.dossierId,
        soort: u.soort,
        tekst: u.tekst,
        bron: u.bron,
        over: bezwarend ? eersteOuder(v).naam : null,
        bezwarend,
        waargenomenOp: plusDagen(v.nu, -9),
        nagegaan: u.soort === 'feit' ? 'gezien' : 'niet',
        nagegaanHoe: u.soort === 'feit' ? 'Zelf gezien bij het huisbezoek.' : null,
        diagnosticus: u.diagnosticus,
        diagnoseOp: u.soort === 'diagnose' ? plusMaanden(v.nu, -14) : null,
      })
      if (bezwarend)
        await doe(v, legWeerwoordVast, {
          dossierId: v.stand.dossierId,
          uitspraakId,
          soort: 'betwist',
          van: eersteOuder(v).naam,
          woorden: zin(v, v.r.kies(WEERWOORD)),
          op: v.nu,
        })
      await doe(v, stelUitspraakVast, { dossierId: v.stand.dossierId, uitspraakId, versie: 1 })
      v.stand.feiten.push(uitspraakId)
    }
  }

/** What the family can do itself, and when somebody asks how that goes. */
export const eigenKracht: Hoofdstuk = async (v) => {
  const { id } = await doe(v, legEigenKrachtVast, {
    dossierId: v.stand.dossierId,
    antwoord: zin(v, v.gezin.vraag.sterk[0] ?? '{kind} heeft een oma die vaak helpt.'),
    ervaren: 'niet-vervelend',
    contra: { verslaving: 'nee', psychiatrie: 'onbekend', onveilig: 'nee' },
    uitkomst: 'naast-hulp',
    oplossingen: [
      {
        wat: zin(v, 'Oma haalt {kind} op woensdag op.'),
        wie: 'oma',
        wanneer: 'elke woensdag',
        hoe: 'met de fiets',
        verwachtEffect: 'een rustige middag per week',
      },
    ],
    nazorgOp: plusDagen(v.nu, 40),
  })
  v.stand.eigenKrachtId = id
}

/** Asked how it went with what the family does itself. */
export const eigenKrachtNagegaan: Hoofdstuk = async (v) => {
  await doe(v, gaEigenKrachtNa, {
    dossierId: v.stand.dossierId,
    eigenKrachtId: v.stand.eigenKrachtId,
    op: v.nu,
    effect: 'Oma haalt op woensdag op. Dat gaat goed, behalve in de vakanties.',
    oordeel: 'deels',
  })
}

/** A behavioural scientist looks along, advises, and is heard. */
export const deskundige =
  (advies = true): Hoofdstuk =>
  async (v) => {
    const { id } = await doe(v, vraagExpertise, {
      dossierId: v.stand.dossierId,
      soort: 'gedragswetenschap',
      waarom: zin(v, 'Wij willen weten of er bij {kind} meer speelt dan spanning.'),
      medewerkerId: v.wie.gedrag.id,
    })
    if (!advies) return
    v.klok.verstrijk(3 * 3_600_000)
    await doe(
      v,
      geefAdvies,
      {
        dossierId: v.stand.dossierId,
        expertiseId: id,
        advies: zin(v, 'Begin met rust en een vast ritme. Doe pas daarna onderzoek: nu zou de uitslag vooral de spanning meten.'),
        effect: 'De hulp begint thuis, en niet met een test.',
      },
      v.wie.gedrag,
    )
  }

/** Expertise is needed and nobody has it yet: counted, and visible. */
export const expertiseMist: Hoofdstuk = async (v) => {
  await doe(v, vraagExpertise, {
    dossierId: v.stand.dossierId,
    soort: 'taal-cultuur',
    waarom: zin(v, 'Wij missen iemand die de taal van de ouders spreekt en met hen over {kind} kan praten.'),
  })
}

/** What is best for this child is weighed and made final, by two professions. */
export const belangWegen: Hoofdstuk = async (v) => {
  const { dossierId } = v.stand
  const secties = Object.fromEntries(Object.entries(BELANG).map(([s, t]) => [s, zin(v, v.r.kies(t))]))
  const { versie } = await doe(v, bewaarBelang, {
    dossierId,
    versie: 0,
    secties,
    disciplines: [
      { naam: v.werker.naam, discipline: 'jeugd- en gezinsprofessional' },
      { naam: v.wie.gedrag.naam, discipline: 'gedragswetenschapper' },
    ],
    zonderExpertiseReden: 'Het kind kan niet wachten; de ontbrekende kennis komt er later bij.',
  })
  await doe(v, stelBelangVast, { dossierId, versie })
}
