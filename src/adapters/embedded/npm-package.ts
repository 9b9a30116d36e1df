import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import type { RegisteredPackage } from '../../ports/workspace.ts'

const largestManifestBytes = 1024 * 1024
const mostBytes = 512 * 1024 * 1024
const packageName = /^(?:@[a-z0-9~-][a-z0-9._~-]{0,213}\/)?[a-z0-9~-][a-z0-9._~-]{0,213}$/
const packageVersion = /^\d{1,16}\.\d{1,16}\.\d{1,16}(?:-[0-9A-Za-z.-]{1,100})?(?:\+[0-9A-Za-z.-]{1,100})?$/

/** How the npm registry names a tarball that `npm pack` made; undefined for any other file. */
export async function npmPackage(path: string): Promise<RegisteredPackage | undefined> {
  if (!path.endsWith('.tgz')) return undefined
  const manifest = await manifestOf(path)
  const { name, version } = named(manifest)
  if (name === undefined || version === undefined) return undefined
  const hash = createHash('sha512')
  await pipeline(createReadStream(path), hash)
  return { purl: `pkg:npm/${name.replace('@', '%40')}@${version}`, sha512: hash.digest('hex') }
}

/** Text of `package/package.json`; undefined where there is none, or the archive is no archive. */
async function manifestOf(path: string): Promise<string | undefined> {
  const archive = extract()
  let found: string | undefined
  const looking = (async () => {
    for await (const entry of archive) {
      const { name, size = 0 } = entry.header
      if (name !== 'package/package.json' || size > largestManifestBytes) entry.resume()
      else found = await textOf(entry as unknown as AsyncIterable<Buffer>)
      if (found !== undefined) return
    }
  })()
  const reading = pipeline(createReadStream(path), createGunzip(), capped, archive)
  const [looked] = await Promise.allSettled([looking, reading])
  return looked.status === 'fulfilled' ? found : undefined
}

/** A small file may unpack to no end. */
async function* capped(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of chunks) {
    bytes += chunk.length
    if (bytes > mostBytes) return
    yield chunk
  }
}

async function textOf(entry: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of entry) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

function named(manifest: string | undefined): { readonly name?: string; readonly version?: string } {
  try {
    const { name, version } = JSON.parse(manifest ?? '') as { readonly name?: unknown; readonly version?: unknown }
    const fits = typeof name === 'string' && packageName.test(name)
    return fits && typeof version === 'string' && packageVersion.test(version) ? { name, version } : {}
  } catch {
    return {}
  }
}
