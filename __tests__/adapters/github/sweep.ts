import { expect, test } from '@jest/globals'
import type { Connection } from '../../../src/adapters/github/connection.ts'
import { Failure } from '../../../src/domain/failure.ts'
import { type FaultKind, faultKinds, type GitHub, type Seed, seededToken } from '../../../stand-ins/github/index.ts'
import type { Repository } from '../../../stand-ins/github/state/world.ts'
import { connect, startShop } from './connections.ts'

export interface Sweep {
  readonly name: string
  readonly seed?: Partial<NonNullable<Seed['repositories']>[number]>
  /** Happens before, without faults. */
  prepare?(connection: Connection): Promise<unknown>
  /** Uses one verb of an adapter; what it answers must not depend on faults. */
  act(connection: Connection): Promise<unknown>
  /** What must be the same in the end, with and without faults. Numbers that GitHub hands out are no part of it. */
  outcome(repository: Repository): unknown
}

/**
 * Strikes every call of a verb with every fault, once and lastingly. Each time the verb must work all the same, or
 * say `unavailable`; and asked again without faults it must leave exactly what it leaves without faults.
 */
export function sweepFaults(sweep: Sweep): void {
  test.each(faultKinds)(`${sweep.name} survives %s at every call`, async kind => {
    const expected = await undisturbed(sweep)
    for (let nth = 1; nth <= expected.calls; nth += 1) {
      await strike(sweep, expected, { kind, nth, times: 1 })
      if (lasting.has(kind)) await strike(sweep, expected, { kind, nth, times: 1000 })
    }
  })
}

/** What retries do not cure, with an answer and with half of one. */
const lasting: ReadonlySet<FaultKind> = new Set(['service-unavailable', 'truncated-body'])

interface Expected {
  readonly calls: number
  readonly answer: unknown
  readonly outcome: unknown
}

interface Strike {
  readonly kind: FaultKind
  readonly nth: number
  readonly times: number
}

async function undisturbed(sweep: Sweep): Promise<Expected> {
  return withServer(sweep, async github => {
    const mark = github.counts.mark()
    const answer = await sweep.act(connect(github))
    const calls = github.counts.since(mark).calls.length
    expect(calls).toBeGreaterThan(0)
    return { calls, answer, outcome: sweep.outcome(github.repository('octo/shop')) }
  })
}

async function strike(sweep: Sweep, expected: Expected, fault: Strike): Promise<void> {
  await withServer(sweep, async github => {
    github.faults.add({ ...fault, milliseconds: 5 })
    const said = await sweep.act(connect(github)).then(
      answer => expect(answer).toEqual(expected.answer),
      (thrown: unknown) => expectUnavailable(thrown)
    )
    github.faults.clear()

    expect(said).toBeUndefined()
    expect(await sweep.act(connect(github))).toEqual(expected.answer)
    expect(sweep.outcome(github.repository('octo/shop'))).toEqual(expected.outcome)
  })
}

function expectUnavailable(thrown: unknown): void {
  expect(thrown).toBeInstanceOf(Failure)
  const failure = thrown as Failure
  expect(failure).toMatchObject({ kind: 'unavailable' })
  expect([failure.message, failure.hint, failure.stack, JSON.stringify(failure)].join('\n')).not.toContain(seededToken)
}

async function withServer<T>(sweep: Sweep, use: (github: GitHub) => Promise<T>): Promise<T> {
  const github = await startShop(sweep.seed)
  try {
    await sweep.prepare?.(connect(github))
    const result = await use(github)
    expect(github.violations()).toEqual([])
    return result
  } finally {
    await github.stop()
  }
}
