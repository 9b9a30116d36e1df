import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startHaproxy } from '../__tests__/support/haproxy.ts'
import { createFileTraceLog } from '../src/adapters/embedded/file-trace-log.ts'
import { createEmbeddedLedger } from '../src/adapters/embedded/git-ledger.ts'
import { setBackend } from '../src/adapters/embedded/proxy/client.ts'
import { findProxy, startProxy, stopProxy } from '../src/adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../src/adapters/embedded/proxy-router.ts'
import { createHaproxyRouter } from '../src/adapters/routers/haproxy-router.ts'
import type { Digest } from '../src/domain/digest.ts'
import type { EventData, EventDraft, EventKind } from '../src/domain/ledger/event.ts'
import type { Slot } from '../src/domain/slot.ts'
import type { Router } from '../src/ports/router.ts'
import type { RecordedTrace } from '../src/ports/trace-log.ts'
import type { Target } from './steady-load.ts'

const program = resolve('bench/from-sources.ts')
const environment = 'production'
const deployment = 'production-2'
const digests: Readonly<Record<Slot, Digest>> = { a: `sha256:${'a'.repeat(64)}`, b: `sha256:${'b'.repeat(64)}` }

export const leaseMs = 2000

const policyWith = (plugs: string) => `version: 1
artifact: { name: web }
environments: { ${environment}: {} }
rollout:
${plugs}  duration: 3m
  lease: ${leaseMs}ms
  tolerance: { latency: 400 }
  margin: { latency: 800 }
  profile: [{ at: 0s, weight: 10 }, { at: 40s, weight: 50 }, { at: 80s, weight: 90 }, { at: 1h, weight: 100 }]
`

/** Two versions behind the real proxy, the second one staged; rollouts are processes of their own, to be killed. */
export interface KillStage {
  readonly router: Router
  /** Where requests go. */
  readonly target: Target
  /** Starts the command line's rollout. */
  rollOut(...flags: string[]): ChildProcess
  trace(): Promise<RecordedTrace | undefined>
  close(): Promise<void>
}

export type KillRouter = 'embedded' | 'haproxy'

/** What stands in front of the versions, and what the policy has to say about it. */
interface Front extends Pick<KillStage, 'router' | 'target'> {
  readonly plugs: string
  /** Where green's health is asked, for a router whose figures do not show requests in flight. */
  readonly healthUrl?: string
  close(): Promise<void>
}

type Ports = Readonly<Record<Slot, number>>

export async function openStage(kind: KillRouter = 'embedded'): Promise<KillStage> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-kill-'))
  const home = join(folder, '.sluice')
  mkdirSync(join(folder, '.github'))
  const [a, b] = await Promise.all([serve('a'), serve('b')])
  const servers = [a, b]
  const ports = { a: portOf(a.server), b: portOf(b.server) }
  const front = await (kind === 'embedded' ? openProxy(home, ports) : openHaproxy(ports))
  writeFileSync(join(folder, '.github/sluice.yml'), policyWith(front.plugs))
  await createEmbeddedLedger(home).append(() => ({ events: history() }))
  return {
    target: front.target,
    router: front.router,
    rollOut: (...given) => {
      const flags = front.healthUrl === undefined ? given : [`--health-url=${front.healthUrl}`, ...given]
      const args = [program, 'rollout', `--environment=${environment}`, '--json', ...flags]
      return spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] })
    },
    trace: () => createFileTraceLog(join(home, 'rollouts')).read(deployment),
    close: async () => {
      await front.close()
      for (const { server } of servers) server.closeAllConnections()
      for (const { server } of servers) server.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

async function openProxy(home: string, ports: Ports): Promise<Front> {
  const place = { home, artifact: 'web', environment }
  const find = () => findProxy(place)
  const entry = { command: process.execPath, args: [program, 'internal-proxy'] }
  const { port } = await startProxy({ ...place, entry })
  for (const slot of ['a', 'b'] as const) await setBackend(find, slot, ports[slot])
  const target = { host: '127.0.0.1', port }
  return { router: createProxyRouter(find), target, plugs: '', close: () => stopProxy(place) }
}

async function openHaproxy(ports: Ports): Promise<Front> {
  const { socket, map, front, stop } = await startHaproxy({ ports, leaseMs })
  const plugs = `  router: { kind: haproxy, socket: ${socket}, map: ${map}, key: shop }
  metrics: { kind: haproxy, socket: ${socket}, slots: { a: shop/a, b: shop/b }, without-latency: true }
`
  return {
    router: createHaproxyRouter({ sockets: [socket], map, table: 'sluice_lease', key: 'shop' }),
    target: { socketPath: front },
    plugs,
    healthUrl: `http://127.0.0.1:${ports.b}/`,
    close: stop
  }
}

/** Waits for a rollout that may end by itself and returns its outcome. */
export async function outcomeOf(run: ChildProcess): Promise<string> {
  let text = ''
  run.stdout?.on('data', chunk => {
    text += chunk
  })
  await once(run, 'close')
  return (JSON.parse(text) as { outcome: string }).outcome
}

async function serve(slot: Slot): Promise<{ slot: Slot; server: Server }> {
  const server = createServer((_, answer) => setTimeout(() => answer.end(slot), 5))
  server.keepAliveTimeout = 120_000
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { slot, server }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function history(): EventDraft[] {
  const expiresAt = new Date(Date.now() + 7_200_000).toISOString()
  const place = { generation: 1, job: 'promote' }
  const live = { ...place, buildId: 'build-1', deployment: 'production-1', slot: 'a', previous: null, action: 'deploy' }
  const staged = { ...place, buildId: 'build-2', deployment, slot: 'b', lock: deployment, expiresAt }
  return [
    event('deployment.completed', digests.a, live as EventData<'deployment.completed'>),
    event('lock.acquired', digests.b, { lock: deployment, owner: 'promote', expiresAt }),
    event('deployment.staged', digests.b, staged as EventData<'deployment.staged'>)
  ]
}

function event<Kind extends EventKind>(kind: Kind, digest: Digest, data: EventData<Kind>): EventDraft {
  return {
    kind,
    key: `history/${kind}`,
    time: new Date().toISOString(),
    actor: { id: 1, login: 'bench' },
    subject: { artifact: 'web', digest, environment },
    causes: [],
    data,
    policy: null
  } as EventDraft
}
