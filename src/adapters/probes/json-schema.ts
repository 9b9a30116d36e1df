import { Ajv2020 } from 'ajv/dist/2020.js'
import { RE2JS } from 're2js'

/** JSON Schema 2020-12 by ajv; a schema is compiled once. */
export function jsonSchema(): (schema: object, value: unknown) => string | undefined {
  const ajv = new Ajv2020({ strict: false, validateFormats: false, logger: false, code: { regExp } })
  return (schema, value) => {
    const validate = ajv.compile(schema)
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '$' })
  }
}

/** Ajv's hook for another engine. Ajv tells patterns apart by `toString`; `code` only matters for generated source, which we never write. */
const regExp = Object.assign(
  (pattern: string) => {
    const compiled = RE2JS.compile(pattern)
    return { test: (text: string) => compiled.matcher(text).find(), toString: () => pattern }
  },
  { code: 'undefined' }
)
