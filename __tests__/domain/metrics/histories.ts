import type { EventDraft, LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { seeded } from '../../support/mutations.ts'

const start = Date.parse('2026-01-01T00:00:00Z')

/** A history of releases and incidents as it may have been: each release is built, staged, and ends in some way. */
export function randomHistory(seed: number): readonly LedgerEvent[] {
  const random = seeded(seed)
  const drafts: EventDraft[] = []
  let now = start
  const later = (most: number) => {
    now += Math.ceil(random() * most * 3_600_000)
    return new Date(now).toISOString()
  }
  const add = (kind: string, data: object, digest: string, time = later(2)) => {
    const subject = { artifact: 'shop', digest, environment: 'production' }
    const actor = { id: 1, login: 'ada' }
    drafts.push({
      kind,
      data,
      key: `${drafts.length}`,
      time,
      actor,
      subject,
      causes: [],
      policy: null
    } as unknown as EventDraft)
  }
  const releases = 1 + Math.floor(random() * 6)
  for (let release = 1; release <= releases; release += 1) playRelease({ release, random, add, later })
  return drafts.map((draft, at) => ({ ...draft, v: 1, seq: at + 1, prev: '', hash: '' }) as LedgerEvent)
}

interface Play {
  readonly release: number
  readonly random: () => number
  add(kind: string, data: object, digest: string, time?: string): void
  later(most: number): string
}

function playRelease({ release, random, add, later }: Play): void {
  const digest = `sha256:${String(release).padStart(64, '0')}`
  const deployment = `d${release}`
  const place = { deployment, slot: release % 2 ? 'a' : 'b', generation: release, buildId: `b${release}` }
  const built = { buildId: `b${release}`, commit: 'c', branch: 'main', bytes: 1, store: 's', bundles: [] }
  const committed = random() < 0.8 ? { committedAt: later(5) } : {}
  const time = later(1)
  add('artifact.built', { ...built, builtAt: time, ...committed }, digest, time)
  const until = new Date(Date.parse(time) + 9e9).toISOString()
  add('deployment.staged', { ...place, lock: 'l', expiresAt: until, job: 'j' }, digest)
  const fate = random()
  if (fate < 0.15) add('deployment.failed', { deployment, slot: 'a', code: 'x', detail: 'x' }, digest)
  else if (fate < 0.25) add('rollout.aborted', { deployment, slot: 'a', reason: 'interrupted' }, digest)
  else shift({ release, random, add, later }, digest, { ...place, retainUntil: until })
}

function shift(play: Play, digest: string, { retainUntil, ...place }: { readonly retainUntil: string }): void {
  const { release, random, add } = play
  const deployment = `d${release}`
  add('rollout.shifted', { deployment, weight: 0.1, elapsedMs: 1 }, digest)
  const fate = random()
  if (fate < 0.25) rollBack(play, digest)
  else add('rollout.completed', { ...place, previous: null, requests: 9, retainUntil, job: 'j' }, digest)
  if (fate >= 0.25 && fate < 0.4) rollBack(play, digest)
  if (fate >= 0.33 && fate < 0.55 && release > 1) {
    const back = { ...place, deployment: `back${release}`, previous: digest, action: 'rollback', job: 'j' }
    add('deployment.completed', back, `sha256:${String(release - 1).padStart(64, '0')}`)
  }
}

function rollBack({ release, random, add, later }: Play, digest: string): void {
  const [deployment, incident] = [`d${release}`, `INC-${release}`]
  const detectedAt = later(1)
  const figures = { weight: 0.1, rollbackMs: 3, harmed: 4, evidence: 100, summary: 's', holdUntil: detectedAt }
  add(
    'rollout.rolled-back',
    { deployment, slot: 'a', reason: 'harm-shown', detectedAt, ...figures },
    digest,
    detectedAt
  )
  const severity = random() < 0.5 ? 'P0' : 'P1'
  add('incident.opened', { incident, severity, title: 't', deployment, detail: 'd' }, digest)
  if (random() < 0.7) add('incident.updated', { incident, state: 'resolved', note: 'n' }, digest)
  if (random() < 0.2) add('incident.updated', { incident, state: 'investigation', note: 'n' }, digest)
}

/** A long history of one service: many short ones, each with names of its own, one behind the other. */
export function longHistory(size: number): readonly LedgerEvent[] {
  const events: LedgerEvent[] = []
  for (let seed = 1; events.length < size; seed += 1) {
    const named = JSON.stringify(randomHistory(seed)).replaceAll(/"(d|back|INC-|b)(\d+)"/g, `"$1${seed}-$2"`)
    for (const event of JSON.parse(named) as LedgerEvent[]) events.push({ ...event, seq: events.length + 1 })
  }
  return events.slice(0, size)
}
