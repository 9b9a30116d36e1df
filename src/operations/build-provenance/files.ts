import { fileStem } from '../../domain/artifact/file-stem.ts'
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
  /** Checksum of the artifact, to be checked in its folder; empty where this build made no file. */
  readonly checksums: string
  /** Checksums of what was packed, to be checked in the workspace; empty where nothing was packed. */
  readonly fileChecksums: string
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
  const head = state.recordHeads.get(digest)
  const record = verifyRecord(lines, { digest, trust: ports.trust, ...(head && { head }) })
  const stem = fileStem(facts.artifact, buildId)
  const recordFile = `${stem}.sigstore.jsonl`
  const write = (name: string, text: string) => ports.workspace.write({ digest, name: `${stem}.${name}` }, text)
  const bundle = await write('sigstore.jsonl', lines.map(line => `${line}\n`).join(''))
  const keyFile = ports.signer.publicKey === undefined ? undefined : `${stem}.key.pem`
  if (ports.signer.publicKey !== undefined) await write('key.pem', ports.signer.publicKey)
  const metadata = metadataYaml(artifactMetadata(record, state.deployments))
  const environments = environmentNames(policy).map(name => ({
    name,
    requires: policy.environments[name]?.requires ?? []
  }))
  const about = { artifact: facts.artifact, record, events: view.events, environments, recordFile, keyFile }
  return {
    bundle,
    ...(await writeChecksums(kept, write)),
    metadata: await write('metadata.yml', metadata),
    passport: await write('passport.html', passportPage(passportOf(about)))
  }
}

type Write = (name: string, text: string) => Promise<string>

/** Two lists for `sha256sum --check`, because the archive and what was packed into it lie in different folders. */
async function writeChecksums({ digest, fileName, tree }: Kept, write: Write) {
  return {
    checksums: fileName === '' ? '' : await write('sha256', checksums([{ name: fileName, digest }])),
    fileChecksums: tree.length === 0 ? '' : await write('files.sha256', checksums(tree))
  }
}
