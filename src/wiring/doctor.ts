import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { reach } from '../adapters/probes/reach.ts'
import { toFailure } from '../domain/failure.ts'
import { defaultPolicy } from '../domain/policy/default-policy.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { doctor } from '../operations/doctor/index.ts'
import type { DoctorInputs, DoctorPorts, Trouble } from '../operations/doctor/inputs.ts'
import { placesOf } from './doctor-places.ts'
import { connectTo, projectRepository } from './github.ts'

async function wire(inputs: DoctorInputs, host: HostFacts): Promise<Wired<DoctorPorts>> {
  const { workingDirectory } = host.run
  // A policy that cannot be read is what a doctor is called for.
  const read = await loadPolicy(inputs.policy, workingDirectory).catch(troubleWith)
  const [policy, trouble] = 'mend' in read ? [defaultPolicy(), read] : [read.policy, undefined]
  const places = placesOf(policy, inputs, host)
  const files = textFiles(workingDirectory)
  const hosted = await onGitHub(inputs, host)
  return { ports: { files, places, clock: systemClock, reach, trouble, ...hosted }, policy }
}

function troubleWith(thrown: unknown): Trouble {
  const { code, message } = toFailure(thrown)
  const isAbsent = code === 'missing-policy'
  return { text: message, mend: isAbsent ? 'sluice init' : 'mend that line; docs/policy.md has every key' }
}

async function onGitHub(inputs: DoctorInputs, host: HostFacts): Promise<Pick<DoctorPorts, 'hosted' | 'permissions'>> {
  const { environment } = host
  const token = inputs.githubToken || environment.GITHUB_TOKEN || environment.GH_TOKEN
  const repository = await projectRepository(inputs, host)
  if (repository === undefined || !token) return { hosted: undefined, permissions: undefined }
  const [{ createRepositoryFacts }, { createGitHubPermissions }, connection] = await Promise.all([
    import('../adapters/github/repository-facts.ts'),
    import('../adapters/github/permissions.ts'),
    connectTo(repository, inputs, host)
  ])
  return { hosted: createRepositoryFacts(connection), permissions: createGitHubPermissions(connection) }
}

export const doctorDoor = door(doctor, wire)
