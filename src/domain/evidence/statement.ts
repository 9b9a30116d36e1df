import type { Digest } from '../digest.ts'

/** Who publishes Sluice, and so owns its predicate types. Never the consumer. */
export const publisher = 'https://sluice-actions.github.io/sluice'

export const predicateTypes = {
  provenance: 'https://slsa.dev/provenance/v1',
  testResult: 'https://in-toto.io/attestation/test-result/v0.1',
  summary: 'https://slsa.dev/verification_summary/v1',
  buildRecord: `${publisher}/build-record/v1`,
  deployment: `${publisher}/deployment/v1`,
  recall: `${publisher}/recall/v1`
} as const

export interface ResourceDescriptor {
  readonly name?: string
  readonly uri?: string
  readonly digest: Readonly<Record<string, string>>
}

/** An in-toto statement, version 1; what was read in the compatible form may be of version 0.1. */
export interface Statement<Predicate = unknown> {
  readonly _type: 'https://in-toto.io/Statement/v1' | 'https://in-toto.io/Statement/v0.1'
  readonly subject: readonly ResourceDescriptor[]
  readonly predicateType: string
  readonly predicate?: Predicate | undefined
}

/** A signed statement as it stands in a record: its canonical line, and the SHA-256 of that line. */
export interface SealedBundle {
  readonly line: string
  readonly digest: Digest
}
