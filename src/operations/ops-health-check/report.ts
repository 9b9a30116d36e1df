import { showDuration } from '../../domain/duration.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { type Coverage, coverageOf } from '../../domain/smoke/coverage.ts'
import { worstVerdict } from '../../domain/smoke/verdict.ts'
import type { End } from '../../operation.ts'
import type { Check, Report } from '../../report.ts'
import { lines } from '../smoke-test/lines.ts'
import { countSteps } from '../smoke-test/run-smoke.ts'
import type { EnvironmentHealth } from './apply.ts'
import type { HealthCheckInputs } from './inputs.ts'
import type { HealthCheckFacts } from './observe.ts'
import type { HealthCheckPlan } from './plan.ts'

type HealthEnd = End<HealthCheckInputs, HealthCheckFacts, HealthCheckPlan, readonly EnvironmentHealth[]>

const outcomes = { pass: 'done', 'flaky-pass': 'done', fail: 'refused', inconclusive: 'unavailable' } as const
const reasons = { fail: 'unhealthy', inconclusive: 'smoke-inconclusive' } as const

export function report({ inputs, facts, plan, done }: HealthEnd): Report {
  const looked = { 'looked-at': facts.location }
  if (!plan.proceed) {
    const headline = 'Nothing is live, so there is nothing to check.'
    return { outcome: 'refused', reason: plan.reason, headline, blocks: [], result: looked }
  }
  if (done === undefined) {
    const names = plan.checks.map(({ environment }) => environment).join(', ')
    return { outcome: 'planned', headline: `Would check ${names}`, blocks: [], result: looked }
  }
  const told = done.map(health => ({ health, coverage: coverageAt(health, inputs, facts) }))
  const verdict = worstVerdict(done.map(({ result }) => result?.verdict ?? 'inconclusive'))
  const outcome: Outcome = outcomes[verdict]
  return {
    outcome,
    reason: verdict === 'fail' || verdict === 'inconclusive' ? reasons[verdict] : undefined,
    headline: `health-check ${verdict} · ${told.map(({ health, coverage }) => `${health.environment} ${sentence(health, coverage)}`).join(' · ')}`,
    blocks: [{ kind: 'checks', checks: told.map(({ health, coverage }) => checkOf(health, coverage)) }],
    result: {
      ...looked,
      verdict,
      environments: told.map(({ health, coverage }) => ({ ...summaryOf(health), coverage }))
    }
  }
}

function coverageAt(
  health: EnvironmentHealth,
  { every, window }: HealthCheckInputs,
  { history }: HealthCheckFacts
): Coverage {
  const before = history.filter(({ environment }) => environment === health.environment)
  return coverageOf([...before, { time: health.time, verdict: verdictOf(health) }], every, window)
}

function verdictOf({ result }: EnvironmentHealth) {
  return result?.verdict ?? 'inconclusive'
}

/** Only what was seen is told: `up` needs every minute of the window to have been looked at. */
function sentence(health: EnvironmentHealth, coverage: Coverage): string {
  const verdict = verdictOf(health)
  const now = verdict === 'fail' ? 'unhealthy now' : verdict === 'inconclusive' ? 'unknown now' : 'healthy now'
  if (coverage.span === 0) return `${now}; the first check, so nothing is known of before`
  const seen = `${(Math.floor(coverage.share * 1000) / 10).toFixed(1)} % of ${showDuration(coverage.span)} seen`
  const whole = coverage.unknown === 0 && coverage.down === 0 && now === 'healthy now'
  return `${whole ? 'up' : now}; ${seen}`
}

function checkOf(health: EnvironmentHealth, coverage: Coverage): Check {
  const verdict = verdictOf(health)
  const mark = verdict === 'fail' ? 'failed' : verdict === 'inconclusive' ? 'unknown' : 'passed'
  const late = coverage.late > 0 ? [`this check came ${showDuration(coverage.late)} late`] : []
  const gap =
    coverage.longestGap > 0 ? [`the longest time that nobody looked was ${showDuration(coverage.longestGap)}`] : []
  const down = coverage.down > 0 ? [`down for ${showDuration(coverage.down)} of what was seen`] : []
  const text = [sentence(health, coverage), ...late, ...gap, ...down].join('; ')
  const problems = health.result === undefined ? ['nobody says where it answers'] : lines(health.result)
  return { mark, name: health.environment, text, ...(mark !== 'passed' && { found: problems.slice(0, 5).join('\n') }) }
}

function summaryOf(health: EnvironmentHealth) {
  const counts = health.result === undefined ? { passed: 0, failed: 0 } : countSteps(health.result)
  const { environment, time, result } = health
  return {
    environment,
    time,
    verdict: verdictOf(health),
    ...counts,
    steps: result?.steps ?? [],
    identity: result?.identity ?? null
  }
}
