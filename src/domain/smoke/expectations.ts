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
    jsonpath: z.string().min(1).optional().describe('The values that it selects in a JSON body.'),
    xpath: z.string().min(1).optional().describe('The texts that it selects in an XML body.'),
    css: z.string().min(1).optional().describe('The texts of the elements that it selects in HTML.'),
    header: z.string().min(1).optional().describe('A header by its name.'),
    cookie: z.string().min(1).optional().describe('A cookie that the answer sets, by its name.'),
    body: z.literal('text').optional().describe('The body as text.'),
    equals: z.unknown().optional().describe('Every value is this one.'),
    not: z.unknown().optional().describe('No value is this one.'),
    matches: Pattern.optional().describe('Regular expression (RE2, linear time).'),
    contains: z.unknown().optional().describe('A text that every text, or a member that every list, holds.'),
    above: z.number().optional().describe('Every value is a greater number.'),
    below: z.number().optional().describe('Every value is a smaller number.'),
    count: z.int().min(0).optional().describe('How many values are selected.'),
    type: z
      .enum(['string', 'number', 'integer', 'boolean', 'array', 'object', 'null'])
      .optional()
      .describe('Type of every value.'),
    exists: z.boolean().optional().describe('Whether anything is selected at all.')
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
    lookup: Duration.optional().describe('Finding the address.'),
    connect: Duration.optional().describe('Opening the connection.'),
    tls: Duration.optional().describe('The greeting of TLS.'),
    'first-byte': Duration.optional().describe('From the start to the first byte of the answer.')
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
    header: Texts.refine(notEmpty, { error: 'expected at least one header' })
      .optional()
      .describe('Headers by their name.'),
    cookie: Texts.refine(notEmpty, { error: 'expected at least one cookie' })
      .optional()
      .describe('Cookies that the answer sets, by their name.'),
    jsonpath: z
      .record(z.string().min(1), z.unknown())
      .refine(notEmpty, { error: 'expected at least one path' })
      .optional()
      .describe('JSONPath (RFC 9535) to what every selected value, or the list of them, must equal.'),
    xpath: Texts.refine(notEmpty, { error: 'expected at least one path' })
      .optional()
      .describe('XPath 1.0 to the text that every selected node must have.'),
    css: Texts.refine(notEmpty, { error: 'expected at least one selector' })
      .optional()
      .describe('CSS selector to the text that every selected element must have.'),
    schema: z
      .union([z.string().min(1), z.boolean(), z.record(z.string(), z.unknown())])
      .optional()
      .describe('JSON Schema (2020-12), or the path of one. What it refers to is read from beside it, or fetched.'),
    body: Pattern.optional().describe('Regular expression (RE2, linear time) that the body must contain.'),
    checks: z.array(Check).min(1).max(1000).optional().describe('More about parts of the answer; see below.'),
    size: Size.optional().describe('Bytes of the body.'),
    within: Duration.optional().describe('Time from the start of the request to the last byte.'),
    phases: Phases.optional().describe('Time of each phase.'),
    certificate: Certificate.optional().describe('What the server showed of itself.'),
    http: z.enum(['1.0', '1.1', '2']).optional().describe('Version of HTTP that answers.')
  })
  .refine(expect => countGiven(Object.values(expect)) > 0, { error: 'expected at least one check' })
export type Expectations = z.infer<typeof Expectations>

function notEmpty(part: object): boolean {
  return Object.keys(part).length > 0
}

const Detailed = z
  .strictObject({
    jsonpath: z.string().min(1).optional().describe('The one value that it selects.'),
    xpath: z.string().min(1).optional().describe('The one text that it selects in XML.'),
    css: z.string().min(1).optional().describe('The text of the one element that it selects.'),
    header: z.string().min(1).optional().describe('A header by its name.'),
    cookie: z.string().min(1).optional().describe('A cookie by its name.'),
    matches: Pattern.optional().describe('Regular expression; its first group, or all of it, is kept.'),
    secret: z.boolean().default(false).describe('Never shown.')
  })
  .refine(({ secret: _, ...sources }) => countGiven(Object.values(sources)) === 1, {
    error: 'expected exactly one of jsonpath, xpath, css, header, cookie and matches'
  })

/** What a later step may name: a JSONPath, or another place of the answer. */
export const Capture = z.union([z.string().min(1), Detailed])
export type Capture = z.infer<typeof Capture>
