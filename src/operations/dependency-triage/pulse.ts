import { conflict } from '../../domain/failure.ts'
import type { Context } from '../../operation.ts'
import type { DependencyTriageInputs } from './inputs.ts'
import type { PlannedPull } from './plan.ts'
import type { TriagePorts } from './ports.ts'

const green = new Set(['success', 'neutral', 'skipped'])

/** Looks a second time, just before the merge: the same commit, still open, every check still green. */
export async function isStillTrue(
  pull: PlannedPull,
  { ports }: Context<DependencyTriageInputs, TriagePorts>
): Promise<boolean> {
  const { number, head } = pull.observed.evidence.pull
  const pulse = await ports.pulls?.pulse(number)
  if (pulse === undefined || !pulse.open) return false
  if (pulse.head !== head.sha) {
    const message = `pull request ${number} moved from ${head.sha} to ${pulse.head}`
    throw conflict('triage-head-moved', message, 'run this again: the new commit is decided anew')
  }
  const results = Object.values(pulse.checks)
  return results.length > 0 && results.every(result => green.has(result))
}
