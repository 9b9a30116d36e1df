import { z } from 'zod'
import { PolicyFile } from './policy.ts'
import { type FileKind, keysAt } from './schema-keys.ts'

/** The JSON Schema of the policy file as people write it. */
export function policyJsonSchema(): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(PolicyFile, { io: 'input' })
}

export const policyFile: FileKind = { name: 'policy', keysAt: path => keysAt(path, policyJsonSchema()) }
