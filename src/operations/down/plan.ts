import type { LocalProcess } from '../../ports/local-processes.ts'
import type { DownInputs } from './inputs.ts'
import type { DownFacts } from './observe.ts'

export type DownPlan = { readonly proceed: true; readonly stop: readonly LocalProcess[] } | { readonly proceed: false }

/** Stops all that runs; proxies come before the slots they point at. */
export function plan(_: DownInputs, { running }: DownFacts): DownPlan {
  return running.length === 0 ? { proceed: false } : { proceed: true, stop: running }
}
