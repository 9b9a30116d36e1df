import type { Json, Repository, Ruleset } from './world.ts'

export interface BranchRule {
  readonly type: string
  readonly parameters?: Json
  readonly ruleset: Ruleset
}

/** Rules in force for a branch, from every active ruleset that includes it. */
export function activeRules(repository: Repository, branch: string): readonly BranchRule[] {
  return repository.rulesets
    .filter(ruleset => ruleset.enforcement === 'active' && includes(repository, ruleset, branch))
    .flatMap(ruleset => ruleset.rules.map(rule => ({ ...rule, ruleset })))
}

export function hasMergeQueue(repository: Repository, branch: string): boolean {
  return activeRules(repository, branch).some(({ type }) => type === 'merge_queue')
}

function includes(repository: Repository, { include }: Ruleset, branch: string): boolean {
  return include.some(
    name =>
      name === '~ALL' ||
      (name === '~DEFAULT_BRANCH' && branch === repository.defaultBranch) ||
      name.replace('refs/heads/', '') === branch
  )
}
