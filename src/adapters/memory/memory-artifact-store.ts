import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Digest } from '../../domain/digest.ts'
import { refused, unavailable } from '../../domain/failure.ts'
import type { ArtifactStore, StoredArtifact } from '../../ports/artifact-store.ts'
import { digestOfText } from '../embedded/files.ts'

export interface MemoryArtifactStore extends ArtifactStore {
  /** Plays the attacker: changes the bytes and keeps the name. */
  alter(digest: Digest, content: string): void
}

/** The in-memory twin of every artifact store, for tests. */
export function createMemoryArtifactStore(): MemoryArtifactStore {
  const kept = new Map<Digest, { stored: StoredArtifact; content: Buffer }>()
  return {
    location: 'memory',
    async put(path, { fileName }) {
      const content = await readFile(path)
      const digest = digestOfText(content)
      const known = kept.get(digest)
      if (known !== undefined && digestOfText(known.content) === digest) return known.stored
      const stored = { digest, bytes: content.length, fileName }
      kept.set(digest, { stored, content })
      return stored
    },
    find: async digest => kept.get(digest)?.stored,
    async fetch(digest, directory) {
      const entry = kept.get(digest)
      if (entry === undefined) throw unavailable('artifact-missing', `the store has no artifact ${digest}`)
      if (digestOfText(entry.content) !== digest) throw refused('artifact-altered', 'the store holds other bytes')
      await mkdir(directory, { recursive: true })
      const path = join(directory, basename(entry.stored.fileName))
      await writeFile(path, entry.content)
      return path
    },
    alter(digest, content) {
      const entry = kept.get(digest)
      if (entry !== undefined) kept.set(digest, { ...entry, content: Buffer.from(content) })
    }
  }
}
