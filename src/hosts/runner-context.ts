import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { RawInputs } from '../inputs.ts'
import type { RunContext } from '../run-context.ts'
import { pullNumberOf } from './event-pull.ts'
import type { Environment } from './known-secrets.ts'

const largestEventBytes = 32 * 1024 * 1024

/** Makes the ambient facts of one step from what the runner says. The event is outside text; nothing here trusts it. */
export function runnerContext(raw: RawInputs, environment: Environment): RunContext {
  const text = (name: string) => environment[name] || undefined
  const workingDirectory = resolve(text('GITHUB_WORKSPACE') ?? '.', raw['working-directory'] ?? '.')
  const runAttempt = wholeNumber(text('GITHUB_RUN_ATTEMPT'))
  const event = readEvent(text('GITHUB_EVENT_PATH'))
  return {
    actor: { id: wholeNumber(text('GITHUB_ACTOR_ID')) ?? 0, login: text('GITHUB_ACTOR') ?? 'unknown' },
    workingDirectory,
    home: resolve(workingDirectory, '.sluice'),
    job: [text('GITHUB_RUN_ID') ?? 'run', runAttempt ?? 1, text('GITHUB_JOB') ?? 'job'].join('/'),
    repository: text('GITHUB_REPOSITORY'),
    repositoryId: text('GITHUB_REPOSITORY_ID'),
    ref: text('GITHUB_REF'),
    commit: text('GITHUB_SHA'),
    runId: text('GITHUB_RUN_ID'),
    runAttempt,
    runUrl: runUrl(environment, runAttempt),
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    eventName: text('GITHUB_EVENT_NAME'),
    event,
    pullNumber: pullNumberOf(event),
    serverUrl: text('GITHUB_SERVER_URL')
  }
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

function runUrl(environment: Environment, attempt = 1): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = environment
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}/attempts/${attempt}` : undefined
}

/** The payload of the event that started the run; undefined when it is absent, too large or no JSON object. */
function readEvent(path: string | undefined): RunContext['event'] {
  if (path === undefined) return undefined
  try {
    if (statSync(path).size > largestEventBytes) return undefined
    const event: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return typeof event === 'object' && event !== null ? (event as RunContext['event']) : undefined
  } catch {
    return undefined
  }
}
