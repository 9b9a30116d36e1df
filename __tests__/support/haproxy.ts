import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Slot } from '../../src/domain/slot.ts'
import { programPath } from './programs.ts'
import { shownIn, withPlaces } from './router-docs.ts'

export interface HaproxyStart {
  /** Ports of the two versions. */
  readonly ports: Readonly<Record<Slot, number>>
  readonly leaseMs: number
  /** `127.0.0.1:8080`; a socket in the folder when absent, which no other process can have taken. */
  readonly bind?: string
}

export interface TestHaproxy {
  readonly folder: string
  readonly socket: string
  readonly map: string
  /** Where requests go, when no address was given. */
  readonly front: string
  /** Starts a new process that takes the listeners over, as `systemctl reload` does. */
  reload(): Promise<void>
  stop(): Promise<void>
}

/** The configuration of docs/routers.md, with the paths and ports of a test. */
function configuration(folder: string, { ports, leaseMs, bind }: HaproxyStart): string {
  return withPlaces(shownIn('haproxy'), {
    '/run/haproxy/admin.sock': join(folder, 'admin.sock'),
    '/etc/haproxy/sluice/shop.map': join(folder, 'sluice.map'),
    'expire 15s': `expire ${leaseMs}ms`,
    'bind :8080': `bind ${bind ?? `unix@${join(folder, 'front.sock')}`}`,
    '127.0.0.1:3001': `127.0.0.1:${ports.a}`,
    '127.0.0.1:3002': `127.0.0.1:${ports.b}`
  })
}

export async function startHaproxy(start: HaproxyStart): Promise<TestHaproxy> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-haproxy-'))
  const [socket, map, file] = ['admin.sock', 'sluice.map', 'haproxy.cfg'].map(name => join(folder, name)) as [
    string,
    string,
    string
  ]
  writeFileSync(map, 'shop a\n')
  writeFileSync(file, configuration(folder, start))
  const running: ChildProcess[] = [launch(file, [])]
  await untilListening(running[0] as ChildProcess, socket)
  const reload = async () => {
    const [old] = running as [ChildProcess]
    const next = launch(file, ['-sf', String(old.pid), '-x', socket])
    running.unshift(next)
    await untilTakenOver(next, socket)
  }
  const stop = async () => {
    for (const one of running) one.kill('SIGKILL')
    await Promise.all(running.map(one => one.exitCode ?? one.signalCode ?? once(one, 'exit')))
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, socket, map, front: join(folder, 'front.sock'), reload, stop }
}

function launch(file: string, flags: readonly string[]): ChildProcess {
  const env = { ...process.env, PATH: programPath }
  return spawn('haproxy', ['-db', '-f', file, ...flags], { stdio: ['ignore', 'ignore', 'pipe'], env })
}

async function untilListening(child: ChildProcess, socket: string): Promise<void> {
  const said = listenTo(child)
  while (!existsSync(socket)) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}: ${said()}`)
    await new Promise(later => setTimeout(later, 10))
  }
}

/** The admin socket answers with the number of the process behind it. */
async function untilTakenOver(child: ChildProcess, socket: string): Promise<void> {
  const { askHaproxy } = await import('../../src/adapters/routers/haproxy-socket.ts')
  const said = listenTo(child)
  for (;;) {
    if (child.exitCode !== null) throw new Error(`haproxy ended with ${child.exitCode}: ${said()}`)
    const info = await askHaproxy(socket, ['show info']).catch(() => '')
    if (info.includes(`\nPid: ${child.pid}\n`)) return
    await new Promise(later => setTimeout(later, 20))
  }
}

function listenTo(child: ChildProcess): () => string {
  let text = ''
  child.stderr?.on('data', chunk => {
    text = `${text}${chunk}`.slice(-2000)
  })
  return () => text
}
