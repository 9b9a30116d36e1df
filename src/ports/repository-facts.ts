/** A place with rules, as GitHub has it. */
export interface HostedEnvironment {
  readonly name: string
  /** How many people or teams are asked before a job may enter. */
  readonly reviewers: number
}

export interface HostedWorkflow {
  readonly path: string
  /** `active`, or why not, such as `disabled_inactivity`. */
  readonly state: string
}

export interface HostedRepository {
  readonly fullName: string
  readonly defaultBranch: string
  readonly isPrivate: boolean
}

/** Is responsible for how the repository is set up where its workflows run. What may not be seen throws; it is never "none". */
export interface RepositoryFacts {
  repository(): Promise<HostedRepository>
  environments(): Promise<readonly HostedEnvironment[]>
  /** Kinds of the rules that hold on a branch, such as `required_status_checks`. */
  branchRules(branch: string): Promise<readonly string[]>
  workflows(): Promise<readonly HostedWorkflow[]>
}
