import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { opsIncident } from '../operations/ops-incident/index.ts'
import type { IncidentPorts } from '../operations/ops-incident/inputs.ts'
import { opsIncidentReport } from '../operations/ops-incident-report/index.ts'
import type { ReportPorts } from '../operations/ops-incident-report/inputs.ts'
import { opsMetrics } from '../operations/ops-metrics/index.ts'
import type { MetricsPorts } from '../operations/ops-metrics/inputs.ts'
import { opsTick } from '../operations/ops-tick/index.ts'
import type { TickPorts } from '../operations/ops-tick/inputs.ts'
import { connectTo, ledgerRepository } from './github.ts'
import { healthLogOf } from './health-log.ts'
import { type LedgerChoice, ledgerOf, ledgerToRead } from './ledger.ts'
import { notifierOf } from './notifiers.ts'
import { outsideOf } from './ops-outside.ts'

type IncidentChoice = LedgerChoice & { readonly policy: string }

async function wire(inputs: IncidentChoice, host: HostFacts): Promise<Wired<IncidentPorts>> {
  const { policy, digest } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const ledger = await ledgerOf(policy, inputs, host)
  const notifier = await notifierOf(policy, inputs, host)
  const outside = await outsideOf(policy, inputs, host)
  return { ports: { ledger, notifier, clock: systemClock, policyDigest: digest, ...outside }, policy }
}

async function wireTick(inputs: IncidentChoice, host: HostFacts): Promise<Wired<TickPorts>> {
  const { ports, policy } = await wire(inputs, host)
  const repository = await ledgerRepository(policy, inputs, host)
  if (repository === undefined) return { ports, policy }
  const { createGitHubIssues } = await import('../adapters/github/issues.ts')
  return { ports: { ...ports, issues: createGitHubIssues(await connectTo(repository, inputs, host)) }, policy }
}

async function wireReport(inputs: IncidentChoice, host: HostFacts): Promise<Wired<ReportPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const ledger = await ledgerToRead(policy, inputs, host)
  return { ports: { ledger, files: textFiles(host.run.workingDirectory) }, policy }
}

async function wireMetrics(inputs: IncidentChoice, host: HostFacts): Promise<Wired<MetricsPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const health = await healthLogOf(policy, inputs, host)
  const files = textFiles(host.run.workingDirectory)
  return { ports: { ledger: await ledgerToRead(policy, inputs, host), clock: systemClock, health, files }, policy }
}

export const opsMetricsDoor = door(opsMetrics, wireMetrics)
export const opsIncidentDoor = door(opsIncident, wire)
export const opsTickDoor = door(opsTick, wireTick)
export const opsIncidentReportDoor = door(opsIncidentReport, wireReport)
