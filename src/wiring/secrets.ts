import { usage } from '../domain/failure.ts'
import type { HostFacts } from '../door.ts'

/** Reads a secret by the name that the policy gives. Throws `missing-input` when it is not set. */
export function secretOf({ environment }: Pick<HostFacts, 'environment'>, name: string): string {
  const value = environment[name]
  if (value) return value
  throw usage('missing-input', {
    input: name,
    found: undefined,
    expected: 'an environment variable that holds the secret which the policy names',
    example: `env: { ${name}: \${{ secrets.${name} }} }`
  })
}
