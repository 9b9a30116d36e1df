import { FunctionExpressionType, JSONPathEnvironment, type JSONValue } from 'json-p3'
import { RE2JS } from 're2js'

/** JSONPath as RFC 9535 says, with linear-time patterns: json-p3's own backtrack, and 29 characters hold them for seconds. */
export function jsonPath(): (path: string, value: unknown) => readonly unknown[] {
  const paths = new JSONPathEnvironment()
  paths.functionRegister.set('match', patternFunction('matches'))
  paths.functionRegister.set('search', patternFunction('find'))
  return (path, value) => paths.query(path, value as JSONValue).values()
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
