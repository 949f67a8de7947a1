import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { z } from 'zod'
import { priveSleutel, publiekeSleutel } from '../../kern/post/ondertekend.ts'
import type { Postinstelling } from './model.ts'

const Bestand = z.strictObject({
  naam: z.string().min(1).max(100),
  sleutel: z.string().min(1),
  tegenpartijen: z.array(
    z.strictObject({
      naam: z.string().min(1).max(100),
      codes: z.array(z.string().regex(/^\d{4}$|^\d{8}$/)).min(1),
      url: z
        .url({ protocol: /^https?$/ })
        .nullish()
        .transform((u) => u ?? null),
      sleutel: z.string().min(1),
    }),
  ),
})

/** A private network may be plain; anything else goes over TLS, because messages hold citizen numbers. */
function veiligAdres(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}

/**
 * Reads the settings of messages over HTTP; key files are found beside the file. A wrong one is a sentence that says
 * which and what is allowed.
 */
export function leesPostinstelling(pad: string): Postinstelling {
  const wat = (waarom: string) => new Error(`DRAAD_POST (${pad}): ${waarom}`)
  let ruw: unknown
  try {
    ruw = JSON.parse(readFileSync(pad, 'utf8'))
  } catch (e) {
    throw wat(`cannot be read as JSON: ${(e as Error).message}`)
  }
  const uit = Bestand.safeParse(ruw)
  if (!uit.success) throw wat(uit.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '))
  const sleutel = (naam: string, lees: typeof priveSleutel) => {
    try {
      return lees(readFileSync(resolve(dirname(pad), naam), 'utf8'))
    } catch (e) {
      throw wat(`key file ${naam}: ${(e as Error).message}`)
    }
  }
  const d = uit.data
  const namen = d.tegenpartijen.map((t) => t.naam)
  const dubbel = [...namen, ...d.tegenpartijen.flatMap((t) => (t.url ? t.codes : []))].find((x, i, a) => a.indexOf(x) !== i)
  if (dubbel) throw wat(`"${dubbel}" stands at two counterparts; each name and each code with a url once.`)
  const open = d.tegenpartijen.find((t) => t.url !== null && !veiligAdres(t.url))
  if (open) throw wat(`${open.naam}: ${open.url} must be https, because messages hold citizen numbers.`)
  return {
    naam: d.naam,
    sleutel: sleutel(d.sleutel, priveSleutel),
    tegenpartijen: d.tegenpartijen.map((t) => ({ ...t, sleutel: sleutel(t.sleutel, publiekeSleutel) })),
  }
}
