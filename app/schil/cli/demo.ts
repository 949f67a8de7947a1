import { createReadStream, createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { verzamel } from '../../kern/command/register.ts'
import { Sleutels } from '../../kern/crypto/sleutels.ts'
import { datumVan, echteKlok } from '../../kern/time/klok.ts'
import { gebruikSleutels } from '../../register/public.ts'
import { openDatabase, werkBij } from '../database.ts'
import { leesInstellingen } from '../instellingen.ts'
import { APP, KAMERS } from '../kamers.ts'
import { lopend } from '../opstart.ts'
import { leesStroom, schrijfStroom } from '../demo/stroom.ts'
import { rolverdeling, schrijfAlles, vulDemo } from '../demo/vullen.ts'

interface Io {
  uit(s: string): void
  fout(s: string): void
  map: string
}

/** What `draad proef populate --formaat opdrachten` asks for. */
export interface OpdrachtenVraag {
  /** Folder of the file. */
  readonly map: string
  readonly jeugdigen: number
  readonly seed: number
  readonly peildatum: string
}

/**
 * Writes families with their whole story as commands of Draad (`opdrachten.jsonl`), as `draad demo run` takes them. The
 * families that can be named are always in it, so that there are some who can log in.
 *
 * @returns how many youths and families were written
 */
export async function schrijfOpdrachten(o: OpdrachtenVraag): Promise<{ bestand: string; jeugdigen: number; gezinnen: number }> {
  const rollen = rolverdeling(o.jeugdigen, o.peildatum, o.seed)
  const jeugdigen = rollen.reduce((n, r) => n + r.gezin.kinderen.length, 0)
  const bestand = 'opdrachten.jsonl'
  mkdirSync(o.map, { recursive: true })
  const uit = createWriteStream(join(o.map, bestand))
  const kop = { peildatum: o.peildatum, seed: o.seed, jeugdigen }
  for await (const regel of schrijfStroom(schrijfAlles(rollen, o.peildatum, o.seed), kop)) if (!uit.write(regel)) await once(uit, 'drain')
  uit.end()
  await finished(uit)
  return { bestand, jeugdigen, gezinnen: rollen.length }
}

/** Runs a file of commands on an empty region. */
export async function voerDemoRun(args: string[], io: Io): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const [naam, meer] = positionals
  if (naam === undefined || meer !== undefined) {
    io.fout('Give one file of commands: npx draad demo run opdrachten.jsonl (see npx draad demo run --help).')
    return 2
  }
  const pad = resolve(io.map, naam)
  if (!existsSync(pad)) {
    io.fout(`No file ${naam}. Make one: npx draad proef populate --jeugdigen 100 --formaat opdrachten --out FOLDER`)
    return 2
  }
  const inst = leesInstellingen()
  if (!inst.demo) {
    io.fout('This fills the demo only, and this installation is not the demo (OIDC_UITGEVER or DRAAD_DEMO=0 is set).')
    return 2
  }
  if (lopend(inst)) {
    io.fout('Draad runs; stop it first: npx draad stop')
    return 1
  }
  const { kop, delen } = await leesStroom(createInterface({ input: createReadStream(pad, 'utf8'), crlfDelay: Infinity }))
  if (kop.peildatum > datumVan(echteKlok.nu())) {
    io.fout(
      `${naam}: the history ends on ${kop.peildatum}, and today is ${datumVan(echteKlok.nu())}; nothing can be recorded of a day to come.`,
    )
    return 1
  }
  mkdirSync(inst.map, { recursive: true })
  for (const m of Object.values(inst.postbus)) mkdirSync(m, { recursive: true })
  gebruikSleutels(new Sleutels(inst.geheim))
  const [database, register] = await Promise.all([openDatabase(inst), verzamel(APP, KAMERS)])
  try {
    await werkBij(database, inst, register)
    const n = await vulDemo(
      register,
      database,
      inst,
      (s) => io.fout(`  ${s}`),
      () => ({ vandaag: kop.peildatum, delen }),
    )
    if (n === null) {
      io.fout('The region is filled already, and nothing was changed. Empty it first: npx draad demo reset --ja')
      return 1
    }
    io.uit(`${n} families told up to ${kop.peildatum}. Look at them: npm start`)
    return 0
  } finally {
    await database.stop()
  }
}
