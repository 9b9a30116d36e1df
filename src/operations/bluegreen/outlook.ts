import { detectableIncrease } from '../../domain/judge/detectable.ts'
import { otherSlot, type Slot } from '../../domain/slot.ts'
import type { Counters } from '../../ports/metric-source.ts'
import type { BluegreenContext } from './context.ts'
import type { RolloutSettings } from './settings.ts'

/** What blue did before traffic moves; null when nobody remembers, or nobody asked it anything. */
export type Outlook = { readonly requestsPerSecond: number; readonly errorRate: number } | null

/** Looks at blue's last minutes. A source that does not answer is dealt with where its counts are needed. */
export async function readOutlook(
  { ports }: BluegreenContext,
  { historyMs }: RolloutSettings,
  green: Slot
): Promise<Outlook | undefined> {
  if (ports.metrics.capabilities().seesNothing) return undefined
  const seen = await ports.metrics.history(otherSlot(green), historyMs).catch(() => null)
  return outlookOf(seen, historyMs)
}

export function outlookOf(seen: Counters | null | undefined, historyMs: number): Outlook {
  if (!seen?.requests) return null
  return { requestsPerSecond: seen.requests / (historyMs / 1000), errorRate: Math.min(1, seen.errors / seen.requests) }
}

/** Says what size of regression this traffic can show: "… +0.4 points of errors will be noticed with 80 % probability". */
export function outlookSentence(outlook: Outlook, settings: RolloutSettings): string {
  if (outlook === null) return 'blue had no traffic that is remembered: what can be noticed is not known beforehand'
  const { requestsPerSecond, errorRate } = outlook
  const { profile, header } = settings
  const traffic = `${shown(requestsPerSecond)} requests a second, of which blue fails ${shown(errorRate * 100)} %`
  if (settings.rule !== 'sequential') return traffic
  const { tolerance, alpha, leastErrors } = header
  const remembered = requestsPerSecond * (settings.historyMs / 1000)
  const leastRate = Math.min(0.5, leastErrors / (remembered / 4))
  const found = detectableIncrease({ ...outlook, leastRate, profile, tolerance, alpha })
  if (found === null) return `${traffic}: too few to notice any increase of errors`
  return `${traffic}: ${shown(found * 100)} points more will be noticed with 80 % probability`
}

function shown(value: number): string {
  return String(Number(value.toPrecision(2)))
}
