import type { Digest } from '../digest.ts'
import type { LedgerEvent } from './event.ts'

/** Bundle digest of the decision that allowed a deployment; undefined in a ledger that does not tell it. */
export function decisionFor(events: readonly LedgerEvent[], artifact: string, deployment: string): Digest | undefined {
  const decided = events.findLast(
    event =>
      event.kind === 'promotion.decided' &&
      event.subject.artifact === artifact &&
      event.data.verdict === 'passed' &&
      event.data.deployment === deployment
  )
  return decided?.kind === 'promotion.decided' ? decided.data.summary : undefined
}
