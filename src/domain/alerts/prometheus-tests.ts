import { stringify } from 'yaml'
import { type Boundary, boundariesOf, type World } from './boundary.ts'
import { annotationsOf, generated, groupNames, labelsOf, type Pack, unacknowledged } from './prometheus-rules.ts'
import { spanOf } from './promql.ts'
import { routeOf } from './routing.ts'
import type { Sources } from './signals.ts'

interface Pace {
  readonly evaluateMs: number
  readonly sampleMs: number
}

// Hours and days are played in coarser steps, or the test of them would take minutes.
const quick: Pace = { evaluateMs: 60_000, sampleMs: 60_000 }
const slow: Pace = { evaluateMs: 21_600_000, sampleMs: 600_000 }
const slowMs = 1_800_000

/** Writes the unit tests of the compiled rules, for `promtool test rules`: two files, the second for rules over hours and days. */
export function prometheusTests(pack: Pack, rulesFile: string): readonly [quick: string, slow: string] {
  const all = boundariesOf(pack)
  const isSlow = ({ rule: { condition } }: Boundary) => condition.kind === 'burn' && condition.shortMs >= slowMs
  const file = (pace: Pace, tests: readonly object[]) => {
    const settings = { rule_files: [rulesFile], evaluation_interval: spanOf(pace.evaluateMs) }
    // Without it promtool takes the groups in any order, another one each time.
    const order = { group_eval_order: groupNames(pack.sources) }
    return generated(stringify({ ...settings, ...order, tests }, { lineWidth: 0 }))
  }
  const quickTests = all.filter(one => !isSlow(one)).map(one => testOf(one, pack, quick))
  return [
    file(quick, [...quickTests, ...escalationTests(all, pack)]),
    file(
      slow,
      all.filter(isSlow).map(one => testOf(one, pack, slow))
    )
  ]
}

function testOf({ rule, fires, world, afterMs }: Boundary, { sources, settings }: Pack, pace: Pace) {
  const expected = { exp_labels: labelsOf(rule, sources), exp_annotations: annotationsOf(rule, settings) }
  return {
    name: `${rule.name} ${fires ? 'fires just over' : 'is quiet just short of'} its limit`,
    interval: spanOf(pace.sampleMs),
    input_series: seriesOf(world, sources, Math.ceil(afterMs / pace.sampleMs) + 1),
    alert_rule_test: [
      { eval_time: evaluatedAt(afterMs, pace), alertname: rule.name, exp_alerts: fires ? [expected] : [] }
    ]
  }
}

function evaluatedAt(afterMs: number, { evaluateMs }: Pace): string {
  return spanOf(Math.ceil(afterMs / evaluateMs) * evaluateMs)
}

/** A P1 that goes on becomes a page at the end of its time, and not before. */
function escalationTests(all: readonly Boundary[], pack: Pack) {
  const { sources, settings } = pack
  const gauge = ({ fires, rule }: Boundary) =>
    fires && routeOf(rule.severity) === 'notice' && rule.condition.kind === 'threshold' && rule.signal in sources.gauges
  const known = all.find(gauge)
  if (known === undefined) return []
  const { rule, world } = known
  const wait = spanOf(settings.pageAfter)
  const dueMs = rule.forMs + settings.pageAfter
  const summary = `${rule.name} goes on for ${wait}, and nobody acknowledged it.`
  const labels = { service: sources.service, signal: rule.signal, rule: rule.name, severity: 'P1', route: 'page' }
  const paged = [{ exp_labels: labels, exp_annotations: { summary } }]
  const ask = (atMs: number, alerts: readonly object[]) => ({
    eval_time: spanOf(atMs),
    alertname: unacknowledged,
    exp_alerts: alerts
  })
  return [
    {
      name: `a P1 pages after ${wait}, and not a minute before`,
      interval: '1m',
      input_series: seriesOf(world, sources, Math.ceil(dueMs / 60_000) + 5),
      alert_rule_test: [ask(dueMs - 60_000, []), ask(dueMs, paged)]
    }
  ]
}

/** The raw series of a world, as a scrape would see them: counters that rise, gauges that stand. */
function seriesOf(world: World, { requests, latency, gauges }: Sources, steps: number) {
  const { requestsPerMinute: all, errorsPerMinute: bad = 0, latencySeconds } = world
  const rise = (each: number) => `0+${each}x${steps}`
  const perStep = all ?? 0
  const [label, values] = Object.entries(requests.errors)[0] as [string, readonly string[]]
  const counted = (value: string) => written(requests.metric, { ...requests.match, [label]: value })
  const bucket = (le: string) => written(`${latency.metric}_bucket`, { ...latency.match, le })
  const [low, high] = latencySeconds ?? [0, 0]
  return [
    ...(all === undefined
      ? []
      : [
          { series: counted('other'), values: rise(perStep - bad) },
          { series: counted((values[0] ?? '').replaceAll('x', '0')), values: rise(bad) }
        ]),
    ...(latencySeconds === undefined
      ? []
      : [
          { series: bucket(String(low)), values: rise(0) },
          { series: bucket(String(high)), values: rise(perStep) },
          { series: bucket('+Inf'), values: rise(perStep) }
        ]),
    ...Object.entries(world.gauges).map(([name, figure]) => ({
      series: written(gauges[name]?.metric ?? name, gauges[name]?.match ?? {}),
      values: `${figure}+0x${steps}`
    }))
  ]
}

function written(metric: string, labels: Readonly<Record<string, string>>): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
  return `${metric}{${parts.join(',')}}`
}
