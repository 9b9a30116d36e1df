import { nextFiring } from './cron.ts'
import { momentOf } from './moment.ts'

/** A stretch of time as a policy writes it: recurring by `cron` and `for`, or once, `from` one moment `to` another. */
export interface Span {
  readonly zone: string
  readonly cron?: string | undefined
  /** Milliseconds that pass, whatever the clock on the wall does meanwhile. */
  readonly for: number
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly reason?: string | undefined
}

/** When a span is on, in milliseconds since 1970. `to` is the first instant that is not in it. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** `allow` leans to the shorter stretch where a night has a time twice or not at all, `deny` to the longer one. */
export type Effect = 'allow' | 'deny'

const mostMerged = 1000

/**
 * Finds the first stretch that ends after `at`: the one that is on, or else the next one.
 * Undefined when there is none, and when the span cannot be read.
 */
export function nextStretch(span: Span, at: number, effect: Effect): Stretch | undefined {
  const stretch = span.cron === undefined ? once(span, effect) : recurring(span.cron, span, at)
  return stretch !== undefined && stretch.to > at ? stretch : undefined
}

/** Tells whether a span says something at all; a gate must not take an unreadable one for "never". */
export function isReadable(span: Span): boolean {
  if (span.cron !== undefined) return nextFiring(span.cron, span.zone, 0) !== undefined
  return once(span, 'allow') !== undefined
}

function once({ from, to, zone }: Span, effect: Effect): Stretch | undefined {
  const start = momentOf(from ?? '', zone, effect === 'allow' ? 'later' : 'earlier')
  const end = momentOf(to ?? '', zone, effect === 'allow' ? 'earlier' : 'later')
  return start === undefined || end === undefined ? undefined : { from: start, to: end }
}

/** Firings whose stretches touch are one stretch. */
function recurring(cron: string, span: Span, at: number): Stretch | undefined {
  const from = nextFiring(cron, span.zone, at - span.for)
  if (from === undefined) return undefined
  let last = from
  for (let merged = 0; merged < mostMerged; merged += 1) {
    const next = nextFiring(cron, span.zone, last)
    if (next === undefined || next > last + span.for) break
    last = next
  }
  return { from, to: last + span.for }
}
