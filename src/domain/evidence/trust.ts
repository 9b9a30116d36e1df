/** Whom a policy trusts. Compared whole; never derived from the bundle under test. */
export interface Trust {
  /** Build Signer URIs that may sign, as certificates carry them. */
  readonly workflows: readonly string[]
  readonly repository?: string | undefined
  readonly repositoryId?: string | undefined
  readonly ref?: string | undefined
  readonly issuer: string
  readonly event?: string | undefined
  readonly runner?: string | undefined
  readonly level?: number | undefined
  /** Public keys in PEM (SPKI). A statement may be signed by any of them. */
  readonly keys: readonly string[]
  /** A `trusted_root.json`, parsed, or a list of them; undefined where only keys are trusted. */
  readonly root?: unknown
}
