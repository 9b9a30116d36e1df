import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { startProxy, stopProxy } from '../../src/adapters/embedded/proxy/start.ts'
import { createMemoryClock, type MemoryClock } from '../../src/adapters/memory/memory-clock.ts'
import { createMemoryHealth } from '../../src/adapters/memory/memory-health.ts'
import { createMemoryMetrics } from '../../src/adapters/memory/memory-metrics.ts'
import { createMemoryRouter } from '../../src/adapters/memory/memory-router.ts'
import { createMemoryTraceLog } from '../../src/adapters/memory/memory-trace-log.ts'
import { type AnyDoor, door } from '../../src/door.ts'
import type { RawInputs } from '../../src/inputs.ts'
import type { BluegreenPorts } from '../../src/operations/bluegreen/ports.ts'
import type { MetricSource } from '../../src/ports/metric-source.ts'
import { bluegreenDoor } from '../../src/wiring/bluegreen.ts'
import type { Stage } from './faults.ts'
import { openRelease, type Release, repository } from './release-on-github.ts'
import { sceneIn } from './release-scenes.ts'

const entry = { command: process.execPath, args: [resolve('src/adapters/embedded/proxy/main.ts')] }

/** How a rollout begins, and each way in which it ends. Traffic and time are twins; the facts are on GitHub. */
export async function openRolloutScenes(): Promise<Stage> {
  const service = createServer((_, outgoing) => void outgoing.end('{}'))
  await new Promise<void>(listening => service.listen(0, '127.0.0.1', listening))
  const release = await openRelease({ policy: policyFor((service.address() as AddressInfo).port) })
  const place = { home: join(release.folder, '.sluice'), artifact: 'shop', environment: 'production' }
  await startProxy({ ...place, entry })
  await toStaging(release, '1')
  await release.promote('production')
  const digest = await toStaging(release, '2')
  const ready = release.github.repository(repository)
  await release.promote('production')
  const staged = release.github.repository(repository)
  let twins = twinsOf(0)
  const roll = (more: RawInputs) => {
    const raw = { environment: 'production', digest, duration: '1s', rule: 'thresholds', 'sign-with': 'key', ...more }
    return release.sign(
      onTwins(() => twins),
      raw,
      'production'
    )
  }
  const scene = sceneIn(release)
  const withErrors = (greenErrors: number) => () => {
    twins = twinsOf(greenErrors)
  }
  return {
    scenes: [
      scene({
        name: 'the start of a rollout',
        start: ready,
        outcomes: ['done', 'unchanged'],
        act: () => release.promote('production', { digest })
      }),
      scene({
        name: 'a rollout to its end',
        start: staged,
        outcomes: ['completed', 'unchanged'],
        act: () => roll({}),
        reset: withErrors(0)
      }),
      scene({
        name: 'a rollout that goes back',
        start: staged,
        outcomes: ['rolled-back', 'refused'],
        act: () => roll({}),
        reset: withErrors(0.5)
      }),
      scene({
        name: 'a rollout that is called off',
        start: staged,
        outcomes: ['aborted', 'refused'],
        act: () => roll({ mode: 'rollback' }),
        reset: withErrors(0)
      })
    ],
    violations: () => release.github.violations(),
    async close() {
      await stopProxy(place)
      await release.close()
      service.closeAllConnections()
      service.close()
    }
  }
}

function policyFor(port: number): string {
  const url = `http://127.0.0.1:${port}/{slot}`
  return `version: 1
artifact: { name: shop, store: 'oci-layout:.sluice/store' }
environments:
  staging: { deploy: 'true' }
  production: { after: staging, deploy: 'true', url: '${url}', rollout: true }
`
}

async function toStaging(release: Release, version: string): Promise<string> {
  release.commit(`console.log(${version})\n`)
  const digest = String((await release.build()).report.result.digest)
  await release.promote('staging', { digest })
  return digest
}

type Twins = Pick<BluegreenPorts, 'router' | 'metrics' | 'health' | 'trace' | 'clock' | 'reports'>

/** The rollout's own wiring, but with traffic and time that begin anew each time, as the ledger does. */
function onTwins(twins: () => Twins): AnyDoor {
  return door(bluegreenDoor.operation, async (inputs, host) => {
    const { ports, policy } = await bluegreenDoor.wire(inputs, host)
    return { ports: { ...ports, ...twins() }, policy }
  })
}

function twinsOf(greenErrors: number): Twins {
  const clock = createMemoryClock(Date.now())
  return {
    clock,
    router: createMemoryRouter({ live: 'a', now: () => clock.time }),
    metrics: steadyMetrics(clock, greenErrors),
    health: createMemoryHealth(),
    trace: createMemoryTraceLog(),
    reports: { write: async rollout => `memory:${rollout}.html` }
  }
}

const requestsPerMs = 8

/** Both slots are asked in one rhythm and answer in one time; green fails a part of it. */
function steadyMetrics(clock: MemoryClock, greenErrors: number): MetricSource {
  const begin = clock.time - 10_000
  const served = (milliseconds: number, errors: number) => {
    const requests = milliseconds * requestsPerMs
    return { requests, errors: Math.floor(requests * errors), latency: [requests, 0, 0] }
  }
  return createMemoryMetrics({
    boundsMs: [50, 100],
    now: () => clock.time,
    counters: slot => served(clock.time - begin, slot === 'a' ? 0.001 : 0.001 + greenErrors),
    history: (_, milliseconds) => served(milliseconds, 0.001)
  })
}
