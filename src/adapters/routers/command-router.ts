import { type ChildProcess, spawn } from 'node:child_process'
import { unavailable } from '../../domain/failure.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { createOutsideRouter } from './outside-router.ts'
import { type OutsideAbilities, type RouterCall, readState } from './outside-state.ts'

export interface CommandRouterSettings extends OutsideAbilities {
  /** Given to a shell as the user wrote it; what is asked travels in the environment and on standard input. */
  readonly command: string
  readonly shell: string
  readonly workingDirectory: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly artifact: string
  /** Name of the environment whose traffic is steered. */
  readonly stage: string
}

const longestAnswer = 64 * 1024

/** Drives any platform by a command of the user: asked `read`, `set` or `finalize`, it prints the state as JSON. */
export function createCommandRouter(settings: CommandRouterSettings): Router {
  return createOutsideRouter('command', settings, call => ask(settings, call))
}

async function ask(settings: CommandRouterSettings, call: RouterCall): Promise<RouterState> {
  const child = spawn(settings.shell, ['-c', settings.command], {
    cwd: settings.workingDirectory,
    env: { ...settings.environment, ...variablesOf(settings, call) },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true
  })
  // A program that does not read its input closes the pipe; what it answers is what counts.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(JSON.stringify(call))
  return readState(await answerOf(child, settings, call), 'the router command')
}

function variablesOf({ artifact, stage }: CommandRouterSettings, call: RouterCall): Record<string, string> {
  const about = { SLUICE_ACTION: call.action, SLUICE_ARTIFACT_NAME: artifact, SLUICE_ENVIRONMENT: stage }
  if (call.action === 'read') return about
  if (call.action === 'finalize') return { ...about, SLUICE_LIVE: call.live, SLUICE_FENCE: String(call.fence) }
  return {
    ...about,
    SLUICE_BLUE: call.blue,
    SLUICE_GREEN: call.green,
    SLUICE_WEIGHT: String(call.weight),
    SLUICE_FENCE: String(call.fence),
    SLUICE_LEASE_MS: call.leaseMs === null ? '' : String(call.leaseMs)
  }
}

function answerOf(child: ChildProcess, { timeoutMs }: CommandRouterSettings, { action }: RouterCall): Promise<string> {
  let printed = ''
  let complaint = ''
  const end = () => endGroup(child)
  const timer = setTimeout(end, timeoutMs)
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
    printed += chunk
    if (printed.length > longestAnswer) end()
  })
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    complaint = `${complaint}${chunk}`.slice(-1000)
  })
  const failed = (why: string, cause?: unknown) =>
    unavailable(
      'router-refused',
      `the router command, asked to ${action}, ${why}`,
      cause,
      complaint.trim() || undefined
    )
  return new Promise((resolve, reject) => {
    child.once('error', cause => {
      clearTimeout(timer)
      reject(failed('could not be started', cause))
    })
    child.once('close', (code, signal) => {
      clearTimeout(timer)
      if (code === 0) resolve(printed)
      else reject(failed(signal === null ? `ended with exit code ${code}` : 'did not end in time'))
    })
  })
}

/** What the command has started goes with it. */
function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, 'SIGKILL')
  } catch {
    child.kill('SIGKILL')
  }
}
