import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { createGitSourceControl } from '../../src/adapters/embedded/git-source-control.ts'

test('the head names commit, branch, authors and what differs from the commit', async () => {
  const directory = repository()
  commit(directory, 'first', 'Co-authored-by: Ada <ada@example.com>')
  writeFileSync(join(directory, 'new file'), '')
  const head = await createGitSourceControl(directory, process.env).head()
  expect(head.sha).toMatch(/^[0-9a-f]{40}$/)
  expect(head).toMatchObject({ branch: 'main', dirty: ['?? new file'] })
  expect(head.authors).toEqual(['Sam <sam@example.com>', 'Ada <ada@example.com>'])
})

test('the log lists subjects after one commit up to another, newest first', async () => {
  const directory = repository()
  commit(directory, 'first')
  const control = createGitSourceControl(directory, process.env)
  const from = await control.head()
  commit(directory, 'second')
  commit(directory, 'third')
  const log = await control.log(from.sha, (await control.head()).sha)
  expect(log.map(each => each.subject)).toEqual(['third', 'second'])
})

test('a revision that looks like a flag is refused', async () => {
  const control = createGitSourceControl(repository(), process.env)
  await expect(control.log('--output=/tmp/x', 'HEAD')).rejects.toMatchObject({ code: 'bad-input' })
})

function repository(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sluice-git-'))
  execFileSync('git', ['init', '-q', '-b', 'main', directory])
  return directory
}

function commit(directory: string, subject: string, body = ''): void {
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com']
  execFileSync('git', ['-C', directory, ...identity, 'commit', '-q', '--allow-empty', '-m', subject, '-m', body])
}
