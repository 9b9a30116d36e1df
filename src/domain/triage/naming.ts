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
    default:
      return [written]
  }
}

function isHost(part: string | undefined): boolean {
  return part !== undefined && (part.includes('.') || part.includes(':') || part === 'localhost')
}

/** Writes each row's name as the pull request does, where both mean the same, so that people find it. */
export function namedAsTold(updates: readonly Update[], claims: readonly Claim[]): readonly Update[] {
  const told = new Map(claims.map(claim => [withoutExtras(claim.name), claim.name]))
  return updates.flatMap(update => {
    const known = namesOf(update).find(name => told.has(name))
    if (known !== undefined) return [{ ...update, name: told.get(known) ?? update.name }]
    return update.variable === true ? usersOf(update, claims) : [update]
  })
}

/** A property's users are out of sight in a patch; the text names them, and the step must be the property's own. */
function usersOf(update: Update, claims: readonly Claim[]): readonly Update[] {
  const same = claims.filter(({ from, to, name }) => /[:.]/.test(name) && from === update.from && to === update.to)
  const names = [...new Set(same.map(claim => claim.name))]
  return names.length === 0 ? [update] : names.map(name => ({ ...update, name }))
}

/** `uvicorn[standard]` is uvicorn. */
export function withoutExtras(name: string): string {
  return name.toLowerCase().replace(/\[[\w,.-]{0,200}\]$/, '')
}
