import { usage } from '../../domain/failure.ts'
import type { Matchers } from '../../domain/smoke/response.ts'

const largestMarkupCharacters = 1_000_000

/**
 * The languages of a suite, each loaded when it is first spoken: JSONPath by json-p3, JSON Schema by ajv,
 * XPath over xmldom, CSS over htmlparser2, and every pattern by RE2, because bodies are hostile.
 */
export function matchers(): Matchers {
  const paths = once(async () => (await import('./json-path.ts')).jsonPath())
  const schemas = once(async () => (await import('./json-schema.ts')).jsonSchema())
  return {
    select: (path, value) => sound(path, 'a JSONPath', async () => (await paths())(path, value)),
    find: (pattern, text) =>
      sound(pattern, 'an RE2 pattern', async () => (await import('./pattern.ts')).firstGroup(pattern, text)),
    violation: (schema, value) => sound('schema', 'a JSON Schema', async () => (await schemas())(schema, value)),
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
    throw usage('bad-suite', { input: 'suite', found, expected, cause })
  }
}
