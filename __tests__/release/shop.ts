import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve('dist/cli/index.js')

export interface Answer {
  readonly code: number | null
  readonly outcome: string
  readonly reason: string | null
  readonly result: Record<string, unknown>
  readonly people: string
}

export interface Shop {
  readonly folder: string
  sluice(...words: string[]): Answer
  /** Commits what is there, builds and proves it, with all suites unless told otherwise. */
  build(suites?: readonly string[]): Answer
  /** Rewrites one file of the ledger's branch, as somebody with write access might. */
  editLedger(path: RegExp, change: (text: string) => string): void
  close(): void
}

export const allSuites = [
  'unit_tests: junit/unit.xml',
  'integration_tests: junit/integration.xml',
  'security_scan: report.sarif'
]

/** A copy of the sample service in its own repository, driven by the shipped command line. */
export function openShop(): Shop {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  cpSync(resolve('examples/shop'), folder, { recursive: true })
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
  git('init', '-q', '-b', 'main')

  const sluice = (...words: string[]): Answer => {
    const ended = spawnSync(process.execPath, [program, ...words, '--json'], { cwd: folder, encoding: 'utf8' })
    const answer = JSON.parse(ended.stdout) as {
      outcome: string
      'reason-code': string | null
      result: Record<string, unknown>
    }
    return {
      code: ended.status,
      outcome: answer.outcome,
      reason: answer['reason-code'],
      result: answer.result,
      people: ended.stderr
    }
  }
  const build = (suites = allSuites) => {
    git('add', '-A')
    git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-q', '-m', 'change')
    const command = 'node build.mjs && node test.mjs && node scan.mjs'
    return sluice('build', '--command', command, '--path', 'dist', '--tests', suites.join('\n'))
  }
  const close = () => {
    sluice('down')
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, sluice, build, editLedger: (path, change) => editLedger(folder, path, change), close }
}

const branch = 'sluice-ledger'

function editLedger(folder: string, path: RegExp, change: (text: string) => string): void {
  const repository = join(folder, '.sluice/ledger')
  const variables = { GIT_INDEX_FILE: join(folder, '.sluice/edited-index') }
  const git = (words: readonly string[], input?: string) =>
    execFileSync('git', words, {
      cwd: repository,
      encoding: 'utf8',
      input,
      env: { ...process.env, ...variables }
    }).trim()

  const file =
    git(['ls-tree', '-r', '--name-only', branch])
      .split('\n')
      .find(name => path.test(name)) ?? ''
  const before = execFileSync('git', ['show', `${branch}:${file}`], { cwd: repository, encoding: 'utf8' })
  const blob = git(['hash-object', '-w', '--stdin'], change(before))
  git(['read-tree', branch])
  git(['update-index', '--cacheinfo', `100644,${blob},${file}`])
  const who = ['-c', 'user.name=e', '-c', 'user.email=e@localhost']
  const commit = git([...who, 'commit-tree', git(['write-tree']), '-p', branch, '-m', 'edited'])
  git(['update-ref', `refs/heads/${branch}`, commit])
}
