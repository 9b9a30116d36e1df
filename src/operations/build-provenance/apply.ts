import { type TreeFile, treeDigest } from '../../domain/artifact/tree.ts'
import type { Digest } from '../../domain/digest.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import type { StoredArtifact } from '../../ports/artifact-store.ts'
import type { RegisteredPackage } from '../../ports/workspace.ts'
import { readAdded } from './added.ts'
import { append } from './append.ts'
import { type Claims, readClaims } from './claims.ts'
import { demandSubjects, sealAll } from './evidence.ts'
import { type Files, writeFiles } from './files.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Build } from './plan.ts'
import type { Ports } from './ports.ts'

export type Done =
  | { readonly kind: 'build-failed'; readonly exitCode: number; readonly tail: string }
  | { readonly kind: 'tests-failed'; readonly tests: readonly TestReport[] }
  | Built

export interface Built extends Files {
  readonly kind: 'built' | 'added' | 'unchanged'
  readonly digest: Digest
  readonly buildId: string
  readonly artifactPath: string
  readonly artifactUrl: string
  /** One digest for the packed files as a tree, whatever the archive around them. */
  readonly treeDigest: Digest | undefined
  /** How many files were packed. */
  readonly files: number
  /** Package URL, when it is a package. */
  readonly purl: string | undefined
  readonly tests: readonly TestReport[]
}

type BuildContext = Context<Inputs, Ports>

/** Runs the build once, keeps what it made, and signs what is known about it. Nothing is kept before all is read. */
export async function apply(build: Build, context: BuildContext, facts: Facts): Promise<Done> {
  const failed = await runCommand(build, context)
  if (failed !== undefined) return failed
  const claims = await readClaims(context, build.suites)
  const { tests } = claims
  if (!context.inputs.allowFailedTests && tests.some(test => test.result === 'FAILED')) {
    return { kind: 'tests-failed', tests }
  }
  return prove({ build, context, facts, claims, kept: await keep(build, context) })
}

async function runCommand({ source }: Build, { inputs, ports, run }: BuildContext): Promise<Done | undefined> {
  if (inputs.command === undefined || source.kind === 'known') return undefined
  const request = { command: inputs.command, workingDirectory: run.workingDirectory, variables: {} }
  const { exitCode, tail } = await ports.commands.run(request)
  return exitCode === 0 ? undefined : { kind: 'build-failed', exitCode, tail }
}

/** The artifact where it is kept. An image stays in its registry; a known artifact was kept when it was built. */
export interface Kept {
  readonly digest: Digest
  readonly path: string
  readonly url: string
  /** Store and size, when this build put it there. */
  readonly stored: { readonly store: string; readonly bytes: number } | undefined
  /** The files that were packed into it; empty for one that stays as it is. */
  readonly tree: readonly TreeFile[]
  /** File name of what this build packed; empty where it packed nothing. */
  readonly fileName: string
  /** How a package registry names it, when it is a package. */
  readonly registered?: RegisteredPackage | undefined
}

async function keep({ source }: Build, { inputs, ports }: BuildContext): Promise<Kept> {
  if (source.kind === 'known') return { ...nothing, digest: source.digest, url: '', stored: undefined }
  if (source.kind === 'image') {
    const { repository, digest } = source.image
    // A registry tells no size before it is asked, and nobody asks it here.
    const stored = { store: `oci://${repository}`, bytes: 0 }
    return { ...nothing, digest, url: `${repository}@${digest}`, stored }
  }
  const packed = await ports.workspace.pack(source.patterns)
  demandSubjects(inputs, packed)
  const { digest, bytes, url }: StoredArtifact = await ports.store.put(packed.path, packed)
  const stored = { store: ports.store.location, bytes }
  const { path, tree, fileName, registered } = packed
  return { digest, path, url: url ?? `${ports.store.location}@${digest}`, stored, tree, fileName, registered }
}

const nothing = { path: '', tree: [], fileName: '' }

export interface Proving {
  readonly build: Build
  readonly context: BuildContext
  readonly facts: Facts
  readonly claims: Claims
  readonly kept: Kept
}

async function prove(proving: Proving): Promise<Built> {
  const { build, facts, kept, claims } = proving
  const before = facts.built.find(event => event.subject.digest === kept.digest)
  const buildId = before?.data.buildId ?? build.buildId
  const known = before !== undefined && build.source.kind !== 'known'
  const signed = known ? [] : await sealAll(proving, buildId)
  const added = await readAdded(proving)
  await append(proving, buildId, [...signed, ...added])
  return {
    kind: known && added.length === 0 ? 'unchanged' : before === undefined ? 'built' : 'added',
    digest: kept.digest,
    buildId,
    artifactPath: kept.path,
    artifactUrl: kept.url,
    treeDigest: kept.tree.length === 0 ? undefined : treeDigest(kept.tree),
    files: kept.tree.length,
    purl: kept.registered?.purl,
    tests: claims.tests,
    ...(await writeFiles(proving, buildId))
  }
}
