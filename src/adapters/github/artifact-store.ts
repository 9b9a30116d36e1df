import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { Failure, unavailable } from '../../domain/failure.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { hashFile } from '../embedded/files.ts'
import { ArtifactList, artifactsRoute, type RestArtifact } from './artifact-list.ts'
import { fileNameOf, storedName } from './artifact-name.ts'
import { type UploadFile, uploaderToRun } from './artifact-upload.ts'
import type { Connection } from './connection.ts'
import { downloadVerified, isIntact } from './download.ts'

export interface ArtifactStoreOptions {
  readonly retentionDays?: number | undefined
  /** `https://github.com`; without it, artifacts have no address for people. */
  readonly serverUrl?: string | undefined
  readonly upload?: UploadFile
  /** How long an upload may take beside the time for its bytes. */
  readonly patienceMs?: number | undefined
}

const mostCopies = 20
/** As far as `put` looks for the same bytes under another name. */
const mostRecent = 300
/** As far as anybody looks; GitHub lists no more than a hundred at once. */
const mostListed = 3_900

/**
 * Keeps artifacts among the artifacts of workflow runs, un-zipped, so that GitHub's digest of them is the digest of
 * the file. GitHub lists them by name only, so a digest is looked for page by page, newest first.
 */
class GitHubArtifactStore implements ArtifactStore {
  readonly location: string
  readonly #connection: Connection
  readonly #options: ArtifactStoreOptions
  readonly #list: ArtifactList

  constructor(connection: Connection, options: ArtifactStoreOptions) {
    this.location = `artifact:${connection.fullName}`
    this.#connection = connection
    this.#list = new ArtifactList(connection)
    this.#options = options
  }

  /**
   * Asks for the newest artifacts and for the names that this one can have, not for all that the repository keeps. A name whose upload died
   * half-way is taken for the rest of the run and listed nowhere, so the next one is used.
   */
  async put(path: string, artifact: { readonly fileName: string }): Promise<StoredArtifact> {
    const { digest, bytes } = await hashFile(path)
    const recent = await this.#list.newest(digest, mostRecent)
    if (recent !== undefined && recent !== 'further' && (await this.#isIntact(recent, digest)))
      return this.#stored(recent, digest)
    for (let copy = 1; copy <= mostCopies; copy += 1) {
      const name = storedName(digest, artifact.fileName, copy)
      const listed = await this.#list.named(name)
      const known = listed.find(one => one.digest === digest)
      if (known !== undefined && (await this.#isIntact(known, digest))) return this.#stored(known, digest)
      if (listed.length > 0 || !(await this.#upload(path, { name, digest }))) continue
      // What GitHub says it holds now is read back; it may take a moment to list it.
      const [stored] = await this.#list.named(name)
      return stored?.digest === digest ? this.#stored(stored, digest) : { digest, bytes, fileName: fileNameOf(name) }
    }
    throw unavailable(
      'artifact-altered',
      `${this.location} holds ${mostCopies} copies of ${digest}, none of them whole`
    )
  }

  async find(digest: Digest): Promise<StoredArtifact | undefined> {
    const found = await this.#find(digest)
    return found && this.#stored(found, digest)
  }

  async fetch(digest: Digest, directory: string): Promise<string> {
    const found = this.#list.seen(digest) ?? (await this.#find(digest))
    if (found === undefined) {
      const hint = 'artifacts expire; a store in a registry or in releases keeps them'
      throw unavailable('artifact-missing', `${this.location} has no artifact ${digest}`, undefined, hint)
    }
    return downloadVerified({ ...this.#download(found, digest, directory), fileName: fileNameOf(found.name) })
  }

  /** Throws when there is more than anybody lists, because what was not looked at may be what is wanted. */
  async #find(digest: Digest): Promise<RestArtifact | undefined> {
    const found = await this.#list.newest(digest, mostListed)
    if (found !== 'further') return found
    const problem = `${digest} is not among the newest ${mostListed} artifacts of ${this.location}, and there are more`
    throw unavailable('github-unavailable', problem, undefined, 'use a store in a registry or in releases')
  }

  /** False when the name is taken already. An upload whose last answer got lost is there all the same. */
  async #upload(path: string, { name, digest }: { readonly name: string; readonly digest: Digest }): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-upload-'))
    try {
      const file = join(folder, name)
      await copyFile(path, file)
      await this.#send(file)
      return true
    } catch (thrown) {
      if (thrown instanceof Failure && thrown.kind === 'conflict') return false
      const listed = await this.#list.named(name)
      if (listed.some(one => one.digest === digest)) return true
      throw thrown
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  #send(file: string): Promise<void> {
    const { upload, patienceMs, retentionDays } = this.#options
    return (upload ?? uploaderToRun(patienceMs))(file, retentionDays)
  }

  async #isIntact(found: RestArtifact, digest: Digest): Promise<boolean> {
    const folder = await mkdtemp(join(tmpdir(), 'sluice-check-'))
    try {
      return await isIntact(this.#download(found, digest, folder))
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  #download({ id, size_in_bytes: bytes }: RestArtifact, digest: Digest, directory: string) {
    const place = { artifact_id: id, archive_format: 'zip' }
    const address = () => this.#connection.redirectOf(`${artifactsRoute}/{artifact_id}/{archive_format}`, place)
    const { secondMilliseconds } = this.#connection
    return { address, digest, bytes, directory, location: this.location, secondMilliseconds }
  }

  #stored({ id, name, size_in_bytes: bytes, workflow_run }: RestArtifact, digest: Digest): StoredArtifact {
    const { serverUrl } = this.#options
    const run = workflow_run?.id
    const url = serverUrl && run && `${serverUrl}/${this.#connection.fullName}/actions/runs/${run}/artifacts/${id}`
    return { digest, bytes, fileName: fileNameOf(name), ...(url && { url }) }
  }
}

export function createGitHubArtifactStore(connection: Connection, options: ArtifactStoreOptions = {}): ArtifactStore {
  return new GitHubArtifactStore(connection, options)
}
