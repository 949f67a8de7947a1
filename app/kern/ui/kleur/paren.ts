/**
 * Every pair of colours that meet on the screen, and the contrast they need: 4.5 for text, 3 for edges and marks.
 * A new theme or a new part adds its pairs here; the test does the rest.
 */
export const TEKSTPAREN: readonly (readonly [voor: string, achter: string])[] = [
  ...['--thema-papier', '--thema-grond', '--thema-grond-2'].flatMap((achter) =>
    ['--thema-inkt', '--thema-inkt-2', '--thema-link', '--thema-link-actief'].map((voor) => [voor, achter] as const),
  ),
  ['--thema-inkt-3', '--thema-papier'],
  ['--thema-inkt-3', '--thema-grond'],
  ['--thema-papier', '--thema-inkt'],
  ['--thema-papier', '--thema-draad'],
  ['--thema-draad', '--thema-papier'],
  ['--thema-draad', '--thema-stem'],
  ['--thema-inkt', '--thema-stem'],
  ['--thema-inkt-2', '--thema-stem'],
  ['--thema-op-knop', '--thema-knop'],
  ['--thema-op-knop', '--thema-knop-over'],
  ['--thema-knop', '--thema-papier'],
  ['--thema-inkt', '--thema-draad-zacht'],
  ['--te-laat', '--thema-papier'],
  ['--te-laat', '--thema-grond'],
  ['--te-laat', '--te-laat-zacht'],
  ['--thema-inkt', '--te-laat-zacht'],
  ['--let-op', '--thema-papier'],
  ['--let-op', '--thema-grond'],
  ['--let-op', '--let-op-zacht'],
  ['--thema-inkt', '--let-op-zacht'],
  ['--goed', '--thema-papier'],
  ['--goed', '--goed-zacht'],
  ['--thema-inkt', '--goed-zacht'],
  ['--weten', '--weten-zacht'],
  ['--thema-inkt', '--weten-zacht'],
  ['--op-wacht', '--wacht-1'],
  ['--op-wacht', '--wacht-2'],
  ['--op-onderweg', '--onderweg'],
  ['--op-overbrugging', '--overbrugging-1'],
  ['--op-overbrugging', '--overbrugging-2'],
  ['--op-hulp', '--hulp'],
  ['--op-hulp', '--hulp-2'],
  ['--op-afgesloten', '--afgesloten-1'],
  ['--op-afgesloten', '--afgesloten-2'],
]

/** Edges of inputs, the thread, the focus ring: must be seen, are not read. */
export const RANDPAREN: readonly (readonly [voor: string, achter: string])[] = [
  ['--thema-rand', '--thema-papier'],
  ['--thema-rand', '--thema-grond'],
  ['--thema-draad', '--thema-papier'],
  ['--thema-draad', '--thema-grond'],
  ['--focus', '--thema-papier'],
  ['--focus', '--thema-grond'],
  ['--onderweg', '--thema-papier'],
  ['--hulp', '--thema-papier'],
]
