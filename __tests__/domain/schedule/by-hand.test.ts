import { expect, test } from '@jest/globals'
import { compareZone } from '../../campaign/windows.ts'

const hour = 3_600_000

test.each([
  ['UTC', 2 * hour],
  ['America/New_York', 2.5 * hour],
  ['America/St_Johns', 1.5 * hour],
  ['Europe/London', 1.5 * hour],
  ['Africa/Cairo', 0],
  ['Africa/Casablanca', 2.5 * hour],
  ['Australia/Lord_Howe', 2.25 * hour],
  ['Pacific/Chatham', 2.75 * hour]
])('a daily window in %s comes when the clock on the wall says so', (zone, at) => {
  expect(compareZone(zone, 3, at)).toEqual([])
})
