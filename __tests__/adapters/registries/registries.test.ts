import { expect, test } from '@jest/globals'
import { MemoryEvidenceRecords } from '../../../src/adapters/memory/memory-evidence-records.ts'
import { MemoryPulls } from '../../../src/adapters/memory/memory-pulls.ts'
import { createPackagist } from '../../../src/adapters/registries/packagist.ts'
import type { RegistryPlace } from '../../../src/adapters/registries/registry-requests.ts'
import { spaced } from '../../../src/adapters/registries/spaced.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import type { Ecosystem } from '../../../src/domain/update/entry.ts'
import { parseInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { dependencyTriage } from '../../../src/operations/dependency-triage/index.ts'
import { registriesOf } from '../../../src/wiring/package-registries.ts'
import { type Answered, type Asked, serve } from '../../../stand-ins/runner/serve.ts'
import { type Manager, managers } from '../../domain/triage/corpus/ecosystems.ts'
import { genuinePull } from '../../domain/triage/corpus/pull.ts'
import { genuine } from '../../domain/triage/genuine.ts'

const observedAt = String(genuine().observed_at)

interface Version {
  readonly version: string
  readonly time: string
  readonly hashes?: readonly string[]
}

/** What each registry sends, in its own shape: of the fields that are there, those that matter, and a few others. */
const shapes = {
  pip: {
    path: name => `/simple/${name}/`,
    answer: (name, versions) => ({
      body: {
        meta: { 'api-version': '1.1' },
        name,
        files: versions.flatMap(({ version, time, hashes }) => [
          ...(hashes?.length ? hashes : ['ff']).map(hash => fileOf(`Django-${version}-py3-none-any.whl`, time, [hash])),
          fileOf(`Django-${version}.tar.gz`, '2020-01-01T00:00:00Z', hashes)
        ])
      }
    })
  },
  cargo: {
    path: name => `/api/v1/crates/${name}`,
    answer: (name, versions) => ({
      body: {
        crate: { id: name, created_at: '2014-11-20T00:00:00Z', downloads: 5 },
        versions: versions.map(({ version, time, hashes }) => ({
          num: version,
          created_at: time,
          checksum: hashes?.[0],
          yanked: false
        }))
      }
    })
  },
  bundler: {
    path: name => `/api/v1/versions/${name}.json`,
    answer: (_, versions) => ({
      body: versions.flatMap(({ version, time }) => [
        { number: version, built_at: '2001-01-01T00:00:00Z', created_at: time, platform: 'ruby', sha: 'ab' },
        { number: version, built_at: '2001-01-01T00:00:00Z', created_at: '2020-01-01T00:00:00Z', platform: 'java' }
      ])
    })
  },
  composer: {
    path: name => `/p2/${name}.json`,
    answer: (name, [newest, ...older]) => ({
      headers: { 'last-modified': new Date(newest?.time ?? '').toUTCString() },
      body: {
        minified: 'composer/2.0',
        packages: {
          [name]: [
            {
              name,
              version: newest?.version,
              time: '2001-01-01T00:00:00Z',
              source: { reference: newest?.hashes?.[0] }
            },
            ...older.map(({ version }) => ({ version, source: { reference: 'b'.repeat(40) } }))
          ]
        }
      }
    })
  },
  nuget: {
    path: (name, version) => `/v3/registration5-gz-semver2/${name.toLowerCase()}/${version}.json`,
    answer: (_, [asked]) => ({ body: { published: asked?.time, listed: true, catalogEntry: 'https://x/y.json' } })
  },
  maven: {
    path: (_, version) => `/org/yaml/snakeyaml/${version}/snakeyaml-${version}.pom`,
    answer: (_, [asked]) => ({ headers: { 'last-modified': new Date(asked?.time ?? '').toUTCString() }, body: '<x/>' })
  },
  mix: {
    path: name => `/api/packages/${name}`,
    answer: (name, versions) => ({
      body: {
        name,
        inserted_at: '2014-01-01T00:00:00Z',
        releases: versions.map(({ version, time }) => ({ version, inserted_at: time, has_docs: true }))
      }
    })
  },
  pub: {
    path: name => `/api/packages/${name}`,
    answer: (name, versions) => ({
      body: {
        name,
        versions: versions.map(({ version, time, hashes }) => ({
          version,
          published: time,
          archive_sha256: hashes?.[0]
        }))
      }
    })
  }
} as const satisfies Record<
  string,
  { path(name: string, version: string): string; answer(name: string, versions: readonly Version[]): Answered }
>
type Shape = keyof typeof shapes

function fileOf(filename: string, time: string, hashes: readonly string[] = []) {
  return { filename, 'upload-time': time, hashes: { sha256: hashes[0] ?? 'ff' }, yanked: false }
}

const lookedUp: readonly (readonly [Shape, string, Manager])[] = managers.flatMap(manager => {
  const shape = manager.manager === 'gradle' ? 'maven' : manager.manager.replace(/^(?:poetry|uv|pip-hashes)$/, 'pip')
  return Object.hasOwn(shapes, shape) ? [[shape as Shape, manager.manager, manager] as const] : []
})

type Change = (asked: Asked) => Answered | undefined

/** Decides a genuine, critical update with what the registry says, and nothing else that is known about releases. */
async function decide(shape: Shape, manager: Manager, released: string, change: Change = () => undefined) {
  const { registry: _, ...written } = genuinePull(manager)
  const paths: string[] = []
  const served = await serve(asked => {
    paths.push(asked.url.pathname)
    const version = [manager.from, manager.to].find(one => asked.url.pathname.includes(`/${one}`)) ?? manager.to
    const { name } = manager
    if (asked.url.pathname !== shapes[shape].path(name, version)) return { status: 404 }
    return change(asked) ?? shapes[shape].answer(name, versionsOf(manager, version, released))
  })
  try {
    return { report: await run(shape, served.origin, written), paths }
  } finally {
    await served.close()
  }
}

function versionsOf(manager: Manager, version: string, released: string): readonly Version[] {
  const hashes = Object.values(manager.files).flatMap(write => write(version).match(/[0-9a-f]{40,64}/g) ?? [])
  const older = { version: manager.from, time: '2023-01-10T00:00:00Z' }
  return [{ version, time: released, hashes }, ...(version === manager.from ? [] : [older])]
}

async function run(shape: Shape, origin: string, written: object) {
  const { policy: _policy, observed_at: _seen, ...evidence } = written as Record<string, unknown>
  const { head } = (evidence as { pull: { head: { sha: string } } }).pull
  const seed = { number: 1, head: head.sha, open: true, evidence, checks: { test: 'success' } }
  const pulls = new MemoryPulls([Object.assign(seed, { evidence: { ...evidence } })])
  const policy = defaultPolicy()
  const registries = { ...policy.triage.registries, [shape]: origin }
  const place = { ...policy, triage: { ...policy.triage, registries } }
  const host = { run: {}, environment: {}, pace: { secondMilliseconds: 1, timeoutMilliseconds: 10_000 } }
  const known = await registriesOf(place, host as unknown as Parameters<typeof registriesOf>[1])
  const only = new Map([...known].filter(([ecosystem]) => isAskedBy(shape, ecosystem)))
  const ports = {
    records: new MemoryEvidenceRecords(),
    clock: { now: () => new Date(observedAt), sleep: async () => undefined },
    pulls,
    notes: pulls,
    merge: pulls,
    registries: only,
    notifiers: []
  }
  const inputs = parseInputs(dependencyTriage.Inputs, { number: '1', 'critical-major': 'merge' })
  const actor = { actor: { id: 1, login: 'sluice' }, workingDirectory: '/', home: '/.sluice', job: 'job' }
  return runOperation(dependencyTriage, { inputs, ports, policy, run: actor }, { dryRun: true, line() {} })
}

function isAskedBy(shape: Shape, ecosystem: Ecosystem): boolean {
  return ecosystem === shape || (shape === 'maven' && ecosystem === 'gradle')
}

interface Told {
  readonly decision: string
  readonly gates: readonly { readonly gate: string; readonly status: string }[]
}

function toldOf({ result }: { readonly result: object }): Told {
  return result as Told
}

function statusOf({ gates }: Told, name: string): string | undefined {
  return gates.find(({ gate }) => gate === name)?.status
}

test.each(lookedUp)(
  '%s, %s: lets an update merge once its registry knows the release for long',
  async (shape, _, manager) => {
    const { report, paths } = await decide(shape, manager, '2023-06-01T00:00:00Z')

    expect(toldOf(report)).toMatchObject({ decision: 'merge' })
    expect(paths).not.toEqual([])
  }
)

test.each(lookedUp)('%s, %s: waits while the release is only minutes old', async (shape, _, manager) => {
  const { report } = await decide(shape, manager, new Date(Date.parse(observedAt) - 600_000).toISOString())

  expect([toldOf(report).decision, statusOf(toldOf(report), 'age')]).toEqual(['wait', 'waiting'])
})

test.each(lookedUp)('%s, %s: holds an update while its registry does not answer', async (shape, _, manager) => {
  const { report } = await decide(shape, manager, '2023-06-01T00:00:00Z', () => ({ status: 503 }))

  expect([toldOf(report).decision, statusOf(toldOf(report), 'age')]).toEqual(['blocked', 'unknown'])
  expect(JSON.stringify(report.result)).toContain('503')
})

test.each(lookedUp)(
  '%s, %s: holds an update while its registry says something unreadable',
  async (shape, _, manager) => {
    const { report } = await decide(shape, manager, '2023-06-01T00:00:00Z', () => ({ body: '{"name":"other"' }))

    expect(statusOf(toldOf(report), 'age')).toBe('unknown')
  }
)

const hashing = lookedUp.filter(
  ([shape, manager]) => ['cargo', 'pub'].includes(shape) || /hashes|poetry|uv/.test(manager)
)

test.each(hashing)('%s, %s: blocks content that its registry does not have', async (shape, _, manager) => {
  const versions = [{ version: manager.to, time: '2023-06-01T00:00:00Z', hashes: ['0'.repeat(64)] }]
  const { report } = await decide(shape, manager, '', () => shapes[shape].answer(manager.name, versions))

  expect([toldOf(report).decision, statusOf(toldOf(report), 'integrity')]).toEqual(['blocked', 'failed'])
})

test('pip: blocks an update that allows one file more than its registry has', async () => {
  const [, , manager] = lookedUp.find(([, name]) => name === 'pip-hashes')!
  const [known] = versionsOf(manager, manager.to, '2023-06-01T00:00:00Z')
  const some = known?.hashes?.slice(1) ?? []
  const files = some.map(hash => ({
    ...fileOf(`Django-${manager.to}.tar.gz`, known?.time ?? ''),
    hashes: { sha256: hash }
  }))
  const { report } = await decide('pip', manager, '', () => ({ body: { name: manager.name, files } }))

  expect(some.length).toBeGreaterThan(0)
  expect([toldOf(report).decision, statusOf(toldOf(report), 'integrity')]).toEqual(['blocked', 'failed'])
})

test('composer: blocks a commit that the registry does not name', async () => {
  const [, , manager] = lookedUp.find(([shape]) => shape === 'composer')!
  const versions = [{ version: manager.to, time: '2023-06-01T00:00:00Z', hashes: ['0'.repeat(40)] }]
  const { report } = await decide('composer', manager, '', () => shapes.composer.answer(manager.name, versions))

  expect([toldOf(report).decision, statusOf(toldOf(report), 'pins')]).toEqual(['blocked', 'failed'])
})

interface Withdrawn {
  readonly shape: Shape
  readonly field: object
}

test.each<Withdrawn>([
  { shape: 'cargo', field: { versions: [{ yanked: true }] } },
  { shape: 'pip', field: { files: [{ yanked: 'broken' }, { yanked: true }] } },
  { shape: 'pub', field: { versions: [{ retracted: true }] } },
  { shape: 'mix', field: { retirements: { '1.7.7': { reason: 'security' } } } },
  { shape: 'nuget', field: { listed: false, published: '1900-01-01T00:00:00+00:00' } },
  { shape: 'composer', field: { packages: { 'guzzlehttp/psr7': [{ abandoned: 'other/one' }] } } }
])('$shape: blocks a version that its makers took back', async ({ shape, field }) => {
  const [, , manager] = lookedUp.find(([one]) => one === shape)!
  const { report } = await decide(shape, manager, '', ({ url }) => {
    const version = url.pathname.includes(`/${manager.from}`) ? manager.from : manager.to
    const answered = shapes[shape].answer(manager.name, versionsOf(manager, version, '2023-06-01T00:00:00Z'))
    return { ...answered, body: merged(answered.body, field) as object }
  })

  expect([toldOf(report).decision, statusOf(toldOf(report), 'registry')]).toEqual(['blocked', 'failed'])
})

/** Lays fields over an answer, place by place. */
function merged(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null || typeof other !== 'object' || other === null) return other
  const all = { ...one, ...other } as Record<string, unknown>
  const both = Object.keys(other).filter(key => Object.hasOwn(one, key))
  for (const key of both) all[key] = merged(Reflect.get(one, key), Reflect.get(other, key))
  return Array.isArray(one) ? Object.values(all) : all
}

test('composer: a version of a minified document has what the one before it has, but for what is unset', async () => {
  const versions = [
    { version: '3.0.0', abandoned: true, source: { reference: 'a'.repeat(40) } },
    { version: '2.0.0' },
    { version: '1.0.0', abandoned: '__unset' }
  ]
  const body = JSON.stringify({ minified: 'composer/2.0', packages: { 'a/b': versions } })
  const http = { request: async () => ({ status: 200, headers: {}, body }) }
  const registry = createPackagist({ http: http as unknown as RegistryPlace['http'], url: 'https://registry.example' })

  const facts = await registry.about({ name: 'a/b', versions: versions.map(({ version }) => version) })

  expect(facts?.deprecated).toEqual({ '3.0.0': 'abandoned', '2.0.0': 'abandoned' })
  expect(Object.values(facts?.tags ?? {})).toEqual(Array(3).fill('a'.repeat(40)))
})

test('pip: counts a version from its newest file on, because files can be added to an old one', async () => {
  const [, , manager] = lookedUp.find(([shape]) => shape === 'pip')!
  const added = new Date(Date.parse(observedAt) - 600_000).toISOString()
  const { report } = await decide('pip', manager, '', () => ({
    body: {
      name: 'django',
      files: [fileOf('Django-4.2.11.tar.gz', '2023-01-01T00:00:00Z'), fileOf('django-4.2.11-cp311-win.whl', added)]
    }
  }))

  expect(toldOf(report).decision).toBe('wait')
})

test('asks crates.io for one thing after the other', async () => {
  let open = 0
  let most = 0
  const registry = spaced(
    {
      async about() {
        open += 1
        most = Math.max(most, open)
        await Promise.resolve()
        open -= 1
        return undefined
      }
    },
    1
  )

  await Promise.all(['a', 'b', 'c'].map(name => registry.about({ name, versions: [] })))

  expect(most).toBe(1)
})
