import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { hashFile } from '../embedded/files.ts'
import { fileNameOf, storedName } from './artifact-name.ts'
import type { Connection } from './connection.ts'
import { downloadVerified, isIntact } from './download.ts'

interface RestArtifact {
  readonly id: number
  readonly name: string
  readonly size_in_bytes: number
  readonly digest?: string | null
  readonly expired: boolean
  readonly workflow_run?: { readonly id?: number } | null
}

/** Uploads one file as it is, under its own name, to the run's artifacts. */
export type UploadFile = (path: string, retentionDays: number | undefined) => Promise<void>

export interface ArtifactStoreOptions {
  readonly retentionDays?: number | undefined
  /** `https://github.com`; without it, artifacts have no address for people. */
  readonly serverUrl?: string | undefined
  readonly upload?: UploadFile
}

const list = 'GET /repos/{owner}/{repo}/actions/artifacts'
const mostCopies = 20

/**
 * Keeps artifacts among the artifacts of workflow runs, un-zipped, so that GitHub's digest of them is the digest of
 * the file. GitHub lists them by name only, so a digest is looked for page by page, newest first.
 */
class GitHubArtifactStore implements ArtifactStore {
  readonly location: string
  readonly #connection: Connection
  readonly #options: ArtifactStoreOptions
  /** What a list showed a moment ago is not looked for again to be fetched. */
  readonly #seen = new Map<string, RestArtifact>()

  constructor(connection: Connection, options: ArtifactStoreOptions) {
    this.location = `artifact:${connection.fullName}`
    this.#connection = connection
    this.#options = options
  }

  async put(path: string, artifact: { readonly fileName: string }): Promise<StoredArtifact> {
    const { digest, bytes } = await hashFile(path)
    const known = await this.#find(digest)
    if (known !== undefined && (await this.#isIntact(known, digest))) return this.#stored(known, digest)
    const folder = await mkdtemp(join(tmpdir(), 'sluice-upload-'))
    try {
      const name = await this.#freeName(digest, artifact.fileName)
      const file = join(folder, name)
      await copyFile(path, file)
      await (this.#options.upload ?? uploadToRun)(file, this.#options.retentionDays)
      // What GitHub says it holds now is read back; it may take a moment to list it.
      return (await this.find(digest)) ?? { digest, bytes, fileName: fileNameOf(name) }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  async find(digest: Digest): Promise<StoredArtifact | undefined> {
    const found = await this.#find(digest)
    return found && this.#stored(found, digest)
  }

  async fetch(digest: Digest, directory: string): Promise<string> {
    const found = this.#seen.get(digest) ?? (await this.#find(digest))
    if (found === undefined) {
      const hint = 'artifacts expire; a store in a registry or in releases keeps them'
      throw unavailable('artifact-missing', `${this.location} has no artifact ${digest}`, undefined, hint)
    }
    return downloadVerified({ ...this.#download(found, digest, directory), fileName: fileNameOf(found.name) })
  }

  #find(digest: Digest): Promise<RestArtifact | undefined> {
    const shown = new Set<string>()
    const isWanted = (artifact: RestArtifact) => {
      const { digest: holds, expired } = artifact
      if (holds == null || expired) return false
      // The newest of several copies comes first.
      if (!shown.has(holds)) this.#seen.set(holds, artifact)
      shown.add(holds)
      return holds === digest
    }
    return this.#connection.findIn<RestArtifact>(list, {}, isWanted, 'artifacts')
  }

  async #freeName(digest: Digest, fileName: string): Promise<string> {
    for (let copy = 1; copy <= mostCopies; copy += 1) {
      const name = storedName(digest, fileName, copy)
      const { artifacts } = await this.#connection.read<{ readonly artifacts: readonly unknown[] }>(list, {
        name,
        per_page: 1
      })
      if (artifacts.length === 0) return name
    }
    throw unavailable(
      'artifact-altered',
      `${this.location} holds ${mostCopies} copies of ${digest}, none of them whole`
    )
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
    const address = () => this.#connection.redirectOf(`${list}/{artifact_id}/{archive_format}`, place)
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

/** Through the runner's own service, which needs the variables that only a step of a workflow has. */
async function uploadToRun(path: string, retentionDays: number | undefined): Promise<void> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const options = { skipArchive: true, ...(retentionDays !== undefined && { retentionDays }) }
  try {
    await new DefaultArtifactClient().uploadArtifact('', [path], dirname(path), options)
  } catch (cause) {
    const hint = 'artifacts can be stored only from a step of a workflow'
    throw unavailable('github-unavailable', `the artifact was not stored: ${(cause as Error).message}`, undefined, hint)
  }
}

export function createGitHubArtifactStore(connection: Connection, options: ArtifactStoreOptions = {}): ArtifactStore {
  return new GitHubArtifactStore(connection, options)
}
