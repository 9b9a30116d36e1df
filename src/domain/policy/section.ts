import { z } from 'zod'
import { Duration } from '../duration.ts'
import { nearest } from './nearest.ts'

type Camel<Key> = Key extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Key

/** The same values under the names that code uses: `stop-timeout` becomes `stopTimeout`. */
export type CamelKeys<Shape> = { [Key in keyof Shape as Camel<Key & string>]: Shape[Key] }

/** A strict part of the policy file: kebab-case keys as written, camelCase keys once read. */
export function section<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.strictObject(shape).transform(camelKeys)
}

function camelKeys<Shape extends object>(written: Shape): CamelKeys<Shape> {
  const entries = Object.entries(written).map(([key, value]) => [camel(key), value])
  return Object.fromEntries(entries) as CamelKeys<Shape>
}

function camel(key: string): string {
  return key.replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())
}

/** A duration that may be left out; the default is written as people write it. */
export function duration(byDefault: string) {
  return Duration.prefault(byDefault)
}

/** A name that others refer to: an environment, a suite, a role. */
export const Name = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'expected letters, digits, ".", "_" or "-"' })
  // Such a key would reach an object's prototype instead of becoming a name.
  .refine(name => !['constructor', 'prototype', '__proto__'].includes(name), { error: 'that name is reserved' })

export const Text = z.string().min(1).max(10_000)
export const Names = z.array(Name).default([])
export const Texts = z.array(Text).default([])

/** What to say of a `kind` that no plug has: every kind there is, and the one that was most likely meant. */
export function unknownKind(kinds: readonly string[]) {
  return ({ code, input }: { readonly code?: string; readonly input?: unknown }): string | undefined => {
    if (code !== 'invalid_union') return undefined
    const found = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : undefined
    const near = typeof found === 'string' ? nearest(found, kinds) : undefined
    const hint = near === undefined ? '' : `. Did you mean "${near}"?`
    return `expected one of ${kinds.join(', ')}${hint}`
  }
}
