import { type Firing, firingOf } from './cron.ts'
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

/** Finds the first stretch that ends after `at`: the one that is on, or else the next one. */
export type Stretches = (at: number) => Stretch | undefined

/** A year of nights; what touches for longer is asked about again when that is over. */
const mostMerged = 400

/** Reads a span; undefined when it cannot be read or is never on, which a gate must not take for "off". */
export function stretchesOf(span: Span, effect: Effect): Stretches | undefined {
  if (span.cron !== undefined) {
    const firing = firingOf(span.cron, span.zone)
    return firing?.(0) === undefined ? undefined : recurring(firing, span.for)
  }
  const from = momentOf(span.from ?? '', span.zone, effect === 'allow' ? 'later' : 'earlier')
  const to = momentOf(span.to ?? '', span.zone, effect === 'allow' ? 'earlier' : 'later')
  if (from === undefined || to === undefined) return undefined
  return at => (to > at && from < to ? { from, to } : undefined)
}

/** Firings whose stretches touch are one stretch. */
function recurring(firing: Firing, lasts: number): Stretches {
  return at => {
    const from = firing(at - lasts)
    if (from === undefined) return undefined
    let last = from
    for (let merged = 0; merged < mostMerged; merged += 1) {
      const next = firing(last)
      if (next === undefined || next > last + lasts) break
      last = next
    }
    const to = last + lasts
    return to > at ? { from, to } : undefined
  }
}
