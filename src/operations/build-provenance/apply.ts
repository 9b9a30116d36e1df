import type { Digest } from '../../domain/digest.ts'
import type { SealedBundle } from '../../domain/evidence/statement.ts'
import { conflict } from '../../domain/failure.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import type { StoredArtifact } from '../../ports/artifact-store.ts'
import { draftEvents } from './events.ts'
import { sealAll } from './evidence.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Build } from './plan.ts'
import type { Ports } from './ports.ts'
import { readTests } from './tests.ts'

export type Done =
  | { readonly kind: 'build-failed'; readonly exitCode: number; readonly tail: string }
  | { readonly kind: 'tests-failed'; readonly tests: readonly TestReport[] }
  | Built

export interface Built {
  readonly kind: 'built' | 'unchanged'
  readonly digest: Digest
  readonly buildId: string
  readonly artifactPath: string
  readonly bundle: string
  readonly metadata: string
  readonly tests: readonly TestReport[]
  readonly stored: StoredArtifact | undefined
}

/** Runs the build once, keeps what it made, and signs what is known about it. */
export async function apply(build: Build, context: Context<Inputs, Ports>, facts: Facts): Promise<Done> {
  const { inputs, ports, run } = context
  if (inputs.command !== undefined && build.known === undefined) {
    const request = { command: inputs.command, workingDirectory: run.workingDirectory, variables: {} }
    const ended = await ports.commands.run({
      ...request,
      ...(inputs.timeout === undefined ? {} : { timeoutMs: inputs.timeout })
    })
    if (ended.exitCode !== 0) return { kind: 'build-failed', exitCode: ended.exitCode, tail: ended.tail }
  }
  const tests = await readTests(ports.workspace, build.suites)
  if (!inputs.allowFailedTests && tests.some(test => test.result === 'FAILED')) return { kind: 'tests-failed', tests }
  return record(build, context, facts, tests)
}

async function record(
  build: Build,
  context: Context<Inputs, Ports>,
  facts: Facts,
  tests: readonly TestReport[]
): Promise<Done> {
  const { inputs, ports } = context
  const packed = build.known === undefined ? await ports.workspace.pack(inputs.path ?? []) : undefined
  const stored = packed === undefined ? undefined : await ports.store.put(packed.path, packed)
  const digest = (stored?.digest ?? build.known) as Digest
  const before = facts.built.find(event => event.subject.digest === digest)
  const buildId = before?.kind === 'artifact.built' ? before.data.buildId : build.buildId
  const known = before !== undefined && build.known === undefined
  const sealed = known ? [] : await sealAll({ build, digest, tests, facts, context })
  await append(context, facts, { digest, buildId, stored: known ? undefined : stored, sealed })
  return {
    kind: known ? 'unchanged' : 'built',
    digest,
    buildId,
    artifactPath: packed?.path ?? '',
    tests,
    stored,
    ...(await writeFiles(ports, facts, { digest, buildId }))
  }
}

export interface Signed {
  readonly bundle: SealedBundle
  readonly predicateType: string
  readonly test?: TestReport | undefined
}

export interface Recorded {
  readonly digest: Digest
  readonly buildId: string
  readonly stored: StoredArtifact | undefined
  readonly sealed: readonly Signed[]
}

async function append({ ports, run }: Context<Inputs, Ports>, facts: Facts, recorded: Recorded): Promise<void> {
  if (recorded.sealed.length === 0) return
  await ports.ledger.append(view => {
    const taken = view.events.some(
      event =>
        event.kind === 'artifact.built' &&
        event.subject.artifact === facts.artifact &&
        event.data.buildId === recorded.buildId &&
        event.subject.digest !== recorded.digest
    )
    if (taken) throw conflict('build-id-taken', `${recorded.buildId} already names another digest of ${facts.artifact}`)
    const lines = recorded.sealed.map(each => each.bundle.line)
    const events = draftEvents(recorded, facts, run.actor, ports.store.location)
    return { events, records: [{ digest: recorded.digest, lines }] }
  })
}

async function writeFiles(ports: Ports, facts: Facts, built: { readonly digest: Digest; readonly buildId: string }) {
  const record = await ports.ledger.record(built.digest)
  const bundle = await ports.workspace.write(
    `${built.buildId}.sigstore.jsonl`,
    record.map(line => `${line}\n`).join('')
  )
  const metadata = await ports.workspace.write(`${built.buildId}.metadata.yml`, metadataText(facts, built))
  return { bundle, metadata }
}

/** Only what this build knows by itself; results and deployments are told by the verified record. */
function metadataText(facts: Facts, built: { readonly digest: Digest; readonly buildId: string }): string {
  const before = facts.built.find(event => event.subject.digest === built.digest)
  const { sha, branch } = facts.commit
  const now = { commit: sha, branch, builtAt: facts.time }
  const known = before?.kind === 'artifact.built' ? before.data : now
  const lines = [
    'artifact_metadata:',
    `  build_id: ${JSON.stringify(built.buildId)}`,
    `  commit_sha: ${JSON.stringify(known.commit)}`,
    `  branch: ${JSON.stringify(known.branch)}`,
    `  build_timestamp: ${JSON.stringify(known.builtAt)}`
  ]
  return `${lines.join('\n')}\n`
}
