import { z } from 'zod'
import { Duration } from '../duration.ts'
import { countGiven } from './request.ts'

const Texts = z.record(z.string().min(1), z.coerce.string())
const Pattern = z.string().min(1).max(1000)
const StatusClass = z.string().regex(/^[1-5]xx$/, { error: 'expected a status such as 200, or a class such as 2xx' })
const Status = z.union([z.int().min(0).max(599), StatusClass])
const selectors = ['jsonpath', 'xpath', 'css', 'header', 'cookie', 'body'] as const
const operators = ['equals', 'not', 'matches', 'contains', 'above', 'below', 'count', 'type', 'exists'] as const

/** One check on a part of the answer: what to look at, and what must hold of it. */
export const Check = z
  .strictObject({
    jsonpath: z.string().min(1).optional(),
    xpath: z.string().min(1).optional(),
    css: z.string().min(1).optional(),
    header: z.string().min(1).optional(),
    cookie: z.string().min(1).optional(),
    body: z.literal('text').optional().describe('The body as text.'),
    equals: z.unknown().optional(),
    not: z.unknown().optional(),
    matches: Pattern.optional().describe('Regular expression (RE2, linear time).'),
    contains: z.unknown().optional(),
    above: z.number().optional(),
    below: z.number().optional(),
    count: z.int().min(0).optional().describe('How many values are selected.'),
    type: z.enum(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null']).optional(),
    exists: z.boolean().optional()
  })
  .refine(check => countGiven(selectors.map(name => check[name])) === 1, {
    error: `expected exactly one of ${selectors.join(', ')}`
  })
  .refine(check => countGiven(operators.map(name => check[name])) > 0, {
    error: `expected at least one of ${operators.join(', ')}`
  })
export type Check = z.infer<typeof Check>

const Certificate = z
  .strictObject({
    'valid-for': Duration.optional().describe('How long it must still be valid.'),
    host: z.string().min(1).optional().describe('Name that it must be made out to.'),
    issuer: z.string().min(1).optional().describe('Common name or organisation of who signed it.'),
    trusted: z.boolean().optional().describe('Whether its chain must lead to a trusted root.'),
    protocol: z
      .array(z.enum(['TLSv1.2', 'TLSv1.3']))
      .min(1)
      .optional()
      .describe('Versions of TLS that are accepted.')
  })
  .refine(given => countGiven(Object.values(given)) > 0, { error: 'expected at least one check' })

const Phases = z
  .strictObject({
    lookup: Duration.optional(),
    connect: Duration.optional(),
    tls: Duration.optional(),
    'first-byte': Duration.optional()
  })
  .refine(given => countGiven(Object.values(given)) > 0, { error: 'expected at least one phase' })

const Size = z
  .strictObject({ min: z.int().min(0).optional(), max: z.int().min(0).optional() })
  .refine(given => countGiven([given.min, given.max]) > 0, { error: 'expected min or max, in bytes' })

/** What must hold of an answer. */
export const Expectations = z
  .strictObject({
    status: z
      .union([Status, z.array(Status).min(1)])
      .optional()
      .describe('200, 2xx, or a list of them.'),
    header: Texts.refine(notEmpty, { error: 'expected at least one header' }).optional(),
    cookie: Texts.refine(notEmpty, { error: 'expected at least one cookie' }).optional(),
    jsonpath: z
      .record(z.string().min(1), z.unknown())
      .refine(notEmpty, { error: 'expected at least one path' })
      .optional()
      .describe('JSONPath (RFC 9535) to what every selected value, or the list of them, must equal.'),
    xpath: Texts.refine(notEmpty, { error: 'expected at least one path' }).optional(),
    css: Texts.refine(notEmpty, { error: 'expected at least one selector' }).optional(),
    schema: z
      .union([z.string().min(1), z.boolean(), z.record(z.string(), z.unknown())])
      .optional()
      .describe('JSON Schema (2020-12), or the path of one. What it refers to is read from beside it, or fetched.'),
    body: Pattern.optional().describe('Regular expression (RE2, linear time) that the body must contain.'),
    checks: z.array(Check).min(1).max(1000).optional(),
    size: Size.optional().describe('Bytes of the body.'),
    within: Duration.optional().describe('Time from the start of the request to the last byte.'),
    phases: Phases.optional().describe('Time of each phase.'),
    certificate: Certificate.optional(),
    http: z.enum(['1.0', '1.1', '2']).optional().describe('Version of HTTP that answers.')
  })
  .refine(expect => countGiven(Object.values(expect)) > 0, { error: 'expected at least one check' })
export type Expectations = z.infer<typeof Expectations>

function notEmpty(part: object): boolean {
  return Object.keys(part).length > 0
}

const Detailed = z
  .strictObject({
    jsonpath: z.string().min(1).optional(),
    xpath: z.string().min(1).optional(),
    css: z.string().min(1).optional(),
    header: z.string().min(1).optional(),
    cookie: z.string().min(1).optional(),
    matches: Pattern.optional().describe('Regular expression; its first group, or all of it, is kept.'),
    secret: z.boolean().default(false).describe('Never shown.')
  })
  .refine(({ secret: _, ...sources }) => countGiven(Object.values(sources)) === 1, {
    error: 'expected exactly one of jsonpath, xpath, css, header, cookie and matches'
  })

/** What a later step may name: a JSONPath, or another place of the answer. */
export const Capture = z.union([z.string().min(1), Detailed])
export type Capture = z.infer<typeof Capture>
