import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { isAbsolute, join } from 'node:path'
import { z } from 'zod'
import { isDigest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Placement, Running, Slots } from '../../ports/slots.ts'
import { variablesOf } from './command-slots.ts'
import { endGroup, isGroupAlive, type ProcessIdentity, pause, startTimeOf } from './process-identity.ts'
import { readJson, writeJson } from './proxy/files.ts'

export interface RunSettings {
  /** Given to a shell as the policy has it, in the unpacked artifact's folder. */
  readonly command: string
  /** Name of the variable that tells the command its port. */
  readonly portEnv: string
  /** Path that answers 2xx once the slot is ready. */
  readonly health: string
  readonly stopTimeoutMs: number
  readonly startTimeoutMs?: number | undefined
}

export interface ProcessSlotsSettings {
  readonly home: string
  readonly run: RunSettings
  readonly unpack: (file: string, directory: string) => Promise<unknown>
  /** The environment of the command; Sluice adds the port and its SLUICE_… variables. */
  readonly variables: Readonly<Record<string, string | undefined>>
  /** Told where a slot answers, such as a proxy's table of backends. */
  readonly onPort?: (slot: Slot, port: number) => Promise<void>
}

const Entry = z.strictObject({
  pid: z.int().min(2),
  startTime: z.string(),
  port: z.int(),
  digest: z.string().refine(isDigest),
  slot: z.enum(['a', 'b']),
  startedAt: z.string(),
  stopTimeoutMs: z.number()
})
type Entry = z.infer<typeof Entry>

/** Runs each slot as a group of processes on this machine. */
export function createProcessSlots(settings: ProcessSlotsSettings): Slots {
  const { home } = settings
  return {
    list: async (artifact, environment) =>
      (['a', 'b'] as const).flatMap(slot => {
        const entry = running(directoryOf(home, environment, artifact, slot))
        return entry === undefined ? [] : [describe(entry)]
      }),
    place: placement => place(settings, placement),
    stop: (artifact, environment, slot) => stopIn(directoryOf(home, environment, artifact, slot))
  }
}

/** Names of the slots whose process runs under a home. */
export function runningSlots(home: string): readonly string[] {
  const root = join(home, 'slots')
  if (!existsSync(root)) return []
  return readdirSync(root).filter(name => running(join(root, name)) !== undefined)
}

export async function stopSlotNamed(home: string, name: string): Promise<void> {
  await stopIn(join(home, 'slots', name))
}

async function place(settings: ProcessSlotsSettings, placement: Placement): Promise<Running> {
  const { artifact, environment, slot, digest, file } = placement
  if (!isAbsolute(file)) {
    const hint = `give a deploy command, or environments.${environment}.deploy; it gets the image as SLUICE_ARTIFACT`
    throw unavailable('deploy-failed', `${file} is an image, which is no process of this machine`, undefined, hint)
  }
  const directory = directoryOf(settings.home, environment, artifact, slot)
  const current = running(directory)
  if (current?.digest === digest && (await answers(current.port, settings.run.health))) {
    await settings.onPort?.(slot, current.port)
    return describe(current)
  }
  await stopIn(directory)
  const files = join(directory, 'files')
  rmSync(files, { recursive: true, force: true })
  mkdirSync(files, { recursive: true })
  await settings.unpack(file, files)
  const entry = await launch(settings, placement, directory)
  await becomeHealthy(settings.run, entry, directory)
  await settings.onPort?.(slot, entry.port)
  return describe(entry)
}

async function launch(settings: ProcessSlotsSettings, placement: Placement, directory: string): Promise<Entry> {
  const port = await freePort()
  const output = openSync(join(directory, 'slot.log'), 'a')
  const child = spawn('sh', ['-c', settings.run.command], {
    cwd: join(directory, 'files'),
    env: { ...settings.variables, ...variablesOf(placement), [settings.run.portEnv]: String(port) },
    detached: true,
    stdio: ['ignore', output, output]
  })
  closeSync(output)
  child.on('error', () => undefined)
  child.unref()
  const { pid } = child
  if (pid === undefined) throw unavailable('component-missing', 'the run command needs a shell named sh')
  const { digest, slot } = placement
  const { stopTimeoutMs } = settings.run
  const startedAt = new Date().toISOString()
  const entry = { pid, startTime: startTimeOf(pid), port, digest, slot, startedAt, stopTimeoutMs }
  writeJson(join(directory, 'slot.json'), entry)
  return entry
}

async function becomeHealthy(run: RunSettings, entry: Entry, directory: string): Promise<void> {
  const deadline = performance.now() + (run.startTimeoutMs ?? 30_000)
  while (isGroupAlive(identityOf(entry)) && performance.now() < deadline) {
    if (await answers(entry.port, run.health)) return
    await pause(50)
  }
  await stopIn(directory)
  throw unavailable('health-failed', `slot ${entry.slot} did not become healthy; see ${directory}/slot.log`)
}

async function answers(port: number, path: string): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(2000) })
    await response.body?.cancel()
    return response.ok
  } catch {
    return false
  }
}

async function stopIn(directory: string): Promise<void> {
  const entry = running(directory)
  if (entry !== undefined) await endGroup(identityOf(entry), entry.stopTimeoutMs)
  rmSync(join(directory, 'slot.json'), { force: true })
}

function running(directory: string): Entry | undefined {
  const entry = readJson(join(directory, 'slot.json'), Entry)
  return entry !== undefined && isGroupAlive(identityOf(entry)) ? entry : undefined
}

/** A command that starts its service and ends leaves only what carries the variables of its placement. */
function identityOf({ pid, startTime, digest }: Entry): ProcessIdentity {
  return { pid, startTime, mark: `SLUICE_DIGEST=${digest}` }
}

function describe({ slot, digest, port, startedAt }: Entry): Running {
  return { slot, digest, url: `http://127.0.0.1:${port}`, startedAt }
}

function directoryOf(home: string, environment: string, artifact: string, slot: Slot): string {
  return join(home, 'slots', `${encodeURIComponent(environment)}-${encodeURIComponent(artifact)}-${slot}`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}
