import type { Omgeving } from '../kern/command/uitvoeren.ts'
import { werkUitgaandAf } from '../kern/outbox/uitgaand.ts'
import type { Actor, Rol } from '../kern/identity/actor.ts'
import { bewaakTermijnen, bewaakVerjaardagen } from '../keten/draad/dienst.ts'
import { ontvangen as declaratieOntvangen } from '../keten/declaratie/commands.ts'
import { declaratieUitvoerders } from '../keten/declaratie/dienst.ts'
import { verwerkInbox, type Ontvangers } from '../keten/levering/dienst.ts'
import { antwoordOntvangen, opdrachtOntvangen } from '../keten/transport/commands.ts'
import { andereWeg, postUitvoerders } from '../keten/transport/dienst.ts'
import { uitvoerders } from '../keten/toewijzing/dienst.ts'
import { ontvangen as verzoekOntvangen } from '../keten/verzoek/commands.ts'
import { verzoekUitvoerders } from '../keten/verzoek/dienst.ts'
import type { Instellingen } from './instellingen.ts'
import { logFout } from './log.ts'

/** A service of Draad itself: no person can log in as it, and the log shows it by name. */
function dienstActor(rol: Rol, naam: string, regio: number, nr: number): Actor {
  return {
    id: `00000000-0000-7000-8000-${String(nr).padStart(12, '0')}`,
    soort: 'dienst',
    naam,
    regio,
    partij: null,
    functies: [rol],
    taal: 'nl',
  }
}

export const berichtendienst = (regio: number) => dienstActor('berichtendienst', 'Berichtendienst', regio, 1)
export const termijnbewaker = (regio: number) => dienstActor('termijnbewaker', 'Termijnbewaker', regio, 2)
export const beheerder = (regio: number) => dienstActor('beheerder', 'Beheer', regio, 3)

/** Repeats a piece of work with a pause between; gives the function that stops it after the round at hand. */
function herhaal(pauze: number, werk: () => Promise<unknown>): () => Promise<void> {
  let klaar = false
  let wek: (() => void) | null = null
  const lus = (async () => {
    while (!klaar) {
      await werk().catch(logFout)
      if (klaar) break
      await new Promise<void>((goed) => {
        const t = setTimeout(goed, pauze)
        wek = () => {
          clearTimeout(t)
          goed()
        }
      })
    }
  })()
  return async () => {
    klaar = true
    wek?.()
    await lus
  }
}

/** Who reads which kind of message; all other kinds are read by delivery. */
export const ONTVANGERS: Ontvangers = {
  JW301: opdrachtOntvangen,
  JW306: antwoordOntvangen,
  JW308: antwoordOntvangen,
  JW315: verzoekOntvangen,
  JW316: antwoordOntvangen,
  JW317: verzoekOntvangen,
  JW318: antwoordOntvangen,
  JW319: opdrachtOntvangen,
  JW320: antwoordOntvangen,
  JW323: declaratieOntvangen,
  JW325: antwoordOntvangen,
}

/** One round of the message service: in first, then out, so that an answer to what was just read leaves in the same round. */
export async function werkBerichtenAf(o: Omgeving, inst: Pick<Instellingen, 'regio' | 'postbus' | 'post'>): Promise<void> {
  const dienst = berichtendienst(inst.regio)
  const uit = {
    ...uitvoerders(inst.postbus, andereWeg(inst.post)),
    ...declaratieUitvoerders,
    ...verzoekUitvoerders,
    ...postUitvoerders(inst.post),
  }
  await verwerkInbox(o, dienst, inst.postbus, logFout, ONTVANGERS)
  while ((await werkUitgaandAf(o, dienst, uit)) > 0);
}

/** Starts the background work; gives the function that ends it after the pieces at hand. */
export function startDiensten(o: Omgeving, inst: Instellingen): () => Promise<void> {
  const lussen = [
    herhaal(60_000, () => bewaakTermijnen(o, termijnbewaker(inst.regio), logFout)),
    herhaal(3_600_000, () => bewaakVerjaardagen(o, termijnbewaker(inst.regio), logFout)),
    herhaal(2_000, () => werkBerichtenAf(o, inst)),
  ]
  return async () => {
    await Promise.all(lussen.map((stop) => stop()))
  }
}
