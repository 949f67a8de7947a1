import { Button } from '@nl-design-system-candidate/button-react'
import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { Verwijzing, type VerwijzingProps } from '../navigatie.tsx'
import { Icoon, type IcoonNaam } from './Icoon.tsx'

export type KnopSoort = 'eerste' | 'tweede' | 'stil'
const DOEL = { eerste: 'primary', tweede: 'secondary', stil: 'subtle' } as const

export interface KnopProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  /** `eerste` is what most people come here to do: at most one on a screen. Default `tweede`. */
  soort?: KnopSoort
  /** For something that cannot be undone. */
  gevaar?: boolean
  /** Being done: stays focusable, does nothing, says so. */
  bezig?: boolean
  /** Not possible now; stays focusable, so that a screen reader can find out. Say why beside it. */
  uit?: boolean
  icoon?: IcoonNaam
  /** Show the icon only; the words stay for a screen reader. */
  alleenIcoon?: boolean
  ref?: Ref<HTMLButtonElement>
  children: ReactNode
}

/**
 * A button: something happens. For going somewhere use {@link KnopLink}.
 *
 * @example <Knop soort="eerste" bezig={neem.bezig} onClick={bewaar}>Neem besluit</Knop>
 */
export function Knop({ soort = 'tweede', gevaar, bezig, uit, icoon, alleenIcoon, onClick, ...rest }: KnopProps) {
  return (
    <Button
      purpose={DOEL[soort]}
      {...(gevaar ? { hint: 'negative' } : {})}
      busy={bezig === true}
      disabled={uit === true}
      iconOnly={alleenIcoon === true}
      {...(icoon ? { iconStart: <Icoon naam={icoon} /> } : {})}
      onClick={bezig || uit ? (e) => e.preventDefault() : onClick}
      {...rest}
    />
  )
}

/** A link that looks like a button: takes you somewhere. */
export function KnopLink({
  soort = 'tweede',
  icoon,
  children,
  className,
  ...rest
}: VerwijzingProps & { soort?: KnopSoort; icoon?: IcoonNaam }) {
  return (
    <Verwijzing kaal className={['nl-button', `nl-button--${DOEL[soort]}`, className].filter(Boolean).join(' ')} {...rest}>
      {icoon && <Icoon naam={icoon} />}
      {children}
    </Verwijzing>
  )
}
