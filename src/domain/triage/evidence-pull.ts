import { z } from 'zod'

/** A GitHub account. The number is the identity; logins can be taken over. */
export const Account = z.looseObject({
  id: z.int(),
  login: z.string().max(1_000),
  type: z.string().max(100).optional()
})

const Repository = z.looseObject({ id: z.int(), full_name: z.string().max(1_000).optional() })

const Side = z.looseObject({
  ref: z.string().max(1_000),
  sha: z.string().max(100),
  repo: Repository.nullish()
})

/** A pull request as `GET /repos/{owner}/{repo}/pulls/{number}` answers it. */
export const Pull = z.looseObject({
  number: z.int().positive(),
  title: z.string().default(''),
  body: z.string().nullish(),
  user: Account.nullish(),
  head: Side,
  base: Side,
  state: z.string().max(100).optional(),
  draft: z.boolean().nullish(),
  merged: z.boolean().nullish(),
  mergeable: z.boolean().nullish(),
  mergeable_state: z.string().max(100).nullish(),
  auto_merge: z.looseObject({}).nullish(),
  labels: z.array(z.looseObject({ name: z.string().max(1_000) })).default([]),
  assignees: z.array(Account).nullish(),
  requested_reviewers: z.array(Account).nullish(),
  requested_teams: z.array(z.looseObject({ slug: z.string().max(1_000) })).nullish(),
  commits: z.int().optional(),
  changed_files: z.int().optional(),
  created_at: z.string().max(100).optional(),
  html_url: z.string().max(10_000).optional()
})
export type Pull = z.infer<typeof Pull>

const Signature = z.looseObject({
  verified: z.boolean(),
  reason: z.string().max(1_000).optional()
})

const Person = z.looseObject({
  name: z.string().max(10_000).nullish(),
  email: z.string().max(10_000).nullish(),
  date: z.string().max(100).nullish()
})

/** One commit of `GET /pulls/{number}/commits`. */
export const Commit = z.looseObject({
  sha: z.string().max(100),
  commit: z.looseObject({
    message: z.string().default(''),
    author: Person.nullish(),
    committer: Person.nullish(),
    verification: Signature.nullish()
  }),
  // An e-mail that belongs to no account gives null, or an empty object in older answers.
  author: z.union([Account, z.looseObject({}).transform(() => null)]).nullish(),
  committer: z.union([Account, z.looseObject({}).transform(() => null)]).nullish(),
  parents: z.array(z.looseObject({ sha: z.string().max(100) })).default([])
})
export type Commit = z.infer<typeof Commit>

/** One file of `GET /pulls/{number}/files`. `patch` is absent for binary and for very large files. */
export const ChangedFile = z.looseObject({
  filename: z.string().max(10_000),
  status: z.string().max(100),
  sha: z.string().max(100).nullish(),
  additions: z.int().optional(),
  deletions: z.int().optional(),
  changes: z.int().optional(),
  patch: z.string().nullish(),
  previous_filename: z.string().max(10_000).nullish()
})
