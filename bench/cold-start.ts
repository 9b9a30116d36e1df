import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { readActionFile, repositoryRoot } from '../stand-ins/runner/index.ts'

export interface ColdStart {
  readonly name: string
  readonly medianMs: number
}

const warmUps = 2
const commandLine = ['command line', join(repositoryRoot, 'dist', 'cli', 'index.js')] as const

/** Times each shipped face from its start to the end that a wrong input brings, in turn with an empty process. */
export function coldStarts(rounds: number): readonly ColdStart[] {
  const folder = mkdtempSync(join(tmpdir(), 'cold-start-'))
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const scripts = [['empty process', empty] as const, ...actionScripts(), commandLine]
  const times = new Map<string, number[]>(scripts.map(([name]) => [name, []]))
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [name, script] of scripts) {
      const elapsed = timed(script, folder)
      if (round >= 0) times.get(name)?.push(elapsed)
    }
  }
  return [...times].map(([name, all]) => ({ name, medianMs: median(all) }))
}

function actionScripts() {
  const names = readdirSync(join(repositoryRoot, 'actions'))
  const paths = names.map(
    name => [name, join(repositoryRoot, 'actions', name, readActionFile(name).runs.main)] as const
  )
  return paths.filter(([, path]) => existsSync(path))
}

function timed(script: string, folder: string): number {
  const began = performance.now()
  spawnSync(process.execPath, [script, '--no-such-option'], {
    cwd: folder,
    env: { PATH: process.env.PATH, 'INPUT_NO-SUCH-INPUT': 'x', GITHUB_OUTPUT: join(folder, 'output') },
    stdio: 'ignore'
  })
  return performance.now() - began
}

function median(all: readonly number[]): number {
  const sorted = [...all].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

/** Bytes of the committed distribution: all of it, and what is loaded before a lazy part is. */
export function distributionBytes(): { readonly whole: number; readonly scripts: number; readonly entry: number } {
  const folder = join(repositoryRoot, 'dist')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(file => file.isFile())
  const bytes = (all: typeof files) =>
    all.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0)
  return {
    whole: bytes(files),
    scripts: bytes(files.filter(file => file.name.endsWith('.js'))),
    entry: statSync(join(folder, 'lib/index.js')).size
  }
}

/** Prints the medians beside the limit that the house has set itself, and the sizes. */
export async function run(): Promise<void> {
  const [empty, ...faces] = coldStarts(15)
  const emptyMs = empty?.medianMs ?? 0
  const limit = 1.6 * emptyMs + 60
  console.log(
    `empty process: ${emptyMs.toFixed(0)} ms, so the limit (1.6 times that and 60 ms) is ${limit.toFixed(0)} ms`
  )
  for (const { name, medianMs } of faces) {
    const ratio = `${(medianMs / emptyMs).toFixed(2)} times empty`
    console.log(`${name}: ${medianMs.toFixed(0)} ms to a usage error, ${ratio}${medianMs > limit ? ', ABOVE' : ''}`)
  }
  const { whole, scripts, entry } = distributionBytes()
  const kilobytes = (size: number) => `${Math.round(size / 1000)} kB`
  console.log(`dist: ${kilobytes(whole)}, of which scripts ${kilobytes(scripts)}, entry ${kilobytes(entry)}`)
}
