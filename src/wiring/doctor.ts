import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { toFailure } from '../domain/failure.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { doctor } from '../operations/doctor/index.ts'
import type { DoctorInputs, DoctorPorts } from '../operations/doctor/inputs.ts'
import type { RepositoryFacts } from '../ports/repository-facts.ts'
import { connectTo, projectRepository } from './github.ts'

async function wire(inputs: DoctorInputs, host: HostFacts): Promise<Wired<DoctorPorts>> {
  const { workingDirectory } = host.run
  // A policy that cannot be read is what a doctor is called for.
  const read = await loadPolicy(inputs.policy, workingDirectory).catch(thrown => toFailure(thrown).message)
  const [policy, trouble] = typeof read === 'string' ? [defaultPolicy(), read] : [read.policy, undefined]
  return { ports: { files: textFiles(workingDirectory), hosted: await hostedBy(inputs, host), trouble }, policy }
}

async function hostedBy(inputs: DoctorInputs, host: HostFacts): Promise<RepositoryFacts | undefined> {
  const { environment } = host
  const token = inputs.githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN
  const repository = await projectRepository(inputs, host)
  if (repository === undefined || !token) return undefined
  const { createRepositoryFacts } = await import('../adapters/github/repository-facts.ts')
  return createRepositoryFacts(await connectTo(repository, inputs, host))
}

export const doctorDoor = door(doctor, wire)
