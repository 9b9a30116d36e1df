import type { Trust } from '../../domain/evidence/trust.ts'
import type { CertificateClaims, Verified, VerifiedProvenance, VerifiedRecord } from '../../domain/evidence/verified.ts'

/** One thing that evidence can show about an artifact, and where it is shown. */
export interface Claim {
  readonly claim: keyof Asked
  /** Absent when nothing shows it. */
  readonly found: string | undefined
  /** Place of the statement that shows it, 0-based. */
  readonly position: number | undefined
  /** What the reader asked for. */
  readonly asked: string | undefined
}

type Asked = Pick<Trust, 'repository' | 'repositoryId' | 'ref' | 'commit' | 'event' | 'runner' | 'level'>

/** Where a provenance and a certificate tell each claim. Only a provenance says what was built from which commit. */
const places: Readonly<Record<keyof Asked, Place>> = {
  repository: { built: 'repository', certified: 'repository' },
  repositoryId: { certified: 'repositoryId' },
  ref: { built: 'ref', certified: 'ref' },
  commit: { built: 'commit' },
  event: { certified: 'event' },
  runner: { built: 'runner', certified: 'runner' },
  level: { built: 'level' }
}

interface Place {
  readonly built?: 'repository' | 'ref' | 'commit' | 'runner' | 'level'
  readonly certified?: keyof CertificateClaims
}

/** Tells for each claim what shows it: a provenance, else the certificate of another statement. */
export function claimsOf(record: VerifiedRecord, statements: readonly Verified[], trust: Trust): readonly Claim[] {
  const [built] = record.provenance
  return (Object.keys(places) as (keyof Asked)[]).map(claim => {
    const asked = trust[claim]
    const seen = built ?? statements.find(statement => certified(statement, claim) !== undefined)
    const found = seen && (told(built, claim) ?? certified(seen, claim) ?? provenanceAgrees(built, asked))
    const position = found === undefined ? undefined : seen?.position
    return { claim, found, position, asked: asked === undefined ? undefined : String(asked) }
  })
}

/** The first claim that was asked for and that nothing shows: what is absent must not pass. */
export function unproven(claims: readonly Claim[]): Claim | undefined {
  return claims.find(({ asked, found }) => asked !== undefined && found === undefined)
}

function told(built: VerifiedProvenance | undefined, claim: keyof Asked): string | undefined {
  const { built: name } = places[claim]
  return built === undefined || name === undefined ? undefined : String(built[name])
}

function certified({ signer }: Verified, claim: keyof Asked): string | undefined {
  const { certified: name } = places[claim]
  return name === undefined ? undefined : signer.claims?.[name]
}

/** Whatever the policy asks of a provenance was compared before it counted as verified. */
function provenanceAgrees(built: VerifiedProvenance | undefined, asked: unknown): string | undefined {
  return built === undefined || asked === undefined ? undefined : String(asked)
}
