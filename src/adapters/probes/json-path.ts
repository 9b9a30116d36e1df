import { FunctionExpressionType, JSONPathEnvironment, type JSONValue } from 'json-p3'

type Select = (path: string, value: unknown) => Promise<readonly unknown[]>

/**
 * JSONPath as RFC 9535 says, with linear-time patterns: json-p3's own backtrack, and 29 characters hold them for
 * seconds. The pattern engine is heavy, and loaded only for a path that asks for it.
 */
export function jsonPath(): Select {
  const paths = new JSONPathEnvironment()
  let patterns: Promise<void> | undefined
  return async (path, value) => {
    if (/\b(match|search)\s*\(/.test(path)) {
      patterns ??= registerPatterns(paths)
      await patterns
    }
    return paths.query(path, value as JSONValue).values()
  }
}

async function registerPatterns(paths: JSONPathEnvironment): Promise<void> {
  const { RE2JS } = await import('re2js')
  const patternFunction = (method: 'matches' | 'find') => ({
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
  })
  paths.functionRegister.set('match', patternFunction('matches'))
  paths.functionRegister.set('search', patternFunction('find'))
}
