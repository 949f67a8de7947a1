import { use, useState } from 'react'
import { FormulierContext } from '../../../kern/ui/formulier/stand.ts'
import { gelijk } from '../../../kern/ui/formulier/pad.ts'
import { inWoorden } from '../../../kern/ui/formulier/verschillen.ts'
import { alsMislukt, Dialoog, Fout, Knop, useT, useToast, useWaarden, Vergelijk, type Keus, type Mislukt } from '../../../kern/ui/index.ts'
import type { BesluitInhoud } from '../model.ts'
import { teksten } from '../teksten.ts'

/** The draft as the form holds it: with the version it was based on. */
export type Concept = BesluitInhoud & { readonly versie: number }

const LABELS = {
  vraag: 'k.vraag',
  motivering: 'k.waarom',
  feiten: 'k.feiten',
  alternatieven: 'k.alternatieven',
  schadeIngrijpen: 'k.schade',
  schadeNietIngrijpen: 'k.schadeNiet',
  organisatorisch: 'k.organisatie',
  kind: 'k.kind',
  ouders: 'k.ouders',
  voorzieningen: 'v.titel',
  beeindigt: 'k.stopt',
  weigering: 'k.weiger',
  oorzaak: 'k.oorzaak',
  verschilMotief: 'k.verschil',
  herbeoordelingOp: 'k.herbeoordeling',
  vervolg: 'k.vervolg',
  kindTekst: 'k.kindTekst',
  bezwaarAdres: 'k.bezwaarAdres',
} as const satisfies Record<keyof BesluitInhoud, keyof typeof teksten>

/**
 * Keeps an unfinished draft for colleagues, without asking for what is still missing. When a colleague was first, both
 * texts are laid side by side; until parts are chosen nothing is written over theirs.
 */
export function BewaarKnop({ houd }: { houd: (concept: Concept) => Promise<void> }) {
  const t = useT(teksten)
  const meld = useToast()
  const waarden = useWaarden<Concept>()
  const stand = use(FormulierContext)
  const [fout, zetFout] = useState<Mislukt | null>(null)
  const anders = fout?.code === 'conflict' ? (fout.anders as Concept | undefined) : undefined
  const bewaar = async () => {
    zetFout(null)
    try {
      await houd(waarden)
      meld(t('s.bewaard'))
    } catch (e) {
      zetFout(alsMislukt(e))
    }
  }
  const kies = (keuzes: Record<string, Keus>, ander: Concept) => {
    for (const [pad, keus] of Object.entries(keuzes)) if (keus === 'ander') stand?.zet(pad, ander[pad as keyof BesluitInhoud])
    stand?.zet('versie', ander.versie)
    zetFout(null)
  }
  return (
    <>
      <Knop onClick={() => void bewaar()}>{t('s.bewaar')}</Knop>
      {fout && !anders && <Fout fout={fout} />}
      {fout && anders && (
        <Dialoog titel={fout.tekst} breed sluit={() => zetFout(null)}>
          <Vergelijk
            verschillen={(Object.keys(LABELS) as (keyof BesluitInhoud)[])
              .filter((k) => !gelijk(waarden[k], anders[k]))
              .map((k) => ({ pad: k, label: t(LABELS[k]), mijn: inWoorden(waarden[k]), ander: inWoorden(anders[k]) }))}
            kies={(keuzes) => kies(keuzes, anders)}
          />
        </Dialoog>
      )}
    </>
  )
}
