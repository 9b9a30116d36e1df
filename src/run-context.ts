/** Who or what acts: a GitHub account by number, or a local user with id 0. */
export interface Actor {
  readonly id: number
  readonly login: string
}

/**
 * The ambient facts of one invocation, made once by a host. Nothing below a host reads the environment.
 * On a laptop the GitHub fields are absent.
 */
export interface RunContext {
  readonly actor: Actor
  /** Absolute path that relative inputs start from. */
  readonly workingDirectory: string
  /** Absolute path of Sluice's local files, `.sluice` in the working directory unless told otherwise. */
  readonly home: string
  /** Identifies this invocation: the job on GitHub, one command (in the demo one operation) locally. */
  readonly job: string
  readonly repository?: string | undefined
  readonly repositoryId?: string | undefined
  readonly repositoryOwnerId?: string | undefined
  readonly ref?: string | undefined
  readonly commit?: string | undefined
  readonly runId?: string | undefined
  readonly runAttempt?: number | undefined
  readonly runUrl?: string | undefined
  /** The workflow that was triggered: `acme/shop/.github/workflows/release.yml@refs/heads/main`. */
  readonly workflowRef?: string | undefined
  /** The workflow that holds this job, as the OIDC token says; another one where a reusable workflow is called. */
  readonly jobWorkflowRef?: string | undefined
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment?: string | undefined
  readonly eventName?: string | undefined
  /** Payload of the event that started the run: text of whoever caused it, so never to be trusted. */
  readonly event?: Readonly<Record<string, unknown>> | undefined
  /** The one pull request that the event is about. It says where to look, and nothing about what is there. */
  readonly pullNumber?: number | undefined
  readonly serverUrl?: string | undefined
}
