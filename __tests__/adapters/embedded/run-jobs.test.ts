import { expect, test } from '@jest/globals'
import { createRunJobs } from '../../../src/adapters/embedded/run-jobs.ts'
import { createMemoryJobs } from '../../../src/adapters/memory/memory-jobs.ts'

const others = createMemoryJobs()
others.end('other')

test.each([
  ['an earlier attempt of this run', '7/1/deploy', true],
  ['this attempt', '7/2/deploy', false],
  ['a later attempt', '7/3/deploy', false],
  ['another run', '8/1/deploy', false],
  ['a run whose number only begins alike', '77/1/deploy', false],
  ['something without an attempt', '7/x/deploy', false],
  ['a job that others know', 'other', true]
])('of %s it is known whether it has ended', async (_, job, expected) => {
  expect(await createRunJobs({ runId: '7', runAttempt: 2 }, others).ended(job)).toBe(expected)
})

test('without a run only others can tell', async () => {
  expect(await createRunJobs({ runId: undefined, runAttempt: undefined }, others).ended('undefined/0/x')).toBe(false)
})
