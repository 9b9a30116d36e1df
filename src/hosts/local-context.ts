import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { localJob } from '../adapters/embedded/local-jobs.ts'
import type { RawInputs } from '../inputs.ts'
import type { RunContext } from '../run-context.ts'

interface LocalChoice {
  readonly job?: string
  readonly repository?: string | undefined
}

/** Makes the ambient facts of a command typed on this machine. Each command counts as a job of its own. */
export function localContext(raw: RawInputs, { job = localJob(), repository }: LocalChoice = {}): RunContext {
  const workingDirectory = resolve(raw['working-directory'] ?? '.')
  return {
    actor: { id: 0, login: localUser() },
    workingDirectory,
    home: resolve(workingDirectory, '.sluice'),
    job,
    repository
  }
}

function localUser(): string {
  try {
    return userInfo().username
  } catch {
    return 'local'
  }
}
