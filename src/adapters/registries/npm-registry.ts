import { z } from 'zod'
import type { PackageAsked, PackageFacts, PackageRegistry } from '../../ports/package-registry.ts'
import { askRegistryFor, namePart, type RegistryPlace, readAnswer } from './registry-requests.ts'

const Version = z.looseObject({
  dist: z.looseObject({ integrity: z.string().optional(), shasum: z.string().optional() }).optional(),
  scripts: z.record(z.string(), z.unknown()).nullish(),
  gypfile: z.unknown().optional(),
  deprecated: z.union([z.string(), z.boolean()]).optional()
})
type Version = z.infer<typeof Version>

/** The whole document of a package: only this one has times. Versions that nobody asks for stay unchecked. */
const Packument = z.looseObject({
  name: z.string(),
  time: z.record(z.string(), z.unknown()),
  versions: z.record(z.string(), z.unknown()).default({})
})
type Packument = z.infer<typeof Packument>

/** The registry of npm, or one that speaks as it does. */
export function createNpmRegistry(place: RegistryPlace): PackageRegistry {
  return {
    async about(asked) {
      const { name } = asked
      const text = await askRegistryFor(place, pathOf(name))
      if (text === undefined) return undefined
      return factsOf(readAnswer(Packument, text, { name, isOther: packument => packument.name !== name }), asked)
    }
  }
}

/** A scope keeps its `@`, and its slash is written as one character of the name. */
function pathOf(name: string): string {
  return encodeURIComponent(namePart(name, /^(?:@[\w~.-]+\/)?[\w~-][\w~.-]*$/)).replace(/^%40/, '@')
}

function factsOf({ time, versions }: Packument, { versions: asked }: PackageAsked): PackageFacts {
  const known = asked.filter(version => Object.hasOwn(versions, version))
  const read = known.flatMap(version => {
    const details = Version.safeParse(versions[version])
    return details.success ? [[version, details.data] as const] : []
  })
  const collect = <Value>(pick: (version: Version) => Value | undefined) =>
    Object.fromEntries(
      read.flatMap(([version, details]) => {
        const value = pick(details)
        return value === undefined ? [] : [[version, value] as const]
      })
    )
  return {
    times: timesOf(time, asked),
    integrity: collect(hashesOf),
    scripts: collect(scriptsOf),
    deprecated: collect(({ deprecated }) => (deprecated ? String(deprecated) : undefined)),
    unpublished: asked.filter(version => Object.hasOwn(time, version) && !known.includes(version))
  }
}

function timesOf(time: Packument['time'], versions: readonly string[]): Readonly<Record<string, string>> {
  const wanted = ['created', ...versions].filter(key => Object.hasOwn(time, key))
  return Object.fromEntries(
    wanted.flatMap(key => {
      const told = time[key]
      return typeof told === 'string' && told.length <= 100 ? [[key, told] as const] : []
    })
  )
}

function hashesOf({ dist }: Version): readonly string[] | undefined {
  const sha1 = /^[0-9a-f]{40}$/i.test(dist?.shasum ?? '')
    ? [`sha1-${Buffer.from(dist?.shasum ?? '', 'hex').toString('base64')}`]
    : []
  const hashes = [...(dist?.integrity === undefined ? [] : [dist.integrity]), ...sha1]
  return hashes.length === 0 ? undefined : hashes
}

/** npm builds what has a binding.gyp at installation, without any script that says so. */
function scriptsOf({ scripts, gypfile }: Version): readonly string[] {
  return [...Object.keys(scripts ?? {}), ...(gypfile === true ? ['install'] : [])]
}
