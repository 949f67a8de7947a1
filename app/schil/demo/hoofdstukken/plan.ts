import { plusDagen } from '@draad/stelsel'
import {
  beantwoordFamiliegroepsplan,
  biedFamiliegroepsplanAan,
  bewaarPlan,
  evalueerPlan,
  legAkkoordVast,
  maakPlan,
  stelPlanVast,
} from '../../../keten/plan/commands.ts'
import { sluiten } from '../../../keten/nazorg/commands.ts'
import { AKKOORD, NIET_AKKOORD, VERANDERT } from '../teksten/plan.ts'
import { doe, eersteOuder, eigenId, kind, kinderen, ouders, zin, type Hoofdstuk, type Verhaal } from '../verhaal.ts'

/** The family hears that it may make its own plan, and answers. */
export const familiegroepsplan =
  (antwoord: 'aanvaard' | 'niet' | 'later'): Hoofdstuk =>
  async (v) => {
    const { aanbodId } = await doe(v, biedFamiliegroepsplanAan, {
      dossierId: v.stand.dossierId,
      op: v.nu,
      door: v.werker.naam,
      aan: eersteOuder(v).naam,
      uitleg: 'Uitgelegd wat het is, dat familie en buren mogen meedoen, en dat er iemand is die daarbij helpt.',
    })
    const woorden = {
      aanvaard: 'Ja, met oma en mijn zus erbij.',
      niet: 'Nee, ik wil de familie hier niet in hebben.',
      later: 'Nu niet. Vraag het nog eens na de vakantie.',
    }[antwoord]
    await doe(v, beantwoordFamiliegroepsplan, {
      dossierId: v.stand.dossierId,
      aanbodId,
      op: v.nu,
      antwoord,
      van: eersteOuder(v).naam,
      woorden,
    })
    if (antwoord !== 'aanvaard') return
    await doe(v, maakPlan, {
      dossierId: v.stand.dossierId,
      soort: 'familiegroepsplan',
      opgesteldDoor: `${eersteOuder(v).naam} met oma en een tante`,
      gezinGeeftInzage: true,
    })
  }

export interface PlanOpties {
  /** Days until the plan is looked at again. */
  readonly evaluatieNa?: number
  /** Somebody disagrees; the plan holds, the words are kept. */
  readonly oneens?: boolean
  /** Stop at a draft that nobody has made final. */
  readonly concept?: boolean
}

function inhoud(v: Verhaal, m: PlanOpties) {
  const doelen = v.gezin.vraag.doelen
    .slice(0, 2)
    .map((d) => ({
      id: eigenId(v),
      tekst: d.doel,
      vanWie: v.r.kies(['jeugdige', 'gezin', 'ouder'] as const),
      maat: d.maat,
      begin: String(d.nu),
      streef: String(d.streef),
    }))
  v.stand.doelen = doelen.map((d) => d.id)
  const uiterlijk = plusDagen(v.nu, 42)
  const acties = [
    {
      id: eigenId(v),
      wat: zin(v, 'Met de leerkracht afspreken hoe {kind} pauze krijgt'),
      wie: v.werker.naam,
      zegtJa: true,
      uiterlijk: plusDagen(v.nu, 14),
      domein: 'school' as const,
    },
    {
      id: eigenId(v),
      wat: zin(v, 'Elke avond een half uur samen, zonder telefoon'),
      wie: eersteOuder(v).naam,
      zegtJa: true,
      uiterlijk,
      domein: 'opvoeden' as const,
    },
  ]
  return {
    gezin: {
      aanleiding: v.gezin.vraag.ouder,
      analyse: zin(v, v.gezin.vraag.sterk.join(' ') || 'Het gezin is open over wat niet lukt.'),
      ouderhulp: 'De ouders praten elke maand met het team over wat zij nodig hebben.',
      doelen: [],
      acties: [],
      netwerk: [
        { naam: 'oma Wil', relatie: 'oma', afspraak: 'Haalt op woensdag op en eet mee.', grens: 'Niet in het weekend.', magBenaderd: true },
      ],
      helpers: [{ naam: v.werker.naam, organisatie: v.werker.partij?.naam ?? '', taak: 'houdt de draad vast' }],
      netwerkLeegReden: '',
      evaluatieOp: plusDagen(v.nu, m.evaluatieNa ?? 120),
    },
    kinderen: v.stand.dossiers.map((dossierId, i) => ({
      dossierId,
      inhoud:
        i === 0
          ? {
              hulp: zin(v, 'Iemand die {kind} elke week spreekt en met de ouders oefent.'),
              verwachting: zin(v, 'Je krijgt één vaste persoon. Die komt elke week en zegt het als er iets verandert.'),
              verwachtingBevestigd: kind(v).leeftijd >= 4,
              doelen,
              acties,
              zonderDoelReden: '',
            }
          : {
              hulp: '',
              verwachting: '',
              verwachtingBevestigd: false,
              doelen: [],
              acties: [],
              zonderDoelReden: 'Met dit kind gaat het goed. We vragen bij elke evaluatie hoe het gaat.',
            },
    })),
  }
}

/** Who must say something of the plan says it in their own words. */
async function akkoorden(v: Verhaal, versie: number, oneens: boolean): Promise<void> {
  const basis = { dossierId: v.stand.dossierId, planId: v.stand.planId, versie }
  for (const [i, o] of ouders(v)
    .filter((x) => x.plaats === 'ouder')
    .entries())
    await doe(v, legAkkoordVast, {
      ...basis,
      persoonId: o.id,
      van: o.naam,
      rol: 'ouder',
      mate: oneens && i === 0 ? 'niet' : v.r.kies(['eens', 'eens', 'deels'] as const),
      woorden: zin(v, v.r.kies(oneens && i === 0 ? NIET_AKKOORD : AKKOORD.ouder)),
    })
  for (const [i, k] of kinderen(v).entries()) {
    if ((v.gezin.kinderen[i]?.leeftijd ?? 0) < 8) continue
    await doe(v, legAkkoordVast, {
      ...basis,
      dossierId: v.stand.dossiers[i] ?? basis.dossierId,
      persoonId: k.id,
      van: k.naam,
      rol: 'jeugdige',
      mate: v.r.kies(['eens', 'deels'] as const),
      woorden: v.r.kies(AKKOORD.kind),
    })
  }
}

/** A plan with goals that can be measured, agreed on in own words, and made final. */
export const planMaken =
  (m: PlanOpties = {}): Hoofdstuk =>
  async (v) => {
    const { dossierId } = v.stand
    const { planId } = await doe(v, maakPlan, { dossierId, soort: 'ondersteuningsplan' })
    v.stand.planId = planId
    const { versie } = await doe(v, bewaarPlan, { dossierId, planId, versie: 1, ...inhoud(v, m) })
    if (m.concept) return
    await akkoorden(v, versie, m.oneens ?? false)
    await doe(v, stelPlanVast, {
      dossierId,
      planId,
      versie,
      zonderAkkoordReden: ouders(v).length === 0 || kind(v).leeftijd < 0 ? 'De verzorger heeft meegelezen en getekend.' : null,
      laterReden: null,
    })
  }

/** Together with the family: does the plan work? */
export const planEvalueren =
  (volgendeNa = 120): Hoofdstuk =>
  async (v) => {
    await doe(v, evalueerPlan, {
      dossierId: v.stand.dossierId,
      planId: v.stand.planId,
      op: v.nu,
      aanwezig: [
        { naam: eersteOuder(v).naam, rol: 'ouder' },
        { naam: kind(v).roepnaam, rol: 'jeugdige' },
        { naam: v.werker.naam, rol: 'professional' },
      ],
      doelen: v.stand.doelen.map((doelId, i) => ({
        doelId,
        stand: i === 0 ? 'deels' : v.r.kies(['bereikt', 'deels', 'onbekend'] as const),
        waarde: i === 0 ? 'halverwege' : null,
        woorden: [
          {
            van: kind(v).roepnaam,
            woorden: v.r.kies(['Het gaat beter dan eerst.', 'Soms wel, soms niet.', 'Ik vergeet het als ik boos ben.']),
          },
        ],
      })),
      watVerandert: zin(v, v.r.kies(VERANDERT)),
      volgendeOp: plusDagen(v.nu, volgendeNa),
    })
  }

/** The question was about one child: brothers and sisters were looked at along the way and need nothing now. */
export const anderenKlaar: Hoofdstuk = async (v) => {
  for (const [i, dossierId] of v.stand.dossiers.entries()) {
    const k = v.gezin.kinderen[i]
    if (i === 0 || !k) continue
    await doe(v, sluiten, {
      dossierId,
      reden: 'anders',
      toelichting: zin(v, `De vraag ging over {kind}. Met ${k.roepnaam} is gepraat en het gaat goed.`),
      meningKind:
        k.leeftijd < 4 ? 'Te jong om te vragen; vrolijk gezien bij het spelen.' : `${k.roepnaam}: "Met mij hoeft niemand te praten."`,
      meningOuders: 'Eens: zij bellen als dat verandert.',
      zonderNazorgReden: zin(v, 'De regisseur ziet het hele gezin bij elke evaluatie van {kind}.'),
    })
  }
}
