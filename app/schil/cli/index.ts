import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { maakSleutelpaar } from '../../kern/post/ondertekend.ts'
import { leesInstellingen } from '../instellingen.ts'
import { lopend, start } from '../opstart.ts'
import { voerBackup, voerRestore, voerVerify } from './beheer.ts'
import { voerDemoRun } from './demo.ts'

interface Io {
  uit(s: string): void
  fout(s: string): void
  map: string
}

async function voerStart(_args: string[], io: Io): Promise<number> {
  const begin = Date.now()
  const inst = leesInstellingen()
  const draad = await start(inst, (stap) => io.fout(`  ${stap}`))
  io.uit(`\nDraad is open at ${draad.adres} (ready in ${((Date.now() - begin) / 1000).toFixed(1)} s)`)
  if (!inst.oidc)
    io.uit('Log in there as anyone from the list, for example Meryem Aydin, access worker and case director of Lokaal team Noord.')
  io.uit('Stop with Ctrl-C.')
  await new Promise<void>((goed) => {
    for (const s of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(s, () => goed())
  })
  io.fout('Stopping ...')
  await draad.sluit()
  return 0
}

async function voerStop(_args: string[], io: Io): Promise<number> {
  const l = lopend(leesInstellingen())
  if (!l) {
    io.fout('Draad does not run from this folder.')
    return 1
  }
  process.kill(l.pid, 'SIGTERM')
  for (let i = 0; i < 200 && lopend(leesInstellingen()); i++) await new Promise((r) => setTimeout(r, 50))
  io.uit('Draad stopped.')
  return 0
}

async function voerStatus(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } })
  const l = lopend(leesInstellingen())
  const gezond = l
    ? await fetch(`${l.adres}/gezond`).then(
        (r) => r.ok,
        () => false,
      )
    : false
  if (values.json) io.uit(JSON.stringify({ loopt: l !== null, gezond, ...l }))
  else
    io.uit(
      l
        ? `Draad runs at ${l.adres} (process ${l.pid}, since ${l.sinds}); ${gezond ? 'database answers' : 'it does not answer'}.`
        : 'Draad does not run from this folder.',
    )
  return l && gezond ? 0 : 1
}

async function voerReset(args: string[], io: Io): Promise<number> {
  const { values } = parseArgs({ args, options: { ja: { type: 'boolean' } } })
  const inst = leesInstellingen()
  if (inst.databaseUrl || !inst.demo) {
    io.fout('This resets the demo only, and this installation is not the demo (DATABASE_URL or OIDC_UITGEVER is set).')
    return 2
  }
  if (lopend(inst)) {
    io.fout('Draad runs; stop it first: npx draad stop')
    return 1
  }
  if (!values.ja) {
    io.fout('This throws away everything in the demo, also what you entered. Say so with --ja.')
    return 2
  }
  rmSync(inst.map, { recursive: true, force: true })
  io.uit('The demo is empty; npm start fills it again.')
  return 0
}

/** A key pair for signed messages: the private half stays, the public half goes to the other side. */
async function voerSleutel(args: string[], io: Io): Promise<number> {
  const [map] = parseArgs({ args, allowPositionals: true }).positionals
  if (map === undefined) {
    io.fout('Say in which folder: npx draad post sleutel FOLDER')
    return 2
  }
  const doel = resolve(io.map, map)
  const [prive, publiek] = [join(doel, 'post-eigen.pem'), join(doel, 'post-publiek.pem')]
  const al = [prive, publiek].find((p) => existsSync(p))
  if (al) {
    io.fout(`${al} exists already; a key is never overwritten.`)
    return 1
  }
  const paar = maakSleutelpaar()
  mkdirSync(doel, { recursive: true })
  writeFileSync(prive, paar.prive, { mode: 0o600, flag: 'wx' })
  writeFileSync(publiek, paar.publiek, { flag: 'wx' })
  io.uit(`${prive} stays here, readable by Draad only.\n${publiek} goes to the other side.`)
  return 0
}

export const opdrachten = [
  {
    naam: 'post sleutel',
    uitleg: 'Make a key pair for messages over HTTP',
    gebruik:
      'Usage: npx draad post sleutel FOLDER\n\nWrites post-eigen.pem (private, mode 600) and post-publiek.pem (for the other side), Ed25519. Settings: DRAAD_POST in docs/beheer.md.\nExit codes: 0 written, 1 a key is there already, 2 wrong call.',
    voer: voerSleutel,
  },
  {
    naam: 'start',
    uitleg: 'Set up what is missing and run Draad',
    gebruik:
      'Usage: npx draad start\n\nStarts database, pages, login and server, and fills the demo region the first time.\nSettings come from the environment: DRAAD_POORT, DATABASE_URL, OIDC_UITGEVER ... (docs/beheer.md).\nExit codes: 0 stopped in order, 1 could not start (the reason is printed).\nExample: DRAAD_POORT=8080 npx draad start',
    voer: voerStart,
  },
  {
    naam: 'stop',
    uitleg: 'Stop the Draad that runs from this folder',
    gebruik: 'Usage: npx draad stop\n\nExit codes: 0 stopped, 1 nothing ran.',
    voer: voerStop,
  },
  {
    naam: 'status',
    uitleg: 'Does it run, and does its database answer',
    gebruik:
      'Usage: npx draad status [--json]\n\nExit codes: 0 runs and answers, 1 does not.\nJSON: {"loopt","gezond","pid","adres","sinds"}',
    voer: voerStatus,
  },
  {
    naam: 'demo run',
    uitleg: 'Fill an empty demo region from a file of commands',
    gebruik:
      'Usage: npx draad demo run FILE\n\nFILE is what `npx draad proef populate --formaat opdrachten` writes: a head, then one command a line, with who gives it and\nwhen; what a line answers has a name (`als`) and later lines refer to it ({"$": "k3.dossiers.0"}). Every command is run as in\nreal life, with the clock on its moment. A region that is filled already is left alone; what was stopped half way is done again.\n\nExit codes: 0 filled, 1 refused (the line and field are named) or filled already, 2 wrong call.\n\nExample:\n  npx draad proef populate --jeugdigen 100 --seed 7 --formaat opdrachten --out ./verhaal\n  npx draad demo run ./verhaal/opdrachten.jsonl && npm start',
    voer: voerDemoRun,
  },
  {
    naam: 'demo reset',
    uitleg: 'Empty the demo region',
    gebruik:
      'Usage: npx draad demo reset --ja\n\nThrows the demo away (never a database of your own). The next start fills it again.\nExit codes: 0 done, 1 Draad runs, 2 not the demo or --ja is missing.',
    voer: voerReset,
  },
  {
    naam: 'backup',
    uitleg: 'Write everything to one file',
    gebruik:
      'Usage: npx draad backup [FILE]\n\nOne consistent moment, also while Draad runs. The file holds personal data; BSNs stay encrypted with the secret of this installation.\nExit codes: 0 written, 1 failed.',
    voer: voerBackup,
  },
  {
    naam: 'restore',
    uitleg: 'Replace everything by a backup',
    gebruik:
      'Usage: npx draad restore FILE --ja\n\nAll or nothing. Needs a database of the same version (start Draad once on it, then stop).\nExit codes: 0 restored, 1 failed (nothing changed), 2 wrong call.',
    voer: voerRestore,
  },
  {
    naam: 'verify',
    uitleg: 'Check that nobody changed the chronology',
    gebruik:
      'Usage: npx draad verify [--json]\n\nRecomputes the hash chain of every dossier and names each break.\nExit codes: 0 holds, 1 broken.\nJSON: {"dossiers","gebeurtenissen","breuken":[{"regio","dossierId","volgnr","wat"}]}',
    voer: voerVerify,
  },
]
