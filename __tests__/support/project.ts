import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository with one commit, in a folder of its own; the files are there but not committed. */
export function project(files: Readonly<Record<string, string>> = {}): string {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'sluice-project-')))
  execFileSync('git', ['init', '-q', '-b', 'main', directory])
  const identity = ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', '-c', 'commit.gpgsign=false']
  execFileSync('git', ['-C', directory, ...identity, 'commit', '-q', '--allow-empty', '-m', 'first'])
  for (const [name, text] of Object.entries({ '.github/sluice.yml': 'version: 1\n', ...files })) {
    mkdirSync(dirname(join(directory, name)), { recursive: true })
    writeFileSync(join(directory, name), text)
  }
  return directory
}

/** The commit that the project's folder has checked out. */
export function headOf(directory: string): string {
  return execFileSync('git', ['-C', directory, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
}

/** What an operation left in the project's home: key, artifacts, events and files for people. */
export function writtenIn(directory: string): readonly string[] {
  const home = join(directory, '.sluice')
  return existsSync(home) ? readdirSync(home) : []
}
