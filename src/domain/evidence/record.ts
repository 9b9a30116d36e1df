import type { Digest } from '../digest.ts'
import { contradictionOf } from './build-record.ts'
import type { BundleForm } from './bundle.ts'
import { checkChain, type Link } from './chain.ts'
import { interpret, type KnownStatement } from './interpret.ts'
import type { OtherDigests } from './other-digests.ts'
import { attributed, ignored, readLine, type TrustedLine } from './read-line.ts'
import { Rejection } from './rejection.ts'
import { signatureChecker } from './signature.ts'
import type { Trust } from './trust.ts'
import type { IgnoredLine, VerifiedRecord } from './verified.ts'

export interface RecordExpectation {
  readonly digest: Digest
  readonly trust: Trust
  /** Bundle digest of the newest summary or deployment that must be there. Without it a cut tail cannot show. */
  readonly head?: Digest | undefined
  /** Further digests of the artifact, when its bytes are at hand. */
  readonly others?: OtherDigests | undefined
  /** The artifact itself, for signatures that cannot be checked from its digest. */
  readonly artifact?: Uint8Array | undefined
  /** How lines may be written; `canonical` unless told otherwise. */
  readonly form?: BundleForm | undefined
}

/**
 * Says what the record of one artifact proves. Lines that prove nothing are set aside with their reason, so that
 * nobody can deny service by appending one. Throws `usage` (`bad-key`) only when a trusted key cannot be read.
 */
export function verifyRecord(lines: readonly string[], expectation: RecordExpectation): VerifiedRecord {
  const { digest, trust, head } = expectation
  const read = withoutContradictions(readAll(lines, expectation).map(line => understood(line, trust)))
  const known = read.filter(entry => 'kind' in entry)
  const aside = read.filter(entry => 'code' in entry)
  const chain = checkChain(known.map(link), aside, head)
  return { digest, ...byKind(known), ignored: aside, ...chain }
}

/** A trusted root that cannot be read leaves nobody to trust, so no line proves anything. */
function readAll(lines: readonly string[], expectation: RecordExpectation): readonly (TrustedLine | IgnoredLine)[] {
  const { digest, trust, others, artifact, form = 'canonical' } = expectation
  try {
    const reading = { digest, form, others, check: signatureChecker(trust, form, artifact) }
    return lines.map((line, position) => readLine(line, position, reading))
  } catch (thrown) {
    if (!(thrown instanceof Rejection)) throw thrown
    return lines.map((_, position) => ignored(position, thrown))
  }
}

/** A statement that contradicts its certificate or the policy is set aside as well. */
function understood(line: TrustedLine | IgnoredLine, trust: Trust): KnownStatement | IgnoredLine {
  if ('code' in line) return line
  try {
    return attributed(line.signer, () => interpret(line, trust))
  } catch (thrown) {
    const { position, bundle, statement } = line
    return { ...ignored(position, thrown), bundle, predicateType: statement?.predicateType }
  }
}

/** A build record and the provenance of one artifact must tell the same commit and branch. */
function withoutContradictions(
  read: readonly (KnownStatement | IgnoredLine)[]
): readonly (KnownStatement | IgnoredLine)[] {
  const provenances = read.flatMap(entry => ('kind' in entry && entry.kind === 'provenance' ? [entry.value] : []))
  return read.map(entry => {
    if (!('kind' in entry) || entry.kind !== 'buildRecord') return entry
    const detail = contradictionOf(entry.value, provenances)
    const { position, signer, bundle, predicateType } = entry.value
    const aside = { position, signer, bundle, predicateType, code: 'provenance-mismatch' } as const
    return detail === undefined ? entry : { ...aside, detail }
  })
}

function link(known: KnownStatement): Link {
  const { bundle, position } = known.value
  if (known.kind === 'summary') return { kind: 'summary', summary: known.value, bundle, position }
  if (known.kind === 'deployment') {
    return { kind: 'deployment', deployment: known.value, bundle, position }
  }
  return { kind: known.kind === 'recall' ? 'recall' : 'statement', bundle, position }
}

function byKind(known: readonly KnownStatement[]) {
  return {
    provenance: known.flatMap(entry => (entry.kind === 'provenance' ? [entry.value] : [])),
    buildRecords: known.flatMap(entry => (entry.kind === 'buildRecord' ? [entry.value] : [])),
    tests: known.flatMap(entry => (entry.kind === 'testResult' ? [entry.value] : [])),
    sboms: known.flatMap(entry => (entry.kind === 'sbom' ? [entry.value] : [])),
    deployments: known.flatMap(entry => (entry.kind === 'deployment' ? [entry.value] : [])),
    summaries: known.flatMap(entry => (entry.kind === 'summary' ? [entry.value] : [])),
    recalls: known.flatMap(entry => (entry.kind === 'recall' ? [entry.value] : [])),
    others: known.flatMap(entry => (entry.kind === 'other' ? [entry.value] : []))
  }
}
