import { identityToken, tokenSource } from '../../../src/adapters/signing/actions-token.ts'
import { createKeylessSigner, type KeylessServices } from '../../../src/adapters/signing/keyless-signer.ts'
import type { Digest } from '../../../src/domain/digest.ts'
import { sealStatement } from '../../../src/domain/evidence/seal.ts'
import type { Statement } from '../../../src/domain/evidence/statement.ts'
import { type ProvenanceFacts, provenanceStatement } from '../../../src/domain/evidence/statements.ts'
import type { Trust } from '../../../src/domain/evidence/trust.ts'
import type { Authority } from './authority.ts'
import { githubIssuer, releaseWorkflow } from './issuer.ts'

export const digest: Digest = `sha256:${'ab'.repeat(32)}`
export const otherDigest: Digest = `sha256:${'cd'.repeat(32)}`
export const subject = { name: 'shop', digest }

export type Mode = 'log' | 'log and clock' | 'clock' | 'log v2' | 'nothing'

export function servicesOf({ url }: Authority, mode: Mode): KeylessServices {
  const rekor = { url, version: mode === 'log v2' ? (2 as const) : (1 as const) }
  return {
    fulcio: url,
    ...(mode.startsWith('log') ? { rekor } : {}),
    ...(mode === 'log' || mode === 'nothing' ? {} : { timestamp: url })
  }
}

/** A signer as a job of acme/shop has it. */
export function signerOf(authority: Authority, mode: Mode = 'log') {
  const source = tokenSource(authority.environment)
  if (source === undefined) throw new Error('no token source')
  const services = servicesOf(authority, mode)
  return createKeylessSigner({ services, identity: releaseWorkflow, token: () => identityToken(source) })
}

export async function seal(authority: Authority, statement: Statement, mode: Mode = 'log'): Promise<string> {
  return (await sealStatement(signerOf(authority, mode), statement)).line
}

/** The provenance that agrees with every claim of `pushToMain`. */
export function provenance(changes: Partial<ProvenanceFacts> = {}): Statement {
  return provenanceStatement({
    subject,
    repository: 'https://github.com/acme/shop',
    repositoryId: '11',
    ownerId: '22',
    ref: 'refs/heads/main',
    commit: 'a'.repeat(40),
    workflowPath: '.github/workflows/release.yml',
    event: 'push',
    runner: 'github-hosted',
    builder: releaseWorkflow,
    invocation: 'https://github.com/acme/shop/actions/runs/33/attempts/1',
    ...changes
  })
}

export function trustIn({ root }: Pick<Authority, 'root'>, changes: Partial<Trust> = {}): Trust {
  return { workflows: [releaseWorkflow], issuer: githubIssuer, keys: [], root, ...changes }
}
