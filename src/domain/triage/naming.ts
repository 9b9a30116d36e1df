import type { Update } from '../update/updates.ts'
import type { Claim } from './claims.ts'

/** Every way in which tools write the name of one and the same thing, in lower case; the diff's own comes first. */
export function namesOf({ name, ecosystem }: Pick<Update, 'name' | 'ecosystem'>): readonly string[] {
  const written = name.toLowerCase()
  const parts = written.split('/')
  switch (ecosystem) {
    case 'github-actions':
      return [written, parts.slice(0, 2).join('/')]
    case 'docker':
      return [
        written,
        isHost(parts[0]) ? parts.slice(1).join('/') : written,
        written.replace(/^(?:docker\.io\/)?library\//, '')
      ]
    case 'pip':
      return [written, written.replaceAll('-', '_'), written.replaceAll('-', '.')]
    case 'gomod':
      return [written, written.replace(/\/v\d{1,9}$/, '')]
    case 'terraform':
      return [written, ...modulesOf(written)]
    case 'gitsubmodule':
      return [written, parts.at(-1) ?? written]
    case 'pre-commit':
      return [written, `https://github.com/${written}`]
    default:
      return [written]
  }
}

/** A module from a repository: the address without its scheme, owner and name, the name alone. */
function modulesOf(address: string): readonly string[] {
  const path = address
    .replace(/^(?:git::)?(?:https?:\/\/|ssh:\/\/|git@)*/, '')
    .replace(':', '/')
    .replace(/(?:\.git)?(?:\/\/.*)?$/, '')
  const parts = path.split('/')
  return isHost(parts[0]) ? [path, parts.slice(1).join('/'), parts.at(-1) ?? path] : []
}

function isHost(part: string | undefined): boolean {
  return part !== undefined && (part.includes('.') || part.includes(':') || part === 'localhost')
}

/** Writes each row's name as the pull request does, where both mean the same, so that people find it. */
export function namedAsTold(updates: readonly Update[], claims: readonly Claim[]): readonly Update[] {
  const told = new Map(claims.map(claim => [withoutExtras(claim.name), claim.name]))
  return updates.flatMap(update => {
    const users = update.variable === true ? usersOf(update, claims) : []
    if (users.length > 0) return users
    const known = namesOf(update).find(name => told.has(name))
    return [known === undefined ? update : { ...update, name: told.get(known) ?? update.name }]
  })
}

/** A property's users are out of sight in a patch; the text names them, and the step must be the property's own. */
function usersOf(update: Update, claims: readonly Claim[]): readonly Update[] {
  const same = claims.filter(({ from, to, name }) => name !== update.name && from === update.from && to === update.to)
  // A trailer names what the prose only shows, and says no earlier version.
  const listed = claims.filter(({ place, to, name }) => place === 'trailer' && to === update.to && name.includes(':'))
  const names = [...new Set((same.length > 0 ? same : listed).map(claim => claim.name))]
  return names.map(name => ({ ...update, name }))
}

/** `uvicorn[standard]` is uvicorn, and `dns::github::owner/zone::tags/1.0` is what Terraform's module comes from. */
export function withoutExtras(name: string): string {
  const plain = name.toLowerCase().replace(/\[[\w,.-]{0,200}\]$/, '')
  if (!plain.includes('::')) return plain
  const [, ...parts] = plain.split('::')
  return parts.find(part => part.includes('/') && !part.startsWith('tags/')) ?? parts[0] ?? plain
}
