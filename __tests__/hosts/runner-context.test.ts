import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runnerContext } from '../../src/hosts/runner-context.ts'

const environment = {
  GITHUB_ACTOR: 'mona',
  GITHUB_ACTOR_ID: '1001',
  GITHUB_JOB: 'release',
  GITHUB_REPOSITORY: 'acme/shop',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_RUN_ID: '9',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_WORKSPACE: '/work/shop'
}

test('tells who acts, in which job, and where that can be read', () => {
  expect(runnerContext({}, environment)).toMatchObject({
    actor: { id: 1001, login: 'mona' },
    job: '9/2/release',
    runAttempt: 2,
    runUrl: 'https://github.com/acme/shop/actions/runs/9/attempts/2',
    workingDirectory: '/work/shop',
    home: '/work/shop/.sluice'
  })
})

test('starts relative paths from the folder that was asked for, inside the workspace', () => {
  expect(runnerContext({ 'working-directory': 'services/shop' }, environment).home).toBe(
    '/work/shop/services/shop/.sluice'
  )
})

test('reads the event that started the run', () => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  writeFileSync(path, '{"number":7}')

  expect(runnerContext({}, { ...environment, GITHUB_EVENT_PATH: path }).event).toEqual({ number: 7 })
})

test.each([
  ['absent', undefined],
  ['no JSON', 'not json'],
  ['no object', '"text"'],
  ['null', 'null']
])('has no event when it is %s, rather than failing', (_, text) => {
  const path = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
  if (text !== undefined) writeFileSync(path, text)

  expect(runnerContext({}, { ...environment, GITHUB_EVENT_PATH: path }).event).toBeUndefined()
})

test.each(['', 'abc', '-1', '9'.repeat(40)])(
  'gives an actor whose number is %j no number that may be somebody else',
  id => {
    expect(runnerContext({}, { ...environment, GITHUB_ACTOR_ID: id }).actor.id).toBe(0)
  }
)
