import { Ajv2020 } from 'ajv/dist/2020.js'
import { FunctionExpressionType, JSONPathEnvironment, type JSONValue } from 'json-p3'
import { RE2JS } from 're2js'
import { usage } from '../../domain/failure.ts'
import type { Matchers } from '../../domain/smoke/expectation.ts'

/** JSONPath by json-p3, JSON Schema by ajv, and every pattern in both by RE2, because bodies are hostile. */
export function matchers(): Matchers {
  const paths = jsonPaths()
  const ajv = new Ajv2020({ strict: false, code: { regExp } })
  return {
    select: (path, value) => sound(path, 'a JSONPath', () => paths.query(path, value as JSONValue).values()),
    finds: (pattern, text) => sound(pattern, 'an RE2 pattern', () => RE2JS.compile(pattern).matcher(text).find()),
    violation(schema, value) {
      const validate = sound('schema', 'a JSON Schema', () => ajv.compile(schema))
      return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '$' })
    }
  }
}

function sound<Result>(found: string, expected: string, work: () => Result): Result {
  try {
    return work()
  } catch (cause) {
    throw usage('bad-suite', { input: 'suite', found, expected, cause })
  }
}

/** json-p3's own `match` and `search` backtrack: 29 characters can hold them for seconds. */
function jsonPaths(): JSONPathEnvironment {
  const paths = new JSONPathEnvironment()
  paths.functionRegister.set('match', patternFunction('matches'))
  paths.functionRegister.set('search', patternFunction('find'))
  return paths
}

function patternFunction(method: 'matches' | 'find') {
  return {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call(text: unknown, pattern: unknown): boolean {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false
      try {
        return RE2JS.compile(pattern).matcher(text)[method]()
      } catch {
        return false
      }
    }
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
