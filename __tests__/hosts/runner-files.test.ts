import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { jobSummary, summaryBudgetBytes } from '../../src/hosts/job-summary.ts'
import { runnerFiles } from '../../src/hosts/runner-files.ts'
import type { Report } from '../../src/report.ts'

const folder = mkdtempSync(join(tmpdir(), 'runner-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file that cannot be written is told, and the others are written all the same', () => {
  const output = join(folder, 'output')
  const trouble: string[] = []
  const environment = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: join(folder, 'no-folder/summary') }
  const files = runnerFiles(environment, (variable, why) => trouble.push(`${variable} ${why}`))

  files.summary('# Done')
  files.output('outcome', 'done')

  expect(trouble).toEqual(['GITHUB_STEP_SUMMARY ENOENT'])
  expect(readFileSync(output, 'utf8')).toBe('outcome<<sluice-0\ndone\nsluice-0\n')
})

test('no text can end its own output and begin another, even one that knows how outputs are ended', () => {
  const output = join(folder, 'hostile')
  const hostile = ['sluice-0', 'sluice-1', 'sluice-3', 'result<<sluice-4', 'x', 'sluice-4'].join('\n')

  runnerFiles({ GITHUB_OUTPUT: output }, () => undefined).output('changelog', hostile)

  const [head, ...lines] = readFileSync(output, 'utf8').trimEnd().split('\n')
  const delimiter = head?.replace('changelog<<', '')
  expect(lines.filter(line => line === delimiter)).toHaveLength(1)
  expect(lines.slice(0, -1).join('\n')).toBe(hostile)
})

test('what the summary holds already counts against what GitHub takes', () => {
  const path = join(folder, 'summary')
  const files = runnerFiles({ GITHUB_STEP_SUMMARY: path }, () => undefined)
  const before = files.summaryBytes()
  const theirs = 'é'.repeat((summaryBudgetBytes - 2000) / 2)
  const rows = Array.from({ length: 100 }, (_, row) => [`row ${row}`, 'x'.repeat(50)])
  const report: Report = {
    outcome: 'done',
    headline: 'done',
    blocks: [{ kind: 'table', columns: ['a', 'b'], rows }],
    result: {}
  }

  files.summary(theirs)
  files.summary(jobSummary(report, summaryBudgetBytes - files.summaryBytes()))

  expect(before).toBe(0)
  expect(runnerFiles({}, () => undefined).summaryBytes()).toBe(0)
  expect(statSync(path).size).toBeLessThanOrEqual(summaryBudgetBytes)
  expect(readFileSync(path, 'utf8').slice(theirs.length)).toMatch(/### ✓ done.*row 10.*More was left out/s)
  expect(jobSummary(report, 50)).toBe('')
})
