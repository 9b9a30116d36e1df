/** What a smoke test concludes. `inconclusive` means we could not find out, and never opens a gate. */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'flaky-pass'

/** A step may also not have been run: its condition did not hold, or something before it ended the run. */
export type StepVerdict = Verdict | 'skipped'

/** How one attempt of one step came out. `unknown`: nothing answered in time. */
export type AttemptVerdict = 'pass' | 'fail' | 'unknown'

/**
 * Judges one step from its attempts, oldest first. A pass after a failure is never hidden, and a wrong answer is
 * not made uncertain by silence after it.
 */
export function stepVerdict(attempts: readonly AttemptVerdict[], consecutive: number): Verdict {
  const passes = attempts.length - 1 - attempts.findLastIndex(attempt => attempt !== 'pass')
  if (passes >= consecutive) return attempts.length > passes ? 'flaky-pass' : 'pass'
  const sinceLastPass = attempts.slice(attempts.lastIndexOf('pass') + 1)
  return sinceLastPass.includes('fail') ? 'fail' : 'inconclusive'
}

const worstFirst: readonly Verdict[] = ['fail', 'inconclusive', 'flaky-pass', 'pass']

/** The worst of all. Nothing checked is nothing known. */
export function worstVerdict(verdicts: readonly StepVerdict[]): Verdict {
  return worstFirst.find(verdict => verdicts.includes(verdict)) ?? 'inconclusive'
}

export function isPass(verdict: StepVerdict): boolean {
  return verdict === 'pass' || verdict === 'flaky-pass'
}
