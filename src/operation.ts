import type { z } from 'zod'
import type { Policy } from './domain/policy/policy.ts'
import type { Report } from './report.ts'
import type { RunContext } from './run-context.ts'

/**
 * The one life of every operation: parse → observe → plan → apply → report.
 *
 * - *parse* turns strings into typed inputs, once (`Inputs`, a zod schema with camelCase keys).
 * - *observe* gathers facts through ports. It only reads.
 * - *plan* decides, purely: the same inputs and facts give the same plan, and the plan carries its reasons.
 * - *apply* carries the plan out. Every effect is check-then-do with a key, so a rerun continues.
 * - *report* says what happened, purely.
 *
 * A rollout takes many turns (`again`); the others take one.
 */
export interface Operation<Inputs, Ports, Facts, Plan extends Proposal, Done> {
  readonly name: string
  readonly Inputs: z.ZodType<Inputs>
  /** The action's own outputs: name in action.yml → description. `outcome`, `reason-code`, `result` come from the host. */
  readonly outputs?: Readonly<Record<string, string>>
  /** True when the operation looks at `signal` itself; any other is ended where it stands. */
  readonly heedsInterrupts?: boolean
  /** True when the operation itself ends when its input `timeout` is over; any other is interrupted by its host. */
  readonly heedsTimeout?: boolean
  /** `before`: what the turn before found in this run; a rerun has none, so nothing but caution may depend on it. */
  observe(context: Context<Inputs, Ports>, before?: Facts): Promise<Facts>
  plan(inputs: Inputs, facts: Facts): Plan
  apply(plan: Actionable<Plan>, context: Context<Inputs, Ports>, facts: Facts): Promise<Done>
  report(end: End<Inputs, Facts, Plan, Done>): Report
  /** True when another turn is due. Absent: one turn. */
  again?(plan: Plan, done: Done): boolean
  /** Tells a person who watches about a finished turn. */
  narrate?(end: End<Inputs, Facts, Plan, Done>): Narration | undefined
}

/** One line about a turn. A host that cannot redraw shows only the first line of each `step`. */
export interface Narration {
  readonly text: string
  /** Equal as long as nothing changed that a log should tell. */
  readonly step: string
}

/** Every plan says whether it has effects. A refusal is a plan without any. */
export interface Proposal {
  readonly proceed: boolean
}

export type Actionable<Plan extends Proposal> = Extract<Plan, { readonly proceed: true }>

/** All that *observe* and *apply* may use. No token, no environment variable reaches them. */
export interface Context<Inputs, Ports> {
  readonly inputs: Inputs
  readonly ports: Ports
  readonly policy: Policy
  readonly run: RunContext
  /** Aborts when somebody asks the process to end. An operation that heeds it comes to a safe end by itself. */
  readonly signal?: AbortSignal | undefined
}

/** How a turn ended. `done` is absent when nothing was applied: a refusal, or a dry run. */
export interface End<Inputs, Facts, Plan, Done> {
  readonly inputs: Inputs
  readonly facts: Facts
  readonly plan: Plan
  readonly done: Done | undefined
}

export interface Watcher {
  readonly dryRun: boolean
  line(text: string, step: string): void
}

/** Drives an operation through its life. Failures pass through; the host turns them into an exit code. */
export async function runOperation<Inputs, Ports, Facts, Plan extends Proposal, Done>(
  operation: Operation<Inputs, Ports, Facts, Plan, Done>,
  context: Context<Inputs, Ports>,
  watcher: Watcher
): Promise<Report> {
  let before: Facts | undefined
  for (;;) {
    const facts = await operation.observe(context, before)
    before = facts
    const plan = operation.plan(context.inputs, facts)
    const applied = isActionable(plan) && !watcher.dryRun
    const done = applied ? await operation.apply(plan, context, facts) : undefined
    const end = { inputs: context.inputs, facts, plan, done }
    const narration = operation.narrate?.(end)
    if (narration !== undefined) watcher.line(narration.text, narration.step)
    const another = done !== undefined && operation.again?.(plan, done) === true
    const cutShort = context.signal?.aborted === true && operation.heedsInterrupts !== true
    if (!another || cutShort) return operation.report(end)
  }
}

function isActionable<Plan extends Proposal>(plan: Plan): plan is Actionable<Plan> {
  return plan.proceed
}
