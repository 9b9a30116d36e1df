import { fullName, type Level, type Repository, type Token, type World } from '../state/world.ts'
import { type Answer, notFound, problem } from './call.ts'

/** What somebody without a token may see: public things, for reading. */
export const anonymous: Token = { login: 'anonymous', kind: 'user', permissions: { metadata: 'read' } }

export function tokenOf(world: World, authorization: string | undefined): Token | 'unknown' {
  if (authorization === undefined) return anonymous
  const [, value = ''] = /^(?:token|bearer) (.+)$/i.exec(authorization) ?? []
  return world.tokens.get(value) ?? 'unknown'
}

export const badCredentials: Answer = problem(401, 'Bad credentials')

/**
 * Refuses a call that the token does not cover, or answers undefined. What a token must not see does not exist
 * for it; what it may see but not do is said plainly, with the permission that would allow it in a header.
 */
export function refuse(repository: Repository, token: Token, permission: string, level: Level): Answer | undefined {
  const listed = token.repositories === undefined || token.repositories.includes(fullName(repository))
  const visible = token !== anonymous && listed
  if (!visible && (repository.private || level === 'write'))
    return token === anonymous && !repository.private ? unauthenticated : notFound
  if (allows(token, permission, level) || (!repository.private && level === 'read' && isPublicReading(permission)))
    return undefined
  if (!visible) return notFound
  const header = { 'x-accepted-github-permissions': `${permission.replaceAll('-', '_')}=${level}` }
  return { ...problem(403, 'Resource not accessible by integration'), headers: header }
}

const unauthenticated = problem(401, 'Requires authentication')

/** Of a public repository everybody may read nearly everything. */
function isPublicReading(permission: string): boolean {
  return !['administration', 'vulnerability-alerts', 'actions-secrets'].includes(permission)
}

export function allows(token: Token, permission: string, level: Level): boolean {
  if (permission === 'metadata' && level === 'read') return token !== anonymous
  const held = token.permissions[permission]
  return held === 'write' || held === level
}
