import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inputVariables, readActionFile } from './action-file.ts'
import { readCommandFile } from './command-file.ts'
import { checkedOut, commandFiles, defaultRun, type RunFacts, stepEnvironment } from './step-environment.ts'
import { readStepLog, type StepLog } from './step-log.ts'
import { type Cancellation, runProcess } from './step-process.ts'

export interface ActionCall {
  /** Folder below `actions/`. */
  readonly action: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Which part of the action; `post` gets the state that `main` saved. */
  readonly part?: 'main' | 'post'
  readonly state?: Readonly<Record<string, string>>
  /** The checked-out repository; a new empty folder when absent. */
  readonly workspace?: string
  readonly run?: Partial<RunFacts>
  readonly event?: object
  readonly token?: string
  /** Further variables, such as those of an OIDC endpoint or of the steps before. */
  readonly environment?: Readonly<Record<string, string>>
  readonly cancel?: Cancellation
  /** Cancels from outside, as a person does. */
  readonly signal?: AbortSignal | undefined
  readonly timeoutMs?: number
}

export interface ActionEnd extends StepLog {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly signals: readonly NodeJS.Signals[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly path: readonly string[]
  readonly summary: string
  /** Everything that was printed, before any mask; only for tests that look for secrets. */
  readonly raw: string
}

/** Runs the main or the post part of a shipped action exactly as the runner does, in a clean environment. */
export async function runAction(call: ActionCall): Promise<ActionEnd> {
  const directory = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const workspace = call.workspace ?? join(directory, 'work')
    prepare(directory, workspace, call.event ?? {})
    const file = readActionFile(call.action)
    const entry = call.part === 'post' ? file.runs.post : file.runs.main
    if (entry === undefined) throw new Error(`actions/${call.action} has no ${call.part}`)
    const script = resolve(file.directory, entry)
    if (!existsSync(script)) throw new Error(`${script} is missing; run: npm run build`)
    const environment = {
      ...stepEnvironment({ ...defaultRun, ...checkedOut(workspace), ...call.run }, { directory, workspace }),
      ...call.environment,
      ...inputVariables(file, call.inputs ?? {}, call.token ?? defaultToken),
      ...stateVariables(call.state ?? {})
    }
    const end = await runProcess({ ...call, script, environment, directory: workspace })
    return {
      ...end,
      ...readFiles(directory),
      ...readStepLog(end.output, [call.token ?? defaultToken]),
      raw: end.output
    }
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

export const defaultToken = 'ghs_StandInTokenThatOpensNothing0000000'

function prepare(directory: string, workspace: string, event: object): void {
  for (const folder of [workspace, join(directory, 'temp'), join(directory, 'tools')])
    mkdirSync(folder, { recursive: true })
  for (const path of Object.values(commandFiles({ directory, workspace }))) writeFileSync(path, '')
  writeFileSync(join(directory, 'event.json'), JSON.stringify(event))
}

function readFiles(directory: string) {
  const read = (name: string) => readFileSync(join(directory, name), 'utf8')
  return {
    outputs: readCommandFile(read('output')),
    state: readCommandFile(read('state')),
    env: readCommandFile(read('env')),
    path: read('path')
      .split('\n')
      .filter(line => line !== ''),
    summary: read('summary')
  }
}

function stateVariables(state: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(state).map(([name, text]) => [`STATE_${name}`, text]))
}
