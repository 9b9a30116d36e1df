import { join } from 'node:path'
import { createFolderWorkspace } from '../adapters/embedded/folder-workspace.ts'
import { createGitSourceControl } from '../adapters/embedded/git-source-control.ts'
import { localJobs } from '../adapters/embedded/local-jobs.ts'
import { loadPolicy } from '../adapters/embedded/policy-file.ts'
import { createRunJobs } from '../adapters/embedded/run-jobs.ts'
import { systemClock } from '../adapters/embedded/system-clock.ts'
import { textFiles } from '../adapters/embedded/text-files.ts'
import { mergeEvidence, splitBundles } from '../domain/evidence/merge.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { rolloutOf } from '../domain/policy/rollout-of.ts'
import { door, type HostFacts, type Wired } from '../door.ts'
import { promote } from '../operations/promote/index.ts'
import type { PromoteInputs } from '../operations/promote/inputs.ts'
import type { PromotePorts } from '../operations/promote/ports.ts'
import type { ArtifactStore } from '../ports/artifact-store.ts'
import type { Jobs } from '../ports/jobs.ts'
import type { Ledger } from '../ports/ledger.ts'
import type { Reviews } from '../ports/reviews.ts'
import type { Smoke } from '../ports/smoke.ts'
import { localEvidence, policySource, quarantineOf } from './embedded.ts'
import { isEngine } from './engines.ts'
import { connectTo, ledgerRepository } from './github.ts'
import { ledgerOf } from './ledger.ts'
import { lazyProxy } from './promote-proxy.ts'
import { slotsOf } from './promote-slots.ts'
import { openRegistry } from './registries.ts'
import { routerOf, routerSettings } from './routers.ts'
import { shelvedLedger } from './shelves.ts'
import { policySmoke } from './smoke.ts'
import { localWitness, smokePorts } from './smoke-test.ts'
import { openStore } from './stores.ts'

/** The embedded defaults for promote: a ledger, a store and processes in one folder of this machine. */
export async function wirePromote(inputs: PromoteInputs, host: HostFacts): Promise<Wired<PromotePorts>> {
  const { run } = host
  const { policy, digest } = await loadPolicy(inputs.policy, run.workingDirectory)
  const { environment } = inputs
  const artifact = policy.artifact.name ?? 'artifact'
  const decides = inputs.mode !== 'plan'
  const facts = await ledgerOf(policy, inputs, host, decides ? { artifact, environment } : undefined)
  const ledger = decides ? await shelvedLedger(facts, inputs, policy, inputs, host) : facts
  const settings = policy.environments[environment]
  const routed = settings !== undefined && rolloutOf(policy, environment) !== undefined
  const steered = { policy, environment, shell: inputs.shell }
  const router = routed ? routerSettings(steered) : undefined
  const proxied = router?.kind === 'embedded'
  const proxy = proxied ? lazyProxy(policy, environment, host) : undefined
  const slots = slotsOf(policy, inputs, host, {
    ledger,
    proxied,
    engine: router && isEngine(router) ? router : undefined
  })
  const { source = policy.artifact.store, destination = settings?.store } = inputs
  const open = (input: string, location: string | undefined) => openStore({ input, location }, policy, inputs, host)
  const ports: PromotePorts = {
    ledger,
    store: await sourceOf(await open('source', source), ledger, inputs, host),
    destination: destination === undefined ? undefined : await open('destination', destination),
    ...(await localEvidence(policy, inputs, host)),
    addedEvidence: await addedEvidence(inputs, host),
    slots: proxy?.before(slots) ?? slots,
    clock: systemClock,
    jobs: await jobsOf(policy, inputs, host),
    reviews: await reviewsOf(policy, inputs, host),
    policySource: policySource(inputs.policy, digest),
    quarantine: quarantineOf(host),
    began: systemClock.now(),
    smoke: await smokeOf(policy, inputs, host, ledger),
    router: proxy?.router ?? (routed ? await routerOf(steered, host) : undefined),
    sourceControl: createGitSourceControl(run.workingDirectory, host.environment),
    files: createFolderWorkspace(run.workingDirectory, join(run.home, 'builds'))
  }
  return { ports, policy }
}

/** Unless this call names a store, each artifact is where its build says: an image in its registry. */
async function sourceOf(usual: ArtifactStore, ledger: Ledger, inputs: PromoteInputs, host: HostFacts) {
  if (inputs.source !== undefined) return usual
  const { RecordedStore } = await import('../adapters/stores/recorded-store.ts')
  const open = (location: string) => openRegistry({ input: 'source', location }, inputs, host)
  return new RecordedStore({ ledger, usual, open })
}

/** A lock's owner may be a job of this run, of another run on GitHub, or a process of this machine. */
async function jobsOf(policy: Policy, inputs: PromoteInputs, host: HostFacts): Promise<Jobs> {
  const repository = await ledgerRepository(policy, inputs, host)
  if (repository === undefined) return createRunJobs(host.run, localJobs)
  const connection = await connectTo(repository, inputs, host)
  const { createRunJobs: createGitHubJobs } = await import('../adapters/github/run-jobs.ts')
  const remote = createGitHubJobs(connection)
  const either = { ended: async (job: string) => (await localJobs.ended(job)) || remote.ended(job) }
  return createRunJobs(host.run, either)
}

/** Who let this run go on; asked only where the policy or a hotfix wants to know, and known only in a workflow. */
async function reviewsOf(policy: Policy, inputs: PromoteInputs, host: HostFacts): Promise<Reviews | undefined> {
  const { repository, runId } = host.run
  const rules = policy.environments[inputs.environment]
  const asked = rules?.approvals !== undefined || rules?.manual === 'hotfix' || inputs.hotfix.length > 0
  if (!asked || repository === undefined || runId === undefined) return undefined
  const { createGitHubReviews } = await import('../adapters/github/reviews.ts')
  const { environment, policy: policyPath } = inputs
  return createGitHubReviews(await connectTo(repository, inputs, host), { runId, environment, policyPath })
}

async function addedEvidence({ bundle }: PromoteInputs, { run }: HostFacts): Promise<readonly string[]> {
  if (bundle === undefined) return []
  // A decision names a bundle by its canonical form, and other tools write another.
  return mergeEvidence([], splitBundles(await textFiles(run.workingDirectory).read(bundle)))
}

async function smokeOf(
  policy: Policy,
  inputs: PromoteInputs,
  host: HostFacts,
  ledger: Ledger
): Promise<Smoke | undefined> {
  const suite = inputs.verify ?? policy.smoke.suite
  if (suite === undefined) return undefined
  const named = { ...policy, smoke: { ...policy.smoke, suite } }
  return policySmoke(
    named,
    { ...smokePorts(host), witness: await localWitness(policy, inputs, host, ledger) },
    host.run.job
  )
}

export const promoteDoor = door(promote, wirePromote)
