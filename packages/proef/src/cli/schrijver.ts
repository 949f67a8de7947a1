import { open, type FileHandle } from 'node:fs/promises'
import { Buffer } from 'node:buffer'

/** Characters gathered before they go to the disk. */
const VOL = 1 << 20

/**
 * Writes a large file piece by piece: what is written is gathered, and goes to the disk while the next is being made. One
 * write is under way at most, so that memory stays the same however slow the disk is.
 */
export class Schrijver {
  readonly #bestand: FileHandle
  #stukken: string[] = []
  #lang = 0
  #onderweg: Promise<unknown> = Promise.resolve()
  #fout: unknown = null

  private constructor(bestand: FileHandle) {
    this.#bestand = bestand
  }

  static async open(pad: string): Promise<Schrijver> {
    return new Schrijver(await open(pad, 'w'))
  }

  /** A promise only when there is something to wait for. */
  schrijf(tekst: string): Promise<void> | undefined {
    this.#stukken.push(tekst)
    this.#lang += tekst.length
    return this.#lang >= VOL ? this.#naarSchijf() : undefined
  }

  async #naarSchijf(): Promise<void> {
    const bytes = Buffer.from(this.#stukken.join(''))
    this.#stukken = []
    this.#lang = 0
    await this.#onderweg
    if (this.#fout !== null) throw this.#fout
    this.#onderweg = this.#bestand.writeFile(bytes).catch((e: unknown) => {
      this.#fout = e
    })
  }

  async sluit(): Promise<void> {
    if (this.#lang > 0) await this.#naarSchijf()
    await this.#onderweg
    await this.#bestand.close()
    if (this.#fout !== null) throw this.#fout
  }
}
