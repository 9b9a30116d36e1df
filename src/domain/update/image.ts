import type { Entry } from './entry.ts'

/** Reads `registry/name:tag@sha256:…`. The name keeps its registry, because two registries are two sources. */
export function imageEntry(reference: string): readonly Entry[] {
  const [place = '', digest] = reference.split('@', 2)
  const colon = place.lastIndexOf(':')
  const tagged = colon > place.lastIndexOf('/')
  const name = tagged ? place.slice(0, colon) : place
  const tag = tagged ? place.slice(colon + 1) : undefined
  if (!/^[\w.:/-]{1,500}$/.test(name) || name === 'scratch') return []
  const pin = digest?.startsWith('sha256:') ? digest : undefined
  if (tag === undefined && pin === undefined) return []
  if (tag !== undefined && !/^[\w][\w.-]{0,127}$/.test(tag)) return []
  return [{ name, version: tag ?? pin ?? '', direct: true, pin }]
}
