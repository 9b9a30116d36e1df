import { isDeepStrictEqual } from 'node:util'
import { showDuration } from '../../domain/duration.ts'
import type { Step } from '../../domain/smoke/step.ts'
import { fill, Ungiven } from '../../domain/smoke/template.ts'
import { type StepVerdict, stepVerdict } from '../../domain/smoke/verdict.ts'
import { type Attempt, tryOnce } from './attempt.ts'
import { remaining, type Session } from './session.ts'

export interface StepResult {
  /** With the names of its groups: `checkout › pay`. */
  readonly name: string
  readonly verdict: StepVerdict
  readonly attempts: readonly Attempt[]
  /** Why it was skipped, or why no further try was made. */
  readonly note?: string
}

/** Runs steps in order, or so many at once. A later one may need what an earlier one captured. */
export async function runSteps(walk: Walk): Promise<readonly StepResult[]> {
  const { steps, atOnce } = walk
  const results: (readonly StepResult[])[] = []
  const waiting = [...steps.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      results[next[0]] = await runStep(next[1], walk)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, steps.length) }, work))
  return results.flat()
}

export interface Walk {
  readonly steps: readonly Step[]
  readonly session: Session
  /** Names of the groups around, each with its separator. */
  readonly prefix: string
  readonly atOnce: number
  readonly end: number
}

const manyAtOnce = 10

async function runStep(step: Step, walk: Walk): Promise<readonly StepResult[]> {
  const { session, prefix, end } = walk
  const name = prefix + step.name
  const held = session.stopped ?? unmet(step, session)
  if (held !== undefined) return skipped(step, name, held)
  try {
    for (const [key, value] of Object.entries(fill(step.with ?? {}, session.variables)))
      session.variables.set(key, value)
    if (step.cleanup !== undefined) session.owed.push({ after: name, steps: step.cleanup })
    if (step.steps === undefined) return [await tryStep(step, name, session, end)]
    const atOnce = step.parallel === true ? manyAtOnce : Number(step.parallel || 1)
    return await runSteps({ steps: step.steps, session, prefix: `${name} › `, atOnce, end })
  } catch (thrown) {
    if (!(thrown instanceof Ungiven)) throw thrown
    return skipped(step, name, `not tried: ${thrown.message}`)
  }
}

function skipped(step: Step, name: string, note: string): StepResult[] {
  if (step.steps === undefined) return [{ name, verdict: 'skipped', attempts: [], note }]
  return step.steps.flatMap(inner => skipped(inner, `${name} › ${inner.name}`, note))
}

/** Why a condition does not hold; undefined when the step is to be run. */
function unmet({ if: wanted, unless }: Step, { variables }: Session): string | undefined {
  const differs = Object.entries(wanted ?? {}).find(([name, value]) => !isDeepStrictEqual(variables.get(name), value))
  if (differs !== undefined) return `skipped: ${differs[0]} is not ${JSON.stringify(differs[1])}`
  const same = Object.entries(unless ?? {}).find(([name, value]) => isDeepStrictEqual(variables.get(name), value))
  return same === undefined ? undefined : `skipped: ${same[0]} is ${JSON.stringify(same[1])}`
}

async function tryStep(step: Step, name: string, session: Session, end: number): Promise<StepResult> {
  const consecutive = step.consecutive ?? session.run.consecutive
  const retry = step.retry ?? session.run.retry
  const attempts: Attempt[] = []
  let [passes, failures] = [0, 0]
  let note: string | undefined
  while (passes < consecutive && failures <= retry && note === undefined) {
    const last = attempts.at(-1)
    note = session.stopped ?? (last && (await pause(last, failures, session, end)))
    if (note !== undefined || remaining(session, end) <= 0) break
    const attempt = await tryOnce(step, session, end)
    attempts.push(attempt)
    if (attempt.terminal !== undefined) note = stop(name, attempt.terminal, session)
    if (attempt.settled !== undefined) note = `not tried again: ${attempt.settled}`
    if (attempt.verdict !== 'pass') failures += 1
    passes = attempt.verdict === 'pass' ? passes + 1 : 0
  }
  const verdicts = attempts.map(attempt => attempt.verdict)
  return { name, verdict: stepVerdict(verdicts, consecutive), attempts, ...(note !== undefined && { note }) }
}

/** Ends the whole run: what is known now, nothing later can mend. */
function stop(name: string, why: string, session: Session): string {
  session.stopped ??= `not tried: the run stopped at ${name}, because ${why}`
  return `stopped: ${why}`
}

const firstPauseMilliseconds = 200
const longestPauseMilliseconds = 5000

/** Waits before the next try, longer each time; a passing step goes on at once. Returns why waiting is useless. */
async function pause(last: Attempt, failures: number, session: Session, end: number): Promise<string | undefined> {
  if (last.verdict === 'pass') return undefined
  const growing = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 2 ** (failures - 1))
  const asked = last.retryAfterMilliseconds ?? 0
  const left = remaining(session, end)
  if (asked >= left)
    return `not tried again: the service asks to wait ${showDuration(asked)}, and ${showDuration(Math.max(0, left))} are left`
  await session.ports.clock.sleep(Math.min(Math.max(growing, asked), left))
  return undefined
}
