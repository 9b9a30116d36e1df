import { FunctionExpressionType, JSONPathEnvironment, type JSONPathQuery, type JSONValue } from 'json-p3'
import { deepestJson } from '../../domain/smoke/json-body.ts'

export interface JsonPaths {
  select(path: string, value: unknown): Promise<readonly unknown[]>
  selectsOne(path: string): Promise<boolean>
}

/**
 * JSONPath as RFC 9535 says, with linear-time patterns: json-p3's own backtrack, and 29 characters hold them for
 * seconds. The pattern engine is heavy, and loaded only for a path that asks for it.
 */
export function jsonPath(): JsonPaths {
  // The library counts the root as one, and stops before its limit rather than at it.
  const paths = new JSONPathEnvironment({ maxRecursionDepth: deepestJson + 2 })
  const compiled = new Map<string, JSONPathQuery>()
  let patterns: Promise<void> | undefined
  const queryOf = async (path: string) => {
    if (/\b(match|search)\s*\(/.test(path)) {
      patterns ??= registerPatterns(paths)
      await patterns
    }
    const query = compiled.get(path) ?? paths.compile(path)
    compiled.set(path, query)
    return query
  }
  return {
    select: async (path, value) => (await queryOf(path)).query(value as JSONValue).values(),
    selectsOne: async path => (await queryOf(path)).singularQuery()
  }
}

async function registerPatterns(paths: JSONPathEnvironment): Promise<void> {
  const { interoperablePattern } = await import('./pattern.ts')
  const patternFunction = (method: 'matches' | 'find') => ({
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call(text: unknown, pattern: unknown): boolean {
      if (typeof text !== 'string' || typeof pattern !== 'string') return false
      try {
        return interoperablePattern(pattern).matcher(text)[method]()
      } catch {
        return false
      }
    }
  })
  paths.functionRegister.set('match', patternFunction('matches'))
  paths.functionRegister.set('search', patternFunction('find'))
}
