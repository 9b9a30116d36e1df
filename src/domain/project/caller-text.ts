import { pinnedRef, quoted } from './policy-text.ts'
import type { Project } from './project.ts'

const home = `sluice-actions/sluice/.github/workflows`
const reason = '# to do what each of its jobs says'
const writing = 'contents: write, id-token: write, attestations: write, deployments: write, issues: write'
const releasing = `${writing}, actions: read, pull-requests: read, packages: write`
const goingBack = `${writing}, actions: read, packages: write`

/** The caller that releases every merge; its inputs are what `sluice release` plays on a machine. */
export function releaseCaller(project: Project): string {
  const lines: readonly (readonly [name: string, value: string, why: string])[] = [
    ['setup', project.setup, 'prepares a machine; run in every job that builds or tests'],
    ['compile', project.compile, 'shows that the commit builds'],
    ['unit-tests', project.unitTests, 'red stops everything after it'],
    ['integration-tests', project.integrationTests, 'the same'],
    ['build', project.build, 'makes the artifact, once'],
    ['path', project.path.join(' '), 'what goes into it']
  ]
  const written = lines.filter(([, value]) => value !== '')
  return `# Every merge to main goes to production by itself, or not at all.
name: release
on:
  push:
    branches: [main]
permissions: {}
concurrency: { group: release, queue: max } # one release after the other; none is dropped
jobs:
  release:
    name: release
    uses: ${home}/release.yml@${pinnedRef}
    permissions: { ${releasing} } ${reason}
    with:
${written.map(([name, value, why]) => `      ${name}: ${quoted(value)} # ${why}`).join('\n')}
`
}

export const rollbackCaller = `# Back to the last good version, now.
name: rollback
on:
  workflow_dispatch:
    inputs:
      environment: { description: Where, default: production, type: string }
      digest: { description: "Where to go back to; latest is the last good one", default: latest, type: string }
      reason: { description: Why, required: true, type: string }
permissions: {}
concurrency: { group: rollback, queue: max } # it never waits for a release
jobs:
  rollback:
    name: rollback
    uses: ${home}/rollback.yml@${pinnedRef}
    permissions: { ${goingBack} } # to do what its job says
    with: { environment: "\${{ inputs.environment }}", digest: "\${{ inputs.digest }}", reason: "\${{ inputs.reason }}" }
`

export const healthCheckCaller = `# A look every five minutes, as often as GitHub's scheduler keeps its word.
name: health-check
on:
  schedule:
    - { cron: "*/5 * * * *", timezone: Etc/UTC }
  workflow_dispatch:
permissions: {}
concurrency: { group: health-check, cancel-in-progress: false } # one look at a time
jobs:
  look:
    name: look
    uses: ${home}/health-check.yml@${pinnedRef}
    permissions: { contents: write, issues: write } # to do what its job says
`
