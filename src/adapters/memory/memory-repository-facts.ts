import type {
  HostedEnvironment,
  HostedRepository,
  HostedWorkflow,
  RepositoryFacts
} from '../../ports/repository-facts.ts'

export interface MemoryRepository {
  readonly repository?: HostedRepository
  readonly environments?: readonly HostedEnvironment[]
  readonly rules?: Readonly<Record<string, readonly string[]>>
  readonly workflows?: readonly HostedWorkflow[]
}

/** A repository that is set up as a test says. */
export function createMemoryRepositoryFacts(seed: MemoryRepository): RepositoryFacts {
  const usual = { fullName: 'octo/shop', defaultBranch: 'main', isPrivate: false }
  return {
    repository: async () => seed.repository ?? usual,
    environments: async () => seed.environments ?? [],
    branchRules: async branch => seed.rules?.[branch] ?? [],
    workflows: async () => seed.workflows ?? []
  }
}
