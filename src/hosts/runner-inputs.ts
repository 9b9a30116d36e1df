import type { RawInputs } from '../inputs.ts'
import type { Environment } from './known-secrets.ts'

const prefix = 'INPUT_'

/**
 * Reads all inputs of a step. The runner writes a name in capitals behind `INPUT_`, with `_` for a blank, and gives ''
 * for an absent one. Inputs that action.yml does not know come too, so that a misspelt one is refused, not ignored.
 */
export function runnerInputs(environment: Environment): RawInputs {
  const given = Object.entries(environment).flatMap(([variable, text = '']) => {
    const value = text.trim()
    if (!variable.startsWith(prefix) || value === '') return []
    return [[variable.slice(prefix.length).toLowerCase(), value] as const]
  })
  return Object.fromEntries(given)
}
