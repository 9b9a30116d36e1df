import { parse, stringify } from 'yaml'
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

type Commands = Readonly<Record<string, string | boolean>>
type PolicyChange = (
  policy: { environments: { production: Record<string, unknown> } } & Record<string, unknown>
) => void

interface Scenario {
  readonly name: string
  /** What the caller says differently. */
  readonly changes?: Commands
  /** A version of the sample service to check out first. */
  readonly version?: string
  /** A word to write into the source, so that what is built is another artifact. */
  readonly touch?: string
  /** What the policy says differently from here on. */
  readonly policy?: PolicyChange
  readonly payload?: Readonly<Record<string, unknown>>
  readonly event?: string
  readonly traffic?: boolean
  readonly watch?: Watch
  readonly workflow?: string
  /** A word that the steps must have told. */
  readonly because?: string
  /** Results that the run must have, by job. */
  readonly expect: Readonly<Record<string, string>>
  /** Whether what is live in production is another digest afterwards. */
  readonly moves: boolean
}

const file = '.github/workflows/release.yml'
const events = '{ push: { branches: [main] }, schedule: [{ cron: "7 2 * * *" }], workflow_dispatch: {} }'
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

const nightly = { name: 'nightly', cron: '* * * * *', environment: 'production' }

/** Staging runs what the next departure takes along. */
const trainScenarios: readonly Scenario[] = [
  {
    name: 'a release that ends at staging, for the train',
    touch: 'train',
    policy: policy => Object.assign(policy, { schedule: { trains: [nightly] } }),
    changes: { 'to-production': false },
    expect: { e2e: 'success' },
    moves: false
  },
  {
    name: 'train',
    event: 'schedule',
    traffic: true,
    changes: { digest: 'latest', train: 'nightly' },
    expect: { production: 'success', smoke: 'success', complete: 'success' },
    moves: true
  },
  {
    name: 'the train of the next slot, with nothing new at staging',
    event: 'schedule',
    traffic: true,
    changes: { digest: 'latest', train: 'nightly' },
    expect: { production: 'success' },
    moves: false
  }
]

const hotfixScenarios: readonly Scenario[] = [
  {
    name: 'a normal release waits for its soak',
    touch: 'soak',
    policy: policy => Object.assign(policy.environments.production, { soak: '1h' }),
    traffic: true,
    expect: { e2e: 'success', production: 'failure' },
    because: 'soak',
    moves: false
  },
  {
    name: 'hotfix',
    event: 'workflow_dispatch',
    touch: 'hotfix',
    traffic: true,
    changes: { hotfix: 'soak', reason: 'INC-7: checkout is down' },
    expect: { e2e: 'success', production: 'success', smoke: 'success', complete: 'success' },
    moves: true
  },
  {
    name: 'the next normal release waits until the debt of the hotfix is settled',
    touch: 'after',
    policy: policy => Object.assign(policy.environments.production, { soak: '0s' }),
    traffic: true,
    expect: { e2e: 'success', production: 'failure' },
    because: 'debt',
    moves: false
  }
]

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
    { ...red('commit', {}, 'commit'), payload: { repository: { default_branch: 'trunk' } } },
    red('build', { compile: 'exit 1' }, 'build'),
    red('unit tests', { 'unit-tests': 'exit 1' }, 'unit'),
    red('integration tests', { 'integration-tests': 'exit 1' }, 'integration'),
    red('artifact', { build: 'exit 1' }, 'artifact/build'),
    red('security scan', { scan: 'exit 1' }, 'artifact/scan'),
    red('staging', { staging: 'nowhere' }, 'staging'),
    red('end-to-end tests', { 'e2e-tests': 'exit 1' }, 'e2e-run'),
    ...trainScenarios,
    {
      name: 'red smoke test: what is live but not verified does not stay',
      touch: 'smoke',
      traffic: true,
      changes: { 'production-url': 'http://127.0.0.1:9' },
      expect: { production: 'success', smoke: 'failure', rollback: 'success' },
      moves: false
    },
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
    },
    ...hotfixScenarios
  ]
}

async function untilShifted(machine: string): Promise<void> {
  for (let waited = 0; waited < 1200; waited += 1) {
    if ((await greenWeight(machine).catch(() => 0)) > 0) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
}

/** Plays the whole release pipeline from its workflow files, through the shipped bundles, one scenario after the other; with a part, only those whose name holds it. */
export async function playPipeline(told: (played: Played) => void, part = ''): Promise<void> {
  const files = { [file]: caller(events), '.github/workflows/rollback.yml': back }
  const pipeline = await openPipeline(files)
  try {
    for (const scenario of scenarios(pipeline.machine).filter(({ name }) => name.includes(part)))
      told(await play(pipeline, scenario))
  } finally {
    await pipeline.close()
  }
}

async function play(pipeline: Pipeline, scenario: Scenario): Promise<Played> {
  const { name, workflow = file, payload = {} } = scenario
  prepare(pipeline, scenario)
  const before = liveIn(await stateOf(pipeline))
  const customers = scenario.traffic === true ? startCustomers(proxyAddress(pipeline.machine)) : undefined
  const began = Date.now()
  const event = scenario.event ?? (workflow === file ? 'push' : 'workflow_dispatch')
  const end = await pipeline.run({ workflow, event, payload }, scenario.watch)
  const { failed = 0 } = (await customers?.stop()) ?? {}
  const after = liveIn(await stateOf(pipeline))
  const lost = failed > 0 ? [`${failed} requests of customers failed`] : []
  const moved = (before !== after) === scenario.moves ? [] : [`production ran ${before}, and now runs ${after}`]
  const problems = [...differences(end, scenario), ...moved, ...lost, ...pipeline.github.violations()]
  return { name, seconds: (Date.now() - began) / 1000, problems }
}

/** Commits what this scenario is about. */
function prepare({ shop }: Pipeline, { version, touch, policy, changes = {} }: Scenario): void {
  // The third version is written on the first.
  if (version === 'v3') shop.undoVersion('v2')
  if (version !== undefined) shop.commitVersion(version)
  const files: Record<string, string> = { [file]: caller(events, changes) }
  if (touch !== undefined) files['src/body.mjs'] = `${shop.read('src/body.mjs')}// ${touch}\n`
  if (policy !== undefined) files['.github/sluice.yml'] = changed(shop.read('.github/sluice.yml'), policy)
  const news = Object.entries(files).filter(([path, text]) => shop.read(path) !== text)
  if (news.length > 0) shop.commitFiles(Object.fromEntries(news))
}

function changed(text: string, change: PolicyChange): string {
  const policy = parse(text)
  change(policy)
  return stringify(policy)
}

function differences(end: RunEnd, { expect, because = '' }: Scenario): readonly string[] {
  const results = resultsOf(end)
  if (!logsOf(end).includes(because)) return [`nothing told of ${because}\n${logsOf(end)}`]
  const wrong = Object.entries(expect).filter(([job, result]) => results[job] !== result)
  return wrong.map(([job, result]) => `${job} is ${results[job]}, not ${result}\n${logsOf(end)}`)
}

async function stateOf({ github }: Pipeline): Promise<LedgerState> {
  return foldLedger((await readLedger(github, 'acme/shop')).events)
}

function liveIn(state: LedgerState): string | undefined {
  return [...state.environments.values()].find(({ environment }) => environment === 'production')?.live?.digest
}
