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

/** A rule that keeps a branch from being written without a pull request, in GitHub's words. */
export interface Protected {
  readonly type: string
  readonly message: string
}

type Write = 'create' | 'update' | 'delete'

const rulings: Readonly<Record<string, { readonly of: readonly Write[]; readonly says: string }>> = {
  creation: { of: ['create'], says: 'Cannot create ref due to creations being restricted.' },
  deletion: { of: ['delete'], says: 'Cannot delete this ref.' },
  update: { of: ['update'], says: 'Cannot update this protected ref.' },
  pull_request: { of: ['update'], says: 'Changes must be made through a pull request.' },
  required_status_checks: { of: ['update'], says: 'Required status checks are expected.' },
  merge_queue: { of: ['update'], says: 'Changes must be made through the merge queue' }
}

/** Why nobody may write a branch directly; undefined when they may. Rulesets speak before classic protection. */
export function protectionOf(repository: Repository, branch: string, write: Write): Protected | undefined {
  const broken = activeRules(repository, branch).flatMap(({ type }) => {
    const ruling = rulings[type]
    return ruling?.of.includes(write) ? [ruling.says] : []
  })
  if (broken.length > 0) {
    return { type: 'UNPROCESSABLE', message: `Repository rule violations found\n\n${broken.join('\n\n')}\n\n` }
  }
  const classic = repository.protection[branch]
  const asks = ['required_pull_request_reviews', 'required_status_checks', 'lock_branch'] as const
  if (classic === undefined || write !== 'update' || !asks.some(name => isOn(classic[name]))) return undefined
  const says = isOn(classic.lock_branch) ? 'This branch is locked' : 'Changes must be made through a pull request.'
  return { type: 'BRANCH_PROTECTION_RULE_VIOLATION', message: says }
}

/** Classic protection writes some of its rules as `{ enabled }` and others as an object that is there or not. */
function isOn(rule: unknown): boolean {
  return typeof rule === 'object' && rule !== null && (rule as { readonly enabled?: boolean }).enabled !== false
}

function includes(repository: Repository, { include }: Ruleset, branch: string): boolean {
  return include.some(
    name =>
      name === '~ALL' ||
      (name === '~DEFAULT_BRANCH' && branch === repository.defaultBranch) ||
      name.replace('refs/heads/', '') === branch
  )
}
