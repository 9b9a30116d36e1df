import type { Digest } from '../../domain/digest.ts'
import { usage } from '../../domain/failure.ts'
import type { Policy } from '../../domain/policy/policy.ts'
import type { EvidenceLevel, IdentityClaim } from '../../domain/smoke/identity.ts'
import type { Witness } from '../../ports/witness.ts'

/** What must answer, and how that is found out. */
export interface IdentityPlan {
  readonly claim: IdentityClaim
  readonly level: EvidenceLevel
  /** Path that tells what runs. */
  readonly path: string
  /** `host:port` of each backend, when they can be asked one by one. */
  readonly backends: readonly string[]
  /** Served path → file in the artifact. */
  readonly content: Readonly<Record<string, string>>
  /** Path that answers challenges, and the file in the artifact that holds the key. */
  readonly challenge: { readonly path: string; readonly file: string } | undefined
}

export interface WantedIdentity {
  readonly expectDigest?: Digest | undefined
  readonly expectVersion?: string | undefined
  readonly identityConfidence?: number | undefined
  readonly identityLevel?: EvidenceLevel | undefined
}

/** Says what identity asks for, if anything was promised. A level above `claimed` is about a digest. */
export async function identityPlan(
  policy: Policy,
  wanted: WantedIdentity,
  witness: Witness | undefined
): Promise<IdentityPlan | undefined> {
  const { expectDigest: digest, expectVersion: version } = wanted
  if (digest === undefined && version === undefined) return undefined
  const {
    confidence,
    staleShare,
    instances,
    version: path,
    backends,
    content,
    challenge,
    ...rest
  } = policy.smoke.identity
  const level = wanted.identityLevel ?? (digest === undefined ? 'claimed' : rest.level)
  if (level !== 'claimed' && digest === undefined) {
    throw usage('missing-input', {
      input: 'expect-digest',
      found: undefined,
      expected: `a digest to prove by ${level}`
    })
  }
  const commit = level === 'commit' && digest !== undefined ? await knownCommit(digest, witness) : undefined
  const claim = {
    // A commit stands for the digest that was built from it; many services know only that.
    digest: level === 'commit' ? undefined : digest,
    version,
    commit,
    staleShare,
    instances,
    confidence: wanted.identityConfidence ?? confidence
  }
  return { claim, level, path, backends, content, challenge }
}

async function knownCommit(digest: Digest, witness: Witness | undefined): Promise<string> {
  const commit = await witness?.commit(digest)
  if (commit !== undefined) return commit
  throw usage('bad-input', { input: 'expect-digest', found: digest, expected: 'a digest whose build is recorded' })
}
