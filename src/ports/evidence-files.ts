import type { Digest } from '../domain/digest.ts'
import type { OtherDigests } from '../domain/evidence/other-digests.ts'
import type { MissingRoot } from '../domain/evidence/trust.ts'

export interface KnownRoots {
  /** Each as its `trusted_root.json` has it, parsed. */
  readonly roots: readonly unknown[]
  /** False when one that came with this version stands in for one that could not be fetched. */
  readonly current: boolean
  /** Instances whose root could not be had, and for which none stands in. */
  readonly missing: readonly MissingRoot[]
}

/** Is responsible for the files that a person names to have them verified. */
export interface EvidenceFiles {
  /** Undefined for a file of more than 64 MiB. Throws `usage` (`bad-input`) that names `input` when there is none. */
  read(path: string, input: string): Promise<string | undefined>
  /** SHA-256 of a file's bytes. Throws `usage` (`bad-input`) that names `input` when there is no such file. */
  digest(path: string, input: string): Promise<Digest>
  /** SHA-384 and SHA-512 of a file that `digest` has read. */
  otherDigests(path: string): Promise<OtherDigests>
  /** A whole file that `digest` has read; undefined for one of more than 64 MiB. */
  bytes(path: string): Promise<Uint8Array | undefined>
  /** The trusted roots of the instances that everybody can use. */
  knownRoots(): Promise<KnownRoots>
}
