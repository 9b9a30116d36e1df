import { setTimeout } from 'node:timers/promises'
import { inspect } from 'node:util'
import { Failure } from '../../src/domain/failure.ts'
import type { Outcome } from '../../src/domain/outcome.ts'
import type { Report } from '../../src/report.ts'
import { canStrike, type FaultKind, faultKinds, type GitHub } from '../../stand-ins/github/index.ts'
import type { Repository } from '../../stand-ins/github/state/world.ts'
import { secrets, toldBy, toldByFailure, withPrinted } from './told.ts'

/** One step of a workflow, played from the same state each time. */
export interface Scene {
  readonly name: string
  readonly github: GitHub
  /** Whose calls are struck: GitHub, and the services of the runner that the step speaks to. */
  readonly places: readonly Place[]
  readonly repository: string
  /** What GitHub knows when the step begins. */
  readonly start: Repository
  /** How it ends when nothing goes wrong, and when it is called again after that. */
  readonly outcomes: readonly Outcome[]
  /** How it may also end under a fault, as when what nobody could read closes a gate. */
  readonly also?: readonly Outcome[]
  /** How long the step waits for GitHub. Patient, so that a busy machine changes nothing; a strike with slowness is not. */
  readonly pace: Pace
  act(): Promise<{ readonly report: Report; readonly notices?: readonly string[] }>
  /** Puts back what is not on GitHub, before each strike. */
  reset?(): void
  /** What is true in the end, for the ledger and for those who look at GitHub; without what each run has anew. */
  truth(): Promise<Truth>
}

/** Somewhere calls go, and go wrong. */
export type Place = Pick<GitHub, 'faults' | 'counts'>

export type Truth = Readonly<Record<string, unknown>>

export interface Pace {
  readonly secondMilliseconds: number
  readonly uploadMilliseconds: number
  timeoutMilliseconds: number
}

export function patientPace(): Pace {
  return { secondMilliseconds: 1, timeoutMilliseconds: patientMs, uploadMilliseconds: patientMs / 2 }
}

/** A place where scenes are played, and the way to leave it. */
export interface Stage {
  readonly scenes: readonly Scene[]
  violations(): readonly string[]
  close(): Promise<void>
}

/** A fault that strikes one call, or that one and all behind it. */
export interface Blow {
  readonly kind: FaultKind
  readonly lasts: boolean
}

/** All that can go wrong with a call: each fault of the stand-in, passing and lasting. */
export const blows: readonly Blow[] = faultKinds.flatMap(kind => [
  { kind, lasts: false },
  { kind, lasts: true }
])

/** Those that can strike a call: GraphQL has faults of its own. */
export function blowsOf(route: string): readonly Blow[] {
  return blows.filter(({ kind }) => canStrike(kind, route))
}

/** Which blows strike the n-th call of a step, from 1. */
export type Choose = (nth: number, calls: readonly { readonly route: string }[]) => readonly Blow[]

export interface Struck {
  readonly strikes: number
  /** What did not hold, in words. */
  readonly wrong: readonly string[]
}

/**
 * Strikes the calls of a step, each with the blows that are chosen for it. Each time the step must work all the same,
 * or say `unavailable`; called again without the fault it must come to the truth that it comes to without faults; and
 * nobody may learn a secret from it.
 */
export async function strikeAll(scene: Scene, choose: Choose): Promise<Struck> {
  const { places } = scene
  begin(scene)
  const marks = places.map(({ counts }) => counts.mark())
  const calm = await play(scene)
  const calls = places.map(({ counts }, index) => counts.since(marks[index]).calls)
  const expected = await scene.truth()
  const wrong = scene.outcomes.includes(calm.outcome as Outcome)
    ? []
    : [`without a fault: ${calm.outcome} ${calm.told}`]
  let strikes = 0
  for (const [index, place] of places.entries()) {
    const came = calls[index] ?? []
    for (const [at, { route }] of came.entries()) {
      for (const blow of choose(at + 1, came)) {
        strikes += 1
        const found = await strike(scene, { ...blow, place, nth: at + 1 }, expected)
        const times = blow.lasts ? 'from' : 'at'
        wrong.push(...found.map(text => `${scene.name}, ${blow.kind} ${times} call ${at + 1} (${route}): ${text}`))
      }
    }
  }
  return { strikes, wrong }
}

/** Puts back what was before the step. */
export function begin(scene: Scene): void {
  scene.github.change(scene.repository, () => scene.start)
  scene.reset?.()
}

/**
 * One blow for the first and one for the last call of each kind in a step; neighbouring calls and neighbouring seeds
 * meet others. What only reads over REST is struck in the first step that does so.
 */
export function oneBlow(seed: number, known: Set<string>): Choose {
  return (nth, calls) => {
    const routes = calls.map(({ route }) => route)
    const route = routes[nth - 1] ?? ''
    const chosen = routes.indexOf(route) === nth - 1 || routes.lastIndexOf(route) === nth - 1
    if (!chosen || known.has(route)) return []
    if (route.startsWith('GET ')) known.add(route)
    const fitting = blowsOf(route)
    return fitting.slice((seed * 7 + nth * 3) % fitting.length).slice(0, 1)
  }
}

const patientMs = 30_000
const impatientMs = 120
const tooSlowMs = 200

interface Strike extends Blow {
  readonly place: Place
  readonly nth: number
}

async function strike(scene: Scene, { kind, lasts, place, nth }: Strike, expected: Truth): Promise<readonly string[]> {
  const { outcomes, also = [] } = scene
  begin(scene)
  place.faults.add({ kind, nth, times: lasts ? 1000 : 1, milliseconds: tooSlowMs })
  if (kind === 'slow') scene.pace.timeoutMilliseconds = impatientMs
  const struck = await play(scene)
  scene.pace.timeoutMilliseconds = patientMs
  place.faults.clear()
  // What came too late for the first run has happened by the time of the next.
  if (kind === 'slow') await setTimeout(tooSlowMs)
  const again = await play(scene)
  const untrue = differences(await scene.truth(), expected)
  const secret = secrets.find(one => `${struck.told}${again.told}`.includes(one))
  return [
    ...([...outcomes, ...also, 'unavailable'].includes(struck.outcome)
      ? []
      : [`ended as ${struck.outcome}: ${struck.told}`]),
    ...(outcomes.includes(again.outcome as Outcome) ? [] : [`afterwards ended as ${again.outcome}: ${again.told}`]),
    ...untrue,
    ...(secret === undefined ? [] : ['told a secret'])
  ]
}

function differences(found: Truth, expected: Truth): readonly string[] {
  const names = Object.keys(expected).filter(name => inspect(found[name], deep) !== inspect(expected[name], deep))
  return names.map(name => `left ${name} ${inspect(found[name], deep)} where ${inspect(expected[name], deep)} is true`)
}

const deep = { depth: 9, breakLength: Number.POSITIVE_INFINITY }

export async function play({ act }: Scene): Promise<{ readonly outcome: string; readonly told: string }> {
  const { value, printed } = await withPrinted(async () => {
    try {
      const { report, notices = [] } = await act()
      return { outcome: report.outcome, told: toldBy(report, notices) }
    } catch (thrown) {
      return { outcome: thrown instanceof Failure ? thrown.kind : 'bug', told: toldByFailure(thrown) }
    }
  })
  return { ...value, told: `${value.told}\n${printed}` }
}
