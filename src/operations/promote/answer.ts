import { changelogMarkdown } from '../../domain/changelog.ts'
import type { Digest } from '../../domain/digest.ts'
import type { GateAnswer } from '../../domain/gate/gate.ts'
import type { EnvironmentState } from '../../domain/ledger/state.ts'
import type { Slot } from '../../domain/slot.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { SmokeAnswer } from '../../ports/smoke.ts'
import type { Report } from '../../report.ts'
import type { Promoted } from './context.ts'
import type { PromoteFacts } from './facts.ts'
import type { PromotePlan } from './proposal.ts'
import type { Queued } from './queue.ts'

/** Everything a program may want to know, under the names of the action's outputs. */
export interface Answer {
  readonly digest: string | null
  readonly environment: string | null
  readonly 'previous-digest': string | null
  readonly 'deployment-id': string | null
  readonly 'environment-url': string | null
  readonly gates: readonly object[]
  readonly 'next-possible': string | null
  readonly changelog: string | null
  readonly metadata: string | null
  readonly slot: string | null
  readonly 'slot-url': string | null
  readonly smoke: SmokeAnswer | null
  /** Who is at work, and how many go first, when that is why not. */
  readonly queued: Queued | null
  /** What was moved between registries, in counted bytes. */
  readonly copied: Copied | null
  readonly 'looked-at': string
}

/** Computes the answer of a run, of a plan and of a refusal alike. */
export function answerOf(facts: PromoteFacts, plan: PromotePlan, done: Promoted | undefined): Answer {
  const step = plan.kind === 'planned' ? plan.step : plan
  const about = facts.kind === 'promotion' ? facts.gates : undefined
  const placement = 'deployment' in step ? step : undefined
  // A rerun hands on the same as the first run did, so that the steps behind it find what they need.
  const standing =
    step.kind === 'unchanged' && about !== undefined ? standingOf(about.target, about.digest, step.slot) : undefined
  const slot = placement?.slot ?? (step.kind === 'unchanged' ? step.slot : undefined)
  const slotUrl = done?.running?.url ?? standing?.url
  const digest = facts.kind === 'nothing' ? null : facts.kind === 'recall' ? facts.digest : facts.gates.digest
  const { changelog, url = undefined } = facts.kind === 'promotion' ? facts : { changelog: undefined }
  return {
    digest,
    environment: about?.rules.environment ?? (facts.kind === 'nothing' ? facts.environment : null),
    'previous-digest': about?.target?.live?.digest ?? null,
    'deployment-id': placement?.deployment ?? (step.kind === 'abort' ? step.staged : standing)?.deployment ?? null,
    'environment-url': (slot && url?.replaceAll('{slot}', slot)) ?? slotUrl ?? null,
    gates: gatesOf(step).map(asResult),
    'next-possible': nextPossibleOf(step) ?? null,
    changelog: changelog === undefined ? null : changelogMarkdown(changelog),
    metadata: done?.metadata ?? null,
    slot: slot ?? null,
    'slot-url': slotUrl ?? null,
    smoke: done?.smoke ?? null,
    queued: done?.queued ?? null,
    copied: done?.copied ?? null,
    'looked-at': facts.location
  }
}

function standingOf(here: EnvironmentState | undefined, digest: Digest, slot: Slot | undefined) {
  return [here?.staged, here?.live].find(placed => placed?.digest === digest && placed.slot === slot)
}

/** Outputs are text: lists as JSON, and nothing where there is no answer. */
export function outputsOf(answer: Answer): NonNullable<Report['outputs']> {
  const { environment: _, 'looked-at': __, smoke: ___, copied: ____, queued: _____, gates, ...texts } = answer
  const given = Object.entries(texts).map(([name, value]) => [name, value ?? ''])
  return { ...Object.fromEntries(given), gates: JSON.stringify(gates) }
}

export function gatesOf(step: object): readonly GateAnswer[] {
  return 'gates' in step ? (step.gates as readonly GateAnswer[]) : []
}

export function nextPossibleOf(step: object): string | undefined {
  if ('until' in step) return (step.until as Date).toISOString()
  return 'nextPossible' in step ? (step.nextPossible as Date | undefined)?.toISOString() : undefined
}

function asResult(gate: GateAnswer): object {
  return {
    gate: gate.gate,
    status: gate.status,
    'reason-code': gate.code ?? null,
    expected: gate.expected ?? null,
    found: gate.found ?? gate.text,
    'next-possible': gate.nextPossible ?? null
  }
}
