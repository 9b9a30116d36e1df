import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { isSecretInput, type RawInputs } from '../inputs.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** The texts that a host knows to be secret before it has read anything: secret inputs, and what the environment calls so. */
export function knownSecrets(raw: RawInputs, environment: Environment): readonly string[] {
  const inputs = Object.entries(raw).filter(
    ([name, text]) => isSecretInput(name) && !(/key$/.test(name) && isPath(text, raw, environment))
  )
  const tokens = Object.entries(environment).flatMap(([name, text = '']) => (isSecretName(name, text) ? [text] : []))
  return [...inputs.map(([, text]) => text), ...tokens].filter(text => text !== '')
}

/** A key may be given as the path of its file, which is no secret; what is in it is hidden when it is read. */
function isPath(text: string, raw: RawInputs, { GITHUB_WORKSPACE: workspace }: Environment): boolean {
  const isOneWord = text.length < longestPath && !/[\r\n]/.test(text)
  return isOneWord && existsSync(resolve(workspace || '.', raw['working-directory'] ?? '.', text))
}

/**
 * What the policy and a suite name is hidden by their word; this finds what nobody named, such as a cloud's credentials.
 * A word of a few letters is none, and would be hidden wherever it stands.
 */
function isSecretName(name: string, text: string): boolean {
  if (runnerTokens.includes(name)) return true
  return (
    text.length >= shortestSecret && /(^|_)(TOKEN|KEY|SECRET|PASSWORD|PASSPHRASE|WEBHOOK|CREDENTIALS?)$/i.test(name)
  )
}

const runnerTokens = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN']
const shortestSecret = 8
const longestPath = 1000
