import { artifactMetadata, metadataYaml } from '../../domain/evidence/metadata.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import type { PromoteContext } from './context.ts'
import type { PromotionFacts } from './facts.ts'

/** Writes the procedure's block about the artifact from its record as it is now. Answers the file's path. */
export async function writeMetadata({ ports }: PromoteContext, facts: PromotionFacts): Promise<string | undefined> {
  const { digest } = facts.gates
  const record = verifyRecord(await ports.ledger.record(digest), { digest, trust: ports.trust })
  const { deployments } = foldLedger((await ports.ledger.read()).events)
  const metadata = artifactMetadata(record, deployments)
  if (metadata.buildId === undefined) return undefined
  return ports.files.write(`${metadata.buildId}.metadata.yml`, metadataYaml(metadata))
}
