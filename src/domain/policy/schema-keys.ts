import type { z } from 'zod'

export type Path = readonly PropertyKey[]
type Schema = z.core.JSONSchema.BaseSchema

/** What kind of file is read: what to call it, and which keys it may have at a path. */
export interface FileKind {
  readonly name: string
  keysAt(path: Path): readonly string[]
}

/** The keys that a file of this schema may have at a path; none where every name is allowed. */
export function keysAt(path: Path, whole: Schema): string[] {
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
  const parts = schema.anyOf ?? schema.oneOf ?? schema.allOf
  return parts === undefined ? [schema] : parts.flatMap(branch => branchesOf(branch as Schema, whole))
}

function child(schema: Schema, part: PropertyKey): Schema[] {
  const found =
    typeof part === 'number' ? schema.items : (schema.properties?.[String(part)] ?? schema.additionalProperties)
  return typeof found === 'object' && !Array.isArray(found) ? [found as Schema] : []
}
