import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { Duration } from '../duration.ts'
import { type Failure, usage } from '../failure.ts'

const Headers = z.record(z.string().min(1), z.coerce.string())

const Request = z
  .strictObject({
    method: z.enum(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']).default('GET'),
    path: z.string().regex(/^\//, { error: 'expected a path that starts with /' }),
    headers: Headers.default({}),
    json: z.unknown().optional(),
    body: z.string().optional(),
    form: z.record(z.string(), z.coerce.string()).optional()
  })
  .refine(request => [request.json, request.body, request.form].filter(part => part !== undefined).length <= 1, {
    error: 'expected at most one of json, body and form'
  })

const Expectations = z
  .strictObject({
    status: z.int().min(100).max(599).optional(),
    header: Headers.optional(),
    jsonpath: z.record(z.string().min(1), z.unknown()).optional(),
    schema: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
    body: z.string().max(1000).optional(),
    within: Duration.optional()
  })
  .refine(expect => Object.values(expect).some(part => part !== undefined), { error: 'expected at least one check' })

const Step = z.strictObject({
  name: z.string().min(1).max(200),
  request: Request,
  expect: Expectations.default({ status: 200 }),
  capture: z.record(z.string().regex(/^\w+$/), z.string().min(1)).default({})
})

const Suite = z.strictObject({ steps: z.array(Step).max(1000).default([]) })

export type Suite = z.infer<typeof Suite>
export type Step = z.infer<typeof Step>
export type Expectations = z.infer<typeof Expectations>

/** What is asked when no suite is named: the service is well, and it says what it is. */
export const defaultSuite: Suite = {
  steps: [plainStep('health', '/health'), plainStep('version', '/api/version')]
}

function plainStep(name: string, path: string): Step {
  return { name, request: { method: 'GET', path, headers: {} }, expect: { status: 200 }, capture: {} }
}

/** Reads a suite strictly. Throws `usage` with the line and column of the first thing that is wrong. */
export function parseSuite(text: string, source: string): Suite {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', uniqueKeys: true })
  const broken = document.errors[0] ?? document.warnings[0]
  if (broken) throw badSuite(source, lines.linePos(broken.pos[0]), broken.message.split('\n')[0] ?? '')
  const parsed = Suite.safeParse(plainValue(document, source) ?? {})
  if (!parsed.success) throw schemaError(parsed.error.issues[0], document, lines, source)
  if (parsed.data.steps.length === 0) {
    throw usage('empty-suite', { input: source, found: undefined, expected: 'at least one step', example })
  }
  return parsed.data
}

/** Aliases are counted, because a few lines of them can stand for more than memory holds. */
function plainValue(document: ReturnType<typeof parseDocument>, source: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch {
    throw badSuite(source, { line: 1, col: 1 }, 'aliases that cannot be resolved')
  }
}

const example = 'steps: [{ name: health, request: { path: /health }, expect: { status: 200 } }]'

function schemaError(
  issue: z.core.$ZodIssue | undefined,
  document: ReturnType<typeof parseDocument>,
  lines: LineCounter,
  source: string
): Failure {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  const path = [...(issue?.path ?? [])].map(part => (typeof part === 'symbol' ? String(part) : part))
  const position = lines.linePos(offsetOf(document, path, unknown))
  const where = path.length === 0 ? '' : `${path.join('.')}: `
  return badSuite(source, position, `${where}${unknown ? `unknown key "${unknown}"` : issue?.message}`)
}

/** Finds the nearest node that exists, because an absent value has no place of its own. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: (string | number)[], key?: string): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const target = length === path.length && key !== undefined ? [...path, key] : path.slice(0, length)
    const node = target.length === 0 ? document.contents : document.getIn(target, true)
    const range = (node as { range?: [number, number, number] } | null | undefined)?.range
    if (range) return range[0]
  }
  return 0
}

function badSuite(source: string, position: { line: number; col: number }, problem: string): Failure {
  const input = `${source}:${position.line}:${position.col}`
  return usage('bad-suite', { input, found: problem, expected: 'a smoke suite', example })
}
