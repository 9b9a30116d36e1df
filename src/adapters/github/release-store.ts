import { openAsBlob } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Digest, hexOf } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { hashFile } from '../embedded/files.ts'
import { safeName } from './artifact-name.ts'
import type { Connection } from './connection.ts'
import { downloadVerified, isIntact } from './download.ts'
import { unlessMissing } from './failure.ts'

interface RestAsset {
  readonly id: number
  readonly name: string
  readonly size: number
  readonly state: string
  readonly digest?: string | null
  readonly browser_download_url: string
}

interface RestRelease {
  readonly id: number
  readonly tag_name: string
  readonly draft: boolean
  readonly upload_url: string
  readonly assets: readonly RestAsset[]
}

const releases = '/repos/{owner}/{repo}/releases'

/**
 * Keeps each artifact as the one file of a release of its own, so that it never expires. The tag follows from the
 * digest, so an artifact is found by one request; the file is there before the release is public, so that immutable
 * releases work too.
 */
class GitHubReleaseStore implements ArtifactStore {
  readonly location: string
  readonly #connection: Connection

  constructor(connection: Connection) {
    this.location = `release:${connection.fullName}`
    this.#connection = connection
  }

  async put(
    path: string,
    artifact: { readonly fileName: string; readonly mediaType: string }
  ): Promise<StoredArtifact> {
    const { digest, bytes } = await hashFile(path)
    const known = await this.#find(digest)
    if (known !== undefined) {
      if (await this.#isIntact(known, digest)) return storedOf(known, digest)
      await this.#connection.write(`DELETE ${releases}/assets/{asset_id}`, { asset_id: known.id })
    }
    const release = await this.#release(digest)
    const asset = await this.#upload(release, path, { ...artifact, digest, bytes })
    if (release.draft) {
      const change = { release_id: release.id, draft: false, prerelease: true, make_latest: 'false' }
      await this.#connection.write(`PATCH ${releases}/{release_id}`, change)
    }
    return storedOf(asset, digest)
  }

  async find(digest: Digest): Promise<StoredArtifact | undefined> {
    const found = await this.#find(digest)
    return found && storedOf(found, digest)
  }

  async fetch(digest: Digest, directory: string): Promise<string> {
    const found = await this.#find(digest)
    if (found === undefined) throw unavailable('artifact-missing', `${this.location} has no artifact ${digest}`)
    return downloadVerified({ ...this.#download(found, digest, directory), fileName: safeName(found.name) })
  }

  async #find(digest: Digest): Promise<RestAsset | undefined> {
    const release = await this.#public(digest)
    return release?.assets.find(asset => asset.digest === digest && asset.state === 'uploaded')
  }

  /** By its tag, so that it is found however many releases there are. */
  #public(digest: Digest): Promise<RestRelease | undefined> {
    return unlessMissing(this.#connection.read<RestRelease>(`GET ${releases}/tags/{tag}`, { tag: tagOf(digest) }))
  }

  /**
   * The release of this digest, public or not; a new one begins as a draft. Drafts cannot be found by their tag, so they
   * are looked for among the newest; one that nobody finds there any more is left behind, and does no harm.
   */
  #release(digest: Digest): Promise<RestRelease> {
    const tag = tagOf(digest)
    return this.#connection.once(
      async () => (await this.#public(digest)) ?? (await this.#draft(tag)),
      write =>
        write<RestRelease>(`POST ${releases}`, {
          tag_name: tag,
          name: `Artifact ${digest}`,
          draft: true,
          prerelease: true
        })
    )
  }

  async #draft(tag: string): Promise<RestRelease | undefined> {
    const newest = await this.#connection.read<readonly RestRelease[]>(`GET ${releases}`, { per_page: 100 })
    return newest.find(release => release.tag_name === tag)
  }

  async #upload(release: RestRelease, path: string, file: UploadedFile): Promise<RestAsset> {
    const name = safeName(file.fileName)
    const route = `GET ${releases}/{release_id}/assets`
    return this.#connection.once(
      async () => {
        const asset = await this.#connection.findIn<RestAsset>(
          route,
          { release_id: release.id },
          one => one.name === name
        )
        if (asset === undefined || asset.digest === file.digest) return asset
        // An upload that broke off leaves an asset behind that blocks the name.
        await this.#connection.write(`DELETE ${releases}/assets/{asset_id}`, { asset_id: asset.id })
        return undefined
      },
      async write => {
        const headers = { 'content-type': file.mediaType, 'content-length': file.bytes }
        const address = this.#connection.uploadAddress(release.upload_url)
        return write<RestAsset>(`POST ${address}`, { name, data: await openAsBlob(path), headers })
      }
    )
  }

  async #isIntact(found: RestAsset, digest: Digest): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-check-'))
    try {
      return await isIntact(this.#download(found, digest, folder))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  #download({ id, size: bytes }: RestAsset, digest: Digest, directory: string) {
    const place = { asset_id: id, headers: { accept: 'application/octet-stream' } }
    const address = () => this.#connection.redirectOf(`GET ${releases}/assets/{asset_id}`, place)
    const { secondMilliseconds } = this.#connection
    return { address, digest, bytes, directory, location: this.location, secondMilliseconds }
  }
}

interface UploadedFile {
  readonly fileName: string
  readonly mediaType: string
  readonly digest: Digest
  readonly bytes: number
}

function tagOf(digest: Digest): string {
  return `sluice-artifact-${hexOf(digest)}`
}

function storedOf({ name, size: bytes, browser_download_url: url }: RestAsset, digest: Digest): StoredArtifact {
  return { digest, bytes, fileName: safeName(name), ...(url !== '' && { url }) }
}

export function createGitHubReleaseStore(connection: Connection): ArtifactStore {
  return new GitHubReleaseStore(connection)
}
