import { tekst, type Tekst } from '../tekst.ts'
import type { Afronding, Instroom, Onderdrukking, Status } from './cijfer.ts'

/** From when a start counts, in words. */
export const INSTROOMNAMEN: Readonly<Record<Instroom, Tekst>> = {
  'vanaf-1-januari': tekst('vanaf 1 januari', 'from 1 January'),
  'vanaf-2-januari': tekst('vanaf 2 januari', 'from 2 January'),
  nvt: tekst('niet van toepassing', 'does not apply'),
}

/** How a number was rounded, in words. */
export const AFRONDINGNAMEN: Readonly<Record<Afronding, Tekst>> = {
  geen: tekst('geen', 'none'),
  'op-5': tekst('op 5', 'to 5'),
  'op-10': tekst('op 10', 'to 10'),
  'op-100': tekst('op 100', 'to 100'),
  'op-1-decimaal': tekst('op 1 decimaal', 'to 1 decimal'),
  'op-heel-procent': tekst('op heel procent', 'to a whole per cent'),
  onbekend: tekst('onbekend', 'not known'),
}

/** What was done to protect people, in words. */
export const ONDERDRUKKINGNAMEN: Readonly<Record<Onderdrukking, Tekst>> = {
  geen: tekst('geen', 'none'),
  klein: tekst('klein', 'small ones hidden'),
  'klein-en-tweede': tekst('klein en tweede', 'small and second ones hidden'),
  onbekend: tekst('onbekend', 'not known'),
}

/** Whether the source still changes the figure, in words. */
export const STATUSWOORDEN: Readonly<Record<Status, Tekst>> = {
  definitief: tekst('definitief', 'final'),
  'nader-voorlopig': tekst('nader voorlopig', 'second provisional'),
  voorlopig: tekst('voorlopig', 'provisional'),
  indicatief: tekst('indicatief', 'indicative'),
  berekend: tekst('berekend', 'computed'),
}
