import { fileStem } from '../../domain/artifact/file-stem.ts'
import { artifactMetadata, metadataYaml } from '../../domain/evidence/metadata.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import type { PromoteContext } from './context.ts'
import type { PromotionFacts } from './facts.ts'
import type { Placement } from './proposal.ts'

/** Writes the procedure's block about the artifact from its record as it is now. Answers the file's path. */
export async function writeMetadata(
  plan: Placement,
  { ports }: PromoteContext,
  facts: PromotionFacts
): Promise<string | undefined> {
  const { digest, rules } = facts.gates
  const record = verifyRecord(await ports.ledger.record(digest), { digest, trust: ports.trust })
  // What was taken back here before is live again, unless a rollout has yet to say so.
  const ended = plan.kind === 'stage' ? [] : [{ environment: rules.environment, digest, status: 'completed' }]
  const metadata = artifactMetadata(record, [...facts.history, ...ended])
  if (metadata.buildId === undefined) return undefined
  const name = `${fileStem(facts.gates.artifact, metadata.buildId)}.metadata.yml`
  return ports.files.write({ digest, name }, metadataYaml(metadata))
}
