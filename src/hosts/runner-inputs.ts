import { isSecretInput, type RawInputs } from '../inputs.ts'

export type Environment = Readonly<Record<string, string | undefined>>

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

/** The texts that must never be shown: secret inputs, and the runner's own tokens. */
export function secretsOf(raw: RawInputs, environment: Environment): readonly string[] {
  const inputs = Object.entries(raw).filter(([name]) => isSecretInput(name))
  const tokens = Object.entries(environment).flatMap(([name, text = '']) => (isSecretName(name, text) ? [text] : []))
  return [...inputs.map(([, text]) => text), ...tokens].flatMap(text => text || [])
}

/**
 * The policy names pagers' keys, signing keys and cloud credentials by variables of the environment, so what is called a
 * secret there is one. A word of a few letters is none, and would be hidden wherever it stands.
 */
function isSecretName(name: string, text: string): boolean {
  if (runnerTokens.includes(name)) return true
  return (
    text.length >= shortestSecret && /(^|_)(TOKEN|KEY|SECRET|PASSWORD|PASSPHRASE|WEBHOOK|CREDENTIALS?)$/i.test(name)
  )
}

const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN']
const shortestSecret = 8
