import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { localTraceFiles } from '../adapters/embedded/trace-files.ts'
import { environmentNames, type Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsDashboard } from '../operations/ops-dashboard/index.ts'
import type { DashboardInputs, DashboardPorts } from '../operations/ops-dashboard/inputs.ts'
import { dashboardSources } from '../operations/ops-dashboard/observe.ts'
import type { AlertSamples } from '../ports/alert-samples.ts'
import { ledgerToRead } from './ledger.ts'
import { metricSettings, tokenOf } from './metrics.ts'
import { samplesOf } from './ops-alerts.ts'

async function wire(inputs: DashboardInputs, host: HostFacts): Promise<Wired<DashboardPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const ports: DashboardPorts = {
    ledger: await ledgerToRead(policy, inputs, host),
    clock: systemClock,
    files: textFiles(host.run.workingDirectory),
    recordings: localTraceFiles(host.run.workingDirectory),
    samples: inputs.from === undefined ? await figuresOf(policy, inputs, host) : undefined
  }
  return { ports, policy }
}

/** A Prometheus remembers by itself; any other source only what our own looks kept. */
async function figuresOf(policy: Policy, inputs: DashboardInputs, host: HostFacts): Promise<AlertSamples | undefined> {
  const environment = environmentNames(policy).at(-1)
  const settings = environment === undefined ? undefined : metricSettings(policy, environment)
  if (settings?.kind !== 'prometheus') return samplesOf(policy, inputs, host)
  const { createPrometheusSamples } = await import('../adapters/metrics/prometheus-samples.ts')
  return createPrometheusSamples({
    url: settings.url,
    token: tokenOf(settings.tokenEnv, host),
    sources: dashboardSources(policy),
    overMs: inputs.over,
    now: Date.now
  })
}

export const opsDashboardDoor = door(opsDashboard, wire)
