import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Digest } from '../../domain/digest.ts'
import { Failure, refused, unavailable } from '../../domain/failure.ts'
import { moveInto, temporaryIn } from '../embedded/files.ts'
import { proxyFetch } from './octokit.ts'

export interface Download {
  /** Asks anew for an address each time, because it lives for a minute only. */
  address(): Promise<string>
  readonly digest: Digest
  readonly bytes: number
  readonly directory: string
  readonly fileName: string
  readonly location: string
  readonly secondMilliseconds: number
}

const attempts = 3
const longestSilenceMilliseconds = 60_000

/**
 * Writes a file into a folder once its bytes are what the digest names; until then they lie in quarantine beside it.
 * The address needs no token and gets none. Throws `artifact-altered`, or `unavailable` when the bytes do not come.
 */
export async function downloadVerified(download: Download): Promise<string> {
  const { directory, fileName, digest, location } = download
  await mkdir(directory, { recursive: true })
  const quarantine = temporaryIn(directory)
  try {
    const found = await receive(download, quarantine)
    if (found !== digest) {
      throw refused('artifact-altered', `${location} holds ${found} under the name of ${digest}`)
    }
    const target = join(directory, fileName)
    await moveInto(quarantine, target)
    return target
  } finally {
    await rm(quarantine, { force: true })
  }
}

/** Hashes what the store holds, without keeping it. */
export async function isIntact(download: Omit<Download, 'fileName'>): Promise<boolean> {
  const quarantine = temporaryIn(download.directory)
  try {
    await mkdir(download.directory, { recursive: true })
    return (await receive(download, quarantine)) === download.digest
  } finally {
    await rm(quarantine, { force: true })
  }
}

async function receive(download: Omit<Download, 'fileName'>, path: string): Promise<Digest> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await receiveOnce(download, path)
    } catch (thrown) {
      if (thrown instanceof Failure) throw thrown
      if (attempt === attempts) {
        throw unavailable('github-unavailable', `${download.location} gave no whole file after ${attempts} attempts`)
      }
      await pause(download.secondMilliseconds * attempt)
    }
  }
}

async function receiveOnce({ address, bytes }: Omit<Download, 'fileName'>, path: string): Promise<Digest> {
  const file = await open(path, 'w').catch(notWritten)
  const silence = new Silence()
  try {
    const response = await proxyFetch()(await address(), { signal: silence.signal })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return await writeHashing(response, file, bytes, () => silence.broken())
  } finally {
    silence.end()
    await file.close()
  }
}

/** More bytes than the store announced are not read: they cannot be the artifact. */
async function writeHashing(response: Response, file: FileHandle, bytes: number, onData: () => void): Promise<Digest> {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of response.body ?? []) {
    onData()
    size += chunk.length
    if (size > bytes) return `sha256:${'0'.repeat(64)}`
    hash.update(chunk)
    await file.writeFile(chunk).catch(notWritten)
  }
  return `sha256:${hash.digest('hex')}`
}

/** Asking again would not help: it is this machine that fails. */
function notWritten(thrown: NodeJS.ErrnoException): never {
  throw unavailable('workspace-unwritable', `a download cannot be kept here: ${thrown.code ?? thrown.message}`, thrown)
}

/** Gives up on an answer that says nothing for too long; how long it takes in all does not matter. */
class Silence {
  readonly #controller = new AbortController()
  readonly #timer = setTimeout(() => this.#controller.abort(new Error('silence')), longestSilenceMilliseconds)

  get signal(): AbortSignal {
    return this.#controller.signal
  }

  broken(): void {
    this.#timer.refresh()
  }

  end(): void {
    clearTimeout(this.#timer)
  }
}
