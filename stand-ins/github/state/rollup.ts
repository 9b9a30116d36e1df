import type { CheckRun, CommitStatus, Repository } from './world.ts'

/** The newest status of each context at a commit. */
export function latestStatuses(repository: Repository, sha: string): readonly CommitStatus[] {
  const newest = new Map<string, CommitStatus>()
  for (const status of repository.statuses) if (status.sha === sha) newest.set(status.context, status)
  return [...newest.values()]
}

/** The newest run of each name and app at a commit. */
export function latestChecks(repository: Repository, sha: string): readonly CheckRun[] {
  const newest = new Map<string, CheckRun>()
  for (const run of repository.checks) if (run.head_sha === sha) newest.set(`${run.app.id}/${run.name}`, run)
  return [...newest.values()]
}

const good = new Set(['success', 'neutral', 'skipped'])

/** Names of checks and statuses at a commit that are not green. `wanted` limits which count; [] is none. */
export function failingContexts(repository: Repository, sha: string, wanted: readonly string[] | undefined): string[] {
  const states = new Map<string, boolean>()
  for (const { context, state } of latestStatuses(repository, sha)) states.set(context, state === 'success')
  for (const { name, conclusion } of latestChecks(repository, sha)) states.set(name, good.has(conclusion ?? ''))
  return (wanted ?? [...states.keys()]).filter(context => states.get(context) !== true)
}

/** One word for all statuses of a commit, as the combined status says it. */
export function combinedState(statuses: readonly CommitStatus[]): 'success' | 'pending' | 'failure' {
  if (statuses.some(({ state }) => state === 'failure' || state === 'error')) return 'failure'
  return statuses.length > 0 && statuses.every(({ state }) => state === 'success') ? 'success' : 'pending'
}
