import type { Objects } from './objects.ts'

/** A JSON object whose members this stand-in keeps but does not look into. */
export type Json = { readonly [key: string]: unknown }

export interface User {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
  readonly email: string
}

export type Level = 'read' | 'write'

/** Whom a token speaks for, what it may, and where. An absent permission is none. */
export interface Token {
  readonly login: string
  /** `app` tokens, as `GITHUB_TOKEN` is, have permissions of their own; `user` tokens may do all that is listed. */
  readonly kind: 'app' | 'user'
  readonly permissions: Readonly<Record<string, Level>>
  /** Repositories by full name; absent means all. */
  readonly repositories?: readonly string[]
}

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly task: string
  readonly payload: unknown
  readonly environment: string
  readonly original_environment: string
  readonly description: string | null
  readonly transient_environment: boolean
  readonly production_environment: boolean
  readonly creator: string
  readonly created_at: string
  readonly updated_at: string
  /** Oldest first. */
  readonly statuses: readonly DeploymentStatus[]
}

export interface DeploymentStatus {
  readonly id: number
  readonly state: 'error' | 'failure' | 'inactive' | 'pending' | 'success' | 'queued' | 'in_progress'
  readonly creator: string
  readonly description: string
  readonly environment: string
  readonly environment_url: string
  readonly log_url: string
  readonly created_at: string
}

export interface Environment {
  readonly id: number
  readonly name: string
  readonly wait_timer: number
  readonly prevent_self_review: boolean
  readonly reviewers: readonly { readonly type: 'User' | 'Team'; readonly id: number }[]
  readonly deployment_branch_policy: Json | null
  readonly created_at: string
  readonly updated_at: string
}

export interface Review {
  readonly id: number
  readonly login: string
  readonly state: string
  readonly body: string
  readonly commit_id: string
  readonly submitted_at: string
}

export interface Pull {
  readonly number: number
  readonly id: number
  readonly base: string
  readonly head: { readonly repository: string; readonly ref: string; readonly sha: string }
  readonly draft: boolean
  readonly merged: boolean
  readonly merged_at: string | null
  readonly merged_by: string | null
  readonly merge_commit_sha: string | null
  /** Where the base branch stood before the merge: what was merged is still compared with that. */
  readonly merged_onto: string | null
  readonly requested_reviewers: readonly string[]
  readonly requested_teams: readonly string[]
  readonly reviews: readonly Review[]
  readonly auto_merge: {
    readonly login: string
    readonly method: 'merge' | 'squash' | 'rebase'
    readonly body: string
  } | null
  readonly queued: boolean
  /** False until GitHub has found out whether it can be merged; the first read starts that. */
  readonly mergeableKnown: boolean
}

/** A pull request is an issue as well; `pull` then holds the rest. */
export interface Issue {
  readonly id: number
  readonly number: number
  readonly title: string
  readonly body: string | null
  readonly user: string
  readonly state: 'open' | 'closed'
  readonly state_reason: string | null
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly created_at: string
  readonly updated_at: string
  readonly closed_at: string | null
  readonly pull?: Pull
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly user: string
  readonly body: string
  readonly created_at: string
  readonly updated_at: string
}

export interface CheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly status: string
  readonly conclusion: string | null
  readonly external_id: string | null
  readonly details_url: string | null
  readonly started_at: string | null
  readonly completed_at: string | null
  readonly output: { readonly title: string | null; readonly summary: string | null; readonly text: string | null }
  readonly app: { readonly id: number; readonly slug: string }
  readonly suite: number
}

export interface CommitStatus {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
  readonly creator: string
  readonly created_at: string
}

export interface Ruleset {
  readonly id: number
  readonly name: string
  readonly enforcement: 'active' | 'disabled' | 'evaluate'
  /** Branch names, `~DEFAULT_BRANCH` or `~ALL`. */
  readonly include: readonly string[]
  readonly rules: readonly { readonly type: string; readonly parameters?: Json }[]
}

export interface Run {
  readonly id: number
  readonly name: string
  readonly path: string
  readonly head_branch: string
  readonly head_sha: string
  readonly event: string
  readonly status: string
  readonly conclusion: string | null
  readonly run_attempt: number
  readonly actor: string
  /** Who started it again, when that is somebody else. */
  readonly triggering_actor?: string | undefined
  readonly created_at: string
  readonly inputs: Json
  readonly approvals: readonly {
    readonly environments: readonly string[]
    readonly state: 'approved' | 'rejected'
    readonly login: string
    readonly comment: string
  }[]
  /** Environments that wait for a reviewer. */
  readonly pending: readonly string[]
}

export interface Artifact {
  readonly id: number
  readonly run: number
  readonly name: string
  readonly bytes: Buffer
  readonly digest: string
  readonly expired: boolean
  readonly created_at: string
  readonly expires_at: string
}

export interface Attestation {
  readonly id: number
  readonly bundle: Json
  readonly subjects: readonly string[]
  readonly predicateType: string
}

export interface Asset {
  readonly id: number
  readonly name: string
  readonly label: string | null
  readonly content_type: string
  readonly bytes: Buffer
  /** Taken when the file came; what is altered later keeps it. */
  readonly digest: string
  readonly uploader: string
  readonly created_at: string
}

export interface Release {
  readonly id: number
  readonly tag_name: string
  readonly target_commitish: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly author: string
  readonly created_at: string
  readonly published_at: string | null
  readonly assets: readonly Asset[]
}

export interface Dispatch {
  readonly event_type: string
  readonly client_payload: Json
}

export interface Repository {
  readonly owner: string
  readonly name: string
  readonly id: number
  readonly private: boolean
  readonly defaultBranch: string
  readonly allowAutoMerge: boolean
  readonly immutableReleases: boolean
  /** Whether lists of attestations hold no bundles, but addresses to read them from. */
  readonly bundlesElsewhere: boolean
  readonly mergeMethods: readonly ('merge' | 'squash' | 'rebase')[]
  readonly nextId: number
  readonly nextNumber: number
  readonly objects: Objects
  /** Full names (`refs/heads/main`) to commits. */
  readonly refs: ReadonlyMap<string, string>
  readonly collaborators: Readonly<Record<string, string>>
  readonly teams: readonly string[]
  readonly environments: readonly Environment[]
  readonly deployments: readonly Deployment[]
  readonly issues: readonly Issue[]
  readonly comments: readonly Comment[]
  readonly labels: readonly { readonly name: string; readonly color: string; readonly description: string | null }[]
  readonly checks: readonly CheckRun[]
  readonly statuses: readonly CommitStatus[]
  readonly rulesets: readonly Ruleset[]
  /** Classic protection by branch, in the shape of GitHub's answer. */
  readonly protection: Readonly<Record<string, Json>>
  readonly alerts: readonly Json[]
  readonly advisories: readonly Json[]
  readonly attestations: readonly Attestation[]
  readonly runs: readonly Run[]
  readonly artifacts: readonly Artifact[]
  readonly releases: readonly Release[]
  readonly dispatches: readonly Dispatch[]
  /** Alert number → pull request that Dependabot opened for it. */
  readonly dependabotPulls: Readonly<Record<string, number>>
}

/** Everything this GitHub knows. Never changed in place: a handler answers the next one. */
export interface World {
  readonly users: ReadonlyMap<string, User>
  readonly tokens: ReadonlyMap<string, Token>
  readonly repositories: ReadonlyMap<string, Repository>
  /** GitHub's global advisory database, in the shape of its answers. */
  readonly advisories: readonly Json[]
}

/** Hands out the next number that no other object of the repository has. */
export function takeId(repository: Repository): { readonly id: number; readonly repository: Repository } {
  return { id: repository.nextId, repository: { ...repository, nextId: repository.nextId + 1 } }
}

export function fullName(repository: Pick<Repository, 'owner' | 'name'>): string {
  return `${repository.owner}/${repository.name}`
}

/** Replaces the member of a list that has the same key. */
export function replaced<T, K extends keyof T>(list: readonly T[], key: K, value: T): readonly T[] {
  return list.map(member => (member[key] === value[key] ? value : member))
}

/** Puts a repository back into the world, under its name. */
export function withRepository(world: World, repository: Repository): World {
  return { ...world, repositories: new Map(world.repositories).set(fullName(repository), repository) }
}
