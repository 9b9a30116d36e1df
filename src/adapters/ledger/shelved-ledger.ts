import type { Digest } from '../../domain/digest.ts'
import { Failure, toFailure } from '../../domain/failure.ts'
import { environmentKey, foldLedger } from '../../domain/ledger/state.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { Ledger, Propose } from '../../ports/ledger.ts'

/** A shelf that keeps copies of the ledger's evidence about its artifacts. */
export interface KeptShelf {
  readonly location: string
  readonly shelf: ArtifactShelf
  /** The environment whose live artifact has a name there, and that name. */
  readonly shows?: Shown | undefined
}

interface Shown {
  readonly artifact: string
  readonly environment: string
  readonly name: string
  /** True where nothing but this store may hold what is live; else an image may be in a registry of its own. */
  readonly always: boolean
}

/** A ledger whose evidence also stands beside the artifacts, where those look who pull them. */
export interface ShelvedLedger extends Ledger {
  /**
   * Puts what this run wrote beside its artifacts, and lets the name of an environment point at what the ledger says
   * is live there, tag last. What an earlier run could not do is done too. Throws `store-refused` when it cannot.
   */
  settle(): Promise<void>
}

export function createShelvedLedger(ledger: Ledger, shelves: readonly KeptShelf[]): ShelvedLedger {
  const touched = new Set<Digest>()
  return {
    location: ledger.location,
    read: () => ledger.read(),
    record: digest => ledger.record(digest),
    async append(propose: Propose) {
      let written: readonly Digest[] = []
      const events = await ledger.append(view => {
        const change = propose(view)
        written = (change.records ?? []).map(({ digest }) => digest)
        return change
      })
      for (const digest of written) touched.add(digest)
      return events
    },
    async settle() {
      for (const kept of shelves) await settleOn(kept, ledger, touched)
    }
  }
}

async function settleOn(kept: KeptShelf, ledger: Ledger, touched: ReadonlySet<Digest>): Promise<void> {
  try {
    const live = kept.shows && (await liveIn(ledger, kept.shows))
    for (const digest of new Set([...touched, ...(live ? [live] : [])])) await attachTo(kept.shelf, digest, ledger)
    if (live === undefined || kept.shows === undefined) return
    await show(kept.shelf, kept.shows, live)
  } catch (thrown) {
    const { message } = toFailure(thrown)
    const text = `the ledger has it, but ${kept.location} does not show it yet: ${message}`
    const hint = 'run this again; it only does what is missing'
    throw new Failure({ kind: 'unavailable', code: 'store-refused', message: text, hint, cause: thrown })
  }
}

async function show(shelf: ArtifactShelf, { name, always }: Shown, live: Digest): Promise<void> {
  if ((await shelf.pointed(name)) === live) return
  try {
    await shelf.point(name, live)
  } catch (thrown) {
    if (always || toFailure(thrown).code !== 'artifact-missing') throw thrown
  }
}

async function liveIn(ledger: Ledger, { artifact, environment }: NonNullable<KeptShelf['shows']>) {
  const state = foldLedger((await ledger.read()).events)
  return state.environments.get(environmentKey(artifact, environment))?.live?.digest
}

/** An artifact that was never put there has no evidence there either: a refusal is no reason to copy it. */
async function attachTo(shelf: ArtifactShelf, digest: Digest, ledger: Ledger): Promise<void> {
  const lines = await ledger.record(digest)
  try {
    await shelf.attach(digest, lines)
  } catch (thrown) {
    if (toFailure(thrown).code !== 'artifact-missing') throw thrown
  }
}
