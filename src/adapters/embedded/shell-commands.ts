import { type ChildProcess, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { unavailable } from '../../domain/failure.ts'
import type { CommandRequest, CommandResult, Commands } from '../../ports/commands.ts'

const tailCharacters = 8192
// More is kept than is told, so that no secret is cut in half before it is looked for.
const keptBytes = 4 * tailCharacters
const killedExitCode = 124
const graceMs = 2000

export interface Shell {
  readonly shell: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal?: AbortSignal | undefined
  /** Takes secrets out of what a command printed. */
  readonly clean: (text: string) => string
}

/**
 * Runs the user's commands through a shell, each in a process group of its own that ends with the command: what it left
 * in the background is ended as well, unless it is meant to go on. An abort ends the group too, as when its time is over.
 * ADR 0011 tells why no library does this.
 */
export function createShellCommands(shell: Shell): Commands {
  return { run: request => run(shell, request) }
}

function run({ shell, environment, signal, clean }: Shell, request: CommandRequest): Promise<CommandResult> {
  const started = performance.now()
  const child = spawn(shell, ['-c', request.command], {
    cwd: request.workingDirectory,
    env: { ...environment, ...request.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true
  })
  if (child.pid !== undefined) request.onStart?.(child.pid)
  const tail = keepTail(child)
  const limit = limitTime(child, request.timeoutMs, signal)
  return new Promise((resolve, reject) => {
    child.once('error', cause => {
      limit.stop()
      reject(unavailable('component-missing', `the command could not be started with the shell "${shell}"`, cause))
    })
    // What it left in the background would hold its output open for as long as it likes, and outlive the step.
    if (!request.leavesRunning) child.once('exit', limit.endRest)
    child.once('close', code => {
      limit.stop()
      const exitCode = limit.expired() ? killedExitCode : (code ?? 1)
      resolve({ exitCode, tail: clean(tail()).slice(-tailCharacters), elapsedMs: performance.now() - started })
    })
  })
}

function keepTail(child: ChildProcess): () => string {
  let kept = Buffer.alloc(0)
  const keep = (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]).subarray(-keptBytes)
  }
  child.stdout?.on('data', keep)
  child.stderr?.on('data', keep)
  return () => kept.toString('utf8')
}

function limitTime(child: ChildProcess, timeoutMs: number | undefined, signal: AbortSignal | undefined) {
  let expired = false
  const timers: NodeJS.Timeout[] = []
  const end = () => {
    expired = true
    signalGroup(child, 'SIGTERM')
    timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs))
  }
  if (timeoutMs !== undefined) timers.push(setTimeout(end, timeoutMs))
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted) end()
  const stop = () => {
    signal?.removeEventListener('abort', end)
    timers.forEach(clearTimeout)
  }
  const endRest = () => {
    signalGroup(child, 'SIGTERM')
    timers.push(setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs))
  }
  return { expired: () => expired, stop, endRest }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    child.kill(signal)
  }
}
