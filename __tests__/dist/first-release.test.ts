import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'
import { type GuideBlock, readGuide } from '../docs/guide.ts'

const blocks = readGuide(readFileSync(join(repositoryRoot, 'docs/tutorial.md'), 'utf8'))
const files = blocks.filter((block): block is GuideBlock & { file: string } => block.file !== undefined)
const commands = blocks
  .filter(({ language, file }) => language === 'sh' && file === undefined)
  .map(({ text }) => text.trim())

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tutorial-'))
  for (const { file, text } of files) writeFileSync(join(folder, file), text)
})
afterEach(() => {
  sluice('down')
  rmSync(folder, { recursive: true, force: true })
})

function sluice(...words: readonly string[]) {
  const cli = join(repositoryRoot, 'dist/cli/index.js')
  return spawnSync(process.execPath, [cli, ...words], { cwd: folder, encoding: 'utf8' })
}

test('the tutorial leads from a folder to its first release in three commands', () => {
  const [commit = '', init, release] = commands
  expect([init, release]).toEqual(['sluice init', 'sluice release'])
  execFileSync('sh', ['-ec', commit], { cwd: folder })

  expect(sluice('init')).toMatchObject({ status: 0 })
  const { status, stdout, stderr } = sluice('release', '--json')

  expect({ status, stderr }).toMatchObject({ status: 0 })
  const { outcome, result } = JSON.parse(stdout)
  const ends = Object.entries(result).map(([name, answer]) => [name, (answer as { outcome: string }).outcome])
  expect(outcome).toBe('done')
  expect(Object.fromEntries(ends)).toEqual({
    build: 'done',
    'promote staging': 'done',
    'promote production': 'done',
    'rollout production': 'unchanged'
  })
}, 300_000)
