import '@hyperjump/json-schema/draft-2020-12'
import { setMetaSchemaOutputFormat } from '@hyperjump/json-schema/draft-2020-12'
import { BASIC, type CompiledSchema, compile, getSchema, interpret } from '@hyperjump/json-schema/experimental'
import { fromJs } from '@hyperjump/json-schema/instance/experimental'
import type { JsonSchema } from '../../domain/smoke/json-body.ts'
import { ownAddress, ownAllReading, type ReadDocument, whileReading } from './schema-documents.ts'
import { useLinearPatterns } from './schema-patterns.ts'
import { inWords, type Unmet, whyInvalid } from './schema-violation.ts'

export interface JsonSchemas {
  prepare(schema: JsonSchema, read: ReadDocument): Promise<void>
  violation(schema: JsonSchema, value: unknown): Promise<string | undefined>
}

/** JSON Schema 2020-12 by hyperjump, which comes closest to it; 2019-09 and draft 7 where a schema names them. */
export function jsonSchema(): JsonSchemas {
  useLinearPatterns()
  ownAllReading()
  setMetaSchemaOutputFormat(BASIC)
  const known = new Map<string, Promise<CompiledSchema>>()
  const compiledOf = (schema: JsonSchema, read: ReadDocument) => {
    const key = JSON.stringify(schema)
    const compiled = known.get(key) ?? compileSchema(JSON.parse(key) as JsonSchema, read)
    known.set(key, compiled)
    return compiled
  }
  return {
    prepare: async (schema, read) => void (await compiledOf(schema, read)),
    async violation(schema, value) {
      const compiled = await compiledOf(schema, readNothing)
      const outcome = interpret(compiled, fromJs(value as never), BASIC)
      return outcome.valid ? undefined : inWords(outcome.errors ?? [], { schema, value })
    }
  }
}

function compileSchema(root: JsonSchema, read: ReadDocument): Promise<CompiledSchema> {
  return whileReading({ root, read }, async () => compile(await getSchema(ownAddress))).catch((thrown: Error) => {
    const { output } = thrown as { output?: { errors?: readonly Unmet[] } }
    throw new Error(output === undefined ? reasons(thrown) : whyInvalid(output.errors ?? [], root), { cause: thrown })
  })
}

/** What was not found tells of the reference; why it was not found is in its cause. */
function reasons({ message, cause }: Error): string {
  return cause instanceof Error ? `${message} ${reasons(cause)}` : message
}

async function readNothing(uri: string): Promise<never> {
  throw new Error(`${uri} was not read before the checks began`)
}
