import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type ActionStep, nothing, type StepEnd } from './world.ts'

/** Stands in for actions/checkout: the run's own repository at its commit, or another one that is on this machine. */
export function checkout({ inputs, job }: ActionStep): StepEnd {
  const { repository, sources, machine } = job.world
  const folder = resolve(job.workspace, inputs.path || '.')
  const name = inputs.repository || repository.repository
  if (name !== repository.repository) {
    const source = sources.find(one => one.repository === name)
    if (source === undefined) return { ...nothing, ok: false, log: `##[error]Not Found: ${name}` }
    symlinkSync(source.root, folder)
    return nothing
  }
  if (machine !== undefined && existsSync(join(folder, '.git'))) renew(folder, job)
  else {
    mkdirSync(folder, { recursive: true })
    cpSync(pristine(job), folder, { recursive: true })
  }
  return { ...nothing, outputs: { ref: repository.ref, commit: repository.sha } }
}

/** A clone that is made once for a run; its copies cost no process. */
function pristine({ run, world: { repository } }: ActionStep['job']): string {
  const folder = join(run.directory, 'pristine')
  if (existsSync(folder)) return folder
  git('clone', '-q', '--template=', '--no-checkout', repository.root, folder)
  const branch = repository.ref.replace(/^refs\/heads\//, '')
  git('-C', folder, 'checkout', '-q', '-B', branch, repository.sha)
  git('-C', folder, 'remote', 'set-url', 'origin', `https://github.com/${repository.repository}`)
  return folder
}

/** What services run from stays, as it does on a machine of one's own; all else that is not tracked goes. */
function renew(folder: string, { world: { repository } }: ActionStep['job']): void {
  const branch = repository.ref.replace(/^refs\/heads\//, '')
  git('-C', folder, 'fetch', '-q', '--force', repository.root, '+refs/heads/*:refs/remotes/origin/*')
  git('-C', folder, 'checkout', '-q', '--force', '-B', branch, repository.sha)
  git('-C', folder, 'clean', '-q', '-ffdx', '-e', '/.sluice/')
}

function git(...words: string[]): void {
  execFileSync('git', words, { stdio: 'pipe' })
}
