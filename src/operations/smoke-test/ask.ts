import { unavailable } from '../../domain/failure.ts'
import type { Response } from '../../domain/smoke/expectation.ts'
import type { Step } from '../../domain/smoke/suite.ts'
import type { SmokeRun } from './plan.ts'
import type { SmokePorts } from './ports.ts'

const largestAnswerBytes = 5_000_000

/** The moment when all must be over, in milliseconds since the epoch. */
export type Deadline = number

export function remaining(ports: SmokePorts, deadline: Deadline): number {
  return deadline - ports.clock.now().getTime()
}

/** Sends one request, clipped to what is left of the deadline. */
export async function ask(
  request: Step['request'],
  run: SmokeRun,
  ports: SmokePorts,
  deadline: Deadline,
  freshConnection = false
): Promise<Response> {
  const timeoutMilliseconds = remaining(ports, deadline)
  if (timeoutMilliseconds <= 0) throw unavailable('smoke-timeout', 'the deadline is over')
  const answer = await ports.http.request({
    method: request.method,
    url: run.baseUrl.replace(/\/$/, '') + request.path,
    ...content(request),
    timeoutMilliseconds,
    maximumBytes: largestAnswerBytes,
    connectTo: run.connectTo,
    freshConnection
  })
  return { ...answer, totalMilliseconds: answer.phases.total }
}

function content(request: Step['request']): { headers: Record<string, string>; body?: string | undefined } {
  const { headers, json, form, body } = request
  if (json !== undefined) {
    return { headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(json) }
  }
  if (form === undefined) return { headers, body }
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return { headers: { ...type, ...headers }, body: new URLSearchParams(form).toString() }
}
