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
  /** The commit that the artifact must be built from. */
  readonly commit?: string | undefined
  /** The least build level of SLSA that a provenance must have earned. */
  readonly level?: number | undefined
  /** External parameters of a build beside its workflow, each with the values that are allowed. */
  readonly parameters?: Readonly<Record<string, readonly string[]>> | undefined
  /** Public keys in PEM (SPKI). A statement may be signed by any of them. */
  readonly keys: readonly string[]
  /** SHA-256 digests of the SPKI of further keys, whose bytes must come from elsewhere. */
  readonly pins?: readonly string[] | undefined
  /** A `trusted_root.json`, parsed, or a list of them; undefined where only keys are trusted. */
  readonly root?: unknown
  /** Instances whose root could not be had just now: whether they vouch for a certificate cannot be told. */
  readonly missingRoots?: readonly MissingRoot[] | undefined
}

/** The trusted roots that could be had. */
export interface CurrentRoots {
  readonly roots: readonly unknown[]
  /** Instances whose root could not be had. */
  readonly missing: readonly MissingRoot[]
}

/** An instance of Sigstore whose trusted root is not at hand. */
export interface MissingRoot {
  /** Whose it is, for messages. */
  readonly name: string
  /** The organisation that its authority's certificates name. */
  readonly organisation: string
}
