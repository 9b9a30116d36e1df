import { expect, test } from '@jest/globals'
import type { Digest } from '../../../src/domain/digest.ts'
import { provenanceOf } from '../../../src/operations/build-provenance/provenance.ts'
import type { RunContext } from '../../../src/run-context.ts'

const digest: Digest = `sha256:${'ab'.repeat(32)}`
const subject = { name: 'shop', digest }
const commit = { sha: 'c'.repeat(40), branch: 'main', authors: [], time: '', dirty: [] }
const local: RunContext = { actor: { id: 0, login: 'sam' }, workingDirectory: '/w', home: '/w/.sluice', job: 'job-1' }

test('a workflow run is told in exactly the shape that GitHub stores', () => {
  const run: RunContext = {
    ...local,
    serverUrl: 'https://github.com',
    repository: 'acme/shop',
    repositoryId: '11',
    repositoryOwnerId: '22',
    ref: 'refs/tags/v1',
    commit: 'a'.repeat(40),
    runId: '33',
    runAttempt: 2,
    workflowRef: 'acme/shop/.github/workflows/release.yml@refs/tags/shop@v1',
    jobWorkflowRef: 'sluice-actions/sluice/.github/workflows/provenance.yml@refs/tags/v1',
    runnerEnvironment: 'github-hosted',
    eventName: 'push'
  }
  expect(provenanceOf(subject, commit, run)).toEqual({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'shop', digest: { sha256: 'ab'.repeat(32) } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: {
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/tags/shop@v1',
            repository: 'https://github.com/acme/shop',
            path: '.github/workflows/release.yml'
          }
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: '11',
            repository_owner_id: '22',
            runner_environment: 'github-hosted'
          }
        },
        resolvedDependencies: [
          { uri: 'git+https://github.com/acme/shop@refs/tags/v1', digest: { gitCommit: 'a'.repeat(40) } }
        ]
      },
      runDetails: {
        builder: { id: 'https://github.com/sluice-actions/sluice/.github/workflows/provenance.yml@refs/tags/v1' },
        metadata: { invocationId: 'https://github.com/acme/shop/actions/runs/33/attempts/2' }
      }
    }
  })
})

test("a build on a person's machine says so and claims no workflow", () => {
  const text = JSON.stringify(provenanceOf(subject, commit, local))
  for (const words of ['"runner_environment":"local"', '"id":"local"', '"invocationId":"job-1"', commit.sha]) {
    expect(text).toContain(words)
  }
  expect(text).not.toContain('github.com/')
})
