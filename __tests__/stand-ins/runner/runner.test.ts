import { expect, test } from '@jest/globals'
import { readCommandFile, readWorkflowCommand } from '../../../stand-ins/runner/index.ts'
import { applyMasks } from '../../../stand-ins/runner/masks.ts'
import { readStepLog } from '../../../stand-ins/runner/step-log.ts'

test('a command file holds lines and blocks, and the later value wins', () => {
  const text = 'a=1\n\nb<<END\nfirst\nsecond=x\nEND\na=2\nc=x<<y\n'

  expect(readCommandFile(text)).toEqual({ a: '2', b: 'first\nsecond=x', c: 'x<<y' })
})

test.each([
  ['b<<END\nfirst\n', "Matching delimiter not found 'END'"],
  ['neither\n', "Invalid format 'neither'"],
  ['=x\n', 'Name must not be empty'],
  ['b<<\nx\n', 'Delimiter must not be empty']
])('a command file %j is refused', (text, message) => {
  expect(() => readCommandFile(text)).toThrow(message)
})

test('a command stands at the start of a line, the older form anywhere', () => {
  expect(readWorkflowCommand('  ::error title=a%2Cb,line=3::x%0Ay%25')).toEqual({
    name: 'error',
    properties: { title: 'a,b', line: '3' },
    data: 'x\ny%'
  })
  expect(readWorkflowCommand('text ##[set-output name=x;]y')).toMatchObject({ name: 'set-output', data: 'y' })
  expect(readWorkflowCommand('text ::error::x')).toBeUndefined()
  expect(readWorkflowCommand('::unheard-of::x')).toBeUndefined()
})

test('a mask hides a secret from its line on, also escaped and encoded', () => {
  const base64 = Buffer.from('s3cret"').toString('base64')

  const { log, masks } = readStepLog(`s3cret" before\n::add-mask::s3cret"\nnow s3cret" and ${base64} and s3cret\\"`, [])

  const [before, after = ''] = log.split('\n')
  expect(before).toBe('s3cret" before')
  expect(after).toMatch(/^now \*\*\* and \*\*\*\S* and \*\*\*$/)
  expect(masks).toEqual(['s3cret"'])
})

test('a mask of several lines hides each of them', () => {
  expect(applyMasks('x one y two z', ['one\ntwo'])).toBe('x *** y *** z')
})

test('nothing is obeyed between stop-commands and its token', () => {
  const seen = readStepLog('::stop-commands::pause\n::error::no\n::pause::\n::error::yes', [])

  expect(seen.annotations.map(one => one.message)).toEqual(['yes'])
  expect(seen.log).toContain('::error::no')
})

test('a command that sets something through the log is reported', () => {
  expect(readStepLog('::set-output name=digest::sha256:0', []).obeyed).toEqual(['set-output'])
})
