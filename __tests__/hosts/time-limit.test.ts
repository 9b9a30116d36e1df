import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { unavailable } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { defaultPolicy } from '../../src/domain/policy/default-policy.ts'
import { door } from '../../src/door.ts'
import { runDoor } from '../../src/hosts/terminal.ts'
import { sharedInputs } from '../../src/inputs.ts'
import type { Operation } from '../../src/operation.ts'
import type { Clock } from '../../src/ports/clock.ts'

const Inputs = z.strictObject(sharedInputs)
type Inputs = z.infer<typeof Inputs>
type Plan = { readonly proceed: false }
type Traits = { readonly heedsInterrupts?: boolean; readonly heedsTimeout?: boolean }

/** Time that passes only when the test says so. */
class HandClock implements Clock {
  #time = 0
  readonly #sleepers = new Set<{ readonly until: number; readonly wake: () => void }>()

  now(): Date {
    return new Date(this.#time)
  }

  sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    if (signal?.aborted) return Promise.resolve()
    return new Promise(wake => {
      this.#sleepers.add({ until: this.#time + milliseconds, wake })
      signal?.addEventListener('abort', () => wake())
    })
  }

  async pass(milliseconds: number): Promise<void> {
    await setImmediate()
    this.#time += milliseconds
    for (const { until, wake } of this.#sleepers) if (until <= this.#time) wake()
    await setImmediate()
  }
}

/** Runs an operation whose reading takes as long as `work` takes, under a timeout of half an hour. */
function start(work: (signal: AbortSignal | undefined) => Promise<Outcome>, traits: Traits = {}) {
  const clock = new HandClock()
  const slow: Operation<Inputs, object, Outcome, Plan, undefined> = {
    name: 'slow',
    Inputs,
    ...traits,
    observe: ({ signal }) => work(signal),
    plan: () => ({ proceed: false }),
    apply: async () => undefined,
    report: ({ facts: outcome }) => ({ outcome, headline: 'ended', blocks: [], result: {} })
  }
  const host = {
    run: { actor: { id: 0, login: 'mona' }, workingDirectory: '/', home: '/', job: 'job' },
    environment: {}
  }
  let wired: AbortSignal | undefined
  const slowDoor = door(slow, async (_, { signal }) => {
    wired = signal
    return { ports: {}, policy: defaultPolicy() }
  })
  const ended = runDoor(slowDoor, { timeout: '30m' }, { ...host, clock }, () => undefined).then(
    ({ outcome }) => outcome,
    (thrown: unknown) => thrown
  )
  return { clock, ended, wired: () => wired }
}

const minute = 60_000
const never = () => new Promise<Outcome>(() => undefined)
const aborted = (signal: AbortSignal | undefined) =>
  new Promise<void>(resolve => signal?.addEventListener('abort', () => resolve()))
const timedOut = { kind: 'unavailable', code: 'timed-out', message: expect.stringContaining('1800 s') }

test('gives up what takes longer than its timeout: nobody knows how it would have ended', async () => {
  const { clock, ended } = start(never)

  await clock.pass(30 * minute)
  await clock.pass(5_000)

  expect(await ended).toMatchObject(timedOut)
})

test('lets what was done in time end as it does', async () => {
  const { clock, ended, wired } = start(async () => 'refused')

  expect(await ended).toBe('refused')
  await clock.pass(60 * minute)
  expect(wired()?.aborted).toBe(false)
})

test('interrupts the commands of a step whose time is over, and takes their failure for no verdict', async () => {
  const { clock, ended, wired } = start(async signal => {
    await aborted(signal)
    return 'refused'
  })

  await clock.pass(30 * minute)

  expect(wired()?.aborted).toBe(true)
  expect(await ended).toMatchObject(timedOut)
})

test('says that it was done when it was, a moment too late', async () => {
  const { clock, ended } = start(async signal => {
    await aborted(signal)
    return 'done'
  })

  await clock.pass(30 * minute)

  expect(await ended).toBe('done')
})

test('keeps the cause of what failed because it was interrupted', async () => {
  const { clock, ended } = start(async signal => {
    await aborted(signal)
    throw unavailable('deploy-failed', 'the deploy command ended with exit code 124')
  })

  await clock.pass(30 * minute)

  expect(await ended).toMatchObject({ ...timedOut, cause: { code: 'deploy-failed' } })
})

test('lets an operation that heeds interrupts tell in which safe state it ended', async () => {
  const work = async (signal: AbortSignal | undefined): Promise<Outcome> => {
    await aborted(signal)
    return 'aborted'
  }
  const { clock, ended } = start(work, { heedsInterrupts: true })

  await clock.pass(30 * minute)

  expect(await ended).toBe('aborted')
})

test('gives up even an operation that heeds interrupts, when a minute did not bring it to an end', async () => {
  const { clock, ended } = start(never, { heedsInterrupts: true })

  await clock.pass(30 * minute)
  await clock.pass(minute)

  expect(await ended).toMatchObject(timedOut)
})

test('leaves a minute to an operation that ends by its own timeout, as a rollout does', async () => {
  const { clock, wired } = start(never, { heedsInterrupts: true, heedsTimeout: true })

  await clock.pass(30 * minute)
  const atTimeout = wired()?.aborted
  await clock.pass(minute)

  expect([atTimeout, wired()?.aborted]).toEqual([false, true])
})
