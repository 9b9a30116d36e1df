import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { usage } from '../domain/failure.ts'
import { type AnyDoor, door, type HostFacts, type Wired } from '../door.ts'
import { runDoor } from '../hosts/terminal.ts'
import type { RawInputs } from '../inputs.ts'
import { ops } from '../operations/ops/index.ts'
import type { OpsInputs, OpsPorts } from '../operations/ops/inputs.ts'
import type { Report } from '../report.ts'
import { connectTo, ledgerRepository } from './github.ts'

/** The verbs of `sluice ops`, each loaded only when it is called. */
const verbs: Readonly<Record<string, () => Promise<AnyDoor>>> = {
  'ops status': async () => (await import('./ops.ts')).opsStatusDoor,
  'ops deployments': async () => (await import('./ops.ts')).opsDeploymentsDoor,
  'ops alerts': async () => (await import('./ops-alerts.ts')).opsAlertsDoor,
  'ops incident': async () => (await import('./ops-people.ts')).opsIncidentDoor,
  'ops incident-report': async () => (await import('./ops-people.ts')).opsIncidentReportDoor,
  'ops tick': async () => (await import('./ops-people.ts')).opsTickDoor,
  'ops metrics': async () => (await import('./ops-people.ts')).opsMetricsDoor,
  'ops health-check': async () => (await import('./ops-health.ts')).opsHealthCheckDoor,
  'ops dashboard': async () => (await import('./ops-dashboard.ts')).opsDashboardDoor,
  'ops verify-deployment': async () => (await import('./ops-health.ts')).opsVerifyDeploymentDoor,
  'ops drift': async () => (await import('./ops-drift.ts')).opsDriftDoor,
  'ops rollback': async () => (await import('./ops-release.ts')).opsRollbackDoor,
  'ops release-slot': async () => (await import('./ops-release.ts')).opsReleaseSlotDoor,
  'ops settle-debt': async () => (await import('./ops-release.ts')).opsSettleDebtDoor,
  'ops sop': async () => (await import('./ops-sop.ts')).opsSopDoor
}

async function wire(inputs: OpsInputs, host: HostFacts): Promise<Wired<OpsPorts>> {
  const { policy } = await loadPolicy(inputs.policy, host.run.workingDirectory, { optional: true })
  const commands = {
    known: Object.keys(verbs),
    run: (words: string, given: RawInputs) => runVerb(words, { ...sharedOf(inputs), ...refuseFolder(given) }, host)
  }
  const repository = inputs.command === 'comment' ? await ledgerRepository(policy, inputs, host) : undefined
  if (repository === undefined) return { ports: { commands }, policy }
  const connection = await connectTo(repository, inputs, host)
  const [{ createGitHubPermissions }, { createGitHubIssues }] = await Promise.all([
    import('../adapters/github/permissions.ts'),
    import('../adapters/github/issues.ts')
  ])
  const ports = {
    commands,
    permissions: createGitHubPermissions(connection),
    issues: createGitHubIssues(connection)
  }
  return { ports, policy }
}

/** The folder is the host's, which has read it already: here it would count for nothing. */
function refuseFolder(given: RawInputs): RawInputs {
  const found = given['working-directory']
  if (found === undefined) return given
  const expected = "the action's own input working-directory instead"
  throw usage('bad-input', { input: 'arguments', found: `working-directory: ${found}`, expected })
}

/** What every verb takes as well. */
function sharedOf({ githubToken, policy, workingDirectory, shell }: OpsInputs): RawInputs {
  const given = { 'github-token': githubToken, policy, 'working-directory': workingDirectory, shell }
  return Object.fromEntries(Object.entries(given).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])))
}

/** Runs a verb as any host does, so that its own dry-run and timeout count. */
async function runVerb(words: string, raw: RawInputs, host: HostFacts): Promise<Report> {
  return runDoor(await (verbs[words] as () => Promise<AnyDoor>)(), raw, host, () => undefined)
}

export const opsActionDoor = door(ops, wire)
