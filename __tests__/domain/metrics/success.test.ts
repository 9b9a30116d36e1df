import { expect, test } from '@jest/globals'
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts'
import { releasesOf } from '../../../src/domain/metrics/courses.ts'
import { timeToDetect } from '../../../src/domain/metrics/recovery.ts'
import { successMetrics } from '../../../src/domain/metrics/success.ts'
import { uptime } from '../../../src/domain/metrics/uptime.ts'
import { randomHistory } from './histories.ts'
import { secondOpinion } from './second-opinion.ts'

const from = Date.parse('2026-01-01T06:00:00Z')
const hour = 3_600_000

test('agrees exactly with a second computation on 1,000 random histories', () => {
  const differing: string[] = []
  for (let seed = 1; seed <= 1000; seed += 1) {
    const events = randomHistory(seed)
    const window = { from: from + (seed % 5) * hour, to: from + (24 + (seed % 7)) * hour }
    const asked = { artifact: 'shop', environment: 'production', window, bakeMs: hour }
    const metrics = successMetrics({ events, sightings: [], intervalMs: 1 }, asked)
    const values = Object.fromEntries(
      metrics.filter(({ name }) => name !== 'uptime').map(({ name, value }) => [name, value])
    )
    const second = secondOpinion(events, window, hour)
    if (Object.entries(second).some(([name, value]) => values[name] !== value)) {
      differing.push(`seed ${seed}: ${JSON.stringify(values)} and ${JSON.stringify(second)}`)
    }
  }
  expect(differing).toEqual([])
})

test('a step back by hand counts against what came back to life when a judge took the newer one back', () => {
  const after = (kind: string, deployment: string, data: object = {}) => ({ kind, data: { deployment, ...data } })
  const story = [
    after('deployment.completed', 'first', { action: 'deploy' }),
    after('rollout.completed', 'second'),
    after('rollout.completed', 'third'),
    after('rollout.rolled-back', 'third'),
    after('deployment.completed', 'back', { action: 'rollback' })
  ]
  const subject = { artifact: 'shop', environment: 'production', digest: `sha256:${'1'.repeat(64)}` }
  const begun = ['first', 'second', 'third'].map(deployment => after('deployment.staged', deployment))
  const events = [...begun, ...story].map(
    (event, at) => ({ ...event, subject, seq: at + 1, time: new Date(from).toISOString() }) as unknown as LedgerEvent
  )

  const taken = releasesOf(events, subject).filter(({ back }) => back !== undefined)

  expect(taken.map(({ id, back }) => [id, back?.seq])).toEqual([
    ['second', 8],
    ['third', 7]
  ])
})

test('detection counts where a judge saw the impact, in this environment, and not where somebody opened an incident', () => {
  const at = (minute: number) => new Date(from + minute * 60_000).toISOString()
  const event = (kind: string, time: string, data: object, environment = 'production') =>
    ({ kind, time, data, subject: { artifact: 'shop', environment, digest: `sha256:${'1'.repeat(64)}` } }) as const
  const opened = (id: string, deployment?: string) => ({ incident: id, title: id, severity: 'P0', deployment })
  const story = [
    event('rollout.shifted', at(0), { deployment: 'd1', weight: 0.1 }),
    event('rollout.rolled-back', at(4), { deployment: 'd1', detectedAt: at(3) }),
    event('incident.opened', at(5), opened('INC-1', 'd1')),
    event('incident.opened', at(6), opened('INC-2')),
    event('rollout.rolled-back', at(8), { deployment: 'd2', detectedAt: at(7) }, 'staging'),
    event('incident.opened', at(9), opened('INC-3', 'd2'), 'staging')
  ]
  const events = story.map((one, index) => ({ ...one, seq: index + 1 }) as unknown as LedgerEvent)

  const { counted } = timeToDetect(events, {
    artifact: 'shop',
    environment: 'production',
    window: { from, to: from + hour },
    bakeMs: 0
  })

  expect(counted.map(({ seq }) => seq)).toEqual([3])
})

test('a metric without anything to count has no value, and misses nothing', () => {
  const window = { from, to: from + hour }
  const asked = { artifact: 'shop', environment: 'production', window, bakeMs: 0 }
  const metrics = successMetrics({ events: [], sightings: [], intervalMs: 1 }, asked)

  expect(metrics.filter(({ met }) => met !== null).map(({ name }) => name)).toEqual(['deployment-frequency'])
})

test('each fact that a metric counts is an event of the ledger', () => {
  const events = randomHistory(7)
  const window = { from: 0, to: from * 2 }
  const asked = { artifact: 'shop', environment: 'production', window, bakeMs: 0 }
  const known = new Set(events.map(({ seq }) => seq))

  const counted = successMetrics({ events, sightings: [], intervalMs: 1 }, asked).flatMap(metric => metric.counted)

  expect(counted.length).toBeGreaterThan(0)
  expect(counted.filter(({ seq }) => !known.has(seq))).toEqual([])
})

test('a gap that nobody saw widens the bounds of uptime, and alone keeps 99.9 % from being claimed', () => {
  const at = (minute: number) => ({ time: new Date(from + minute * 60_000).toISOString(), verdict: 'pass' as const })
  const until = (minute: number) => ({ from, to: from + minute * 60_000 })
  const seen = uptime([at(0), at(5), at(10)], 300_000, until(15))
  const gap = uptime([at(0), at(5), at(40)], 300_000, until(40))
  const silence = uptime([at(0), at(5), at(10)], 300_000, until(60))

  expect(seen).toMatchObject({ value: 1, bounds: [1, 1], met: true })
  expect(gap).toMatchObject({ value: 1, bounds: [0.25, 1], met: false })
  expect(silence).toMatchObject({ value: 1, bounds: [0.25, 1], met: false })
})

test.each([
  [false, 7.5, false],
  [true, 1, true]
])(
  'lead time of scheduled releases is told apart, and left out of the target only when asked: %s',
  (apart, hours, met) => {
    const at = (hour: number) => new Date(from + hour * 3_600_000).toISOString()
    const digest = (one: number) => `sha256:${String(one).repeat(64)}` as const
    const release = (one: number, committed: number, completed: number, train?: string) => [
      { kind: 'artifact.built', time: at(committed), digest: digest(one), data: { committedAt: at(committed) } },
      {
        kind: 'promotion.decided',
        time: at(completed),
        digest: digest(one),
        data: { deployment: `d${one}`, verdict: 'passed', gates: [], ...(train && { train }) }
      },
      { kind: 'deployment.staged', time: at(completed), digest: digest(one), data: { deployment: `d${one}` } },
      { kind: 'rollout.completed', time: at(completed), digest: digest(one), data: { deployment: `d${one}` } }
    ]
    const events = [...release(1, 0, 1), ...release(2, 1, 15, 'nightly')].map(
      ({ digest: subject, ...event }, index) =>
        ({
          ...event,
          seq: index + 1,
          subject: { artifact: 'shop', environment: 'production', digest: subject }
        }) as unknown as LedgerEvent
    )
    const window = { from, to: from + 24 * hour }
    const asked = { artifact: 'shop', environment: 'production', window, bakeMs: 0, trainsApart: apart }

    const lead = successMetrics({ events, sightings: [], intervalMs: 1 }, asked).find(one => one.name === 'lead-time')

    expect(lead).toMatchObject({ value: hours * hour, met, beside: { 'scheduled mean': 14 * hour } })
    expect(lead?.counted.map(({ text }) => text.includes('by the train nightly'))).toEqual([false, true])
  }
)
