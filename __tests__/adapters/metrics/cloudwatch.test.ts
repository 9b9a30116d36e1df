import { describe, expect, test } from '@jest/globals'
import { cloudwatchService } from '../../../src/adapters/metrics/cloudwatch.ts'
import { createPeriodSource } from '../../../src/adapters/metrics/periods.ts'
import type { Slot } from '../../../src/domain/slot.ts'
import { type Counted, metricSourceContract, type Served } from '../metric-source.contract.ts'
import { serveJson } from './json-server.ts'
import { settingsOf } from './settings.ts'

const minute = 60_000
const boundsMs = [50, 100, 500]

interface Asked {
  readonly StartTime: number
  readonly EndTime: number
  readonly NextToken?: string
  readonly MetricDataQueries: readonly {
    readonly Id: string
    readonly MetricStat: {
      readonly Metric: { Namespace: string; MetricName: string; Dimensions: { Name: string; Value: string }[] }
      readonly Period: number
      readonly Stat: string
    }
  }[]
}

/** A CloudWatch that keeps what was served by the minute, and answers as its service model says. */
class StandIn {
  readonly points: { slot: Slot; time: number; served: Served }[] = []
  readonly seen: Asked[] = []

  answer(asked: Asked): unknown {
    this.seen.push(asked)
    const results = asked.MetricDataQueries.map(({ Id, MetricStat }) => {
      const slot = MetricStat.Metric.Dimensions.find(({ Name }) => Name === 'TargetGroup')?.Value.at(-1)
      const points = this.points.filter(
        point => point.slot === slot && point.time >= asked.StartTime * 1000 && point.time < asked.EndTime * 1000
      )
      const values = points.flatMap(({ served }) => this.#value(MetricStat, served))
      return { Id, Label: Id, Timestamps: values.map(() => asked.StartTime), Values: values, StatusCode: 'Complete' }
    })
    return { MetricDataResults: results, Messages: [] }
  }

  // Metrics of a balancer are reported where they are not zero, but for the count of healthy hosts.
  #value({ Metric, Stat }: Asked['MetricDataQueries'][number]['MetricStat'], served: Served): number[] {
    const { requests, errors, latencyMs } = served
    if (Metric.MetricName === 'HealthyHostCount') return [2]
    if (Metric.MetricName === 'RequestCount') return requests > 0 ? [requests] : []
    if (Metric.MetricName === 'HTTPCode_Target_5XX_Count') return errors > 0 ? [errors] : []
    if (Metric.MetricName === 'TargetConnectionErrorCount') return []
    const seconds = Number(/^TC\(:([\d.]+)\)$/.exec(Stat)?.[1])
    return latencyMs / 1000 <= seconds && requests > 0 ? [requests] : []
  }
}

async function counted() {
  const standIn = new StandIn()
  let now = 1_700_000_040_000
  const server = await serveJson(({ body, headers, method }) => {
    const signed =
      /^AWS4-HMAC-SHA256 Credential=AKID\/\d{8}\/eu-central-1\/monitoring\/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=[0-9a-f]{64}$/
    const right = headers['x-amz-target'] === 'GraniteServiceVersion20100801.GetMetricData'
    if (!right || method !== 'POST' || !signed.test(headers.authorization ?? '')) return 403
    return standIn.answer(JSON.parse(body) as Asked)
  })
  const settings = settingsOf('cloudwatch', {
    region: 'eu-central-1',
    url: server.url,
    'bounds-ms': boundsMs,
    slots: {
      a: { LoadBalancer: 'app/web/1', TargetGroup: 'tg/a' },
      b: { LoadBalancer: 'app/web/1', TargetGroup: 'tg/b' }
    }
  })
  const credentials = { accessKeyId: 'AKID', secretAccessKey: 'secret', sessionToken: 'token' }
  const clock = () => now
  const world: Counted = {
    source: () => createPeriodSource(cloudwatchService(settings, { credentials, now: clock }), clock),
    async serve(slot, served) {
      standIn.points.push({ slot, time: Math.floor(now / minute) * minute, served })
    },
    async settle() {
      now += 4 * minute
    },
    cut: () => server.close(),
    close: () => server.close()
  }
  const pass = (milliseconds: number) => {
    now += milliseconds
  }
  return { world, standIn, pass }
}

describe('CloudWatch', () => metricSourceContract(async () => (await counted()).world))

test('a period is asked for when it is over, once, and a point that came late is counted with the next', async () => {
  const { world, standIn, pass } = await counted()
  await world.serve('a', { requests: 0, errors: 0, latencyMs: 0 })
  await world.serve('b', { requests: 0, errors: 0, latencyMs: 0 })
  await world.settle()
  const source = world.source()
  const base = await source.read()
  pass(5000)
  const asked = standIn.seen.length
  await source.read(base)
  await source.read(base)

  expect(standIn.seen.length).toBeLessThanOrEqual(asked + 2)
  expect(source.capabilities().lagMs).toBe(180_000)
  pass(2 * minute)
  await source.read(base)
  standIn.points.push({ slot: 'b', time: base.time, served: { requests: 7, errors: 2, latencyMs: 60 } })
  pass(minute)
  expect((await source.read(base)).slots.b).toMatchObject({ requests: 7, errors: 2 })
  await world.close?.()
})

test('a target group that is gone is no data, though it had requests before', async () => {
  const { world, pass } = await counted()
  await world.serve('a', { requests: 5, errors: 0, latencyMs: 20 })
  await world.serve('b', { requests: 5, errors: 0, latencyMs: 20 })
  await world.settle()
  const source = world.source()
  const base = await source.read()
  pass(20 * minute)
  await world.serve('a', { requests: 5, errors: 0, latencyMs: 20 })
  await world.settle()

  const { slots } = await source.read(base)

  expect([slots.a?.requests, slots.b]).toEqual([5, null])
  await world.close?.()
})
