import { shortDigest } from '../../domain/digest.ts'
import { showDuration } from '../../domain/duration.ts'
import { referenceDurationMs } from '../../domain/judge/profile.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { reasons } from '../../domain/reasons/index.ts'
import type { RolloutReport } from '../../domain/rollout-report.ts'
import type { End } from '../../operation.ts'
import type { Block, Report } from '../../report.ts'
import type { Ended, Turn } from './apply.ts'
import { exposure } from './exposure.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'
import { outlookOf, outlookSentence } from './outlook.ts'
import type { BluegreenPlan } from './plan.ts'
import { lowered, requestsIn } from './seen.ts'

type BluegreenEnd = End<BluegreenInputs, BluegreenFacts, BluegreenPlan, Turn>
type Stopped = Extract<BluegreenPlan, { readonly proceed: false }>

export const outputs = {
  'green-weight': "Green's share of the traffic at the end, a fraction.",
  'rollback-ms': 'Milliseconds from the decision to go back until the weights were read back.',
  incident: 'Id of the incident that was opened.',
  report: 'Path of the HTML page with the plots.',
  trace: 'Path of the recorded trace, JSON lines.'
} as const

/** Says how the rollout ended, on what evidence, and at what cost to users. */
export function report(end: BluegreenEnd): Report {
  const { inputs, facts, plan, done } = end
  const looked = { environment: inputs.environment, 'looked-at': facts.location }
  if (!plan.proceed) return stopped(inputs, looked, plan)
  if (done?.end !== undefined) return ended(end, looked, done, done.end)
  const digest = 'staged' in plan ? plan.staged.digest : null
  const result = { ...looked, digest, 'green-weight': done?.weight ?? null }
  if (done === undefined) {
    const headline = `rollout would ${plan.kind} · ${inputs.environment}`
    const blocks = [...outlookBlocks(facts), { kind: 'text', text: exposure(facts) } as const]
    return { outcome: 'planned', headline, blocks, result }
  }
  const weight = `green ${Math.round((done.weight ?? 0) * 100)} %`
  return {
    outcome: 'continuing',
    headline: `rollout continuing · ${inputs.environment} · ${weight}`,
    blocks: [{ kind: 'text', text: exposure(facts) }],
    result,
    outputs: { 'green-weight': String(done.weight ?? 0) }
  }
}

function stopped(inputs: BluegreenInputs, looked: Report['result'], plan: Stopped): Report {
  const where = inputs.environment
  if (plan.kind === 'unchanged') {
    const headline = `rollout unchanged · ${where} · ${shortDigest(plan.digest)} is live already`
    return { outcome: 'unchanged', headline, blocks: [], result: { ...looked, digest: plan.digest } }
  }
  const stages: readonly Block[] =
    plan.reason === 'not-staged'
      ? [{ kind: 'next', text: `sluice promote --environment=${where} stages a digest.` }]
      : []
  const blocks: readonly Block[] = [{ kind: 'text', text: `found: ${plan.found}` }, ...stages]
  const headline = `rollout ${plan.kind} · ${where}`
  return { outcome: plan.kind, reason: plan.reason, headline, blocks, result: { ...looked, found: plan.found } }
}

function ended(end: BluegreenEnd, looked: Report['result'], turn: Turn, ended: Ended): Report {
  const { facts, inputs } = end
  const { story, reason } = ended
  const outcome = story?.verdict ?? (reason === undefined ? 'completed' : unreported(end))
  const because = story?.because ?? (reason === undefined ? '' : lowered(reasons[reason]))
  const rolledBack = outcome === 'rolled-back'
  const numbers = {
    'green-weight': turn.weight ?? (rolledBack ? 0 : null),
    'rollback-ms': rolledBack ? (story?.safetyMs ?? null) : null,
    incident: ended.incident ?? null,
    report: ended.report ?? null,
    trace: ended.trace
  }
  const requests = story ? requestsIn(story.lines) : 0
  const { harmed = 0, slowed = 0 } = story ?? {}
  const measured = { harmed, slowed, requests, evidence: story?.evidence.at(-1) ?? null, because }
  return {
    outcome,
    reason,
    headline: `rollout ${outcome} · ${inputs.environment} · ${because}`,
    blocks: blocksOf(facts, turn, ended, outcome),
    result: { ...looked, digest: story?.digest ?? null, ...numbers, ...measured },
    outputs: Object.fromEntries(
      Object.entries(numbers).map(([name, value]) => [name, value === null ? '' : String(value)])
    )
  }
}

/** Without a trace there is no story: the rollout ended before it began, or the trace is gone. */
function unreported({ plan }: BluegreenEnd): Outcome {
  return plan.kind === 'rollback' || plan.kind === 'tell' ? 'rolled-back' : 'aborted'
}

function blocksOf(facts: BluegreenFacts, turn: Turn, ended: Ended, outcome: Outcome) {
  const { story, report, trace, incident, untold } = ended
  const blocks: Block[] = []
  if (story !== undefined) blocks.push({ kind: 'text', text: numbersLine(facts, story, incident) })
  const flagger = story?.comparison.find(({ rule }) => rule === 'flagger')
  if (story !== undefined && flagger !== undefined && outcome === 'rolled-back') {
    blocks.push({ kind: 'text', text: `Flagger-style rules: about ${costs(flagger).join(', ')} on this trace` })
  }
  if (ended.reason === 'inconclusive') blocks.push(...outlookBlocks(facts, story))
  if (outcome === 'held') blocks.push({ kind: 'text', text: heldLine(facts, turn) })
  if (untold !== undefined) blocks.push({ kind: 'text', text: `nobody could be paged: ${untold}; run this again` })
  if (report !== undefined) blocks.push({ kind: 'link', text: 'report', target: report })
  if (story !== undefined) blocks.push({ kind: 'link', text: 'trace', target: trace })
  return blocks
}

/** What could be noticed: before the start from what blue did, afterwards from what the trace remembers of it. */
function outlookBlocks({ outlook, settings }: BluegreenFacts, story?: RolloutReport): Block[] {
  const known = story === undefined ? outlook : outlookOf(story.header.history, settings.historyMs)
  return known === undefined ? [] : [{ kind: 'text', text: outlookSentence(known, settings) }]
}

function numbersLine({ settings }: BluegreenFacts, story: RolloutReport, incident: string | undefined): string {
  const requests = requestsIn(story.lines)
  const parts =
    requests === 0 ? ['no request was counted'] : [`${requests.toLocaleString('en')} requests`, ...costs(story)]
  if (story.safetyMs !== null) parts.push(`traffic on blue in ${Math.round(story.safetyMs)} ms`)
  if (settings.durationMs < referenceDurationMs) {
    parts.push(`30-minute rollout played in ${showDuration(settings.durationMs)}`)
  }
  if (story.verdict === 'rolled-back') parts.push(`green kept for ${showDuration(settings.holdMs)}`)
  if (incident !== undefined) parts.push(`incident ${incident} open`)
  return parts.join(' · ')
}

/** What it cost: a regression of latency alone harms nobody by errors, and must not read as if nothing had happened. */
function costs({ harmed, slowed }: Pick<RolloutReport, 'harmed' | 'slowed'>): string[] {
  const shown = (requests: number) => Math.round(requests).toLocaleString('en')
  const parts = [`${shown(harmed)} harmed`]
  return Math.round(slowed) === 0 ? parts : [...parts, `${shown(slowed)} slowed`]
}

function heldLine({ settings, router }: BluegreenFacts, { weight = 0 }: Turn): string {
  const kept = `green keeps ${Math.round(weight * 100)} % of the traffic`
  if (router.engine !== undefined) return `${kept} until somebody lets ${router.engine.name} go on; run this again then`
  if (settings.leaseMs !== null && router.lease)
    return `${kept} until the lease lapses, in ${showDuration(settings.leaseMs)} at most`
  return `${kept} without a lease: it stays so until somebody acts, with sluice rollout --mode=rollback`
}
