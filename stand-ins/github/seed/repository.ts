import { createHash } from 'node:crypto'
import { z } from 'zod'
import { newPull } from '../routes/pulls.ts'
import { changeFiles, filesOfCommit, writeFiles } from '../state/files.ts'
import { addObject, signedByGitHub, unsigned } from '../state/objects.ts'
import { resolveCommit, withRef } from '../state/refs.ts'
import { type Artifact, type CheckRun, type Environment, type Issue, type Repository, takeId } from '../state/world.ts'

const json = z.record(z.string(), z.unknown())
const start = '2026-01-01T00:00:00Z'

const Commit = z.strictObject({
  branch: z.string().default('main'),
  /** Where a new branch starts; without it, at nothing. */
  from: z.string().optional(),
  message: z.string().default('Change'),
  author: z.string().default('mona'),
  email: z.string().optional(),
  /** What GitHub says of its signature: `valid` verifies. */
  signature: z.string().default('unsigned'),
  time: z.string().default(start),
  /** Path to text, or null to delete. */
  files: z.record(z.string(), z.string().nullable()).default({})
})

const PullSeed = z.strictObject({
  title: z.string().default('Change'),
  body: z.string().nullable().default(null),
  user: z.string().default('mona'),
  head: z.string(),
  headRepository: z.string().optional(),
  base: z.string().default('main'),
  draft: z.boolean().default(false),
  state: z.enum(['open', 'closed']).default('open'),
  labels: z.array(z.string()).default([]),
  mergeableKnown: z.boolean().default(true),
  time: z.string().default(start)
})

const ReviewerSeed = z.strictObject({ type: z.enum(['User', 'Team']), id: z.int() })

export const RepositorySeed = z.strictObject({
  name: z.string().regex(/^[^/]+\/[^/]+$/),
  id: z.int().optional(),
  private: z.boolean().default(false),
  defaultBranch: z.string().default('main'),
  allowAutoMerge: z.boolean().default(true),
  immutableReleases: z.boolean().default(false),
  bundlesElsewhere: z.boolean().default(false),
  mergeMethods: z.array(z.enum(['merge', 'squash', 'rebase'])).default(['merge', 'squash', 'rebase']),
  collaborators: z.record(z.string(), z.string()).default({ mona: 'admin' }),
  /** Slugs of the teams that may read the repository. */
  teams: z.array(z.string()).default(['core', 'security']),
  /** In order; later ones build on earlier ones of their branch. Without any, the repository is empty. */
  commits: z.array(Commit).default([{ files: { 'README.md': 'A repository\n' } }].map(commit => Commit.parse(commit))),
  pulls: z.array(PullSeed).default([]),
  labels: z.array(z.strictObject({ name: z.string(), color: z.string().default('ededed') })).default([]),
  environments: z
    .array(
      z.strictObject({
        name: z.string(),
        wait_timer: z.int().default(0),
        prevent_self_review: z.boolean().default(false),
        reviewers: z.array(ReviewerSeed).default([])
      })
    )
    .default([]),
  checks: z
    .array(
      z.strictObject({
        name: z.string(),
        ref: z.string(),
        status: z.string().default('completed'),
        conclusion: z.string().nullable().default('success'),
        app: z.strictObject({ id: z.int(), slug: z.string() }).default({ id: 15368, slug: 'github-actions' })
      })
    )
    .default([]),
  statuses: z
    .array(
      z.strictObject({
        context: z.string(),
        ref: z.string(),
        state: z.enum(['error', 'failure', 'pending', 'success'])
      })
    )
    .default([]),
  rulesets: z
    .array(
      z.strictObject({
        name: z.string().default('rules'),
        enforcement: z.enum(['active', 'disabled', 'evaluate']).default('active'),
        include: z.array(z.string()).default(['~DEFAULT_BRANCH']),
        rules: z.array(z.strictObject({ type: z.string(), parameters: json.optional() }))
      })
    )
    .default([]),
  protection: z.record(z.string(), json).default({}),
  alerts: z.array(json).default([]),
  dependabotPulls: z.record(z.string(), z.int()).default({}),
  advisories: z.array(json).default([]),
  runs: z
    .array(
      z.strictObject({
        id: z.int(),
        name: z.string().default('release'),
        path: z.string().default('.github/workflows/release.yml'),
        ref: z.string().default('main'),
        event: z.string().default('push'),
        status: z.string().default('in_progress'),
        conclusion: z.string().nullable().default(null),
        actor: z.string().default('mona'),
        triggering_actor: z.string().optional(),
        pending: z.array(z.string()).default([]),
        approvals: z
          .array(
            z.strictObject({
              environments: z.array(z.string()),
              state: z.enum(['approved', 'rejected']).default('approved'),
              login: z.string(),
              comment: z.string().default('')
            })
          )
          .default([])
      })
    )
    .default([]),
  artifacts: z
    .array(z.strictObject({ name: z.string(), run: z.int(), text: z.string(), expired: z.boolean().default(false) }))
    .default([])
})

type Given = z.output<typeof RepositorySeed>

/** Makes a repository of its seed: history first, then what points into it. */
export function createRepository(seed: Given, index: number): Repository {
  const [owner = '', name = ''] = seed.name.split('/')
  const {
    private: isPrivate,
    id,
    defaultBranch,
    allowAutoMerge,
    immutableReleases,
    bundlesElsewhere,
    mergeMethods
  } = seed
  const empty: Repository = {
    ...{
      owner,
      name,
      id: id ?? index * 1_000_000,
      private: isPrivate,
      defaultBranch,
      allowAutoMerge,
      immutableReleases,
      bundlesElsewhere,
      mergeMethods
    },
    ...{
      nextId: 1001,
      nextNumber: 1,
      objects: new Map(),
      refs: new Map(),
      environments: [],
      deployments: [],
      issues: [],
      comments: []
    },
    ...{
      checks: [],
      statuses: [],
      rulesets: [],
      attestations: [],
      runs: [],
      artifacts: [],
      releases: [],
      dispatches: []
    },
    collaborators: seed.collaborators,
    teams: seed.teams,
    labels: seed.labels.map(label => ({ ...label, description: null })),
    protection: seed.protection,
    alerts: seed.alerts,
    advisories: seed.advisories,
    dependabotPulls: seed.dependabotPulls
  }
  const steps = [addCommits, addEnvironments, addPulls, addChecks, addRulesets, addRuns]
  return steps.reduce((repository, step) => step(repository, seed), empty)
}

function addCommits(repository: Repository, { commits }: Given): Repository {
  return commits.reduce((next, commit) => {
    const ref = `refs/heads/${commit.branch}`
    const parent = next.refs.get(ref) ?? (commit.from === undefined ? undefined : resolveCommit(next, commit.from))
    const changes = new Map(
      Object.entries(commit.files).map(([path, text]) => [path, text === null ? null : Buffer.from(text)])
    )
    const changed = changeFiles(next.objects, filesOfCommit(next.objects, parent), changes)
    const tree = writeFiles(changed.objects, changed.files)
    const person = {
      name: commit.author,
      email: commit.email ?? `${commit.author}@users.noreply.github.com`,
      date: commit.time
    }
    const verified = commit.signature === 'valid'
    const added = addObject(tree.objects, {
      type: 'commit',
      tree: tree.sha,
      parents: parent === undefined ? [] : [parent],
      message: commit.message,
      author: person,
      committer: verified ? { ...person, name: 'GitHub', email: 'noreply@github.com' } : person,
      verification: verified ? signedByGitHub(commit.time) : { ...unsigned, reason: commit.signature },
      authorLogin: commit.author,
      committerLogin: verified ? 'web-flow' : commit.author
    })
    return moved(next, added.objects, ref, added.sha)
  }, repository)
}

function moved(repository: Repository, objects: Repository['objects'], ref: string, sha: string): Repository {
  return withRef({ ...repository, objects }, ref, sha)
}

function addEnvironments(repository: Repository, { environments }: Given): Repository {
  return environments.reduce((next, given) => {
    const taken = takeId(next)
    const times = { created_at: start, updated_at: start }
    const environment: Environment = { ...given, id: taken.id, deployment_branch_policy: null, ...times }
    return { ...taken.repository, environments: [...taken.repository.environments, environment] }
  }, repository)
}

function addPulls(repository: Repository, seed: Given): Repository {
  return seed.pulls.reduce((next, given) => {
    const { id, repository: taken } = takeId(next)
    const number = taken.nextNumber
    const sha = resolveCommit(taken, given.head)
    if (sha === undefined) throw new Error(`pull request from an unknown branch ${given.head}`)
    const head = { repository: given.headRepository ?? seed.name, ref: given.head, sha }
    const pull = {
      ...newPull({ id, number, base: given.base, head, draft: given.draft }),
      mergeableKnown: given.mergeableKnown
    }
    const { title, body, user, labels, time, state } = given
    const rest = {
      state,
      state_reason: null,
      assignees: [],
      created_at: time,
      updated_at: time,
      closed_at: state === 'closed' ? time : null
    }
    const issue: Issue = { id, number, title, body, user, labels, ...rest, pull }
    return { ...taken, nextNumber: number + 1, issues: [...taken.issues, issue] }
  }, repository)
}

function addChecks(repository: Repository, { checks, statuses }: Given): Repository {
  const shaOf = (ref: string) => resolveCommit(repository, ref) ?? ref
  const runs = checks.map(({ name, ref, status, conclusion, app }, index): CheckRun => {
    const output = { title: null, summary: null, text: null }
    const times = { started_at: start, completed_at: conclusion === null ? null : start }
    const rest = { external_id: null, details_url: null, output, ...times }
    return { id: 500 + index, name, head_sha: shaOf(ref), status, conclusion, app, suite: 800 + app.id, ...rest }
  })
  const given = statuses.map(({ context, ref, state }, index) => {
    const rest = { description: null, target_url: null, creator: 'mona', created_at: start }
    return { id: 700 + index, sha: shaOf(ref), state, context, ...rest }
  })
  return { ...repository, checks: runs, statuses: given }
}

function addRulesets(repository: Repository, { rulesets }: Given): Repository {
  const given = rulesets.map(({ rules, ...rest }, index) => ({
    ...rest,
    id: 900 + index,
    rules: rules.map(({ type, parameters }) => ({ type, ...(parameters && { parameters }) }))
  }))
  return { ...repository, rulesets: given }
}

function addRuns(repository: Repository, { runs, artifacts }: Given): Repository {
  const given = runs.map(({ ref, ...run }) => {
    const sha = resolveCommit(repository, ref) ?? ref
    return { ...run, head_branch: ref, head_sha: sha, run_attempt: 1, created_at: start, inputs: {} }
  })
  const files = artifacts.map(({ name, run, text, expired }, index): Artifact => {
    const bytes = Buffer.from(text)
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`
    return { id: 600 + index, run, name, bytes, digest, expired, created_at: start, expires_at: '2026-04-01T00:00:00Z' }
  })
  return { ...repository, runs: given, artifacts: files }
}
