import { Heading } from '@nl-design-system-candidate/heading-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import type { HTMLAttributes } from 'react'

type Niveau = 1 | 2 | 3 | 4 | 5 | 6

/** A heading. `niveau` is its place in the outline; `alsNiveau` only its size. */
export function Kop({ niveau = 2, alsNiveau, ...rest }: HTMLAttributes<HTMLHeadingElement> & { niveau?: Niveau; alsNiveau?: Niveau }) {
  return <Heading level={niveau} appearance={`level-${alsNiveau ?? niveau}`} {...rest} />
}

/** A paragraph; `inleiding` is the larger first one. */
export function Alinea({ inleiding, ...rest }: HTMLAttributes<HTMLParagraphElement> & { inleiding?: boolean }) {
  return <Paragraph {...(inleiding ? { purpose: 'lead' as const } : {})} {...rest} />
}
