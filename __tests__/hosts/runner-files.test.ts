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
  expect(readFileSync(output, 'utf8')).toMatch(/^outcome<<sluice-[0-9a-f-]{36}\ndone\n/)
})
