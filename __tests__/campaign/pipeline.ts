import { foldLedger, type LedgerState } from '../../src/domain/ledger/state.ts'
import type { RunEnd } from '../../stand-ins/workflows/index.ts'
import { caller, openPipeline, type Pipeline, type Watch } from '../dist/pipeline-on-github.ts'
import { readLedger } from '../dist/release-on-github.ts'
import { greenWeight, proxyAddress, startCustomers } from '../dist/shop-workspace.ts'
import { logsOf, permissions, resultsOf } from '../pipeline/consumer.ts'

export interface Played {
  readonly name: string
  readonly seconds: number
  /** Empty when it went as it should. */
  readonly problems: readonly string[]
}

type Commands = Readonly<Record<string, string>>

interface Scenario {
  readonly name: string
  /** What the caller says differently. */
  readonly changes?: Commands
  /** A version of the sample service to check out first. */
  readonly version?: string
  readonly traffic?: boolean
  readonly watch?: Watch
  readonly workflow?: string
  /** Results that the run must have, by job. */
  readonly expect: Readonly<Record<string, string>>
  /** Whether what is live in production is another digest afterwards. */
  readonly moves: boolean
}

const file = '.github/workflows/release.yml'
const back = `on: { workflow_dispatch: {} }
jobs:
  rollback:
    uses: sluice-actions/sluice/.github/workflows/rollback.yml@v1
    permissions: ${permissions}
    with: { reason: "INC-1: checkout is slow" }
`
const red = (stage: string, changes: Commands, job: string): Scenario => ({
  name: `red ${stage}`,
  changes,
  expect: { [job]: 'failure' },
  moves: false
})

function scenarios(machine: string): readonly Scenario[] {
  let cancelled = false
  const watch: Watch = {
    onStep({ step }, cancel) {
      if (step !== 'rollout' || cancelled) return
      cancelled = true
      void untilShifted(machine).then(cancel)
    }
  }
  return [
    { name: 'green merge, nothing live before', expect: { production: 'success', complete: 'success' }, moves: true },
    {
      name: 'green merge under traffic',
      version: 'v2',
      traffic: true,
      expect: { production: 'success', complete: 'success' },
      moves: true
    },
    { name: 'the same merge again', traffic: true, expect: { complete: 'success' }, moves: false },
    red('build', { compile: 'exit 1' }, 'build'),
    red('unit tests', { 'unit-tests': 'exit 1' }, 'unit'),
    red('integration tests', { 'integration-tests': 'exit 1' }, 'integration'),
    red('artifact', { build: 'exit 1' }, 'artifact/build'),
    red('security scan', { scan: 'exit 1' }, 'artifact/scan'),
    red('staging', { staging: 'nowhere' }, 'staging'),
    red('end-to-end tests', { 'e2e-tests': 'exit 1' }, 'e2e-run'),
    {
      name: 'cancelled in the middle of the rollout',
      version: 'v3',
      traffic: true,
      watch,
      changes: { compile: 'true' },
      expect: { production: 'cancelled' },
      moves: false
    },
    {
      name: 'red production: a bad version under traffic is taken back',
      traffic: true,
      expect: { production: 'failure' },
      moves: false
    },
    {
      name: 'rollback by dispatch',
      workflow: '.github/workflows/rollback.yml',
      expect: { 'rollback/rollback': 'success' },
      moves: true
    }
  ]
}

async function untilShifted(machine: string): Promise<void> {
  for (let waited = 0; waited < 1200; waited += 1) {
    if ((await greenWeight(machine).catch(() => 0)) > 0) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Plays the whole release pipeline from its workflow files, through the shipped bundles, one scenario after the other. */
export async function playPipeline(told: (played: Played) => void): Promise<void> {
  const files = { [file]: caller('{ push: { branches: [main] } }'), '.github/workflows/rollback.yml': back }
  const pipeline = await openPipeline(files)
  try {
    for (const scenario of scenarios(pipeline.machine)) told(await play(pipeline, scenario))
  } finally {
    await pipeline.close()
  }
}

async function play(pipeline: Pipeline, scenario: Scenario): Promise<Played> {
  const { name, version, changes = {}, workflow = file } = scenario
  // The third version is written on the first.
  if (version === 'v3') pipeline.shop.undoVersion('v2')
  if (version !== undefined) pipeline.shop.commitVersion(version)
  const text = caller('{ push: { branches: [main] } }', changes)
  if (text !== pipeline.shop.read(file)) pipeline.shop.commitFiles({ [file]: text })
  const before = liveIn(await stateOf(pipeline))
  const customers = scenario.traffic === true ? startCustomers(proxyAddress(pipeline.machine)) : undefined
  const began = Date.now()
  const event = workflow === file ? 'push' : 'workflow_dispatch'
  const end = await pipeline.run({ workflow, event }, scenario.watch)
  const { failed = 0 } = (await customers?.stop()) ?? {}
  const after = liveIn(await stateOf(pipeline))
  const lost = failed > 0 ? [`${failed} requests of customers failed`] : []
  const moved = (before !== after) === scenario.moves ? [] : [`production ran ${before}, and now runs ${after}`]
  const problems = [...differences(end, scenario), ...moved, ...lost, ...pipeline.github.violations()]
  return { name, seconds: (Date.now() - began) / 1000, problems }
}

function differences(end: RunEnd, { expect }: Scenario): readonly string[] {
  const results = resultsOf(end)
  const wrong = Object.entries(expect).filter(([job, result]) => results[job] !== result)
  return wrong.map(([job, result]) => `${job} is ${results[job]}, not ${result}\n${logsOf(end)}`)
}

async function stateOf({ github }: Pipeline): Promise<LedgerState> {
  return foldLedger((await readLedger(github, 'acme/shop')).events)
}

function liveIn(state: LedgerState): string | undefined {
  return [...state.environments.values()].find(({ environment }) => environment === 'production')?.live?.digest
}
