import { Hono } from 'hono'
import type { Omgeving } from '../kern/command/uitvoeren.ts'
import type { WieVraagt } from '../kern/http/routes.ts'

/** The family's own door; pages that need no JavaScript. */
export function maakGezin(_o: Omgeving, _wie: WieVraagt, _log: (e: unknown) => void): Hono {
  return new Hono()
}
