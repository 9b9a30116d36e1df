import { z } from 'zod'
import { unavailable } from '../../domain/failure.ts'
import type { Http } from '../../ports/http.ts'
import type { PackageAsked, PackageFacts, PackageRegistry } from '../../ports/package-registry.ts'

const timeoutMilliseconds = 20_000
const maximumBytes = 64 * 1024 * 1024
const longestName = 214

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

/** The registry of npm, or one that speaks as it does. No credential is sent. */
export function createNpmRegistry({ http, url }: { readonly http: Http; readonly url: string }): PackageRegistry {
  return {
    async about(asked) {
      const text = await read(http, `${url.replace(/\/+$/, '')}/${pathOf(asked.name)}`)
      if (text === undefined) return undefined
      const packument = parse(text, asked.name)
      return factsOf(packument, asked)
    }
  }
}

/** A scope keeps its `@`, and its slash is written as one character of the name. */
function pathOf(name: string): string {
  const isPlain = name.length <= longestName && /^(?:@[\w~.-]+\/)?[\w~-][\w~.-]*$/.test(name)
  if (!isPlain) throw unavailable('triage-unknown', `the registry can have no package ${JSON.stringify(name)}`)
  return encodeURIComponent(name).replace(/^%40/, '@')
}

async function read(http: Http, url: string): Promise<string | undefined> {
  const headers = { accept: 'application/json', 'accept-encoding': 'gzip', 'user-agent': 'sluice' }
  const request = { method: 'GET', url, headers, timeoutMilliseconds, maximumBytes, freshConnection: false }
  const { status, body } = await http.request(request).catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw unavailable('triage-unknown', `the registry does not answer: ${why}`, cause)
  })
  if (status === 404) return undefined
  if (status !== 200) throw unavailable('triage-unknown', `the registry answers ${status} to GET ${url}`)
  return body
}

function parse(text: string, name: string): Packument {
  try {
    const packument = Packument.parse(JSON.parse(text))
    if (packument.name === name) return packument
  } catch {
    // Said below, as for an answer about another package.
  }
  throw unavailable('triage-unknown', `the registry's answer about ${name} cannot be read`)
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
