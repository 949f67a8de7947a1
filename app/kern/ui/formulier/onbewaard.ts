/**
 * Work that would be lost by going away. Forms add themselves; the shell asks before it leaves a page.
 */
const open = new Set<string>()

/** Adds or removes a form with unsaved work. */
export function zetOnbewaard(id: string, onbewaard: boolean): void {
  if (onbewaard) open.add(id)
  else open.delete(id)
}

/** Is there a form whose content is kept nowhere? */
export function isOnbewaard(): boolean {
  return open.size > 0
}
