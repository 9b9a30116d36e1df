import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { canonicalLine } from '../../../src/domain/evidence/canonical.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import type { Statement } from '../../../src/domain/evidence/statement.ts'
import {
  buildRecordStatement,
  deploymentStatement,
  recallStatement,
  sbomStatement,
  summaryStatement,
  testResultStatement
} from '../../../src/domain/evidence/statements.ts'
import type { Trust } from '../../../src/domain/evidence/trust.ts'
import { verifiedLines } from '../../../src/domain/evidence/verified.ts'
import { type Authority, startAuthority } from '../../support/sigstore/authority.ts'
import { type Claims, pushToMain, releaseWorkflow } from '../../support/sigstore/issuer.ts'
import { digest, otherDigest, provenance, seal, subject, trustIn } from '../../support/sigstore/sign.ts'

interface Attack {
  readonly about: string
  readonly code: string
  /** What the certificate says, where that differs from an honest push to main. */
  readonly claims?: Claims
  readonly statement?: () => Statement
  readonly trust?: Partial<Trust>
}

const time = '2026-01-02T03:04:05Z'
const commit = 'a'.repeat(40)
const lookAlike = 'https://github.com/acme/shop/.github/workflows/release.yml'

let authority: Authority
let stranger: Authority

beforeAll(async () => {
  authority = await startAuthority()
  stranger = await startAuthority()
})
afterAll(async () => {
  await authority.stop()
  await stranger.stop()
})

/** Rewrites one place of a statement that is honest otherwise. */
function forged(path: string, value: unknown, statement: Statement = provenance()): () => Statement {
  return () => {
    const copy = structuredClone(statement) as unknown as Record<string, unknown>
    const keys = path.split('/')
    const last = keys.pop() ?? ''
    const parent = keys.reduce<Record<string, unknown>>((at, key) => at[key] as Record<string, unknown>, copy)
    if (value === undefined) delete parent[last]
    else parent[last] = value
    return copy as unknown as Statement
  }
}

const github = 'predicate/buildDefinition/internalParameters/github'
const workflow = 'predicate/buildDefinition/externalParameters/workflow'
const source = 'predicate/buildDefinition/resolvedDependencies'

const signers: readonly Attack[] = [
  { about: 'a fork', claims: { sub: releaseWorkflow.replace('acme', 'evil') }, code: 'signer-untrusted' },
  {
    about: 'another workflow of the repository',
    claims: { sub: `${lookAlike.replace('release', 'test')}@refs/heads/main` },
    code: 'signer-untrusted'
  },
  {
    about: 'the workflow on another branch',
    claims: { sub: `${lookAlike}@refs/heads/feature` },
    code: 'signer-untrusted'
  },
  { about: 'a branch whose name begins like main', claims: { sub: `${releaseWorkflow}-2` }, code: 'signer-untrusted' },
  {
    about: 'a prefix before the address',
    claims: { sub: `https://evil.example/?x=${releaseWorkflow}` },
    code: 'signer-untrusted'
  },
  {
    about: 'a dot that a pattern would take for any letter',
    claims: { sub: releaseWorkflow.replace('.yml', 'Xyml') },
    code: 'signer-untrusted'
  },
  { about: 'another case', claims: { sub: releaseWorkflow.replace('acme', 'Acme') }, code: 'signer-untrusted' },
  { about: 'a homograph', claims: { sub: releaseWorkflow.replace('acme', 'аcme') }, code: 'signer-untrusted' },
  { about: 'a space behind', claims: { sub: `${releaseWorkflow} ` }, code: 'signer-untrusted' },
  { about: 'a slash behind', claims: { sub: `${releaseWorkflow}/` }, code: 'signer-untrusted' },
  {
    about: 'http instead of https',
    claims: { sub: releaseWorkflow.replace('https', 'http') },
    code: 'signer-untrusted'
  },
  {
    about: 'a host that ends like github.com',
    claims: { sub: releaseWorkflow.replace('github.com', 'evilgithub.com') },
    code: 'signer-untrusted'
  },
  { about: "an issuer of one's own", claims: { iss: 'https://issuer.evil.example' }, code: 'signer-untrusted' },
  {
    about: "an issuer that begins like GitHub's",
    claims: { iss: `${pushToMain.iss}.evil.example` },
    code: 'signer-untrusted'
  },
  { about: 'a policy that names nobody', trust: { workflows: [] }, code: 'signer-untrusted' },
  {
    about: 'a policy with a pattern instead of a name',
    trust: { workflows: ['.*', 'https://github.com/acme/'] },
    code: 'signer-untrusted'
  },
  { about: 'a policy with an empty name', trust: { workflows: [''] }, code: 'signer-untrusted' },
  { about: 'a policy without an issuer', trust: { issuer: '' }, code: 'signer-untrusted' },
  {
    about: 'another repository id after a rename',
    claims: { repository_id: '12' },
    trust: { repositoryId: '11' },
    code: 'signer-untrusted'
  },
  {
    about: 'another repository behind the same workflow',
    claims: { repository: 'acme/other' },
    trust: { repository: 'acme/shop' },
    code: 'signer-untrusted'
  },
  {
    about: 'a repository whose name begins the same',
    claims: { repository: 'acme/shop-fork' },
    trust: { repository: 'acme/shop' },
    code: 'signer-untrusted'
  },
  {
    about: 'another ref',
    claims: { ref: 'refs/heads/feature' },
    trust: { ref: 'refs/heads/main' },
    code: 'signer-untrusted'
  },
  {
    about: 'a tag named like the branch',
    claims: { ref: 'refs/tags/main' },
    trust: { ref: 'refs/heads/main' },
    code: 'signer-untrusted'
  },
  {
    about: 'a pull request',
    claims: { event_name: 'pull_request_target' },
    trust: { event: 'push' },
    code: 'signer-untrusted'
  },
  {
    about: "a runner of somebody's own",
    claims: { runner_environment: 'self-hosted' },
    trust: { runner: 'github-hosted' },
    code: 'signer-untrusted'
  },
  { about: 'a key where only certificates are trusted', trust: { root: undefined }, code: 'signer-untrusted' }
]

const predicates: readonly Attack[] = [
  {
    about: 'repository',
    statement: forged(`${workflow}/repository`, 'https://github.com/evil/shop'),
    code: 'provenance-mismatch'
  },
  {
    about: 'workflow path',
    statement: forged(`${workflow}/path`, '.github/workflows/other.yml'),
    code: 'provenance-mismatch'
  },
  { about: 'workflow ref', statement: forged(`${workflow}/ref`, 'refs/heads/other'), code: 'provenance-mismatch' },
  { about: 'repository id', statement: forged(`${github}/repository_id`, '12'), code: 'provenance-mismatch' },
  { about: 'owner id', statement: forged(`${github}/repository_owner_id`, '23'), code: 'provenance-mismatch' },
  { about: 'event', statement: forged(`${github}/event_name`, 'workflow_dispatch'), code: 'provenance-mismatch' },
  { about: 'runner', statement: forged(`${github}/runner_environment`, 'self-hosted'), code: 'provenance-mismatch' },
  { about: 'commit', statement: forged(`${source}/0/digest/gitCommit`, 'b'.repeat(40)), code: 'provenance-mismatch' },
  {
    about: 'source address',
    statement: forged(`${source}/0/uri`, 'git+https://github.com/evil/shop@refs/heads/main'),
    code: 'provenance-mismatch'
  },
  {
    about: 'source ref',
    statement: forged(`${source}/0/uri`, 'git+https://github.com/acme/shop@refs/heads/x'),
    code: 'provenance-mismatch'
  },
  {
    about: 'builder',
    statement: forged('predicate/runDetails/builder/id', releaseWorkflow.replace('acme', 'evil')),
    code: 'provenance-mismatch'
  },
  {
    about: 'run',
    statement: forged(
      'predicate/runDetails/metadata/invocationId',
      'https://github.com/acme/shop/actions/runs/34/attempts/1'
    ),
    code: 'provenance-mismatch'
  },
  {
    about: 'attempt',
    statement: forged(
      'predicate/runDetails/metadata/invocationId',
      'https://github.com/acme/shop/actions/runs/33/attempts/2'
    ),
    code: 'provenance-mismatch'
  }
]

const demands: readonly Attack[] = [
  { about: 'another commit', trust: { commit: 'b'.repeat(40) }, code: 'provenance-mismatch' },
  { about: 'an abbreviated commit', trust: { commit: 'a'.repeat(7) }, code: 'provenance-mismatch' },
  { about: 'a build that nobody else can reach into', trust: { level: 3 }, code: 'provenance-mismatch' },
  {
    about: 'a hosted build, where the runner was its own',
    claims: { runner_environment: 'self-hosted' },
    statement: forged(`${github}/runner_environment`, 'self-hosted'),
    trust: { level: 2 },
    code: 'provenance-mismatch'
  },
  {
    about: 'one value of a parameter that has another',
    statement: forged('predicate/buildDefinition/externalParameters/inputs', { flavour: 'debug' }),
    trust: { parameters: { 'inputs.flavour': ['release'] } },
    code: 'provenance-mismatch'
  },
  {
    about: 'one parameter beside which there is another',
    statement: forged('predicate/buildDefinition/externalParameters/inputs', { flavour: 'release', flags: '-x' }),
    trust: { parameters: { 'inputs.flavour': ['release'] } },
    code: 'provenance-mismatch'
  },
  {
    about: 'a parameter named like what every object has',
    statement: forged('predicate/buildDefinition/externalParameters/constructor', 'x'),
    trust: { parameters: {} },
    code: 'provenance-mismatch'
  }
]

const shapes: readonly Attack[] = [
  {
    about: 'an external parameter that steers the build unseen',
    statement: forged('predicate/buildDefinition/externalParameters/inputs', { flags: '--evil' }),
    code: 'provenance-mismatch'
  },
  { about: 'a parameter of the workflow', statement: forged(`${workflow}/inputs`, {}), code: 'other' },
  {
    about: 'another build type',
    statement: forged('predicate/buildDefinition/buildType', 'https://evil.example/v1'),
    code: 'other'
  },
  { about: 'no source', statement: forged(source, []), code: 'other' },
  { about: 'a commit that is none', statement: forged(`${source}/0/digest/gitCommit`, 'HEAD'), code: 'other' },
  { about: 'no builder', statement: forged('predicate/runDetails/builder', undefined), code: 'other' },
  { about: 'no run', statement: forged('predicate/runDetails/metadata', undefined), code: 'other' },
  { about: 'an empty predicate', statement: forged('predicate', {}), code: 'other' },
  { about: 'no predicate', statement: forged('predicate', undefined), code: 'other' },
  {
    about: 'a type that looks like provenance',
    statement: forged('predicateType', 'https://slsa.dev/provenance/v1/'),
    code: 'other'
  },
  {
    about: 'an older provenance',
    statement: forged('predicateType', 'https://slsa.dev/provenance/v0.2'),
    code: 'other'
  },
  {
    about: 'a statement of another version',
    statement: forged('_type', 'https://in-toto.io/Statement/v2'),
    code: 'statement-malformed'
  },
  { about: 'a statement without a type', statement: forged('_type', undefined), code: 'statement-malformed' },
  { about: 'a field that nobody knows', statement: forged('extra', 1), code: 'statement-malformed' },
  { about: 'no subject', statement: forged('subject', []), code: 'statement-malformed' }
]

const subjects: readonly Attack[] = [
  {
    about: 'another digest',
    statement: () => provenance({ subject: { name: 'shop', digest: otherDigest } }),
    code: 'subject-mismatch'
  },
  {
    about: 'the digest in capitals',
    statement: forged('subject/0/digest/sha256', 'AB'.repeat(32)),
    code: 'subject-mismatch'
  },
  {
    about: 'a digest cut short',
    statement: forged('subject/0/digest/sha256', 'ab'.repeat(31)),
    code: 'subject-mismatch'
  },
  {
    about: 'the digest under another name',
    statement: forged('subject/0/digest', { sha512: 'ab'.repeat(32) }),
    code: 'subject-mismatch'
  },
  {
    about: 'a wrong digest beside the right one',
    statement: forged('subject/0/digest/sha512', 'cd'.repeat(64)),
    code: 'subject-mismatch'
  },
  {
    about: 'two subjects of one name',
    statement: forged('subject', [
      { name: 'shop', digest: { sha256: 'ab'.repeat(32) } },
      { name: 'shop', digest: { sha256: 'cd'.repeat(32) } }
    ]),
    code: 'subject-mismatch'
  },
  {
    about: 'a test result about two artifacts',
    statement: forged('subject/1', { name: 'other', digest: { sha256: 'cd'.repeat(32) } }, passed()),
    code: 'subject-mismatch'
  },
  {
    about: 'a bill of materials about two artifacts',
    statement: forged(
      'subject/1',
      { digest: { sha256: 'cd'.repeat(32) } },
      sbomStatement(subject, {
        format: 'SPDX',
        predicateType: 'https://spdx.dev/Document/v2.3',
        document: { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [] }
      })
    ),
    code: 'subject-mismatch'
  },
  {
    about: 'a recall about two artifacts',
    statement: forged('subject/1', { name: 'other', digest: { sha256: 'cd'.repeat(32) } }, recalled()),
    code: 'subject-mismatch'
  }
]

const claims: readonly Attack[] = [
  {
    about: 'a suite that passed with failures',
    statement: forged('predicate/failedTests', ['a'], passed()),
    code: 'other'
  },
  {
    about: 'a suite without a name',
    statement: forged('predicate/configuration/0/name', undefined, passed()),
    code: 'other'
  },
  { about: 'a result that is none', statement: forged('predicate/result', 'passed', passed()), code: 'other' },
  {
    about: 'more tests named than counted',
    statement: forged('predicate/configuration/0/annotations', { passed: 0 }, passed()),
    code: 'other'
  },
  {
    about: 'a build time without a zone',
    statement: forged('predicate/builtAt', '2026-01-02T03:04:05', built()),
    code: 'statement-malformed'
  },
  {
    about: 'a build time of another zone',
    statement: forged('predicate/builtAt', '2026-01-02T03:04:05+01:00', built()),
    code: 'statement-malformed'
  },
  {
    about: 'a build id of another time',
    statement: forged('predicate/buildId', '20260102-0305-aaaaaa', built()),
    code: 'provenance-mismatch'
  },
  {
    about: 'a build id of another commit',
    statement: forged('predicate/buildId', '20260102-0304-bbbbbb', built()),
    code: 'provenance-mismatch'
  },
  {
    about: 'a build id in another form',
    statement: forged('predicate/buildId', '20260102-030400-aaaaaa', built()),
    code: 'statement-malformed'
  },
  {
    about: 'a build of another commit than that of the certificate',
    claims: { sha: 'b'.repeat(40) },
    statement: built,
    code: 'provenance-mismatch'
  },
  {
    about: 'a build of another branch than that of the certificate',
    claims: { ref: 'refs/heads/feature' },
    statement: built,
    code: 'provenance-mismatch'
  },
  {
    about: 'a build of an abbreviated commit',
    statement: forged('predicate/commit', 'a'.repeat(7), built()),
    code: 'statement-malformed'
  },
  {
    about: 'a build record with a field of its own',
    statement: forged('predicate/approved', true, built()),
    code: 'statement-malformed'
  },
  {
    about: 'a deployment of an unknown kind',
    statement: forged('predicate/action', 'teleport', deployed()),
    code: 'statement-malformed'
  },
  {
    about: 'a recall without a reason',
    statement: forged('predicate/reason', undefined, recalled()),
    code: 'statement-malformed'
  },
  {
    about: 'a decision about another place',
    statement: forged('predicate/resourceUri', 'https://example.org', decided()),
    code: 'other'
  },
  {
    about: 'a decision that neither passed nor failed',
    statement: forged('predicate/verificationResult', 'MAYBE', decided()),
    code: 'other'
  },
  {
    about: 'a decision with two links to the one before',
    statement: forged('predicate/inputAttestations', [link(), link()], decided()),
    code: 'other'
  },
  {
    about: 'a decision that names a short digest',
    statement: forged('predicate/inputAttestations', [{ ...link(), digest: { sha256: 'ab' } }], decided()),
    code: 'other'
  }
]

function link() {
  return { uri: 'sluice:summary', digest: { sha256: 'ab'.repeat(32) } }
}

function passed(): Statement {
  return testResultStatement({ subject, suite: 'unit', result: 'PASSED', commit, passedTests: ['a'], failedTests: [] })
}

function built(): Statement {
  return buildRecordStatement({ subject, buildId: '20260102-0304-aaaaaa', commit, branch: 'main', builtAt: time })
}

function deployed(): Statement {
  const place = { environment: 'production', slot: 'a', action: 'deploy', previous: null } as const
  return deploymentStatement({ subject, ...place, runUrl: '', actor: 'ada', time })
}

function recalled(): Statement {
  return recallStatement({ subject, reason: 'leaks', actor: 'ada', time })
}

function decided(): Statement {
  const policy = { uri: 'policy', digest: otherDigest }
  return summaryStatement({
    subject,
    environment: 'staging',
    result: 'PASSED',
    time,
    policy,
    previous: undefined,
    inputs: []
  })
}

async function attempt({ claims: told = {}, statement = provenance, trust = {} }: Attack) {
  authority.claim(told)
  const line = await seal(authority, statement())
  return verifyRecord([line], { digest, trust: trustIn(authority, trust) })
}

const groups: readonly (readonly [string, readonly Attack[]])[] = [
  ['a signature by', signers],
  ['a predicate that is signed rightly and forged in its', predicates],
  ['a provenance, where the policy asks for', demands],
  ['a provenance with', shapes],
  ['a statement about', subjects],
  ['a claim of', claims]
]

describe.each(groups)('%s', (_, attacks) => {
  test.each(attacks)('$about proves nothing, with the code $code', async attack => {
    const record = await attempt(attack)
    const { others, ignored, ...known } = record
    expect(verifiedLines({ ...known, others: [], ignored })).toEqual([])
    if (attack.code === 'other') expect(others).toHaveLength(1)
    else expect(ignored).toMatchObject([{ code: attack.code }])
  })
})

test('there are at least sixty of them, and what each attack changes is all that is wrong', async () => {
  expect(groups.flatMap(([, attacks]) => attacks).length).toBeGreaterThanOrEqual(60)
  const record = await attempt({ about: 'nothing', code: '' })
  expect(record).toMatchObject({ ignored: [], provenance: [{ commit }] })
})

describe('what the policy asks for and a provenance has', () => {
  const reusable = 'https://github.com/sluice-actions/sluice/.github/workflows/provenance.yml@refs/tags/v1'
  const called = { about: '', code: '', claims: { sub: reusable, job_workflow_ref: reusable.slice(19) } }

  test('is level 2 where the workflow that was triggered builds by itself', async () => {
    const record = await attempt({ about: '', code: '', trust: { level: 2, commit } })
    expect(record.provenance).toMatchObject([{ level: 2, commit }])
  })

  test('is level 3 where a reusable workflow builds, which its caller cannot reach into', async () => {
    const statement = () => provenance({ builder: reusable })
    const record = await attempt({ ...called, statement, trust: { workflows: [reusable], level: 3 } })
    expect(record.provenance).toMatchObject([{ level: 3 }])
  })

  test('is a dispatch input with a value that is allowed', async () => {
    const statement = forged('predicate/buildDefinition/externalParameters/inputs', { flavour: 'release' })
    const trust = { parameters: { 'inputs.flavour': ['debug', 'release'] } }
    expect(await attempt({ about: '', code: '', statement, trust })).toMatchObject({ ignored: [], provenance: [{}] })
  })

  test('is a build record of the same commit and branch', async () => {
    expect(await attempt({ about: '', code: '', statement: built })).toMatchObject({ ignored: [], buildRecords: [{}] })
  })

  test('is not a build record that contradicts the provenance beside it', async () => {
    authority.claim({ ref: 'refs/tags/v1' })
    const tagged = provenance({ ref: 'refs/tags/v1', workflowRef: 'refs/heads/main' })
    const lines = [await seal(authority, tagged), await seal(authority, built())]
    expect(verifyRecord(lines, { digest, trust: trustIn(authority) })).toMatchObject({
      ignored: [],
      buildRecords: [{}]
    })
    authority.claim({ ref: 'refs/tags/v1', sha: 'b'.repeat(40) })
    const elsewhere = provenance({ ref: 'refs/tags/v1', workflowRef: 'refs/heads/main', commit: 'b'.repeat(40) })
    const mixed = [await seal(authority, elsewhere), lines[1] ?? '']
    expect(verifyRecord(mixed, { digest, trust: trustIn(authority) })).toMatchObject({
      buildRecords: [],
      ignored: [{ position: 1, code: 'provenance-mismatch' }]
    })
  })
})

describe('evidence put together from honest parts', () => {
  const lines = async () => {
    authority.claim({})
    return Promise.all([seal(authority, provenance()), seal(authority, passed()), seal(stranger, provenance())])
  }

  test('a certificate of another authority under the same names proves nothing', async () => {
    const [, , foreign = ''] = await lines()
    expect(verifyRecord([foreign], { digest, trust: trustIn(authority) }).ignored[0]).toMatchObject({
      code: 'signature-invalid',
      detail: expect.stringMatching(/^its certificate does not lead to the trusted root/)
    })
  })

  test.each(['verificationMaterial', 'dsseEnvelope'])('swapping the %s of two bundles proves nothing', async part => {
    const [one = '', two = ''] = await lines()
    const mixed = canonicalLine({ ...JSON.parse(one), [part]: JSON.parse(two)[part] })
    expect(verifyRecord([mixed], { digest, trust: trustIn(authority) }).ignored[0]?.code).toBe('signature-invalid')
  })

  test('a log entry of another bundle proves nothing', async () => {
    const [one, two] = (await lines()).map(line => JSON.parse(line))
    one.verificationMaterial.tlogEntries = two.verificationMaterial.tlogEntries
    const record = verifyRecord([canonicalLine(one)], { digest, trust: trustIn(authority) })
    expect(record.ignored[0]).toMatchObject({
      code: 'signature-invalid',
      detail: 'its entry in the log is about another signature, or of an unknown kind'
    })
  })

  test('the same log entry twice does not count as two witnesses', async () => {
    const [one] = (await lines()).map(line => JSON.parse(line))
    one.verificationMaterial.tlogEntries.push(one.verificationMaterial.tlogEntries[0])
    const record = verifyRecord([canonicalLine(one)], { digest, trust: trustIn(authority) })
    expect(record.ignored[0]?.code).toBe('signature-invalid')
  })

  test.each(['tlogEntries', 'certificate'])('without its %s it proves nothing', async part => {
    const [one] = (await lines()).map(line => JSON.parse(line))
    delete one.verificationMaterial[part]
    expect(verifyRecord([canonicalLine(one)], { digest, trust: trustIn(authority) }).provenance).toEqual([])
  })

  test('an artifact that only contains the digest is not the artifact', async () => {
    const text = `sha256:${createHash('sha256').update(digest).digest('hex')}` as const
    const [one = ''] = await lines()
    expect(verifyRecord([one], { digest: text, trust: trustIn(authority) }).broken?.code).toBe('record-spliced')
  })
})
