import { appendFileSync, statSync } from 'node:fs'
import type { Environment } from './known-secrets.ts'

/** The files through which a step tells the runner its outputs, its state for `post`, and its summary. */
export interface RunnerFiles {
  output(name: string, text: string): void
  state(name: string, text: string): void
  summary(markdown: string): void
  /** Bytes that the summary holds already, such as what a command of the step wrote there. */
  summaryBytes(): number
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
    summary: markdown => write('GITHUB_STEP_SUMMARY', markdown),
    summaryBytes: () => statSync(environment.GITHUB_STEP_SUMMARY ?? '', { throwIfNoEntry: false })?.size ?? 0
  }
}

function block(name: string, text: string): string {
  const delimiter = delimiterFor(text)
  return `${name}<<${delimiter}\n${text}\n${delimiter}\n`
}

/**
 * A line that is not in the text, so no value can end its own block and begin another. It is looked for instead of
 * drawn, because loading what draws would be a tenth of the time that a step takes to tell that an input is wrong.
 */
function delimiterFor(text: string): string {
  const taken = new Set(text.match(/sluice-\d+/g))
  let number = 0
  while (taken.has(`sluice-${number}`)) number += 1
  return `sluice-${number}`
}
