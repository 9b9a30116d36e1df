import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Outcome } from '../domain/outcome.ts'
import type { AnyDoor } from '../door.ts'
import { localContext } from '../hosts/local-context.ts'
import type { Screen } from '../hosts/screen.ts'
import { runDoor } from '../hosts/terminal.ts'
import type { RawInputs } from '../inputs.ts'
import type { Report } from '../report.ts'
import { downDoor } from '../wiring/down.ts'

export interface DemoCall {
  /** Path of the program that was started; the sample service is found from there. */
  readonly program: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly signal: AbortSignal
  readonly screen: Screen
  /** Shows the whole report of every operation. */
  readonly verbose: boolean
}

/** Where the demo plays: a copy of the sample service, with Sluice's files inside as anybody's would be. */
export interface Stage extends DemoCall {
  readonly workspace: string
  readonly home: string
}

/** Ends the play early: an operation answered otherwise than the story goes. */
export class Departure extends Error {
  readonly report: Report

  constructor(report: Report) {
    super(report.headline)
    this.report = report
  }
}

/** Ends the play early: somebody asked for it. */
export class Interrupted extends Error {}

export function nameStage(call: DemoCall): Stage {
  const workspace = join(localContext({}).home, 'demo')
  return { ...call, workspace, home: localContext({ 'working-directory': workspace }).home }
}

/** Clears what an earlier play left, and copies the sample service. */
export function setStage(stage: Stage): void {
  rmSync(stage.workspace, { recursive: true, force: true })
  mkdirSync(stage.workspace, { recursive: true })
  cpSync(resolve(dirname(realpathSync(stage.program)), '../../examples/shop'), stage.workspace, { recursive: true })
  git(stage, 'init', '-q', '-b', 'main')
}

/** Each version is a commit of its own, made from the first by a patch. */
export function checkOut(stage: Stage, version: string): void {
  if (version !== 'v1') git(stage, 'checkout', '-q', 'v1', '--', '.')
  if (version !== 'v1') git(stage, 'apply', `versions/${version}.patch`)
  git(stage, 'add', '-A')
  const who = ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false']
  git(stage, ...who, 'commit', '-q', '-m', `Release ${version}`)
  git(stage, 'tag', version)
}

function git({ workspace, environment }: Stage, ...words: readonly string[]): void {
  // A person's own settings and hooks are for that person's repositories.
  const own = Object.entries(environment).filter(([name]) => !name.startsWith('GIT_'))
  const alone = {
    GIT_CEILING_DIRECTORIES: dirname(workspace),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null'
  }
  const env = { ...Object.fromEntries(own), ...alone }
  execFileSync('git', words, { cwd: workspace, env, stdio: 'ignore' })
}

/** Runs one operation as the command line does. Throws when it ends otherwise than the story goes. */
export async function call(
  stage: Stage,
  door: AnyDoor,
  raw: RawInputs,
  expected: Outcome,
  live: Screen['live'] = () => undefined
): Promise<Report> {
  if (stage.signal.aborted) throw new Interrupted()
  const report = await direct(stage, door, raw, live)
  if (stage.signal.aborted) throw new Interrupted()
  if (report.outcome !== expected) throw new Departure(report)
  return report
}

/** Runs one operation, whatever comes of it. Without `live` it does not end early either: it is part of cleaning up. */
export function direct(stage: Stage, door: AnyDoor, raw: RawInputs, live?: Screen['live']): Promise<Report> {
  const { workspace, environment, signal } = stage
  const run = localContext({ 'working-directory': workspace })
  return runDoor(door, raw, { run, environment, ...(live && { signal }) }, live ?? (() => undefined))
}

/** Ends every process of the play. */
export async function stopAll(stage: Stage): Promise<void> {
  for (;;) {
    const { outcome } = await direct(stage, downDoor, {})
    if (outcome === 'unchanged') return
  }
}

/** A path as somebody would type it here. */
export function here(path: string): string {
  const short = relative('.', path)
  return short === '' || short.startsWith('..') ? path : short
}
