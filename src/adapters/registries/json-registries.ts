import { z } from 'zod'
import type { PackageRegistry } from '../../ports/package-registry.ts'
import { askRegistryFor, namePart, type RegistryPlace, readAnswer } from './registry-requests.ts'
import { factsOf, type Listing } from './releases.ts'

const Time = z.string().max(100)
const Version = z.string().max(300)

const Crate = z.looseObject({
  crate: z.looseObject({ id: z.string(), created_at: Time }),
  versions: z.array(
    z.looseObject({ num: Version, created_at: Time, checksum: z.string().max(200).optional(), yanked: z.boolean() })
  )
})

/** crates.io. */
export function createCratesIo(place: RegistryPlace): PackageRegistry {
  return listed(place, Crate, {
    path: name => `api/v1/crates/${namePart(name, /^[\w-]+$/)}`,
    isOther: ({ crate }, name) => crate.id.toLowerCase() !== name.toLowerCase(),
    listing: ({ crate, versions }) => ({
      created: crate.created_at,
      releases: versions.map(({ num, created_at: time, checksum, yanked }) => ({
        version: num,
        time,
        hashes: checksum === undefined ? [] : [checksum],
        withdrawn: yanked ? 'yanked' : undefined
      }))
    })
  })
}

const Gems = z.array(z.looseObject({ number: Version, created_at: Time, sha: z.string().max(200).nullish() }))

/** rubygems.org. A gem is listed once for each platform; one that was yanked is listed no longer. */
export function createRubyGems(place: RegistryPlace): PackageRegistry {
  return listed(place, Gems, {
    path: name => `api/v1/versions/${namePart(name, /^[\w.-]+$/)}.json`,
    listing: gems => ({
      // `built_at` is what the author says.
      releases: gems.map(({ number, created_at: time }) => ({ version: number, time })),
      created: gems.map(gem => gem.created_at).sort()[0]
    })
  })
}

const HexPackage = z.looseObject({
  name: z.string(),
  inserted_at: Time,
  releases: z.array(z.looseObject({ version: Version, inserted_at: Time })),
  retirements: z
    .record(z.string(), z.looseObject({ reason: z.string().max(100), message: z.string().nullish() }))
    .default({})
})

/** hex.pm. */
export function createHex(place: RegistryPlace): PackageRegistry {
  return listed(place, HexPackage, {
    path: name => `api/packages/${namePart(name, /^\w+$/)}`,
    isOther: (answer, name) => answer.name !== name,
    listing: ({ inserted_at: created, releases, retirements }) => ({
      created,
      releases: releases.map(({ version, inserted_at: time }) => ({
        version,
        time,
        withdrawn: Object.hasOwn(retirements, version) ? `retired: ${retirements[version]?.reason}` : undefined
      }))
    })
  })
}

const PubPackage = z.looseObject({
  name: z.string(),
  versions: z.array(
    z.looseObject({
      version: Version,
      published: Time,
      archive_sha256: z.string().max(200).optional(),
      retracted: z.boolean().default(false)
    })
  )
})

/** pub.dev. */
export function createPub(place: RegistryPlace): PackageRegistry {
  return listed(place, PubPackage, {
    path: name => `api/packages/${namePart(name, /^\w+$/)}`,
    isOther: (answer, name) => answer.name !== name,
    listing: ({ versions }) => ({
      created: versions.map(({ published }) => published).sort()[0],
      releases: versions.map(({ version, published: time, archive_sha256: hash, retracted }) => ({
        version,
        time,
        hashes: hash === undefined ? [] : [hash],
        withdrawn: retracted ? 'retracted' : undefined
      }))
    })
  })
}

interface Shape<Answer> {
  path(name: string): string
  isOther?(answer: Answer, name: string): boolean
  listing(answer: Answer): Listing
}

/** A registry that tells everything about a package in one document. */
function listed<Answer>(place: RegistryPlace, schema: z.ZodType<Answer>, shape: Shape<Answer>): PackageRegistry {
  return {
    async about(asked) {
      const text = await askRegistryFor(place, shape.path(asked.name))
      if (text === undefined) return undefined
      const isOther = (answer: Answer) => shape.isOther?.(answer, asked.name) === true
      return factsOf(shape.listing(readAnswer(schema, text, { name: asked.name, isOther })), asked)
    }
  }
}
