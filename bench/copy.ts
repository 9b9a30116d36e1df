import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLayout } from '../__tests__/adapters/stores/images.ts'
import { hasRegistry, startRegistry } from '../__tests__/adapters/stores/registry.ts'
import { RegistryProxy } from '../__tests__/adapters/stores/registry-proxy.ts'
import { copyArtifact } from '../src/adapters/stores/oci-copy.ts'
import { OciLayout } from '../src/adapters/stores/oci-layout.ts'
import { OciRegistry } from '../src/adapters/stores/oci-registry.ts'

/** Two platforms, six layers of random bytes, and three referrers: of the root, of a child, of a referrer. */
function image(layerMebibytes: number) {
  const layout = openLayout()
  const layer = () => layout.blob(randomBytes(layerMebibytes * 1024 * 1024), 'application/vnd.oci.image.layer.v1.tar')
  const child = (architecture: string) => {
    const config = layout.config(
      JSON.stringify({ architecture, os: 'linux', rootfs: { type: 'layers', diff_ids: [] } })
    )
    return {
      ...layout.manifest({ config, layers: [layer(), layer(), layer()] }),
      platform: { architecture, os: 'linux' }
    }
  }
  const children = [child('amd64'), child('arm64')]
  const root = layout.list(layout.index(children))
  const signature = layout.referrer(root, 'signature of the root')
  layout.referrer(children[0] ?? root, 'bill of materials of one child')
  layout.referrer(signature, 'signature of the signature')
  return { directory: layout.directory, digest: root.digest, child: children[0]?.digest ?? root.digest, signature }
}

/** Each tool copies the same image by digest between two repositories of one registry, with nothing remembered. */
const tools: Readonly<Record<string, (from: string, to: string) => readonly string[]>> = {
  skopeo: (from, to) => [
    'copy',
    '--all',
    '--preserve-digests',
    '--src-tls-verify=false',
    '--dest-tls-verify=false',
    `docker://${from}`,
    `docker://${to}:v1`
  ],
  crane: (from, to) => ['copy', '--insecure', from, `${to}:v1`],
  oras: (from, to) => ['cp', '-r', '--from-plain-http', '--to-plain-http', from, `${to}:v1`],
  regctl: (from, to) => {
    const open = `reg=${from.split('/')[0]},tls=disabled`
    return ['image', 'copy', '--host', open, '--referrers', '--digest-tags', from, `${to}:v1`]
  }
}

async function main(): Promise<void> {
  if (!hasRegistry()) return console.log('docker-registry is not installed; nothing was measured')
  const registry = await startRegistry()
  try {
    const made = image(Number(process.argv[2] ?? 32))
    const staging = new OciRegistry({ host: registry.host, repository: 'staging/shop', scopes: [] })
    await copyArtifact(new OciLayout(made.directory), staging, { digest: made.digest })
    const rows = [await measured('sluice copy', registry.host, made, bySluice)]
    for (const [tool, words] of Object.entries(tools)) {
      const row = await measured(tool, registry.host, made, byTool(tool, words))
      rows.push(row)
    }
    console.table(rows)
  } finally {
    registry.stop()
  }
}

type Copy = (host: string, name: string, digest: string) => Promise<string | undefined> | string | undefined

async function bySluice(host: string, name: string, digest: string): Promise<undefined> {
  const open = (repository: string) => new OciRegistry({ host, repository, scopes: [] })
  await copyArtifact(open('staging/shop'), open(name), { digest: digest as `sha256:${string}`, tag: 'v1' })
}

/** A home of its own, so that no cache of an earlier run helps. The proxy lives in this process, so it must not block. */
function byTool(tool: string, words: (from: string, to: string) => readonly string[]): Copy {
  return (host, name, digest) => {
    const home = mkdtempSync(join(tmpdir(), 'sluice-cold-'))
    const environment = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_RUNTIME_DIR: home }
    const child = spawn(tool, words(`${host}/staging/shop@${digest}`, `${host}/${name}`), {
      env: environment,
      stdio: 'ignore',
      timeout: 120_000
    })
    return new Promise(resolve => {
      child.on('error', () => resolve('not installed'))
      child.on('exit', code => resolve(code === 0 ? undefined : `exit code ${code}`))
    })
  }
}

async function measured(tool: string, host: string, made: ReturnType<typeof image>, copy: Copy) {
  const proxy = new RegistryProxy(host)
  const name = `live/${tool.replace(' ', '-')}`
  const began = performance.now()
  const problem = await copyThrough(proxy, name, made.digest, copy)
  if (problem !== undefined) return { tool, problem }
  const milliseconds = Math.round(performance.now() - began)
  const there = new OciRegistry({ host, repository: name, scopes: [] })
  const subjects = [made.digest, made.child, made.signature.digest]
  const referrers = await Promise.all(subjects.map(subject => there.referrers(subject).then(found => found.length)))
  // Bytes of bodies, as they passed the proxy; what a tool says of itself is not asked.
  const { blobBytes, manifestBytes } = proxy.sent
  const down = proxy.passed.reduce((sum, one) => sum + one.down, 0)
  const carried = referrers.reduce((sum, count) => sum + count, 0)
  return {
    tool,
    requests: proxy.passed.length,
    'blob bytes up': blobBytes,
    'manifest bytes up': manifestBytes,
    'bytes down': down,
    'referrers of 3': carried,
    milliseconds
  }
}

async function copyThrough(
  proxy: RegistryProxy,
  name: string,
  digest: string,
  copy: Copy
): Promise<string | undefined> {
  const host = await proxy.start()
  try {
    return await copy(host, name, digest)
  } finally {
    await proxy.stop()
  }
}

await main()
