import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import type { SealedBundle, Statement } from '../../../src/domain/evidence/statement.ts'
import {
  buildRecordStatement,
  deploymentStatement,
  provenanceStatement,
  recallStatement,
  summaryStatement,
  testResultStatement
} from '../../../src/domain/evidence/statements.ts'
import type { Trust } from '../../../src/domain/evidence/trust.ts'

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const otherDigest: Digest = `sha256:${'cd'.repeat(32)}`
const subject = { name: 'shop.tgz', digest }
const commit = '1'.repeat(40)
const time = '2026-01-02T03:04:05Z'
const { signer, trust } = keyPair('P-256')

function keyPair(kind: 'P-256' | 'ed25519') {
  const pair = kind === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: kind })
  const publicPem = pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()
  const trust: Trust = { workflows: [], issuer: '', keys: [publicPem] }
  return { signer: createKeySigner(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()), trust }
}

function seal(statement: Statement): Promise<SealedBundle> {
  return sealStatement(signer, statement)
}

function provenance(about = subject): Statement {
  return provenanceStatement({
    subject: about,
    repository: 'https://github.com/acme/shop',
    repositoryId: '1',
    ownerId: '2',
    ref: 'refs/heads/main',
    commit,
    workflowPath: '.github/workflows/build.yml',
    event: 'push',
    runner: 'github-hosted',
    builder: 'https://github.com/acme/shop/.github/workflows/build.yml@refs/heads/main',
    invocation: 'https://github.com/acme/shop/actions/runs/1/attempts/1'
  })
}

function decision(inputs: readonly SealedBundle[], previous?: SealedBundle, result: 'PASSED' | 'FAILED' = 'PASSED') {
  return seal(
    summaryStatement({
      subject,
      environment: 'staging',
      result,
      time,
      policy: { uri: '.github/sluice.yml', digest: otherDigest },
      previous: previous?.digest,
      inputs: inputs.map(input => input.digest)
    })
  )
}

async function fullRecord(): Promise<readonly SealedBundle[]> {
  const first = [
    await seal(provenance()),
    await seal(
      buildRecordStatement({ subject, buildId: '20260102-0304-111111', commit, branch: 'main', builtAt: time })
    ),
    await seal(
      testResultStatement({ subject, suite: 'unit', result: 'PASSED', commit, passedTests: ['a'], failedTests: [] })
    )
  ]
  const staging = await decision(first)
  const deployment = await seal(
    deploymentStatement({
      subject,
      environment: 'staging',
      slot: 'blue',
      action: 'deploy',
      previous: null,
      runUrl: '',
      actor: 'ada',
      time
    })
  )
  const recheck = await decision([...first, deployment], staging, 'FAILED')
  return [...first, staging, deployment, recheck]
}

let record: readonly SealedBundle[]
let lines: readonly string[]
let head: Digest

beforeAll(async () => {
  record = await fullRecord()
  lines = record.map(bundle => bundle.line)
  head = record.at(-1)!.digest
})

describe('an intact record', () => {
  test('proves what its statements say, and that it is fresh', () => {
    const verified = verifyRecord(lines, { digest, trust, head })
    expect(verified).toMatchObject({ broken: undefined, ignored: [], freshness: 'proven', head })
    expect(verified.provenance[0]).toMatchObject({ repository: 'acme/shop', commit, runner: 'github-hosted' })
    expect(verified.tests[0]).toMatchObject({ suite: 'unit', result: 'PASSED', passed: 1, failed: 0 })
    expect(verified.deployments).toHaveLength(1)
    expect(verified.summaries.map(summary => summary.previous)).toEqual([undefined, record[3]!.digest])
  })

  test('holds in each of its beginnings, but without a head nothing says that it is fresh', () => {
    for (let length = 0; length <= lines.length; length += 1) {
      expect(verifyRecord(lines.slice(0, length), { digest, trust })).toMatchObject({
        broken: undefined,
        freshness: 'not proven'
      })
    }
  })

  test('may be signed with Ed25519', async () => {
    const pair = keyPair('ed25519')
    const { line } = await sealStatement(pair.signer, provenance())
    expect(verifyRecord([line], { digest, trust: pair.trust }).provenance).toHaveLength(1)
  })

  test('is not harmed by lines of strangers', async () => {
    const stranger = await sealStatement(keyPair('P-256').signer, provenance({ ...subject, digest: otherDigest }))
    const verified = verifyRecord(['{}', ...lines, stranger.line, 'x'], { digest, trust, head })
    expect(verified.broken).toBeUndefined()
    expect(verified.ignored.map(line => line.code)).toEqual([
      'bundle-malformed',
      'signer-untrusted',
      'bundle-malformed'
    ])
  })
})

describe('an attack on the chain', () => {
  test('shows when any line is deleted', () => {
    for (const index of lines.keys()) {
      const verified = verifyRecord(lines.toSpliced(index, 1), { digest, trust, head })
      const last = index === lines.length - 1
      expect(verified.broken?.code).toBe(last ? 'record-tail-cut' : 'record-line-missing')
    }
  })

  test('shows when two lines are swapped that one decision names or links', () => {
    for (const left of lines.keys()) {
      for (let right = left + 1; right < lines.length; right += 1) {
        const unrelated = left === 3 && right === 4
        if (unrelated) continue
        const swapped = lines.with(left, lines[right]!).with(right, lines[left]!)
        expect(verifyRecord(swapped, { digest, trust, head }).broken?.code).toBe('record-reordered')
      }
    }
  })

  test('shows when any line is replayed', () => {
    for (const line of lines) {
      expect(verifyRecord([...lines, line], { digest, trust, head }).broken?.code).toBe('record-replayed')
    }
  })

  test('shows when the tail is cut, against the expected head', () => {
    for (let length = 0; length < lines.length; length += 1) {
      const verified = verifyRecord(lines.slice(0, length), { digest, trust, head })
      expect(verified).toMatchObject({ broken: { code: 'record-tail-cut' }, freshness: 'not proven' })
    }
  })

  test('shows when a statement of another artifact is spliced in', async () => {
    const foreign = await seal(provenance({ name: 'other.tgz', digest: otherDigest }))
    for (const index of [0, ...lines.keys()]) {
      const spliced = lines.toSpliced(index, 0, foreign.line)
      expect(verifyRecord(spliced, { digest, trust, head }).broken?.code).toBe('record-spliced')
    }
  })

  test('shows when a recall has lost the failed decision that seals it', async () => {
    const recall = await seal(recallStatement({ subject, reason: 'leaks', actor: 'ada', time }))
    const failed = await decision([recall], record.at(-1), 'FAILED')
    const sealed = verifyRecord([...lines, recall.line, failed.line], { digest, trust, head: failed.digest })
    expect(sealed).toMatchObject({ broken: undefined, recalls: [{ reason: 'leaks' }] })
    const alone = verifyRecord([...lines, recall.line], { digest, trust, head })
    expect(alone.broken?.code).toBe('recall-unsealed')
    expect(alone.recalls).toHaveLength(1)
  })
})

describe('an altered line', () => {
  test('proves nothing, whichever of its characters is altered', () => {
    const line = lines[0]!
    for (let index = 0; index < line.length; index += 3) {
      const altered = `${line.slice(0, index)}${line[index] === 'A' ? 'B' : 'A'}${line.slice(index + 1)}`
      const verified = verifyRecord([altered], { digest, trust })
      expect({ index, proven: verified.provenance.length }).toEqual({ index, proven: 0 })
    }
  })

  test('proves nothing with a name that stands twice, an unknown field, or another formatting', () => {
    const line = lines[0]!
    const forms = [line.replace('{', '{"mediaType":"x",'), line.replace('{', '{"extra":1,'), ` ${line}`]
    for (const form of forms) {
      expect(verifyRecord([form], { digest, trust }).ignored[0]?.code).toBe('bundle-malformed')
    }
    expect(verifyRecord([` ${line}`], { digest, trust, form: 'exact' }).provenance).toHaveLength(1)
  })
})

test('a key that nobody trusts proves nothing', () => {
  const verified = verifyRecord(lines, { digest, trust: keyPair('P-256').trust })
  expect(new Set(verified.ignored.map(line => line.code))).toEqual(new Set(['signer-untrusted']))
})

test('a statement about another artifact proves nothing about this one', () => {
  const verified = verifyRecord(lines.slice(0, 1), { digest: otherDigest, trust })
  expect(verified).toMatchObject({ provenance: [], broken: { code: 'record-spliced' } })
})

test('a bundle that a decision names and a claim rules out is told by that claim, not as a missing line', () => {
  const commitOfAnother = verifyRecord(lines, { digest, trust: { ...trust, commit: '2'.repeat(40) }, head })
  const namesNobody = verifyRecord(lines.with(2, JSON.stringify(JSON.parse(lines[2]!), null, 1)), {
    digest,
    trust,
    head
  })

  const detail = `line 1, which the decision in line 4 names: the commit is told as ${commit}, where ${'2'.repeat(40)} is expected`
  expect(commitOfAnother.broken).toEqual({ code: 'provenance-mismatch', detail })
  expect(commitOfAnother.ignored).toMatchObject([{ position: 0, bundle: record[0]!.digest, claim: 'commit' }])
  expect(namesNobody.broken).toMatchObject({ code: 'bundle-malformed', detail: expect.stringMatching(/^line 3, /) })
})

test('provenance of another repository than the policy trusts proves nothing', () => {
  const verified = verifyRecord(lines.slice(0, 1), { digest, trust: { ...trust, repository: 'acme/other' } })
  expect(verified).toMatchObject({ provenance: [], ignored: [{ code: 'provenance-mismatch' }] })
})
