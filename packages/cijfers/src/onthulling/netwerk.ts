/** A number that somebody may know within bounds, as an arc of a network: at every node what goes in equals what goes out. */
export interface Boog {
  readonly van: number
  readonly naar: number
  /** What may be known of it. */
  laag: number
  hoog: number
  /** What it really is. */
  readonly waarde: number
}

/**
 * The closest bounds that anyone can compute for one arc from all other bounds and the sums: the largest and smallest
 * value that still lets every sum hold. Exact, because the true values are one solution, and every other one is reached
 * by pushing amounts around through the network.
 */
export function uitersten(bogen: readonly Boog[], welke: number): { laag: number; hoog: number } {
  const b = bogen[welke]!
  return {
    hoog: b.waarde + duw(bogen, welke, b.naar, b.van, b.hoog - b.waarde),
    laag: b.waarde - duw(bogen, welke, b.van, b.naar, b.waarde - b.laag),
  }
}

/** How much can flow from one node to another through the other arcs, at most `nodig`: shortest augmenting paths. */
function duw(bogen: readonly Boog[], zonder: number, van: number, naar: number, nodig: number): number {
  const stroom = bogen.map((x) => x.waarde)
  const knopen = Math.max(...bogen.map((x) => Math.max(x.van, x.naar))) + 1
  const aan: number[][] = Array.from({ length: knopen }, () => [])
  bogen.forEach((x, i) => {
    if (i === zonder) return
    aan[x.van]!.push(i)
    aan[x.naar]!.push(i)
  })
  let som = 0
  while (som < nodig) {
    const via = new Int32Array(knopen).fill(-1)
    const rij = [van]
    via[van] = bogen.length
    for (let p = 0; p < rij.length && via[naar] === -1; p++) {
      const k = rij[p]!
      for (const i of aan[k]!) {
        const x = bogen[i]!
        const ander = x.van === k ? x.naar : x.van
        const ruimte = x.van === k ? x.hoog - stroom[i]! : stroom[i]! - x.laag
        if (ruimte > 0 && via[ander] === -1) {
          via[ander] = i
          rij.push(ander)
        }
      }
    }
    if (via[naar] === -1) return som
    let kan = nodig - som
    for (let k = naar; k !== van;) {
      const i = via[k]!
      const x = bogen[i]!
      const heen = x.naar === k
      kan = Math.min(kan, heen ? x.hoog - stroom[i]! : stroom[i]! - x.laag)
      k = heen ? x.van : x.naar
    }
    if (kan === Infinity) return Infinity
    for (let k = naar; k !== van;) {
      const i = via[k]!
      const heen = bogen[i]!.naar === k
      stroom[i]! += heen ? kan : -kan
      k = heen ? bogen[i]!.van : bogen[i]!.naar
    }
    som += kan
  }
  return som
}
