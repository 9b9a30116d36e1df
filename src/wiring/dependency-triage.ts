import { join } from 'node:path'
import { localEvidenceRecords } from '../adapters/embedded/evidence-records.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { defaultPolicy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { dependencyTriage } from '../operations/dependency-triage/index.ts'
import type { DependencyTriageInputs } from '../operations/dependency-triage/inputs.ts'
import type { TriagePorts } from '../operations/dependency-triage/ports.ts'

async function wire(inputs: DependencyTriageInputs, { run }: HostFacts): Promise<Wired<TriagePorts>> {
  const records = localEvidenceRecords(run.workingDirectory, join(run.home, 'triage'))
  // A decision that is made again must not depend on where it is made: evidence brings its own policy.
  const offline = inputs.from !== undefined
  const policy = offline
    ? defaultPolicy()
    : (await loadPolicy(inputs.policy, run.workingDirectory, { optional: true })).policy
  return { ports: { records, clock: systemClock, notifiers: [] }, policy }
}

export const dependencyTriageDoor = door(dependencyTriage, wire)
