import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { security } from '../operations/security/index.ts'
import type { SecurityInputs } from '../operations/security/inputs.ts'
import type { SecurityPorts } from '../operations/security/ports.ts'
import { connectTo, projectRepository } from './github.ts'
import { ledgerToRead } from './ledger.ts'

async function wire(inputs: SecurityInputs, host: HostFacts): Promise<Wired<SecurityPorts>> {
  const { run } = host
  const { policy } = await loadPolicy(inputs.policy, run.workingDirectory, { optional: true })
  const ports: SecurityPorts = { clock: systemClock, files: textFiles(run.workingDirectory) }
  const repository = await projectRepository(inputs, host)
  if (repository === undefined) return { ports, policy }
  const connection = await connectTo(repository, inputs, host)
  const [projects, issues] = await Promise.all([
    import('../adapters/github/security-projects.ts'),
    import('../adapters/github/issues.ts')
  ])
  return {
    ports: {
      ...ports,
      projects: projects.createGitHubSecurityProjects(connection, name => connectTo(name, inputs, host)),
      issues: issues.createGitHubIssues(connection),
      ledger: await ledgerToRead(policy, inputs, host)
    },
    policy
  }
}

export const securityDoor = door(security, wire)
