import { shortDigest } from '../../domain/digest.ts'
import type { GateAnswer } from '../../domain/gate/gate.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { Promoted } from './apply.ts'
import type { PromoteInputs } from './inputs.ts'
import type { PromoteFacts } from './observe.ts'
import type { PromotePlan } from './plan.ts'

/** Says what was asked, what was found, why that is yes or no, and what to do next. */
export function report({ inputs, facts, plan, done }: End<PromoteInputs, PromoteFacts, PromotePlan, Promoted>): Report {
  const { digest, rules } = facts.gates
  const about = `${rules.environment} · ${shortDigest(digest)}`
  const result = { digest, environment: rules.environment, 'looked-at': facts.location, gates: gatesOf(plan) }
  if (plan.kind === 'unchanged') {
    const blocks: readonly Block[] = [{ kind: 'text', text: `It is there already, in slot ${plan.slot}.` }]
    return {
      outcome: 'unchanged',
      headline: `promote unchanged · ${about}`,
      blocks,
      result: { ...result, slot: plan.slot }
    }
  }
  const checks: Block = { kind: 'checks', checks: plan.gates.map(checkOf) }
  if (plan.kind === 'refused') {
    const next = nextPossible(plan.gates)
    const hint: Block = {
      kind: 'next',
      text: next === undefined ? 'mend what is marked, then run this again.' : `possible from ${next}.`
    }
    const blocks = [checks, hint]
    const whole = { ...result, 'next-possible': next ?? null }
    return { outcome: 'refused', reason: plan.reason, headline: `promote refused · ${about}`, blocks, result: whole }
  }
  if (done === undefined) {
    return {
      outcome: 'planned',
      headline: `promote would proceed · ${about} · slot ${plan.slot}`,
      blocks: [checks],
      result
    }
  }
  return reportDone(inputs, about, checks, { ...result, slot: plan.slot, 'slot-url': done.running.url ?? null }, done)
}

function reportDone(
  inputs: PromoteInputs,
  about: string,
  checks: Block,
  result: Report['result'],
  done: Promoted
): Report {
  if (done.ended === 'failed') {
    const text = (done.smoke?.lines ?? []).join('\n')
    const blocks: readonly Block[] = [checks, { kind: 'text', text }]
    return { outcome: 'refused', reason: 'smoke-failed', headline: `promote refused · ${about}`, blocks, result }
  }
  const smoke: readonly Block[] =
    done.smoke === undefined
      ? []
      : [
          {
            kind: 'text',
            text: [`smoke ${done.smoke.passed}/${done.smoke.passed + done.smoke.failed}`, ...done.smoke.lines].join(
              '\n'
            )
          }
        ]
  const next: readonly Block[] =
    done.ended === 'staged'
      ? [{ kind: 'next', text: `sluice rollout --environment=${inputs.environment} shifts the traffic.` }]
      : []
  const headline = `promote done · ${about} · ${done.ended} in slot ${done.running.slot}`
  return { outcome: 'done', headline, blocks: [checks, ...smoke, ...next], result }
}

function checkOf(answer: GateAnswer) {
  const { gate, status, text, expected, found } = answer
  return { mark: status, name: gate, text, expected, found }
}

function gatesOf(plan: PromotePlan) {
  if (plan.kind === 'unchanged') return []
  return plan.gates.map(gate => ({
    gate: gate.gate,
    status: gate.status,
    'reason-code': gate.code ?? null,
    expected: gate.expected ?? null,
    found: gate.found ?? gate.text,
    'next-possible': gate.nextPossible ?? null
  }))
}

/** When every closed gate only waits for time, the moment at which the last of them opens. */
function nextPossible(gates: readonly GateAnswer[]): string | undefined {
  const closed = gates.filter(gate => gate.status === 'failed' || gate.status === 'unknown')
  const times = closed.map(gate => gate.nextPossible)
  return times.every(time => time !== undefined) ? times.sort().at(-1) : undefined
}
