import { join } from 'node:path'
import { createFilePages } from '../adapters/embedded/file-pages.ts'
import { createFileTraceLog } from '../adapters/embedded/file-trace-log.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { createHttpHealth, type HealthAddress } from '../adapters/probes/http-health.ts'
import type { MetricSettings } from '../domain/policy/metrics.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { bluegreen } from '../operations/bluegreen/index.ts'
import type { BluegreenInputs } from '../operations/bluegreen/inputs.ts'
import type { BluegreenPorts } from '../operations/bluegreen/ports.ts'
import { rolloutReportPage } from '../pages/rollout-report.ts'
import type { MetricSource } from '../ports/metric-source.ts'
import type { RolloutReports } from '../ports/rollout-reports.ts'
import type { Router } from '../ports/router.ts'
import { localEvidence, localSlots, policySource } from './embedded.ts'
import { ledgerOf } from './ledger.ts'
import { metricSettings, metricsOf } from './metrics.ts'
import { notifierOf } from './notifiers.ts'
import { routerOf } from './routers.ts'
import { shelvedLedger } from './shelves.ts'

async function wire(inputs: BluegreenInputs, host: HostFacts): Promise<Wired<BluegreenPorts>> {
  const { run } = host
  const { policy, digest } = await loadPolicy(inputs.policy, run.workingDirectory)
  const metrics = metricSettings(policy, inputs.environment, inputs.metrics)
  const { signer } = await localEvidence(policy, inputs, host)
  const artifact = policy.artifact.name ?? 'artifact'
  const facts = await ledgerOf(policy, inputs, host, { artifact, environment: inputs.environment })
  const router = await routerOf({ ...inputs, policy }, host)
  const ports: BluegreenPorts = {
    ledger: await shelvedLedger(facts, { environment: inputs.environment }, policy, inputs, host),
    router,
    metrics: await sourceBeside(router, metrics, () => metricsOf(policy, inputs.environment, host, metrics)),
    health: createHttpHealth(healthAddress(policy, inputs, host)),
    trace: createFileTraceLog(join(run.home, 'rollouts')),
    notifier: await notifierOf(policy, inputs, host),
    reports: reportPages(join(run.home, 'pages')),
    signer,
    clock: systemClock,
    policyDigest: policySource(inputs.policy, digest).digest
  }
  return { ports, policy }
}

/** An engine judges by itself; counts that the policy names beside it are by its roles, not by slots. */
async function sourceBeside(router: Router, { kind }: MetricSettings, open: () => Promise<MetricSource>) {
  if (router.capabilities().engine === undefined) return open()
  if (kind === 'embedded') return (await import('../adapters/metrics/no-metrics.ts')).createNoMetrics(Date.now)
  return (await import('./engines.ts')).metricsInRoles(await open(), router)
}

/** The address that was given, with its slot filled in; else where the local process runner says the slot answers. */
function healthAddress(policy: Policy, inputs: BluegreenInputs, host: HostFacts): HealthAddress {
  const { environment, healthUrl } = inputs
  const artifact = policy.artifact.name ?? 'artifact'
  const settings = policy.environments[environment]?.run
  return async slot => {
    if (healthUrl !== undefined) return healthUrl.replaceAll('{slot}', slot)
    if (settings === undefined) return undefined
    const running = await localSlots(policy, environment, host, false).list(artifact, environment)
    const url = running.find(one => one.slot === slot)?.url
    return url === undefined ? undefined : new URL(settings.health, url).href
  }
}

function reportPages(directory: string): RolloutReports {
  const pages = createFilePages(directory)
  return { write: (rollout, report) => pages.write(`rollout-${rollout}`, rolloutReportPage(report)) }
}

export const bluegreenDoor = door(bluegreen, wire)
