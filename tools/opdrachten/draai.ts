import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folder of the checkout. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

function wacht(programma: string, args: readonly string[]): Promise<number> {
  return new Promise((goed) => {
    const kind = spawn(programma, [...args], { cwd: ROOT, stdio: 'inherit' })
    for (const s of ['SIGINT', 'SIGTERM'] as const) process.once(s, () => kind.kill(s))
    kind.on('error', () => goed(1))
    kind.on('exit', (c) => goed(c ?? 1))
  })
}

/** Runs a JavaScript or TypeScript program of the repository with this Node, its output ours. */
export function draai(pad: string, args: readonly string[]): Promise<number> {
  return wacht(process.execPath, ['--conditions=draad-bron', '--disable-warning=ExperimentalWarning', join(ROOT, pad), ...args])
}

/** Runs a program of the repository that is not JavaScript (or chooses its own Node). */
export function draaiProgramma(pad: string, args: readonly string[]): Promise<number> {
  return wacht(join(ROOT, pad), args)
}
