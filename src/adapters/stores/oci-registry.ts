import { createHash } from 'node:crypto'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { type Failure, unavailable } from '../../domain/failure.ts'
import { indexType, manifestTypes, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { BlobPlacement, BlobSource, OciManifest, OciTarget } from '../../ports/oci-repository.ts'
import { RegistrySession, type SessionSettings } from './oci-session.ts'

const largestManifestBytes = 8 * 1024 * 1024
const mostPages = 100
/** How often somebody else may overwrite the list of referrers before we give up. */
const mostTries = 5

/** One repository of a registry that speaks the distribution protocol. */
export class OciRegistry implements OciTarget {
  readonly location: string
  readonly host: string
  readonly repository: string
  readonly #session: RegistrySession
  readonly #root: string
  /** Undefined until the registry has shown whether it keeps referrers itself. */
  #keepsReferrers: boolean | undefined

  constructor(settings: SessionSettings & { readonly repository: string }) {
    this.host = settings.host
    this.repository = settings.repository
    this.location = `oci://${settings.host}/${settings.repository}`
    this.#root = `/v2/${settings.repository}`
    this.#session = new RegistrySession(settings)
  }

  manifest(digest: Digest): Promise<OciManifest | undefined> {
    return this.#manifestAt(digest, digest)
  }

  /** Finds what a tag names now. */
  tagged(tag: string): Promise<OciManifest | undefined> {
    return this.#manifestAt(tag, undefined)
  }

  async blob({ digest }: OciDescriptor): Promise<AsyncIterable<Uint8Array>> {
    const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/blobs/${digest}` })
    if (answer.ok && answer.body !== null) return answer.body
    throw await this.#refused(answer, `to give the blob ${digest}`)
  }

  async hasBlob({ digest, size }: OciDescriptor): Promise<boolean> {
    const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` })
    if (answer.status === 404) return false
    if (!answer.ok) throw await this.#refused(answer, `to look for the blob ${digest}`)
    return Number(answer.headers.get('content-length') ?? size) === size
  }

  async referrers(digest: Digest): Promise<readonly OciDescriptor[]> {
    if (this.#keepsReferrers !== false) {
      const kept = await this.#keptReferrers(digest)
      this.#keepsReferrers = kept !== undefined
      if (kept !== undefined) return kept
    }
    const listed = await this.tagged(fallbackTag(digest))
    return listed === undefined ? [] : readManifest(listed.bytes, listed.mediaType, fallbackTag(digest)).children
  }

  /** Reads page by page what the registry itself keeps; undefined when it keeps no referrers. */
  async #keptReferrers(digest: Digest): Promise<readonly OciDescriptor[] | undefined> {
    const found: OciDescriptor[] = []
    let next: string | undefined = `${this.#root}/referrers/${digest}`
    for (let page = 0; next !== undefined && page < mostPages; page += 1) {
      const answer = await this.#session.ask({ method: 'GET', path: next })
      if (answer.status === 404 && page === 0) return void (await answer.body?.cancel())
      if (!answer.ok) throw await this.#refused(answer, `to list what refers to ${digest}`)
      found.push(...readManifest(await bytesOf(answer, this.location), indexType, digest).children)
      next = nextPage(answer)
    }
    if (next === undefined) return found
    throw unavailable('unsupported-artifact', `${this.location} lists more than ${mostPages} pages of referrers`)
  }

  /** Mounts first. A registry that does not mount has opened an upload by the same question, and that one is used. */
  async placeBlob(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement> {
    if (await this.hasBlob(descriptor)) return 'present'
    const { digest, size } = descriptor
    const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined
    // A mount reads from the source with the rights of our own token.
    if (near !== undefined) this.#session.widen(`repository:${near}:pull`)
    const query = near === undefined ? '' : `?mount=${digest}&from=${encodeURIComponent(near)}`
    const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` })
    await opened.body?.cancel()
    if (opened.status === 201) return 'mounted'
    const location = opened.headers.get('location')
    if (opened.status !== 202 || location === null) throw await this.#refused(opened, 'to open an upload')
    const target = new URL(location, opened.url)
    target.searchParams.set('digest', digest)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) }
    const body = await from.blob(descriptor)
    const answer = await this.#session.ask({ method: 'PUT', path: target.href, headers, body })
    await answer.body?.cancel()
    if (answer.status === 201) return 'uploaded'
    throw await this.#refused(answer, `the blob ${digest}`)
  }

  async putManifest(manifest: OciManifest): Promise<void> {
    await this.#put(manifest.digest, manifest)
  }

  /**
   * Where the registry keeps no referrers, the specification has a tag of a certain name keep them. Nothing there can
   * compare and set, so a list that somebody else overwrote is written again.
   */
  async listReferrer(subject: Digest, referrer: OciDescriptor): Promise<void> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const listed = await this.referrers(subject)
      if (this.#keepsReferrers === true || listed.some(one => one.digest === referrer.digest)) return
      const manifests = [...listed, referrer]
      const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }))
      await this.#put(fallbackTag(subject), { digest: digestOf(bytes), mediaType: indexType, bytes })
    }
    throw unavailable('store-refused', `${this.location} does not keep ${referrer.digest} as a referrer of ${subject}`)
  }

  async tag(name: string, manifest: OciManifest): Promise<void> {
    await this.#put(name, manifest)
    const seen = await this.tagged(name)
    if (seen?.digest === manifest.digest) return
    throw unavailable('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`)
  }

  async #put(reference: string, { mediaType, bytes }: OciManifest): Promise<void> {
    const path = `${this.#root}/manifests/${reference}`
    const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes })
    await answer.body?.cancel()
    if (!answer.ok) throw await this.#refused(answer, `the manifest ${reference}`)
  }

  async #manifestAt(reference: string, expected: Digest | undefined): Promise<OciManifest | undefined> {
    const headers = { accept: manifestTypes.join(', ') }
    const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers })
    if (answer.status === 404) return void (await answer.body?.cancel())
    if (!answer.ok) throw await this.#refused(answer, `to give the manifest ${reference}`)
    const bytes = await bytesOf(answer, this.location)
    const digest = digestOf(bytes)
    if (expected !== undefined && digest !== expected) {
      throw unavailable('artifact-altered', `${this.location} answers ${digest} for ${expected}`)
    }
    return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes }
  }

  async #refused(answer: Response, what: string): Promise<Failure> {
    const code = answer.status === 404 ? 'artifact-missing' : 'store-refused'
    return unavailable(code, `${this.location} refuses ${what}: status ${answer.status}`)
  }
}

function fallbackTag(digest: Digest): string {
  return `sha256-${hexOf(digest)}`
}

/** The registry's own next page; an address elsewhere is not followed. */
function nextPage(answer: Response): string | undefined {
  const target = /^<([^<>]{1,4000})>\s*;\s*rel="?next"?/.exec(answer.headers.get('link') ?? '')?.[1]
  if (target === undefined) return undefined
  const url = new URL(target, answer.url)
  return url.origin === new URL(answer.url).origin ? url.href : undefined
}

function digestOf(bytes: Uint8Array): Digest {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

async function bytesOf(answer: Response, location: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > largestManifestBytes)
      throw unavailable('unsupported-artifact', `${location} gives a manifest above 8 MiB`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
