import { argoFails } from '../src/domain/judge/argo.ts'
import type { Course } from '../src/domain/judge/course.ts'
import { decideTick, type TickFacts } from '../src/domain/judge/decide.ts'
import { flaggerFails } from '../src/domain/judge/flagger.ts'
import { kayentaFails } from '../src/domain/judge/kayenta.ts'
import { namedProfile, weightAt } from '../src/domain/judge/profile.ts'
import { TraceHeader, type TraceLine } from '../src/domain/judge/trace.ts'
import { boundsMs, type Cell, tickSeconds, World } from './campaign-world.ts'

export const ruleNames = ['adaptive', 'fixed', 'argo', 'flagger', 'kayenta'] as const
export type RuleName = (typeof ruleNames)[number]

export interface Rolled {
  readonly rolledBack: boolean
  /** Requests that met the regression until traffic was back on blue. */
  readonly harmed: number
  /** Minutes until green was proven good enough and had 95 % of the traffic; null when it never was. */
  readonly minutes: number | null
}

const ticks = 360
/** Metrics come 10 s late, and it takes 5 s to move traffic back. */
const lagTicks = 2
const shiftTicks = 1
const holdback = 0.05
const peers = { argo: argoFails, flagger: flaggerFails, kayenta: kayentaFails }

/** Plays one rollout of half an hour under one rule. */
export function rollOut(cell: Cell, rule: RuleName, seed: number): Rolled {
  const world = new World(cell, seed, ticks)
  const header = TraceHeader.parse({
    trace: 1,
    tickSeconds,
    plannedTicks: ticks,
    boundsMs,
    leastErrors: 1,
    history: world.history(),
    ...cell.header
  })
  const { points, slowdown } = cell.regression
  const harmOf = ({ green }: TraceLine) => (green?.requests ?? 0) * (slowdown > 1 ? 1 : points)
  const steer = rule === 'adaptive' || rule === 'fixed' ? judged(header, cell, rule) : plain(header, peers[rule])
  const lines: TraceLine[] = []
  let harmed = 0
  let minutes: number | null = null
  let back = Number.POSITIVE_INFINITY
  for (let tick = 0; tick < Math.min(ticks, back); tick++) {
    const seen = lines.slice(0, Math.max(0, lines.length - lagTicks))
    const before = lines.at(-1)?.weight ?? 0
    const next = back < Number.POSITIVE_INFINITY ? { weight: before } : steer(seen, before, tick)
    if (next === null) back = tick + shiftTicks
    const line = world.tick(tick, next?.weight ?? before)
    lines.push(line)
    harmed += harmOf(line)
    if (next?.finished) minutes ??= (tick * tickSeconds) / 60
  }
  return { rolledBack: back < Number.POSITIVE_INFINITY, harmed, minutes }
}

interface Next {
  readonly weight: number
  readonly finished?: boolean
}

/** What comes next, or null: go back. */
type Steer = (seen: readonly TraceLine[], weight: number, tick: number) => Next | null

function judged(header: TraceHeader, cell: Cell, rule: 'adaptive' | 'fixed'): Steer {
  let known: Course = []
  return (lines, weight, tick) => {
    const adaptive = {
      harmBudget: 100,
      holdback,
      bakeMs: 0,
      expectedRequestsPerSecond: cell.requestsPerSecond,
      reactionMs: (1 + lagTicks + shiftTicks) * tickSeconds * 1000
    }
    const facts: TickFacts = {
      header,
      lines,
      known,
      weight,
      profile: namedProfile('standard'),
      durationMs: ticks * tickSeconds * 1000,
      elapsedMs: tick * tickSeconds * 1000,
      rule: 'sequential',
      ...(rule === 'adaptive' && { adaptive }),
      staleMs: 0,
      freezeMs: 20_000,
      blindTimeoutMs: 120_000
    }
    const decision = decideTick(facts)
    known = decision.course
    if (decision.action === 'rollback') return null
    // The harm test goes on with what is left on blue, as it does in a bake.
    if (decision.action === 'complete') return { weight: 1 - holdback, finished: true }
    return { weight: decision.weight ?? weight }
  }
}

function plain(header: TraceHeader, fails: (header: TraceHeader, lines: readonly TraceLine[]) => boolean): Steer {
  return (lines, _, tick) => {
    // These rules look once a minute.
    if (lines.length > 0 && lines.length % 12 === 0 && fails(header, lines)) return null
    return { weight: weightAt(namedProfile('standard'), tick * tickSeconds * 1000) }
  }
}
