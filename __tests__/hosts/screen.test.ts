import { expect, test } from '@jest/globals'
import { abilitiesOf, clip, createScreen } from '../../src/hosts/screen.ts'

const escapeCode = String.fromCharCode(27)

function record(moves: boolean, colours = false) {
  const written: string[] = []
  const screen = createScreen(text => written.push(text), { moves, colours, columns: 20 })
  return { screen, text: () => written.join('') }
}

test('redraws a live line in place in a terminal, and leaves the last one', () => {
  const { screen, text } = record(true)

  screen.live('10 %', 'a')
  screen.live('50 %', 'b')
  screen.settle()
  screen.line('done')

  expect(text().replaceAll(`\r${escapeCode}[2K`, '<')).toBe('<10 %<50 %\ndone\n')
})

test('erases a line that was only under way before a line that stays', () => {
  const { screen, text } = record(true)

  screen.live('building', '')
  screen.line('built')

  expect(text().replaceAll(`\r${escapeCode}[2K`, '<')).toBe('<building<built\n')
})

test('writes a live line into a log only when its step changes, and the last one it had held back', () => {
  const { screen, text } = record(false)

  for (const [line, step] of [
    ['10 % first', '10'],
    ['10 % again', '10'],
    ['50 % first', '50'],
    ['50 % last', '50']
  ] as const) {
    screen.live(line, step)
  }
  screen.settle()

  expect(text()).toBe('10 % first\n50 % first\n50 % last\n')
})

test('never moves and never colours in a log', () => {
  const { screen, text } = record(false)

  screen.line('  ✓ passed')
  screen.live('█░', 'a')

  expect(text()).not.toContain(escapeCode)
})

test('keeps every character that it colours, so that colour says nothing alone', () => {
  const { screen, text } = record(false, true)

  screen.line('  ✓ passed · ✗ failed ██░░')

  expect(text()).toContain(`${escapeCode}[32m✓${escapeCode}[0m`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapeCode starts a colour.
  expect(text().replace(/\u001b\[\d+m/g, '')).toBe('  ✓ passed · ✗ failed ██░░\n')
})

test.each([
  { why: 'is a terminal', stream: { isTTY: true }, environment: { TERM: 'xterm' }, moves: true, colours: true },
  { why: 'is a pipe', stream: {}, environment: { TERM: 'xterm' }, moves: false, colours: false },
  { why: 'is dumb', stream: { isTTY: true }, environment: { TERM: 'dumb' }, moves: false, colours: false },
  { why: 'wants no colour', stream: { isTTY: true }, environment: { NO_COLOR: '1' }, moves: true, colours: false }
])('moves: $moves, colours: $colours on a stream that $why', ({ stream, environment, moves, colours }) => {
  expect(abilitiesOf(stream, environment)).toMatchObject({ moves, colours })
})

test('cuts a line that would wrap, since one that wraps cannot be redrawn', () => {
  expect(clip('0123456789', 10)).toBe('0123456789')
  expect(clip('0123456789x', 10)).toBe('012345678…')
})
