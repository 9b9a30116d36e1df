import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { missingRows } from '../../src/domain/sop/exceptions.ts'
import { heldBy } from '../../src/domain/sop/held-by.ts'
import { sopTable } from '../../src/domain/sop/table.ts'

const tests = join(import.meta.dirname, '..')
const table = sopTable()

/** True when the file has a test whose name begins like that. */
function isThere([file, name]: readonly [file: string, name: string, ...rest: unknown[]]): boolean {
  const path = join(tests, file)
  return existsSync(path) && ["'", '"', '`'].some(quote => readFileSync(path, 'utf8').includes(`${quote}${name}`))
}

test('every row of the procedure is held by a test, planned for a wave, exempt with a reason, or on the list of gaps', () => {
  const gaps = table.filter(({ status, id }) => status === 'missing' && !id.startsWith('S')).map(({ id }) => id)

  expect(gaps.sort()).toEqual(Object.keys(missingRows).sort())
})

test('every test that is said to hold a row is there', () => {
  expect(heldBy.filter(one => !isThere(one)).map(([file, name]) => `${file} › ${name}`)).toEqual([])
})

test.each([
  ['operations/ops-alerts/index.test.ts', 'a P0 pages next week'],
  ['operations/no-such.test.ts', 'a P0 pages in the same look, once']
])('a test that is not there is noticed: %s › %s', (file, name) => {
  expect(isThere([file, name])).toBe(false)
})

test('every row that a test is said to hold is one of the procedure, once', () => {
  const ids = table.map(({ id }) => id)
  const named = heldBy.flatMap(([, , rows]) => rows.split(' '))

  expect(named.filter(id => !ids.includes(id))).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})

test('the rows that the operations are about are all in the table', () => {
  const range = (letters: string, last: number) => Array.from({ length: last }, (_, at) => `${letters}${at + 1}`)
  const asked = [...range('O', 37), ...range('I', 38), ...range('CL', 8), ...range('RB', 7), ...range('RR', 5)]
  const more = [...range('SM', 10), ...range('M', 5), ...range('P', 3), ...range('S', 8), ...range('X', 30)]

  expect([...asked, ...more].filter(id => !table.some(row => row.id === id))).toEqual([])
})

test('what waits for a later wave says for which', () => {
  const planned = table.filter(({ status }) => status === 'planned')

  expect(planned.map(({ id }) => id)).toEqual(expect.arrayContaining(['S1', 'S7', 'P1', 'A1', 'T1', 'K1', 'OC1']))
  expect(planned.filter(({ reason = '' }) => !reason.startsWith('planned with '))).toEqual([])
})
