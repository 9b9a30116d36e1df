import type { SopRow } from '../../domain/sop/row.ts'
import type { SopInputs } from './inputs.ts'

export interface SopPlan {
  readonly proceed: false
  readonly rows: readonly SopRow[]
}

/** Picks the rows that were asked for. */
export function plan({ row, gaps }: SopInputs, all: readonly SopRow[]): SopPlan {
  const asked = all.filter(({ id }) => row === undefined || id === row || id.replace(/\d+$/, '') === row)
  return { proceed: false, rows: asked.filter(({ status }) => !gaps || status === 'missing') }
}
