import { Stapel, Toon, useVraag, type DossierdeelProps } from '../../../kern/ui/index.ts'
import type { onderzoekVan } from '../queries.ts'
import { Belang } from './Belang.tsx'
import { MagRaam } from './Mag.tsx'
import { EigenKracht } from './EigenKracht.tsx'
import { Expertise } from './Expertise.tsx'
import { Gesprekken } from './Gesprekken.tsx'
import { Probleem } from './Probleem.tsx'

export type Onderzoek = NonNullable<(typeof onderzoekVan)['_uit']>
export interface Deel {
  dossierId: string
  a: Onderzoek
}

/** The inquiry of one child, in the order in which it goes: talk, words, expertise, own strength, weighing. */
export default function OnderzoekDeel({ dossierId }: DossierdeelProps) {
  const vraag = useVraag<typeof onderzoekVan>('onderzoek.stand', { dossierId })
  return (
    <Toon vraag={vraag}>
      {(a) => (
        <MagRaam value={a.mag}>
          <Stapel>
            <Gesprekken dossierId={dossierId} a={a} />
            <Probleem dossierId={dossierId} a={a} />
            <Expertise dossierId={dossierId} a={a} />
            <EigenKracht dossierId={dossierId} a={a} />
            <Belang dossierId={dossierId} a={a} />
          </Stapel>
        </MagRaam>
      )}
    </Toon>
  )
}
