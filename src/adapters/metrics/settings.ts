import { z } from 'zod'
import { usage } from '../../domain/failure.ts'

export const EnvironmentName = z
  .string()
  .regex(/^[A-Z_][A-Z0-9_]{0,99}$/i, { error: 'expected the name of an environment variable' })

export const ServerUrl = z
  .string()
  .regex(/^https?:\/\/[^\s?#@]+$/, { error: 'expected an http or https address without query, fragment and password' })
  .transform(url => url.replace(/\/+$/, ''))

/** Bounds of latency bins, milliseconds. */
export const BoundsMs = z
  .array(z.number().positive())
  .min(1)
  .max(200)
  .refine(bounds => bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0)), {
    error: 'expected bounds in rising order'
  })

/** Reads the settings of one kind strictly. Throws `usage` with `bad-policy`, which names the key. */
export function readSettings<Schema extends z.ZodType>(schema: Schema, plug: object, example: string): z.infer<Schema> {
  const read = schema.safeParse(plug)
  if (read.success) return read.data
  const issue = read.error.issues[0]
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : []
  const path = ['rollout.metrics', ...(issue?.path ?? []).map(String), ...unknown.slice(0, 1)].join('.')
  const expected = unknown.length > 0 ? `no key ${unknown.join(', ')}` : (issue?.message ?? 'other settings')
  throw usage('bad-policy', { input: path, found: valueAt(plug, issue?.path ?? []), expected, example })
}

function valueAt(plug: object, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], plug)
}

/** Reads a secret by the name of its environment variable. Throws `usage` when it is not set. */
export function secretFrom(environment: Readonly<Record<string, string | undefined>>, name: string): string {
  const value = environment[name]
  if (value) return value
  throw usage('missing-input', {
    input: name,
    found: undefined,
    expected: 'an environment variable that holds the secret that the policy names',
    example: `env: { ${name}: \${{ secrets.${name} }} }`
  })
}
