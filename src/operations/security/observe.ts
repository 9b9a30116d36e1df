import { usage } from '../../domain/failure.ts'
import { auditLicences, type LicenceFinding } from '../../domain/security-report/licences.ts'
import type { Overview } from '../../domain/security-report/overview.ts'
import { packagesOfSbom } from '../../domain/security-report/packages.ts'
import { historyOf } from '../../domain/triage/history.ts'
import type { Context } from '../../operation.ts'
import type { ProjectSecurity, SecurityProjects } from '../../ports/security-projects.ts'
import type { SecurityInputs } from './inputs.ts'
import type { SecurityPorts } from './ports.ts'
import { overviewOf } from './rows.ts'

export interface SecurityFacts {
  readonly overview: Overview
  readonly own: string
}

type SecurityContext = Context<SecurityInputs, SecurityPorts>

/** Reads what is open in every project that is asked for, one after the other; one that cannot be read is told. */
export async function observe(context: SecurityContext): Promise<SecurityFacts> {
  const { inputs, ports, policy } = context
  const { projects } = ports
  if (projects === undefined) {
    const expected = 'a repository on GitHub and a token for it'
    throw usage('missing-input', { input: 'repository', found: '', expected, example: '--repository octo/shop' })
  }
  const read: ProjectSecurity[] = []
  for (const name of await chosen(context, projects)) read.push(await projects.read(name))
  const events = (await ports.ledger?.read())?.events ?? []
  const clocks = { history: historyOf(events), own: projects.own, rules: policy.triage }
  const licences = inputs.sbom === undefined ? undefined : await auditOf(context, inputs.sbom)
  return { own: projects.own, overview: overviewOf(read, { clocks, licences, now: ports.clock.now() }) }
}

async function chosen({ inputs, policy }: SecurityContext, projects: SecurityProjects): Promise<readonly string[]> {
  if (inputs.projects.length > 0) return inputs.projects
  if (!inputs.allProjects) return [projects.own]
  return policy.triage.projects.length > 0 ? policy.triage.projects : projects.all()
}

async function auditOf({ ports, policy }: SecurityContext, path: string): Promise<readonly LicenceFinding[]> {
  const packages = packagesOfSbom(await ports.files.read(path))
  if (packages !== undefined) return auditLicences(packages, policy.triage.licenses)
  throw usage('bad-input', { input: 'sbom', found: path, expected: 'an SPDX or CycloneDX document in JSON' })
}
