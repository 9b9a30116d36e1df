import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { verifyRecord } from '../../../src/domain/evidence/record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import type { SealedBundle } from '../../../src/domain/evidence/statement.ts'
import {
  deploymentStatement,
  recallStatement,
  type Subject,
  summaryStatement,
  testResultStatement
} from '../../../src/domain/evidence/statements.ts'

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const otherDigest: Digest = `sha256:${'cd'.repeat(32)}`
const time = '2026-01-02T03:04:05Z'
const pair = generateKeyPairSync('ed25519')
const signer = createKeySigner(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
const trust = { workflows: [], issuer: '', keys: [pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()] }

/** Ten lines: three results, staging, a fourth result, production, and a recheck that ends the record. */
let record: readonly SealedBundle[]
let lines: readonly string[]
let foreign: readonly SealedBundle[]
let head: Digest

function makers(digest: Digest) {
  const subject: Subject = { name: 'shop', digest }
  const commit = '1'.repeat(40)
  const seal = (statement: Parameters<typeof sealStatement>[1]) => sealStatement(signer, statement)
  return {
    suite: (suite: string) =>
      seal(testResultStatement({ subject, suite, result: 'PASSED', commit, passedTests: [suite], failedTests: [] })),
    decided: (
      environment: string,
      inputs: readonly SealedBundle[],
      previous?: SealedBundle,
      result = 'PASSED' as 'PASSED' | 'FAILED'
    ) =>
      seal(
        summaryStatement({
          subject,
          environment,
          result,
          time,
          policy: { uri: 'policy', digest: otherDigest },
          previous: previous?.digest,
          inputs: inputs.map(input => input.digest)
        })
      ),
    deployed: (environment: string, decision?: SealedBundle, runUrl = '') => {
      const place = { environment, slot: 'a', action: 'deploy', previous: null, runUrl, actor: 'ada' } as const
      return seal(deploymentStatement({ subject, ...place, decision: decision?.digest, time }))
    },
    recalled: () => seal(recallStatement({ subject, reason: 'leaks', actor: 'ada', time }))
  }
}

async function history(digest: Digest): Promise<readonly SealedBundle[]> {
  const make = makers(digest)
  const first = [await make.suite('unit'), await make.suite('integration'), await make.suite('scan')]
  const staging = await make.decided('staging', first)
  const placed = await make.deployed('staging')
  const late = await make.suite('e2e')
  const production = await make.decided('production', [...first, placed, late], staging)
  const live = await make.deployed('production')
  const perf = await make.suite('perf')
  const again = await make.decided('staging', [...first, placed, late, live, perf], production, 'FAILED')
  return [...first, staging, placed, late, production, live, perf, again]
}

beforeAll(async () => {
  record = await history(digest)
  foreign = await history(otherDigest)
  lines = record.map(bundle => bundle.line)
  head = record.at(-1)!.digest
})

function codeOf(attacked: readonly string[], expected: Digest | null = head): string | undefined {
  return verifyRecord(attacked, { digest, trust, ...(expected && { head: expected }) }).broken?.code
}

function moved(from: number, to: number): readonly string[] {
  const rest = lines.toSpliced(from, 1)
  return rest.toSpliced(to, 0, lines[from]!)
}

const places = Array.from({ length: 10 }, (_, index) => index)
const pairs = places.flatMap(left => places.slice(left + 1).map(right => [left, right] as const))
const moves = places.flatMap(from => places.filter(to => to !== from).map(to => [from, to] as const))
const gaps = [...places, 10]

test('the untouched record and each of its beginnings hold', () => {
  expect(codeOf(lines)).toBeUndefined()
  for (const length of gaps) expect(codeOf(lines.slice(0, length), null)).toBeUndefined()
})

describe('found from the record alone, or against the expected head', () => {
  test.each(places)('deleting line %i', place => {
    expect(codeOf(lines.toSpliced(place, 1))).toBe(place === 9 ? 'record-tail-cut' : 'record-line-missing')
  })

  test.each(pairs)('deleting lines %i and %i', (left, right) => {
    const code = codeOf(lines.filter((_, index) => index !== left && index !== right))
    expect(['record-line-missing', 'record-tail-cut']).toContain(code)
  })

  test.each(pairs)('swapping lines %i and %i', (left, right) => {
    expect(codeOf(lines.with(left, lines[right]!).with(right, lines[left]!))).toBe('record-reordered')
  })

  test.each(moves)('moving line %i to place %i', (from, to) => {
    expect(codeOf(moved(from, to))).toBe('record-reordered')
  })

  test.each(places.flatMap(line => gaps.map(gap => [line, gap] as const)))(
    'repeating line %i at place %i',
    (line, gap) => {
      expect(codeOf(lines.toSpliced(gap, 0, lines[line]!))).toBe('record-replayed')
    }
  )

  test.each(gaps.flatMap(gap => [0, 3, 4].map(kind => [gap, kind] as const)))(
    'splicing at place %i the line %i of another artifact',
    (gap, kind) => {
      expect(codeOf(lines.toSpliced(gap, 0, foreign[kind]!.line))).toBe('record-spliced')
    }
  )

  test.each(places)('putting the like line of another artifact in the place of line %i', place => {
    expect(codeOf(lines.with(place, foreign[place]!.line))).toBe('record-spliced')
  })

  test.each(places)('cutting the record to its first %i lines', length => {
    expect(codeOf(lines.slice(0, length))).toBe('record-tail-cut')
  })

  test.each(places)('breaking line %i, which a decision names', place => {
    const broken = lines[place]!.replace('"payload":"', '"payload":"A')
    expect(codeOf(lines.with(place, broken))).toBe(place === 9 ? 'record-tail-cut' : 'record-line-missing')
  })
})

describe('a deployment behind the newest decision', () => {
  test('cannot be cut off against a head that names it', () => {
    expect(codeOf(lines.slice(0, 8), record[7]!.digest)).toBeUndefined()
    expect(codeOf(lines.slice(0, 7), record[7]!.digest)).toBe('record-tail-cut')
  })

  test('leaves freshness not proven when it is cut off against the decision that allowed it', () => {
    const seen = (length: number) => verifyRecord(lines.slice(0, length), { digest, trust, head: record[6]!.digest })

    expect(seen(8)).toMatchObject({ broken: undefined, freshness: 'proven', head: record[7]!.digest })
    expect(seen(7)).toMatchObject({
      broken: undefined,
      freshness: 'not proven',
      uncovered: 'whether the deployment to production took place that line 7 allows'
    })
  })
})

describe('a deployment before the newest decision of its environment', () => {
  test('is not the one that the decision allowed, also where deployments name no decision', async () => {
    const again = await makers(digest).decided('production', [], record.at(-1))

    const answer = verifyRecord([...lines, again.line], { digest, trust, head: again.digest })

    expect(answer).toMatchObject({ broken: undefined, freshness: 'not proven' })
    expect(answer.uncovered).toContain('line 11')
  })
})

describe('a recall', () => {
  async function recalled() {
    const make = makers(digest)
    const recall = await make.recalled()
    const seal = await make.decided('staging', [recall], record.at(-1), 'FAILED')
    return { all: [...lines, recall.line, seal.line], head: seal.digest }
  }

  test('holds together with the decision that seals it, and stands in the answer', async () => {
    const { all, head } = await recalled()
    const answer = verifyRecord(all, { digest, trust, head })
    expect(answer).toMatchObject({ broken: undefined, recalls: [{ reason: 'leaks' }] })
  })

  test.each([
    ['the recall', 10, 'record-line-missing'],
    ['its seal', 11, 'recall-unsealed']
  ])('cannot lose %s unseen', async (_, place, code) => {
    const { all, head } = await recalled()
    expect(codeOf(all.toSpliced(place, 1), head)).toBe(code)
  })

  test('cannot be cut off together with its seal, against the expected head', async () => {
    expect(codeOf(lines, (await recalled()).head)).toBe('record-tail-cut')
  })

  test.each(places)('cannot be parted from its seal by line %i', async place => {
    const { all, head } = await recalled()
    const parted = all.toSpliced(place, 1).toSpliced(10, 0, lines[place]!)
    expect(codeOf(parted, head)).toBeDefined()
  })
})

describe('several deployments in one environment', () => {
  /** A decision that came to nothing, two that were carried out, and one that refused. */
  async function repeated(naming: boolean) {
    const make = makers(digest)
    const place = (decision: SealedBundle) =>
      make.deployed('production', naming ? decision : undefined, decision.digest)
    const idle = await make.decided('production', [])
    const first = await make.decided('production', [], idle)
    const placed = await place(first)
    const second = await make.decided('production', [placed], first)
    const again = await place(second)
    const refused = await make.decided('production', [placed, again], second, 'FAILED')
    return { idle, first, placed, second, again, refused }
  }

  function linesOf(...bundles: readonly SealedBundle[]): readonly string[] {
    return bundles.map(({ line }) => line)
  }

  test.each([true, false])('each holds behind its own decision (named by the deployment: %p)', async naming => {
    const { idle, first, placed, second, again, refused } = await repeated(naming)

    expect(codeOf(linesOf(idle, first, placed, second, again, refused), refused.digest)).toBeUndefined()
    expect(codeOf(linesOf(idle, first, placed, second, again), second.digest)).toBeUndefined()
  })

  test('a second deployment before its decision is found, though an idle decision stands before both', async () => {
    const { idle, first, placed, second, again } = await repeated(true)

    expect(codeOf(linesOf(idle, first, placed, again, second), second.digest)).toBe('record-reordered')
    expect(codeOf(linesOf(idle, placed, first), first.digest)).toBe('record-reordered')
  })

  test('a deployment that names no decision does not take one that another deployment took', async () => {
    const make = makers(digest)
    const first = await make.decided('production', [])
    const placed = await make.deployed('production', undefined, 'run 1')
    const second = await make.decided('production', [placed], first)
    const again = await make.deployed('production', undefined, 'run 2')

    expect(codeOf(linesOf(first, placed, second, again), second.digest)).toBeUndefined()
    expect(codeOf(linesOf(first, placed, again, second), second.digest)).toBe('record-reordered')
  })

  test('a refused decision allows no deployment, named or not', async () => {
    const make = makers(digest)
    const refused = await make.decided('production', [], undefined, 'FAILED')
    const bold = await make.deployed('production', refused)
    const silent = await make.deployed('production')

    expect(codeOf(linesOf(refused, bold), refused.digest)).toBe('record-line-missing')
    expect(codeOf(linesOf(refused, silent), refused.digest)).toBe('record-line-missing')
  })

  test('a decision of another environment allows nothing', async () => {
    const make = makers(digest)
    const staging = await make.decided('staging', [])

    const bold = await make.deployed('production', staging)

    expect(codeOf(linesOf(staging, bold), staging.digest)).toBe('record-line-missing')
  })

  test('a decision that a deployment names cannot be taken away, with or without an expected head', async () => {
    const { idle, placed } = await repeated(true)

    expect(codeOf(linesOf(idle, placed), idle.digest)).toBe('record-line-missing')
    expect(codeOf(linesOf(placed), null)).toBe('record-line-missing')
  })

  test('a deployment that two runs recorded for one decision is no reordering', async () => {
    const make = makers(digest)
    const decision = await make.decided('production', [])
    const once = await make.deployed('production', decision, 'run 1')
    const twice = await make.deployed('production', decision, 'run 2')

    expect(codeOf(linesOf(decision, once, twice), decision.digest)).toBeUndefined()
  })
})
