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

/** A copy of the sample service in its own repository, driven by the shipped command line. */
export function openShop(): { folder: string; sluice(...words: string[]): Answer; build(): Answer; close(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'shop-'))
  cpSync(resolve('examples/shop'), folder, { recursive: true })
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' })
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('-c', 'user.name=t', '-c', 'user.email=t@localhost', 'commit', '-q', '-m', 'one')

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
  const build = () =>
    sluice('build', '--command', 'node build.mjs && node test.mjs', '--path', 'dist', '--tests', suites)
  const close = () => {
    sluice('down')
    rmSync(folder, { recursive: true, force: true })
  }
  return { folder, sluice, build, close }
}

const suites = 'unit_tests: junit/unit.xml\nintegration_tests: junit/integration.xml'
