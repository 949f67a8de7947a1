/**
 * Speed of the trial system: events per second on M/M/1 and on the whole chain, beside SimPy and a bare event heap on
 * the same machine in the same run; and making synthetic families. SimPy comes from Debian (python3-simpy3); without
 * it the ratio is left out and said so.
 */
import { spawnSync } from 'node:child_process'
import { gezinnen } from '../packages/proef/src/bevolking/index.ts'
import { STANDAARDMODEL } from '../packages/proef/src/keten/standaard.ts'
import { Hoop } from '../packages/proef/src/motor/hoop.ts'
import { Motor } from '../packages/proef/src/motor/motor.ts'
import { maakPlan } from '../packages/proef/src/motor/plan.ts'
import { eenRij, kaalScenario } from '../packages/proef/src/motor/proefmodellen.ts'
import { maakScenario } from '../packages/proef/src/proef/scenario.ts'
import { rng } from '../packages/proef/src/rng.ts'

interface Regel {
  wat: string
  waarde: number
  eenheid: string
  mediaan?: number
  p95?: number
  p99?: number
  referentie?: string
  verhouding?: number
}

const SIMPY = `
import random, time, simpy
N = 100000
def run(seed):
    rnd = random.Random(seed)
    env = simpy.Environment()
    server = simpy.Resource(env, 1)
    done = [0]
    def customer():
        with server.request() as r:
            yield r
            yield env.timeout(rnd.expovariate(1.0))
        done[0] += 1
    def source():
        for _ in range(N):
            yield env.timeout(rnd.expovariate(0.8))
            env.process(customer())
    env.process(source())
    t = time.perf_counter()
    env.run()
    return 2 * N / (time.perf_counter() - t)
print(max(run(s) for s in range(3)))
`

/** Events per second of SimPy on M/M/1: an arrival and a departure are two events, as with us; null when absent. */
function simpy(): number | null {
  for (const python of ['/usr/bin/python3', 'python3']) {
    const r = spawnSync(python, ['-c', SIMPY], { encoding: 'utf8', timeout: 120_000 })
    if (r.status === 0) return Number(r.stdout.trim())
  }
  return null
}

/** Runs once to warm up, then so often; events per second, sorted. */
function tempo(keren: number, maak: (i: number) => Motor): number[] {
  maak(-1).draai()
  return Array.from({ length: keren }, (_, i) => {
    const motor = maak(i)
    const t = performance.now()
    motor.draai()
    return (motor.gebeurtenissen / (performance.now() - t)) * 1000
  }).sort((a, b) => a - b)
}

const op = (x: readonly number[], deel: number): number => x[Math.min(x.length - 1, Math.floor(deel * x.length))]!

function kaleHoop(): number {
  const r = rng(1)
  const hoop = new Hoop()
  const n = 2_000_000
  hoop.plan(0, 0, 0)
  hoop.plan(0.5, 1, 0)
  const t = performance.now()
  for (let i = 0; i < n; i++) {
    hoop.neem()
    hoop.plan(hoop.tijd + r.f(), i & 1, 0)
  }
  return (n / (performance.now() - t)) * 1000
}

function bevolking(jeugdigen: number): Regel {
  let n = 0
  const voor = process.memoryUsage().heapUsed
  let meest = voor
  const t = performance.now()
  for (const g of gezinnen({ jeugdigen, seed: 1, peildatum: '2026-11-21', bsn: 'per-regio' })) {
    n += g.jeugdigen.length
    if (n % 4096 < g.jeugdigen.length) meest = Math.max(meest, process.memoryUsage().heapUsed)
  }
  const s = (performance.now() - t) / 1000
  return { wat: `synthetic families, ${n} youths (heap grew at most ${Math.round((meest - voor) / 1e6)} MB)`, waarde: s, eenheid: 's' }
}

export async function meet(o: { maat: 'regio' | 'groot' | 'landelijk' }): Promise<Regel[]> {
  kaleHoop()
  const hoop = kaleHoop()
  const jaren = { regio: 1000, groot: 3000, landelijk: 6000 }[o.maat]
  const mm1 = tempo(7, (i) => new Motor(maakPlan(eenRij({ lambda: 0.8, duur: 1, c: 1 }), kaalScenario({ jaren })), i))
  const aandeel = { regio: 1 / 42, groot: 1 / 10, landelijk: 1 }[o.maat]
  const scenario = maakScenario({ aandeel, ...(o.maat === 'landelijk' ? { inloop: 2, jaren: 2 } : {}) })
  const plan = maakPlan(STANDAARDMODEL, scenario)
  const keten = tempo(o.maat === 'landelijk' ? 2 : 5, (i) => new Motor(plan, i))
  const py = simpy()
  const zonder = 'SimPy not found (apt-get install python3-simpy3): ratio left out'
  const naastSimpy = py === null ? { referentie: zonder } : { referentie: `SimPy ${Math.round(py)}/s`, verhouding: op(mm1, 0.5) / py }
  return [
    { wat: 'M/M/1', waarde: op(mm1, 0.5), eenheid: 'events/s', mediaan: op(mm1, 0.5), ...naastSimpy },
    {
      wat: 'whole chain',
      waarde: op(keten, 0.5),
      eenheid: 'events/s',
      mediaan: op(keten, 0.5),
      referentie: `bare heap ${Math.round(hoop)}/s`,
      verhouding: op(keten, 0.5) / hoop,
    },
    { wat: 'bare event heap (reference)', waarde: hoop, eenheid: 'events/s' },
    bevolking({ regio: 2000, groot: 60_000, landelijk: 1_000_000 }[o.maat]),
  ]
}
