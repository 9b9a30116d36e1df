import { type ChildProcess, spawn } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { unavailable } from '../../domain/failure.ts'
import type { CommandRequest, CommandResult, Commands } from '../../ports/commands.ts'

const tailBytes = 8192
const killedExitCode = 124
const graceMs = 2000

/**
 * Runs the user's commands through a shell, each in a process group of its own that ends with the command: what it
 * left in the background is ended as well, unless it is meant to go on. An abort ends the group too, as when its time is over.
 */
export function createShellCommands(shell = 'sh', signal?: AbortSignal): Commands {
  return { run: request => run(shell, request, signal) }
}

function run(shell: string, request: CommandRequest, signal: AbortSignal | undefined): Promise<CommandResult> {
  const started = performance.now()
  const child = spawn(shell, ['-c', request.command], {
    cwd: request.workingDirectory,
    env: { ...withoutServiceTokens(process.env), ...request.variables },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true
  })
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
      resolve({ exitCode, tail: tail(), elapsedMs: performance.now() - started })
    })
  })
}

/** A runner gives the tokens of its own services to actions and not to the commands of a step; nor do we. */
function withoutServiceTokens(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const withheld = /^ACTIONS_(RUNTIME_|RESULTS_|CACHE_)/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !withheld.test(name)))
}

function keepTail(child: ChildProcess): () => string {
  let kept = Buffer.alloc(0)
  const keep = (chunk: Buffer) => {
    kept = Buffer.concat([kept, chunk]).subarray(-tailBytes)
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
