import type { Digest } from '../../domain/digest.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { demandTold } from '../../domain/evidence/told.ts'
import type { Trust } from '../../domain/evidence/trust.ts'
import { Failure } from '../../domain/failure.ts'
import type { LedgerState } from '../../domain/ledger/state.ts'
import { artifactTag } from '../../domain/oci/carrier.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { Ledger } from '../../ports/ledger.ts'

/** One artifact in its store: is every part of it there, is it proven, and would a collection of garbage spare it? */
export interface ArtifactSeen {
  readonly digest: Digest
  /** Undefined when it is whole; else what is wrong. */
  readonly broken: string | undefined
  readonly unproven: string | undefined
  readonly unprotected: string | undefined
}

interface Places {
  readonly store: ArtifactStore
  readonly ledger: Ledger
  readonly trust: Trust
  readonly state: LedgerState
  readonly quarantine: string
}

export async function lookAtArtifact(digest: Digest, places: Places): Promise<ArtifactSeen> {
  return {
    digest,
    broken: await broken(digest, places),
    unproven: await unproven(digest, places),
    unprotected: await unprotected(digest, places)
  }
}

/** Reads all of it: a tag or a manifest that answers proves little. */
async function broken(digest: Digest, { store, quarantine }: Places): Promise<string | undefined> {
  try {
    await store.fetch(digest, quarantine)
    return undefined
  } catch (thrown) {
    const wrong = thrown instanceof Failure && ['artifact-missing', 'artifact-altered'].includes(thrown.code)
    if (!wrong) throw thrown
    return thrown.message
  }
}

async function unproven(digest: Digest, { ledger, trust, state }: Places): Promise<string | undefined> {
  const head = state.recordHeads.get(digest)
  const record = demandTold(verifyRecord(await ledger.record(digest), { digest, trust, ...(head && { head }) }))
  if (record.broken !== undefined) return record.broken.detail
  if (record.recalls.length > 0 || state.recalled.has(digest)) return 'it was recalled'
  return record.provenance.length > 0 ? undefined : 'nobody trusted says where it comes from'
}

/** Only registries collect what no tag names. */
async function unprotected(digest: Digest, { store }: Places): Promise<string | undefined> {
  if (store.shelf === undefined || !store.location.startsWith('oci://')) return undefined
  const tag = artifactTag(digest)
  return (await store.shelf.pointed(tag)) === digest ? undefined : `no tag ${tag} protects it`
}
