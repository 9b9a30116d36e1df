import { z } from 'zod'
import type { Token, User, World } from '../state/world.ts'
import { createRepository, RepositorySeed } from './repository.ts'

const level = z.enum(['read', 'write'])
const json = z.record(z.string(), z.unknown())

/** A seed file, or the same as an object. Whatever it leaves out has a usual value. */
const SeedFile = z.strictObject({
  users: z
    .array(
      z.strictObject({
        login: z.string(),
        id: z.int(),
        type: z.enum(['User', 'Bot', 'Organization']).default('User'),
        email: z.string().optional()
      })
    )
    .default([]),
  tokens: z
    .array(
      z.strictObject({
        token: z.string(),
        login: z.string(),
        kind: z.enum(['app', 'user']).default('app'),
        permissions: z.record(z.string(), level).optional(),
        repositories: z.array(z.string()).optional()
      })
    )
    .default([]),
  repositories: z.array(RepositorySeed).default([]),
  advisories: z.array(json).default([])
})

export type Seed = z.input<typeof SeedFile>

/** Works when a seed names no token. It opens nothing but this stand-in. */
export const seededToken = `ghs_${'standin'.repeat(5)}0`

const everything: Token['permissions'] = Object.fromEntries(
  [
    'actions',
    'administration',
    'attestations',
    'checks',
    'contents',
    'deployments',
    'issues',
    'metadata',
    'pull-requests',
    'repository-advisories',
    'statuses',
    'vulnerability-alerts'
  ].map(name => [name, 'write'])
)

const knownUsers: readonly User[] = [
  {
    login: 'github-actions[bot]',
    id: 41898282,
    type: 'Bot',
    email: '41898282+github-actions[bot]@users.noreply.github.com'
  },
  { login: 'dependabot[bot]', id: 49699333, type: 'Bot', email: '49699333+dependabot[bot]@users.noreply.github.com' },
  { login: 'web-flow', id: 19864447, type: 'User', email: 'noreply@github.com' }
]

/** Reads a seed strictly and makes the first state of it. */
export function createWorld(seed: Seed): World {
  const { users, tokens, repositories, advisories } = SeedFile.parse(seed)
  const accounts = users.map(user => ({
    ...user,
    email: user.email ?? `${user.id}+${user.login}@users.noreply.github.com`
  }))
  const given = tokens.map(({ token, permissions, repositories: names, ...rest }) => {
    const only = names && { repositories: names }
    return [token, { ...rest, permissions: permissions ?? everything, ...only }] as const
  })
  const usual: Token = { login: 'github-actions[bot]', kind: 'app', permissions: everything }
  return {
    users: new Map([...knownUsers, ...accounts].map(user => [user.login, user])),
    tokens: new Map(given.length === 0 ? [[seededToken, usual]] : given),
    repositories: new Map(
      repositories.map((repository, index) => [repository.name, createRepository(repository, index + 1)])
    ),
    advisories
  }
}
