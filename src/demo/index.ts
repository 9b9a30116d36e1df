import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { shortDigest } from '../domain/digest.ts'
import { foldLedger } from '../domain/ledger/state.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { AnyDoor } from '../door.ts'
import { localContext } from '../hosts/local-context.ts'
import { renderReport } from '../hosts/render.ts'
import { runDoor, type Streams } from '../hosts/terminal.ts'
import type { RawInputs } from '../inputs.ts'
import type { Report } from '../report.ts'
import { bluegreenDoor } from '../wiring/bluegreen.ts'
import { buildProvenanceDoor } from '../wiring/build-provenance.ts'
import { downDoor } from '../wiring/down.ts'
import { opsDeploymentsDoor, opsStatusDoor } from '../wiring/ops.ts'
import { promoteDoor } from '../wiring/promote.ts'
import { type LoadCount, startLoad } from './load.ts'
import { writePassport, writeRolloutReport } from './pages.ts'

/** Where the demo plays, and how it calls the same operations as everybody else. */
interface Stage {
  readonly home: string
  readonly workspace: string
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly streams: Streams
}

const rolloutDuration = '12s'
const tests = ['unit_tests: junit/unit.xml', 'integration_tests: junit/integration.xml', 'security_scan: report.sarif']

/** Plays three releases of the sample service on this machine: one new, one good, one bad. Returns the exit code. */
export async function playDemo(
  program: string,
  environment: Stage['environment'],
  streams: Streams,
  onInterrupt: (stop: () => Promise<void>) => void
): Promise<number> {
  const stage = prepare(program, environment, streams)
  onInterrupt(() => stopAll(stage))
  try {
    streams.out('sluice demo · shop · local, nothing leaves this machine\n')
    return await play(stage)
  } finally {
    await stopAll(stage)
  }
}

async function play(stage: Stage): Promise<number> {
  await release(stage, 'v1')
  await call(stage, promoteDoor, { environment: 'production' }, ['done'])

  const { port } = findProxy({ home: stage.home, artifact: 'shop', environment: 'production' }) ?? { port: 0 }
  const load = startLoad(port)
  try {
    await new Promise(resolve => setTimeout(resolve, 2000))
    await rollOut(stage, 'v2', 'completed', load.count)
    await rollOut(stage, 'v3', 'rolled-back', load.count)
  } finally {
    await load.stop()
  }
  await call(stage, opsDeploymentsDoor, {}, ['done'])
  await call(stage, opsStatusDoor, {}, ['done'])
  return closing(stage, load.count)
}

async function rollOut(stage: Stage, version: string, expected: Outcome, count: LoadCount): Promise<void> {
  const { digest } = (await release(stage, version)).result as { digest: string }
  await call(stage, promoteDoor, { environment: 'production', digest }, ['done'])
  await call(stage, bluegreenDoor, { environment: 'production', duration: rolloutDuration }, [expected])
  stage.streams.out(`      ${count.answered} requests so far · ${count.dropped} dropped\n`)
}

async function release(stage: Stage, version: string): Promise<Report> {
  stage.streams.out(`\n${version}\n`)
  checkOut(stage, version)
  const command = 'node build.mjs && node test.mjs && node scan.mjs'
  const built = await call(stage, buildProvenanceDoor, { command, path: 'dist', tests: tests.join('\n') }, ['done'])
  const { digest } = built.result as { digest: string }
  await call(stage, promoteDoor, { environment: 'staging', digest }, ['done'])
  return built
}

/** Runs one operation as the command line does, and stops the play when it ends otherwise than it should. */
async function call(stage: Stage, door: AnyDoor, raw: RawInputs, expected: readonly Outcome[]): Promise<Report> {
  const run = { ...localContext({ 'working-directory': stage.workspace }), home: stage.home }
  const report = await runDoor(door, raw, { run, environment: stage.environment }, stage.streams.out)
  stage.streams.out(`${renderReport(report).trimEnd()}\n`)
  if (expected.includes(report.outcome)) return report
  throw new Error(
    `the demo expected ${expected.join(' or ')} and got ${report.outcome} (${report.reason ?? 'no reason'})`
  )
}

async function closing(stage: Stage, count: LoadCount): Promise<number> {
  const state = foldLedger((await createEmbeddedLedger(stage.home).read()).events)
  const undone = state.deployments.findLast(one => one.status === 'rolled-back')
  const live = [...state.environments.values()].find(one => one.environment === 'production')?.live
  const passport = await writePassport(stage.home)
  const report = await writeRolloutReport(stage.home, undone?.id ?? '')
  stage.streams.out(`\nproduction runs ${live === undefined ? 'nothing' : shortDigest(live.digest)}\n`)
  stage.streams.out(
    `${count.answered} requests · ${count.failed} failed · ${count.dropped} dropped by a weight change\n`
  )
  stage.streams.out(`passport ${passport}\nrollout report ${report}\n`)
  stage.streams.out('node dist/cli/index.js ops status tells the rest; everything is stopped\n')
  return count.dropped === 0 ? 0 : 1
}

function prepare(program: string, environment: Stage['environment'], streams: Streams): Stage {
  const home = join(localContext({}).home, 'demo')
  const workspace = join(home, 'shop')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  cpSync(resolve(dirname(program), '../../examples/shop'), workspace, { recursive: true })
  const stage = { home, workspace, environment, streams }
  git(stage, 'init', '-q', '-b', 'main')
  return stage
}

/** Each version is a commit of its own, made from the first by a patch. */
function checkOut(stage: Stage, version: string): void {
  if (version !== 'v1') git(stage, 'checkout', '-q', 'v1', '--', '.')
  if (version !== 'v1') git(stage, 'apply', `versions/${version}.patch`)
  git(stage, 'add', '-A')
  const who = ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost', '-c', 'commit.gpgsign=false']
  git(stage, ...who, 'commit', '-q', '-m', `Release ${version}`)
  git(stage, 'tag', version)
}

function git({ workspace, environment }: Stage, ...words: readonly string[]): void {
  const env = { ...environment, GIT_CEILING_DIRECTORIES: dirname(workspace), GIT_CONFIG_NOSYSTEM: '1' }
  execFileSync('git', words, { cwd: workspace, env, stdio: 'ignore' })
}

async function stopAll(stage: Stage): Promise<void> {
  const run = { ...localContext({ 'working-directory': stage.workspace }), home: stage.home }
  await runDoor(downDoor, {}, { run, environment: stage.environment }, () => undefined)
}
