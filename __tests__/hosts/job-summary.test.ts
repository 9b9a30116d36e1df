import { expect, test } from '@jest/globals'
import { Failure } from '../../src/domain/failure.ts'
import { failureSummary, jobSummary, summaryBudgetBytes } from '../../src/hosts/job-summary.ts'
import type { Block, Check, Report } from '../../src/report.ts'

function report(blocks: readonly Block[], more: Partial<Report> = {}): Report {
  return { outcome: 'refused', headline: 'promote refused · production', blocks, result: {}, ...more }
}

test('says the answer first, with its code', () => {
  const text = jobSummary(report([], { reason: 'gate-tests-missing' }))

  expect(text).toBe('### ✗ promote refused · production <code>gate-tests-missing</code>\n')
})

test('marks an answer that lets the step succeed', () => {
  expect(jobSummary(report([], { outcome: 'done', headline: 'all well' }))).toBe('### ✓ all well\n')
})

test('shows the worst checks first, each with a word beside its mark', () => {
  const marks = ['passed', 'unknown', 'note', 'failed', 'bypassed'] as const
  const checks = marks.map(mark => ({ mark, name: mark, text: 'why' }))

  const rows = jobSummary(report([{ kind: 'checks', checks }]))
    .split('\n')
    .filter(line => line.includes('**'))

  expect(rows.map(row => row.split(' **')[0])).toEqual(['| ✗ failed', '| ? unknown', '| ! bypassed', '| ·', '| ✓'])
})

test('puts what was expected and found below a check, so that a phone shows two columns', () => {
  const checks: Check[] = [{ mark: 'failed', name: 'tests', text: 'none', expected: 'one', found: 'two' }]

  expect(jobSummary(report([{ kind: 'checks', checks }]))).toContain(
    '| ✗ failed **tests** | none<br>expected: one<br>found: two |'
  )
})

test('folds details and keeps a fence inside them from closing the block', () => {
  const text = jobSummary(report([{ kind: 'details', title: 'log <b>', text: 'before\n```\n<script>\n' }]))

  expect(text).toContain('<details><summary>log &lt;b&gt;</summary>\n\n````text\nbefore\n```\n<script>\n\n````\n')
})

test('turns a table that is too wide for a phone into a list', () => {
  const block: Block = { kind: 'table', columns: ['a', 'b', 'c', 'd'], rows: [['1', '2', '3', '4']] }

  expect(jobSummary(report([block]))).toContain('- a 1 · b 2 · c 3 · d 4\n')
})

test.each([
  ['a table cell', '| fake | row |'],
  ['a heading', '# Approved'],
  ['a mention', 'thanks @octocat'],
  ['an issue reference', 'fixes #12'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['a link', '[click](https://evil.example)'],
  ['a bare address', 'see https://evil.example or www.evil.example'],
  ['HTML', '<img src=x onerror=alert(1)> <b>bold</b> &amp;'],
  ['a comment that swallows the rest', '<!-- '],
  ['a details element', '</details><details>'],
  ['code', '`code` ```'],
  ['emphasis', '**passed** ~~failed~~ __x__'],
  ['a backslash before a mark', '\\| \\<b>']
])('shows text from outside that looks like %s as plain text', (_, text) => {
  const shown = jobSummary(report([{ kind: 'checks', checks: [{ mark: 'failed', name: 'x', text }] }]))
  const cell = shown.split('| ✗ failed **x** | ')[1]?.replace(/ \|\n$/, '') ?? ''

  // Every mark that Markdown or HTML could act on is escaped, so that what is left is words.
  expect(cell.replace(/\\[!-/:-@[-`{-~]|&(lt|gt|amp|#8203);/g, '·')).not.toMatch(/[|<>*`[\]~]|https?:\/\/|www\.|#|@\w/)
})

test.each([
  ['a line feed', 'a\nb', 'a<br>b'],
  ['a carriage return', 'a\rb', 'a<br>b'],
  ['an escape sequence', 'a\u001b[31mb', 'a\ufffd\\[31mb'],
  ['text that is written from right to left', 'a\u202eb', 'a\ufffdb'],
  ['invisible text', 'a\u200bb\u2060c', 'a\ufffdb\ufffdc'],
  ['tag characters', 'a\u{e0041}b', 'a\ufffdb']
])('makes %s visible instead of obeying it', (_, text, shown) => {
  expect(jobSummary(report([{ kind: 'text', text }]))).toContain(`\n${shown}\n`)
})

test('links only web pages', () => {
  const link = (target: string) => jobSummary(report([{ kind: 'link', text: 'page', target }]))

  expect(link('https://example.org/a_b')).toContain('[page](<https://example.org/a_b>)')
  expect(link('javascript:alert(1)')).not.toContain('](')
  expect(link('https://example.org/>) <b>')).not.toContain('](')
})

test('never grows above the budget, and keeps the worst when something must go', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => ({
    mark: index === 29_999 ? ('failed' as const) : ('passed' as const),
    name: `check ${index}`,
    text: 'a long text about what was seen, with an umlaut: ü'
  }))

  const text = jobSummary(report([{ kind: 'checks', checks: many }]))

  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryBudgetBytes)
  expect(text).toContain('check 29999')
  expect(text).toContain('More was left out here')
})

test('leaves out one block that is too large and still shows what follows the headline', () => {
  const text = jobSummary(report([{ kind: 'text', text: 'x'.repeat(5000) }]), 1000)

  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1000)
  expect(text).toContain('promote refused')
})

test('tells a failure in the words of the terminal', () => {
  const failure = new Failure({
    kind: 'usage',
    code: 'bad-input',
    message: 'digest: expected x',
    hint: 'an example: y'
  })

  const text = failureSummary(failure)

  expect(text).toContain('<code>bad-input</code>')
  expect(text).toContain('an example: y')
})
