import { spawnSync } from 'node:child_process'

const sources = ['src', 'actions', 'scripts', 'package-lock.json']

/** Names the sources that are not those of the commit that last changed dist/; none where git does not know. */
export function touchedSources(root) {
  const ask = (...words) => spawnSync('git', words, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''
  const bundled = ask('log', '-1', '--format=%H', '--', 'dist')
  if (bundled === '') return []
  const changed = ask('diff', '--name-only', bundled, '--', ...sources)
  const untracked = ask('ls-files', '--others', '--exclude-standard', '--', ...sources)
  return [changed, untracked].flatMap(text => text.split('\n')).filter(name => name !== '')
}
