import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import type { Environment } from './known-secrets.ts'

/** The files through which a step tells the runner its outputs, its state for `post`, and its summary. */
export interface RunnerFiles {
  output(name: string, text: string): void
  state(name: string, text: string): void
  summary(markdown: string): void
}

/**
 * Appends to the files that the runner named. A file that is not named, as outside a runner, is left out. One that cannot
 * be written, as on a full disk, is told as `trouble`: the others, and the step's end, must not be lost with it.
 */
export function runnerFiles(environment: Environment, trouble: (variable: string, why: string) => void): RunnerFiles {
  const write = (variable: string, text: string) => {
    const path = environment[variable]
    if (path === undefined || path === '') return
    try {
      appendFileSync(path, text)
    } catch (thrown) {
      trouble(variable, (thrown as NodeJS.ErrnoException).code ?? String(thrown))
    }
  }
  return {
    output: (name, text) => write('GITHUB_OUTPUT', block(name, text)),
    state: (name, text) => write('GITHUB_STATE', block(name, text)),
    summary: markdown => write('GITHUB_STEP_SUMMARY', markdown)
  }
}

/** A random delimiter cannot be foreseen, so no value can end its own block and begin another. */
function block(name: string, text: string): string {
  const delimiter = `sluice-${randomUUID()}`
  return `${name}<<${delimiter}\n${text}\n${delimiter}\n`
}
