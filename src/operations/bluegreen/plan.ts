import type { Digest } from '../../domain/digest.ts'
import type { Failure } from '../../domain/failure.ts'
import { decideTick } from '../../domain/judge/decide.ts'
import type { JudgeState } from '../../domain/judge/harm.ts'
import { isHeld } from '../../domain/ledger/lock.ts'
import type { Placed, Staged } from '../../domain/ledger/state.ts'
import type { ReasonCode } from '../../domain/reasons/index.ts'
import { type Bake, bakeAlarm } from './bake.ts'
import { followEngine } from './engine.ts'
import type { BluegreenInputs } from './inputs.ts'
import { isOutOfTime, openingRefusal, stepAfter, stopEarly, tickFacts } from './judgement.ts'
import type { BluegreenFacts } from './observe.ts'
import type { Undo } from './undo.ts'
import type { Unfinished } from './unfinished.ts'
import type { Watch } from './watch.ts'

export type BluegreenPlan =
  | { readonly proceed: false; readonly kind: 'unchanged'; readonly digest: Digest }
  | {
      readonly proceed: false
      readonly kind: 'refused' | 'conflict'
      readonly reason: ReasonCode
      readonly found: string
    }
  | BluegreenStep

/** One step of a rollout. What ends it carries the reason. */
export type BluegreenStep =
  /** Tell people about an end that an earlier run recorded and died before it could tell. */
  | { readonly proceed: true; readonly kind: 'tell'; readonly unfinished: Unfinished }
  /** Take the staged deployment's lock over, under a new fence. */
  | { readonly proceed: true; readonly kind: 'take'; readonly staged: Staged }
  /** End a deployment that nobody ended in time. */
  | { readonly proceed: true; readonly kind: 'expire'; readonly staged: Staged; readonly reason: ReasonCode }
  /** Watch what is live now; or end the watch. */
  | { readonly proceed: true; readonly kind: 'bake'; readonly bake: Bake }
  | { readonly proceed: true; readonly kind: 'baked'; readonly live: Placed }
  | ({ readonly proceed: true; readonly kind: 'undo' } & Undo)
  | { readonly proceed: true; readonly kind: 'retreat'; readonly staged: Staged; readonly cause: Failure }
  | SteeringStep

export interface Steering {
  readonly proceed: true
  readonly staged: Staged
  readonly watch: Watch
  /** Green's fraction to set. */
  readonly weight: number
  readonly judge: JudgeState
}

export type SteeringStep =
  /** `held`: the profile is over and nothing is proven yet, so the weight stays while time is left. */
  | (Steering & {
      readonly kind: 'start' | 'tick'
      readonly held?: ReasonCode
      /** What an engine is told; it has the weight that it has. */
      readonly engine?: 'hand-over' | 'resume'
    })
  | (Steering & { readonly kind: 'complete' })
  | (Steering & { readonly kind: 'rollback' | 'hold' | 'abort'; readonly reason: ReasonCode })

/** One decision, purely: the trace is judged from its beginning, so the same facts always give the same step. */
export function plan(inputs: BluegreenInputs, facts: BluegreenFacts): BluegreenPlan {
  const { lost, environment } = facts
  if (lost !== undefined && environment?.staged !== undefined) {
    return { proceed: true, kind: 'retreat', staged: environment.staged, cause: lost }
  }
  if (facts.lock === 'lost') return conflicting('lock-lost', `${ownerOf(facts)} took the rollout over`)
  if (facts.unfinished !== undefined) return { proceed: true, kind: 'tell', unfinished: facts.unfinished }
  const staged = facts.environment?.staged
  if (staged === undefined) return nothingStaged(inputs, facts)
  if (inputs.digest !== undefined && inputs.digest !== staged.digest) {
    return { proceed: false, kind: 'refused', reason: 'not-staged', found: `${staged.digest} is staged` }
  }
  if (facts.lock === 'foreign') {
    return conflicting('lock-held', `${ownerOf(facts)} holds the lock until ${facts.environment?.lock?.expiresAt}`)
  }
  if (isExpired(facts, staged)) return { proceed: true, kind: 'expire', staged, reason: 'staging-expired' }
  return steer(inputs, facts, staged)
}

function steer(inputs: BluegreenInputs, facts: BluegreenFacts, staged: Staged): BluegreenPlan {
  const { watch } = facts
  if (watch === undefined) {
    const found = 'the run was asked to end before it began'
    if (facts.interrupted) return { proceed: false, kind: 'refused', reason: 'interrupted', found }
    return { proceed: true, kind: 'take', staged }
  }
  const decision = decideTick(tickFacts(facts, watch))
  const steering: Steering = { proceed: true, staged, watch, weight: 0, judge: decision.state }
  if (watch.decided !== undefined) return { ...steering, kind: 'rollback', reason: watch.decided.reason }
  if (facts.interrupted || isOutOfTime(facts, decision)) return stopEarly(facts, steering)
  if (inputs.mode === 'rollback') {
    return { ...steering, kind: facts.started ? 'rollback' : 'abort', reason: 'manual-stop' }
  }
  const engine = facts.router.engine
  if (watch.recorded) return engine ? followEngine(decision, facts, steering) : stepAfter(decision, facts, steering)
  const refusal = openingRefusal(facts, watch, staged)
  if (refusal !== undefined) return { proceed: false, kind: 'refused', ...refusal }
  if (engine !== undefined) return { ...steering, kind: 'start', engine: 'hand-over' }
  return { ...steering, kind: 'start', weight: decision.weight ?? 0 }
}

function nothingStaged(inputs: BluegreenInputs, facts: BluegreenFacts): BluegreenPlan {
  const live = facts.environment?.live
  const asked = inputs.digest ?? live?.digest
  const decided = facts.bake?.watch.decided
  if (facts.bake !== undefined && decided !== undefined) {
    return { proceed: true, kind: 'undo', bake: facts.bake, reason: decided.reason }
  }
  // Who asks for no digest means the one just promoted; what was refused must not pass for what is live already.
  if (inputs.digest === undefined && facts.refused !== undefined && !facts.resumed && facts.bake === undefined) {
    const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged'
    return { proceed: false, kind: 'refused', reason, found: `the promotion of ${facts.refused} was refused` }
  }
  if (live !== undefined && asked === live.digest && inputs.mode !== 'rollback') return baking(inputs, facts, live)
  const reason = inputs.mode === 'rollback' ? 'nothing-rolling' : 'not-staged'
  return { proceed: false, kind: 'refused', reason, found: 'nothing is staged' }
}

/** A run that completed the rollout itself ends as that; for any other there is nothing to do. */
function baking(inputs: BluegreenInputs, facts: BluegreenFacts, live: Placed): BluegreenPlan {
  const { bake, settings } = facts
  const reason = bake && bakeAlarm(bake, settings)
  if (bake !== undefined && reason !== undefined) return { proceed: true, kind: 'undo', bake, reason }
  const goesOn = inputs.mode === 'run' && !facts.interrupted && !isBakeOutOfTime(facts)
  if (bake !== undefined && goesOn) return { proceed: true, kind: 'bake', bake }
  if (facts.resumed && facts.completed !== undefined) return { proceed: true, kind: 'baked', live }
  if (facts.serving !== undefined && facts.serving !== live.slot) {
    const found = `slot ${live.slot} is live in the ledger, and the router serves slot ${facts.serving}`
    return { proceed: false, kind: 'refused', reason: 'router-elsewhere', found }
  }
  return { proceed: false, kind: 'unchanged', digest: live.digest }
}

function isBakeOutOfTime({ settings, completed, now, bake }: BluegreenFacts): boolean {
  if (bake?.watch.sample === undefined) return bake !== undefined
  return settings.timeoutMs !== undefined && now.getTime() - Date.parse(completed?.time ?? '') >= settings.timeoutMs
}

function conflicting(reason: ReasonCode, found: string): BluegreenPlan {
  return { proceed: false, kind: 'conflict', reason, found }
}

function ownerOf({ environment }: BluegreenFacts): string {
  return environment?.lock?.owner ?? 'somebody'
}

/** A rollout that is held on purpose waits for people, not for a clock. */
function isExpired({ environment, now }: BluegreenFacts, staged: Staged): boolean {
  if (environment?.rollout?.held === 'on-failure-hold') return false
  const { lock } = environment ?? {}
  if (lock?.lock === staged.lock) return !isHeld(lock, now.getTime())
  return Date.parse(staged.expiresAt) <= now.getTime()
}
