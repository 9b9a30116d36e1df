import { mergeEvidence } from '../../domain/evidence/merge.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { demandTold } from '../../domain/evidence/told.ts'
import { type Failure, refused, unavailable } from '../../domain/failure.ts'
import type { Copied } from '../../ports/artifact-copies.ts'
import type { ArtifactShelf } from '../../ports/artifact-shelf.ts'
import type { ArtifactStore } from '../../ports/artifact-store.ts'
import type { PromoteContext } from './context.ts'
import type { PromotionFacts } from './facts.ts'

export interface Brought {
  /** The verified file, or the reference of an image that is whole. */
  readonly file: string
  /** What was moved between registries; absent where nothing was. */
  readonly copied?: Copied | undefined
}

/**
 * Takes the artifact out of its store, and through the environment's own store where it has one; what is deployed is
 * what was read back from there, with its evidence. Throws `artifact-missing`, `artifact-altered`, `evidence-missing`.
 */
export async function bringOver(context: PromoteContext, facts: PromotionFacts): Promise<Brought> {
  const { ports } = context
  const { digest } = facts.gates
  const { store, destination, quarantine } = ports
  if (destination === undefined) return { file: await store.fetch(digest, quarantine) }
  const copied = await copyTo(destination, context, facts)
  const file = await destination.fetch(digest, quarantine)
  if (destination.shelf !== undefined) await bringEvidence(destination.shelf, destination.location, context, facts)
  return { file, copied }
}

/** A step back finds its artifact there already, and copies nothing. */
async function copyTo(
  destination: ArtifactStore,
  { inputs, ports }: PromoteContext,
  facts: PromotionFacts
): Promise<Copied | undefined> {
  const { digest } = facts.gates
  const { store, quarantine } = ports
  const isThere = (await destination.find(digest)) !== undefined
  if (isThere && (inputs.mode === 'rollback' || destination.shelf === undefined)) return undefined
  if (isThere && destination.location === store.location) return undefined
  const copied = await destination.shelf?.takeOver(digest, store)
  if (copied !== undefined || isThere) return copied
  const found = await store.find(digest)
  const file = await store.fetch(digest, quarantine)
  const name = found?.fileName ?? 'artifact'
  const put = await destination.put(file, { fileName: name, mediaType: 'application/octet-stream' })
  if (put.digest !== digest) throw altered(destination.location, digest, put.digest)
  return undefined
}

/** Every line that was decided on must be beside the artifact, and nothing there may forbid it. */
async function bringEvidence(
  shelf: ArtifactShelf,
  location: string,
  { ports }: PromoteContext,
  facts: PromotionFacts
): Promise<void> {
  const { digest } = facts.gates
  const lines = await ports.ledger.record(digest)
  await shelf.attach(digest, lines)
  const found = await shelf.evidence(digest)
  const lacking = lines.filter(line => !found.includes(line)).length
  if (lacking > 0) {
    const message = `${location} lacks ${lacking} of ${lines.length} lines of evidence about ${digest}`
    throw unavailable('evidence-missing', message, undefined, 'nothing was deployed and no name was moved')
  }
  const [recall] = demandTold(verifyRecord(mergeEvidence(lines, found), { digest, trust: ports.trust })).recalls
  if (recall === undefined) return
  throw unavailable('artifact-recalled', `${location} holds a trusted recall of ${digest}: ${recall.reason}`)
}

function altered(location: string, digest: string, found: string): Failure {
  return refused('artifact-altered', `${location} holds other bytes: expected ${digest}, found ${found}`)
}
