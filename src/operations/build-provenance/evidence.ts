import type { Digest } from '../../domain/digest.ts'
import { sealStatement } from '../../domain/evidence/seal.ts'
import type { Statement } from '../../domain/evidence/statement.ts'
import { buildRecordStatement, provenanceStatement, testResultStatement } from '../../domain/evidence/statements.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { Context } from '../../operation.ts'
import type { RunContext } from '../../run-context.ts'
import type { Signed } from './apply.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Build } from './plan.ts'
import type { Ports } from './ports.ts'

interface Proving {
  readonly build: Build
  readonly digest: Digest
  readonly tests: readonly TestReport[]
  readonly facts: Facts
  readonly context: Context<Inputs, Ports>
}

/** Signs provenance, build record and one test result per suite; only test results for a known artifact. */
export async function sealAll({ build, digest, tests, facts, context }: Proving): Promise<readonly Signed[]> {
  const subject = { name: facts.artifact, digest }
  const { sha, branch } = facts.commit
  const results = tests.map(test => ({ test, statement: testStatement(subject, test, facts, context.run) }))
  const record = { subject, buildId: build.buildId, commit: sha, branch, builtAt: facts.time }
  const made: { statement: Statement; test?: TestReport }[] =
    build.known === undefined
      ? [
          { statement: provenance(subject, facts, context.run) },
          { statement: buildRecordStatement(record) },
          ...results
        ]
      : results
  const sealed: Signed[] = []
  for (const { statement, test } of made) {
    const bundle = await sealStatement(context.ports.signer, statement)
    sealed.push({ bundle, predicateType: statement.predicateType, test })
  }
  return sealed
}

interface Named {
  readonly name: string
  readonly digest: Digest
}

function testStatement(subject: Named, test: TestReport, facts: Facts, run: RunContext): Statement {
  const { suite, result, failures } = test
  const commit = facts.commit.sha
  return testResultStatement({
    subject,
    suite,
    result,
    commit,
    url: run.runUrl,
    passedTests: [],
    failedTests: failures
  })
}

function provenance(subject: Named, facts: Facts, run: RunContext): Statement {
  const repository =
    run.repository === undefined
      ? 'https://localhost/local/workspace'
      : `${run.serverUrl ?? 'https://github.com'}/${run.repository}`
  return provenanceStatement({
    subject,
    repository,
    repositoryId: run.repositoryId ?? '0',
    ownerId: '0',
    ref: run.ref ?? `refs/heads/${facts.commit.branch}`,
    commit: run.commit ?? facts.commit.sha,
    workflowPath: run.workflowRef ?? 'local',
    event: run.eventName ?? 'local',
    runner: run.runId === undefined ? 'local' : 'github-hosted',
    builder: run.workflowRef ?? 'local',
    invocation: run.runUrl ?? run.job
  })
}
