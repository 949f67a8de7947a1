/** What an envelope says: who sends what to whom, and the faults that come back. */

/** A system at one end. `organisatie` is a municipality code, an AGB code or the name of a node. */
export interface Systeem {
  readonly organisatie: string
  /** Name of the software without version; GGk for the receiver. */
  readonly applicatie: string
  readonly administratie?: string | undefined
  readonly gebruiker?: string | undefined
}

/** An envelope around a message: Di01 out, Du01 back. */
export interface Envelop {
  readonly soort: 'Di01' | 'Du01'
  readonly zender: Systeem
  readonly ontvanger: Systeem
  /** UUID version 4, lower case. */
  readonly referentienummer: string
  /** Year to second or finer, for example 20261121103000. */
  readonly tijdstip: string
  /** In a Du01: the reference of the Di01 it answers. */
  readonly crossRefnummer?: string | undefined
  /** Kind of message inside, for example JW301. */
  readonly functie: string
  /** Four digits each. */
  readonly applicatieVersie: string
  readonly applicatieSubversie: string
  readonly functieVersie: string
  readonly functieSubversie: string
  /** A file name makes it a text file; without one it is XML. */
  readonly bestandsnaam?: string | undefined
}

/** A fault: the message did not arrive or could not be processed. */
export interface Foutbericht {
  readonly soort: 'Fo01'
  readonly zender: Partial<Systeem> & Pick<Systeem, 'applicatie'>
  readonly ontvanger: Partial<Systeem> & Pick<Systeem, 'applicatie'>
  readonly referentienummer: string
  readonly tijdstip: string
  readonly crossRefnummer: string
  readonly code: string
  /** Who can do something about it: the one who sent, or the one who received. */
  readonly plek: 'client' | 'server'
  readonly omschrijving: string
  readonly details?: string | undefined
}
