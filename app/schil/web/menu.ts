import type { MenuItem } from '../../kern/ui/index.ts'

/**
 * Menu for this user: only pages that exist, only for the functions they are meant for, each path once. What is not
 * shown is not thereby forbidden, nor the reverse: the server decides that for every request.
 */
export function menuVoor(items: readonly MenuItem[], paden: readonly string[], functies: readonly string[]): MenuItem[] {
  const uit = new Map<string, MenuItem>()
  for (const item of items) {
    if (!paden.includes(item.pad) || uit.has(item.pad)) continue
    if (item.functies && !item.functies.some((f) => functies.includes(f))) continue
    uit.set(item.pad, item)
  }
  return [...uit.values()].sort((a, b) => a.volgorde - b.volgorde)
}

/** Is this item the one we are in? `/` only exactly; others also for what lies under them. */
export function isActief(item: string, pad: string): boolean {
  return item === '/' ? pad === '/' : pad === item || pad.startsWith(`${item}/`)
}

/** `/dossiers/{dossierId}/{deel?}` as the router writes it: `/dossiers/$dossierId/{-$deel}`. */
export function routerPad(pad: string): string {
  return pad.replaceAll(/\{(\w+)\}/g, '$$$1').replaceAll(/\{(\w+)\?\}/g, '{-$$$1}')
}

/** Two paths with the same shape answer to the same addresses, whatever their parameters are called. */
export function vorm(pad: string): string {
  return pad.replaceAll(/\/\{\w+\?\}/g, '').replaceAll(/\{\w+\}/g, '{}')
}
