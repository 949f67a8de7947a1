import type { Adapter, AdapterPayload } from 'oidc-provider'

const alles = new Map<string, { payload: AdapterPayload; tot: number }>()
const perGrant = new Map<string, Set<string>>()

/** What the demo's login remembers, in memory: after a restart one chooses a person again. */
export class Geheugen implements Adapter {
  readonly #soort: string
  constructor(soort: string) {
    this.#soort = soort
  }
  #sleutel(id: string): string {
    return `${this.#soort}:${id}`
  }
  async upsert(id: string, payload: AdapterPayload, seconden: number): Promise<void> {
    if (alles.size > 20_000) this.#ruimOp()
    alles.set(this.#sleutel(id), { payload, tot: Date.now() + (seconden || 3600) * 1000 })
    if (payload.uid) alles.set(`uid:${payload.uid}`, { payload, tot: Date.now() + 3_600_000 })
    if (payload.grantId) perGrant.set(payload.grantId, (perGrant.get(payload.grantId) ?? new Set()).add(this.#sleutel(id)))
  }
  async find(id: string): Promise<AdapterPayload | undefined> {
    const r = alles.get(this.#sleutel(id))
    return r && r.tot > Date.now() ? r.payload : undefined
  }
  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return alles.get(`uid:${uid}`)?.payload
  }
  async findByUserCode(): Promise<undefined> {
    return undefined
  }
  async consume(id: string): Promise<void> {
    const r = alles.get(this.#sleutel(id))
    if (r) r.payload.consumed = Math.floor(Date.now() / 1000)
  }
  async destroy(id: string): Promise<void> {
    alles.delete(this.#sleutel(id))
  }
  async revokeByGrantId(grantId: string): Promise<void> {
    for (const s of perGrant.get(grantId) ?? []) alles.delete(s)
    perGrant.delete(grantId)
  }
  #ruimOp(): void {
    for (const [s, r] of alles) if (r.tot < Date.now()) alles.delete(s)
  }
}
