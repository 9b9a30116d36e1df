import { expect, test } from '@jest/globals'
import { cutEverywhere, disorderEverywhere, editEveryByte } from '../../campaign/ledger.ts'

// The full sizes: node scripts/node24.mjs bench/ledger.ts

test('finds an edited byte of any file', async () => {
  const { tried, missed } = await editEveryByte(4, 1, 5)

  expect(missed).toEqual([])
  expect(tried).toBeGreaterThan(200)
})

test('finds a removed, repeated, swapped and inserted event at every place', async () => {
  expect(await disorderEverywhere(20)).toEqual({ tried: 100, missed: [] })
})

test('finds a tail that was cut at any place together with its head, against a checkpoint', () => {
  expect(cutEverywhere(20)).toEqual({ tried: 20, missed: [] })
})
