import { type Severity, worseOf } from './level.ts'
import type { Proof } from './proof.ts'

/** What a change means for security: how bad what it mends is, and what it leaves or brings. */
export interface Security {
  readonly severity: Severity
  readonly proofs: readonly Proof[]
  /** False when neither alerts nor advisories could be read. */
  readonly known: boolean
}

/** The worst of what a change is about; unknown when nobody could be asked. */
export function securityOf(proofs: readonly Proof[] | undefined): Security {
  if (proofs === undefined) return { severity: 'unknown', proofs: [], known: false }
  const about = proofs.filter(proof => proof.verdict !== 'added' && !proof.warning.malware)
  const severity = about.map(proof => proof.warning.severity).reduce<Severity>(worseOf, 'none')
  return { severity, proofs, known: true }
}
