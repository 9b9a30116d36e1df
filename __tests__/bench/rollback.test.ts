import { expect, test } from '@jest/globals'
import { rollBackUnderLoad } from '../../bench/rollback.ts'

test('weights go to green and back under load, and no request fails', async () => {
  const { failed, requests, rolled } = await rollBackUnderLoad(8)

  expect(rolled).toHaveLength(8)
  expect(requests).toBeGreaterThan(0)
  expect(failed).toBe(0)
}, 60_000)
