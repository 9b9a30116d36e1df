import { startArtifactService } from '../../stand-ins/runner/index.ts'
import { listArtifact } from '../dist/release-on-github.ts'
import { hurryWaits } from '../support/hurried-waits.ts'
import { startAuthority } from '../support/sigstore/authority.ts'
import { releaseWorkflow } from '../support/sigstore/issuer.ts'
import type { Stage } from './faults.ts'
import { openRelease, type Release } from './release-on-github.ts'
import { sceneIn } from './release-scenes.ts'

const repository = 'acme/shop'

/**
 * A build and a promotion whose evidence GitHub keeps too, and whose artifact is among those of the run. Where the
 * service of these artifacts is struck too, the waits of its client are hurried.
 */
export async function openIdentityScenes({ strikesArtifacts = false } = {}): Promise<Stage> {
  const authority = await startAuthority()
  let release: Release
  const artifacts = await startArtifactService(artifact => listArtifact(release.github, repository, artifact))
  // The toolkit's client of that service looks nowhere else.
  const before = { ...process.env }
  Object.assign(process.env, artifacts.environment, { GITHUB_SERVER_URL: 'https://github.com' })
  release = await openRelease({
    repository,
    policy: policyFor(authority.url),
    files: { 'root.json': JSON.stringify(authority.root) },
    identity: authority.environment
  })
  const sha = release.github.repository(repository).refs.get('refs/heads/main') ?? ''
  authority.claim({ sha, workflow_sha: sha, job_workflow_sha: sha })
  const pushed = release.github.repository(repository)
  const digest = String((await release.build()).report.result.digest)
  const built = release.github.repository(repository)
  const scene = sceneIn(release, strikesArtifacts ? [artifacts] : [])
  const restoreWaits = strikesArtifacts ? hurryWaits() : () => undefined
  return {
    scenes: [
      scene({
        name: "a build with a job's identity",
        start: pushed,
        outcomes: ['done', 'unchanged'],
        act: release.build,
        reset: () => artifacts.forget()
      }),
      scene({
        name: "a promotion with a job's identity",
        start: built,
        outcomes: ['done', 'unchanged'],
        act: () => release.promote('staging', { digest })
      })
    ],
    violations: () => [...release.github.violations(), ...artifacts.violations],
    async close() {
      restoreWaits()
      process.env = before
      await Promise.all([release.close(), artifacts.close(), authority.stop()])
    }
  }
}

function policyFor(authority: string): string {
  return `version: 1
artifact: { name: shop, store: artifact }
environments:
  staging: { deploy: 'true', url: 'https://staging.example.org' }
signing: { with: github, fulcio: '${authority}', rekor: '${authority}' }
trust: { workflow: ['${releaseWorkflow}'], root: root.json }
`
}
