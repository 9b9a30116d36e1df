import { generateKeyPairSync } from 'node:crypto'
import { createMemoryClock, type MemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { createMemoryHealth } from '../../../src/adapters/memory/memory-health.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { createMemoryMetrics } from '../../../src/adapters/memory/memory-metrics.ts'
import { createMemoryNotifier, type MemoryNotifier } from '../../../src/adapters/memory/memory-notifier.ts'
import { createMemoryRouter } from '../../../src/adapters/memory/memory-router.ts'
import { createMemoryTraceLog } from '../../../src/adapters/memory/memory-trace-log.ts'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import type { EventData, EventDraft, EventKind, LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { environmentKey, foldLedger } from '../../../src/domain/ledger/state.ts'
import { PolicyFile } from '../../../src/domain/policy/policy.ts'
import type { RolloutReport } from '../../../src/domain/rollout-report.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { bluegreen } from '../../../src/operations/bluegreen/index.ts'
import { BluegreenInputs } from '../../../src/operations/bluegreen/inputs.ts'
import type { BluegreenPorts } from '../../../src/operations/bluegreen/ports.ts'
import type { Router } from '../../../src/ports/router.ts'
import type { Report } from '../../../src/report.ts'
import type { Traffic } from './traffic.ts'
import { createTraffic } from './traffic.ts'

export const oldDigest = `sha256:${'a'.repeat(64)}` as const
export const newDigest = `sha256:${'b'.repeat(64)}` as const

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const signer = createKeySigner(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

/** A rollout's whole world in memory: slot a is live, slot b is staged, and people use both as the router says. */
export interface World {
  readonly ports: BluegreenPorts
  readonly clock: MemoryClock
  readonly ledger: MemoryLedger
  readonly notifier: MemoryNotifier
  readonly traffic: Traffic
  readonly reports: Map<string, RolloutReport>
  /** Every weight that green was given, with who had the rest. */
  readonly weights: number[]
  readonly lines: string[]
  roll(raw?: RawInputs, settings?: Settings): Promise<Report>
  /** A dry run. */
  plan(): Promise<Report>
  events(): Promise<readonly LedgerEvent[]>
  kinds(): Promise<readonly EventKind[]>
  append<Kind extends EventKind>(kind: Kind, digest: Digest, data: EventData<Kind>): Promise<void>
}

interface Settings {
  readonly job?: string
  readonly dryRun?: boolean
  readonly signal?: AbortSignal
  readonly ports?: Partial<BluegreenPorts>
}

export interface WorldOptions {
  readonly greenErrors?: number
  readonly greenSlowdown?: number
  readonly bothErrors?: number
  readonly requestsPerSecond?: number
  readonly seed?: number
  readonly rollout?: object
  /** Life of the environment's lock, as the policy writes it. */
  readonly lock?: string
  readonly health?: (slot: Slot) => number | null
}

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const clock = createMemoryClock()
  const traffic = createTraffic(options)
  const router = createMemoryRouter({ live: 'a', now: () => clock.time })
  const ledger = new MemoryLedger()
  const notifier = createMemoryNotifier()
  const reports = new Map<string, RolloutReport>()
  const weights: number[] = []
  const lines: string[] = []
  const flowing = flowingClock(clock, router, traffic)
  const ports: BluegreenPorts = {
    ledger,
    notifier,
    signer,
    clock: flowing,
    router: watched(router, weights),
    metrics: createMemoryMetrics({ boundsMs: traffic.boundsMs, now: () => clock.time, counters: traffic.counters }),
    health: createMemoryHealth(options.health),
    trace: createMemoryTraceLog(),
    reports: {
      write: async (rollout, report) => {
        reports.set(rollout, report)
        return `memory:${rollout}.html`
      }
    },
    policyDigest: newDigest
  }
  await flowing.sleep(20_000)
  await ledger.append(() => ({ events: history(clock) }))
  const policy = PolicyFile.parse({
    version: 1,
    artifact: { name: 'web' },
    environments: { staging: {}, production: { after: 'staging', ...(options.lock && { lock: options.lock }) } },
    rollout: options.rollout ?? {}
  })
  const roll: World['roll'] = async (raw = {}, settings = {}) => {
    const context = {
      inputs: parseInputs(BluegreenInputs, { environment: 'production', duration: '30s', ...raw }),
      ports: { ...ports, ...settings.ports },
      policy,
      run: { actor: { id: 1, login: 'mona' }, workingDirectory: '/', home: '/', job: settings.job ?? 'job-1' },
      signal: settings.signal
    }
    return runOperation(bluegreen, context, { dryRun: settings.dryRun === true, line: text => void lines.push(text) })
  }
  const plan = () => roll({}, { dryRun: true })
  const events = async () => (await ledger.read()).events
  const kinds = async () => (await events()).map(({ kind }) => kind)
  const append: World['append'] = async (kind, digest, data) => {
    const event = { ...eventOf(clock, kind, digest, data), key: `more/${kind}` }
    await ledger.append(() => ({ events: [event] }))
  }
  return { ports, clock, ledger, notifier, traffic, reports, weights, lines, roll, plan, events, kinds, append }
}

export async function environmentOf({ ledger }: Pick<World, 'ledger'>) {
  const { environments } = foldLedger((await ledger.read()).events)
  return environments.get(environmentKey('web', 'production'))
}

function history(clock: MemoryClock): EventDraft[] {
  const expiresAt = new Date(clock.time + 7_200_000).toISOString()
  const place = { generation: 1, buildId: 'build-1', job: 'promote' }
  return [
    eventOf(clock, 'deployment.completed', oldDigest, {
      ...place,
      deployment: 'production-1',
      slot: 'a',
      previous: null,
      action: 'deploy'
    }),
    eventOf(clock, 'lock.acquired', newDigest, { lock: 'production-2', owner: 'promote', expiresAt }),
    eventOf(clock, 'deployment.staged', newDigest, {
      ...place,
      buildId: 'build-2',
      deployment: 'production-2',
      slot: 'b',
      lock: 'production-2',
      expiresAt
    })
  ]
}

function eventOf<Kind extends EventKind>(
  clock: MemoryClock,
  kind: Kind,
  digest: Digest,
  data: EventData<Kind>
): EventDraft {
  return {
    kind,
    key: `history/${kind}`,
    time: clock.now().toISOString(),
    actor: { id: 1, login: 'mona' },
    subject: { artifact: 'web', digest, environment: 'production' },
    causes: [],
    data,
    policy: null
  } as EventDraft
}

/** Time passes in small steps, and in each of them people use what the router gives them. */
function flowingClock(clock: MemoryClock, router: Router, traffic: Traffic): MemoryClock {
  const step = 250
  return {
    get time() {
      return clock.time
    },
    now: () => clock.now(),
    advance: milliseconds => clock.advance(milliseconds),
    sleep: async (milliseconds, signal) => {
      for (let left = milliseconds; left > 0 && !signal?.aborted; left -= step) {
        const { blue, green, weight } = await router.read()
        traffic.flow(Math.min(step, left), { blue, green, weight })
        clock.advance(Math.min(step, left))
      }
    }
  }
}

function watched(router: Router, weights: number[]): Router {
  return {
    ...router,
    set: async shift => {
      await router.set(shift)
      weights.push(shift.weight)
    }
  }
}
