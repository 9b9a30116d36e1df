import { createHash } from 'node:crypto'
import type { User, World } from '../state/world.ts'

/** An account by login. One that no seed names still has a number, always the same. */
export function accountOf(world: World, login: string): User {
  const known = world.users.get(login)
  if (known !== undefined) return known
  const id = createHash('sha256').update(login).digest().readUInt32BE(0)
  const type = login.endsWith('[bot]') ? 'Bot' : 'User'
  return { login, id, type, email: `${id}+${login}@users.noreply.github.com` }
}

export function accountView(world: World, login: string) {
  const { id, type } = accountOf(world, login)
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return { login, id, node_id: `U_${id}`, type, url, html_url: `https://github.com/${login}`, site_admin: false }
}

export function accountOrNull(world: World, login: string | null) {
  return login === null ? null : accountView(world, login)
}

export function teamView(slug: string) {
  const id = createHash('sha256').update(`team/${slug}`).digest().readUInt32BE(0)
  return {
    id,
    node_id: `T_${id}`,
    name: slug,
    slug,
    description: null,
    privacy: 'closed',
    permission: 'push'
  }
}
