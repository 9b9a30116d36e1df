import { usage } from '../domain/failure.ts'
import type { HostFacts } from '../door.ts'

type SecretFacts = Pick<HostFacts, 'environment' | 'hide'>

/** Reads a secret by the name that the policy gives, and hides it. Throws `missing-input` when it is not set. */
export function secretOf(host: SecretFacts, name: string): string {
  const value = secretIfSet(host, name)
  if (value) return value
  throw usage('missing-input', {
    input: name,
    found: undefined,
    expected: 'an environment variable that holds the secret which the policy names',
    example: `env: { ${name}: \${{ secrets.${name} }} }`
  })
}

/** The same where it may be missing. */
export function secretIfSet({ environment, hide }: SecretFacts, name: string): string | undefined {
  const value = environment[name] || undefined
  if (value !== undefined) hide?.(value)
  return value
}
