import { Failure } from '../../domain/failure.ts'
import type { Matchers } from '../../domain/smoke/response.ts'
import { follow, simplePath } from './simple-path.ts'

const largestMarkupCharacters = 1_000_000

/**
 * The languages of a suite, each loaded when it is first spoken: JSONPath by json-p3 (but for the plainest paths), JSON Schema by hyperjump,
 * XPath over xmldom, CSS over htmlparser2, and every pattern by RE2, because bodies are hostile.
 */
export function matchers(): Matchers {
  const paths = once(async () => (await import('./json-path.ts')).jsonPath())
  const schemas = once(async () => (await import('./json-schema.ts')).jsonSchema())
  return {
    select(path, value) {
      const straight = simplePath(path)
      if (straight !== undefined) return Promise.resolve(follow(straight, value))
      return sound(path, 'a JSONPath', async () => (await paths()).select(path, value))
    },
    selectsOne(path) {
      if (simplePath(path) !== undefined) return Promise.resolve(true)
      return sound(path, 'a JSONPath', async () => (await paths()).selectsOne(path))
    },
    find: (pattern, text) =>
      sound(pattern, 'an RE2 pattern', async () => (await import('./pattern.ts')).firstGroup(pattern, text)),
    prepareSchema: (schema, read) => soundSchema(async () => (await schemas()).prepare(schema, read)),
    violation: (schema, value) => soundSchema(async () => (await schemas()).violation(schema, value)),
    xpath: (path, xml) =>
      sound(path, 'an XPath', async () => {
        return xml.length > largestMarkupCharacters ? undefined : (await import('./markup-xml.ts')).selectXml(path, xml)
      }),
    css: (selector, html) =>
      sound(selector, 'a CSS selector', async () => {
        return html.length > largestMarkupCharacters
          ? []
          : (await import('./markup-html.ts')).selectHtml(selector, html)
      })
  }
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => {
    made ??= make()
    return made
  }
}

async function sound<Result>(found: string, expected: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    const message = `suite: expected ${expected}, found ${JSON.stringify(found.slice(0, shownCharacters))}: ${why}`
    throw new Failure({ kind: 'usage', code: 'bad-suite', message, cause })
  }
}

const shownCharacters = 200

async function soundSchema<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    if (cause instanceof Failure) throw cause
    const message = `schema: expected a JSON Schema, but ${cause instanceof Error ? cause.message : String(cause)}`
    throw new Failure({ kind: 'usage', code: 'bad-suite', message, cause })
  }
}
