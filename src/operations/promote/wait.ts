import type { PromoteContext, Promoted } from './context.ts'
import type { Wait } from './proposal.ts'

/** Longest sleep at once, so that a recall or a change of the stage before is seen in time. */
const longestSleepMs = 5 * 60_000

/** Sleeps towards the time at which the gates could open; then everything is looked at again. */
export async function sleepTowards(plan: Wait, { ports }: PromoteContext): Promise<Promoted> {
  const left = plan.until.getTime() - ports.clock.now().getTime()
  await ports.clock.sleep(Math.min(Math.max(left, 1), longestSleepMs))
  return { ended: 'waited' }
}
