import type { Digest } from '../../domain/digest.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Ledger } from '../../ports/ledger.ts'

export interface RecordedStoreSettings {
  readonly ledger: Ledger
  /** Where artifacts are unless the ledger says otherwise. */
  readonly usual: ArtifactStore
  /** Opens a registry that the ledger names. */
  readonly open: (location: string) => Promise<ArtifactStore>
}

/** Finds each artifact where its build says that it is: an image stays in the registry to which it was pushed. */
export class RecordedStore implements ArtifactStore {
  readonly location: string
  readonly shelf: ArtifactShelf | undefined
  readonly #settings: RecordedStoreSettings
  readonly #found = new Map<Digest, Promise<ArtifactStore>>()

  constructor(settings: RecordedStoreSettings) {
    this.location = settings.usual.location
    this.shelf = settings.usual.shelf
    this.#settings = settings
  }

  put(path: string, artifact: { readonly fileName: string; readonly mediaType: string }) {
    return this.#settings.usual.put(path, artifact)
  }

  async find(digest: Digest) {
    const known = this.#found.has(digest) ? undefined : await this.#settings.usual.find(digest)
    if (known === undefined) return (await this.storeOf(digest)).find(digest)
    this.#found.set(digest, Promise.resolve(this.#settings.usual))
    return known
  }

  async fetch(digest: Digest, directory: string) {
    return (await this.storeOf(digest)).fetch(digest, directory)
  }

  /** The usual store where that has it; only what is not there is looked for in the ledger. */
  storeOf(digest: Digest): Promise<ArtifactStore> {
    const known = this.#found.get(digest) ?? this.#look(digest)
    this.#found.set(digest, known)
    return known
  }

  async #look(digest: Digest): Promise<ArtifactStore> {
    const { ledger, usual, open } = this.#settings
    if ((await usual.find(digest)) !== undefined) return usual
    const { events } = await ledger.read()
    const built = events.findLast(event => event.kind === 'artifact.built' && event.subject.digest === digest)
    const store = built?.kind === 'artifact.built' ? built.data.store : ''
    return store.startsWith('oci://') && store !== usual.location ? open(store) : usual
  }
}
