import { sealStatement } from '../../domain/evidence/seal.ts'
import type { SealedBundle, Statement } from '../../domain/evidence/statement.ts'
import {
  buildRecordStatement,
  type Subject,
  sbomStatement,
  testResultStatement
} from '../../domain/evidence/statements.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Proving } from './apply.ts'
import { provenanceOf } from './provenance.ts'

export interface Signed {
  readonly bundle: SealedBundle
  readonly predicateType: string
  readonly test?: TestReport | undefined
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

function origin({ context, facts }: Proving, subject: Subject, buildId: string): readonly Unsigned[] {
  const { sha, branch, dirty } = facts.commit
  // Files that git does not know are mostly what builds leave behind.
  const changed = dirty.filter(line => !line.startsWith('??')).length
  const uncommitted = changed === 0 ? undefined : changed
  const record = { artifact: facts.artifact, buildId, commit: sha, branch, builtAt: facts.time, uncommitted }
  return [
    { statement: provenanceOf(subject, facts.commit, { ...context.run, ...context.ports.origin }) },
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
