import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createMemoryArtifactStore } from '../../../src/adapters/memory/memory-artifact-store.ts'
import { createMemoryClock } from '../../../src/adapters/memory/memory-clock.ts'
import { createMemoryJobs } from '../../../src/adapters/memory/memory-jobs.ts'
import { MemoryLedger } from '../../../src/adapters/memory/memory-ledger.ts'
import { createMemoryRouter } from '../../../src/adapters/memory/memory-router.ts'
import { createMemorySlots } from '../../../src/adapters/memory/memory-slots.ts'
import { createMemorySourceControl } from '../../../src/adapters/memory/memory-source-control.ts'
import { createKeySigner } from '../../../src/adapters/signing/key-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { buildIdOf } from '../../../src/domain/evidence/build-record.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import {
  buildRecordStatement,
  provenanceStatement,
  testResultStatement
} from '../../../src/domain/evidence/statements.ts'
import type { Trust } from '../../../src/domain/evidence/trust.ts'
import { environmentKey, foldLedger, type LedgerState } from '../../../src/domain/ledger/state.ts'
import { parsePolicy } from '../../../src/domain/policy/parse.ts'
import type { Policy } from '../../../src/domain/policy/policy.ts'
import { parseInputs, type RawInputs } from '../../../src/inputs.ts'
import { type Context, runOperation } from '../../../src/operation.ts'
import { promote } from '../../../src/operations/promote/index.ts'
import type { PromoteInputs } from '../../../src/operations/promote/inputs.ts'
import type { PromotePorts } from '../../../src/operations/promote/ports.ts'
import type { Report } from '../../../src/report.ts'

export const shopPolicy = `version: 1
artifact: { name: shop }
environments:
  staging: {}
  production: { after: staging, requires: [unit_tests], rollout: true }
`

const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
export const signer = createKeySigner(pair.privateKey.export({ format: 'pem', type: 'pkcs8' }).toString())
export const trust: Trust = {
  workflows: [],
  issuer: '',
  keys: [pair.publicKey.export({ format: 'pem', type: 'spki' }).toString()]
}

const commits = [1, 2, 3, 4].map(number => ({ sha: String(number).repeat(40), subject: `Change ${number}` }))
const folder = mkdtempSync(join(tmpdir(), 'sluice-promote-'))

/** One machine's worth of twins, with the same ports for every call; tests replace what they look at. */
export interface Stage {
  readonly ledger: MemoryLedger
  readonly clock: ReturnType<typeof createMemoryClock>
  readonly jobs: ReturnType<typeof createMemoryJobs>
  readonly ports: (environment: string) => PromotePorts
  readonly policy: Policy
}

export function openStage(policyText = shopPolicy, changes: Partial<PromotePorts> = {}): Stage {
  const policy = parsePolicy(policyText, 'sluice.yml')
  const clock = createMemoryClock('2026-01-02T03:00:00Z')
  const ledger = new MemoryLedger()
  const jobs = createMemoryJobs()
  const router = createMemoryRouter({ live: 'a', now: () => clock.now().getTime() })
  const shared = {
    ledger,
    store: createMemoryArtifactStore(),
    signer,
    slots: createMemorySlots(() => clock.now()),
    clock,
    jobs,
    trust,
    addedEvidence: [],
    policySource: { uri: 'sluice.yml', digest: `sha256:${'d'.repeat(64)}` as Digest },
    quarantine: join(folder, 'quarantine'),
    sourceControl: createMemorySourceControl(commits),
    files: { write: async ({ name }: { readonly name: string }) => `/out/${name}` },
    ...changes
  }
  const ports = (environment: string): PromotePorts => ({
    began: clock.now(),
    ...shared,
    router: environment === 'production' ? (shared.router ?? router) : undefined
  })
  return { ledger, clock, jobs, ports, policy }
}

/** Builds version `number` of the shop: bytes in the store, provenance, build record and a passing test. */
export async function build(stage: Stage, number: number, suites: readonly string[] = ['unit_tests']): Promise<Digest> {
  const file = join(folder, `shop-${number}`)
  writeFileSync(file, `version ${number}`)
  const { store, clock } = stage.ports('staging')
  const { digest } = await store.put(file, { fileName: 'shop.txt', mediaType: 'text/plain' })
  const commit = commits[number - 1]?.sha ?? ''
  const subject = { name: 'shop', digest }
  const builtAt = clock.now().toISOString()
  const buildId = buildIdOf(builtAt, commit)
  const statements = [
    provenanceStatement({ subject, commit, ...origin }),
    buildRecordStatement({ subject, buildId, commit, branch: 'main', builtAt }),
    ...suites.map(suite => passing(subject, suite, commit))
  ]
  const sealed = await Promise.all(statements.map(statement => sealStatement(signer, statement)))
  const data = {
    buildId,
    commit,
    branch: 'main',
    builtAt,
    bytes: 9,
    store: 'memory',
    bundles: sealed.map(one => one.digest)
  }
  const event = { kind: 'artifact.built' as const, key: `built:${digest}`, time: builtAt, data }
  const who = { actor: { id: 1, login: 'ada' }, causes: [], policy: null, subject: { artifact: 'shop', digest } }
  await stage.ledger.append(() => ({
    events: [{ ...event, ...who }],
    records: [{ digest, lines: sealed.map(one => one.line) }]
  }))
  return digest
}

function passing(subject: { readonly name: string; readonly digest: Digest }, suite: string, commit: string) {
  return testResultStatement({ subject, suite, result: 'PASSED', commit, passedTests: [], failedTests: [] })
}

const origin = {
  repository: 'https://github.com/acme/shop',
  repositoryId: '1',
  ownerId: '2',
  ref: 'refs/heads/main',
  workflowPath: '.github/workflows/build.yml',
  event: 'push',
  runner: 'github-hosted',
  builder: 'builder',
  invocation: 'run'
}

let counter = 0

export function contextOf(
  stage: Stage,
  raw: RawInputs,
  job = `job ${++counter}`,
  runId?: string
): Context<PromoteInputs, PromotePorts> {
  const inputs = parseInputs(promote.Inputs, raw)
  const run = { actor: { id: 1, login: 'ada' }, workingDirectory: folder, home: folder, job, runId }
  return { inputs, ports: stage.ports(inputs.environment), policy: stage.policy, run }
}

/** Runs promote as a host does. */
export async function run(stage: Stage, raw: RawInputs, job?: string, runId?: string): Promise<Report> {
  const context = contextOf(stage, raw, job, runId)
  return runOperation(promote, context, { dryRun: context.inputs.dryRun, line: () => undefined })
}

export async function stateOf(stage: Stage): Promise<LedgerState> {
  return foldLedger((await stage.ledger.read()).events)
}

export async function environmentOf(stage: Stage, environment: string) {
  return (await stateOf(stage)).environments.get(environmentKey('shop', environment))
}

export async function kindsOf(stage: Stage): Promise<readonly string[]> {
  return (await stage.ledger.read()).events.map(event => event.kind)
}

/** Ends a rollout the way bluegreen does, as far as the ledger is concerned. */
export async function endRollout(stage: Stage, how: 'completed' | 'rolled-back'): Promise<void> {
  const here = await environmentOf(stage, 'production')
  const staged = here?.staged
  if (staged === undefined) throw new Error('nothing is staged')
  const { deployment, slot, generation, buildId, digest } = staged
  const later = new Date(stage.clock.now().getTime() + 86_400_000).toISOString()
  const about = {
    time: stage.clock.now().toISOString(),
    actor: { id: 1, login: 'ada' },
    causes: [],
    policy: null,
    subject: { artifact: 'shop', digest, environment: 'production' }
  }
  const shared = { deployment, slot }
  const ended =
    how === 'completed'
      ? ({
          kind: 'rollout.completed',
          key: `${deployment}/ended`,
          data: {
            ...shared,
            generation,
            buildId,
            previous: here?.live?.digest ?? null,
            requests: 1,
            retainUntil: later,
            job: 'rollout'
          }
        } as const)
      : ({
          kind: 'rollout.rolled-back',
          key: `${deployment}/ended`,
          data: {
            ...shared,
            reason: 'green-worse',
            weight: 0.1,
            detectedAt: about.time,
            rollbackMs: 1,
            harmed: 1,
            evidence: 100,
            summary: '',
            holdUntil: later
          }
        } as const)
  const release = {
    kind: 'lock.released',
    key: `${deployment}/unlocked`,
    data: { lock: deployment, owner: 'rollout' }
  } as const
  await stage.ledger.append(() => ({
    events: [
      { ...about, ...ended },
      { ...about, ...release }
    ]
  }))
  if (how === 'completed') await stage.ports('production').router?.finalize(slot, staged.seq)
}
