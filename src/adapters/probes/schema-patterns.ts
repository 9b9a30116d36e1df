import { keys, step, typeOf, value } from '@hyperjump/browser'
import { addKeyword, getKeyword, getKeywordName, Validation } from '@hyperjump/json-schema/experimental'
import { ecmaPattern } from './pattern.ts'

const keyword = 'https://json-schema.org/keyword/'

/**
 * Puts a linear-time engine under every keyword that holds a pattern: names and texts of an answer are hostile, and the
 * library's own patterns backtrack. Only how they are compiled changes; what they mean stays the library's.
 */
export function useLinearPatterns(): void {
  replace('pattern', async schema => test(value(schema)))
  replace('patternProperties', async (schema, ast, parent) =>
    Promise.all(
      [...keys(schema)].map(async pattern => [
        test(pattern),
        await Validation.compile((await step(pattern, schema)) as Schema, ast, parent)
      ])
    )
  )
  replace('additionalProperties', async (schema, ast, parent) => [
    await declaredIn(parent, schema.document.dialectId),
    await Validation.compile(schema, ast, parent)
  ])
}

type Compile = ReturnType<typeof getKeyword<unknown>>['compile']

type Schema = Parameters<Compile>[0]

function replace(name: string, compile: Compile): void {
  addKeyword({ ...getKeyword<unknown>(keyword + name), compile })
}

/** What the library asks of a pattern. */
interface Test {
  test(text: string): boolean
}

function test(pattern: string): Test {
  const compiled = ecmaPattern(pattern)
  return { test: text => compiled.matcher(text).find() }
}

/** Knows the properties that a schema declares beside `additionalProperties`, by name or by pattern. */
async function declaredIn(parent: Schema, dialect: string): Promise<Test> {
  const [names, patterns] = await Promise.all(
    ['properties', 'patternProperties'].map(async name => {
      const declared = await step(getKeywordName(dialect, keyword + name), parent)
      return typeOf(declared) === 'object' ? [...keys(declared)] : []
    })
  )
  const known = new Set(names)
  const tests = (patterns ?? []).map(test)
  return { test: text => known.has(text) || tests.some(each => each.test(text)) }
}
