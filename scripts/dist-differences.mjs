import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

function filesIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Names each file in which a committed distribution is not a fresh one, stale and untracked ones included. */
export function differences(fresh, committed) {
  const before = new Set(filesIn(committed))
  const after = new Set(filesIn(fresh))
  const same = name => readFileSync(join(fresh, name)).equals(readFileSync(join(committed, name)))
  return [
    ...[...after].filter(name => !before.has(name)).map(name => `missing  dist/${name}`),
    ...[...before].filter(name => !after.has(name)).map(name => `stale    dist/${name}`),
    ...[...after].filter(name => before.has(name) && !same(name)).map(name => `changed  dist/${name}`)
  ]
}
