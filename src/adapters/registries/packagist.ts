import { z } from 'zod'
import type { PackageRegistry } from '../../ports/package-registry.ts'
import { askRegistryFor, namePart, type RegistryPlace, readAnswer } from './registry-requests.ts'
import { factsOf, type Release } from './releases.ts'

type Fields = Readonly<Record<string, unknown>>

const Document = z.looseObject({
  minified: z.string().optional(),
  packages: z.record(z.string(), z.array(z.record(z.string(), z.unknown())).max(20_000))
})

/**
 * Packagist, by Composer's own document of a package. The times in it are those of commits, which their authors choose;
 * so a version counts from when the document last changed, which can only be too late.
 */
export function createPackagist(place: RegistryPlace): PackageRegistry {
  return {
    async about(asked) {
      const name = namePart(asked.name.toLowerCase(), /^[a-z0-9][\w.-]*\/[a-z0-9][\w.-]*$/)
      const text = await askRegistryFor(place, `p2/${name}.json`)
      if (text === undefined) return undefined
      const isOther = ({ packages }: z.infer<typeof Document>) => !Object.hasOwn(packages, name)
      const { packages, minified } = readAnswer(Document, text, { name, isOther })
      const versions = packages[name] ?? []
      const whole = minified === undefined ? versions : expanded(versions)
      const releases = whole.flatMap(fields => releaseOf(fields, text.lastModified))
      return factsOf({ releases }, asked)
    }
  }
}

/** Each version of a minified document says only what differs from the one before it. */
function expanded(versions: readonly Fields[]): readonly Fields[] {
  let open: Fields = {}
  return versions.map(differing => {
    const merged = Object.entries({ ...open, ...differing }).filter(([, value]) => value !== '__unset')
    open = Object.fromEntries(merged)
    return open
  })
}

const Version = z.looseObject({
  version: z.string().max(300),
  abandoned: z.union([z.boolean(), z.string()]).nullish(),
  source: z.looseObject({ reference: z.string().max(100).nullish() }).nullish()
})

function releaseOf(fields: Fields, time: string | undefined): readonly Release[] {
  const read = Version.safeParse(fields)
  if (!read.success) return []
  const { version, abandoned, source } = read.data
  return [{ version, time, withdrawn: abandoned ? 'abandoned' : undefined, commit: source?.reference ?? undefined }]
}
