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
  /** Minutes until green had 95 % of the traffic; null when it never had. */
  readonly minutes: number | null
}

const ticks = 360
/** Metrics come 10 s late, and it takes 5 s to move traffic back. */
const lagTicks = 2
const shiftTicks = 1
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
    history: world.history()
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
    const weight =
      back < Number.POSITIVE_INFINITY ? (lines.at(-1)?.weight ?? 0) : steer(seen, lines.at(-1)?.weight ?? 0, tick)
    if (weight === null) back = Math.min(back, tick + shiftTicks)
    const line = world.tick(tick, weight ?? lines.at(-1)?.weight ?? 0)
    lines.push(line)
    harmed += harmOf(line)
    if (minutes === null && line.weight >= 0.95) minutes = ((tick + 1) * tickSeconds) / 60
  }
  return { rolledBack: back < Number.POSITIVE_INFINITY, harmed, minutes }
}

/** The next weight, or null: go back. */
type Steer = (seen: readonly TraceLine[], weight: number, tick: number) => number | null

function judged(header: TraceHeader, cell: Cell, rule: 'adaptive' | 'fixed'): Steer {
  let known: Course = []
  return (lines, weight, tick) => {
    const adaptive = {
      harmBudget: 100,
      holdback: 0.05,
      bakeMs: Number.POSITIVE_INFINITY,
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
    return decision.action === 'rollback' ? null : (decision.weight ?? weight)
  }
}

function plain(header: TraceHeader, fails: (header: TraceHeader, lines: readonly TraceLine[]) => boolean): Steer {
  return (lines, _, tick) => {
    // These rules look once a minute.
    if (lines.length > 0 && lines.length % 12 === 0 && fails(header, lines)) return null
    return weightAt(namedProfile('standard'), tick * tickSeconds * 1000)
  }
}
