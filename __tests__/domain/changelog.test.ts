import { expect, test } from '@jest/globals'
import { changelogMarkdown } from '../../src/domain/changelog.ts'

const from = '1'.repeat(40)
const to = '2'.repeat(40)

test('lists what came in, with the commits that prove it', () => {
  const added = [{ sha: to, subject: 'Sell by the dozen' }]

  expect(changelogMarkdown({ from, to, added, removed: [] })).toBe(
    '### Changes `1111111` → `2222222`\n\n- Sell by the dozen (`2222222`)\n'
  )
})

test('says what a step back takes away', () => {
  const text = changelogMarkdown({ from, to, added: [], removed: [{ sha: from, subject: 'Sell by the dozen' }] })

  expect(text).toContain('**Taken back**\n\n- Sell by the dozen (`1111111`)')
})

test('says so when no commit differs', () => {
  expect(changelogMarkdown({ from, to: from, added: [], removed: [] })).toContain('No commit differs')
})

test("does not let a commit's subject become markup, call people or break the list", () => {
  const subject = '</details><img src=x> [a](http://evil) @everyone #1 `code`\n- fake'
  const text = changelogMarkdown({ from, to, added: [{ sha: to, subject }], removed: [] })

  expect(text).not.toMatch(/[^\\]<|[^\\]\[|@e|#1|\n- fake/)
})

test('keeps addresses in a subject from being links, and hides nothing in it', () => {
  const subject = 'see https://evil.example, www.evil.example and GH-7 \u202Etxt.exe\u2066\u200e\u0085!'
  const text = changelogMarkdown({ from, to, added: [{ sha: to, subject }], removed: [] })

  expect(text).toContain('see https:\u200b//evil.example, www\u200b.evil.example and GH-\u200b7 txt.exe \\!')
})

test('shows a long list cut, and how much is left', () => {
  const added = Array.from({ length: 250 }, () => ({ sha: to, subject: 'x' }))

  expect(changelogMarkdown({ from, to, added, removed: [] })).toContain('- and 50 more')
})
