import type { ReasonCode } from '../reasons/index.ts'

/** What would have been right, and what somebody who meets a refusal can do about it. */
export interface Advice {
  readonly expected: string
  readonly next: string
}

const advices: Partial<Record<ReasonCode, Advice>> = {
  'bundle-malformed': {
    expected: 'Sigstore bundles (v0.1 to v0.3), one a line, each field known and each text in its one form',
    next: 'fetch the record again; --compat admits the older forms of other tools'
  },
  'statement-malformed': {
    expected: 'an in-toto statement (v1) in the shape that its type demands',
    next: 'ask whoever signed it for a statement of a released version; --compat admits version 0.1, which cosign writes'
  },
  'signature-invalid': {
    expected: 'a signature that fits its statement, its certificate or key, and the logs of the trusted root',
    next: 'fetch the record again; if it stays so, the record was altered or the trusted root is another one'
  },
  'trust-root-unavailable': {
    expected: 'the trusted root of every instance that may have signed',
    next: 'try again with network, or give the root with --trusted-root; "gh attestation trusted-root" writes it'
  },
  'trust-root-malformed': {
    expected: 'a trusted_root.json in which every key says since when it is valid',
    next: 'fetch the trusted root again from where it is published'
  },
  'signer-untrusted': {
    expected: 'a signature by one of the trusted keys or identities, compared whole',
    next: 'compare the signer seen with the one you meant to trust'
  },
  'subject-mismatch': {
    expected: 'a statement about this artifact and no other bytes',
    next: 'check that file, digest and record belong together'
  },
  'provenance-mismatch': {
    expected: 'a provenance that agrees with its certificate and with the policy',
    next: 'do not use this artifact before somebody has explained the contradiction'
  },
  'evidence-missing': {
    expected: 'at least one trusted statement about this artifact',
    next: 'give the record with --bundle; sluice build writes it'
  },
  'artifact-recalled': { expected: 'an artifact that nobody recalled', next: 'use another version' },
  'record-line-missing': {
    expected: 'every statement that a decision names, and the decision that allows each deployment',
    next: 'fetch the whole record from the ledger'
  },
  'record-reordered': {
    expected: 'the statements in the order in which they were made',
    next: 'fetch the record from the ledger'
  },
  'record-replayed': { expected: 'each statement once', next: 'fetch the record from the ledger' },
  'record-spliced': {
    expected: 'statements about this artifact only',
    next: 'fetch the record of this digest from the ledger'
  },
  'record-tail-cut': {
    expected: 'the decision or deployment that --head names',
    next: 'fetch the newest record from the ledger'
  },
  'recall-unsealed': {
    expected: 'a failed decision right after the recall',
    next: 'treat the artifact as recalled, and fetch the record from the ledger'
  }
}

/** Advice for a refusal of evidence; every code that evidence can be refused with has some. */
export function adviceFor(code: ReasonCode): Advice {
  return advices[code] ?? { expected: 'evidence that holds', next: 'see docs/reason-codes.md' }
}

/** Codes with advice, for the test that none is forgotten. */
export const advisedCodes = Object.keys(advices) as readonly ReasonCode[]
