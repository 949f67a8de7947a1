const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const isUuid = (w: unknown): w is string => typeof w === 'string' && UUID.test(w)

/**
 * Under which key the draft of a form is kept: the command with the things it is about. A form that only confirms (nothing
 * but keys and a version to start with) has nothing to keep.
 *
 * @example conceptSleutel('nazorg.contact', { dossierId: '0190…', verslag: '' }) // 'nazorg.contact:0190…'
 */
export function conceptSleutel(naam: string | undefined, begin: object): string | undefined {
  const delen = Object.entries(begin)
  if (!naam || delen.every(([k, w]) => k === 'versie' || isUuid(w))) return undefined
  return [naam, ...delen.map(([, w]) => w).filter(isUuid)].join(':').slice(0, 200)
}
