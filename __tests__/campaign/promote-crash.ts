import { createShelvedLedger } from '../../src/adapters/ledger/shelved-ledger.ts'
import { type MemoryOciRepository, MemoryRegistry } from '../../src/adapters/memory/memory-oci-repository.ts'
import { OciStore } from '../../src/adapters/stores/oci-store.ts'
import type { Digest } from '../../src/domain/digest.ts'
import { verifyRecord } from '../../src/domain/evidence/record.ts'
import { verifyChain } from '../../src/domain/ledger/chain.ts'
import { environmentKey, foldLedger } from '../../src/domain/ledger/state.ts'
import { artifactTag } from '../../src/domain/oci/carrier.ts'
import type { RawInputs } from '../../src/inputs.ts'
import type { PromotePorts } from '../../src/operations/promote/ports.ts'
import type { ArtifactStore } from '../../src/ports/artifact-store.ts'
import { build, endRollout, openStage, run, type Stage, shopPolicy, trust } from '../operations/promote/stage.ts'
import { type FaultKind, faultKinds, faults } from './faults.ts'

interface Arranged {
  readonly stage: Stage
  readonly raw: RawInputs
  /** Where production's artifacts go, when they go to a registry of their own. */
  readonly live?: MemoryOciRepository
}

/** One thing that promote is asked, in a world that is set up for it, and how the world must be afterwards. */
interface Scenario {
  readonly name: string
  arrange(): Promise<Arranged>
  readonly ends: readonly string[]
}

export interface Point {
  readonly scenario: string
  readonly kind: FaultKind
  readonly number: number
  readonly place: string
  readonly problems: readonly string[]
}

async function released(versions: number, stage: Stage = openStage()): Promise<Stage> {
  for (let version = 1; version <= versions; version += 1) {
    const digest = await build(stage, version)
    await run(stage, { environment: 'staging', digest })
    await run(stage, { environment: 'production', digest })
    if (version > 1) await endRollout(stage, 'completed')
  }
  return stage
}

async function readyFor(version: number, opened?: Stage): Promise<Stage> {
  const stage = await released(version - 1, opened)
  const digest = await build(stage, version)
  await run(stage, { environment: 'staging', digest })
  return stage
}

async function staged(): Promise<Stage> {
  const stage = await readyFor(2)
  await run(stage, { environment: 'production' })
  return stage
}

/** Artifacts in one repository, production's in another of the same registry, and a smoke test behind each deploy. */
function registryStage() {
  const registry = new MemoryRegistry()
  const live = registry.repository('live')
  const smoke = { check: async () => ({ verdict: 'pass' as const, passed: 3, failed: 0, lines: [] }) }
  const store = new OciStore(registry.repository('builds'))
  const stage = openStage(shopPolicy, { store, destination: new OciStore(live), smoke })
  return { stage, live }
}

const soaking = shopPolicy.replace('requires: [unit_tests]', 'requires: [unit_tests], soak: 30m')

export const scenarios: readonly Scenario[] = [
  {
    name: 'a first version goes through another repository, its smoke test and live',
    arrange: async () => {
      const { stage, live } = registryStage()
      return { stage: await readyFor(1, stage), live, raw: { environment: 'production' } }
    },
    ends: ['deployment.completed']
  },
  {
    name: 'a next version is staged through another repository',
    arrange: async () => {
      const { stage, live } = registryStage()
      return { stage: await readyFor(2, stage), live, raw: { environment: 'production' } }
    },
    ends: ['deployment.staged']
  },
  {
    name: 'a version in another repository is rolled back by its name alone',
    arrange: async () => {
      const { stage, live } = registryStage()
      await released(2, stage)
      await stage.ports('production').slots.stop('shop', 'production', 'a')
      return { stage, live, raw: { environment: 'production', mode: 'rollback' } }
    },
    ends: ['deployment.completed']
  },
  {
    name: 'a version waits for its soak and goes live',
    arrange: async () => ({
      stage: await readyFor(1, openStage(soaking)),
      raw: { environment: 'production', wait: '1h' }
    }),
    ends: ['deployment.completed']
  },
  {
    name: 'a first version goes live',
    arrange: async () => ({ stage: await readyFor(1), raw: { environment: 'production' } }),
    ends: ['deployment.completed']
  },
  {
    name: 'a next version is staged',
    arrange: async () => ({ stage: await readyFor(2), raw: { environment: 'production' } }),
    ends: ['deployment.staged']
  },
  {
    name: 'an expired staging is replaced',
    arrange: async () => {
      const stage = await staged()
      await stage.clock.sleep(3 * 3_600_000)
      return { stage, raw: { environment: 'production' } }
    },
    ends: ['rollout.aborted', 'deployment.staged']
  },
  {
    name: 'a held slot is taken',
    arrange: async () => {
      const stage = await staged()
      await endRollout(stage, 'rolled-back')
      const digest = await build(stage, 3)
      await run(stage, { environment: 'staging', digest })
      return { stage, raw: { environment: 'production', 'replace-held': 'true' } }
    },
    ends: ['slot.released', 'deployment.staged']
  },
  {
    name: 'a version is rolled back to the one that still runs',
    arrange: async () => ({ stage: await released(2), raw: { environment: 'production', mode: 'rollback' } }),
    ends: ['deployment.completed']
  },
  {
    name: 'a version is rolled back to one that must be deployed again',
    arrange: async () => {
      const stage = await released(2)
      await stage.ports('production').slots.stop('shop', 'production', 'a')
      return { stage, raw: { environment: 'production', mode: 'rollback' } }
    },
    ends: ['deployment.completed']
  },
  {
    name: 'a staging is taken back',
    arrange: async () => ({ stage: await staged(), raw: { environment: 'production', mode: 'rollback' } }),
    ends: ['rollout.aborted']
  },
  {
    name: 'a refusal is recorded',
    arrange: async () => {
      const stage = openStage()
      const digest = await build(stage, 1)
      return { stage, raw: { environment: 'production', digest } }
    },
    ends: ['promotion.decided']
  },
  {
    name: 'a digest is recalled',
    arrange: async () => {
      const stage = openStage()
      const digest = await build(stage, 1)
      return { stage, raw: { mode: 'recall', digest, reason: 'leaks' } }
    },
    ends: ['digest.recalled']
  }
]

/** How many calls of ports a scenario makes when all goes well. */
export async function callsOf({ arrange }: Scenario): Promise<number> {
  const { stage, raw, live } = await arrange()
  const counting = faults(0, 'killed before')
  await runToTheEnd(faulty(stage, counting.wrap), raw, live && counting.wrap('live', live))
  return counting.count()
}

/** Runs promote and, as a host does at the end, shows in the registry what the ledger says. */
async function runToTheEnd(stage: Stage, raw: RawInputs, live?: MemoryOciRepository, job?: string): Promise<void> {
  await run(stage, raw, job, 'the run')
  if (live === undefined) return
  const shows = { artifact: 'shop', environment: 'production', name: 'production', always: true }
  const { ledger } = stage.ports('production')
  await createShelvedLedger(ledger, [{ location: 'live', shelf: new OciStore(live).shelf, shows }]).settle()
}

/** Lets one call go wrong, runs the same again as another job, and tells what is not as it must be. */
export async function crashAt(scenario: Scenario, number: number, kind: FaultKind): Promise<Point> {
  const { stage, raw, live } = await scenario.arrange()
  const start = (await stage.ledger.read()).events.length
  const fault = faults(number, kind)
  const shown = live && fault.wrap('live', live)
  const broken = runToTheEnd(faulty(stage, fault.wrap), raw, shown, 'the first job').catch(() => undefined)
  await Promise.race([broken, fault.killed])
  const halfway = live === undefined ? [] : await incomplete(live, stage)
  stage.jobs.end('the first job')
  await runToTheEnd(stage, raw, live, 'the second job')
  const after = live === undefined ? [] : [...(await incomplete(live, stage)), ...(await misnamed(live, stage))]
  const problems = [...halfway, ...after, ...(await problemsOf(stage, scenario, start))]
  return { scenario: scenario.name, kind, number, place: fault.place(), problems }
}

/** Tags that name what is not whole, at any moment. */
async function incomplete(live: MemoryOciRepository, stage: Stage): Promise<readonly string[]> {
  const store = new OciStore(live)
  const problems: string[] = []
  for (const { digest } of (await stateIn(stage)).builds) {
    const isTagged = (await live.tagged(artifactTag(digest))) !== undefined
    const whole = isTagged ? await store.fetch(digest, stage.ports('production').quarantine).catch(String) : ''
    if (whole.startsWith('Failure')) problems.push(`a tag names ${digest}: ${whole}`)
  }
  return problems
}

/** The name of the environment must point at what is live, with all that proves it. */
async function misnamed(live: MemoryOciRepository, stage: Stage): Promise<readonly string[]> {
  const { shelf } = new OciStore(live)
  const digest = (await stateIn(stage)).environments.get(environmentKey('shop', 'production'))?.live?.digest
  const shown = await shelf.pointed('production')
  if (shown !== digest) return [`the name points at ${shown}, and ${digest} is live`]
  const found = await shelf.evidence(digest as Digest)
  const lacking = (await stage.ledger.record(digest as Digest)).filter(line => !found.includes(line)).length
  return lacking === 0 ? [] : [`${lacking} lines of evidence are not beside what is live`]
}

async function stateIn(stage: Stage) {
  return foldLedger((await stage.ledger.read()).events)
}

export async function crashEverywhere(scenario: Scenario, take: (index: number) => boolean): Promise<readonly Point[]> {
  const calls = await callsOf(scenario)
  const points: Point[] = []
  for (const [offset, kind] of faultKinds.entries()) {
    for (let number = 1; number <= calls; number += 1) {
      if (take(offset * calls + number)) points.push(await crashAt(scenario, number, kind))
    }
  }
  return points
}

function faulty(stage: Stage, wrap: <Port extends object>(name: string, port: Port) => Port): Stage {
  const ports = (environment: string): PromotePorts => {
    const { ledger, store, destination, signer, slots, router, sourceControl, jobs, files, smoke, clock, ...rest } =
      stage.ports(environment)
    const inside = (name: string, one: ArtifactStore) =>
      one instanceof OciStore ? new OciStore(wrap(name, one.target)) : wrap(name, one)
    return {
      ...rest,
      ledger: wrap('ledger', ledger),
      store: inside('store', store),
      destination: destination && inside('destination', destination),
      smoke: smoke && wrap('smoke', smoke),
      clock: wrap('clock', clock),
      signer: wrap('signer', signer),
      slots: wrap('slots', slots),
      router: router && wrap('router', router),
      sourceControl: sourceControl && wrap('sourceControl', sourceControl),
      jobs: wrap('jobs', jobs),
      files: wrap('files', files)
    }
  }
  return { ...stage, ports }
}

async function problemsOf(stage: Stage, { ends }: Scenario, start: number): Promise<readonly string[]> {
  const { events } = await stage.ledger.read()
  const fresh = events.slice(start)
  const state = foldLedger(events)
  const here = state.environments.get(environmentKey('shop', 'production'))
  const problems: string[] = []
  if (!verifyChain(events).intact) problems.push('the chain is broken')
  for (const kind of ends) {
    const found = fresh.filter(event => event.kind === kind).length
    if (found !== 1) problems.push(`${found} × ${kind}`)
  }
  const decided = fresh.flatMap(event => (event.kind === 'promotion.decided' ? [event.data.deployment ?? 'no'] : []))
  if (new Set(decided).size !== decided.length) problems.push('a decision was appended twice')
  if (here?.lock !== undefined && here.lock.lock !== here.staged?.lock) problems.push(`lock of ${here.lock.owner}`)
  for (const digest of new Set(state.builds.map(built => built.digest))) {
    const head = state.recordHeads.get(digest)
    const record = verifyRecord(await stage.ledger.record(digest), { digest, trust, ...(head && { head }) })
    if (record.broken !== undefined) problems.push(`record: ${record.broken.detail}`)
  }
  const router = await stage.ports('production').router?.read()
  if (here?.live !== undefined && router?.blue !== here.live.slot) problems.push(`traffic goes to ${router?.blue}`)
  const running = await stage.ports('production').slots.list('shop', 'production')
  const liveRuns = running.some(one => one.slot === here?.live?.slot && one.digest === here.live.digest)
  if (here?.live !== undefined && !liveRuns) problems.push('the live slot does not run what the ledger says')
  return problems
}
