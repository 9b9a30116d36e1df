import { shortDigest } from '../digest.ts'
import { showDuration } from '../duration.ts'
import { isHeld } from '../ledger/lock.ts'
import type { EnvironmentState, Placed } from '../ledger/state.ts'
import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed } from './gate.ts'

/** Does the stage before run this digest, put there by another job, and does the record prove it? */
export function previousGate(facts: GateFacts): GateAnswer {
  const { rules, previous, digest, record } = facts
  const stage = rules.after ?? ''
  const expected = `${stage} runs ${shortDigest(digest)}, proven by a signed deployment`
  const refuse = (found: string) =>
    failed('previous', 'gate-previous-missing', `${stage} does not prove it`, expected, found)
  const live = previous?.live
  if (live === undefined) return refuse(`${stage} runs nothing`)
  if (live.digest !== digest) return refuse(`${stage} runs ${shortDigest(live.digest)}`)
  const sameHand = deployedBySame(live, facts)
  if (sameHand !== undefined) {
    const wanted = `${stage} deployed by another ${rules.differentRun ? 'run' : 'job'}`
    return failed('previous', 'gate-previous-same-run', `${stage} does not prove it`, wanted, sameHand)
  }
  const proven = record.deployments.some(deployment => deployment.environment === stage)
  return proven
    ? passed('previous', `${stage} runs it in slot ${live.slot}`)
    : refuse('no verified deployment statement')
}

function deployedBySame(live: Placed, { rules, job, run }: GateFacts): string | undefined {
  if (live.job === job) return `the same job deployed to ${rules.after}`
  if (!rules.differentRun) return undefined
  if (live.run === undefined) return `nothing says which run deployed to ${rules.after}`
  return live.run === run ? `the same run deployed to ${rules.after}` : undefined
}

/** Has the digest been long enough in the stage before, without a break and without a failed check? */
export function soakGate({ rules, previous, digest, now }: GateFacts): GateAnswer {
  const expected = `${showDuration(rules.soak)} in ${rules.after}`
  const live = previous?.live
  if (live?.digest !== digest)
    return failed('soak', 'gate-soak-short', 'not long enough', expected, 'not running there')
  const since = soaksSince(live, previous, digest)
  if (since === undefined) {
    return failed('soak', 'gate-soak-revoked', 'the last check there failed', expected, 'a failed check')
  }
  const soaked = now.getTime() - since
  if (soaked >= rules.soak) {
    return passed('soak', `running there for ${showDuration(soaked)} (${showDuration(rules.soak)} asked)`)
  }
  const answer = failed('soak', 'gate-soak-short', 'not long enough', expected, showDuration(Math.max(0, soaked)))
  return Number.isNaN(since) ? answer : { ...answer, nextPossible: new Date(since + rules.soak).toISOString() }
}

/** A failed check takes the time back; the first one that passes again starts it anew. */
function soaksSince(live: Placed, previous: EnvironmentState | undefined, digest: string): number | undefined {
  const smoke = previous?.smoke.get(digest as Placed['digest'])
  const placed = Date.parse(live.since)
  if (smoke === undefined) return placed
  if (smoke.verdict !== 'pass' && smoke.verdict !== 'flaky-pass') return undefined
  return smoke.recoveredAt === undefined ? placed : Math.max(placed, Date.parse(smoke.recoveredAt))
}

/** Did the last smoke run of this digest in the stage before pass? */
export function smokeGate({ rules, previous, digest }: GateFacts): GateAnswer {
  const smoke = previous?.smoke?.get(digest)
  const expected = `a passing smoke run of this digest in ${rules.after}`
  if (smoke === undefined) return failed('smoke', 'gate-smoke-missing', 'no smoke result', expected, 'none')
  const good = smoke.verdict === 'pass' || smoke.verdict === 'flaky-pass'
  if (good) return passed('smoke', `${smoke.passed}/${smoke.passed + smoke.failed} in ${rules.after}`)
  return failed('smoke', 'gate-smoke-failed', 'the last smoke run did not pass', expected, smoke.verdict)
}

/** Is the environment free? An expired lock holds nobody, and neither does one whose job ended half-way. */
export function lockGate({ target, now, job, lockAbandoned }: GateFacts): GateAnswer {
  const lock = target?.lock
  if (!isHeld(lock, now.getTime())) return passed('lock', 'free')
  const staged = target?.staged?.lock === lock.lock
  if (!staged && lock.owner === job) return passed('lock', 'held by this job')
  if (!staged && lockAbandoned) return passed('lock', `left behind by ${lock.owner}, which has ended`)
  const found = `held by ${lock.owner} until ${lock.expiresAt}`
  return { ...failed('lock', 'gate-lock-held', 'locked', 'no other promotion', found), nextPossible: lock.expiresAt }
}

/** Could we go back? Passes while nothing was ever completed there. */
export function rollbackTargetGate({ target, rollbackTarget }: GateFacts): GateAnswer {
  const live = target?.live
  if (live === undefined) return passed('rollback-target', 'nothing was completed there yet')
  const name = shortDigest(live.digest)
  const refuse = (code: 'gate-rollback-target-missing' | 'gate-rollback-target-unproven', found: string) =>
    failed('rollback-target', code, 'no way back', 'the live digest, complete and proven', found)
  if (rollbackTarget?.complete !== true) return refuse('gate-rollback-target-missing', `${name} is not in the store`)
  if (!rollbackTarget.proven) return refuse('gate-rollback-target-unproven', `the record of ${name} is not intact`)
  return passed('rollback-target', `${name} is ready`)
}
