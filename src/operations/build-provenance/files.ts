import { checksums } from '../../domain/artifact/tree.ts'
import { mergeEvidence } from '../../domain/evidence/merge.ts'
import { artifactMetadata, metadataYaml } from '../../domain/evidence/metadata.ts'
import { verifyRecord } from '../../domain/evidence/record.ts'
import { foldLedger } from '../../domain/ledger/state.ts'
import { environmentNames } from '../../domain/policy/policy.ts'
import { passportPage } from '../../pages/passport.ts'
import { passportOf } from '../../pages/passport-of.ts'
import type { Kept, Proving } from './apply.ts'

/** Absolute paths of what the build leaves for people and for other steps. */
export interface Files {
  readonly bundle: string
  /** Checksums of the artifact and of every file that was packed into it; empty where nothing was packed. */
  readonly checksums: string
  readonly metadata: string
  readonly passport: string
}

/** Writes the record, and what is computed from it once it is read back and verified. */
export async function writeFiles({ context, facts, kept }: Proving, buildId: string): Promise<Files> {
  const { ports, policy } = context
  const { digest } = kept
  const [own, view] = await Promise.all([ports.ledger.record(digest), ports.ledger.read()])
  const lines = mergeEvidence(own, facts.bundles)
  const state = foldLedger(view.events)
  const head = state.summaryHeads.get(digest)
  const record = verifyRecord(lines, { digest, trust: ports.trust, ...(head && { head }) })
  const recordFile = `${buildId}.sigstore.jsonl`
  const bundle = await ports.workspace.write(recordFile, lines.map(line => `${line}\n`).join(''))
  const keyFile = await writeKey(ports, buildId)
  const metadata = metadataYaml(artifactMetadata(record, state.deployments))
  const environments = environmentNames(policy).map(name => ({
    name,
    requires: policy.environments[name]?.requires ?? []
  }))
  const about = { artifact: facts.artifact, record, events: view.events, environments, recordFile, keyFile }
  return {
    bundle,
    checksums: await writeChecksums(ports.workspace, kept, buildId),
    metadata: await ports.workspace.write(`${buildId}.metadata.yml`, metadata),
    passport: await ports.workspace.write(`${buildId}.passport.html`, passportPage(passportOf(about)))
  }
}

/** A list for `sha256sum --check`, beside the artifact and in the folder that it was built in. */
async function writeChecksums(
  workspace: Proving['context']['ports']['workspace'],
  { digest, fileName, tree }: Kept,
  buildId: string
): Promise<string> {
  if (fileName === '') return ''
  return workspace.write(`${buildId}.sha256`, checksums([{ name: fileName, digest }, ...tree]))
}

/** The public half, so that the command in the passport works as it is copied. */
async function writeKey(
  { signer, workspace }: Proving['context']['ports'],
  buildId: string
): Promise<string | undefined> {
  if (signer.publicKey === undefined) return undefined
  const name = `${buildId}.key.pem`
  await workspace.write(name, signer.publicKey)
  return name
}
