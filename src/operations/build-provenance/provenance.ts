import type { Statement } from '../../domain/evidence/statement.ts'
import { provenanceStatement, type Subject } from '../../domain/evidence/statements.ts'
import type { Commit } from '../../ports/source-control.ts'
import type { RunContext } from '../../run-context.ts'

/** States the origin: the workflow run on GitHub, or honestly that it was this machine. */
export function provenanceOf(subject: Subject, commit: Commit, run: RunContext): Statement {
  return run.repository === undefined || run.workflowRef === undefined
    ? localProvenance(subject, commit, run)
    : workflowProvenance(subject, commit, { ...run, repository: run.repository, workflowRef: run.workflowRef })
}

type WorkflowRun = RunContext & { readonly repository: string; readonly workflowRef: string }

/** The values are those of the run's OIDC token, in the places where GitHub's own attestations have them. */
function workflowProvenance(subject: Subject, commit: Commit, run: WorkflowRun): Statement {
  const server = run.serverUrl ?? 'https://github.com'
  const repository = `${server}/${run.repository}`
  const { path, ref } = splitWorkflow(run)
  return provenanceStatement({
    subject,
    repository,
    repositoryId: run.repositoryId ?? '',
    ownerId: run.repositoryOwnerId ?? '',
    workflowRef: ref,
    workflowPath: path,
    ref: run.ref ?? `refs/heads/${commit.branch}`,
    commit: run.commit ?? commit.sha,
    event: run.eventName ?? '',
    runner: run.runnerEnvironment ?? 'unknown',
    builder: `${server}/${run.jobWorkflowRef ?? run.workflowRef}`,
    invocation: `${repository}/actions/runs/${run.runId ?? ''}/attempts/${run.runAttempt ?? 1}`
  })
}

/** `acme/shop/.github/workflows/release.yml@refs/heads/main`: a path, and a ref that may hold `@` itself. */
function splitWorkflow({ workflowRef, repository }: WorkflowRun): { readonly path: string; readonly ref: string } {
  const own = workflowRef.startsWith(`${repository}/`) ? workflowRef.slice(repository.length + 1) : workflowRef
  const at = own.indexOf('@')
  return at === -1 ? { path: own, ref: '' } : { path: own.slice(0, at), ref: own.slice(at + 1) }
}

function localProvenance(subject: Subject, commit: Commit, run: RunContext): Statement {
  const ref = `refs/heads/${commit.branch}`
  return provenanceStatement({
    subject,
    repository: 'https://localhost/local/workspace',
    repositoryId: '0',
    ownerId: '0',
    workflowRef: ref,
    workflowPath: 'local',
    ref,
    commit: commit.sha,
    event: 'local',
    runner: 'local',
    builder: 'local',
    invocation: run.job
  })
}
