import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unavailable } from '../../../domain/failure.ts'
import { endGroup, isAlive, pause } from '../process-identity.ts'
import { type ProxyConfig, ProxyState } from './config.ts'
import { readJson, writeJson } from './files.ts'

/** How the proxy's program is called; the path of its settings is added. */
export interface ProxyEntry {
  readonly command: string
  readonly args: readonly string[]
}

/** Calls the proxy as a command of the program that is running, which is how the bundle carries it. */
export function ownProxyEntry(): ProxyEntry {
  return { command: process.execPath, args: [process.argv[1] ?? '', 'internal-proxy'] }
}

export interface ProxyPlace {
  readonly home: string
  readonly artifact: string
  readonly environment: string
}

export interface ProxyStart extends ProxyPlace {
  readonly entry: ProxyEntry
  /** Port for traffic; any free one when absent. */
  readonly port?: number | undefined
  readonly requestTimeoutMs?: number | undefined
}

const startTimeoutMs = 10_000
const stopTimeoutMs = 5000

/** Starts the proxy of one environment, or finds the one that runs. Throws `unavailable` when it does not come up. */
export async function startProxy(start: ProxyStart): Promise<ProxyState> {
  const running = findProxy(start)
  if (running !== undefined) return running
  const directory = directoryOf(start)
  mkdirSync(directory, { recursive: true })
  rmSync(join(directory, 'state.json'), { force: true })
  const settings = join(directory, 'config.json')
  writeJson(settings, configOf(start, directory))
  launch(start.entry, settings, join(directory, 'proxy.log'))
  return waitFor(start, directory)
}

/** The running proxy of one environment; undefined when there is none. */
export function findProxy(place: ProxyPlace): ProxyState | undefined {
  return runningIn(directoryOf(place))
}

/** Ends the proxy of one environment once the requests it accepted have ended. None running is no error. */
export async function stopProxy(place: ProxyPlace): Promise<void> {
  await stopIn(directoryOf(place))
}

/** Names of the proxies that run under a home. */
export function runningProxies(home: string): readonly string[] {
  const root = join(home, 'proxies')
  if (!existsSync(root)) return []
  return readdirSync(root).filter(name => runningIn(join(root, name)) !== undefined)
}

export async function stopProxyNamed(home: string, name: string): Promise<void> {
  await stopIn(join(home, 'proxies', name))
}

async function stopIn(directory: string): Promise<void> {
  const state = runningIn(directory)
  if (state !== undefined) await endGroup(state, stopTimeoutMs)
  rmSync(join(directory, 'state.json'), { force: true })
}

function runningIn(directory: string): ProxyState | undefined {
  const state = readJson(join(directory, 'state.json'), ProxyState)
  return state !== undefined && isAlive(state) ? state : undefined
}

function directoryOf(place: ProxyPlace): string {
  return join(place.home, 'proxies', `${encodeURIComponent(place.environment)}-${encodeURIComponent(place.artifact)}`)
}

function configOf(start: ProxyStart, directory: string): ProxyConfig {
  return {
    stateFile: join(directory, 'state.json'),
    liveFile: join(directory, 'live.json'),
    port: start.port ?? 0,
    requestTimeoutMs: start.requestTimeoutMs ?? 30_000
  }
}

function launch(entry: ProxyEntry, settings: string, log: string): void {
  const output = openSync(log, 'a')
  const child = spawn(entry.command, [...entry.args, settings], { detached: true, stdio: ['ignore', output, output] })
  child.on('error', () => undefined)
  child.unref()
  closeSync(output)
}

async function waitFor(place: ProxyPlace, directory: string): Promise<ProxyState> {
  const deadline = performance.now() + startTimeoutMs
  while (performance.now() < deadline) {
    const state = runningIn(directory)
    if (state !== undefined) return state
    await pause(20)
  }
  throw unavailable('router-refused', `the proxy of ${place.environment} did not start; see ${directory}/proxy.log`)
}
