import { showDuration } from '../../domain/duration.ts'
import type { BluegreenFacts } from './observe.ts'

/** How long green may keep its weight when nobody comes back. */
export function exposure({ settings, router }: Pick<BluegreenFacts, 'settings' | 'router'>): string {
  const { leaseMs, onFailure } = settings
  if (onFailure === 'hold') return 'lease: none; green keeps its weight until somebody acts'
  if (leaseMs !== null && router.lease) {
    return `longest unattended exposure: ${showDuration(leaseMs)}, then the router goes to blue by itself`
  }
  if (router.engine !== undefined) return `lease: none; when the run dies, ${router.insteadOfLease}`
  const instead = router.insteadOfLease ?? 'only the next run or sluice rollout --mode=rollback takes it back'
  return `lease: none; longest unattended exposure: without end, when the run dies green keeps its weight and ${instead}`
}
