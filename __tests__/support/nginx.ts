import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { endGroup, isAlive } from '../../src/adapters/embedded/process-identity.ts'
import type { Slot } from '../../src/domain/slot.ts'
import { programPath } from './programs.ts'
import { shownIn, withPlaces } from './router-docs.ts'

export interface NginxStart {
  /** Ports of the two versions. */
  readonly ports: Readonly<Record<Slot, number>>
  /** `127.0.0.1:8080`; a socket in the folder when absent, which no other process can have taken. */
  readonly bind?: string
}

export interface TestNginx {
  /** Where requests go, when no address was given. */
  readonly front: string
  /** The folder of the gates. */
  readonly gates: string
  stop(): Promise<void>
}

/** The guard from its sources. */
export const guardEntry = {
  command: process.execPath,
  args: ['--no-warnings', resolve('src/adapters/routers/nginx-guard.ts')]
}

/** The configuration of docs/routers.md, with the paths and ports of a test, in what every nginx needs around it. */
function configuration(folder: string, gates: string, { ports, bind }: NginxStart): string {
  const inside = (name: string) => join(folder, name)
  const shown = withPlaces(shownIn('nginx'), {
    '/var/lib/sluice/shop': gates,
    'listen 8080': `keepalive_requests 1000000; listen ${bind ?? `unix:${inside('front.sock')}`}`,
    '127.0.0.1:3001': `127.0.0.1:${ports.a}`,
    '127.0.0.1:3002': `127.0.0.1:${ports.b}`
  })
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    name => `${name}_temp_path ${inside(name)};`
  )
  return `daemon off;
pid ${inside('nginx.pid')};
error_log ${inside('error.log')} error;
worker_processes 2;
events { worker_connections 4096; }
http {
  access_log off;
  ${temporary.join('\n  ')}
  ${shown}
}
`
}

export async function startNginx(start: NginxStart): Promise<TestNginx> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-nginx-'))
  chmodSync(folder, 0o755)
  const gates = join(folder, 'gates')
  mkdirSync(gates)
  const file = join(folder, 'nginx.conf')
  writeFileSync(file, configuration(folder, gates, start))
  const env = { ...process.env, PATH: programPath }
  const child = spawn('nginx', ['-p', folder, '-c', file, '-e', join(folder, 'error.log')], { stdio: 'ignore', env })
  await untilRunning(child, folder)
  const stop = async () => {
    child.kill('SIGTERM')
    await (child.exitCode ?? child.signalCode ?? once(child, 'exit'))
    await stopGuard(gates)
    rmSync(folder, { recursive: true, force: true })
  }
  return { front: join(folder, 'front.sock'), gates, stop }
}

/** Ends the guard of one folder of gates, if there is one. */
export async function stopGuard(gates: string): Promise<void> {
  const file = join(gates, 'guard.json')
  if (!existsSync(file)) return
  const guard = JSON.parse(readFileSync(file, 'utf8'))
  if (isAlive(guard)) await endGroup(guard, 5000)
}

async function untilRunning(child: ChildProcess, folder: string): Promise<void> {
  while (!existsSync(join(folder, 'nginx.pid'))) {
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`)
    await new Promise(later => setTimeout(later, 10))
  }
}
