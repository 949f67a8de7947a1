/** What a key does: `g w` means first g, then w. */
export type Sneltoets = '/' | '?' | 'g w' | 'g n'

export interface ToetsStand {
  vorige: string | null
  sinds: number
}

/** Which shortcut this key completes, given the key before it (within a second and a half). Pure, so that it can be tested. */
export function welkeSneltoets(stand: ToetsStand, toets: string, nu: number): { sneltoets: Sneltoets | null; stand: ToetsStand } {
  const leeg: ToetsStand = { vorige: null, sinds: 0 }
  if (stand.vorige === 'g' && nu - stand.sinds < 1500) {
    if (toets === 'w') return { sneltoets: 'g w', stand: leeg }
    if (toets === 'n') return { sneltoets: 'g n', stand: leeg }
  }
  if (toets === '/' || toets === '?') return { sneltoets: toets, stand: leeg }
  return { sneltoets: null, stand: toets === 'g' ? { vorige: 'g', sinds: nu } : leeg }
}

/** Is the user typing here? Then keys are letters, not shortcuts. */
export function typt(doel: EventTarget | null): boolean {
  if (!(doel instanceof HTMLElement)) return false
  return doel.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(doel.tagName) || doel.closest('dialog') !== null
}

const SLEUTEL = 'draad.sneltoetsen'

/** Shortcuts of one letter can be turned off (WCAG 2.1.4); a setting of this device. */
export function staanAan(): boolean {
  return localStorage.getItem(SLEUTEL) !== 'uit'
}

export function zetAan(aan: boolean): void {
  localStorage.setItem(SLEUTEL, aan ? 'aan' : 'uit')
}
