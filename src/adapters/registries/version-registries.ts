import { z } from 'zod'
import type { PackageAsked, PackageRegistry } from '../../ports/package-registry.ts'
import { askRegistryFor, namePart, type RegistryPlace, readAnswer } from './registry-requests.ts'
import { factsOf, type Release } from './releases.ts'

const version = /^[\w.+-]+$/

/** Maven Central. It serves files, and the header of a version's own file says since when it does. */
export function createMavenCentral(place: RegistryPlace): PackageRegistry {
  return byVersion(async ({ name }, asked) => {
    const [group, artifact, ...more] = name.split(':')
    // Plugins of Gradle's have no artifact, and come from elsewhere.
    if (group === undefined || artifact === undefined || more.length > 0) return undefined
    const folder = `${namePart(group, /^[\w.-]+$/).replaceAll('.', '/')}/${namePart(artifact, /^[\w.-]+$/)}`
    const file = `${folder}/${namePart(asked, version)}/${artifact}-${asked}.pom`
    const found = await askRegistryFor(place, file, { method: 'HEAD', accept: '*/*' })
    return found && { version: asked, time: found.lastModified }
  })
}

const Leaf = z.looseObject({ published: z.string().max(100).optional(), listed: z.boolean().default(true) })

/**
 * NuGet, by the document of each version. Its hash is of the signed package, a lock file's is not, so none is told.
 * What is not listed any longer has its time set to the year 1900.
 */
export function createNuGet(place: RegistryPlace): PackageRegistry {
  return byVersion(async ({ name }, asked) => {
    const id = namePart(name, /^[\w.-]+$/).toLowerCase()
    const path = `v3/registration5-gz-semver2/${id}/${namePart(asked, version).toLowerCase()}.json`
    const found = await askRegistryFor(place, path)
    if (found === undefined) return undefined
    const { published, listed } = readAnswer(Leaf, found, { name })
    const isListed = listed && !published?.startsWith('1900-')
    return { version: asked, time: isListed ? published : undefined, withdrawn: isListed ? undefined : 'unlisted' }
  })
}

/** A registry that is asked about each version by itself; what it does not have may be somewhere else. */
function byVersion(look: (asked: PackageAsked, version: string) => Promise<Release | undefined>): PackageRegistry {
  return {
    async about(asked) {
      const releases: Release[] = []
      for (const one of asked.versions) {
        const found = await look(asked, one)
        if (found !== undefined) releases.push(found)
      }
      return releases.length === 0 ? undefined : factsOf({ releases }, asked)
    }
  }
}
