import type { Actionable } from '../../operation.ts'
import type { Plan } from './plan.ts'

export interface Done {
  readonly verified: number
}

/** Changes nothing: an audit only looks. */
export async function apply({ head }: Actionable<Plan>): Promise<Done> {
  return { verified: head.sequence }
}
