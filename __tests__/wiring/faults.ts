import { setTimeout } from 'node:timers/promises'
import { inspect } from 'node:util'
import { Failure } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import { type Fault, type FaultKind, seededToken } from '../../stand-ins/github/index.ts'
import { pem, type Ran, type Release, repository } from './release-on-github.ts'

/** One step of a release, played from the same state each time. */
export interface Scene {
  readonly release: Release
  act(): Promise<Ran>
  /** Puts back what is not on GitHub, before each strike. */
  reset?(): void
  /** How it ends when nothing goes wrong, and when it is called again after that. */
  readonly outcomes: readonly Outcome[]
}

/**
 * Who is where, for the ledger and for those who look at GitHub; without names and times that each run has anew, and
 * without what GitHub shows as inactive.
 */
export async function truthOf(release: Release): Promise<unknown> {
  const { builds, environments, deployments } = await release.state()
  const { deployments: filed, refs } = release.github.repository(repository)
  const shown = filed.map(({ environment, statuses }) => [environment, statuses.at(-1)?.state])
  return {
    builds: builds.map(build => build.digest),
    live: [...environments.values()].map(here => [here.environment, here.live?.digest, here.staged?.digest]),
    locks: [...environments.values()].map(here => [here.environment, here.lock?.owner]),
    deployments: deployments.map(({ environment, status }) => [environment, status]),
    shown: shown.filter(([, state]) => state !== 'inactive'),
    branches: [...refs.keys()].sort()
  }
}

interface Played {
  readonly outcome: string
  /** All that anybody could read of it. */
  readonly told: string
}

/**
 * Strikes every call of a step with a fault, and with errors also lastingly. Each time the step must work all the same,
 * or say `unavailable`; called again without the fault it must come to the truth that it comes to without faults; and
 * nobody may learn a secret from it. Answers what did not hold.
 */
export async function strikeAll(scene: Scene, kindAt: (nth: number) => FaultKind): Promise<Struck> {
  const { release } = scene
  const start = release.github.repository(repository)
  scene.reset?.()
  const mark = release.github.counts.mark()
  await scene.act()
  const { calls } = release.github.counts.since(mark)
  const expected = inspect(await truthOf(release), { depth: 9 })
  const wrong: string[] = []
  let strikes = 0
  for (let nth = 1; nth <= calls.length; nth += 1) {
    const kind = kindAt(nth)
    for (const times of errors.has(kind) ? [1, 1000] : [1]) {
      strikes += 1
      const fault = { kind, nth, times, milliseconds: kind === 'slow' ? tooSlowMs : 5 }
      const found = await strike(scene, start, fault, expected)
      wrong.push(...found.map(text => `${kind} ×${times} at call ${nth} (${calls[nth - 1]?.route}): ${text}`))
    }
  }
  return { strikes, wrong }
}

export interface Struck {
  readonly strikes: number
  readonly wrong: readonly string[]
}

/** What retries do not cure when it lasts. */
const errors: ReadonlySet<FaultKind> = new Set(['service-unavailable', 'bad-gateway', 'server-error'])

/** Longer than the patience of the release under test. */
const tooSlowMs = 400

async function strike(
  scene: Scene,
  start: ReturnType<Release['github']['repository']>,
  fault: Fault,
  expected: string
): Promise<readonly string[]> {
  const { github } = scene.release
  github.change(repository, () => start)
  scene.reset?.()
  github.faults.add(fault)
  const struck = await play(scene)
  github.faults.clear()
  // What came too late for the first run has happened by the time of the next.
  if (fault.kind === 'slow') await setTimeout(tooSlowMs)
  const again = await play(scene)
  const truth = inspect(await truthOf(scene.release), { depth: 9 })
  const secret = [seededToken, pem.split('\n')[1] ?? ''].find(one => `${struck.told}${again.told}`.includes(one))
  return [
    ...([...scene.outcomes, 'unavailable'].includes(struck.outcome) ? [] : [`ended as ${struck.outcome}`]),
    ...(scene.outcomes.includes(again.outcome as Outcome) ? [] : [`afterwards ended as ${again.outcome}`]),
    ...(truth === expected ? [] : [`left ${truth} where ${expected} is true`]),
    ...(secret === undefined ? [] : ['told a secret'])
  ]
}

async function play({ act }: Scene): Promise<Played> {
  try {
    const { report, notices } = await act()
    return { outcome: report.outcome, told: JSON.stringify([report, notices]) }
  } catch (thrown) {
    const told = inspect(thrown, { depth: 9, showHidden: true })
    return { outcome: thrown instanceof Failure ? thrown.kind : 'bug', told }
  }
}
