import { execFileSync } from 'node:child_process'
import type { GitHub } from './index.ts'
import { changeFiles, writeFiles } from './state/files.ts'
import { addObject, type Objects, type Person, unsigned } from './state/objects.ts'
import { withRef } from './state/refs.ts'

/** Pushes the checked-out branch of a local clone. The commits keep the names that git gave them, so times are in UTC. */
export function pushBranch(github: GitHub, repository: string, folder: string): void {
  const git = (...words: readonly string[]) => execFileSync('git', ['-C', folder, ...words])
  const text = (...words: readonly string[]) =>
    git(...words)
      .toString('utf8')
      .trim()
  const branch = text('rev-parse', '--abbrev-ref', 'HEAD')
  github.change(repository, before => {
    let { objects } = before
    for (const sha of text('rev-list', '--reverse', 'HEAD').split('\n')) objects = withCommit(objects, sha, git)
    return withRef({ ...before, objects }, `refs/heads/${branch}`, text('rev-parse', 'HEAD'))
  })
}

type Git = (...words: readonly string[]) => Buffer

function withCommit(objects: Objects, sha: string, git: Git): Objects {
  if (objects.has(sha)) return objects
  const listed = git('ls-tree', '-r', '-z', '--name-only', sha).toString('utf8').split('\0')
  const paths = listed.filter(path => path !== '')
  const bytes = new Map(paths.map(path => [path, git('cat-file', 'blob', `${sha}:${path}`)]))
  const written = changeFiles(objects, new Map(), bytes)
  const tree = writeFiles(written.objects, written.files)
  const [parents = '', author = '', committer = ''] = git('show', '-s', `--format=%P%n${who('a')}%n${who('c')}`, sha)
    .toString('utf8')
    .split('\n')
  const message = git('show', '-s', '--format=%B', sha).toString('utf8').replace(/\n+$/, '\n')
  const added = addObject(tree.objects, {
    type: 'commit',
    tree: tree.sha,
    parents: parents.split(' ').filter(parent => parent !== ''),
    message,
    author: personOf(author),
    committer: personOf(committer),
    verification: unsigned,
    authorLogin: null,
    committerLogin: null
  })
  if (added.sha !== sha) throw new Error(`${sha} would be ${added.sha} here: modes or times that are not kept`)
  return added.objects
}

function who(person: 'a' | 'c'): string {
  return `%${person}n%x00%${person}e%x00%${person}t`
}

function personOf(text: string): Person {
  const [name = '', email = '', seconds = '0'] = text.split('\0')
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString() }
}
