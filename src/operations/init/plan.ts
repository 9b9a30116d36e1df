import { isUntouched } from '../../domain/project/mark.ts'
import type { InitInputs } from './inputs.ts'
import type { InitFacts } from './observe.ts'
import type { Written } from './wanted.ts'

export type Fate = 'written' | 'renewed' | 'unchanged' | 'kept'

export interface Decided extends Written {
  readonly fate: Fate
}

export type InitPlan =
  | { readonly proceed: true; readonly files: readonly Decided[] }
  | { readonly proceed: false; readonly kind: 'unchanged'; readonly files: readonly Decided[] }
  | { readonly proceed: false; readonly kind: 'unknown' }

/** Writes what is absent, renews what nobody changed since it was written here, and leaves everything else alone. */
export function plan(_inputs: InitInputs, { project, wanted, present }: InitFacts): InitPlan {
  if (project === undefined) return { proceed: false, kind: 'unknown' }
  const files = wanted.map(file => ({ ...file, fate: fateOf(file, present.get(file.path)) }))
  const writes = files.some(({ fate }) => fate === 'written' || fate === 'renewed')
  return writes ? { proceed: true, files } : { proceed: false, kind: 'unchanged', files }
}

function fateOf({ text }: Written, present: string | undefined): Fate {
  if (present === undefined) return 'written'
  if (present === text) return 'unchanged'
  return isUntouched(present) ? 'renewed' : 'kept'
}
