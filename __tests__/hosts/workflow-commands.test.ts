import { expect, test } from '@jest/globals'
import { annotationLine, inert, maskLine } from '../../src/hosts/workflow-commands.ts'
import { readWorkflowCommand } from '../../stand-ins/runner/index.ts'

const unchanged = (text: string) => text

test.each([
  '::set-output name=digest::sha256:0',
  '  ::add-mask::x',
  '\u00a0\u3000::stop-commands::x',
  '\u0085::error::x',
  '##[add-mask]x',
  'in the middle ##[save-state name=settled]true',
  '::::error::x',
  'first\n::warning::x',
  'first\r::warning::x',
  '##[##[debug]x',
  '::error::##[set-output name=x]y'
])('leaves the runner nothing to obey in %j', text => {
  const obeyed = inert(text)
    .split(/\r\n|\r|\n/)
    .flatMap(line => readWorkflowCommand(line)?.name ?? [])

  expect(obeyed).toEqual([])
})

test('keeps the words of a harmless line', () => {
  expect(inert('std::vector and a :: b\n  0:00::1')).toBe('std::vector and a :: b\n  0:00::1')
})

test('an annotation arrives as it was meant, whatever its text tries', () => {
  const title = 'a,b:c%0A::error::x\nsecond'
  const message = '100 %25 of\r\n::set-output name=x::y'

  const line = annotationLine({ level: 'error', title, message }, unchanged)

  expect(line.match(/\n/g)).toHaveLength(1)
  expect(readWorkflowCommand(line.trimEnd())).toEqual({ name: 'error', properties: { title }, data: message })
})

test('a secret of several lines is masked as one', () => {
  expect(readWorkflowCommand(maskLine('a\nb%').trimEnd())).toMatchObject({ name: 'add-mask', data: 'a\nb%' })
})

test('shortens a text that would fill the page', () => {
  const line = annotationLine({ level: 'error', title: 't'.repeat(1000), message: 'm'.repeat(100_000) }, unchanged)

  expect(line.length).toBeLessThan(4300)
})
