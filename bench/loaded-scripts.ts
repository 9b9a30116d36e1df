import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openShopWorkspace } from '../__tests__/dist/shop-workspace.ts'
import { startAuthority } from '../__tests__/support/sigstore/authority.ts'
import { releaseWorkflow } from '../__tests__/support/sigstore/issuer.ts'
import { seededToken, startGitHub } from '../stand-ins/github/index.ts'
import { pushBranch } from '../stand-ins/github/push.ts'
import { startArtifactService } from '../stand-ins/runner/artifact-service.ts'
import { openJob, repositoryRoot } from '../stand-ins/runner/index.ts'

// node scripts/node24.mjs bench/loaded-scripts.ts: how much JavaScript the shipped build-provenance action loads when it
// does all it can: builds, keeps the artifact in the workflow's run, signs by a job's identity, writes the ledger.
const repository = 'acme/shop'
const goalBytes = 3_600_000

/** Chunks that a process has loaded, as V8 tells them. */
function chunksIn(folder: string): ReadonlyMap<string, number> {
  const loaded = new Map<string, number>()
  for (const file of readdirSync(folder)) {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { readonly url: string }[] }
    for (const { url } of result) {
      if (!url.startsWith('file:')) continue
      const path = fileURLToPath(url)
      if (path.startsWith(join(repositoryRoot, 'dist'))) loaded.set(path, statSync(path).size)
    }
  }
  return loaded
}

const coverage = mkdtempSync(join(tmpdir(), 'sluice-loaded-'))
const policy = (url: string) =>
  `signing: { with: github, fulcio: "${url}", rekor: "${url}" }\ntrust: { workflow: ["${releaseWorkflow}"], root: root.json }`
const authority = await startAuthority()
const shop = openShopWorkspace(policy(authority.url), { 'root.json': JSON.stringify(authority.root) })
const github = await startGitHub({ seed: { repositories: [{ name: repository }] } })
const artifacts = await startArtifactService()
authority.claim({ sha: shop.head() })
try {
  pushBranch(github, repository, shop.folder)
  const job = openJob({
    workspace: shop.folder,
    token: seededToken,
    run: { apiUrl: github.url, repository, repositoryId: '11', runId: '33', sha: shop.head() },
    environment: { ...authority.environment, ...artifacts.environment, NODE_V8_COVERAGE: coverage }
  })
  const inputs = { command: 'node build.mjs && node test.mjs', path: 'dist', tests: 'unit_tests: junit/unit.xml' }
  const end = await job.step({ id: 'build', action: 'build-provenance', inputs })
  if (end.code !== 0) throw new Error(`the action ended with ${end.code}\n${end.raw}`)
  const chunks = [...chunksIn(coverage)].sort(([, left], [, right]) => right - left)
  const client = chunks.find(([path]) => readFileSync(path, 'utf8').includes('@actions/artifact'))
  const total = chunks.reduce((sum, [, bytes]) => sum + bytes, 0)
  const besides = total - (client?.[1] ?? 0)
  console.log(`${chunks.length} files, ${total} bytes; the artifact client's chunk has ${client?.[1] ?? 0}`)
  console.log(`${(besides / 1e6).toFixed(2)} MB besides it; goal 3.6 MB`)
  for (const [path, bytes] of chunks.slice(0, 8)) console.log(`  ${String(bytes).padStart(9)} ${basename(path)}`)
  process.exitCode = besides <= goalBytes ? 0 : 1
} finally {
  shop.close()
  await authority.stop()
  await artifacts.close()
  await github.stop()
  rmSync(coverage, { recursive: true, force: true })
}
