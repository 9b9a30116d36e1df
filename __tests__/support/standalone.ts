import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Standalone {
  readonly file: string
  readonly bytes: number
  run(
    directory: string,
    words: readonly string[]
  ): { readonly code: number | null; readonly answer: Record<string, unknown> }
}

/** Builds the stand-alone verifier from the sources of now into a folder of its own, where nothing is installed. */
export function buildStandalone(): Standalone {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-verifier-'))
  const lib = join(folder, 'lib')
  const node = (words: readonly string[]) => execFileSync(process.execPath, words, { stdio: 'pipe' })
  node([resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', lib])
  writeFileSync(join(lib, 'package.json'), '{"type":"module"}\n')
  node([resolve('scripts/verifier.mjs'), folder, lib])
  const file = join(folder, 'sluice-verify.mjs')
  return {
    file,
    bytes: readFileSync(file).length,
    run(directory, words) {
      const ended = spawnSync(process.execPath, [file, ...words, '--json'], {
        cwd: directory,
        encoding: 'utf8',
        env: {}
      })
      return { code: ended.status, answer: JSON.parse(ended.stdout) }
    }
  }
}
