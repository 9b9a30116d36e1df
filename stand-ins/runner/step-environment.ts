import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** What a step may know about its run; each value has a default that looks like a push to main. */
export interface RunFacts {
  readonly repository: string
  readonly repositoryId: string
  readonly actor: string
  readonly actorId: string
  readonly ref: string
  readonly sha: string
  readonly runId: string
  readonly runAttempt: string
  readonly job: string
  readonly workflow: string
  readonly eventName: string
  readonly apiUrl: string
}

// Nothing listens on the discard port, so a call that nobody planned fails at once and leaves this machine never.
const nowhere = 'http://127.0.0.1:9'

export const defaultRun: RunFacts = {
  repository: 'acme/shop',
  repositoryId: '712345678',
  actor: 'mona',
  actorId: '1001',
  ref: 'refs/heads/main',
  sha: 'a3f2c1d0e4b5968778695a4b3c2d1e0f12345678',
  runId: '9000000001',
  runAttempt: '1',
  job: 'release',
  workflow: '.github/workflows/release.yml',
  eventName: 'push',
  apiUrl: nowhere
}

/** A run is about the commit that its checkout put into the workspace; empty where there is no repository. */
export function checkedOut(workspace: string): Pick<RunFacts, 'sha'> | undefined {
  try {
    const words = ['-C', workspace, 'rev-parse', 'HEAD']
    return { sha: execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() }
  } catch {
    return undefined
  }
}

/** The folders and files of one step, all below one temporary directory. */
export interface StepPlace {
  readonly directory: string
  readonly workspace: string
}

export function commandFiles({ directory }: StepPlace): Record<string, string> {
  const at = (name: string) => join(directory, name)
  return {
    GITHUB_OUTPUT: at('output'),
    GITHUB_STATE: at('state'),
    GITHUB_ENV: at('env'),
    GITHUB_PATH: at('path'),
    GITHUB_STEP_SUMMARY: at('summary')
  }
}

/** The variables that the runner sets for every step, and nothing of the machine's own but PATH. */
export function stepEnvironment(run: RunFacts, place: StepPlace): Record<string, string> {
  const [owner = ''] = run.repository.split('/')
  return {
    ...commandFiles(place),
    ACTIONS_ORCHESTRATION_ID: `${run.runId}.${run.job}`,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: run.actor,
    GITHUB_ACTOR_ID: run.actorId,
    GITHUB_API_URL: run.apiUrl,
    GITHUB_EVENT_NAME: run.eventName,
    GITHUB_EVENT_PATH: join(place.directory, 'event.json'),
    GITHUB_GRAPHQL_URL: `${run.apiUrl}/graphql`,
    GITHUB_JOB: run.job,
    GITHUB_REF: run.ref,
    GITHUB_REF_NAME: run.ref.replace(/^refs\/(heads|tags)\//, ''),
    GITHUB_REF_TYPE: run.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_ID: run.repositoryId,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '2001',
    GITHUB_RUN_ATTEMPT: run.runAttempt,
    GITHUB_RUN_ID: run.runId,
    GITHUB_RUN_NUMBER: '7',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: run.sha,
    GITHUB_WORKFLOW: run.workflow,
    GITHUB_WORKFLOW_REF: `${run.repository}/${run.workflow}@${run.ref}`,
    GITHUB_WORKFLOW_SHA: run.sha,
    GITHUB_WORKSPACE: place.workspace,
    HOME: place.directory,
    PATH: process.env.PATH ?? '',
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'stand-in',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(place.directory, 'temp'),
    RUNNER_TOOL_CACHE: join(place.directory, 'tools')
  }
}
