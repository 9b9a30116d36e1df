import { createHash } from 'node:crypto'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { Failure, refused, unavailable } from '../../domain/failure.ts'
import { indexType, manifestTypes, type OciDescriptor, readManifest } from '../../domain/oci/manifest.ts'
import type { BlobPlacement, BlobSource, OciManifest, OciTarget } from '../../ports/oci-repository.ts'
import { digestOfText } from '../embedded/files.ts'
import { uploadAddress } from './oci-address.ts'
import { bytesOf } from './oci-bytes.ts'
import { download } from './oci-download.ts'
import { accessHint, RegistrySession, type SessionSettings } from './oci-session.ts'

const mostPages = 100
/** How often somebody else may overwrite the list of referrers before we give up. */
const mostTries = 20
const mostUploads = 4
/** How long after our own writing somebody may still write what he read before it. */
const leastSettlingSeconds = 0.1

/** One repository of a registry that speaks the distribution protocol. */
export class OciRegistry implements OciTarget {
  readonly location: string
  readonly host: string
  readonly repository: string
  readonly #session: RegistrySession
  readonly #root: string
  readonly moved = { blobBytes: 0, manifestBytes: 0 }
  /** Repositories from which our rights here do not mount. */
  readonly #closedToUs = new Set<string>()
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

  async blob(descriptor: OciDescriptor): Promise<AsyncIterable<Uint8Array>> {
    return download(this.#session, `${this.#root}/blobs/${descriptor.digest}`, descriptor)
  }

  async hasBlob({ digest, size }: OciDescriptor): Promise<boolean> {
    const answer = await this.#session.ask({ method: 'HEAD', path: `${this.#root}/blobs/${digest}` })
    if (answer.status === 404) return false
    if (!answer.ok) throw this.#refused(answer, `to look for the blob ${digest}`)
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
      if (!answer.ok) throw this.#refused(answer, `to list what refers to ${digest}`)
      found.push(...readManifest(await bytesOf(answer, this.location), indexType, digest).children)
      next = nextPage(answer)
    }
    if (next === undefined) return found
    throw refused('unsupported-artifact', `${this.location} lists more than ${mostPages} pages of referrers`)
  }

  /**
   * Mounts first. An upload that broke off, ran out or whose answer got lost begins anew, unless the blob is there.
   * Throws `artifact-altered` when the source gives other bytes.
   */
  async placeBlob(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement> {
    if (await this.hasBlob(descriptor)) return 'present'
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#bring(descriptor, from)
      } catch (thrown) {
        const passes = thrown instanceof Failure && thrown.kind === 'unavailable' && thrown.code === 'store-refused'
        if (!passes || attempt >= mostUploads) throw thrown
        if (await this.hasBlob(descriptor)) return 'uploaded'
        await this.#session.pause(attempt / 2)
      }
    }
  }

  /** A registry that does not mount has opened an upload by the same question, and that one is used. */
  async #bring(descriptor: OciDescriptor, from: BlobSource): Promise<BlobPlacement> {
    const near = from instanceof OciRegistry && from.host === this.host ? from.repository : undefined
    const opened = (near && (await this.#mount(descriptor.digest, near))) || (await this.#open(''))
    if (opened.status === 201) return 'mounted'
    if (opened.status !== 202) throw this.#refused(opened, 'to open an upload')
    await this.#upload(uploadAddress(opened.headers.get('location'), opened), descriptor, from)
    return 'uploaded'
  }

  /** A mount reads from the source with the rights of our own token. Undefined where those do not suffice. */
  async #mount(digest: Digest, near: string): Promise<Response | undefined> {
    if (this.#closedToUs.has(near)) return undefined
    this.#session.widen(`repository:${near}:pull`)
    const opened = await this.#open(`?mount=${digest}&from=${encodeURIComponent(near)}`)
    if (opened.status !== 401 && opened.status !== 403) return opened
    this.#closedToUs.add(near)
    return undefined
  }

  async #open(query: string): Promise<Response> {
    const opened = await this.#session.ask({ method: 'POST', path: `${this.#root}/blobs/uploads/${query}` })
    await opened.body?.cancel()
    return opened
  }

  async #upload(address: URL, descriptor: OciDescriptor, from: BlobSource): Promise<void> {
    const { digest, size } = descriptor
    address.searchParams.set('digest', digest)
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(size) }
    const count = (bytes: number) => {
      this.moved.blobBytes += bytes
    }
    const body = async () => checked(await from.blob(descriptor), { descriptor, location: from.location, count })
    const answer = await this.#session.ask({ method: 'PUT', path: address.href, headers, body, once: true })
    await answer.body?.cancel()
    if (!answer.ok) throw this.#refused(answer, `the blob ${digest}`)
  }

  async putManifest(manifest: OciManifest): Promise<void> {
    await this.#put(manifest.digest, manifest)
  }

  /**
   * Where the registry keeps no referrers, the specification has a tag of a certain name keep them. Nothing there can
   * compare and set: whoever read the list before we wrote it may write it after us. So it is looked at again when
   * such a writer would be done, and written again where ours are missing.
   */
  async listReferrers(subject: Digest, referrers: readonly OciDescriptor[]): Promise<void> {
    for (let attempt = 0; attempt < mostTries; attempt += 1) {
      const began = performance.now()
      const listed = await this.referrers(subject)
      if (this.#keepsReferrers === true) return
      const known = new Set(listed.map(one => one.digest))
      const fresh = referrers.filter(one => !known.has(one.digest))
      if (fresh.length === 0) return
      const manifests = [...listed, ...fresh]
      const bytes = new TextEncoder().encode(JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests }))
      await this.#put(fallbackTag(subject), { digest: digestOfText(bytes), mediaType: indexType, bytes })
      const took = (performance.now() - began) / 1000
      // Two who wait equally long would meet again.
      await this.#session.pause(Math.max(leastSettlingSeconds, 5 * took) * (1 + attempt * Math.random()))
    }
    throw unavailable('store-refused', `${this.location} does not keep what refers to ${subject}: others overwrite it`)
  }

  /** What the tag names already is not sent again. */
  async tag(name: string, manifest: OciManifest): Promise<void> {
    if ((await this.tagged(name))?.digest === manifest.digest) return
    await this.#put(name, manifest)
    const seen = await this.tagged(name)
    if (seen?.digest === manifest.digest) return
    throw unavailable('store-refused', `${this.location}:${name} names ${seen?.digest ?? 'nothing'} after it was set`)
  }

  async #put(reference: string, { mediaType, bytes }: OciManifest): Promise<void> {
    const path = `${this.#root}/manifests/${reference}`
    const answer = await this.#session.ask({ method: 'PUT', path, headers: { 'content-type': mediaType }, body: bytes })
    this.moved.manifestBytes += bytes.length
    await answer.body?.cancel()
    if (!answer.ok) throw this.#refused(answer, `the manifest ${reference}`)
  }

  async #manifestAt(reference: string, expected: Digest | undefined): Promise<OciManifest | undefined> {
    const headers = { accept: manifestTypes.join(', ') }
    const answer = await this.#session.ask({ method: 'GET', path: `${this.#root}/manifests/${reference}`, headers })
    if (answer.status === 404) return void (await answer.body?.cancel())
    if (!answer.ok) throw this.#refused(answer, `to give the manifest ${reference}`)
    const bytes = await bytesOf(answer, this.location)
    const digest = digestOfText(bytes)
    if (expected !== undefined && digest !== expected) {
      throw refused('artifact-altered', `${this.location} answers ${digest} for ${expected}`)
    }
    return { digest, mediaType: (answer.headers.get('content-type') ?? '').split(';')[0]?.trim() ?? '', bytes }
  }

  /** Who may not enter now may not enter in a minute either; what else a registry says may pass. */
  #refused({ status }: Response, what: string): Failure {
    const message = `${this.location} refuses ${what}: status ${status}`
    if (status !== 401 && status !== 403) return unavailable('store-refused', message)
    return refused('store-refused', message, undefined, accessHint)
  }
}

interface Expected {
  readonly descriptor: OciDescriptor
  readonly location: string
  count(bytes: number): void
}

/** Passes on what the digest names and nothing else: an upload of anything else never ends well. */
async function* checked(chunks: AsyncIterable<Uint8Array>, { descriptor, location, count }: Expected) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    size += chunk.length
    if (size > descriptor.size) break
    count(chunk.length)
    yield chunk
  }
  const found = `sha256:${hash.digest('hex')}`
  if (found === descriptor.digest) return
  throw refused('artifact-altered', `${location} gives ${found} for ${descriptor.digest}`)
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
