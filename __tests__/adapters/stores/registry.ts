import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestRegistry {
  readonly host: string
  /** The file in which the registry keeps a blob or manifest. */
  fileOf(digest: string): string
  /** Collects what no tag names, as an operator would; the registry is stopped meanwhile. */
  collectGarbage(): Promise<void>
  stop(): void
}

/** The one that `htpasswd -B` wrote, for the user `robot`. */
export const robot = { username: 'robot', password: 'open sesame: 9' }
const robotHash = '$2y$04$abcdefghijklmnopqrstuut/N4Fk9TL/XX7IgUWm2uitHLInZRiEe'

/** How the registry knows its users: not at all, by a file of passwords, or by a service that signs tokens. */
export type RegistryAccess =
  | 'open'
  | 'password'
  | { readonly realm: string; readonly certificate: string; readonly service: string; readonly issuer: string }

/** Starts Debian's docker-registry on a free port of this machine, with a folder of its own. */
export async function startRegistry(access: RegistryAccess = 'open'): Promise<TestRegistry> {
  const folder = mkdtempSync(join(tmpdir(), 'sluice-registry-'))
  const port = await freePort()
  const config = join(folder, 'config.yml')
  writeFileSync(
    config,
    `version: 0.1
log: { level: error, accesslog: { disabled: true } }
storage: { filesystem: { rootdirectory: ${JSON.stringify(join(folder, 'data'))} }, delete: { enabled: true } }
validation: { manifests: { urls: { allow: ["^https://example\\\\.com/"] } } }
http: { addr: "127.0.0.1:${port}" }
${authOf(access, folder)}`
  )
  const host = `127.0.0.1:${port}`
  let child = await serve(config, host)
  return {
    host,
    fileOf: digest => join(folder, 'data/docker/registry/v2/blobs/sha256', digest.slice(7, 9), digest.slice(7), 'data'),
    async collectGarbage() {
      child.kill('SIGKILL')
      const words = ['garbage-collect', '--delete-untagged', config]
      const { status, stderr } = spawnSync('docker-registry', words, { encoding: 'utf8' })
      if (status !== 0) throw new Error(stderr.slice(-2000))
      child = await serve(config, host)
    },
    stop() {
      child.kill('SIGKILL')
      rmSync(folder, { recursive: true, force: true })
    }
  }
}

function authOf(access: RegistryAccess, folder: string): string {
  if (access === 'open') return ''
  if (access === 'password') {
    writeFileSync(join(folder, 'htpasswd'), `${robot.username}:${robotHash}\n`)
    return `auth: { htpasswd: { realm: test, path: ${JSON.stringify(join(folder, 'htpasswd'))} } }\n`
  }
  const { realm, certificate, service, issuer } = access
  writeFileSync(join(folder, 'root.pem'), certificate)
  const token = { realm, service, issuer, rootcertbundle: join(folder, 'root.pem') }
  return `auth: { token: ${JSON.stringify(token)} }\n`
}

async function serve(config: string, host: string) {
  const child = spawn('docker-registry', ['serve', config], { stdio: 'ignore' })
  for (let attempt = 0; attempt < 1200; attempt += 1) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined)
    await answer?.body?.cancel()
    if (answer !== undefined) break
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  return child
}

/** True when the real thing is here to test against. */
export function hasRegistry(): boolean {
  return spawnSync('docker-registry', ['--version'], { stdio: 'ignore' }).status === 0
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
