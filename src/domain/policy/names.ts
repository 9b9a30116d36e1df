import { z } from 'zod'
import { PolicyFile } from './policy.ts'

export type Path = readonly PropertyKey[]
type Schema = z.core.JSONSchema.BaseSchema

/** The JSON Schema of the policy file as people write it. */
export function policyJsonSchema(): Schema {
  return z.toJSONSchema(PolicyFile, { io: 'input' })
}

/** The keys that a file of this schema may have at a path; none where every name is allowed. */
export function keysAt(path: Path, whole: Schema = policyJsonSchema()): string[] {
  const branches = (schema: Schema) => branchesOf(schema, whole)
  let candidates: Schema[] = [whole]
  for (const part of path) candidates = candidates.flatMap(branches).flatMap(schema => child(schema, part))
  return candidates.flatMap(branches).flatMap(schema => Object.keys(schema.properties ?? {}))
}

function branchesOf(schema: Schema, whole: Schema): Schema[] {
  if (schema.$ref !== undefined) {
    const named = whole.$defs?.[schema.$ref.split('/').at(-1) ?? '']
    return named === undefined ? [] : branchesOf(named as Schema, whole)
  }
  const parts = schema.anyOf ?? schema.allOf
  return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch as Schema, whole))
}

function child(schema: Schema, part: PropertyKey): Schema[] {
  const found =
    typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties)
  return typeof found === 'object' && !Array.isArray(found) ? [found as Schema] : []
}

/** The valid name that a mistyped one most likely meant; undefined when none is near. */
export function nearest(typed: string, valid: readonly string[]): string | undefined {
  // Distance is quadratic in the length, and nobody mistypes a name this long.
  if (typed.length > 60) return undefined
  const ranked = valid.map(name => ({ name, distance: distance(typed, name) })).sort((a, b) => a.distance - b.distance)
  const best = ranked[0]
  return best !== undefined && best.distance <= Math.max(1, Math.floor(typed.length / 3)) ? best.name : undefined
}

function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const replaced = (row[j] ?? 0) + (letter === to[j] ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[to.length] ?? 0
}
