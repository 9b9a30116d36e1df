import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { textFiles } from '../../../src/adapters/embedded/text-files.ts'

let directory = ''
let elsewhere = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'texts-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'))
})
afterEach(() => {
  for (const folder of [directory, elsewhere]) rmSync(folder, { recursive: true, force: true })
})

test('writes into folders that it makes itself', async () => {
  await textFiles(directory).write('docs/incidents/one.md', 'text')

  expect(readFileSync(join(directory, 'docs/incidents/one.md'), 'utf8')).toBe('text')
})

test('writes nothing through a folder that leads out', async () => {
  symlinkSync(elsewhere, join(directory, 'linked'))

  for (const path of ['linked/one.md', 'linked/deeper/one.md', '../one.md']) {
    await expect(textFiles(directory).write(path, 'text')).rejects.toMatchObject({ code: 'outside-workspace' })
  }
  expect(existsSync(join(elsewhere, 'one.md'))).toBe(false)
})
