import { setTimeout as sleep } from 'node:timers/promises'
import { createEmbeddedLedger } from '../adapters/embedded/git-ledger.ts'
import { findProxy } from '../adapters/embedded/proxy/start.ts'
import { foldLedger } from '../domain/ledger/state.ts'
import { exitCodes } from '../domain/outcome.ts'
import { renderReport } from '../hosts/render.ts'
import type { Report } from '../report.ts'
import { bluegreenDoor } from '../wiring/bluegreen.ts'
import { promote, release, rollOut } from './acts.ts'
import { closing } from './closing.ts'
import { startLoad } from './load.ts'
import {
  type DemoCall,
  Departure,
  direct,
  here,
  Interrupted,
  nameStage,
  type Stage,
  setStage,
  stopAll
} from './stage.ts'

/** How the play ended, in the words that every command uses. */
export type DemoEnd = Pick<Report, 'outcome' | 'reason' | 'result'>

/** What the demo would do, for who asks before. */
export const programme = `demo would play three releases of examples/shop in .sluice/demo:

  v1  build, prove, staging, production: live in slot a
  v2  build, prove, staging, production: shifted step by step under load, and completed
  v3  the same, but it fails under load: rolled back by the judge

Nothing leaves this machine, and everything that it starts is stopped.`

const warmUpMs = 2000
const patienceMs = 10_000
/** Longest time, in milliseconds, that an interrupt is awaited after something failed. */
const signalMs = 500

/** Plays three releases of the sample service on this machine: one new, one good, one bad. Stops all that it started. */
export async function playDemo(asked: DemoCall): Promise<DemoEnd> {
  const stage = nameStage(asked)
  try {
    return await watch(stage)
  } finally {
    await goBack(stage).finally(() => stopAll(stage))
    stage.screen.line(`  everything is stopped · node ${here(stage.program)} ops status tells the rest`)
  }
}

async function watch(stage: Stage): Promise<DemoEnd> {
  try {
    await stopAll(stage)
    setStage(stage)
    stage.screen.line('  sluice demo · shop · local, nothing leaves this machine\n')
    return await Promise.race([play(stage), impatience(stage.signal)])
  } catch (thrown) {
    // Ctrl-C reaches the programs that an operation runs, too: what fails then, fails for that. On a busy machine such
    // a program's end is seen before our own signal, which another thread may have to take first.
    await sleep(signalMs, undefined, { signal: stage.signal }).catch(() => undefined)
    return explain(stage, stage.signal.aborted ? new Interrupted() : thrown)
  }
}

async function play(stage: Stage): Promise<DemoEnd> {
  const versions = new Map<string, string>()
  versions.set(await release(stage, 'v1'), 'v1')
  await promote(stage, slot => `live in slot ${slot}`)

  const { port } = findProxy({ home: stage.home, artifact: 'shop', environment: 'production' }) ?? { port: 0 }
  const load = startLoad(port)
  let report = ''
  try {
    await pause(warmUpMs, stage.signal)
    for (const [version, ending] of [
      ['v2', 'completed'],
      ['v3', 'rolled-back']
    ] as const) {
      stage.screen.line('')
      versions.set(await release(stage, version), version)
      await promote(stage, slot => `waits in slot ${slot} without traffic`)
      report = await rollOut(stage, ending, () => load.count.dropped)
    }
  } finally {
    await load.stop()
  }
  const result = await closing(stage, { versions, load: load.count, report })
  return { outcome: load.count.dropped === 0 ? 'done' : 'bug', result }
}

/** A refusal ends the play with its own words, an interrupt with a short one. Anything else is thrown on. */
function explain({ screen }: Stage, thrown: unknown): DemoEnd {
  screen.settle()
  if (thrown instanceof Interrupted) {
    screen.line('\n  interrupted · traffic goes back to blue')
    return { outcome: 'aborted', result: {} }
  }
  if (!(thrown instanceof Departure)) throw thrown
  const { outcome, reason, result } = thrown.report
  screen.line(`\n${renderReport(thrown.report)}\n  The demo ends here: its story goes otherwise.`)
  return { outcome: exitCodes[outcome] === 0 ? 'bug' : outcome, reason, result }
}

/** Leaves nothing half shifted: what was staged when the play ended goes back to blue, in the router and the ledger. */
async function goBack(stage: Stage): Promise<void> {
  const state = foldLedger((await createEmbeddedLedger(stage.home, stage.environment).read()).events)
  const open = [...state.environments.values()].filter(one => one.staged !== undefined)
  for (const { environment } of open) await direct(stage, bluegreenDoor, { environment, mode: 'rollback' })
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(new Interrupted())
    })
  })
}

/** Ends the play when an operation does not end by itself after an interrupt. */
function impatience(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => setTimeout(() => reject(new Interrupted()), patienceMs).unref())
  })
}
