import type { Failure } from '../domain/failure.ts'
import type { Report } from '../report.ts'

/** The one JSON object that every door gives to programs, also for refusals and failures. */
export interface Answer {
  readonly outcome: string
  readonly 'reason-code': string | null
  readonly 'schema-version': 1
  readonly result: Readonly<Record<string, unknown>>
}

export function answerOf({ outcome, reason, result }: Pick<Report, 'outcome' | 'reason' | 'result'>): Answer {
  return { outcome, 'reason-code': reason ?? null, 'schema-version': 1, result }
}

export function answerOfFailure({ kind, code, message }: Failure): Answer {
  return { outcome: kind, 'reason-code': code, 'schema-version': 1, result: { message } }
}

/** What a person reads about a failure: the same words in the terminal, the job log and the job summary. */
export function failureText(failure: Failure): string {
  const hint = failure.hint === undefined ? '' : `\n  ${failure.hint}`
  return `sluice: ${failure.message} (${failure.code})${hint}\n`
}
