import { createShellCommands } from '../adapters/embedded/shell-commands.ts'
import { passphraseVariable } from '../adapters/signing/key-signer.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { secretNames } from '../domain/policy/secret-names.ts'
import type { HostFacts } from '../door.ts'
import type { Commands } from '../ports/commands.ts'

/** What opens doors for Sluice: whoever has these may write the repository, push to its registry, or sign. */
const tokens: readonly string[] = ['GITHUB_TOKEN', 'GH_TOKEN', 'SLUICE_REGISTRY_CREDENTIALS', passphraseVariable]

/**
 * The environment of the commands that a policy or a step names. What opens a door for Sluice is taken out: the job's
 * tokens, the runner's services, and the secrets that the policy names; `commands.env` gives single ones back. What a
 * step sets under another name was meant for its command, and stays.
 */
export function commandEnvironment(policy: Policy, { environment }: HostFacts): HostFacts['environment'] {
  const withheld = new Set([...tokens, ...secretNames(policy)])
  const isWithheld = (name: string) => name.startsWith('ACTIONS_') || withheld.has(name)
  const isWanted = (name: string) => policy.commands.env.includes(name)
  return Object.fromEntries(Object.entries(environment).filter(([name]) => isWanted(name) || !isWithheld(name)))
}

/** Runs such commands. What they print is cleaned before anybody keeps it. */
export function shellCommands(shell: string, policy: Policy, host: HostFacts): Commands {
  const { signal, clean = value => value } = host
  return createShellCommands({ shell, environment: commandEnvironment(policy, host), signal, clean })
}
