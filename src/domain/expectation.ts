import type { z } from 'zod'

const libraryWords = /^(Too small|Too big|Invalid input: expected|Invalid option)/

/** Says what a schema expected, in the words of this house where its library's own would reach a reader. */
export function expectationOf(issue: z.core.$ZodIssue): string {
  // A sentence of our own stands in the schema.
  if (!libraryWords.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'invalid_type':
      return `expected a value of type ${issue.expected}`
    case 'too_small':
      return `expected ${bound(issue.inclusive, 'at least', 'more than')} ${sized(issue.minimum, issue.origin)}`
    case 'too_big':
      return `expected ${bound(issue.inclusive, 'at most', 'less than')} ${sized(issue.maximum, issue.origin)}`
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`
    default:
      return issue.message
  }
}

function bound(inclusive: boolean | undefined, within: string, beyond: string): string {
  return inclusive === false ? beyond : within
}

function sized(limit: number | bigint, origin: string): string {
  if (origin === 'string') return `${limit} characters`
  return origin === 'array' || origin === 'set' || origin === 'map' ? `${limit} entries` : String(limit)
}
