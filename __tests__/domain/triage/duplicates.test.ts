import { expect, test } from '@jest/globals'
import { duplicatesAmong, type Move } from '../../../src/domain/triage/duplicates.ts'

function update(name: string, to: string, directory = '/'): Move {
  return { name, to, ecosystem: 'npm', directory }
}

const among = (...pulls: readonly (readonly Move[])[]) =>
  Object.fromEntries(duplicatesAmong(pulls.map((updates, index) => ({ number: index + 1, updates }))))

test.each([
  ['the younger of two equal ones', [[update('a', '1.1.0')], [update('a', '1.1.0')]], { 2: 1 }],
  ['the one that goes less far, though it is older', [[update('a', '1.1.0')], [update('a', '1.2.0')]], { 1: 2 }],
  ['one that a group contains', [[update('a', '1.1.0')], [update('a', '1.1.0'), update('b', '2.0.0')]], { 1: 2 }],
  ['all but one of three', [[update('a', '1.1.0')], [update('a', '1.1.0')], [update('a', '1.1.0')]], { 2: 1, 3: 1 }]
])('finds %s', (_, pulls, found) => {
  expect(among(...pulls)).toEqual(found)
})

test.each([
  ['another folder', [[update('a', '1.1.0', '/web')], [update('a', '1.1.0', '/api')]]],
  ['another package', [[update('a', '1.1.0')], [update('b', '1.1.0')]]],
  [
    'a group that does more than the other',
    [
      [update('a', '1.1.0'), update('b', '1.1.0')],
      [update('a', '1.1.0'), update('c', '1.1.0')]
    ]
  ],
  ['versions that nobody can compare', [[update('a', 'next')], [update('a', 'canary')]]],
  ['nothing', [[], []]]
])('takes %s for no duplicate', (_, pulls) => {
  expect(among(...pulls)).toEqual({})
})

test('never makes two duplicates of each other, so that one is always left', () => {
  const versions = ['1.1.0', '1.3.0', '1.2.0', '1.3.0', '1.1.0']
  const found = duplicatesAmong(versions.map((to, index) => ({ number: index + 1, updates: [update('a', to)] })))

  expect([...found.keys()].sort()).toEqual([1, 3, 4, 5])
  expect([...found.values()].every(kept => !found.has(kept) || kept === 2)).toBe(true)
})
