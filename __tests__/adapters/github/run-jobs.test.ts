import { expect, test } from '@jest/globals'
import { createRunJobs } from '../../../src/adapters/github/run-jobs.ts'
import { withShop } from './connections.ts'
import { sweepFaults } from './sweep.ts'

const runs = [
  { id: 1, status: 'in_progress' },
  { id: 2, status: 'completed', conclusion: 'failure' }
]

test.each([
  ['a run that goes on', '1/1/deploy', false],
  ['a run that has ended', '2/1/deploy', true],
  ['an attempt that is still to come', '2/2/deploy', false],
  ['a run that GitHub does not show', '3/1/deploy', false],
  ['a process of some machine', 'local:host:12:34:abc', false]
])('of %s it tells whether it has ended: %s', async (_, job, ended) => {
  await withShop({ runs }, async connection => {
    expect(await createRunJobs(connection).ended(job)).toBe(ended)
  })
})

test('an older attempt has ended when there is a newer one', async () => {
  await withShop({ runs }, async connection => {
    await connection.write('POST /repos/{owner}/{repo}/actions/runs/{run_id}/rerun', { run_id: 2 })

    expect(await createRunJobs(connection).ended('2/1/deploy')).toBe(true)
    expect(await createRunJobs(connection).ended('2/2/deploy')).toBe(false)
  })
})

sweepFaults({
  name: 'asking whether a job has ended',
  seed: { runs },
  act: connection => createRunJobs(connection).ended('2/1/deploy'),
  outcome: () => undefined
})
