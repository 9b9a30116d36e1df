import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { nodeHttp } from '../adapters/probes/node-http.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { smokeTest } from '../operations/smoke-test/index.ts'
import type { SmokeTestInputs } from '../operations/smoke-test/inputs.ts'
import type { SmokeTestPorts } from '../operations/smoke-test/ports.ts'

export const smokeTestDoor = door(smokeTest, wireSmokeTest)

async function wireSmokeTest(inputs: SmokeTestInputs, { run }: HostFacts): Promise<Wired<SmokeTestPorts>> {
  const { policy } = await loadPolicy(inputs.policy, run.workingDirectory, { optional: true })
  return { ports: await smokePorts(run.workingDirectory), policy }
}

/** The adapters of a smoke test. The matchers are loaded here, because they are the heavy part. */
export async function smokePorts(workingDirectory: string): Promise<SmokeTestPorts> {
  const { matchers } = await import('../adapters/probes/matchers.ts')
  return { http: nodeHttp(), clock: systemClock, matchers: matchers(), files: textFiles(workingDirectory) }
}
