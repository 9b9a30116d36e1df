import { shortDigest } from '../../domain/digest.ts'
import type { TestReport } from '../../domain/test-report/report.ts'
import type { End } from '../../operation.ts'
import type { Check, Report } from '../../report.ts'
import type { Built, Done } from './apply.ts'
import { changedFiles } from './changed-files.ts'
import type { Inputs } from './inputs.ts'
import type { Facts } from './observe.ts'
import type { Plan, Refusal } from './plan.ts'

/** The action's outputs. */
export const outputs = {
  digest: 'Digest of the artifact, "sha256:" and 64 hex characters.',
  'build-id': 'Build id, such as 20251122-1445-a3f2c1.',
  'artifact-path': 'Path of the one file that is the artifact; empty for an image or a digest.',
  'artifact-url': 'Where the artifact is kept.',
  checksums:
    'Path of the checksum of the artifact, for sha256sum --check in the folder of "artifact-path"; empty for an image or a digest.',
  'file-checksums':
    'Path of the checksums of the files that were packed, for sha256sum --check in the workspace; empty where nothing was packed.',
  bundle: 'Path of the record: Sigstore bundles as JSON lines.',
  metadata: 'Path of the artifact_metadata YAML.',
  passport: 'Path of the passport, an HTML page.'
} as const

export function report({ facts, plan, done }: End<Inputs, Facts, Plan, Done>): Report {
  if (!plan.proceed) return plan.reason === 'tests-failed' ? testsFailed(plan.tests) : refused(facts, plan)
  if (done === undefined) {
    const headline = `would build ${facts.artifact} as ${plan.buildId}`
    return { outcome: 'planned', headline, blocks: [], result: { artifact: facts.artifact, buildId: plan.buildId } }
  }
  if (done.kind === 'build-failed') {
    const check: Check = { mark: 'failed', name: 'command', text: `ended with ${done.exitCode}`, found: done.tail }
    return refusal('build-failed', 'refused: the build command failed', [check], { exitCode: done.exitCode })
  }
  if (done.kind === 'tests-failed') return testsFailed(done.tests)
  return success(facts, done)
}

function testsFailed(tests: readonly TestReport[]): Report {
  return refusal('tests-failed', 'refused: tests failed, nothing was stored', tests.map(testCheck), {
    tests: tests.map(shown)
  })
}

/** A commit that does not tell all must not be taken for the whole truth in silence. */
function changed({ commit }: Facts): readonly Check[] {
  const files = changedFiles(commit)
  if (files.length === 0) return []
  const text = `${files.length} tracked ${files.length === 1 ? 'file differs' : 'files differ'} from the commit; the record says so`
  return [{ mark: 'note', name: 'working tree', text, found: files.slice(0, 5).join(', ') }]
}

function refused({ artifact }: Facts, { reason, found, expected }: Refusal): Report {
  const unknown = reason === 'artifact-missing'
  const headline = unknown
    ? `refused: no build of ${artifact} has that digest`
    : 'refused: a proof of this build would name a commit that it was not made from'
  const name = unknown ? 'artifact' : 'checkout'
  const check: Check = { mark: 'failed', name, text: unknown ? 'unknown' : 'another commit', found, expected }
  const answer = refusal(reason, headline, [check], { found, expected })
  const text =
    'check out the commit of the run (actions/checkout without "ref"), or trigger the workflow by that commit'
  return unknown ? answer : { ...answer, blocks: [...answer.blocks, { kind: 'next', text }] }
}

const endings = { built: 'built and proven', added: 'has more evidence', unchanged: 'was built before' } as const

function success(facts: Facts, done: Built): Report {
  const { digest, buildId, artifactPath, artifactUrl, bundle, metadata, passport, tests, kind } = done
  const { checksums, fileChecksums } = done
  const files = { checksums, bundle, metadata, passport }
  return {
    outcome: kind === 'unchanged' ? 'unchanged' : 'done',
    headline: `${facts.artifact} ${buildId} ${shortDigest(digest)} ${endings[kind]}`,
    blocks: [
      { kind: 'checks', checks: [...tests.map(testCheck), ...changed(facts)] },
      { kind: 'link', text: 'passport', target: passport }
    ],
    result: {
      artifact: facts.artifact,
      digest,
      buildId,
      artifactPath,
      artifactUrl,
      ...files,
      fileChecksums,
      commit: facts.commit.sha,
      uncommitted: changedFiles(facts.commit).length,
      treeDigest: done.treeDigest ?? null,
      files: done.files,
      purl: done.purl ?? null,
      tests: tests.map(shown),
      'looked-at': facts.location
    },
    outputs: {
      digest,
      'build-id': buildId,
      'artifact-path': artifactPath,
      'artifact-url': artifactUrl,
      'file-checksums': fileChecksums,
      ...files
    } satisfies Readonly<Record<keyof typeof outputs, string>>
  }
}

function refusal(
  reason: NonNullable<Report['reason']>,
  headline: string,
  checks: readonly Check[],
  result: Readonly<Record<string, unknown>>
): Report {
  return { outcome: 'refused', reason, headline, blocks: [{ kind: 'checks', checks }], result }
}

/** The names of what passed are in the record; an answer that lists thousands helps nobody. */
function shown({ suite, result, passed, failed, failures }: TestReport) {
  return { suite, result, passed, failed, failures }
}

function testCheck(test: TestReport): Check {
  const mark = test.result === 'PASSED' ? 'passed' : 'failed'
  const text = `${test.passed} passed, ${test.failed} failed`
  return { mark, name: test.suite, text, found: test.failures.slice(0, 5).join(', ') || undefined }
}
