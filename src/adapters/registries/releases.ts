import type { PackageAsked, PackageFacts } from '../../ports/package-registry.ts'

/** One published file, or one published version, as a registry lists it. */
export interface Release {
  readonly version: string
  /** When the registry took it, ISO 8601: never what its author says. Undefined: unknown. */
  readonly time?: string | undefined
  readonly hashes?: readonly string[]
  /** Why its makers took it back, where they did. */
  readonly withdrawn?: string | undefined
  /** The commit that it was made from. */
  readonly commit?: string | undefined
}

export interface Listing {
  readonly releases: readonly Release[]
  /** Since when there is the package. */
  readonly created?: string | undefined
}

/**
 * Tells of the versions that were asked for. A version counts from its newest file on, because some registries take more
 * files for an old version; and it is withdrawn when all of its files are.
 */
export function factsOf({ releases, created }: Listing, { versions }: PackageAsked): PackageFacts {
  const found = versions.map(version => [version, releases.filter(one => isVersion(one.version, version))] as const)
  const known = found.filter(([, files]) => files.length > 0)
  const table = <Value>(pick: (files: readonly Release[]) => Value | undefined) =>
    Object.fromEntries(
      known.flatMap(([version, files]) => {
        const value = pick(files)
        return value === undefined ? [] : [[version, value] as const]
      })
    )
  const tags = table(files => files[0]?.commit)
  return {
    times: { ...(created !== undefined && { created }), ...table(newestTime) },
    integrity: table(hashesOf),
    scripts: {},
    deprecated: table(files => (files.every(file => file.withdrawn !== undefined) ? files[0]?.withdrawn : undefined)),
    // A version that is asked for may be a range, so one that is missing is unknown, and not gone.
    unpublished: [],
    ...(Object.keys(tags).length > 0 && { tags })
  }
}

function isVersion(listed: string, asked: string): boolean {
  return listed.toLowerCase().replace(/^v(?=\d)/, '') === asked.toLowerCase().replace(/^v(?=\d)/, '')
}

/** Undefined as soon as one file has no time: it may be the newest. */
function newestTime(files: readonly Release[]): string | undefined {
  const times = files.map(({ time }) => Date.parse(time ?? ''))
  return times.some(Number.isNaN) ? undefined : new Date(Math.max(...times)).toISOString()
}

function hashesOf(files: readonly Release[]): readonly string[] | undefined {
  const hashes = files.flatMap(file => file.hashes ?? [])
  return hashes.length === 0 ? undefined : hashes
}

/** The earliest of some times; undefined where none can be read. */
export function earliest(times: readonly (string | null | undefined)[]): string | undefined {
  const known = times.map(time => Date.parse(time ?? '')).filter(time => !Number.isNaN(time))
  return known.length === 0 ? undefined : new Date(Math.min(...known)).toISOString()
}
