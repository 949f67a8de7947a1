import type { Uitvoerder } from '../../kern/outbox/uitgaand.ts'
import { ANTWOORD, beantwoordUit, controleUit, CONTROLE } from './handlers-antwoord.ts'

/** What the message service does for declarations from the outbox, by kind of work. */
export const declaratieUitvoerders: Readonly<Record<string, Uitvoerder>> = { [ANTWOORD]: beantwoordUit, [CONTROLE]: controleUit }
