import { join } from 'node:path'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { localTraceFiles } from '../adapters/embedded/trace-files.ts'
import { environmentNames, type Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsAlerts } from '../operations/ops-alerts/index.ts'
import type { AlertsInputs, AlertsPorts } from '../operations/ops-alerts/inputs.ts'
import type { AlertSamples } from '../ports/alert-samples.ts'
import type { GitHubChoice } from './github.ts'
import { healthLogOf } from './health-log.ts'
import { ledgerOf, ledgerToRead } from './ledger.ts'
import { metricSettings, metricsOf } from './metrics.ts'
import { notifierOf, ownNotifier } from './notifiers.ts'

async function wire(inputs: AlertsInputs, host: HostFacts): Promise<Wired<AlertsPorts>> {
  const { policy, digest } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const ledger = inputs.evaluate ? await ledgerOf(policy, inputs, host) : await ledgerToRead(policy, inputs, host)
  // Whoever only looks needs none of the secrets that telling people needs.
  const own = await ownNotifier(policy, inputs, host)
  const ports: AlertsPorts = {
    ledger,
    clock: systemClock,
    policyDigest: digest,
    notifier: inputs.evaluate ? await notifierOf(policy, inputs, host) : own,
    tickets: own,
    files: textFiles(host.run.workingDirectory),
    recordings: localTraceFiles(host.run.workingDirectory),
    ...(policy.alerts.alertmanager === undefined
      ? { samples: inputs.evaluate ? await samplesOf(policy, inputs, host) : undefined }
      : { engine: await engineAt(policy.alerts.alertmanager) })
  }
  return { ports, policy }
}

async function engineAt(url: string) {
  const { createAlertmanager } = await import('../adapters/metrics/alertmanager.ts')
  return createAlertmanager(url)
}

/** Users are served by the last environment. */
export async function samplesOf(
  policy: Policy,
  inputs: GitHubChoice,
  host: HostFacts
): Promise<AlertSamples | undefined> {
  const environment = environmentNames(policy).at(-1)
  if (environment === undefined) return undefined
  const { createAlertSamples } = await import('../adapters/embedded/alert-samples.ts')
  const artifact = policy.artifact.name ?? 'artifact'
  return createAlertSamples({
    path: join(host.run.home, 'alerts', `${artifact}.jsonl`),
    environment,
    source: await metricsOf(policy, environment, host, metricSettings(policy, environment)),
    health: await healthLogOf(policy, inputs, host),
    now: Date.now
  })
}

export const opsAlertsDoor = door(opsAlerts, wire)
