import type { Approvals, Person } from '../../domain/gate/approvals.ts'
import type { Reviews } from '../../ports/reviews.ts'

export interface ReviewsMade {
  /** Oldest first. */
  readonly approvedBy: readonly Person[]
  readonly triggers: readonly Person[]
  readonly authors?: readonly Person[]
  /** Undefined: they cannot be read. */
  readonly labels?: readonly string[] | undefined
}

/** The review history of one run, as told. */
export function createMemoryReviews({ approvedBy, triggers, authors = [], labels }: ReviewsMade): Reviews {
  const reviews = approvedBy.map(person => ({ person, state: 'approved' as const, time: '' }))
  const approvals: Approvals = { reviews, triggers, authors, policyEditors: [] }
  return { approvals: async () => approvals, labels: async () => labels }
}
