/**
 * Contrast of two colours as WCAG 2.2 counts it, from `#rrggbb`. 4.5 is needed for text, 3 for large text, icons and
 * the edges of things one must be able to see.
 * @bron WCAG 2.2, success criteria 1.4.3 and 1.4.11
 */
export function contrast(voor: string, achter: string): number {
  const [licht = 0, donker = 0] = [helderheid(voor), helderheid(achter)].sort((a, b) => b - a)
  return (licht + 0.05) / (donker + 0.05)
}

function helderheid(hex: string): number {
  const m = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex)
  if (!m) throw new Error(`not a colour: ${hex}`)
  const [r = 0, g = 0, b = 0] = m.slice(1).map((deel) => {
    const c = Number.parseInt(deel, 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Custom properties with a plain colour, from the text of a stylesheet. */
export function kleurenUit(css: string): Record<string, string> {
  return Object.fromEntries([...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map((m) => [m[1] ?? '', (m[2] ?? '').toLowerCase()]))
}
