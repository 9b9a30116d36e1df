import { shortDigest } from '../digest.ts'
import { showDuration } from '../duration.ts'
import type { GateFacts } from './facts.ts'
import { failed, type GateAnswer, passed } from './gate.ts'

/** Does the stage before run this digest, put there by another job, and does the record prove it? */
export function previousGate({ rules, previous, digest, record, job }: GateFacts): GateAnswer {
  const stage = rules.after ?? ''
  const expected = `${stage} runs ${shortDigest(digest)}, proven by a signed deployment`
  const refuse = (found: string) =>
    failed('previous', 'gate-previous-missing', `${stage} does not prove it`, expected, found)
  const live = previous?.live
  if (live === undefined) return refuse(`${stage} runs nothing`)
  if (live.digest !== digest) return refuse(`${stage} runs ${shortDigest(live.digest)}`)
  if (live.job === job) return refuse(`the same job deployed to ${stage}`)
  const proven = record.deployments.some(deployment => deployment.environment === stage)
  return proven
    ? passed('previous', `${stage} runs it in slot ${live.slot}`)
    : refuse('no verified deployment statement')
}

/** Has the digest been long enough in the stage before, without a break? */
export function soakGate({ rules, previous, digest, now }: GateFacts): GateAnswer {
  const live = previous?.live
  const since = live?.digest === digest ? Date.parse(live.since) : Number.NaN
  const soaked = now.getTime() - since
  if (soaked >= rules.soak)
    return passed('soak', `running there for ${showDuration(soaked)} (${showDuration(rules.soak)} asked)`)
  const expected = `${showDuration(rules.soak)} in ${rules.after}`
  const found = Number.isNaN(soaked) ? 'not running there' : showDuration(soaked)
  const answer = failed('soak', 'gate-soak-short', 'not long enough', expected, found)
  return Number.isNaN(soaked) ? answer : { ...answer, nextPossible: new Date(since + rules.soak).toISOString() }
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

/** Is the environment free? An expired lock holds nobody. */
export function lockGate({ target, now }: GateFacts): GateAnswer {
  const lock = target?.lock
  if (lock === undefined || Date.parse(lock.expiresAt) <= now.getTime()) return passed('lock', 'free')
  const found = `held by ${lock.owner} until ${lock.expiresAt}`
  return { ...failed('lock', 'gate-lock-held', 'locked', 'no other promotion', found), nextPossible: lock.expiresAt }
}

/** Could we go back? Passes while nothing was ever completed there. */
export function rollbackTargetGate({ target, rollbackTargetComplete }: GateFacts): GateAnswer {
  const live = target?.live
  if (live === undefined) return passed('rollback-target', 'nothing was completed there yet')
  if (rollbackTargetComplete === true) return passed('rollback-target', `${shortDigest(live.digest)} is ready`)
  const found = `${shortDigest(live.digest)} is not in the store`
  return failed('rollback-target', 'gate-rollback-target-missing', 'no way back', 'the live digest, complete', found)
}
