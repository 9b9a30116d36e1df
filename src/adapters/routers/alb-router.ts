import { unavailable } from '../../domain/failure.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Router, RouterState } from '../../ports/router.ts'
import { type AlbAccess, type AlbAnswer, callAlb } from './alb-api.ts'
import { passFence } from './fences.ts'
import { createLeaselessRouter, type Wanted } from './leaseless-router.ts'
import { notesIn } from './steering-notes.ts'
import { inTurn } from './turns.ts'

export interface AlbSettings extends AlbAccess {
  /** ARN of a listener's rule, or of a listener, whose default action is meant then. */
  readonly rule: string
  /** ARN of each slot's target group. */
  readonly targetGroups: Readonly<Record<Slot, string>>
}

/** Weights always sum to this, so a step is a fifth of a percent; AWS takes whole numbers up to 999. */
const wholeWeight = 500
const tagKeys = { fence: 'sluice:fence', live: 'sluice:live' }

/**
 * Steers an Application Load Balancer by the weights of a forward action; fence and live slot are tags beside it. AWS
 * has no compare-and-set, so drivers on different machines can overlap for as long as one change takes.
 */
export function createAlbRouter(settings: AlbSettings): Router {
  const { rule } = settings
  return createLeaselessRouter({
    kind: 'aws-alb',
    granularity: 1 / wholeWeight,
    shiftMs: 10_000,
    read: () => readState(settings),
    change: wanted => inTurn(rule, () => change(settings, wanted))
  })
}

async function change(settings: AlbSettings, wanted: Wanted): Promise<void> {
  const { rule, targetGroups } = settings
  passFence(wanted.fence, (await readState(settings)).fence)
  // The fence goes first: whoever reads from here on knows of this change.
  await callAlb(settings, 'AddTags', {
    'ResourceArns.member.1': rule,
    ...numbered('Tags', [
      { Key: tagKeys.fence, Value: String(wanted.fence) },
      { Key: tagKeys.live, Value: wanted.blue }
    ])
  })
  const green = Math.round(wanted.weight * wholeWeight)
  const groups = [
    { TargetGroupArn: targetGroups[wanted.blue], Weight: String(wholeWeight - green) },
    { TargetGroupArn: targetGroups[wanted.green], Weight: String(green) }
  ]
  const { action, arn, actions } = wordsOf(rule)
  const forward = `${actions}.member.1`
  await callAlb(settings, `Modify${action}`, {
    [arn]: rule,
    [`${forward}.Type`]: 'forward',
    ...numbered(`${forward}.ForwardConfig.TargetGroups`, groups)
  })
  const { fence } = await readState(settings)
  passFence(wanted.fence, fence)
}

async function readState(settings: AlbSettings): Promise<RouterState> {
  const { rule, targetGroups } = settings
  const { action, arn, actions } = wordsOf(rule)
  const [described, tagged] = await Promise.all([
    callAlb(settings, `Describe${action}s`, { [`${arn}s.member.1`]: rule }),
    callAlb(settings, 'DescribeTags', { 'ResourceArns.member.1': rule })
  ])
  const weights = weightsOf(described, `${action}s/member/${actions}/member`, rule)
  const [a, b] = [weights.get(targetGroups.a), weights.get(targetGroups.b)]
  if (weights.size !== 2 || a === undefined || b === undefined || a + b === 0) {
    throw odd(rule, 'must forward to the target groups of both slots, and to no other')
  }
  const notes = notesIn(tagsOf(tagged), b > a ? 'b' : 'a', tagKeys)
  if (notes === undefined) throw odd(rule, 'has tags that are not ours')
  const { live, fence } = notes
  const green = otherSlot(live)
  return { blue: live, green, weight: (green === 'a' ? a : b) / (a + b), fence, leaseMs: null }
}

function weightsOf(described: AlbAnswer, path: string, rule: string): ReadonlyMap<string, number> {
  const types = described.texts(`${path}/Type`)
  if (types.length !== 1 || types[0] !== 'forward') throw odd(rule, 'must have one action, which forwards')
  const [sticky] = described.texts(`${path}/ForwardConfig/TargetGroupStickinessConfig/Enabled`)
  // Who is stuck to green stays there whatever the weight, and gets 503 once green is gone.
  if (sticky === 'true') throw odd(rule, 'keeps users with a target group, which overrides its weights')
  const groups = `${path}/ForwardConfig/TargetGroups/member`
  const weights = described.texts(`${groups}/Weight`)
  return new Map(described.texts(`${groups}/TargetGroupArn`).map((arn, index) => [arn, Number(weights[index] ?? 1)]))
}

function tagsOf(tagged: AlbAnswer): Readonly<Record<string, string>> {
  const path = 'TagDescriptions/member/Tags/member'
  const values = tagged.texts(`${path}/Value`)
  return Object.fromEntries(tagged.texts(`${path}/Key`).map((key, index) => [key, values[index] ?? '']))
}

/** A rule and a listener are asked about and changed by the same words, but for a few. */
function wordsOf(rule: string) {
  return rule.includes(':listener-rule/')
    ? ({ action: 'Rule', arn: 'RuleArn', actions: 'Actions' } as const)
    : ({ action: 'Listener', arn: 'ListenerArn', actions: 'DefaultActions' } as const)
}

function numbered(list: string, items: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const entries = items.flatMap((item, index) =>
    Object.entries(item).map(([name, value]) => [`${list}.member.${index + 1}.${name}`, value])
  )
  return Object.fromEntries(entries)
}

function odd(rule: string, what: string) {
  return unavailable('router-refused', `${rule} ${what}`)
}
