import { Failure, type FailureKind } from '../../domain/failure.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'

export interface GitHubProblem {
  /** HTTP status; 0 when there was no answer at all. */
  readonly status: number
  /** True when no answer came in time. */
  readonly isLate?: boolean
  readonly message: string
  readonly headers: Readonly<Record<string, string | number | undefined>>
  /** Types of GraphQL errors, such as `STALE_DATA`. */
  readonly types: readonly string[]
}

/** A failure of GitHub's that still knows how GitHub said it. */
export class GitHubFailure extends Failure {
  readonly status: number
  readonly types: readonly string[]
  readonly said: string
  /** True when the request may still be carried out, later than anybody looks. */
  readonly isLate: boolean

  constructor(doing: string, problem: GitHubProblem) {
    const { kind, code, hint } = meaningOf(problem)
    super({ kind, code, message: `GitHub, ${doing}: ${problem.message}`, hint })
    this.status = problem.status
    this.types = problem.types
    this.said = problem.message
    this.isLate = problem.isLate ?? false
  }

  /** True when nobody can tell whether the request was carried out. */
  get isUncertain(): boolean {
    return this.status === 0 || this.status >= 500
  }
}

/** Tells a failure of GitHub's with one of these statuses from all others. */
export function hasStatus(thrown: unknown, ...statuses: readonly number[]): thrown is GitHubFailure {
  return thrown instanceof GitHubFailure && statuses.includes(thrown.status)
}

/** Reads what may not be there: undefined where GitHub shows nothing. */
export async function unlessMissing<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (thrown) {
    if (hasStatus(thrown, 404)) return undefined
    throw thrown
  }
}

interface Meaning {
  readonly kind: FailureKind
  readonly code: ReasonCode
  readonly hint?: string
}

/** What GitHub's answer means for us: not knowing is never "no". */
function meaningOf(problem: GitHubProblem): Meaning {
  const { status, types, headers } = problem
  if (isLimit(problem)) return { kind: 'unavailable', code: 'github-limited', hint: limitHint(headers) }
  if (status === 401) return { kind: 'unavailable', code: 'github-unauthorized', hint: 'pass a valid github-token' }
  if (status === 403 || types.includes('FORBIDDEN')) {
    return { kind: 'unavailable', code: 'github-forbidden', hint: permissionHint(headers) }
  }
  if (status === 404 || types.includes('NOT_FOUND')) {
    return { kind: 'unavailable', code: 'github-not-found', hint: 'check the name, and that the token may see it' }
  }
  if (status === 405 || status === 409 || types.includes('STALE_DATA')) {
    return { kind: 'conflict', code: 'github-conflict', hint: 'run this again' }
  }
  const isRefused = status >= 400 && status < 500 && status !== 408
  if (isRefused || types.some(type => refusals.has(type))) return { kind: 'usage', code: 'github-refused' }
  return { kind: 'unavailable', code: 'github-unavailable', hint: 'run this again when GitHub is well' }
}

/** GraphQL says in words what kind of trouble it has. A word that we do not know is no refusal: it may pass. */
const refusals: ReadonlySet<string> = new Set(['UNPROCESSABLE', 'BAD_REQUEST', 'INVALID', 'MAX_NODE_LIMIT_EXCEEDED'])

/** GraphQL tells of a limit in an answer with status 200, whose type is written in more than one way. */
function isLimit({ status, message, types, headers }: GitHubProblem): boolean {
  if (status === 429 || types.some(type => type.startsWith('RATE_LIMIT'))) return true
  if (types.length > 0 && /rate limit/i.test(message)) return true
  return status === 403 && (/rate limit/i.test(message) || headers['x-ratelimit-remaining'] === '0')
}

function limitHint(headers: GitHubProblem['headers']): string {
  const reset = Number(headers['x-ratelimit-reset'])
  const isExhausted = headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)
  return isExhausted ? `try again after ${new Date(reset * 1000).toISOString()}` : 'try again in a few minutes'
}

/** GitHub names what would have been enough, as `deployments=write`; a workflow writes it as `deployments: write`. */
function permissionHint(headers: GitHubProblem['headers']): string {
  const accepted = String(headers['x-accepted-github-permissions'] ?? '')
  const named = accepted.replaceAll('=', ': ').replaceAll('_', '-')
  return named === '' ? 'grant the job the permission that this needs' : `grant the job permissions: { ${named} }`
}
