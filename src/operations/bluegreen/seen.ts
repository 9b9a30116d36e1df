import { judgeCourse } from '../../domain/judge/course.ts'
import { harmShown } from '../../domain/judge/harm.ts'
import { harmedRequests } from '../../domain/judge/harmed.ts'
import type { TraceHeader, TraceLine } from '../../domain/judge/trace.ts'
import { errorRate, quantileMs, sumOf } from '../../domain/judge/windows.ts'
import { type ReasonCode, reasons } from '../../domain/reasons/index.ts'
import type { RolloutSettings } from './settings.ts'
import type { Watch } from './watch.ts'

/** A regression that began late would drown in what came before it. */
const shownTicks = 60

type Trace = { readonly header: TraceHeader; readonly lines: readonly TraceLine[] }

type Seen = Pick<Watch, 'header' | 'lines' | 'healthFailures' | 'staleMs'> & { readonly router?: Watch['router'] }

/** Why a rollout ended, as half a sentence with what was seen. */
export function becauseOf(reason: ReasonCode, settings: Pick<RolloutSettings, 'alarms'>, watch: Seen): string {
  switch (reason) {
    case 'green-worse':
    case 'on-failure-hold':
      return whatWasWorse(watch)
    case 'health-failed':
      return `green failed ${watch.healthFailures} health checks in a row`
    case 'alarm-fired':
      return `${percent(rateOfBoth(watch.lines))} of all requests fail, and ${settings.alarms.errorRate} % is alarming`
    case 'engine-failed':
      return `the engine gave it up: ${watch.router?.engine?.message || 'it does not say why'}`
    case 'blind':
      return `the metrics gave nothing new for ${Math.round(watch.staleMs / 1000)} s`
    case 'inconclusive':
      return `nothing was proven in time; ${errorsSeen(watch.lines)}`
    default:
      return lowered(reasons[reason])
  }
}

/** Both error rates: "green fails 8.3 % of requests, blue 0.1 %". */
export function errorsSeen(lines: readonly TraceLine[]): string {
  const shown = lines.slice(-shownTicks)
  if (requestsIn(lines) === 0) return 'no request was counted'
  if (sumOf(shown, 'green').errors + sumOf(shown, 'blue').errors === 0) return 'neither colour failed a request'
  const [green, blue] = percents([errorRate(sumOf(shown, 'green')), errorRate(sumOf(shown, 'blue'))])
  return `green fails ${green} of requests, blue ${blue}`
}

/** Both 95th percentiles: "green's p95 is 240 ms, blue's 120 ms". */
function latencySeen({ header, lines }: Trace): string {
  const p95 = (colour: 'blue' | 'green') =>
    `${Math.round(quantileMs(sumOf(lines.slice(-shownTicks), colour), header.boundsMs, 0.95))} ms`
  return `green's p95 is ${p95('green')}, blue's ${p95('blue')}`
}

/** Names the metric that carried most of the evidence. */
function whatWasWorse(trace: Trace): string {
  const course = judgeCourse(trace.header, trace.lines)
  const shares = (course.find(harmShown) ?? course.at(-1))?.shares
  const slower = shares !== undefined && shares.p50 + shares.p90 + shares.p99 > shares.errors
  return slower ? latencySeen(trace) : errorsSeen(trace.lines)
}

/** Requests that failed on green beyond what blue's rate explains. */
export function harmedIn(lines: readonly TraceLine[]): number {
  return harmedRequests(lines)
}

/** All requests of both colours since the rollout started. */
export function requestsIn(lines: readonly TraceLine[]): number {
  return sumOf(lines, 'blue').requests + sumOf(lines, 'green').requests
}

/** A fraction in percent: `8.3 %`, `0.09 %`. */
export function percent(rate: number): string {
  return percents([rate])[0] as string
}

/** Fractions in percent, to be compared: all with as many digits as the largest needs. */
export function percents(rates: readonly number[]): string[] {
  const digits = rates.some(rate => rate >= 0.01) ? 1 : 2
  return rates.map(rate => `${(rate * 100).toFixed(digits)} %`)
}

export function lowered(sentence: string): string {
  return (sentence.charAt(0).toLowerCase() + sentence.slice(1)).replace(/\.$/, '')
}

function rateOfBoth(lines: readonly TraceLine[]): number {
  const shown = lines.slice(-shownTicks)
  const errors = sumOf(shown, 'blue').errors + sumOf(shown, 'green').errors
  return errors / Math.max(1, requestsIn(shown))
}
