/** What a registry says about one package, as the evidence schema has it; versions that were not asked for are left out. */
export interface PackageFacts {
  /** ISO 8601 by version, and `created` for the package itself. */
  readonly times: Readonly<Record<string, string>>
  readonly integrity: Readonly<Record<string, readonly string[]>>
  /** Names of the scripts of a version; those of its installation among them. */
  readonly scripts: Readonly<Record<string, readonly string[]>>
  readonly deprecated: Readonly<Record<string, string>>
  /** Versions that were published and are gone. */
  readonly unpublished: readonly string[]
  /** For what is fetched as a commit: the commit that the registry names for a version. */
  readonly tags?: Readonly<Record<string, string>>
}

export interface PackageAsked {
  readonly name: string
  readonly versions: readonly string[]
}

/** Is responsible for what one ecosystem's registry publishes. It downloads no package. */
export interface PackageRegistry {
  /** Undefined when the registry does not know the package; throws `unavailable` when it cannot be asked. */
  about(asked: PackageAsked): Promise<PackageFacts | undefined>
}
