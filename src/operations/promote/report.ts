import { shortDigest } from '../../domain/digest.ts'
import type { GateAnswer } from '../../domain/gate/gate.ts'
import type { End, Narration } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import { type Answer, answerOf, gatesOf, nextPossibleOf, outputsOf } from './answer.ts'
import type { Promoted } from './context.ts'
import type { PromoteFacts } from './facts.ts'
import type { PromoteInputs } from './inputs.ts'
import type { Planned, PromotePlan, Queue, Refusal, Refused } from './proposal.ts'
import { placeText } from './queue.ts'

/** What promote hands to later steps, besides outcome, reason-code and result. */
export const outputs = {
  digest: 'The digest in question.',
  'previous-digest': 'What ran there before.',
  'deployment-id': 'Name of this deployment in the ledger.',
  'environment-url': 'Where the environment answers.',
  gates: 'JSON list of every gate that was asked, with its evidence.',
  'next-possible': 'When the answer could next be yes, ISO 8601; empty when time alone does not open it.',
  changelog: 'Markdown of the commits between what ran before and this digest.',
  metadata: "Path of the procedure's artifact_metadata file (YAML).",
  slot: 'The slot that the digest is in.',
  'slot-url': 'Where that slot answers, past any router.'
} as const

type PromoteEnd = End<PromoteInputs, PromoteFacts, PromotePlan, Promoted>

/** Says what was asked, what was found, why that is yes or no, and what to do next. */
export function report(end: PromoteEnd): Report {
  const answer = answerOf(end.facts, end.plan, end.done)
  const short = bodyOf(end, answer)
  return { ...short, result: { ...answer }, outputs: outputsOf(answer) }
}

type Body = Pick<Report, 'outcome' | 'reason' | 'headline' | 'blocks'>

function bodyOf({ inputs, facts, plan, done }: PromoteEnd, answer: Answer): Body {
  const word = inputs.mode === 'plan' ? 'promote' : inputs.mode
  const about = [answer.environment, answer.digest && shortDigest(answer.digest)].filter(Boolean).join(' · ')
  if (plan.kind === 'unchanged') {
    const blocks: readonly Block[] = [{ kind: 'text', text: plan.text }]
    return { outcome: 'unchanged', reason: plan.reason, headline: `${word} unchanged · ${about}`, blocks }
  }
  if (plan.kind === 'queue') return queuedUp(plan, done, `${word} conflict · ${about}`)
  if (plan.kind === 'refused' || plan.kind === 'refuse') return refusal(plan, `${word} refused · ${about}`)
  if (plan.kind === 'planned') return planned(plan.step, `${word} would proceed · ${about}`)
  if (done === undefined) return planned(plan, `${word} would proceed · ${about}`)
  if (done.ended === 'failed') return failure(plan, done, `${word} refused · ${about}`)
  const slot = answer.slot === null ? '' : ` in slot ${answer.slot}`
  const blocks = [...checks(gatesOf(plan)), ...smokeOf(done), ...movedOf(done), ...nextOf(done, inputs, facts)]
  return { outcome: 'done', headline: `${word} done · ${about} · ${done.ended}${slot}`, blocks }
}

function refusal(plan: Refused | Refusal, headline: string): Body {
  const next = nextPossibleOf(plan)
  const found: readonly Block[] = plan.found === undefined ? [] : [{ kind: 'text', text: plan.found }]
  const todo = next === undefined ? 'mend what is marked, then run this again.' : `possible from ${next}.`
  const blocks: readonly Block[] = [...checks(plan.gates), ...found, { kind: 'next', text: plan.next ?? todo }]
  return { outcome: plan.kind === 'refused' ? plan.outcome : 'refused', reason: plan.reason, headline, blocks }
}

function queuedUp(plan: Queue, done: Promoted | undefined, headline: string): Body {
  const place: readonly Block[] = done?.queued === undefined ? [] : [{ kind: 'text', text: placeText(done.queued) }]
  const until = nextPossibleOf(plan)
  const text = `run this again when the other one has ended${until === undefined ? '' : `, at the latest ${until}`}.`
  const blocks: readonly Block[] = [...checks(plan.gates), ...place, { kind: 'next', text }]
  return { outcome: 'conflict', reason: plan.reason, headline, blocks }
}

function planned(step: Planned['step'], headline: string): Body {
  const until: readonly Block[] =
    step.kind === 'wait' ? [{ kind: 'text', text: `It would wait until ${step.until.toISOString()}.` }] : []
  const where = 'slot' in step ? ` · slot ${step.slot}` : ''
  return { outcome: 'planned', headline: `${headline}${where}`, blocks: [...checks(gatesOf(step)), ...until] }
}

function failure(step: object, { problem }: Promoted, headline: string): Body {
  const words = [problem?.detail, problem?.output].filter(text => text !== undefined && text !== '')
  const text: Block = { kind: 'text', text: words.join('\n') }
  return { outcome: 'refused', reason: problem?.code, headline, blocks: [...checks(gatesOf(step)), text] }
}

function checks(gates: readonly GateAnswer[]): readonly Block[] {
  if (gates.length === 0) return []
  const lines = gates.map(({ gate, status, text, expected, found }) => ({
    mark: status,
    name: gate,
    text,
    expected,
    found
  }))
  return [{ kind: 'checks', checks: lines }]
}

function smokeOf({ smoke }: Promoted): readonly Block[] {
  if (smoke === undefined) return []
  const count = `smoke ${smoke.passed}/${smoke.passed + smoke.failed}`
  return [{ kind: 'text', text: [count, ...smoke.lines].join('\n') }]
}

function movedOf({ copied }: Promoted): readonly Block[] {
  if (copied === undefined) return []
  const { blobBytesUploaded, manifestBytes, mounted, referrers } = copied
  const evidence = `${mounted} blobs mounted, ${referrers} referrers`
  return [
    { kind: 'text', text: `copied ${blobBytesUploaded} blob bytes, ${manifestBytes} manifest bytes; ${evidence}` }
  ]
}

function nextOf({ ended }: Promoted, { environment }: PromoteInputs, facts: PromoteFacts): readonly Block[] {
  if (ended === 'staged') {
    return [{ kind: 'next', text: `sluice rollout --environment=${environment} shifts the traffic.` }]
  }
  if (ended !== 'recalled' || facts.kind !== 'recall' || facts.runsIn.length === 0) return []
  const text = `it still runs in ${facts.runsIn.join(', ')}; sluice promote --mode=rollback --environment=… takes it out.`
  return [{ kind: 'next', text }]
}

/** One line while it waits, for a person who watches. */
export function narrate({ plan, done }: PromoteEnd): Narration | undefined {
  if (plan.kind !== 'wait' || done === undefined) return undefined
  const closed = plan.gates.filter(gate => gate.status !== 'passed').map(gate => gate.gate)
  const text = `waiting for ${closed.join(', ')} · possible from ${plan.until.toISOString()}`
  return { text, step: text }
}
