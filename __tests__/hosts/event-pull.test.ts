import { expect, test } from '@jest/globals'
import { pullNumberOf } from '../../src/hosts/event-pull.ts'

const repository = { id: 7 }
const listed = (number: unknown, id = 7) => ({ number, base: { repo: { id } } })

test.each<[string, Record<string, unknown>]>([
  ['pull_request', { pull_request: { number: 5 } }],
  ['issue_comment on a pull request', { issue: { number: 5, pull_request: {} } }],
  ['check_suite', { repository, check_suite: { pull_requests: [listed(5)] } }],
  ['check_run', { repository, check_run: { pull_requests: [listed(5)] } }],
  ['workflow_run beside one of a fork', { repository, workflow_run: { pull_requests: [listed(9, 8), listed(5)] } }]
])('finds the pull request of %s', (_, event) => {
  expect(pullNumberOf(event)).toBe(5)
})

test.each<[string, Record<string, unknown> | undefined]>([
  ['there is no event', undefined],
  ['the event is a push', { ref: 'refs/heads/main' }],
  ['a comment is on an issue', { issue: { number: 5 } }],
  ['a run belongs to no pull request', { repository, workflow_run: { pull_requests: [] } }],
  ['a run belongs to two', { repository, workflow_run: { pull_requests: [listed(5), listed(6)] } }],
  ['a run belongs to a pull request of a fork', { repository, check_suite: { pull_requests: [listed(5, 8)] } }],
  ['neither side names its repository', { check_suite: { pull_requests: [{ number: 5 }] } }],
  ['the number is text', { pull_request: { number: '5' } }],
  ['the number is a fraction', { pull_request: { number: 1.5 } }],
  ['the number is negative', { pull_request: { number: -1 } }],
  ['the list holds nonsense', { repository, check_run: { pull_requests: [null, 'x', 3] } }]
])('says no number when %s, rather than guess', (_, event) => {
  expect(pullNumberOf(event)).toBeUndefined()
})
