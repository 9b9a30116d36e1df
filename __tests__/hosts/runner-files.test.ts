import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { runnerFiles } from '../../src/hosts/runner-files.ts'

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
