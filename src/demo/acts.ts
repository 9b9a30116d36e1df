import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createFileTraceLog } from '../adapters/embedded/file-trace-log.ts'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { unavailable } from '../domain/failure.ts'
import { foldLedger } from '../domain/ledger/state.ts'
import type { Report } from '../report.ts'
import { bluegreenDoor } from '../wiring/bluegreen.ts'
import { buildProvenanceDoor } from '../wiring/build-provenance.ts'
import { promoteDoor } from '../wiring/promote.ts'
import { row, tell, underWay } from './rows.ts'
import { call, checkOut, type Stage } from './stage.ts'
import { builtLine, completedLine, digestOf, promotedLine, provenLine, rolledBackLines } from './story.ts'

const rolloutMs = 15_000
const command = 'node build.mjs && node test.mjs && node scan.mjs'
const tests = ['unit_tests: junit/unit.xml', 'integration_tests: junit/integration.xml', 'security_scan: report.sarif']

/** Builds a version, proves it, and brings it to staging. Returns its digest. */
export async function release(stage: Stage, version: string): Promise<string> {
  const { screen } = stage
  checkOut(stage, version)
  const began = performance.now()
  underWay(screen, row('build', '… building, testing, scanning', version))
  const built = await call(stage, buildProvenanceDoor, { command, path: 'dist', tests: tests.join('\n') }, 'done')
  const bytes = statSync(String(built.result.artifactPath)).size
  const text = builtLine(built, bytes, performance.now() - began)
  tell(stage, [row('build', text, version), row('prove', provenLine(built))], built)
  underWay(screen, row('staging', '… starting it, asking who answers'))
  const digest = digestOf(built)
  const staged = await call(stage, promoteDoor, { environment: 'staging', digest }, 'done')
  tell(stage, [row('staging', promotedLine(staged))], staged)
  return digest
}

/** Brings what staging runs to production: live at once when nothing is, else waiting beside what is live. */
export async function promote(stage: Stage, place: (slot: string) => string): Promise<void> {
  underWay(stage.screen, row('production', '… asking the gates'))
  const report = await call(stage, promoteDoor, { environment: 'production' }, 'done')
  tell(stage, [row('production', promotedLine(report, place))], report)
}

/** Shifts real traffic to what waits, and tells how it ended. Returns the path of its report. */
export async function rollOut(
  stage: Stage,
  expected: 'completed' | 'rolled-back',
  dropped: () => number
): Promise<string> {
  const { screen } = stage
  const before = dropped()
  const asked = { environment: 'production', duration: `${rolloutMs}ms` }
  const live = (text: string, step: string) => {
    // How it ended is told below, with what it cost.
    if (step !== 'ended') screen.live(row('rollout', text), step)
  }
  const report = await call(stage, bluegreenDoor, asked, expected, live)
  screen.settle()
  const [verdict = '', ...more] = await ending(stage, report, dropped() - before)
  tell(stage, [row('', verdict), ...more.map(text => row('', `  ${text}`))], report)
  return String(report.result.report ?? '')
}

async function ending(stage: Stage, report: Report, dropped: number): Promise<readonly string[]> {
  const state = foldLedger((await createEmbeddedLedger(stage.home, stage.environment).read()).events)
  const deployment = state.deployments.findLast(one => one.environment === 'production')
  const trace = await createFileTraceLog(join(stage.home, 'rollouts')).read(deployment?.id ?? '')
  if (trace === undefined) throw unavailable('bad-trace', 'the rollout left no trace')
  const tale = { report, header: trace.header, lines: trace.lines, dropped }
  if (report.outcome === 'completed') return [completedLine(tale)]

  const held = [...state.environments.values()].flatMap(one => one.held).find(one => one.digest === deployment?.digest)
  const keptMs = held && wholeMinutes(Date.parse(held.until) - Date.parse(deployment?.endedAt ?? ''))
  const incident = state.incidents.find(one => one.deployment === deployment?.id)?.id
  return rolledBackLines(tale, { keptMs, incident, durationMs: rolloutMs })
}

/** The hold is counted from the decision, a moment before its event was appended. */
function wholeMinutes(milliseconds: number): number {
  return Math.ceil(milliseconds / 60_000) * 60_000
}
