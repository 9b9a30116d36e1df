import { type ChildProcess, spawn } from 'node:child_process'

/** When and how a step is cancelled. The runner waits 7.5 s after its interrupt and 2.5 s after asking to terminate. */
export interface Cancellation {
  /** Told all that was printed so far; true cancels. */
  when(output: string): boolean
  readonly interruptMs?: number
  readonly terminateMs?: number
  /** The machine dies instead: the step gets no word before its end. */
  readonly atOnce?: boolean
}

export interface ProcessCall {
  readonly script: string
  /** What runs the script, such as a shell with its flags; Node when absent. Such a program gets a group of its own. */
  readonly interpreter?: readonly string[] | undefined
  /** Cancels from outside, as a person does. */
  readonly signal?: AbortSignal | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly directory: string
  readonly cancel?: Cancellation | undefined
  readonly timeoutMs?: number | undefined
}

export interface ProcessEnd {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
  /** Signals that it took, in order. */
  readonly signals: readonly NodeJS.Signals[]
}

const defaultTimeoutMs = 120_000

/** Runs a script as the runner does, in order of its output, and ends it when it is cancelled. */
export function runProcess(call: ProcessCall): Promise<ProcessEnd> {
  const [program = process.execPath, ...flags] = call.interpreter ?? []
  const child = spawn(program, [...flags, call.script], {
    cwd: call.directory,
    env: call.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: call.interpreter !== undefined
  })
  const signals: NodeJS.Signals[] = []
  const timers: NodeJS.Timeout[] = []
  let output = ''
  const send = (signal: NodeJS.Signals) => {
    signals.push(signal)
    if (call.interpreter === undefined) child.kill(signal)
    else killGroup(child.pid, signal)
  }
  const interrupt = () => {
    if (signals.length === 0) timers.push(...cancel(call.cancel ?? { when: () => false }, send))
  }
  if (call.signal?.aborted === true) interrupt()
  call.signal?.addEventListener('abort', interrupt, { once: true })
  timers.push(setTimeout(() => send('SIGKILL'), call.timeoutMs ?? defaultTimeoutMs))
  const read = (chunk: Buffer) => {
    output += chunk.toString('utf8')
    if (signals.length === 0 && call.cancel?.when(output)) timers.push(...cancel(call.cancel, send))
  }
  return ended(child, read).then(end => {
    timers.forEach(clearTimeout)
    call.signal?.removeEventListener('abort', interrupt)
    return { ...end, output, signals }
  })
}

function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal)
  } catch {
    // It has ended by itself meanwhile.
  }
}

function cancel(how: Cancellation, send: (signal: NodeJS.Signals) => void): readonly NodeJS.Timeout[] {
  const { interruptMs = 7500, terminateMs = 2500, atOnce = false } = how
  send(atOnce ? 'SIGKILL' : 'SIGINT')
  if (atOnce) return []
  return [setTimeout(() => send('SIGTERM'), interruptMs), setTimeout(() => send('SIGKILL'), interruptMs + terminateMs)]
}

function ended(child: ChildProcess, read: (chunk: Buffer) => void): Promise<Pick<ProcessEnd, 'code' | 'signal'>> {
  child.stdout?.on('data', read)
  child.stderr?.on('data', read)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    // A program that the step left running may keep the pipes open: what counts is the end of the step itself.
    child.once('exit', (code, signal) => {
      const end = () => resolve({ code, signal })
      const timer = setTimeout(end, drainMs)
      child.once('close', () => {
        clearTimeout(timer)
        end()
      })
    })
  })
}

const drainMs = 500
