import { join } from 'node:path'
import { createFileTraceLog } from '../adapters/embedded/file-trace-log.ts'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { createProxyMetrics } from '../adapters/embedded/proxy-metrics.ts'
import { createProxyRouter } from '../adapters/embedded/proxy-router.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { bluegreen } from '../operations/bluegreen/index.ts'
import type { BluegreenInputs } from '../operations/bluegreen/inputs.ts'
import type { BluegreenPorts } from '../operations/bluegreen/ports.ts'
import { localEvidence, proxyPlace } from './embedded.ts'

async function wire(inputs: BluegreenInputs, host: HostFacts): Promise<Wired<BluegreenPorts>> {
  const { run } = host
  const { policy } = await loadPolicy(inputs.policy, run.workingDirectory)
  const place = proxyPlace(policy, inputs.environment, host)
  const find = () => findProxy(place)
  const { signer } = await localEvidence(policy, inputs, host)
  const ports: BluegreenPorts = {
    ledger: createEmbeddedLedger(run.home),
    router: createProxyRouter(find),
    metrics: createProxyMetrics(find),
    trace: createFileTraceLog(join(run.home, 'rollouts')),
    signer,
    clock: systemClock
  }
  return { ports, policy }
}

export const bluegreenDoor = door(bluegreen, wire)
