import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { backTest } from '../../../src/domain/alerts/back-test.ts'
import { backTestMarkdown, pagesPerWeek } from '../../../src/domain/alerts/back-test-markdown.ts'
import { type Boundary, boundariesOf } from '../../../src/domain/alerts/boundary.ts'
import { evaluate, type Standings } from '../../../src/domain/alerts/evaluate.ts'
import { historyOf } from '../../../src/domain/alerts/history.ts'
import { lintAlerts } from '../../../src/domain/alerts/lint.ts'
import { readRange, recordedQuery, samplesOfTrace } from '../../../src/domain/alerts/recorded-series.ts'
import { routeOf } from '../../../src/domain/alerts/routing.ts'
import { runbookProblems } from '../../../src/domain/alerts/runbook.ts'
import { readTrace } from '../../../src/domain/judge/read-trace.ts'
import { median, playIncident, quietMonth } from '../../campaign/alert-incidents.ts'
import { packOf, policyOf, recordedWorld } from './packs.ts'

const pack = packOf()
const folder = join(import.meta.dirname, '../../../docs/operations/runbooks')
const runbooks = Object.fromEntries(
  readdirSync(folder).map(name => [name.replace('.md', ''), readFileSync(join(folder, name), 'utf8')])
)

function firesIn({ rule, world, afterMs }: Boundary): boolean {
  const recorded = recordedWorld(world, afterMs)
  const one = { ...pack, rules: [rule] }
  let standings: Standings = {}
  for (let now = 0; now <= afterMs; now += 60_000) standings = evaluate(one, historyOf(recorded), standings, now)
  return standings[rule.name]?.firingSince !== undefined
}

// Days of minutes are for the real engine, which plays them in coarser steps.
const boundaries = boundariesOf(pack).filter(({ afterMs }) => afterMs < 12 * 3_600_000)

test.each(
  boundaries.map(one => [one.rule.name, one.fires ? 'fires just over' : 'is quiet just short of', one] as const)
)('%s %s its limit', (_name, _what, boundary) => {
  expect(firesIn(boundary)).toBe(boundary.fires)
})

test.each([
  ['P0', 'page'],
  ['P1', 'notice'],
  ['P2', 'ticket'],
  ['P3', 'dashboard']
] as const)('a %s goes to %s, as the procedure says', (severity, route) => {
  expect(routeOf(severity)).toBe(route)
})

test('capacity at exactly 80 % is a P1, and just below it a P2 alone', () => {
  const fires = (capacity: number) => {
    const history = historyOf(recordedWorld({ gauges: { capacity } }, 60_000))
    const standings = evaluate(pack, history, {}, 60_000)
    return pack.rules.filter(({ name }) => standings[name]?.firingSince !== undefined).map(({ name }) => name)
  }

  expect(fires(0.8)).toEqual(['CapacityHigh', 'CapacityRaised'])
  expect(fires(0.799)).toEqual(['CapacityRaised'])
})

test('fewer errors than the least that counts alarm nobody, however large their share', () => {
  const of = (errors: number) => {
    const samples = [1, 2, 3, 4, 5].map(minute => ({
      time: minute * 60_000,
      requests: 1,
      errors: minute <= errors ? 1 : 0
    }))
    return evaluate(pack, historyOf({ boundsSeconds: [], samples }), {}, 300_000).ErrorRateCritical?.firingSince
  }

  expect(of(2)).toBeUndefined()
  expect(of(3)).toBe(300_000)
})

test('an alert that comes and goes within five minutes is one alert', () => {
  const gauges = [1, 0, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1]
  const samples = gauges.map((health, minute) => ({ time: minute * 60_000, gauges: { health } }))

  const { episodes } = backTest(
    { ...pack, rules: pack.rules.filter(({ name }) => name === 'ServiceDown') },
    {
      boundsSeconds: [],
      samples
    }
  )

  expect(episodes.map(({ from, to }) => [from / 60_000, to / 60_000])).toEqual([[2, 9]])
})

describe('an incident that spends 2 % of the budget in an hour', () => {
  const seeds = Array.from({ length: 60 }, (_, seed) => seed + 1)

  test('is caught, by the median within five minutes of one-minute samples', () => {
    const played = seeds.map(seed => playIncident(pack, seed))

    expect(played.filter(({ toldAfterMs }) => toldAfterMs === undefined)).toEqual([])
    expect(median(played.map(({ toldAfterMs }) => toldAfterMs ?? Number.NaN))).toBeLessThanOrEqual(300_000)
  })

  test('is not caught in time by the usual pair of windows alone, so the early rule is needed', () => {
    const usual = { ...pack, rules: pack.rules.filter(({ name }) => name === 'BudgetBurnFast') }

    const played = seeds.map(seed => playIncident(usual, seed).toldAfterMs ?? Number.POSITIVE_INFINITY)

    expect(median(played)).toBeGreaterThan(300_000)
  })
})

test('a quiet day of a service that few use wakes nobody', () => {
  const { pages, notices } = backTest(pack, { boundsSeconds: [0.1], samples: quietMonth(3, 6, 1) })

  expect({ pages, notices }).toEqual({ pages: [], notices: 0 })
})

describe('a back-test', () => {
  const bad = Array.from({ length: 120 }, (_, minute) => {
    const errors = minute >= 30 && minute < 50 ? 90 : 0
    return { time: Date.UTC(2026, 0, 5, 10) + minute * 60_000, requests: 1000, errors, latency: [1000, 0] }
  })
  const recorded = {
    boundsSeconds: [0.1],
    samples: bad.map(one => ({ ...one, gauges: { health: 1, capacity: 0.1, integrity: 0 } }))
  }

  test('tells when each rule would have fired, for how long, and one page for one matter', () => {
    const test = backTest(pack, recorded)

    expect(test.pages.map(time => new Date(time).toISOString())).toEqual(['2026-01-05T10:32:00.000Z'])
    expect(backTestMarkdown(pack, test)).toContain('| 2026-01-05 10:32 | 24 min | ErrorRateCritical | P0 | page |')
    expect(pagesPerWeek(test)).toBeCloseTo(84.7, 1)
  })

  test('wakes somebody for a P1 only when it goes on, and for nothing that something worse tells already', () => {
    const played = (minutes: number) => {
      const samples = Array.from({ length: 60 }, (_, minute) => {
        const capacity = minute >= 10 && minute < 10 + minutes ? 0.85 : 0.1
        return {
          time: minute * 60_000,
          requests: 9,
          errors: 0,
          latency: [9, 0],
          gauges: { health: 1, capacity, integrity: 0 }
        }
      })
      const { pages, notices, tickets } = backTest(pack, { boundsSeconds: [0.1], samples })
      return { pages: pages.map(time => time / 60_000), notices, tickets }
    }

    expect(played(5)).toEqual({ pages: [], notices: 1, tickets: 0 })
    expect(played(20)).toEqual({ pages: [25], notices: 1, tickets: 0 })
  })

  test('says nothing about a week when less than an hour was recorded', () => {
    const test = backTest(pack, { ...recorded, samples: recorded.samples.slice(0, 50) })

    expect(pagesPerWeek(test)).toBeUndefined()
  })

  test('reads what Prometheus answers, series by series, over a restart', () => {
    const series = (metric: object, values: readonly number[]) => ({
      metric: { __name__: 'http_requests_total', ...metric },
      values: values.map((value, minute) => [minute * 60, String(value)])
    })
    const answer = {
      status: 'success',
      data: {
        resultType: 'matrix',
        result: [
          series({ code: '200', instance: 'one' }, [100, 110, 5, 15]),
          series({ code: '503', instance: 'one' }, [0, 1, 1, 4]),
          series({ __name__: 'http_request_duration_seconds_bucket', le: '0.5' }, [0, 8, 8, 8]),
          series({ __name__: 'http_request_duration_seconds_bucket', le: '+Inf' }, [0, 10, 20, 20]),
          series({ code: '5ab', instance: 'one' }, [0, 0, 0, 7]),
          series({ __name__: 'probe_success', instance: 'one' }, [1, 1, 0, 1]),
          series({ __name__: 'probe_success', instance: 'two' }, [1, 0, 1, 1])
        ]
      }
    }

    const read = readRange(JSON.stringify(answer), pack.sources, 'week.json')

    expect(read.boundsSeconds).toEqual([0.5])
    expect(read.samples.map(({ requests, errors }) => [requests, errors])).toEqual([
      [undefined, undefined],
      [11, 1],
      [5, 0],
      [20, 3]
    ])
    expect(read.samples.map(one => one.latency)).toEqual([undefined, [8, 2], [0, 10], [0, 0]])
    expect(read.samples.map(one => one.gauges?.health)).toEqual([1, 0, 0, 1])
    expect(recordedQuery(pack.sources)).toContain('http_requests_total|http_request_duration_seconds_bucket|')
  })

  test.each(['', '{}', '{"status":"error"}', '{"status":"success","data":{"resultType":"matrix","result":[]}}'])(
    'refuses what is no recording: %s',
    text => {
      expect(() => readRange(text, pack.sources, 'x.json')).toThrow(/query_range/)
    }
  )

  test('reads the trace of a rollout, both colours together', () => {
    const tick = { requests: 10, errors: 2, latency: [7, 3] }
    const lines = [
      { trace: 1, tickSeconds: 5, plannedTicks: 2, boundsMs: [100] },
      { t: 5, weight: 0.1, blue: tick, green: null },
      { t: 10, weight: 0.1, blue: tick, green: tick }
    ]
    const trace = readTrace(lines.map(line => JSON.stringify(line)).join('\n'), 'trace.jsonl')

    expect(samplesOfTrace(trace)).toEqual({
      boundsSeconds: [0.1],
      samples: [
        { time: 5000, ...tick },
        { time: 10_000, requests: 20, errors: 4, latency: [14, 6] }
      ]
    })
  })
})

describe('the lint', () => {
  const told = 'notify: [{ kind: pagerduty, on: [page] }, { kind: slack }]\nroles: { on-call: [ada] }'
  const lint = (yaml: string, more: object = {}) => {
    const policy = policyOf(yaml)
    const looked = { pack: packOf(policy), policy, runbooks, opensTickets: true, ...more }
    return lintAlerts(looked).map(({ code, about }) => `${code} ${about}`)
  }

  test('finds nothing where the pack, the receivers, the people and the runbooks are there', () => {
    expect(lint(told)).toEqual([])
  })

  const rules = (text: string) => `${told}\nalerts: { rules: [${text}] }`
  const own = 'severity: P1, runbook: service-down'

  test.each([
    ['a critical figure without a rule', rules('{ name: ServiceDown, off: true }'), 'critical-without-rule health'],
    [
      'a figure that nothing measures',
      rules(`{ name: Queue, signal: queue, above: 9, ${own} }`),
      'rule-without-signal Queue'
    ],
    ['a figure whose silence nobody hears', rules('{ name: HealthUnseen, off: true }'), 'absence-unseen health'],
    [
      'a page that nobody receives',
      'notify: [{ kind: slack, on: [notice] }]\nroles: { on-call: [ada] }',
      'route-without-receiver page'
    ],
    [
      'a page that only a status page receives',
      'notify: [{ kind: statuspage, page: x }]\nroles: { on-call: [ada] }',
      'route-without-receiver page'
    ],
    ['a role that is nobody', 'notify: [{ kind: pagerduty }]', 'role-without-people on-call'],
    ['a slow burn below every rule', `${told}\nalerts: { pack: none }`, 'slow-burn-unseen 99.9 %'],
    [
      'limits in the wrong order',
      rules('{ name: ErrorRateHigh, signal: errors, above: 0.06, severity: P1, runbook: service-down }'),
      'limits-out-of-order ErrorRateCritical'
    ]
  ])('finds %s', (_, yaml, finding) => {
    expect(lint(yaml)).toContain(finding)
  })

  test('finds an alert without a runbook, and a runbook that is not finished', () => {
    const { 'service-down': gone, ...rest } = runbooks

    expect(lint(told, { runbooks: rest })).toContain('rule-without-runbook ServiceDown')
    expect(lint(told, { runbooks: { ...rest, 'service-down': gone?.replace('## Triage', '## Look') } })).toContain(
      'runbook-unfinished service-down'
    )
  })

  test('finds a ticket that nobody opens', () => {
    expect(lint(told, { opensTickets: false })).toEqual(['route-without-receiver ticket'])
  })

  test('finds a notice that nobody would be woken for in the end', () => {
    const policy = policyOf('notify: [{ kind: slack, on: [notice] }]\nroles: { on-call: [ada] }')
    const some = packOf(policy)
    const notices = { ...some, rules: some.rules.filter(({ severity }) => severity === 'P1') }

    const found = lintAlerts({ pack: notices, policy, runbooks, opensTickets: true })

    expect(found.map(({ code, about }) => `${code} ${about}`)).toContain('route-without-receiver page')
  })

  test('knows that a figure which must not fall is worse the lower it is', () => {
    const stock = (worse: number, lesser: number) =>
      rules(
        `{ name: Empty, signal: health, below: ${worse}, severity: P0, runbook: service-down }, { name: Low, signal: health, below: ${lesser}, severity: P2, runbook: service-down }`
      ).replace('rules: [', 'rules: [{ name: ServiceDown, off: true }, ')

    expect(lint(stock(1, 5))).toEqual([])
    expect(lint(stock(5, 1))).toEqual(['limits-out-of-order Empty'])
  })

  test('tells in how many days a share of errors that no rule sees empties the budget', () => {
    const policy = policyOf(rules('{ name: ErrorRateRaised, off: true }'))
    const some = packOf(policy)
    const statics = { ...some, rules: some.rules.filter(({ condition }) => condition.kind !== 'burn') }

    const [finding] = lintAlerts({ pack: statics, policy, runbooks, opensTickets: true })

    expect(finding?.text).toBe(
      '2 % of errors, steadily, is below every rule and empties the budget of 0.1 % in 1.5 days.'
    )
  })
})

test.each(Object.entries(runbooks))('the runbook %s has every section of the template, filled in', (_, markdown) => {
  expect(runbookProblems(markdown)).toEqual([])
})

test.each(['service-down', 'database-issues', 'high-error-rate', 'performance-degradation', 'security-incident'])(
  'the runbook %s of the procedure is there',
  name => {
    expect(Object.keys(runbooks)).toContain(name)
  }
)

test.each([
  ['a section', '## Escalation', '## Other', 'the section "Escalation" is missing'],
  ['its title', '# Runbook: ', '# ', 'its first line is not "# Runbook: " and a name'],
  [
    'a note of the template',
    '## Triage',
    '## Triage\n\n1. Check [metric/log]',
    'still to be written: 1. Check [metric/log]'
  ],
  ['how to verify', /\d\. Verify resolution.*/, '', 'its resolution steps do not say how to verify that it is over']
])('a runbook without %s is told so', (_, from, to, problem) => {
  expect(runbookProblems((runbooks['service-down'] as string).replace(from, to))).toContain(problem)
})

test('a runbook whose section is empty is told so', () => {
  const text = (runbooks['service-down'] as string).replace(/## Escalation\n[^#]*/, '## Escalation\n\n')

  expect(runbookProblems(text)).toEqual(['the section "Escalation" is empty'])
})
