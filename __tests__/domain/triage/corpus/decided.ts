import { decide, type Triaged } from '../../../../src/domain/triage/decide.ts'
import { checkEvidence } from '../../../../src/domain/triage/evidence.ts'
import { policyInEvidence, rulesOf } from '../../../../src/domain/triage/rules.ts'
import type { Written } from '../genuine.ts'

/** Decides as `sluice triage --from` does, with critical major steps allowed, so that only gates stand in the way. */
export function decided(written: Written, policy: Record<string, unknown> = { 'critical-major': 'merge' }): Triaged {
  const evidence = checkEvidence(JSON.parse(JSON.stringify(written)), 'evidence')
  return decide(evidence, rulesOf(policyInEvidence(policy), { requiredChecks: [] }))
}

export function closedGates({ gates }: Triaged): readonly string[] {
  return gates.filter(gate => gate.status !== 'passed').map(gate => gate.gate)
}
