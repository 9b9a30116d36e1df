import { expect, test } from '@jest/globals'
import type { Connection } from '../../../src/adapters/github/connection.ts'
import { Failure } from '../../../src/domain/failure.ts'
import { canStrike, type FaultKind, type GitHub, type Seed, seededToken } from '../../../stand-ins/github/index.ts'
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
 * Ways to fail, each with the faults that are it. What one connection makes of each single fault is tested beside it;
 * here the faults of a way take turns, so that every call meets every way.
 */
export const waysToFail = {
  'a limit': ['secondary-limit', 'too-many-requests', 'rate-limit'],
  'an error': ['service-unavailable', 'bad-gateway', 'server-error'],
  'half an answer': ['truncated-body'],
  'a connection that breaks before': ['reset'],
  'a connection that breaks after, or an answer that is late': ['lost-response', 'lost-response', 'slow'],
  'an error in an answer 200 of GraphQL': ['graphql-timeout', 'graphql-internal', 'graphql-rate-limit'],
  'an answer of GraphQL with a hole in it': ['graphql-part-forbidden', 'graphql-partial']
} as const satisfies Readonly<Record<string, readonly FaultKind[]>>

export type WayToFail = keyof typeof waysToFail

/** The fault by which a way strikes the n-th call. */
export function faultOf(way: WayToFail, nth: number): FaultKind {
  const kinds: readonly FaultKind[] = waysToFail[way]
  return kinds[nth % kinds.length] ?? 'reset'
}

/**
 * Strikes every call of a verb in every way, once and, with errors, lastingly. Each time the verb must work all the
 * same, or say `unavailable`; and asked again without faults it must leave exactly what it leaves without faults.
 */
export function sweepFaults(sweep: Sweep): void {
  test.each(Object.keys(waysToFail) as WayToFail[])(`${sweep.name} survives %s at every call`, async way => {
    const expected = await undisturbed(sweep)
    await inParallel([...expected.routes.entries()], async ([index, route]) => {
      const nth = index + 1
      const kind = faultOf(way, nth)
      if (!canStrike(kind, route)) return
      await strike(sweep, expected, { kind, nth, times: 1 })
      if (way === 'an error') await strike(sweep, expected, { kind, nth, times: 1000 })
    })
  })
}

/** Most of a strike is waiting, so several run at once; each has a GitHub of its own. */
export async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items]
  const lanes = Array.from({ length: 8 }, async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item)
  })
  await Promise.all(lanes)
}

interface Expected {
  readonly routes: readonly string[]
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
    const routes = github.counts.since(mark).calls.map(({ route }) => route)
    expect(routes).not.toEqual([])
    return { routes, answer, outcome: sweep.outcome(github.repository('octo/shop')) }
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
