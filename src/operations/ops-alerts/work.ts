import type { FiredAlert } from '../../domain/ledger/fold-alert.ts'
import type { Firing } from './firing.ts'

/** What changed since it was looked last. */
export interface AlertWork {
  /** Those that fire and are not written down. */
  readonly fired: readonly Firing[]
  /** Rules that are written down as firing and do not any more. */
  readonly quiet: readonly string[]
}

/** Compares what fires with what is written down. Pure. */
export function workOf(open: readonly FiredAlert[], firing: readonly Firing[]): AlertWork {
  const known = new Set(open.map(one => one.rule))
  const still = new Set(firing.map(({ rule }) => rule.name))
  return {
    fired: firing.filter(({ rule }) => !known.has(rule.name)),
    quiet: open.filter(one => !still.has(one.rule)).map(one => one.rule)
  }
}
