import { shortDigest } from '../../domain/digest.ts'
import type { Outcome } from '../../domain/outcome.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { Shifted } from './apply.ts'
import { harmedSoFar, requestsSoFar } from './harmed.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'
import type { BluegreenPlan } from './plan.ts'

type BluegreenEnd = End<BluegreenInputs, BluegreenFacts, BluegreenPlan, Shifted>

const outcomes: Readonly<Record<string, Outcome>> = { complete: 'completed', rollback: 'rolled-back', hold: 'held' }

/** Says how the rollout ended, on what evidence, and at what cost to users. */
export function report({ inputs, facts, plan, done }: BluegreenEnd): Report {
  const where = inputs.environment
  const looked = { environment: where, 'looked-at': facts.location }
  if (plan.kind === 'unchanged') {
    const headline = `rollout unchanged · ${where} · ${shortDigest(plan.digest)} is live already`
    return { outcome: 'unchanged', headline, blocks: [], result: { ...looked, digest: plan.digest } }
  }
  if (plan.kind === 'refused') {
    const blocks: readonly Block[] = [
      { kind: 'text', text: `found: ${plan.found}` },
      { kind: 'next', text: `sluice promote --environment=${where} stages a digest.` }
    ]
    return { outcome: 'refused', reason: plan.reason, headline: `rollout refused · ${where}`, blocks, result: looked }
  }
  const { digest } = plan.staged
  if (done === undefined) {
    return {
      outcome: 'planned',
      headline: `rollout would ${plan.kind} · ${where}`,
      blocks: [],
      result: { ...looked, digest }
    }
  }
  const numbers = {
    'green-weight': done.weight,
    'rollback-ms': plan.kind === 'rollback' ? done.shiftMs : null,
    harmed: harmedSoFar(facts),
    requests: requestsSoFar(facts),
    evidence: plan.judge?.wealth ?? null
  }
  const outcome = outcomes[plan.kind] ?? 'continuing'
  const text = `${numbers.requests} requests · ${Math.round(numbers.harmed)} harmed · evidence ${(numbers.evidence ?? 1).toFixed(1)}`
  return {
    outcome,
    ...('reason' in plan && { reason: plan.reason }),
    headline: `rollout ${outcome} · ${where} · ${shortDigest(digest)} · weights read back in ${done.shiftMs} ms`,
    blocks: [{ kind: 'text', text }],
    result: { ...looked, digest, ...numbers }
  }
}

/** One line per turn, for a person who watches. */
export function narrate({ facts, plan, done }: BluegreenEnd): string | undefined {
  if (done === undefined || (plan.kind !== 'tick' && plan.kind !== 'start')) return undefined
  const filled = Math.round(done.weight * 20)
  const bar = '█'.repeat(filled) + '░'.repeat(20 - filled)
  const last = facts.trace?.lines.at(-1)
  const rate = (counts: { readonly errors: number; readonly requests: number } | null | undefined) =>
    counts?.requests ? `${((100 * counts.errors) / counts.requests).toFixed(2)} %` : '–'
  const errors = `errors ${rate(last?.green)} | ${rate(last?.blue)}`
  return `      green ${bar} ${Math.round(done.weight * 100)} %   ${errors}   evidence ${(plan.judge?.wealth ?? 1).toFixed(1)} of 100`
}
