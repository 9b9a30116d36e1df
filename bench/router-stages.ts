import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startHaproxy } from '../__tests__/support/haproxy.ts'
import { guardEntry, startNginx } from '../__tests__/support/nginx.ts'
import { setBackend } from '../src/adapters/embedded/proxy/client.ts'
import { findProxy, startProxy, stopProxy } from '../src/adapters/embedded/proxy/start.ts'
import { createProxyRouter } from '../src/adapters/embedded/proxy-router.ts'
import { createHaproxyRouter } from '../src/adapters/routers/haproxy-router.ts'
import { createNginxRouter } from '../src/adapters/routers/nginx-router.ts'
import type { Slot } from '../src/domain/slot.ts'
import type { Router } from '../src/ports/router.ts'
import type { Target } from './steady-load.ts'

/** A real router in front of two versions that are processes of their own. */
export interface RouterStage {
  readonly router: Router
  readonly target: Target
  /** Takes the proxy's configuration anew, under load; absent where nothing is reloaded. */
  readonly reload?: () => Promise<void>
  /** SIGKILL. */
  kill(slot: Slot): Promise<void>
  /** Starts a version again where it was, when it was killed. */
  revive(slot: Slot): Promise<void>
  close(): Promise<void>
}

export type StageKind = 'embedded' | 'haproxy' | 'nginx'
export const stageKinds: readonly StageKind[] = ['embedded', 'haproxy', 'nginx']

const leaseMs = 2000

export async function openRouterStage(kind: StageKind): Promise<RouterStage> {
  const versions = await startVersions()
  const { ports, kill, revive } = versions
  const opened = await openers[kind](ports)
  const close = async () => {
    await opened.close()
    await Promise.all([kill('a'), kill('b')])
  }
  return { ...opened, kill, revive, close }
}

type Opened = Pick<RouterStage, 'router' | 'target' | 'reload' | 'close'>

const openers: Readonly<Record<StageKind, (ports: Readonly<Record<Slot, number>>) => Promise<Opened>>> = {
  embedded: async ports => {
    const home = mkdtempSync(join(tmpdir(), 'sluice-stage-'))
    const place = { home, artifact: 'shop', environment: 'production' }
    const find = () => findProxy(place)
    const entry = {
      command: process.execPath,
      args: ['--no-warnings', resolve('bench/from-sources.ts'), 'internal-proxy']
    }
    const { port } = await startProxy({ ...place, entry })
    for (const slot of ['a', 'b'] as const) await setBackend(find, slot, ports[slot])
    const close = async () => {
      await stopProxy(place)
      rmSync(home, { recursive: true, force: true })
    }
    return { router: createProxyRouter(find), target: { host: '127.0.0.1', port }, close }
  },
  haproxy: async ports => {
    const { socket, map, front, reload, stop } = await startHaproxy({ ports, leaseMs })
    const router = createHaproxyRouter({ sockets: [socket], map, table: 'sluice_lease', key: 'shop' })
    return { router, target: { socketPath: front }, reload, close: stop }
  },
  nginx: async ports => {
    const { front, gates, stop } = await startNginx({ ports })
    return {
      router: createNginxRouter({ directory: gates, guard: guardEntry }),
      target: { socketPath: front },
      close: stop
    }
  }
}

async function startVersions() {
  const [a, b] = await Promise.all([startVersion('a'), startVersion('b')])
  const ports = { a: a.port, b: b.port }
  const running: Record<Slot, ChildProcess> = { a: a.child, b: b.child }
  return {
    ports,
    kill: async (slot: Slot) => {
      const child = running[slot]
      if (child.exitCode !== null || child.signalCode !== null) return
      child.kill('SIGKILL')
      await once(child, 'exit')
    },
    revive: async (slot: Slot) => {
      if (running[slot].exitCode === null && running[slot].signalCode === null) return
      running[slot] = (await startVersion(slot, ports[slot])).child
    }
  }
}

async function startVersion(slot: Slot, port = 0): Promise<{ child: ChildProcess; port: number }> {
  const args = ['--no-warnings', resolve('bench/version-server.ts'), slot, String(port)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout as NodeJS.ReadableStream, 'data')
  return { child, port: Number(String(line)) }
}
