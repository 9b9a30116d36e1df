import { spawnSync } from 'node:child_process'
import { expect, test } from '@jest/globals'
import { localJob, localJobs } from '../../../src/adapters/embedded/local-jobs.ts'

test('a job of this process has not ended, and no two jobs have one name', async () => {
  expect(await localJobs.ended(localJob())).toBe(false)
  expect(localJob()).not.toBe(localJob())
})

test('a job of a process that is gone has ended', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const [kind, host, , start, id] = localJob().split(':')

  expect(await localJobs.ended([kind, host, pid, start, id].join(':'))).toBe(true)
})

test('a number that another process has now is not taken for the job', async () => {
  const [kind, host, pid, , id] = localJob().split(':')

  expect(await localJobs.ended([kind, host, pid, '1', id].join(':'))).toBe(true)
})

test.each(['run/1/job', '', 'local:elsewhere:1:1:abc'])('about the job %j nothing is known', async job => {
  expect(await localJobs.ended(job)).toBe(false)
})
