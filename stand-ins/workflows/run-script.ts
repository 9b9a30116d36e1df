import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readCommandFile } from '../runner/command-file.ts'
import { commandFiles, defaultRun, type RunFacts, stepEnvironment } from '../runner/step-environment.ts'
import { readStepLog } from '../runner/step-log.ts'
import { runProcess } from '../runner/step-process.ts'
import type { JobPlace, StepEnd } from './world.ts'

export interface ScriptStep {
  readonly script: string
  readonly shell: string | undefined
  readonly directory: string | undefined
  readonly environment: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
  readonly job: JobPlace
}

const shells: Readonly<Record<string, readonly string[]>> = {
  // Without `shell:` a pipe's first commands may fail unseen; with `bash` named they may not.
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  sh: ['sh', '-e']
}

/** Runs the script of a `run:` step in its shell, and reads what it handed on. */
export async function runScript({ job, script, shell, directory, ...step }: ScriptStep): Promise<StepEnd> {
  const place = mkdtempSync(join(job.run.directory, 'step-'))
  const files = commandFiles({ directory: place, workspace: job.workspace })
  for (const path of Object.values(files)) writeFileSync(path, '')
  writeFileSync(join(place, 'event.json'), JSON.stringify(job.run.event.payload))
  writeFileSync(join(place, 'script.sh'), script)
  const interpreter = shells[shell ?? '']
  if (interpreter === undefined) throw new Error(`shell ${shell} is not one of bash, sh`)
  const environment = {
    ...stepEnvironment(runFacts(job), { directory: place, workspace: job.workspace }),
    ...jobVariables(job),
    ...step.environment,
    ...files
  }
  const working = resolve(job.workspace, directory ?? '.')
  const end = await runProcess({
    script: join(place, 'script.sh'),
    interpreter,
    environment,
    directory: working,
    signal: step.signal
  })
  const read = (name: string) => readFileSync(join(place, name), 'utf8')
  return {
    ok: end.code === 0,
    outputs: readCommandFile(read('output')),
    env: readCommandFile(read('env')),
    path: read('path')
      .split('\n')
      .filter(line => line !== ''),
    summary: read('summary'),
    log: readStepLog(end.output, [job.token]).log
  }
}

/** What all steps of a job share, unlike the command files. */
export function jobVariables({ temporary }: JobPlace): Record<string, string> {
  for (const folder of ['', 'tools', 'home']) mkdirSync(join(temporary, folder), { recursive: true })
  return { RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: join(temporary, 'tools'), HOME: join(temporary, 'home') }
}

export function runFacts({ id, run, world }: JobPlace): RunFacts {
  const { repository } = world
  return {
    ...defaultRun,
    repository: repository.repository,
    repositoryId: '11',
    actor: run.actor,
    ref: repository.ref,
    sha: repository.sha,
    runId: run.id,
    job: id,
    workflow: run.workflow,
    eventName: run.event.name,
    ...(world.apiUrl !== undefined && { apiUrl: world.apiUrl })
  }
}
