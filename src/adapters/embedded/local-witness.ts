import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { unavailable } from '../../domain/failure.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Ledger } from '../../ports/ledger.ts'
import type { Running } from '../../ports/slots.ts'
import type { Witness } from '../../ports/witness.ts'
import { unpackArtifact } from './unpacker.ts'

export interface LocalKnowledge {
  readonly ledger: Ledger
  readonly store: ArtifactStore
  /** Everything that runs in the slots of every environment. */
  running(): Promise<readonly Running[]>
}

/** Knows artifacts by this machine's ledger, store and processes. */
export function createLocalWitness({ ledger, store, running }: LocalKnowledge): Witness {
  return {
    challenge: () => randomBytes(16).toString('hex'),
    async commit(digest) {
      const { builds } = foldLedger((await ledger.read()).events)
      return builds.findLast(build => build.digest === digest)?.commit
    },
    async running(baseUrl) {
      const origin = new URL(baseUrl).origin
      const here = (await running()).filter(({ url }) => url !== undefined && new URL(url).origin === origin)
      return here.length === 0 ? undefined : here.map(({ digest }) => digest)
    },
    file: (digest, path) => readInside(store, digest, path)
  }
}

/** Unpacks into a folder of its own; the store has compared the bytes with the digest before. */
async function readInside(store: ArtifactStore, digest: Digest, path: string): Promise<Uint8Array> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'sluice-witness-')))
  try {
    const root = join(folder, 'files')
    await unpackArtifact(await store.fetch(digest, folder), root)
    const file = await realpath(join(root, path))
    if (!file.startsWith(root + sep)) throw new Error('it leaves the artifact')
    return await readFile(file)
  } catch (cause) {
    throw unavailable('artifact-missing', `${path} cannot be read from ${digest}`, cause)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
