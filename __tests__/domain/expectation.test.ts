import { expect, test } from '@jest/globals'
import { z } from 'zod'
import { expectationOf } from '../../src/domain/expectation.ts'

function told(schema: z.ZodType, value: unknown): string {
  return expectationOf(schema.safeParse(value).error!.issues[0]!)
}

test('what a schema expected is told in our own words', () => {
  expect(told(z.object({}), undefined)).toBe('expected a value of type object')
  expect(told(z.number().min(1), 0)).toBe('expected at least 1')
  expect(told(z.string().max(2), 'abc')).toBe('expected at most 2 characters')
  expect(told(z.enum(['a', 'b']), 'c')).toBe('expected one of a, b')
})

test('a sentence that stands in the schema stays', () => {
  expect(told(z.number().min(1, 'expected a person at least'), 0)).toBe('expected a person at least')
})
