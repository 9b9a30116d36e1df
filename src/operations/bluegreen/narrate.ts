import type { TraceLine } from '../../domain/judge/trace.ts'
import { errorRate, quantileMs, sumOf } from '../../domain/judge/windows.ts'
import type { End, Narration } from '../../operation.ts'
import type { Ended, Turn } from './apply.ts'
import type { Bake } from './bake.ts'
import { exposure } from './exposure.ts'
import type { BluegreenInputs } from './inputs.ts'
import type { BluegreenFacts } from './observe.ts'
import { outlookSentence } from './outlook.ts'
import type { BluegreenPlan, SteeringStep } from './plan.ts'
import { percents, requestsIn } from './seen.ts'

/** What a glance takes in; single ticks of a fast rollout hold too few requests. */
const glanceTicks = 12
const width = 20

/** One line per tick for a person who watches, and a last one that says why it ended. */
export function narrate(end: End<BluegreenInputs, BluegreenFacts, BluegreenPlan, Turn>): Narration | undefined {
  const { plan, done, facts } = end
  if (done === undefined) return undefined
  if (plan.kind === 'take') return opening(facts)
  if (plan.kind === 'baked') return { text: '✓ nothing came up; the rollout is over', step: 'ended' }
  if (plan.kind === 'bake') return watching(plan.bake)
  const ended = done.end ?? done.completed
  if (ended !== undefined) return closing(ended)
  if (plan.kind === 'start') return bar(plan, done, [])
  return plan.kind === 'tick' && plan.watch.fresh !== undefined ? bar(plan, done, plan.watch.lines) : undefined
}

/** What can be noticed; and, where nothing takes traffic back by itself, that. */
function opening(facts: BluegreenFacts): Narration | undefined {
  const outlook = facts.outlook === undefined ? [] : [outlookSentence(facts.outlook, facts.settings)]
  const exposed = facts.router.lease ? [] : [exposure(facts)]
  const text = [...outlook, ...exposed].join(' · ')
  return text === '' ? undefined : { text, step: 'outlook' }
}

function bar({ watch, judge, weight }: SteeringStep, done: Turn, lines: readonly TraceLine[]): Narration {
  const green = done.weight ?? weight
  const filled = Math.round(green * width)
  const drawn = '█'.repeat(filled) + '░'.repeat(width - filled)
  const share = `${Math.round(green * 100)} %`
  const parts = [
    `green ${drawn} ${share}`,
    ...comparison(lines.slice(-glanceTicks), watch.header.boundsMs),
    ...(watch.seesNothing ? [] : [`evidence ${shown(judge.wealth)} of ${Math.round(1 / watch.header.alpha)}`]),
    ...(watch.router.engine === undefined ? [] : [watch.router.engine.message])
  ]
  return { text: parts.join('   '), step: share }
}

/** Green beside blue; nothing until both have answered somebody. */
function comparison(lines: readonly TraceLine[], boundsMs: readonly number[]): string[] {
  const sums = [sumOf(lines, 'green'), sumOf(lines, 'blue')]
  if (sums.some(({ requests }) => requests === 0)) return []
  const p95 = sums.map(sum => Math.round(quantileMs(sum, boundsMs, 0.95)))
  return [`errors ${percents(sums.map(errorRate)).join(' | ')}`, `p95 ${p95.join(' | ')} ms`]
}

function watching({ leftMs, watch }: Bake): Narration {
  const { requests, errors } = sumOf(watch.lines.slice(-glanceTicks), 'green')
  const failed = requests === 0 ? [] : [`errors ${percents([errors / requests]).join('')}`]
  const left = `watching for ${Math.ceil(leftMs / 1000)} s more`
  return { text: [`live ${'█'.repeat(width)} 100 %`, ...failed, left].join('   '), step: 'watching' }
}

function closing({ story }: Ended): Narration | undefined {
  if (story === undefined) return undefined
  const mark = story.verdict === 'completed' ? '✓' : '✗'
  const verb = story.verdict.replace('-', ' ')
  const after = story.decisionSeconds === null ? '' : ` after ${Number(story.decisionSeconds.toFixed(1))} s`
  const requests = requestsIn(story.lines).toLocaleString('en')
  return { text: `${mark} ${verb}${after}: ${story.because} · ${requests} requests`, step: 'ended' }
}

function shown(wealth: number): string {
  return wealth >= 1e6 ? wealth.toExponential(0) : wealth.toFixed(1)
}
