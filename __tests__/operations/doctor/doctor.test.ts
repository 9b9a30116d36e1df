import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createMemoryArtifactStore } from '../../../src/adapters/memory/memory-artifact-store.ts'
import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { createMemoryPermissions } from '../../../src/adapters/memory/memory-permissions.ts'
import {
  createMemoryRepositoryFacts,
  type MemoryRepository
} from '../../../src/adapters/memory/memory-repository-facts.ts'
import { createMemoryRouter } from '../../../src/adapters/memory/memory-router.ts'
import type { Finding } from '../../../src/domain/doctor/finding.ts'
import { unavailable, usage } from '../../../src/domain/failure.ts'
import { defaultPolicy } from '../../../src/domain/policy/default-policy.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import { parseInputs } from '../../../src/inputs.ts'
import { runOperation } from '../../../src/operation.ts'
import { doctor } from '../../../src/operations/doctor/index.ts'
import type { Place, Places, Trouble } from '../../../src/operations/doctor/inputs.ts'
import type { Permission } from '../../../src/ports/permissions.ts'
import type { Report } from '../../../src/report.ts'

const root = join(import.meta.dirname, '../../..')
const release = readFileSync(join(root, 'examples/workflows/release.yml'), 'utf8')
const signer = (name: string) => `https://github.com/sluice-actions/sluice/.github/workflows/${name}.yml@refs/tags/v1`
const whole = `version: 1
trust: { workflow: ['${signer('provenance')}', '${signer('release')}'] }
environments:
  staging: { deploy: ./deploy.sh }
  production: { after: staging, requires: [unit_tests], deploy: ./deploy.sh, rollout: true }
rollout: { router: { kind: embedded }, metrics: { kind: embedded } }
smoke: { suite: smoke.yml }
roles: { on-call: mona }
`
const wellKept: MemoryRepository = {
  environments: [
    { name: 'staging', reviewers: 0 },
    { name: 'production', reviewers: 0 }
  ],
  rules: { main: ['pull_request', 'required_status_checks'] },
  workflows: [{ path: '.github/workflows/release.yml', state: 'active' }]
}

interface Patient {
  readonly policy?: string
  readonly files?: Readonly<Record<string, string>>
  readonly hosted?: MemoryRepository | undefined
  readonly trouble?: Trouble
  readonly places?: Partial<Places>
  readonly people?: Readonly<Record<string, Permission>>
  /** How each address answers, by its beginning. */
  readonly answers?: Readonly<Record<string, number | string>>
}

async function examine({
  policy = whole,
  files = { 'release.yml': release },
  trouble,
  places = {},
  people = { mona: 'write' },
  answers = {},
  ...rest
}: Patient): Promise<Report> {
  const hosted = 'hosted' in rest ? rest.hosted : wellKept
  const ports = {
    files: {
      read: async (path: string) => files[path.split('/').at(-1) ?? ''] ?? '',
      exists: async () => true,
      list: async () => Object.keys(files),
      write: async (path: string) => path
    },
    hosted: hosted && createMemoryRepositoryFacts(hosted),
    permissions: hosted && createMemoryPermissions(people),
    places: { routers: [], metrics: [], stores: [], ...places },
    clock: createMemoryClock('2026-03-01T00:00:00Z'),
    reach: async (address: string) => answers[new URL(address).host] ?? 'no answer',
    trouble
  }
  const run = { actor: { id: 1, login: 'mona' }, workingDirectory: '/', home: '/', job: 'job' }
  const read = trouble === undefined ? parsePolicy(policy, 'sluice.yml') : defaultPolicy()
  const context = { inputs: parseInputs(doctor.Inputs, {}), ports, policy: read, run }
  return runOperation(doctor, context, { dryRun: false, line: () => undefined })
}

async function findings(patient: Patient): Promise<ReadonlyMap<string, Finding>> {
  const { result } = await examine(patient)
  return new Map((result.findings as readonly Finding[]).map(finding => [finding.name, finding]))
}

test('a repository in which everything is set up has nothing missing', async () => {
  const report = await examine({})

  expect(report.outcome).toBe('done')
  expect(report.headline).toMatch(/^doctor · \d+ fine, 0 missing, 3 unknown$/)
})

test('what is missing is refused, so that a script notices', async () => {
  expect(await examine({ files: {} })).toMatchObject({ outcome: 'refused', reason: 'check-missing' })
})

test('every answer that is not fine comes with a command', async () => {
  const all = [...(await findings({ files: {}, hosted: undefined })).values()]

  expect(all.filter(({ state, mend }) => state !== 'fine' && !mend)).toEqual([])
})

function place<Port>(name: string, open: () => Promise<Port>): Place<Port> {
  return { name, kind: 'haproxy', open }
}
const badAddress = usage('bad-input', { input: 'store', found: 'oci://x', expected: 'oci://registry/repository' })

const sick: readonly (readonly [string, Patient, string, RegExp])[] = [
  [
    'a workflow that may too little',
    { files: { 'a.yml': release.replace('id-token: write, ', '') } },
    'permissions',
    /lacks id-token: write/
  ],
  [
    'a ref that the policy does not trust',
    { files: { 'a.yml': release.replace('@v1', '@v2') } },
    'trust',
    /provenance.yml and release.yml at v2/
  ],
  [
    'an action that is not pinned',
    { files: { 'a.yml': `${release}\n      - uses: actions/checkout@v6` } },
    'pinned actions',
    /actions\/checkout@v6/
  ],
  [
    'a place to deploy to that is not named',
    { policy: whole.replace('staging: { deploy: ./deploy.sh }', 'staging: {}') },
    'deployment to staging',
    /neither/
  ],
  [
    'a production that asks for no test',
    { policy: whole.replace('requires: [unit_tests], ', '') },
    'tests',
    /no test result/
  ],
  [
    'a deployment that nobody asks',
    { policy: whole.replace('smoke: { suite: smoke.yml }', '') },
    'smoke suite',
    /nothing is asked/
  ],
  [
    'a branch that anything can be merged to',
    { hosted: { ...wellKept, rules: {} } },
    'rules of main',
    /pull request and required status checks/
  ],
  [
    'an environment that GitHub does not have',
    { hosted: { ...wellKept, environments: [] } },
    'environment production',
    /none of that name/
  ],
  [
    'a person who must click, of whom the policy says nothing',
    {
      hosted: {
        ...wellKept,
        environments: [
          { name: 'staging', reviewers: 0 },
          { name: 'production', reviewers: 1 }
        ]
      }
    },
    'environment production',
    /asks 1 for approval/
  ],
  [
    'an approval that the policy wants and GitHub does not ask for',
    { policy: whole.replace('requires:', 'approvals: { count: 1 }, requires:') },
    'environment production',
    /GitHub asks nobody/
  ],
  [
    'a schedule that fell asleep',
    { hosted: { ...wellKept, workflows: [{ path: '.github/workflows/train.yml', state: 'disabled_inactivity' }] } },
    'schedules',
    /train.yml is disabled inactivity/
  ],
  ['a person in a role who may do nothing here', { people: {} }, 'role on-call', /mona may do nothing/],
  [
    'a train for which no workflow knocks',
    {
      policy: `${whole}schedule: { trains: [{ name: nightly, cron: "0 2 * * *", zone: UTC, environment: production }] }\n`
    },
    'train nightly',
    /never leaves/
  ],
  [
    'a store whose address is none',
    { places: { stores: [place('store oci://x', () => Promise.reject(badAddress))] } },
    'store oci://x',
    /expected/
  ],
  [
    'a policy that cannot be read',
    { trouble: { text: 'sluice.yml:7:5 unknown key "sooak"', mend: 'mend that line' } },
    'policy',
    /sooak/
  ]
]

test.each(sick)('%s is named as missing', async (_, patient, name, text) => {
  const found = (await findings(patient)).get(name)

  expect(found?.state).toBe('missing')
  expect(found?.text).toMatch(text)
})

test('router, metrics and store are asked, and what they answer is told', async () => {
  const read = async () => ({ time: 0, slots: { a: { requests: 12, errors: 0, latency: [] }, b: null } })
  const places = {
    routers: [place('router of production', async () => createMemoryRouter({ live: 'a', now: () => 0 }))],
    metrics: [place('metrics of production', async () => ({ read }))],
    stores: [place('store oci://ghcr.io/octo/shop', async () => createMemoryArtifactStore())]
  }
  const found = await findings({ places })

  expect(found.get('router of production')).toMatchObject({ state: 'fine', text: expect.stringMatching(/slot a/) })
  expect(found.get('metrics of production')).toMatchObject({
    state: 'fine',
    text: expect.stringMatching(/12 requests, slot b no data/)
  })
  expect(found.get('store oci://ghcr.io/octo/shop')).toMatchObject({ state: 'fine' })
})

test('what is silent from here may answer the pipeline, so it is unknown', async () => {
  const noSecret = usage('missing-input', { input: 'PROM_TOKEN', found: undefined, expected: 'a secret' })
  const places = {
    routers: [place('router', () => Promise.reject(unavailable('router-refused', 'no socket')))],
    metrics: [place('metrics', () => Promise.reject(noSecret))]
  }
  const found = await findings({ places })

  expect(found.get('router')).toMatchObject({ state: 'unknown', text: expect.stringMatching(/no socket/) })
  expect(found.get('metrics')).toMatchObject({ state: 'unknown', text: expect.stringMatching(/PROM_TOKEN/) })
})

test('a train is fine once a workflow with a schedule names it, and missing while one without does', async () => {
  const trains = '[{ name: nightly, cron: "0 2 * * *", zone: UTC, environment: production }]'
  const train = readFileSync(join(root, 'examples/workflows/train.yml'), 'utf8')
  const policy = `${whole}schedule: { trains: ${trains} }\n`
  const byHand = train.replace(/^ {2}schedule:\n(?: {4}.*\n)+/m, '')
  const found = await findings({ policy, files: { 'release.yml': release, 'train.yml': train } })
  const unscheduled = await findings({ policy, files: { 'release.yml': release, 'train.yml': byHand } })

  expect(byHand).not.toBe(train)
  expect(found.get('train nightly')?.state).toBe('fine')
  expect(unscheduled.get('train nightly')?.state).toBe('missing')
})

test('what could not be asked is unknown, and never fine', async () => {
  const found = await findings({ hosted: undefined })

  expect(found.get('repository')?.state).toBe('unknown')
  expect(found.has('environment production')).toBe(false)
})

test('attestations of a private repository are not taken for granted', async () => {
  const repository = { fullName: 'octo/shop', defaultBranch: 'main', isPrivate: true }

  expect((await findings({ hosted: { ...wellKept, repository } })).get('attestations')?.state).toBe('unknown')
})

const linked = `${whole}dashboard:
  logs:
    application: https://app.example/{artifact}?from={from}
    access: https://access.example/
    errors: https://errors.example/
    audit: https://audit.example/
  traces:
    requests: https://requests.example/
    bottlenecks: https://bottlenecks.example/
    dependencies: https://dependencies.example/
`
const places = {
  'application logs': 'app',
  'access logs': 'access',
  'error logs': 'errors',
  'audit logs': 'audit',
  'traces of requests': 'requests',
  'traces of bottlenecks': 'bottlenecks',
  'traces of dependencies': 'dependencies'
}
const all = (answer: number) => Object.fromEntries(Object.values(places).map(name => [`${name}.example`, answer]))
const stateOf = ({ result }: Report, name: string) =>
  (result.findings as readonly Finding[]).find(one => one.name === name)?.state

test.each(Object.entries(places))('a link to %s is set and answers, or is missed', async (name, place) => {
  const unset = linked.replace(new RegExp(`\\n    [a-z]+: https://${place}[^\\n]*`), '')

  expect(stateOf(await examine({ policy: linked, answers: all(302) }), name)).toBe('fine')
  expect(stateOf(await examine({ policy: unset, answers: all(200) }), name)).toBe('unknown')
  for (const answer of [404, 500, 'no answer'] as const) {
    const answers = { ...all(200), [`${place}.example`]: answer }
    expect([answer, stateOf(await examine({ policy: linked, answers }), name)]).toEqual([answer, 'missing'])
  }
})

test('a policy that links neither logs nor traces is told so once', async () => {
  expect(stateOf(await examine({}), 'logs and traces')).toBe('unknown')
})
