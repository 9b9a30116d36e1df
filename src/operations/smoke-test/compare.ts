import { Failure } from '../../domain/failure.ts'
import { type Difference, differences, isRegression } from '../../domain/smoke/difference.ts'
import { type Facts, factsOf } from '../../domain/smoke/facts.ts'
import { judgeLatency, type LatencyJudgement, type LatencyRound } from '../../domain/smoke/paired.ts'
import type { Request } from '../../domain/smoke/request.ts'
import type { Step } from '../../domain/smoke/step.ts'
import { fill } from '../../domain/smoke/template.ts'
import type { StepVerdict } from '../../domain/smoke/verdict.ts'
import { send } from './send.ts'
import { remaining, type Session } from './session.ts'

/** How green compares with blue on one request. */
export interface Comparison {
  readonly name: string
  readonly verdict: StepVerdict
  readonly differences: readonly Difference[]
  readonly latency: LatencyJudgement | undefined
  readonly rounds: number
  /** Why it could not be compared. */
  readonly note?: string
}

const doubtRounds = 6
const latencyRounds = 20
const atOnce = 2

/** Compares every request that only reads. What was captured belongs to green's sessions, so what needs it is left out. */
export async function compareAll(session: Session, blue: string): Promise<readonly Comparison[]> {
  const captured = new Set(namesCaptured(session.run.suite.steps))
  const waiting = readingSteps(session.run.suite.steps, captured)
  const results: Comparison[] = []
  const work = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      results.push(await compareStep(step, session, blue))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return results
}

interface Reading {
  readonly name: string
  readonly request: Request
  readonly ignore: readonly string[]
}

function readingSteps(steps: readonly Step[], captured: ReadonlySet<string>, prefix = ''): Reading[] {
  return steps.flatMap(step => {
    if (step.steps !== undefined) return readingSteps(step.steps, captured, `${prefix}${step.name} › `)
    const { request, compare } = step
    if (request === undefined || compare === false || step.if !== undefined || step.unless !== undefined) return []
    const text = JSON.stringify(request)
    const asksCaptured = [...captured].some(name => new RegExp(`\\{\\{ *${name} *\\}\\}`).test(text))
    if (!isReading(request) || asksCaptured) return []
    return [{ name: prefix + step.name, request, ignore: compare?.ignore ?? [] }]
  })
}

function isReading({ method, json, form, multipart, graphql, body }: Request): boolean {
  const bodies = [json, form, multipart, graphql, body].some(part => part !== undefined)
  return method === 'GET' || method === 'HEAD' || (method === undefined && !bodies)
}

function namesCaptured(steps: readonly Step[]): string[] {
  return steps.flatMap(step => [...Object.keys(step.capture), ...namesCaptured(step.steps ?? [])])
}

async function compareStep(reading: Reading, session: Session, blue: string): Promise<Comparison> {
  const asked = { blue: [] as Facts[], green: [] as Facts[] }
  const latency: LatencyRound[] = []
  let found: readonly Difference[] = []
  const result = (verdict: StepVerdict, note?: string): Comparison => {
    const judged = judgeLatency(latency)
    return {
      name: reading.name,
      verdict,
      differences: found,
      latency: judged,
      rounds: latency.length,
      ...(note && { note })
    }
  }
  try {
    const request = fill(reading.request, session.variables)
    for (let round = 0; round < latencyRounds && remaining(session, session.checksEnd) > 0; round++) {
      const [first, green, second] = await askRound(request, session, blue)
      latency.push({ blue: [first.totalMilliseconds, second.totalMilliseconds], green: green.totalMilliseconds })
      // Once nothing is in doubt any more, only times are still of interest.
      if (round > 0 && found.length === 0) continue
      if (round >= doubtRounds) continue
      asked.blue.push(factsOf(first), factsOf(second))
      asked.green.push(factsOf(green))
      found = differences(asked, reading.ignore)
    }
  } catch (thrown) {
    if (!(thrown instanceof Failure) || thrown.kind !== 'unavailable') throw thrown
    return result('inconclusive', session.vault.mask(thrown.message))
  }
  const worse = found.some(isRegression) || judgeLatency(latency)?.slower === true
  if (latency.length === 0 || (found.length > 0 && asked.green.length < doubtRounds)) {
    return result('inconclusive', 'the deadline was over before every doubt was cleared')
  }
  return result(worse ? 'fail' : 'pass')
}

/** Blue, green, blue: what only moves on with time moves on between blue's own two answers as well. */
async function askRound(request: Request, session: Session, blue: string) {
  const end = session.checksEnd
  const first = await send({ request, session, end, baseUrl: blue })
  const green = await send({ request, session, end, baseUrl: session.run.baseUrl })
  return [first, green, await send({ request, session, end, baseUrl: blue })] as const
}
