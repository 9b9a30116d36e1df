import type { Digest } from '../digest.ts'
import type { LedgerEvent } from '../ledger/event.ts'

export interface Fact {
  readonly seq: number
  readonly time: string
}

/** What became of one deployment, as far as the events say. */
export interface Course {
  readonly id: string
  readonly digest: Digest
  readonly start: Fact
  /** When it first got traffic. */
  readonly traffic?: Fact
  /** When it was completed. */
  readonly completed?: Fact
  /** True when it is itself a step back, and no release. */
  readonly isRetreat?: boolean
  /** When it was taken back, by a judge or by somebody. */
  readonly back?: Fact
  /** When it ended without ever being completed. */
  readonly failed?: Fact
}

/** What is counted: one artifact in one environment. */
export interface Place {
  readonly artifact: string
  readonly environment: string
}

/** Follows each release of a place through the events, oldest first. A step back is none. */
export function releasesOf(events: readonly LedgerEvent[], place: Place): readonly Course[] {
  return coursesOf(events, place).filter(({ isRetreat }) => isRetreat !== true)
}

function coursesOf(events: readonly LedgerEvent[], { artifact, environment }: Place): readonly Course[] {
  const courses = new Map<string, Course>()
  // What was completed and not taken back, oldest first: the last one is live.
  let good: readonly string[] = []
  for (const event of events) {
    const { subject, data } = event
    if (subject.artifact !== artifact || subject.environment !== environment || !('deployment' in data)) continue
    const { deployment } = data
    if (deployment === undefined) continue
    const begun = courses.get(deployment) ?? begin(event, deployment)
    if (begun !== undefined) courses.set(deployment, follow(begun, event))
    if (event.kind === 'deployment.completed' && event.data.action === 'rollback') {
      takeBack(courses, good.at(-1), event)
      good = good.slice(0, -1)
    }
    if (event.kind === 'rollout.rolled-back') good = good.filter(id => id !== deployment)
    if (event.kind === 'deployment.completed' || event.kind === 'rollout.completed') good = [...good, deployment]
  }
  return [...courses.values()]
}

const beginnings: ReadonlySet<string> = new Set(['deployment.staged', 'deployment.completed', 'deployment.failed'])

function begin({ kind, seq, time, subject }: LedgerEvent, id: string): Course | undefined {
  if (!beginnings.has(kind) || subject.digest === undefined) return undefined
  return { id, digest: subject.digest, start: { seq, time } }
}

function follow(course: Course, event: LedgerEvent): Course {
  const { seq, time } = event
  const fact = { seq, time }
  switch (event.kind) {
    case 'rollout.shifted':
      return event.data.weight > 0 && course.traffic === undefined ? { ...course, traffic: fact } : course
    case 'deployment.completed':
      return {
        ...course,
        traffic: course.traffic ?? fact,
        completed: fact,
        isRetreat: event.data.action === 'rollback'
      }
    case 'rollout.completed':
      return { ...course, traffic: course.traffic ?? fact, completed: fact }
    case 'rollout.rolled-back':
      return { ...course, back: fact }
    case 'rollout.aborted':
    case 'deployment.failed':
      return { ...course, failed: fact }
    default:
      return course
  }
}

/** A step back by hand disowns what was live, also what came back to life when a newer one was taken back. */
function takeBack(courses: Map<string, Course>, live: string | undefined, { seq, time }: LedgerEvent): void {
  const left = live === undefined ? undefined : courses.get(live)
  if (left !== undefined && left.back === undefined) courses.set(left.id, { ...left, back: { seq, time } })
}
