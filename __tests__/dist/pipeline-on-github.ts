import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'
import { type GitHub, startGitHub } from '../../stand-ins/github/index.ts'
import { pushBranch } from '../../stand-ins/github/push.ts'
import { type ArtifactService, startArtifactService } from '../../stand-ins/runner/artifact-service.ts'
import { repositoryRoot } from '../../stand-ins/runner/index.ts'
import {
  Groups,
  type RunEnd,
  type RunRequest,
  shippedAction,
  startRun,
  thirdParty,
  type World
} from '../../stand-ins/workflows/index.ts'
import { permissions, sluice } from '../pipeline/consumer.ts'
import { type Authority, startAuthority } from '../support/sigstore/authority.ts'
import { listArtifact } from './release-on-github.ts'
import { openShopWorkspace, type ShopWorkspace } from './shop-workspace.ts'

const repository = 'acme/shop'

/** The sample service on a GitHub, with a machine that runs its workflow files through the shipped bundles. */
export interface Pipeline {
  readonly github: GitHub
  readonly shop: ShopWorkspace
  /** The folder in which jobs run and services live. */
  readonly machine: string
  /** Pushes what is committed, and runs a workflow for it to its end. */
  run(request: RunRequest, watch?: Watch): Promise<RunEnd>
  close(): Promise<void>
}

export interface Watch {
  onStep?(seen: { readonly job: string; readonly step: string }, cancel: () => void): void
}

/** A caller as the sample service has it; what differs comes from the test. */
export function caller(on: string, changes: Readonly<Record<string, string | boolean>> = {}): string {
  const inputs = {
    compile: 'node build.mjs',
    'unit-tests': 'node build.mjs && node test.mjs',
    'unit-results': 'junit/unit.xml',
    'integration-tests': 'node build.mjs && node test.mjs',
    'integration-results': 'junit/integration.xml',
    build: 'node build.mjs',
    path: 'dist',
    scan: 'node scan.mjs',
    'scan-report': 'report.sarif',
    ...changes
  }
  const job = { uses: 'sluice-actions/sluice/.github/workflows/release.yml@v1', with: inputs }
  return `on: ${on}\njobs:\n  release:\n    permissions: ${permissions}\n${indented(stringify(job))}`
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}

export async function openPipeline(files: Readonly<Record<string, string>>): Promise<Pipeline> {
  const shop = openShopWorkspace('')
  const github = await startGitHub({ seed: { repositories: [{ name: repository }] } })
  const authority = await startAuthority()
  const artifacts = await startArtifactService(artifact => listArtifact(github, repository, artifact))
  const machine = mkdtempSync(join(tmpdir(), 'machine-'))
  mkdirSync(join(shop.folder, '.github/workflows'))
  const policy = readFileSync(join(shop.folder, '.github/sluice.yml'), 'utf8')
  shop.commitFiles({
    ...files,
    '.github/sluice.yml': keyless(policy, authority),
    'root.json': JSON.stringify(authority.root)
  })
  const groups = new Groups()
  return {
    github,
    shop,
    machine,
    run(request, watch = {}) {
      pushBranch(github, repository, shop.folder)
      const world = worldOf({ github, authority, artifacts, machine, shop, groups })
      const run = startRun(
        { ...world, onStep: seen => watch.onStep?.(seen, () => run.cancel()) },
        { id: '33', ...request }
      )
      return run.done
    },
    async close() {
      execFileSync(process.execPath, [join(repositoryRoot, 'dist/cli/index.js'), 'down'], {
        cwd: machine,
        stdio: 'ignore'
      })
      shop.close()
      rmSync(machine, { recursive: true, force: true })
      await authority.stop()
      await artifacts.close()
      await github.stop()
    }
  }
}

interface Parts {
  readonly github: GitHub
  readonly authority: Authority
  readonly artifacts: ArtifactService
  readonly machine: string
  readonly shop: ShopWorkspace
  readonly groups: Groups
}

function worldOf({ github, authority, artifacts, machine, shop, groups }: Parts): World {
  const sha = shop.head()
  return {
    repository: { repository, root: shop.folder, ref: 'refs/heads/main', sha },
    sources: [sluice],
    actions: thirdParty,
    ownAction: shippedAction,
    groups,
    apiUrl: github.url,
    machine,
    environment: artifacts.environment,
    token: granted => github.grant(granted),
    identity({ workflowRef, workflowSha }) {
      const called = { job_workflow_ref: workflowRef, job_workflow_sha: workflowSha }
      authority.claim({ sub: `https://github.com/${workflowRef}`, sha, workflow_sha: sha, ...called })
      return authority.environment
    }
  }
}

/** Trusts Sluice's two signing workflows, asks for every suite, and is patient with the latencies of a busy machine. */
function keyless(text: string, authority: Authority): string {
  const policy = parse(text)
  policy.environments.production.requires.push('e2e_tests')
  const wide = { 'error-points': 20, latency: 1000 }
  const workflow = (name: string) => `https://github.com/${sluice.repository}/.github/workflows/${name}@${sluice.ref}`
  return stringify({
    ...policy,
    signing: { with: 'github', fulcio: authority.url, rekor: authority.url },
    trust: { workflow: [workflow('provenance.yml'), workflow('release.yml')], repository, root: 'root.json' },
    rollout: { tolerance: wide, margin: wide, duration: '10s' }
  })
}
