import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')

function filesNaming(pattern: RegExp, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => pattern.test(readFileSync(path, 'utf8')))
    .map(path => path.slice(root.length + 1))
}

test('one file reads the process environment', () => {
  expect(filesNaming(/process\.env\b/, 'src')).toEqual(['src/hosts/process.ts'])
})

test('one file ends the process or sets how it ends', () => {
  expect(filesNaming(/process\.exit/, 'src').filter(path => path !== 'src/adapters/embedded/proxy/server.ts')).toEqual([
    'src/hosts/process.ts'
  ])
})

test('one file writes what a runner reads', () => {
  expect(filesNaming(/GITHUB_(OUTPUT|STATE|STEP_SUMMARY)'/, 'src/adapters')).toEqual([])
  expect(filesNaming(/write\('GITHUB_(OUTPUT|STATE|STEP_SUMMARY)'/, 'src')).toEqual(['src/hosts/runner-files.ts'])
})
