import { sealStatement } from '../../domain/evidence/seal.ts'
import type { SealedBundle, Statement } from '../../domain/evidence/statement.ts'
import {
  buildRecordStatement,
  type Subject,
  sbomStatement,
  testResultStatement,
  withSubjects
} from '../../domain/evidence/statements.ts'
import type { VerifiedTest } from '../../domain/evidence/verified.ts'
import { usage } from '../../domain/failure.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Proving } from './apply.ts'
import { changedFiles } from './changed-files.ts'
import type { Inputs } from './inputs.ts'
import { provenanceOf } from './provenance.ts'

export interface Signed {
  readonly bundle: SealedBundle
  readonly predicateType: string
  readonly test?: Pick<VerifiedTest, 'suite' | 'result'> | undefined
  /** True for what was not signed here. */
  readonly elsewhere?: boolean
}

interface Unsigned {
  readonly statement: Statement
  readonly test?: TestReport
}

/** Signs everything that is claimed: where a new artifact comes from, how its suites came out, what it is made of. */
export async function sealAll(proving: Proving, buildId: string): Promise<readonly Signed[]> {
  const { build, claims } = proving
  const subject = subjectOf(proving)
  const made: readonly Unsigned[] = [
    ...(build.source.kind === 'known' ? [] : origin(proving, subject, buildId)),
    ...claims.tests.map(test => ({ test, statement: testStatement(proving, subject, test) })),
    ...(claims.sbom === undefined ? [] : [{ statement: sbomStatement(subject, claims.sbom) }])
  ]
  const sealed: Signed[] = []
  for (const { statement, test } of made) {
    const bundle = await sealStatement(proving.context.ports.signer, statement)
    sealed.push({ bundle, predicateType: statement.predicateType, test })
  }
  return sealed
}

/** An image is named by its repository, because that is what tools for images look for. */
function subjectOf({ build, facts, kept }: Proving): Subject {
  const name = build.source.kind === 'image' ? build.source.image.repository : facts.artifact
  return { name, digest: kept.digest }
}

// As many as GitHub's attestations take, the artifact itself among them.
const mostSubjects = 1024

/** Throws `usage` when there are more files to prove than a statement can be about. */
export function demandSubjects({ proveFiles }: Inputs, { tree }: { readonly tree: readonly unknown[] }): void {
  if (!proveFiles || tree.length < mostSubjects) return
  const expected = `at most ${mostSubjects - 1} files in the archive`
  throw usage('bad-input', {
    input: 'prove-files',
    found: `${tree.length} files`,
    expected,
    example: 'prove-files: false'
  })
}

/** The files of the archive, each a subject of its own, so that one of them can be verified without the others. */
function filesOf({ context, facts, kept }: Proving): readonly Subject[] {
  return context.inputs.proveFiles
    ? kept.tree.map(({ name, digest }) => ({ name: `${facts.artifact}/${name}`, digest }))
    : []
}

/** A registry knows a package by its address and SHA-512, and whoever verifies there looks for a subject of those. */
function registered({ kept }: Proving, statement: Statement): Statement {
  if (kept.registered === undefined) return statement
  const { purl, sha512 } = kept.registered
  return { ...statement, subject: [...statement.subject, { name: purl, digest: { sha512 } }] }
}

function origin(proving: Proving, subject: Subject, buildId: string): readonly Unsigned[] {
  const { context, facts } = proving
  const { sha, branch } = facts.commit
  const changed = changedFiles(facts.commit).length
  const uncommitted = changed === 0 ? undefined : changed
  const record = { artifact: facts.artifact, buildId, commit: sha, branch, builtAt: facts.time, uncommitted }
  const run = { ...context.run, ...context.ports.origin }
  return [
    { statement: registered(proving, withSubjects(provenanceOf(subject, facts.commit, run), filesOf(proving))) },
    { statement: buildRecordStatement({ subject, ...record }) }
  ]
}

function testStatement({ context, facts }: Proving, subject: Subject, test: TestReport): Statement {
  const { suite, result, passed, failed, passes, failures, stated } = test
  const whole = passes.length === passed && failures.length === failed
  const notes = { ...(whole ? {} : { passed, failed }), ...(stated ? { stated } : {}) }
  return testResultStatement({
    subject,
    suite,
    result,
    commit: facts.commit.sha,
    url: context.run.runUrl,
    passedTests: passes,
    failedTests: failures,
    ...(Object.keys(notes).length === 0 ? {} : { notes })
  })
}
